// SPDX-License-Identifier: MIT
#include "server/herdserver.h"

#include "journal/journal.h"
#include "net/socket.h"
#include "protocol/formatter.h"
#include "protocol/parser.h"
#include "server/foreignlink.h"
#include "server/neighbourlink.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace drover {

namespace {

using namespace std::chrono_literals;

constexpr int listenBacklog = 4'096;
/// New connections must not keep those that are there waiting.
constexpr int acceptsPerTurn = 64;
/// How long a system that cannot give us a connection is left alone.
constexpr std::chrono::nanoseconds acceptPause = 100ms;
/// A server that stops is gone within a second, whoever still owes it an end.
constexpr std::chrono::nanoseconds stopGrace = 500ms;

int openSpare()
{
    return ::open("/dev/null", O_RDONLY | O_CLOEXEC);
}

} // namespace

HerdServer::HerdServer(const Environment &environment, Identity identity,
                       std::unique_ptr<ServerMemory> memory, QObject *parent)
    : QTcpServer(parent)
    , TurnTask(environment.poller)
    , m_deadlines(environment.clock)
    , m_environment{environment.poller,  environment.clock,  m_deadlines,
                    environment.journal, environment.places, environment.limits}
    , m_identity(std::move(identity))
    , m_memory(std::move(memory))
    , m_journalIndex(environment.journal.addServer(m_identity.name))
    , m_grace(m_deadlines, [this] { kill(CloseReason::Stopped); })
    , m_acceptAgain(
          m_deadlines,
          [this] { m_environment.poller.change(int(socketDescriptor()), this, {.read = true}); })
    , m_spare(openSpare())
{
    setListenBacklogSize(listenBacklog);
    connect(&environment.journal, &Journal::behindChanged, this, [this](bool behind) {
        if (behind)
            return; // each session sees it at its next line
        for (const auto &session : m_sessions)
            session->updateFlow();
    });
}

HerdServer::~HerdServer()
{
    m_stopping = false; // nobody is told
    kill(CloseReason::Killed);
    ::close(m_spare);
}

Result<Done, BindFailure> HerdServer::bind(const QHostAddress &address, quint16 port)
{
    if (listen(address, port)) {
        pauseAccepting();
        return Done();
    }
    using Cause = BindFailure::Cause;
    const QString where = address.toString();
    switch (serverError()) {
    case QAbstractSocket::AddressInUseError:
        return Failure{BindFailure{
            Cause::PortTaken,
            tr("Port %1 at %2 is taken by another program.").arg(QString::number(port), where)}};
    case QAbstractSocket::SocketAddressNotAvailableError:
        return Failure{BindFailure{Cause::NoSuchAddress,
                                   tr("This machine does not have the address %1.").arg(where)}};
    case QAbstractSocket::SocketAccessError:
        return Failure{BindFailure{
            Cause::NotAllowed,
            tr("Port %1 at %2 is not allowed to you.").arg(QString::number(port), where)}};
    default:
        return Failure{BindFailure{Cause::Other,
                                   tr("Port %1 at %2 cannot be listened on: %3.")
                                       .arg(QString::number(port), where, errorString())}};
    }
}

void HerdServer::addNeighbour(Neighbour neighbour)
{
    if (neighbour.kind == Neighbour::Kind::Drover) {
        m_links.push_back(std::make_unique<NeighbourLink>(*this, std::move(neighbour)));
    } else {
        auto link = std::make_unique<ForeignLink>(*this, std::move(neighbour));
        m_foreign.push_back(link.get());
        m_links.push_back(std::move(link));
    }
    if (m_accepting && !m_stopping)
        m_links.back()->start();
}

void HerdServer::removeNeighbour(std::string_view name)
{
    const auto found = std::ranges::find(m_links, name, &Link::name);
    if (found == m_links.end())
        return;
    std::erase(m_foreign, found->get());
    std::unique_ptr<Link> link = std::move(*found);
    m_links.erase(found);
    link->stop();
    m_formerLinks.push_back(std::move(link));
}

void HerdServer::setFrozen(bool frozen)
{
    if (std::exchange(m_frozen, frozen) == frozen)
        return;
    record(EventKind::ServerState, {}, frozen ? "frozen" : "thawed");
    m_deadlines.setPaused(frozen);
    if (m_accepting)
        m_environment.poller.change(int(socketDescriptor()), this, {.read = !frozen});
    for (const auto &session : m_sessions)
        session->setFrozen(frozen);
    for (const auto &link : m_links)
        link->setFrozen(frozen);
    for (const auto &link : m_formerLinks)
        link->setFrozen(frozen);
    if (!frozen)
        drainSoon();
}

