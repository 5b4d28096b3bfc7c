// SPDX-License-Identifier: MIT
#pragma once

#include "log/messagemodel.h"

#include <QAbstractItemDelegate>
#include <QColor>

namespace drover {

class Theme;

/// Draws a cell of the messages: the server with its colour, the direction as an arrow, the kind as
/// an outlined pill, what is stale dim and with the word. Reads the row from the log, not from the
/// model's roles. Rows are theme.px(26) high.
class MessageDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    /// Both outlive it. The indices are those of a model of \a source's rows that has NumberRole.
    MessageDelegate(const MessageModel &source, const Theme &theme, QObject *parent = nullptr);

    int rowHeight() const;
    /// By kind, and by what the row says; readable on a panel and on a selection.
    QColor colorOf(const MessageRow &row) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintServer(QPainter *painter, const QRect &cell, const MessageRow &row) const;
    void paintPill(QPainter *painter, const QRect &cell, const MessageRow &row) const;
    void paintText(QPainter *painter, const QRect &cell, const MessageRow &row) const;
    /// Elided; in the painter's font and pen. Returns its width.
    int paintWords(QPainter *painter, const QRect &cell, const QString &words) const;

    const MessageModel &m_source;
    const Theme &m_theme;
};

} // namespace drover
