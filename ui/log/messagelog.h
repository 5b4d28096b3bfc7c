// SPDX-License-Identifier: MIT
#pragma once

#include "journal/event.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace drover {

/// What a row of the messages is about. Those of lines come first.
enum class MessageKind : std::uint8_t {
    Iamat,
    At,
    Whatsat,
    Answer, ///< of a WHATSAT: an AT line and JSON
    Error, ///< a line that begins with "?"
    Peer,
    Proof,
    Have,
    Seen,
    Ping,
    Pong,
    Other, ///< a line that is none of the above
    Connected,
    Closed,
    Link,
    Server,
    Notice,
    Skipped, ///< lines that were not kept; the text is their number
};
inline constexpr std::size_t messageKindCount = 18;

enum class MessageDirection : std::uint8_t { None, In, Out };

/// A row as it is read. The texts are those of the log and valid until the log is changed.
struct MessageRow
{
    Timestamp wall;
    ServerIndex server = 0; ///< that it happened at; MessageLog::noServer for Skipped
    MessageKind kind = MessageKind::Notice;
    MessageDirection direction = MessageDirection::None;
    LineNote note = LineNote::None;
    bool isCut = false; ///< the text was longer
    std::string_view peer;
    std::string_view client; ///< empty where the line names none
    std::string_view text;
};

/// The last million of what happened, compact: some 32 bytes a row besides its text. A value: a
/// copy shares what is full and is cheap, so that another thread can read it.
class MessageLog
{
public:
    static constexpr std::size_t mostRows = 1'000'000;
    /// Longer texts and names are cut.
    static constexpr std::size_t mostTextBytes = 256;
    /// So many rows come and go together.
    static constexpr std::size_t chunkRows = 8'192;
    static constexpr ServerIndex noServer = 0xffff'ffff;

    /// \a rows: the most that are kept; the oldest chunk goes when more come.
    explicit MessageLog(std::size_t rows = mostRows);
    /// From the next row on. What is more goes then.
    void setCapacity(std::size_t rows) { m_mostRows = std::max(rows, chunkRows); }

    void append(const EventBatch &batch);
    /// Lines that happened and were not kept. Nothing where \a lines is 0.
    void addSkipped(std::uint64_t lines, Timestamp wall);
    /// Row numbers go on.
    void clear();

    /// A row keeps its number for as long as it is there; the first one ever was 0.
    std::uint64_t first() const { return m_first; }
    std::uint64_t end() const { return m_end; } ///< one after the last
    std::size_t size() const { return static_cast<std::size_t>(m_end - m_first); }
    bool contains(std::uint64_t number) const { return number >= m_first && number < m_end; }
    MessageRow row(std::uint64_t number) const; ///< of one that it contains
    /// Of all that were not kept, since the log was made or cleared.
    std::uint64_t skippedLines() const { return m_skipped; }
    std::size_t byteSize() const;

private:
    struct Packed
    {
        std::int64_t seconds;
        std::int32_t nanoseconds;
        std::uint32_t textOffset;
        ServerIndex server;
        std::uint16_t peer;
        std::uint16_t client;
        std::uint16_t textLength;
        MessageKind kind;
        std::uint8_t direction : 2;
        std::uint8_t note : 4;
        std::uint8_t isCut : 1;
    };
    /// Names are kept once in a chunk, so that they go with it.
    struct Chunk
    {
        std::vector<Packed> rows;
        std::string texts;
        std::vector<std::string> names;
    };

    void append(const Packed &row, std::string_view peer, std::string_view client,
                std::string_view text);
    std::uint16_t nameIndex(std::string_view name);
    void beginChunk();

    std::size_t m_mostRows = mostRows;
    std::uint64_t m_first = 0;
    std::uint64_t m_end = 0;
    std::uint64_t m_skipped = 0;
    std::deque<std::shared_ptr<const Chunk>> m_full;
    Chunk m_last;
    std::unordered_map<std::string, std::uint16_t> m_lastNames;
};

/// What a line is, by how it begins. \a text is a line, or a WHATSAT's whole answer.
MessageKind kindOfLine(std::string_view text);
/// The client that a line of this kind names; empty where none.
std::string_view clientOfLine(MessageKind kind, std::string_view text);

} // namespace drover
