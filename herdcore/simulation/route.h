// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/coordinate.h"

#include <chrono>
#include <cstdint>
#include <vector>

namespace drover {

/// A part of the earth between two parallels and two meridians, that does not contain a pole or
/// the meridian of 180 degrees.
struct Box
{
    double south = 0; ///< degrees
    double north = 0; ///< degrees
    double west = 0; ///< degrees
    double east = 0; ///< degrees

    bool contains(const Coordinate &point) const
    {
        return point.latitude >= south && point.latitude <= north && point.longitude >= west
            && point.longitude <= east;
    }
};
inline constexpr Box losAngeles{33.90, 34.15, -118.50, -118.15};

/// A random way-point walk: straight on from one point to the next, at one speed, each point at
/// most about two kilometres north or south and east or west of the last one. After more than a
/// hundred of them it goes back the way it came, and so on. A value: the same seed makes the same
/// walk.
///
/// Exact on the ellipsoid: straight is a geodesic, and the speed is kept to the millimetre.
class Route
{
public:
    /// Never leaves \a box, which is at least a kilometre wide and high.
    Route(std::uint64_t seed, double metresPerSecond, const Box &box = losAngeles);

    /// Where it is after \a elapsed, which is not negative.
    Coordinate at(std::chrono::nanoseconds elapsed) const;
    /// How far it is to where it turns back.
    double length() const { return m_length; } ///< metres

private:
    struct Leg
    {
        Coordinate from;
        double azimuth = 0; // degrees from north
        double startsAt = 0; // metres of the way
    };

    std::vector<Leg> m_legs;
    double m_length = 0;
    double m_speed = 0;
};

} // namespace drover
