// SPDX-License-Identifier: MIT
#pragma once

#include "loopback.h"
#include "net/closereason.h"
#include "net/stream.h"
#include "support/testherd.h"

#include <functional>

namespace drover {

/// What a stream tells its handler.
class Recorder final : public StreamHandler
{
public:
    QByteArrayList lines; ///< those without an LF too
    QByteArrayList unfinished;
    QByteArrayList heads; ///< of lines that were too long
    QByteArrayList closes; ///< the reasons
    int inputEnds = 0;
    int connects = 0;
    int sent = 0;

    std::function<void(Stream &)> onConnected;
    std::function<void(Stream &, const QByteArray &)> onLine;
    std::function<void(Stream &)> onTooLong;
    std::function<void(Stream &)> onInputEnd;
    std::function<void(Stream &)> onSent;
    std::function<void(Stream &)> onClosed;

    void connected(Stream &stream) override
    {
        ++connects;
        if (onConnected)
            onConnected(stream);
    }
    void lineReceived(Stream &stream, std::string_view line, LineEnd end) override
    {
        const QByteArray copy(line.data(), qsizetype(line.size()));
        lines << copy;
        if (end == LineEnd::EndOfInput)
            unfinished << copy;
        if (onLine)
            onLine(stream, copy);
    }
    void lineTooLong(Stream &stream, std::string_view head) override
    {
        heads << QByteArray(head.data(), qsizetype(head.size()));
        if (onTooLong)
            onTooLong(stream);
    }
    void inputEnded(Stream &stream) override
    {
        ++inputEnds;
        if (onInputEnd)
            onInputEnd(stream);
    }
    void bytesSent(Stream &stream) override
    {
        ++sent;
        if (onSent)
            onSent(stream);
    }
    void closed(Stream &stream, CloseReason reason) override
    {
        const std::string_view name = closeReasonName(reason);
        closes << QByteArray(name.data(), qsizetype(name.size()));
        if (onClosed)
            onClosed(stream);
    }
};

/// Everything that a stream needs.
struct Net
{
    ManualClock clock;
    DeadlineQueue deadlines{clock};
    Limits limits;
    std::unique_ptr<Poller> poller = Poller::create(testBackend());

    std::unique_ptr<Stream> stream(RawSocket &socket, StreamHandler &handler)
    {
        return std::make_unique<Stream>(*poller, deadlines, limits, socket.release(), &handler);
    }
    std::unique_ptr<Stream> dial(quint16 port, StreamHandler &handler)
    {
        return Stream::dial(*poller, deadlines, limits, QHostAddress(QHostAddress::LocalHost), port,
                            &handler);
    }
    void advance(std::int64_t ms) { clock.advance(std::chrono::milliseconds(ms)); }
};

/// A stream with the other end of its connection, and what that has heard.
struct Connection
{
    explicit Connection(Net &net, SocketPair pair = tcpPair())
        : peer(std::move(pair.there))
        , stream(net.stream(pair.here, handler))
    {
    }

    bool hears(const QByteArray &text)
    {
        return eventually([&] {
            heard += peer.hear();
            return heard == text;
        });
    }
    bool hearsTheEnd()
    {
        return eventually([&] {
            heard += peer.hear();
            return peer.hasEnded();
        });
    }
    bool receives(const QByteArrayList &lines)
    {
        return eventually([&] { return handler.lines == lines; });
    }
    bool closes(const QByteArray &reason)
    {
        return eventually([&] { return !handler.closes.isEmpty(); }) && comesToRest()
            && handler.closes == QByteArrayList{reason};
    }

    RawSocket peer;
    QByteArray heard;
    Recorder handler;
    std::unique_ptr<Stream> stream;
};

/// Bytes that show where some are missing.
inline QByteArray numbered(qsizetype bytes)
{
    QByteArray text;
    text.reserve(bytes + 16);
    for (int i = 0; text.size() < bytes; ++i)
        text += QByteArray::number(i) + ' ';
    text.truncate(bytes);
    return text;
}

using OnStream = std::function<void(Stream &)>;

} // namespace drover
Q_DECLARE_METATYPE(drover::OnStream)
