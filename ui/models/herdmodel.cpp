// SPDX-License-Identifier: MIT
#include "models/herdmodel.h"

#include "herd/topology.h"

#include <algorithm>
#include <numeric>

namespace drover {

namespace {

/// A second, in points.
constexpr std::size_t pointsPerSecond = std::chrono::seconds(1) / HerdModel::ratePeriod;

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
    m_missing.clear();
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

void HerdModel::takeBeliefs(const HerdFrame &frame)
{
    for (const std::string &name : frame.newClients) {
        m_clientIndex.emplace(name, static_cast<ClientIndex>(m_clients.size()));
        m_clients.push_back({name, {}, {}, {}, {}});
    }
}

} // namespace drover
