// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/coordinate.h"
#include "result.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace drover {

/// A point as it stands in a track file.
struct TrackPoint
{
    Coordinate where; ///< on the earth: at most 90 and 180 degrees
    std::optional<std::chrono::milliseconds> time; ///< since some moment that is the file's own
};

/// What is wrong with a track file, and where.
struct TrackFault
{
    qint64 line = 0; ///< from 1 on; 0: it is not about a line
    QString reason; ///< a sentence
};

using TrackPoints = Result<std::vector<TrackPoint>, TrackFault>;

bool isOnEarth(const Coordinate &point);

// What both readers say.
TrackFault notOnEarth(qint64 line, const Coordinate &point);
TrackFault tooManyPoints(qint64 line);

} // namespace drover
