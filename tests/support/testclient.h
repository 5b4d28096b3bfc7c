// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QTcpSocket>

#include <sys/socket.h>

namespace drover {

/// A client as a student would write one: connects, says bytes, keeps everything that comes.
class TestClient
{
public:
    explicit TestClient(quint16 port)
    {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket,
                         [this] { m_received += m_socket.readAll(); });
        QObject::connect(&m_socket, &QTcpSocket::bytesWritten, &m_socket, [this] { endIfDue(); });
        QObject::connect(&m_socket, &QTcpSocket::connected, &m_socket, [this] { endIfDue(); });
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }

    void say(const QByteArray &bytes) { m_socket.write(bytes); }
    /// Ends its side when everything has been sent; answers still come. (QTcpSocket has no word
    /// for it; the descriptor has.)
    void halfClose()
    {
        m_ends = true;
        endIfDue();
    }
    /// Resets the connection.
    void reset() { m_socket.abort(); }
    /// Reads no more than the system does for it.
    void stopReading() { m_socket.setReadBufferSize(1); }

    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    /// The server has ended its side, or broken the connection.
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    bool wasReset() const
    {
        return isClosed() && m_socket.error() != QAbstractSocket::RemoteHostClosedError;
    }
    qint64 unsent() const { return m_socket.bytesToWrite(); }

    const QByteArray &received() const { return m_received; }
    qsizetype lines() const { return m_received.count('\n'); }
    /// Forgets what has come so far.
    void forget() { m_received.clear(); }
    QTcpSocket &socket() { return m_socket; }

private:
    void endIfDue()
    {
        if (m_ends && !m_ended && isConnected() && m_socket.bytesToWrite() == 0) {
            m_ended = true;
            ::shutdown(int(m_socket.socketDescriptor()), SHUT_WR);
        }
    }

    QTcpSocket m_socket;
    QByteArray m_received;
    bool m_ends = false;
    bool m_ended = false;
};

} // namespace drover
