// SPDX-License-Identifier: MIT
#include "net/stream.h"

#include "net/socket.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <sys/socket.h>
#include <unistd.h>

namespace drover {

namespace {

/// What one connection may bring in a turn; the rest waits for the next.
constexpr std::size_t maxBytesPerTurn = 262'144;
/// A stream with nothing to send keeps at most this much memory for it.
constexpr std::size_t keptCapacity = 64;
/// Erasing the front after every send would be quadratic.
constexpr std::size_t compactBytes = 262'144;

#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0; // the application ignores SIGPIPE
#endif

bool isTransient(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

void release(std::string &buffer, std::size_t &head)
{
    head = 0;
    buffer.clear();
    if (buffer.capacity() > keptCapacity)
        buffer.shrink_to_fit(); // an assignment may keep the memory
}

} // namespace

void StreamHandler::connected(Stream &) { }

void StreamHandler::bytesSent(Stream &) { }

Stream::Stream(Poller &poller, DeadlineQueue &deadlines, const Limits &limits, int descriptor,
               StreamHandler *handler)
    : TurnTask(poller)
    , m_deadlines(deadlines)
    , m_limits(limits)
    , m_handler(handler)
    , m_lines(static_cast<std::size_t>(limits.maxLineBytes))
    , m_descriptor(descriptor)
    , m_watchesRead(true)
{
    poller.add(descriptor, this, {.read = true});
    ++poller.connectionCount;
}

std::unique_ptr<Stream> Stream::dial(Poller &poller, DeadlineQueue &deadlines, const Limits &limits,
                                     const QHostAddress &address, quint16 port,
                                     StreamHandler *handler)
{
    const int descriptor = beginConnecting(address, port);
    if (descriptor < 0)
        return nullptr;
    auto stream = std::make_unique<Stream>(poller, deadlines, limits, descriptor, handler);
    stream->m_state = State::Connecting;
    stream->updateInterest();
    return stream;
}

Stream::~Stream()
{
    if (m_state == State::Closed)
        return;
    if (!m_frozen)
        poller().remove(m_descriptor, this);
    resetOnClose(m_descriptor);
    ::close(m_descriptor);
    --poller().connectionCount;
}

void Stream::setMaxLineBytes(std::int64_t bytes)
{
    m_lines.setMaxLineBytes(static_cast<std::size_t>(bytes));
}

void Stream::write(std::string_view bytes)
{
    if (m_state != State::Open)
        return;
    if (m_corked) {
        poller().outputBuffer().append(bytes);
        return;
    }
    m_unsent.append(bytes);
    poller().callAtTurnEnd(this);
}

std::size_t Stream::unsentBytes() const
{
    const std::size_t collected = m_corked ? poller().outputBuffer().size() : 0;
    return m_unsent.size() - m_unsentHead + collected;
}

void Stream::pauseReading()
{
    m_paused = true;
    updateInterest();
}

void Stream::resumeReading()
{
    if (!m_paused)
        return;
    m_paused = false;
    if (m_waiting.empty())
        updateInterest();
    else
        poller().callAtTurnEnd(this);
}

void Stream::setFrozen(bool frozen)
{
    if (m_state == State::Closed || std::exchange(m_frozen, frozen) == frozen)
        return;
    if (frozen) {
        // Not only without interest: a connection that the peer has broken would be told of again
        // and again.
        poller().remove(m_descriptor, this);
        return;
    }
    poller().add(m_descriptor, this, {.read = m_watchesRead, .write = m_watchesWrite});
    updateInterest();
    poller().callAtTurnEnd(this);
}

void Stream::finish(CloseReason reason)
{
    if (m_state == State::Connecting)
        close(reason);
    if (m_state != State::Open)
        return;
    m_state = State::Finishing;
    m_reason = reason;
    release(m_waiting, m_waitingHead);
    if (m_corked)
        return; // goes on when the cork is drawn
    if (unsentBytes() == 0 && !m_frozen)
        allSent();
    else
        poller().callAtTurnEnd(this);
}

void Stream::abort(CloseReason reason, Abort how)
{
    if (m_state == State::Closed)
        return;
    if (how == Abort::Reset)
        resetOnClose(m_descriptor);
    close(reason);
}

Stream::Cork::Cork(Stream &stream)
    : m_stream(stream)
    // One at a time: the buffer may be somebody else's. What is written then leaves at the end of
    // the turn.
    , m_mine(stream.poller().takeOutputBuffer())
{
    if (m_mine)
        m_stream.m_corked = true;
}

Stream::Cork::~Cork()
{
    if (!m_mine)
        return;
    m_stream.m_corked = false;
    // Still taken while it is sent: that may close the stream, and who is told may write to others.
    m_stream.send(m_stream.poller().outputBuffer());
    m_stream.poller().giveOutputBufferBack();
}

void Stream::ready(Readiness what)
{
    if (m_state == State::Connecting) {
        connectingEnded();
    } else {
        if (what.write && m_watchesWrite)
            sendUnsent();
        if (what.read && m_watchesRead && m_state != State::Closed)
            receive();
        else if (what.broken && m_state != State::Closed)
            close(CloseReason::PeerReset);
    }
    tellSent();
}

void Stream::turnEnded()
{
    if (m_state == State::Closed || m_frozen)
        return;
    if (!m_paused && !m_waiting.empty())
        deliverWaiting();
    if (m_state != State::Closed && m_unsent.size() > m_unsentHead)
        sendUnsent();
    else if (m_state == State::Finishing)
        allSent();
    tellSent();
}

void Stream::connectingEnded()
{
    if (connectResult(m_descriptor) != 0) {
        close(CloseReason::ConnectFailed);
        return;
    }
    m_state = State::Open;
    updateInterest();
    const Cork cork(*this);
    m_handler->connected(*this);
}

void Stream::receive()
{
    const std::span<char> buffer = poller().inputBuffer();
    const Cork cork(*this);
    for (std::size_t budget = maxBytesPerTurn; budget > 0 && m_watchesRead;) {
        const ssize_t got = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
        if (got == 0) {
            inputEnd();
            return;
        }
        if (got < 0) {
            if (!isTransient(errno))
                close(CloseReason::PeerReset);
            return;
        }
        const auto bytes = static_cast<std::size_t>(got);
        if (m_state == State::Open) {
            const std::string_view rest = deliver({buffer.data(), bytes});
            if (!rest.empty() && m_state == State::Open)
                m_waiting.assign(rest);
        } else {
            discardInput(bytes);
        }
        if (m_state == State::Closed || bytes < buffer.size())
            return;
        budget -= std::min(budget, bytes);
    }
}

/// While there still is something to send it is not counted: the deadline for slow readers is the
/// bound then, and to close would lose it.
void Stream::discardInput(std::size_t bytes)
{
    if (m_state != State::Lingering)
        return;
    m_discarded += static_cast<std::int64_t>(bytes);
    if (m_discarded > m_limits.maxLingerBytes)
        close(m_reason);
}

void Stream::inputEnd()
{
    m_inputEnded = true;
    updateInterest();
    if (m_state == State::Lingering) {
        close(m_reason);
        return;
    }
    if (m_state != State::Open)
        return;
    // The line goes from the buffer first: its handler may end the stream, or hand it on.
    const std::string line(m_lines.unfinished());
    if (!line.empty())
        m_handler->lineReceived(*this, line, StreamHandler::LineEnd::EndOfInput);
    if (m_state == State::Open)
        m_handler->inputEnded(*this);
}

/// What is left of the input when reading was paused; it is of no use when the stream is finishing.
std::string_view Stream::deliver(std::string_view input)
{
    while (m_state == State::Open && !m_paused) {
        std::string_view line;
        switch (m_lines.next(input, line)) {
        case LineBuffer::Step::Line:
            m_handler->lineReceived(*this, line, StreamHandler::LineEnd::Newline);
            break;
        case LineBuffer::Step::NeedMore:
            return {};
        case LineBuffer::Step::TooLong:
            m_tooLong = true;
            updateInterest();
            m_handler->lineTooLong(*this, line);
            return {};
        }
    }
    return input;
}

void Stream::deliverWaiting()
{
    const Cork cork(*this);
    std::string waiting = std::exchange(m_waiting, {});
    const std::string_view rest = deliver(std::string_view(waiting).substr(m_waitingHead));
    if (m_state != State::Open || rest.empty()) {
        release(m_waiting, m_waitingHead);
    } else {
        m_waitingHead = waiting.size() - rest.size();
        m_waiting = std::move(waiting);
    }
    updateInterest();
}

/// Only as the last step of whoever calls it: it may close the stream.
void Stream::send(std::string_view bytes)
{
    if (m_state == State::Closed)
        return;
    if (m_unsent.size() == m_unsentHead && !bytes.empty() && !m_frozen) {
        const ssize_t sent = ::send(m_descriptor, bytes.data(), bytes.size(), sendFlags);
        if (sent < 0 && !isTransient(errno)) {
            close(CloseReason::PeerReset);
            return;
        }
        bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(sent, 0)));
        m_sentSome = m_sentSome || sent > 0;
    }
    m_unsent.append(bytes);
    if (m_unsent.size() > m_unsentHead)
        updateInterest();
    else if (m_state == State::Finishing && !m_frozen)
        allSent();
}

