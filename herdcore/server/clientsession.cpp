// SPDX-License-Identifier: MIT
#include "server/clientsession.h"

#include "journal/journal.h"
#include "net/poller.h"
#include "places/googlelayout.h"
#include "protocol/coordinate.h"
#include "protocol/formatter.h"
#include "protocol/parser.h"
#include "server/foreignlink.h"
#include "server/herdserver.h"

namespace drover {

namespace {

/// What a client gets in the place of places, in the words of the protocol: not translated.
PlacesAnswer noPlaces(const char *reason)
{
    return placesError(PlacesStatus::UnknownError, QString::fromLatin1(reason));
}

void appendPlaces(std::string &to, const PlacesAnswer &places, std::int64_t mostBytes)
{
    const QByteArray json = places.json.size() <= mostBytes
        ? places.json
        : noPlaces("The answer of the service for places is too long.").json;
    to.append(json.constData(), static_cast<std::size_t>(json.size())).append("\n\n");
}

} // namespace

ClientSession::ClientSession(HerdServer &server, Origin origin)
    : m_server(server)
    , m_origin(std::move(origin))
{
}

ClientSession::~ClientSession() = default;

void ClientSession::attach(std::unique_ptr<Stream> stream)
{
    m_stream = std::move(stream);
    const Environment &all = m_server.environment();
    if (all.limits.idleClientMs > 0) {
        m_lastHeard = all.clock.monotonicNow();
        m_idle = std::make_unique<Deadline>(all.deadlines, [this] { watchIdleness(); });
        m_idle->setIn(std::chrono::milliseconds(all.limits.idleClientMs));
    }
    updateFlow();
}

const std::string &ClientSession::peer() const
{
    return m_isNeighbour && m_origin.foreign ? m_origin.foreign->name() : label();
}

void ClientSession::stop()
{
    m_stream->pauseReading();
    endWhenAnswered(CloseReason::Stopped);
}

void ClientSession::lineReceived(Stream &, std::string_view line, LineEnd)
{
    if (m_idle)
        m_lastHeard = m_server.environment().clock.monotonicNow();
    if ((m_isFirstLine || m_origin.isForeignAddress) && takeAsNeighbour(line))
        return;
    m_server.countLineIn();
    const auto command = parseCommand(line);
    if (!command) {
        const bool isBlank = command.error() == ParseError::Blank;
        recordLine(line, isBlank ? LineNote::None : LineNote::Refused);
        if (isBlank)
            return;
        complain(line);
    } else if (const auto *report = std::get_if<Report>(&*command)) {
        answer(*report, line);
    } else {
        answer(std::get<Query>(*command), line);
    }
    if (mustPause())
        updateFlow();
}

/// Whether the line was not a client's.
bool ClientSession::takeAsNeighbour(std::string_view line)
{
    const bool isFirst = std::exchange(m_isFirstLine, false);
    if (isFirst && verbOf(line) == "PEER") {
        const auto message = parseLinkMessage(line);
        const auto *peer = message ? std::get_if<Peer>(&*message) : nullptr;
        return peer && m_server.acceptPeer(*this, *peer, line);
    }
    if (!m_origin.isForeignAddress)
        return false;
    const bool isUpdate = verbOf(line) == "AT";
    if (isFirst && isUpdate) {
        m_isNeighbour = true;
        if (m_origin.foreign)
            m_server.record(EventKind::Connected, peer(), {});
    }
    if (!m_isNeighbour && !isUpdate)
        return false;
    if (m_origin.foreign && m_origin.foreign->isCut()) {
        // Such a server can only be told by the connection that nobody listens.
        m_server.countLineIn();
        m_server.record(EventKind::LineIn, m_origin.foreign->name(), line, LineNote::Refused);
        m_stream->abort(CloseReason::Cut);
        return true;
    }
    m_server.takeForeignLine(m_origin.foreign, label(), line);
    return true;
}

void ClientSession::lineTooLong(Stream &, std::string_view head)
{
    m_server.countLineIn();
    recordLine(head, LineNote::Refused);
    complain(head);
    endWhenAnswered(CloseReason::LineTooLong);
}

void ClientSession::inputEnded(Stream &)
{
    endWhenAnswered(CloseReason::PeerClosed);
}

void ClientSession::bytesSent(Stream &)
{
    updateFlow();
}

void ClientSession::closed(Stream &, CloseReason reason)
{
    m_backlog.reset(); // takes the questions back
    m_slow.reset();
    m_idle.reset();
    m_server.sessionClosed(*this, reason);
}

void ClientSession::answer(const Report &report, std::string_view line)
{
    const Timestamp now = m_server.environment().clock.wallNow();
    const TimeDifferenceText skew(difference(now, report.sentAt));
    const Update update{m_server.name(), skew.view(), report.client,
                        report.location, report.time, report.sentAt};
    if (atLineLength(update) > maxAtLineBytes) {
        recordLine(line, LineNote::Refused);
        complain(line);
        return;
    }
    const LocationStore::Outcome outcome = m_server.learn(update, LocationStore::fromClient);
    recordLine(line, HerdServer::noteOf(outcome.merge));
    if (outcome.record)
        reply(outcome.record->line());
    else
        complain(line);
}

void ClientSession::answer(const Query &query, std::string_view line)
{
    const LocationStore::Record *record = m_server.memory().store.find(query.client);
    recordLine(line, record ? LineNote::None : LineNote::Refused);
    if (!record) {
        complain(line);
        return;
    }
    const Environment &all = m_server.environment();
    const auto where = parseLocation(record->location());
    Q_ASSERT(where); // only good locations are stored
    const PlacesQuery asked{where->latitude, where->longitude, query.radiusKm, query.most};
    std::string bytes(record->line());
    if (all.poller.mayTakeAMoment()) {
        if (const auto places = all.places.nearbyAtOnce(asked)) {
            appendPlaces(bytes, *places, all.limits.maxPlacesBytes);
            reply(bytes);
            return;
        }
    }
    askForPlaces(asked, std::move(bytes));
}

/// They go out behind \a bytes, once they are there.
void ClientSession::askForPlaces(const PlacesQuery &query, std::string bytes)
{
    const Environment &all = m_server.environment();
    auto held = std::make_unique<Held>();
    held->bytes = std::move(bytes);
    Held *const waiting = held.get();
    held->timeout = std::make_unique<Deadline>(all.deadlines, [this, waiting] {
        complete(*waiting, noPlaces("The places did not come in time."));
    });
    held->timeout->setIn(std::chrono::milliseconds(all.limits.placesTimeoutMs));
    held->request = all.places.nearby(
        query, [this, waiting](const PlacesAnswer &places) { complete(*waiting, places); });
    if (m_server.closesAfterReply())
        m_hasReplied = true;
    hold(std::move(held));
}

void ClientSession::complain(std::string_view line)
{
    std::string complaint;
    appendComplaint(complaint, line);
    reply(complaint);
}

void ClientSession::reply(std::string_view bytes)
{
    if (m_backlog) {
        auto held = std::make_unique<Held>();
        held->bytes = bytes;
        hold(std::move(held));
        return;
    }
    m_stream->write(bytes);
    recordAnswer(bytes);
    answered();
}

void ClientSession::hold(std::unique_ptr<Held> held)
{
    if (!m_backlog)
        m_backlog = std::make_unique<Backlog>();
    m_backlog->bytes += held->bytes.size();
    if (held->request)
        ++m_backlog->waiting;
    m_backlog->answers.push_back(std::move(held));
}

void ClientSession::complete(Held &held, const PlacesAnswer &places)
{
    m_backlog->bytes -= held.bytes.size();
    appendPlaces(held.bytes, places, m_server.environment().limits.maxPlacesBytes);
    m_backlog->bytes += held.bytes.size();
    held.timeout.reset();
    held.request.reset();
    --m_backlog->waiting;
    releaseAnswers();
}

void ClientSession::releaseAnswers()
{
    while (m_backlog && !m_backlog->answers.front()->request) {
        const std::unique_ptr<Held> next = std::move(m_backlog->answers.front());
        m_backlog->answers.pop_front();
        m_backlog->bytes -= next->bytes.size();
        if (m_backlog->answers.empty())
            m_backlog.reset();
        m_stream->write(next->bytes);
        recordAnswer(next->bytes);
        answered();
    }
    if (m_ending && !m_backlog)
        m_stream->finish(*m_ending);
    else
        updateFlow();
}

void ClientSession::answered()
{
    if (m_server.closesAfterReply())
        m_stream->finish(CloseReason::ReplySent);
}

void ClientSession::endWhenAnswered(CloseReason reason)
{
    m_ending = reason;
    if (!m_backlog)
        m_stream->finish(reason);
}

void ClientSession::recordLine(std::string_view line, LineNote note) const
{
    m_server.record(EventKind::LineIn, label(), line, note);
}

void ClientSession::recordAnswer(std::string_view bytes) const
{
    m_server.countLineOut();
    if (!m_server.environment().journal.wants(EventKind::LineOut))
        return;
    while (bytes.ends_with('\n'))
        bytes.remove_suffix(1);
    m_server.record(EventKind::LineOut, label(), bytes);
}

bool ClientSession::mustPause() const
{
    const Limits &limits = m_server.environment().limits;
    const std::size_t held = m_backlog ? m_backlog->bytes : 0;
    const auto unsent = static_cast<std::int64_t>(m_stream->unsentBytes() + held);
    const std::int64_t most
        = m_stream->isReadingPaused() ? limits.maxUnsentBytes / 2 : limits.maxUnsentBytes;
    return unsent > most || (m_backlog && m_backlog->waiting >= limits.maxWaitingQueries)
        || m_hasReplied || m_server.environment().journal.isBehind();
}

void ClientSession::updateFlow()
{
    if (m_ending || !m_stream->isOpen())
        return;
    if (mustPause())
        m_stream->pauseReading();
    else
        m_stream->resumeReading();
    watchSlowness();
}

/// Bytes that could be sent count, those behind a WHATSAT do not: that is not the client's fault.
void ClientSession::watchSlowness()
{
    const Environment &all = m_server.environment();
    const bool isSlow
        = static_cast<std::int64_t>(m_stream->unsentBytes()) > all.limits.maxUnsentBytes;
    if (!isSlow) {
        m_slow.reset();
    } else if (!m_slow) {
        m_slow = std::make_unique<Deadline>(all.deadlines,
                                            [this] { m_stream->abort(CloseReason::SlowReader); });
        m_slow->setIn(std::chrono::milliseconds(all.limits.slowReaderMs));
    }
}

void ClientSession::watchIdleness()
{
    const Environment &all = m_server.environment();
    const auto silentFor = all.clock.monotonicNow() - m_lastHeard;
    const auto allowed = std::chrono::milliseconds(all.limits.idleClientMs);
    if (silentFor < allowed)
        m_idle->setIn(allowed - silentFor);
    else if (m_backlog || all.journal.isBehind()) // it is we who are silent, or do not listen
        m_idle->setIn(allowed);
    else
        m_stream->finish(CloseReason::Idle);
}

} // namespace drover
