// SPDX-License-Identifier: MIT
#include "simulation/path.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace drover {

namespace {

double secondsOf(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

Path::Path(const Track &track, Return back)
    : m_return(back)
{
    Q_ASSERT(!track.points.empty());
    Q_ASSERT(track.times.empty() || track.times.size() == track.points.size());
    m_first = track.points.front();
    m_isTimed = !track.times.empty() && track.times.back() > track.times.front();
    m_stretches.reserve(track.points.size());
    for (std::size_t i = 1; i < track.points.size(); ++i)
        add(track.points[i - 1], track.points[i],
            m_isTimed ? secondsOf(track.times[i] - track.times[i - 1]) : 0);
    if (back == Return::Straight && track.points.size() > 1) {
        // Nobody has been timed there: as fast as on the rest of it.
        const double share = m_metres > 0 ? Leg(track.points.back(), m_first).metres / m_metres : 0;
        add(track.points.back(), m_first, share * m_extent);
    }
}

void Path::add(const Coordinate &from, const Coordinate &to, double seconds)
{
    Stretch next{Leg(from, to), m_extent, seconds};
    m_metres += next.leg.metres;
    if (!m_isTimed)
        next.extent = next.leg.metres;
    m_extent += next.extent;
    if (next.extent > 0)
        m_stretches.push_back(next);
}

Coordinate Path::at(std::chrono::nanoseconds elapsed, double metresPerSecond, double phase) const
{
    if (m_stretches.empty())
        return m_first;
    const double whole = m_return == Return::SameWay ? 2 * m_extent : m_extent;
    const double speed = m_isTimed ? 1 : metresPerSecond;
    double way = std::fmod(secondsOf(elapsed) * speed + phase * whole, whole);
    if (way > m_extent)
        way = whole - way;
    const auto next = std::ranges::upper_bound(m_stretches, way, {}, &Stretch::startsAt);
    const Stretch &stretch = *std::prev(next); // the first one starts at 0
    const double share = std::min(1.0, (way - stretch.startsAt) / stretch.extent);
    return stretch.leg.at(share * stretch.leg.metres);
}

} // namespace drover
