// SPDX-License-Identifier: MIT
#include "topology/serveritem.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace drover {

namespace {

/// Below these scales a card says less.
constexpr double nearScale = 0.6;
constexpr double middleScale = 0.22;
constexpr double corner = 10;

QPolygonF regular(int corners, QRectF box, double turned)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = turned + 2 * std::numbers::pi * i / corners;
        polygon << box.center()
                + QPointF(box.width() / 2 * std::cos(angle), box.height() / 2 * std::sin(angle));
    }
    return polygon;
}

/// Two letters; of numbered servers the digits, in which they differ.
QString initials(const QString &name)
{
    return name.size() > 2 && name.back().isDigit() ? name.right(2) : name.left(2);
}

} // namespace

QString conditionWord(Condition condition)
{
    switch (condition) {
    case Condition::Up:
        return ServerItem::tr("up", "state of a server");
    case Condition::Frozen:
        return ServerItem::tr("frozen", "state of a server");
    case Condition::Stopping:
        return ServerItem::tr("stopping", "state of a server");
    case Condition::Stopped:
        return ServerItem::tr("stopped", "state of a server");
    case Condition::Killed:
        return ServerItem::tr("killed", "state of a server");
    case Condition::Foreign:
        return ServerItem::tr("foreign", "state of a server");
    case Condition::Elsewhere:
        return ServerItem::tr("elsewhere", "state of a server");
    }
    return {};
}

QColor conditionColor(Condition condition, const Palette &palette)
{
    switch (condition) {
    case Condition::Up:
        return palette.up;
    case Condition::Frozen: // not the accent, which stands for what is selected
    case Condition::Stopping:
        return palette.warning;
    case Condition::Stopped:
    case Condition::Killed:
        return palette.down;
    case Condition::Foreign:
    case Condition::Elsewhere:
        return palette.dim;
    }
    return palette.text;
}

void paintCondition(QPainter &painter, Condition condition, QRectF box, const Palette &palette)
{
    const QColor color = conditionColor(condition, palette);
    const double thick = box.width() / 5;
    const QPen pen(color, thick, Qt::SolidLine, Qt::RoundCap);
    const QRectF inner = box.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (condition) {
    case Condition::Up:
        painter.drawEllipse(box);
        break;
    case Condition::Frozen: { // three strokes through the middle, as of ice
        painter.setPen(pen);
        for (int i = 0; i < 3; ++i) {
            const double angle = std::numbers::pi * (i / 3.0 + 0.5);
            const QPointF arm(inner.width() / 1.9 * std::cos(angle),
                              inner.height() / 1.9 * std::sin(angle));
            painter.drawLine(box.center() - arm, box.center() + arm);
        }
        break;
    }
    case Condition::Stopping:
        painter.drawPolygon(regular(3, box, std::numbers::pi / 2));
        break;
    case Condition::Stopped:
        painter.drawRect(box.adjusted(thick / 3, thick / 3, -thick / 3, -thick / 3));
        break;
    case Condition::Killed:
        painter.setPen(pen);
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.topRight(), inner.bottomLeft());
        break;
    case Condition::Foreign:
        painter.drawPolygon(regular(4, box, 0));
        break;
    case Condition::Elsewhere:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen);
        painter.drawEllipse(inner);
        break;
    }
    painter.restore();
}

void paintBadge(QPainter &painter, ServerIndex id, const QString &name, QRectF box,
                const QFont &font)
{
    const QColor color = serverColor(id);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (badgeShapeOf(id)) {
    case BadgeShape::RoundedSquare:
        painter.drawRoundedRect(box, box.width() / 5, box.width() / 5);
        break;
    case BadgeShape::Circle:
        painter.drawEllipse(box);
        break;
    case BadgeShape::Hexagon:
        painter.drawPolygon(regular(6, box.adjusted(-1, -1, 1, 1), std::numbers::pi / 6));
        break;
    case BadgeShape::Diamond:
        painter.drawPolygon(regular(4, box.adjusted(-4, -4, 4, 4), 0));
        break;
    }
    painter.setPen(textOn(color));
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, initials(name));
    painter.restore();
}

ServerItem::ServerItem(ServerIndex id, const Theme &theme)
    : m_id(id)
    , m_theme(theme)
{
    setZValue(3);
    setCacheMode(DeviceCoordinateCache); // what moves is drawn past it, many times
}

