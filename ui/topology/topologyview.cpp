// SPDX-License-Identifier: MIT
#include "topology/topologyview.h"

#include "theme/theme.h"
#include "topology/dotsitem.h"
#include "topology/layout.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace drover {

namespace {

constexpr double mostZoom = 3;
constexpr double leastZoom = 0.05;
constexpr double zoomStep = 1.25;
/// A herd of two is not shown larger than this when it is fitted.
constexpr double mostFitZoom = 1.3;
constexpr double margin = 40;
/// Behind a moved card there is always room to go on.
constexpr double roomAround = 2'000;

} // namespace

TopologyView::TopologyView(HerdModel &model, Selection &selection, const Theme &theme,
                           QWidget *parent)
    : QGraphicsView(parent)
    , m_model(model)
    , m_selection(selection)
    , m_theme(theme)
    , m_dots(std::make_unique<DotsItem>(*this, m_traffic, theme))
{
    setScene(&m_scene);
    m_scene.addItem(m_dots.get());
    setRenderHint(QPainter::Antialiasing);
    setDragMode(ScrollHandDrag);
    setTransformationAnchor(NoAnchor);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(SmartViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    m_frameTimer.setTimerType(Qt::PreciseTimer);
    m_frameTimer.setInterval(std::chrono::milliseconds(16));
    connect(&m_frameTimer, &QTimer::timeout, this, &TopologyView::animate);
    connect(&model, &HerdModel::topologyChanged, this, &TopologyView::rebuild);
    connect(&model, &HerdModel::cleared, this, &TopologyView::rebuild);
    connect(&model, &HerdModel::changed, this, &TopologyView::updateShown);
    connect(&selection, &Selection::changed, this, &TopologyView::selectionChanged);
    connect(&theme, &Theme::changed, this, &TopologyView::updateLook);
    updateLook();
}

TopologyView::~TopologyView()
{
    m_scene.removeItem(m_dots.get());
}

void TopologyView::takeFrame(const HerdFrame &frame)
{
    m_frameTime = frame.monotonic;
    m_sinceFrame.start();
    m_traffic.take(frame);
    updateTimer();
}

void TopologyView::fit()
{
    m_fits = true;
    if (m_servers.empty())
        return;
    QRectF bounds;
    for (const auto &[id, item] : m_servers)
        bounds |= item->sceneBoundingRect();
    bounds.adjust(-margin, -margin, margin, margin);
    resetTransform();
    const double scale = std::clamp(
        std::min(viewport()->width() / bounds.width(), viewport()->height() / bounds.height()),
        leastZoom, mostFitZoom);
    setTransform(QTransform::fromScale(scale, scale));
    growScene();
    centerOn(bounds.center());
}

void TopologyView::zoomIn()
{
    zoom(zoomStep, QRectF(viewport()->rect()).center());
}

void TopologyView::zoomOut()
{
    zoom(1 / zoomStep, QRectF(viewport()->rect()).center());
}

void TopologyView::arrange()
{
    if (m_model.isEmpty())
        return;
    const auto places = arranged();
    m_moving = true;
    for (std::size_t i = 0; i < places.size(); ++i)
        m_servers.at(m_model.frame().servers[i].id)->setPos(places[i]);
    m_moving = false;
    fit();
    emit positionsChanged();
}

TopologyView::Positions TopologyView::positions() const
{
    Positions all;
    for (const auto &[id, item] : m_servers)
        all.insert(m_model.serverName(id), item->pos());
    return all;
}

void TopologyView::setPositions(const Positions &positions)
{
    m_wanted = positions;
}

ServerItem *TopologyView::serverItem(ServerIndex id) const
{
    const auto found = m_servers.find(id);
    return found == m_servers.end() ? nullptr : found->second.get();
}

LinkItem *TopologyView::linkItem(ServerIndex one, ServerIndex other) const
{
    for (const auto &link : m_links)
        if (std::minmax(link->first().id(), link->second().id()) == std::minmax(one, other))
            return link.get();
    return nullptr;
}

Clock::Monotonic TopologyView::herdTime() const
{
    return m_frameTime
        + std::chrono::nanoseconds(m_sinceFrame.isValid() ? m_sinceFrame.nsecsElapsed() : 0);
}

void TopologyView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateShown();
}

void TopologyView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        openMenu(mapToGlobal(mapFromScene(placeOf(m_selection.current()))));
        return;
    }
    QGraphicsItem *const item = itemAt(event->pos());
    if (auto *const server = dynamic_cast<ServerItem *>(item))
        m_selection.select(Selected::ofServer(server->id()));
    else if (auto *const link = dynamic_cast<LinkItem *>(item))
        m_selection.select(Selected::ofLink(link->first().id(), link->second().id()));
    else
        m_selection.select(Selected::nothing());
    openMenu(event->globalPos());
}

