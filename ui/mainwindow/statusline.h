// SPDX-License-Identifier: MIT
#pragma once

#include "models/herdmodel.h"

#include <QLabel>
#include <QStatusBar>

namespace drover {

class Theme;

/// What is true of the whole herd, in one line: servers up, clients known, messages a second,
/// slow motion, how far the servers are from agreeing. Told five times a second at most. They make
/// room for a message while there is one.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    /// \a model and \a theme outlive it.
    StatusLine(const HerdModel &model, const Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();
    void updateSoon();
    QString serversText() const;
    QString lastAgreementText() const;

    const HerdModel &m_model;
    const Theme &m_theme;
    QWidget *m_figures; // with the labels in it
    QLabel *m_servers;
    QLabel *m_clients;
    QLabel *m_rate;
    QLabel *m_slowMotion;
    QLabel *m_agreement;
    QLabel *m_lastAgreement;
    QTimer m_timer;
};

} // namespace drover
