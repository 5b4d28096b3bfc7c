// SPDX-License-Identifier: MIT
#pragma once

#include "herd/herd.h"
#include "journal/logfiles.h"
#include "monitor/herdmonitor.h"
#include "net/clock.h"
#include "places/placesprovider.h"
#include "result.h"
#include "simulation/population.h"

#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace drover {

/// How a herd is to run in the window.
struct HerdOptions
{
    Topology topology; ///< with a port for every server
    bool anyPorts = false; ///< the system chooses: for tests
    /// Servers run at first; else they are there and down.
    bool startsServers = true;
    bool walks = true; ///< the built-in clients say where they are
    CrowdOptions crowd; ///< what they are like
    bool writesLog = true; ///< in the default place
    QByteArray secret; ///< empty: as the herd says
};

/// The user as a client of the herd.
struct OwnClient
{
    std::string name; ///< not empty, no white space
    std::string server; ///< that it reports to; empty: whichever answers

    bool operator==(const OwnClient &) const = default;
};

/// A client that walks along a route, a report a second.
struct RouteWalk
{
    std::string client; ///< not empty, no white space
    std::shared_ptr<const Path> path; ///< not null
    double speed = 0; ///< metres a second
    std::string server; ///< that it reports to first; empty: whichever answers
};

/// Everything that runs of a herd: it is made, used and destroyed on the herd's thread. The window
/// reaches it through HerdSession only. Its clients know the servers that are up and no others:
/// whoever else listens at a port of the herd hears nothing of them.
class HerdHost : public QObject
{
    Q_OBJECT

public:
    HerdHost();
    ~HerdHost() override; ///< resets what is still connected

    /// Once. The error is a sentence, and nothing runs then.
    Result<Done, QString> start(HerdOptions options);
    /// Stops all cleanly; stopped() half a second later at most. At once where nothing runs.
    void stop();

    /// Where start() failed because of ports: the first of as many ports in a row as the herd has
    /// servers, free a moment ago. 0 where there are none, or start() failed otherwise.
    quint16 freeBasePort() const { return m_freeBasePort; }

    /// Null unless start() has gone well.
    Herd *herd() const { return m_herd.get(); }
    std::shared_ptr<const HerdFrame> takeFrame();
    /// The built-in clients speak, or are silent.
    void setWalking(bool walks);
    /// Others take their place: as many connections of each are closed and made.
    void setCrowd(const CrowdOptions &options);
    /// From now on somebody of this name walks there, from the route's beginning. One of the
    /// built-in clients that has the name is silent meanwhile; whoever walked by it walks no more.
    void walk(const RouteWalk &walk);
    /// Nothing where nobody of this name walks.
    void endWalk(const std::string &client);
    /// The user becomes a client, another one, or none.
    void setOwnClient(const std::optional<OwnClient> &client);
    /// The user is there now: reported at once. Nothing where the user is no client.
    void moveOwnClient(const Coordinate &where);
    /// Where the logs are written; empty where none are.
    QString logDirectory() const { return m_log ? m_log->directory() : QString(); }

signals:
    void stopped();
    /// Something that nobody asked for went wrong; a sentence.
    void troubled(const QString &sentence);

private:
    void openLog();
    void silence(const std::string &client, bool silent);
    std::vector<Endpoint> endpoints(const std::string &server = {}) const;
    void serverStateChanged(std::size_t index);
    void updateEndpoints();

    void findFreePorts(int count);

    // Made in start(), on the thread that they belong to. Destroyed from the bottom up.
    std::unique_ptr<SystemClock> m_clock;
    std::unique_ptr<PlacesProvider> m_places;
    std::unique_ptr<Herd> m_herd;
    std::unique_ptr<LogFiles> m_log;
    std::unique_ptr<DeadlineQueue> m_deadlines;
    std::unique_ptr<HerdMonitor> m_monitor;
    std::unique_ptr<Crowd> m_crowd;
    std::unique_ptr<Crowd> m_own; // a crowd of one
    std::map<std::string, std::unique_ptr<Crowd>> m_walkers; // likewise, by their names
    OwnClient m_ownClient;
    bool m_walks = true;
    bool m_endpointsComing = false; // updateEndpoints() is on its way
    quint16 m_freeBasePort = 0;
};

} // namespace drover
