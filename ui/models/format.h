// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/timestamp.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <type_traits>

namespace drover {

// Numbers, times and places for people: in the current QLocale and language. Pure but for these.

/// "0 ms", "0.3 ms", "264 ms", "1.2 s", "31 s", "4 min 12 s", "2 h 5 min", "3 d 4 h". Below zero
/// with a minus sign in front.
QString formatDuration(std::chrono::nanoseconds duration);
/// "31 s ago"; "now" below a millisecond.
QString formatAge(std::chrono::nanoseconds age);
/// "1,240"
QString formatCount(std::uint64_t count);
/// The same of another type; \a count is not negative.
template <typename Number>
    requires std::is_integral_v<Number>
QString formatCount(Number count)
{
    return formatCount(static_cast<std::uint64_t>(count));
}
/// "1,240/s"; with a decimal below ten where it is not whole.
QString formatRate(double perSecond);
/// "+0.264 s": a difference of two clocks, the sign always there, to the millisecond, or to the
/// microsecond below one.
QString formatSkew(std::chrono::nanoseconds skew);
/// ISO 6709 as it goes over the wire, whatever the language: "+34.068930-118.445127". At least six
/// decimals, and as many as tell the number from its neighbours.
QString formatLocation(double latitude, double longitude);
/// "34.06893° N, 118.44513° W"
QString formatDegrees(double latitude, double longitude);
/// As it goes over the wire: "1520023934.918963997", no zeros at the end.
QString formatWireTime(const Timestamp &time);
/// Date and time of day where we are; the wire's number where no calendar reaches.
QString formatDateTime(const Timestamp &time);

/// Where we are: "14:02:11.482".
QString formatTimeOfDay(const Timestamp &time);

/// \a later - \a earlier, at most about 292 years either way.
std::chrono::nanoseconds durationBetween(const Timestamp &later, const Timestamp &earlier);

} // namespace drover
