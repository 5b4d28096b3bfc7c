// SPDX-License-Identifier: MIT
#include "map/mapfurniture.h"
#include "map/maplayer.h"
#include "map/mapview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWheelEvent>

#include <cmath>
#include <ranges>

namespace drover {

namespace {

constexpr double keyPan = 80; // px
constexpr double zoomOfANotch = 0.5;
constexpr double degreesOfANotch = 15;
/// Two fingers over a touchpad: as far as this for one zoom.
constexpr double pixelsOfAZoom = 150;

} // namespace

void MapView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    // Where there are phases the pixels can be believed, and the fingers are smooth themselves.
    if (event->phase() != Qt::NoScrollPhase && !event->pixelDelta().isNull()) {
        setCamera(m_camera.zoomedTo(m_camera.zoom() + event->pixelDelta().y() / pixelsOfAZoom,
                                    event->position()));
        return;
    }
    const double degrees = event->angleDelta().y() / 8.0;
    if (degrees == 0)
        return;
    const double from = m_zoomTimer.isActive() ? m_goal : m_camera.zoom();
    zoomSmoothly(from + degrees / degreesOfANotch * zoomOfANotch, event->position());
}

bool MapView::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setCamera(m_camera.zoomedTo(m_camera.zoom() + std::log2(1 + gesture->value()),
                                        gesture->position()));
            return true;
        }
    }
    if (event->type() == QEvent::Gesture) {
        auto *gesture = static_cast<QGestureEvent *>(event);
        if (const auto *pinch = static_cast<QPinchGesture *>(gesture->gesture(Qt::PinchGesture))) {
            const QPointF about = mapFromGlobal(pinch->centerPoint());
            const QPointF by = pinch->centerPoint() - pinch->lastCenterPoint();
            setCamera(m_camera.panned(by).zoomedTo(
                m_camera.zoom() + std::log2(pinch->scaleFactor()), about));
            return true;
        }
    }
    return QWidget::event(event);
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = m_lastAt = event->position();
    m_hasMoved = false;
    for (MapLayer *layer : std::views::reverse(m_layers)) {
        if (layer->mousePress(*event, m_camera)) {
            m_grabber = layer;
            return;
        }
    }
    m_panning = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    setHover(at);
    if (m_grabber) {
        m_grabber->mouseMove(*event, m_camera);
        return;
    }
    if (!m_panning) {
        updateCursor();
        return;
    }
    if (!m_hasMoved && (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_hasMoved = true;
    setCursor(Qt::ClosedHandCursor);
    panBy(at - m_lastAt);
    m_lastAt = at;
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_grabber) {
        // Left alone before it is told: it may take itself away.
        std::exchange(m_grabber, nullptr)->mouseRelease(*event, m_camera);
        updateCursor();
        return;
    }
    const bool isClick = m_panning && !m_hasMoved && event->button() == Qt::LeftButton;
    m_panning = false;
    updateCursor();
    if (isClick)
        emit clicked(m_camera.toCoordinate(event->position()), event->modifiers());
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressedAt = m_lastAt = event->position();
    m_hasMoved = true; // its release is no second click
    for (MapLayer *layer : std::views::reverse(m_layers)) {
        if (layer->mousePress(*event, m_camera)) {
            m_grabber = layer;
            return;
        }
    }
    if (event->button() == Qt::LeftButton)
        zoomSmoothly((m_zoomTimer.isActive() ? m_goal : m_camera.zoom()) + 1, event->position());
}

void MapView::setHover(std::optional<QPointF> position)
{
    if (m_hover == position)
        return;
    m_hover = position;
    update(furnitureRect(size(), m_theme));
    emit cursorMoved();
}

void MapView::updateCursor()
{
    std::optional<Qt::CursorShape> shape;
    if (m_hover) {
        for (MapLayer *layer : std::views::reverse(m_layers)) {
            shape = layer->hover(*m_hover, m_camera);
            if (shape)
                break;
        }
    }
    if (shape)
        setCursor(*shape);
    else
        unsetCursor();
}

void MapView::leaveEvent(QEvent * /*event*/)
{
    setHover(std::nullopt);
}

void MapView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPointF at = byKey ? middle() : QPointF(event->pos());
    emit menuRequested(m_camera.toCoordinate(at), mapToGlobal(at.toPoint()));
    event->accept();
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    for (MapLayer *layer : std::views::reverse(m_layers)) {
        if (layer->keyPress(*event, m_camera)) {
            event->accept();
            return;
        }
    }
    event->accept();
    if (event->matches(QKeySequence::Copy)) {
        copyCoordinates();
        return;
    }
    const bool plain
        = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && (panByKey(event->key()) || zoomByKey(event->key())))
        return;
    event->ignore(); // the window's shortcuts
}

bool MapView::panByKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
        panBy({keyPan, 0});
        return true;
    case Qt::Key_Right:
        panBy({-keyPan, 0});
        return true;
    case Qt::Key_Up:
        panBy({0, keyPan});
        return true;
    case Qt::Key_Down:
        panBy({0, -keyPan});
        return true;
    default:
        return false;
    }
}

bool MapView::zoomByKey(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // plus without Shift on many keyboards
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_Home:
        showWorld();
        return true;
    case Qt::Key_F:
        emit fitRequested();
        return true;
    default:
        return false;
    }
}

void MapView::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace drover
