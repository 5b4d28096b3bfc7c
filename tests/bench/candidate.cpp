// SPDX-License-Identifier: MIT
#include "candidate.h"

#include "figures.h"
#include "tcp.h"

#include <QHostAddress>

#include <cstddef>
#include <cstring>
#include <stdexcept>

namespace drover::bench {

using namespace std::chrono_literals;

namespace {

double microseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::micro>(time).count();
}

LoadResult checked(LoadResult result)
{
    if (const std::string fault = faultOf(result); !fault.empty())
        throw std::runtime_error(fault);
    return result;
}

} // namespace

LoadPlan loadOn(std::uint16_t port, const Shape &shape)
{
    LoadPlan plan;
    plan.targets = {{"Goloman", QHostAddress(QHostAddress::LocalHost), port}};
    plan.connections = static_cast<std::size_t>(shape.clients);
    plan.inFlight = static_cast<std::size_t>(shape.inFlight);
    plan.rate = shape.rate;
    return plan;
}

std::string faultOf(const LoadResult &result)
{
    if (result.isGood())
        return {};
    switch (result.fault.kind) {
    case LoadFault::Kind::Wrong:
        return "an answer was wrong: " + result.fault.heard + " instead of "
            + result.fault.expected;
    case LoadFault::Kind::NotConnected:
        return std::string("no connection: ") + std::strerror(result.fault.error);
    case LoadFault::Kind::NotGreeted:
        return "no right answer to the first line: " + result.fault.heard;
    case LoadFault::Kind::Closed:
        return "it closed a connection that had no answer yet";
    case LoadFault::Kind::Silent:
    case LoadFault::Kind::None:
        break;
    }
    return "answers are missing";
}

Candidate::Candidate(const Contender &contender, const Shape &shape, const CommandFor &command)
    : m_port(freePorts(1))
    , m_server(command ? command(m_port) : contender.command(m_port), contender.environment)
{
    waitUntilListening(m_server, m_port);
    m_startedIn = std::chrono::steady_clock::now() - m_server.startedAt();
    if (shape.idle > 0)
        m_crowd.emplace(m_port, shape.idle, IdleCrowd::Clients::One);
    // As heavy for all: at a low rate a compiler at run time would not be done for minutes.
    LoadPlan plan = loadOn(m_port, {.clients = 50, .inFlight = 32, .rate = 0, .idle = 0});
    plan.tag = "warm-up"; // the times of one client grow
    LoadGenerator first(plan, m_clock);
    first.open();
    checked(first.run(contender.warmUp));
    m_load = std::make_unique<LoadGenerator>(loadOn(m_port, shape), m_clock);
    m_load->open();
    run(200ms);
    waitUntilIdle(m_server, 2s);
}

LoadResult Candidate::runSlice(std::chrono::nanoseconds duration)
{
    const auto before = m_server.cpuTime();
    LoadResult result = run(duration);
    waitUntilIdle(m_server, 10s); // a log still being written is part of the cost
    m_used += m_server.cpuTime() - before;
    m_messages += static_cast<double>(result.answered());
    m_seconds += std::chrono::duration<double>(result.took).count();
    m_mediansUs.push_back(microseconds(result.reportLatency.quantile(0.5)));
    m_p99sUs.push_back(microseconds(result.reportLatency.quantile(0.99)));
    return result;
}

Measured Candidate::finish()
{
    m_server.stop();
    return {.cpuUs = static_cast<double>(m_used.count()) / 1e3 / m_messages,
            .perSecond = m_messages / m_seconds,
            .medianUs = median(m_mediansUs),
            .p99Us = median(m_p99sUs)};
}

LoadResult Candidate::run(std::chrono::nanoseconds duration)
{
    return checked(m_load->run(duration));
}

double bytesPerConnection(const Contender &contender, int connections, IdleCrowd::Clients clients)
{
    const std::uint16_t port = freePorts(1);
    Process server(contender.command(port), contender.environment);
    waitUntilListening(server, port);
    // Code and buffers that any first connection touches belong to no connection.
    const IdleCrowd first(port, 10, clients);
    waitUntilIdle(server, 2s);
    const auto before = server.residentBytes();
    const IdleCrowd crowd(port, connections, clients);
    waitUntilIdle(server, 2s);
    const auto after = server.residentBytes();
    server.stop();
    return static_cast<double>(after - before) / connections;
}

double bytesPerClient(const Contender &contender, int clients)
{
    constexpr Shape shape = {.clients = 50, .inFlight = 32, .rate = 0, .idle = 0};
    const std::uint16_t port = freePorts(1);
    Process server(contender.command(port), contender.environment);
    waitUntilListening(server, port);
    const SystemClock clock;
    const auto tell = [&](std::size_t ids, std::uint64_t reports) {
        LoadPlan plan = loadOn(port, shape);
        plan.clientIds = ids;
        plan.tag = "client-of-the-bench"; // with this an AT line has about 100 bytes
        LoadGenerator load(plan, clock);
        load.open();
        checked(load.run(1h, reports));
        waitUntilIdle(server, 2s);
    };
    // Few clients, often: buffers and compiled code are there before it is looked.
    tell(100, static_cast<std::uint64_t>(clients));
    const auto before = server.residentBytes();
    tell(static_cast<std::size_t>(clients), static_cast<std::uint64_t>(clients));
    const auto after = server.residentBytes();
    server.stop();
    return static_cast<double>(after - before) / clients;
}

} // namespace drover::bench
