// SPDX-License-Identifier: MIT
#include "models/herdmodel.h"

#include "herd/topology.h"
#include "protocol/parser.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace drover {

namespace {

/// A second, in points.
constexpr std::size_t pointsPerSecond = std::chrono::seconds(1) / HerdModel::ratePeriod;

std::uint64_t pairKey(std::uint32_t one, std::uint32_t other)
{
    return std::uint64_t{one} << 32 | other;
}

std::uint64_t linkKey(ServerIndex one, ServerIndex other)
{
    return pairKey(std::min(one, other), std::max(one, other));
}

/// Whose news a line is, and the client's time of it.
struct News
{
    std::string_view client;
    Timestamp sentAt;
};

/// Of an IAMAT line or an AT line that was news.
std::optional<News> newsOf(std::string_view line)
{
    if (verbOf(line) == "IAMAT") {
        if (const auto command = parseCommand(line))
            if (const auto *report = std::get_if<Report>(&*command))
                return News{report->client, report->sentAt};
    } else if (const auto message = parseLinkMessage(line)) {
        if (const auto *update = std::get_if<Update>(&*message))
            return News{update->client, update->sentAt};
    }
    return std::nullopt;
}

bool isCounted(const ServerSnapshot &server)
{
    return server.state == Herd::ServerState::Up && !server.frozen;
}

Clock::Monotonic firstLearned(const HerdModel::Client &client, std::uint64_t version)
{
    auto first = Clock::Monotonic::max();
    for (const HerdModel::Belief &belief : client.beliefs)
        if (belief.version == version)
            first = std::min(first, belief.since);
    return first;
}

bool isNewer(const HerdModel::Client &client, const HerdModel::Belief &one,
             const HerdModel::Belief &other)
{
    if (one.sentAt != other.sentAt || one.version == other.version)
        return one.sentAt > other.sentAt;
    return std::pair(firstLearned(client, one.version), one.version)
        > std::pair(firstLearned(client, other.version), other.version);
}

void findNewest(HerdModel::Client &client)
{
    const HerdModel::Belief *newest = nullptr;
    for (const HerdModel::Belief &belief : client.beliefs)
        if (belief.version != 0 && (!newest || isNewer(client, belief, *newest)))
            newest = &belief;
    if (!newest) {
        client.newest = {};
        client.changedAt = {};
        client.wasTimed = false;
        return;
    }
    const auto first = firstLearned(client, newest->version);
    if (client.newest.version == newest->version) {
        client.changedAt = std::min(client.changedAt, first); // its first server may have lost it
    } else {
        client.changedAt = first;
        client.wasTimed = false;
    }
    client.newest = *newest;
    client.newest.since = client.changedAt;
}

constexpr std::size_t agrees = std::numeric_limits<std::size_t>::max();

} // namespace

HerdModel::HerdModel(QObject *parent)
    : QObject(parent)
{
}

HerdModel::~HerdModel() = default;

void HerdModel::apply(const std::shared_ptr<const HerdFrame> &frame)
{
    const bool isOther = !m_frame || m_frame->topology != frame->topology;
    const std::shared_ptr<const HerdFrame> previous = std::exchange(m_frame, frame);
    for (const ClientIndex client : m_changed)
        m_isChanged[client] = false;
    m_changed.clear();
    m_countingChanged = false;
    if (isOther)
        takeTopology(*frame);
    takeRates(*frame);
    takeClients(*frame);
    takeCounting(*frame);
    takeBeliefs(*frame, previous.get());
    takeLags();
    if (isOther)
        emit topologyChanged();
    emit changed();
}

void HerdModel::clear()
{
    m_frame.reset();
    m_places.clear();
    m_linkPlaces.clear();
    m_rates.clear();
    m_rateTakenAt = {};
    m_clients.clear();
    m_clientIndex.clear();
    m_changed.clear();
    m_isChanged.clear();
    m_counted.clear();
    m_counting.clear();
    m_missing.clear();
    m_believes.clear();
    m_disagreeing.clear();
    m_disagreesAt.clear();
    m_countsSince.clear();
    m_lags.clear();
    m_longestWays.clear();
    m_lagsTakenAt = {};
    m_countingChanged = false;
    m_lastAgreement.reset();
    m_lastAgreedAt = {};
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
    const auto found = m_linkPlaces.find(linkKey(one, other));
    return found == m_linkPlaces.end() ? nullptr : &m_frame->links[found->second];
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
    const auto found = m_clientIndex.find(name);
    return found == m_clientIndex.end() ? std::nullopt : std::optional(found->second);
}

