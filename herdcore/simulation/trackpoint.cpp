// SPDX-License-Identifier: MIT
#include "simulation/trackpoint.h"

#include "simulation/trackfile.h"

#include <QCoreApplication>

#include <cmath>

namespace drover {

bool isOnEarth(const Coordinate &point)
{
    return std::abs(point.latitude) <= 90 && std::abs(point.longitude) <= 180; // no NaN either
}

TrackFault notOnEarth(qint64 line, const Coordinate &point)
{
    return {line,
            QCoreApplication::translate(
                "TrackFile",
                "There is no point at latitude %1, longitude %2: they are at most 90 and 180.")
                .arg(point.latitude)
                .arg(point.longitude)};
}

TrackFault tooManyPoints(qint64 line)
{
    return {line,
            QCoreApplication::translate("TrackFile",
                                        "Here are more points than the %1 that a track may have.")
                .arg(maxTrackPoints)};
}

} // namespace drover
