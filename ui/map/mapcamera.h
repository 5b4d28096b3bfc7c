// SPDX-License-Identifier: MIT
#pragma once

#include "map/webmercator.h"

#include <QSizeF>

namespace drover {

/// Which part of the earth a map shows: a value. Screen points are device-independent pixels, from
/// the top left corner of the map. The world repeats to the east and west.
class MapCamera
{
public:
    static constexpr double leastZoom = 0;
    static constexpr double mostZoom = 20; ///< about a building

    /// \a center is kept where nothing but the world is seen to the north and south, if it can be.
    MapCamera(const QPointF &center, double zoom, const QSizeF &size);
    MapCamera() = default;

    QPointF center() const { return m_center; } ///< on the unit square; x in 0..1
    double zoom() const { return m_zoom; } ///< doubles lengths with each 1; 0: the world is 256 px
    QSizeF size() const { return m_size; }
    double pixelsPerUnit() const { return m_pixelsPerUnit; }

    /// Of the copy of the world that is nearest to the middle of the map.
    QPointF toScreen(const QPointF &world) const;
    QPointF toScreen(const Coordinate &point) const;
    /// x may be beyond 0..1: on another copy of the world.
    QPointF toWorld(const QPointF &screen) const;
    Coordinate toCoordinate(const QPointF &screen) const;
    /// What is seen, on the unit square; x may begin below 0 and end beyond 1.
    QRectF visibleWorld() const;
    /// Pixels of a length on the ground, at \a latitude.
    double pixelsOf(double metres, double latitude) const;

    /// The same with what is under \a about staying there.
    MapCamera zoomedTo(double zoom, const QPointF &about) const;
    MapCamera panned(const QPointF &pixels) const; ///< the map follows the hand by so much
    MapCamera resized(const QSizeF &size) const;
    /// Shows all of \a world (unit square; may begin below 0), at \a greatestZoom at most, with
    /// \a margin pixels around it: fewer where they would be more than half of the view.
    MapCamera fitted(const QRectF &world, double margin, double greatestZoom) const;

    bool operator==(const MapCamera &) const = default;

private:
    QPointF m_center{0.5, 0.5};
    double m_zoom = 0;
    QSizeF m_size{256, 256};
    double m_pixelsPerUnit = webmercator::tileSize;
};

} // namespace drover
