// SPDX-License-Identifier: MIT
#pragma once

#include "inspector/inspectorpage.h"
#include "inspector/serverevents.h"
#include "log/messagelog.h"

#include <QTimer>

#include <memory>
#include <unordered_map>

class QLabel;
class QStackedWidget;

namespace drover {

class Conversation;
class ClientPage;
class LinkPage;
class MessagePage;
class ServerPage;

/// The details of what is selected: a server, a link, a client, or a message. Only the page that is
/// seen is brought up to date, a few times a second. Keeps a Conversation for each server that was
/// looked at.
class InspectorPanel : public QWidget
{
    Q_OBJECT

public:
    /// All three outlive the panel.
    InspectorPanel(HerdModel &herd, Selection &selection, const Theme &theme,
                   QWidget *parent = nullptr);
    ~InspectorPanel() override;

    static constexpr std::chrono::milliseconds refreshPeriod{200};

    /// Shows the console of the server that is selected, ready to type; does nothing where none
    /// is.
    void showConsole();
    /// Shows a message that has been selected, until something else is. \a server: the name of the
    /// one that it happened at. What it is about has been selected already.
    void showMessage(const MessageRow &message, const QString &server);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showSelected();
    void showPage();
    QString selectedName() const;
    void refreshLater();
    void refresh();
    void retranslate();
    void applyTheme();
    void forgetHerd();
    bool isThere(const Selected &selected) const;
    InspectorPage *pageOf(Selected::Kind kind) const;
    Conversation *consoleOf(ServerIndex server);

    HerdModel &m_herd;
    Selection &m_selection;
    const Theme &m_theme;
    ServerEvents m_events;
    std::unordered_map<ServerIndex, std::unique_ptr<Conversation>> m_consoles;
    QStackedWidget *m_pages; // these are children
    QLabel *m_hint;
    ServerPage *m_serverPage;
    LinkPage *m_linkPage;
    ClientPage *m_clientPage;
    MessagePage *m_messagePage;
    bool m_showsMessage = false; // over what is selected
    Selected m_shown; // Nothing while what is selected is not there
    QTimer m_timer;
};

} // namespace drover
