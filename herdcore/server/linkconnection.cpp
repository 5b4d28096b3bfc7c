// SPDX-License-Identifier: MIT
#include "server/linkconnection.h"

#include "journal/journal.h"
#include "protocol/formatter.h"
#include "protocol/parser.h"
#include "server/herdserver.h"
#include "server/neighbourlink.h"

#include <algorithm>

namespace drover {

namespace {

using namespace std::chrono_literals;

/// A neighbour that tells so much at once catches us up, or is under load: then what it tells that
/// is known here is not told back to it. A server that has lost a million clients whom three
/// neighbours know sends two million lines less, and knows them after 1.5 s instead of 2.2. At rest
/// nothing is noted, and each link carries an update once in each direction, but for the ways back.
constexpr int manyLines = 100;
constexpr int linesBetweenSeen = 1'000;
constexpr std::chrono::nanoseconds timeBetweenSeen = 100ms;
constexpr std::string_view complaintMark = "? ";

std::chrono::milliseconds milliseconds(std::int64_t count)
{
    return std::chrono::milliseconds(count);
}

} // namespace

LinkConnection::LinkConnection(NeighbourLink &link, Handshake::Role role)
    : m_link(link)
    , m_handshake(link.identity(), role)
    , m_seenDeadline(link.environment().deadlines, [this] { sendSeen(); })
    , m_watch(link.environment().deadlines, [this] { watchReached(); })
{
    m_watch.setIn(milliseconds(link.environment().limits.unprovenLinkMs));
}

LinkConnection::~LinkConnection() = default;

void LinkConnection::dialled(std::unique_ptr<Stream> stream)
{
    m_stream = std::move(stream);
    m_stream->setMaxLineBytes(m_link.environment().limits.maxNeighbourLineBytes);
}

void LinkConnection::accepted(std::unique_ptr<Stream> stream, const Peer &peer)
{
    m_stream = std::move(stream);
    m_stream->setHandler(this);
    m_stream->setMaxLineBytes(m_link.environment().limits.maxNeighbourLineBytes);
    m_connected = true;
    const auto reply = m_handshake.receive(peer);
    Q_ASSERT(reply); // the server has looked at the names
    send(*reply);
}

void LinkConnection::drain()
{
    m_linesSinceDrain = 0;
    const std::size_t most = m_catchesUp ? maxUnsentToNeighbour : maxNewsPerTurn;
    std::size_t written = 0;
    while (m_cursor && !m_cursor->isAtEnd() && m_stream->isOpen() && written < most
           && waitingBytes() < maxUnsentToNeighbour)
        written += sendNews(*m_cursor);
    if (!m_cursor) // sending has closed the connection
        return;
    if (!m_cursor->isAtEnd()) {
        if (waitingBytes() < maxUnsentToNeighbour)
            m_link.drainNextTurn();
        return;
    }
    m_catchesUp = false;
    m_knownThere.clear(0);
    if (m_cursor->readUpTo() > m_lastSeen && !m_seenDeadline.isSet())
        m_seenDeadline.setIn(timeBetweenSeen);
}

/// As much as one send() is given. Returns how many bytes that is.
std::size_t LinkConnection::sendNews(LocationStore::Cursor &cursor)
{
    const Stream::Cork cork(*m_stream);
    const bool recorded = m_link.wants(EventKind::LineOut);
    const LineNote note = m_catchesUp ? LineNote::CatchUp : LineNote::None;
    std::size_t written = 0;
    while (waitingBytes() < maxUnsentToNeighbour) {
        const LocationStore::Record *record = cursor.next();
        if (!record)
            break;
        if (record->source() == m_source || m_knownThere.contains(record->changedAt()))
            continue;
        write(record->line());
        written += record->line().size();
        m_link.countSentLine();
        m_link.countLineOut();
        if (recorded)
            recordLine(EventKind::LineOut, record->line(), note);
        if (++m_linesSinceSeen >= linesBetweenSeen)
            sendSeen();
    }
    return written;
}

void LinkConnection::finish(CloseReason reason)
{
    if (m_delayLine && !m_link.isHeld())
        m_delayLine->releaseAll();
    m_stream->finish(reason);
}

void LinkConnection::delayChanged()
{
    if (!isUp())
        return; // the handshake is never delayed: it has its own time limit
    const auto delay = m_link.delay();
    const bool isHeld = m_link.isHeld();
    if ((delay.count() > 0 || isHeld) && !m_delayLine)
        m_delayLine = std::make_unique<DelayLine>(m_link.environment().deadlines,
                                                  [this](std::string_view bytes) {
                                                      m_stream->write(bytes);
                                                      m_link.drainSoon(); // there is room for more
                                                  });
    if (!m_delayLine)
        return;
    m_delayLine->setDelay(delay);
    m_delayLine->setHeld(isHeld);
    if (delay.count() == 0 && !isHeld)
        m_delayLine->releaseAll();
}

void LinkConnection::connected(Stream &)
{
    m_connected = true;
    send(m_handshake.opening());
}

void LinkConnection::lineReceived(Stream &, std::string_view line, LineEnd end)
{
    // What the end of the connection has torn off may be a good line with a wrong time.
    if (end == LineEnd::EndOfInput)
        return;
    m_lastHeard = m_link.environment().clock.monotonicNow();
    m_link.countLineIn();
    if (m_handshake.isProven()) {
        take(line);
        return;
    }
    recordLine(EventKind::LineIn, line);
    shakeHands(line);
}

void LinkConnection::lineTooLong(Stream &stream, std::string_view head)
{
    m_link.notice("line too long: " + std::string(head));
    stream.abort(CloseReason::LineTooLong);
}

void LinkConnection::inputEnded(Stream &stream)
{
    stream.finish(CloseReason::PeerClosed);
}

void LinkConnection::bytesSent(Stream &)
{
    drain();
}

void LinkConnection::closed(Stream &, CloseReason reason)
{
    m_cursor.reset(); // the store may go before this object does
    m_delayLine.reset();
    m_seenDeadline.cancel();
    m_watch.cancel();
    const bool hungUp = reason == CloseReason::PeerClosed || reason == CloseReason::PeerReset;
    m_link.ended(*this, hungUp && m_connected && !isProven() ? CloseReason::Refused : reason);
}

void LinkConnection::shakeHands(std::string_view line)
{
    const auto message = parseLinkMessage(line);
    if (!message) {
        m_stream->abort(line.starts_with(complaintMark) ? CloseReason::Refused
                                                        : CloseReason::NotANeighbour);
        return;
    }
    const auto reply = m_handshake.receive(*message);
    if (!reply) {
        m_stream->abort(reply.error());
        return;
    }
    send(*reply);
    if (!m_handshake.isProven())
        return;
    m_source = m_link.sourceOf(m_handshake.peerEpoch());
    m_link.proven(*this);
    if (m_stream->isOpen())
        send(format(m_link.haveOf(m_handshake.peerEpoch())));
}

void LinkConnection::take(std::string_view line)
{
    if (const LocationStore::Record *const known = m_link.store().findLine(line)) {
        receiveKnown(*known);
        recordLine(EventKind::LineIn, line, LineNote::Stale);
        return;
    }
    const auto message = parseLinkMessage(line);
    if (!message) {
        const bool isBlank = message.error() == ParseError::Blank;
        recordLine(EventKind::LineIn, line, isBlank ? LineNote::None : LineNote::Refused);
        if (!isBlank)
            m_link.notice("dropped (" + std::string(parseErrorName(message.error()))
                          + "): " + std::string(line));
        return;
    }
    const auto *const update = std::get_if<Update>(&*message);
    recordLine(EventKind::LineIn, line, update ? receive(*update) : LineNote::None);
    if (update)
        return;
    if (const auto *seen = std::get_if<Seen>(&*message))
        receive(*seen);
    else if (const auto *have = std::get_if<Have>(&*message))
        receive(*have);
    else if (std::holds_alternative<Ping>(*message))
        answerPing();
    else if (!std::holds_alternative<Pong>(*message))
        m_link.notice("dropped (out of place): " + std::string(verbOf(line)));
}

/// It need not be told what it has just told us, where that was on its way to it.
void LinkConnection::receiveKnown(const LocationStore::Record &record)
{
    m_link.countReceivedLine();
    if (++m_linesSinceDrain < manyLines || !m_cursor || record.changedAt() <= m_cursor->readUpTo())
        return;
    if (m_knownThere.isEmpty())
        m_knownThere.clear(m_cursor->readUpTo());
    m_knownThere.insert(record.changedAt());
}

LineNote LinkConnection::receive(const Update &update)
{
    ++m_linesSinceDrain;
    m_link.countReceivedLine();
    return HerdServer::noteOf(m_link.learn(update, m_source));
}

void LinkConnection::receive(const Have &have)
{
    if (m_cursor) {
        m_link.notice("dropped (out of place): HAVE");
        return;
    }
    LocationStore &store = m_link.store();
    m_cursor.emplace(store);
    if (have.epoch == store.epoch())
        m_cursor->moveAfter(have.sequence);
    else
        m_cursor->moveToBegin();
    m_catchesUp = !m_cursor->isAtEnd();
    delayChanged();
    m_watch.setIn(milliseconds(m_link.environment().limits.silentLinkMs));
    m_link.cameUp(*this);
    // Not at once: what is collected while input is dealt with does not count as sent yet.
    m_link.drainSoon();
}

void LinkConnection::receive(const Seen &seen)
{
    m_link.mark(m_handshake.peerEpoch(), seen.sequence);
}

/// Whoever does not read gets no more answers: they would pile up here, and what waits already
/// says as much.
void LinkConnection::answerPing()
{
    const std::size_t waiting = m_link.isHeld() ? m_stream->unsentBytes() : waitingBytes();
    if (waiting < maxUnsentToNeighbour)
        sendSignOfLife(format(Pong()));
}

/// A link that is held is not dead: this passes what waits.
void LinkConnection::sendSignOfLife(std::string_view line)
{
    if (!m_link.isHeld()) {
        send(line);
        return;
    }
    m_stream->write(line);
    m_link.countLineOut();
    recordLine(EventKind::LineOut, line);
}

void LinkConnection::send(std::string_view line)
{
    if (line.empty())
        return;
    write(line);
    m_link.countLineOut();
    recordLine(EventKind::LineOut, line);
}

void LinkConnection::write(std::string_view line)
{
    if (m_delayLine && (m_link.delay().count() > 0 || m_link.isHeld() || m_delayLine->size() > 0))
        m_delayLine->append(line);
    else
        m_stream->write(line);
}

std::size_t LinkConnection::waitingBytes() const
{
    return m_stream->unsentBytes() + (m_delayLine ? m_delayLine->size() : 0);
}

void LinkConnection::sendSeen()
{
    Q_ASSERT(m_cursor); // before the HAVE there is nothing to have seen
    m_linesSinceSeen = 0;
    m_lastSeen = m_cursor->readUpTo();
    send(format(Seen{m_lastSeen}));
}

void LinkConnection::recordLine(EventKind kind, std::string_view line, LineNote note)
{
    if (!m_link.wants(kind))
        return;
    if (line.ends_with('\n'))
        line.remove_suffix(1);
    constexpr std::string_view proof = "PROOF ";
    if (line.starts_with(proof))
        line = "PROOF (not logged)"; // what it shows would help to guess a weak secret
    m_link.recordLine(kind, line, note);
}

void LinkConnection::watchReached()
{
    const Limits &limits = m_link.environment().limits;
    if (!isUp()) {
        m_stream->abort(m_connected ? CloseReason::NoProof : CloseReason::ConnectFailed);
        return;
    }
    const auto silentFor = m_link.environment().clock.monotonicNow() - m_lastHeard;
    const auto allowed = milliseconds(limits.silentLinkMs);
    if (silentFor < allowed) {
        m_pinged = false;
        m_watch.setIn(allowed - silentFor);
    } else if (!m_pinged) {
        m_pinged = true;
        sendSignOfLife(format(Ping()));
        m_watch.setIn(milliseconds(limits.pongMs));
    } else {
        m_stream->abort(CloseReason::Silent);
    }
}

} // namespace drover
