// SPDX-License-Identifier: MIT
#include "session/herdhost.h"

#include "herd/secret.h"
#include "places/placeschoice.h"

#include <QTcpServer>

#include <algorithm>

namespace drover {

namespace {

Walker::Options builtInClient()
{
    return {.name = "kiwi.cs.ucla.edu", .seed = 131};
}

} // namespace

HerdHost::HerdHost() = default;

HerdHost::~HerdHost() = default;

Result<Done, QString> HerdHost::start(HerdOptions options)
{
    Q_ASSERT(!m_herd);
    if (options.secret.isEmpty()) {
        const auto secret = options.topology.secretFile.isEmpty()
            ? userSecret()
            : readSecret(options.topology.secretFile);
        if (!secret)
            return Failure{secret.error()};
        options.secret = *secret;
    }
    m_clock = std::make_unique<SystemClock>();
    auto places = makePlacesProvider(placesChoice(options.topology), *m_clock);
    if (!places)
        return Failure{places.error()};
    m_places = std::move(*places);
    Herd::Options herdOptions;
    herdOptions.secret = options.secret;
    herdOptions.anyPorts = options.anyPorts;
    auto herd = std::make_unique<Herd>(std::move(options.topology), std::move(herdOptions),
                                       *m_clock, *m_places);
    if (options.startsServers) {
        if (auto bound = herd->bind(); !bound) {
            findFreePorts(static_cast<int>(herd->topology().servers.size()));
            return bound;
        }
    }
    m_herd = std::move(herd);
    connect(m_herd.get(), &Herd::stopped, this, &HerdHost::stopped);
    if (options.writesLog)
        openLog();
    m_monitor = std::make_unique<HerdMonitor>(*m_herd, *m_clock);
    if (options.startsServers)
        m_herd->start();
    if (options.walks)
        startWalker();
    return Done();
}

void HerdHost::stop()
{
    if (m_walker)
        m_walker->stop();
    if (m_herd)
        m_herd->stop();
    else
        emit stopped();
}

std::shared_ptr<const HerdFrame> HerdHost::takeFrame()
{
    return m_monitor ? m_monitor->takeFrame() : nullptr;
}

void HerdHost::findFreePorts(int count)
{
    // Below the ports that systems give to outgoing connections.
    constexpr quint16 first = 12'900;
    constexpr quint16 last = 32'000;
    constexpr quint16 step = 100;
    for (quint16 base = first; base + count < last; base = static_cast<quint16>(base + step)) {
        std::vector<std::unique_ptr<QTcpServer>> probes;
        for (int i = 0; i < count; ++i) {
            probes.push_back(std::make_unique<QTcpServer>());
            if (!probes.back()->listen(QHostAddress::LocalHost, static_cast<quint16>(base + i)))
                break;
        }
        if (std::ranges::all_of(probes, [](const auto &probe) { return probe->isListening(); })) {
            m_freeBasePort = base;
            return;
        }
    }
}

/// A herd whose log cannot be written is still worth running.
void HerdHost::openLog()
{
    const Topology &topology = m_herd->topology();
    std::vector<std::string> names;
    for (const std::size_t i : m_herd->ownServers())
        names.push_back(topology.servers[i].name);
    if (names.empty())
        return;
    auto opened = LogFiles::open(
        m_herd->journal(),
        defaultLogDirectory(QString::fromStdString(topology.name), topology.portOf(0)), names,
        topology.limits);
    if (!opened) {
        emit troubled(opened.error());
        return;
    }
    m_log = std::move(*opened);
    connect(m_log.get(), &LogFiles::failed, this, &HerdHost::troubled);
    connect(m_log.get(), &LogFiles::recovered, this, &HerdHost::troubled);
}

void HerdHost::startWalker()
{
    m_deadlines = std::make_unique<DeadlineQueue>(*m_clock);
    m_walker = std::make_unique<Walker>(m_herd->poller(), *m_deadlines, builtInClient());
    connect(m_herd.get(), &Herd::topologyChanged, this, &HerdHost::updateWalker);
    updateWalker();
    m_walker->start();
}

void HerdHost::updateWalker()
{
    std::vector<Endpoint> endpoints;
    for (const std::size_t i : m_herd->ownServers())
        endpoints.push_back(
            {m_herd->topology().servers[i].name, m_herd->listenAddress(i), m_herd->port(i)});
    m_walker->setEndpoints(std::move(endpoints));
}

} // namespace drover
