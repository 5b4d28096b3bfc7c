// SPDX-License-Identifier: MIT
#include "actions/clientcontrol.h"

#include "widgets/crowddialog.h"
#include "widgets/owndialog.h"
#include "widgets/walkdialog.h"

#include <QSysInfo>

#include <algorithm>

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
        m_walks.clear(); // they walked in the herd before
        tellRoutes();
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
                setCrowd(options, trackFile, m_dialog->route());
            });
    connect(m_dialog, &CrowdDialog::walkingChanged, this, &ClientControl::setWalking);
    connect(m_dialog, &CrowdDialog::drawRequested, this, [this] {
        if (!m_actions[ActionId::DrawRoute]->isEnabled())
            return;
        m_dialog->hide(); // the map may be under it
        m_actions[ActionId::DrawRoute]->trigger();
        m_dialogWaits = true;
    });
    m_dialog->setRoute(m_crowdRoute);
    m_dialog->show();
}

void ClientControl::setCrowd(const CrowdOptions &options, const QString &trackFile,
                             const DrawnRoute &route)
{
    m_crowd = options;
    m_trackFile = trackFile;
    m_crowdRoute = route;
    m_session.setCrowd(options);
    setWalking(true);
    tellRoutes();
}

void ClientControl::takeRoute(const DrawnRoute &route, const std::string &client,
                              const std::string &server)
{
    if (std::exchange(m_dialogWaits, false) && m_dialog) {
        m_dialog->setRoute(route);
        m_dialog->show();
        return;
    }
    m_drawn = route;
    tellRoutes();
    auto *const dialog = new WalkDialog(route, QString::fromStdString(client), unusedName(),
                                        m_crowd.speed, m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WalkDialog::walkerChosen, this,
            [this, client, server](const std::string &walker, const DrawnRoute &way, double speed) {
                walk(walker, way, speed, walker == client ? server : std::string());
            });
    connect(dialog, &WalkDialog::crowdChosen, this, [this](const DrawnRoute &way, double speed) {
        CrowdOptions options = m_crowd;
        options.moves = CrowdOptions::Moves::Path;
        options.path = way.path();
        options.speed = speed;
        setCrowd(options, QString(), way);
    });
    connect(dialog, &QDialog::finished, this, [this] {
        m_drawn = {};
        tellRoutes();
    });
    dialog->open();
}

void ClientControl::routeCancelled()
{
    if (std::exchange(m_dialogWaits, false) && m_dialog)
        m_dialog->show();
}

void ClientControl::walk(const std::string &client, const DrawnRoute &route, double speed,
                         const std::string &server)
{
    if (m_position.isRunning() && client == m_own.name)
        stopOwn(); // or it would be here and there
    ++m_walkers;
    std::erase_if(m_walks, [&client](const ShownRoute &each) { return each.client == client; });
    m_walks.push_back({route, client});
    m_session.walk({client, route.path(), speed, server});
    tellRoutes();
    emit told(tr("%1 walks along the route.").arg(QString::fromStdString(client)));
}

void ClientControl::endWalk(const std::string &client)
{
    std::erase_if(m_walks, [&client](const ShownRoute &each) { return each.client == client; });
    m_session.endWalk(client);
    tellRoutes();
}

QString ClientControl::unusedName() const
{
    return m_walkers == 0 ? QStringLiteral("walker")
                          : QStringLiteral("walker-%1").arg(m_walkers + 1);
}

void ClientControl::tellRoutes()
{
    std::vector<ShownRoute> routes = m_walks;
    for (const DrawnRoute &route : {m_crowdRoute, m_drawn})
        if (!route.isEmpty())
            routes.push_back({route, {}});
    emit routesChanged(routes);
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
