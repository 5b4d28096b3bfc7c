// SPDX-License-Identifier: MIT
#include "net/socket.h"

#include <QtEndian>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace drover {

namespace {

struct SocketAddress
{
    sockaddr_storage storage{};
    socklen_t length = sizeof(sockaddr_storage);

    sockaddr *raw() { return reinterpret_cast<sockaddr *>(&storage); }
    const sockaddr *raw() const { return reinterpret_cast<const sockaddr *>(&storage); }
};

SocketAddress toSocketAddress(const QHostAddress &address, quint16 port)
{
    SocketAddress result;
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        auto *v6 = reinterpret_cast<sockaddr_in6 *>(&result.storage);
        v6->sin6_family = AF_INET6;
        v6->sin6_port = qToBigEndian(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&v6->sin6_addr, &bytes, sizeof bytes);
        v6->sin6_scope_id = address.scopeId().toUInt();
        result.length = sizeof(sockaddr_in6);
    } else {
        auto *v4 = reinterpret_cast<sockaddr_in *>(&result.storage);
        v4->sin_family = AF_INET;
        v4->sin_port = qToBigEndian(port);
        v4->sin_addr.s_addr = qToBigEndian(address.toIPv4Address());
        result.length = sizeof(sockaddr_in);
    }
    return result;
}

/// Byte by byte, since it is done for every connection.
std::string labelOf(const SocketAddress &address)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    std::string label;
    quint16 port = 0;
    if (address.storage.ss_family == AF_INET6) {
        const auto *v6 = reinterpret_cast<const sockaddr_in6 *>(&address.storage);
        ::inet_ntop(AF_INET6, &v6->sin6_addr, text.data(), text.size());
        label.append("[").append(text.data()).append("]");
        port = qFromBigEndian(v6->sin6_port);
    } else {
        const auto *v4 = reinterpret_cast<const sockaddr_in *>(&address.storage);
        ::inet_ntop(AF_INET, &v4->sin_addr, text.data(), text.size());
        label.append(text.data());
        port = qFromBigEndian(v4->sin_port);
    }
    label += ':';
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), port);
    Q_UNUSED(error)
    label.append(text.data(), end);
    return label;
}

void makeNonBlocking(int descriptor)
{
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
}

void sendAtOnce(int descriptor)
{
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

} // namespace

Accepted acceptConnection(int listener)
{
    SocketAddress peer;
#ifdef Q_OS_LINUX
    const int descriptor
        = ::accept4(listener, peer.raw(), &peer.length, SOCK_NONBLOCK | SOCK_CLOEXEC);
#else
    const int descriptor = ::accept(listener, peer.raw(), &peer.length);
#endif
    if (descriptor < 0)
        return {-1, errno, {}, {}};
#ifndef Q_OS_LINUX
    makeNonBlocking(descriptor);
#endif
    sendAtOnce(descriptor);
    return {descriptor, 0, QHostAddress(peer.raw()), labelOf(peer)};
}

int beginConnecting(const QHostAddress &address, quint16 port)
{
    const SocketAddress peer = toSocketAddress(address, port);
    const int descriptor = ::socket(peer.storage.ss_family, SOCK_STREAM, 0);
    if (descriptor < 0)
        return -1;
    makeNonBlocking(descriptor);
    sendAtOnce(descriptor);
    if (::connect(descriptor, peer.raw(), peer.length) != 0 && errno != EINPROGRESS) {
        const int error = errno;
        ::close(descriptor);
        errno = error;
        return -1;
    }
    return descriptor;
}

int connectResult(int descriptor)
{
    if (const int error = takeError(descriptor); error != 0)
        return error;
    SocketAddress here;
    SocketAddress there;
    if (::getpeername(descriptor, there.raw(), &there.length) != 0)
        return errno;
    if (::getsockname(descriptor, here.raw(), &here.length) != 0)
        return errno;
    const bool isSelf = here.length == there.length
        && std::memcmp(&here.storage, &there.storage, here.length) == 0;
    if (!isSelf)
        return 0;
    resetOnClose(descriptor); // ending it would keep whose port it is from listening for a minute
    return ECONNREFUSED;
}

void endOutput(int descriptor)
{
    ::shutdown(descriptor, SHUT_WR);
}

void resetOnClose(int descriptor)
{
    const linger discard{1, 0};
    ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &discard, sizeof discard);
}

int takeError(int descriptor)
{
    int error = 0;
    socklen_t length = sizeof error;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &length) == 0 ? error : errno;
}

std::int64_t raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 1024;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return static_cast<std::int64_t>(limit.rlim_cur);
}

} // namespace drover
