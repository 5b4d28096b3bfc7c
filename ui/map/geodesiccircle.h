// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/coordinate.h"

#include <QPolygonF>

namespace drover {

/// The points that are \a metres away from \a center on WGS84 (Karney, "Algorithms for geodesics",
/// 2013), on the unit square of webmercator. x is continuous and may leave 0..1, so that a circle
/// over the meridian of 180 degrees stays in one piece; one around a pole goes along the edge of
/// the square. Closed: the last point is the first one.
QPolygonF geodesicCircle(const Coordinate &center, double metres);

/// Metres, on WGS84.
double geodesicDistance(const Coordinate &one, const Coordinate &other);
/// The point that is \a metres away from \a from in the direction of \a azimuth, degrees clockwise
/// from the north.
Coordinate geodesicEnd(const Coordinate &from, double azimuth, double metres);

} // namespace drover
