// SPDX-License-Identifier: MIT
#pragma once

#include "map/mapstyle.h"

#include <QImage>
#include <QPoint>

#include <atomic>

namespace drover {

class MapBlocks;

/// Tiles are cut from the world as it is drawn at one zoom exactly, whole or not: a map is crisp at
/// every zoom, and its tiles are laid on it pixel by pixel.
struct TileSpot
{
    static constexpr int side = 512; ///< px of a tile

    double pixelsPerUnit = 256; ///< of the world at this zoom, in pixels of the tile
    double zoom = 0; ///< of the camera: decides what is shown
    QPoint
        at; ///< column and row, 0 in the north-west. The last of a row shows the world's other end

    bool operator==(const TileSpot &) const = default;
};

/// Land, water, borders, no names. Any thread. Opaque, TileSpot::side each way; null when \a stop
/// was set meanwhile.
QImage paintTile(MapBlocks &blocks, const TileSpot &spot, const MapStyle &style,
                 const std::atomic<bool> &stop);

} // namespace drover
