// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace drover {

/// A point in time as clients name it: POSIX time, seconds since 1970-01-01T00:00:00Z without leap
/// seconds, and nanoseconds within the second. Two numbers, since the seconds alone may fill 63
/// bits on the wire.
struct Timestamp
{
    std::int64_t seconds = 0;
    std::int32_t nanoseconds = 0; ///< 0 to 999,999,999

    auto operator<=>(const Timestamp &) const = default;
};

/// How much later one Timestamp is than another, exactly: a sign, and a size in which any
/// difference of two Timestamps and any difference that a neighbour may write fits.
struct TimeDifference
{
    bool negative = false; ///< never set for zero
    std::uint64_t seconds = 0; ///< of the absolute value
    std::uint32_t nanoseconds = 0; ///< of the absolute value, 0 to 999,999,999

    bool operator==(const TimeDifference &) const = default;
    std::strong_ordering operator<=>(const TimeDifference &other) const;
};

/// time = digit+ [ "." digit{1,9} ], the seconds at most 2^63 - 1. Nothing else: no sign, exponent,
/// blank or name.
std::optional<Timestamp> parseTimestamp(std::string_view text);

/// With nine decimals: "1520023934.918963997". \a time is not before 1970.
std::string formatTimestamp(Timestamp time);

/// difference = ("+" | "-") digit{1,19} [ "." digit{1,9} ]
std::optional<TimeDifference> parseTimeDifference(std::string_view text);

/// \a later - \a earlier. \a later is a clock's reading, \a earlier what a client wrote.
TimeDifference difference(Timestamp later, Timestamp earlier);

/// "+0.263873386": sign, seconds, nine decimals. Zero is "+0.000000000".
class TimeDifferenceText
{
public:
    explicit TimeDifferenceText(TimeDifference value);
    std::string_view view() const { return {m_text + m_begin, sizeof m_text - m_begin}; }

private:
    char m_text[1 + 20 + 1 + 9];
    std::size_t m_begin;
};

} // namespace drover
