// SPDX-License-Identifier: MIT
#include "herdtrial.h"

#include "candidate.h"
#include "conversation.h"
#include "load/loadtalk.h"
#include "tcp.h"

#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <thread>

namespace drover::bench {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

constexpr Shape shape = {.clients = 50, .inFlight = 32, .rate = 0, .idle = 0};
constexpr const char *tag = "flood";

} // namespace

HerdTrial::HerdTrial(const Contender &contender)
    : m_contender(contender)
    , m_base(freePorts(herdServers + 1))
    , m_counter(port(herdServers))
{
    for (const Contender::Command &command : contender.herd(m_base))
        m_processes.push_back(std::make_unique<Process>(command, contender.environment));
    for (int i = 0; i < herdServers; ++i)
        waitUntilListening(*m_processes[m_processes.size() == 1 ? 0 : static_cast<std::size_t>(i)],
                           port(i));
    waitUntilLinked();
}

std::uint16_t HerdTrial::port(int server) const
{
    return static_cast<std::uint16_t>(m_base + server);
}

// News goes around a link that is not there yet, but for Welsh's: so the others get a moment, too.
void HerdTrial::waitUntilLinked()
{
    const auto deadline = steady_clock::now() + 20s;
    for (int from = 0; from < herdServers; ++from) {
        for (int attempt = 0; !reachesAll(from, attempt); ++attempt) {
            if (steady_clock::now() > deadline)
                throw std::runtime_error("an update does not reach all five servers");
            std::this_thread::sleep_for(50ms);
        }
    }
    while (m_counter.lines() == 0) {
        if (steady_clock::now() > deadline)
            throw std::runtime_error("the counting neighbour is not told");
        std::this_thread::sleep_for(10ms);
    }
    std::this_thread::sleep_for(300ms);
    waitUntilRested();
}

// The same news within a quarter of a second at each server.
bool HerdTrial::reachesAll(int from, int attempt)
{
    const std::string client = "probe-" + std::to_string(from) + "-" + std::to_string(attempt);
    const std::string said
        = Conversation(port(from)).say({"IAMAT " + client + " +34.068930-118.445127 1.5\n"});
    const auto deadline = steady_clock::now() + 250ms;
    for (int other = 0; other < herdServers; ++other) {
        Conversation talk(port(other));
        while (!talk.say({"WHATSAT " + client + " 10 5\n"}).starts_with(said)) {
            if (steady_clock::now() > deadline)
                return false;
            std::this_thread::sleep_for(5ms);
        }
    }
    return true;
}

std::chrono::nanoseconds HerdTrial::cpuTime() const
{
    std::chrono::nanoseconds sum{};
    for (const auto &process : m_processes)
        sum += process->cpuTime();
    return sum;
}

// Since when they use less than a hundredth of a processor each, and the counter hears nothing. On
// a busy machine one that has work may not get to it for a while, so they have to keep still.
HerdTrial::Time HerdTrial::waitUntilRested() const
{
    constexpr auto step = 20ms;
    constexpr auto still = 200ms;
    const auto most = 200us * static_cast<int>(m_processes.size());
    const auto deadline = steady_clock::now() + 120s;
    auto since = steady_clock::now();
    auto cpu = cpuTime();
    auto lines = m_counter.lines();
    while (steady_clock::now() - since < still) {
        std::this_thread::sleep_for(step);
        const auto now = steady_clock::now();
        if (now > deadline)
            throw std::runtime_error("the herd has not come to rest within two minutes");
        const auto cpuNow = cpuTime();
        const auto linesNow = m_counter.lines();
        if (cpuNow - cpu > most || linesNow != lines)
            since = now;
        cpu = cpuNow;
        lines = linesNow;
    }
    return since;
}

HerdFigures HerdTrial::run(std::chrono::nanoseconds duration, std::size_t clients)
{
    LoadPlan plan = loadOn(port(0), shape);
    plan.clientIds = clients;
    plan.tag = tag;
    const SystemClock clock;
    LoadGenerator load(plan, clock);
    load.open();
    const auto checkedRun = [&load](std::chrono::nanoseconds time, std::uint64_t most = 0) {
        const LoadResult result = load.run(time, most);
        if (const std::string fault = faultOf(result); !fault.empty())
            throw std::runtime_error(fault);
        return static_cast<double>(result.answered());
    };
    // A client that nobody knew costs room in five tables, which is not what is asked here.
    checkedRun(2min, clients);
    checkedRun(m_contender.warmUp);
    waitUntilRested();

    const std::uint64_t linesBefore = m_counter.lines();
    const auto cpuBefore = cpuTime();
    const auto began = steady_clock::now();
    const double updates = checkedRun(duration);
    const auto rested = waitUntilRested();
    HerdFigures figures;
    figures.perSecond = updates / std::chrono::duration<double>(rested - began).count();
    figures.cpuUs
        = std::chrono::duration<double, std::micro>(cpuTime() - cpuBefore).count() / updates;
    figures.counted = static_cast<double>(m_counter.lines() - linesBefore) / updates;
    figures.agreed = agreement(clients);
    return figures;
}

std::vector<double> HerdTrial::spread(int updates)
{
    const Socket client = connectTo(port(0));
    std::vector<double> times;
    for (int i = 0; i < updates; ++i) {
        std::this_thread::sleep_for(2ms);
        const std::string line = "IAMAT spread +34.068930-118.445127 "
            + std::to_string(1'520'023'934 + ++m_spread) + ".5\n";
        const std::uint64_t before = m_counter.lines();
        const auto sentAt = steady_clock::now();
        const ssize_t sent = send(client.descriptor(), line.data(), line.size(), MSG_NOSIGNAL);
        const auto arrival = m_counter.arrivalAfter(before, 2s);
        if (sent != static_cast<ssize_t>(line.size()) || !arrival)
            throw std::runtime_error("an update did not reach the counting neighbour");
        times.push_back(std::chrono::duration<double, std::micro>(*arrival - sentAt).count());
        // What Goloman answers is of no interest here, but must not pile up.
        std::array<char, 1'024> answer;
        recv(client.descriptor(), answer.data(), answer.size(), MSG_DONTWAIT);
    }
    return times;
}

// Connections tell of their clients at different speeds, so the last ones may not all be told.
double HerdTrial::agreement(std::size_t clients) const
{
    constexpr std::size_t sample = 1'000;
    const std::size_t step = clients / 2 / sample;
    std::size_t agreed = 0;
    std::vector<Conversation> talks;
    talks.reserve(herdServers);
    for (int server = 0; server < herdServers; ++server)
        talks.emplace_back(port(server));
    for (std::size_t i = 0; i < sample; ++i) {
        const std::string question = "WHATSAT " + loadClientId(tag, i * step) + " 10 5\n";
        const std::string known = talks.front().say({question});
        agreed += known.starts_with("AT ")
            && std::all_of(talks.begin() + 1, talks.end(),
                           [&](Conversation &talk) { return talk.say({question}) == known; });
    }
    return static_cast<double>(agreed) / sample;
}

} // namespace drover::bench
