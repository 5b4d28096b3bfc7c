// SPDX-License-Identifier: MIT
#pragma once

#include "log/messagelog.h"

#include <QAbstractTableModel>

#include <memory>
#include <string>
#include <vector>

namespace drover {

/// A MessageLog as a table. What the log gets and loses shows after update(), at once and with one
/// signal each: rows that are gone, then rows that have come.
class MessageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        ServerColumn,
        DirectionColumn,
        PeerColumn,
        KindColumn,
        ClientColumn,
        TextColumn,
        ColumnCount
    };
    enum Role {
        NumberRole = Qt::UserRole, ///< quint64: the row's number in the log
    };
    using ServerNames = std::shared_ptr<const std::vector<std::string>>;

    /// \a log outlives it.
    explicit MessageModel(const MessageLog &log, QObject *parent = nullptr);
    ~MessageModel() override;

    const MessageLog &log() const { return m_log; }
    void setServerNames(const ServerNames &names);
    const ServerNames &serverNames() const { return m_serverNames; }
    std::string_view serverName(ServerIndex server) const; ///< empty where it has none

    /// Held, no rows come; rows that the log has lost go all the same.
    void setHeld(bool held) { m_isHeld = held; }
    bool isHeld() const { return m_isHeld; }
    void update();

    /// Numbers of the rows that it shows.
    std::uint64_t first() const { return m_first; }
    std::uint64_t end() const { return m_end; }
    /// Invalid where the log does not have the row any more.
    QVariant dataOf(std::uint64_t number, int column, int role) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    void serverNamesChanged();

private:
    const MessageLog &m_log;
    ServerNames m_serverNames;
    std::uint64_t m_first;
    std::uint64_t m_end;
    bool m_isHeld = false;
};

} // namespace drover
