// SPDX-License-Identifier: MIT
#include "topology/trafficitem.h"

#include "topology/linkitem.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>
#include <utility>

namespace drover {

namespace {

constexpr double dotRadius = 6.5;
constexpr double lane = 6.5; // each direction keeps to its right
constexpr std::size_t mostPlaces = 48; // more of them are one

QLineF laneOf(const LinkItem &link, ServerIndex from)
{
    QLineF line = link.line();
    if (line.isNull())
        return line;
    if (link.firstId() != from)
        line = QLineF(line.p2(), line.p1());
    const QLineF normal = line.normalVector().unitVector();
    return line.translated(-normal.dx() * lane, -normal.dy() * lane);
}

} // namespace

TrafficItem::TrafficItem(const Traffic &traffic, FindLink findLink, const Theme &theme)
    : m_traffic(traffic)
    , m_findLink(std::move(findLink))
    , m_theme(theme)
{
    setZValue(1);
}

void TrafficItem::setLinks(std::vector<LinkItem *> links)
{
    m_links = std::move(links);
    m_drawnAt.clear();
    update();
}

void TrafficItem::setArea(const QRectF &area)
{
    if (area == m_area)
        return;
    prepareGeometryChange();
    m_area = area;
}

void TrafficItem::advanceTo(Traffic::Time now)
{
    m_now = now;
    std::vector<QRectF> places = placesThatMove();
    if (places.size() > mostPlaces || m_drawnAt.size() > mostPlaces) {
        update();
    } else {
        for (const QRectF &place : m_drawnAt)
            update(place);
        for (const QRectF &place : places)
            update(place);
    }
    m_drawnAt = std::move(places);
}

std::vector<QRectF> TrafficItem::placesThatMove() const
{
    std::vector<QRectF> places;
    constexpr double room = 2 * dotRadius + lane + 3;
    for (const LinkItem *link : m_links) {
        const Traffic::Rate *rate = m_traffic.rate(link->firstId(), link->secondId());
        if (rate && rate->flows)
            places.push_back(link->boundingRect());
    }
    for (const Traffic::Dot &dot : m_traffic.dots()) {
        if (places.size() > mostPlaces)
            break;
        const LinkItem *link = m_findLink(dot.from, dot.to);
        if (!link || link->line().isNull())
            continue;
        const QPointF at = laneOf(*link, dot.from).pointAt(dot.progress(m_now));
        places.emplace_back(at - QPointF(room, room) / 2, QSizeF(room, room));
    }
    return places;
}

void TrafficItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const double scale
        = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    painter->setRenderHint(QPainter::Antialiasing);
    for (const LinkItem *link : m_links) {
        const Traffic::Rate *rate = m_traffic.rate(link->firstId(), link->secondId());
        if (rate && rate->flows)
            paintBand(*painter, *link, *rate);
    }
    // From afar a dot stays large enough to be seen.
    const double size = std::max(dotRadius, 2.5 / std::max(scale, 0.01));
    for (const Traffic::Dot &dot : m_traffic.dots())
        if (dot.leftAt <= m_now)
            paintDot(*painter, dot, size);
}

void TrafficItem::paintBand(QPainter &painter, const LinkItem &link,
                            const Traffic::Rate &rate) const
{
    if (link.line().isNull())
        return;
    const bool turned = link.firstId() > link.secondId();
    const double seconds = std::chrono::duration<double>(m_now).count();
    for (const bool forth : {true, false}) {
        const double lines = forth ? rate.forth : rate.back;
        if (lines <= 0)
            continue;
        const QLineF way = laneOf(link, forth != turned ? link.firstId() : link.secondId());
        QColor under = m_theme.palette().accent;
        under.setAlphaF(0.22F);
        painter.setPen(QPen(under, 7, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(way);
        // The more lines, the closer the grains: 24 px apart at 10 a second, 8 at 10,000.
        const double step
            = std::clamp(24 - 5.3 * (std::log10(std::max(lines, 10.0)) - 1), 8.0, 24.0);
        constexpr double thick = 5, grain = 5;
        QPen pen(m_theme.palette().accent, thick, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({grain / thick, (step - grain) / thick});
        pen.setDashOffset(-std::fmod(seconds * 90, step) / thick);
        painter.setPen(pen);
        painter.drawLine(way);
    }
}

void TrafficItem::paintDot(QPainter &painter, const Traffic::Dot &dot, double size) const
{
    const LinkItem *link = m_findLink(dot.from, dot.to);
    if (!link || link->line().isNull())
        return;
    const double progress = dot.progress(m_now);
    const QPointF at = laneOf(*link, dot.from).pointAt(progress);
    const QColor color
        = dot.origin == unknownServer ? m_theme.palette().accent : serverColor(dot.origin);
    const bool isHollow = dot.isStale && progress >= 1;
    painter.setOpacity(dot.opacity(m_now));
    if (isHollow) {
        painter.setPen(QPen(m_theme.palette().text, size * 0.2 + 2.4));
        painter.setBrush(m_theme.palette().panel);
    } else {
        painter.setPen(QPen(m_theme.palette().text, size * 0.2));
        painter.setBrush(color);
    }
    const QRectF box(at - QPointF(size, size), QSizeF(2 * size, 2 * size));
    const auto draw = [&](const QRectF &where) {
        if (dot.isCatchUp)
            painter.drawRect(where.adjusted(size / 8, size / 8, -size / 8, -size / 8));
        else
            painter.drawEllipse(where);
    };
    draw(box);
    if (isHollow) {
        painter.setPen(QPen(color, 2.4));
        draw(box);
    }
    painter.setOpacity(1);
}

} // namespace drover
