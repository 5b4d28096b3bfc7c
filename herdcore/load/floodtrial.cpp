// SPDX-License-Identifier: MIT
#include "load/floodtrial.h"

#include "load/loadtalk.h"
#include "net/socket.h"
#include "server/link.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

#include <sys/socket.h>
#include <unistd.h>

namespace drover {

namespace {

using namespace std::chrono_literals;

/// How often the journal is asked to hand on what it has, and how long a herd rests between two
/// updates. No time that is measured depends on it.
constexpr auto lookEvery = 1ms;
/// Less often where the thread's processor time is counted: waking up is part of it.
constexpr auto lookEveryUnderLoad = 5ms;
/// Records put into the stores before the event loop is served again.
constexpr std::size_t fillsAtOnce = 20'000;
constexpr std::size_t loadConnections = 50;
constexpr auto probeTag = "probe";
constexpr auto loadTag = "load";

Herd::Options herdOptions()
{
    Herd::Options options;
    std::array<quint32, 8> secret{};
    QRandomGenerator::system()->fillRange(secret.data(), qsizetype(secret.size()));
    options.secret = QByteArray(reinterpret_cast<const char *>(secret.data()), sizeof secret);
    options.listen = QHostAddress(QHostAddress::LocalHost);
    options.anyPorts = true;
    return options;
}

/// Of those that are known before, so many are reported again by the updates that are measured.
std::size_t knownProbes(const FloodPlan &plan)
{
    return std::min(plan.updates, plan.clientsKnown / 2);
}

} // namespace

FloodCost floodCost(std::size_t servers, std::size_t links)
{
    if (servers == 0)
        return {};
    return {servers - 1, 2 * links - (servers - 1)};
}

double FloodFigures::deliveriesPerUpdate() const
{
    return updates > 0 ? double(deliveries) / double(updates) : 0;
}

class FloodTrial::Client
{
public:
    Client(const QHostAddress &address, quint16 port)
        : m_descriptor(beginConnecting(address, port))
    {
    }
    ~Client()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    /// The answer before this is thrown away: the journal tells what counts.
    bool say(std::string_view line)
    {
        std::array<char, 4'096> ignored;
        while (::recv(m_descriptor, ignored.data(), ignored.size(), MSG_DONTWAIT) > 0) { }
        return ::send(m_descriptor, line.data(), line.size(), MSG_DONTWAIT) == ssize_t(line.size());
    }

private:
    int m_descriptor;
};

FloodTrial::FloodTrial(FloodPlan plan, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_herd(m_plan.topology, herdOptions(), m_clock, m_places)
{
    m_look.setTimerType(Qt::PreciseTimer);
    connect(&m_look, &QTimer::timeout, this, &FloodTrial::look);
}

FloodTrial::~FloodTrial()
{
    m_herd.journal().detach(this);
}

void FloodTrial::start()
{
    // Later, so that whoever starts it is told of a failure too.
    QMetaObject::invokeMethod(this, &FloodTrial::fill, Qt::QueuedConnection);
}

/// All servers get the same records, and marks that say so: when the links come up there is
/// nothing to catch up with.
void FloodTrial::fill()
{
    if (m_phase != Phase::Filling)
        return;
    if (m_filled == 0) {
        if (const auto bound = m_herd.bind(); !bound) {
            fail(bound.error().sentence);
            return;
        }
    }
    const std::size_t end = std::min(m_filled + fillsAtOnce, m_plan.clientsKnown);
    const std::size_t probes = knownProbes(m_plan);
    constexpr Timestamp longAgo{1'000'000'000, 0};
    for (; m_filled < end; ++m_filled) {
        const std::string client = m_filled < probes ? loadClientId(probeTag, m_filled)
                                                     : loadClientId(loadTag, m_filled - probes);
        const Update update{m_plan.topology.servers.front().name,
                            "+0.000000001",
                            client,
                            "+34.030000-118.480000",
                            "1000000000.000000000",
                            longAgo};
        for (std::size_t i = 0; i < servers(); ++i)
            m_herd.server(i)->memory().store.merge(update, LocationStore::fromClient);
    }
    if (m_filled < m_plan.clientsKnown) {
        QMetaObject::invokeMethod(this, &FloodTrial::fill, Qt::QueuedConnection);
        return;
    }
    for (const LinkSpec &link : m_herd.topology().links) {
        for (const auto &[here, there] :
             {std::pair(link.first(), link.second()), std::pair(link.second(), link.first())}) {
            const HerdServer &other = *m_herd.server(there);
            m_herd.server(here)->memory().marks[other.name()]
                = {other.memory().store.epoch(), other.memory().store.lastSequence()};
        }
    }
    m_herd.start();
    m_phase = Phase::Linking;
    m_phaseBegan = m_clock.monotonicNow();
    m_look.start(lookEvery);
}

void FloodTrial::look()
{
    switch (m_phase) {
    case Phase::Linking:
        if (isLinked()) {
            m_clients.resize(servers());
            m_herd.journal().attach(this);
            m_phase = Phase::Resting;
            beginFigures();
            tellNext();
        } else if (m_clock.monotonicNow() - m_phaseBegan > m_plan.patience) {
            fail(tr("The links between the servers do not come up."));
        }
        return;
    case Phase::Resting:
    case Phase::Loading:
        lookAtUpdate();
        return;
    case Phase::Settling:
        if (isSettled()) {
            endFigures(m_result.atRest);
            startLoad();
        }
        return;
    case Phase::Ending:
        if (m_isLoadOver && isSettled())
            loadFinished();
        return;
    case Phase::Filling:
    case Phase::Over:
        return;
    }
}

void FloodTrial::lookAtUpdate()
{
    m_herd.journal().flush();
    if (m_update.known < servers()) {
        if (m_clock.monotonicNow() - m_update.sentAt > m_plan.patience)
            fail(tr("An update reached only %1 of %2 servers.").arg(m_update.known).arg(servers()));
        return;
    }
    FloodFigures &now = figures();
    now.spread.record(m_update.last - m_update.first);
    ++now.updates;
    if (m_told < m_plan.updates) {
        tellNext();
    } else if (m_phase == Phase::Resting) {
        m_phase = Phase::Settling;
    } else {
        m_phase = Phase::Ending;
        m_load->stop();
    }
}

void FloodTrial::tellNext()
{
    // All servers in turn, however many updates there are.
    const std::size_t server = m_told * servers() / m_plan.updates % servers();
    auto &client = m_clients[server];
    if (!client)
        client = std::make_unique<Client>(m_herd.listenAddress(server), m_herd.port(server));
    m_update = {loadClientId(probeTag, m_told), 0, {}, {}, m_clock.monotonicNow()};
    ++m_told;
    if (!client->say("IAMAT " + m_update.client + " +34.030000-118.480000 "
                     + formatTimestamp(m_clock.wallNow()) + '\n'))
        fail(tr("A server of the herd takes no updates from its client."));
}

void FloodTrial::read(const std::shared_ptr<const EventBatch> &batch)
{
    for (const Event &event : batch->events()) {
        if (event.kind != EventKind::LineIn || event.note != LineNote::News
            || batch->text(event).find(m_update.client) == std::string_view::npos)
            continue;
        if (m_update.known++ == 0)
            m_update.first = event.monotonic;
        m_update.last = event.monotonic;
    }
}

void FloodTrial::beginFigures()
{
    m_told = 0;
    m_deliveriesBefore = deliveries();
    m_phaseBegan = m_clock.monotonicNow();
    m_cpuBefore = threadCpuTime();
}

void FloodTrial::endFigures(FloodFigures &figures)
{
    figures.deliveries = deliveries() - m_deliveriesBefore;
    figures.took = m_clock.monotonicNow() - m_phaseBegan;
    figures.cpu = threadCpuTime() - m_cpuBefore;
}

void FloodTrial::startLoad()
{
    if (m_plan.loadRate <= 0) {
        m_result.isComplete = true;
        end();
        return;
    }
    LoadPlan plan;
    for (std::size_t i = 0; i < servers(); ++i)
        plan.targets.push_back(
            {m_herd.topology().servers[i].name, m_herd.listenAddress(i), m_herd.port(i)});
    plan.connections = loadConnections;
    plan.rate = m_plan.loadRate;
    plan.clientIds = std::max(loadConnections, m_plan.clientsKnown - knownProbes(m_plan));
    plan.tag = loadTag;
    m_phase = Phase::Loading;
    m_look.setInterval(lookEveryUnderLoad);
    m_result.underLoad.emplace();
    m_update.known = 0;
    m_update.sentAt = Clock::Monotonic::max(); // none is under way until the load is there
    beginFigures();
    m_load = std::make_unique<LoadThread>(plan, 24h);
    connect(m_load.get(), &LoadThread::opened, this, [this] {
        if (m_phase == Phase::Loading)
            tellNext();
    });
    connect(m_load.get(), &LoadThread::finished, this, [this] {
        m_isLoadOver = true;
        if (m_phase == Phase::Loading)
            fail(tr("The herd did not bear the load."));
    });
    m_load->start();
}

void FloodTrial::loadFinished()
{
    const LoadResult &load = m_load->result();
    FloodFigures &figures = this->figures();
    figures.updates += load.reports + loadConnections; // each has reported once before
    endFigures(figures);
    if (!load.isGood()) {
        fail(tr("The herd did not bear the load."));
        return;
    }
    m_result.isComplete = true;
    end();
}

void FloodTrial::stop()
{
    if (m_phase == Phase::Over)
        return;
    if (m_phase == Phase::Resting || m_phase == Phase::Settling)
        endFigures(m_result.atRest);
    // What was under way under load has not settled: its counts would be wrong.
    m_result.underLoad.reset();
    end();
}

void FloodTrial::fail(const QString &problem)
{
    m_result.problem = problem;
    stop();
}

void FloodTrial::end()
{
    m_phase = Phase::Over;
    m_look.stop();
    QMetaObject::invokeMethod(
        this, [this] { emit finished(); }, Qt::QueuedConnection);
}

bool FloodTrial::isLinked() const
{
    for (std::size_t i = 0; i < servers(); ++i)
        for (const LinkStatus &each : m_herd.server(i)->links())
            if (each.state != LinkState::Up)
                return false;
    return true;
}

std::uint64_t FloodTrial::deliveries() const
{
    std::uint64_t sent = 0;
    for (std::size_t i = 0; i < servers(); ++i)
        for (const LinkStatus &each : m_herd.server(i)->links())
            sent += each.sent;
    return sent;
}

/// All that was sent has come. Between two turns nothing is left that has not been sent, unless
/// something is under way on that link.
bool FloodTrial::isSettled() const
{
    std::uint64_t received = 0;
    for (std::size_t i = 0; i < servers(); ++i)
        for (const LinkStatus &each : m_herd.server(i)->links())
            received += each.received;
    return received == deliveries();
}

FloodFigures &FloodTrial::figures()
{
    return m_result.underLoad ? *m_result.underLoad : m_result.atRest;
}

} // namespace drover
