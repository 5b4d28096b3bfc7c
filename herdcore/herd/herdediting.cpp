// SPDX-License-Identifier: MIT
// Servers and links that come and go while the herd runs.
#include "herd/herd.h"

#include <algorithm>

namespace drover {

Result<Done, QString> Herd::addServer(ServerSpec server, std::size_t place)
{
    Q_ASSERT(place <= m_topology.servers.size());
    if (!isServerName(server.name))
        return Failure{tr("\"%1\" cannot name a server: a name has 1 to 255 bytes and no blanks.")
                           .arg(shownName(server.name))};
    if (m_topology.indexOf(server.name))
        return Failure{tr("The herd has a server %1 already.").arg(shownName(server.name))};
    if (server.foreign != ServerSpec::Foreign::No)
        return Failure{tr("A server of another make can only be added in the herd file.")};
    if (server.port == 0 && !m_options.anyPorts) {
        int last = defaultBasePort - 1;
        for (std::size_t i = 0; i < m_topology.servers.size(); ++i)
            last = std::max<int>(last, m_topology.portOf(i));
        if (last >= 65'535)
            return Failure{tr("There is no port after the herd's largest. Give the server one in "
                              "the herd file.")};
        server.port = static_cast<quint16>(last + 1);
    }
    Topology next = m_topology;
    next.servers.insert(next.servers.begin() + static_cast<std::ptrdiff_t>(place), server);
    const auto moved = [place](std::size_t index) { return index < place ? index : index + 1; };
    next.links.clear();
    for (const LinkSpec &link : m_topology.links)
        next.links.emplace_back(moved(link.first()), moved(link.second()), link.style());
    if (const auto checked = next.withPorts(); !checked && !m_options.anyPorts)
        return Failure{checked.error()};
    m_topology = std::move(next);
    for (std::size_t &own : m_own)
        own = moved(own);
    m_own.insert(std::ranges::lower_bound(m_own, place), place);
    Slot slot;
    slot.port = m_options.anyPorts ? quint16(0) : server.port;
    slot.state = ServerState::Down;
    m_slots.insert(m_slots.begin() + static_cast<std::ptrdiff_t>(place), std::move(slot));
    emit topologyChanged();
    return Done();
}

Result<Done, QString> Herd::removeServer(std::string_view name)
{
    const auto index = find(name);
    if (!index)
        return Failure{index.error()};
    if (m_slots[*index].server)
        return Failure{tr("%1 still runs: take it down first.").arg(shownName(name))};
    const std::string own(name); // it may be the topology's
    for (const std::size_t other : m_topology.neighboursOf(*index)) {
        const std::string neighbour = m_topology.servers[other].name;
        if (HerdServer *const server = m_slots[other].server.get())
            server->removeNeighbour(own);
        forgetFaults(own, neighbour);
    }
    if (m_slots[*index].memory)
        emit aboutToForget(*index);
    const auto moved = [gone = *index](std::size_t i) { return i < gone ? i : i - 1; };
    std::vector<LinkSpec> links;
    for (const LinkSpec &link : m_topology.links)
        if (!link.touches(*index))
            links.emplace_back(moved(link.first()), moved(link.second()), link.style());
    m_topology.links = std::move(links);
    const auto offset = static_cast<std::ptrdiff_t>(*index);
    m_topology.servers.erase(m_topology.servers.begin() + offset);
    m_slots.erase(m_slots.begin() + offset);
    std::erase(m_own, *index);
    for (std::size_t &each : m_own)
        each = moved(each);
    emit topologyChanged();
    return Done();
}

Result<Done, QString> Herd::addLink(std::string_view one, std::string_view other)
{
    const auto ends = findEnds(one, other);
    if (!ends)
        return Failure{ends.error()};
    if (ends->first == ends->second)
        return Failure{tr("%1 cannot be its own neighbour.").arg(shownName(one))};
    if (m_topology.linkBetween(ends->first, ends->second))
        return Failure{
            tr("%1 and %2 are neighbours already.").arg(shownName(one), shownName(other))};
    m_topology.links.emplace_back(ends->first, ends->second);
    if (m_slots[ends->first].server)
        connectNeighbour(ends->first, ends->second);
    if (m_slots[ends->second].server)
        connectNeighbour(ends->second, ends->first);
    emit topologyChanged();
    return Done();
}

Result<Done, QString> Herd::removeLink(std::string_view one, std::string_view other)
{
    const auto ends = findLink(one, other);
    if (!ends)
        return Failure{ends.error()};
    if (HerdServer *const server = m_slots[ends->first].server.get())
        server->removeNeighbour(other);
    if (HerdServer *const server = m_slots[ends->second].server.get())
        server->removeNeighbour(one);
    forgetFaults(one, other);
    std::erase_if(m_topology.links, [&](const LinkSpec &link) {
        return link.touches(ends->first) && link.touches(ends->second);
    });
    emit topologyChanged();
    return Done();
}

void Herd::forgetFaults(std::string_view one, std::string_view other)
{
    const Edge link = edge(one, other);
    m_cut.erase(link);
    m_held.erase(link);
    m_delays.erase(link);
}

} // namespace drover
