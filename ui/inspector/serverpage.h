// SPDX-License-Identifier: MIT
#pragma once

#include "inspector/inspectorpage.h"
#include "inspector/knownclientsmodel.h"
#include "inspector/linksmodel.h"
#include "inspector/serverevents.h"

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QTabWidget;

namespace drover {

class Conversation;
class ConsoleView;
class FactList;
class PageHeader;
class RowTable;

/// A server: what is true of it, its links, the clients that it knows, a console, its last closed
/// connections, its log.
class ServerPage : public InspectorPage
{
    Q_OBJECT

public:
    enum Fact { Address, UpFor, Clients, Connections, Messages, News, FactCount };

    /// \a events outlives the page.
    ServerPage(const InspectorContext &context, const ServerEvents &events, QWidget *parent);
    ~ServerPage() override;

    void setSelected(const Selected &selected) override;
    void setConsole(Conversation *console);
    /// The console's tab, ready to type.
    void showConsole();
    void refresh() override;
    void retranslate() override;
    void applyTheme() override;

private:
    void refreshFacts();
    void refreshEvents();

    const ServerEvents &m_events;
    ServerIndex m_server = unknownServer;
    LinksModel m_linksModel;
    KnownClientsModel m_clientsModel;
    PageHeader *m_header; // children, as all widgets here
    FactList *m_facts;
    QLabel *m_linksTitle;
    RowTable *m_links;
    QTabWidget *m_tabs;
    RowTable *m_clients;
    ConsoleView *m_console;
    QListWidget *m_closed;
    QPlainTextEdit *m_log;
    std::uint64_t m_shownRevision = 0;
    ServerIndex m_shownServer = unknownServer; // whose events are shown
};

} // namespace drover
