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

/// Of two ends of a link the one that is of another make; null where none is.
const ServerSpec *foreignEnd(const Topology &topology, std::size_t one, std::size_t other)
{
    for (const std::size_t end : {one, other})
        if (topology.servers[end].foreign != ServerSpec::Foreign::No)
            return &topology.servers[end];
    return nullptr;
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

Result<Done, BindFailure> Herd::bind()
{
    for (const std::size_t i : m_own) {
        Slot &slot = m_slots[i];
        slot.server = makeServer(i);
        const QHostAddress address = listenAddress(i);
        const Result<Done, BindFailure> bound = address.isNull()
            ? Failure{BindFailure{BindFailure::Cause::HostIsAName,
                                  tr("The host %1 is a name, and servers listen at addresses.")
                                      .arg(m_topology.servers[i].host)}}
            : slot.server->bind(address, slot.port);
        if (!bound) {
            for (Slot &each : m_slots)
                each.server.reset();
            return Failure{BindFailure{
                bound.error().cause,
                tr("%1 cannot start. %2")
                    .arg(shownName(m_topology.servers[i].name), bound.error().sentence)}};
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
        m_slots[i].server->start();
        setState(i, ServerState::Up);
    }
}

void Herd::stop()
{
    m_stopping = true;
    for (const std::size_t i : m_own) {
        m_slots[i].startsAgain = false;
        if (m_slots[i].state == ServerState::Up) {
            m_slots[i].server->stop();
            setState(i, ServerState::Stopping);
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
    if (slot.state == ServerState::Stopping && std::exchange(slot.startsAgain, false))
        return Done();
    if (slot.state != ServerState::Up)
        return Failure{tr("%1 is not up.").arg(shownName(name))};
    slot.server->stop();
    setState(*index, ServerState::Stopping);
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
    emit aboutToForget(*index);
    dropServer(*index);
    slot.startsAgain = false;
    setState(*index, ServerState::Killed);
    checkStoppedLater(); // it may be the last one that stop() waits for
    return Done();
}

Result<Done, QString> Herd::bringUp(std::string_view name)
{
    const auto index = find(name);
    if (!index)
        return Failure{index.error()};
    Slot &slot = m_slots[*index];
    if (slot.state == ServerState::Up || slot.startsAgain)
        return Failure{tr("%1 is up already.").arg(shownName(name))};
    if (m_stopping)
        return Failure{tr("%1 cannot start while the herd is being stopped.").arg(shownName(name))};
    if (slot.state == ServerState::Stopping) {
        slot.startsAgain = true;
        return Done();
    }
    auto server = makeServer(*index);
    if (const auto bound = server->bind(listenAddress(*index), slot.port); !bound) {
        slot.memory = server->takeMemory();
        return Failure{tr("%1 cannot start. %2").arg(shownName(name), bound.error().sentence)};
    }
    slot.server = std::move(server);
    slot.port = slot.server->serverPort();
    tellPort(*index);
    connectNeighbours(*index);
    slot.server->start();
    setState(*index, ServerState::Up);
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

Result<Done, QString> Herd::hold(std::string_view one, std::string_view other)
{
    return setHeld(one, other, true);
}

Result<Done, QString> Herd::release(std::string_view one, std::string_view other)
{
    return setHeld(one, other, false);
}

Result<Done, QString> Herd::freeze(std::string_view name)
{
    return setFrozen(name, true);
}

Result<Done, QString> Herd::thaw(std::string_view name)
{
    return setFrozen(name, false);
}

Result<Done, QString> Herd::setLinkDelay(std::string_view one, std::string_view other,
                                         std::chrono::nanoseconds delay)
{
    const auto ends = findLink(one, other);
    if (!ends)
        return Failure{ends.error()};
    if (const ServerSpec *const foreign = foreignEnd(m_topology, ends->first, ends->second))
        return Failure{tr("%1 is a server of another make: a link with it cannot be slowed.")
                           .arg(shownName(foreign->name))};
    if (delay < std::chrono::nanoseconds(0) || delay > longestDelay())
        return Failure{
            tr("A link is slowed by %1 milliseconds at most.")
                .arg(
                    std::chrono::duration_cast<std::chrono::milliseconds>(longestDelay()).count())};
    if (delay.count() == 0)
        m_delays.erase(edge(one, other));
    else
        m_delays[edge(one, other)] = delay;
    updateDelays();
    return Done();
}

void Herd::setSlowMotion(std::chrono::nanoseconds delay)
{
    m_slowMotion = std::clamp(delay, std::chrono::nanoseconds(0), longestDelay());
    updateDelays();
}

HerdServer *Herd::server(std::string_view name) const
{
    const auto index = m_topology.indexOf(name);
    return index ? server(*index) : nullptr;
}

ServerMemory *Herd::memory(std::size_t index) const
{
    const Slot &slot = m_slots[index];
    return slot.server ? &slot.server->memory() : slot.memory.get();
}

bool Herd::isStopping(std::string_view name) const
{
    const auto index = m_topology.indexOf(name);
    return index && m_slots[*index].state == ServerState::Stopping;
}

bool Herd::isFrozen(std::size_t index) const
{
    return m_slots[index].server && m_slots[index].server->isFrozen();
}

std::uint64_t Herd::linesIn(std::size_t index) const
{
    const Slot &slot = m_slots[index];
    return slot.linesIn + (slot.server ? slot.server->linesIn() : 0);
}

std::uint64_t Herd::linesOut(std::size_t index) const
{
    const Slot &slot = m_slots[index];
    return slot.linesOut + (slot.server ? slot.server->linesOut() : 0);
}

bool Herd::isCut(std::string_view one, std::string_view other) const
{
    return m_cut.contains(edge(one, other));
}

bool Herd::isHeld(std::string_view one, std::string_view other) const
{
    return m_held.contains(edge(one, other));
}

std::chrono::nanoseconds Herd::deliveryDelay(std::string_view one, std::string_view other) const
{
    return std::min(longestDelay(), m_slowMotion + linkDelay(one, other));
}

std::chrono::nanoseconds Herd::longestDelay() const
{
    // PING and PONG are both delayed, and a fifth of the time is left for everything else.
    const auto share = std::chrono::nanoseconds(std::chrono::milliseconds(m_limits.pongMs)) * 2 / 5;
    return std::min(maxDeliveryDelay, share);
}

std::chrono::nanoseconds Herd::linkDelay(std::string_view one, std::string_view other) const
{
    const auto own = m_delays.find(edge(one, other));
    return own == m_delays.end() ? std::chrono::nanoseconds(0) : own->second;
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
        [this, life = slot.life = ++m_lives] {
            // It may have been killed or removed since, and another one may be there now.
            const auto stopped = std::ranges::find(m_slots, life, &Slot::life);
            if (stopped != m_slots.end() && stopped->server)
                serverStopped(static_cast<std::size_t>(stopped - m_slots.begin()));
        },
        Qt::QueuedConnection);
    return server;
}

void Herd::connectNeighbours(std::size_t index)
{
    for (const std::size_t other : m_topology.neighboursOf(index))
        connectNeighbour(index, other);
}

void Herd::connectNeighbour(std::size_t index, std::size_t other)
{
    HerdServer &server = *m_slots[index].server;
    const ServerSpec &spec = m_topology.servers[other];
    const auto linkIndex = m_topology.linkBetween(index, other);
    Q_ASSERT(linkIndex); // they are neighbours
    const LinkSpec &link = m_topology.links[linkIndex.value_or(0)];
    const bool isOwn = m_slots[other].state != ServerState::Elsewhere;
    const QString host
        = isOwn && !m_options.listen.isNull() ? dialledAddress().toString() : spec.host;
    server.addNeighbour({spec.name, host, m_slots[other].port, kindOf(m_topology.styleOf(link))});
    Link &added = *server.findLink(spec.name);
    added.setDelay(deliveryDelay(server.name(), spec.name));
    added.setHeld(isHeld(server.name(), spec.name));
    if (isCut(server.name(), spec.name))
        added.setCut(true);
}

/// A server that the system gave a port has another one in its next life.
void Herd::tellPort(std::size_t index)
{
    for (const std::size_t other : m_topology.neighboursOf(index))
        if (HerdServer *const neighbour = m_slots[other].server.get())
            if (Link *const link = neighbour->findLink(m_topology.servers[index].name))
                link->setPort(m_slots[index].port);
}

void Herd::setState(std::size_t index, ServerState state)
{
    m_slots[index].state = state;
    emit serverStateChanged(index);
}

/// What it counted stays.
void Herd::dropServer(std::size_t index)
{
    Slot &slot = m_slots[index];
    slot.linesIn += slot.server->linesIn();
    slot.linesOut += slot.server->linesOut();
    slot.server.reset();
}

void Herd::serverStopped(std::size_t index)
{
    Slot &slot = m_slots[index];
    slot.memory = slot.server->takeMemory();
    dropServer(index);
    setState(index, ServerState::Down);
    checkStopped();
    if (std::exchange(slot.startsAgain, false) && !m_stopping) {
        const auto started = bringUp(m_topology.servers[index].name);
        if (!started) { // nobody waits for an answer; what is recorded is never translated
            const std::string where = "port " + std::to_string(slot.port) + " at "
                + listenAddress(index).toString().toStdString();
            m_journal.record(m_journal.addServer(m_topology.servers[index].name), EventKind::Notice,
                             {}, "not brought up again: cannot listen on " + where);
        }
    }
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
    const auto ends = findLink(one, other);
    if (!ends)
        return Failure{ends.error()};
    if (isCut(one, other) == cut)
        return Failure{(cut ? tr("The link between %1 and %2 is cut already.")
                            : tr("The link between %1 and %2 is not cut."))
                           .arg(shownName(one), shownName(other))};
    if (cut)
        m_cut.insert(edge(one, other));
    else
        m_cut.erase(edge(one, other));
    if (HerdServer *server = m_slots[ends->first].server.get())
        server->findLink(other)->setCut(cut);
    if (HerdServer *server = m_slots[ends->second].server.get())
        server->findLink(one)->setCut(cut);
    return Done();
}

Result<Done, QString> Herd::setHeld(std::string_view one, std::string_view other, bool held)
{
    const auto ends = findLink(one, other);
    if (!ends)
        return Failure{ends.error()};
    if (const ServerSpec *const foreign = foreignEnd(m_topology, ends->first, ends->second))
        return Failure{tr("%1 is a server of another make: a link with it cannot be held.")
                           .arg(shownName(foreign->name))};
    if (isHeld(one, other) == held)
        return Failure{(held ? tr("The link between %1 and %2 is held already.")
                             : tr("The link between %1 and %2 is not held."))
                           .arg(shownName(one), shownName(other))};
    if (held)
        m_held.insert(edge(one, other));
    else
        m_held.erase(edge(one, other));
    if (HerdServer *server = m_slots[ends->first].server.get())
        server->findLink(other)->setHeld(held);
    if (HerdServer *server = m_slots[ends->second].server.get())
        server->findLink(one)->setHeld(held);
    return Done();
}

Result<Done, QString> Herd::setFrozen(std::string_view name, bool frozen)
{
    const auto index = find(name);
    if (!index)
        return Failure{index.error()};
    const Slot &slot = m_slots[*index];
    if (slot.state != ServerState::Up)
        return Failure{tr("%1 is not up.").arg(shownName(name))};
    if (slot.server->isFrozen() == frozen)
        return Failure{
            (frozen ? tr("%1 is frozen already.") : tr("%1 is not frozen.")).arg(shownName(name))};
    slot.server->setFrozen(frozen);
    return Done();
}

void Herd::updateDelays()
{
    for (const std::size_t i : m_own) {
        HerdServer *const server = m_slots[i].server.get();
        if (!server)
            continue;
        for (const std::size_t other : m_topology.neighboursOf(i)) {
            const std::string &name = m_topology.servers[other].name;
            server->findLink(name)->setDelay(deliveryDelay(server->name(), name));
        }
    }
}

Herd::Edge Herd::edge(std::string_view one, std::string_view other)
{
    return {std::string(std::min(one, other)), std::string(std::max(one, other))};
}

Result<Herd::Ends, QString> Herd::findEnds(std::string_view one, std::string_view other) const
{
    const auto first = m_topology.indexOf(one);
    const auto second = m_topology.indexOf(other);
    for (const auto &[index, name] : {std::pair(first, one), std::pair(second, other)})
        if (!index)
            return Failure{noSuchServer(name)};
    return Ends{*first, *second};
}

Result<Herd::Ends, QString> Herd::findLink(std::string_view one, std::string_view other) const
{
    const auto ends = findEnds(one, other);
    if (ends && (ends->first == ends->second || !m_topology.linkBetween(ends->first, ends->second)))
        return Failure{tr("%1 and %2 are not neighbours.").arg(shownName(one), shownName(other))};
    return ends;
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
