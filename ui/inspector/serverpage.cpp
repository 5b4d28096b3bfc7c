// SPDX-License-Identifier: MIT
#include "inspector/serverpage.h"

#include "inspector/consoleview.h"
#include "inspector/conversation.h"
#include "inspector/inspectorparts.h"
#include "inspector/wiretext.h"
#include "models/format.h"
#include "models/words.h"
#include "theme/theme.h"

#include <QDateTime>
#include <QHeaderView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace drover {

namespace {

constexpr int mostLinkRows = 5;

QString timeOfDay(const Timestamp &wall)
{
    return QDateTime::fromMSecsSinceEpoch(wall.seconds * 1'000 + wall.nanoseconds / 1'000'000)
        .time()
        .toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString shownBytes(const std::string &bytes)
{
    return wireText(QByteArrayView(bytes.data(), qsizetype(bytes.size())), WireMarks::Hidden);
}

/// As in the messages: which way a line went, or that it was none.
QString directionSign(EventKind kind)
{
    if (kind == EventKind::LineIn)
        return QStringLiteral("\u2190");
    return kind == EventKind::LineOut ? QStringLiteral("\u2192") : QStringLiteral("\u2014");
}

/// A line of the log is not translated.
QString logLine(const ServerEvents::Line &line)
{
    QString text = timeOfDay(line.wall) + u' ' + directionSign(line.kind) + u' ';
    if (!line.peer.empty())
        text += shownBytes(line.peer) + QStringLiteral("  ");
    if (line.kind == EventKind::Connected)
        text += QStringLiteral("connected");
    text += shownBytes(line.text);
    return line.isCut ? text + QChar(0x2026) : text;
}

QColor stateColor(const ServerSnapshot &server, const Palette &colors)
{
    switch (server.state) {
    case Herd::ServerState::Up:
        return server.frozen ? colors.warning : colors.up;
    case Herd::ServerState::Elsewhere:
        return colors.dim;
    case Herd::ServerState::Stopping:
        return colors.warning;
    case Herd::ServerState::Down:
    case Herd::ServerState::Killed:
        return colors.down;
    }
    Q_UNREACHABLE();
}

} // namespace

ServerPage::ServerPage(const InspectorContext &context, const ServerEvents &events, QWidget *parent)
    : InspectorPage(context, parent)
    , m_events(events)
    , m_linksModel(context.herd)
    , m_clientsModel(context.herd)
    , m_header(new PageHeader(context.theme, 1, this))
    , m_facts(new FactList(context.theme, FactCount, this))
    , m_linksTitle(new QLabel(this))
    , m_links(new RowTable(context.theme, m_linksModel, this))
    , m_tabs(new QTabWidget(this))
    , m_clients(new RowTable(context.theme, m_clientsModel, this))
    , m_console(new ConsoleView(context.theme, this))
    , m_closed(new QListWidget(this))
    , m_log(new QPlainTextEdit(this))
{
    m_clients->setSortingEnabled(true);
    m_clients->sortByColumn(KnownClientsModel::ClientColumn, Qt::AscendingOrder);
    m_closed->setWordWrap(true);
    m_closed->setSelectionMode(QAbstractItemView::NoSelection);
    m_log->setReadOnly(true);
    m_log->setUndoRedoEnabled(false);
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setTabChangesFocus(true);
    m_linksTitle->setBuddy(m_links);
    for (QWidget *const tab : {static_cast<QWidget *>(m_clients), static_cast<QWidget *>(m_console),
                               static_cast<QWidget *>(m_closed), static_cast<QWidget *>(m_log)})
        m_tabs->addTab(tab, QString());
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_header);
    column->addWidget(m_facts);
    column->addWidget(m_linksTitle);
    column->addWidget(m_links);
    column->addWidget(m_tabs, 1);

    connect(m_links, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        selection().select(Selected::ofLink(m_server, m_linksModel.neighbourAt(index.row())));
    });
    connect(m_links, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        selection().select(Selected::ofLink(m_server, m_linksModel.neighbourAt(index.row())));
    });
    connect(m_clients, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        selection().select(Selected::ofClient(m_clientsModel.clientAt(index.row())));
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &ServerPage::refresh);
}

ServerPage::~ServerPage() = default;

void ServerPage::setSelected(const Selected &selected)
{
    m_server = selected.server;
    m_linksModel.setServer(m_server);
    m_clientsModel.setServer(m_server);
    m_header->badge(0).setServer(m_server, herd().serverName(m_server));
    m_header->setName(herd().serverName(m_server));
}

void ServerPage::setConsole(Conversation *console)
{
    m_console->setConsole(console, herd().serverName(m_server));
}

void ServerPage::showConsole()
{
    m_tabs->setCurrentWidget(m_console);
    m_console->setFocus();
}

