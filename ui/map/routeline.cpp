// SPDX-License-Identifier: MIT
#include "map/routeline.h"

#include "simulation/leg.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace drover {

namespace {

/// Shorter ones are straight on the map, to the eye.
constexpr double straightMetres = 50'000;
/// Of one leg: half around the earth, a bend every 300 km.
constexpr int mostBends = 64;

/// Onto the copy of the world on which the last point is nearest.
void append(QPolygonF &line, QPointF point)
{
    if (!line.isEmpty())
        point.rx() += std::round(line.last().x() - point.x());
    line.append(point);
}

void append(QPolygonF &line, const Coordinate &from, const Coordinate &to)
{
    const Leg leg(from, to);
    const int bends = std::clamp(int(leg.metres / straightMetres), 0, mostBends);
    for (int i = 1; i <= bends; ++i)
        append(line, webmercator::project(leg.at(leg.metres * i / (bends + 1))));
    append(line, webmercator::project(to));
}

} // namespace

RouteShape routeShape(const DrawnRoute &route)
{
    RouteShape shape;
    if (route.isEmpty())
        return shape;
    append(shape.way, webmercator::project(route.points.front()));
    shape.points = shape.way;
    for (std::size_t i = 1; i < route.points.size(); ++i) {
        append(shape.way, route.points[i - 1], route.points[i]);
        shape.points.append(shape.way.last());
    }
    if (route.back == Path::Return::Straight)
        append(shape.way, route.points.back(), route.points.front());
    return shape;
}

RouteShape onScreen(const RouteShape &shape, const MapCamera &camera)
{
    const QPointF middle = shape.way.boundingRect().center();
    const QPointF at = camera.toScreen(QPointF(middle.x() - std::floor(middle.x()), middle.y()));
    RouteShape result = shape;
    for (QPolygonF *const line : {&result.way, &result.points})
        for (QPointF &point : *line)
            point = at + (point - middle) * camera.pixelsPerUnit();
    return result;
}

namespace {

void paintWay(QPainter &painter, const QPolygonF &line, RouteLook look, const Theme &theme)
{
    const Palette &colors = theme.palette();
    const double width = theme.px(look == RouteLook::Shown ? 2 : 3);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QColor casing = colors.panel;
    casing.setAlpha(200);
    painter.setPen(QPen(casing, width + theme.px(3), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    QPen pen(colors.accent, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (look == RouteLook::Shown)
        pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.drawPolyline(line);
}

void paintPoints(QPainter &painter, const QPolygonF &points, RouteLook look, const Theme &theme)
{
    const Palette &colors = theme.palette();
    const double radius = theme.px(look == RouteLook::Shown ? 3 : 4.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.accent, theme.px(2)));
    for (qsizetype i = points.size() - 1; i >= 0; --i) {
        painter.setBrush(i == 0 ? colors.accent : colors.panel);
        painter.drawEllipse(points[i], radius, radius);
    }
}

} // namespace

void paintRoute(QPainter &painter, const RouteShape &shape, RouteLook look, const Theme &theme)
{
    paintWay(painter, shape.way, look, theme);
    paintPoints(painter, shape.points, look, theme);
}

} // namespace drover
