// SPDX-License-Identifier: MIT
#include "models/herdmodel.h"

#include "herd/topology.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace drover {

namespace {

/// A second, in points.
constexpr std::size_t pointsPerSecond = std::chrono::seconds(1) / HerdModel::ratePeriod;

/// The word at this place, counted from 0.
std::string_view word(std::string_view text, int place)
{
    for (; place > 0; --place)
        text.remove_prefix(std::min(text.size(), text.find(' ') + 1));
    return text.substr(0, text.find(' '));
}

std::string learningKey(ServerIndex server, std::string_view client)
{
    std::string key(reinterpret_cast<const char *>(&server), sizeof server);
    return key.append(client);
}

} // namespace

HerdModel::HerdModel(QObject *parent)
    : QObject(parent)
{
}

HerdModel::~HerdModel() = default;

void HerdModel::apply(const std::shared_ptr<const HerdFrame> &frame)
{
    const bool isOther = !m_frame || m_frame->topology != frame->topology;
    m_frame = frame;
    if (isOther) {
        m_places.clear();
        for (std::size_t i = 0; i < frame->servers.size(); ++i)
            m_places[frame->servers[i].id] = i;
    }
    takeRates(*frame);
    takeBeliefs(*frame);
    if (isOther)
        emit topologyChanged();
    emit changed();
}

void HerdModel::clear()
{
    m_frame.reset();
    m_places.clear();
    m_rates.clear();
    m_clients.clear();
    m_clientIndex.clear();
    m_changed.clear();
    m_isChanged.clear();
    m_counts.clear();
    m_missing.clear();
    m_learned.clear();
    m_learnedBefore.clear();
    m_disagreeing = 0;
    m_lastAgreement.reset();
    emit cleared();
}

std::optional<std::size_t> HerdModel::placeOf(ServerIndex id) const
{
    const auto found = m_places.find(id);
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

const ServerSnapshot *HerdModel::server(ServerIndex id) const
{
    const auto place = placeOf(id);
    return place ? &m_frame->servers[*place] : nullptr;
}

const LinkSnapshot *HerdModel::link(ServerIndex one, ServerIndex other) const
{
    if (!m_frame)
        return nullptr;
    for (const LinkSnapshot &link : m_frame->links)
        if (std::minmax(link.firstId, link.secondId) == std::minmax(one, other))
            return &link;
    return nullptr;
}

std::optional<ServerIndex> HerdModel::idOf(std::string_view name) const
{
    if (!m_frame)
        return std::nullopt;
    const auto place = topology().indexOf(name);
    return place ? std::optional(m_frame->servers[*place].id) : std::nullopt;
}

QString HerdModel::serverName(ServerIndex id) const
{
    return shownName(serverNameBytes(id));
}

std::string_view HerdModel::serverNameBytes(ServerIndex id) const
{
    if (!m_frame || !m_frame->serverNames || id >= m_frame->serverNames->size())
        return {};
    return (*m_frame->serverNames)[id];
}

double HerdModel::messagesPerSecond(ServerIndex id) const
{
    if (id >= m_rates.size() || m_rates[id].history.empty())
        return 0;
    const auto &history = m_rates[id].history;
    const std::size_t count = std::min(history.size(), pointsPerSecond);
    return std::accumulate(history.end() - static_cast<std::ptrdiff_t>(count), history.end(), 0.0)
        / static_cast<double>(count);
}

double HerdModel::messagesPerSecond() const
{
    if (!m_frame)
        return 0;
    double sum = 0;
    for (const ServerSnapshot &server : m_frame->servers)
        sum += messagesPerSecond(server.id);
    return sum;
}

std::vector<double> HerdModel::rateHistory(ServerIndex id) const
{
    if (id >= m_rates.size())
        return {};
    return {m_rates[id].history.begin(), m_rates[id].history.end()};
}

QString HerdModel::clientName(ClientIndex index) const
{
    return index < m_clients.size() ? shownName(m_clients[index].name) : QString();
}

std::optional<ClientIndex> HerdModel::findClient(std::string_view name) const
{
    const auto found = m_clientIndex.find(std::string(name));
    return found == m_clientIndex.end() ? std::nullopt : std::optional(found->second);
}

std::size_t HerdModel::serversBehind() const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        m_frame ? m_frame->servers : std::vector<ServerSnapshot>(),
        [this](const ServerSnapshot &server) { return isBehind(server.id); }));
}

bool HerdModel::isBehind(ServerIndex server) const
{
    return server < m_missing.size() && m_missing[server] > 0;
}

void HerdModel::takeRates(const HerdFrame &frame)
{
    const auto elapsed = frame.monotonic - m_rateTakenAt;
    if (elapsed < ratePeriod)
        return;
    m_rateTakenAt = frame.monotonic;
    const double seconds = std::chrono::duration<double>(elapsed).count();
    for (const ServerSnapshot &server : frame.servers) {
        if (server.id >= m_rates.size())
            m_rates.resize(server.id + 1);
        Rate &rate = m_rates[server.id];
        const std::uint64_t lines = server.linesIn + server.linesOut;
        if (rate.known && lines >= rate.lastLines) {
            rate.history.push_back(static_cast<double>(lines - rate.lastLines) / seconds);
            if (rate.history.size() > ratePoints)
                rate.history.pop_front();
        }
        rate.known = true;
        rate.lastLines = lines;
    }
}

