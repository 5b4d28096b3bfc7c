// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSocketNotifier>
#include <QtEndian>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace drover {

/// A client that says bytes and keeps everything that comes. Over a plain socket and not a
/// QTcpSocket, which closes itself at the server's FIN, and calls a reset connection closed.
class TestClient
{
public:
    /// What the system keeps of what has not been read: no more than about so many bytes, so that
    /// a server soon feels that nobody reads. Left alone it grows to tens of megabytes.
    static constexpr int smallBuffer = 16'384;

    /// \a receiveBuffer: 0 leaves it to the system.
    explicit TestClient(quint16 port, int receiveBuffer = 0)
        : m_descriptor(connectTo(port, receiveBuffer))
        , m_readable(m_descriptor, QSocketNotifier::Read)
        , m_writable(m_descriptor, QSocketNotifier::Write)
    {
        QObject::connect(&m_readable, &QSocketNotifier::activated, &m_readable, [this] { read(); });
        QObject::connect(&m_writable, &QSocketNotifier::activated, &m_writable,
                         [this] { write(); });
    }
    ~TestClient()
    {
        m_readable.setEnabled(false);
        m_writable.setEnabled(false);
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    TestClient(const TestClient &) = delete;
    TestClient &operator=(const TestClient &) = delete;

    void say(const QByteArray &bytes)
    {
        m_unsent += bytes;
        m_writable.setEnabled(!isClosed());
    }
    /// Ends its side when everything has been sent; answers still come.
    void halfClose()
    {
        m_ends = true;
        m_writable.setEnabled(!isClosed());
    }
    /// Resets the connection.
    void reset()
    {
        const linger discard{1, 0};
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &discard, sizeof discard);
        end(0);
    }
    /// Reads nothing any more: what comes fills the buffers of the system.
    void stopReading() { m_readable.setEnabled(false); }
    void resumeReading() { m_readable.setEnabled(true); }

    bool isConnected() const { return !isClosed(); }
    /// The server has ended its side, or the connection is broken.
    bool isClosed() const { return m_closed; }
    bool wasReset() const { return m_error == ECONNRESET || m_error == EPIPE; }
    qsizetype unsent() const { return m_unsent.size(); }

    const QByteArray &received() const { return m_received; }
    qsizetype lines() const { return m_received.count('\n'); }
    /// How many reads brought something.
    int pieces() const { return m_pieces; }
    /// Forgets what has come so far.
    void forget()
    {
        m_received.clear();
        m_pieces = 0;
    }

private:
    /// Loopback: it does not wait.
    static int connectTo(quint16 port, int receiveBuffer)
    {
        const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (receiveBuffer > 0) // before it connects: the window is agreed on then
            ::setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = qToBigEndian(port);
        address.sin_addr.s_addr = qToBigEndian(quint32(INADDR_LOOPBACK));
        if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address)
            != 0)
            qFatal("The test client could not connect to port %d: error %d", port, errno);
        ::fcntl(descriptor, F_SETFL, O_NONBLOCK);
        const int on = 1; // what one client says first, the server hears first
        ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        return descriptor;
    }
    void read()
    {
        std::array<char, 65'536> buffer;
        const ssize_t got = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
        if (got > 0) {
            m_received.append(buffer.data(), got);
            ++m_pieces;
        } else if (got == 0 || errno != EAGAIN) {
            end(got == 0 ? 0 : errno);
        }
    }
    void write()
    {
        if (!m_unsent.isEmpty()) {
            const ssize_t sent = ::send(m_descriptor, m_unsent.constData(),
                                        std::size_t(m_unsent.size()), MSG_NOSIGNAL);
            if (sent >= 0)
                m_unsent.remove(0, sent);
            else if (errno != EAGAIN)
                return end(errno);
        }
        if (!m_unsent.isEmpty())
            return;
        m_writable.setEnabled(false);
        if (m_ends && !std::exchange(m_ended, true))
            ::shutdown(m_descriptor, SHUT_WR);
    }
    void end(int error)
    {
        m_error = error;
        m_closed = true;
        m_readable.setEnabled(false);
        m_writable.setEnabled(false);
        ::close(std::exchange(m_descriptor, -1));
    }

    int m_descriptor;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    QByteArray m_unsent;
    QByteArray m_received;
    int m_error = 0;
    int m_pieces = 0;
    bool m_ends = false;
    bool m_ended = false;
    bool m_closed = false;
};

} // namespace drover
