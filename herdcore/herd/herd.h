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

#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace drover {

/// The servers of a topology that run in this process, and what they share: the poller, the
/// deadlines, the journal. Starts and stops them, takes single ones down and brings them up, cuts
/// links and heals them. Lives on one thread.
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
    Result<Done, QString> bind();
    /// After bind(): accepts clients, dials neighbours.
    void start();
    /// Stops all servers cleanly; stopped() when they are gone, half a second from now at most.
    /// Until then none can be brought up.
    void stop();

    /// A clean stop: what is due is sent, connections end, the server keeps what it knows.
    Result<Done, QString> takeDown(std::string_view name);
    /// An abrupt end: connections are reset, what it knew is lost.
    Result<Done, QString> kill(std::string_view name);
    Result<Done, QString> bringUp(std::string_view name);
    /// The link carries nothing until it is healed, at those ends that are in this process.
    Result<Done, QString> cut(std::string_view one, std::string_view other);
    Result<Done, QString> heal(std::string_view one, std::string_view other);

    const Topology &topology() const { return m_topology; }
    Journal &journal() { return m_journal; }
    Poller &poller() { return *m_poller; }
    /// The servers that run here, by their places in the topology.
    const std::vector<std::size_t> &ownServers() const { return m_own; }
    ServerState state(std::size_t index) const { return m_slots[index].state; }
    /// Null unless it is up or stopping.
    HerdServer *server(std::size_t index) const { return m_slots[index].server.get(); }
    HerdServer *server(std::string_view name) const;
    /// Where the server is reached: known after bind().
    quint16 port(std::size_t index) const { return m_slots[index].port; }
    QHostAddress listenAddress(std::size_t index) const;

signals:
    void stopped();

private:
    struct Slot
    {
        std::unique_ptr<HerdServer> server;
        std::unique_ptr<ServerMemory> memory; // of a server that is down
        std::uint64_t life = 0; // of the server: each one that is made here has its own
        quint16 port = 0;
        ServerState state = ServerState::Elsewhere;
    };
    using Edge = std::pair<std::size_t, std::size_t>;

    std::unique_ptr<HerdServer> makeServer(std::size_t index);
    void connectNeighbours(std::size_t index);
    void serverStopped(std::size_t index);
    void checkStopped();
    void checkStoppedLater();
    QHostAddress dialledAddress() const;
    QString noSuchServer(std::string_view name) const;
    Result<Done, QString> setCut(std::string_view one, std::string_view other, bool cut);
    Result<std::size_t, QString> find(std::string_view name) const;

    const Topology m_topology;
    const Options m_options;
    Clock &m_clock;
    PlacesProvider &m_places;
    Limits m_limits;
    std::unique_ptr<Poller> m_poller;
    DeadlineQueue m_deadlines;
    Journal m_journal;
    std::vector<std::size_t> m_own;
    std::vector<Slot> m_slots; // one for each server of the topology
    std::set<Edge> m_cut;
    bool m_stopping = false;
};

} // namespace drover
