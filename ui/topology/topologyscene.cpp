// SPDX-License-Identifier: MIT
#include "topology/topologyscene.h"

#include "models/words.h"
#include "topology/layout.h"
#include "topology/linklabels.h"
#include "topology/trafficitem.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace drover {

namespace {

/// Larger herds' spark lines are drawn anew in turn, not all in one frame.
constexpr std::size_t drawnAtOnce = 64;
/// Larger herds stay as they are when the window changes its shape: nobody would know them again.
constexpr std::size_t mostRearranged = 12;
/// How much wider or higher it must be for that.
constexpr double anotherShape = 1.25;

bool crosses(const QLineF &line, const QRectF &box)
{
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    const QLineF diagonals[]
        = {{box.topLeft(), box.bottomRight()}, {box.topRight(), box.bottomLeft()}};
    return std::ranges::any_of(diagonals, [&line](const QLineF &diagonal) {
        return line.intersects(diagonal, nullptr) == QLineF::BoundedIntersection;
    });
}

Condition conditionOf(const ServerSnapshot &server)
{
    switch (server.state) {
    case Herd::ServerState::Elsewhere:
        return server.isForeign ? Condition::Foreign : Condition::Elsewhere;
    case Herd::ServerState::Down:
        return Condition::Stopped;
    case Herd::ServerState::Up:
        return server.frozen ? Condition::Frozen : Condition::Up;
    case Herd::ServerState::Stopping:
        return Condition::Stopping;
    case Herd::ServerState::Killed:
        return Condition::Killed;
    }
    return Condition::Elsewhere;
}

/// Until either end dials; zero if none of them says so.
std::chrono::nanoseconds dialsIn(const LinkSnapshot &link)
{
    std::chrono::nanoseconds soonest{0};
    for (const LinkEndSnapshot *end : {&link.first, &link.second})
        if (end->known && end->state == LinkState::Waiting && end->dialsIn.count() > 0
            && (soonest.count() == 0 || end->dialsIn < soonest))
            soonest = end->dialsIn;
    return soonest;
}

} // namespace

TopologyScene::TopologyScene(HerdModel &model, const Theme &theme, QObject *parent)
    : QGraphicsScene(parent)
    , m_model(model)
    , m_theme(theme)
    , m_trafficItem(new TrafficItem(
          m_traffic, [this](ServerIndex one, ServerIndex other) { return linkItem(one, other); },
          theme))
    , m_labels(new LinkLabels(theme))
{
    addItem(m_trafficItem);
    addItem(m_labels);
    connect(&model, &HerdModel::topologyChanged, this, &TopologyScene::rebuild);
    connect(&model, &HerdModel::changed, this, &TopologyScene::refresh);
    connect(&model, &HerdModel::cleared, this, &TopologyScene::forget);
    connect(&theme, &Theme::changed, this, &TopologyScene::retranslate);
    if (!model.isEmpty()) {
        rebuild();
        refresh();
    }
}

TopologyScene::~TopologyScene() = default;

ServerItem *TopologyScene::serverItem(ServerIndex id) const
{
    const auto found = m_servers.find(id);
    return found == m_servers.end() ? nullptr : found->second;
}

LinkItem *TopologyScene::linkItem(ServerIndex one, ServerIndex other) const
{
    const auto found = m_linkOf.find(std::minmax(one, other));
    return found == m_linkOf.end() ? nullptr : found->second;
}

void TopologyScene::takeFrame(const HerdFrame &frame)
{
    const bool wasMoving = isMoving();
    m_traffic.take(frame);
    m_now = std::max(m_now, frame.monotonic);
    if (isMoving() && !wasMoving)
        emit cameToLife();
}

void TopologyScene::advanceTo(Clock::Monotonic now)
{
    m_now = now;
    m_traffic.advance(now);
    m_trafficItem->advanceTo(now);
    if (m_countingDown)
        refreshLabels();
}

void TopologyScene::forget()
{
    for (LinkItem *link : m_links)
        delete link;
    for (ServerItem *server : m_inOrder)
        delete server;
    m_links.clear();
    m_linkOf.clear();
    m_inOrder.clear();
    m_servers.clear();
    m_wanted.clear();
    m_traffic.clear();
    m_now = {};
    m_trafficItem->setLinks({});
    geometryChanged();
}

