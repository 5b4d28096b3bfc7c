// SPDX-License-Identifier: MIT
#pragma once

#include "net/closereason.h"
#include "net/deadline.h"
#include "net/poller.h"
#include "protocol/limits.h"
#include "protocol/linebuffer.h"

#include <QHostAddress>

#include <memory>
#include <string>
#include <string_view>

namespace drover {

class Stream;

/// Who deals with a connection. All calls come on the poller's thread.
class StreamHandler : public Poller::Retirable
{
public:
    enum class LineEnd {
        Newline,
        EndOfInput, ///< the peer ended its side without an LF
    };

    /// A connection that we dialled has been made.
    virtual void connected(Stream &stream);
    /// One line, without its LF, valid during the call.
    virtual void lineReceived(Stream &stream, std::string_view line, LineEnd end) = 0;
    /// A line has more than the longest that is allowed; \a head is how it begins. Nothing comes
    /// after it: finish the stream, now or when the answers are complete.
    virtual void lineTooLong(Stream &stream, std::string_view head) = 0;
    /// The peer has ended its side (half-close). Ours is open: answers still go out. Finish the
    /// stream when there are none left.
    virtual void inputEnded(Stream &stream) = 0;
    /// Some of what was written has left: unsentBytes() may be smaller than when it was written.
    /// Comes after the stream's other callbacks of a turn, or at the end of the turn. What is
    /// written in it leaves in this turn too: whoever never comes to an end leaves the rest to
    /// Poller::callAtNextTurnEnd().
    virtual void bytesSent(Stream &stream);
    /// Called exactly once, also within finish() and abort(). The stream does nothing any more;
    /// retire it, do not delete it.
    virtual void closed(Stream &stream, CloseReason reason) = 0;
};

/// One TCP connection: lines in, bytes out.
///
/// What is written while the stream's own input is dealt with, or during a turn, leaves in one
/// send(). Each turn reads a bounded number of bytes, so no connection starves the others. The
/// peer's FIN ends its input, not our output.
class Stream final : private Poller::Watcher, private Poller::TurnTask
{
public:
    /// Takes over a connected descriptor. \a deadlines, \a limits and \a handler outlive the
    /// stream.
    Stream(Poller &poller, DeadlineQueue &deadlines, const Limits &limits, int descriptor,
           StreamHandler *handler);
    /// Dials. Null where that fails at once; else handler.connected() or closed(ConnectFailed)
    /// comes later, never within this call.
    static std::unique_ptr<Stream> dial(Poller &poller, DeadlineQueue &deadlines,
                                        const Limits &limits, const QHostAddress &address,
                                        quint16 port, StreamHandler *handler);
    /// An open one is reset, and nobody is told.
    ~Stream() override;

    /// From the next line on.
    void setHandler(StreamHandler *handler) { m_handler = handler; }
    void setMaxLineBytes(std::int64_t bytes);

    /// Does nothing on a stream that is finishing or closed.
    void write(std::string_view bytes);
    /// What write() got and the system has not taken yet.
    std::size_t unsentBytes() const;

    /// No more lines come until resumeReading(), within this batch neither.
    void pauseReading();
    /// Lines come again, not within this call.
    void resumeReading();
    /// While frozen it stands still: nothing is read, sent or noticed, as if the process were
    /// stopped. abort() works.
    void setFrozen(bool frozen);
    bool isReadingPaused() const { return m_paused; }
    bool hasInputEnded() const { return m_inputEnded; }

    /// Sends what is unsent, then closes, lingering: ends our side and discards what still comes
    /// until the peer ends its own, for lingerMs and maxLingerBytes at most. (Closing with unread
    /// input would reset the connection, and the peer would never see the answer.) No line comes
    /// any more. A peer that takes nothing for slowReaderMs is closed (SlowReader), a stream that
    /// is not connected yet at once.
    void finish(CloseReason reason);

    enum class Abort {
        Close, ///< unsent bytes are lost
        Reset, ///< and the peer sees a reset connection
    };
    void abort(CloseReason reason, Abort how = Abort::Close);
    bool isOpen() const { return m_state == State::Open; }

    /// Collects what is written to the stream while it lives, and sends it in one piece.
    class Cork
    {
    public:
        explicit Cork(Stream &stream);
        ~Cork();
        Cork(const Cork &) = delete;
        Cork &operator=(const Cork &) = delete;

    private:
        Stream &m_stream;
        bool m_mine;
    };

private:
    enum class State : std::uint8_t { Connecting, Open, Finishing, Lingering, Closed };

    void ready(Readiness what) override;
    void turnEnded() override;

    void connectingEnded();
    void receive();
    void discardInput(std::size_t bytes);
    void inputEnd();
    std::string_view deliver(std::string_view input);
    void deliverWaiting();
    void send(std::string_view bytes);
    void sendUnsent();
    void tellSent();
    void allSent();
    void updateInterest();
    void setDeadline(std::int64_t milliseconds);
    void deadlineReached();
    void close(CloseReason reason);

    DeadlineQueue &m_deadlines;
    const Limits &m_limits;
    StreamHandler *m_handler; // not owned
    LineBuffer m_lines;
    std::string m_waiting; // input that came before reading was paused, from m_waitingHead on
    std::string m_unsent; // from m_unsentHead on
    std::size_t m_waitingHead = 0;
    std::size_t m_unsentHead = 0;
    std::unique_ptr<Deadline> m_deadline; // while finishing or lingering
    std::int64_t m_discarded = 0; // bytes
    int m_descriptor;
    State m_state = State::Open;
    CloseReason m_reason = CloseReason::PeerClosed;
    bool m_paused = false;
    bool m_frozen = false;
    bool m_inputEnded = false;
    bool m_tooLong = false; // a line was: none comes any more
    bool m_corked = false;
    bool m_sentSome = false; // and the handler has not been told
    bool m_watchesRead = false;
    bool m_watchesWrite = false;
};

} // namespace drover
