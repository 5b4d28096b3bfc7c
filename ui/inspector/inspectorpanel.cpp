// SPDX-License-Identifier: MIT
#include "inspector/inspectorpanel.h"

#include "inspector/consoleview.h"
#include "models/format.h"
#include "models/words.h"
#include "theme/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace drover {

namespace {

constexpr std::chrono::milliseconds updatePeriod{200};

// The pages are small tables of HTML; everything that comes from outside is escaped.

QString heading(const QString &text)
{
    return QStringLiteral("<h4 style='margin:12px 0 4px 0'>%1</h4>").arg(text.toHtmlEscaped());
}

QString table(const QString &rows)
{
    return QStringLiteral("<table width='100%' cellspacing='0' cellpadding='2'>%1</table>")
        .arg(rows);
}

QString row(const QString &nameHtml, const QString &value)
{
    return QStringLiteral("<tr><td>%1</td><td align='right'>%2</td></tr>")
        .arg(nameHtml, value.toHtmlEscaped());
}

QString anchor(const QString &target, const QString &text)
{
    return QStringLiteral("<a href='%1'>%2</a>").arg(target, text.toHtmlEscaped());
}

QString linkTarget(ServerIndex one, ServerIndex other)
{
    return QStringLiteral("link-%1-%2").arg(one).arg(other);
}

QString note(const QString &text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace

InspectorPanel::InspectorPanel(HerdModel &model, Selection &selection, const Theme &theme,
                               QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_selection(selection)
    , m_theme(theme)
    , m_page(new QTextBrowser(this))
    , m_consoleView(new ConsoleView(theme, this))
{
    setProperty("panel", true);
    m_page->setOpenLinks(false);
    m_page->setProperty("page", true);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_page, 3);
    layout->addWidget(m_consoleView, 2);
    setFocusProxy(m_page);
    m_timer.setSingleShot(true);
    m_timer.setInterval(updatePeriod);
    connect(&m_timer, &QTimer::timeout, this, &InspectorPanel::update);
    connect(&model, &HerdModel::changed, this, &InspectorPanel::updateSoon);
    connect(&model, &HerdModel::cleared, this, &InspectorPanel::updateSoon);
    connect(&selection, &Selection::changed, this, &InspectorPanel::selectionChanged);
    connect(&theme, &Theme::changed, this, &InspectorPanel::update);
    connect(m_page, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { followAnchor(url.toString()); });
    selectionChanged();
}

InspectorPanel::~InspectorPanel() = default;

void InspectorPanel::takeFrame(const HerdFrame &frame)
{
    for (const auto &batch : frame.events) {
        for (const Event &event : batch->events()) {
            const auto text = batch->text(event);
            if (event.kind == EventKind::ServerState && text == "started")
                m_upSince[event.server] = event.monotonic;
            const auto reason
                = event.kind == EventKind::Closed ? closeReasonOf(text) : std::nullopt;
            // Of two connections of one link one goes at every start: no news for anybody.
            if (!reason || *reason == CloseReason::Superseded)
                continue;
            const auto peer = batch->peer(event);
            std::deque<Closed> &closed = m_closed[event.server];
            closed.push_front(
                {event.wall, QString::fromUtf8(peer.data(), qsizetype(peer.size())), *reason});
            if (closed.size() > keptClosed)
                closed.pop_back();
        }
    }
}

void InspectorPanel::clear()
{
    m_consoleView->setConversation(nullptr, QString());
    m_consoles.clear();
    m_closed.clear();
    m_upSince.clear();
    selectionChanged();
}

void InspectorPanel::focusConsole()
{
    m_consoleView->line().setFocus(Qt::ShortcutFocusReason);
}

void InspectorPanel::setWhitespaceVisible(bool visible)
{
    m_consoleView->setWhitespaceVisible(visible);
}

bool InspectorPanel::isWhitespaceVisible() const
{
    return m_consoleView->isWhitespaceVisible();
}

QString InspectorPanel::text() const
{
    return m_page->toPlainText();
}

void InspectorPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        update();
}

void InspectorPanel::selectionChanged()
{
    const Selected &selected = m_selection.current();
    const auto place
        = selected.kind == Selected::Kind::Server ? m_model.placeOf(selected.server) : std::nullopt;
    m_consoleView->setVisible(place.has_value());
    if (place) {
        auto &console = m_consoles[selected.server];
        if (!console)
            console = std::make_unique<Conversation>();
        m_consoleView->setConversation(console.get(), m_model.serverName(selected.server));
    }
    m_page->verticalScrollBar()->setValue(0);
    update();
}

void InspectorPanel::updateSoon()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void InspectorPanel::update()
{
    const Selected &selected = m_selection.current();
    QString page = nothingPage();
    if (const ServerSnapshot *const server
        = selected.kind == Selected::Kind::Server ? m_model.server(selected.server) : nullptr) {
        page = serverPage(*server);
        const auto place = m_model.placeOf(selected.server);
        if (const auto console = m_consoles.find(selected.server); console != m_consoles.end())
            console->second->setServer(m_model.serverName(selected.server),
                                       m_model.topology().hostOf(*place), server->port);
    } else if (const LinkSnapshot *const link = selected.kind == Selected::Kind::Link
                   ? m_model.link(selected.server, selected.other)
                   : nullptr) {
        page = linkPage(*link);
    } else if (selected.kind == Selected::Kind::Client && selected.client < m_model.clientCount()) {
        page = clientPage(m_model.client(selected.client));
    }
    if (page == m_shown)
        return;
    m_shown = page;
    m_page->setAccessibleName(tr("Details of what is selected"));
    const int scrolled = m_page->verticalScrollBar()->value();
    m_page->setHtml(page);
    m_page->verticalScrollBar()->setValue(scrolled);
}

QString InspectorPanel::nothingPage() const
{
    return note(tr("Select a server, a link or a client to see its details here."));
}

QString InspectorPanel::serverPage(const ServerSnapshot &server) const
{
    const auto place = m_model.placeOf(server.id);
    QString rows = row(tr("State"), serverStateText(server));
    rows += row(tr("Address"),
                QStringLiteral("%1:%2").arg(m_model.topology().hostOf(*place)).arg(server.port));
    if (server.state == Herd::ServerState::Up && m_upSince.contains(server.id))
        rows += row(tr("Up for"),
                    formatDuration(std::chrono::floor<std::chrono::seconds>(
                        m_model.frame().monotonic - m_upSince[server.id])));
    rows += row(tr("Clients known"), formatCount(server.clientsKnown));
    rows += row(tr("Connections of clients"), formatCount(server.clientConnections));
    rows
        += row(tr("Messages a second"),
               formatCount(static_cast<std::uint64_t>(m_model.messagesPerSecond(server.id) + 0.5)));
    rows += row(tr("Lines in"), formatCount(server.linesIn));
    rows += row(tr("Lines out"), formatCount(server.linesOut));
    QString page = QStringLiteral("<h2>%1</h2>").arg(m_model.serverName(server.id).toHtmlEscaped())
        + table(rows);
    if (m_model.isBehind(server.id))
        page += note(tr("It lacks news that other servers have."));
    return page + serverLinks(server) + serverClients(server) + serverClosed(server);
}

QString InspectorPanel::serverLinks(const ServerSnapshot &server) const
{
    QString rows;
    for (const LinkSnapshot &link : m_model.frame().links) {
        if (link.firstId != server.id && link.secondId != server.id)
            continue;
        const bool isFirst = link.firstId == server.id;
        const ServerIndex other = isFirst ? link.secondId : link.firstId;
        QString state = linkEndText(isFirst ? link.first : link.second);
        if (link.delay.count() > 0)
            state += QLatin1String(", +") + formatDuration(link.delay);
        rows += row(anchor(linkTarget(link.firstId, link.secondId), m_model.serverName(other)),
                    state);
    }
    return rows.isEmpty() ? QString() : heading(tr("Links")) + table(rows);
}

QString InspectorPanel::serverClients(const ServerSnapshot &server) const
{
    std::vector<std::pair<Clock::Monotonic, ClientIndex>> known;
    for (ClientIndex i = 0; i < m_model.clientCount(); ++i)
        if (const auto *const belief = m_model.client(i).beliefOf(server.id))
            known.emplace_back(belief->since, i);
    if (known.empty())
        return {};
    const std::size_t shown = std::min(known.size(), shownClients);
    std::ranges::partial_sort(known, known.begin() + static_cast<std::ptrdiff_t>(shown),
                              std::ranges::greater());
    QString rows;
    for (std::size_t i = 0; i < shown; ++i) {
        const HerdModel::Client &client = m_model.client(known[i].second);
        const HerdModel::Belief &belief = *client.beliefOf(server.id);
        QString age = formatAge(m_model.frame().monotonic - belief.since);
        if (belief.version != client.newest.version)
            age += QLatin1String(", ") + tr("stale");
        rows += QStringLiteral("<tr><td>%1</td><td>%2</td><td align='right'>%3</td></tr>")
                    .arg(anchor(QStringLiteral("client-%1").arg(known[i].second),
                                shownName(client.name)),
                         m_model.serverName(belief.origin).toHtmlEscaped(), age.toHtmlEscaped());
    }
    QString page = heading(tr("Knows")) + table(rows);
    if (known.size() > shown)
        page += note(tr("and %n more client(s)", nullptr, static_cast<int>(known.size() - shown)));
    return page;
}

QString InspectorPanel::serverClosed(const ServerSnapshot &server) const
{
    QString rows;
    for (const Closed &closed : m_closed.value(server.id))
        rows += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td></tr>")
                    .arg(formatTimeOfDay(closed.when), closed.peer.toHtmlEscaped(),
                         closeReasonText(closed.reason).toHtmlEscaped());
    return rows.isEmpty() ? QString() : heading(tr("Last closed connections")) + table(rows);
}

QString InspectorPanel::linkPage(const LinkSnapshot &link) const
{
    const QString first = m_model.serverName(link.firstId);
    const QString second = m_model.serverName(link.secondId);
    QString page
        = QStringLiteral("<h2>%1 - %2</h2>").arg(first.toHtmlEscaped(), second.toHtmlEscaped());
    QString rows;
    rows += row(tr("Delay"), link.delay.count() > 0 ? formatDuration(link.delay) : tr("none"));
    rows += row(tr("Cut by hand"), link.cut ? tr("yes") : tr("no"));
    page += table(rows);
    const auto end = [this](const QString &name, ServerIndex id, const LinkEndSnapshot &of) {
        QString lines = row(tr("State"), linkEndText(of));
        if (of.lastReason)
            lines += row(tr("Last went down because"), closeReasonText(*of.lastReason));
        if (of.known) {
            lines += row(tr("Updates sent"), formatCount(of.sent));
            lines += row(tr("Updates received"), formatCount(of.received));
        }
        return heading(tr("At %1").arg(name)) + table(lines)
            + QStringLiteral("<p>%1</p>")
                  .arg(anchor(QStringLiteral("server-%1").arg(id), tr("Go to %1").arg(name)));
    };
    return page + end(first, link.firstId, link.first) + end(second, link.secondId, link.second);
}

QString InspectorPanel::clientPage(const HerdModel::Client &client) const
{
    const auto now = m_model.frame().monotonic;
    QString page = QStringLiteral("<h2>%1</h2>").arg(shownName(client.name).toHtmlEscaped());
    QString rows
        = row(tr("Position"), formatDegrees(client.newest.latitude, client.newest.longitude));
    rows += row(tr("Its time"), formatDateTime(client.newest.sentAt));
    rows += row(tr("Server's time less its own"), formatDuration(client.newest.skew));
    rows += row(tr("Reported to"), m_model.serverName(client.newest.origin));
    rows += row(tr("Agreement"),
                client.agreedAt
                    ? tr("all that are up agree after %1")
                          .arg(formatDuration(*client.agreedAt - client.changedAt))
                    : tr("%n server(s) lack it", nullptr, static_cast<int>(client.lacking)));
    page += table(rows);
    rows.clear();
    for (const ServerSnapshot &server : m_model.frame().servers) {
        if (server.state == Herd::ServerState::Elsewhere)
            continue;
        const auto *const belief = client.beliefOf(server.id);
        QString believes = tr("does not know it");
        if (belief)
            believes = (belief->version == client.newest.version ? tr("the newest, for %1")
                                                                 : tr("an older one, for %1"))
                           .arg(formatDuration(
                               std::chrono::floor<std::chrono::milliseconds>(now - belief->since)));
        rows += row(
            anchor(QStringLiteral("server-%1").arg(server.id), m_model.serverName(server.id)),
            believes);
    }
    return page + heading(tr("What each server has")) + table(rows);
}

void InspectorPanel::followAnchor(const QString &name)
{
    const QStringList parts = name.split(QLatin1Char('-'));
    if (parts.size() < 2)
        return;
    const ServerIndex first = parts[1].toUInt();
    if (parts[0] == QLatin1String("server"))
        m_selection.select(Selected::ofServer(first));
    else if (parts[0] == QLatin1String("client"))
        m_selection.select(Selected::ofClient(first));
    else if (parts.size() == 3)
        m_selection.select(Selected::ofLink(first, parts[2].toUInt()));
}

} // namespace drover
