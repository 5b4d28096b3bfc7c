// SPDX-License-Identifier: MIT
#include "monitor/herdmonitor.h"

#include "protocol/coordinate.h"
#include "protocol/timestamp.h"
#include "server/herdserver.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace drover {

namespace {

constexpr EventKinds lines = EventKind::LineIn | EventKind::LineOut;
constexpr EventKinds others = EventKind::Connected | EventKind::Closed
    | (EventKind::LinkState | EventKind::ServerState) | EventKind::Notice;

/// Every server is told of a little in every frame.
constexpr std::size_t leastBeliefs = 16;
/// What is no line is kept beyond the budget, but not without bound: so many times the budget.
constexpr std::size_t mostRest = 4;

std::uint64_t versionOf(std::string_view line)
{
    const std::uint64_t hash = std::hash<std::string_view>()(line);
    return hash == 0 ? 1 : hash; // 0 stands for knowing nothing
}

std::chrono::nanoseconds nanosecondsOf(std::string_view differenceText)
{
    const auto value = parseTimeDifference(differenceText);
    if (!value)
        return {};
    // Differences beyond the 292 years of a nanosecond count stand at its end.
    constexpr std::uint64_t mostSeconds = 9'000'000'000;
    const std::chrono::nanoseconds size
        = std::chrono::seconds(std::min(value->seconds, mostSeconds))
        + std::chrono::nanoseconds(value->nanoseconds);
    return value->negative ? -size : size;
}

LinkEndSnapshot snapshotOf(const LinkStatus &status)
{
    return {true, status.state, status.dialsIn, status.lastReason, status.sent, status.received};
}

} // namespace

HerdMonitor::HerdMonitor(Herd &herd, Clock &clock, Budget budget, QObject *parent)
    : QObject(parent)
    , m_herd(herd)
    , m_clock(clock)
    , m_budget(budget)
{
    takeTopology();
    connect(&herd, &Herd::topologyChanged, this, &HerdMonitor::takeTopology);
    connect(&herd, &Herd::aboutToForget, this, &HerdMonitor::forget);
    m_herd.journal().attach(this);
}

HerdMonitor::~HerdMonitor()
{
    m_herd.journal().detach(this);
}

std::shared_ptr<HerdFrame> HerdMonitor::takeFrame()
{
    m_herd.journal().flush();
    auto frame = std::make_shared<HerdFrame>();
    frame->number = ++m_frames;
    frame->monotonic = m_clock.monotonicNow();
    frame->wall = m_clock.wallNow();
    frame->topology = m_topology;
    if (m_names->size() != m_herd.journal().serverNames().size())
        m_names = std::make_shared<const std::vector<std::string>>(m_herd.journal().serverNames());
    frame->serverNames = m_names;
    frame->slowMotion = m_herd.slowMotion();
    takeServers(*frame);
    takeLinks(*frame);
    if (m_rest)
        m_events.push_back(std::exchange(m_rest, nullptr));
    frame->events = std::exchange(m_events, {});
    m_eventCount = 0;
    frame->forgotten = std::exchange(m_forgotten, {});
    takeBeliefs(*frame);
    listen(true);
    return frame;
}

EventKinds HerdMonitor::wanted() const
{
    return m_listensToLines ? lines | others : others;
}

void HerdMonitor::read(const std::shared_ptr<const EventBatch> &batch)
{
    if (m_listensToLines) {
        m_events.push_back(batch);
        m_eventCount += batch->events().size();
        for (const Event &event : batch->events())
            m_linesKept += lines.contains(event.kind) ? 1 : 0;
        if (m_eventCount >= m_budget.events)
            listen(false);
        return;
    }
    // Others may want the lines that we do not: only the rest of the batch is ours.
    for (const Event &event : batch->events()) {
        if (lines.contains(event.kind))
            continue;
        if (!m_rest)
            m_rest = std::make_shared<EventBatch>();
        if (m_rest->events().size() >= mostRest * m_budget.events)
            return;
        m_rest->append(event.wall, event.monotonic, event.server, event.kind, batch->peer(event),
                       batch->text(event), event.note);
    }
}

void HerdMonitor::listen(bool toLines)
{
    if (toLines == m_listensToLines)
        return;
    m_listensToLines = toLines;
    m_herd.journal().updateWanted(this);
}

void HerdMonitor::takeTopology()
{
    m_topology = std::make_shared<const Topology>(m_herd.topology());
    m_ids.clear();
    m_idOf.clear();
    for (const ServerSpec &server : m_topology->servers) {
        const ServerIndex id = m_herd.journal().addServer(server.name);
        m_ids.push_back(id);
        m_idOf[server.name] = id;
    }
    // Those that are gone: their stores are gone too.
    std::erase_if(m_followed, [this](const auto &each) {
        return std::ranges::find(m_ids, each.first) == m_ids.end();
    });
    m_names = std::make_shared<const std::vector<std::string>>(m_herd.journal().serverNames());
}

/// The store of this server goes, and a cursor must not outlive it.
void HerdMonitor::forget(std::size_t place)
{
    if (m_followed.erase(m_ids[place]) > 0)
        m_forgotten.push_back(m_ids[place]);
}

