// SPDX-License-Identifier: MIT
#include "steadytrial.h"

#include <cstdint>
#include <fstream>

namespace drover::bench {

namespace {

constexpr Shape shape = {.clients = 50, .inFlight = 1, .rate = SteadyTrial::rate, .idle = 0};

// Its standard output goes into a file: nobody would read a pipe for ten minutes.
Contender::Command withGcLog(const Contender &contender, std::uint16_t port,
                             const std::filesystem::path &log)
{
    Contender::Command command = contender.command(port);
    if (contender.gcLog == GcLog::None)
        return command;
    command.insert(command.begin() + 1, contender.gcLogOption);
    command.insert(command.begin(), {"/bin/sh", "-c", R"(exec "$@" >"$0")", log.string()});
    return command;
}

} // namespace

SteadyTrial::SteadyTrial(const Contender &contender, const std::filesystem::path &scratch)
    : m_contender(contender)
    , m_log(scratch / ("gc-" + contender.name + ".log"))
    , m_candidate(contender, shape,
                  [this](std::uint16_t port) { return withGcLog(m_contender, port, m_log); })
    , m_warmAt(std::chrono::duration<double>(std::chrono::steady_clock::now()
                                             - m_candidate.server().startedAt())
                   .count())
{
}

void SteadyTrial::run(std::chrono::nanoseconds duration)
{
    const LoadResult result = m_candidate.runSlice(duration);
    m_took += result.took;
    m_latency.add(result.reportLatency);
}

void SteadyTrial::finish()
{
    m_candidate.finish();
    if (m_contender.gcLog == GcLog::None)
        return;
    std::ifstream log(m_log);
    for (const GcPause &pause : readGcLog(log, m_contender.gcLog)) {
        if (pause.atSeconds >= m_warmAt)
            m_pauses.push_back(pause);
    }
}

} // namespace drover::bench
