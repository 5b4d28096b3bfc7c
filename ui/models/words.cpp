// SPDX-License-Identifier: MIT
#include "models/words.h"

#include "models/format.h"

#include <QCoreApplication>

#include <array>

namespace drover {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

constexpr std::array allReasons{CloseReason::PeerClosed,    CloseReason::PeerReset,
                                CloseReason::ConnectFailed, CloseReason::ReplySent,
                                CloseReason::LineTooLong,   CloseReason::SlowReader,
                                CloseReason::Idle,          CloseReason::TooManyConnections,
                                CloseReason::Stopped,       CloseReason::Killed,
                                CloseReason::Refused,       CloseReason::NotANeighbour,
                                CloseReason::WrongProof,    CloseReason::NoProof,
                                CloseReason::Superseded,    CloseReason::Silent,
                                CloseReason::Cut,           CloseReason::BatchSent};

/// The end that tells most about a link that is not up.
const LinkEndSnapshot &tellingEnd(const LinkSnapshot &link)
{
    const auto weight = [](const LinkEndSnapshot &end) {
        if (!end.known)
            return 0;
        switch (end.state) {
        case LinkState::Up:
            return 1;
        case LinkState::Stopped:
            return 2;
        case LinkState::HalfOpen:
            return 3;
        case LinkState::Dialling:
            return 4;
        case LinkState::Waiting:
            return end.dialsIn.count() > 0 ? 6 : 5;
        case LinkState::Cut:
            return 7;
        }
        Q_UNREACHABLE();
    };
    return weight(link.second) > weight(link.first) ? link.second : link.first;
}

} // namespace

std::optional<CloseReason> closeReasonOf(std::string_view name)
{
    for (const CloseReason reason : allReasons)
        if (closeReasonName(reason) == name)
            return reason;
    return std::nullopt;
}

bool isUsualEnd(CloseReason reason)
{
    switch (reason) {
    case CloseReason::PeerClosed:
    case CloseReason::ReplySent:
    case CloseReason::Stopped:
    case CloseReason::Superseded:
    case CloseReason::BatchSent:
        return true;
    case CloseReason::PeerReset:
    case CloseReason::ConnectFailed:
    case CloseReason::LineTooLong:
    case CloseReason::SlowReader:
    case CloseReason::Idle:
    case CloseReason::TooManyConnections:
    case CloseReason::Killed:
    case CloseReason::Refused:
    case CloseReason::NotANeighbour:
    case CloseReason::WrongProof:
    case CloseReason::NoProof:
    case CloseReason::Silent:
    case CloseReason::Cut:
        return false;
    }
    Q_UNREACHABLE();
}

QString serverStateText(const ServerSnapshot &server)
{
    switch (server.state) {
    case Herd::ServerState::Elsewhere:
        if (server.isForeign)
            //: A server of another make.
            return Words::tr("foreign");
        //: A server that another program runs.
        return Words::tr("elsewhere");
    case Herd::ServerState::Down:
        //: The state of a server that was taken down cleanly, or has not been started.
        return Words::tr("stopped");
    case Herd::ServerState::Up:
        return server.frozen ? Words::tr("frozen") : Words::tr("up", "a server");
    case Herd::ServerState::Stopping:
        return Words::tr("stopping");
    case Herd::ServerState::Killed:
        //: The state of a server that has lost all that it knew.
        return Words::tr("killed");
    }
    Q_UNREACHABLE();
}

QString serverStateSign(const ServerSnapshot &server)
{
    switch (server.state) {
    case Herd::ServerState::Elsewhere:
        return server.isForeign ? QStringLiteral("\u25c6") : QStringLiteral("\u25c7"); // diamonds
    case Herd::ServerState::Down:
        return QStringLiteral("\u25a0"); // square
    case Herd::ServerState::Up:
        return server.frozen ? QStringLiteral("\u25ae") : QStringLiteral("\u25cf"); // bar, disc
    case Herd::ServerState::Stopping:
        return QStringLiteral("\u25bc"); // triangle
    case Herd::ServerState::Killed:
        return QStringLiteral("\u2715"); // cross
    }
    Q_UNREACHABLE();
}

QString linkStateText(LinkState state)
{
    switch (state) {
    case LinkState::Stopped:
        //: The state of a link's end whose server does not run.
        return Words::tr("server not up");
    case LinkState::Dialling:
        //: The state of a link's end: a connection is being made.
        return Words::tr("dialling");
    case LinkState::HalfOpen:
        //: The state of a link's end: connected, and the two servers prove who they are.
        return Words::tr("proving who it is");
    case LinkState::Up:
        return Words::tr("up", "a link");
    case LinkState::Waiting:
        return Words::tr("waits for the other end to dial");
    case LinkState::Cut:
        return Words::tr("cut by hand");
    }
    Q_UNREACHABLE();
}

QString linkStateSign(LinkState state)
{
    switch (state) {
    case LinkState::Stopped:
        return QStringLiteral("\u25a0"); // square
    case LinkState::Dialling:
    case LinkState::HalfOpen:
        return QStringLiteral("\u25d0"); // half a disc
    case LinkState::Up:
        return QStringLiteral("\u25cf"); // disc
    case LinkState::Waiting:
        return QStringLiteral("\u25cb"); // ring
    case LinkState::Cut:
        return QStringLiteral("\u2715"); // cross
    }
    Q_UNREACHABLE();
}

QString linkEndText(const LinkEndSnapshot &end)
{
    if (!end.known)
        //: The state of a link's end at a server that another program runs.
        return Words::tr("not known");
    if (end.state == LinkState::Waiting && end.dialsIn.count() > 0)
        return Words::tr("dials again in %1").arg(formatDuration(end.dialsIn));
    return linkStateText(end.state);
}

QString linkEndText(const LinkEndSnapshot &end, const LinkEndSnapshot &other,
                    const QString &neighbour)
{
    const bool mayDial
        = other.known && other.state == LinkState::Waiting && other.dialsIn.count() > 0;
    const bool asks = !end.known || (end.state == LinkState::Waiting && end.dialsIn.count() == 0);
    if (mayDial && asks)
        //: %1 is a server at the other end of a link, %2 a duration.
        return Words::tr("%1 dials again in %2").arg(neighbour, formatDuration(other.dialsIn));
    return linkEndText(end.known ? end : other);
}

QString linkText(const LinkSnapshot &link)
{
    if (link.cut)
        return linkStateText(LinkState::Cut);
    const LinkEndSnapshot &end = tellingEnd(link);
    if (end.known && end.state == LinkState::Up && link.held)
        //: The state of a link that works: what is sent over it waits until it is released.
        return Words::tr("up, held");
    if (end.known && end.state == LinkState::Up && link.delay.count() > 0)
        //: The state of a link that works, and how long each delivery takes.
        return Words::tr("up, +%1").arg(formatDuration(link.delay));
    return linkEndText(end);
}

QString linkSign(const LinkSnapshot &link)
{
    if (link.cut)
        return linkStateSign(LinkState::Cut);
    const LinkEndSnapshot &end = tellingEnd(link);
    return end.known ? linkStateSign(end.state) : QStringLiteral("\u25c7");
}

} // namespace drover
