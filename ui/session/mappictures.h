// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace drover {

/// What lies over the land and water of the map.
struct MapPictures
{
    enum class Kind {
        None, ///< the map of the program alone
        OpenStreetMap,
        Address, ///< tiles of another server
        File, ///< of tiles, MBTiles
    };

    Kind kind = Kind::None;
    /// As HttpTiles::problemWith() wants it; kept while another kind is chosen, as the file is.
    QString urlTemplate;
    QString fileName;

    bool operator==(const MapPictures &) const = default;
};

} // namespace drover
