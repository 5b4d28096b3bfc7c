// SPDX-License-Identifier: MIT
#include "session/herdhost.h"

#include "herd/secret.h"
#include "net/socket.h"
#include "places/placeschoice.h"

#include <QTcpServer>

#include <algorithm>
#include <utility>

namespace drover {

namespace {

/// What happened, and what to do in the window.
QString withAdvice(const BindFailure &failure, bool offersOtherPorts)
{
    switch (failure.cause) {
    case BindFailure::Cause::PortTaken:
        return offersOtherPorts
            ? HerdHost::tr("%1 Use other ports, or end that program and try again.")
                  .arg(failure.sentence)
            : HerdHost::tr("%1 End that program and try again.").arg(failure.sentence);
    case BindFailure::Cause::NotAllowed:
        return HerdHost::tr("%1 Use other ports.").arg(failure.sentence);
    case BindFailure::Cause::NoSuchAddress:
        return HerdHost::tr("%1 Write another host into the herd file, or start the server where "
                            "it belongs.")
            .arg(failure.sentence);
    case BindFailure::Cause::HostIsAName:
        return HerdHost::tr("%1 Write an address into the herd file.").arg(failure.sentence);
    case BindFailure::Cause::Other:
        return failure.sentence;
    }
    Q_UNREACHABLE();
}

/// Both ends of each connection are in this process, which needs descriptors for other things, too.
/// And a report on a connection of its own costs the herd's thread four system calls; where clients
/// share one, a part of that.
std::size_t connectionsForCrowds()
{
    constexpr std::int64_t others = 512;
    constexpr std::int64_t most = 500;
    return std::size_t(std::clamp<std::int64_t>((raiseDescriptorLimit() - others) / 2, 1, most));
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
        if (const auto bound = herd->bind(); !bound) {
            const auto cause = bound.error().cause;
            if (cause == BindFailure::Cause::PortTaken || cause == BindFailure::Cause::NotAllowed)
                findFreePorts(static_cast<int>(herd->topology().servers.size()));
            return Failure{withAdvice(bound.error(), m_freeBasePort != 0)};
        }
    }
    m_herd = std::move(herd);
    connect(m_herd.get(), &Herd::stopped, this, &HerdHost::stopped);
    if (options.writesLog)
        openLog();
    m_monitor = std::make_unique<HerdMonitor>(*m_herd, *m_clock);
    if (options.startsServers)
        m_herd->start();
    m_deadlines = std::make_unique<DeadlineQueue>(*m_clock);
    connect(m_herd.get(), &Herd::serverStateChanged, this, &HerdHost::serverStateChanged);
    m_walks = options.walks;
    setCrowd(options.crowd);
    return Done();
}

void HerdHost::stop()
{
    if (m_crowd)
        m_crowd->stop();
    if (m_own)
        m_own->stop();
    for (const auto &[client, walker] : m_walkers)
        walker->stop();
    if (m_herd)
        m_herd->stop();
    else
        emit stopped();
}

std::shared_ptr<const HerdFrame> HerdHost::takeFrame()
{
    if (!m_monitor)
        return nullptr;
    const auto frame = m_monitor->takeFrame();
    frame->crowd = m_crowd->snapshot();
    return frame;
}

void HerdHost::setWalking(bool walks)
{
    m_walks = walks;
    if (m_crowd)
        walks ? m_crowd->start() : m_crowd->stop();
}

void HerdHost::setCrowd(const CrowdOptions &options)
{
    if (!m_herd)
        return;
    m_crowd.reset();
    m_crowd = std::make_unique<Crowd>(m_herd->poller(), *m_deadlines,
                                      makeCrowd(options, endpoints(), connectionsForCrowds()));
    for (const auto &[client, walker] : m_walkers)
        silence(client, true);
    if (m_walks)
        m_crowd->start();
}

void HerdHost::walk(const RouteWalk &walk)
{
    if (!m_herd)
        return;
    silence(walk.client, true);
    Crowd::Options options;
    options.clients.push_back({walk.client, Movement::along(walk.path, walk.speed)});
    options.endpoints = endpoints();
    const auto first = std::ranges::find(options.endpoints, walk.server, &Endpoint::server);
    std::rotate(options.endpoints.begin(),
                first == options.endpoints.end() ? options.endpoints.begin() : first,
                options.endpoints.end());
    std::unique_ptr<Crowd> &walker = m_walkers[walk.client];
    walker.reset();
    walker = std::make_unique<Crowd>(m_herd->poller(), *m_deadlines, std::move(options));
    walker->start();
}

void HerdHost::endWalk(const std::string &client)
{
    if (m_walkers.erase(client) > 0)
        silence(client, false);
}

void HerdHost::silence(const std::string &client, bool silent)
{
    if (const auto member = m_crowd->find(client))
        m_crowd->setSilent(*member, silent);
}

void HerdHost::setOwnClient(const std::optional<OwnClient> &client)
{
    if (!m_herd)
        return;
    m_own.reset();
    m_ownClient = client.value_or(OwnClient());
    if (!client)
        return;
    Crowd::Options options;
    options.clients.push_back({client->name, Movement::standingStill({}), {}});
    options.endpoints = endpoints(client->server);
    m_own = std::make_unique<Crowd>(m_herd->poller(), *m_deadlines, std::move(options));
    m_own->start();
}

void HerdHost::moveOwnClient(const Coordinate &where)
{
    if (!m_own)
        return;
    m_own->place(0, where);
    m_own->report(0);
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

/// Of one server, or of all that are up here. The port of another one may be somebody else's.
std::vector<Endpoint> HerdHost::endpoints(const std::string &server) const
{
    std::vector<Endpoint> result;
    for (const std::size_t i : m_herd->ownServers()) {
        const std::string &name = m_herd->topology().servers[i].name;
        if (m_herd->state(i) == Herd::ServerState::Up && (server.empty() || server == name))
            result.push_back({name, m_herd->listenAddress(i), m_herd->port(i)});
    }
    return result;
}

/// Who goes is gone at once. Those who come are told together: else all clients would go to the
/// first of a herd that starts.
void HerdHost::serverStateChanged(std::size_t index)
{
    if (m_herd->state(index) != Herd::ServerState::Up)
        updateEndpoints();
    else if (!std::exchange(m_endpointsComing, true))
        QMetaObject::invokeMethod(this, &HerdHost::updateEndpoints, Qt::QueuedConnection);
}

void HerdHost::updateEndpoints()
{
    m_endpointsComing = false;
    m_crowd->setEndpoints(endpoints());
    if (m_own)
        m_own->setEndpoints(endpoints(m_ownClient.server));
    for (const auto &[client, walker] : m_walkers)
        walker->setEndpoints(endpoints());
}

} // namespace drover
