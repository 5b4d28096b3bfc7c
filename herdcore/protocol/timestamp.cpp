// SPDX-License-Identifier: MIT
#include "protocol/timestamp.h"

#include "protocol/decimal.h"
#include "protocol/eightbytes.h"

#include <QtGlobal>

#include <limits>

namespace drover {

namespace {

constexpr std::uint32_t nanosecondsPerSecond = 1'000'000'000;
constexpr std::size_t maxDecimals = 9;

struct Digits
{
    std::uint64_t whole = 0;
    std::size_t wholeDigits = 0;
    std::uint32_t nanoseconds = 0;
};

/// digit{1,9}, as a part of a second.
std::optional<std::uint32_t> parseDecimals(std::string_view text)
{
    if (text.empty() || text.size() > maxDecimals)
        return std::nullopt;
    std::uint32_t nanoseconds = 0;
    std::size_t at = 0;
    if (text.size() >= EightBytes::size) {
        const EightBytes first(text.data());
        if (!first.areDigits())
            return std::nullopt;
        nanoseconds = static_cast<std::uint32_t>(first.number());
        at = EightBytes::size;
    }
    for (; at < text.size(); ++at) {
        if (!isDigit(text[at]))
            return std::nullopt;
        nanoseconds = nanoseconds * 10 + static_cast<std::uint32_t>(text[at] - '0');
    }
    for (; at < maxDecimals; ++at)
        nanoseconds *= 10;
    return nanoseconds;
}

/// digit+ [ "." digit{1,9} ], the whole part at most \a mostWhole, which has at least nine digits.
std::optional<Digits> parseDigits(std::string_view text, std::uint64_t mostWhole)
{
    Digits result;
    const char *at = text.data();
    const char *const end = at + text.size();
    if (end - at >= EightBytes::size) {
        if (const EightBytes first(at); first.areDigits()) {
            result.whole = first.number();
            at += EightBytes::size;
        }
    }
    for (; at != end && isDigit(*at); ++at) {
        const auto digit = static_cast<std::uint64_t>(*at - '0');
        if (result.whole > (mostWhole - digit) / 10)
            return std::nullopt;
        result.whole = result.whole * 10 + digit;
    }
    result.wholeDigits = static_cast<std::size_t>(at - text.data());
    if (result.wholeDigits == 0)
        return std::nullopt;
    if (at == end)
        return result;
    if (*at != '.')
        return std::nullopt;
    const auto nanoseconds = parseDecimals(text.substr(result.wholeDigits + 1));
    if (!nanoseconds)
        return std::nullopt;
    result.nanoseconds = *nanoseconds;
    return result;
}

} // namespace

std::strong_ordering TimeDifference::operator<=>(const TimeDifference &other) const
{
    if (negative != other.negative)
        return negative ? std::strong_ordering::less : std::strong_ordering::greater;
    auto bySize = seconds <=> other.seconds;
    if (bySize == 0)
        bySize = nanoseconds <=> other.nanoseconds;
    return negative ? 0 <=> bySize : bySize;
}

std::optional<Timestamp> parseTimestamp(std::string_view text)
{
    const auto digits = parseDigits(text, std::uint64_t(std::numeric_limits<std::int64_t>::max()));
    if (!digits)
        return std::nullopt;
    return Timestamp{static_cast<std::int64_t>(digits->whole),
                     static_cast<std::int32_t>(digits->nanoseconds)};
}

std::string formatTimestamp(Timestamp time)
{
    Q_ASSERT(time >= Timestamp());
    return std::string(TimeDifferenceText(difference(time, {})).view().substr(1));
}

std::optional<TimeDifference> parseTimeDifference(std::string_view text)
{
    constexpr std::uint64_t mostInNineteenDigits = 9'999'999'999'999'999'999U;
    constexpr std::size_t mostWholeDigits = 19;
    if (text.empty() || (text[0] != '+' && text[0] != '-'))
        return std::nullopt;
    const auto digits = parseDigits(text.substr(1), mostInNineteenDigits);
    if (!digits || digits->wholeDigits > mostWholeDigits)
        return std::nullopt;
    const bool isZero = digits->whole == 0 && digits->nanoseconds == 0;
    return TimeDifference{text[0] == '-' && !isZero, digits->whole, digits->nanoseconds};
}

TimeDifference difference(Timestamp later, Timestamp earlier)
{
    const bool negative = later < earlier;
    const Timestamp big = negative ? earlier : later;
    const Timestamp small = negative ? later : earlier;
    // Unsigned, since a clock before 1970 and a time at the end of 63 bits are further apart.
    auto seconds
        = static_cast<std::uint64_t>(big.seconds) - static_cast<std::uint64_t>(small.seconds);
    std::int32_t nanoseconds = big.nanoseconds - small.nanoseconds;
    if (nanoseconds < 0) {
        nanoseconds += std::int32_t(nanosecondsPerSecond);
        --seconds;
    }
    return {negative, seconds, static_cast<std::uint32_t>(nanoseconds)};
}

TimeDifferenceText::TimeDifferenceText(TimeDifference value)
{
    char *at = m_text + sizeof m_text;
    for (std::size_t i = 0; i < maxDecimals; ++i, value.nanoseconds /= 10)
        *--at = static_cast<char>('0' + value.nanoseconds % 10);
    *--at = '.';
    do {
        *--at = static_cast<char>('0' + value.seconds % 10);
        value.seconds /= 10;
    } while (value.seconds != 0);
    *--at = value.negative ? '-' : '+';
    m_begin = static_cast<std::size_t>(at - m_text);
}

} // namespace drover
