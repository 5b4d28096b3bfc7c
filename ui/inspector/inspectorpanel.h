// SPDX-License-Identifier: MIT
#pragma once

#include "inspector/conversation.h"
#include "models/herdmodel.h"
#include "session/selection.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <deque>
#include <map>
#include <memory>

class QLabel;
class QStackedWidget;
class QTextBrowser;

namespace drover {

class ConsoleView;
class Theme;

/// The details of what is selected: a server with a line to type to it, a link with both ends, a
/// client with what each server believes of it. Told five times a second at most.
class InspectorPanel : public QWidget
{
    Q_OBJECT

public:
    /// Connections of a server that are remembered after their end.
    static constexpr std::size_t keptClosed = 20;
    /// Clients that a server's page lists: those that changed last.
    static constexpr std::size_t shownClients = 50;

    /// All outlive it.
    InspectorPanel(HerdModel &model, Selection &selection, const Theme &theme,
                   QWidget *parent = nullptr);
    ~InspectorPanel() override;

    /// Takes what has been closed out of the events.
    void takeFrame(const HerdFrame &frame);
    void clear();
    void focusConsole();
    ConsoleView &console() { return *m_consoleView; }
    void setWhitespaceVisible(bool visible);
    bool isWhitespaceVisible() const;
    /// What the page says, without its form: for tests.
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Closed
    {
        Timestamp when;
        QString peer;
        CloseReason reason;
    };

    void selectionChanged();
    void updateSoon();
    void update();
    QString nothingPage() const;
    QString serverPage(const ServerSnapshot &server) const;
    QString serverLinks(const ServerSnapshot &server) const;
    QString serverClients(const ServerSnapshot &server) const;
    QString serverClosed(const ServerSnapshot &server) const;
    QString linkPage(const LinkSnapshot &link) const;
    QString clientPage(const HerdModel::Client &client) const;
    void followAnchor(const QString &name);

    HerdModel &m_model;
    Selection &m_selection;
    const Theme &m_theme;
    QTextBrowser *m_page;
    ConsoleView *m_consoleView;
    std::map<ServerIndex, std::unique_ptr<Conversation>> m_consoles;
    QHash<ServerIndex, std::deque<Closed>> m_closed;
    QHash<ServerIndex, Clock::Monotonic> m_upSince;
    QString m_shown;
    QTimer m_timer;
};

} // namespace drover
