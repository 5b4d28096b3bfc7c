// SPDX-License-Identifier: MIT
#include "topology/layout.h"

#include "topology/stress.h"

#include <QRectF>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace drover {

namespace {

using Positions = std::vector<QPointF>;

constexpr double gapBetweenCards = 24; // at least
constexpr double roomForLabel = 96; // on a link that lies flat
constexpr double edge = 28; // around all cards
/// So few servers are turned every way to see what fits best, and spread over the room.
constexpr std::size_t aFew = 12;
constexpr double mostSpread = 1.6; // times as long as links need to be

/// Of neighbours, centre to centre.
QSizeF pitchOf(QSizeF card)
{
    return {card.width() + roomForLabel, card.height() + roomForLabel * 0.75};
}

QRectF boundsOf(const Positions &at)
{
    double left = at.front().x(), right = left, top = at.front().y(), bottom = top;
    for (const QPointF &point : at) {
        left = std::min(left, point.x());
        right = std::max(right, point.x());
        top = std::min(top, point.y());
        bottom = std::max(bottom, point.y());
    }
    return {left, top, right - left, bottom - top};
}

/// How much the picture can be enlarged until it fills the room.
double fitOf(const Positions &at, QSizeF card, QSizeF room)
{
    const QSizeF all = boundsOf(at).size() + card + QSizeF(2 * edge, 2 * edge);
    return std::min(room.width() / all.width(), room.height() / all.height());
}

bool isOnePath(const Graph &graph)
{
    return graph.linkCount == graph.size() - 1
        && std::ranges::all_of(graph.neighbours, [](const auto &of) { return of.size() <= 2; });
}

bool isOneRing(const Graph &graph)
{
    return graph.size() > 2
        && std::ranges::all_of(graph.neighbours, [](const auto &of) { return of.size() == 2; });
}

bool isComplete(const Graph &graph)
{
    return graph.size() > 3 && graph.linkCount == graph.size() * (graph.size() - 1) / 2;
}

/// The server that all others hang on, and nothing else; size() if there is none.
std::size_t hubOf(const Graph &graph)
{
    if (graph.size() < 4 || graph.linkCount != graph.size() - 1)
        return graph.size();
    const auto hub = std::ranges::find_if(
        graph.neighbours, [&graph](const auto &of) { return of.size() == graph.size() - 1; });
    return static_cast<std::size_t>(hub - graph.neighbours.begin());
}

/// The servers of a path or ring one after the other.
std::vector<std::size_t> inOrder(const Graph &graph)
{
    const auto end
        = std::ranges::find_if(graph.neighbours, [](const auto &of) { return of.size() == 1; });
    std::size_t at = end == graph.neighbours.end()
        ? 0
        : static_cast<std::size_t>(end - graph.neighbours.begin());
    std::vector<std::size_t> order{at};
    std::vector<bool> seen(graph.size());
    seen[at] = true;
    while (order.size() < graph.size()) {
        at = *std::ranges::find_if(graph.neighbours[at],
                                   [&seen](std::size_t next) { return !seen[next]; });
        seen[at] = true;
        order.push_back(at);
    }
    return order;
}

/// Row by row, there and back.
Positions serpentine(const std::vector<std::size_t> &order, QSizeF pitch, std::size_t columns)
{
    Positions at(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::size_t row = i / columns;
        const std::size_t column = row % 2 == 0 ? i % columns : columns - 1 - i % columns;
        at[order[i]] = {static_cast<double>(column) * pitch.width(),
                        static_cast<double>(row) * pitch.height()};
    }
    return at;
}

/// No line of 500 servers that a window could not show.
Positions serpentineFor(const std::vector<std::size_t> &order, QSizeF card, QSizeF room)
{
    Positions best;
    double bestFit = 0;
    for (std::size_t columns = order.size(); columns > 0; --columns) {
        Positions at = serpentine(order, pitchOf(card), columns);
        if (const double fit = fitOf(at, card, room); fit > bestFit) {
            bestFit = fit;
            best = std::move(at);
        }
    }
    return best;
}

/// On an ellipse, the first one at the top, then clockwise.
Positions round(const std::vector<std::size_t> &order, QSizeF pitch)
{
    const auto count = static_cast<double>(order.size());
    const double radius = std::max(0.62, 1.12 / (2 * std::sin(std::numbers::pi / count)));
    Positions at(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const double angle
            = 2 * std::numbers::pi * static_cast<double>(i) / count - std::numbers::pi / 2;
        at[order[i]]
            = {radius * pitch.width() * std::cos(angle), radius * pitch.height() * std::sin(angle)};
    }
    return at;
}

/// The leaves around the hub, each in a direction of its own, in turn nearer and farther where
/// there are many.
Positions around(std::size_t hub, std::size_t count, QSizeF pitch)
{
    const auto leaves = static_cast<double>(count - 1);
    const auto layers = static_cast<std::size_t>(std::max(1.0, std::floor(std::sqrt(leaves / 7))));
    const double inner
        = std::max(1.05, 1.05 * leaves / (2 * std::numbers::pi * static_cast<double>(layers)));
    Positions at(count);
    std::size_t leaf = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (i == hub)
            continue;
        const double angle
            = 2 * std::numbers::pi * static_cast<double>(leaf) / leaves - std::numbers::pi / 2;
        const double radius = inner + static_cast<double>(leaf % layers);
        at[i]
            = {radius * pitch.width() * std::cos(angle), radius * pitch.height() * std::sin(angle)};
        ++leaf;
    }
    return at;
}

