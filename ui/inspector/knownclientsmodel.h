// SPDX-License-Identifier: MIT
#pragma once

#include "models/clientrowsmodel.h"
#include "models/herdmodel.h"

namespace drover {

/// The clients that one server knows: name, the server that each reported to, how old the report
/// is, with a sign where another server has a newer one. Changes in refresh() only.
class KnownClientsModel : public ClientRowsModel
{
    Q_OBJECT

public:
    enum Column { ClientColumn, OriginColumn, AgeColumn, ColumnCount };
    enum Role {
        LacksRole = Qt::UserRole, ///< bool: another server has a newer report
    };

    /// \a herd outlives the model.
    explicit KnownClientsModel(const HerdModel &herd, QObject *parent = nullptr);
    ~KnownClientsModel() override;

    void setServer(ServerIndex server);
    void refresh();
    void retranslate();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    /// Those of equal rank stand by name.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    std::vector<ClientIndex> wantedRows() const;
    void reset();

    const HerdModel &m_herd;
    ServerIndex m_server = unknownServer;
    int m_sortColumn = ClientColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace drover
