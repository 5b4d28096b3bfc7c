// SPDX-License-Identifier: MIT
#include "map/webmercator.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace drover::webmercator {

namespace {

constexpr double degree = std::numbers::pi / 180;

} // namespace

QPointF project(const Coordinate &point)
{
    const double latitude = std::clamp(point.latitude, -northernmost, northernmost) * degree;
    const double y = std::asinh(std::tan(latitude)) / (2 * std::numbers::pi);
    return {point.longitude / 360 + 0.5, std::clamp(0.5 - y, 0.0, 1.0)};
}

Coordinate unproject(const QPointF &point)
{
    const double y = (0.5 - std::clamp(point.y(), 0.0, 1.0)) * 2 * std::numbers::pi;
    // 1 is the meridian of +180 degrees and not that of -180.
    const double x
        = point.x() >= 0 && point.x() <= 1 ? point.x() : point.x() - std::floor(point.x());
    return {std::atan(std::sinh(y)) / degree, (x - 0.5) * 360};
}

double metresPerUnit(double latitude)
{
    return equatorLength * std::cos(std::clamp(latitude, -northernmost, northernmost) * degree);
}

} // namespace drover::webmercator
