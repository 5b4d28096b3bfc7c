// SPDX-License-Identifier: MIT
#include "map/clienttracks.h"

#include "map/webmercator.h"

#include <algorithm>
#include <cmath>

namespace drover {

MapPoint MapPoint::of(const QPointF &world)
{
    const double turned = world.x() - std::floor(world.x());
    const double y = std::clamp(world.y(), 0.0, 1.0) * unit;
    // 1 in x is 0 again; 1 in y is the last place before it.
    return {static_cast<std::uint32_t>(static_cast<std::uint64_t>(turned * unit)),
            static_cast<std::uint32_t>(std::min(y, unit - 1))};
}

void ClientTracks::take(const HerdModel &herd)
{
    begin(herd.frame().monotonic);
    grow(herd.clientCount());
    for (const ClientIndex client : herd.changedClients()) {
        const HerdModel::Belief &newest = herd.client(client).newest;
        if (newest.version == 0)
            remove(client);
        else
            set(client, MapPoint::of(webmercator::project({newest.latitude, newest.longitude})),
                newest.origin);
    }
}

void ClientTracks::begin(Clock::Monotonic now)
{
    for (const ClientIndex client : m_changed)
        m_flags[client] &= static_cast<std::uint8_t>(~changedFlag);
    m_changed.clear();
    m_now = now;
    makeStale();
}

void ClientTracks::set(ClientIndex client, const MapPoint &at, ServerIndex origin)
{
    grow(client + std::size_t{1});
    if (!isKnown(client)) {
        ++m_known;
        m_trailSizes[client] = 0;
    } else if (m_at[client] != at) {
        m_trails[client * trailPoints + m_trailHeads[client]] = m_at[client];
        m_trailHeads[client] = static_cast<std::uint8_t>((m_trailHeads[client] + 1) % trailPoints);
        m_trailSizes[client] = static_cast<std::uint8_t>(
            std::min<std::size_t>(m_trailSizes[client] + 1U, trailPoints));
    }
    if (isKnown(client) && !isStale(client))
        unlink(client);
    m_at[client] = at;
    m_origins[client] = origin;
    m_changedAt[client] = m_now;
    m_flags[client] = static_cast<std::uint8_t>((m_flags[client] & ~staleFlag) | knownFlag);
    linkLast(client);
    touch(client);
}

void ClientTracks::remove(ClientIndex client)
{
    if (!isKnown(client))
        return;
    if (!isStale(client))
        unlink(client);
    m_flags[client] &= static_cast<std::uint8_t>(~(knownFlag | staleFlag));
    m_trailSizes[client] = 0;
    --m_known;
    touch(client);
}

void ClientTracks::clear()
{
    *this = ClientTracks();
}

void ClientTracks::grow(std::size_t size)
{
    if (size <= m_at.size())
        return;
    m_at.resize(size);
    m_trails.resize(size * trailPoints);
    m_trailHeads.resize(size);
    m_trailSizes.resize(size);
    m_flags.resize(size);
    m_origins.resize(size, unknownServer);
    m_changedAt.resize(size);
    m_next.resize(size, none);
    m_previous.resize(size, none);
}

void ClientTracks::touch(ClientIndex client)
{
    if ((m_flags[client] & changedFlag) != 0)
        return;
    m_flags[client] |= changedFlag;
    m_changed.push_back(client);
}

void ClientTracks::makeStale()
{
    while (m_first != none && m_now - m_changedAt[m_first] >= staleAfter) {
        const ClientIndex client = m_first;
        unlink(client);
        m_flags[client] |= staleFlag;
        touch(client);
    }
}

void ClientTracks::unlink(ClientIndex client)
{
    const std::uint32_t before = m_previous[client];
    const std::uint32_t after = m_next[client];
    (before == none ? m_first : m_next[before]) = after;
    (after == none ? m_last : m_previous[after]) = before;
    m_next[client] = m_previous[client] = none;
}

void ClientTracks::linkLast(ClientIndex client)
{
    m_previous[client] = m_last;
    m_next[client] = none;
    (m_last == none ? m_first : m_next[m_last]) = client;
    m_last = client;
}

} // namespace drover