void HerdMonitor::takeServers(HerdFrame &frame)
{
    frame.servers.reserve(m_ids.size());
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        const HerdServer *const server = m_herd.server(i);
        const ServerMemory *const memory = m_herd.memory(i);
        const bool isForeign = m_topology->servers[i].foreign != ServerSpec::Foreign::No;
        frame.servers.push_back({m_ids[i], m_herd.state(i), isForeign, m_herd.isFrozen(i),
                                 m_herd.port(i), server ? server->clientConnections() : 0,
                                 memory ? memory->store.size() : 0, m_herd.linesIn(i),
                                 m_herd.linesOut(i)});
    }
    // Servers that were removed take their counts with them: then the difference says nothing.
    std::uint64_t linesNow = 0;
    for (const ServerSnapshot &server : frame.servers)
        linesNow += server.linesIn + server.linesOut;
    const std::uint64_t passed = linesNow - std::min(linesNow, m_linesBefore);
    frame.skippedLines = m_frames > 1 && passed > m_linesKept ? passed - m_linesKept : 0;
    m_linesBefore = linesNow;
    m_linesKept = 0;
}

void HerdMonitor::takeLinks(HerdFrame &frame) const
{
    frame.links.reserve(m_topology->links.size());
    for (const LinkSpec &link : m_topology->links) {
        const std::string &one = m_topology->servers[link.first()].name;
        const std::string &other = m_topology->servers[link.second()].name;
        const auto endOf = [this](std::size_t server, const std::string &neighbour) {
            const HerdServer *const running = m_herd.server(server);
            const Link *const end = running ? running->findLink(neighbour) : nullptr;
            LinkEndSnapshot snapshot = end ? snapshotOf(end->status()) : LinkEndSnapshot();
            snapshot.known = m_herd.state(server) != Herd::ServerState::Elsewhere;
            return snapshot;
        };
        // A link with a server of another make is never slowed, in slow motion either.
        const bool isOurs = m_topology->styleOf(link) == ServerSpec::Foreign::No;
        frame.links.push_back(
            {m_ids[link.first()], m_ids[link.second()], endOf(link.first(), other),
             endOf(link.second(), one), m_herd.isCut(one, other), m_herd.isHeld(one, other),
             isOurs ? m_herd.deliveryDelay(one, other) : std::chrono::nanoseconds(0)});
    }
}

/// A window that is late has as much to catch up with: with the same budget for every frame it
/// would fall behind the more the slower it is.
std::size_t HerdMonitor::beliefsDue(Clock::Monotonic now)
{
    const Clock::Monotonic before = std::exchange(m_lastFrame, now).value_or(now);
    const double frames = std::chrono::duration<double>(now - before) / usualFrame;
    const double due = double(m_budget.beliefs) * std::max(1.0, frames);
    return due < double(m_budget.mostBeliefs) ? std::size_t(due) : m_budget.mostBeliefs;
}

void HerdMonitor::takeBeliefs(HerdFrame &frame)
{
    const std::size_t count = m_ids.size();
    if (count == 0)
        return;
    const std::size_t due = beliefsDue(frame.monotonic);
    m_firstServer = (m_firstServer + 1) % count;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t place = (m_firstServer + i) % count;
        // What one server has no use for is left to those that follow.
        const std::size_t left = due - std::min(due, frame.beliefs.size());
        const std::size_t share = std::max(leastBeliefs, left / (count - i));
        if (ServerMemory *const memory = m_herd.memory(place))
            takeBeliefs(frame, m_ids[place], memory->store, share);
    }
    frame.untrackedChanges = m_untracked;
}

void HerdMonitor::takeBeliefs(HerdFrame &frame, ServerIndex id, LocationStore &store,
                              std::size_t most)
{
    Followed &followed = m_followed[id];
    if (!followed.cursor || followed.epoch != store.epoch()) {
        followed.cursor = std::make_unique<LocationStore::Cursor>(store);
        followed.cursor->moveToBegin();
        followed.epoch = store.epoch();
    }
    for (std::size_t i = 0; i < most; ++i) {
        const LocationStore::Record *const record = followed.cursor->next();
        if (!record)
            return;
        const auto client = clientIndex(frame, record->client());
        if (!client)
            continue;
        const auto where = parseLocation(record->location()).value_or(Coordinate());
        frame.beliefs.push_back({*client, id, record->sentAt(), nanosecondsOf(record->difference()),
                                 where.latitude, where.longitude, idOf(record->server()),
                                 versionOf(record->line()), frame.monotonic});
    }
    frame.beliefsPending = frame.beliefsPending || !followed.cursor->isAtEnd();
}

/// None where no more clients are tracked.
std::optional<ClientIndex> HerdMonitor::clientIndex(HerdFrame &frame, std::string_view name)
{
    std::string key(name);
    if (const auto found = m_clients.find(key); found != m_clients.end())
        return found->second;
    if (m_clients.size() >= m_budget.clients) {
        ++m_untracked;
        return std::nullopt;
    }
    const auto index = static_cast<ClientIndex>(m_clients.size());
    m_clients.emplace(key, index);
    frame.newClients.push_back(std::move(key));
    return index;
}

ServerIndex HerdMonitor::idOf(std::string_view name) const
{
    const auto found = m_idOf.find(std::string(name));
    return found == m_idOf.end() ? unknownServer : found->second;
}

} // namespace drover
