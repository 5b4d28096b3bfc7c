// SPDX-License-Identifier: MIT
#include "topology/stress.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numbers>

namespace drover {

namespace {

using Positions = std::vector<QPointF>;

/// The standard library's shuffles differ from one to the next; pictures may not.
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed * 0x9e37'79b9'7f4a'7c15u + 1)
    {
    }
    std::uint32_t roll()
    {
        m_state = m_state * 6'364'136'223'846'793'005u + 1'442'695'040'888'963'407u;
        return static_cast<std::uint32_t>(m_state >> 32);
    }
    std::size_t below(std::size_t bound)
    {
        return static_cast<std::size_t>((std::uint64_t{roll()} * bound) >> 32);
    }
    double unit() { return roll() / 4'294'967'296.0; }

private:
    std::uint64_t m_state;
};

struct Pair
{
    std::uint16_t one;
    std::uint16_t other;
    float steps;
};

std::vector<Pair> pairsOf(const Graph &graph)
{
    std::vector<Pair> pairs;
    pairs.reserve(graph.size() * (graph.size() - 1) / 2);
    std::vector<std::size_t> queue;
    for (std::size_t start = 0; start < graph.size(); ++start) {
        std::vector<int> steps(graph.size(), -1);
        steps[start] = 0;
        queue.assign(1, start);
        for (std::size_t i = 0; i < queue.size(); ++i) {
            for (const std::size_t next : graph.neighbours[queue[i]]) {
                if (steps[next] < 0) {
                    steps[next] = steps[queue[i]] + 1;
                    queue.push_back(next);
                }
            }
        }
        for (std::size_t other = start + 1; other < graph.size(); ++other)
            pairs.push_back({static_cast<std::uint16_t>(start), static_cast<std::uint16_t>(other),
                             static_cast<float>(steps[other])});
    }
    return pairs;
}

/// Stochastic gradient descent on the stress, pair by pair (Zheng, Pawar and Goodman 2019): each
/// pair is moved to its distance, by less each time, the far ones by less than the near ones.
Positions descend(std::size_t count, std::vector<Pair> pairs, int turns, std::uint64_t seed)
{
    Dice dice(seed);
    Positions at(count);
    for (QPointF &point : at)
        point = {dice.unit(), dice.unit()};
    float farthest = 1;
    for (const Pair &pair : pairs)
        farthest = std::max(farthest, pair.steps);
    const double first = double(farthest) * double(farthest);
    const double last = 0.1;
    for (int turn = 0; turn < turns; ++turn) {
        const double eta = first * std::pow(last / first, double(turn) / (turns - 1));
        for (std::size_t i = pairs.size(); i > 1; --i)
            std::swap(pairs[i - 1], pairs[dice.below(i)]);
        for (const Pair &pair : pairs) {
            const double steps = double(pair.steps);
            const double mu = std::min(1.0, eta / (steps * steps));
            const QPointF between = at[pair.one] - at[pair.other];
            const double length = std::max(1e-9, std::sqrt(QPointF::dotProduct(between, between)));
            const QPointF by = between * (mu * (length - steps) / (2 * length));
            at[pair.one] -= by;
            at[pair.other] += by;
        }
    }
    return at;
}

double stressOf(const std::vector<Pair> &pairs, const Positions &at)
{
    double sum = 0;
    for (const Pair &pair : pairs) {
        const QPointF between = at[pair.one] - at[pair.other];
        const double error
            = std::sqrt(QPointF::dotProduct(between, between)) / double(pair.steps) - 1;
        sum += error * error;
    }
    return sum;
}

/// So that the box around it is small and has about the shape of a window.
Positions turnedToFit(const Positions &at, double wider, double aspect)
{
    // Cards at the edge take more of its width than of its height.
    const double windowShape = aspect * 0.84;
    constexpr int angles = 180;
    double bestArea = std::numeric_limits<double>::max();
    double best = 0;
    for (int i = 0; i < angles; ++i) {
        const double angle = std::numbers::pi * i / angles;
        const double c = std::cos(angle), s = std::sin(angle);
        double left = 1e300, right = -1e300, top = 1e300, bottom = -1e300;
        for (const QPointF &point : at) {
            const double x = c * point.x() - s * point.y();
            const double y = s * point.x() + c * point.y();
            left = std::min(left, x);
            right = std::max(right, x);
            top = std::min(top, y);
            bottom = std::max(bottom, y);
        }
        const double width = right - left + 1, height = bottom - top + 1;
        const double fits = std::max(width * wider / windowShape, height);
        const double area = fits * fits * windowShape + 1.5 * width * wider * height;
        if (area < bestArea - 1e-9) {
            bestArea = area;
            best = angle;
        }
    }
    return turned(at, best);
}

double turnOf(QPointF a, QPointF b, QPointF c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

} // namespace

std::vector<QPointF> turned(std::vector<QPointF> at, double angle)
{
    const double c = std::cos(angle), s = std::sin(angle);
    QPointF centre;
    for (QPointF &point : at) {
        point = {c * point.x() - s * point.y(), s * point.x() + c * point.y()};
        centre += point / static_cast<double>(at.size());
    }
    const QPointF first = at.front() - centre;
    for (QPointF &point : at)
        point = {first.x() > 1e-6 ? -point.x() : point.x(),
                 first.y() > 1e-6 ? -point.y() : point.y()};
    return at;
}

Graph graphOf(std::size_t servers, std::span<const std::pair<std::size_t, std::size_t>> links)
{
    Graph graph;
    graph.neighbours.resize(servers);
    for (const auto &[one, other] : links) {
        if (one == other)
            continue;
        graph.neighbours[one].push_back(other);
        graph.neighbours[other].push_back(one);
    }
    for (auto &of : graph.neighbours) {
        std::ranges::sort(of);
        const auto twice = std::ranges::unique(of);
        of.erase(twice.begin(), twice.end());
        graph.linkCount += of.size();
    }
    graph.linkCount /= 2;
    return graph;
}

std::size_t countCrossings(const Graph &graph, const std::vector<QPointF> &at)
{
    std::vector<std::pair<std::size_t, std::size_t>> links;
    for (std::size_t one = 0; one < graph.size(); ++one)
        for (const std::size_t other : graph.neighbours[one])
            if (one < other)
                links.emplace_back(one, other);
    std::size_t count = 0;
    for (std::size_t i = 0; i < links.size(); ++i) {
        const auto [a, b] = links[i];
        for (std::size_t j = i + 1; j < links.size(); ++j) {
            const auto [c, d] = links[j];
            if (a == c || a == d || b == c || b == d)
                continue;
            if (turnOf(at[a], at[b], at[c]) * turnOf(at[a], at[b], at[d]) < 0
                && turnOf(at[c], at[d], at[a]) * turnOf(at[c], at[d], at[b]) < 0)
                ++count;
        }
    }
    return count;
}

std::vector<QPointF> leastStress(const Graph &graph, double wider, double aspect)
{
    const std::vector<Pair> pairs = pairsOf(graph);
    // Small ones are tried from several starts: their crossings are seen, and cost little.
    const bool isSmall = graph.size() <= 40 && graph.linkCount <= 120;
    const std::uint64_t tries = isSmall ? 12 : 1;
    Positions best;
    auto bestScore = std::pair(std::numeric_limits<std::size_t>::max(), 0.0);
    for (std::uint64_t seed = 1; seed <= tries; ++seed) {
        Positions at = descend(graph.size(), pairs, isSmall ? 60 : 20, seed);
        const auto score = std::pair(isSmall ? countCrossings(graph, at) : 0, stressOf(pairs, at));
        if (score < bestScore) {
            bestScore = score;
            best = std::move(at);
        }
    }
    return turnedToFit(best, wider, aspect);
}

} // namespace drover
