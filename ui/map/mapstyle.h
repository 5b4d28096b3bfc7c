// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace drover {

struct Palette;

/// How a map's tiles are painted. Lengths in pixels of the tile. A value.
struct MapStyle
{
    QColor water;
    QColor land;
    QColor coast;
    QColor urban;
    QColor river;
    QColor border;
    QColor state;
    double coastWidth = 1;
    double borderWidth = 1;
    double scale = 1; ///< pixels of the tile per device-independent one

    bool operator==(const MapStyle &) const = default;
};

/// For a screen with \a pixelRatio pixels per device-independent one.
MapStyle mapStyleOf(const Palette &palette, double pixelRatio);

} // namespace drover
