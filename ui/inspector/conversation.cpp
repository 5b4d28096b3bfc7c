// SPDX-License-Identifier: MIT
#include "inspector/conversation.h"

namespace drover {

Conversation::Conversation(QObject *parent)
    : QObject(parent)
{
    connect(&m_socket, &QTcpSocket::connected, this, &Conversation::sendUnsent);
    connect(&m_socket, &QTcpSocket::readyRead, this, &Conversation::read);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &Conversation::failed);
}

void Conversation::setServer(const QString &name, const QString &host, quint16 port)
{
    if (name == m_name && host == m_host && port == m_port)
        return;
    m_name = name;
    m_host = host;
    m_port = port;
    m_unsent.clear();
    m_socket.abort();
}

void Conversation::say(const QByteArray &line)
{
    add(Piece::From::User, line + '\n');
    m_unsent += line + '\n';
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        sendUnsent();
    else if (m_socket.state() == QAbstractSocket::UnconnectedState)
        m_socket.connectToHost(m_host, m_port);
}

void Conversation::clear()
{
    m_pieces.clear();
    m_bytes = 0;
    emit cleared();
}

void Conversation::add(Piece::From from, const QByteArray &bytes)
{
    m_bytes += bytes.size();
    if (!m_pieces.isEmpty() && from == Piece::From::Server && m_pieces.last().from == from)
        m_pieces.last().bytes += bytes;
    else
        m_pieces.append({from, bytes});
    while (m_bytes > mostBytes && m_pieces.size() > 1)
        m_bytes -= m_pieces.takeFirst().bytes.size();
    emit grown();
}

void Conversation::tell(const QString &sentence)
{
    add(Piece::From::Connection, sentence.toUtf8());
}

void Conversation::sendUnsent()
{
    m_socket.write(m_unsent);
    m_unsent.clear();
}

void Conversation::read()
{
    add(Piece::From::Server, m_socket.readAll());
}

void Conversation::failed(QAbstractSocket::SocketError error)
{
    m_unsent.clear();
    switch (error) {
    case QAbstractSocket::RemoteHostClosedError:
        tell(tr("%1 has ended the connection. The next line makes a new one.").arg(m_name));
        break;
    case QAbstractSocket::ConnectionRefusedError:
        tell(tr("Nobody listens at %1, port %2: bring %3 up, then say it again.")
                 .arg(m_host)
                 .arg(m_port)
                 .arg(m_name));
        break;
    default:
        tell(tr("The connection with %1 has failed: %2.").arg(m_name, m_socket.errorString()));
        break;
    }
    m_socket.abort();
}

} // namespace drover
