// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>

#include <cstdint>

namespace drover::bench {

/// Connections that have each sent one IAMAT and read its answer, and then keep still. They live in
/// a process of their own, because a process has a limited number of descriptors.
class IdleCrowd
{
public:
    /// Whose position they report: all that of one client, so that the server keeps one record, or
    /// each that of a client of its own.
    enum class Clients { One, Many };

    /// Returns when all have talked; throws std::runtime_error when they could not.
    IdleCrowd(std::uint16_t port, int connections, Clients clients);
    /// Resets the connections.
    ~IdleCrowd();
    IdleCrowd(const IdleCrowd &) = delete;
    IdleCrowd &operator=(const IdleCrowd &) = delete;

private:
    pid_t m_pid = -1;
    int m_held = -1; ///< our end of a pipe; the child goes when it is closed
};

} // namespace drover::bench
