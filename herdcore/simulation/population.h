// SPDX-License-Identifier: MIT
#pragma once

#include "simulation/crowd.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <vector>

namespace drover {

/// So many clients a crowd may have: more than descriptors of a process, so that they have to share
/// connections, and what one thread still has time for at a report a second each.
inline constexpr std::size_t maxCrowdClients = 20'000;
/// Metres a second: as fast as sound, faster than what flies with passengers.
inline constexpr double maxCrowdSpeed = 340;
/// Reports a second and client.
inline constexpr double maxCrowdRate = 1'000;

/// What a crowd is like: what its clients are made from.
struct CrowdOptions
{
    enum class Moves {
        Walk, ///< each one a Route of its own
        Path, ///< all along the same path, spread over it
        Still, ///< each one somewhere
    };

    std::size_t clients = 8; ///< 1 to maxCrowdClients
    Moves moves = Moves::Walk;
    std::shared_ptr<const Path> path{}; ///< not null for Moves::Path
    double speed = 12; ///< metres a second, 0 to maxCrowdSpeed: a cyclist in a hurry
    std::chrono::nanoseconds interval = std::chrono::seconds(1); ///< between reports; above 0
    std::chrono::nanoseconds roamEvery{0}; ///< on average; zero: only when they must
    double skewedShare = 0; ///< of the clients, 0 to 1: those whose clocks are wrong
    std::chrono::nanoseconds skew{0}; ///< by so much at most, fast or slow
    double queryShare = 0; ///< 0 to 1, see Crowd::Options
    std::uint64_t seed = 131;
    std::size_t connections = 0; ///< at most; 0: as many as there can be

    bool operator==(const CrowdOptions &) const = default;
};

/// The same options make the same clients: names, ways, clocks. Names are those of fruit at
/// cs.ucla.edu, kiwi first. Their reports are spread evenly over the interval.
std::vector<SimulatedClient> makeClients(const CrowdOptions &options);

/// For a crowd with these options, where a process may have \a descriptors more of them.
Crowd::Options makeCrowd(const CrowdOptions &options, std::vector<Endpoint> endpoints,
                         std::size_t descriptors);

} // namespace drover
