// SPDX-License-Identifier: MIT
#pragma once

#include "inspector/clientbeliefsmodel.h"
#include "inspector/inspectorpage.h"

class QLabel;

namespace drover {

class FactList;
class PageHeader;
class RowTable;

/// A client: its newest report, and what each server believes.
class ClientPage : public InspectorPage
{
    Q_OBJECT

public:
    enum Fact {
        Position,
        Degrees,
        ReportedAt,
        WireTime,
        Skew,
        ReportedTo,
        Agreement,
        Why,
        FactCount
    };

    ClientPage(const InspectorContext &context, QWidget *parent);
    ~ClientPage() override;

    void setSelected(const Selected &selected) override;
    void refresh() override;
    void retranslate() override;
    void applyTheme() override;

private:
    QString agreementText(const HerdModel::Client &client) const;
    std::optional<ServerIndex> furthestBehind(const HerdModel::Client &client) const;

    ClientIndex m_client = 0;
    ClientBeliefsModel m_beliefsModel;
    PageHeader *m_header; // children, as all widgets here
    FactList *m_facts;
    QLabel *m_beliefsTitle;
    RowTable *m_beliefs;
};

} // namespace drover
