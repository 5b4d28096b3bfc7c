// SPDX-License-Identifier: MIT
#pragma once

#include "herd/herd.h"
#include "herd/topology.h"
#include "journal/journal.h"
#include "load/loadthread.h"
#include "net/clock.h"
#include "places/noplaces.h"
#include "simulation/histogram.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace drover {

/// AT lines that an update costs a herd with \a servers linked by \a links, all of them connected.
struct FloodCost
{
    /// What no way of telling can do without: every other server has to be told once.
    std::uint64_t least = 0;
    /// What flooding without an echo takes: each server tells all its neighbours but the one that
    /// it has the update from; the first one tells all. So each link carries it once in each
    /// direction, but for the servers - 1 ways back: 2 * links - (servers - 1).
    std::uint64_t flooding = 0;
};
FloodCost floodCost(std::size_t servers, std::size_t links);

/// What is measured.
struct FloodPlan
{
    Topology topology; ///< connected; its ports do not matter
    std::size_t updates = 500; ///< that are measured, one after the other, at all servers in turn
    std::size_t clientsKnown = 0; ///< that all servers know before
    double loadRate = 0; ///< updates a second of others meanwhile; 0: only at rest
    std::chrono::nanoseconds patience = std::chrono::seconds(10); ///< for links and for an update
};

/// How a herd bore updates, at rest or under load.
struct FloodFigures
{
    /// From when the server that got an update from its client had it to when the last one had it.
    Histogram spread;
    std::uint64_t updates = 0; ///< those of the load too
    std::uint64_t deliveries = 0; ///< AT lines that were sent for them
    std::chrono::nanoseconds took{0};
    std::chrono::nanoseconds cpu{0}; ///< of the herd's thread

    double deliveriesPerUpdate() const;
};

struct FloodResult
{
    FloodFigures atRest;
    std::optional<FloodFigures> underLoad;
    QString problem; ///< a sentence; empty where all went well
    bool isComplete = false; ///< nobody ended it before
};

/// Runs a herd of its own in this thread, on ports that the system chooses, and measures how news
/// spreads in it. Times are those at which the servers' journal says that a line came, by the
/// herd's one clock: no question is asked and nothing is looked at again and again to see them.
class FloodTrial : public QObject, private JournalReader
{
    Q_OBJECT

public:
    explicit FloodTrial(FloodPlan plan, QObject *parent = nullptr);
    ~FloodTrial() override;

    /// finished() comes later, exactly once, also where something goes wrong.
    void start();
    /// Ends with what there is; finished() follows.
    void stop();
    const FloodPlan &plan() const { return m_plan; }
    const FloodResult &result() const { return m_result; }

signals:
    void finished();

private:
    enum class Phase { Filling, Linking, Resting, Settling, Loading, Ending, Over };

    /// A connection of a client to one of the servers.
    class Client;
    /// The update that is under way.
    struct UnderWay
    {
        std::string client;
        std::size_t known = 0; // by so many servers
        Clock::Monotonic first{0};
        Clock::Monotonic last{0};
        Clock::Monotonic sentAt{0};
    };

    EventKinds wanted() const override { return EventKind::LineIn; }
    void read(const std::shared_ptr<const EventBatch> &batch) override;

    void fill();
    void look();
    void beginFigures();
    void endFigures(FloodFigures &figures);
    void lookAtUpdate();
    void tellNext();
    void startLoad();
    void loadFinished();
    void fail(const QString &problem);
    void end();
    bool isLinked() const;
    std::uint64_t deliveries() const;
    bool isSettled() const;
    std::size_t servers() const { return m_herd.topology().servers.size(); }
    FloodFigures &figures();

    const FloodPlan m_plan;
    SystemClock m_clock;
    NoPlaces m_places;
    Herd m_herd;
    std::unique_ptr<LoadThread> m_load;
    std::vector<std::unique_ptr<Client>> m_clients; // by server; null until it is needed
    QTimer m_look;
    FloodResult m_result;
    UnderWay m_update;
    Phase m_phase = Phase::Filling;
    std::size_t m_filled = 0; // clients that all stores have
    std::size_t m_told = 0; // updates in this phase
    std::uint64_t m_deliveriesBefore = 0;
    Clock::Monotonic m_phaseBegan{0};
    std::chrono::nanoseconds m_cpuBefore{0};
    bool m_isLoadOver = false;
};

} // namespace drover
