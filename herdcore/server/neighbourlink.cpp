// SPDX-License-Identifier: MIT
#include "server/neighbourlink.h"

#include "journal/journal.h"
#include "server/herdserver.h"

#include <algorithm>
#include <utility>

namespace drover {

namespace {

using namespace std::chrono_literals;

/// So long the larger name leaves it to the smaller to dial again.
constexpr std::chrono::nanoseconds largerDialsAfter = 1s;

} // namespace

NeighbourLink::NeighbourLink(HerdServer &server, Neighbour neighbour)
    : Link(server, std::move(neighbour))
{
}

NeighbourLink::~NeighbourLink() = default;

void NeighbourLink::accept(std::unique_ptr<Stream> stream, const Peer &peer)
{
    auto connection = std::make_unique<LinkConnection>(*this, Handshake::Role::Acceptor);
    LinkConnection &accepted = *connection;
    m_pending.push_back(std::move(connection));
    accepted.accepted(std::move(stream), peer);
    if (!isRunning())
        accepted.abort(isCut() ? CloseReason::Cut : CloseReason::Stopped, Stream::Abort::Close);
}

void NeighbourLink::drain()
{
    if (m_active)
        m_active->drain();
}

void NeighbourLink::setFrozen(bool frozen)
{
    for (LinkConnection *connection : connections())
        connection->setFrozen(frozen);
}

void NeighbourLink::setDelay(std::chrono::nanoseconds delay)
{
    m_delay = delay;
    for (LinkConnection *connection : connections())
        connection->delayChanged();
}

void NeighbourLink::setHeld(bool held)
{
    m_held = held;
    for (LinkConnection *connection : connections())
        connection->delayChanged();
}

void NeighbourLink::countLineIn() const
{
    server().countLineIn();
}

void NeighbourLink::countLineOut() const
{
    server().countLineOut();
}

void NeighbourLink::abortAll(CloseReason reason, bool reset)
{
    for (LinkConnection *connection : connections())
        connection->abort(reason, reset ? Stream::Abort::Reset : Stream::Abort::Close);
}

void NeighbourLink::finishAll(CloseReason reason)
{
    for (LinkConnection *connection : connections()) {
        if (connection->isProven())
            connection->finish(reason);
        else
            connection->abort(reason, Stream::Abort::Close);
    }
}

const Environment &NeighbourLink::environment() const
{
    return server().environment();
}

LinkIdentity NeighbourLink::identity() const
{
    return server().identityFor(name());
}

LocationStore &NeighbourLink::store() const
{
    return server().memory().store;
}

LocationStore::Source NeighbourLink::sourceOf(std::uint64_t epoch) const
{
    return server().memory().sourceOf(name(), epoch);
}

Have NeighbourLink::haveOf(std::uint64_t epoch) const
{
    const ServerMemory::Mark mark = server().memory().marks[name()];
    return mark.epoch == epoch ? Have{mark.epoch, mark.sequence} : Have{};
}

void NeighbourLink::mark(std::uint64_t epoch, LocationStore::Sequence sequence) const
{
    ServerMemory::Mark &mark = server().memory().marks[name()];
    if (mark.epoch == epoch)
        sequence = std::max(sequence, mark.sequence);
    mark = {epoch, sequence};
}

LocationStore::Merge NeighbourLink::learn(const Update &update, LocationStore::Source source) const
{
    return server().learn(update, source).merge;
}

void NeighbourLink::proven(LinkConnection &connection)
{
    server().record(EventKind::Connected, name(), {});
    if (m_active && !isBetter(connection, *m_active)) {
        connection.abort(CloseReason::Superseded, Stream::Abort::Close);
        return;
    }
    const auto found = std::find_if(m_pending.begin(), m_pending.end(), [&](const auto &pending) {
        return pending.get() == &connection;
    });
    Q_ASSERT(found != m_pending.end());
    std::swap(m_active, *found);
    LinkConnection *const former = found->get();
    if (former)
        former->abort(CloseReason::Superseded, Stream::Abort::Close);
    else
        m_pending.erase(found);
}

void NeighbourLink::cameUp(LinkConnection &connection)
{
    if (&connection != m_active.get())
        return;
    resetBackOff();
    stateChanged();
}

void NeighbourLink::ended(LinkConnection &connection, CloseReason reason)
{
    if (connection.isProven())
        server().record(EventKind::Closed, name(), closeReasonName(reason));
    if (m_active.get() == &connection) {
        environment().poller.retire(std::move(m_active));
        setLastReason(reason);
        stateChanged();
        dialLater();
        server().linkConnectionEnded();
        return;
    }
    const auto found = std::find_if(m_pending.begin(), m_pending.end(), [&](const auto &pending) {
        return pending.get() == &connection;
    });
    Q_ASSERT(found != m_pending.end());
    environment().poller.retire(std::move(*found));
    m_pending.erase(found);
    server().linkConnectionEnded();
    if (reason == CloseReason::Superseded || !isRunning())
        return;
    if (connection.role() == Handshake::Role::Acceptor)
        notice("a connection in the name of this neighbour did not prove itself: "
               + std::string(closeReasonName(reason)));
    else if (!m_active)
        dialFailed(reason);
}

void NeighbourLink::drainSoon() const
{
    server().drainSoon();
}

void NeighbourLink::drainNextTurn() const
{
    server().drainNextTurn();
}

bool NeighbourLink::wants(EventKind kind) const
{
    return environment().journal.wants(kind);
}

void NeighbourLink::recordLine(EventKind kind, std::string_view line, LineNote note) const
{
    server().record(kind, name(), line, note);
}

void NeighbourLink::notice(std::string_view text) const
{
    server().record(EventKind::Notice, name(), text);
}

bool NeighbourLink::wantsToDial() const
{
    return !m_active
        && std::none_of(m_pending.begin(), m_pending.end(), [](const auto &connection) {
               return connection->role() == Handshake::Role::Dialler;
           });
}

void NeighbourLink::dial(const QHostAddress &address)
{
    auto connection = std::make_unique<LinkConnection>(*this, Handshake::Role::Dialler);
    const Environment &all = environment();
    auto stream = Stream::dial(all.poller, all.deadlines, all.limits, address, neighbour().port,
                               connection.get());
    if (!stream) {
        dialFailed(CloseReason::ConnectFailed);
        return;
    }
    connection->dialled(std::move(stream));
    m_pending.push_back(std::move(connection));
    stateChanged();
}

bool NeighbourLink::isHalfOpen() const
{
    return m_active || std::any_of(m_pending.begin(), m_pending.end(), [](const auto &connection) {
               return connection->isConnected();
           });
}

std::chrono::nanoseconds NeighbourLink::leastDelay() const
{
    return isSmaller() ? std::chrono::nanoseconds(0) : largerDialsAfter;
}

bool NeighbourLink::isSmaller() const
{
    return server().name() < name();
}

bool NeighbourLink::isBetter(const LinkConnection &candidate, const LinkConnection &than) const
{
    if (candidate.peerEpoch() != than.peerEpoch())
        return true; // the neighbour has begun a new life; the old connection is dead
    if (candidate.role() == than.role())
        return true; // the newer
    return (candidate.role() == Handshake::Role::Dialler) == isSmaller();
}

std::vector<LinkConnection *> NeighbourLink::connections() const
{
    std::vector<LinkConnection *> all;
    if (m_active)
        all.push_back(m_active.get());
    for (const auto &connection : m_pending)
        all.push_back(connection.get());
    return all;
}

} // namespace drover
