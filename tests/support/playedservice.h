// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QList>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <utility>

#include <sys/socket.h>

namespace drover {

/// A file of tests/data.
inline QByteArray testData(const QString &name)
{
    QFile file(QStringLiteral(DROVER_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The test data %s cannot be read.", qPrintable(name));
    return file.readAll();
}

/// A web server at 127.0.0.1 that answers as the test says, and keeps what it was asked.
class PlayedService : public QTcpServer
{
public:
    struct Request
    {
        QByteArray method;
        QByteArray target;
        QHash<QByteArray, QByteArray> headers{}; ///< their names in lower case
        QByteArray body{};
    };
    /// What goes out, byte for byte, and what becomes of the connection then.
    struct Play
    {
        enum class Then { Stay, Close, Reset, Hold };

        QByteArray bytes;
        Then then = Then::Stay; ///< Hold: nothing goes out before answerHeld()
    };
    enum class Transport { Plain, Tls };

    explicit PlayedService(Transport transport = Transport::Plain)
        : m_transport(transport)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("The played service could not listen.");
    }

    /// A whole answer.
    static Play answer(const QByteArray &body, int status = 200, const QByteArray &headers = {})
    {
        return {"HTTP/1.1 " + QByteArray::number(status) + " As played\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body};
    }
    static Play held(const QByteArray &body) { return {answer(body).bytes, Play::Then::Hold}; }

    QUrl url(const QString &path = QStringLiteral("/ask"),
             const QString &host = QStringLiteral("127.0.0.1")) const
    {
        QUrl result;
        result.setScheme(m_transport == Transport::Tls ? QStringLiteral("https")
                                                       : QStringLiteral("http"));
        result.setHost(host);
        result.setPort(serverPort());
        result.setPath(path);
        return result;
    }

    /// How it answers; called for every request.
    std::function<Play(const Request &)> play = [](const Request &) { return answer("{}"); };
    QList<Request> asked;
    int connections = 0;

    /// Of those that wait for answerHeld() and have not gone meanwhile.
    qsizetype held() const
    {
        return std::count_if(m_held.begin(), m_held.end(), [](const Held &each) {
            return each.socket && each.socket->state() == QAbstractSocket::ConnectedState;
        });
    }
    void answerHeld()
    {
        for (const Held &each : std::exchange(m_held, {}))
            if (each.socket)
                each.socket->write(each.bytes);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        auto *const socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QSslSocket::readyRead, this,
                [this, socket, input = QByteArray()]() mutable {
                    input += socket->readAll();
                    while (takeRequest(socket, input)) { }
                });
        if (m_transport == Transport::Plain)
            return;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(
            QSslCertificate(testData(QStringLiteral("places/localhost.pem"))));
        configuration.setPrivateKey(
            QSslKey(testData(QStringLiteral("places/localhost.key")), QSsl::Ec));
        socket->setSslConfiguration(configuration);
        socket->startServerEncryption();
    }

private:
    struct Held
    {
        QPointer<QSslSocket> socket;
        QByteArray bytes;
    };

    bool takeRequest(QSslSocket *socket, QByteArray &input)
    {
        const qsizetype end = input.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        QList<QByteArray> lines = input.first(end).split('\n');
        const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
        Request request{.method = first.value(0), .target = first.value(1)};
        for (const QByteArray &line : std::as_const(lines)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
        }
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (input.size() < end + 4 + length)
            return false;
        request.body = input.sliced(end + 4, length);
        input.remove(0, end + 4 + length);
        asked.append(request);
        perform(socket, play(request));
        return true;
    }

    void perform(QSslSocket *socket, const Play &what)
    {
        switch (what.then) {
        case Play::Then::Hold:
            m_held.append({socket, what.bytes});
            return;
        case Play::Then::Stay:
            socket->write(what.bytes);
            return;
        case Play::Then::Close:
            socket->write(what.bytes);
            socket->disconnectFromHost();
            return;
        case Play::Then::Reset:
            const linger discard{1, 0};
            socket->write(what.bytes);
            socket->flush();
            ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &discard,
                         sizeof discard);
            socket->abort();
            return;
        }
    }

    const Transport m_transport;
    QList<Held> m_held;
};

} // namespace drover
