// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/timestamp.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace drover {

/// What an Event tells. The values are bits, so that a reader can say which ones it wants.
enum class EventKind : std::uint16_t {
    LineIn = 1 << 0, ///< a line came from a client or a neighbour
    LineOut = 1 << 1, ///< a line, or a WHATSAT's whole answer, was handed to the connection
    Connected = 1 << 2, ///< a client's by its address; a neighbour's by its name, once it is proven
    Closed = 1 << 3, ///< the text is the reason
    LinkState = 1 << 4, ///< the peer is the neighbour, the text its link's new state
    ServerState = 1 << 5, ///< started, stopped, killed, with what goes with it
    Notice = 1 << 6, ///< anything else worth knowing: a dropped line, a refused connection
};

/// A set of EventKinds.
class EventKinds
{
public:
    constexpr EventKinds() = default;
    constexpr EventKinds(EventKind kind)
        : m_bits(static_cast<std::uint16_t>(kind))
    {
    }
    static constexpr EventKinds all() { return EventKinds(std::uint16_t{0x7f}); }

    constexpr bool contains(EventKind kind) const
    {
        return (m_bits & static_cast<std::uint16_t>(kind)) != 0;
    }
    constexpr EventKinds operator|(EventKinds other) const
    {
        return EventKinds(static_cast<std::uint16_t>(m_bits | other.m_bits));
    }

private:
    constexpr explicit EventKinds(std::uint16_t bits)
        : m_bits(bits)
    {
    }
    std::uint16_t m_bits = 0;
};

constexpr EventKinds operator|(EventKind a, EventKind b)
{
    return EventKinds(a) | EventKinds(b);
}

/// What is known of a line beyond its text.
enum class LineNote : std::uint8_t {
    None,
    News, ///< LineIn: its update was the newest of its client; it is told on
    Stale, ///< LineIn: its update was known already, or older than what is known: dropped
    Refused, ///< LineIn: not understood, or not allowed; dropped, or answered with "? "
    CatchUp, ///< LineOut: to a neighbour that has not been told everything yet since its link is up
};

/// Names a server within a Journal: its place in Journal::serverNames().
using ServerIndex = std::uint32_t;

/// One thing that happened at one server. Its texts lie in the batch that it belongs to.
struct Event
{
    Timestamp wall;
    std::chrono::nanoseconds monotonic{0};
    ServerIndex server = 0;
    EventKind kind = EventKind::Notice;
    std::uint16_t peerLength = 0;
    std::uint32_t textLength = 0;
    LineNote note = LineNote::None;
    std::size_t offset = 0; ///< of the peer in the batch's bytes; the text follows it
};

/// Events in the order in which they happened, and their bytes in one piece. One thread fills it;
/// once it has been handed on nobody changes it and any thread may read it.
class EventBatch
{
public:
    /// Longer peers are cut.
    static constexpr std::size_t maxPeerBytes = 65'535;

    /// \a peer is who is at the other end: "127.0.0.1:40312" for a client, a neighbour by its
    /// name, empty where there is none. \a text is bytes as they came or went, without the LF that
    /// ended them; less than 4 GiB.
    void append(Timestamp wall, std::chrono::nanoseconds monotonic, ServerIndex server,
                EventKind kind, std::string_view peer, std::string_view text,
                LineNote note = LineNote::None);
    void clear(); ///< keeps the memory

    const std::vector<Event> &events() const { return m_events; }
    /// Bytes of an \a event of this batch, valid as long as the batch.
    std::string_view peer(const Event &event) const
    {
        return {m_bytes.get() + event.offset, event.peerLength};
    }
    std::string_view text(const Event &event) const
    {
        return {m_bytes.get() + event.offset + event.peerLength, event.textLength};
    }
    bool isEmpty() const { return m_events.empty(); }
    /// Memory in use by what is in it.
    std::size_t byteSize() const { return m_size + m_events.size() * sizeof(Event); }
    /// Memory that it holds, clear() or not.
    std::size_t capacity() const { return m_capacity + m_events.capacity() * sizeof(Event); }

private:
    void grow(std::size_t needed);

    std::vector<Event> m_events;
    std::unique_ptr<char[]> m_bytes; // no std::string: twice the time, twenty bytes at a time
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace drover
