// SPDX-License-Identifier: MIT
#pragma once

#include "models/herdmodel.h"

#include <QAbstractTableModel>

#include <optional>

namespace drover {

/// What each server believes of one client: a row for each server of the topology, in its order.
/// Changes in refresh() only, and when the servers do.
class ClientBeliefsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ServerColumn, VersionColumn, SinceColumn, LagColumn, ColumnCount };
    enum Role {
        LacksRole = Qt::UserRole, ///< bool: it does not have the newest report
    };

    /// \a herd outlives the model.
    explicit ClientBeliefsModel(const HerdModel &herd, QObject *parent = nullptr);
    ~ClientBeliefsModel() override;

    void setClient(std::optional<ClientIndex> client);
    void refresh();
    void retranslate();
    ServerIndex serverAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void reset();
    bool isElsewhere(ServerIndex server) const;
    QString toolTip(ClientIndex id, ServerIndex server) const;
    QString versionText(const HerdModel::Client &client, ServerIndex server) const;

    const HerdModel &m_herd;
    std::optional<ClientIndex> m_client;
    int m_rows = 0;
};

} // namespace drover
