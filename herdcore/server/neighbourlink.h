// SPDX-License-Identifier: MIT
#pragma once

#include "journal/event.h"
#include "server/environment.h"
#include "server/handshake.h"
#include "server/link.h"
#include "server/linkconnection.h"
#include "store/locationstore.h"

#include <memory>
#include <vector>

namespace drover {

/// The link to a neighbour of our own make: one connection serves both directions.
///
/// At its start a server dials every neighbour once. Afterwards the smaller name (as bytes) dials
/// again when the link is lost, the larger too after a second without one. Of two proven
/// connections the one whose neighbour has begun a new life stays, else the one dialled by the
/// smaller name, of two by the same dialler the newer.
class NeighbourLink final : public Link
{
public:
    NeighbourLink(HerdServer &server, Neighbour neighbour);
    ~NeighbourLink() override;

    /// A connection has begun with \a peer, which names us and this neighbour.
    void accept(std::unique_ptr<Stream> stream, const Peer &peer);

    void drain() override;
    bool hasConnections() const override { return m_active || !m_pending.empty(); }
    void setFrozen(bool frozen) override;
    void setDelay(std::chrono::nanoseconds delay) override;
    void setHeld(bool held) override;
    void abortAll(CloseReason reason, bool reset) override;

    // For its connections:
    const Environment &environment() const;
    LinkIdentity identity() const;
    LocationStore &store() const;
    LocationStore::Source sourceOf(std::uint64_t epoch) const;
    /// What we have of the neighbour's store in this epoch.
    Have haveOf(std::uint64_t epoch) const;
    void mark(std::uint64_t epoch, LocationStore::Sequence sequence) const;
    LocationStore::Merge learn(const Update &update, LocationStore::Source source) const;
    std::chrono::nanoseconds delay() const { return m_delay; }
    bool isHeld() const { return m_held; }
    void countLineIn() const;
    void countLineOut() const;
    void proven(LinkConnection &connection);
    void cameUp(LinkConnection &connection);
    void ended(LinkConnection &connection, CloseReason reason);
    void drainSoon() const; ///< at the end of this turn
    void drainNextTurn() const;
    void countSentLine() { countSent(); }
    void countReceivedLine() { countReceived(); }
    bool wants(EventKind kind) const;
    void recordLine(EventKind kind, std::string_view line, LineNote note) const;
    void notice(std::string_view text) const;

private:
    void finishAll(CloseReason reason) override;
    bool wantsToDial() const override;
    void dial(const QHostAddress &address) override;
    bool isUp() const override { return m_active && m_active->isUp(); }
    bool isHalfOpen() const override;
    std::chrono::nanoseconds leastDelay() const override;

    bool isSmaller() const; // our name than the neighbour's
    bool isBetter(const LinkConnection &candidate, const LinkConnection &than) const;
    std::vector<LinkConnection *> connections() const;

    std::chrono::nanoseconds m_delay{0};
    bool m_held = false;
    std::unique_ptr<LinkConnection> m_active; // proven and chosen
    std::vector<std::unique_ptr<LinkConnection>> m_pending; // the others, until they are closed
};

} // namespace drover
