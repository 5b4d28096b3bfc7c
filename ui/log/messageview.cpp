// SPDX-License-Identifier: MIT
#include "log/messageview.h"

#include "log/messageaccessibility.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QPaintEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <array>

namespace drover {

namespace {

/// At scale 1; of the last column, the least.
constexpr std::array<int, MessageModel::ColumnCount> columnWidths{112, 124, 40, 168, 100, 110, 200};

} // namespace

MessageView::MessageView(const Theme &theme, QWidget *parent)
    : QAbstractItemView(parent)
    , m_theme(theme)
    , m_header(new QHeaderView(Qt::Horizontal, this))
{
    installMessageAccessibility();
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFrameShape(NoFrame);
    m_header->setStretchLastSection(true);
    m_header->setHighlightSections(false);
    m_header->setSectionsMovable(false);
    m_header->setSectionsClickable(false);
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        updateGeometries();
        viewport()->update();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &MessageView::verticalMoved);
    connect(&theme, &Theme::changed, this, &MessageView::takeLook);
}

MessageView::~MessageView() = default;

void MessageView::setMessageDelegate(MessageDelegate *delegate)
{
    m_delegate = delegate;
    setItemDelegate(delegate);
}

void MessageView::setModel(QAbstractItemModel *model)
{
    QAbstractItemView::setModel(model);
    m_header->setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { takeInserted(first, last); });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { takeRemoved(first, last); });
    setColumnWidths();
    reset();
}

void MessageView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void MessageView::followEnd()
{
    setFollowing(true);
    const QScopedValueRollback moving(m_isMoving, true);
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

int MessageView::rowCount() const
{
    return model() ? model()->rowCount() : 0;
}

int MessageView::rowHeight() const
{
    return m_delegate ? m_delegate->rowHeight() : 1;
}

int MessageView::rowsInView() const
{
    return std::max(1, viewport()->height() / rowHeight());
}

void MessageView::reset()
{
    QAbstractItemView::reset();
    setNewRows(0);
    updateGeometries();
    if (m_isFollowing)
        followEnd();
}

void MessageView::takeInserted(int first, int last)
{
    updateGeometries();
    if (m_isFollowing)
        followEnd();
    else
        setNewRows(m_newRows + last - first + 1);
    const int bottom = verticalScrollBar()->value() + rowsInView() + 1;
    if (m_isFollowing || first <= bottom)
        viewport()->update();
}

void MessageView::takeRemoved(int first, int last)
{
    const QScopedValueRollback moving(m_isMoving, true);
    const int gone = last - first + 1;
    const int value = verticalScrollBar()->value();
    if (!m_isFollowing && first <= value)
        verticalScrollBar()->setValue(std::max(first, value - gone));
    updateGeometries();
    viewport()->update();
}

void MessageView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // Otherwise the next row would become the current one, and be scrolled to.
    const int current = currentIndex().row();
    if (current >= start && current <= end)
        selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
}

void MessageView::verticalMoved(int value)
{
    if (m_isMoving)
        return;
    setFollowing(value >= verticalScrollBar()->maximum());
}

void MessageView::setFollowing(bool follows)
{
    if (follows)
        setNewRows(0);
    if (follows == m_isFollowing)
        return;
    m_isFollowing = follows;
    emit followingChanged(follows);
}

void MessageView::setNewRows(int rows)
{
    if (rows == m_newRows)
        return;
    m_newRows = rows;
    emit newRowsChanged(rows);
}

void MessageView::takeLook()
{
    setColumnWidths();
    updateGeometries();
    viewport()->update();
}

void MessageView::setColumnWidths()
{
    if (m_header->count() != MessageModel::ColumnCount)
        return;
    m_header->setMinimumSectionSize(qRound(m_theme.px(24)));
    for (int column = 0; column < MessageModel::ColumnCount - 1; ++column)
        m_header->resizeSection(column,
                                qRound(m_theme.px(columnWidths[static_cast<std::size_t>(column)])));
}

void MessageView::updateGeometries()
{
    const int height = m_header->sizeHint().height();
    setViewportMargins(0, height, 0, 0);
    const QRect area = viewport()->geometry();
    m_header->setGeometry(area.left(), area.top() - height, area.width(), height);
    const QScopedValueRollback moving(m_isMoving, true);
    verticalScrollBar()->setPageStep(rowsInView());
    verticalScrollBar()->setSingleStep(1);
    verticalScrollBar()->setRange(0, std::max(0, rowCount() - rowsInView()));
    int least = qRound(m_theme.px(columnWidths.back()));
    for (int column = 0; column < m_header->count() - 1; ++column)
        least += m_header->sectionSize(column);
    horizontalScrollBar()->setPageStep(area.width());
    horizontalScrollBar()->setRange(0, std::max(0, least - area.width()));
    if (m_isFollowing)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    QAbstractItemView::updateGeometries();
}

void MessageView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void MessageView::scrollContentsBy(int, int)
{
    m_header->setOffset(horizontalOffset());
    viewport()->update();
}

void MessageView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        announce(current);
    if (current.row() != previous.row() && !m_isTakingFocus)
        emit currentRowChanged(current);
}

/// For screen readers: the cell that they are to read. It has been scrolled to.
void MessageView::announce(const QModelIndex &current)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    const int line = current.row() - verticalScrollBar()->value();
    event.setChild(line * MessageModel::ColumnCount + MessageModel::TextColumn);
    QAccessible::updateAccessibility(&event);
}

