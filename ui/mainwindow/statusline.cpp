// SPDX-License-Identifier: MIT
#include "mainwindow/statusline.h"

#include "inspector/inspectorparts.h"
#include "models/format.h"
#include "models/words.h"
#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace drover {

namespace {

constexpr std::chrono::milliseconds updatePeriod{200};

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
    // The bar hides it while it shows a message. What it says changes all the time, and the window
    // is not to have another least width each time.
    m_figures->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addWidget(m_figures, 1);
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
    const auto &servers = m_model.frame().servers;
    const auto up = std::ranges::count(servers, Herd::ServerState::Up, &ServerSnapshot::state);
    m_servers->setText(tr("%1 of %n server(s) up", nullptr, static_cast<int>(servers.size()))
                           .arg(locale().toString(qlonglong(up))));
    m_clients->setText(tr("%n client(s)", nullptr, static_cast<int>(m_model.clientCount())));
    m_rate->setText(tr("%n message(s) a second", nullptr, qRound(m_model.messagesPerSecond())));
    m_slowMotion->setText(tr("Slow motion: %1").arg(formatDuration(m_model.frame().slowMotion)));
    m_agreement->setText(convergenceText(m_model));
    // It was one of the past while they do not agree.
    m_lastAgreement->setEnabled(m_model.serversBehind() == 0);
    m_lastAgreement->setText(
        m_model.lastAgreement()
            ? tr("Last agreement took %1").arg(formatDuration(*m_model.lastAgreement()))
            : QString());
}

} // namespace drover