void TopologyScene::rebuild()
{
    const bool isNewHerd = m_servers.empty();
    addServers();
    addLinks();
    refresh();
    setSelected(m_selected);
    emit rebuilt(isNewHerd);
}

void TopologyScene::addServers()
{
    for (LinkItem *link : m_links) // they point to servers that may go
        delete link;
    m_links.clear();
    m_linkOf.clear();
    std::map<ServerIndex, ServerItem *> old = std::move(m_servers);
    m_servers.clear();
    m_inOrder.clear();
    std::vector<ServerItem *> added;
    for (const ServerSnapshot &server : m_model.frame().servers) {
        ServerItem *&item = old[server.id];
        if (!item) {
            item = new ServerItem(server.id, m_theme);
            addItem(item);
            added.push_back(item);
        }
        m_inOrder.push_back(item);
        m_servers.emplace(server.id, std::exchange(item, nullptr));
    }
    for (const auto &[id, item] : old) {
        if (item) // it comes back to its place, when its removal is undone
            m_wanted.insert(item->look().name, item->pos());
        delete item;
    }
    placeNew(added);
}

void TopologyScene::placeNew(const std::vector<ServerItem *> &added)
{
    const bool isNewHerd = added.size() == m_inOrder.size();
    if (isNewHerd)
        arrange();
    for (ServerItem *item : added) {
        const auto wanted = m_wanted.constFind(m_model.serverName(item->id()));
        if (wanted != m_wanted.constEnd()) {
            m_isArranged = false;
            item->setPos(*wanted);
        } else if (!isNewHerd)
            item->setPos(freePlaceFor(*item));
    }
}

/// From centre to centre of all links that do not end at \a item.
std::vector<QLineF> TopologyScene::linesWithout(const ServerItem &item) const
{
    std::vector<QLineF> lines;
    for (const LinkSnapshot &link : m_model.frame().links) {
        const ServerItem *first = serverItem(link.firstId), *second = serverItem(link.secondId);
        if (first && second && first != &item && second != &item)
            lines.emplace_back(first->pos(), second->pos());
    }
    return lines;
}

/// Near its neighbours, or else below all, where there is neither a card nor a link yet, and so
/// that its own links cross no card.
QPointF TopologyScene::freePlaceFor(const ServerItem &item) const
{
    QPointF sum;
    std::vector<const ServerItem *> neighbours;
    QRectF all;
    for (const ServerItem *other : m_inOrder)
        if (other != &item)
            all |= other->card();
    for (const LinkSnapshot &link : m_model.frame().links) {
        if (link.firstId != item.id() && link.secondId != item.id())
            continue;
        if (const ServerItem *other
            = serverItem(link.firstId == item.id() ? link.secondId : link.firstId)) {
            sum += other->pos();
            neighbours.push_back(other);
        }
    }
    const QPointF start = neighbours.empty() ? QPointF(all.center().x(), all.bottom() + 80)
                                             : sum / double(neighbours.size());
    const std::vector<QLineF> lines = linesWithout(item);
    const auto isFree = [&](QPointF at) {
        const QRectF box = item.card().translated(at - item.pos()).adjusted(-20, -20, 20, 20);
        return std::ranges::none_of(lines, [&](const QLineF &line) { return crosses(line, box); })
            && std::ranges::none_of(m_inOrder, [&](const ServerItem *other) {
                   return other != &item
                       && (other->card().intersects(box)
                           || std::ranges::any_of(neighbours, [&](const ServerItem *neighbour) {
                                  return neighbour != other
                                      && crosses({at, neighbour->pos()}, other->card());
                              }));
               });
    };
    for (int i = 0; i < 4000; ++i) { // outwards in a spiral
        const double turn = 0.7 * i, radius = 14 * std::sqrt(i);
        const QPointF at = start + QPointF(1.6 * radius * std::cos(turn), radius * std::sin(turn));
        if (isFree(at))
            return at;
    }
    return {all.center().x(), all.bottom() + 80};
}

