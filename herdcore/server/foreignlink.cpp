// SPDX-License-Identifier: MIT
#include "server/foreignlink.h"

#include "journal/journal.h"
#include "server/herdserver.h"

namespace drover {

namespace {

/// One that takes a connection and closes it at once would be dialled, and sent everything, ten
/// times a second.
constexpr std::chrono::nanoseconds trustedAfter = std::chrono::seconds(5);

/// Owns a stream until the end of the turn, when its handler lives on.
class RetiredStream final : public Poller::Retirable
{
public:
    explicit RetiredStream(std::unique_ptr<Stream> stream)
        : m_stream(std::move(stream))
    {
    }

private:
    std::unique_ptr<Stream> m_stream;
};

} // namespace

ForeignLink::ForeignLink(HerdServer &server, Neighbour neighbour)
    : Link(server, std::move(neighbour))
    , m_cursor(server.memory().store)
    , m_source(server.memory().newSource())
    , m_address(this->neighbour().host)
    , m_dialDeadline(server.environment().deadlines,
                     [this] { m_stream->abort(CloseReason::ConnectFailed); })
{
    if (this->neighbour().host == QLatin1String("localhost"))
        m_address = QHostAddress(QHostAddress::LocalHost);
    m_cursor.moveToBegin();
}

ForeignLink::~ForeignLink() = default;

void ForeignLink::drain()
{
    if (m_connected)
        sendNews();
    else if (isBrief() && !m_failed)
        dialNow(); // after a failure the back-off decides
}

void ForeignLink::abortAll(CloseReason reason, bool reset)
{
    if (m_stream)
        m_stream->abort(reason, reset ? Stream::Abort::Reset : Stream::Abort::Close);
}

void ForeignLink::setFrozen(bool frozen)
{
    if (m_stream)
        m_stream->setFrozen(frozen);
}

void ForeignLink::finishAll(CloseReason reason)
{
    if (!m_stream)
        return;
    if (m_connected)
        m_stream->finish(reason);
    else
        m_stream->abort(reason);
}

bool ForeignLink::wantsToDial() const
{
    return !m_stream && (!isBrief() || !m_cursor.isAtEnd());
}

bool ForeignLink::isUp() const
{
    return !m_failed && (m_connected || isBrief());
}

void ForeignLink::dial(const QHostAddress &address)
{
    m_address = address;
    const Environment &all = server().environment();
    m_stream = Stream::dial(all.poller, all.deadlines, all.limits, address, neighbour().port, this);
    if (m_stream) {
        m_stream->setMaxLineBytes(all.limits.maxNeighbourLineBytes);
        m_dialDeadline.setIn(std::chrono::milliseconds(all.limits.unprovenLinkMs));
    } else {
        beginAnew();
        dialFailed(CloseReason::ConnectFailed);
    }
}

void ForeignLink::connected(Stream &)
{
    m_dialDeadline.cancel();
    server().record(EventKind::Connected, name(), {});
    m_connected = true;
    m_connectedAt = server().environment().clock.monotonicNow();
    m_failed = false;
    stateChanged();
    sendNews();
}

void ForeignLink::lineReceived(Stream &, std::string_view line, LineEnd)
{
    server().takeForeignLine(this, name(), line);
}

void ForeignLink::lineTooLong(Stream &stream, std::string_view)
{
    stream.abort(CloseReason::LineTooLong);
}

void ForeignLink::inputEnded(Stream &stream)
{
    stream.finish(CloseReason::PeerClosed);
}

void ForeignLink::bytesSent(Stream &)
{
    sendNews();
}

void ForeignLink::closed(Stream &, CloseReason reason)
{
    m_dialDeadline.cancel();
    server().environment().poller.retire(std::make_unique<RetiredStream>(std::move(m_stream)));
    const bool wasConnected = std::exchange(m_connected, false);
    if (wasConnected)
        server().record(EventKind::Closed, name(), closeReasonName(reason));
    server().linkConnectionEnded();
    const bool arrived = reason == CloseReason::BatchSent && wasConnected;
    const auto lasted = server().environment().clock.monotonicNow() - m_connectedAt;
    if (arrived || (wasConnected && lasted >= trustedAfter))
        resetBackOff();
    if (!arrived)
        beginAnew(); // also where the link is being cut: it is dialled again when it is healed
    if (!isRunning())
        return;
    if (arrived) {
        stateChanged();
        dialNow(); // if there is news again
    } else {
        dialFailed(reason);
    }
}

void ForeignLink::sendNews()
{
    const std::size_t most = m_catchesUp ? maxUnsentToNeighbour : maxNewsPerTurn;
    std::size_t written = 0;
    while (m_stream && m_stream->isOpen() && !m_cursor.isAtEnd() && written < most
           && m_stream->unsentBytes() < maxUnsentToNeighbour)
        written += sendSome();
    if (!m_stream || !m_stream->isOpen())
        return; // sending has closed the connection
    if (!m_cursor.isAtEnd()) {
        if (m_stream->unsentBytes() < maxUnsentToNeighbour)
            server().drainNextTurn();
        return;
    }
    m_catchesUp = false;
    if (isBrief())
        m_stream->finish(CloseReason::BatchSent);
}

/// As much as one send() is given. Returns how many bytes that is.
std::size_t ForeignLink::sendSome()
{
    const Stream::Cork cork(*m_stream);
    std::size_t written = 0;
    while (m_stream->unsentBytes() < maxUnsentToNeighbour) {
        const LocationStore::Record *record = m_cursor.next();
        if (!record)
            break;
        if (record->source() == m_source)
            continue;
        const std::string_view line = record->line();
        m_stream->write(line);
        written += line.size();
        countSent();
        server().countLineOut();
        server().record(EventKind::LineOut, name(), line.substr(0, line.size() - 1));
    }
    return written;
}

/// The neighbour may have lost everything: all is sent again, what came from it too.
void ForeignLink::beginAnew()
{
    m_failed = true;
    m_catchesUp = true;
    m_cursor.moveToBegin();
    m_source = server().memory().newSource();
}

} // namespace drover
