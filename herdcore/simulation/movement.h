// SPDX-License-Identifier: MIT
#pragma once

#include "simulation/path.h"
#include "simulation/route.h"

#include <chrono>
#include <memory>
#include <variant>

namespace drover {

/// Where somebody is at what time. A value: made with the same arguments, it says the same.
class Movement
{
public:
    static Movement standingStill(const Coordinate &where);
    /// See Route.
    static Movement randomWalk(std::uint64_t seed, double metresPerSecond,
                               const Box &box = losAngeles);
    /// See Path::at().
    static Movement along(std::shared_ptr<const Path> path, double metresPerSecond,
                          double phase = 0);

    /// \a elapsed, since it began, is not negative. Cheapest where it grows.
    Coordinate at(std::chrono::nanoseconds elapsed);

private:
    struct OnPath
    {
        std::shared_ptr<const Path> path;
        double speed = 0;
        double phase = 0;
    };
    using Kind = std::variant<Coordinate, Route, OnPath>;

    explicit Movement(Kind kind)
        : m_kind(std::move(kind))
    {
    }

    Kind m_kind;
};

} // namespace drover
