// SPDX-License-Identifier: MIT
#include "inspector/inspectorpanel.h"

#include "inspector/clientpage.h"
#include "inspector/conversation.h"
#include "inspector/linkpage.h"
#include "inspector/messagepage.h"
#include "inspector/serverpage.h"
#include "theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace drover {

namespace {

/// What has the focus stays in view, whatever becomes of its size.
class PageArea : public QScrollArea
{
protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        if (QWidget *const focus = QApplication::focusWidget(); focus && isAncestorOf(focus))
            ensureWidgetVisible(focus);
    }
};

/// One for each page: one around them all would be as high as the highest.
QScrollArea *inScrollArea(QWidget *page)
{
    auto *const scroll = new PageArea;
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
    m_messagePage = new MessagePage(theme);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    for (QWidget *const page :
         {static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_serverPage),
          static_cast<QWidget *>(m_linkPage), static_cast<QWidget *>(m_clientPage),
          static_cast<QWidget *>(m_messagePage)})
        m_pages->addWidget(inScrollArea(page));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);

    m_timer.setSingleShot(true);
    m_timer.setInterval(refreshPeriod);
    connect(&m_timer, &QTimer::timeout, this, &InspectorPanel::refresh);
    connect(&m_herd, &HerdModel::changed, this, &InspectorPanel::refreshLater);
    connect(&m_herd, &HerdModel::topologyChanged, this, &InspectorPanel::showPage);
    connect(&m_herd, &HerdModel::cleared, this, &InspectorPanel::forgetHerd);
    connect(&m_selection, &Selection::changed, this, &InspectorPanel::showSelected);
    connect(&m_selection, &Selection::selectedAgain, this, &InspectorPanel::showSelected);
    connect(m_messagePage, &MessagePage::left, this, &InspectorPanel::showSelected);
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
    if (m_shown.kind != Selected::Kind::Server)
        return;
    showSelected();
    m_serverPage->showConsole();
    // The page may not have been laid out yet.
    QTimer::singleShot(0, m_serverPage,
                       [area = static_cast<QScrollArea *>(m_pages->currentWidget()),
                        line = m_serverPage->focusWidget()] {
                           if (line)
                               area->ensureWidgetVisible(line);
                       });
}

void InspectorPanel::showMessage(const MessageRow &message, const QString &server)
{
    m_showsMessage = true;
    m_messagePage->setMessage(message, server, selectedName());
    showPage();
}

QString InspectorPanel::selectedName() const
{
    const Selected &selected = m_selection.current();
    if (!isThere(selected))
        return {};
    switch (selected.kind) {
    case Selected::Kind::Nothing:
        return {};
    case Selected::Kind::Server:
        return m_herd.serverName(selected.server);
    case Selected::Kind::Link:
        return QStringLiteral("%1 \u2013 %2")
            .arg(m_herd.serverName(selected.server), m_herd.serverName(selected.other));
    case Selected::Kind::Client:
        return m_herd.clientName(selected.client);
    }
    Q_UNREACHABLE();
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
    m_showsMessage = false;
    showPage();
}

void InspectorPanel::showPage()
{
    const Selected &selected = m_selection.current();
    m_shown = isThere(selected) ? selected : Selected::nothing();
    InspectorPage *const page = pageOf(m_shown.kind);
    // The hint, the pages in the kinds' order, the message.
    m_pages->setCurrentIndex(m_showsMessage ? m_pages->count() - 1 : int(m_shown.kind));
    if (page)
        page->setSelected(m_shown);
    if (page && m_shown.kind == Selected::Kind::Server)
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
            showPage();
        return;
    }
    if (m_shown.kind == Selected::Kind::Server)
        consoleOf(m_shown.server); // its port may be another one
    pageOf(m_shown.kind)->refresh();
}

void InspectorPanel::retranslate()
{
    m_hint->setText(
        tr("Select a server, a link, a client or a message to see what is true of it."));
    m_serverPage->retranslate();
    m_linkPage->retranslate();
    m_clientPage->retranslate();
    m_messagePage->retranslate();
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
    m_messagePage->layout()->setContentsMargins(margin, margin, margin, margin);
    m_hint->setFont(m_theme.bodyFont());
    QPalette palette = m_hint->palette();
    palette.setColor(QPalette::WindowText, m_theme.palette().dim);
    m_hint->setPalette(palette);
    m_serverPage->applyTheme();
    m_linkPage->applyTheme();
    m_clientPage->applyTheme();
    m_messagePage->applyTheme();
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
    if (const auto place = m_herd.placeOf(server))
        console->setAddress(m_herd.topology().hostOf(*place), m_herd.server(server)->port);
    return console.get();
}

} // namespace drover
