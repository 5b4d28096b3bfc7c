// SPDX-License-Identifier: MIT
#include "models/herdmodel.h"
#include "theme/theme.h"
#include "topology/topologyscene.h"
#include "topology/topologyview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>
#include <limits>

namespace drover {

namespace {

constexpr double keyPan = 60; // px
constexpr double nudge = 8;

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

void TopologyView::wheelEvent(QWheelEvent *event)
{
    const double degrees = event->angleDelta().y() / 8.0;
    if (degrees != 0)
        zoomByHand(std::pow(1.2, degrees / 15), event->position());
    event->accept();
}

void TopologyView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = m_lastAt = event->pos();
    m_hasMoved = false;
    if (event->button() == Qt::MiddleButton) {
        m_drag = Drag::Pan;
        return;
    }
    const Selected what = itemAtPoint(event->pos());
    if (event->button() == Qt::RightButton) {
        if (what.kind != Selected::Kind::Nothing)
            m_selection.select(what);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    if (what.kind == Selected::Kind::Server) {
        m_drag = event->modifiers() & Qt::ControlModifier ? Drag::Link : Drag::Card;
        m_dragged = what.server;
        m_grabbedAt = mapToScene(event->pos()) - m_scene->serverItem(what.server)->pos();
    } else {
        m_drag = Drag::Pan;
    }
    if (what.kind != Selected::Kind::Nothing)
        m_selection.select(what);
}

void TopologyView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Drag::None)
        return;
    if (!m_hasMoved
        && (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_hasMoved = true;
    const QPoint by = event->pos() - m_lastAt;
    m_lastAt = event->pos();
    switch (m_drag) {
    case Drag::None:
        break;
    case Drag::Pan:
        m_zoomedByHand = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
        break;
    case Drag::Card:
        m_zoomedByHand = true; // it would slip away from under the cursor
        m_scene->moveServer(m_dragged, mapToScene(event->pos()) - m_grabbedAt);
        emit viewMoved();
        break;
    case Drag::Link:
        viewport()->update();
        break;
    }
}

void TopologyView::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    viewport()->unsetCursor();
    viewport()->update();
    if (drag == Drag::Pan && !m_hasMoved && event->button() == Qt::LeftButton
        && itemAtPoint(event->pos()).kind == Selected::Kind::Nothing)
        m_selection.select(Selected::nothing());
    if (drag == Drag::Card && m_hasMoved)
        emit positionsChanged();
    if (drag == Drag::Link && m_hasMoved) {
        const Selected to = itemAtPoint(event->pos());
        if (to.kind == Selected::Kind::Server && to.server != m_dragged
            && m_scene->serverItem(m_dragged))
            emit linkDrawn(m_dragged, to.server);
    }
}

void TopologyView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton
        && itemAtPoint(event->pos()).kind == Selected::Kind::Nothing)
        emit serverAddRequested(mapToScene(event->pos()));
}

void TopologyView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const Selected &what = m_selection.current();
        QPoint at = viewport()->rect().center();
        if (what.kind == Selected::Kind::Server && m_scene->serverItem(what.server))
            at = cardOf(what.server).center();
        else if (const LinkItem *link = what.kind == Selected::Kind::Link
                     ? m_scene->linkItem(what.server, what.other)
                     : nullptr)
            at = mapFromScene(link->line().center());
        askForMenu(what, at);
    } else {
        askForMenu(itemAtPoint(event->pos()), event->pos());
    }
    event->accept();
}

void TopologyView::askForMenu(const Selected &what, QPoint at)
{
    const QPoint global = viewport()->mapToGlobal(at);
    if (what.kind == Selected::Kind::Server && m_scene->serverItem(what.server))
        emit serverMenuRequested(what.server, global);
    else if (what.kind == Selected::Kind::Link && m_scene->linkItem(what.server, what.other))
        emit linkMenuRequested(what.server, what.other, global);
    else
        emit backgroundMenuRequested(mapToScene(at), global);
}

