// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace drover {

class Theme;

/// How messages look: the server with its colour, the kind as a pill, what was stale paler and
/// with a word.
class MessageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MessageDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace drover
