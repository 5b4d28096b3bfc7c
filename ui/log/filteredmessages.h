// SPDX-License-Identifier: MIT
#pragma once

#include "log/messagefilter.h"
#include "log/messagemodel.h"

#include <QTimer>

#include <chrono>
#include <deque>

namespace drover {

/// The rows of a MessageModel that a filter wants. Another filter is applied in slices while the
/// event loop runs; until it is done the rows of the filter before stay, and are kept up to date.
/// Then there is one reset.
class FilteredMessages : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// A slice takes no longer, so that the window can draw in between.
    static constexpr std::chrono::milliseconds sliceTime{4};

    /// \a source outlives it.
    explicit FilteredMessages(MessageModel &source, QObject *parent = nullptr);
    ~FilteredMessages() override;

    const MessageModel &source() const { return m_source; }
    void setFilter(const MessageFilter &filter);
    /// The one whose rows are shown.
    const MessageFilter &filter() const { return m_filter; }
    bool isFiltering() const { return m_timer.isActive(); }

    std::uint64_t numberAt(int row) const { return m_numbers[static_cast<std::size_t>(row)]; }
    /// The first row whose number is not less; rowCount() where there is none.
    int rowFrom(std::uint64_t number) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    /// The filter that was set last is applied; after the reset.
    void filtered();

private:
    bool matches(const MessageFilter &filter, std::uint64_t number) const;
    void filterSlice();
    void takeInserted();
    void takeRemoved();

    MessageModel &m_source;
    MessageFilter m_filter;
    std::deque<std::uint64_t> m_numbers; // that match m_filter, in order
    std::uint64_t m_end = 0; // up to here m_filter was applied
    MessageFilter m_next;
    std::deque<std::uint64_t> m_nextNumbers; // that match m_next, as far as is known
    std::uint64_t m_nextEnd = 0; // up to here m_next was applied
    QTimer m_timer;
};

} // namespace drover
