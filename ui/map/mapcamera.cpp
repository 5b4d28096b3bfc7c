// SPDX-License-Identifier: MIT
#include "map/mapcamera.h"

#include <algorithm>
#include <cmath>

namespace drover {

namespace {

/// In 0..1.
double turnedBack(double x)
{
    return x - std::floor(x);
}

} // namespace

MapCamera::MapCamera(const QPointF &center, double zoom, const QSizeF &size)
    : m_zoom(std::clamp(zoom, leastZoom, mostZoom))
    , m_size(size)
    , m_pixelsPerUnit(webmercator::tileSize * std::exp2(m_zoom))
{
    // Half the height of the map; where the world is lower than the map it stands in the middle.
    const double half = std::min(0.5, size.height() / 2 / m_pixelsPerUnit);
    m_center = QPointF(turnedBack(center.x()), std::clamp(center.y(), half, 1 - half));
}

QPointF MapCamera::toScreen(const QPointF &world) const
{
    double dx = world.x() - m_center.x();
    dx -= std::round(dx);
    return {m_size.width() / 2 + dx * m_pixelsPerUnit,
            m_size.height() / 2 + (world.y() - m_center.y()) * m_pixelsPerUnit};
}

QPointF MapCamera::toScreen(const Coordinate &point) const
{
    return toScreen(webmercator::project(point));
}

QPointF MapCamera::toWorld(const QPointF &screen) const
{
    return m_center
        + QPointF(screen.x() - m_size.width() / 2, screen.y() - m_size.height() / 2)
        / m_pixelsPerUnit;
}

Coordinate MapCamera::toCoordinate(const QPointF &screen) const
{
    return webmercator::unproject(toWorld(screen));
}

QRectF MapCamera::visibleWorld() const
{
    return {toWorld({0, 0}), toWorld({m_size.width(), m_size.height()})};
}

double MapCamera::pixelsOf(double metres, double latitude) const
{
    return metres / webmercator::metresPerUnit(latitude) * m_pixelsPerUnit;
}

MapCamera MapCamera::zoomedTo(double zoom, const QPointF &about) const
{
    const QPointF fixed = toWorld(about);
    const MapCamera nearer(m_center, zoom, m_size);
    const QPointF off(about.x() - m_size.width() / 2, about.y() - m_size.height() / 2);
    return {fixed - off / nearer.m_pixelsPerUnit, zoom, m_size};
}

MapCamera MapCamera::panned(const QPointF &pixels) const
{
    return {m_center - pixels / m_pixelsPerUnit, m_zoom, m_size};
}

MapCamera MapCamera::resized(const QSizeF &size) const
{
    return {m_center, m_zoom, size};
}

MapCamera MapCamera::fitted(const QRectF &world, double margin, double greatestZoom) const
{
    const auto within = [margin](double side) {
        return std::max({1.0, side - 2 * margin, side / 2});
    };
    const double width = within(m_size.width());
    const double height = within(m_size.height());
    const double most = std::exp2(greatestZoom) * webmercator::tileSize;
    double pixels = most;
    if (world.width() > 0)
        pixels = std::min(pixels, width / world.width());
    if (world.height() > 0)
        pixels = std::min(pixels, height / world.height());
    return {world.center(), std::log2(pixels / webmercator::tileSize), m_size};
}

} // namespace drover
