// SPDX-License-Identifier: MIT
#pragma once

#include "journal/event.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace drover {

/// The third field of a log line: "in", "out", "open", "close", "link", "server", "note".
std::string_view logWord(EventKind kind);

/// Writes events as lines of a log file, one event a line:
///
///     2026-11-23T20:15:03.123456Z in 127.0.0.1:40312 WHATSAT kiwi 10 5
///     2026-11-23T20:15:03.123512Z link Hands up
///     2026-11-23T20:15:03.200000Z note - a text without a peer
///
/// UTC time with microseconds (rounded down), a word for the kind, the peer or "-", the text; one
/// blank between them; no blank at the end when the text is empty. Bytes below 0x20, 0x7f and the
/// backslash are written as \n \r \t \\ or \xNN (two small hexadecimal digits), and so is a blank
/// in a peer, so that lines and fields are what they seem; all others as they came, valid UTF-8 or
/// not. Times outside the years 0 to 9999 are written as the nearest one inside.
///
/// One thread's own: it remembers how the second before was written.
class LogLineWriter
{
public:
    LogLineWriter() { formatSecond(0); }

    /// Bytes that the line of such a peer and text needs at most.
    static constexpr std::size_t mostBytes(std::string_view peer, std::string_view text)
    {
        return fixedBytes + longestEscape * (peer.size() + text.size());
    }

    /// Writes one line and its LF to \a at, where mostBytes() are free. Returns its end.
    char *write(char *at, Timestamp wall, EventKind kind, std::string_view peer,
                std::string_view text);

private:
    static constexpr std::size_t secondBytes = 20; // "2026-11-23T20:15:03."
    static constexpr std::size_t longestEscape = 4;
    static constexpr std::size_t fixedBytes = 64;

    void formatSecond(std::int64_t second);

    std::int64_t m_second;
    std::array<char, secondBytes> m_secondText;
};

} // namespace drover
