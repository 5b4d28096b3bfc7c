// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpSocket>

namespace drover {

/// A conversation with a server, as with telnet: lines are sent as they are typed, and every byte
/// that comes back is kept. Connects when there is something to say. On the window's thread, over
/// a connection like any client's.
class Conversation : public QObject
{
    Q_OBJECT

public:
    /// One piece of the conversation.
    struct Piece
    {
        enum class From { User, Server, Connection };
        From from;
        QByteArray bytes; ///< of the Connection: a sentence as UTF-8
    };
    /// The oldest pieces go when there would be more bytes.
    static constexpr qsizetype mostBytes = 1'048'576;

    explicit Conversation(QObject *parent = nullptr);

    /// Where the server is; another place ends the connection that there is.
    void setServer(const QString &name, const QString &host, quint16 port);
    /// Says a line; an LF is added.
    void say(const QByteArray &line);
    void clear();
    const QList<Piece> &pieces() const { return m_pieces; }

signals:
    void grown(); ///< one or more pieces have been added, or the last one is longer
    void cleared();

private:
    void add(Piece::From from, const QByteArray &bytes);
    void tell(const QString &sentence);
    void sendUnsent();
    void read();
    void failed(QAbstractSocket::SocketError error);

    QString m_name;
    QString m_host;
    quint16 m_port = 0;
    QTcpSocket m_socket;
    QByteArray m_unsent;
    QList<Piece> m_pieces;
    qsizetype m_bytes = 0;
};

} // namespace drover
