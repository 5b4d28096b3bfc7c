// SPDX-License-Identifier: MIT
#include "log/messageaccessibility.h"

#include "log/messageview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QScrollBar>

#include <map>
#include <memory>

namespace drover {

namespace {

class MessageTable;

/// A cell of a row that was visible when it was asked for. It stays for as long as the table, since
/// a screen reader may keep it; what it says is always of what lies there now.
class MessageCell : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    MessageCell(const MessageTable &table, int line, int column)
        : m_table(table)
        , m_line(line)
        , m_column(column)
    {
    }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface
            ? static_cast<QAccessibleTableCellInterface *>(this)
            : nullptr;
    }

    bool isSelected() const override;
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override;
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    QModelIndex index() const;

    const MessageTable &m_table;
    const int m_line; // from the top of what is visible
    const int m_column;
};

/// The rows that are visible: a million cells would be of no use to anybody.
class MessageTable : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit MessageTable(MessageView *view)
        : QAccessibleWidget(view, QAccessible::Table)
    {
    }
    ~MessageTable() override
    {
        for (const auto &[place, id] : m_cells)
            QAccessible::deleteAccessibleInterface(id);
    }

    MessageView *view() const { return static_cast<MessageView *>(widget()); }
    int firstRow() const { return view()->verticalScrollBar()->value(); }

    int childCount() const override { return rowCount() * columnCount(); }
    QAccessibleInterface *child(int index) const override
    {
        return index < 0 || index >= childCount()
            ? nullptr
            : cellAt(index / columnCount(), index % columnCount());
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[place, id] : m_cells)
            if (QAccessible::accessibleInterface(id) == child)
                return place.first * columnCount() + place.second;
        return -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        const QModelIndex current = view()->currentIndex();
        return current.isValid() ? cellAt(current.row() - firstRow(), MessageModel::TextColumn)
                                 : nullptr;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int line, int column) const override
    {
        if (line < 0 || line >= rowCount() || column < 0 || column >= columnCount())
            return nullptr;
        const auto [found, isNew] = m_cells.try_emplace({line, column}, QAccessible::Id{0});
        if (isNew)
            found->second
                = QAccessible::registerAccessibleInterface(new MessageCell(*this, line, column));
        return QAccessible::accessibleInterface(found->second);
    }
    int selectedCellCount() const override { return int(selectedCells().size()); }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> cells;
        for (const int line : selectedRows())
            for (int column = 0; column < columnCount(); ++column)
                cells.append(cellAt(line, column));
        return cells;
    }
    QString columnDescription(int column) const override
    {
        return view()->model()->headerData(column, Qt::Horizontal).toString();
    }
    QString rowDescription(int) const override { return {}; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return int(selectedRows().size()); }
    int columnCount() const override { return MessageModel::ColumnCount; }
    int rowCount() const override
    {
        return view()->model()
            ? std::min(view()->rowsInView(), view()->model()->rowCount() - firstRow())
            : 0;
    }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override
    {
        QList<int> lines;
        for (int line = 0; line < rowCount(); ++line)
            if (isRowSelected(line))
                lines.append(line);
        return lines;
    }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int line) const override
    {
        return view()->selectionModel()->isSelected(view()->model()->index(firstRow() + line, 0));
    }
    bool selectRow(int line) override
    {
        view()->setCurrentIndex(
            view()->model()->index(firstRow() + line, MessageModel::TextColumn));
        return true;
    }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { }

private:
    mutable std::map<std::pair<int, int>, QAccessible::Id> m_cells; // ours
};

QModelIndex MessageCell::index() const
{
    return m_table.view()->model()->index(m_table.firstRow() + m_line, m_column);
}

bool MessageCell::isValid() const
{
    return m_table.isValid() && index().isValid();
}

QAccessibleInterface *MessageCell::parent() const
{
    return QAccessible::queryAccessibleInterface(m_table.view());
}

QString MessageCell::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Name)
        return index().data().toString();
    if (kind != QAccessible::Description || m_column != MessageModel::TextColumn)
        return {};
    QStringList row; // what stands before the text, read after it
    for (int column = 0; column < MessageModel::TextColumn; ++column)
        row.append(index().siblingAtColumn(column).data().toString());
    row.removeAll(QString());
    return row.join(QLatin1String(", "));
}

QRect MessageCell::rect() const
{
    const QWidget *const viewport = m_table.view()->viewport();
    const QRect own = m_table.view()->visualRect(index()) & viewport->rect();
    return {viewport->mapToGlobal(own.topLeft()), own.size()};
}

QAccessible::State MessageCell::state() const
{
    QAccessible::State state;
    state.selectable = true;
    state.focusable = true;
    state.readOnly = true;
    state.selected = isSelected();
    state.focused = isValid() && m_table.view()->hasFocus()
        && m_table.view()->currentIndex().row() == index().row();
    return state;
}

bool MessageCell::isSelected() const
{
    return isValid() && m_table.isRowSelected(m_line);
}

int MessageCell::rowIndex() const
{
    return m_line;
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *const view = qobject_cast<MessageView *>(object);
    return view ? new MessageTable(view) : nullptr;
}

} // namespace

void installMessageAccessibility()
{
    QAccessible::installFactory(&makeInterface); // once, however often it is called
}

} // namespace drover
