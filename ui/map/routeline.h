// SPDX-License-Identifier: MIT
#pragma once

#include "map/mapcamera.h"
#include "session/drawnroute.h"

#include <QPolygonF>

class QPainter;

namespace drover {

class Theme;

/// What is drawn of a route, in one piece. On the unit square x may be beyond 0..1.
struct RouteShape
{
    /// The way of whoever walks along it. Long legs are bent, as geodesics are on the map. Where it
    /// goes round it ends where it begins.
    QPolygonF way;
    QPolygonF points; ///< of the way, those that the route is made of
};

/// On the unit square.
RouteShape routeShape(const DrawnRoute &route);
/// The same in pixels of the screen, on the copy of the world that is nearest to the middle.
RouteShape onScreen(const RouteShape &shape, const MapCamera &camera);

enum class RouteLook {
    Shown, ///< somebody walks along it
    Chosen, ///< the selected client does
    Drawn, ///< it is being drawn
};

/// \a shape is in pixels of the screen. The first point is full, the others are hollow.
void paintRoute(QPainter &painter, const RouteShape &shape, RouteLook look, const Theme &theme);

} // namespace drover
