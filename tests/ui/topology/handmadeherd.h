// SPDX-License-Identifier: MIT
#pragma once

#include "herd/presets.h"
#include "monitor/herdframe.h"

#include <QString>

namespace drover {

/// Frames of a herd that does not run: a preset in which all is up, and what a test makes of it.
class HandMadeHerd
{
public:
    explicit HandMadeHerd(const QString &preset)
        : HandMadeHerd(*makePreset(preset))
    {
    }
    explicit HandMadeHerd(const Topology &topology)
    {
        frame.topology = std::make_shared<Topology>(topology);
        auto names = std::make_shared<std::vector<std::string>>();
        for (std::size_t i = 0; i < topology.servers.size(); ++i) {
            ServerSnapshot server;
            server.id = static_cast<ServerIndex>(i);
            server.isForeign = topology.servers[i].foreign != ServerSpec::Foreign::No;
            server.state = server.isForeign ? Herd::ServerState::Elsewhere : Herd::ServerState::Up;
            server.port = topology.portOf(i);
            frame.servers.push_back(server);
            names->push_back(topology.servers[i].name);
        }
        frame.serverNames = names;
        for (const LinkSpec &spec : topology.links) {
            LinkSnapshot link;
            link.firstId = static_cast<ServerIndex>(spec.first());
            link.secondId = static_cast<ServerIndex>(spec.second());
            for (LinkEndSnapshot *end : {&link.first, &link.second}) {
                const ServerIndex at = end == &link.first ? link.firstId : link.secondId;
                end->known = !frame.servers[at].isForeign;
                end->state = end->known ? LinkState::Up : LinkState::Stopped;
            }
            frame.links.push_back(link);
        }
    }

    ServerIndex id(const char *name) const
    {
        return static_cast<ServerIndex>(*frame.topology->indexOf(name));
    }
    LinkSnapshot &link(const char *one, const char *other)
    {
        return frame.links[*frame.topology->linkBetween(id(one), id(other))];
    }
    void line(EventKind kind, const char *server, const char *peer, const char *text,
              LineNote note = LineNote::None)
    {
        m_batch->append({}, frame.monotonic, id(server), kind, peer, text, note);
    }
    /// The frame as it is now, with the lines since the last one.
    std::shared_ptr<const HerdFrame> next()
    {
        ++frame.number;
        frame.events = {std::exchange(m_batch, std::make_shared<EventBatch>())};
        return std::make_shared<HerdFrame>(frame);
    }

    HerdFrame frame;

private:
    std::shared_ptr<EventBatch> m_batch = std::make_shared<EventBatch>();
};

} // namespace drover
