// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/timestamp.h"

#include <QString>

#include <chrono>

namespace drover {

// Numbers for people, in the language of now.

/// Three figures and a unit: "0.31 ms", "3.1 ms", "4.2 s", "4 min 12 s", "2 h 5 min", "3 d 4 h".
/// Negative ones with a minus.
QString shownDuration(std::chrono::nanoseconds duration);
/// A count or a rate: "7", "1,240", "37,500".
QString shownCount(double count);
/// Degrees with six digits, north and east positive: "34.068930, -118.445127".
QString shownPosition(double latitude, double longitude);
/// Of this machine's time zone: "2018-03-02 12:52:14.918".
QString shownTime(Timestamp time);
/// The same without the date.
QString shownTimeOfDay(Timestamp time);

} // namespace drover
