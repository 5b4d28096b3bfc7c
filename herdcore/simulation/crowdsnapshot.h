// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace drover {

/// What a crowd has done so far. What was said is answered, complained about, lost, or still
/// waiting: there is nothing else.
struct CrowdCounters
{
    std::uint64_t reports = 0; ///< IAMAT lines said
    std::uint64_t queries = 0; ///< WHATSAT lines said
    std::uint64_t answers = 0; ///< that were right
    std::uint64_t complaints = 0; ///< "? " and what had been said
    std::uint64_t wrongAnswers = 0; ///< lines that answer nothing that was said
    std::uint64_t lost = 0; ///< said, and the connection ended before the answer
    std::uint64_t roamings = 0; ///< how often a client was answered by another server than before
    std::uint64_t connected = 0; ///< connections made
    std::uint64_t reconnects = 0; ///< of these, those that were not the first of their clients
    std::uint64_t failedDials = 0; ///< that could not be made, or ended without a right answer

    bool operator==(const CrowdCounters &) const = default;
};

/// Why a connection came to nothing, or took with it what was not answered yet.
enum class CrowdTrouble : std::uint8_t {
    NotConnected, ///< refused, or nobody is there
    StillDialling, ///< when the crowd was stopped
    Silent, ///< neither a connection nor an answer within the patience
    Closed, ///< by the server
    Broken, ///< reset, by the server or the network
    OddAnswer, ///< the server said what answers nothing
    ServerGone, ///< the herd does not have it any more
};

/// A crowd as the window is told of it.
struct CrowdSnapshot
{
    bool running = false;
    std::size_t clients = 0; ///< 0: there is no crowd
    std::size_t connections = 0; ///< that they share
    std::size_t open = 0; ///< of these, those that are connected now
    CrowdCounters counters;
    std::chrono::nanoseconds median{0}; ///< half of the right answers took so long at most
    std::chrono::nanoseconds p99{0}; ///< 99 of 100 likewise
    std::chrono::nanoseconds longest{0};

    bool operator==(const CrowdSnapshot &) const = default;
};

} // namespace drover
