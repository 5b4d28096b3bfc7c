// SPDX-License-Identifier: MIT
#include "simulation/route.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <limits>

namespace drover {

namespace {

constexpr int legCount = 128;
/// Degrees; two kilometres, roughly.
constexpr double longestStep = 0.02;
/// Degrees. A geodesic between two way-points bends towards the pole by much less.
constexpr double margin = 0.0001;

/// One coordinate of the next way-point.
double step(Random &random, double from, double least, double most)
{
    return random.between(std::max(least, from - longestStep), std::min(most, from + longestStep));
}

} // namespace

Route::Route(std::uint64_t seed, double metresPerSecond, const Box &box)
    : m_random(seed)
    , m_inner{box.south + margin, box.north - margin, box.west + margin, box.east - margin}
    , m_seed(seed)
    , m_speed(metresPerSecond)
{
    Q_ASSERT(metresPerSecond >= 0);
    begin();
}

Coordinate Route::at(std::chrono::nanoseconds elapsed)
{
    double way = std::chrono::duration<double>(elapsed).count() * m_speed;
    if (m_length == 0)
        follow(way);
    if (m_length > 0) {
        way = std::fmod(way, 2 * m_length);
        if (way > m_length)
            way = 2 * m_length - way;
        follow(way);
    }
    return m_leg.at(way - m_startsAt);
}

double Route::length()
{
    if (m_length == 0)
        follow(std::numeric_limits<double>::infinity());
    return m_length;
}

void Route::begin()
{
    m_random = Random(m_seed);
    m_number = 0;
    m_startsAt = 0;
    m_to.latitude = m_random.between(m_inner.south, m_inner.north);
    m_to.longitude = m_random.between(m_inner.west, m_inner.east);
    const Coordinate start = m_to;
    m_to = nextWayPoint();
    m_leg = Leg(start, m_to);
}

/// To the leg that \a way is on, or to the last one.
void Route::follow(double way)
{
    if (way < m_startsAt)
        begin();
    while (way > m_startsAt + m_leg.metres && m_number + 1 < legCount)
        goOn();
    if (way > m_startsAt + m_leg.metres)
        m_length = m_startsAt + m_leg.metres;
}

void Route::goOn()
{
    m_startsAt += m_leg.metres;
    const Coordinate start = m_to;
    m_to = nextWayPoint();
    m_leg = Leg(start, m_to);
    ++m_number;
}

Coordinate Route::nextWayPoint()
{
    const double latitude = step(m_random, m_to.latitude, m_inner.south, m_inner.north);
    const double longitude = step(m_random, m_to.longitude, m_inner.west, m_inner.east);
    return {latitude, longitude};
}

} // namespace drover
