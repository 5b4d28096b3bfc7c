// SPDX-License-Identifier: MIT
#include "mainwindow/mainwindow.h"

#include "convergence/convergencepanel.h"
#include "inspector/inspectorpanel.h"
#include "journal/logfiles.h"
#include "log/messagespanel.h"
#include "mainwindow/centralviews.h"
#include "mainwindow/contextmenus.h"
#include "mainwindow/dockroom.h"
#include "mainwindow/documentcontrol.h"
#include "mainwindow/mainmenu.h"
#include "mainwindow/maintoolbar.h"
#include "mainwindow/palettecontrol.h"
#include "mainwindow/statusline.h"
#include "map/mappanel.h"
#include "theme/theme.h"
#include "topology/threethings.h"
#include "topology/topologyview.h"
#include "widgets/addserverdialog.h"
#include "widgets/docktitle.h"
#include "widgets/keysdialog.h"
#include "widgets/noticebar.h"
#include "widgets/settingsdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QMessageBox>
#include <QScreen>
#include <QUrl>
#include <QVBoxLayout>

namespace drover {

namespace {

constexpr QSize firstSize(1440, 900);

} // namespace

MainWindow::MainWindow(SettingsStore &store, Theme &theme, Options options, QWidget *parent)
    : QMainWindow(parent)
    , m_store(store)
    , m_settings(store.load())
    , m_theme(theme)
    , m_options(std::move(options))
    , m_actions(new Actions(theme, *this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setDockNestingEnabled(true);
    m_control = new HerdControl(*m_actions, m_session, m_model, m_selection, this);
    m_documentControl = new DocumentControl(m_document, *m_actions, *this);
    m_clientControl = new ClientControl(*m_actions, m_session, theme, this, m_options.ownPosition);
    m_clientControl->setWalks(m_options.walks);
    buildViews();
    buildBars();
    connectDocument();
    connectSession();
    connectViews();
    connectActions();
    applySettings();
    retranslate();
    m_topologyView->setFocus();
}

/// What refers to the members goes before them.
MainWindow::~MainWindow()
{
    delete m_documentControl;
    delete m_contextMenus;
    delete m_control;
    delete m_clientControl;
    delete m_messagesDock;
    delete m_inspectorDock;
    delete m_convergenceDock;
    delete m_statusLine;
    delete takeCentralWidget();
}

void MainWindow::openHerd(const QString &presetOrFile)
{
    m_documentControl->open(presetOrFile);
}

MapPanel &MainWindow::map()
{
    return m_centre->map();
}

void MainWindow::setLanguage(const QString &code)
{
    m_language.setLanguage(code);
    // Widgets keep the one of when they were made: "10,0 km" in an English window.
    setLocale(QLocale());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_closing) {
        event->accept();
        return;
    }
    event->ignore();
    m_documentControl->unlessUnsaved([this] {
        if (std::exchange(m_closing, true))
            return;
        saveSettings();
        hide();
        m_session.close();
    });
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::WindowStateChange)
        m_session.setHidden(isMinimized());
}

/// What nothing else has taken.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    if (!m_notices->texts().isEmpty())
        m_notices->clear();
    else if (m_theme.isPresenting())
        setPresenting(false);
}

void MainWindow::buildViews()
{
    auto *const centre = new QWidget(this);
    auto *const layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_notices = new NoticeBar(m_theme, centre);
    m_centre = new CentralViews(m_model, m_selection, *m_actions, m_theme, centre);
    m_topologyView = &m_centre->topology();
    layout->addWidget(m_notices);
    layout->addWidget(m_centre, 1);
    setCentralWidget(centre);
    m_threeThings = new ThreeThings(m_theme, *m_topologyView);

    m_messages = new MessagesPanel(m_log, m_theme, this);
    m_inspector = new InspectorPanel(m_model, m_selection, m_theme, this);
    m_convergence = new ConvergencePanel(m_model, m_selection, m_theme, this);
    m_inspectorDock = addDock(QStringLiteral("inspector"), m_inspector, Qt::RightDockWidgetArea);
    m_messagesDock = addDock(QStringLiteral("messages"), m_messages, Qt::BottomDockWidgetArea);
    m_convergenceDock
        = addDock(QStringLiteral("convergence"), m_convergence, Qt::BottomDockWidgetArea);
    tabifyDockWidget(m_messagesDock, m_convergenceDock);
    m_messagesDock->raise();
    // The inspector goes down to the status bar, as it has most to show.
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setDockOptions(dockOptions() | QMainWindow::GroupedDragging); // tabs can be dragged out
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_dockRoom = new DockRoom(*this, *m_centre, *m_inspectorDock,
                              {m_messagesDock, m_convergenceDock}, m_theme);
    m_statusLine = new StatusLine(m_model, m_theme, this);
    setStatusBar(m_statusLine);
    auto *const palette = new ActionPalette(m_theme, this);
    new PaletteControl(*palette, *m_actions, m_model, m_selection, *m_centre, m_theme);
}

