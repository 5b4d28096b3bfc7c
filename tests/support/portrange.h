// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QtGlobal>

#include <vector>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace drover {

/// Ports in a row for a program that is told where to listen. They lie below those that the system
/// gives to connections, and no other PortRange has them: each is kept bound, in a way that lets a
/// server bind it too.
class PortRange
{
public:
    explicit PortRange(int count)
    {
        constexpr int lowest = 10'000;
        constexpr int beyondHighest = 32'768;
        constexpr int attempts = 1'000;
        for (int i = 0; i < attempts && !isComplete(count); ++i)
            reserve(QRandomGenerator::global()->bounded(lowest, beyondHighest - count), count);
        if (!isComplete(count))
            qFatal("No %d free ports in a row were found.", count);
    }
    ~PortRange() { release(); }
    PortRange(const PortRange &) = delete;
    PortRange &operator=(const PortRange &) = delete;

    quint16 at(int index) const { return quint16(m_first + index); }
    quint16 first() const { return at(0); }

private:
    bool isComplete(int count) const { return m_descriptors.size() == std::size_t(count); }

    void reserve(int first, int count)
    {
        release();
        m_first = first;
        for (int i = 0; i < count; ++i) {
            const int descriptor = bindPort(at(i));
            if (descriptor < 0)
                return;
            m_descriptors.push_back(descriptor);
        }
    }

    void release()
    {
        for (const int descriptor : m_descriptors)
            ::close(descriptor);
        m_descriptors.clear();
    }

    static int bindPort(quint16 port)
    {
        const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_ANY);
        if (::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
            ::close(descriptor);
            return -1;
        }
        // Only now: bound without it, the port was free of other ranges; with it, and as long as
        // we do not listen, a server may bind the port beside us.
        const int on = 1;
        ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        return descriptor;
    }

    int m_first = 0;
    std::vector<int> m_descriptors;
};

} // namespace drover
