// SPDX-License-Identifier: MIT
#include "protocol/parser.h"

#include "protocol/coordinate.h"
#include "protocol/decimal.h"
#include "protocol/eightbytes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <span>

namespace drover {

namespace {

constexpr unsigned maxRadiusKm = 50;
constexpr unsigned maxCount = 20;
constexpr std::size_t nonceDigits = 32;
constexpr std::size_t macDigits = 64;

/// The first white space from \a at on, or \a end.
const char *findWhiteSpace(const char *at, const char *end)
{
    while (end - at >= EightBytes::size) {
        const std::size_t candidate = EightBytes(at).firstUpToBlank();
        at += candidate;
        if (candidate == EightBytes::size)
            continue;
        if (isWhiteSpace(*at))
            return at;
        ++at; // another control character
    }
    while (at != end && !isWhiteSpace(*at))
        ++at;
    return at;
}

/// The fields of a line; no message has more than seven, an eighth only says "too many".
class Fields
{
public:
    explicit Fields(std::string_view line)
    {
        const char *at = line.data();
        const char *const end = at + line.size();
        while (m_size < m_fields.size()) {
            while (at != end && isWhiteSpace(*at))
                ++at;
            if (at == end)
                return;
            const char *const begin = at;
            at = findWhiteSpace(at, end);
            m_fields[m_size++] = {begin, static_cast<std::size_t>(at - begin)};
        }
    }

    std::size_t size() const { return m_size; }
    std::string_view operator[](std::size_t i) const { return m_fields[i]; }

private:
    std::array<std::string_view, 8> m_fields;
    std::size_t m_size = 0;
};

bool isLowerHex(std::string_view text, std::size_t digits)
{
    return text.size() == digits && std::all_of(text.begin(), text.end(), [](char c) {
               return isDigit(c) || (c >= 'a' && c <= 'f');
           });
}

/// Without leading zeros: each number has one text, so that what is read is written the same.
std::optional<std::uint64_t> parseNumber(std::string_view text)
{
    if (text.size() > 1 && text[0] == '0')
        return std::nullopt;
    std::uint64_t value = 0;
    const char *const end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc{} || at != end)
        return std::nullopt;
    return value;
}

Result<Command, ParseError> parseReport(const Fields &fields)
{
    if (fields.size() != 4)
        return Failure{ParseError::WrongFieldCount};
    if (!isLocation(fields[2]))
        return Failure{ParseError::BadLocation};
    const auto sentAt = parseTimestamp(fields[3]);
    if (!sentAt)
        return Failure{ParseError::BadTime};
    return Command{Report{fields[1], fields[2], fields[3], *sentAt}};
}

Result<Command, ParseError> parseQuery(const Fields &fields)
{
    if (fields.size() != 4)
        return Failure{ParseError::WrongFieldCount};
    const std::string_view radius = fields[2];
    if (decimalLength(radius, maxRadiusKm) != radius.size())
        return Failure{ParseError::BadRadius};
    const std::string_view count = fields[3];
    if (!std::all_of(count.begin(), count.end(), isDigit)
        || decimalLength(count, maxCount) != count.size())
        return Failure{ParseError::BadCount};
    Query query{fields[1], radius, count};
    std::from_chars(radius.data(), radius.data() + radius.size(), query.radiusKm,
                    std::chars_format::fixed);
    std::from_chars(count.data(), count.data() + count.size(), query.most);
    return Command{query};
}

Result<LinkMessage, ParseError> parseUpdate(const Fields &fields)
{
    if (fields.size() != 6)
        return Failure{ParseError::WrongFieldCount};
    if (!parseTimeDifference(fields[2]))
        return Failure{ParseError::BadDifference};
    if (!isLocation(fields[4]))
        return Failure{ParseError::BadLocation};
    const auto sentAt = parseTimestamp(fields[5]);
    if (!sentAt)
        return Failure{ParseError::BadTime};
    std::size_t length = fields.size() - 1;
    for (std::size_t i = 0; i < fields.size(); ++i)
        length += fields[i].size();
    if (length > maxAtLineBytes)
        return Failure{ParseError::TooLong};
    return LinkMessage{Update{fields[1], fields[2], fields[3], fields[4], fields[5], *sentAt}};
}

Result<LinkMessage, ParseError> parsePeer(const Fields &fields)
{
    if (fields.size() != 7)
        return Failure{ParseError::WrongFieldCount};
    if (fields[1] != linkVersion)
        return Failure{ParseError::BadVersion};
    if (!isLowerHex(fields[5], nonceDigits))
        return Failure{ParseError::BadNonce};
    const auto epoch = parseNumber(fields[6]);
    if (!epoch || *epoch == 0)
        return Failure{ParseError::BadNumber};
    return LinkMessage{Peer{fields[2], fields[3], fields[4], fields[5], *epoch}};
}

Result<LinkMessage, ParseError> parseProof(const Fields &fields)
{
    if (fields.size() != 2)
        return Failure{ParseError::WrongFieldCount};
    if (!isLowerHex(fields[1], macDigits))
        return Failure{ParseError::BadMac};
    return LinkMessage{Proof{fields[1]}};
}

Result<LinkMessage, ParseError> parseHave(const Fields &fields)
{
    if (fields.size() != 3)
        return Failure{ParseError::WrongFieldCount};
    const auto epoch = parseNumber(fields[1]);
    const auto sequence = parseNumber(fields[2]);
    if (!epoch || !sequence)
        return Failure{ParseError::BadNumber};
    return LinkMessage{Have{*epoch, *sequence}};
}

Result<LinkMessage, ParseError> parseSeen(const Fields &fields)
{
    if (fields.size() != 2)
        return Failure{ParseError::WrongFieldCount};
    const auto sequence = parseNumber(fields[1]);
    if (!sequence)
        return Failure{ParseError::BadNumber};
    return LinkMessage{Seen{*sequence}};
}

} // namespace

