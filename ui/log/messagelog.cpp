// SPDX-License-Identifier: MIT
#include "log/messagelog.h"

#include <algorithm>
#include <string>

namespace drover {

namespace {

/// Names of peers come with every connection: past this many, new ones are not told apart by name.
constexpr std::size_t maxNames = 500'000;

std::string_view word(std::string_view line, int place)
{
    for (; place > 0; --place) {
        const std::size_t blank = line.find(' ');
        if (blank == std::string_view::npos)
            return {};
        line.remove_prefix(blank + 1);
    }
    return line.substr(0, line.find(' '));
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
    return MessageKind::Other;
}

} // namespace

QLatin1StringView messageKindName(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Iamat:
        return QLatin1StringView("IAMAT");
    case MessageKind::At:
        return QLatin1StringView("AT");
    case MessageKind::Whatsat:
        return QLatin1StringView("WHATSAT");
    case MessageKind::Answer:
        return QLatin1StringView("places");
    case MessageKind::Complaint:
        return QLatin1StringView("?");
    case MessageKind::LinkTalk:
        return QLatin1StringView("talk");
    case MessageKind::Other:
        return QLatin1StringView("other");
    case MessageKind::Connected:
        return QLatin1StringView("connected");
    case MessageKind::Closed:
        return QLatin1StringView("closed");
    case MessageKind::Link:
        return QLatin1StringView("link");
    case MessageKind::Server:
        return QLatin1StringView("server");
    case MessageKind::Notice:
        return QLatin1StringView("notice");
    case MessageKind::Skipped:
        return QLatin1StringView("skipped");
    }
    Q_UNREACHABLE();
}

MessageKind kindOfLine(std::string_view line)
{
    const std::string_view verb = word(line, 0);
    if (verb == "AT")
        return line.find('\n') == std::string_view::npos ? MessageKind::At : MessageKind::Answer;
    if (verb == "IAMAT")
        return MessageKind::Iamat;
    if (verb == "WHATSAT")
        return MessageKind::Whatsat;
    if (verb == "?")
        return MessageKind::Complaint;
    for (const std::string_view talk : {"SEEN", "PING", "PONG", "HAVE", "PEER", "PROOF"})
        if (verb == talk)
            return MessageKind::LinkTalk;
    return MessageKind::Other;
}

std::string_view clientOfLine(std::string_view line)
{
    const std::string_view verb = word(line, 0);
    if (verb == "AT")
        return word(line.substr(0, line.find('\n')), 3);
    return verb == "IAMAT" || verb == "WHATSAT" ? word(line, 1) : std::string_view();
}

void MessageLog::append(const EventBatch &batch)
{
    for (const Event &event : batch.events()) {
        const std::string_view text = batch.text(event);
        const MessageKind kind = kindOf(event, text);
        const bool isLine = event.kind == EventKind::LineIn || event.kind == EventKind::LineOut;
        Stored row{};
        row.wall = event.wall;
        row.server = event.server;
        row.peer = intern(batch.peer(event));
        row.client = isLine ? intern(clientOfLine(text)) : 0;
        row.kind = kind;
        row.direction = event.kind == EventKind::LineIn ? Direction::In
            : event.kind == EventKind::LineOut          ? Direction::Out
                                                        : Direction::None;
        row.note = event.note;
        add(row, text);
    }
}

void MessageLog::appendSkipped(std::uint64_t lines, Timestamp when)
{
    Stored row{};
    row.wall = when;
    row.server = 0xffff'ffff;
    row.kind = MessageKind::Skipped;
    add(row, std::to_string(lines));
}

void MessageLog::clear()
{
    m_first += m_rows;
    m_rows = 0;
    m_chunks.clear();
}

MessageLog::Row MessageLog::row(Number number) const
{
    const std::size_t place = static_cast<std::size_t>(number - m_first);
    const Chunk &chunk = m_chunks[place / chunkRows];
    const Stored &row = chunk.rows[place % chunkRows];
    return {row.wall,
            row.server,
            row.kind,
            row.direction,
            row.note,
            row.isCut,
            m_names[row.peer],
            m_names[row.client],
            std::string_view(chunk.bytes).substr(row.offset, row.length)};
}

std::size_t MessageLog::byteSize() const
{
    std::size_t bytes = 0;
    for (const Chunk &chunk : m_chunks)
        bytes += chunk.rows.capacity() * sizeof(Stored) + chunk.bytes.capacity();
    for (const std::string &name : m_names)
        bytes += sizeof name + name.capacity();
    return bytes;
}

void MessageLog::add(Stored row, std::string_view text)
{
    if (m_chunks.empty() || m_chunks.back().rows.size() == chunkRows) {
        if (m_rows + chunkRows > maxRows) {
            m_first += chunkRows;
            m_rows -= chunkRows;
            m_chunks.pop_front();
        }
        m_chunks.emplace_back();
        m_chunks.back().rows.reserve(chunkRows);
    }
    Chunk &chunk = m_chunks.back();
    row.isCut = text.size() > maxTextBytes;
    text = text.substr(0, maxTextBytes);
    row.offset = static_cast<std::uint32_t>(chunk.bytes.size());
    row.length = static_cast<std::uint16_t>(text.size());
    chunk.bytes.append(text);
    chunk.rows.push_back(row);
    ++m_rows;
}

MessageLog::Name MessageLog::intern(std::string_view name)
{
    if (name.empty())
        return 0;
    if (const auto found = m_nameOf.find(name); found != m_nameOf.end())
        return found->second;
    if (m_names.size() >= maxNames)
        return 0;
    m_names.emplace_back(name);
    const auto index = static_cast<Name>(m_names.size() - 1);
    m_nameOf.emplace(m_names.back(), index);
    return index;
}

} // namespace drover
