// SPDX-License-Identifier: MIT
#include "topology/linkitem.h"

#include "topology/serveritem.h"

#include <QPainter>

#include <cmath>

namespace drover {

namespace {

constexpr double grip = 8; // to each side, for the mouse

/// Where the line from the middle of \a card to \a target leaves the card.
QPointF borderTowards(const QRectF &card, QPointF target)
{
    const QPointF middle = card.center();
    const QPointF by = target - middle;
    const double x = std::abs(by.x()) > 1e-9 ? card.width() / 2 / std::abs(by.x()) : 1e9;
    const double y = std::abs(by.y()) > 1e-9 ? card.height() / 2 / std::abs(by.y()) : 1e9;
    return middle + by * std::min({x, y, 1.0});
}

LinkLook lookOf(const LinkEndSnapshot &end)
{
    switch (end.state) {
    case LinkState::Up:
        return LinkLook::Up;
    case LinkState::Dialling:
    case LinkState::HalfOpen:
    case LinkState::Waiting:
        return LinkLook::Trying;
    case LinkState::Cut:
        return LinkLook::Cut;
    case LinkState::Stopped:
        return LinkLook::Stopped;
    }
    return LinkLook::Unknown;
}

QPen penOf(LinkLook look, bool slowed, const Palette &palette)
{
    const double width = palette.isHighContrast ? 2.5 : 1.75;
    QPen pen(palette.dim, width, Qt::SolidLine, Qt::FlatCap);
    switch (look) {
    case LinkLook::Up:
        if (slowed)
            pen.setColor(palette.warning);
        break;
    case LinkLook::Trying:
        pen.setColor(palette.down);
        pen.setDashPattern({4, 3});
        break;
    case LinkLook::Cut:
        pen.setColor(palette.down);
        pen.setDashPattern({1, 3});
        break;
    case LinkLook::Stopped:
    case LinkLook::Unknown:
        pen.setDashPattern({1, 3});
        break;
    }
    return pen;
}

/// Strokes across the line, as of a hatching.
void hatch(QPainter &painter, const QLineF &line, const QColor &color)
{
    painter.setPen(QPen(color, 1.25));
    const QLineF unit = line.unitVector();
    const QPointF along(unit.dx(), unit.dy());
    const QPointF across = QPointF(-along.y(), along.x()) * 4 + along * 3;
    constexpr int step = 8;
    for (int at = step; at < int(line.length()) - step / 2; at += step) {
        const QPointF middle = line.p1() + along * at;
        painter.drawLine(middle - across, middle + across);
    }
}

void cross(QPainter &painter, QPointF at, const Palette &palette)
{
    painter.setPen(QPen(palette.down, 2.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(at + QPointF(-6, -6), at + QPointF(6, 6));
    painter.drawLine(at + QPointF(-6, 6), at + QPointF(6, -6));
}

/// Two bars across the line.
void bars(QPainter &painter, const QLineF &line, double at, const QColor &color)
{
    const QLineF unit = line.unitVector();
    const QPointF along(unit.dx(), unit.dy());
    const QPointF across = QPointF(-along.y(), along.x()) * 6;
    painter.setPen(QPen(color, 3, Qt::SolidLine, Qt::RoundCap));
    for (const double beside : {-4.0, 4.0}) {
        const QPointF middle = line.pointAt(at) + along * beside;
        painter.drawLine(middle - across, middle + across);
    }
}

QString endText(const LinkEndSnapshot &end, const QString &name)
{
    if (!end.known)
        return LinkItem::tr("%1: not known").arg(name);
    switch (end.state) {
    case LinkState::Up:
        return LinkItem::tr("%1: up").arg(name);
    case LinkState::Dialling:
        return LinkItem::tr("%1: dialling").arg(name);
    case LinkState::HalfOpen:
        return LinkItem::tr("%1: connected, not yet proven").arg(name);
    case LinkState::Waiting:
        return LinkItem::tr("%1: waiting to connect again").arg(name);
    case LinkState::Cut:
        return LinkItem::tr("%1: cut by hand").arg(name);
    case LinkState::Stopped:
        return LinkItem::tr("%1: not running").arg(name);
    }
    return {};
}

} // namespace

LinkItem::LinkItem(const ServerItem &first, const ServerItem &second, const Theme &theme)
    : m_first(first)
    , m_second(second)
    , m_theme(theme)
{
    cardsMoved();
}

ServerIndex LinkItem::firstId() const
{
    return m_first.id();
}

ServerIndex LinkItem::secondId() const
{
    return m_second.id();
}

void LinkItem::setState(const LinkSnapshot &state, bool isSlowed)
{
    const bool before[]
        = {m_slowed, m_state.cut, m_state.held, m_state.first.known, m_state.second.known};
    const LinkState ends[] = {m_state.first.state, m_state.second.state};
    m_state = state;
    m_slowed = isSlowed;
    const bool after[]
        = {m_slowed, m_state.cut, m_state.held, m_state.first.known, m_state.second.known};
    if (!std::equal(std::begin(before), std::end(before), std::begin(after))
        || ends[0] != state.first.state || ends[1] != state.second.state)
        update();
}

void LinkItem::setChosen(bool chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    update();
}

void LinkItem::cardsMoved()
{
    prepareGeometryChange();
    const QRectF one = m_first.card(), other = m_second.card();
    m_line = one.intersects(other)
        ? QLineF()
        : QLineF(borderTowards(one, other.center()), borderTowards(other, one.center()));
}

LinkLook LinkItem::lookAt(bool first) const
{
    if (m_state.cut)
        return LinkLook::Cut;
    const LinkEndSnapshot &own = first ? m_state.first : m_state.second;
    const LinkEndSnapshot &other = first ? m_state.second : m_state.first;
    if (own.known)
        return lookOf(own);
    return other.known ? lookOf(other) : LinkLook::Unknown;
}

QRectF LinkItem::boundingRect() const
{
    return QRectF(m_line.p1(), m_line.p2()).normalized().adjusted(-grip, -grip, grip, grip);
}

QPainterPath LinkItem::shape() const
{
    QPainterPath path;
    if (m_line.isNull())
        return path;
    path.moveTo(m_line.p1());
    path.lineTo(m_line.p2());
    QPainterPathStroker stroker;
    stroker.setWidth(2 * grip);
    return stroker.createStroke(path);
}

void LinkItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_line.isNull())
        return;
    const Palette &palette = m_theme.palette();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_chosen) {
        QColor halo = palette.accent;
        halo.setAlphaF(0.35F);
        painter->setPen(QPen(halo, 9, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(m_line);
    }
    const LinkLook looks[] = {lookAt(true), lookAt(false)};
    if (looks[0] == looks[1]) {
        painter->setPen(penOf(looks[0], m_slowed, palette));
        painter->drawLine(m_line);
    } else {
        const QPointF middle = m_line.center();
        painter->setPen(penOf(looks[0], m_slowed, palette));
        painter->drawLine(m_line.p1(), middle);
        painter->setPen(penOf(looks[1], m_slowed, palette));
        painter->drawLine(m_line.p2(), middle);
    }
    if (m_slowed && !m_state.cut)
        hatch(*painter, m_line, palette.warning);
    if (m_state.held && !m_state.cut)
        for (const double at : {0.25, 0.75})
            bars(*painter, m_line, at, palette.warning);
    if (m_state.cut) {
        cross(*painter, m_line.pointAt(0.25), palette);
        cross(*painter, m_line.pointAt(0.75), palette);
    }
}

QString describeLink(const LinkSnapshot &link, const QString &first, const QString &second)
{
    QStringList parts{LinkItem::tr("Link %1 – %2").arg(first, second)};
    if (link.cut) {
        parts << LinkItem::tr("Cut by hand");
    } else {
        parts << endText(link.first, first) << endText(link.second, second);
    }
    if (link.held)
        parts << LinkItem::tr("Held: what is sent waits until the link is released");
    if (link.delay.count() > 0) {
        const auto delay = std::chrono::duration_cast<std::chrono::milliseconds>(link.delay);
        parts << LinkItem::tr("Every delivery is %1 ms late").arg(delay.count());
    }
    return parts.join(QLatin1Char('\n'));
}

} // namespace drover