void MessageView::focusInEvent(QFocusEvent *event)
{
    // It makes a row the current one where there is none. Whoever only tabs to it selects nothing.
    const QScopedValueRollback taking(m_isTakingFocus, true);
    QAbstractItemView::focusInEvent(event);
}

void MessageView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && model())
        m_header->viewport()->update();
}

QRect MessageView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    // Rows far away would not fit into an int's pixels.
    constexpr int farthest = 1'000'000;
    const int rows = std::clamp(index.row() - verticalScrollBar()->value(), -farthest, farthest);
    return {m_header->sectionViewportPosition(index.column()), rows * rowHeight(),
            m_header->sectionSize(index.column()), rowHeight()};
}

void MessageView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int top = verticalScrollBar()->value();
    const int rows = rowsInView();
    const int row = index.row();
    int to = top;
    if (hint == PositionAtCenter)
        to = row - rows / 2;
    else if (hint == PositionAtTop || (hint == EnsureVisible && row < top))
        to = row;
    else if (hint == PositionAtBottom || (hint == EnsureVisible && row >= top + rows))
        to = row - rows + 1;
    if (to != top)
        verticalScrollBar()->setValue(to);
}

QModelIndex MessageView::indexAt(const QPoint &point) const
{
    if (point.y() < 0 || !model())
        return {};
    const int row = verticalScrollBar()->value() + point.y() / rowHeight();
    const int column = m_header->logicalIndexAt(point.x());
    return row < rowCount() && column >= 0 ? model()->index(row, column) : QModelIndex();
}

QModelIndex MessageView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = rowCount();
    if (rows == 0)
        return {};
    const QModelIndex current = currentIndex();
    int row = current.isValid() ? current.row() : verticalScrollBar()->value();
    switch (action) {
    case MoveUp:
    case MovePrevious:
        --row;
        break;
    case MoveDown:
    case MoveNext:
        row += current.isValid() ? 1 : 0;
        break;
    case MovePageUp:
        row -= rowsInView();
        break;
    case MovePageDown:
        row += rowsInView();
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows - 1;
        break;
    case MoveLeft:
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - rowHeight());
        break;
    case MoveRight:
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rowHeight());
        break;
    }
    return model()->index(std::clamp(row, 0, rows - 1), MessageModel::TextColumn);
}

int MessageView::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int MessageView::verticalOffset() const
{
    return 0; // rows are counted, not pixels; what is drawn begins with a whole row
}

bool MessageView::isIndexHidden(const QModelIndex &) const
{
    return false;
}

void MessageView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const int rows = rowCount();
    if (!selectionModel() || rows == 0)
        return;
    const int top = verticalScrollBar()->value();
    const QRect area = rect.normalized();
    const auto rowAt = [&](int y) {
        return top + (y >= 0 ? y / rowHeight() : -((-y + rowHeight() - 1) / rowHeight()));
    };
    const int first = std::clamp(rowAt(area.top()), 0, rows - 1);
    const int last = std::clamp(rowAt(area.bottom()), 0, rows - 1);
    if (rowAt(area.top()) >= rows) {
        selectionModel()->select(QItemSelection(), command);
        return;
    }
    selectionModel()->select(QItemSelection(model()->index(first, 0),
                                            model()->index(last, MessageModel::ColumnCount - 1)),
                             command);
}

QRegion MessageView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const QRect first = visualRect(range.topLeft());
        const QRect last = visualRect(range.bottomRight());
        region += QRect(0, first.top(), viewport()->width(), last.bottom() - first.top() + 1)
            & viewport()->rect();
    }
    return region;
}

void MessageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.palette().panel);
    const int rows = rowCount();
    if (rows == 0) {
        painter.setFont(m_theme.bodyFont());
        painter.setPen(m_theme.palette().dim);
        const int margin = qRound(m_theme.px(16));
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
        return;
    }
    const int height = rowHeight();
    const int top = verticalScrollBar()->value();
    const int first = std::max(0, event->rect().top() / height);
    const int last = std::min(rows - top - 1, event->rect().bottom() / height);
    for (int i = first; i <= last; ++i)
        paintRow(painter, top + i, i * height);
}

void MessageView::paintRow(QPainter &painter, int row, int top)
{
    const Palette &palette = m_theme.palette();
    const QRect line(0, top, viewport()->width(), rowHeight());
    const bool isSelected = selectionModel()->isSelected(model()->index(row, 0));
    if (isSelected)
        painter.fillRect(line, palette.selection);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(palette.line);
    painter.drawLine(line.bottomLeft(), line.bottomRight());
    QStyleOptionViewItem option;
    option.state.setFlag(QStyle::State_Selected, isSelected);
    for (int column = 0; column < MessageModel::ColumnCount; ++column) {
        option.rect = QRect(m_header->sectionViewportPosition(column), top,
                            m_header->sectionSize(column), rowHeight());
        if (option.rect.right() >= 0 && option.rect.left() < line.right())
            m_delegate->paint(&painter, option, model()->index(row, column));
    }
    if (row == currentIndex().row() && hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(palette.accent, palette.isHighContrast ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(line.adjusted(0, 0, -1, -1));
    }
}

} // namespace drover