QDockWidget *MainWindow::addDock(const QString &name, QWidget *content, Qt::DockWidgetArea area)
{
    auto *const dock = new QDockWidget(this);
    dock->setObjectName(name);
    dock->setTitleBarWidget(new DockTitle(*dock, m_theme));
    dock->setWidget(content);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::buildBars()
{
    m_menu
        = new MainMenu(*m_actions, m_theme,
                       {m_messagesDock->toggleViewAction(), m_convergenceDock->toggleViewAction(),
                        m_inspectorDock->toggleViewAction()},
                       this);
    setMenuBar(m_menu);
    addToolBar(new MainToolBar(*m_actions, m_theme, this));
    m_contextMenus = new ContextMenus(*m_actions, m_model, m_selection, *m_control, *this);
}

void MainWindow::connectDocument()
{
    connect(m_documentControl, &DocumentControl::opened, this, [this] {
        m_notices->clear(NoticeBar::Kind::Error); // of the one before, or of what could not be read
        run();
        tellPositionsTrouble();
    });
    connect(m_documentControl, &DocumentControl::changed, this, [this] {
        updateTitle();
        tellPositionsTrouble();
        m_menu->setRecentFiles(m_document.recentFiles());
    });
    connect(m_documentControl, &DocumentControl::saved, this,
            [this] { m_notices->clear(NoticeBar::Topic::File); });
    connect(m_documentControl, &DocumentControl::failed, this, [this](const QString &sentence) {
        m_notices->tell(NoticeBar::Kind::Error, sentence, {}, NoticeBar::Topic::File);
        if (m_model.isEmpty() && !m_session.isOpen()) // there should be a herd to look at
            if (m_document.open(QString()))
                run();
    });
    connect(m_menu, &MainMenu::herdChosen, m_documentControl, &DocumentControl::open);
}

void MainWindow::connectSession()
{
    connect(&m_session, &HerdSession::frameArrived, this, &MainWindow::takeFrame);
    connect(&m_session, &HerdSession::startFailed, this, &MainWindow::startFailed);
    connect(&m_session, &HerdSession::refused, this, [this](const QString &sentence) {
        m_notices->tell(NoticeBar::Kind::Warning, sentence);
    });
    connect(&m_session, &HerdSession::troubled, this,
            [this](const QString &sentence) { m_notices->tell(NoticeBar::Kind::Error, sentence); });
    connect(m_clientControl, &ClientControl::told, this,
            [this](const QString &sentence) { m_notices->tell(NoticeBar::Kind::Info, sentence); });
    connect(&m_session, &HerdSession::closed, this, [this] {
        if (!m_closing)
            return;
        close();
        emit closed();
    });
}

void MainWindow::connectViews()
{
    connect(m_topologyView, &TopologyView::serverMenuRequested, m_contextMenus,
            &ContextMenus::showForServer);
    connect(m_topologyView, &TopologyView::linkMenuRequested, m_contextMenus,
            &ContextMenus::showForLink);
    connect(m_topologyView, &TopologyView::backgroundMenuRequested, m_contextMenus,
            [this](const QPointF &, const QPoint &position) {
                m_contextMenus->showForBackground(position);
            });
    connect(m_topologyView, &TopologyView::linkDrawn, m_control, &HerdControl::addLink);
    connect(m_topologyView, &TopologyView::serverAddRequested, this,
            [this](const QPointF &at) { askForServer(at); });
    connect(m_control, &HerdControl::addServerRequested, this, [this] { askForServer({}); });
    connect(m_topologyView, &TopologyView::positionsChanged, this, [this] {
        m_document.setPositions(m_topologyView->positions());
        tellPositionsTrouble();
    });
    connect(m_messages, &MessagesPanel::rowSelected, this,
            [this](quint64 row, ServerIndex server, const QString &peer, const QString &client) {
                selectOfMessage(server, peer, client);
                selectMessage(row);
            });
    connect(m_messages, &MessagesPanel::exported, this, [this](const QString &sentence) {
        m_notices->clear(NoticeBar::Topic::Messages);
        m_notices->tell(NoticeBar::Kind::Info, sentence);
    });
    connect(m_messages, &MessagesPanel::failed, this, [this](const QString &sentence) {
        m_notices->tell(NoticeBar::Kind::Error, sentence, {}, NoticeBar::Topic::Messages);
    });
    connect(m_messages, &MessagesPanel::savedFiltersChanged, this,
            [this](const QList<SavedFilter> &filters) {
                m_settings.savedFilters = filters;
                saveSettings();
            });
    connect(&m_centre->map(), &MapPanel::picturesChanged, this,
            [this](const MapPictures &pictures) {
                m_settings.mapPictures = pictures;
                saveSettings();
            });
    connect(&m_centre->map(), &MapPanel::routeDrawn, m_clientControl, &ClientControl::takeRoute);
    connect(&m_centre->map(), &MapPanel::routeCancelled, m_clientControl,
            &ClientControl::routeCancelled);
    connect(&m_centre->map(), &MapPanel::walkEndRequested, m_clientControl,
            &ClientControl::endWalk);
    connect(m_clientControl, &ClientControl::routesChanged, &m_centre->map(), &MapPanel::setRoutes);
    connect(m_threeThings, &ThreeThings::closed, this, [this] {
        m_wantsThreeThings = false;
        m_settings.threeThingsClosed = true;
        saveSettings();
    });
    connect(m_control, &HerdControl::addLinkRequested, m_contextMenus,
            &ContextMenus::chooseNeighbour);
}

void MainWindow::connectActions()
{
    Actions &act = *m_actions;
    const auto triggers = [this, &act](ActionId id, auto slot) {
        connect(act[id], &QAction::triggered, this, slot);
    };
    triggers(ActionId::Settings, &MainWindow::showSettings);
    triggers(ActionId::Quit, &MainWindow::close);
    triggers(ActionId::Find, [this] { m_messages->find(); });
    triggers(ActionId::ExportCsv, [this] { m_messages->askForFile(ExportFormat::Csv); });
    triggers(ActionId::ExportJson, [this] { m_messages->askForFile(ExportFormat::JsonLines); });
    const auto shows = [&triggers](ActionId id, QDockWidget *dock, QWidget *content) {
        triggers(id, [dock, content] {
            dock->show();
            dock->raise();
            content->setFocus(Qt::ShortcutFocusReason);
        });
    };
    shows(ActionId::FocusMessages, m_messagesDock, m_messages);
    shows(ActionId::FocusInspector, m_inspectorDock, m_inspector);
    shows(ActionId::FocusConvergence, m_convergenceDock, m_convergence);
    triggers(ActionId::Ask, [this] {
        m_inspectorDock->show();
        m_inspector->showConsole();
        m_dockRoom->shareSoon();
    });
    triggers(ActionId::CopyTelnet, &MainWindow::copyTelnet);
    triggers(ActionId::OpenLog, &MainWindow::openLog);
    triggers(ActionId::Presenter, &MainWindow::setPresenting);
    triggers(ActionId::ThreeThings, [this] { showThreeThings(true); });
    triggers(ActionId::Keys, &MainWindow::showKeys);
    triggers(ActionId::About, &MainWindow::showAbout);
}

void MainWindow::retranslate()
{
    m_messagesDock->setWindowTitle(tr("Messages"));
    m_convergenceDock->setWindowTitle(tr("Convergence"));
    m_inspectorDock->setWindowTitle(tr("Inspector"));
    m_actions->retranslate();
    updateTitle();
}

void MainWindow::updateTitle()
{
    setWindowTitle(tr("%1[*] - Drover").arg(m_document.title()));
    setWindowModified(m_document.isModified());
}

void MainWindow::applySettings()
{
    m_document.setRecentFiles(m_settings.recentFiles);
    m_document.setBasePort(m_settings.basePort);
    m_log.setCapacity(static_cast<std::size_t>(m_settings.keptMessages));
    setLanguage(m_settings.language);
    m_theme.setChoice(m_settings.theme);
    m_theme.setScale(m_settings.scale);
    m_messages->setSavedFilters(m_settings.savedFilters);
    m_centre->map().setPictures(m_settings.mapPictures);
    // What links say to stay up would hide what is said about clients.
    m_messages->setFilterText(QStringLiteral("-kind:PEER,PROOF,HAVE,SEEN,PING,PONG"));
    resize(firstSize.boundedTo(screen()->availableSize()));
    if (!m_settings.geometry.isEmpty())
        restoreGeometry(m_settings.geometry);
    if (m_settings.windowState.isEmpty() || !restoreState(m_settings.windowState))
        m_dockRoom->setFirstSizes();
    m_centre->restore(m_settings.centreState);
}

void MainWindow::saveSettings()
{
    if (!m_theme.isPresenting()) {
        m_settings.geometry = saveGeometry();
        m_settings.windowState = saveState();
        m_settings.centreState = m_centre->saveState();
    }
    m_settings.recentFiles = m_document.recentFiles();
    m_store.save(m_settings);
}

void MainWindow::setPresenting(bool presenting)
{
    if (presenting == m_theme.isPresenting())
        return;
    const QList<QDockWidget *> docks{m_messagesDock, m_convergenceDock, m_inspectorDock};
    if (presenting) {
        m_docksBeforePresenting = saveState();
        m_stateBeforePresenting = windowState();
        for (QDockWidget *const dock : docks)
            dock->hide();
    }
    m_theme.setPresenting(presenting);
    if (!presenting)
        restoreState(m_docksBeforePresenting);
    showThreeThings(m_wantsThreeThings);
    (*m_actions)[ActionId::Presenter]->setChecked(presenting);
    setWindowState(presenting ? windowState() | Qt::WindowFullScreen : m_stateBeforePresenting);
    m_topologyView->setFocus(); // the dock that had it may be gone
    m_centre->fitBoth();
}

/// In front of the hall nobody needs them.
void MainWindow::showThreeThings(bool wanted)
{
    m_wantsThreeThings = wanted;
    m_threeThings->setWanted(wanted && !m_theme.isPresenting());
}

void MainWindow::askForServer(const std::optional<QPointF> &at)
{
    if (m_model.isEmpty())
        return;
    auto *const dialog = new AddServerDialog(
        m_model.topology(), QString::fromStdString(m_control->freeServerName()), m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddServerDialog::chosen, this, [this, at](const ServerSpec &server) {
        if (at) {
            const CardPositions position{{QString::fromStdString(server.name), *at}};
            m_topologyView->setPositions(position);
            m_document.notePositions(position);
        }
        m_control->addServerToSelected(server);
    });
    dialog->open();
}

void MainWindow::run(Start start)
{
    m_model.clear();
    m_log.clear();
    m_messages->clear();
    m_selection.select(Selected::nothing());
    m_shownTopology.reset();
    const auto topology = m_document.runnable();
    if (!topology) {
        m_notices->tell(NoticeBar::Kind::Error, topology.error());
        return;
    }
    m_topologyView->setPositions(m_document.positions());
    // They are about this one server of the classic herds.
    showThreeThings(!m_settings.threeThingsClosed && topology->indexOf("Holiday"));
    HerdOptions options;
    options.topology = *topology;
    options.anyPorts = m_options.anyPorts;
    options.startsServers = start == Start::Servers;
    options.walks = m_clientControl->walks();
    options.crowd = m_clientControl->crowd();
    options.writesLog = m_options.writesLog && m_settings.writesLog;
    options.secret = m_options.secret;
    m_session.open(std::move(options));
    updateTitle();
    m_menu->setRecentFiles(m_document.recentFiles());
}

void MainWindow::takeFrame(const std::shared_ptr<const HerdFrame> &frame)
{
    m_model.apply(frame);
    m_messages->takeFrame(*frame);
    m_topologyView->takeFrame(*frame);
    // By hand, with the port free again, or by a way that its notice offered.
    if (std::ranges::none_of(frame->servers, [](const ServerSnapshot &server) {
            return server.state == Herd::ServerState::Down;
        }))
        m_notices->clear(NoticeBar::Topic::Start);
    if (frame->topology != m_shownTopology) {
        const bool isFirst = !m_shownTopology;
        m_shownTopology = frame->topology;
        if (!isFirst)
            topologyEdited();
    }
}

void MainWindow::topologyEdited()
{
    m_document.setTopology(*m_shownTopology);
    if (!m_document.positions().isEmpty()) // else the program arranges them the next time too
        m_document.notePositions(m_topologyView->positions());
    updateTitle();
}

void MainWindow::tellPositionsTrouble()
{
    if (const QString sentence = m_document.takePositionsTrouble(); !sentence.isEmpty())
        m_notices->tell(NoticeBar::Kind::Warning, sentence);
}

/// The herd is shown all the same, with its servers down.
void MainWindow::startFailed(const QString &sentence, quint16 freeBasePort)
{
    QList<NoticeAction> ways;
    if (freeBasePort != 0)
        ways.append({tr("Use the ports from %1").arg(freeBasePort),
                     [this, freeBasePort] { movePorts(freeBasePort); }});
    ways.append({tr("Try again"), [this] { run(); }});
    m_notices->tell(NoticeBar::Kind::Error, sentence, ways, NoticeBar::Topic::Start);
    if (freeBasePort != 0)
        run(Start::Nothing);
}

void MainWindow::movePorts(quint16 base)
{
    m_document.moveTo(base);
    run();
}

void MainWindow::selectMessage(quint64 row)
{
    if (!m_log.contains(row))
        return;
    const MessageRow message = m_log.row(row);
    m_inspector->showMessage(message, m_model.serverName(message.server));
}

void MainWindow::selectOfMessage(ServerIndex server, const QString &peer, const QString &client)
{
    const auto neighbour = m_model.idOf(peer.toStdString());
    if (const auto index = m_model.findClient(client.toStdString()); index && !client.isEmpty())
        m_selection.select(Selected::ofClient(*index));
    else if (neighbour && m_model.link(server, *neighbour))
        m_selection.select(Selected::ofLink(server, *neighbour));
    else if (m_model.server(server))
        m_selection.select(Selected::ofServer(server));
}

void MainWindow::copyTelnet()
{
    const ServerIndex id = m_selection.current().server;
    const auto place = m_model.placeOf(id);
    if (!place)
        return;
    const QString command
        = QStringLiteral("telnet %1 %2")
              .arg(m_model.topology().hostOf(*place), QString::number(m_model.server(id)->port));
    QApplication::clipboard()->setText(command);
    statusBar()->showMessage(tr("Copied: %1").arg(command), 4'000);
}

void MainWindow::openLog()
{
    const QString fileName = m_session.logDirectory() + QLatin1Char('/')
        + LogFiles::fileName(m_model.serverNameBytes(m_selection.current().server));
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(fileName)))
        m_notices->tell(NoticeBar::Kind::Info, tr("The log is in %1.").arg(fileName));
}

