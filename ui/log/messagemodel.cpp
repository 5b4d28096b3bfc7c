// SPDX-License-Identifier: MIT
#include "log/messagemodel.h"

#include "log/messagefilter.h"
#include "log/messagewords.h"
#include "models/format.h"

namespace drover {

MessageModel::MessageModel(const MessageLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_first(log.first())
    , m_end(log.end())
{
}

MessageModel::~MessageModel() = default;

void MessageModel::setServerNames(const ServerNames &names)
{
    if (names == m_serverNames)
        return;
    m_serverNames = names;
    if (rowCount() > 0)
        emit dataChanged(index(0, ServerColumn), index(rowCount() - 1, ServerColumn));
    emit serverNamesChanged();
}

std::string_view MessageModel::serverName(ServerIndex server) const
{
    return m_serverNames && server < m_serverNames->size() ? (*m_serverNames)[server]
                                                           : std::string_view();
}

void MessageModel::update()
{
    if (m_log.first() > m_first) {
        const std::uint64_t gone = std::min(m_log.first(), m_end) - m_first;
        if (gone > 0)
            beginRemoveRows({}, 0, static_cast<int>(gone) - 1);
        m_first = m_log.first();
        m_end = std::max(m_end, m_first);
        if (gone > 0)
            endRemoveRows();
    }
    if (m_isHeld || m_log.end() == m_end)
        return;
    const int rows = rowCount();
    beginInsertRows({}, rows, rows + static_cast<int>(m_log.end() - m_end) - 1);
    m_end = m_log.end();
    endInsertRows();
}

int MessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_end - m_first);
}

int MessageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return dataOf(m_first + static_cast<std::uint64_t>(index.row()), index.column(), role);
}

QVariant MessageModel::dataOf(std::uint64_t number, int column, int role) const
{
    if (role == NumberRole)
        return static_cast<quint64>(number);
    if (role == Qt::ToolTipRole && m_log.contains(number))
        return QStringLiteral("<p>%1</p>").arg(shownText(m_log.row(number)).toHtmlEscaped());
    if (role != Qt::DisplayRole || !m_log.contains(number))
        return {};
    const MessageRow row = m_log.row(number);
    const auto string = [](std::string_view bytes) {
        return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    };
    switch (column) {
    case TimeColumn:
        return formatTimeOfDay(row.wall);
    case ServerColumn:
        return string(serverName(row.server));
    case DirectionColumn:
        return directionWord(row.direction);
    case PeerColumn:
        return shownPeer(row);
    case KindColumn:
        return kindWord(row.kind);
    case ClientColumn:
        return string(row.client);
    case TextColumn: {
        const QString note = noteWord(row.note);
        return note.isEmpty() ? shownText(row)
                              : QStringLiteral("%1 · %2").arg(note, shownText(row));
    }
    default:
        return {};
    }
}

QVariant MessageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ServerColumn:
        return tr("Server");
    case DirectionColumn:
        return QString(); // there is no room; the arrows say it
    case PeerColumn:
        return tr("Peer");
    case KindColumn:
        return tr("Kind");
    case ClientColumn:
        return tr("Client");
    case TextColumn:
        return tr("Text");
    default:
        return {};
    }
}

} // namespace drover
