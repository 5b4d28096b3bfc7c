// SPDX-License-Identifier: MIT
#include "inspector/inspectorpanel.h"

#include "inspector/clientpage.h"
#include "inspector/conversation.h"
#include "inspector/linkpage.h"
#include "inspector/serverpage.h"
#include "theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace drover {

namespace {

/// One for each page: one around them all would be as high as the highest.
QScrollArea *inScrollArea(QWidget *page)
{
    auto *const scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    return scroll;
}

} // namespace

InspectorPanel::InspectorPanel(HerdModel &herd, Selection &selection, const Theme &theme,
                               QWidget *parent)
    : QWidget(parent)
    , m_herd(herd)
    , m_selection(selection)
    , m_theme(theme)
    , m_events(herd)
    , m_pages(new QStackedWidget(this))
    , m_hint(new QLabel)
{
    const InspectorContext context{herd, selection, theme};
    m_serverPage = new ServerPage(context, m_events, nullptr);
    m_linkPage = new LinkPage(context, nullptr);
    m_clientPage = new ClientPage(context, nullptr);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    for (QWidget *const page :
         {static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_serverPage),
          static_cast<QWidget *>(m_linkPage), static_cast<QWidget *>(m_clientPage)})
        m_pages->addWidget(inScrollArea(page));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);

    m_timer.setSingleShot(true);
    m_timer.setInterval(refreshPeriod);
    connect(&m_timer, &QTimer::timeout, this, &InspectorPanel::refresh);
    connect(&m_herd, &HerdModel::changed, this, &InspectorPanel::refreshLater);
    connect(&m_herd, &HerdModel::topologyChanged, this, &InspectorPanel::showSelected);
    connect(&m_herd, &HerdModel::cleared, this, &InspectorPanel::forgetHerd);
    connect(&m_selection, &Selection::changed, this, &InspectorPanel::showSelected);
    connect(&m_theme, &Theme::changed, this, &InspectorPanel::applyTheme);
    applyTheme();
    retranslate();
    showSelected();
}

InspectorPanel::~InspectorPanel()
{
    m_serverPage->setConsole(nullptr); // it is a child and outlives the consoles
}

void InspectorPanel::showConsole()
{
    if (m_shown.kind == Selected::Kind::Server)
        m_serverPage->showConsole();
}

void InspectorPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void InspectorPanel::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

bool InspectorPanel::isThere(const Selected &selected) const
{
    switch (selected.kind) {
    case Selected::Kind::Nothing:
        return false;
    case Selected::Kind::Server:
        return m_herd.server(selected.server);
    case Selected::Kind::Link:
        return m_herd.link(selected.server, selected.other);
    case Selected::Kind::Client:
        return !m_herd.isEmpty() && selected.client < m_herd.clientCount();
    }
    Q_UNREACHABLE();
}

InspectorPage *InspectorPanel::pageOf(Selected::Kind kind) const
{
    switch (kind) {
    case Selected::Kind::Nothing:
        return nullptr;
    case Selected::Kind::Server:
        return m_serverPage;
    case Selected::Kind::Link:
        return m_linkPage;
    case Selected::Kind::Client:
        return m_clientPage;
    }
    Q_UNREACHABLE();
}

void InspectorPanel::showSelected()
{
    const Selected &selected = m_selection.current();
    m_shown = isThere(selected) ? selected : Selected::nothing();
    InspectorPage *const page = pageOf(m_shown.kind);
    m_pages->setCurrentIndex(int(m_shown.kind)); // the hint, and the pages in the kinds' order
    if (page)
        page->setSelected(m_shown);
    if (m_shown.kind == Selected::Kind::Server)
        m_serverPage->setConsole(consoleOf(m_shown.server));
    refresh();
}

void InspectorPanel::refreshLater()
{
    if (isVisible() && !m_timer.isActive())
        m_timer.start();
}

void InspectorPanel::refresh()
{
    if (!isThere(m_selection.current()) || m_shown != m_selection.current()) {
        if (m_shown.kind != Selected::Kind::Nothing || isThere(m_selection.current()))
            showSelected();
        return;
    }
    if (m_shown.kind == Selected::Kind::Server)
        consoleOf(m_shown.server); // its port may be another one
    pageOf(m_shown.kind)->refresh();
}

void InspectorPanel::retranslate()
{
    m_hint->setText(tr("Select a server, a link or a client to see what is true of it."));
    m_serverPage->retranslate();
    m_linkPage->retranslate();
    m_clientPage->retranslate();
    refresh();
}

void InspectorPanel::applyTheme()
{
    const int margin = qRound(m_theme.px(12));
    m_hint->setMargin(margin);
    for (InspectorPage *const page :
         {static_cast<InspectorPage *>(m_serverPage), static_cast<InspectorPage *>(m_linkPage),
          static_cast<InspectorPage *>(m_clientPage)})
        page->layout()->setContentsMargins(margin, margin, margin, margin);
    m_hint->setFont(m_theme.bodyFont());
    QPalette palette = m_hint->palette();
    palette.setColor(QPalette::WindowText, m_theme.palette().dim);
    m_hint->setPalette(palette);
    m_serverPage->applyTheme();
    m_linkPage->applyTheme();
    m_clientPage->applyTheme();
    refresh();
}

void InspectorPanel::forgetHerd()
{
    m_serverPage->setConsole(nullptr);
    m_consoles.clear();
    showSelected();
}

Conversation *InspectorPanel::consoleOf(ServerIndex server)
{
    std::unique_ptr<Conversation> &console = m_consoles[server];
    if (!console)
        console = std::make_unique<Conversation>(m_herd.serverName(server));
    console->setAddress(m_herd.topology().hostOf(*m_herd.placeOf(server)),
                        m_herd.server(server)->port);
    return console.get();
}

} // namespace drover