void MainWindow::showAbout()
{
    auto *const box = new QMessageBox(
        QMessageBox::NoIcon, tr("About Drover"),
        tr("<h3>Drover %1</h3><p>Runs, shows and breaks an application server herd.</p>"
           "<p>Drover is under the MIT licence. It uses Qt %2 (LGPL), the fonts Inter (OFL) and "
           "DejaVu, Lucide's icons (ISC), Maki's (CC0), and GeoNames' places (CC BY 4.0).</p>")
            .arg(QLatin1String(DROVER_VERSION), QLatin1String(qVersion())),
        QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::showKeys()
{
    auto *const dialog = new KeysDialog(m_actions->all(), m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showSettings()
{
    auto *const dialog = new SettingsDialog(m_settings, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::settingsChanged, this, &MainWindow::takeSettings);
    dialog->open();
}

/// What concerns the herd holds from its next start on.
void MainWindow::takeSettings(const Settings &settings)
{
    const bool concernsHerd
        = settings.basePort != m_settings.basePort || settings.writesLog != m_settings.writesLog;
    m_settings.theme = settings.theme;
    m_settings.scale = settings.scale;
    m_settings.language = settings.language;
    if (settings.basePort != m_settings.basePort) // a herd that was moved stays there
        m_document.setBasePort(settings.basePort);
    m_settings.basePort = settings.basePort;
    m_settings.writesLog = settings.writesLog;
    m_settings.keptMessages = settings.keptMessages;
    m_theme.setChoice(m_settings.theme);
    m_theme.setScale(m_settings.scale);
    setLanguage(m_settings.language);
    m_log.setCapacity(static_cast<std::size_t>(m_settings.keptMessages));
    saveSettings();
    if (concernsHerd)
        m_notices->tell(NoticeBar::Kind::Info,
                        tr("Ports and log files change when the herd is started again."),
                        {{tr("Start it again now"), [this] { run(); }}});
}

} // namespace drover