std::size_t HerdModel::countingServers() const
{
    return m_counting.size();
}

std::size_t HerdModel::clientsLackedBy(ServerIndex server) const
{
    return server < m_missing.size() ? m_missing[server] : 0;
}

std::size_t HerdModel::serversBehind() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_counting, [this](ServerIndex id) { return isBehind(id); }));
}

bool HerdModel::isBehind(ServerIndex server) const
{
    return clientsLackedBy(server) > 0;
}

void HerdModel::takeTopology(const HerdFrame &frame)
{
    m_places.clear();
    for (std::size_t i = 0; i < frame.servers.size(); ++i)
        m_places[frame.servers[i].id] = i;
    m_linkPlaces.clear();
    for (std::size_t i = 0; i < frame.links.size(); ++i)
        m_linkPlaces[linkKey(frame.links[i].firstId, frame.links[i].secondId)] = i;
    m_countingChanged = true;
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

void HerdModel::takeClients(const HerdFrame &frame)
{
    for (const std::string &name : frame.newClients) {
        m_clientIndex.emplace(name, static_cast<ClientIndex>(m_clients.size()));
        m_clients.emplace_back().name = name;
    }
    m_isChanged.resize(m_clients.size());
    m_disagreesAt.resize(m_clients.size(), agrees);
}

void HerdModel::takeBeliefs(const HerdFrame &frame, const HerdFrame *previous)
{
    for (const ServerIndex server : frame.forgotten)
        forget(server);
    for (ServerIndex server = 0; server < m_believes.size(); ++server)
        if (m_believes[server] && !m_places.contains(server))
            forget(server);

    const std::vector<Clock::Monotonic> learned = learnedAt(frame, previous);
    for (std::size_t i = 0; i < frame.beliefs.size(); ++i) {
        const BeliefChange &change = frame.beliefs[i];
        if (change.client >= m_clients.size() || !m_places.contains(change.server))
            continue;
        Client &client = m_clients[change.client];
        const Belief *const held = client.beliefOf(change.server);
        if (held && held->version == change.version)
            continue;
        touch(change.client);
        if (client.beliefs.size() <= change.server)
            client.beliefs.resize(change.server + 1);
        if (m_believes.size() <= change.server)
            m_believes.resize(change.server + 1);
        m_believes[change.server] = true;
        client.beliefs[change.server]
            = {change.version,   change.sentAt, change.skew, change.latitude,
               change.longitude, change.origin, learned[i]};
    }
    for (const ClientIndex index : m_changed)
        putBack(index);
}

/// When each of the frame's beliefs came to be: the time of the line that brought it, where that
/// was kept.
std::vector<Clock::Monotonic> HerdModel::learnedAt(const HerdFrame &frame,
                                                   const HerdFrame *previous) const
{
    std::vector<Clock::Monotonic> learned;
    std::unordered_map<std::uint64_t, std::size_t> open;
    learned.reserve(frame.beliefs.size());
    open.reserve(frame.beliefs.size());
    for (const BeliefChange &change : frame.beliefs) {
        open[pairKey(change.client, change.server)] = learned.size();
        learned.push_back(change.seenAt);
    }

    const auto look = [&](const EventBatch &batch, const Event &event) {
        if (event.kind != EventKind::LineIn || event.note != LineNote::News)
            return;
        const auto news = newsOf(batch.text(event));
        const auto client = news ? findClient(news->client) : std::nullopt;
        const auto found = client ? open.find(pairKey(*client, event.server)) : open.end();
        if (found == open.end() || frame.beliefs[found->second].sentAt != news->sentAt)
            return;
        learned[found->second] = event.monotonic;
        open.erase(found);
    };
    // From the end: what is believed now has mostly come last.
    for (const HerdFrame *const each : {&frame, previous}) {
        if (!each)
            continue;
        for (auto batch = each->events.rbegin(); batch != each->events.rend(); ++batch) {
            const auto &events = (*batch)->events();
            for (auto event = events.rbegin(); event != events.rend(); ++event) {
                if (open.empty())
                    return learned;
                look(**batch, *event);
            }
        }
    }
    return learned;
}

/// Comes while every client is counted, so that a server's part of it can be added or taken away.
void HerdModel::takeCounting(const HerdFrame &frame)
{
    for (const ServerIndex server : std::vector(m_counting))
        if (!m_places.contains(server))
            setCounted(server, false);
    for (const ServerSnapshot &server : frame.servers)
        setCounted(server.id, isCounted(server));
}

void HerdModel::setCounted(ServerIndex server, bool counted)
{
    if (counts(server) == counted)
        return;
    m_countingChanged = true;
    if (server >= m_counted.size()) {
        m_counted.resize(server + 1);
        m_missing.resize(server + 1);
        m_countsSince.resize(server + 1);
    }
    m_counted[server] = counted;
    m_countsSince[server] = m_frame->monotonic;
    if (counted)
        m_counting.push_back(server);
    else
        std::erase(m_counting, server);

    for (ClientIndex index = 0; index < m_clients.size(); ++index) {
        Client &client = m_clients[index];
        if (client.newest.version == 0)
            continue;
        if (!client.lacks(server)) {
            agree(client);
        } else if (counted) {
            ++m_missing[server];
            client.agreedAt.reset();
            if (client.lacking++ == 0)
                setDisagrees(index, true);
        } else if (--client.lacking == 0) {
            setDisagrees(index, false);
            agree(client);
        }
    }
    if (!counted)
        m_missing[server] = 0;
}

void HerdModel::forget(ServerIndex server)
{
    for (std::size_t i = 0; i < m_clients.size(); ++i) {
        if (!m_clients[i].beliefOf(server))
            continue;
        touch(static_cast<ClientIndex>(i));
        m_clients[i].beliefs[server] = {};
    }
    if (server < m_believes.size())
        m_believes[server] = false;
}

/// Before what is believed of a client changes: it is counted no more until putBack().
void HerdModel::touch(ClientIndex client)
{
    if (m_isChanged[client])
        return;
    m_isChanged[client] = true;
    m_changed.push_back(client);
    takeOut(client);
}

void HerdModel::takeOut(ClientIndex index)
{
    const Client &client = m_clients[index];
    if (client.lacking == 0)
        return;
    setDisagrees(index, false);
    for (const ServerIndex server : m_counting)
        if (client.lacks(server))
            --m_missing[server];
}

void HerdModel::putBack(ClientIndex index)
{
    Client &client = m_clients[index];
    findNewest(client);
    client.lacking = 0;
    client.agreedAt.reset();
    for (const ServerIndex server : m_counting) {
        if (client.lacks(server)) {
            ++m_missing[server];
            ++client.lacking;
        }
    }
    if (client.lacking > 0) {
        setDisagrees(index, true);
        noteVersion(client);
    } else {
        client.versions.clear();
        agree(client);
    }
}

void HerdModel::setDisagrees(ClientIndex client, bool disagrees)
{
    if (disagrees) {
        m_disagreesAt[client] = m_disagreeing.size();
        m_disagreeing.push_back(client);
        return;
    }
    const std::size_t place = std::exchange(m_disagreesAt[client], agrees);
    m_disagreeing[place] = m_disagreeing.back();
    m_disagreeing.pop_back();
    if (place < m_disagreeing.size())
        m_disagreesAt[m_disagreeing[place]] = place;
}

/// When the last of the servers that count had it, if all have.
void HerdModel::agree(Client &client)
{
    if (client.lacking > 0 || client.newest.version == 0 || m_counting.empty()) {
        client.agreedAt.reset();
        return;
    }
    Clock::Monotonic last = Clock::Monotonic::min();
    for (const ServerIndex server : m_counting)
        last = std::max(last, client.beliefs[server].since);
    client.agreedAt = last;
    if (std::exchange(client.wasTimed, true) || (m_lastAgreement && last < m_lastAgreedAt))
        return;
    m_lastAgreedAt = last;
    m_lastAgreement = last - client.changedAt;
}

} // namespace drover