void ServerItem::setLook(const Look &look)
{
    if (look == m_look)
        return;
    m_look = look;
    update();
}

void ServerItem::setChosen(bool chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    setZValue(chosen ? 4 : 3);
    update();
}

QRectF ServerItem::card() const
{
    return {pos() - QPointF(cardSize.width() / 2, cardSize.height() / 2), cardSize};
}

QRectF ServerItem::boundingRect() const
{
    return card().translated(-pos()).adjusted(-4, -14, 4, 6);
}

QPainterPath ServerItem::shape() const
{
    QPainterPath path;
    path.addRoundedRect(card().translated(-pos()), corner, corner);
    return path;
}

bool ServerItem::isDimmed() const
{
    return m_look.condition == Condition::Stopped || m_look.condition == Condition::Killed;
}

QFont ServerItem::fontAt(const QFont &font, double larger) const
{
    QFont own = font;
    own.setPixelSize(std::max(1, qRound(font.pixelSize() / m_theme.px(1) * larger)));
    return own;
}

void ServerItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const double scale
        = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform())
        / m_theme.px(1);
    painter->setRenderHint(QPainter::Antialiasing);
    paintFrame(*painter, scale < middleScale);
    if (scale >= nearScale)
        paintNear(*painter);
    else if (scale >= middleScale)
        paintMiddle(*painter);
    else
        paintFar(*painter);
    if (m_look.isBehind && scale >= middleScale)
        paintBehind(*painter);
}

void ServerItem::paintFrame(QPainter &painter, bool isFar) const
{
    const Palette &palette = m_theme.palette();
    const QRectF card = this->card().translated(-pos());
    if (!isFar && !palette.isHighContrast && !isDimmed()) {
        QColor shadow = palette.isDark ? Qt::black : palette.text;
        shadow.setAlphaF(0.07F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(shadow);
        painter.drawRoundedRect(card.translated(0, 2).adjusted(-1, 0, 1, 1), corner, corner);
    }
    QPen pen(palette.line, palette.isHighContrast ? 2 : 1.25);
    if (isDimmed() || m_look.condition == Condition::Stopping) {
        pen = QPen(palette.dim, palette.isHighContrast ? 2 : 1.25, Qt::DashLine);
        pen.setDashPattern({4, 4});
    } else if (m_look.isElsewhere()) {
        pen = QPen(palette.dim, 1.5, Qt::DotLine);
    } else if (m_look.condition == Condition::Frozen) {
        pen = QPen(palette.warning, 1.5);
        pen.setDashPattern({8, 3, 1, 3});
    }
    if (m_chosen)
        pen = QPen(palette.accent, 3);
    painter.setPen(pen);
    painter.setBrush(isDimmed() ? palette.window : palette.panel);
    painter.drawRoundedRect(card, corner, corner);
    if (isFar) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(serverColor(m_id));
        painter.drawRoundedRect(QRectF(card.left(), card.top(), card.height(), card.height()),
                                corner, corner);
    }
}

