// SPDX-License-Identifier: MIT
#pragma once

#include "contender.h"
#include "linecounter.h"
#include "process.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace drover::bench {

/// What an update costs the herd of 2018, and what of it arrives.
struct HerdFigures
{
    double perSecond = 0; ///< updates, from the first line until all processes rest
    double cpuUs = 0; ///< of all processes, per update
    double counted = 0; ///< AT lines that the neighbour behind the last server got, per update
    double agreed = 0; ///< of a sample of clients: those whom all servers know alike, 0 to 1
};

/// The herd of 2018 under 50 connections with 32 reports each in flight, all at Goloman, of many
/// clients in turn. Load, counting neighbour and herd share this machine.
class HerdTrial
{
public:
    /// Starts it and returns when each server has heard of an update at each other one. Throws
    /// std::runtime_error where that does not come to be within twenty seconds.
    explicit HerdTrial(const Contender &contender);

    /// Tells of each of \a clients (at least 2,000) once and warms up, then makes load for so long
    /// and waits until all is told, two minutes at most.
    HerdFigures run(std::chrono::nanoseconds duration, std::size_t clients);

    /// Tells Goloman of one client so many times, one update after the other and a rest of two
    /// milliseconds between: microseconds from the sending of each until the counting neighbour has
    /// it. Welsh, the last of the five to hear it, tells that one: what is measured is longer than
    /// it took the five, by one delivery. Throws std::runtime_error where one does not come within
    /// two seconds.
    std::vector<double> spread(int updates);

private:
    using Time = std::chrono::steady_clock::time_point;

    void waitUntilLinked();
    bool reachesAll(int from, int attempt);
    std::chrono::nanoseconds cpuTime() const;
    Time waitUntilRested() const;
    double agreement(std::size_t clients) const;
    std::uint16_t port(int server) const;

    const Contender &m_contender;
    std::uint16_t m_base;
    LineCounter m_counter;
    std::vector<std::unique_ptr<Process>> m_processes;
    int m_spread = 0; // updates that spread() has told
};

} // namespace drover::bench
