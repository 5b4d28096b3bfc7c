// SPDX-License-Identifier: MIT
#include "protocol/decimal.h"

#include <algorithm>

namespace drover {

std::size_t decimalLength(std::string_view text, unsigned most)
{
    const char *const begin = text.data();
    const char *const end = begin + text.size();
    const char *at = begin;
    unsigned whole = 0;
    for (; at != end && isDigit(*at); ++at) {
        whole = whole * 10 + static_cast<unsigned>(*at - '0');
        if (whole > most)
            return 0;
    }
    if (at == begin)
        return 0;
    if (at == end || *at != '.')
        return static_cast<std::size_t>(at - begin);
    const char *const firstDecimal = ++at;
    at = std::find_if_not(at, end, isDigit);
    if (at == firstDecimal)
        return 0;
    if (whole == most && std::any_of(firstDecimal, at, [](char c) { return c != '0'; }))
        return 0;
    return static_cast<std::size_t>(at - begin);
}

} // namespace drover
