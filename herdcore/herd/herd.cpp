// SPDX-License-Identifier: MIT
#include "herd/herd.h"

#include "net/socket.h"

#include <algorithm>

namespace drover {

namespace {

/// Kept for files, pipes and the event loop.
constexpr std::int64_t reservedDescriptors = 64;

Neighbour::Kind kindOf(ServerSpec::Foreign foreign)
{
    switch (foreign) {
    case ServerSpec::Foreign::No:
        return Neighbour::Kind::Drover;
    case ServerSpec::Foreign::Persistent:
        return Neighbour::Kind::Persistent;
    case ServerSpec::Foreign::Brief:
        return Neighbour::Kind::Brief;
    }
    Q_UNREACHABLE();
}

std::vector<std::size_t> chosenServers(const Topology &topology,
                                       const std::vector<std::string> &names)
{
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < topology.servers.size(); ++i) {
        const ServerSpec &server = topology.servers[i];
        const bool isNamed = std::find(names.begin(), names.end(), server.name) != names.end();
        if (names.empty() ? server.foreign == ServerSpec::Foreign::No : isNamed)
            chosen.push_back(i);
    }
    return chosen;
}

QHostAddress addressOf(const QString &host)
{
    return host == QLatin1String("localhost") ? QHostAddress(QHostAddress::LocalHost)
                                              : QHostAddress(host);
}

} // namespace

Herd::Herd(Topology topology, Options options, Clock &clock, PlacesProvider &places,
           QObject *parent)
    : QObject(parent)
    , m_topology(std::move(topology))
    , m_options(std::move(options))
    , m_clock(clock)
    , m_places(places)
    , m_limits(m_topology.limits)
    , m_poller(Poller::create(m_options.poller))
    , m_deadlines(clock)
    , m_journal(clock, m_deadlines)
    , m_own(chosenServers(m_topology, m_options.servers))
    , m_slots(m_topology.servers.size())
{
    const std::int64_t descriptors = raiseDescriptorLimit() - reservedDescriptors;
    if (m_limits.maxConnections == 0 || m_limits.maxConnections > descriptors)
        m_limits.maxConnections = descriptors;
    for (std::size_t i = 0; i < m_slots.size(); ++i)
        m_slots[i].port = m_topology.portOf(i);
    for (const std::size_t i : m_own) {
        m_slots[i].state = ServerState::Down;
        if (m_options.anyPorts)
            m_slots[i].port = 0;
    }
}

Herd::~Herd()
{
    for (Slot &slot : m_slots)
        slot.server.reset();
    m_poller.reset(); // deletes what is retired, while the deadlines are there
}

Result<Done, QString> Herd::bind()
{
    for (const std::size_t i : m_own) {
        Slot &slot = m_slots[i];
        slot.server = makeServer(i);
        const QHostAddress address = listenAddress(i);
        const QString shown = shownName(m_topology.servers[i].name);
        QString reason;
        if (address.isNull())
            reason = tr("The host %1 is a name; give the address to listen on with --listen.")
                         .arg(m_topology.servers[i].host);
        else if (const auto bound = slot.server->bind(address, slot.port); !bound)
            reason = bound.error();
        if (!reason.isEmpty()) {
            for (Slot &each : m_slots)
                each.server.reset();
            return Failure{tr("%1 cannot start. %2").arg(shown, reason)};
        }
    }
    for (const std::size_t i : m_own)
        m_slots[i].port = m_slots[i].server->serverPort();
    return Done();
}

void Herd::start()
{
    for (const std::size_t i : m_own)
        connectNeighbours(i);
    for (const std::size_t i : m_own) {
        m_slots[i].state = ServerState::Up;
        m_slots[i].server->start();
    }
}

void Herd::stop()
{
    m_stopping = true;
    for (const std::size_t i : m_own) {
        if (m_slots[i].state == ServerState::Up) {
            m_slots[i].state = ServerState::Stopping;
            m_slots[i].server->stop();
        }
    }
    checkStoppedLater();
}

Result<Done, QString> Herd::takeDown(std::string_view name)
{
    const auto index = find(name);
    if (!index)
        return Failure{index.error()};
    Slot &slot = m_slots[*index];
    if (slot.state != ServerState::Up)
        return Failure{tr("%1 is not up.").arg(shownName(name))};
    slot.state = ServerState::Stopping;
    slot.server->stop();
    return Done();
}

Result<Done, QString> Herd::kill(std::string_view name)
{
    const auto index = find(name);
    if (!index)
        return Failure{index.error()};
    Slot &slot = m_slots[*index];
    if (!slot.server)
        return Failure{tr("%1 is not up.").arg(shownName(name))};
    slot.server->kill();
    slot.server.reset();
    slot.state = ServerState::Killed;
    checkStoppedLater(); // it may be the last one that stop() waits for
    return Done();
}

Result<Done, QString> Herd::bringUp(std::string_view name)
{
    const auto index = find(name);
    if (!index)
        return Failure{index.error()};
    Slot &slot = m_slots[*index];
    if (slot.state == ServerState::Stopping)
        return Failure{tr("%1 is still stopping; try again in a second.").arg(shownName(name))};
    if (slot.state == ServerState::Up)
        return Failure{tr("%1 is up already.").arg(shownName(name))};
    if (m_stopping)
        return Failure{tr("%1 cannot start while the herd is being stopped.").arg(shownName(name))};
    auto server = makeServer(*index);
    if (const auto bound = server->bind(listenAddress(*index), slot.port); !bound) {
        slot.memory = server->takeMemory();
        return Failure{tr("%1 cannot start. %2").arg(shownName(name), bound.error())};
    }
    slot.server = std::move(server);
    connectNeighbours(*index);
    slot.state = ServerState::Up;
    slot.server->start();
    return Done();
}

