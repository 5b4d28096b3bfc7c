// SPDX-License-Identifier: MIT
#include "convergence/beliefmodel.h"

#include "models/format.h"
#include "models/words.h"

#include <algorithm>
#include <numeric>

namespace drover {

BeliefModel::BeliefModel(const HerdModel &herd, QObject *parent)
    : ClientRowsModel(parent)
    , m_herd(herd)
{
    connect(&herd, &HerdModel::changed, this, &BeliefModel::takeFrame);
    connect(&herd, &HerdModel::topologyChanged, this, &BeliefModel::reset);
    connect(&herd, &HerdModel::cleared, this, &BeliefModel::reset);
    reset();
}

BeliefModel::~BeliefModel() = default;

int BeliefModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant BeliefModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClientIndex clientIndex = clientAt(index.row());
    const HerdModel::Client &client = m_herd.client(clientIndex);
    if (role == DisagreesRole)
        return client.lacking > 0;
    if (index.column() == ClientColumn) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return m_herd.clientName(clientIndex);
        return {};
    }
    if (index.column() == AgreementColumn) {
        if (role == Qt::DisplayRole)
            return agreementText(client);
        if (role == OverdueRole)
            return m_herd.serversOverdue(client) > 0;
        return role == Qt::ToolTipRole ? agreementToolTip(client) : QVariant();
    }
    const ServerIndex server = serverOf(index.column()).id;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(client, server);
    case Qt::ToolTipRole:
        return cellToolTip(clientIndex, server);
    case Qt::AccessibleTextRole:
        return cellWords(client, server);
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    case StateRole:
        return int(stateOf(client, server));
    case CountsRole:
        return m_herd.counts(server);
    case OverdueRole:
        return m_herd.isOverdue(client, server);
    default:
        return {};
    }
}

QVariant BeliefModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns)
        return {};
    if (section >= FirstServerColumn) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return m_herd.serverName(serverOf(section).id);
        return {};
    }
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == ClientColumn ? tr("Client") : tr("Agreement");
}

void BeliefModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    m_rowsDirty = true;
    refresh();
}

void BeliefModel::setNameFilter(const QString &text)
{
    m_nameFilter = text;
    m_rowsDirty = true;
    refresh();
}

void BeliefModel::setOnlyDisagreeing(bool only)
{
    m_onlyDisagreeing = only;
    m_rowsDirty = true;
    refresh();
}

void BeliefModel::refresh()
{
    takeOverdue();
    const bool isSame = m_dirty.empty() && !m_allDirty && !m_rowsDirty
        && m_nameRank.size() == m_herd.clientCount();
    if (isSame || m_herd.isEmpty())
        return;
    setRows(wantedRows());
    if (m_allDirty)
        tellAllChanged();
    else
        tellChanged(m_dirty);
    m_dirty.clear();
    m_allDirty = false;
    m_rowsDirty = false;
}

void BeliefModel::retranslate()
{
    m_allDirty = true;
    refresh();
    emit headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
}

void BeliefModel::takeFrame()
{
    if (m_herd.countingChanged())
        m_allDirty = true;
    if (m_allDirty)
        m_dirty.clear(); // it must not grow while nobody calls refresh()
    else
        m_dirty.insert(m_dirty.end(), m_herd.changedClients().begin(),
                       m_herd.changedClients().end());
    m_allDirty = m_allDirty || m_dirty.size() > m_herd.clientCount();
}

/// News becomes overdue with time alone, without any change.
void BeliefModel::takeOverdue()
{
    m_overdue.resize(m_herd.clientCount());
    const auto take = [this](ClientIndex client, std::size_t overdue) {
        if (overdue > 0)
            m_anyOverdue.push_back(client);
        if (std::exchange(m_overdue[client], overdue) != overdue)
            m_dirty.push_back(client);
    };
    for (const ClientIndex client : std::exchange(m_anyOverdue, {}))
        if (m_herd.client(client).lacking == 0)
            take(client, 0);
    for (const ClientIndex client : m_herd.disagreeingClients())
        take(client, m_herd.serversOverdue(m_herd.client(client)));
}

void BeliefModel::reset()
{
    m_overdue.clear();
    m_anyOverdue.clear();
    beginResetModel();
    m_columns = m_herd.isEmpty() ? 0 : FirstServerColumn + int(m_herd.frame().servers.size());
    m_nameRank.clear();
    m_dirty.clear();
    resetRows(wantedRows());
    endResetModel();
}

bool BeliefModel::isWanted(ClientIndex client) const
{
    if (m_onlyDisagreeing && m_herd.client(client).lacking == 0)
        return false;
    return m_nameFilter.isEmpty()
        || m_herd.clientName(client).contains(m_nameFilter, Qt::CaseInsensitive);
}

std::vector<ClientIndex> BeliefModel::wantedRows()
{
    rankNames();
    std::vector<ClientIndex> rows;
    for (ClientIndex client = 0; client < m_herd.clientCount(); ++client)
        if (isWanted(client))
            rows.push_back(client);

    const auto isLater = [this](ClientIndex client) {
        const HerdModel::Client &each = m_herd.client(client);
        if (m_sortColumn == ClientColumn || m_sortColumn >= m_columns)
            return false;
        if (m_sortColumn >= FirstServerColumn)
            return !each.lacks(serverOf(m_sortColumn).id);
        return each.lacking == 0;
    };
    // One number to sort by: who agrees comes later, and then the name.
    std::vector<std::uint64_t> keys;
    keys.reserve(rows.size());
    for (const ClientIndex client : rows)
        keys.push_back(std::uint64_t{isLater(client)} << 32 | m_nameRank[client]);
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&keys](std::size_t i) { return keys[i]; });
    if (m_sortOrder == Qt::DescendingOrder)
        std::ranges::reverse(order);
    std::vector<ClientIndex> sorted;
    sorted.reserve(rows.size());
    for (const std::size_t i : order)
        sorted.push_back(rows[i]);
    return sorted;
}

