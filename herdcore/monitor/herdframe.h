// SPDX-License-Identifier: MIT
#pragma once

#include "herd/herd.h"
#include "herd/topology.h"
#include "journal/event.h"
#include "net/clock.h"
#include "net/closereason.h"
#include "protocol/timestamp.h"
#include "server/link.h"
#include "simulation/crowdsnapshot.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace drover {

/// A client within a HerdMonitor: the first one that it saw is 0, the next 1. Never used again for
/// another one.
using ClientIndex = std::uint32_t;

/// What is true of a server now.
struct ServerSnapshot
{
    ServerIndex id
        = 0; ///< the same for as long as the herd lives, whatever else is added or removed
    Herd::ServerState state = Herd::ServerState::Elsewhere;
    bool isForeign = false; ///< of another make: Elsewhere, and nothing is known of what it knows
    bool frozen = false; ///< up, but it does nothing: as a process that has been stopped
    quint16 port = 0;
    std::size_t clientConnections = 0;
    std::size_t clientsKnown = 0;
    std::uint64_t linesIn = 0; ///< from clients and neighbours, since the herd was made
    std::uint64_t linesOut = 0; ///< likewise

    bool operator==(const ServerSnapshot &) const = default;
};

/// What a server knows of its end of a link.
struct LinkEndSnapshot
{
    bool known = false; ///< its server is of this process and of our make
    LinkState state = LinkState::Stopped;
    std::chrono::nanoseconds dialsIn{0}; ///< Waiting: until it dials; zero where the other end does
    std::optional<CloseReason> lastReason; ///< why it last went down, or could not be made
    std::uint64_t sent = 0; ///< AT lines, since its server was started
    std::uint64_t received = 0; ///< likewise

    bool operator==(const LinkEndSnapshot &) const = default;
};

/// What is true of a link now. The ends are those of LinkSpec::first() and second().
struct LinkSnapshot
{
    ServerIndex firstId = 0;
    ServerIndex secondId = 0;
    LinkEndSnapshot first;
    LinkEndSnapshot second;
    bool cut = false; ///< by hand
    bool held = false; ///< what is sent waits, each way, until it is released
    std::chrono::nanoseconds delay{0}; ///< of every delivery, each way; slow motion included

    /// As far as can be known: what an end outside of this process sees does not count. Not where
    /// neither end is known.
    bool isUp() const
    {
        const auto mayBeUp
            = [](const LinkEndSnapshot &end) { return !end.known || end.state == LinkState::Up; };
        return !cut && (first.known || second.known) && mayBeUp(first) && mayBeUp(second);
    }

    bool operator==(const LinkSnapshot &) const = default;
};

/// What a server believes of a client, from now on.
struct BeliefChange
{
    ClientIndex client = 0;
    ServerIndex server = 0;
    Timestamp sentAt; ///< the client's own time of its report
    std::chrono::nanoseconds skew{0}; ///< the AT line's difference: server's time less the client's
    double latitude = 0; ///< degrees
    double longitude = 0; ///< degrees
    ServerIndex origin = 0; ///< the server that the client reported to; unknownServer if not known
    /// The same for two servers exactly if they hold the same AT line (but for a collision in 64
    /// bits).
    std::uint64_t version = 0;
    Clock::Monotonic seenAt{0}; ///< when the monitor saw it: at most a frame after it was so
};
inline constexpr ServerIndex unknownServer = 0xffff'ffff;

/// Everything that the window is told of a herd at a time: values, read by anybody, changed by
/// nobody.
struct HerdFrame
{
    std::uint64_t number = 0; ///< 1, 2, 3, ...
    Clock::Monotonic monotonic{0}; ///< when it was made
    Timestamp wall; ///< likewise
    std::shared_ptr<const Topology> topology; ///< another object after each change, never null
    std::vector<ServerSnapshot> servers; ///< of topology->servers, in that order
    std::vector<LinkSnapshot> links; ///< of topology->links, in that order
    std::shared_ptr<const std::vector<std::string>> serverNames; ///< by ServerIndex
    std::chrono::nanoseconds slowMotion{0};
    CrowdSnapshot crowd; ///< the built-in clients, which know no more than any other

    /// What has happened since the last frame, in order: as much as the budget of a frame allows.
    std::vector<std::shared_ptr<const EventBatch>> events;
    std::uint64_t skippedLines = 0; ///< lines in and out that happened besides and were not kept

    std::vector<std::string> newClients; ///< their indices go on where the last frame's ended
    std::vector<BeliefChange> beliefs; ///< in no order of time; the newest of each pair
    /// A server has lost what it believed (it was killed): nothing of it is true any more. To be
    /// taken before beliefs.
    std::vector<ServerIndex> forgotten;
    bool beliefsPending = false; ///< more has changed than one frame may tell; it comes next
    /// Changes, so far, of clients beyond the number that a monitor tracks: not in beliefs.
    std::uint64_t untrackedChanges = 0;
};

} // namespace drover
