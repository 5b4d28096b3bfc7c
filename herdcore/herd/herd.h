// SPDX-License-Identifier: MIT
#pragma once

#include "herd/topology.h"
#include "journal/journal.h"
#include "net/deadline.h"
#include "net/poller.h"
#include "result.h"
#include "server/herdserver.h"

#include <QHostAddress>
#include <QObject>

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace drover {

/// What a delivery over a link can be delayed by, slow motion counted in: PING's answer has to
/// come within 5 s although both are delayed. Less where Limits::pongMs is: Herd::longestDelay().
inline constexpr std::chrono::nanoseconds maxDeliveryDelay = std::chrono::seconds(2);

/// The servers of a topology that run in this process, and what they share: the poller, the
/// deadlines, the journal. Starts and stops them, takes single ones down and brings them up, cuts
/// links and heals them; servers and links can be added and removed while it runs. Lives on one
/// thread.
class Herd : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QByteArray secret; ///< what the herd's servers know and nobody else
        std::vector<std::string> servers; ///< those that run here; empty: all but the foreign ones
        QHostAddress listen; ///< instead of the servers' own hosts; null: those
        bool anyPorts = false; ///< the system chooses: for tests, and for herds in one process
        bool closeAfterReply = false;
        Poller::Backend poller = Poller::defaultBackend();
    };

    enum class ServerState {
        Elsewhere, ///< not of this process
        Down, ///< not started yet, or taken down: what it remembers is kept
        Up,
        Stopping,
        Killed, ///< what it remembered is lost
    };

    /// \a topology has a port for every server (Topology::withPorts()), unless options.anyPorts.
    /// \a clock and \a places outlive the herd.
    Herd(Topology topology, Options options, Clock &clock, PlacesProvider &places,
         QObject *parent = nullptr);
    /// Resets what is still connected.
    ~Herd() override;

    /// Binds all ports or none; nobody is accepted yet. The error is a sentence.
    Result<Done, BindFailure> bind();
    /// After bind(): accepts clients, dials neighbours.
    void start();
    /// Stops all servers cleanly; stopped() when they are gone, half a second from now at most.
    /// Until then none can be brought up.
    void stop();

    /// A clean stop: what is due is sent, connections end, the server keeps what it knows. One that
    /// is frozen is thawed for it.
    Result<Done, QString> takeDown(std::string_view name);
    /// An abrupt end: connections are reset, what it knew is lost.
    Result<Done, QString> kill(std::string_view name);
    /// One that is still stopping comes up again when it has stopped.
    Result<Done, QString> bringUp(std::string_view name);
    /// The server stands still, as a process that has been stopped: see HerdServer::setFrozen().
    Result<Done, QString> freeze(std::string_view name);
    Result<Done, QString> thaw(std::string_view name);
    /// The link carries nothing until it is healed, at those ends that are in this process.
    Result<Done, QString> cut(std::string_view one, std::string_view other);
    Result<Done, QString> heal(std::string_view one, std::string_view other);
    /// What either end sends waits until the link is released; see Link::setHeld().
    Result<Done, QString> hold(std::string_view one, std::string_view other);
    Result<Done, QString> release(std::string_view one, std::string_view other);
    /// What either end sends arrives so much later; 0: at once. From 0 to longestDelay().
    Result<Done, QString> setLinkDelay(std::string_view one, std::string_view other,
                                       std::chrono::nanoseconds delay);
    /// The same for every link, on top of its own; more than longestDelay() in all counts as that.
    void setSlowMotion(std::chrono::nanoseconds delay);

    /// The new server is down. \a place in the topology: at most the number of its servers. One
    /// without a port gets the one after the herd's largest. The error is a sentence.
    Result<Done, QString> addServer(ServerSpec server, std::size_t place);
    /// The server must not run; its links and what it remembers go with it.
    Result<Done, QString> removeServer(std::string_view name);
    Result<Done, QString> addLink(std::string_view one, std::string_view other);
    Result<Done, QString> removeLink(std::string_view one, std::string_view other);

    const Topology &topology() const { return m_topology; }
    Journal &journal() { return m_journal; }
    Poller &poller() { return *m_poller; }
    /// The servers that run here, by their places in the topology.
    const std::vector<std::size_t> &ownServers() const { return m_own; }
    ServerState state(std::size_t index) const { return m_slots[index].state; }
    /// Null unless it is up or stopping.
    HerdServer *server(std::size_t index) const { return m_slots[index].server.get(); }
    HerdServer *server(std::string_view name) const;
    /// What the server remembers, up or down; null where it has been killed or runs elsewhere.
    ServerMemory *memory(std::size_t index) const;
    bool isStopping(std::string_view name) const;
    bool isFrozen(std::size_t index) const;
    /// Lines from and to clients and neighbours, in all lives of the server.
    std::uint64_t linesIn(std::size_t index) const;
    std::uint64_t linesOut(std::size_t index) const;
    bool isCut(std::string_view one, std::string_view other) const;
    bool isHeld(std::string_view one, std::string_view other) const;
    std::chrono::nanoseconds slowMotion() const { return m_slowMotion; }
    /// maxDeliveryDelay, or less where this herd's links wait for a PONG for less than 5 s.
    std::chrono::nanoseconds longestDelay() const;
    /// Of a link alone, without slow motion.
    std::chrono::nanoseconds linkDelay(std::string_view one, std::string_view other) const;
    /// Of a link: its own and slow motion's.
    std::chrono::nanoseconds deliveryDelay(std::string_view one, std::string_view other) const;
    /// Where the server is reached: known after bind().
    quint16 port(std::size_t index) const { return m_slots[index].port; }
    QHostAddress listenAddress(std::size_t index) const;

