// SPDX-License-Identifier: MIT
#pragma once

#include "log/messagefilter.h"
#include "log/messagelog.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <deque>
#include <memory>

namespace drover {

/// The messages that a filter lets through, as a table: a list of row numbers over the log. A new
/// filter is applied in slices, while the rows of the last one stay; then the table is reset once.
/// (A QSortFilterProxyModel is quadratic where many rows come back.)
class MessageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Server, Arrow, Peer, Kind, Client, Text, ColumnCount };
    enum Role {
        NumberRole = Qt::UserRole, ///< MessageLog::Number
        ServerRole, ///< ServerIndex
        KindRole, ///< MessageKind as int
        NoteRole, ///< LineNote as int
    };
    using Names = std::shared_ptr<const std::vector<std::string>>;
    /// The event loop is not held longer than this by a filter.
    static constexpr std::chrono::milliseconds slice{4};

    /// \a log outlives it.
    explicit MessageModel(const MessageLog &log, QObject *parent = nullptr);

    void setServerNames(const Names &names);
    void setFilter(MessageFilter filter);
    bool isFiltering() const { return m_slices.isActive(); }
    /// Takes over what the log has got and lost since the last call.
    void update();
    /// The log has been cleared.
    void reset();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    MessageLog::Number numberAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    MessageLog::Row rowAt(int row) const { return m_log.row(numberAt(row)); }
    QString cellText(const MessageLog::Row &row, int column) const;
    /// A row as one line of text, its columns parted by tabs.
    QString lineOf(int row) const;
    std::string_view serverName(ServerIndex server) const;

signals:
    void filtered(); ///< the rows are those of the filter that was set last

private:
    void filterSlice();

    const MessageLog &m_log;
    Names m_names;
    MessageFilter m_filter;
    std::deque<MessageLog::Number> m_rows;
    MessageLog::Number m_next = 0; // the first that has not been looked at
    // While a new filter is applied:
    MessageFilter m_nextFilter;
    std::deque<MessageLog::Number> m_nextRows;
    MessageLog::Number m_nextNext = 0;
    QTimer m_slices;
};

} // namespace drover
