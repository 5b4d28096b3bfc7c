// SPDX-License-Identifier: MIT
#pragma once

#include "monitor/herdframe.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace drover {

/// A table with a row for each of some clients, in an order that changes: one that is given new
/// rows as a whole, and says so in three signals at most, with every persistent index kept.
class ClientRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;

    ClientIndex clientAt(int row) const { return m_rows[std::size_t(row)]; }
    std::optional<int> rowOf(ClientIndex client) const;

protected:
    /// \a rows has each client once.
    void setRows(std::vector<ClientIndex> rows);
    /// Without a signal: between beginResetModel() and endResetModel().
    void resetRows(std::vector<ClientIndex> rows);
    /// One dataChanged() for all columns of the rows from the first to the last of these clients.
    void tellChanged(const std::vector<ClientIndex> &clients);
    void tellAllChanged();

private:
    void number();

    std::vector<ClientIndex> m_rows;
    std::vector<int> m_rowOf; // by ClientIndex, -1 where it has no row
};

} // namespace drover
