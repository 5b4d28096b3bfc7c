// SPDX-License-Identifier: MIT
#include "send.h"

#include "commandrun.h"
#include "console.h"
#include "linereader.h"
#include "target.h"

#include <QCoreApplication>
#include <QTcpSocket>

#include <cerrno>
#include <cstdio>

#include <sys/socket.h>
#include <unistd.h>

namespace drover {

namespace {

/// What waits to be sent while more is read from standard input.
constexpr qint64 maxUnsent = 1'048'576;

class Sending : public QObject
{
    Q_OBJECT

public:
    Result<Done, QString> start(const SendOptions &options);

private:
    void connected();
    void sent();
    void ended();
    void failed();
    void printAnswers();
    void end(int exitCode);

    Target m_target;
    QList<QByteArray> m_lines;
    QTcpSocket m_socket;
    std::unique_ptr<LineReader> m_input;
    bool m_allGiven = false; // every line has been handed to the socket
    bool m_outputEnded = false;
    bool m_isOver = false; // the exit code is settled
};

Result<Done, QString> Sending::start(const SendOptions &options)
{
    const auto target = findTarget(options.target, options.herd, options.basePort);
    if (!target)
        return Failure{target.error()};
    m_target = *target;
    m_lines = options.lines;
    connect(&m_socket, &QTcpSocket::connected, this, &Sending::connected);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &Sending::sent);
    connect(&m_socket, &QTcpSocket::readyRead, this, &Sending::printAnswers);
    connect(&m_socket, &QTcpSocket::disconnected, this, &Sending::ended);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &Sending::failed);
    m_socket.connectToHost(m_target.host, m_target.port);
    return Done();
}

void Sending::connected()
{
    if (!m_lines.isEmpty()) {
        for (const QByteArray &line : std::as_const(m_lines))
            m_socket.write(line + '\n');
        m_allGiven = true;
        return;
    }
    m_input = std::make_unique<LineReader>(STDIN_FILENO);
    connect(m_input.get(), &LineReader::lineRead, this, [this](const QByteArray &line) {
        m_socket.write(line + '\n');
        m_input->setPaused(m_socket.bytesToWrite() > maxUnsent);
    });
    connect(m_input.get(), &LineReader::ended, this, [this] {
        m_allGiven = true;
        sent();
    });
}

void Sending::sent()
{
    if (m_input)
        m_input->setPaused(m_socket.bytesToWrite() > maxUnsent);
    if (!m_allGiven || m_socket.bytesToWrite() > 0 || std::exchange(m_outputEnded, true))
        return;
    // QTcpSocket knows no half-close; the descriptor does.
    ::shutdown(int(m_socket.socketDescriptor()), SHUT_WR);
}

void Sending::ended()
{
    printAnswers();
    if (m_isOver)
        return;
    if (m_outputEnded) {
        end(EXIT_SUCCESS);
        return;
    }
    printError(tr("The server ended the connection before everything was sent."));
    end(EXIT_FAILURE);
}

void Sending::failed()
{
    if (m_socket.error() == QAbstractSocket::RemoteHostClosedError)
        return; // ended() follows
    printAnswers();
    printError(tr("%1 port %2 cannot be talked to: %3. Is the server running?")
                   .arg(m_target.host, QString::number(m_target.port), m_socket.errorString()));
    end(EXIT_FAILURE);
}

void Sending::printAnswers()
{
    const QByteArray bytes = m_socket.readAll();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    if (std::fflush(stdout) == 0)
        return;
    printError(tr("The answer cannot be written: %1.").arg(qt_error_string(errno)));
    end(EXIT_FAILURE);
}

/// Later: a connection may fail before the event loop runs, which would not hear of it.
void Sending::end(int exitCode)
{
    m_isOver = true;
    disconnect(&m_socket, nullptr, this, nullptr);
    exitLater(this, exitCode);
}

} // namespace

int send(const SendOptions &options)
{
    return runUntilDone<Sending>(options);
}

} // namespace drover

#include "send.moc"
