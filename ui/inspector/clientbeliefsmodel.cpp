// SPDX-License-Identifier: MIT
#include "inspector/clientbeliefsmodel.h"

#include "models/format.h"
#include "models/words.h"

namespace drover {

ClientBeliefsModel::ClientBeliefsModel(const HerdModel &herd, QObject *parent)
    : QAbstractTableModel(parent)
    , m_herd(herd)
{
    connect(&herd, &HerdModel::topologyChanged, this, &ClientBeliefsModel::reset);
    connect(&herd, &HerdModel::cleared, this, [this] {
        m_client.reset();
        reset();
    });
}

ClientBeliefsModel::~ClientBeliefsModel() = default;

void ClientBeliefsModel::setClient(std::optional<ClientIndex> client)
{
    if (m_client == client)
        return;
    m_client = client;
    reset();
}

void ClientBeliefsModel::reset()
{
    beginResetModel();
    m_rows = m_client && !m_herd.isEmpty() ? int(m_herd.frame().servers.size()) : 0;
    endResetModel();
}

void ClientBeliefsModel::refresh()
{
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

void ClientBeliefsModel::retranslate()
{
    refresh();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

ServerIndex ClientBeliefsModel::serverAt(int row) const
{
    return m_herd.frame().servers[std::size_t(row)].id;
}

int ClientBeliefsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ClientBeliefsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ClientBeliefsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_client)
        return {};
    const HerdModel::Client &client = m_herd.client(*m_client);
    const ServerIndex server = serverAt(index.row());
    if (role == LacksRole)
        return client.lacks(server) && !isElsewhere(server);
    const HerdModel::Belief *const belief = client.beliefOf(server);
    if (role == Qt::ToolTipRole)
        return toolTip(*m_client, server);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case ServerColumn:
        return m_herd.serverName(server);
    case VersionColumn:
        return versionText(client, server);
    case SinceColumn:
        return belief ? formatDuration(m_herd.frame().monotonic - belief->since) : QString();
    case LagColumn:
        return belief && !client.lacks(server)
            ? u'+' + formatDuration(belief->since - client.changedAt)
            : QString();
    default:
        return {};
    }
}

QString ClientBeliefsModel::toolTip(ClientIndex id, ServerIndex server) const
{
    const HerdModel::Client &client = m_herd.client(id);
    QStringList lines;
    if (const HerdModel::Belief *const belief = client.beliefOf(server))
        lines << tr("%1 (%2), reported to %3")
                     .arg(formatDegrees(belief->latitude, belief->longitude),
                          formatWireTime(belief->sentAt), m_herd.serverName(belief->origin));
    if (m_herd.isOverdue(client, server))
        lines << obstacleText(m_herd, server, id);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// Another program runs it: what it believes is not known.
bool ClientBeliefsModel::isElsewhere(ServerIndex server) const
{
    const ServerSnapshot *const snapshot = m_herd.server(server);
    return snapshot && snapshot->state == Herd::ServerState::Elsewhere;
}

QString ClientBeliefsModel::versionText(const HerdModel::Client &client, ServerIndex server) const
{
    if (isElsewhere(server))
        //: What a server believes that another program runs.
        return tr("not known");
    const HerdModel::Belief *const belief = client.beliefOf(server);
    if (!belief)
        //: The server knows nothing of the client.
        return QStringLiteral("\u2014 ") + tr("unknown");
    if (!client.lacks(server))
        //: The server has the newest report of the client.
        return QStringLiteral("\u2713 ") + tr("newest");
    if (belief->sentAt == client.newest.sentAt)
        //: The server has another report of the client, which is of the same time.
        return QStringLiteral("\u2260 ") + tr("same time");
    return u'\u2212' + formatDuration(durationBetween(client.newest.sentAt, belief->sentAt));
}

QVariant ClientBeliefsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == LagColumn)
        return tr("How long after the first server it had the newest report.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ServerColumn:
        return tr("Server");
    case VersionColumn:
        //: A column: which of a client's reports a server has.
        return tr("Report");
    case SinceColumn:
        //: A column: for how long a server has had its report.
        return tr("For");
    case LagColumn:
        return tr("Lag");
    default:
        return {};
    }
}

} // namespace drover
