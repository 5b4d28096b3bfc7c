// SPDX-License-Identifier: MIT
#include "simulation/movement.h"

#include <QtGlobal>

#include <utility>

namespace drover {

Movement Movement::standingStill(const Coordinate &where)
{
    return Movement(where);
}

Movement Movement::randomWalk(std::uint64_t seed, double metresPerSecond, const Box &box)
{
    return Movement(Route(seed, metresPerSecond, box));
}

Movement Movement::along(std::shared_ptr<const Path> path, double metresPerSecond, double phase)
{
    Q_ASSERT(path);
    Q_ASSERT(metresPerSecond >= 0 && phase >= 0 && phase < 1);
    return Movement(OnPath{std::move(path), metresPerSecond, phase});
}

Coordinate Movement::at(std::chrono::nanoseconds elapsed)
{
    if (auto *const route = std::get_if<Route>(&m_kind))
        return route->at(elapsed);
    if (const auto *const on = std::get_if<OnPath>(&m_kind))
        return on->path->at(elapsed, on->speed, on->phase);
    return *std::get_if<Coordinate>(&m_kind);
}

} // namespace drover
