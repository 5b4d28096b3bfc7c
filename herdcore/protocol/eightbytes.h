// SPDX-License-Identifier: MIT
#pragma once

#include <QtEndian>

#include <bit>
#include <cstddef>
#include <cstdint>

namespace drover {

/// Eight bytes of text in one word, the first in the lowest eight bits: what a line is searched and
/// a number read by, eight bytes at a time. With it a report is parsed in a third of the
/// instructions (tests/instructions).
class EightBytes
{
public:
    static constexpr std::ptrdiff_t size = 8;

    /// \a text has at least eight bytes.
    explicit EightBytes(const char *text)
        : m_word(qFromLittleEndian<quint64>(text))
    {
    }

    bool areDigits() const
    {
        // The upper half of a byte is 3 for '0' to '?', and still is after 6 is added up to '9'.
        constexpr std::uint64_t upperHalves = ones * 0xf0;
        return (m_word & upperHalves) == ones * 0x30
            && ((m_word + ones * 0x06) & upperHalves) == ones * 0x30;
    }
    /// Of eight decimal digits, the first the greatest: neighbours are put together to numbers of
    /// two, four, and eight digits.
    std::uint64_t number() const
    {
        std::uint64_t digits = m_word & (ones * 0x0f);
        digits = (digits * 10 + (digits >> 8)) & 0x00ff'00ff'00ff'00ffU;
        digits = (digits * 100 + (digits >> 16)) & 0x0000'ffff'0000'ffffU;
        return (digits * 10'000 + (digits >> 32)) & 0xffff'ffffU;
    }

    /// Where the first byte is that is at most a blank; eight where there is none.
    std::size_t firstUpToBlank() const
    {
        // Taking '!' from a byte below it borrows from its highest bit. What is borrowed from the
        // next byte can only make mistakes behind the first.
        const std::uint64_t found = (m_word - ones * 0x21) & ~m_word & (ones * 0x80);
        return static_cast<std::size_t>(std::countr_zero(found)) / 8;
    }

private:
    static constexpr std::uint64_t ones = 0x0101'0101'0101'0101U;

    std::uint64_t m_word;
};

} // namespace drover
