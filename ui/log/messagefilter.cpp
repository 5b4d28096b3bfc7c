// SPDX-License-Identifier: MIT
#include "log/messagefilter.h"

#include "models/words.h"

#include <QDateTime>

#include <algorithm>
#include <cstring>

namespace drover {

namespace {

constexpr std::int64_t secondsOfDay = 86'400;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isSame(std::string_view text, std::string_view lowerText)
{
    return text.size() == lowerText.size()
        && std::equal(text.begin(), text.end(), lowerText.begin(),
                      [](char a, char b) { return lower(a) == b; });
}

bool isLike(std::string_view text, std::string_view pattern)
{
    std::size_t at = 0;
    std::size_t in = 0;
    std::size_t star = std::string_view::npos;
    std::size_t resumeAt = 0;
    while (at < text.size()) {
        if (in < pattern.size() && pattern[in] == '*') {
            star = in++;
            resumeAt = at;
        } else if (in < pattern.size() && pattern[in] == lower(text[at])) {
            ++in;
            ++at;
        } else if (star != std::string_view::npos) {
            in = star + 1;
            at = ++resumeAt;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', in) == std::string_view::npos;
}

/// The whole name, or what stands in it before a dot or the port: "kiwi" is kiwi.cs.ucla.edu.
bool isNameOf(std::string_view text, std::string_view pattern)
{
    if (isLike(text, pattern))
        return true;
    return text.size() > pattern.size()
        && (text[pattern.size()] == '.' || text[pattern.size()] == ':')
        && isSame(text.substr(0, pattern.size()), pattern);
}

/// Two memchr() a line are quicker than to look at every character.
bool hasIn(std::string_view text, std::string_view lowerText)
{
    if (lowerText.empty())
        return true;
    if (text.size() < lowerText.size())
        return false;
    const std::size_t places = text.size() - lowerText.size() + 1;
    const char small = lowerText.front();
    const char large = small >= 'a' && small <= 'z' ? static_cast<char>(small - 'a' + 'A') : small;
    const auto from = [&](char c) {
        for (std::size_t at = 0; at < places; ++at) {
            const void *const found = std::memchr(text.data() + at, c, places - at);
            if (found == nullptr)
                return false;
            at = static_cast<std::size_t>(static_cast<const char *>(found) - text.data());
            if (isSame(text.substr(at, lowerText.size()), lowerText))
                return true;
        }
        return false;
    };
    return from(small) || (large != small && from(large));
}

} // namespace

std::int64_t LocalTimeOfDay::of(Timestamp wall)
{
    // No time zone changes within a quarter of an hour that begins at a full one.
    constexpr std::int64_t blockSeconds = 900;
    const std::int64_t block = wall.seconds / blockSeconds;
    if (block != m_block) {
        m_block = block;
        m_offset = QDateTime::fromSecsSinceEpoch(wall.seconds).offsetFromUtc();
    }
    const std::int64_t second
        = ((wall.seconds + m_offset) % secondsOfDay + secondsOfDay) % secondsOfDay;
    return second * 1'000 + wall.nanoseconds / 1'000'000;
}

MessageFilter MessageFilter::andText(const QString &text) const
{
    MessageFilter result = *this;
    Term &term = result.m_terms.emplace_back();
    std::string value = text.toStdString();
    std::transform(value.begin(), value.end(), value.begin(), lower);
    term.values.push_back(std::move(value));
    return result;
}

bool MessageFilter::matches(const MessageRow &row, std::string_view serverName) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term &term) {
        return isTrue(term, row, serverName) != term.isNegated;
    });
}

bool MessageFilter::isTrue(const Term &term, const MessageRow &row,
                           std::string_view serverName) const
{
    const auto anyOf = [&term](std::string_view text, auto predicate) {
        return std::any_of(term.values.begin(), term.values.end(), [&](const std::string &value) {
            return predicate(text, std::string_view(value));
        });
    };
    switch (term.what) {
    case What::Server:
        return anyOf(serverName, isLike);
    case What::Kind:
        return (term.kinds >> static_cast<unsigned>(row.kind) & 1U) != 0;
    case What::Client:
        return anyOf(row.client, isNameOf);
    case What::Peer:
        return anyOf(row.peer, isNameOf);
    case What::Text:
        return anyOf(row.text, hasIn);
    case What::Before:
        return m_timeOfDay.of(row.wall) < term.time;
    case What::After:
        return m_timeOfDay.of(row.wall) >= term.time;
    case What::In:
        return row.direction == MessageDirection::In;
    case What::Out:
        return row.direction == MessageDirection::Out;
    case What::News:
        return row.note == LineNote::News;
    case What::Stale:
        return row.note == LineNote::Stale;
    case What::CatchUp:
        return row.note == LineNote::CatchUp;
    case What::Refused:
        return row.note == LineNote::Refused;
    case What::Problems:
        return isProblem(row);
    }
    Q_UNREACHABLE();
}

QString kindWord(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Iamat:
        return QStringLiteral("IAMAT");
    case MessageKind::At:
        return QStringLiteral("AT");
    case MessageKind::Whatsat:
        return QStringLiteral("WHATSAT");
    case MessageKind::Answer:
        return QStringLiteral("answer");
    case MessageKind::Error:
        return QStringLiteral("error");
    case MessageKind::Peer:
        return QStringLiteral("PEER");
    case MessageKind::Proof:
        return QStringLiteral("PROOF");
    case MessageKind::Have:
        return QStringLiteral("HAVE");
    case MessageKind::Seen:
        return QStringLiteral("SEEN");
    case MessageKind::Ping:
        return QStringLiteral("PING");
    case MessageKind::Pong:
        return QStringLiteral("PONG");
    case MessageKind::Other:
        return QStringLiteral("other");
    case MessageKind::Connected:
        return QStringLiteral("connected");
    case MessageKind::Closed:
        return QStringLiteral("closed");
    case MessageKind::Link:
        return QStringLiteral("link");
    case MessageKind::Server:
        return QStringLiteral("server");
    case MessageKind::Notice:
        return QStringLiteral("notice");
    case MessageKind::Skipped:
        return QStringLiteral("skipped");
    }
    Q_UNREACHABLE();
}

bool isProblem(const MessageRow &row)
{
    switch (row.kind) {
    case MessageKind::Closed: {
        const auto reason = closeReasonOf(row.text);
        return !reason || !isUsualEnd(*reason);
    }
    case MessageKind::Error:
    case MessageKind::Notice:
    case MessageKind::Skipped:
        return true;
    case MessageKind::Link: // the states that are none: dialling, half-open, up
        return row.text.starts_with("down") || row.text.starts_with("refused")
            || row.text.starts_with("cut") || row.text.starts_with("dialling again (");
    case MessageKind::Server:
        return row.text.starts_with("killed");
    default:
        return row.note == LineNote::Refused;
    }
}

} // namespace drover
