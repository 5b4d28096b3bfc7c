// SPDX-License-Identifier: MIT
#pragma once

#include "models/herdmodel.h"

#include <QPointF>

#include <chrono>
#include <cstdint>
#include <vector>

namespace drover {

/// A place on the unit square of webmercator, in 2^-32 of its side: a centimetre at the equator.
/// Differences of x wrap as the world does: taken as signed numbers they are the shorter way round.
struct MapPoint
{
    std::uint32_t x = 0;
    std::uint32_t y = 0;

    static constexpr double unit = 4'294'967'296.0;
    /// What lies beyond the north or the south is taken for the edge.
    static MapPoint of(const QPointF &world);
    QPointF world() const { return {x / unit, y / unit}; }

    bool operator==(const MapPoint &) const = default;
};

/// What the map knows of the clients: where each is, since when, what server told, and where it
/// has been. Plain arrays by ClientIndex, 240 bytes a client with its trail. What a frame costs
/// goes with the clients that it changes. On the window's thread.
class ClientTracks
{
public:
    /// Places that are kept of each client, the present one not counted.
    static constexpr std::size_t trailPoints = 20;
    /// Who has not been heard of for so long is stale: several times what clients usually wait
    /// between two reports, and less than a lesson's patience.
    static constexpr std::chrono::seconds staleAfter{15};

    /// Takes over what has changed with the last frame of \a herd, and makes stale what has become
    /// so. changed() are those clients then.
    void take(const HerdModel &herd);
    /// The same by hand: begin() at a point in time, then any number of set() and remove().
    void begin(Clock::Monotonic now);
    void set(ClientIndex client, const MapPoint &at, ServerIndex origin);
    void remove(ClientIndex client);
    void clear();

    /// Indices are below it.
    std::size_t size() const { return m_at.size(); }
    std::size_t known() const { return m_known; }
    bool isKnown(ClientIndex client) const
    {
        return client < m_flags.size() && (m_flags[client] & knownFlag) != 0;
    }
    bool isStale(ClientIndex client) const { return (m_flags[client] & staleFlag) != 0; }
    const MapPoint &at(ClientIndex client) const { return m_at[client]; }
    ServerIndex origin(ClientIndex client) const { return m_origins[client]; }
    /// When the last change of it was told.
    Clock::Monotonic changedAt(ClientIndex client) const { return m_changedAt[client]; }

    /// How many places its trail has; 0 is the last one before where it is now.
    std::size_t trailSize(ClientIndex client) const { return m_trailSizes[client]; }
    const MapPoint &trailAt(ClientIndex client, std::size_t back) const
    {
        return m_trails[client * trailPoints
                        + (m_trailHeads[client] + trailPoints - 1 - back) % trailPoints];
    }

    /// Each once, in no order.
    const std::vector<ClientIndex> &changed() const { return m_changed; }

private:
    static constexpr std::uint8_t knownFlag = 1;
    static constexpr std::uint8_t staleFlag = 2;
    static constexpr std::uint8_t changedFlag = 4;

    void grow(std::size_t size);
    void touch(ClientIndex client);
    void makeStale();
    void unlink(ClientIndex client);
    void linkLast(ClientIndex client);

    std::vector<MapPoint> m_at;
    std::vector<MapPoint> m_trails; // trailPoints for each, a ring
    std::vector<std::uint8_t> m_trailHeads; // where the next place goes
    std::vector<std::uint8_t> m_trailSizes;
    std::vector<std::uint8_t> m_flags;
    std::vector<ServerIndex> m_origins;
    std::vector<Clock::Monotonic> m_changedAt;
    // A list of those that are not stale, in the order of their last change.
    std::vector<std::uint32_t> m_next;
    std::vector<std::uint32_t> m_previous;
    std::uint32_t m_first = none;
    std::uint32_t m_last = none;
    std::size_t m_known = 0;
    Clock::Monotonic m_now{0};
    std::vector<ClientIndex> m_changed;

    static constexpr std::uint32_t none = 0xffff'ffff;
};

} // namespace drover
