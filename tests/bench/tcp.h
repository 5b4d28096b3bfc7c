// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace drover::bench {

/// A TCP descriptor that is closed with its owner, by a reset: thousands of closed connections
/// would else keep their ports for a minute each.
class Socket
{
public:
    Socket() = default;
    explicit Socket(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    Socket(Socket &&other) noexcept;
    Socket &operator=(Socket &&other) noexcept;
    ~Socket();

    int descriptor() const { return m_descriptor; }
    explicit operator bool() const { return m_descriptor >= 0; }

private:
    int m_descriptor = -1;
};

/// A blocking connection to this port of 127.0.0.1, without Nagle's delay; none when it is refused.
Socket tryConnect(std::uint16_t port);

/// As above, but a refusal is thrown as std::runtime_error.
Socket connectTo(std::uint16_t port);

/// The first of \a count ports in a row that nobody listens on, below those that the system hands
/// out by itself. No two calls of one process give the same one.
std::uint16_t freePorts(int count);

/// Lets this process have as many descriptors as the system allows it; returns how many.
std::uint64_t raiseDescriptorLimit();

} // namespace drover::bench
