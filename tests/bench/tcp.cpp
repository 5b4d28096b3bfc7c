// SPDX-License-Identifier: MIT
#include "tcp.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <stdexcept>
#include <string>
#include <system_error>
#include <utility>

namespace drover::bench {

namespace {

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

Socket newSocket()
{
    Socket socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!socket)
        throw std::system_error(errno, std::generic_category(), "socket");
    return socket;
}

bool isFree(std::uint16_t port)
{
    const Socket socket = newSocket();
    const int on = 1;
    setsockopt(socket.descriptor(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    const sockaddr_in address = loopback(port);
    return bind(socket.descriptor(), reinterpret_cast<const sockaddr *>(&address), sizeof address)
        == 0;
}

} // namespace

Socket::Socket(Socket &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

Socket &Socket::operator=(Socket &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

Socket::~Socket()
{
    if (m_descriptor < 0)
        return;
    const linger reset = {.l_onoff = 1, .l_linger = 0};
    setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    close(m_descriptor);
}

Socket tryConnect(std::uint16_t port)
{
    Socket socket = newSocket();
    const sockaddr_in address = loopback(port);
    if (connect(socket.descriptor(), reinterpret_cast<const sockaddr *>(&address), sizeof address))
        return {};
    const int on = 1;
    setsockopt(socket.descriptor(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return socket;
}

Socket connectTo(std::uint16_t port)
{
    Socket socket = tryConnect(port);
    if (!socket)
        throw std::system_error(errno, std::generic_category(),
                                "connect to port " + std::to_string(port));
    return socket;
}

std::uint16_t freePorts(int count)
{
    constexpr int first = 20'000;
    constexpr int last = 32'000;
    static int next = first + getpid() % (last - first);
    for (int tries = 0; tries < last - first; ++tries) {
        if (next + count > last)
            next = first;
        const int base = next;
        int free = 0;
        while (free < count && isFree(static_cast<std::uint16_t>(base + free)))
            ++free;
        next = base + free + 1;
        if (free == count)
            return static_cast<std::uint16_t>(base);
    }
    throw std::runtime_error("no free ports");
}

std::uint64_t raiseDescriptorLimit()
{
    rlimit limit = {};
    if (getrlimit(RLIMIT_NOFILE, &limit))
        throw std::system_error(errno, std::generic_category(), "getrlimit");
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    getrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_cur;
}

} // namespace drover::bench
