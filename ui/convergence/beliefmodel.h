// SPDX-License-Identifier: MIT
#pragma once

#include "models/herdmodel.h"

#include <QAbstractTableModel>

#include <vector>

namespace drover {

/// Who believes what: a row for each client, a column for its name and one for each server. What a
/// cell says holds without its colour: a tick, how much older it is, or a dash.
class BeliefModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        LacksRole = Qt::UserRole, ///< bool: the server does not have the newest
        ClientRole, ///< ClientIndex
    };

    /// \a model outlives it.
    explicit BeliefModel(const HerdModel &model, QObject *parent = nullptr);

    /// Only clients whose name contains this, whatever the case.
    void setNameFilter(const QString &part);
    /// Only clients that some server that is up sees differently.
    void setOnlyDifferent(bool only);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// -1 where it is not shown.
    int rowOf(ClientIndex client) const;

private:
    void frameTaken();
    void topologyChanged();
    void rebuild();
    bool isShown(ClientIndex client) const;
    QString cellText(const HerdModel::Client &client, ServerIndex server) const;
    QString cellToolTip(const HerdModel::Client &client, ServerIndex server) const;

    const HerdModel &m_model;
    std::vector<ServerIndex> m_servers; // by column, from the second on
    std::vector<ClientIndex> m_rows;
    std::vector<int> m_rowOf; // by ClientIndex; -1: not shown
    QString m_nameFilter;
    bool m_onlyDifferent = false;
};

} // namespace drover