void HerdServer::start()
{
    Q_ASSERT(isListening());
    m_accepting = true;
    m_environment.poller.add(int(socketDescriptor()), this, {.read = true});
    record(EventKind::ServerState, {}, "started");
    for (const auto &link : m_links)
        link->start();
}

void HerdServer::stop()
{
    setFrozen(false);
    stopAccepting();
    m_stopping = true;
    m_grace.setIn(stopGrace);
    for (const auto &link : m_links)
        link->stop();
    std::vector<ClientSession *> sessions; // those that close at once leave the list
    sessions.reserve(m_sessions.size());
    for (const auto &session : m_sessions)
        sessions.push_back(session.get());
    for (ClientSession *session : sessions)
        session->stop();
    checkStopped();
}

void HerdServer::kill()
{
    record(EventKind::ServerState, {}, "killed");
    kill(CloseReason::Killed);
}

void HerdServer::kill(CloseReason reason)
{
    stopAccepting();
    for (const auto &link : m_links)
        link->kill(reason);
    while (!m_sessions.empty())
        m_sessions.back()->abort(reason, Stream::Abort::Reset);
    checkStopped();
}

std::vector<LinkStatus> HerdServer::links() const
{
    std::vector<LinkStatus> all;
    all.reserve(m_links.size());
    for (const auto &link : m_links)
        all.push_back(link->status());
    return all;
}

Link *HerdServer::findLink(std::string_view neighbour) const
{
    const auto found = std::find_if(m_links.begin(), m_links.end(),
                                    [&](const auto &link) { return link->name() == neighbour; });
    return found == m_links.end() ? nullptr : found->get();
}

LinkIdentity HerdServer::identityFor(const std::string &neighbour) const
{
    return {m_identity.herd, m_identity.name, neighbour, m_identity.secret,
            m_memory->store.epoch()};
}

LocationStore::Outcome HerdServer::learn(const Update &update, LocationStore::Source source)
{
    const LocationStore::Outcome outcome = m_memory->store.merge(update, source);
    if (outcome.merge == LocationStore::Merge::News && !m_links.empty())
        drainSoon();
    if (outcome.merge == LocationStore::Merge::Full && !std::exchange(m_toldFull, true))
        record(EventKind::Notice, {}, "the store is full: new clients are refused");
    return outcome;
}

void HerdServer::record(EventKind kind, std::string_view peer, std::string_view text,
                        LineNote note) const
{
    m_environment.journal.record(m_journalIndex, kind, peer, text, note);
}

void HerdServer::drainSoon()
{
    m_environment.poller.callAtTurnEnd(this);
}

void HerdServer::drainNextTurn()
{
    m_environment.poller.callAtNextTurnEnd(this);
}

LineNote HerdServer::noteOf(LocationStore::Merge merge)
{
    switch (merge) {
    case LocationStore::Merge::News:
        return LineNote::News;
    case LocationStore::Merge::Stale:
        return LineNote::Stale;
    case LocationStore::Merge::Full:
        return LineNote::Refused;
    }
    Q_UNREACHABLE();
}

bool HerdServer::acceptPeer(ClientSession &session, const Peer &peer, std::string_view line)
{
    if (peer.herd != m_identity.herd || peer.receiver != m_identity.name)
        return false;
    auto *link = dynamic_cast<NeighbourLink *>(findLink(peer.sender));
    if (!link)
        return false;
    countLineIn();
    record(EventKind::LineIn, session.label(), line);
    std::unique_ptr<Stream> stream = session.detach();
    forget(session);
    link->accept(std::move(stream), peer);
    return true;
}

void HerdServer::takeForeignLine(ForeignLink *neighbour, std::string_view peer,
                                 std::string_view line)
{
    const std::string_view who = neighbour ? std::string_view(neighbour->name()) : peer;
    countLineIn();
    const auto message = parseLinkMessage(line);
    if (const auto *update = message ? std::get_if<Update>(&*message) : nullptr) {
        if (neighbour)
            neighbour->countReceivedLine();
        const auto outcome
            = learn(*update, neighbour ? neighbour->source() : LocationStore::fromClient);
        record(EventKind::LineIn, who, line, noteOf(outcome.merge));
        return;
    }
    const bool isBlank = !message && message.error() == ParseError::Blank;
    record(EventKind::LineIn, who, line, isBlank ? LineNote::None : LineNote::Refused);
    if (isBlank)
        return;
    const std::string_view why = message ? "NotAnUpdate" : parseErrorName(message.error());
    record(EventKind::Notice, who, std::string("dropped (").append(why).append("): ").append(line));
}

