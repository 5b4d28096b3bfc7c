// SPDX-License-Identifier: MIT
#pragma once

#include "journal/event.h"
#include "protocol/timestamp.h"

#include <QString>

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace drover {

/// What a message is, for eyes and filters.
enum class MessageKind : std::uint8_t {
    Iamat,
    At,
    Whatsat,
    Answer, ///< places, to a WHATSAT
    Complaint, ///< "? ..."
    LinkTalk, ///< PEER, PROOF, HAVE, SEEN, PING, PONG
    Other, ///< any other line
    Connected,
    Closed,
    Link, ///< its new state
    Server, ///< its new state
    Notice,
    Skipped, ///< so many lines were not kept
};
/// The word for it in filters, files and the table: "IAMAT", "closed". Never translated.
QLatin1StringView messageKindName(MessageKind kind);

enum class Direction : std::uint8_t { None, In, Out };

/// The last messages of all servers, at most a million of them. Rows have numbers that stay: the
/// first one ever is 0, and when old ones go the others keep theirs. One thread's own.
class MessageLog
{
public:
    using Number = std::uint64_t;
    static constexpr std::size_t maxRows = 1'000'000;
    /// The rest of a longer text is not kept.
    static constexpr std::size_t maxTextBytes = 256;

    struct Row
    {
        Timestamp wall;
        ServerIndex server = 0;
        MessageKind kind = MessageKind::Other;
        Direction direction = Direction::None;
        LineNote note = LineNote::None;
        bool isCut = false; ///< the text was longer
        std::string_view peer; ///< valid as long as the log
        std::string_view client; ///< likewise; empty: none
        std::string_view text; ///< valid until the next append() or clear()
    };

    /// Rows that were there before may go.
    void append(const EventBatch &batch);
    void appendSkipped(std::uint64_t lines, Timestamp when);
    void clear(); ///< numbers go on

    Number first() const { return m_first; }
    Number end() const { return m_first + m_rows; } ///< one past the last
    std::size_t size() const { return m_rows; }
    /// \a number is from first() to end() - 1.
    Row row(Number number) const;
    /// Every client that a message has named, in no order.
    const std::deque<std::string> &names() const { return m_names; }
    /// Memory that it holds, about.
    std::size_t byteSize() const;

private:
    using Name = std::uint32_t; // place in m_names

    struct Stored
    {
        Timestamp wall;
        ServerIndex server;
        Name peer;
        Name client;
        std::uint32_t offset; // in the chunk's bytes
        std::uint16_t length;
        MessageKind kind;
        Direction direction;
        LineNote note;
        bool isCut;
    };
    // Rows go chunk by chunk: nothing moves in memory, and a row is found by its number.
    static constexpr std::size_t chunkRows = 16'384;
    struct Chunk
    {
        std::vector<Stored> rows;
        std::string bytes;
    };

    void add(Stored row, std::string_view text);
    Name intern(std::string_view name);

    std::deque<Chunk> m_chunks;
    Number m_first = 0;
    std::size_t m_rows = 0;
    std::deque<std::string> m_names{std::string()};
    std::unordered_map<std::string_view, Name> m_nameOf;
};

/// The client that a line speaks of; empty where it names none.
std::string_view clientOfLine(std::string_view line);
MessageKind kindOfLine(std::string_view line);

} // namespace drover
