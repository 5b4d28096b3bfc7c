// SPDX-License-Identifier: MIT
#include "journal/event.h"

#include <QtGlobal>

#include <algorithm>
#include <cstring>
#include <limits>

namespace drover {

void EventBatch::append(Timestamp wall, std::chrono::nanoseconds monotonic, ServerIndex server,
                        EventKind kind, std::string_view peer, std::string_view text, LineNote note)
{
    Q_ASSERT(text.size() <= std::numeric_limits<std::uint32_t>::max());
    peer = peer.substr(0, maxPeerBytes);
    const std::size_t offset = m_size;
    const std::size_t length = peer.size() + text.size();
    if (length > m_capacity - m_size)
        grow(m_size + length);
    std::copy_n(peer.data(), peer.size(), m_bytes.get() + offset);
    std::copy_n(text.data(), text.size(), m_bytes.get() + offset + peer.size());
    m_size += length;
    m_events.push_back({wall, monotonic, server, kind, static_cast<std::uint16_t>(peer.size()),
                        static_cast<std::uint32_t>(text.size()), note, offset});
}

void EventBatch::clear()
{
    m_events.clear();
    m_size = 0;
}

void EventBatch::grow(std::size_t needed)
{
    constexpr std::size_t least = 4'096;
    const std::size_t capacity = std::max({needed, 2 * m_capacity, least});
    std::unique_ptr<char[]> bytes(new char[capacity]); // make_unique would fill it with zeros
    std::copy_n(m_bytes.get(), m_size, bytes.get());
    m_bytes = std::move(bytes);
    m_capacity = capacity;
}

} // namespace drover
