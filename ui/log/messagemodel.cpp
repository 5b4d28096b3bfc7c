// SPDX-License-Identifier: MIT
#include "log/messagemodel.h"

#include "herd/topology.h"
#include "models/format.h"

#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>

namespace drover {

namespace {

constexpr MessageLog::Number rowsPerLook = 2'000; ///< between two looks at the time
constexpr QChar arrowIn(0x2190);
constexpr QChar arrowOut(0x2192);
constexpr QChar ellipsis(0x2026);

QString shown(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

MessageModel::MessageModel(const MessageLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_next(log.first())
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &MessageModel::filterSlice);
    update();
}

void MessageModel::setServerNames(const Names &names)
{
    m_names = names;
}

void MessageModel::setFilter(MessageFilter filter)
{
    m_nextFilter = std::move(filter);
    m_nextRows.clear();
    m_nextNext = m_log.first();
    m_slices.start();
}

void MessageModel::update()
{
    const auto gone = std::ranges::lower_bound(m_rows, m_log.first());
    if (gone != m_rows.begin()) {
        beginRemoveRows({}, 0, static_cast<int>(gone - m_rows.begin()) - 1);
        m_rows.erase(m_rows.begin(), gone);
        endRemoveRows();
    }
    std::deque<MessageLog::Number> fresh;
    m_next = std::max(m_next, m_log.first());
    while (m_next < m_log.end()) {
        if (m_filter.isEmpty()
            || m_filter.matches(m_log.row(m_next), serverName(m_log.row(m_next).server)))
            fresh.push_back(m_next);
        ++m_next;
    }
    if (fresh.empty())
        return;
    const int before = rowCount();
    beginInsertRows({}, before, before + static_cast<int>(fresh.size()) - 1);
    m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

void MessageModel::reset()
{
    beginResetModel();
    m_rows.clear();
    m_next = m_log.end();
    m_nextRows.clear();
    m_nextNext = m_log.end();
    endResetModel();
}

int MessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MessageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || numberAt(index.row()) < m_log.first())
        return {};
    const MessageLog::Row row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Text ? cellText(row, Text) : QVariant();
    case NumberRole:
        return QVariant::fromValue(numberAt(index.row()));
    case ServerRole:
        return row.server;
    case KindRole:
        return static_cast<int>(row.kind);
    case NoteRole:
        return static_cast<int>(row.note);
    default:
        return {};
    }
}

QVariant MessageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Server:
        return tr("Server");
    case Arrow:
        return QString();
    case Peer:
        return tr("Peer");
    case Kind:
        return tr("Kind");
    case Client:
        return tr("Client");
    case Text:
        return tr("Text");
    default:
        return {};
    }
}

QString MessageModel::cellText(const MessageLog::Row &row, int column) const
{
    switch (column) {
    case Time:
        return formatTimeOfDay(row.wall);
    case Server:
        return shownName(serverName(row.server));
    case Arrow:
        return row.direction == Direction::In ? QString(arrowIn)
            : row.direction == Direction::Out ? QString(arrowOut)
                                              : QString();
    case Peer:
        return shown(row.peer);
    case Kind:
        return messageKindName(row.kind);
    case Client:
        return shown(row.client);
    case Text: {
        if (row.kind == MessageKind::Skipped)
            return tr("%n line(s) were not kept: more came than can be shown.", nullptr,
                      shown(row.text).toInt());
        QString text = shown(row.text).replace(QLatin1Char('\n'), QLatin1Char(' '));
        if (row.isCut)
            text += ellipsis;
        return text;
    }
    default:
        return {};
    }
}

QString MessageModel::lineOf(int row) const
{
    QStringList cells;
    const MessageLog::Row values = rowAt(row);
    for (int column = 0; column < ColumnCount; ++column)
        cells.append(cellText(values, column));
    return cells.join(QLatin1Char('\t'));
}

std::string_view MessageModel::serverName(ServerIndex server) const
{
    return m_names && server < m_names->size() ? std::string_view((*m_names)[server])
                                               : std::string_view();
}

void MessageModel::filterSlice()
{
    QElapsedTimer time;
    time.start();
    m_nextNext = std::max(m_nextNext, m_log.first());
    while (m_nextNext < m_log.end()) {
        const auto until = std::min(m_log.end(), m_nextNext + rowsPerLook);
        for (; m_nextNext < until; ++m_nextNext) {
            const MessageLog::Row row = m_log.row(m_nextNext);
            if (m_nextFilter.matches(row, serverName(row.server)))
                m_nextRows.push_back(m_nextNext);
        }
        if (time.elapsed() >= slice.count())
            return;
    }
    m_slices.stop();
    beginResetModel();
    m_filter = m_nextFilter;
    m_rows = std::exchange(m_nextRows, {});
    m_next = m_nextNext;
    m_rows.erase(m_rows.begin(), std::ranges::lower_bound(m_rows, m_log.first()));
    endResetModel();
    emit filtered();
}

} // namespace drover
