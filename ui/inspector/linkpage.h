// SPDX-License-Identifier: MIT
#pragma once

#include "inspector/inspectorpage.h"

#include <array>

class QLabel;

namespace drover {

class FactList;
class PageHeader;

/// A link: what is true of it, and of each of its ends.
class LinkPage : public InspectorPage
{
    Q_OBJECT

public:
    enum Fact { Delay, FactCount };
    enum EndFact { State, LastReason, Sent, Received, EndFactCount };

    LinkPage(const InspectorContext &context, QWidget *parent);
    ~LinkPage() override;

    void setSelected(const Selected &selected) override;
    void refresh() override;
    void retranslate() override;
    void applyTheme() override;

private:
    struct End
    {
        QLabel *title; // children of the page
        FactList *facts;
    };
    void refreshEnd(const End &end, const LinkEndSnapshot &snapshot);

    ServerIndex m_one = unknownServer;
    ServerIndex m_other = unknownServer;
    PageHeader *m_header;
    FactList *m_facts;
    std::array<End, 2> m_ends;
};

} // namespace drover
