// SPDX-License-Identifier: MIT
#pragma once

#include "actions/actions.h"
#include "actions/clientcontrol.h"
#include "actions/herdcontrol.h"
#include "language/language.h"
#include "log/messagelog.h"
#include "models/herdmodel.h"
#include "session/herddocument.h"
#include "session/herdsession.h"
#include "session/selection.h"
#include "session/settings.h"
#include "theme/theme.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QDockWidget;

namespace drover {

class CentralViews;
class ContextMenus;
class ConvergencePanel;
class DockRoom;
class DocumentControl;
class InspectorPanel;
class MainMenu;
class MapPanel;
class MessagesPanel;
class NoticeBar;
class StatusLine;
class ThreeThings;
class TopologyView;

/// The window: puts the views around one herd, and owns what they share. Closing it stops the herd
/// cleanly; closed() follows when its ports are free.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What a test or a picture wants otherwise than a user.
    struct Options
    {
        bool anyPorts = false; ///< the system chooses
        bool walks = true;
        OwnPosition::Factory ownPosition{}; ///< empty: the machine's
        bool writesLog = true;
        QByteArray secret{}; ///< empty: as the herd says
    };

    /// \a store and \a theme outlive the window.
    MainWindow(SettingsStore &store, Theme &theme, Options options, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a preset or a herd file and runs it, as the command line names it; empty: the default
    /// preset. A mistake is told in the window.
    void openHerd(const QString &presetOrFile);

    // For tests and pictures.
    HerdModel &model() { return m_model; }
    HerdSession &session() { return m_session; }
    Selection &selection() { return m_selection; }
    HerdControl &control() { return *m_control; }
    ClientControl &clientControl() { return *m_clientControl; }
    Actions &actions() { return *m_actions; }
    MessagesPanel &messages() { return *m_messages; }
    TopologyView &topologyView() { return *m_topologyView; }
    MapPanel &map();
    InspectorPanel &inspector() { return *m_inspector; }
    NoticeBar &notices() { return *m_notices; }
    void setLanguage(const QString &code);

signals:
    /// The herd has stopped, and the window may go.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildViews();
    QDockWidget *addDock(const QString &name, QWidget *content, Qt::DockWidgetArea area);
    void buildBars();
    void connectDocument();
    void connectSession();
    void connectViews();
    void connectActions();
    void retranslate();
    void updateTitle();
    void applySettings();
    void saveSettings();
    void setPresenting(bool presenting);
    void showThreeThings(bool wanted);
    /// \a at: where its card is to be, as TopologyView::setPositions() takes it; none: where there
    /// is room.
    void askForServer(const std::optional<QPointF> &at);

    enum class Start { Servers, Nothing };
    /// The document's herd, anew.
    void run(Start start = Start::Servers);
    void takeFrame(const std::shared_ptr<const HerdFrame> &frame);
    void topologyEdited();
    void tellPositionsTrouble();
    void startFailed(const QString &sentence, quint16 freeBasePort);
    void movePorts(quint16 base);
    void selectMessage(quint64 row);
    void selectOfMessage(ServerIndex server, const QString &peer, const QString &client);
    void copyTelnet();
    void openLog();
    void showAbout();
    void showKeys();
    void showSettings();
    void takeSettings(const Settings &settings);

    SettingsStore &m_store;
    Settings m_settings;
    Theme &m_theme;
    const Options m_options;
    Language m_language;
    HerdModel m_model;
    Selection m_selection;
    MessageLog m_log;
    HerdDocument m_document;
    HerdSession m_session;
    Actions *m_actions;
    HerdControl *m_control;
    DocumentControl *m_documentControl;
    ClientControl *m_clientControl;

    CentralViews *m_centre = nullptr;
    TopologyView *m_topologyView = nullptr; // of m_centre
    ThreeThings *m_threeThings = nullptr;
    MessagesPanel *m_messages = nullptr;
    InspectorPanel *m_inspector = nullptr;
    ConvergencePanel *m_convergence = nullptr;
    NoticeBar *m_notices = nullptr;
    StatusLine *m_statusLine = nullptr;
    QDockWidget *m_messagesDock = nullptr;
    QDockWidget *m_inspectorDock = nullptr;
    QDockWidget *m_convergenceDock = nullptr;
    DockRoom *m_dockRoom = nullptr;
    MainMenu *m_menu = nullptr;
    ContextMenus *m_contextMenus = nullptr;
    QByteArray m_docksBeforePresenting;
    Qt::WindowStates m_stateBeforePresenting;
    bool m_wantsThreeThings = false; // when nobody presents
    std::shared_ptr<const Topology> m_shownTopology;
    bool m_closing = false;
};

} // namespace drover
