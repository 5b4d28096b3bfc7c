// SPDX-License-Identifier: MIT
#include "inspector/knownclientsmodel.h"

#include "models/format.h"

#include <algorithm>

namespace drover {

KnownClientsModel::KnownClientsModel(const HerdModel &herd, QObject *parent)
    : ClientRowsModel(parent)
    , m_herd(herd)
{
    connect(&herd, &HerdModel::cleared, this, &KnownClientsModel::reset);
}

KnownClientsModel::~KnownClientsModel() = default;

void KnownClientsModel::setServer(ServerIndex server)
{
    if (m_server == server)
        return;
    m_server = server;
    reset();
}

void KnownClientsModel::reset()
{
    beginResetModel();
    resetRows(wantedRows());
    endResetModel();
}

void KnownClientsModel::refresh()
{
    setRows(wantedRows());
    tellAllChanged(); // every age is another one now
}

void KnownClientsModel::retranslate()
{
    tellAllChanged();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int KnownClientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant KnownClientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HerdModel::Client &client = m_herd.client(clientAt(index.row()));
    const bool lacks = client.lacks(m_server);
    if (role == LacksRole)
        return lacks;
    if (role == Qt::ToolTipRole && lacks)
        return tr("Another server has a newer report of %1.")
            .arg(m_herd.clientName(clientAt(index.row())));
    const HerdModel::Belief *const belief = client.beliefOf(m_server);
    if (role != Qt::DisplayRole || !belief)
        return {};
    switch (index.column()) {
    case ClientColumn:
        return m_herd.clientName(clientAt(index.row()));
    case OriginColumn:
        return m_herd.serverName(belief->origin);
    case AgeColumn: {
        const QString age = formatAge(durationBetween(m_herd.frame().wall, belief->sentAt));
        return lacks ? QStringLiteral("\u2260 ") + age : age;
    }
    default:
        return {};
    }
}

QVariant KnownClientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ClientColumn:
        return tr("Client");
    case OriginColumn:
        //: A column: the server to which a client said where it is.
        return tr("Reported to");
    case AgeColumn:
        //: A column: how old a client's report is.
        return tr("Age");
    default:
        return {};
    }
}

void KnownClientsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    refresh();
}

std::vector<ClientIndex> KnownClientsModel::wantedRows() const
{
    std::vector<ClientIndex> rows;
    for (ClientIndex client = 0; client < m_herd.clientCount(); ++client)
        if (m_herd.client(client).beliefOf(m_server))
            rows.push_back(client);
    const auto isBefore = [this](ClientIndex one, ClientIndex other) {
        const HerdModel::Client &a = m_herd.client(one);
        const HerdModel::Client &b = m_herd.client(other);
        const HerdModel::Belief &ofA = *a.beliefOf(m_server);
        const HerdModel::Belief &ofB = *b.beliefOf(m_server);
        if (m_sortColumn == OriginColumn && ofA.origin != ofB.origin)
            return m_herd.serverNameBytes(ofA.origin) < m_herd.serverNameBytes(ofB.origin);
        if (m_sortColumn == AgeColumn && ofA.sentAt != ofB.sentAt)
            return ofA.sentAt > ofB.sentAt;
        return a.name < b.name;
    };
    std::ranges::sort(rows, isBefore);
    if (m_sortOrder == Qt::DescendingOrder)
        std::ranges::reverse(rows);
    return rows;
}

} // namespace drover
