// SPDX-License-Identifier: MIT
#include "log/messagedelegate.h"

#include "log/messagemodel.h"
#include "theme/theme.h"

#include <QPainter>

namespace drover {

namespace {

QColor kindColor(MessageKind kind, const Palette &palette)
{
    switch (kind) {
    case MessageKind::Iamat:
        return palette.up;
    case MessageKind::At:
        return palette.accent;
    case MessageKind::Whatsat:
    case MessageKind::Answer:
        return palette.warning;
    case MessageKind::Complaint:
    case MessageKind::Closed:
    case MessageKind::Link:
    case MessageKind::Skipped:
    case MessageKind::Notice:
        return palette.down;
    case MessageKind::LinkTalk:
    case MessageKind::Other:
    case MessageKind::Connected:
    case MessageKind::Server:
        return palette.dim;
    }
    Q_UNREACHABLE();
}

QString noteWord(LineNote note)
{
    switch (note) {
    case LineNote::Stale:
        return MessageDelegate::tr("stale");
    case LineNote::Refused:
        return MessageDelegate::tr("refused");
    case LineNote::CatchUp:
        return MessageDelegate::tr("catching up");
    case LineNote::News:
    case LineNote::None:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

MessageDelegate::MessageDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Palette &palette = m_theme.palette();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (isSelected)
        painter->fillRect(option.rect, palette.selection);
    const auto kind = static_cast<MessageKind>(index.data(MessageModel::KindRole).toInt());
    const auto note = static_cast<LineNote>(index.data(MessageModel::NoteRole).toInt());
    const bool isPale = note == LineNote::Stale || kind == MessageKind::LinkTalk;
    QString text = index.data(Qt::DisplayRole).toString();
    QRectF cell = QRectF(option.rect).adjusted(m_theme.px(8), 0, -m_theme.px(4), 0);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(index.column() == MessageModel::Text ? m_theme.monoFont()
                                                          : m_theme.bodyFont());
    painter->setPen(isPale ? palette.dim : palette.text);
    switch (index.column()) {
    case MessageModel::Time:
    case MessageModel::Peer:
        painter->setPen(palette.dim);
        break;
    case MessageModel::Server: {
        const double side = m_theme.px(9);
        const auto server = index.data(MessageModel::ServerRole).toUInt();
        if (text.isEmpty())
            break;
        painter->setPen(Qt::NoPen);
        painter->setBrush(serverColor(server));
        painter->drawRoundedRect(QRectF(cell.left(), cell.center().y() - side / 2, side, side), 2,
                                 2);
        painter->setPen(isPale ? palette.dim : palette.text);
        cell.setLeft(cell.left() + side + m_theme.px(6));
        break;
    }
    case MessageModel::Kind: {
        painter->setFont(m_theme.captionFont());
        const QFontMetricsF metrics(m_theme.captionFont());
        const QRectF pill(cell.left(), cell.center().y() - m_theme.px(9),
                          metrics.horizontalAdvance(text) + m_theme.px(12), m_theme.px(18));
        const QColor color = kindColor(kind, palette);
        painter->setPen(QPen(color, palette.isHighContrast ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(pill, 5, 5);
        painter->drawText(pill, Qt::AlignCenter, text);
        painter->restore();
        return;
    }
    case MessageModel::Text:
        if (const QString word = noteWord(note); !word.isEmpty())
            text = word + QStringLiteral(": ") + text;
        break;
    default:
        break;
    }
    painter->drawText(cell, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, int(cell.width())));
    painter->restore();
}

} // namespace drover
