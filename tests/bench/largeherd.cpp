// SPDX-License-Identifier: MIT
#include "largeherd.h"

#include "candidate.h"
#include "herd/presets.h"
#include "process.h"
#include "server/herdserver.h"
#include "server/link.h"
#include "server/servermemory.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <stdexcept>
#include <string>
#include <thread>

namespace drover::bench {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 2min;

Herd::Options herdOptions()
{
    Herd::Options options;
    options.secret = "a secret of the benchmark";
    options.listen = QHostAddress(QHostAddress::LocalHost);
    options.anyPorts = true;
    return options;
}

/// Of a bound herd.
Herd &started(Herd &herd)
{
    if (const auto bound = herd.bind(); !bound)
        throw std::runtime_error(bound.error().sentence.toStdString());
    herd.start();
    return herd;
}

} // namespace

LargeHerd::LargeHerd(std::size_t clients, double rate)
    : m_clients(clients)
    , m_herd(*makePreset(QString::fromLatin1(defaultPreset)), herdOptions(), m_clock, m_places)
    , m_generator(planFor(started(m_herd), clients, rate), m_clock)
{
    runUntil([this] { return isLinked(); }, patience, "the servers do not link");
    bool isOpen = false;
    inOtherThread([&] { isOpen = m_generator.open(); });
    if (!isOpen)
        throw std::runtime_error("the load has no connection");
}

LoadPlan LargeHerd::planFor(const Herd &herd, std::size_t clients, double rate)
{
    LoadPlan plan;
    for (std::size_t i = 0; i < herd.topology().servers.size(); ++i)
        plan.targets.push_back(
            {herd.topology().servers[i].name, herd.listenAddress(i), herd.port(i)});
    plan.rate = rate;
    plan.clientIds = clients;
    return plan;
}

void LargeHerd::runUntil(const std::function<bool()> &isDone, std::chrono::nanoseconds atMost,
                         const char *otherwise)
{
    const auto deadline = std::chrono::steady_clock::now() + atMost;
    bool isLate = false;
    QTimer look;
    look.setTimerType(Qt::PreciseTimer);
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        isLate = std::chrono::steady_clock::now() > deadline;
        if (isLate || isDone())
            QCoreApplication::quit();
    });
    look.start(1ms);
    QCoreApplication::exec();
    if (isLate)
        throw std::runtime_error(otherwise);
}

void LargeHerd::inOtherThread(const std::function<void()> &work)
{
    std::atomic<bool> isDone = false;
    std::jthread thread([&] {
        work();
        isDone = true;
    });
    runUntil([&] { return isDone.load(); }, 24h, "");
}

LoadResult LargeHerd::runLoad(std::chrono::nanoseconds duration, std::uint64_t most)
{
    LoadResult result;
    inOtherThread([&] { result = m_generator.run(duration, most); });
    if (const std::string fault = faultOf(result); !fault.empty())
        throw std::runtime_error(fault);
    return result;
}

LargeHerd::Time LargeHerd::settle()
{
    constexpr auto still = 200ms;
    std::uint64_t delivered = deliveries();
    Time since = std::chrono::steady_clock::now();
    runUntil(
        [&] {
            const Time now = std::chrono::steady_clock::now();
            if (deliveries() != delivered) {
                delivered = deliveries();
                since = now;
            }
            return now - since > still;
        },
        patience, "the herd does not settle");
    return since;
}

void LargeHerd::tellOfAll()
{
    // The connections take turns, but one that has no room is passed over: the last clients may
    // need more than one time around.
    for (int turns = 0; !knowAll(); ++turns) {
        if (turns == 5)
            throw std::runtime_error("the servers do not get to know all clients");
        runLoad(24h, m_clients);
        settle();
    }
}

SteadyLoad LargeHerd::bear(std::chrono::nanoseconds duration)
{
    SteadyLoad figures;
    for (std::size_t i = 0; i < servers(); ++i)
        figures.changes.push_back(store(i).lastSequence());
    figures.residentBefore = residentBytes();
    const auto cpuBefore = threadCpuTime();
    figures.load = runLoad(duration);
    const auto cpu = threadCpuTime() - cpuBefore;
    const auto ended = std::chrono::steady_clock::now();
    figures.settledIn = settle() - ended;
    figures.residentAfter = residentBytes();
    figures.herdBusy = double(cpu.count()) / double(figures.load.took.count());
    for (std::size_t i = 0; i < servers(); ++i)
        figures.changes[i] = store(i).lastSequence() - figures.changes[i];
    return figures;
}

bool LargeHerd::areAlike()
{
    LocationStore &first = m_herd.memory(0)->store;
    LocationStore::Cursor cursor(first);
    cursor.moveToBegin();
    while (const LocationStore::Record *const record = cursor.next()) {
        for (std::size_t i = 1; i < servers(); ++i) {
            const LocationStore::Record *const other = store(i).find(record->client());
            if (!other || other->line() != record->line())
                return false;
        }
    }
    return knowAll();
}

std::chrono::nanoseconds LargeHerd::catchUp(std::string_view server)
{
    const auto done = [](const Result<Done, QString> &result) {
        if (!result)
            throw std::runtime_error(result.error().toStdString());
    };
    const std::size_t index = *m_herd.topology().indexOf(server);
    done(m_herd.kill(server));
    runUntil([&] { return m_herd.state(index) == Herd::ServerState::Killed; }, patience,
             "the server does not end");
    const auto began = std::chrono::steady_clock::now();
    done(m_herd.bringUp(server));
    runUntil([&] { return store(index).size() >= m_clients; }, patience,
             "the server does not catch up");
    const auto took = std::chrono::steady_clock::now() - began;
    runUntil([this] { return isLinked(); }, patience, "the servers do not link again");
    settle();
    return took;
}

bool LargeHerd::isLinked() const
{
    for (std::size_t i = 0; i < servers(); ++i)
        for (const LinkStatus &each : m_herd.server(i)->links())
            if (each.state != LinkState::Up)
                return false;
    return true;
}

bool LargeHerd::knowAll() const
{
    for (std::size_t i = 0; i < servers(); ++i)
        if (store(i).size() != m_clients)
            return false;
    return true;
}

std::uint64_t LargeHerd::deliveries() const
{
    std::uint64_t received = 0;
    for (std::size_t i = 0; i < servers(); ++i)
        for (const LinkStatus &each : m_herd.server(i)->links())
            received += each.received;
    return received;
}

} // namespace drover::bench
