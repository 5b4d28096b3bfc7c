// SPDX-License-Identifier: MIT
#pragma once

#include "net/closereason.h"
#include "net/deadline.h"

#include <QHostAddress>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace drover {

class HerdServer;
class Stream;

/// A neighbour as a server knows it.
struct Neighbour
{
    enum class Kind {
        Drover, ///< of our own make: proves who it is, says what it has
        Persistent, ///< of another make: one connection, AT lines
        Brief, ///< of another make: a connection for each batch of AT lines
    };

    std::string name;
    QString host; ///< an address or a name that can be looked up
    quint16 port = 0;
    Kind kind = Kind::Drover;
};

/// A link that has more unsent waits: its cursor stays behind, and what changes twice meanwhile
/// is sent once.
inline constexpr std::size_t maxUnsentToNeighbour = 65'536;
/// What a turn hands on at most as long as the neighbour takes it. Much more than a usual turn
/// brings: clients who send as fast as they are answered would else run ahead of the links, with
/// 50 of them 100,000 updates. Catching up has no hurry, and gets less: clients wait for the turn.
inline constexpr std::size_t maxNewsPerTurn = 1'048'576;

enum class LinkState {
    Stopped, ///< our server is not running
    Dialling, ///< a connection is being made
    HalfOpen, ///< connected, not yet proven at both ends
    Up,
    Waiting, ///< it will be dialled again, by us or by the other end
    Cut, ///< by hand
};

/// What is true of one end of a link now.
struct LinkStatus
{
    std::string neighbour;
    LinkState state = LinkState::Stopped;
    std::chrono::nanoseconds dialsIn{0}; ///< Waiting: until we dial; zero where the other end does
    std::optional<CloseReason> lastReason; ///< why it last went down, or could not be made
    std::uint64_t sent = 0; ///< AT lines, since the server started
    std::uint64_t received = 0; ///< AT lines, since the server started
};

/// One sentence part for people and logs: "up", "down: Silent", "refused: WrongProof".
std::string describe(const LinkStatus &status);

/// A server's end of the edge to one neighbour: dials, dials again, and hands on the news.
/// Owned by its server.
class Link
{
public:
    /// \a server outlives the link.
    Link(HerdServer &server, Neighbour neighbour);
    virtual ~Link();
    Link(const Link &) = delete;
    Link &operator=(const Link &) = delete;

    const Neighbour &neighbour() const { return m_neighbour; }
    const std::string &name() const { return m_neighbour.name; }
    void setPort(quint16 port) { m_neighbour.port = port; }

    void start();
    /// Ends the connections: what is unsent goes out first, if the neighbour takes it.
    void stop();
    /// Resets the connections.
    void kill(CloseReason reason);
    /// Breaks the connections, and makes no new ones until setCut(false).
    void setCut(bool cut);
    bool isCut() const { return m_cut; }
    /// Its connections stand still; see HerdServer::setFrozen().
    virtual void setFrozen(bool frozen) = 0;
    /// What we send arrives so much later, once the link is up. A link with a server of another
    /// make is never slowed.
    virtual void setDelay(std::chrono::nanoseconds) { }
    /// What we send waits until it is released, once the link is up: at most as much as a link may
    /// have unsent, then the news stays in the store. PING and PONG pass, so the link stays up. A
    /// link with a server of another make is never held.
    virtual void setHeld(bool) { }

    /// Sends what is news to the neighbour. Called at the end of each turn that brought some.
    virtual void drain() = 0;
    /// Whether a connection exists that has not been closed yet.
    virtual bool hasConnections() const = 0;
    /// Breaks all connections at once.
    virtual void abortAll(CloseReason reason, bool reset) = 0;
    LinkStatus status() const;

protected:
    virtual void finishAll(CloseReason reason) = 0;
    /// Whether we dial when the deadline for it is reached.
    virtual bool wantsToDial() const = 0;
    virtual void dial(const QHostAddress &address) = 0;
    virtual bool isUp() const = 0;
    virtual bool isHalfOpen() const = 0;
    virtual std::chrono::nanoseconds leastDelay() const { return {}; }

    HerdServer &server() const { return m_server; }
    bool isRunning() const { return m_running && !m_cut; }
    /// Looks the neighbour's address up, if that is needed, and dials, unless wantsToDial() says
    /// no by then. While the server is frozen that waits until it is thawed.
    void dialNow();
    /// Dials after the back-off, which doubles each time up to 5 s, or leastDelay() if that is
    /// longer.
    void dialLater();
    void dialFailed(CloseReason reason);
    void resetBackOff();
    void setLastReason(CloseReason reason) { m_lastReason = reason; }
    /// Tells the journal if the state, as describe() says it, is another one now.
    void stateChanged();
    void countSent() { ++m_sent; }
    void countReceived() { ++m_received; }

private:
    HerdServer &m_server;
    Neighbour m_neighbour;
    Deadline m_redial;
    std::chrono::nanoseconds m_backOff;
    std::optional<CloseReason> m_lastReason;
    std::string m_toldState;
    std::uint64_t m_sent = 0;
    std::uint64_t m_received = 0;
    qsizetype m_lookups = 0; // that have been answered
    bool m_running = false;
    bool m_cut = false;
    bool m_lookingUp = false;
};

} // namespace drover
