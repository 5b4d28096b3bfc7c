// SPDX-License-Identifier: MIT
#pragma once

#include "log/messagedelegate.h"

#include <QAbstractItemView>

class QHeaderView;

namespace drover {

/// A table of rows that are all equally high: whatever it does costs as much as what can be seen,
/// however many rows there are. (QTableView keeps and recounts a section for each row.) Follows the
/// end until somebody scrolls up; then the rows that are seen stay where they are.
class MessageView : public QAbstractItemView
{
    Q_OBJECT

public:
    /// \a theme outlives it.
    explicit MessageView(const Theme &theme, QWidget *parent = nullptr);
    ~MessageView() override;

    /// Has to be set before rows are shown; it draws every cell. Stays the caller's.
    void setMessageDelegate(MessageDelegate *delegate);
    void setModel(QAbstractItemModel *model) override;
    QHeaderView *header() const { return m_header; }
    /// Shown where there are no rows.
    void setEmptyText(const QString &text);

    /// Whether there are rows that do not fit into the view.
    bool isMoreThanOneSees() const { return rowCount() > rowsInView(); }
    bool isFollowing() const { return m_isFollowing; }
    void followEnd();
    /// Rows that have come since it stopped following.
    int newRows() const { return m_newRows; }
    int rowsInView() const; ///< as many as have room, whole ones

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;

signals:
    void followingChanged(bool isFollowing);
    void newRowsChanged(int newRows);
    /// Current is another row, by key or mouse; invalid where it is none.
    void currentRowChanged(const QModelIndex &current);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    int rowCount() const;
    int rowHeight() const;
    void takeInserted(int first, int last);
    void takeRemoved(int first, int last);
    void verticalMoved(int value);
    void setFollowing(bool follows);
    void announce(const QModelIndex &current);
    void setNewRows(int rows);
    void takeLook();
    void setColumnWidths();
    void paintRow(QPainter &painter, int row, int top);

    const Theme &m_theme;
    QHeaderView *m_header;
    MessageDelegate *m_delegate = nullptr;
    QString m_emptyText;
    bool m_isFollowing = true;
    bool m_isMoving = false; // by itself: whoever scrolls is not somebody
    bool m_isTakingFocus = false;
    int m_newRows = 0;
};

} // namespace drover
