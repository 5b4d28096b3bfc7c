// SPDX-License-Identifier: MIT
#pragma once

#include "candidate.h"
#include "contender.h"
#include "gclog.h"
#include "simulation/histogram.h"

#include <chrono>
#include <filesystem>
#include <vector>

namespace drover::bench {

/// A server under a steady load at a fixed rate, and how its garbage collector stopped it.
class SteadyTrial
{
public:
    static constexpr double rate = 5'000; ///< requests a second

    /// Starts the server, with its garbage collector's log in \a scratch where it has one.
    SteadyTrial(const Contender &contender, const std::filesystem::path &scratch);

    /// May be called again; others may have the machine between.
    void run(std::chrono::nanoseconds duration);

    /// Stops the server and reads its log: the pauses since it is under load.
    void finish();

    std::chrono::nanoseconds took() const { return m_took; }
    const Histogram &latency() const { return m_latency; }
    const std::vector<GcPause> &pauses() const { return m_pauses; }

private:
    const Contender &m_contender;
    std::filesystem::path m_log;
    Candidate m_candidate;
    double m_warmAt = 0; // seconds since its start
    std::chrono::nanoseconds m_took{};
    Histogram m_latency;
    std::vector<GcPause> m_pauses;
};

} // namespace drover::bench
