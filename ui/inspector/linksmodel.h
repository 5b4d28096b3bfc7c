// SPDX-License-Identifier: MIT
#pragma once

#include "models/herdmodel.h"

#include <QAbstractTableModel>

#include <vector>

namespace drover {

/// The links of one server as it sees them: neighbour, state, AT lines sent and received. Changes
/// in refresh() only.
class LinksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NeighbourColumn, StateColumn, LinesColumn, ColumnCount };
    enum Role {
        IsUpRole = Qt::UserRole, ///< bool
    };

    /// \a herd outlives the model.
    explicit LinksModel(const HerdModel &herd, QObject *parent = nullptr);
    ~LinksModel() override;

    void setServer(ServerIndex server);
    void refresh();
    void retranslate();
    ServerIndex neighbourAt(int row) const { return m_neighbours[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<ServerIndex> wantedRows() const;
    void reset();

    const HerdModel &m_herd;
    ServerIndex m_server = unknownServer;
    std::vector<ServerIndex> m_neighbours;
};

} // namespace drover
