// SPDX-License-Identifier: MIT
#include "topology/linkitem.h"

#include "models/format.h"
#include "models/words.h"
#include "theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>

namespace drover {

namespace {

constexpr double leastDetail = 0.35; ///< below it there are no labels
constexpr double grip = 14; ///< how near one has to click

bool isUp(const LinkEndSnapshot &end)
{
    return !end.known || end.state == LinkState::Up;
}

} // namespace

LinkItem::LinkItem(ServerItem &first, ServerItem &second, const HerdModel &model,
                   const Traffic &traffic, const Theme &theme)
    : m_first(first)
    , m_second(second)
    , m_model(model)
    , m_traffic(traffic)
    , m_theme(theme)
{
    connect(&first, &ServerItem::moved, this, &LinkItem::updateLine);
    connect(&second, &ServerItem::moved, this, &LinkItem::updateLine);
    updateLine();
    updateShown();
}

void LinkItem::updateShown()
{
    const LinkSnapshot *const link = m_model.link(m_first.id(), m_second.id());
    if (!link)
        return;
    const Traffic::Flow flow = m_traffic.flow(m_first.id(), m_second.id());
    const LinkSnapshot before = std::exchange(m_link, *link);
    const double flowBefore = std::exchange(m_flow, flow.isBand ? flow.perSecond : 0);
    const QString labelBefore = std::exchange(m_label, labelText());
    const bool isSame = before.first.state == m_link.first.state
        && before.second.state == m_link.second.state && before.cut == m_link.cut
        && before.first.known == m_link.first.known && before.second.known == m_link.second.known
        && before.delay == m_link.delay && (flowBefore > 0) == (m_flow > 0);
    if (isSame && labelBefore == m_label)
        return;
    prepareGeometryChange();
    setToolTip(description());
    update();
}

void LinkItem::updateLine()
{
    prepareGeometryChange();
    m_line = {m_first.borderTowards(m_second.pos()), m_second.borderTowards(m_first.pos())};
    update();
}

void LinkItem::setShownSelected(bool selected)
{
    m_selected = selected;
    setZValue(selected ? 0.5 : 0);
    update();
}

QString LinkItem::description() const
{
    const QString first = m_model.serverName(m_first.id());
    const QString second = m_model.serverName(m_second.id());
    QString text = tr("The link between %1 and %2. At %1: %3. At %2: %4.")
                       .arg(first, second, linkEndText(m_link.first), linkEndText(m_link.second));
    if (m_link.delay.count() > 0)
        text += QLatin1Char(' ')
            + tr("What passes it arrives %1 later.").arg(formatDuration(m_link.delay));
    return text;
}

QRectF LinkItem::boundingRect() const
{
    return (QRectF(m_line.p1(), m_line.p2()).normalized() | labelRect())
        .adjusted(-grip, -grip, grip, grip);
}

QPainterPath LinkItem::shape() const
{
    QPainterPath path(m_line.p1());
    path.lineTo(m_line.p2());
    QPainterPathStroker stroker;
    stroker.setWidth(grip);
    path = stroker.createStroke(path);
    path.addRect(labelRect());
    return path;
}

void LinkItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const Palette &palette = m_theme.palette();
    if (m_selected) {
        painter->setPen(QPen(palette.accent, 7, Qt::SolidLine, Qt::RoundCap));
        painter->setOpacity(0.3);
        painter->drawLine(m_line);
        painter->setOpacity(1);
    }
    const QPen first = penOf(m_link.first);
    const QPen second = penOf(m_link.second);
    if (first == second) {
        painter->setPen(first);
        painter->drawLine(m_line);
    } else { // each half as its end sees it, and an arrow to the end that is not up
        painter->setPen(first);
        painter->drawLine(m_line.p1(), m_line.center());
        painter->setPen(second);
        painter->drawLine(m_line.p2(), m_line.center());
        const bool towardsSecond = isUp(m_link.first) && !isUp(m_link.second);
        if (towardsSecond || (isUp(m_link.second) && !isUp(m_link.first))) {
            const QLineF way = towardsSecond ? m_line : QLineF(m_line.p2(), m_line.p1());
            const QPointF tip = way.pointAt(0.62);
            QLineF wing(tip, way.pointAt(0.5));
            wing.setLength(m_theme.px(9));
            painter->setPen(QPen(palette.down, 2));
            for (const double turn : {25.0, -25.0}) {
                QLineF one = wing;
                one.setAngle(wing.angle() + turn);
                painter->drawLine(one);
            }
        }
    }
    const double detail
        = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    if (!m_label.isEmpty() && detail >= leastDetail)
        paintLabel(*painter);
}