void HerdServer::sessionClosed(ClientSession &session, CloseReason reason)
{
    record(EventKind::Closed, session.peer(), closeReasonName(reason));
    forget(session);
    checkStopped();
}

void HerdServer::linkConnectionEnded()
{
    checkStopped();
}

void HerdServer::ready(Readiness)
{
    for (int i = 0; i < acceptsPerTurn && m_accepting; ++i) {
        const Accepted accepted = acceptConnection(int(socketDescriptor()));
        if (accepted.descriptor >= 0) {
            accept(accepted);
        } else if (accepted.error == EMFILE || accepted.error == ENFILE) {
            refuseOne();
            return;
        } else if (accepted.error == EAGAIN || accepted.error == EWOULDBLOCK) {
            return;
        } else if (accepted.error != ECONNABORTED && accepted.error != EINTR) {
            acceptLater();
            return;
        }
    }
}

void HerdServer::turnEnded()
{
    if (m_frozen)
        return;
    for (const auto &link : m_links)
        link->drain();
}

void HerdServer::accept(const Accepted &accepted)
{
    const Limits &limits = m_environment.limits;
    if (m_environment.poller.connectionCount >= limits.maxConnections) {
        ::close(accepted.descriptor);
        record(EventKind::Closed, accepted.label, closeReasonName(CloseReason::TooManyConnections));
        return;
    }
    ClientSession::Origin origin{accepted.label};
    for (ForeignLink *link : m_foreign) {
        if (!link->address().isEqual(accepted.address, QHostAddress::TolerantConversion))
            continue;
        origin.foreign = origin.isForeignAddress ? nullptr : link;
        origin.isForeignAddress = true;
    }
    record(EventKind::Connected, accepted.label, {});
    auto session = std::make_unique<ClientSession>(*this, std::move(origin));
    session->index = m_sessions.size();
    m_sessions.push_back(std::move(session));
    ClientSession *const added = m_sessions.back().get();
    added->attach(std::make_unique<Stream>(m_environment.poller, m_environment.deadlines, limits,
                                           accepted.descriptor, added));
}

/// There is no descriptor left to accept with: the spare one is given up for a moment, so that the
/// peer sees an end instead of waiting.
void HerdServer::refuseOne()
{
    ::close(m_spare);
    const Accepted accepted = acceptConnection(int(socketDescriptor()));
    if (accepted.descriptor >= 0) {
        ::close(accepted.descriptor);
        record(EventKind::Closed, accepted.label, closeReasonName(CloseReason::TooManyConnections));
    }
    m_spare = openSpare();
    if (m_spare < 0)
        acceptLater();
}

/// The system has no memory or no descriptor left: asking it at once again would hold the loop.
void HerdServer::acceptLater()
{
    m_environment.poller.change(int(socketDescriptor()), this, {});
    m_acceptAgain.setIn(acceptPause);
}

void HerdServer::stopAccepting()
{
    m_acceptAgain.cancel();
    if (std::exchange(m_accepting, false))
        m_environment.poller.remove(int(socketDescriptor()), this);
    close();
}

void HerdServer::checkStopped()
{
    const bool anyLink = std::any_of(m_links.begin(), m_links.end(),
                                     [](const auto &link) { return link->hasConnections(); });
    if (!m_stopping || anyLink || !m_sessions.empty())
        return;
    m_stopping = false;
    m_grace.cancel();
    record(EventKind::ServerState, {}, "stopped");
    emit stopped();
}

void HerdServer::forget(ClientSession &session)
{
    const std::size_t index = session.index;
    Q_ASSERT(m_sessions[index].get() == &session);
    m_environment.poller.retire(std::move(m_sessions[index]));
    if (index + 1 != m_sessions.size()) {
        m_sessions[index] = std::move(m_sessions.back());
        m_sessions[index]->index = index;
    }
    m_sessions.pop_back();
}

} // namespace drover