/// The arrows go to what lies in that direction.
void TopologyView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        selectInDirection({-1, 0});
        return;
    case Qt::Key_Right:
        selectInDirection({1, 0});
        return;
    case Qt::Key_Up:
        selectInDirection({0, -1});
        return;
    case Qt::Key_Down:
        selectInDirection({0, 1});
        return;
    case Qt::Key_Escape:
        m_selection.select(Selected::nothing());
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void TopologyView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!itemAt(event->pos()))
        emit serverAddRequested(mapToScene(event->pos()));
}

void TopologyView::mousePressEvent(QMouseEvent *event)
{
    QGraphicsItem *const item = itemAt(event->pos());
    auto *const server = dynamic_cast<ServerItem *>(item);
    m_cardMoved = false;
    if (event->button() == Qt::LeftButton) {
        if (server)
            m_selection.select(Selected::ofServer(server->id()));
        else if (auto *const link = dynamic_cast<LinkItem *>(item))
            m_selection.select(Selected::ofLink(link->first().id(), link->second().id()));
        else
            m_selection.select(Selected::nothing());
    }
    if (server && event->button() == Qt::LeftButton
        && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_newLinkFrom = server;
        m_newLink = std::make_unique<QGraphicsLineItem>();
        m_newLink->setPen(QPen(m_theme.palette().accent, 2, Qt::DashLine));
        m_newLink->setLine({server->pos(), server->pos()});
        m_scene.addItem(m_newLink.get());
        return;
    }
    QGraphicsView::mousePressEvent(event);
}

void TopologyView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_newLink) {
        m_newLink->setLine({m_newLinkFrom->pos(), mapToScene(event->pos())});
        return;
    }
    QGraphicsView::mouseMoveEvent(event);
}

void TopologyView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_newLink) {
        m_newLink.reset();
        auto *const to = dynamic_cast<ServerItem *>(itemAt(event->pos()));
        if (to && to != m_newLinkFrom)
            emit linkDrawn(m_newLinkFrom->id(), to->id());
        m_newLinkFrom = nullptr;
        return;
    }
    QGraphicsView::mouseReleaseEvent(event);
    if (std::exchange(m_cardMoved, false)) {
        growScene();
        emit positionsChanged();
    }
}

/// Tab goes from server to server, and out at the end.
bool TopologyView::focusNextPrevChild(bool next)
{
    if (m_model.isEmpty() || m_servers.empty())
        return QGraphicsView::focusNextPrevChild(next);
    const auto &servers = m_model.frame().servers;
    const auto place = m_selection.current().kind == Selected::Kind::Server
        ? m_model.placeOf(m_selection.current().server)
        : std::nullopt;
    const auto count = static_cast<std::ptrdiff_t>(servers.size());
    const std::ptrdiff_t at
        = place ? static_cast<std::ptrdiff_t>(*place) + (next ? 1 : -1) : (next ? 0 : count - 1);
    if (at < 0 || at >= count)
        return QGraphicsView::focusNextPrevChild(next);
    m_selection.select(Selected::ofServer(servers[static_cast<std::size_t>(at)].id));
    return true;
}

void TopologyView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fits)
        fit();
}

bool TopologyView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *const gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoom(1 + gesture->value(), gesture->position());
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

void TopologyView::wheelEvent(QWheelEvent *event)
{
    constexpr double anglePerStep = 120;
    zoom(std::pow(zoomStep, event->angleDelta().y() / anglePerStep), event->position());
    event->accept();
}

void TopologyView::rebuild()
{
    m_links.clear();
    if (m_model.isEmpty()) {
        m_servers.clear();
        m_traffic.clear();
        m_fits = true;
        updateTimer();
        return;
    }
    std::erase_if(m_servers, [this](const auto &each) { return !m_model.server(each.first); });
    placeNew();
    for (const LinkSnapshot &link : m_model.frame().links) {
        m_links.push_back(std::make_unique<LinkItem>(*m_servers.at(link.firstId),
                                                     *m_servers.at(link.secondId), m_model,
                                                     m_traffic, m_theme));
        m_scene.addItem(m_links.back().get());
    }
    selectionChanged(m_selection.current());
    if (m_fits)
        fit();
    growScene();
}

/// A whole herd is arranged; one that comes to others goes below them.
void TopologyView::placeNew()
{
    const bool isFirst = m_servers.empty();
    const auto places = isFirst ? arranged() : std::vector<QPointF>();
    const auto &servers = m_model.frame().servers;
    QRectF bounds;
    for (const auto &[id, item] : m_servers)
        bounds |= item->sceneBoundingRect();
    m_moving = true;
    for (std::size_t i = 0; i < servers.size(); ++i) {
        const ServerIndex id = servers[i].id;
        if (m_servers.contains(id))
            continue;
        auto item = std::make_unique<ServerItem>(id, m_model, m_theme);
        const auto wanted = m_wanted.constFind(m_model.serverName(id));
        if (wanted != m_wanted.cend()) {
            item->setPos(*wanted);
        } else if (isFirst) {
            item->setPos(places[i]);
        } else {
            item->setPos(bounds.center().x(), bounds.bottom() + item->size().height());
            bounds |= item->sceneBoundingRect();
        }
        connect(item.get(), &ServerItem::moved, this, [this] { m_cardMoved = !m_moving; });
        m_scene.addItem(item.get());
        m_servers.emplace(id, std::move(item));
    }
    m_moving = false;
    m_wanted.clear();
}

