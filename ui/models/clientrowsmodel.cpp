// SPDX-License-Identifier: MIT
#include "models/clientrowsmodel.h"

#include <algorithm>

namespace drover {

int ClientRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

std::optional<int> ClientRowsModel::rowOf(ClientIndex client) const
{
    if (client >= m_rowOf.size() || m_rowOf[client] < 0)
        return std::nullopt;
    return m_rowOf[client];
}

/// New rows come to the end, the order is changed, and what is to go goes from the end: so that
/// what is selected stays so, and it is three signals at most.
void ClientRowsModel::setRows(std::vector<ClientIndex> rows)
{
    const ClientIndex end = rows.empty() ? 0 : 1 + *std::ranges::max_element(rows);
    m_rowOf.resize(std::max<std::size_t>(m_rowOf.size(), end), -1);
    std::vector<bool> stays(m_rowOf.size());
    std::vector<ClientIndex> added;
    for (const ClientIndex client : rows) {
        stays[client] = true;
        if (m_rowOf[client] < 0)
            added.push_back(client);
    }
    if (!added.empty()) {
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(added.size()) - 1);
        for (const ClientIndex client : added) {
            m_rowOf[client] = int(m_rows.size());
            m_rows.push_back(client);
        }
        endInsertRows();
    }

    const std::size_t wanted = rows.size();
    for (const ClientIndex client : m_rows)
        if (!stays[client])
            rows.push_back(client);
    if (rows != m_rows) {
        emit layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        std::vector<ClientIndex> clients;
        for (const QModelIndex &index : before)
            clients.push_back(clientAt(index.row()));
        m_rows = std::move(rows);
        number();
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i)
            after.append(index(m_rowOf[clients[std::size_t(i)]], before[i].column()));
        changePersistentIndexList(before, after);
        emit layoutChanged({}, VerticalSortHint);
    }

    if (wanted < m_rows.size()) {
        beginRemoveRows({}, int(wanted), int(m_rows.size()) - 1);
        for (std::size_t row = wanted; row < m_rows.size(); ++row)
            m_rowOf[m_rows[row]] = -1;
        m_rows.resize(wanted);
        endRemoveRows();
    }
}

void ClientRowsModel::resetRows(std::vector<ClientIndex> rows)
{
    m_rows = std::move(rows);
    m_rowOf.assign(m_rows.empty() ? 0 : 1 + *std::ranges::max_element(m_rows), -1);
    number();
}

void ClientRowsModel::number()
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_rowOf[m_rows[row]] = int(row);
}

void ClientRowsModel::tellChanged(const std::vector<ClientIndex> &clients)
{
    int first = rowCount();
    int last = -1;
    for (const ClientIndex client : clients) {
        const auto row = rowOf(client);
        if (!row)
            continue;
        first = std::min(first, *row);
        last = std::max(last, *row);
    }
    if (first <= last)
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void ClientRowsModel::tellAllChanged()
{
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace drover