void TopologyView::keyPressEvent(QKeyEvent *event)
{
    const QPointF direction = directionOf(event->key());
    const Selected &current = m_selection.current();
    if (!direction.isNull() && event->modifiers() & Qt::ShiftModifier) {
        m_zoomedByHand = true;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value()
                                        + qRound(direction.x() * keyPan));
        verticalScrollBar()->setValue(verticalScrollBar()->value()
                                      + qRound(direction.y() * keyPan));
    } else if (!direction.isNull() && event->modifiers() & Qt::ControlModifier) {
        const ServerItem *server = m_scene->serverItem(
            current.kind == Selected::Kind::Server ? current.server : unknownServer);
        if (server) {
            m_scene->moveServer(server->id(), server->pos() + direction * nudge);
            emit positionsChanged();
        }
    } else if (!direction.isNull()) {
        selectTowards(direction);
    } else if (event->key() == Qt::Key_Escape && current.kind != Selected::Kind::Nothing) {
        m_selection.select(Selected::nothing());
    } else {
        event->ignore(); // the window's shortcuts
        return;
    }
    event->accept();
}

/// The nearest server in that direction; those to the side count as farther away.
void TopologyView::selectTowards(QPointF direction)
{
    const auto &servers = m_scene->servers();
    if (servers.empty())
        return;
    const Selected &current = m_selection.current();
    const ServerItem *from = m_scene->serverItem(current.kind == Selected::Kind::Nothing
                                                         || current.kind == Selected::Kind::Client
                                                     ? unknownServer
                                                     : current.server);
    if (!from) {
        m_selection.select(Selected::ofServer(servers.front()->id()));
        return;
    }
    const ServerItem *best = nullptr;
    double bestScore = std::numeric_limits<double>::max();
    for (const ServerItem *server : servers) {
        const QPointF by = server->pos() - from->pos();
        const double ahead = QPointF::dotProduct(by, direction);
        const double aside = std::abs(by.x() * direction.y() - by.y() * direction.x());
        const double score = ahead + 2.5 * aside;
        if (server != from && ahead > 1 && score < bestScore) {
            best = server;
            bestScore = score;
        }
    }
    if (best)
        m_selection.select(Selected::ofServer(best->id()));
}

/// Tab goes through the servers, then the links, then on to the next widget.
bool TopologyView::focusNextPrevChild(bool next)
{
    std::vector<Selected> all;
    for (const ServerItem *server : m_scene->servers())
        all.push_back(Selected::ofServer(server->id()));
    for (const LinkItem *link : m_scene->links())
        all.push_back(Selected::ofLink(link->firstId(), link->secondId()));
    const auto at = std::ranges::find(all, m_selection.current());
    if (at == all.end()) {
        if (all.empty() || !next)
            return QGraphicsView::focusNextPrevChild(next);
        m_selection.select(all.front());
        return true;
    }
    if (next ? at + 1 == all.end() : at == all.begin())
        return QGraphicsView::focusNextPrevChild(next);
    m_selection.select(next ? *(at + 1) : *(at - 1));
    return true;
}

bool TopologyView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = m_scene->describe(itemAtPoint(help->pos()));
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    if (event->type() == QEvent::Gesture) {
        auto *gesture = static_cast<QGestureEvent *>(event);
        if (const auto *pinch = static_cast<QPinchGesture *>(gesture->gesture(Qt::PinchGesture))) {
            zoomByHand(pinch->scaleFactor(),
                       viewport()->mapFromGlobal(pinch->centerPoint().toPoint()));
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

void TopologyView::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, m_theme.palette().window);
}

void TopologyView::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    painter->resetTransform();
    if (m_drag == Drag::Link && m_hasMoved && m_scene->serverItem(m_dragged)) {
        QPen pen(m_theme.palette().accent, 2.5, Qt::DashLine, Qt::RoundCap);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(pen);
        painter->drawLine(cardOf(m_dragged).center(), m_lastAt);
    }
    if (hasFocus()) {
        painter->setPen(QPen(m_theme.palette().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace drover
