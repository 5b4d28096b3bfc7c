// SPDX-License-Identifier: MIT
#pragma once

#include "contender.h"
#include "idlecrowd.h"
#include "load/loadgenerator.h"
#include "net/clock.h"
#include "process.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace drover::bench {

/// The load on one server.
struct Shape
{
    int clients = 50;
    int inFlight = 1; ///< of each, where rate is 0
    double rate = 0; ///< requests a second of all together; 0: as fast as they are answered
    int idle = 0; ///< connections beside them that keep still
};

struct Measured
{
    double cpuUs = 0; ///< of the server, per message
    double perSecond = 0;
    double medianUs = 0;
    double p99Us = 0;
};

/// One server process with its load, for one round. All throw std::runtime_error where an answer is
/// wrong or missing.
class Candidate
{
public:
    using CommandFor = std::function<Contender::Command(std::uint16_t port)>;

    /// Starts the server, with another command than its own where there is one, and returns when it
    /// is warm.
    Candidate(const Contender &contender, const Shape &shape, const CommandFor &command = {});

    /// What it did goes into what finish() says, too.
    LoadResult runSlice(std::chrono::nanoseconds duration);

    /// Stops the server first: it need not notice ten thousand clients that go.
    Measured finish();

    /// From fork() until it took a connection.
    std::chrono::nanoseconds startedIn() const { return m_startedIn; }
    const Process &server() const { return m_server; }

private:
    LoadResult run(std::chrono::nanoseconds duration);

    std::uint16_t m_port;
    Process m_server;
    std::chrono::nanoseconds m_startedIn{};
    SystemClock m_clock;
    std::optional<IdleCrowd> m_crowd;
    std::unique_ptr<LoadGenerator> m_load;
    std::chrono::nanoseconds m_used{};
    double m_messages = 0;
    double m_seconds = 0;
    std::vector<double> m_mediansUs;
    std::vector<double> m_p99sUs;
};

/// A load of reports on the server at this port of 127.0.0.1.
LoadPlan loadOn(std::uint16_t port, const Shape &shape);

/// What a run has found wrong, as a sentence; empty where nothing.
std::string faultOf(const LoadResult &result);

/// Resident bytes that an idle connection costs a server, which has talked once.
double bytesPerConnection(const Contender &contender, int connections, IdleCrowd::Clients clients);

/// Resident bytes that a client costs which a server knows, whose AT line has about 100 bytes.
double bytesPerClient(const Contender &contender, int clients);

} // namespace drover::bench