/// Pushes cards apart along the shorter way. Whether nothing had to be pushed.
bool pushApart(Positions &at, QSizeF least)
{
    bool clean = true;
    for (std::size_t i = 0; i < at.size(); ++i) {
        for (std::size_t j = i + 1; j < at.size(); ++j) {
            const QPointF between = at[j] - at[i];
            const double tooNearX = least.width() - std::abs(between.x());
            const double tooNearY = least.height() - std::abs(between.y());
            if (tooNearX <= 1e-6 || tooNearY <= 1e-6)
                continue;
            clean = false;
            const QPointF by = tooNearX / least.width() < tooNearY / least.height()
                ? QPointF(std::copysign(tooNearX / 2 + 0.01, between.x()), 0)
                : QPointF(0, std::copysign(tooNearY / 2 + 0.01, between.y()));
            at[i] -= by;
            at[j] += by;
        }
    }
    return clean;
}

/// Moves cards aside that a link of others runs behind.
bool clearLinks(const Graph &graph, Positions &at, QSizeF card)
{
    bool clean = true;
    const double scale = card.width() / card.height();
    const double room = card.width() / 2 + 14;
    for (std::size_t one = 0; one < graph.size(); ++one) {
        for (const std::size_t other : graph.neighbours[one]) {
            for (std::size_t i = 0; other > one && i < graph.size(); ++i) {
                if (i == one || i == other)
                    continue;
                // a card is a circle, once y is stretched
                const auto stretched = [scale](QPointF p) { return QPointF(p.x(), p.y() * scale); };
                const QPointF start = stretched(at[one]);
                const QPointF along = stretched(at[other]) - start;
                const QPointF to = stretched(at[i]) - start;
                const double square = QPointF::dotProduct(along, along);
                const double t = square > 0 ? QPointF::dotProduct(to, along) / square : 0;
                if (t <= 0 || t >= 1)
                    continue;
                const QPointF off = to - t * along;
                const double distance = std::hypot(off.x(), off.y());
                if (distance >= room)
                    continue;
                clean = false;
                const QPointF normal = distance > 1e-3
                    ? off / distance
                    : QPointF(-along.y(), along.x()) / std::sqrt(square);
                const QPointF by = normal * (room - distance) * 0.25;
                const QPointF back(by.x(), by.y() / scale);
                at[i] += back;
                at[one] -= back * (1 - t);
                at[other] -= back * t;
            }
        }
    }
    return clean;
}

