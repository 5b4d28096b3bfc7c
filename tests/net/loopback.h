// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractEventDispatcher>
#include <QByteArray>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>

#include <array>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace drover {

/// A non-blocking socket as the system offers it, without an event loop: what its owner does not
/// read stays unread.
class RawSocket
{
public:
    explicit RawSocket(int descriptor = -1)
        : m_descriptor(descriptor)
    {
        if (m_descriptor >= 0)
            ::fcntl(m_descriptor, F_SETFL, ::fcntl(m_descriptor, F_GETFL) | O_NONBLOCK);
    }
    ~RawSocket() { close(); }
    RawSocket(RawSocket &&other) noexcept
        : m_descriptor(other.release())
        , m_ended(other.m_ended)
        , m_error(other.m_error)
    {
    }
    RawSocket &operator=(RawSocket &&) = delete;

    int descriptor() const { return m_descriptor; }
    /// The descriptor is the caller's then.
    int release() { return std::exchange(m_descriptor, -1); }

    /// Returns how many bytes the system has taken.
    std::size_t say(QByteArrayView bytes)
    {
        const ssize_t sent
            = ::send(m_descriptor, bytes.data(), std::size_t(bytes.size()), MSG_NOSIGNAL);
        if (sent < 0 && errno != EAGAIN)
            m_error = errno;
        return sent < 0 ? 0 : std::size_t(sent);
    }
    /// One recv(): of a socket that keeps packets apart, one packet.
    QByteArray hearOnce(std::size_t most = 262'144)
    {
        QByteArray buffer(qsizetype(most), Qt::Uninitialized);
        const ssize_t got = ::recv(m_descriptor, buffer.data(), most, 0);
        if (got == 0)
            m_ended = true;
        else if (got < 0 && errno != EAGAIN)
            m_error = errno;
        buffer.resize(qsizetype(std::max<ssize_t>(got, 0)));
        return buffer;
    }
    /// All that is there.
    QByteArray hear()
    {
        QByteArray all;
        for (QByteArray piece = hearOnce(); !piece.isEmpty(); piece = hearOnce())
            all += piece;
        return all;
    }
    /// The other end has ended its side, as far as has been heard.
    bool hasEnded() const { return m_ended; }
    /// The last errno that told of a broken connection; 0: none.
    int error() const { return m_error; }

    void halfClose() { ::shutdown(m_descriptor, SHUT_WR); }
    void reset()
    {
        const linger discard{1, 0};
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &discard, sizeof discard);
        close();
    }
    void close()
    {
        if (m_descriptor >= 0)
            ::close(release());
    }

private:
    int m_descriptor;
    bool m_ended = false;
    int m_error = 0;
};

/// Listens on a port of 127.0.0.1 that the system chooses.
class RawListener
{
public:
    RawListener()
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        auto *const raw = reinterpret_cast<sockaddr *>(&address);
        if (::bind(m_socket.descriptor(), raw, length) != 0
            || ::listen(m_socket.descriptor(), 128) != 0
            || ::getsockname(m_socket.descriptor(), raw, &length) != 0)
            qFatal("No listening socket: error %d", errno);
        m_port = ntohs(address.sin_port);
    }

    quint16 port() const { return m_port; }
    int descriptor() const { return m_socket.descriptor(); }
    /// Someone is being connected already.
    RawSocket accept() const
    {
        int descriptor = -1;
        do {
            descriptor = ::accept(m_socket.descriptor(), nullptr, nullptr);
        } while (descriptor < 0 && (errno == EAGAIN || errno == EINTR));
        return RawSocket(descriptor);
    }
    RawSocket connect() const
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(m_port);
        const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
        if (::connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            qFatal("No connection: error %d", errno);
        return RawSocket(descriptor);
    }

private:
    RawSocket m_socket;
    quint16 m_port = 0;
};

struct SocketPair
{
    RawSocket here;
    RawSocket there;
};

inline SocketPair tcpPair()
{
    const RawListener listener;
    RawSocket there = listener.connect();
    return {listener.accept(), std::move(there)};
}

/// A pair that keeps packets apart: what one end hears at once is what the other has sent at once.
inline SocketPair packetPair()
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends.data()) != 0)
        qFatal("No pair of sockets: error %d", errno);
    return {RawSocket(ends[0]), RawSocket(ends[1])};
}

/// Lets the event loop go round until \a holds does; false when that takes too long.
template <typename Condition> bool eventually(Condition holds)
{
    constexpr int patienceMs = 20'000;
    QElapsedTimer waited;
    for (waited.start(); !holds();) {
        if (waited.hasExpired(patienceMs))
            return false;
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

/// Lets the event loop go round until it has nothing to do, as far as one can know: what has been
/// sent over loopback before is there by then. False where it never comes to rest.
inline bool comesToRest()
{
    int idle = 0;
    for (int i = 0; i < 10'000 && idle < 5; ++i) {
        const bool busy
            = QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        idle = busy ? 0 : idle + 1;
    }
    return idle == 5;
}

} // namespace drover