void Stream::sendUnsent()
{
    const ssize_t sent = ::send(m_descriptor, m_unsent.data() + m_unsentHead,
                                m_unsent.size() - m_unsentHead, sendFlags);
    if (sent < 0) {
        if (!isTransient(errno)) {
            close(CloseReason::PeerReset);
            return;
        }
    } else {
        m_unsentHead += static_cast<std::size_t>(sent);
        m_sentSome = true;
        if (m_state == State::Finishing && sent > 0)
            setDeadline(m_limits.slowReaderMs);
    }
    if (m_unsentHead == m_unsent.size()) {
        release(m_unsent, m_unsentHead);
        if (m_state == State::Finishing) {
            allSent();
            return;
        }
    } else if (m_unsentHead > compactBytes && m_unsentHead > m_unsent.size() / 2) {
        m_unsent.erase(0, m_unsentHead);
        m_unsentHead = 0;
    }
    updateInterest();
}

void Stream::tellSent()
{
    if (std::exchange(m_sentSome, false) && m_state == State::Open)
        m_handler->bytesSent(*this);
}

/// Finishing, and nothing is left to send.
void Stream::allSent()
{
    if (m_inputEnded) {
        close(m_reason);
        return;
    }
    m_state = State::Lingering;
    endOutput(m_descriptor);
    setDeadline(m_limits.lingerMs);
    updateInterest();
}

