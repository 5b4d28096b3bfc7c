// SPDX-License-Identifier: MIT
#include "console.h"

#include "herd/topology.h"

#include <cstdio>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace drover {

namespace {

using namespace std::chrono_literals;

constexpr int noticesPerSecond = 20;
/// What a notice quotes may be long; a line on the screen is not. The log has all of it.
constexpr qsizetype maxShownTextLength = 240;

void print(std::FILE *to, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), to);
    std::fflush(to);
}

/// Whether a line can be written without waiting. (A pipe takes 4,096 bytes then, a line is
/// shorter.)
bool canPrint()
{
    pollfd output{STDOUT_FILENO, POLLOUT, 0};
    return ::poll(&output, 1, 0) > 0;
}

} // namespace

void openStandardDescriptors()
{
    // open() gives the lowest number that is free.
    for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; ++descriptor)
        if (::fcntl(descriptor, F_GETFD) < 0)
            ::open("/dev/null", O_RDWR);
}

void printLine(const QString &line)
{
    print(stdout, line);
}

void printError(const QString &line)
{
    print(stderr, line);
}

QString shownEndpoint(const QHostAddress &address, quint16 port)
{
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isV6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(address.toString(), QString::number(port));
}

Console::Console(Journal &journal)
    : m_journal(journal)
{
    m_journal.attach(this);
}

Console::~Console()
{
    m_journal.detach(this);
}

EventKinds Console::wanted() const
{
    return EventKind::ServerState | EventKind::LinkState | EventKind::Notice;
}

void Console::read(const std::shared_ptr<const EventBatch> &batch)
{
    for (const Event &event : batch->events()) {
        if (!wanted().contains(event.kind) || !mayTell(event))
            continue;
        // What stands in a log is not translated, and these are its words.
        const QString server = shownName(m_journal.serverNames()[event.server]);
        const std::string_view bytes = batch->text(event);
        const QString text = shownText(QString::fromUtf8(bytes.data(), qsizetype(bytes.size())),
                                       maxShownTextLength);
        const QString peer = shownName(batch->peer(event));
        if (event.kind == EventKind::LinkState)
            tell(server + QLatin1String(": link to ") + peer + QLatin1String(" is ") + text);
        else if (peer.isEmpty())
            tell(server + QLatin1String(": ") + text);
        else
            tell(server + QLatin1String(": ") + peer + QLatin1String(": ") + text);
    }
}

bool Console::mayTell(const Event &event)
{
    if (event.kind != EventKind::Notice)
        return true;
    if (event.monotonic - m_secondBegan >= 1s) {
        if (m_untold > 0)
            tell(QStringLiteral("... notices not told here, but in the log: %1").arg(m_untold));
        m_secondBegan = event.monotonic;
        m_noticesThisSecond = 0;
        m_untold = 0;
    }
    if (++m_noticesThisSecond <= noticesPerSecond)
        return true;
    ++m_untold;
    return false;
}

void Console::tell(const QString &line)
{
    if (!canPrint()) {
        ++m_unread;
        return;
    }
    if (const int unread = std::exchange(m_unread, 0); unread > 0)
        printLine(QStringLiteral("... lines missing here, since nobody read: %1").arg(unread));
    printLine(line);
}

} // namespace drover
