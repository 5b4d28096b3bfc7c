// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string_view>

namespace drover {

/// Why a connection has ended.
enum class CloseReason {
    PeerClosed, ///< the peer ended its side, everything was answered
    PeerReset, ///< the peer, or the network, broke it
    ConnectFailed, ///< it never came to be
    ReplySent, ///< closeAfterReply
    LineTooLong,
    SlowReader, ///< the peer does not read what it asked for
    Idle,
    TooManyConnections,
    Stopped, ///< our server stops
    Killed, ///< our server was killed
    // Links only:
    Refused, ///< the other end does not take us for a neighbour
    NotANeighbour, ///< what the other end says is no handshake
    WrongProof, ///< the other end does not know the herd's secret
    NoProof, ///< the handshake, or the HAVE after it, took too long
    Superseded, ///< another connection of the same link has been chosen
    Silent, ///< no answer to a PING
    Cut, ///< by hand
    BatchSent, ///< a brief connection to a server of another make has done its work
};

/// The enumerator's name, for logs.
std::string_view closeReasonName(CloseReason reason);
/// For people, translated, as the end of a sentence: "reset by the other end".
QString closeReasonText(CloseReason reason);

} // namespace drover