QString LinkItem::labelText() const
{
    if (m_link.cut)
        return tr("cut");
    const bool oneIsDown = (m_link.first.known && m_link.first.state == LinkState::Stopped)
        || (m_link.second.known && m_link.second.state == LinkState::Stopped);
    for (const LinkEndSnapshot *const end : {&m_link.first, &m_link.second}) {
        if (end->known && end->state == LinkState::Waiting && end->dialsIn.count() > 0)
            return tr("again in %1 s")
                .arg(QLocale().toString(std::chrono::duration<double>(end->dialsIn).count(), 'f',
                                        1));
    }
    if (oneIsDown)
        return {};
    if (!isUp(m_link.first) || !isUp(m_link.second))
        return tr("connecting");
    if (m_link.delay.count() > 0 && m_flow == 0)
        return QLatin1Char('+') + formatDuration(m_link.delay);
    if (m_flow > 0)
        return formatRate(m_flow);
    return {};
}

QPen LinkItem::penOf(const LinkEndSnapshot &end) const
{
    const Palette &palette = m_theme.palette();
    if (m_link.cut)
        return QPen(palette.down, 1.5, Qt::DotLine);
    if (!isUp(end))
        return QPen(palette.down, 1.5, Qt::DashLine);
    if (m_flow > 0)
        return QPen(palette.accent, std::clamp(1.0 + std::log10(m_flow), 3.0, 7.0));
    if (m_link.delay.count() > 0)
        return QPen(palette.warning, 1.75);
    return QPen(palette.dim, 1.5);
}

void LinkItem::paintLabel(QPainter &painter) const
{
    const Palette &palette = m_theme.palette();
    const bool isBad = m_link.cut || !isUp(m_link.first) || !isUp(m_link.second);
    const QColor color = isBad ? palette.down : m_flow > 0 ? palette.accent : palette.warning;
    const QRectF rect = labelRect();
    painter.setPen(QPen(color, 1));
    painter.setBrush(palette.panel);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setFont(m_theme.captionFont());
    QRectF text = rect;
    if (m_link.cut) { // a cross, so that it can be seen from afar
        const double side = rect.height() * 0.36;
        const QPointF middle(rect.left() + rect.height() * 0.55, rect.center().y());
        painter.setPen(QPen(color, 2));
        painter.drawLine(middle + QPointF(-side / 2, -side / 2),
                         middle + QPointF(side / 2, side / 2));
        painter.drawLine(middle + QPointF(-side / 2, side / 2),
                         middle + QPointF(side / 2, -side / 2));
        text.setLeft(rect.left() + rect.height() * 0.7);
    }
    painter.setPen(color);
    painter.drawText(text, Qt::AlignCenter, m_label);
}

QRectF LinkItem::labelRect() const
{
    if (m_label.isEmpty())
        return {m_line.center(), QSizeF()};
    const QFontMetricsF metrics(m_theme.captionFont());
    const double height = metrics.height() + m_theme.px(6);
    double width = metrics.horizontalAdvance(m_label) + m_theme.px(18);
    if (m_link.cut)
        width += height * 0.5;
    return {m_line.center() - QPointF(width / 2, height / 2), QSizeF(width, height)};
}

} // namespace drover