std::string_view parseErrorName(ParseError error)
{
    switch (error) {
    case ParseError::Blank:
        return "Blank";
    case ParseError::UnknownVerb:
        return "UnknownVerb";
    case ParseError::WrongFieldCount:
        return "WrongFieldCount";
    case ParseError::BadLocation:
        return "BadLocation";
    case ParseError::BadTime:
        return "BadTime";
    case ParseError::BadRadius:
        return "BadRadius";
    case ParseError::BadCount:
        return "BadCount";
    case ParseError::BadDifference:
        return "BadDifference";
    case ParseError::BadNonce:
        return "BadNonce";
    case ParseError::BadMac:
        return "BadMac";
    case ParseError::BadNumber:
        return "BadNumber";
    case ParseError::BadVersion:
        return "BadVersion";
    case ParseError::TooLong:
        return "TooLong";
    }
    Q_UNREACHABLE();
}

Result<Command, ParseError> parseCommand(std::string_view line)
{
    const Fields fields(line);
    if (fields.size() == 0)
        return Failure{ParseError::Blank};
    if (fields[0] == "IAMAT")
        return parseReport(fields);
    if (fields[0] == "WHATSAT")
        return parseQuery(fields);
    return Failure{ParseError::UnknownVerb};
}

Result<LinkMessage, ParseError> parseLinkMessage(std::string_view line)
{
    const Fields fields(line);
    if (fields.size() == 0)
        return Failure{ParseError::Blank};
    const std::string_view verb = fields[0];
    if (verb == "AT")
        return parseUpdate(fields);
    if (verb == "SEEN")
        return parseSeen(fields);
    if (verb == "PEER")
        return parsePeer(fields);
    if (verb == "PROOF")
        return parseProof(fields);
    if (verb == "HAVE")
        return parseHave(fields);
    if (verb != "PING" && verb != "PONG")
        return Failure{ParseError::UnknownVerb};
    if (fields.size() != 1)
        return Failure{ParseError::WrongFieldCount};
    return verb == "PING" ? LinkMessage{Ping{}} : LinkMessage{Pong{}};
}

std::string_view verbOf(std::string_view line)
{
    return Fields(line)[0];
}

} // namespace drover
