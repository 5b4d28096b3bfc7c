// SPDX-License-Identifier: MIT
#include "map/routedrawing.h"

#include "map/routeline.h"
#include "theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace drover {

namespace {

constexpr double crossPixels = 9; ///< at scale 1, to each side
/// A route that is closed is at least a triangle.
constexpr std::size_t leastToClose = 3;

} // namespace

RouteDrawing::RouteDrawing(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
}

RouteDrawing::~RouteDrawing() = default;

void RouteDrawing::begin()
{
    m_route = {};
    m_isDrawing = true;
    m_endsIt = false;
    emit pointsChanged();
    emit updateNeeded();
}

void RouteDrawing::stop()
{
    m_isDrawing = false;
    m_route = {};
    emit updateNeeded();
}

void RouteDrawing::leave()
{
    m_mouse.reset();
    emit updateNeeded();
}

void RouteDrawing::paint(QPainter &painter, const MapCamera &camera)
{
    if (!m_isDrawing)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_route.isEmpty()) {
        const RouteShape shape = onScreen(routeShape(m_route), camera);
        if (m_mouse) {
            const bool closes = isOnFirst(*m_mouse, camera);
            painter.setPen(QPen(m_theme.palette().accent, m_theme.px(2), Qt::DotLine));
            painter.drawLine(shape.points.last(), closes ? shape.points.first() : *m_mouse);
            if (closes)
                painter.drawEllipse(shape.points.first(), m_theme.px(reachPixels),
                                    m_theme.px(reachPixels));
        }
        paintRoute(painter, shape, RouteLook::Drawn, m_theme);
    }
    if (!m_mouse) { // where Space would put one
        const QPointF middle(camera.size().width() / 2, camera.size().height() / 2);
        const double arm = m_theme.px(crossPixels);
        for (const auto &[color, width] :
             {std::pair(m_theme.palette().panel, 4), std::pair(m_theme.palette().accent, 2)}) {
            painter.setPen(QPen(color, m_theme.px(width)));
            painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0));
            painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm));
        }
    }
}

bool RouteDrawing::isOnFirst(const QPointF &position, const MapCamera &camera) const
{
    return m_route.points.size() >= leastToClose
        && QLineF(camera.toScreen(m_route.points.front()), position).length()
        <= m_theme.px(reachPixels);
}

bool RouteDrawing::mousePress(QMouseEvent &event, const MapCamera & /*camera*/)
{
    if (!m_isDrawing || event.button() != Qt::LeftButton)
        return false;
    m_endsIt = event.type() == QEvent::MouseButtonDblClick;
    m_isDrag = false;
    m_pressedAt = m_lastAt = event.position();
    return true;
}

void RouteDrawing::mouseMove(QMouseEvent &event, const MapCamera & /*camera*/)
{
    m_isDrag = m_isDrag
        || (event.position() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_isDrag)
        return;
    m_mouse = event.position();
    emit dragged(event.position() - std::exchange(m_lastAt, event.position()));
}

void RouteDrawing::mouseRelease(QMouseEvent &event, const MapCamera &camera)
{
    if (!m_isDrawing || m_isDrag)
        return;
    if (std::exchange(m_endsIt, false))
        end();
    else
        add(event.position(), camera);
}

std::optional<Qt::CursorShape> RouteDrawing::hover(const QPointF &position,
                                                   const MapCamera & /*camera*/)
{
    if (!m_isDrawing)
        return std::nullopt;
    m_mouse = position;
    emit updateNeeded();
    return Qt::CrossCursor;
}

bool RouteDrawing::keyPress(QKeyEvent &event, const MapCamera &camera)
{
    if (!m_isDrawing)
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        end();
        return true;
    case Qt::Key_Backspace:
        takeBack();
        return true;
    case Qt::Key_Escape:
        stop();
        emit cancelled();
        return true;
    case Qt::Key_Space:
        m_mouse.reset();
        add({camera.size().width() / 2, camera.size().height() / 2}, camera);
        return true;
    default:
        return false;
    }
}

void RouteDrawing::add(const QPointF &position, const MapCamera &camera)
{
    if (isOnFirst(position, camera)) {
        m_route.back = Path::Return::Straight;
        end();
        return;
    }
    const Coordinate point = camera.toCoordinate(position);
    if (!m_route.isEmpty() && m_route.points.back() == point)
        return;
    m_route.points.push_back(point);
    emit pointsChanged();
    emit updateNeeded();
}

void RouteDrawing::takeBack()
{
    if (m_route.isEmpty())
        return;
    m_route.points.pop_back();
    emit pointsChanged();
    emit updateNeeded();
}

void RouteDrawing::end()
{
    if (m_route.points.size() < 2) {
        emit tooShort();
        return;
    }
    const DrawnRoute route = m_route;
    stop();
    emit ended(route);
}

} // namespace drover
