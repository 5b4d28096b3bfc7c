// SPDX-License-Identifier: MIT
#include "map/geodesiccircle.h"

#include "map/webmercator.h"

#include <GeographicLib/Geodesic.hpp>

#include <cmath>

namespace drover {

namespace {

/// A chord of so many is less than a six-thousandth of the radius away from its arc: not to be seen
/// on any screen.
constexpr int points = 180;

} // namespace

QPolygonF geodesicCircle(const Coordinate &center, double metres)
{
    QPolygonF circle;
    const QPointF middle = webmercator::project(center);
    double last = middle.x();
    for (int i = 0; i <= points; ++i) {
        QPointF point = webmercator::project(geodesicEnd(center, i * 360.0 / points, metres));
        point.rx() -= std::round(point.x() - last);
        last = point.x();
        circle << point;
    }
    if (std::abs(circle.last().x() - circle.first().x()) > 0.5) {
        const double edge = center.latitude > 0 ? 0 : 1;
        circle << QPointF(circle.last().x(), edge) << QPointF(circle.first().x(), edge)
               << circle.first();
    }
    return circle;
}

double geodesicDistance(const Coordinate &one, const Coordinate &other)
{
    double metres = 0;
    GeographicLib::Geodesic::WGS84().Inverse(one.latitude, one.longitude, other.latitude,
                                             other.longitude, metres);
    return metres;
}

Coordinate geodesicEnd(const Coordinate &from, double azimuth, double metres)
{
    Coordinate end;
    GeographicLib::Geodesic::WGS84().Direct(from.latitude, from.longitude, azimuth, metres,
                                            end.latitude, end.longitude);
    return end;
}

} // namespace drover
