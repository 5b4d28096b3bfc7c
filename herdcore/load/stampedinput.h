// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <span>

#include <sys/types.h>

namespace drover {

/// Whether the system can say when something came in; see wantStamps().
bool hasStamps();
/// For receiveStamped(), once for each connection.
void wantStamps(int descriptor);

/// As recv(), with how long the last byte of it has lain there: whoever reads may have had other
/// things to do, which is not the sender's doing. Zero where the system does not say.
struct StampedInput
{
    ssize_t size = 0; ///< as of recv(), with errno
    std::chrono::nanoseconds age{0};
};
StampedInput receiveStamped(int descriptor, std::span<char> buffer);

} // namespace drover
