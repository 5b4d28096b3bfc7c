// SPDX-License-Identifier: MIT
#include "simulation/route.h"

#include <cmath>
#include <numbers>

namespace drover {

namespace {

/// Mean radius of the earth (IUGG), in metres.
constexpr double earthRadius = 6'371'008.8;
constexpr double metresPerDegree = earthRadius * std::numbers::pi / 180;

} // namespace

Route::Route(std::uint64_t seed, double speed, const Box &box)
    : m_box(box)
    , m_speed(speed)
    , m_random(seed)
    , m_position(drawPoint())
    , m_goal(drawPoint())
{
}

void Route::advance(std::chrono::nanoseconds time)
{
    double left = m_speed * std::chrono::duration<double>(time).count();
    for (double toGoal = distance(m_position, m_goal); left >= toGoal;
         toGoal = distance(m_position, m_goal)) {
        left -= toGoal;
        m_position = m_goal;
        m_goal = drawPoint();
    }
    const double part = left / distance(m_position, m_goal);
    m_position.latitude += part * (m_goal.latitude - m_position.latitude);
    m_position.longitude += part * (m_goal.longitude - m_position.longitude);
}

double Route::distance(const Coordinate &one, const Coordinate &other) const
{
    const double middle = (m_box.south + m_box.north) / 2 * std::numbers::pi / 180;
    return metresPerDegree
        * std::hypot(other.latitude - one.latitude,
                     (other.longitude - one.longitude) * std::cos(middle));
}

/// std::uniform_real_distribution may differ from one library to the next.
double Route::draw(double from, double to)
{
    constexpr double scale = 1.0 / 9'007'199'254'740'992.0; // 2^-53
    return from + (to - from) * static_cast<double>(m_random() >> 11) * scale;
}

Coordinate Route::drawPoint()
{
    const double latitude = draw(m_box.south, m_box.north);
    return {latitude, draw(m_box.west, m_box.east)};
}

} // namespace drover
