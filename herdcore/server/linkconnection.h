// SPDX-License-Identifier: MIT
#pragma once

#include "journal/event.h"
#include "net/deadline.h"
#include "net/delayline.h"
#include "net/stream.h"
#include "server/handshake.h"
#include "store/locationstore.h"
#include "store/sequenceset.h"

#include <memory>
#include <optional>

namespace drover {

class NeighbourLink;

/// One connection between two servers of our make, from its first PEER to its end. After the
/// handshake both ends say
///
///     HAVE <your epoch> <your sequence number up to which I have all>    "0 0" for nothing
///     AT ...             news, and first what the other end does not have
///     SEEN <sequence>    you now have everything of mine up to here: when all that was missing
///                        has been sent, then every 1,000 lines or 100 ms
///     PING, PONG         when silent
class LinkConnection final : public StreamHandler
{
public:
    /// \a link outlives the connection until that is closed.
    LinkConnection(NeighbourLink &link, Handshake::Role role);
    ~LinkConnection() override;

    /// Dialler: the stream is being connected. Its handler must be this object.
    void dialled(std::unique_ptr<Stream> stream);
    /// Acceptor: takes over a stream whose first line was \a peer.
    void accepted(std::unique_ptr<Stream> stream, const Peer &peer);

    void drain();
    /// What waits for its time is sent first, but nothing that is held.
    void finish(CloseReason reason);
    void setFrozen(bool frozen) { m_stream->setFrozen(frozen); }
    /// NeighbourLink::delay() or isHeld() is another one now.
    void delayChanged();
    void abort(CloseReason reason, Stream::Abort how) { m_stream->abort(reason, how); }

    Handshake::Role role() const { return m_handshake.role(); }
    bool isConnected() const { return m_connected; }
    bool isProven() const { return m_handshake.isProven(); }
    /// Both ends have proven themselves and said what they have.
    bool isUp() const { return m_cursor.has_value(); }
    std::uint64_t peerEpoch() const { return m_handshake.peerEpoch(); }

private:
    void connected(Stream &stream) override;
    void lineReceived(Stream &stream, std::string_view line, LineEnd end) override;
    void lineTooLong(Stream &stream, std::string_view head) override;
    void inputEnded(Stream &stream) override;
    void bytesSent(Stream &stream) override;
    void closed(Stream &stream, CloseReason reason) override;

    void shakeHands(std::string_view line);
    void take(std::string_view line);
    void receiveKnown(const LocationStore::Record &record);
    LineNote receive(const Update &update);
    void receive(const Have &have);
    void receive(const Seen &seen);
    void answerPing();
    void send(std::string_view line);
    void sendSignOfLife(std::string_view line);
    std::size_t sendNews(LocationStore::Cursor &cursor);
    void sendSeen();
    void write(std::string_view line);
    std::size_t waitingBytes() const;
    void recordLine(EventKind kind, std::string_view line, LineNote note = LineNote::None);
    void watchReached();

    NeighbourLink &m_link;
    Handshake m_handshake;
    std::unique_ptr<Stream> m_stream;
    std::unique_ptr<DelayLine> m_delayLine; // where the link is slowed or held, once it is up
    std::optional<LocationStore::Cursor> m_cursor; // from the neighbour's HAVE on
    LocationStore::Source m_source = LocationStore::fromClient;
    LocationStore::Sequence m_lastSeen = 0; // that we have sent
    int m_linesSinceSeen = 0;
    int m_linesSinceDrain = 0; // AT lines that came
    SequenceSet m_knownThere; // changes that the neighbour has told and the cursor has not passed
    Deadline m_seenDeadline;
    Deadline m_watch; // the end of handshake and HAVE, then silence
    Clock::Monotonic m_lastHeard{0};
    bool m_connected = false;
    bool m_pinged = false;
    bool m_catchesUp = false; // the neighbour has not been told everything yet
};

} // namespace drover
