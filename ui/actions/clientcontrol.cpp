// SPDX-License-Identifier: MIT
#include "actions/clientcontrol.h"

#include "widgets/crowddialog.h"
#include "widgets/owndialog.h"

#include <QSysInfo>

namespace drover {

namespace {

/// A client's name has no blanks.
std::string hostName()
{
    const QString name = QSysInfo::machineHostName().remove(QLatin1Char(' '));
    return name.isEmpty() ? std::string("me") : name.toStdString();
}

} // namespace

ClientControl::ClientControl(Actions &actions, HerdSession &session, const Theme &theme,
                             QWidget *window, OwnPosition::Factory ownSource)
    : QObject(window)
    , m_actions(actions)
    , m_session(session)
    , m_theme(theme)
    , m_window(window)
    , m_position(std::move(ownSource))
    , m_own{hostName(), {}}
{
    connect(m_actions[ActionId::WalkingClient], &QAction::triggered, this,
            &ClientControl::setWalking);
    connect(m_actions[ActionId::Crowd], &QAction::triggered, this, &ClientControl::showCrowd);
    connect(m_actions[ActionId::MyPosition], &QAction::triggered, this, &ClientControl::switchOwn);
    connect(&m_session, &HerdSession::frameArrived, this,
            [this](const std::shared_ptr<const HerdFrame> &frame) { takeFrame(*frame); });
    connect(&m_session, &HerdSession::started, this, [this] {
        if (!m_position.isRunning())
            return;
        m_session.setOwnClient(m_own); // another herd: the user is a client of it too
        if (m_lastOwn)
            m_session.moveOwnClient(*m_lastOwn);
    });
    connect(&m_position, &OwnPosition::moved, this, [this](const Coordinate &where) {
        if (!m_lastOwn)
            emit told(tr("You are reported as %1.").arg(QString::fromStdString(m_own.name)));
        m_lastOwn = where;
        m_session.moveOwnClient(where);
    });
    connect(&m_position, &OwnPosition::failed, this, [this](const QString &sentence) {
        stopOwn();
        emit told(sentence);
    });
}

bool ClientControl::walks() const
{
    return m_actions[ActionId::WalkingClient]->isChecked();
}

void ClientControl::setWalks(bool walks)
{
    m_actions[ActionId::WalkingClient]->setChecked(walks);
}

void ClientControl::setWalking(bool walks)
{
    setWalks(walks);
    m_session.setWalking(walks);
}

void ClientControl::showCrowd()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new CrowdDialog(m_crowd, m_trackFile, m_theme, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setModal(false);
    connect(m_dialog, &CrowdDialog::applied, this,
            [this](const CrowdOptions &options, const QString &trackFile) {
                m_crowd = options;
                m_trackFile = trackFile;
                m_session.setCrowd(options);
                setWalking(true);
            });
    connect(m_dialog, &CrowdDialog::walkingChanged, this, &ClientControl::setWalking);
    m_dialog->show();
}

void ClientControl::takeFrame(const HerdFrame &frame)
{
    m_servers.clear();
    for (const ServerSpec &server : frame.topology->servers)
        m_servers.append(QString::fromStdString(server.name));
    if (m_dialog)
        m_dialog->setSnapshot(frame.crowd);
}

void ClientControl::switchOwn(bool on)
{
    if (!on) {
        stopOwn();
        return;
    }
    m_actions[ActionId::MyPosition]->setChecked(false); // until it is so
    auto *const dialog = new OwnDialog(m_own, m_servers, m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OwnDialog::chosen, this, &ClientControl::beOwn);
    dialog->open();
}

void ClientControl::beOwn(const OwnClient &client)
{
    m_own = client;
    m_lastOwn.reset();
    m_session.setOwnClient(client);
    m_actions[ActionId::MyPosition]->setChecked(true);
    m_position.start(); // which may fail at once
}

void ClientControl::stopOwn()
{
    m_position.stop();
    m_lastOwn.reset();
    m_actions[ActionId::MyPosition]->setChecked(false);
    m_session.setOwnClient(std::nullopt);
}

} // namespace drover
