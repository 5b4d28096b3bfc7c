// SPDX-License-Identifier: MIT
#include "models/words.h"

#include "models/format.h"

#include <QCoreApplication>

namespace drover {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Words", source);
}

constexpr CloseReason lastReason = CloseReason::BatchSent;

} // namespace

QString stateWord(const ServerSnapshot &server)
{
    switch (server.state) {
    case Herd::ServerState::Elsewhere:
        return text(QT_TRANSLATE_NOOP("Words", "elsewhere"));
    case Herd::ServerState::Down:
        return text(QT_TRANSLATE_NOOP("Words", "stopped"));
    case Herd::ServerState::Up:
        return server.frozen ? text(QT_TRANSLATE_NOOP("Words", "frozen"))
                             : text(QT_TRANSLATE_NOOP("Words", "up"));
    case Herd::ServerState::Stopping:
        return text(QT_TRANSLATE_NOOP("Words", "stopping"));
    case Herd::ServerState::Killed:
        return text(QT_TRANSLATE_NOOP("Words", "killed"));
    }
    Q_UNREACHABLE();
}

QString reasonWords(CloseReason reason)
{
    switch (reason) {
    case CloseReason::PeerClosed:
        return text(QT_TRANSLATE_NOOP("Words", "ended by the other end"));
    case CloseReason::PeerReset:
        return text(QT_TRANSLATE_NOOP("Words", "reset by the other end"));
    case CloseReason::ConnectFailed:
        return text(QT_TRANSLATE_NOOP("Words", "nobody listens there"));
    case CloseReason::ReplySent:
        return text(QT_TRANSLATE_NOOP("Words", "ended after the answer"));
    case CloseReason::LineTooLong:
        return text(QT_TRANSLATE_NOOP("Words", "a line was too long"));
    case CloseReason::SlowReader:
        return text(QT_TRANSLATE_NOOP("Words", "the other end did not read its answers"));
    case CloseReason::Idle:
        return text(QT_TRANSLATE_NOOP("Words", "nothing was said for too long"));
    case CloseReason::TooManyConnections:
        return text(QT_TRANSLATE_NOOP("Words", "there were too many connections"));
    case CloseReason::Stopped:
        return text(QT_TRANSLATE_NOOP("Words", "the server was taken down"));
    case CloseReason::Killed:
        return text(QT_TRANSLATE_NOOP("Words", "the server was killed"));
    case CloseReason::Refused:
        return text(QT_TRANSLATE_NOOP("Words", "refused: not taken for a neighbour"));
    case CloseReason::NotANeighbour:
        return text(QT_TRANSLATE_NOOP("Words", "what answers there is no server of ours"));
    case CloseReason::WrongProof:
        return text(QT_TRANSLATE_NOOP("Words", "the other end does not know the secret"));
    case CloseReason::NoProof:
        return text(QT_TRANSLATE_NOOP("Words", "the handshake took too long"));
    case CloseReason::Superseded:
        return text(QT_TRANSLATE_NOOP("Words", "another connection was chosen"));
    case CloseReason::Silent:
        return text(QT_TRANSLATE_NOOP("Words", "the other end did not answer for 20 seconds"));
    case CloseReason::Cut:
        return text(QT_TRANSLATE_NOOP("Words", "cut by hand"));
    case CloseReason::BatchSent:
        return text(QT_TRANSLATE_NOOP("Words", "all was sent"));
    }
    Q_UNREACHABLE();
}

QString reasonWords(const QString &enumeratorName)
{
    for (int i = 0; i <= static_cast<int>(lastReason); ++i) {
        const auto reason = static_cast<CloseReason>(i);
        const std::string_view name = closeReasonName(reason);
        if (enumeratorName == QLatin1String(name.data(), qsizetype(name.size())))
            return reasonWords(reason);
    }
    return enumeratorName;
}

QString endWords(const LinkEndSnapshot &end)
{
    if (!end.known)
        return text(QT_TRANSLATE_NOOP("Words", "not of this program"));
    switch (end.state) {
    case LinkState::Stopped:
        return text(QT_TRANSLATE_NOOP("Words", "its server is down"));
    case LinkState::Dialling:
        return text(QT_TRANSLATE_NOOP("Words", "dialling"));
    case LinkState::HalfOpen:
        return text(QT_TRANSLATE_NOOP("Words", "half open: not proven yet"));
    case LinkState::Up:
        return text(QT_TRANSLATE_NOOP("Words", "up"));
    case LinkState::Waiting:
        return end.dialsIn.count() > 0
            ? text(QT_TRANSLATE_NOOP("Words", "dials again in %1")).arg(shownDuration(end.dialsIn))
            : text(QT_TRANSLATE_NOOP("Words", "waits for the other end"));
    case LinkState::Cut:
        return text(QT_TRANSLATE_NOOP("Words", "cut by hand"));
    }
    Q_UNREACHABLE();
}

} // namespace drover
