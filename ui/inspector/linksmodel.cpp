// SPDX-License-Identifier: MIT
#include "inspector/linksmodel.h"

#include "models/format.h"
#include "models/words.h"

namespace drover {

LinksModel::LinksModel(const HerdModel &herd, QObject *parent)
    : QAbstractTableModel(parent)
    , m_herd(herd)
{
    connect(&herd, &HerdModel::topologyChanged, this, &LinksModel::reset);
    connect(&herd, &HerdModel::cleared, this, &LinksModel::reset);
}

LinksModel::~LinksModel() = default;

void LinksModel::setServer(ServerIndex server)
{
    if (m_server == server)
        return;
    m_server = server;
    reset();
}

void LinksModel::reset()
{
    beginResetModel();
    m_neighbours = wantedRows();
    endResetModel();
}

void LinksModel::refresh()
{
    if (!m_neighbours.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void LinksModel::retranslate()
{
    refresh();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int LinksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_neighbours.size());
}

int LinksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LinksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ServerIndex neighbour = neighbourAt(index.row());
    const LinkSnapshot *const link = m_herd.link(m_server, neighbour);
    if (!link)
        return {};
    const bool isFirst = link->firstId == m_server;
    const LinkEndSnapshot &end = isFirst ? link->first : link->second;
    const LinkEndSnapshot &other = isFirst ? link->second : link->first;
    const bool isUp = link->isUp();
    const auto stateText = [&] {
        return isUp || link->cut
            ? linkText(*link)
            : linkEndText(end, other, m_herd.serverName(neighbourAt(index.row())));
    };
    if (role == IsUpRole)
        return isUp;
    if (role == Qt::ToolTipRole && end.lastReason && !isUp)
        //: %1 is the state of a link, %2 why its last connection ended.
        return tr("%1. The last connection: %2.")
            .arg(stateText(), closeReasonText(*end.lastReason));
    if (role == Qt::ToolTipRole)
        return stateText();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NeighbourColumn:
        return linkSign(*link) + u' ' + m_herd.serverName(neighbour);
    case StateColumn:
        return stateText();
    case LinesColumn:
        if (!end.known)
            //: How many lines a server of another make has sent and received.
            return tr("not known");
        //: AT lines sent and received over a link.
        return tr("%1 / %2").arg(formatCount(end.sent), formatCount(end.received));
    default:
        return {};
    }
}

QVariant LinksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == LinesColumn)
        return tr("AT lines sent and received since the server was started.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NeighbourColumn:
        return tr("Neighbour");
    case StateColumn:
        return tr("State");
    case LinesColumn:
        return tr("Out / in");
    default:
        return {};
    }
}

std::vector<ServerIndex> LinksModel::wantedRows() const
{
    std::vector<ServerIndex> neighbours;
    if (m_herd.isEmpty())
        return neighbours;
    for (const LinkSnapshot &link : m_herd.frame().links) {
        if (link.firstId == m_server)
            neighbours.push_back(link.secondId);
        else if (link.secondId == m_server)
            neighbours.push_back(link.firstId);
    }
    return neighbours;
}

} // namespace drover
