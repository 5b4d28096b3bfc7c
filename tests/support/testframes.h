// SPDX-License-Identifier: MIT
#pragma once

#include "herd/presets.h"
#include "models/herdmodel.h"
#include "monitor/herdframe.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace drover {

/// Makes frames by hand, as a monitor does from a herd. What has happened is told with the next
/// frame; the states stay until they are changed.
class TestFrames
{
public:
    explicit TestFrames(const QString &preset = QStringLiteral("ucla-2018"))
    {
        setTopology(*makePreset(preset)->withPorts());
    }

    /// Every server up, its id its place; a server that was there before keeps its id and state.
    void setTopology(const Topology &topology)
    {
        const auto before = std::exchange(servers, {});
        links.clear();
        for (std::size_t i = 0; i < topology.servers.size(); ++i) {
            const ServerIndex id = idFor(topology.servers[i].name);
            ServerSnapshot snapshot;
            snapshot.id = id;
            snapshot.isForeign = topology.servers[i].foreign != ServerSpec::Foreign::No;
            snapshot.state
                = snapshot.isForeign ? Herd::ServerState::Elsewhere : Herd::ServerState::Up;
            snapshot.port = topology.portOf(i);
            for (const ServerSnapshot &old : before)
                if (old.id == id)
                    snapshot = old;
            servers.push_back(snapshot);
        }
        for (const LinkSpec &spec : topology.links) {
            LinkSnapshot link;
            link.firstId = servers[spec.first()].id;
            link.secondId = servers[spec.second()].id;
            link.first = endAt(servers[spec.first()]);
            link.second = endAt(servers[spec.second()]);
            links.push_back(link);
        }
        m_topology = std::make_shared<const Topology>(topology);
    }
    const Topology &topology() const { return *m_topology; }

    ClientIndex addClient(const std::string &name)
    {
        m_next.newClients.push_back(name);
        return m_clients++;
    }
    /// \a server learns that the client reported at \a seconds; \a version is made of the time
    /// where none is given.
    void believe(ClientIndex client, ServerIndex server, std::int64_t seconds,
                 Clock::Monotonic seenAt, std::uint64_t version = 0, ServerIndex origin = 0)
    {
        BeliefChange change;
        change.client = client;
        change.server = server;
        change.sentAt = {seconds, 0};
        change.latitude = 34.06893;
        change.longitude = -118.445127;
        change.skew = std::chrono::milliseconds(264);
        change.origin = origin;
        change.version = version != 0 ? version : std::uint64_t(seconds);
        change.seenAt = seenAt;
        m_next.beliefs.push_back(change);
    }
    void forget(ServerIndex server) { m_next.forgotten.push_back(server); }
    void event(Clock::Monotonic at, ServerIndex server, EventKind kind, std::string_view peer,
               std::string_view text, LineNote note = LineNote::None)
    {
        if (!m_batch)
            m_batch = std::make_shared<EventBatch>();
        m_batch->append(wall, at, server, kind, peer, text, note);
    }

    std::shared_ptr<const HerdFrame> next(Clock::Monotonic at)
    {
        m_next.number = ++m_number;
        m_next.monotonic = at;
        m_next.wall = wall;
        m_next.topology = m_topology;
        m_next.servers = servers;
        m_next.links = links;
        m_next.serverNames = std::make_shared<const std::vector<std::string>>(m_names);
        if (m_batch)
            m_next.events.push_back(std::exchange(m_batch, {}));
        return std::make_shared<const HerdFrame>(std::exchange(m_next, {}));
    }

    std::vector<ServerSnapshot> servers; ///< as the next frames show them
    std::vector<LinkSnapshot> links; ///< likewise
    Timestamp wall{1'520'023'935, 0};

private:
    static LinkEndSnapshot endAt(const ServerSnapshot &server)
    {
        LinkEndSnapshot end;
        end.known = !server.isForeign;
        end.state = end.known ? LinkState::Up : LinkState::Stopped;
        return end;
    }
    ServerIndex idFor(const std::string &name)
    {
        const auto found = std::ranges::find(m_names, name);
        if (found == m_names.end()) {
            m_names.push_back(name);
            return static_cast<ServerIndex>(m_names.size() - 1);
        }
        return static_cast<ServerIndex>(found - m_names.begin());
    }

    std::shared_ptr<const Topology> m_topology;
    std::vector<std::string> m_names;
    std::shared_ptr<EventBatch> m_batch;
    HerdFrame m_next;
    std::uint64_t m_number = 0;
    ClientIndex m_clients = 0;
};

} // namespace drover
