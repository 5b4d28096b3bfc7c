// SPDX-License-Identifier: MIT
#include "log/filteredmessages.h"

#include <QElapsedTimer>

#include <algorithm>

namespace drover {

namespace {

/// Rows between two looks at the clock.
constexpr std::uint64_t stepRows = 256;

void dropBefore(std::deque<std::uint64_t> &numbers, std::uint64_t number)
{
    numbers.erase(numbers.begin(), std::lower_bound(numbers.begin(), numbers.end(), number));
}

} // namespace

FilteredMessages::FilteredMessages(MessageModel &source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_end(source.first())
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &FilteredMessages::filterSlice);
    connect(&source, &QAbstractItemModel::rowsInserted, this, &FilteredMessages::takeInserted);
    connect(&source, &QAbstractItemModel::rowsRemoved, this, &FilteredMessages::takeRemoved);
    connect(&source, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_numbers.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, MessageModel::ColumnCount - 1));
    });
    takeInserted();
}

FilteredMessages::~FilteredMessages() = default;

bool FilteredMessages::matches(const MessageFilter &filter, std::uint64_t number) const
{
    if (filter.isEmpty())
        return true;
    const MessageRow row = m_source.log().row(number);
    return filter.matches(row, m_source.serverName(row.server));
}

void FilteredMessages::setFilter(const MessageFilter &filter)
{
    m_next = filter;
    m_nextNumbers.clear();
    m_nextEnd = m_source.first();
    m_timer.start();
}

void FilteredMessages::filterSlice()
{
    QElapsedTimer timer;
    timer.start();
    while (m_nextEnd < m_source.end()) {
        const std::uint64_t stop = std::min(m_nextEnd + stepRows, m_source.end());
        for (; m_nextEnd < stop; ++m_nextEnd)
            if (matches(m_next, m_nextEnd))
                m_nextNumbers.push_back(m_nextEnd);
        if (timer.elapsed() >= sliceTime.count() && m_nextEnd < m_source.end())
            return;
    }
    m_timer.stop();
    beginResetModel();
    m_filter = std::move(m_next);
    m_numbers = std::move(m_nextNumbers);
    m_nextNumbers.clear();
    m_end = m_nextEnd;
    endResetModel();
    emit filtered();
}

void FilteredMessages::takeInserted()
{
    std::vector<std::uint64_t> found;
    for (std::uint64_t number = m_end; number < m_source.end(); ++number)
        if (matches(m_filter, number))
            found.push_back(number);
    m_end = m_source.end();
    if (found.empty())
        return;
    const auto rows = static_cast<int>(m_numbers.size());
    beginInsertRows({}, rows, rows + static_cast<int>(found.size()) - 1);
    m_numbers.insert(m_numbers.end(), found.begin(), found.end());
    endInsertRows();
}

void FilteredMessages::takeRemoved()
{
    const std::uint64_t first = m_source.first();
    dropBefore(m_nextNumbers, first);
    m_nextEnd = std::max(m_nextEnd, first);
    m_end = std::max(m_end, first);
    const int gone = rowFrom(first);
    if (gone == 0)
        return;
    beginRemoveRows({}, 0, gone - 1);
    dropBefore(m_numbers, first);
    endRemoveRows();
}

int FilteredMessages::rowFrom(std::uint64_t number) const
{
    return static_cast<int>(std::lower_bound(m_numbers.begin(), m_numbers.end(), number)
                            - m_numbers.begin());
}

int FilteredMessages::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
}

int FilteredMessages::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : MessageModel::ColumnCount;
}

QVariant FilteredMessages::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_source.dataOf(numberAt(index.row()), index.column(), role);
}

QVariant FilteredMessages::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_source.headerData(section, orientation, role);
}

} // namespace drover