void Stream::updateInterest()
{
    if (m_state == State::Closed || m_frozen)
        return;
    const bool delivers = m_state == State::Open && !m_paused && !m_tooLong && m_waiting.empty();
    const bool discards = m_state == State::Finishing || m_state == State::Lingering;
    const bool read = !m_inputEnded && (delivers || discards);
    const bool write = m_state == State::Connecting || m_unsent.size() > m_unsentHead;
    if (m_state == State::Finishing && !m_deadline)
        setDeadline(m_limits.slowReaderMs);
    if (read == m_watchesRead && write == m_watchesWrite)
        return;
    m_watchesRead = read;
    m_watchesWrite = write;
    poller().change(m_descriptor, this, {.read = read, .write = write});
}

void Stream::setDeadline(std::int64_t milliseconds)
{
    if (!m_deadline)
        m_deadline = std::make_unique<Deadline>(m_deadlines, [this] { deadlineReached(); });
    m_deadline->setIn(std::chrono::milliseconds(milliseconds));
}

void Stream::deadlineReached()
{
    close(m_state == State::Lingering ? m_reason : CloseReason::SlowReader);
}

void Stream::close(CloseReason reason)
{
    Q_ASSERT(m_state != State::Closed);
    m_state = State::Closed;
    m_deadline.reset();
    if (!m_frozen)
        poller().remove(m_descriptor, this);
    ::close(m_descriptor);
    m_descriptor = -1;
    --poller().connectionCount;
    m_handler->closed(*this, reason);
}

} // namespace drover
