// SPDX-License-Identifier: MIT
#include "topology/topologyview.h"

#include "models/herdmodel.h"
#include "theme/theme.h"
#include "topology/topologyscene.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace drover {

namespace {

constexpr int frameInterval = 16; // ms
constexpr int countdownInterval = 100;
constexpr double zoomStep = 1.25;
constexpr double leastZoom = 0.02; // of the theme's scale
constexpr double mostZoom = 4;
constexpr double leastBesideReserved = 0.62; // below, cards say less
constexpr double mostFit = 1.15; // a herd of two does not fill the window with its cards

} // namespace

TopologyView::TopologyView(HerdModel &model, Selection &selection, const Theme &theme,
                           QWidget *parent)
    : QGraphicsView(parent)
    , m_model(model)
    , m_selection(selection)
    , m_theme(theme)
    , m_scene(new TopologyScene(model, theme, this))
{
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(AnchorViewCenter);
    setViewportUpdateMode(SmartViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->grabGesture(Qt::PinchGesture);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &TopologyView::tick);
    connect(m_scene, &TopologyScene::cameToLife, this, &TopologyView::animate);
    connect(m_scene, &TopologyScene::rebuilt, this, &TopologyView::herdRebuilt);
    connect(&selection, &Selection::changed, this, &TopologyView::showSelected);
    connect(&model, &HerdModel::changed, this, &TopologyView::nameItself);
    connect(&model, &HerdModel::cleared, this, [this] { m_zoomedByHand = false; });
    connect(&theme, &Theme::changed, this, &TopologyView::applyTheme);
    applyTheme();
    showSelected(selection.current());
}

TopologyView::~TopologyView()
{
    setScene(nullptr);
}

void TopologyView::takeFrame(const HerdFrame &frame)
{
    m_frameAt = frame.monotonic;
    m_sinceFrame.start();
    m_scene->takeFrame(frame);
}

Clock::Monotonic TopologyView::now() const
{
    return m_sinceFrame.isValid()
        ? m_frameAt + std::chrono::nanoseconds(m_sinceFrame.nsecsElapsed())
        : m_frameAt;
}

void TopologyView::animate()
{
    if (!isVisible())
        return;
    const int interval = m_scene->isMoving() ? frameInterval : countdownInterval;
    if (!m_timer.isActive() || m_timer.interval() > interval)
        m_timer.start(interval);
}

void TopologyView::tick()
{
    m_scene->advanceTo(now());
    if (m_scene->isMoving())
        return;
    m_timer.stop();
    if (m_scene->isCountingDown())
        m_timer.start(countdownInterval);
}

void TopologyView::herdRebuilt(bool isNewHerd)
{
    if (isNewHerd)
        m_zoomedByHand = false;
    if (!m_zoomedByHand)
        fit();
}

void TopologyView::fit()
{
    m_zoomedByHand = false;
    const QSize whole = viewport()->size();
    if (m_scene->cardsRect().isEmpty() || whole.isEmpty() || m_scene->servers().empty())
        return;
    fitInto(QRect(QPoint(), whole));
    if (!m_reserved.isEmpty() && !freeCornerFor(m_reserved)) {
        // To the right of what lies over it, or above: where the cards are larger.
        const QRect beside(m_reserved.width(), 0, whole.width() - m_reserved.width(),
                           whole.height());
        const QRect above(0, 0, whole.width(), whole.height() - m_reserved.height());
        const QRect better = fitScale(beside) > fitScale(above) ? beside : above;
        if (fitScale(better) >= leastBesideReserved * m_theme.px(1))
            fitInto(better);
    }
    emit viewMoved();
}

double TopologyView::fitScale(const QRect &room) const
{
    const QRectF all = m_scene->cardsRect();
    return std::min(
        {room.width() / all.width(), room.height() / all.height(), mostFit * m_theme.px(1)});
}

void TopologyView::fitInto(const QRect &room)
{
    const double scale = fitScale(room);
    setTransform(QTransform::fromScale(scale, scale));
    const QPointF off = QRectF(viewport()->rect()).center() - QRectF(room).center();
    centerOn(m_scene->cardsRect().center() + off / scale);
}

void TopologyView::reserve(QSize size)
{
    if (size == m_reserved)
        return;
    m_reserved = size;
    if (!m_zoomedByHand)
        fit();
}

