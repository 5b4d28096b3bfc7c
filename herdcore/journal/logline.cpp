// SPDX-License-Identifier: MIT
#include "journal/logline.h"

#include <QtGlobal>

#include <algorithm>
#include <chrono>

namespace drover {

namespace {

constexpr std::int64_t firstSecond = -62'167'219'200; // 0000-01-01T00:00:00Z
constexpr std::int64_t lastSecond = 253'402'300'799; // 9999-12-31T23:59:59Z

/// In a text a blank is plain, in a peer it is not.
constexpr unsigned char firstPlainInText = ' ';
constexpr unsigned char firstPlainInPeer = ' ' + 1;

template <unsigned char firstPlain> bool needsEscape(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < firstPlain || byte == 0x7f || byte == '\\';
}

/// No early exit: the compiler then looks at sixteen bytes at a time.
template <unsigned char firstPlain> bool anyNeedsEscape(std::string_view bytes)
{
    unsigned any = 0;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        any |= static_cast<unsigned>(byte < firstPlain) | static_cast<unsigned>(byte == 0x7f)
            | static_cast<unsigned>(byte == '\\');
    }
    return any != 0;
}

char *writePlain(char *at, std::string_view bytes)
{
    return std::copy_n(bytes.data(), bytes.size(), at);
}

char *writeEscape(char *at, char c)
{
    constexpr std::string_view hexadecimal = "0123456789abcdef";
    *at++ = '\\';
    switch (c) {
    case '\n':
        *at++ = 'n';
        break;
    case '\r':
        *at++ = 'r';
        break;
    case '\t':
        *at++ = 't';
        break;
    case '\\':
        *at++ = '\\';
        break;
    default:
        *at++ = 'x';
        *at++ = hexadecimal[static_cast<unsigned char>(c) >> 4];
        *at++ = hexadecimal[static_cast<unsigned char>(c) & 0xf];
    }
    return at;
}

template <unsigned char firstPlain> char *writeEscaped(char *at, std::string_view bytes)
{
    if (!anyNeedsEscape<firstPlain>(bytes))
        return writePlain(at, bytes);
    for (const char c : bytes) {
        if (needsEscape<firstPlain>(c))
            at = writeEscape(at, c);
        else
            *at++ = c;
    }
    return at;
}

/// The last \a count decimal digits of \a number.
void writeDigits(char *at, unsigned number, int count)
{
    for (char *digit = at + count; digit != at; number /= 10)
        *--digit = static_cast<char>('0' + number % 10);
}

} // namespace

std::string_view logWord(EventKind kind)
{
    switch (kind) {
    case EventKind::LineIn:
        return "in";
    case EventKind::LineOut:
        return "out";
    case EventKind::Connected:
        return "open";
    case EventKind::Closed:
        return "close";
    case EventKind::LinkState:
        return "link";
    case EventKind::ServerState:
        return "server";
    case EventKind::Notice:
        return "note";
    }
    Q_UNREACHABLE();
}

char *LogLineWriter::write(char *at, Timestamp wall, EventKind kind, std::string_view peer,
                           std::string_view text)
{
    if (wall.seconds != m_second)
        formatSecond(wall.seconds);
    at = writePlain(at, {m_secondText.data(), m_secondText.size()});
    writeDigits(at, static_cast<unsigned>(wall.nanoseconds) / 1'000, 6);
    at += 6;
    *at++ = 'Z';
    *at++ = ' ';
    at = writePlain(at, logWord(kind));
    *at++ = ' ';
    at = writeEscaped<firstPlainInPeer>(at, peer.empty() ? std::string_view("-") : peer);
    if (!text.empty()) {
        *at++ = ' ';
        at = writeEscaped<firstPlainInText>(at, text);
    }
    *at++ = '\n';
    return at;
}

void LogLineWriter::formatSecond(std::int64_t second)
{
    using namespace std::chrono;
    const seconds sinceEpoch{std::clamp(second, firstSecond, lastSecond)};
    const auto day = floor<days>(sinceEpoch);
    const year_month_day date{sys_days(day)};
    const hh_mm_ss time{sinceEpoch - day};
    char *const text = m_secondText.data();
    std::copy_n("0000-00-00T00:00:00.", secondBytes, text);
    writeDigits(text, static_cast<unsigned>(static_cast<int>(date.year())), 4);
    writeDigits(text + 5, static_cast<unsigned>(date.month()), 2);
    writeDigits(text + 8, static_cast<unsigned>(date.day()), 2);
    writeDigits(text + 11, static_cast<unsigned>(time.hours().count()), 2);
    writeDigits(text + 14, static_cast<unsigned>(time.minutes().count()), 2);
    writeDigits(text + 17, static_cast<unsigned>(time.seconds().count()), 2);
    m_second = second;
}

} // namespace drover
