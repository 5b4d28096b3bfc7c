// SPDX-License-Identifier: MIT
#include "models/newsway.h"

#include <algorithm>
#include <compare>
#include <functional>
#include <optional>
#include <queue>
#include <unordered_map>

namespace drover {

namespace {

/// What a way costs; less is better.
struct Cost
{
    std::size_t obstacles = 0;
    std::size_t unknown = 0; ///< servers of which nothing is known
    std::size_t hops = 0;

    auto operator<=>(const Cost &) const = default;
    Cost operator+(const Cost &other) const
    {
        return {obstacles + other.obstacles, unknown + other.unknown, hops + other.hops};
    }
};

bool isElsewhere(const ServerSnapshot &server)
{
    return server.state == Herd::ServerState::Elsewhere;
}

bool stops(const ServerSnapshot &server)
{
    return !isElsewhere(server) && (server.state != Herd::ServerState::Up || server.frozen);
}

class Graph
{
public:
    struct Edge
    {
        std::size_t to; ///< a place, as everywhere in here
        const LinkSnapshot *link;
    };

    explicit Graph(const HerdFrame &frame)
        : m_frame(frame)
        , m_edges(frame.servers.size())
    {
        for (std::size_t i = 0; i < frame.servers.size(); ++i)
            m_places.emplace(frame.servers[i].id, i);
        for (const LinkSnapshot &link : frame.links) {
            const auto first = m_places.find(link.firstId);
            const auto second = m_places.find(link.secondId);
            if (first == m_places.end() || second == m_places.end())
                continue;
            m_edges[first->second].push_back({second->second, &link});
            m_edges[second->second].push_back({first->second, &link});
        }
    }

    std::optional<std::size_t> placeOf(ServerIndex id) const
    {
        const auto found = m_places.find(id);
        return found == m_places.end() ? std::nullopt : std::optional(found->second);
    }
    const std::vector<Edge> &edgesOf(std::size_t place) const { return m_edges[place]; }
    const ServerSnapshot &server(std::size_t place) const { return m_frame.servers[place]; }
    std::size_t size() const { return m_edges.size(); }

    /// A link that is down because one of its servers is no obstacle of its own.
    std::optional<Obstacle> obstacleAt(const LinkSnapshot &link) const
    {
        using Kind = Obstacle::Kind;
        const auto obstacle = [&link](Kind kind) {
            return Obstacle{kind, link.firstId, link.secondId};
        };
        if (link.cut)
            return obstacle(Kind::CutLink);
        if (link.held)
            return obstacle(Kind::HeldLink);
        const bool isOfItsServers
            = stops(server(m_places.at(link.firstId))) || stops(server(m_places.at(link.secondId)));
        const bool isKnown = link.first.known || link.second.known;
        if (isKnown && !isOfItsServers && !link.isUp())
            return obstacle(Kind::DownLink);
        return std::nullopt;
    }
    bool passes(const LinkSnapshot &link) const
    {
        return !stops(server(m_places.at(link.firstId)))
            && !stops(server(m_places.at(link.secondId))) && !obstacleAt(link);
    }

private:
    const HerdFrame &m_frame;
    std::vector<std::vector<Edge>> m_edges;
    std::unordered_map<ServerIndex, std::size_t> m_places;
};

/// The cheapest ways from one place to all others: their costs, and the place before each.
template <typename Length> struct Ways
{
    std::vector<std::optional<Length>> lengths;
    std::vector<std::size_t> before;
};

/// \a lengthOf(place, edge): of the step from a place along an edge; none where there is no step.
template <typename Length, typename LengthOf>
Ways<Length> cheapestWays(const Graph &graph, std::size_t from, const LengthOf &lengthOf)
{
    using Entry = std::pair<Length, std::size_t>;
    Ways<Length> ways{std::vector<std::optional<Length>>(graph.size()),
                      std::vector<std::size_t>(graph.size(), from)};
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
    ways.lengths[from] = Length{};
    open.emplace(Length{}, from);
    while (!open.empty()) {
        const auto [length, place] = open.top();
        open.pop();
        const std::optional<Length> best = ways.lengths[place];
        if (best && *best < length)
            continue;
        for (const Graph::Edge &edge : graph.edgesOf(place)) {
            const std::optional<Length> step = lengthOf(place, edge);
            if (!step)
                continue;
            std::optional<Length> &known = ways.lengths[edge.to];
            if (known && *known <= length + *step)
                continue;
            known = length + *step;
            ways.before[edge.to] = place;
            open.emplace(*known, edge.to);
        }
    }
    return ways;
}

} // namespace

NewsWay wayOfNews(const HerdFrame &frame, std::span<const ServerIndex> holders, ServerIndex to)
{
    const Graph graph(frame);
    const auto target = graph.placeOf(to);
    NewsWay way;
    if (!target)
        return way;
    // From the target: the place that is left is one that news has to pass.
    const auto costOf = [&](std::size_t place, const Graph::Edge &edge) {
        Cost cost{graph.obstacleAt(*edge.link).has_value() ? 1U : 0U, 0, 1};
        if (place != *target) {
            cost.obstacles += stops(graph.server(place)) ? 1 : 0;
            cost.unknown += isElsewhere(graph.server(place)) ? 1 : 0;
        }
        return std::optional(cost);
    };
    const auto ways = cheapestWays<Cost>(graph, *target, costOf);

    std::optional<std::size_t> start;
    std::optional<std::pair<std::size_t, std::size_t>> best; // hops do not matter here
    for (const ServerIndex holder : holders) {
        const auto place = graph.placeOf(holder);
        if (!place || *place == *target || !ways.lengths[*place])
            continue;
        const std::pair cost(ways.lengths[*place]->obstacles
                                 + (stops(graph.server(*place)) ? 1 : 0),
                             ways.lengths[*place]->unknown);
        if (best && cost >= *best)
            continue;
        best = cost;
        start = place;
    }
    if (!start) {
        way.from = holders.empty() ? unknownServer : holders.front();
        return way;
    }
    way.exists = true;
    way.from = graph.server(*start).id;
    for (std::size_t place = *start; place != *target;) {
        const ServerSnapshot &server = graph.server(place);
        if (stops(server))
            way.obstacles.push_back({Obstacle::Kind::Server, server.id, unknownServer});
        if (isElsewhere(server) && place != *start && way.unknown == unknownServer)
            way.unknown = server.id;
        const std::size_t next = ways.before[place];
        const auto &edges = graph.edgesOf(place);
        const auto edge = std::ranges::find(edges, next, &Graph::Edge::to);
        if (const auto obstacle = graph.obstacleAt(*edge->link))
            way.obstacles.push_back(*obstacle);
        place = next;
    }
    return way;
}

std::vector<std::chrono::nanoseconds> longestWays(const HerdFrame &frame)
{
    std::vector<std::chrono::nanoseconds> longest(frame.servers.size());
    if (std::ranges::all_of(frame.links,
                            [](const LinkSnapshot &link) { return link.delay.count() == 0; }))
        return longest;
    const Graph graph(frame);
    const auto delayOf = [&graph](std::size_t, const Graph::Edge &edge) {
        return graph.passes(*edge.link) ? std::optional(edge.link->delay) : std::nullopt;
    };
    for (std::size_t place = 0; place < graph.size(); ++place)
        for (const auto &length :
             cheapestWays<std::chrono::nanoseconds>(graph, place, delayOf).lengths)
            longest[place] = std::max(longest[place], length.value_or(longest[place]));
    return longest;
}

} // namespace drover
