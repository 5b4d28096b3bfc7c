// SPDX-License-Identifier: MIT
#include "log/messagelog.h"

#include <QtGlobal>

#include <algorithm>

namespace drover {

namespace {

constexpr std::uint16_t unknownName = 0xffff;

/// The word that \a index words stand before, in the first line.
std::string_view wordOf(std::string_view text, int index)
{
    text = text.substr(0, text.find('\n'));
    for (;;) {
        const std::size_t begin = text.find_first_not_of(' ');
        if (begin == std::string_view::npos)
            return {};
        text.remove_prefix(begin);
        const std::size_t end = text.find(' ');
        if (index-- == 0) {
            std::string_view word = text.substr(0, end);
            while (!word.empty() && word.back() == '\r')
                word.remove_suffix(1);
            return word;
        }
        if (end == std::string_view::npos)
            return {};
        text.remove_prefix(end);
    }
}

/// No character of UTF-8 is cut in two.
std::string_view shortened(std::string_view text)
{
    if (text.size() <= MessageLog::mostTextBytes)
        return text;
    std::size_t length = MessageLog::mostTextBytes;
    const auto continues
        = [&](std::size_t at) { return (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80; };
    constexpr std::size_t longestCharacter = 4;
    while (length > MessageLog::mostTextBytes - longestCharacter && continues(length))
        --length;
    return text.substr(0, continues(length) ? MessageLog::mostTextBytes : length);
}

MessageKind kindOf(const Event &event, std::string_view text)
{
    switch (event.kind) {
    case EventKind::LineIn:
    case EventKind::LineOut:
        return kindOfLine(text);
    case EventKind::Connected:
        return MessageKind::Connected;
    case EventKind::Closed:
        return MessageKind::Closed;
    case EventKind::LinkState:
        return MessageKind::Link;
    case EventKind::ServerState:
        return MessageKind::Server;
    case EventKind::Notice:
        return MessageKind::Notice;
    }
    Q_UNREACHABLE();
}

MessageDirection directionOf(EventKind kind)
{
    switch (kind) {
    case EventKind::LineIn:
        return MessageDirection::In;
    case EventKind::LineOut:
        return MessageDirection::Out;
    default:
        return MessageDirection::None;
    }
}

} // namespace

MessageKind kindOfLine(std::string_view text)
{
    struct Verb
    {
        std::string_view word;
        MessageKind kind;
    };
    static constexpr std::array<Verb, 9> verbs{{
        {"AT", MessageKind::At},
        {"IAMAT", MessageKind::Iamat},
        {"WHATSAT", MessageKind::Whatsat},
        {"PEER", MessageKind::Peer},
        {"PROOF", MessageKind::Proof},
        {"HAVE", MessageKind::Have},
        {"SEEN", MessageKind::Seen},
        {"PING", MessageKind::Ping},
        {"PONG", MessageKind::Pong},
    }};
    if (!text.empty() && text.front() == '?')
        return MessageKind::Error;
    const std::string_view word = wordOf(text, 0);
    for (const Verb &verb : verbs) {
        if (word != verb.word)
            continue;
        const bool hasMore = text.find('\n') < text.size();
        return verb.kind == MessageKind::At && hasMore ? MessageKind::Answer : verb.kind;
    }
    return MessageKind::Other;
}

std::string_view clientOfLine(MessageKind kind, std::string_view text)
{
    switch (kind) {
    case MessageKind::Iamat:
    case MessageKind::Whatsat:
        return wordOf(text, 1);
    case MessageKind::At:
    case MessageKind::Answer:
        return wordOf(text, 3);
    default:
        return {};
    }
}

MessageLog::MessageLog(std::size_t rows)
{
    setCapacity(rows);
    beginChunk();
}

void MessageLog::append(const EventBatch &batch)
{
    for (const Event &event : batch.events()) {
        const std::string_view text = batch.text(event);
        const MessageKind kind = kindOf(event, text);
        const Packed row{
            event.wall.seconds,
            event.wall.nanoseconds,
            0,
            event.server,
            0,
            0,
            0,
            kind,
            static_cast<std::uint8_t>(static_cast<unsigned>(directionOf(event.kind)) & 3U),
            static_cast<std::uint8_t>(static_cast<unsigned>(event.note) & 15U),
            0};
        append(row, batch.peer(event), clientOfLine(kind, text), text);
    }
}

void MessageLog::addSkipped(std::uint64_t lines, Timestamp wall)
{
    if (lines == 0)
        return;
    m_skipped += lines;
    append({wall.seconds, wall.nanoseconds, 0, noServer, 0, 0, 0, MessageKind::Skipped, 0, 0, 0},
           {}, {}, std::to_string(lines));
}

void MessageLog::append(const Packed &row, std::string_view peer, std::string_view client,
                        std::string_view text)
{
    if (m_last.rows.size() == chunkRows) {
        m_last.texts.shrink_to_fit();
        m_full.push_back(std::make_shared<const Chunk>(std::move(m_last)));
        beginChunk();
    }
    while (size() >= m_mostRows && !m_full.empty()) {
        m_first += m_full.front()->rows.size();
        m_full.pop_front();
    }
    const std::string_view kept = shortened(text);
    Packed &packed = m_last.rows.emplace_back(row);
    packed.peer = nameIndex(shortened(peer));
    packed.client = nameIndex(shortened(client));
    packed.textOffset = static_cast<std::uint32_t>(m_last.texts.size());
    packed.textLength = static_cast<std::uint16_t>(kept.size());
    packed.isCut = kept.size() < text.size() ? 1 : 0;
    m_last.texts.append(kept);
    ++m_end;
}

std::uint16_t MessageLog::nameIndex(std::string_view name)
{
    if (name.empty())
        return unknownName;
    const auto [found, isNew] = m_lastNames.try_emplace(
        std::string(name), static_cast<std::uint16_t>(m_last.names.size()));
    if (isNew)
        m_last.names.emplace_back(name);
    return found->second;
}

void MessageLog::beginChunk()
{
    static_assert(2 * chunkRows < unknownName);
    m_last = {};
    m_last.rows.reserve(chunkRows);
    m_lastNames.clear();
}

void MessageLog::clear()
{
    m_first = m_end;
    m_skipped = 0;
    m_full.clear();
    beginChunk();
}

MessageRow MessageLog::row(std::uint64_t number) const
{
    Q_ASSERT(contains(number));
    const auto offset = static_cast<std::size_t>(number - m_first);
    const std::size_t place = offset / chunkRows;
    const Chunk &chunk = place < m_full.size() ? *m_full[place] : m_last;
    const Packed &packed = chunk.rows[offset % chunkRows];
    const auto name = [&chunk](std::uint16_t index) {
        return index == unknownName ? std::string_view() : std::string_view(chunk.names[index]);
    };
    return {{packed.seconds, packed.nanoseconds},
            packed.server,
            packed.kind,
            static_cast<MessageDirection>(packed.direction),
            static_cast<LineNote>(packed.note),
            packed.isCut != 0,
            name(packed.peer),
            name(packed.client),
            std::string_view(chunk.texts).substr(packed.textOffset, packed.textLength)};
}

std::size_t MessageLog::byteSize() const
{
    const auto bytesOf = [](const Chunk &chunk) {
        std::size_t bytes = chunk.rows.capacity() * sizeof(Packed) + chunk.texts.capacity()
            + chunk.names.capacity() * sizeof(std::string);
        for (const std::string &name : chunk.names)
            bytes += name.capacity();
        return bytes;
    };
    std::size_t bytes = bytesOf(m_last);
    for (const auto &chunk : m_full)
        bytes += bytesOf(*chunk);
    return bytes;
}

} // namespace drover
