// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/coordinate.h"
#include "simulation/leg.h"
#include "simulation/random.h"

#include <chrono>
#include <cstdint>

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
/// walk, and the same moment the same point.
///
/// Exact on the ellipsoid: straight is a geodesic, and the speed is kept to the millimetre. It
/// keeps only the leg that it is on: 120 bytes.
class Route
{
public:
    /// Never leaves \a box, which is at least a kilometre wide and high.
    Route(std::uint64_t seed, double metresPerSecond, const Box &box = losAngeles);

    /// Where it is after \a elapsed, which is not negative. Cheap (a microsecond) where it is asked
    /// for later and later moments; to go back costs as much as 128 legs do.
    Coordinate at(std::chrono::nanoseconds elapsed);
    /// How far it is to where it turns back.
    double length(); ///< metres

private:
    void begin();
    void goOn();
    void follow(double way);
    Coordinate nextWayPoint();

    Random m_random;
    Box m_inner;
    std::uint64_t m_seed;
    Leg m_leg;
    Coordinate m_to; // where m_leg ends
    double m_startsAt = 0; // metres, of m_leg
    double m_length = 0; // metres; 0 until the end has been reached once
    double m_speed = 0;
    int m_number = 0; // of m_leg
};

} // namespace drover
