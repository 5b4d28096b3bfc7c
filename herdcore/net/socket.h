// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

#include <string>

namespace drover {

// What Qt's socket classes do not offer, over POSIX sockets. All descriptors are non-blocking,
// closed on exec, and send small pieces at once (TCP_NODELAY).

/// A connection that has been accepted.
struct Accepted
{
    int descriptor = -1; ///< -1: nothing was accepted
    int error = 0; ///< errno where nothing was
    QHostAddress address;
    std::string label; ///< "127.0.0.1:40312" or "[::1]:40312"
};
Accepted acceptConnection(int listener);

/// Begins to connect; the descriptor becomes writable when that has ended. -1 where it failed at
/// once, with errno.
int beginConnecting(const QHostAddress &address, quint16 port);
/// How it ended: 0, or an errno. A connection to itself (TCP allows it, when a port is dialled
/// that nobody listens on) counts as ECONNREFUSED, and close() leaves nothing of it.
int connectResult(int descriptor);

/// Ends our side: the peer reads to the end and no further.
void endOutput(int descriptor);
/// Makes the next close() reset the connection instead of ending it.
void resetOnClose(int descriptor);
/// What went wrong with it, as errno; 0: nothing.
int takeError(int descriptor);

/// Raises the soft limit of descriptors to the hard one; returns that.
std::int64_t raiseDescriptorLimit();

} // namespace drover