std::vector<QPointF> TopologyView::arranged() const
{
    const Topology &topology = m_model.topology();
    std::vector<Edge> edges;
    for (const LinkSpec &link : topology.links)
        edges.emplace_back(link.first(), link.second());
    const QSizeF card(m_theme.px(ServerItem::usualSize.width()),
                      m_theme.px(ServerItem::usualSize.height()));
    return layOut(topology.servers.size(), edges, card);
}

void TopologyView::updateShown()
{
    for (const auto &[id, item] : m_servers)
        item->updateShown();
    for (const auto &link : m_links)
        link->updateShown();
    updateTimer();
}

void TopologyView::updateLook()
{
    setBackgroundBrush(m_theme.palette().window);
    for (const auto &[id, item] : m_servers)
        item->updateLook();
    for (const auto &link : m_links)
        link->updateLine();
    if (m_fits)
        fit();
}

void TopologyView::selectionChanged(const Selected &now)
{
    QString description;
    for (const auto &[id, item] : m_servers) {
        item->setShownSelected(now.isServer(id));
        if (now.isServer(id)) {
            description = item->description();
            ensureVisible(item.get(), 8, 8);
        }
    }
    for (const auto &link : m_links) {
        const bool selected = now == Selected::ofLink(link->first().id(), link->second().id());
        link->setShownSelected(selected);
        if (selected)
            description = link->description();
    }
    // Items of a scene are not told to a screen reader: the view speaks for the selected one.
    setAccessibleDescription(description);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void TopologyView::animate()
{
    m_traffic.prune(herdTime());
    m_dots->advance();
    updateTimer();
}

/// Where nothing moves nothing is painted.
void TopologyView::updateTimer()
{
    const bool moves = !m_traffic.dots().empty() || m_traffic.anyBand();
    if (moves && isVisible() && !m_frameTimer.isActive())
        m_frameTimer.start();
    else if (!moves || !isVisible())
        m_frameTimer.stop();
}

void TopologyView::zoom(double factor, QPointF about)
{
    const double now = transform().m11();
    const double next = std::clamp(now * factor, leastZoom, mostZoom);
    if (qFuzzyCompare(now, next))
        return;
    m_fits = false;
    const QPointF before = mapToScene(about.toPoint());
    setTransform(QTransform::fromScale(next, next));
    growScene();
    const QPointF moved = mapFromScene(before) - about;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(moved.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(moved.y()));
}

void TopologyView::growScene()
{
    QRectF bounds;
    for (const auto &[id, item] : m_servers)
        bounds |= item->sceneBoundingRect();
    const double room = roomAround / std::max(transform().m11(), leastZoom);
    setSceneRect(bounds.adjusted(-room, -room, room, room));
}

void TopologyView::selectInDirection(QPointF way)
{
    const Selected &now = m_selection.current();
    const QPointF from = placeOf(now);
    const auto reach = [&](QPointF to) {
        const QPointF apart = to - from;
        const double along = QPointF::dotProduct(apart, way);
        const double across = std::abs(apart.x() * way.y() - apart.y() * way.x());
        return along > 1 && across <= 2 * along ? along + 2 * across : 1e12;
    };
    Selected best = Selected::nothing();
    double nearest = 1e12;
    const auto consider = [&](const Selected &selected, QPointF to) {
        if (selected == now || reach(to) >= nearest)
            return;
        nearest = reach(to);
        best = selected;
    };
    for (const auto &[id, item] : m_servers)
        consider(Selected::ofServer(id), item->pos());
    for (const auto &link : m_links)
        consider(Selected::ofLink(link->first().id(), link->second().id()), link->line().center());
    if (best.kind == Selected::Kind::Nothing && now.kind == Selected::Kind::Nothing
        && !m_servers.empty())
        best = Selected::ofServer(m_servers.begin()->first);
    if (best.kind != Selected::Kind::Nothing)
        m_selection.select(best);
}

void TopologyView::openMenu(QPoint globalPosition)
{
    const Selected &now = m_selection.current();
    if (now.kind == Selected::Kind::Server)
        emit serverMenuRequested(now.server, globalPosition);
    else if (now.kind == Selected::Kind::Link)
        emit linkMenuRequested(now.server, now.other, globalPosition);
    else
        emit backgroundMenuRequested(mapToScene(mapFromGlobal(globalPosition)), globalPosition);
}

QPointF TopologyView::placeOf(const Selected &selected) const
{
    if (const ServerItem *const item = serverItem(selected.server);
        item && selected.kind == Selected::Kind::Server)
        return item->pos();
    if (selected.kind == Selected::Kind::Link)
        if (const LinkItem *const item = linkItem(selected.server, selected.other))
            return item->line().center();
    return mapToScene(viewport()->rect().center());
}

} // namespace drover
