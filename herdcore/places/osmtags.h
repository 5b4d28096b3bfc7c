// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <string>

namespace drover {

/// Tags of an object of OpenStreetMap, UTF-8.
using OsmTags = std::map<std::string, std::string, std::less<>>;

/// What a map's object is, in Google's columns. One without a name or without types is no place
/// that a person would look for.
struct OsmDescription
{
    std::string name;
    std::string types; ///< values of osmPlaceKeys, `|` between them: "restaurant|bar", "museum"
    std::string vicinity; ///< street, number and town, where the tags say so

    bool operator==(const OsmDescription &) const = default;
};

/// The keys whose objects are places, in the order in which their values become types.
inline constexpr const char *osmPlaceKeys[]
    = {"amenity", "shop", "tourism", "leisure", "office", "historic"};

/// Pure.
OsmDescription describeOsm(const OsmTags &tags);

} // namespace drover
