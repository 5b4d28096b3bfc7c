// SPDX-License-Identifier: MIT
#include "protocol/coordinate.h"

#include "protocol/decimal.h"

#include <QtGlobal>

#include <array>
#include <charconv>
#include <cmath>

namespace drover {

namespace {

constexpr unsigned maxLatitude = 90;
constexpr unsigned maxLongitude = 180;

constexpr bool isSign(char c)
{
    return c == '+' || c == '-';
}

/// How many bytes of \a text are the latitude, sign and all; 0 where \a text is no location.
std::size_t latitudeLength(std::string_view text)
{
    if (text.empty() || !isSign(text[0]))
        return 0;
    const std::size_t latitude = decimalLength(text.substr(1), maxLatitude);
    if (latitude == 0)
        return 0;
    const std::string_view rest = text.substr(1 + latitude);
    if (rest.empty() || !isSign(rest[0]))
        return 0;
    const std::size_t longitude = decimalLength(rest.substr(1), maxLongitude);
    return longitude != 0 && longitude == rest.size() - 1 ? 1 + latitude : 0;
}

double toDegrees(std::string_view text)
{
    double value = 0;
    std::from_chars(text.data() + 1, text.data() + text.size(), value, std::chars_format::fixed);
    return text[0] == '-' ? -value : value;
}

/// Not printf: a locale may put a comma where the point belongs.
void appendDegrees(std::string &to, double degrees)
{
    constexpr int decimals = 6;
    std::array<char, 32> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(),
                                            std::abs(degrees), std::chars_format::fixed, decimals);
    Q_ASSERT(error == std::errc());
    to += degrees < 0 ? '-' : '+';
    to.append(text.data(), end);
}

} // namespace

bool isLocation(std::string_view text)
{
    return latitudeLength(text) != 0;
}

std::optional<Coordinate> parseLocation(std::string_view text)
{
    const std::size_t latitude = latitudeLength(text);
    if (latitude == 0)
        return std::nullopt;
    return Coordinate{toDegrees(text.substr(0, latitude)), toDegrees(text.substr(latitude))};
}

std::string formatLocation(const Coordinate &point)
{
    std::string text;
    appendDegrees(text, point.latitude);
    appendDegrees(text, point.longitude);
    return text;
}

} // namespace drover