/// Lengthens links of which too little is to be seen between the cards for a label.
bool stretchLinks(const Graph &graph, Positions &at, QSizeF card)
{
    bool clean = true;
    for (std::size_t one = 0; one < graph.size(); ++one) {
        for (const std::size_t other : graph.neighbours[one]) {
            if (other < one)
                continue;
            const QPointF between = at[other] - at[one];
            const double length = std::hypot(between.x(), between.y());
            if (length < 1e-3)
                continue;
            const double behindCards = length
                * std::min({card.width() / std::max(1e-3, std::abs(between.x())),
                            card.height() / std::max(1e-3, std::abs(between.y())), 1.0});
            // A label lies along a flat link and across a steep one.
            const double wanted = 44 + (roomForLabel + 4) * std::abs(between.x()) / length * 0.8;
            const double lacks = wanted - (length - behindCards);
            if (lacks <= 1)
                continue;
            clean = false;
            const QPointF by = between / length * lacks * 0.2;
            at[one] -= by;
            at[other] += by;
        }
    }
    return clean;
}

void makeRoom(const Graph &graph, Positions &at, QSizeF card)
{
    const QSizeF least(card.width() + gapBetweenCards, card.height() + gapBetweenCards);
    if (graph.size() <= 60 && graph.linkCount * graph.size() <= 6000) {
        for (int turn = 0; turn < 200; ++turn) {
            bool clean = clearLinks(graph, at, card);
            if (graph.linkCount <= 2 * graph.size())
                clean = stretchLinks(graph, at, card) && clean;
            if (pushApart(at, least) && clean)
                break;
        }
    }
    for (int turn = 0; !pushApart(at, least); ++turn) {
        if (turn % 20 == 19) // pushing alone does not come to an end in a crowd
            for (QPointF &point : at)
                point *= 1.1;
    }
}

/// Makes room for cards. Of a few servers that are still only \a at, every shape is tried.
Positions inBestShape(const Graph &graph, const std::vector<Positions> &ways, QSizeF card,
                      QSizeF room)
{
    Positions best;
    std::pair<double, double> bestScore(-1e9, 0);
    for (const Positions &way : ways) {
        for (const double wider : {1.0, 0.8, 0.65, 1.25, 1.5}) {
            Positions at = way;
            for (QPointF &point : at)
                point = {point.x() * wider, point.y() / wider};
            makeRoom(graph, at, card);
            if (graph.size() > aFew)
                return at;
            const std::pair score(-static_cast<double>(countCrossings(graph, at)),
                                  fitOf(at, card, room));
            if (score > bestScore) {
                bestScore = score;
                best = std::move(at);
            }
        }
    }
    return best;
}

/// By its distances, and where it is small in all directions.
std::vector<Positions> waysByStress(const Graph &graph, QSizeF pitch, double aspect)
{
    constexpr int angles = 24;
    const Positions unit = leastStress(graph, pitch.width() / pitch.height(), aspect);
    std::vector<Positions> ways{unit};
    for (int i = 0; graph.size() <= aFew && i < angles; ++i)
        ways.push_back(turned(unit, std::numbers::pi * i / angles));
    for (Positions &way : ways)
        for (QPointF &point : way)
            point = {point.x() * pitch.width(), point.y() * pitch.height()};
    return ways;
}

