// SPDX-License-Identifier: MIT
#include "net/closereason.h"

#include <QtGlobal>

namespace drover {

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

} // namespace drover
