// SPDX-License-Identifier: MIT
#include "topology/dotsitem.h"

#include "theme/theme.h"
#include "topology/topologyview.h"

#include <QPainter>
#include <QPainterPath>

namespace drover {

namespace {

constexpr double radius = 5.5;

} // namespace

DotsItem::DotsItem(const TopologyView &view, const Traffic &traffic, const Theme &theme)
    : m_view(view)
    , m_traffic(traffic)
    , m_theme(theme)
{
    setZValue(3);
}

void DotsItem::advance()
{
    const QRectF bounds = neededBounds();
    if (bounds != m_bounds) {
        prepareGeometryChange();
        m_bounds = bounds;
    }
    update();
}

QPainterPath DotsItem::shape() const
{
    return {};
}

void DotsItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    for (const Traffic::Dot &dot : m_traffic.dots())
        paintDot(*painter, dot);
}

void DotsItem::paintDot(QPainter &painter, const Traffic::Dot &dot) const
{
    const QLineF line = lineOf(dot.from, dot.to);
    if (line.isNull())
        return;
    const Clock::Monotonic now = m_view.herdTime();
    const double progress = Traffic::progress(dot, now);
    const bool arrived = progress >= 1;
    const double size = m_theme.px(radius);
    const QColor color = serverColor(dot.from);
    const QColor edge = m_theme.palette().panel;
    painter.setOpacity(arrived ? 0.75 : 1);
    const QPointF at = line.pointAt(progress);
    if (dot.look == Traffic::Look::CatchUp) {
        painter.setPen(QPen(edge, 1.5));
        painter.setBrush(color);
        painter.drawRect(QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size));
    } else if (dot.look == Traffic::Look::Duplicate && arrived) {
        painter.setPen(QPen(color, 2));
        painter.setBrush(edge);
        painter.drawEllipse(at, size, size);
    } else {
        painter.setPen(QPen(edge, 1.5));
        painter.setBrush(color);
        painter.drawEllipse(at, size, size);
    }
    painter.setOpacity(1);
}

QLineF DotsItem::lineOf(ServerIndex from, ServerIndex to) const
{
    const ServerItem *const sender = m_view.serverItem(from);
    const ServerItem *const receiver = m_view.serverItem(to);
    if (!sender || !receiver)
        return {};
    QLineF line(sender->borderTowards(receiver->pos()), receiver->borderTowards(sender->pos()));
    // Each way on its own side, as on a road.
    const QLineF normal = line.normalVector().unitVector();
    const double aside = m_theme.px(radius) * 0.6;
    return line.translated(normal.dx() * aside, normal.dy() * aside);
}

/// Only where there are dots: the rest of the view is not painted again.
QRectF DotsItem::neededBounds() const
{
    QRectF bounds;
    const double size = m_theme.px(2 * radius);
    for (const Traffic::Dot &dot : m_traffic.dots()) {
        const QLineF line = lineOf(dot.from, dot.to);
        bounds |= QRectF(line.p1(), line.p2()).normalized().adjusted(-size, -size, size, size);
    }
    return bounds;
}

} // namespace drover
