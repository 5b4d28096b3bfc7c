// SPDX-License-Identifier: MIT
#include "mainwindow/statusline.h"

#include "inspector/inspectorparts.h"
#include "models/format.h"
#include "models/words.h"
#include "theme/theme.h"
#include "widgets/steadyholder.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace drover {

namespace {

constexpr std::chrono::milliseconds updatePeriod{200};
/// An agreement that is older is one of the past, and its age is told.
constexpr std::chrono::seconds recent{5};

} // namespace

StatusLine::StatusLine(const HerdModel &model, const Theme &theme, QWidget *parent)
    : QStatusBar(parent)
    , m_model(model)
    , m_theme(theme)
    , m_figures(new QWidget(this))
    , m_servers(new ElidedLabel(m_figures))
    , m_clients(new ElidedLabel(m_figures))
    , m_rate(new ElidedLabel(m_figures))
    , m_slowMotion(new ElidedLabel(m_figures))
    , m_agreement(new ElidedLabel(m_figures))
    , m_lastAgreement(new ElidedLabel(m_figures))
{
    setSizeGripEnabled(false);
    auto *const row = new QHBoxLayout(m_figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QLabel *const label : {m_servers, m_clients, m_rate, m_slowMotion, m_agreement})
        row->addWidget(label);
    row->addStretch(1);
    row->addWidget(m_lastAgreement);
    for (QLabel *const label : m_figures->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    // The bar hides it while it shows a message.
    addWidget(new SteadyHolder(m_figures), 1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(updatePeriod);
    connect(&m_timer, &QTimer::timeout, this, &StatusLine::update);
    connect(&m_model, &HerdModel::changed, this, &StatusLine::updateSoon);
    connect(&m_model, &HerdModel::cleared, this, &StatusLine::updateSoon);
    update();
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        update();
}

void StatusLine::updateSoon()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void StatusLine::update()
{
    const bool isRunning = !m_model.isEmpty();
    for (QLabel *const label : {m_clients, m_rate, m_agreement, m_lastAgreement})
        label->setVisible(isRunning);
    m_slowMotion->setVisible(isRunning && m_model.frame().slowMotion.count() > 0);
    if (!isRunning) {
        m_servers->setText(tr("No herd is running."));
        return;
    }
    m_servers->setText(serversText());
    m_clients->setText(tr("%n client(s)", nullptr, static_cast<int>(m_model.clientCount())));
    m_rate->setText(tr("%n message(s) a second", nullptr, qRound(m_model.messagesPerSecond())));
    m_slowMotion->setText(tr("Slow motion: %1").arg(formatDuration(m_model.frame().slowMotion)));
    m_agreement->setText(convergenceText(m_model));
    m_lastAgreement->setEnabled(m_model.serversOverdue() == 0);
    m_lastAgreement->setText(lastAgreementText());
}

/// "3 servers up, 1 foreign": how many there are of each state.
QString StatusLine::serversText() const
{
    const auto count = [this](auto is) {
        return static_cast<int>(std::ranges::count_if(m_model.frame().servers, is));
    };
    const auto countOf = [&count](Herd::ServerState state) {
        return count([state](const ServerSnapshot &server) {
            return server.state == state && !server.frozen && !server.isForeign;
        });
    };
    //: The first part of a list: "3 servers up, 1 frozen, 1 foreign".
    QStringList parts{tr("%n server(s) up", nullptr, countOf(Herd::ServerState::Up))};
    const auto add = [&parts](int servers, const QString &text) {
        if (servers > 0)
            parts.append(text);
    };
    const int frozen = count([](const ServerSnapshot &server) { return server.frozen; });
    add(frozen, tr("%n frozen", "servers", frozen));
    const int stopping = countOf(Herd::ServerState::Stopping);
    add(stopping, tr("%n stopping", "servers", stopping));
    const int stopped = countOf(Herd::ServerState::Down);
    add(stopped, tr("%n stopped", "servers", stopped));
    const int killed = countOf(Herd::ServerState::Killed);
    add(killed, tr("%n killed", "servers", killed));
    const int elsewhere = countOf(Herd::ServerState::Elsewhere);
    add(elsewhere, tr("%n elsewhere", "servers", elsewhere));
    const int foreign = count([](const ServerSnapshot &server) { return server.isForeign; });
    add(foreign, tr("%n foreign", "servers", foreign));
    return parts.join(QStringLiteral(", "));
}

QString StatusLine::lastAgreementText() const
{
    const auto agreement = m_model.lastAgreement();
    if (!agreement)
        return {};
    const QString took = formatDuration(*agreement);
    const auto age = m_model.frame().monotonic - m_model.lastAgreedAt();
    if (age < recent)
        return tr("Last agreement took %1").arg(took);
    //: %1 is a duration, %2 is "2 min 3 s ago".
    return tr("Last agreement took %1, %2")
        .arg(took, formatAge(std::chrono::floor<std::chrono::seconds>(age)));
}

} // namespace drover
