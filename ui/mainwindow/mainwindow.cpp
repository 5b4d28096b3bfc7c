// SPDX-License-Identifier: MIT
#include "mainwindow/mainwindow.h"

#include "convergence/convergencepanel.h"
#include "inspector/inspectorpanel.h"
#include "journal/logfiles.h"
#include "log/messagespanel.h"
#include "mainwindow/statusline.h"
#include "palette/actionpalette.h"
#include "theme/theme.h"
#include "topology/miniature.h"
#include "topology/threethings.h"
#include "topology/topologyview.h"
#include "widgets/keysdialog.h"
#include "widgets/noticebar.h"
#include "widgets/presetmenu.h"
#include "widgets/settingsdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace drover {

namespace {

constexpr QSize firstSize(1440, 900);
constexpr QSize pictureSize(64, 48); ///< of a herd, in menus

constexpr ActionId toolBarActions[] = {
    ActionId::StartAll, ActionId::StopAll,    ActionId::Count, // a separator
    ActionId::TakeDown, ActionId::BringUp,    ActionId::CutLink, ActionId::SlowLink,
    ActionId::Count,    ActionId::SlowMotion, ActionId::Crowd,   ActionId::Ask,
    ActionId::Count,    ActionId::Undo,       ActionId::Redo,
};

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
    m_clientControl = new ClientControl(*m_actions, m_session, theme, this, m_options.ownPosition);
    m_clientControl->setWalks(m_options.walks);
    buildViews();
    buildMenus();
    buildToolBar();
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
    unlessUnsaved([this, presetOrFile] { openNow(presetOrFile); });
}