void TopologyScene::addLinks()
{
    for (const LinkSnapshot &link : m_model.frame().links) {
        const ServerItem *first = serverItem(link.firstId);
        const ServerItem *second = serverItem(link.secondId);
        if (!first || !second)
            continue;
        auto *item = new LinkItem(*first, *second, m_theme);
        addItem(item);
        m_links.push_back(item);
        m_linkOf.emplace(std::minmax(link.firstId, link.secondId), item);
    }
    m_trafficItem->setLinks(m_links);
    geometryChanged();
}

ServerItem::Look TopologyScene::lookOf(std::size_t place, const ServerItem &item,
                                       bool withRates) const
{
    const ServerSnapshot &server = m_model.frame().servers[place];
    ServerItem::Look look = item.look();
    if (look.name.isEmpty())
        look.name = m_model.serverName(server.id);
    look.port = server.port;
    look.condition = conditionOf(server);
    look.isBehind = m_model.isOverdue(server.id);
    if (withRates) {
        look.clients = server.clientsKnown;
        look.rate = std::round(m_model.messagesPerSecond(server.id));
        look.history = m_model.rateHistory(server.id);
    }
    return look;
}

void TopologyScene::refresh()
{
    const HerdFrame &frame = m_model.frame();
    m_now = std::max(m_now, frame.monotonic);
    const std::size_t turns = m_inOrder.size() / drawnAtOnce + 1;
    ++m_turn;
    for (std::size_t i = 0; i < m_inOrder.size(); ++i)
        m_inOrder[i]->setLook(lookOf(i, *m_inOrder[i], (i + m_turn) % turns == 0));
    for (const LinkSnapshot &link : frame.links)
        if (LinkItem *item = linkItem(link.firstId, link.secondId))
            item->setState(link, link.delay > frame.slowMotion);
    refreshLabels();
}

void TopologyScene::refreshLabels()
{
    m_countingDown = false;
    std::vector<LinkLabels::Label> labels;
    for (const LinkItem *link : m_links) {
        const bool waits = dialsIn(link->state()).count() > 0 && !link->state().cut;
        m_countingDown = m_countingDown || waits;
        const QString text = labelOf(*link);
        if (text.isEmpty())
            continue;
        const bool isDown = link->lookAt(true) == LinkLook::Cut
            || link->lookAt(true) == LinkLook::Trying || link->lookAt(false) == LinkLook::Trying;
        labels.push_back({link->line(), text,
                          isDown                                       ? LinkLabels::Tone::Down
                              : link->isSlowed() || link->state().held ? LinkLabels::Tone::Warning
                                                                       : LinkLabels::Tone::Quiet});
    }
    m_labels->setLabels(std::move(labels));
    if (m_countingDown)
        emit cameToLife();
}

QString TopologyScene::labelOf(const LinkItem &link) const
{
    const LinkSnapshot &state = link.state();
    if (link.lookAt(true) == LinkLook::Cut)
        return tr("cut");
    if (const auto wait = dialsIn(state); wait.count() > 0) {
        const std::chrono::duration<double> left = wait - (m_now - m_model.frame().monotonic);
        return tr("again in %1 s").arg(QLocale().toString(std::max(0.0, left.count()), 'f', 1));
    }
    if (link.lookAt(true) == LinkLook::Trying && link.lookAt(false) == LinkLook::Trying)
        return tr("connecting");
    if (state.held)
        return tr("held", "a link: what is sent over it waits");
    QStringList parts;
    if (link.isSlowed())
        parts << tr("+%1 ms").arg(QLocale().toString(static_cast<qlonglong>(
            std::chrono::duration_cast<std::chrono::milliseconds>(state.delay).count())));
    const Traffic::Rate *rate = m_traffic.rate(link.firstId(), link.secondId());
    if (rate && rate->flows)
        parts << tr("%1 msg/s").arg(QLocale().toString(rate->sum(), 'f', 0));
    return parts.join(QStringLiteral(" · "));
}

void TopologyScene::setSelected(const Selected &selected)
{
    m_selected = selected;
    for (ServerItem *server : m_inOrder)
        server->setChosen(selected.isServer(server->id()));
    for (LinkItem *link : m_links)
        link->setChosen(selected.kind == Selected::Kind::Link
                        && selected == Selected::ofLink(link->firstId(), link->secondId()));
}

