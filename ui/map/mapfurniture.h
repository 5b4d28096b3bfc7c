// SPDX-License-Identifier: MIT
#pragma once

#include "map/mapcamera.h"

#include <QRect>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace drover {

class Theme;

/// What stands over a map besides what is on it.
struct Furniture
{
    QString attribution;
    QString note; ///< what is amiss with the data; empty as a rule
    std::optional<Coordinate> cursor;
};

/// A length to draw a scale bar of: 1, 2 or 5 times a power of ten.
struct ScaleBar
{
    double metres = 0;
    double pixels = 0; ///< never more than was allowed
};
/// For the middle of the map, the longest that is not wider than \a mostPixels.
ScaleBar scaleBarOf(const MapCamera &camera, double mostPixels);

/// Degrees between the lines of a graticule, so that a handful of them is seen.
double graticuleStep(const MapCamera &camera);

void paintGraticule(QPainter &painter, const MapCamera &camera, const Theme &theme);
void paintFurniture(QPainter &painter, const MapCamera &camera, const Theme &theme,
                    const Furniture &furniture);
/// What paintFurniture() covers, but for the coordinates, which come and go with the mouse.
std::vector<QRectF> platesOf(const MapCamera &camera, const Theme &theme,
                             const Furniture &furniture);
/// Where paintFurniture() paints, on a map of \a size.
QRect furnitureRect(const QSize &size, const Theme &theme);

} // namespace drover