Result<Done, QString> Herd::cut(std::string_view one, std::string_view other)
{
    return setCut(one, other, true);
}

Result<Done, QString> Herd::heal(std::string_view one, std::string_view other)
{
    return setCut(one, other, false);
}

HerdServer *Herd::server(std::string_view name) const
{
    const auto index = m_topology.indexOf(name);
    return index ? server(*index) : nullptr;
}

QHostAddress Herd::listenAddress(std::size_t index) const
{
    return m_options.listen.isNull() ? addressOf(m_topology.servers[index].host) : m_options.listen;
}

std::unique_ptr<HerdServer> Herd::makeServer(std::size_t index)
{
    Slot &slot = m_slots[index];
    if (!slot.memory)
        slot.memory = std::make_unique<ServerMemory>(m_limits);
    const Environment environment{*m_poller, m_clock, m_deadlines, m_journal, m_places, m_limits};
    HerdServer::Identity identity{m_topology.servers[index].name, m_topology.herdId().toStdString(),
                                  m_options.secret, m_options.closeAfterReply};
    auto server
        = std::make_unique<HerdServer>(environment, std::move(identity), std::move(slot.memory));
    // Queued: the server must not be deleted within its own signal. When the call comes that server
    // may have been killed and the next one be up, even at the same place in memory.
    connect(
        server.get(), &HerdServer::stopped, this,
        [this, index, life = ++slot.life] {
            // It may have been killed since, and another one may be there now.
            if (m_slots[index].life == life && m_slots[index].server)
                serverStopped(index);
        },
        Qt::QueuedConnection);
    return server;
}

void Herd::connectNeighbours(std::size_t index)
{
    HerdServer &server = *m_slots[index].server;
    for (const std::size_t other : m_topology.neighboursOf(index)) {
        const ServerSpec &spec = m_topology.servers[other];
        const auto linkIndex = m_topology.linkBetween(index, other);
        Q_ASSERT(linkIndex); // they are neighbours
        const LinkSpec &link = m_topology.links[linkIndex.value_or(0)];
        const bool isOwn = m_slots[other].state != ServerState::Elsewhere;
        const QString host
            = isOwn && !m_options.listen.isNull() ? dialledAddress().toString() : spec.host;
        server.addNeighbour(
            {spec.name, host, m_slots[other].port, kindOf(m_topology.styleOf(link))});
        if (m_cut.contains(std::minmax(index, other)))
            server.findLink(spec.name)->setCut(true);
    }
}

void Herd::serverStopped(std::size_t index)
{
    Slot &slot = m_slots[index];
    slot.memory = slot.server->takeMemory();
    slot.server.reset();
    slot.state = ServerState::Down;
    checkStopped();
}

/// Never within the call of whoever is to hear of it.
void Herd::checkStoppedLater()
{
    QMetaObject::invokeMethod(
        this, [this] { checkStopped(); }, Qt::QueuedConnection);
}

void Herd::checkStopped()
{
    const bool anyServer = std::any_of(m_slots.begin(), m_slots.end(),
                                       [](const Slot &slot) { return bool(slot.server); });
    if (anyServer || !std::exchange(m_stopping, false))
        return;
    m_journal.flush();
    emit stopped();
}

Result<Done, QString> Herd::setCut(std::string_view one, std::string_view other, bool cut)
{
    const auto first = m_topology.indexOf(one);
    const auto second = m_topology.indexOf(other);
    for (const auto &[index, name] : {std::pair(first, one), std::pair(second, other)})
        if (!index)
            return Failure{noSuchServer(name)};
    if (*first == *second || !m_topology.linkBetween(*first, *second))
        return Failure{tr("%1 and %2 are no neighbours.").arg(shownName(one), shownName(other))};
    const Edge edge = std::minmax(*first, *second);
    if (m_cut.contains(edge) == cut)
        return Failure{(cut ? tr("The link between %1 and %2 is cut already.")
                            : tr("The link between %1 and %2 is not cut."))
                           .arg(shownName(one), shownName(other))};
    if (cut)
        m_cut.insert(edge);
    else
        m_cut.erase(edge);
    if (HerdServer *server = m_slots[*first].server.get())
        server->findLink(other)->setCut(cut);
    if (HerdServer *server = m_slots[*second].server.get())
        server->findLink(one)->setCut(cut);
    return Done();
}

Result<std::size_t, QString> Herd::find(std::string_view name) const
{
    const auto index = m_topology.indexOf(name);
    if (!index)
        return Failure{noSuchServer(name)};
    if (m_slots[*index].state == ServerState::Elsewhere)
        return Failure{tr("%1 does not run in this process.").arg(shownName(name))};
    return *index;
}

/// What is bound to every address of the machine is dialled at its loopback.
QHostAddress Herd::dialledAddress() const
{
    if (m_options.listen == QHostAddress::AnyIPv6)
        return QHostAddress::LocalHostIPv6;
    if (m_options.listen == QHostAddress::Any || m_options.listen == QHostAddress::AnyIPv4)
        return QHostAddress::LocalHost;
    return m_options.listen;
}

QString Herd::noSuchServer(std::string_view name) const
{
    QStringList names;
    for (const ServerSpec &server : m_topology.servers)
        names.append(shownName(server.name));
    return tr("There is no server %1 in this herd; there are %2.")
        .arg(shownName(name), names.join(QLatin1String(", ")));
}

} // namespace drover
