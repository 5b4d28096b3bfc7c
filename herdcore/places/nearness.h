// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <vector>

namespace drover {

/// The outward normal of the ellipsoid (WGS84) at a place, of length 1: no pole and no date line is
/// anything special to it.
using Upright = std::array<double, 3>;

/// Degrees.
inline Upright uprightAt(double latitude, double longitude)
{
    constexpr double radiansPerDegree = std::numbers::pi / 180;
    const double phi = latitude * radiansPerDegree;
    const double lambda = longitude * radiansPerDegree;
    return {std::cos(phi) * std::cos(lambda), std::cos(phi) * std::sin(lambda), std::sin(phi)};
}

// Over one metre of a path on WGS84 the upright turns by 1/6,335,439 radians where the ellipsoid is
// most curved (along a meridian, at the equator) and by 1/6,399,594 where it is least (at the
// poles). So the angle between the uprights of two points bounds their distance from both sides.
inline constexpr double leastRadius = 6'335'439;
inline constexpr double mostRadius = 6'399'594;

inline double chordOfAngle(double radians)
{
    return 2 * std::sin(radians / 2);
}

inline double angleOfChord(double length)
{
    return 2 * std::asin(std::clamp(length / 2, 0.0, 1.0));
}

/// A place that may be near enough: how far its upright is from that of the centre, and which it
/// is.
template <typename Id> struct NearCandidate
{
    double chord = 0; ///< off by at most the slack of who measured it
    Id id{};
};

/// No place of the answer is further away than this, in metres: \a most of the candidates are
/// surely nearer, or it is \a radius itself. It spares the geodesics of all that lie behind them.
/// Reorders \a candidates; \a most is not 0.
template <typename Id>
double reachOf(std::vector<NearCandidate<Id>> &candidates, std::size_t most, double radius,
               double slack)
{
    if (candidates.size() <= most)
        return radius;
    const auto last = candidates.begin() + static_cast<std::ptrdiff_t>(most) - 1;
    std::ranges::nth_element(candidates, last, {}, &NearCandidate<Id>::chord);
    return std::min(radius, mostRadius * angleOfChord(last->chord + slack));
}

} // namespace drover
