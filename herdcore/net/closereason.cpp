// SPDX-License-Identifier: MIT
#include "net/closereason.h"

#include <QCoreApplication>

namespace drover {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

std::string_view closeReasonName(CloseReason reason)
{
    switch (reason) {
    case CloseReason::PeerClosed:
        return "PeerClosed";
    case CloseReason::PeerReset:
        return "PeerReset";
    case CloseReason::ConnectFailed:
        return "ConnectFailed";
    case CloseReason::ReplySent:
        return "ReplySent";
    case CloseReason::LineTooLong:
        return "LineTooLong";
    case CloseReason::SlowReader:
        return "SlowReader";
    case CloseReason::Idle:
        return "Idle";
    case CloseReason::TooManyConnections:
        return "TooManyConnections";
    case CloseReason::Stopped:
        return "Stopped";
    case CloseReason::Killed:
        return "Killed";
    case CloseReason::Refused:
        return "Refused";
    case CloseReason::NotANeighbour:
        return "NotANeighbour";
    case CloseReason::WrongProof:
        return "WrongProof";
    case CloseReason::NoProof:
        return "NoProof";
    case CloseReason::Superseded:
        return "Superseded";
    case CloseReason::Silent:
        return "Silent";
    case CloseReason::Cut:
        return "Cut";
    case CloseReason::BatchSent:
        return "BatchSent";
    }
    Q_UNREACHABLE();
}

QString closeReasonText(CloseReason reason)
{
    switch (reason) {
    case CloseReason::PeerClosed:
        return Words::tr("ended by the other end");
    case CloseReason::PeerReset:
        return Words::tr("reset by the other end");
    case CloseReason::ConnectFailed:
        return Words::tr("nobody listens there");
    case CloseReason::ReplySent:
        return Words::tr("answered, and ended as this server does after each answer");
    case CloseReason::LineTooLong:
        return Words::tr("a line was too long");
    case CloseReason::SlowReader:
        return Words::tr("the other end did not read what it was sent");
    case CloseReason::Idle:
        return Words::tr("nothing was said for too long");
    case CloseReason::TooManyConnections:
        return Words::tr("the server had too many connections");
    case CloseReason::Stopped:
        return Words::tr("the server was taken down");
    case CloseReason::Killed:
        return Words::tr("the server was killed");
    case CloseReason::Refused:
        return Words::tr("the other end does not take this server for its neighbour");
    case CloseReason::NotANeighbour:
        return Words::tr("the other end does not speak as a neighbour");
    case CloseReason::WrongProof:
        return Words::tr("the other end does not know the secret of the herd");
    case CloseReason::NoProof:
        return Words::tr("the other end took too long to prove who it is");
    case CloseReason::Superseded:
        return Words::tr("another connection of the same link took its place");
    case CloseReason::Silent:
        return Words::tr("the other end did not answer any more");
    case CloseReason::Cut:
        return Words::tr("cut by hand");
    case CloseReason::BatchSent:
        return Words::tr("everything was sent over a brief connection");
    }
    Q_UNREACHABLE();
}

} // namespace drover