void BeliefModel::rankNames()
{
    const std::size_t count = m_herd.clientCount();
    if (m_nameRank.size() == count)
        return;
    std::vector<ClientIndex> byName(count);
    std::iota(byName.begin(), byName.end(), ClientIndex{0});
    std::ranges::sort(byName, {}, [this](ClientIndex client) -> std::string_view {
        return m_herd.client(client).name;
    });
    m_nameRank.resize(count);
    for (std::size_t rank = 0; rank < count; ++rank)
        m_nameRank[byName[rank]] = std::uint32_t(rank);
}

const ServerSnapshot &BeliefModel::serverOf(int column) const
{
    return m_herd.frame().servers[std::size_t(column - FirstServerColumn)];
}

BeliefModel::State BeliefModel::stateOf(const HerdModel::Client &client, ServerIndex server) const
{
    const ServerSnapshot *const snapshot = m_herd.server(server);
    if (snapshot && snapshot->state == Herd::ServerState::Elsewhere)
        return State::Elsewhere;
    const HerdModel::Belief *const belief = client.beliefOf(server);
    if (!belief)
        return State::Unknown;
    if (belief->version == client.newest.version)
        return State::Newest;
    return belief->sentAt == client.newest.sentAt ? State::Other : State::Older;
}

QString BeliefModel::cellText(const HerdModel::Client &client, ServerIndex server) const
{
    switch (stateOf(client, server)) {
    case State::Newest:
        return QStringLiteral("\u2713");
    case State::Older:
        return QStringLiteral("\u2212")
            + formatDuration(
                   durationBetween(client.newest.sentAt, client.beliefOf(server)->sentAt));
    case State::Other:
        return QStringLiteral("\u2260");
    case State::Unknown:
        return QStringLiteral("\u2014");
    case State::Elsewhere:
        //: What a server believes that another program runs.
        return tr("not known");
    }
    Q_UNREACHABLE();
}

QString BeliefModel::cellWords(const HerdModel::Client &client, ServerIndex server) const
{
    const QString name = m_herd.serverName(server);
    switch (stateOf(client, server)) {
    case State::Newest:
        return tr("%1 has the newest report.").arg(name);
    case State::Older:
        return tr("%1 has a report that is %2 older than the newest one.")
            .arg(name,
                 formatDuration(
                     durationBetween(client.newest.sentAt, client.beliefOf(server)->sentAt)));
    case State::Other:
        return tr("%1 has another report of the same time: neither replaces the other.").arg(name);
    case State::Unknown:
        return tr("%1 does not know this client.").arg(name);
    case State::Elsewhere:
        return tr("What %1 believes is not known: another program runs it.").arg(name);
    }
    Q_UNREACHABLE();
}

QString BeliefModel::cellToolTip(ClientIndex index, ServerIndex server) const
{
    const HerdModel::Client &client = m_herd.client(index);
    QString text = cellWords(client, server);
    if (stateOf(client, server) == State::Elsewhere)
        return text;
    if (const HerdModel::Belief *const belief = client.beliefOf(server))
        text += u'\n' + tr("For %1.").arg(formatDuration(m_herd.frame().monotonic - belief->since));
    if (stateOf(client, server) == State::Newest)
        text += u'\n'
            + tr("It came %1 after the first server had it.")
                  .arg(formatDuration(client.beliefOf(server)->since - client.changedAt));
    if (m_herd.isOverdue(client, server)) {
        text += u'\n'
            + tr("It has lacked the newest one for %1.")
                  .arg(formatDuration(m_herd.frame().monotonic
                                      - m_herd.lackedSince(client, server)));
        if (const QString why = obstacleText(m_herd, server, index); !why.isEmpty())
            text += u'\n' + why;
    } else if (m_herd.counts(server) && client.lacks(server)) {
        text += u'\n' + tr("The newest one is on its way.");
    }
    if (!m_herd.counts(server))
        text += u'\n' + tr("The server is not up, so it does not count.");
    return text;
}

QString BeliefModel::agreementText(const HerdModel::Client &client) const
{
    if (client.newest.version == 0)
        //: No server knows the client any more.
        return QStringLiteral("\u2014 ") + tr("unknown");
    if (const std::size_t overdue = m_herd.serversOverdue(client); overdue > 0)
        return QStringLiteral("\u2260 ") + tr("%n server(s) behind", nullptr, int(overdue));
    if (client.lacking > 0)
        //: So many servers lack the newest report, which is on its way to them.
        return QStringLiteral("\u2192 ") + tr("on its way to %n", "servers", int(client.lacking));
    if (!client.agreedAt)
        return tr("no server is up");
    //: %1 is the time that an update took to reach all servers.
    return QStringLiteral("\u2713 ")
        + tr("after %1").arg(formatDuration(*client.agreedAt - client.changedAt));
}

QString BeliefModel::agreementToolTip(const HerdModel::Client &client) const
{
    if (client.newest.version == 0)
        return tr("No server knows this client any more.");
    if (!client.agreedAt)
        return tr("The newest report came %1 ago and has not reached every server that is up.")
            .arg(formatDuration(m_herd.frame().monotonic - client.changedAt));
    return tr("All servers that are up have agreed for %1.")
        .arg(formatDuration(m_herd.frame().monotonic - *client.agreedAt));
}

} // namespace drover