signals:
    void stopped();
    /// Servers or links have been added or removed.
    void topologyChanged();
    /// state(\a index) is another now.
    void serverStateChanged(std::size_t index);
    /// memory(\a index) is about to go: cursors in it have to go first.
    void aboutToForget(std::size_t index);

private:
    struct Slot
    {
        std::unique_ptr<HerdServer> server;
        std::unique_ptr<ServerMemory> memory; // of a server that is down
        std::uint64_t life = 0; // of the server: each one that is made has its own
        std::uint64_t linesIn = 0; // of the servers before
        std::uint64_t linesOut = 0; // likewise
        quint16 port = 0;
        ServerState state = ServerState::Elsewhere;
        bool startsAgain = false; // when it has stopped
    };
    using Edge = std::pair<std::string, std::string>; // the smaller name first
    struct Ends
    {
        std::size_t first;
        std::size_t second;
    };

    std::unique_ptr<HerdServer> makeServer(std::size_t index);
    void connectNeighbours(std::size_t index);
    void connectNeighbour(std::size_t index, std::size_t other);
    void tellPort(std::size_t index);
    void setState(std::size_t index, ServerState state);
    void dropServer(std::size_t index);
    void updateDelays();
    Result<Ends, QString> findEnds(std::string_view one, std::string_view other) const;
    Result<Ends, QString> findLink(std::string_view one, std::string_view other) const;
    static Edge edge(std::string_view one, std::string_view other);
    Result<Done, QString> setFrozen(std::string_view name, bool frozen);
    void serverStopped(std::size_t index);
    void checkStopped();
    void checkStoppedLater();
    QHostAddress dialledAddress() const;
    QString noSuchServer(std::string_view name) const;
    Result<Done, QString> setCut(std::string_view one, std::string_view other, bool cut);
    Result<Done, QString> setHeld(std::string_view one, std::string_view other, bool held);
    void forgetFaults(std::string_view one, std::string_view other);
    Result<std::size_t, QString> find(std::string_view name) const;

    Topology m_topology;
    const Options m_options;
    Clock &m_clock;
    PlacesProvider &m_places;
    Limits m_limits;
    std::unique_ptr<Poller> m_poller;
    DeadlineQueue m_deadlines;
    Journal m_journal;
    std::vector<std::size_t> m_own;
    std::vector<Slot> m_slots; // one for each server of the topology
    std::uint64_t m_lives = 0;
    std::set<Edge> m_cut;
    std::set<Edge> m_held;
    std::map<Edge, std::chrono::nanoseconds> m_delays; // those that are not 0
    std::chrono::nanoseconds m_slowMotion{0};
    bool m_stopping = false;
};

} // namespace drover
