// SPDX-License-Identifier: MIT
#pragma once

#include "herd/herd.h"
#include "load/loadgenerator.h"
#include "net/clock.h"
#include "places/noplaces.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace drover::bench {

/// How a herd bore a load on all its servers at a fixed rate.
struct SteadyLoad
{
    LoadResult load;
    double herdBusy = 0; ///< of a core, the part that the thread of all servers was at work
    std::chrono::nanoseconds settledIn{0}; ///< from the load's end until the last delivery
    std::vector<std::uint64_t> changes; ///< of each server's records
    std::int64_t residentBefore = 0; ///< of this process, generator and all
    std::int64_t residentAfter = 0;
};

/// The herd of 2018 in this process and in the calling thread, whose event loop runs while members
/// are called; the load comes from another thread. What goes wrong is thrown as
/// std::runtime_error.
class LargeHerd
{
public:
    /// Linked when it returns. The load reports \a clients in turn, \a rate a second, to all five.
    LargeHerd(std::size_t clients, double rate);

    /// Reports until every server knows every client.
    void tellOfAll();
    SteadyLoad bear(std::chrono::nanoseconds duration);
    /// Whether all servers have the very same records, of all the clients.
    bool areAlike();
    /// Kills the server and brings it up again: from when it was brought up until it knew all
    /// clients.
    std::chrono::nanoseconds catchUp(std::string_view server);

private:
    using Time = std::chrono::steady_clock::time_point;

    static LoadPlan planFor(const Herd &herd, std::size_t clients, double rate);
    /// Runs the event loop until \a isDone, which is asked every millisecond.
    static void runUntil(const std::function<bool()> &isDone, std::chrono::nanoseconds atMost,
                         const char *otherwise);
    static void inOtherThread(const std::function<void()> &work);
    LoadResult runLoad(std::chrono::nanoseconds duration, std::uint64_t most = 0);
    /// Returns when nothing has been delivered for a while, and since when.
    Time settle();
    bool isLinked() const;
    bool knowAll() const;
    std::uint64_t deliveries() const;
    std::size_t servers() const { return m_herd.topology().servers.size(); }
    LocationStore &store(std::size_t server) const { return m_herd.memory(server)->store; }

    const std::size_t m_clients;
    SystemClock m_clock;
    NoPlaces m_places;
    Herd m_herd;
    LoadGenerator m_generator;
};

} // namespace drover::bench