void ServerItem::paintNear(QPainter &painter) const
{
    const Palette &palette = m_theme.palette();
    const QRectF inner = card().translated(-pos()).adjusted(11, 9, -11, -8);
    painter.setOpacity(isDimmed() ? 0.55 : 1);
    paintBadge(painter, m_id, m_look.name, QRectF(inner.topLeft() + QPointF(0, 2), QSizeF(28, 28)),
               fontAt(m_theme.boldFont()));
    painter.setOpacity(1);
    const double left = inner.left() + 37;

    const QFont bold = fontAt(m_theme.boldFont(), 14.0 / 13);
    const QRectF nameBox(left, inner.top() - 1, inner.right() - left, 19);
    painter.setFont(bold);
    painter.setPen(isDimmed() ? palette.dim : palette.text);
    painter.drawText(nameBox, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(bold).elidedText(m_look.name, Qt::ElideRight, nameBox.width()));

    const QFont caption = fontAt(m_theme.captionFont());
    const QFontMetricsF metrics(caption);
    const QRectF second(left, inner.top() + 18, inner.right() - left, 15);
    painter.setFont(caption);
    const QString word = conditionWord(m_look.condition);
    const QString port = QLatin1Char(':') + QString::number(m_look.port);
    // The state is what one looks for; the tool tip says the port, too.
    if (metrics.horizontalAdvance(port + word) + 18 <= second.width()) {
        painter.setPen(palette.dim);
        painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter, port);
    }
    painter.setPen(conditionColor(m_look.condition, palette));
    painter.drawText(second, Qt::AlignRight | Qt::AlignVCenter, word);
    paintCondition(
        painter, m_look.condition,
        {second.right() - metrics.horizontalAdvance(word) - 13, second.center().y() - 4, 9, 9},
        palette);

    const QRectF last(inner.left(), inner.bottom() - 14, inner.width(), 15);
    painter.setPen(palette.dim);
    if (m_look.isElsewhere()) {
        const QString text = ServerItem::tr("run by another program");
        painter.drawText(last, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, last.width()));
        return;
    }
    paintSparkLine(painter, {inner.left(), inner.top() + 37, inner.width(), 19});
    painter.setPen(palette.dim);
    const QString clients
        = ServerItem::tr("%n client(s)", nullptr,
                         static_cast<int>(std::min<std::size_t>(m_look.clients, 2'000'000'000)));
    const QString rate = ServerItem::tr("%1 msg/s").arg(QLocale().toString(m_look.rate, 'f', 0));
    painter.drawText(last, Qt::AlignRight | Qt::AlignVCenter, rate);
    painter.drawText(last, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(clients, Qt::ElideRight,
                                        last.width() - metrics.horizontalAdvance(rate) - 6));
}

void ServerItem::paintMiddle(QPainter &painter) const
{
    const Palette &palette = m_theme.palette();
    const QRectF inner = card().translated(-pos()).adjusted(10, 10, -10, -10);
    painter.setOpacity(isDimmed() ? 0.55 : 1);
    paintBadge(painter, m_id, m_look.name, {inner.topLeft(), QSizeF(40, 40)},
               fontAt(m_theme.boldFont(), 1.5));
    painter.setOpacity(1);
    const QFont font = fontAt(m_theme.boldFont(), 1.75);
    painter.setFont(font);
    painter.setPen(isDimmed() ? palette.dim : palette.text);
    const QRectF nameBox(inner.left() + 48, inner.top(), inner.width() - 48, 40);
    painter.drawText(nameBox, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(m_look.name, Qt::ElideRight, nameBox.width()));
    const QFont caption = fontAt(m_theme.captionFont(), 1.7);
    painter.setFont(caption);
    painter.setPen(conditionColor(m_look.condition, palette));
    paintCondition(painter, m_look.condition, {inner.left() + 2, inner.bottom() - 20, 17, 17},
                   palette);
    painter.drawText(QRectF(inner.left() + 26, inner.bottom() - 24, inner.width() - 26, 24),
                     Qt::AlignLeft | Qt::AlignVCenter, conditionWord(m_look.condition));
}

void ServerItem::paintFar(QPainter &painter) const
{
    const QRectF card = this->card().translated(-pos());
    paintCondition(painter, m_look.condition, {card.right() - 64, card.center().y() - 25, 50, 50},
                   m_theme.palette());
}

void ServerItem::paintSparkLine(QPainter &painter, QRectF box) const
{
    const std::vector<double> &values = m_look.history;
    const Palette &palette = m_theme.palette();
    painter.setPen(QPen(palette.line, 1));
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    if (values.size() < 2 || isDimmed())
        return;
    const double most = std::max(10.0, *std::ranges::max_element(values));
    // The newest stands at the right from the start on, and the line grows to the left.
    constexpr double steps = 59;
    QPolygonF line;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto back = static_cast<double>(values.size() - 1 - i);
        line << QPointF(box.right() - box.width() * back / steps,
                        box.bottom() - (box.height() - 1) * values[i] / most);
    }
    QPolygonF area = line;
    area << box.bottomRight() << QPointF(line.front().x(), box.bottom());
    QColor fill = palette.accent;
    fill.setAlphaF(0.12F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(area);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.accent, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

void ServerItem::paintBehind(QPainter &painter) const
{
    const Palette &palette = m_theme.palette();
    const QRectF card = this->card().translated(-pos());
    const QFont font = fontAt(m_theme.captionFont());
    const QString word
        = ServerItem::tr("behind", "mark of a server that lacks some client's newest position");
    const double width = QFontMetricsF(font).horizontalAdvance(word) + 14;
    const QRectF box(card.right() - width - 8, card.top() - 9, width, 17);
    painter.setPen(QPen(palette.warning, 1.25));
    painter.setBrush(palette.panel);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, word);
}

} // namespace drover
