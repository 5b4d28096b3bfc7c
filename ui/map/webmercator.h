// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/coordinate.h"

#include <QPointF>
#include <QRectF>

namespace drover {

/// Web Mercator (EPSG:3857) on the unit square: x runs from 0 at the meridian of -180 degrees to 1
/// at +180, y from 0 at northernmost to 1 at southernmost. The formulas are those of Snyder, "Map
/// Projections: A Working Manual" (USGS 1395), pp. 41 and 44, for the sphere.
namespace webmercator {

/// Where the square ends: arctan(sinh(pi)) in degrees.
inline constexpr double northernmost = 85.051128779806589;
/// Pixels of a tile's side, and so of the whole world at zoom 0.
inline constexpr double tileSize = 256;
/// Of the earth, metres: the sphere that the projection takes it for.
inline constexpr double equatorLength = 40'075'016.685578488;

/// Latitudes beyond the square are drawn on its edge. x is in 0..1 for longitudes in -180..180.
QPointF project(const Coordinate &point);
/// The inverse; a y outside of 0..1 is taken for the edge, an x outside of 0..1 for the same
/// meridian one or more turns on.
Coordinate unproject(const QPointF &point);
/// Metres on the ground of one unit of the square, at \a latitude. The projection is conformal:
/// the same in every direction.
double metresPerUnit(double latitude);

} // namespace webmercator

} // namespace drover