Positions layOutComponent(const Graph &graph, QSizeF card, QSizeF room)
{
    const QSizeF pitch = pitchOf(card);
    if (graph.size() == 1)
        return {{0, 0}};
    if (isOnePath(graph))
        return serpentineFor(inOrder(graph), card, room);
    std::vector<std::size_t> order(graph.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<Positions> ways;
    if (isOneRing(graph))
        ways = {round(inOrder(graph), pitch)};
    else if (isComplete(graph))
        ways = {round(order, pitch)};
    else if (const std::size_t hub = hubOf(graph); hub < graph.size())
        ways = {around(hub, graph.size(), pitch)};
    else
        ways = waysByStress(graph, pitch, room.width() / room.height());
    return inBestShape(graph, ways, card, room);
}

std::vector<std::vector<std::size_t>> componentsOf(const Graph &graph)
{
    std::vector<std::vector<std::size_t>> components;
    std::vector<bool> seen(graph.size());
    for (std::size_t start = 0; start < graph.size(); ++start) {
        if (seen[start])
            continue;
        std::vector<std::size_t> members{start};
        seen[start] = true;
        for (std::size_t i = 0; i < members.size(); ++i) {
            for (const std::size_t next : graph.neighbours[members[i]]) {
                if (!seen[next]) {
                    seen[next] = true;
                    members.push_back(next);
                }
            }
        }
        std::ranges::sort(members);
        components.push_back(std::move(members));
    }
    std::ranges::stable_sort(components, std::ranges::greater(),
                             [](const auto &members) { return members.size(); });
    return components;
}

Graph partOf(const Graph &graph, const std::vector<std::size_t> &members)
{
    std::vector<std::size_t> placeOf(graph.size());
    for (std::size_t i = 0; i < members.size(); ++i)
        placeOf[members[i]] = i;
    Graph part;
    part.neighbours.resize(members.size());
    for (std::size_t i = 0; i < members.size(); ++i)
        for (const std::size_t other : graph.neighbours[members[i]])
            part.neighbours[i].push_back(placeOf[other]);
    for (const auto &of : part.neighbours)
        part.linkCount += of.size();
    part.linkCount /= 2;
    return part;
}

/// Sets boxes in rows as wide as to give the whole the aspect; moves \a at.
void packInRows(const std::vector<std::vector<std::size_t>> &components, QSizeF pitch,
                double aspect, Positions &at)
{
    double area = 0, widest = 0;
    std::vector<QRectF> boxes;
    for (const auto &members : components) {
        Positions own;
        for (const std::size_t member : members)
            own.push_back(at[member]);
        QRectF box = boundsOf(own);
        box.setSize(box.size() + pitch);
        area += box.width() * box.height();
        widest = std::max(widest, box.width());
        boxes.push_back(box);
    }
    const double rowWidth = std::max(widest, std::sqrt(area * aspect)) + 1;
    double x = 0, y = 0, rowHeight = 0;
    for (std::size_t i = 0; i < components.size(); ++i) {
        if (x > 0 && x + boxes[i].width() > rowWidth) {
            y += rowHeight;
            x = rowHeight = 0;
        }
        for (const std::size_t member : components[i])
            at[member] += QPointF(x, y) - boxes[i].topLeft();
        x += boxes[i].width();
        rowHeight = std::max(rowHeight, boxes[i].height());
    }
}

/// Lengthens what can be lengthened without anything getting smaller.
void spread(Positions &at, QSizeF card, QSizeF room)
{
    const double scale = std::min(fitOf(at, card, room), 1.0);
    const QSizeF now = boundsOf(at).size();
    const QSizeF most = room / scale - card - QSizeF(2 * edge, 2 * edge);
    const auto factor = [](double is, double canBe) {
        return is > 1 ? std::clamp(canBe / is, 1.0, mostSpread) : 1.0;
    };
    const double wider = factor(now.width(), most.width());
    const double higher = factor(now.height(), most.height());
    for (QPointF &point : at)
        point = {point.x() * wider, point.y() * higher};
}

} // namespace

std::vector<QPointF> layOut(std::size_t servers,
                            std::span<const std::pair<std::size_t, std::size_t>> links, QSizeF card,
                            QSizeF room)
{
    if (servers == 0)
        return {};
    const Graph graph = graphOf(servers, links);
    const auto components = componentsOf(graph);
    Positions at(servers);
    for (const auto &members : components) {
        const Positions own = layOutComponent(partOf(graph, members), card, room);
        for (std::size_t i = 0; i < members.size(); ++i)
            at[members[i]] = own[i];
    }
    packInRows(components, pitchOf(card), room.width() / room.height(), at);
    if (servers <= aFew)
        spread(at, card, room);
    const QPointF centre = boundsOf(at).center();
    for (QPointF &point : at)
        point -= centre;
    return at;
}

} // namespace drover
