// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace drover {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// How many bytes at the front of \a text are digit+ [ "." digit+ ] with a value of at most
/// \a most, compared exactly on the digits; 0 where there is no such number. A "." that no digit
/// follows makes it none.
std::size_t decimalLength(std::string_view text, unsigned most);

} // namespace drover
