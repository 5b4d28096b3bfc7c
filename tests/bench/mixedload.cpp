// SPDX-License-Identifier: MIT
#include "mixedload.h"

#include "figures.h"
#include "load/stampedinput.h"

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>
#include <limits>
#include <stdexcept>
#include <system_error>

namespace drover::bench {

namespace {

/// By the clock that the kernel stamps with what comes in.
std::int64_t nowNs()
{
    timespec time = {};
    clock_gettime(CLOCK_REALTIME, &time);
    return time.tv_sec * std::int64_t(1'000'000'000) + time.tv_nsec;
}

void say(const Socket &socket, std::string_view text)
{
    if (::send(socket.descriptor(), text.data(), text.size(), MSG_NOSIGNAL)
        != static_cast<ssize_t>(text.size()))
        throw std::system_error(errno, std::generic_category(), "send to the server");
}

} // namespace

MixedLoad::MixedLoad(std::uint16_t port, std::vector<Kind> kinds)
    : m_epoll(epoll_create1(EPOLL_CLOEXEC))
    , m_buffer(1 << 20)
{
    if (m_epoll < 0)
        throw std::system_error(errno, std::generic_category(), "epoll_create1");
    for (Kind &kind : kinds) {
        Crowd crowd;
        for (int number = 0; number < kind.clients; ++number) {
            auto client = std::make_unique<Client>();
            client->kind = m_crowds.size();
            client->number = number;
            client->socket = connectTo(port);
            wantStamps(client->socket.descriptor());
            say(client->socket, kind.greeting(number));
            if (recv(client->socket.descriptor(), m_buffer.data(), m_buffer.size(), 0) <= 0
                || m_buffer.front() != 'A')
                throw std::runtime_error("the server does not know what it is told");
            epoll_event event = {};
            event.events = EPOLLIN;
            event.data.ptr = client.get();
            if (epoll_ctl(m_epoll, EPOLL_CTL_ADD, client->socket.descriptor(), &event) != 0)
                throw std::system_error(errno, std::generic_category(), "epoll_ctl");
            crowd.clients.push_back(std::move(client));
        }
        crowd.kind = std::move(kind);
        m_crowds.push_back(std::move(crowd));
    }
}

MixedLoad::~MixedLoad()
{
    close(m_epoll);
}

std::vector<LoadResult> MixedLoad::run(std::chrono::nanoseconds duration)
{
    constexpr std::int64_t pauseNs = 100'000; // between two looks at what is due
    std::array<epoll_event, 256> events = {};
    for (Crowd &crowd : m_crowds) {
        crowd.latencies.clear();
        crowd.sent = 0;
    }
    const std::int64_t start = nowNs();
    for (std::int64_t now = start; now - start < duration.count(); now = nowNs()) {
        for (Crowd &crowd : m_crowds)
            sendDue(crowd, now - start);
        const timespec pause{0, pauseNs};
        const int count = epoll_pwait2(m_epoll, events.data(), static_cast<int>(events.size()),
                                       &pause, nullptr);
        for (int i = 0; i < count; ++i)
            receive(*static_cast<Client *>(events[static_cast<std::size_t>(i)].data.ptr));
    }
    const double seconds = static_cast<double>(nowNs() - start) / 1e9;
    std::vector<LoadResult> results;
    for (Crowd &crowd : m_crowds)
        results.push_back({.messages = crowd.latencies.size(),
                           .seconds = seconds,
                           .medianUs = quantile(crowd.latencies, 0.5) / 1e3,
                           .p99Us = quantile(crowd.latencies, 0.99) / 1e3});
    return results;
}

void MixedLoad::sendDue(Crowd &crowd, std::int64_t sinceStart)
{
    if (crowd.kind.perSecond <= 0) {
        for (const auto &client : crowd.clients)
            while (client->sentAt.size() < static_cast<std::size_t>(crowd.kind.inFlight))
                send(crowd, *client);
        return;
    }
    const auto due
        = static_cast<std::uint64_t>(static_cast<double>(sinceStart) / 1e9 * crowd.kind.perSecond);
    // Who still waits for answers is passed over; when all do, the rest is late.
    for (std::size_t busy = 0; crowd.sent < due && busy < crowd.clients.size();) {
        Client &client = *crowd.clients[crowd.next];
        crowd.next = (crowd.next + 1) % crowd.clients.size();
        if (client.sentAt.size() < static_cast<std::size_t>(crowd.kind.inFlight)) {
            send(crowd, client);
            busy = 0;
        } else {
            ++busy;
        }
    }
}

void MixedLoad::send(Crowd &crowd, Client &client)
{
    client.sentAt.push_back(nowNs());
    say(client.socket, crowd.kind.line(client.number, ++crowd.sent));
}

void MixedLoad::receive(Client &client)
{
    const auto [got, age] = receiveStamped(client.socket.descriptor(), m_buffer);
    const std::int64_t now = nowNs() - age.count();
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (got <= 0)
        throw std::runtime_error("the server closed a connection");
    Crowd &crowd = m_crowds[client.kind];
    const std::string &end = crowd.kind.answerEnd;
    client.tail.append(m_buffer.data(), static_cast<std::size_t>(got));
    std::size_t from = 0;
    for (std::size_t at = 0; (at = client.tail.find(end, from)) != std::string::npos;) {
        from = at + end.size();
        if (client.sentAt.empty())
            throw std::runtime_error("more answers than questions");
        crowd.latencies.push_back(static_cast<std::uint32_t>(std::min<std::int64_t>(
            now - client.sentAt.front(), std::numeric_limits<std::uint32_t>::max())));
        client.sentAt.pop_front();
    }
    client.tail.erase(
        0, std::max(from, client.tail.size() - std::min(client.tail.size(), end.size() - 1)));
}

} // namespace drover::bench
