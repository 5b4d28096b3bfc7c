// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/coordinate.h"

#include <chrono>
#include <cstdint>
#include <random>

namespace drover {

/// A random way-point walk: straight to a random point at an even speed, then to the next one. The
/// same seed walks the same way on every machine.
///
/// Distances are those of a plane on which a degree of longitude is as long as at the middle of
/// the box: within 0.5 % of the truth for boxes as small as a city.
class Route
{
public:
    /// Between these, in degrees. South is less than north, west less than east.
    struct Box
    {
        double south = 33.92;
        double north = 34.15;
        double west = -118.47;
        double east = -118.17;
    };

    /// \a speed in metres a second, more than 0.
    Route(std::uint64_t seed, double speed, const Box &box);
    Route(std::uint64_t seed, double speed)
        : Route(seed, speed, Box()) // the built-up middle of Los Angeles
    {
    }

    const Coordinate &position() const { return m_position; }
    /// Walks on for \a time.
    void advance(std::chrono::nanoseconds time);
    /// Metres between two points of the plane.
    double distance(const Coordinate &one, const Coordinate &other) const;

private:
    double draw(double from, double to);
    Coordinate drawPoint();

    const Box m_box;
    const double m_speed;
    std::mt19937_64 m_random;
    Coordinate m_position;
    Coordinate m_goal;
};

} // namespace drover
