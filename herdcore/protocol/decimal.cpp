// SPDX-License-Identifier: MIT
#include "protocol/decimal.h"

namespace drover {

std::size_t decimalLength(std::string_view text, unsigned most)
{
    std::size_t at = 0;
    unsigned whole = 0;
    for (; at < text.size() && isDigit(text[at]); ++at) {
        whole = whole * 10 + static_cast<unsigned>(text[at] - '0');
        if (whole > most)
            return 0;
    }
    if (at == 0)
        return 0;
    if (at == text.size() || text[at] != '.')
        return at;
    const std::size_t firstDecimal = ++at;
    bool anyDecimal = false;
    for (; at < text.size() && isDigit(text[at]); ++at)
        anyDecimal |= text[at] != '0';
    if (at == firstDecimal || (whole == most && anyDecimal))
        return 0;
    return at;
}

} // namespace drover
