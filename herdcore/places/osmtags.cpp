// SPDX-License-Identifier: MIT
#include "places/osmtags.h"

#include <algorithm>
#include <string_view>

namespace drover {

namespace {

std::string_view valueOf(const OsmTags &tags, std::string_view key)
{
    const auto found = tags.find(key);
    return found == tags.end() ? std::string_view() : std::string_view(found->second);
}

/// Tabs and newlines would end a column or a line.
std::string plain(std::string_view text)
{
    std::string result(text);
    std::ranges::replace_if(
        result, [](char c) { return static_cast<unsigned char>(c) < ' '; }, ' ');
    return result;
}

void addType(std::string &types, std::string_view type)
{
    const std::string bounded = '|' + types + '|';
    if (bounded.find('|' + std::string(type) + '|') != std::string::npos)
        return;
    if (!types.empty())
        types += '|';
    types += type;
}

/// Of "restaurant;bar" both; of "shop" = "yes" the key says more.
void addTypes(std::string &types, std::string_view key, std::string_view values)
{
    while (!values.empty()) {
        const std::size_t end = std::min(values.find(';'), values.size());
        std::string_view value = values.substr(0, end);
        while (value.starts_with(' '))
            value.remove_prefix(1);
        if (value == "yes")
            value = key;
        if (!value.empty() && value != "no" && value.find('|') == std::string_view::npos)
            addType(types, plain(value));
        values.remove_prefix(std::min(end + 1, values.size()));
    }
}

} // namespace

OsmDescription describeOsm(const OsmTags &tags)
{
    OsmDescription result;
    for (const char *key : osmPlaceKeys)
        addTypes(result.types, key, valueOf(tags, key));
    result.name = plain(valueOf(tags, "name"));
    const std::string_view street = valueOf(tags, "addr:street");
    const std::string_view number = valueOf(tags, "addr:housenumber");
    const std::string_view town = valueOf(tags, "addr:city");
    std::string where;
    if (!street.empty() && !number.empty())
        where = std::string(number) + ' ';
    where += street;
    if (!where.empty() && !town.empty())
        where += ", ";
    where += town;
    result.vicinity = plain(where);
    return result;
}

} // namespace drover
