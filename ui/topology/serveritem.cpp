// SPDX-License-Identifier: MIT
#include "topology/serveritem.h"

#include "models/format.h"
#include "models/words.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace drover {

namespace {

/// Below this scale a card is its badge and its name.
constexpr double leastDetail = 0.45;
constexpr double corner = 10;

} // namespace

void paintBadge(QPainter &painter, const QRectF &rect, ServerIndex server, const QString &name,
                const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(serverColor(server));
    const double side = rect.width();
    switch (badgeShapeOf(server)) {
    case BadgeShape::RoundedSquare:
        painter.drawRoundedRect(rect, side / 4, side / 4);
        break;
    case BadgeShape::Circle:
        painter.drawEllipse(rect);
        break;
    case BadgeShape::Hexagon:
        painter.drawPolygon(QPolygonF{{rect.left() + side / 4, rect.top()},
                                      {rect.right() - side / 4, rect.top()},
                                      {rect.right(), rect.center().y()},
                                      {rect.right() - side / 4, rect.bottom()},
                                      {rect.left() + side / 4, rect.bottom()},
                                      {rect.left(), rect.center().y()}});
        break;
    case BadgeShape::Diamond:
        painter.drawPolygon(QPolygonF{{rect.center().x(), rect.top()},
                                      {rect.right(), rect.center().y()},
                                      {rect.center().x(), rect.bottom()},
                                      {rect.left(), rect.center().y()}});
        break;
    }
    painter.setPen(textOn(serverColor(server)));
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignCenter, name.left(2));
    painter.restore();
}

ServerItem::ServerItem(ServerIndex id, const HerdModel &model, const Theme &theme)
    : m_id(id)
    , m_model(model)
    , m_theme(theme)
{
    setFlags(ItemIsMovable | ItemSendsGeometryChanges);
    setCacheMode(DeviceCoordinateCache); // dots move over cards all the time
    setZValue(1);
    updateShown();
}

QSizeF ServerItem::size() const
{
    return {m_theme.px(usualSize.width()), m_theme.px(usualSize.height())};
}

QPointF ServerItem::borderTowards(QPointF point) const
{
    const QPointF way = point - pos();
    const double x = size().width() / 2;
    const double y = size().height() / 2;
    if (way.isNull())
        return pos();
    const double toSide = way.x() == 0 ? 1e9 : x / std::abs(way.x());
    const double toTop = way.y() == 0 ? 1e9 : y / std::abs(way.y());
    return pos() + way * std::min({toSide, toTop, 1.0});
}

void ServerItem::updateShown()
{
    const ServerSnapshot *const server = m_model.server(m_id);
    if (!server)
        return;
    Shown now;
    now.name = m_model.serverName(m_id);
    now.server = *server;
    // Counters tick all the time; what is painted of them is below.
    now.server.linesIn = 0;
    now.server.linesOut = 0;
    now.clients = tr("%n client(s)", nullptr, static_cast<int>(server->clientsKnown));
    now.rate
        = tr("%1 msg/s")
              .arg(formatCount(static_cast<std::uint64_t>(m_model.messagesPerSecond(m_id) + 0.5)));
    now.history = m_model.rateHistory(m_id);
    now.isBehind = m_model.isBehind(m_id);
    if (now == m_shown)
        return;
    m_shown = std::move(now);
    setToolTip(description());
    update();
}

void ServerItem::setShownSelected(bool selected)
{
    m_selected = selected;
    setZValue(selected ? 2 : 1);
    update();
}

void ServerItem::updateLook()
{
    prepareGeometryChange();
    update();
}

QString ServerItem::description() const
{
    QString text = tr("%1, port %2: %3; %4, %5")
                       .arg(m_shown.name)
                       .arg(m_shown.server.port)
                       .arg(serverStateText(m_shown.server), m_shown.clients, m_shown.rate);
    if (m_shown.isBehind)
        text += QLatin1String(". ") + tr("It lacks news that other servers have.");
    return text;
}

QRectF ServerItem::boundingRect() const
{
    constexpr double border = 3;
    return QRectF({-size().width() / 2, -size().height() / 2}, size())
        .adjusted(-border, -border, border, border);
}

void ServerItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card({-size().width() / 2, -size().height() / 2}, size());
    paintCard(*painter, card);
    const auto px = [this](double pixels) { return m_theme.px(pixels); };
    const double detail
        = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    if (isDown())
        painter->setOpacity(0.55);
    if (detail < leastDetail) {
        const double side = card.height() * 0.6;
        QFont font = m_theme.titleFont();
        font.setPixelSize(qRound(side * 0.5));
        paintBadge(*painter,
                   QRectF(card.center() - QPointF(side / 2, side / 2), QSizeF(side, side)), m_id,
                   m_shown.name, font);
        return;
    }
    paintBadge(*painter, QRectF(card.left() + px(9), card.top() + px(9), px(24), px(24)), m_id,
               m_shown.name, m_theme.captionFont());
    const Palette &palette = m_theme.palette();
    painter->setPen(palette.text);
    painter->setFont(m_theme.boldFont());
    const QRectF name(card.left() + px(41), card.top() + px(6), card.width() - px(48), px(17));
    painter->drawText(
        name, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(m_theme.boldFont()).elidedText(m_shown.name, Qt::ElideRight, name.width()));
    painter->setFont(m_theme.captionFont());
    painter->setPen(palette.dim);
    painter->drawText(name.translated(0, px(16)), Qt::AlignLeft | Qt::AlignVCenter,
                      QStringLiteral(":%1").arg(m_shown.server.port));
    painter->setOpacity(1);
    paintState(*painter, name.translated(0, px(16)));
    if (isDown())
        painter->setOpacity(0.55);
    paintHistory(*painter,
                 QRectF(card.left() + px(12), card.top() + px(40), card.width() - px(24), px(15)));
    painter->setFont(m_theme.captionFont());
    painter->setPen(palette.dim);
    const QRectF below(card.left() + px(10), card.bottom() - px(20), card.width() - px(20), px(16));
    painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter, m_shown.clients);
    painter->drawText(below, Qt::AlignRight | Qt::AlignVCenter, m_shown.rate);
}

QVariant ServerItem::itemChange(GraphicsItemChange change, const QVariant &value)
{
    if (change == ItemPositionHasChanged)
        emit moved();
    return QGraphicsObject::itemChange(change, value);
}

bool ServerItem::isDown() const
{
    return m_shown.server.state == Herd::ServerState::Down
        || m_shown.server.state == Herd::ServerState::Killed;
}

QColor ServerItem::stateColor() const
{
    const Palette &palette = m_theme.palette();
    switch (m_shown.server.state) {
    case Herd::ServerState::Up:
        return m_shown.server.frozen ? palette.accent : palette.up;
    case Herd::ServerState::Stopping:
        return palette.warning;
    case Herd::ServerState::Down:
    case Herd::ServerState::Killed:
        return palette.down;
    case Herd::ServerState::Elsewhere:
        return palette.dim;
    }
    Q_UNREACHABLE();
}

void ServerItem::paintCard(QPainter &painter, const QRectF &card) const
{
    const Palette &palette = m_theme.palette();
    const double usual = palette.isHighContrast ? 2 : 1;
    QPen pen(m_selected ? palette.accent : palette.line, m_selected ? 2.5 : usual);
    if (isDown() && !m_selected)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(isDown() ? palette.window : palette.panel);
    painter.drawRoundedRect(card, corner, corner);
}

/// The word, and in front of it a sign of its own, so that it can be read without colours.
void ServerItem::paintState(QPainter &painter, const QRectF &at) const
{
    const QString word = m_shown.isBehind && !isDown() && !m_shown.server.frozen
        ? tr("behind")
        : serverStateText(m_shown.server);
    const bool isBehind = m_shown.isBehind && m_shown.server.state == Herd::ServerState::Up
        && !m_shown.server.frozen;
    const QColor color = isBehind ? m_theme.palette().warning : stateColor();
    const QFontMetricsF metrics(m_theme.captionFont());
    const double width = metrics.horizontalAdvance(word);
    painter.setPen(color);
    painter.drawText(at, Qt::AlignRight | Qt::AlignVCenter, word);
    const double side = m_theme.px(8);
    const QRectF sign(at.right() - width - side - m_theme.px(4), at.center().y() - side / 2, side,
                      side);
    painter.setBrush(color);
    painter.setPen(Qt::NoPen);
    switch (m_shown.server.state) {
    case Herd::ServerState::Up:
        if (m_shown.server.frozen) { // two bars, as on a player that pauses
            painter.drawRect(QRectF(sign.left(), sign.top(), side / 3, side));
            painter.drawRect(QRectF(sign.right() - side / 3, sign.top(), side / 3, side));
        } else if (isBehind) {
            painter.drawPolygon(
                QPolygonF{{sign.center().x(), sign.top()}, sign.bottomRight(), sign.bottomLeft()});
        } else {
            painter.drawEllipse(sign);
        }
        break;
    case Herd::ServerState::Down:
        painter.drawRect(sign);
        break;
    case Herd::ServerState::Stopping:
        painter.drawPie(sign, 90 * 16, 180 * 16);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(color);
        painter.drawEllipse(sign);
        break;
    case Herd::ServerState::Killed:
        painter.setPen(QPen(color, side / 4));
        painter.drawLine(sign.topLeft(), sign.bottomRight());
        painter.drawLine(sign.topRight(), sign.bottomLeft());
        break;
    case Herd::ServerState::Elsewhere:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(color);
        painter.drawRect(sign);
        break;
    }
}

void ServerItem::paintHistory(QPainter &painter, const QRectF &at) const
{
    const auto &history = m_shown.history;
    if (history.size() < 2)
        return;
    const double most = std::max(1.0, std::ranges::max(history));
    QPolygonF line;
    for (std::size_t i = 0; i < history.size(); ++i) {
        const double x = static_cast<double>(HerdModel::ratePoints - history.size() + i)
            / static_cast<double>(HerdModel::ratePoints - 1);
        line.append({at.left() + x * at.width(), at.bottom() - history[i] / most * at.height()});
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.palette().accent, 1.5));
    painter.drawPolyline(line);
}

} // namespace drover
