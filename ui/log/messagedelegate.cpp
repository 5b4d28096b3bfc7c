// SPDX-License-Identifier: MIT
#include "log/messagedelegate.h"

#include "log/messagefilter.h"
#include "log/messagewords.h"
#include "models/format.h"
#include "theme/theme.h"

#include <QPainter>

namespace drover {

MessageDelegate::MessageDelegate(const MessageModel &source, const Theme &theme, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_source(source)
    , m_theme(theme)
{
}

int MessageDelegate::rowHeight() const
{
    return qRound(m_theme.px(26));
}

QColor MessageDelegate::colorOf(const MessageRow &row) const
{
    const Palette &palette = m_theme.palette();
    if (row.note == LineNote::Stale)
        return palette.dim;
    switch (row.kind) {
    case MessageKind::Iamat:
        return isProblem(row) ? palette.down : palette.up;
    case MessageKind::At:
        return palette.accent;
    case MessageKind::Whatsat:
    case MessageKind::Answer:
        return isProblem(row) ? palette.down : palette.text;
    case MessageKind::Link:
    case MessageKind::Server:
        return isProblem(row)                           ? palette.down
            : row.text == "up" || row.text == "started" ? palette.up
                                                        : palette.dim;
    case MessageKind::Error:
        return palette.down;
    case MessageKind::Notice:
    case MessageKind::Skipped:
        return palette.warning;
    default:
        return isProblem(row) ? palette.down : palette.dim;
    }
}

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const std::uint64_t number = index.data(MessageModel::NumberRole).toULongLong();
    if (!m_source.log().contains(number))
        return;
    const MessageRow row = m_source.log().row(number);
    const Palette &palette = m_theme.palette();
    const int margin = qRound(m_theme.px(8));
    const QRect cell = option.rect.adjusted(margin, 0, -margin / 2, 0);
    painter->setFont(m_theme.bodyFont());
    painter->setPen(palette.dim);
    switch (index.column()) {
    case MessageModel::TimeColumn:
        paintWords(painter, cell, formatTimeOfDay(row.wall));
        break;
    case MessageModel::ServerColumn:
        paintServer(painter, cell, row);
        break;
    case MessageModel::DirectionColumn:
        painter->drawText(cell, Qt::AlignCenter,
                          row.direction == MessageDirection::In        ? QStringLiteral("←")
                              : row.direction == MessageDirection::Out ? QStringLiteral("→")
                                                                       : QStringLiteral("—"));
        break;
    case MessageModel::PeerColumn:
        paintWords(painter, cell, shownPeer(row));
        break;
    case MessageModel::KindColumn:
        paintPill(painter, cell, row);
        break;
    case MessageModel::ClientColumn:
        painter->setPen(row.note == LineNote::Stale ? palette.dim : palette.text);
        paintWords(painter, cell,
                   QString::fromUtf8(row.client.data(), static_cast<qsizetype>(row.client.size())));
        break;
    default:
        paintText(painter, cell, row);
    }
}

void MessageDelegate::paintServer(QPainter *painter, const QRect &cell, const MessageRow &row) const
{
    const std::string_view name = m_source.serverName(row.server);
    if (row.server == MessageLog::noServer)
        return;
    const int side = qRound(m_theme.px(8));
    const QRect square(cell.left(), cell.center().y() - side / 2 + 1, side, side);
    painter->fillRect(square, serverColor(row.server));
    painter->setPen(row.note == LineNote::Stale ? m_theme.palette().dim : m_theme.palette().text);
    paintWords(painter, cell.adjusted(side + qRound(m_theme.px(7)), 0, 0, 0),
               QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
}

void MessageDelegate::paintPill(QPainter *painter, const QRect &cell, const MessageRow &row) const
{
    QFont font = m_theme.captionFont();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const QString word = kindWord(row.kind);
    const QFontMetrics metrics(font, painter->device());
    const int padding = qRound(m_theme.px(7));
    const int height = std::min(qRound(m_theme.px(18)), cell.height() - 2);
    const int width = std::min(metrics.horizontalAdvance(word) + 2 * padding, cell.width());
    const int above = (cell.height() - height) / 2; // in whole pixels, or its edge is blurred
    const QRectF pill(cell.left() + 0.5, cell.top() + above + 0.5, width - 1, height - 1);
    const QColor color = colorOf(row);
    const double radius = m_theme.px(5);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, m_theme.palette().isHighContrast ? 2 : 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(pill, radius, radius);
    painter->drawText(pill, Qt::AlignCenter, word);
}

void MessageDelegate::paintText(QPainter *painter, const QRect &cell, const MessageRow &row) const
{
    const Palette &palette = m_theme.palette();
    QRect rest = cell;
    const QString note = noteWord(row.note);
    if (!note.isEmpty()) {
        painter->setFont(m_theme.boldFont());
        painter->setPen(row.note == LineNote::Refused    ? palette.down
                            : row.note == LineNote::News ? palette.up
                                                         : palette.dim);
        rest.setLeft(rest.left() + paintWords(painter, rest, note) + qRound(m_theme.px(8)));
        painter->setFont(m_theme.bodyFont());
    }
    const bool isQuiet = row.note == LineNote::Stale || row.kind == MessageKind::Ping
        || row.kind == MessageKind::Pong;
    painter->setPen(isQuiet                                                 ? palette.dim
                        : isProblem(row) && row.kind != MessageKind::Closed ? colorOf(row)
                                                                            : palette.text);
    paintWords(painter, rest, shownText(row));
}

int MessageDelegate::paintWords(QPainter *painter, const QRect &cell, const QString &words) const
{
    if (words.isEmpty() || cell.width() <= 0)
        return 0;
    const QFontMetrics metrics(painter->font(), painter->device());
    // Nothing narrower than a pixel a letter: what cannot be seen is not measured.
    const QString shown
        = metrics.elidedText(words.left(cell.width()), Qt::ElideRight, cell.width());
    const int width = metrics.horizontalAdvance(shown);
    const int above = (cell.height() - metrics.height()) / 2;
    painter->drawText(QPointF(cell.left(), cell.top() + above + metrics.ascent()), shown);
    return width;
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight()};
}

} // namespace drover
