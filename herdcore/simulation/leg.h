// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/coordinate.h"

namespace drover {

/// A straight way on the ellipsoid (WGS84), from one point to another: a geodesic.
struct Leg
{
    Leg() = default;
    Leg(const Coordinate &start, const Coordinate &end);

    /// So many metres from its beginning.
    Coordinate at(double way) const;

    Coordinate from;
    double azimuth = 0; ///< degrees from north, where it begins
    double metres = 0;
};

} // namespace drover