std::optional<QPoint> TopologyView::freeCornerFor(QSize size) const
{
    const QSize whole = viewport()->size();
    const int right = whole.width() - size.width(), bottom = whole.height() - size.height();
    for (const QPoint corner :
         {QPoint(0, bottom), QPoint(right, bottom), QPoint(0, 0), QPoint(right, 0)}) {
        const QRect place(corner, size);
        const bool isFree
            = right >= 0 && bottom >= 0
            && std::ranges::none_of(m_scene->servers(), [&](const ServerItem *server) {
                   return mapFromScene(server->card()).boundingRect().intersects(place);
               });
        if (isFree)
            return corner;
    }
    return std::nullopt;
}

void TopologyView::takeRoom()
{
    m_scene->setRoom(QSizeF(viewport()->size()) / m_theme.px(1));
    if (!m_zoomedByHand)
        fit();
}

void TopologyView::zoomIn()
{
    zoomByHand(zoomStep, viewport()->rect().center());
}

void TopologyView::zoomOut()
{
    zoomByHand(1 / zoomStep, viewport()->rect().center());
}

void TopologyView::zoomByHand(double factor, QPointF about)
{
    m_zoomedByHand = true;
    zoomBy(factor, about);
}

void TopologyView::zoomBy(double factor, QPointF about)
{
    const double least = leastZoom * m_theme.px(1), most = mostZoom * m_theme.px(1);
    const double scale = std::clamp(transform().m11() * factor, least, most);
    const QPointF held = mapToScene(about.toPoint());
    setTransform(QTransform::fromScale(scale, scale));
    const QPointF moved = QPointF(mapFromScene(held)) - about;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(moved.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(moved.y()));
    emit viewMoved();
}

void TopologyView::arrange()
{
    m_scene->arrange();
    fit();
    emit positionsChanged();
}

QHash<QString, QPointF> TopologyView::positions() const
{
    return m_scene->positions();
}

void TopologyView::setPositions(const QHash<QString, QPointF> &positions)
{
    m_scene->setPositions(positions);
    if (!m_zoomedByHand)
        fit();
}

QRect TopologyView::cardOf(ServerIndex id) const
{
    const ServerItem *server = m_scene->serverItem(id);
    return server ? mapFromScene(server->card()).boundingRect() : QRect();
}

Selected TopologyView::itemAtPoint(QPoint at) const
{
    Selected link;
    for (const QGraphicsItem *item : items(at)) {
        if (item->type() == ServerItem::Type)
            return Selected::ofServer(static_cast<const ServerItem *>(item)->id());
        if (item->type() == LinkItem::Type && link.kind == Selected::Kind::Nothing) {
            const auto *found = static_cast<const LinkItem *>(item);
            link = Selected::ofLink(found->firstId(), found->secondId());
        }
    }
    return link;
}

void TopologyView::showSelected(const Selected &selected)
{
    m_scene->setSelected(selected);
    const ServerItem *server = m_scene->serverItem(
        selected.kind == Selected::Kind::Server ? selected.server : unknownServer);
    if (server && m_drag == Drag::None && isVisible()
        && !viewport()->rect().contains(cardOf(selected.server)) && m_zoomedByHand)
        ensureVisible(server->card());
    nameItself();
}

void TopologyView::nameItself()
{
    const QString what = m_scene->describe(m_selection.current()).section(QLatin1Char('\n'), 0, 0);
    const QString name = what.isEmpty() ? tr("Topology") : tr("Topology: %1").arg(what);
    if (name != accessibleName())
        setAccessibleName(name);
}

void TopologyView::applyTheme()
{
    const double scale = m_theme.px(1);
    if (scale != m_shownScale && m_zoomedByHand)
        zoomBy(scale / m_shownScale, viewport()->rect().center());
    m_shownScale = scale;
    takeRoom();
    viewport()->update();
}

void TopologyView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_scene->retranslate();
        nameItself();
    }
}

void TopologyView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    takeRoom();
    emit viewMoved();
}

void TopologyView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    emit viewMoved();
}

void TopologyView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    animate();
}

void TopologyView::hideEvent(QHideEvent *event)
{
    QGraphicsView::hideEvent(event);
    m_timer.stop();
}

} // namespace drover
