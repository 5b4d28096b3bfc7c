// SPDX-License-Identifier: MIT
#pragma once

#include "support/picture.h"

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace drover {

/// A server of tiles that does what a test tells it.
class TileServer : public QTcpServer
{
public:
    TileServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        listen(QHostAddress::LocalHost);
    }

    QString urlTemplate() const
    {
        return QStringLiteral("http://127.0.0.1:%1/{z}/{x}/{y}.png").arg(serverPort());
    }

    /// Answers what waits.
    void answerAll()
    {
        for (QTcpSocket *socket : std::exchange(m_waiting, {}))
            answer(socket);
    }

    QByteArray status = "200 OK";
    QByteArray headers;
    QByteArray body = picture(Qt::red);
    bool isSilent = false; // asks wait for answerAll()
    QList<QByteArray> asked; // the whole head of each
    int most = 0; // at once

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &head = m_heads[socket];
        head += socket->readAll();
        if (!head.contains("\r\n\r\n"))
            return;
        asked.append(std::exchange(head, {}));
        m_waiting.append(socket);
        most = std::max(most, static_cast<int>(m_waiting.size()));
        if (!isSilent)
            answerAll();
    }
    void answer(QTcpSocket *socket) const
    {
        socket->write("HTTP/1.1 " + status + "\r\nContent-Length: "
                      + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
    }

    QHash<QTcpSocket *, QByteArray> m_heads;
    QList<QTcpSocket *> m_waiting;
};

} // namespace drover
