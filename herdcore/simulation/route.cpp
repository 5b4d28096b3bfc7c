// SPDX-License-Identifier: MIT
#include "simulation/route.h"

#include <GeographicLib/Geodesic.hpp>

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <random>

namespace drover {

namespace {

constexpr int legCount = 128;
/// Degrees; two kilometres, roughly.
constexpr double longestStep = 0.02;
/// Degrees. A geodesic between two way-points bends towards the pole by much less.
constexpr double margin = 0.0001;

/// From 0 up to 1. The distributions of the standard library differ between its makers.
double fraction(std::mt19937_64 &random)
{
    return double(random() >> 11U) * 0x1p-53;
}

double between(std::mt19937_64 &random, double least, double most)
{
    return least + fraction(random) * (most - least);
}

/// One coordinate of the next way-point.
double step(std::mt19937_64 &random, double from, double least, double most)
{
    return between(random, std::max(least, from - longestStep), std::min(most, from + longestStep));
}

} // namespace

Route::Route(std::uint64_t seed, double metresPerSecond, const Box &box)
    : m_speed(metresPerSecond)
{
    Q_ASSERT(metresPerSecond >= 0);
    const Box inner{box.south + margin, box.north - margin, box.west + margin, box.east - margin};
    std::mt19937_64 random(seed);
    Coordinate from{between(random, inner.south, inner.north),
                    between(random, inner.west, inner.east)};
    for (int i = 0; i < legCount; ++i) {
        const Coordinate to{step(random, from.latitude, inner.south, inner.north),
                            step(random, from.longitude, inner.west, inner.east)};
        double metres = 0;
        double azimuth = 0;
        double arrival = 0;
        GeographicLib::Geodesic::WGS84().Inverse(from.latitude, from.longitude, to.latitude,
                                                 to.longitude, metres, azimuth, arrival);
        m_legs.push_back({from, azimuth, m_length});
        m_length += metres;
        from = to;
    }
}

Coordinate Route::at(std::chrono::nanoseconds elapsed) const
{
    const double seconds = std::chrono::duration<double>(elapsed).count();
    double way = std::fmod(seconds * m_speed, 2 * m_length);
    if (way > m_length)
        way = 2 * m_length - way;
    const auto next = std::ranges::upper_bound(m_legs, way, {}, &Leg::startsAt);
    const Leg &leg = *std::prev(next); // the first one starts at 0
    Coordinate point;
    GeographicLib::Geodesic::WGS84().Direct(leg.from.latitude, leg.from.longitude, leg.azimuth,
                                            way - leg.startsAt, point.latitude, point.longitude);
    return point;
}

} // namespace drover
