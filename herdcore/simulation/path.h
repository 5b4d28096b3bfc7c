// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/coordinate.h"
#include "simulation/leg.h"

#include <chrono>
#include <vector>

namespace drover {

/// Points in the order in which somebody passes or passed them: of a file, or drawn.
struct Track
{
    std::vector<Coordinate> points;
    /// When each point was passed, since the first one, never less than the one before; none where
    /// that is not known of all of them.
    std::vector<std::chrono::nanoseconds> times;

    bool operator==(const Track &) const = default;
};

/// A way along the points of a track, straight on (a geodesic) from each to the next. It has no
/// end: there is a way back to its beginning. Many clients go along one path, so it is shared, and
/// nobody changes it.
class Path
{
public:
    enum class Return {
        SameWay, ///< at the last point it turns back
        Straight, ///< from the last point straight on to the first: round and round
    };

    /// \a track has at least one point; with only one, or all of them at one place, everybody on
    /// it stands still.
    explicit Path(const Track &track, Return back = Return::SameWay);

    /// Whether it has times of its own: then those hold, and not the speed of who goes along.
    bool isTimed() const { return m_isTimed; }
    /// Metres from the first point to the last, and, where it goes round, to the first again.
    double length() const { return m_metres; }

    /// Where somebody is after \a elapsed, which is not negative, who began at \a phase of it (from
    /// 0, the first point, up to 1, when one is there again).
    Coordinate at(std::chrono::nanoseconds elapsed, double metresPerSecond, double phase) const;

private:
    struct Stretch
    {
        Leg leg;
        double startsAt = 0; // metres, or seconds where it is timed
        double extent = 0; // likewise
    };

    void add(const Coordinate &from, const Coordinate &to, double seconds);

    std::vector<Stretch> m_stretches;
    Coordinate m_first;
    double m_metres = 0;
    double m_extent = 0; // of all stretches: metres, or seconds where it is timed
    bool m_isTimed = false;
    Return m_return;
};

} // namespace drover