void ServerPage::refresh()
{
    const ServerSnapshot *const server = herd().server(m_server);
    if (!server)
        return;
    m_header->setState(serverStateSign(*server) + u' ' + serverStateText(*server),
                       stateColor(*server, theme().palette()));
    refreshFacts();
    // What a server that another program runs knows, and says to others, is not told here.
    const bool isElsewhere = server->state == Herd::ServerState::Elsewhere;
    for (QWidget *const tab : std::initializer_list<QWidget *>{m_clients, m_closed, m_log})
        m_tabs->setTabVisible(m_tabs->indexOf(tab), !isElsewhere);
    m_linksModel.refresh();
    m_links->setHeightFor(std::clamp(m_linksModel.rowCount(), 1, mostLinkRows));
    if (m_tabs->currentWidget() == m_clients)
        m_clientsModel.refresh();
    refreshEvents();
}

void ServerPage::refreshFacts()
{
    const ServerSnapshot &server = *herd().server(m_server);
    const auto place = herd().placeOf(m_server);
    m_facts->setValue(
        Address, QStringLiteral("%1:%2").arg(herd().topology().hostOf(*place)).arg(server.port));
    const auto upSince = m_events.upSince(m_server);
    m_facts->setValue(UpFor,
                      upSince ? formatDuration(std::chrono::floor<std::chrono::seconds>(
                          herd().frame().monotonic - *upSince))
                              : QString());
    if (server.state == Herd::ServerState::Elsewhere) {
        //: How many clients a server knows that another program runs.
        m_facts->setValue(Clients, tr("not known"));
        for (const Fact fact : {Connections, Messages, News})
            m_facts->setValue(fact, QString());
        return;
    }
    //: Clients that a server knows, of all clients that are known.
    m_facts->setValue(
        Clients,
        tr("%1 of %2").arg(formatCount(server.clientsKnown), formatCount(herd().clientCount())));
    m_facts->setValue(Connections, formatCount(server.clientConnections));
    m_facts->setValue(Messages, formatRate(herd().messagesPerSecond(m_server)));
    m_facts->setValue(News, herd().isOverdue(m_server) ? lagText(herd(), m_server) : QString());
}

void ServerPage::refreshEvents()
{
    const std::uint64_t revision = m_events.revision(m_server);
    const bool isOther = m_shownServer != m_server;
    const QWidget *const tab = m_tabs->currentWidget();
    if ((tab != m_log && tab != m_closed) || (!isOther && revision == m_shownRevision))
        return;
    QScrollBar *const bar = m_log->verticalScrollBar();
    // Who reads back, or is about to copy, is not disturbed.
    const bool isRead = bar->value() < bar->maximum() || m_log->textCursor().hasSelection();
    if (!isOther && isRead && tab == m_log)
        return;
    m_shownRevision = revision;
    m_shownServer = m_server;

    m_closed->clear();
    const auto &closed = m_events.closed(m_server);
    for (auto line = closed.rbegin(); line != closed.rend(); ++line) {
        const auto reason = closeReasonOf(line->text);
        //: Time, who was at the other end, why the connection ended.
        m_closed->addItem(tr("%1  %2: %3")
                              .arg(timeOfDay(line->wall), shownBytes(line->peer),
                                   reason ? closeReasonText(*reason) : shownBytes(line->text)));
    }
    QStringList lines;
    for (const ServerEvents::Line &line : m_events.lines(m_server))
        lines.append(logLine(line));
    m_log->setPlainText(lines.join(u'\n'));
    bar->setValue(bar->maximum());
}

void ServerPage::retranslate()
{
    m_facts->setName(Address, tr("Address"));
    m_facts->setName(UpFor, tr("Up for"));
    m_facts->setName(Clients, tr("Clients known"));
    m_facts->setName(Connections, tr("Connections"));
    m_facts->setName(Messages, tr("Messages"));
    //: Whether a server has the last reports of all clients: "Behind for 5 s: it lacks ..."
    m_facts->setName(News, tr("News"));
    m_linksTitle->setText(tr("Links"));
    m_links->setAccessibleName(tr("Links"));
    m_clients->setAccessibleName(tr("Clients that this server knows"));
    m_closed->setAccessibleName(tr("Connections that have ended, the last one first"));
    m_log->setAccessibleName(tr("Log of this server"));
    m_tabs->setTabText(m_tabs->indexOf(m_clients), tr("Clients"));
    m_tabs->setTabText(m_tabs->indexOf(m_console), tr("Conversation"));
    m_tabs->setTabText(m_tabs->indexOf(m_closed), tr("Closed"));
    m_tabs->setTabToolTip(m_tabs->indexOf(m_closed), m_closed->accessibleName());
    m_tabs->setTabText(m_tabs->indexOf(m_log), tr("Log"));
    m_console->retranslate();
    m_linksModel.retranslate();
    m_clientsModel.retranslate();
    m_shownServer = unknownServer; // reasons in the other language
}

void ServerPage::applyTheme()
{
    m_header->applyTheme();
    m_facts->applyTheme();
    setFontOf(*m_linksTitle, theme().boldFont());
    m_links->applyTheme();
    m_links->setColumnWidths({92, 0, 76});
    m_clients->applyTheme();
    m_clients->setColumnWidths({0, 72, 84});
    m_console->applyTheme();
    setFontOf(*m_tabs->tabBar(), theme().bodyFont());
    setFontOf(*m_closed, theme().captionFont());
    setFontOf(*m_log, theme().monoFont());
    layout()->setSpacing(qRound(theme().px(8)));
}

} // namespace drover
