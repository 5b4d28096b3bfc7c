// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/limits.h"
#include "protocol/message.h"
#include "store/linearhash.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace drover {

/// The newest record of every client, linked in the order in which the records last changed.
///
/// The store is the feed: whoever follows a server (a neighbour's link, the disk, the map) is a
/// Cursor over that list and asks for what has changed since it last looked. There is no queue
/// between the store and its readers, so none can overflow, and what changed twice meanwhile is
/// read once, the newest.
///
/// Records are totally ordered (PROTOCOL section 4), so every server that has seen the same set of
/// reports, in whatever order and however often, holds the same records.
///
/// One thread's own. No record ever goes away but with the store.
class LocationStore
{
public:
    /// Each change has a number, counted from 1.
    using Sequence = std::uint64_t;
    /// Names whom a record was learned from: a neighbour in one of its epochs, as the server
    /// counts them, or fromClient.
    using Source = std::uint32_t;
    static constexpr Source fromClient = 0;

    enum class Merge {
        News, ///< it is the newest of its client and now stands at the end of the list
        Stale, ///< another one wins; nothing has changed
        Full, ///< a client that is not known yet, and no room for it; nothing has changed
    };

private:
    /// What the list is made of: records, cursors, and the list's own end.
    struct Node
    {
        Node *previous = this;
        Node *next = this;
        Sequence sequence = 0; // 0: not a record
    };

public:
    /// A client's newest AT line. Stays where it is until the next merge().
    class Record : private Node
    {
    public:
        /// The AT line with its LF, byte-identical on every server that has the record.
        std::string_view line() const { return {text(), m_length}; }
        std::string_view server() const;
        std::string_view difference() const;
        std::string_view client() const;
        std::string_view location() const;
        std::string_view time() const;
        Timestamp sentAt() const { return {m_seconds, m_nanoseconds}; }
        Sequence changedAt() const { return sequence; }
        Source source() const { return m_source; }

    private:
        friend class LocationStore;
        Record() = default;
        char *text() { return reinterpret_cast<char *>(this + 1); }
        const char *text() const { return reinterpret_cast<const char *>(this + 1); }
        std::size_t clientOffset() const;

        std::int64_t m_seconds = 0;
        std::int32_t m_nanoseconds = 0;
        Source m_source = fromClient;
        std::uint16_t m_length = 0; // of the line, its LF counted
        std::uint16_t m_capacity = 0; // of the text behind this object
        std::uint16_t m_serverLength = 0;
        std::uint16_t m_differenceLength = 0;
        std::uint16_t m_clientLength = 0;
        std::uint16_t m_locationLength = 0;
    };

    /// A place in the list: everything before it has been read. A node of the list itself: records
    /// that change move past it, and only its reader moves it. The store outlives it.
    class Cursor : private Node
    {
    public:
        explicit Cursor(LocationStore &store); ///< at the end: nothing to read
        ~Cursor();
        Cursor(const Cursor &) = delete;
        Cursor &operator=(const Cursor &) = delete;

        void moveToBegin(); ///< everything is to be read
        /// What has changed after \a mark is to be read. Costs as much as reading it.
        void moveAfter(Sequence mark);
        /// The record that changed next, moving past it; null at the end.
        const Record *next();
        bool isAtEnd() const;
        /// Every change up to this one has been read or replaced by a later one.
        Sequence readUpTo() const;

    private:
        Node &following() const;

        LocationStore &m_store;
    };

    struct Outcome
    {
        Merge merge;
        const Record *record; ///< the client's record now; null for Full
    };

    /// \a epoch names this store's life: random, not 0.
    explicit LocationStore(std::uint64_t epoch, const Limits &limits = Limits());
    ~LocationStore();
    LocationStore(const LocationStore &) = delete;
    LocationStore &operator=(const LocationStore &) = delete;

    /// \a update has at most maxAtLineBytes.
    Outcome merge(const Update &update, Source source);
    /// Null where the client is not known.
    const Record *find(std::string_view client) const;
    /// The record that has this very line, which is given without its LF; null where there is none.
    /// Half of what a flood delivers is known already, and this tells it by the bytes alone.
    const Record *findLine(std::string_view line) const;

    std::uint64_t epoch() const { return m_epoch; }
    Sequence lastSequence() const { return m_lastSequence; }
    std::size_t size() const { return m_index.size(); }
    /// Memory for records and index, as counted against maxStoreBytes. No new client takes it past
    /// that; longer lines of known ones may.
    std::size_t byteSize() const { return m_bytes + m_index.byteSize(); }

private:
    static std::uint32_t hashOf(std::string_view client);
    static bool wins(const Update &update, const Record &record);
    static Record *allocate(std::size_t length);
    static std::size_t allocatedBytes(std::size_t length);
    static void fill(Record &record, const Update &update, std::size_t length, Source source);
    static void unlink(Node &node);
    static void linkBefore(Node &node, Node &position);

    Record **placeOf(std::string_view client, std::uint32_t hash) const;

    const std::uint64_t m_epoch;
    const std::size_t m_maxSize;
    const std::size_t m_maxBytes;
    Node m_end;
    Sequence m_lastSequence = 0;
    std::size_t m_bytes = 0; // of the records
    LinearHash<Record> m_index;
};

} // namespace drover
