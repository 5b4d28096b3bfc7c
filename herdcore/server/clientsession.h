// SPDX-License-Identifier: MIT
#pragma once

#include "journal/event.h"
#include "net/deadline.h"
#include "net/stream.h"
#include "places/placesprovider.h"
#include "protocol/message.h"

#include <deque>
#include <memory>
#include <optional>
#include <string>

namespace drover {

class ForeignLink;
class HerdServer;

/// One connection that a server has accepted: a client's, until a PEER line or a foreign
/// neighbour's AT says otherwise. A command takes effect when it is read; the answers leave in the
/// order of the commands, even when the first one waits for places.
class ClientSession final : public StreamHandler
{
public:
    /// Who is at the other end.
    struct Origin
    {
        std::string label; ///< for the journal: "127.0.0.1:40312"
        bool isForeignAddress = false; ///< a foreign neighbour has this address
        ForeignLink *foreign = nullptr; ///< that neighbour, if it is the only one there
    };

    /// \a server outlives the session until that is closed.
    ClientSession(HerdServer &server, Origin origin);
    ~ClientSession() override;

    void attach(std::unique_ptr<Stream> stream);
    /// Hands the connection on; closed() is not called on this object any more.
    std::unique_ptr<Stream> detach() { return std::move(m_stream); }
    const std::string &label() const { return m_origin.label; }
    /// Who it is, for the journal: a foreign neighbour by its name once it has said AT.
    const std::string &peer() const;

    /// Reads no more, sends what is due, closes.
    void stop();
    /// See HerdServer::setFrozen().
    void setFrozen(bool frozen) { m_stream->setFrozen(frozen); }
    void abort(CloseReason reason, Stream::Abort how) { m_stream->abort(reason, how); }
    /// Pauses or resumes reading as the limits ask for it now.
    void updateFlow();

    std::size_t index = 0; ///< in the server's list

private:
    /// An answer that waits for its turn.
    struct Held
    {
        std::string bytes;
        std::unique_ptr<PlacesRequest> request; // null: it is complete
        std::unique_ptr<Deadline> timeout;
    };
    struct Backlog
    {
        std::deque<std::unique_ptr<Held>> answers;
        std::size_t bytes = 0;
        std::int64_t waiting = 0; // for places
    };

    void lineReceived(Stream &stream, std::string_view line, LineEnd end) override;
    void lineTooLong(Stream &stream, std::string_view head) override;
    void inputEnded(Stream &stream) override;
    void bytesSent(Stream &stream) override;
    void closed(Stream &stream, CloseReason reason) override;

    bool takeAsNeighbour(std::string_view line);
    void answer(const Report &report, std::string_view line);
    void answer(const Query &query, std::string_view line);
    void askForPlaces(const PlacesQuery &query, std::string bytes);
    void complain(std::string_view line);
    void reply(std::string_view bytes);
    void hold(std::unique_ptr<Held> held);
    void complete(Held &held, const PlacesAnswer &places);
    void releaseAnswers();
    void answered();
    void endWhenAnswered(CloseReason reason);
    void recordLine(std::string_view line, LineNote note) const;
    void recordAnswer(std::string_view bytes) const;
    bool mustPause() const;
    void watchSlowness();
    void watchIdleness();

    HerdServer &m_server;
    std::unique_ptr<Stream> m_stream;
    Origin m_origin;
    std::unique_ptr<Backlog> m_backlog; // null while nothing is held back
    std::unique_ptr<Deadline> m_slow; // null unless the client has been slow
    std::unique_ptr<Deadline> m_idle; // null unless there is a limit
    Clock::Monotonic m_lastHeard{0}; // with m_idle only
    bool m_isFirstLine = true;
    bool m_isNeighbour = false; // a foreign one
    bool m_hasReplied = false; // or taken the command that it will reply to; closeAfterReply only
    std::optional<CloseReason> m_ending; // why it is finished when nothing is held back any more
};

} // namespace drover
