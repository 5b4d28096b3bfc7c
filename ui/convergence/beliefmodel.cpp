// SPDX-License-Identifier: MIT
#include "convergence/beliefmodel.h"

#include "models/format.h"
#include "protocol/timestamp.h"

#include <algorithm>

namespace drover {

namespace {

constexpr QChar tick(0x2713);
constexpr QChar dash(0x2014);

std::chrono::nanoseconds between(Timestamp earlier, Timestamp later)
{
    return std::chrono::seconds(later.seconds - earlier.seconds)
        + std::chrono::nanoseconds(later.nanoseconds - earlier.nanoseconds);
}

} // namespace

BeliefModel::BeliefModel(const HerdModel &model, QObject *parent)
    : QAbstractTableModel(parent)
    , m_model(model)
{
    connect(&model, &HerdModel::topologyChanged, this, &BeliefModel::topologyChanged);
    connect(&model, &HerdModel::changed, this, &BeliefModel::frameTaken);
    connect(&model, &HerdModel::cleared, this, &BeliefModel::topologyChanged);
    topologyChanged();
}

void BeliefModel::setNameFilter(const QString &part)
{
    m_nameFilter = part;
    rebuild();
}

void BeliefModel::setOnlyDifferent(bool only)
{
    m_onlyDifferent = only;
    rebuild();
}

int BeliefModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BeliefModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_servers.size()) + 1;
}

QVariant BeliefModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClientIndex number = m_rows[static_cast<std::size_t>(index.row())];
    const HerdModel::Client &client = m_model.client(number);
    if (role == ClientRole)
        return number;
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? m_model.clientName(number)
                                                                  : QVariant();
    const ServerIndex server = m_servers[static_cast<std::size_t>(index.column()) - 1];
    const HerdModel::Belief *const belief = client.beliefOf(server);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(client, server);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cellToolTip(client, server);
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    case LacksRole:
        return !belief || belief->version != client.newest.version;
    default:
        return {};
    }
}

QVariant BeliefModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section > int(m_servers.size()))
        return {};
    return section == 0 ? tr("Client")
                        : m_model.serverName(m_servers[static_cast<std::size_t>(section) - 1]);
}

int BeliefModel::rowOf(ClientIndex client) const
{
    return client < m_rowOf.size() ? m_rowOf[client] : -1;
}

void BeliefModel::frameTaken()
{
    std::vector<ClientIndex> fresh;
    int first = rowCount();
    int last = -1;
    bool anyGone = false;
    m_rowOf.resize(m_model.clientCount(), -1);
    for (const ClientIndex client : m_model.changedClients()) {
        const int row = m_rowOf[client];
        const bool shown = isShown(client);
        if (row < 0 && shown) {
            fresh.push_back(client);
        } else if (row >= 0) {
            anyGone = anyGone || !shown;
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (anyGone) {
        rebuild();
        return;
    }
    if (last >= 0)
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    if (fresh.empty())
        return;
    std::ranges::sort(fresh);
    const int begin = rowCount();
    beginInsertRows({}, begin, begin + static_cast<int>(fresh.size()) - 1);
    for (const ClientIndex client : fresh) {
        m_rowOf[client] = static_cast<int>(m_rows.size());
        m_rows.push_back(client);
    }
    endInsertRows();
}

void BeliefModel::topologyChanged()
{
    beginResetModel();
    m_servers.clear();
    if (!m_model.isEmpty())
        for (const ServerSnapshot &server : m_model.frame().servers)
            if (server.state != Herd::ServerState::Elsewhere)
                m_servers.push_back(server.id);
    endResetModel();
    rebuild();
}

void BeliefModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_rowOf.assign(m_model.clientCount(), -1);
    for (ClientIndex client = 0; client < m_model.clientCount(); ++client) {
        if (!isShown(client))
            continue;
        m_rowOf[client] = static_cast<int>(m_rows.size());
        m_rows.push_back(client);
    }
    endResetModel();
}

bool BeliefModel::isShown(ClientIndex client) const
{
    return (!m_onlyDifferent || m_model.client(client).lacking > 0)
        && (m_nameFilter.isEmpty()
            || m_model.clientName(client).contains(m_nameFilter, Qt::CaseInsensitive));
}

QString BeliefModel::cellText(const HerdModel::Client &client, ServerIndex server) const
{
    const HerdModel::Belief *const belief = client.beliefOf(server);
    if (!belief)
        return dash;
    if (belief->version == client.newest.version)
        return tick;
    const auto older = between(belief->sentAt, client.newest.sentAt);
    return older.count() > 0 ? tr("%1 older").arg(shownDuration(older)) : tr("another one");
}

QString BeliefModel::cellToolTip(const HerdModel::Client &client, ServerIndex server) const
{
    const HerdModel::Belief *const belief = client.beliefOf(server);
    const QString name = m_model.serverName(server);
    const QString who = shownName(client.name);
    if (!belief)
        return tr("%1 does not know %2.").arg(name, who);
    const QString since = shownDuration(m_model.frame().monotonic - belief->since);
    const QString where = shownPosition(belief->latitude, belief->longitude);
    return belief->version == client.newest.version
        ? tr("%1 has had the newest report of %2 for %3: %4.").arg(name, who, since, where)
        : tr("%1 lacks the newest report of %2; for %3 it has had this one: %4.")
              .arg(name, who, since, where);
}

} // namespace drover