/// The monitor's cursors say what is so; the lines say since when, to the microsecond.
void HerdModel::takeLearnings(const HerdFrame &frame)
{
    m_learnedBefore = std::exchange(m_learned, {});
    for (const auto &batch : frame.events) {
        for (const Event &event : batch->events()) {
            if (event.kind != EventKind::LineIn || event.note != LineNote::News)
                continue;
            const std::string_view text = batch->text(event);
            // "IAMAT client ..." or "AT server difference client ..."
            const std::string_view client = word(text, text.starts_with("AT ") ? 3 : 1);
            m_learned[learningKey(event.server, client)] = event.monotonic;
        }
    }
}

void HerdModel::takeBeliefs(const HerdFrame &frame)
{
    for (const ClientIndex client : m_changed)
        m_isChanged[client] = false;
    m_changed.clear();
    updateCounting(frame);
    for (const ServerIndex server : frame.forgotten)
        forget(server);
    for (const std::string &name : frame.newClients) {
        m_clientIndex.emplace(name, static_cast<ClientIndex>(m_clients.size()));
        m_clients.push_back({name, {}, {}, {}, {}, 0});
    }
    m_isChanged.resize(m_clients.size());
    takeLearnings(frame);
    for (const BeliefChange &change : frame.beliefs)
        if (change.client < m_clients.size())
            take(change);
    for (const ClientIndex client : m_changed)
        checkAgreement(client);
}

void HerdModel::forget(ServerIndex server)
{
    for (ClientIndex i = 0; i < m_clients.size(); ++i) {
        Client &client = m_clients[i];
        if (!client.beliefOf(server))
            continue;
        recount(i, true);
        client.beliefs[server] = {};
        // What nobody knows any more is not the newest of anything.
        if (std::ranges::none_of(client.beliefs, [&client](const Belief &belief) {
                return belief.version == client.newest.version;
            })) {
            client.newest = {};
            for (const Belief &belief : client.beliefs)
                if (belief.version != 0 && belief.sentAt >= client.newest.sentAt)
                    client.newest = belief;
        }
        recount(i, false);
        markChanged(i);
    }
}

void HerdModel::take(const BeliefChange &change)
{
    Client &client = m_clients[change.client];
    recount(change.client, true);
    if (client.beliefs.size() <= change.server)
        client.beliefs.resize(change.server + 1);
    const Belief belief{change.version,   change.sentAt, change.skew,      change.latitude,
                        change.longitude, change.origin, learnedAt(change)};
    client.beliefs[change.server] = belief;
    // Of two versions of one time the one that came later has won at its server.
    const bool isNewer = client.newest.version == 0 || belief.sentAt > client.newest.sentAt
        || (belief.sentAt == client.newest.sentAt && belief.version != client.newest.version);
    if (isNewer) {
        client.newest = belief;
        client.changedAt = belief.since;
        client.agreedAt.reset();
    } else if (belief.version == client.newest.version) {
        client.changedAt = std::min(client.changedAt, belief.since);
    }
    recount(change.client, false);
    markChanged(change.client);
}

/// Servers that come, go, freeze or thaw change who has to agree.
void HerdModel::updateCounting(const HerdFrame &frame)
{
    std::vector<bool> counting(m_counts.size());
    for (const ServerSnapshot &server : frame.servers) {
        if (server.id >= counting.size())
            counting.resize(server.id + 1);
        counting[server.id] = server.state == Herd::ServerState::Up && !server.frozen;
    }
    m_counts.resize(counting.size());
    m_missing.resize(counting.size());
    if (counting == m_counts)
        return;
    m_counts = std::move(counting);
    std::ranges::fill(m_missing, 0);
    m_disagreeing = 0;
    for (ClientIndex i = 0; i < m_clients.size(); ++i)
        recount(i, false);
}

/// Takes a client out of the sums, or puts it back in.
void HerdModel::recount(ClientIndex index, bool isLeaving)
{
    Client &client = m_clients[index];
    std::uint32_t lacking = 0;
    for (ServerIndex server = 0; client.newest.version != 0 && server < m_counts.size(); ++server) {
        if (!m_counts[server])
            continue;
        const Belief *const belief = client.beliefOf(server);
        if (belief && belief->version == client.newest.version)
            continue;
        ++lacking;
        isLeaving ? --m_missing[server] : ++m_missing[server];
    }
    if (lacking > 0)
        isLeaving ? --m_disagreeing : ++m_disagreeing;
    client.lacking = lacking;
}

void HerdModel::checkAgreement(ClientIndex index)
{
    Client &client = m_clients[index];
    if (client.lacking > 0 || client.newest.version == 0) {
        client.agreedAt.reset();
        return;
    }
    if (client.agreedAt)
        return;
    Clock::Monotonic last = client.changedAt;
    std::size_t holders = 0;
    for (ServerIndex server = 0; server < client.beliefs.size(); ++server) {
        if (!counts(server))
            continue;
        last = std::max(last, client.beliefs[server].since);
        ++holders;
    }
    client.agreedAt = last;
    if (holders > 1)
        m_lastAgreement = last - client.changedAt;
}

Clock::Monotonic HerdModel::learnedAt(const BeliefChange &change) const
{
    const std::string key = learningKey(change.server, m_clients[change.client].name);
    for (const auto *const learned : {&m_learned, &m_learnedBefore})
        if (const auto found = learned->find(key); found != learned->end())
            return std::min(found->second, change.seenAt);
    return change.seenAt;
}

void HerdModel::markChanged(ClientIndex client)
{
    if (m_isChanged[client])
        return;
    m_isChanged[client] = true;
    m_changed.push_back(client);
}

} // namespace drover
