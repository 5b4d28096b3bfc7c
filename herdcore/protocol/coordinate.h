// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace drover {

/// A point on the earth, decimal degrees, WGS84. North and east are positive.
struct Coordinate
{
    double latitude = 0; ///< -90 to 90
    double longitude = 0; ///< -180 to 180

    bool operator==(const Coordinate &) const = default;
};

/// location = degrees degrees ; ISO 6709, latitude then longitude, nothing between and nothing
/// after degrees  = ("+" | "-") digit+ [ "." digit+ ] ; at most 90, at most 180
///
/// The bounds are kept exactly, on the digits: +90.00000000000000000001 is beyond the pole although
/// no double is.
bool isLocation(std::string_view text);

/// The point that a location names, or nothing where isLocation() is false.
std::optional<Coordinate> parseLocation(std::string_view text);

/// The point as a location, with six decimals each (a tenth of a metre): "+34.068930-118.445127".
/// What is beyond the bounds is not checked.
std::string formatLocation(const Coordinate &point);

} // namespace drover
