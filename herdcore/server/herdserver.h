// SPDX-License-Identifier: MIT
#pragma once

#include "journal/event.h"
#include "net/poller.h"
#include "result.h"
#include "server/clientsession.h"
#include "server/environment.h"
#include "server/handshake.h"
#include "server/link.h"
#include "server/servermemory.h"

#include <QTcpServer>

#include <memory>
#include <string>
#include <vector>

namespace drover {

class ForeignLink;
class NeighbourLink;
struct Accepted;

/// Why a server cannot listen.
struct BindFailure
{
    enum class Cause { PortTaken, NoSuchAddress, NotAllowed, HostIsAName, Other };

    Cause cause = Cause::Other;
    QString sentence; ///< what happened; what to do about it depends on who reads it
};

/// One server of a herd: listens, answers clients, and keeps its links to its neighbours.
///
/// A QTcpServer binds and listens; its descriptor joins the poller like any other, which accepts a
/// bounded number of connections a turn. Lives on the herd's thread.
class HerdServer : public QTcpServer, private Poller::Watcher, private Poller::TurnTask
{
    Q_OBJECT

public:
    struct Identity
    {
        std::string name;
        std::string herd; ///< percent-encoded
        QByteArray secret;
        bool closeAfterReply = false; ///< for test clients that read until the end
    };

    /// Everything in \a environment outlives the server.
    HerdServer(const Environment &environment, Identity identity,
               std::unique_ptr<ServerMemory> memory, QObject *parent = nullptr);
    /// Resets what is still connected.
    ~HerdServer() override;

    /// Listens, but accepts nobody before start(). Port 0: any.
    Result<Done, BindFailure> bind(const QHostAddress &address, quint16 port);
    /// A server that has been started dials it at once.
    void addNeighbour(Neighbour neighbour);
    /// Ends the link to it; does nothing where there is none.
    void removeNeighbour(std::string_view name);
    /// While frozen the server stands still, as a process that has been stopped: it reads and
    /// sends nothing, accepts nobody, and its time does not pass. kill() works.
    void setFrozen(bool frozen);
    bool isFrozen() const { return m_frozen; }
    /// Accepts clients and dials the neighbours.
    void start();

    /// Takes no new connections, sends what is due, closes all; stopped() when that is done, half
    /// a second from now at most.
    void stop();
    /// Resets all connections at once.
    void kill();
    /// After stopped(): what the server remembers.
    std::unique_ptr<ServerMemory> takeMemory() { return std::move(m_memory); }

    const std::string &name() const { return m_identity.name; }
    const ServerMemory &memory() const { return *m_memory; }
    ServerMemory &memory() { return *m_memory; }
    std::uint64_t linesIn() const { return m_linesIn; } ///< from clients and neighbours
    std::uint64_t linesOut() const { return m_linesOut; }
    std::size_t clientConnections() const { return m_sessions.size(); }
    std::vector<LinkStatus> links() const;
    /// Null where there is no such neighbour.
    Link *findLink(std::string_view neighbour) const;

    // For its sessions and links:
    const Environment &environment() const { return m_environment; }
    bool closesAfterReply() const { return m_identity.closeAfterReply; }
    LinkIdentity identityFor(const std::string &neighbour) const;
    LocationStore::Outcome learn(const Update &update, LocationStore::Source source);
    void record(EventKind kind, std::string_view peer, std::string_view text,
                LineNote note = LineNote::None) const;
    static LineNote noteOf(LocationStore::Merge merge);
    void countLineIn() { ++m_linesIn; }
    void countLineOut() { ++m_linesOut; }
    /// All links, at the end of this turn or of the next one.
    void drainSoon();
    void drainNextTurn();
    /// Whether the first line of a session makes it a link; its stream is the link's then.
    bool acceptPeer(ClientSession &session, const Peer &peer, std::string_view line);
    /// What a foreign neighbour says. Anything but a good AT is logged and dropped; it is never
    /// answered. \a neighbour is null where several share an address: the source counts as unknown,
    /// and news goes to all. \a peer is who it is then, for the journal.
    void takeForeignLine(ForeignLink *neighbour, std::string_view peer, std::string_view line);
    void sessionClosed(ClientSession &session, CloseReason reason);
    void linkConnectionEnded();

signals:
    void stopped();

private:
    void ready(Readiness what) override;
    void turnEnded() override;

    void accept(const Accepted &accepted);
    void refuseOne();
    void acceptLater();
    void kill(CloseReason reason);
    void stopAccepting();
    void checkStopped();
    void forget(ClientSession &session);

    DeadlineQueue m_deadlines; // of its own: a frozen server's time does not pass
    Environment m_environment;
    Identity m_identity;
    std::unique_ptr<ServerMemory> m_memory;
    ServerIndex m_journalIndex;
    std::vector<std::unique_ptr<Link>> m_links;
    std::vector<std::unique_ptr<Link>> m_formerLinks; // their ends and lookups may be under way
    std::vector<ForeignLink *> m_foreign; // those of m_links
    std::vector<std::unique_ptr<ClientSession>> m_sessions;
    Deadline m_grace;
    Deadline m_acceptAgain;
    int m_spare = -1; // a descriptor to refuse politely with when there are no more
    std::uint64_t m_linesIn = 0;
    std::uint64_t m_linesOut = 0;
    bool m_accepting = false;
    bool m_frozen = false;
    bool m_stopping = false;
    bool m_toldFull = false;
};

} // namespace drover
