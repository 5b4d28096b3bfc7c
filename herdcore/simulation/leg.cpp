// SPDX-License-Identifier: MIT
#include "simulation/leg.h"

#include <GeographicLib/Geodesic.hpp>

namespace drover {

Leg::Leg(const Coordinate &start, const Coordinate &end)
    : from(start)
{
    double arrival = 0;
    GeographicLib::Geodesic::WGS84().Inverse(start.latitude, start.longitude, end.latitude,
                                             end.longitude, metres, azimuth, arrival);
}

Coordinate Leg::at(double way) const
{
    Coordinate point;
    GeographicLib::Geodesic::WGS84().Direct(from.latitude, from.longitude, azimuth, way,
                                            point.latitude, point.longitude);
    return point;
}

} // namespace drover
