// SPDX-License-Identifier: MIT
#pragma once

#include "simulation/path.h"

#include <memory>
#include <string>
#include <vector>

namespace drover {

/// A way that was drawn on the map.
struct DrawnRoute
{
    std::vector<Coordinate> points; ///< at least two; none: nothing was drawn
    Path::Return back = Path::Return::SameWay;

    bool isEmpty() const { return points.empty(); }
    /// Null where it is empty. It has no times.
    std::shared_ptr<const Path> path() const
    {
        return isEmpty() ? nullptr : std::make_shared<const Path>(Track{points, {}}, back);
    }
    bool operator==(const DrawnRoute &) const = default;
};

/// A route that the map shows.
struct ShownRoute
{
    DrawnRoute route;
    std::string client; ///< who walks along it; empty: many, or nobody yet

    bool operator==(const ShownRoute &) const = default;
};

} // namespace drover