void TopologyScene::moveServer(ServerIndex id, QPointF to)
{
    ServerItem *server = serverItem(id);
    if (!server)
        return;
    m_isArranged = false;
    server->setPos(to);
    geometryChanged();
}

bool TopologyScene::setRoom(QSizeF room)
{
    if (room.isEmpty())
        return false;
    m_room = room;
    if (!m_isArranged || m_inOrder.size() > mostRearranged)
        return false;
    const auto shapeOf = [](QSizeF size) { return size.width() / size.height(); };
    const double change = shapeOf(m_room) / shapeOf(m_arrangedFor);
    if (change < anotherShape && change > 1 / anotherShape)
        return false;
    arrange();
    return true;
}

void TopologyScene::arrange()
{
    if (m_model.isEmpty())
        return;
    m_isArranged = true;
    m_arrangedFor = m_room;
    std::vector<std::pair<std::size_t, std::size_t>> links;
    for (const LinkSpec &link : m_model.topology().links)
        links.emplace_back(link.first(), link.second());
    const std::vector<QPointF> at = layOut(m_inOrder.size(), links, ServerItem::cardSize, m_room);
    for (std::size_t i = 0; i < at.size(); ++i)
        m_inOrder[i]->setPos(at[i]);
    geometryChanged();
}

QHash<QString, QPointF> TopologyScene::positions() const
{
    QHash<QString, QPointF> positions;
    for (const ServerItem *server : m_inOrder)
        positions.insert(m_model.serverName(server->id()), server->pos());
    return positions;
}

void TopologyScene::setPositions(const QHash<QString, QPointF> &positions)
{
    m_wanted.insert(positions);
    m_isArranged = m_isArranged && positions.isEmpty();
    for (ServerItem *server : m_inOrder) {
        const auto wanted = positions.constFind(m_model.serverName(server->id()));
        if (wanted != positions.constEnd())
            server->setPos(*wanted);
    }
    geometryChanged();
}

QRectF TopologyScene::cardsRect() const
{
    QRectF all;
    for (const ServerItem *server : m_inOrder)
        all |= server->card();
    return all.adjusted(-28, -28, 28, 28);
}

void TopologyScene::geometryChanged()
{
    std::vector<QRectF> cards;
    cards.reserve(m_inOrder.size());
    for (const ServerItem *server : m_inOrder)
        cards.push_back(server->card());
    for (LinkItem *link : m_links)
        link->cardsMoved();
    const QRectF area = cardsRect();
    m_trafficItem->setArea(area);
    m_labels->setArea(area);
    m_labels->setCards(std::move(cards));
    // Room around it, so that it can be panned.
    setSceneRect(area.adjusted(-area.width() - 400, -area.height() - 400, area.width() + 400,
                               area.height() + 400));
    refreshLabels();
}

QString TopologyScene::describe(const Selected &what) const
{
    if (what.kind == Selected::Kind::Server) {
        const ServerItem *server = serverItem(what.server);
        if (!server)
            return {};
        const ServerItem::Look &look = server->look();
        QStringList parts{
            tr("%1, port %2, %3")
                .arg(look.name, QString::number(look.port), conditionWord(look.condition))};
        if (!look.isElsewhere()) {
            parts << tr("%n client(s) known", nullptr, static_cast<int>(look.clients))
                  << tr("%1 messages a second").arg(QLocale().toString(look.rate, 'f', 0));
        } else {
            parts << tr("Another program runs it: what it knows is not known here");
        }
        if (look.isBehind)
            parts << lagText(m_model, what.server);
        return parts.join(QLatin1Char('\n'));
    }
    if (what.kind == Selected::Kind::Link) {
        if (const LinkItem *link = linkItem(what.server, what.other))
            return describeLink(link->state(), m_model.serverName(link->firstId()),
                                m_model.serverName(link->secondId()));
    }
    return {};
}

void TopologyScene::retranslate()
{
    m_labels->themeChanged();
    refreshLabels();
    update();
    for (ServerItem *server : m_inOrder)
        server->update();
}

} // namespace drover
