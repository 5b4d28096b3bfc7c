// SPDX-License-Identifier: MIT
#pragma once

#include "actions/actions.h"
#include "session/drawnroute.h"
#include "session/herdsession.h"
#include "session/ownposition.h"
#include "theme/theme.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace drover {

class CrowdDialog;

/// What the window does with its own clients: the crowd, who walks along routes that were drawn,
/// and the user's own position. On the window's thread.
class ClientControl : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives the control; \a window is what its dialogs belong to. \a ownSource is
    /// for tests.
    ClientControl(Actions &actions, HerdSession &session, const Theme &theme, QWidget *window,
                  OwnPosition::Factory ownSource = {});

    /// What the next herd begins with.
    const CrowdOptions &crowd() const { return m_crowd; }
    bool walks() const;
    /// Whether the built-in clients speak when a herd is opened.
    void setWalks(bool walks);

    /// A route was drawn on the map: for the crowd's dialog if that asked for it; else it is asked
    /// who walks there. \a client is selected, \a server the one to talk to; or empty.
    void takeRoute(const DrawnRoute &route, const std::string &client, const std::string &server);
    /// None was.
    void routeCancelled();
    void endWalk(const std::string &client);

signals:
    /// These are to be seen on the map, and no others.
    void routesChanged(const std::vector<drover::ShownRoute> &routes);
    /// Something about the user's own position; a sentence.
    void told(const QString &sentence);

private:
    void setWalking(bool walks);
    void showCrowd();
    void setCrowd(const CrowdOptions &options, const QString &trackFile, const DrawnRoute &route);
    void walk(const std::string &client, const DrawnRoute &route, double speed,
              const std::string &server);
    QString unusedName() const;
    void tellRoutes();
    void takeFrame(const HerdFrame &frame);
    void switchOwn(bool on);
    void beOwn(const OwnClient &client);
    void stopOwn();

    Actions &m_actions;
    HerdSession &m_session;
    const Theme &m_theme;
    QWidget *m_window;
    CrowdOptions m_crowd;
    QString m_trackFile;
    DrawnRoute m_crowdRoute; // that the crowd goes along; or empty
    QPointer<CrowdDialog> m_dialog; // while it is shown, or waits for a route
    bool m_dialogWaits = false; // for a route
    std::vector<ShownRoute> m_walks; // of single clients
    DrawnRoute m_drawn; // while it is asked who walks there
    int m_walkers = 0; // that have got a name here
    OwnPosition m_position;
    OwnClient m_own; // as last chosen
    std::optional<Coordinate> m_lastOwn;
    QStringList m_servers; // of the herd, as last told
};

} // namespace drover
