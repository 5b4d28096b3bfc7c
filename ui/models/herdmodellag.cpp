// SPDX-License-Identifier: MIT
// Since when servers lack news, and whether it is overdue.
#include "models/herdmodel.h"
#include "models/newsway.h"

#include <algorithm>

namespace drover {

namespace {

/// More versions than that are thinned out; so many of the last ones always stay.
constexpr std::size_t mostVersions = 32;
constexpr std::size_t lastVersions = 16;

/// The first of the client's versions that is newer than \a belief, which is null where the server
/// knows nothing; their number where none is.
std::size_t firstNewer(const HerdModel::Client &client, const HerdModel::Belief *belief)
{
    std::size_t first = client.versions.size();
    while (first > 0) {
        const HerdModel::Client::Version &before = client.versions[first - 1];
        if (belief && (before.version == belief->version || before.sentAt < belief->sentAt))
            break;
        --first;
    }
    return first;
}

} // namespace

std::optional<HerdModel::Lag> HerdModel::lagOf(ServerIndex server) const
{
    // It may have caught up since they were looked up.
    return isBehind(server) && server < m_lags.size() ? m_lags[server] : std::nullopt;
}

Clock::Monotonic HerdModel::lackedSince(const Client &client, ServerIndex server) const
{
    const std::size_t first = firstNewer(client, client.beliefOf(server));
    const auto since
        = first < client.versions.size() ? client.versions[first].since : client.changedAt;
    return server < m_countsSince.size() ? std::max(since, m_countsSince[server]) : since;
}

std::chrono::nanoseconds HerdModel::patienceWith(ServerIndex server) const
{
    const auto place = placeOf(server);
    const std::chrono::nanoseconds way = place && *place < m_longestWays.size()
        ? m_longestWays[*place]
        : std::chrono::nanoseconds(0);
    return leastOverdue + way + way / 10;
}

bool HerdModel::isOverdue(ServerIndex server) const
{
    const auto lag = lagOf(server);
    return lag && m_frame->monotonic - lag->since > patienceWith(server);
}

bool HerdModel::isOverdue(const Client &client, ServerIndex server) const
{
    return counts(server) && client.lacks(server)
        && m_frame->monotonic - lackedSince(client, server) > patienceWith(server);
}

std::size_t HerdModel::serversOverdue() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_counting, [this](ServerIndex id) { return isOverdue(id); }));
}

std::size_t HerdModel::serversOverdue(const Client &client) const
{
    return client.lacking == 0
        ? 0
        : static_cast<std::size_t>(std::ranges::count_if(
            m_counting, [&](ServerIndex id) { return isOverdue(client, id); }));
}

std::optional<ServerIndex> HerdModel::furthestBehind() const
{
    std::optional<ServerIndex> furthest;
    for (const ServerIndex server : m_counting)
        if (isOverdue(server) && (!furthest || lagOf(server)->since < lagOf(*furthest)->since))
            furthest = server;
    return furthest;
}

/// The newest version, at the end of those that somebody may lack.
void HerdModel::noteVersion(Client &client) const
{
    auto &versions = client.versions;
    const Belief &newest = client.newest;
    while (!versions.empty() && versions.back().sentAt > newest.sentAt)
        versions.pop_back(); // those who had it have forgotten it
    if (!versions.empty() && versions.back().version == newest.version)
        return;
    versions.push_back({newest.version, newest.sentAt, client.changedAt});
    if (versions.size() <= mostVersions)
        return;
    std::vector<bool> stays(versions.size());
    std::fill(stays.end() - std::ptrdiff_t(lastVersions), stays.end(), true);
    for (const ServerIndex server : m_counting)
        if (const std::size_t first = firstNewer(client, client.beliefOf(server));
            first < stays.size())
            stays[first] = true;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < versions.size(); ++i)
        if (stays[i])
            versions[kept++] = versions[i];
    versions.resize(kept);
}

void HerdModel::takeLags()
{
    if (m_frame->monotonic - m_lagsTakenAt < lagPeriod && !m_countingChanged)
        return;
    m_lagsTakenAt = m_frame->monotonic;
    m_longestWays = m_disagreeing.empty() ? decltype(m_longestWays)() : longestWays(*m_frame);
    m_lags.assign(m_counted.size(), std::nullopt);
    for (const ClientIndex index : m_disagreeing) {
        const Client &client = m_clients[index];
        for (const ServerIndex server : m_counting) {
            if (!client.lacks(server))
                continue;
            const Clock::Monotonic since = lackedSince(client, server);
            std::optional<Lag> &lag = m_lags[server];
            if (!lag || since < lag->since)
                lag = {index, since};
        }
    }
}

} // namespace drover