void MainWindow::setLanguage(const QString &code)
{
    m_language.setLanguage(code);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_closing) {
        event->accept();
        return;
    }
    event->ignore();
    unlessUnsaved([this] {
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

void MainWindow::buildViews()
{
    auto *const centre = new QWidget(this);
    auto *const layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_notices = new NoticeBar(m_theme, centre);
    m_topologyView = new TopologyView(m_model, m_selection, m_theme, centre);
    layout->addWidget(m_notices);
    layout->addWidget(m_topologyView, 1);
    setCentralWidget(centre);
    m_threeThings = new ThreeThings(m_theme, m_topologyView);

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
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_statusLine = new StatusLine(m_model, m_theme, this);
    setStatusBar(m_statusLine);
    m_palette = new ActionPalette(m_theme, this);
}

QDockWidget *MainWindow::addDock(const QString &name, QWidget *content, Qt::DockWidgetArea area)
{
    auto *const dock = new QDockWidget(this);
    dock->setObjectName(name);
    dock->setWidget(content);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::buildMenus()
{
    Actions &act = *m_actions;
    const auto menu = [this](const char *title) {
        m_menus.emplace_back(menuBar()->addMenu(QString()), title);
        return m_menus.back().first;
    };
    QMenu *const file = menu(QT_TR_NOOP("&File"));
    file->addAction(act[ActionId::New]);
    file->addAction(act[ActionId::Open]);
    m_presetMenu = new PresetMenu(
        [this](const Topology &topology) { return miniatureOf(topology, m_theme, pictureSize); },
        file);
    file->addMenu(m_presetMenu);
    m_menus.emplace_back(m_presetMenu, QT_TR_NOOP("&Presets"));
    m_recentMenu = file->addMenu(QString());
    m_menus.emplace_back(m_recentMenu, QT_TR_NOOP("Open &recent"));
    file->addSeparator();
    file->addAction(act[ActionId::Save]);
    file->addAction(act[ActionId::SaveAs]);
    file->addSeparator();
    file->addAction(act[ActionId::Settings]);
    file->addSeparator();
    file->addAction(act[ActionId::Quit]);

    QMenu *const edit = menu(QT_TR_NOOP("&Edit"));
    edit->addActions({act[ActionId::Undo], act[ActionId::Redo]});
    edit->addSeparator();
    edit->addActions({act[ActionId::Find], act[ActionId::Palette]});

    QMenu *const herd = menu(QT_TR_NOOP("&Herd"));
    herd->addActions({act[ActionId::StartAll], act[ActionId::StopAll]});
    herd->addSeparator();
    herd->addActions({act[ActionId::TakeDown], act[ActionId::Kill], act[ActionId::BringUp],
                      act[ActionId::Freeze]});
    herd->addSeparator();
    herd->addActions({act[ActionId::CutLink], act[ActionId::SlowLink], act[ActionId::SlowMotion]});
    herd->addSeparator();
    herd->addActions({act[ActionId::AddServer], act[ActionId::AddLink], act[ActionId::Remove]});
    herd->addSeparator();
    herd->addActions({act[ActionId::CopyTelnet], act[ActionId::OpenLog]});

    QMenu *const clients = menu(QT_TR_NOOP("&Clients"));
    clients->addActions({act[ActionId::WalkingClient], act[ActionId::Crowd],
                         act[ActionId::MyPosition], act[ActionId::Ask]});

    QMenu *const view = menu(QT_TR_NOOP("&View"));
    view->addActions({act[ActionId::FitTopology], act[ActionId::ZoomIn], act[ActionId::ZoomOut],
                      act[ActionId::ArrangeTopology]});
    view->addSeparator();
    view->addActions({m_messagesDock->toggleViewAction(), m_convergenceDock->toggleViewAction(),
                      m_inspectorDock->toggleViewAction()});
    view->addSeparator();
    view->addActions({act[ActionId::FocusTopology], act[ActionId::FocusMessages],
                      act[ActionId::FocusInspector], act[ActionId::FocusConvergence]});
    view->addSeparator();
    view->addAction(act[ActionId::Presenter]);

    QMenu *const help = menu(QT_TR_NOOP("H&elp"));
    help->addActions({act[ActionId::ThreeThings], act[ActionId::Keys]});
    help->addSeparator();
    help->addAction(act[ActionId::About]);
}

void MainWindow::buildToolBar()
{
    m_toolBar = new QToolBar(this);
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    for (const ActionId id : toolBarActions) {
        if (id == ActionId::Count)
            m_toolBar->addSeparator();
        else
            m_toolBar->addAction((*m_actions)[id]);
    }
    auto *const space = new QWidget(m_toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_toolBar->addAction((*m_actions)[ActionId::Palette]);
    m_toolBar->addAction((*m_actions)[ActionId::Presenter]);
    addToolBar(m_toolBar);
    const auto updateSize = [this] {
        const int size = qRound(m_theme.px(22));
        m_toolBar->setIconSize({size, size});
    };
    connect(&m_theme, &Theme::changed, m_toolBar, updateSize);
    updateSize();
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
    connect(m_topologyView, &TopologyView::serverMenuRequested, this, &MainWindow::showServerMenu);
    connect(m_topologyView, &TopologyView::linkMenuRequested, this, &MainWindow::showLinkMenu);
    connect(m_topologyView, &TopologyView::backgroundMenuRequested, this,
            [this](const QPointF &, const QPoint &position) { showBackgroundMenu(position); });
    connect(m_topologyView, &TopologyView::linkDrawn, m_control, &HerdControl::addLink);
    connect(m_topologyView, &TopologyView::serverAddRequested, this, [this](const QPointF &at) {
        m_topologyView->setPositions({{QString::fromStdString(m_control->freeServerName()), at}});
        (*m_actions)[ActionId::AddServer]->trigger();
    });
    connect(m_topologyView, &TopologyView::positionsChanged, this,
            [this] { m_document.setPositions(m_topologyView->positions()); });
    connect(m_messages, &MessagesPanel::rowSelected, this,
            [this](quint64, ServerIndex server, const QString &peer, const QString &client) {
                selectOfMessage(server, peer, client);
            });
    connect(m_messages, &MessagesPanel::exported, this,
            [this](const QString &sentence) { m_notices->tell(NoticeBar::Kind::Info, sentence); });
    connect(m_messages, &MessagesPanel::failed, this,
            [this](const QString &sentence) { m_notices->tell(NoticeBar::Kind::Error, sentence); });
    connect(m_messages, &MessagesPanel::savedFiltersChanged, this,
            [this](const QList<SavedFilter> &filters) {
                m_settings.savedFilters = filters;
                saveSettings();
            });
    connect(m_threeThings, &ThreeThings::closed, this, [this] {
        m_settings.threeThingsClosed = true;
        saveSettings();
    });
    connect(m_presetMenu, &PresetMenu::presetChosen, this, &MainWindow::openHerd);
    connect(m_control, &HerdControl::addLinkRequested, this, &MainWindow::chooseNeighbour);
    connect(&m_theme, &Theme::changed, m_presetMenu, &PresetMenu::updatePictures);
}

void MainWindow::connectActions()
{
    Actions &act = *m_actions;
    const auto triggers = [this, &act](ActionId id, auto slot) {
        connect(act[id], &QAction::triggered, this, slot);
    };
    triggers(ActionId::New, [this] {
        unlessUnsaved([this] {
            m_document.startNew();
            run(m_document.topology());
        });
    });
    triggers(ActionId::Open, &MainWindow::chooseFile);
    triggers(ActionId::Save, &MainWindow::save);
    triggers(ActionId::SaveAs, &MainWindow::saveAs);
    triggers(ActionId::Settings, &MainWindow::showSettings);
    triggers(ActionId::Quit, &MainWindow::close);
    triggers(ActionId::Find, [this] { m_messages->find(); });
    triggers(ActionId::FitTopology, [this] { m_topologyView->fit(); });
    triggers(ActionId::ZoomIn, [this] { m_topologyView->zoomIn(); });
    triggers(ActionId::ZoomOut, [this] { m_topologyView->zoomOut(); });
    triggers(ActionId::ArrangeTopology, [this] { m_topologyView->arrange(); });
    triggers(ActionId::FocusTopology,
             [this] { m_topologyView->setFocus(Qt::ShortcutFocusReason); });
    const auto shows = [this, &triggers](ActionId id, QDockWidget *dock, QWidget *content) {
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
    });
    triggers(ActionId::CopyTelnet, &MainWindow::copyTelnet);
    triggers(ActionId::OpenLog, &MainWindow::openLog);
    triggers(ActionId::Presenter, &MainWindow::setPresenting);
    triggers(ActionId::Palette, [this] {
        m_palette->setActions(m_actions->all());
        m_palette->open();
    });
    triggers(ActionId::ThreeThings, [this] { m_threeThings->show(); });
    triggers(ActionId::Keys, &MainWindow::showKeys);
    triggers(ActionId::About, &MainWindow::showAbout);
}

void MainWindow::retranslate()
{
    for (const auto &[menu, title] : m_menus)
        menu->setTitle(tr(title));
    m_messagesDock->setWindowTitle(tr("Messages"));
    m_convergenceDock->setWindowTitle(tr("Convergence"));
    m_inspectorDock->setWindowTitle(tr("Inspector"));
    m_toolBar->setWindowTitle(tr("Tool bar"));
    m_toolBar->setAccessibleName(tr("Tool bar"));
    m_actions->retranslate();
    updateTitle();
    updateRecentFiles();
}

void MainWindow::updateTitle()
{
    setWindowTitle(tr("%1[*] - Drover").arg(m_document.title()));
    setWindowModified(m_document.isModified());
}

void MainWindow::applySettings()
{
    m_language.setLanguage(m_settings.language);
    m_theme.setChoice(m_settings.theme);
    m_theme.setScale(m_settings.scale);
    m_messages->setSavedFilters(m_settings.savedFilters);
    // What links say to stay up would hide what is said about clients.
    m_messages->setFilterText(QStringLiteral("-kind:PEER,PROOF,HAVE,SEEN,PING,PONG"));
    resize(firstSize);
    if (!m_settings.geometry.isEmpty())
        restoreGeometry(m_settings.geometry);
    if (m_settings.windowState.isEmpty() || !restoreState(m_settings.windowState)) {
        resizeDocks({m_inspectorDock}, {qRound(m_theme.px(320))}, Qt::Horizontal);
        resizeDocks({m_messagesDock}, {qRound(m_theme.px(280))}, Qt::Vertical);
    }
}

void MainWindow::saveSettings()
{
    if (!m_theme.isPresenting()) {
        m_settings.geometry = saveGeometry();
        m_settings.windowState = saveState();
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
        m_stateBeforePresenting = saveState();
        for (QDockWidget *const dock : docks)
            dock->hide();
    }
    m_theme.setPresenting(presenting);
    if (!presenting)
        restoreState(m_stateBeforePresenting);
    (*m_actions)[ActionId::Presenter]->setChecked(presenting);
    presenting ? showFullScreen() : showNormal();
    m_topologyView->fit();
}

void MainWindow::run(const Topology &topology, bool startsServers)
{
    m_model.clear();
    m_log.clear();
    m_messages->clear();
    m_selection.select(Selected::nothing());
    m_shownTopology.reset();
    const auto withPorts = topology.withPorts();
    if (!withPorts) {
        m_notices->tell(NoticeBar::Kind::Error, withPorts.error());
        return;
    }
    m_topologyView->setPositions(m_document.positions());
    // They are about this one server of the classic herds.
    m_threeThings->setVisible(!m_settings.threeThingsClosed && topology.indexOf("Holiday"));
    HerdOptions options;
    options.topology = *withPorts;
    options.anyPorts = m_options.anyPorts;
    options.startsServers = startsServers;
    options.walks = m_clientControl->walks();
    options.crowd = m_clientControl->crowd();
    options.writesLog = m_options.writesLog;
    options.secret = m_options.secret;
    m_session.open(std::move(options));
    updateTitle();
    updateRecentFiles();
}

void MainWindow::openNow(const QString &presetOrFile)
{
    if (const auto opened = m_document.open(presetOrFile); !opened) {
        m_notices->tell(NoticeBar::Kind::Error, opened.error());
        updateRecentFiles();
        if (m_model.isEmpty() && !m_session.isOpen()) // there should be a herd to look at
            if (m_document.open(QString()))
                run(m_document.topology());
        return;
    }
    run(m_document.topology());
}

void MainWindow::unlessUnsaved(const std::function<void()> &next)
{
    if (!m_document.isModified()) {
        next();
        return;
    }
    auto *const box = new QMessageBox(
        QMessageBox::Question, tr("Drover"),
        tr("The herd %1 has been changed. Should the changes be saved?").arg(m_document.title()),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::buttonClicked, this, [this, box, next](QAbstractButton *button) {
        switch (box->standardButton(button)) {
        case QMessageBox::Save:
            save();
            if (!m_document.isModified())
                next();
            break;
        case QMessageBox::Discard:
            next();
            break;
        default:
            break;
        }
    });
    box->open();
}

void MainWindow::chooseFile()
{
    auto *const dialog = new QFileDialog(this, tr("Open a herd"), m_document.directory(),
                                         tr("Herd files (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openHerd);
    dialog->open();
}

void MainWindow::save()
{
    if (m_document.fileName().isEmpty()) {
        saveAs();
        return;
    }
    if (const auto saved = m_document.save(); !saved)
        m_notices->tell(NoticeBar::Kind::Error, saved.error());
    updateTitle();
}

void MainWindow::saveAs()
{
    auto *const dialog = new QFileDialog(this, tr("Save the herd"), m_document.directory(),
                                         tr("Herd files (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(m_document.title() + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &fileName) {
        if (const auto saved = m_document.saveAs(fileName); !saved)
            m_notices->tell(NoticeBar::Kind::Error, saved.error());
        updateTitle();
        updateRecentFiles();
    });
    dialog->open();
}

void MainWindow::takeFrame(const std::shared_ptr<const HerdFrame> &frame)
{
    m_model.apply(frame);
    m_messages->takeFrame(*frame);
    m_topologyView->takeFrame(*frame);
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
    updateTitle();
}

/// The herd is shown all the same, with its servers down.
void MainWindow::startFailed(const QString &sentence, quint16 freeBasePort)
{
    QList<NoticeAction> ways;
    if (freeBasePort != 0)
        ways.append({tr("Use the ports from %1").arg(freeBasePort),
                     [this, freeBasePort] { movePorts(freeBasePort); }});
    ways.append({tr("Try again"), [this] { run(m_document.topology()); }});
    m_notices->tell(NoticeBar::Kind::Error, sentence, ways);
    if (freeBasePort != 0)
        run(m_document.topology(), false);
}

void MainWindow::movePorts(quint16 base)
{
    Topology moved = m_document.topology();
    for (std::size_t i = 0; i < moved.servers.size(); ++i)
        moved.servers[i].port = static_cast<quint16>(base + i);
    m_document.setTopology(moved);
    run(moved);
}

void MainWindow::updateRecentFiles()
{
    m_recentMenu->clear();
    for (const QString &fileName : m_document.recentFiles()) {
        QAction *const action = m_recentMenu->addAction(fileName);
        connect(action, &QAction::triggered, this, [this, fileName] { openHerd(fileName); });
    }
    m_recentMenu->setEnabled(!m_recentMenu->isEmpty());
}

void MainWindow::showServerMenu(ServerIndex id, const QPoint &position)
{
    m_selection.select(Selected::ofServer(id));
    Actions &act = *m_actions;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({act[ActionId::TakeDown], act[ActionId::Kill], act[ActionId::BringUp],
                      act[ActionId::Freeze]});
    menu->addSeparator();
    menu->addActions({act[ActionId::Ask], act[ActionId::CopyTelnet], act[ActionId::OpenLog]});
    menu->addSeparator();
    menu->addActions({act[ActionId::AddLink], act[ActionId::AddServer], act[ActionId::Remove]});
    menu->popup(position);
}

void MainWindow::showLinkMenu(ServerIndex one, ServerIndex other, const QPoint &position)
{
    m_selection.select(Selected::ofLink(one, other));
    Actions &act = *m_actions;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({act[ActionId::CutLink], act[ActionId::SlowLink]});
    menu->addSeparator();
    menu->addAction(act[ActionId::Remove]);
    menu->popup(position);
}

void MainWindow::showBackgroundMenu(const QPoint &position)
{
    Actions &act = *m_actions;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({act[ActionId::AddServer], act[ActionId::StartAll], act[ActionId::StopAll],
                      act[ActionId::SlowMotion]});
    menu->addSeparator();
    menu->addActions({act[ActionId::FitTopology], act[ActionId::ArrangeTopology]});
    menu->popup(position);
}

/// A menu of the servers that are no neighbours of \a from yet.
void MainWindow::chooseNeighbour(ServerIndex from)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ServerSnapshot &server : m_model.frame().servers) {
        if (server.id == from || m_model.link(from, server.id))
            continue;
        QAction *const action = menu->addAction(
            tr("Link %1 with %2").arg(m_model.serverName(from), m_model.serverName(server.id)));
        connect(action, &QAction::triggered, m_control,
                [this, from, to = server.id] { m_control->addLink(from, to); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("%1 is linked with every server.").arg(m_model.serverName(from)))
            ->setEnabled(false);
    menu->popup(QCursor::pos());
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
           "DejaVu, Lucide's icons (ISC), and GeoNames' places (CC BY 4.0).</p>")
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
    connect(dialog, &SettingsDialog::settingsChanged, this, [this](const Settings &settings) {
        m_settings.theme = settings.theme;
        m_settings.scale = settings.scale;
        m_settings.language = settings.language;
        m_theme.setChoice(m_settings.theme);
        m_theme.setScale(m_settings.scale);
        m_language.setLanguage(m_settings.language);
        saveSettings();
    });
    dialog->open();
}

} // namespace drover
