// SPDX-License-Identifier: MIT
#include "load/stampedinput.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>

#include <sys/socket.h>

namespace drover {

#ifdef Q_OS_LINUX

namespace {

std::chrono::nanoseconds nanoseconds(const timespec &time)
{
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

bool hasStamps()
{
    return true;
}

void wantStamps(int descriptor)
{
    const int on = 1;
    ::setsockopt(descriptor, SOL_SOCKET, SO_TIMESTAMPNS, &on, sizeof on);
}

StampedInput receiveStamped(int descriptor, std::span<char> buffer)
{
    iovec piece = {buffer.data(), buffer.size()};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(timespec))> control;
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    StampedInput input{::recvmsg(descriptor, &message, 0), {}};
    const cmsghdr *const header = input.size > 0 ? CMSG_FIRSTHDR(&message) : nullptr;
    if (header && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_TIMESTAMPNS) {
        timespec stamp = {};
        std::memcpy(&stamp, CMSG_DATA(header), sizeof stamp);
        timespec now = {};
        ::clock_gettime(CLOCK_REALTIME, &now); // by which the kernel stamps
        input.age = std::max(nanoseconds(now) - nanoseconds(stamp), std::chrono::nanoseconds(0));
    }
    return input;
}

#else

bool hasStamps()
{
    return false;
}

void wantStamps(int) { }

StampedInput receiveStamped(int descriptor, std::span<char> buffer)
{
    return {::recv(descriptor, buffer.data(), buffer.size(), 0), {}};
}

#endif

} // namespace drover
