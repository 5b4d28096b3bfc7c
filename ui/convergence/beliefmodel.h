// SPDX-License-Identifier: MIT
#pragma once

#include "models/clientrowsmodel.h"
#include "models/herdmodel.h"

#include <vector>

namespace drover {

/// Which server believes what: a row for each client, its name, a word on whether the servers
/// agree, and a column for each server of the topology, in its order. What it shows is up to date
/// with the HerdModel; it says so, sorts and filters anew in refresh() only, since rows that move
/// sixty times a second cannot be read.
class BeliefModel : public ClientRowsModel
{
    Q_OBJECT

public:
    enum Column { ClientColumn, AgreementColumn, FirstServerColumn };
    /// What a cell of a server says, by StateRole.
    enum class State {
        Newest, ///< what the newest report says
        Older, ///< an older report
        Other, ///< another report of the same time: they never replace each other
        Unknown, ///< nothing
        Elsewhere, ///< another program runs the server: it is not known what it believes
    };
    enum Role {
        StateRole = Qt::UserRole, ///< int(State), of a server's cell
        CountsRole, ///< bool: whether the cell's server counts
        DisagreesRole, ///< bool, of any cell: some server lacks the client's newest report
        OverdueRole, ///< bool: so does the cell's server, or some server, and it should not any
                     ///< more
    };
    /// sort() by this column is: those that disagree first.
    static constexpr int byDisagreement = -1;

    /// \a herd outlives the model.
    explicit BeliefModel(const HerdModel &herd, QObject *parent = nullptr);
    ~BeliefModel() override;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    /// By name; by a server: those that it lacks first; or byDisagreement, as at the start.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Only clients whose name contains \a text, whatever the case; empty: all.
    void setNameFilter(const QString &text);
    void setOnlyDisagreeing(bool only);

    /// Tells what has changed since the last time: at most four signals, whatever happened.
    void refresh();
    /// All texts anew, in another language.
    void retranslate();

private:
    void takeFrame();
    void takeOverdue();
    void reset();
    std::vector<ClientIndex> wantedRows();
    bool isWanted(ClientIndex client) const;
    void rankNames();

    const ServerSnapshot &serverOf(int column) const;
    State stateOf(const HerdModel::Client &client, ServerIndex server) const;
    QString cellText(const HerdModel::Client &client, ServerIndex server) const;
    QString cellWords(const HerdModel::Client &client, ServerIndex server) const;
    QString cellToolTip(ClientIndex index, ServerIndex server) const;
    QString agreementText(const HerdModel::Client &client) const;
    QString agreementToolTip(const HerdModel::Client &client) const;

    const HerdModel &m_herd;
    std::vector<std::uint32_t> m_nameRank; // by ClientIndex
    std::vector<ClientIndex> m_dirty; // changed since the last refresh(), some more than once
    std::vector<std::size_t> m_overdue; // by ClientIndex: servers, as they were told last
    std::vector<ClientIndex> m_anyOverdue; // those where there are any
    int m_columns = 0;
    int m_sortColumn = byDisagreement;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QString m_nameFilter;
    bool m_onlyDisagreeing = false;
    bool m_allDirty = false;
    bool m_rowsDirty = false; // another filter, another order
};

} // namespace drover
