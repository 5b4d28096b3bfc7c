// SPDX-License-Identifier: MIT
#include "loadgenerator.h"

#include "figures.h"

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <limits>
#include <stdexcept>
#include <system_error>

namespace drover::bench {

namespace {

constexpr int patienceMs = 5'000;

std::int64_t nowNs()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

// The next microsecond, in place: rewriting digits costs less than formatting a number. Steps of a
// nanosecond would be lost on servers that keep times as floating point.
void advance(std::string &time)
{
    constexpr std::size_t lastOfMicroseconds = 16; // 1520023934.000000000
    for (std::size_t at = lastOfMicroseconds + 1; at-- > 0;) {
        char &digit = time[at];
        if (digit == '.')
            continue;
        if (digit != '9') {
            ++digit;
            return;
        }
        digit = '0';
    }
}

} // namespace

LoadGenerator::LoadGenerator(std::uint16_t port, int clients, int inFlight)
    : m_inFlight(static_cast<std::size_t>(inFlight))
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
    , m_buffer(262'144)
{
    if (m_epoll < 0)
        throw std::system_error(errno, std::generic_category(), "epoll_create1");
    if (inFlight < 1 || inFlight > 1'024 || clients < 1)
        throw std::runtime_error("1 to 1,024 lines in flight and at least one client");
    m_clients.resize(static_cast<std::size_t>(clients));
    for (std::size_t i = 0; i < m_clients.size(); ++i) {
        Client &client = m_clients[i];
        client.socket = connectTo(port);
        client.time = "1520023934.000000000";
        const std::string start
            = "IAMAT client-" + std::to_string(100'000 + i) + ".bench +34.068930-118.445127 ";
        const std::string line = start + client.time + '\n';
        m_timeAt = start.size();
        m_lineLength = line.size();
        for (std::size_t n = 0; n < m_inFlight; ++n)
            client.lines += line;
        client.sentAt.resize(m_inFlight);
        epoll_event event = {};
        event.events = EPOLLIN;
        event.data.ptr = &client;
        if (epoll_ctl(m_epoll, EPOLL_CTL_ADD, client.socket.descriptor(), &event))
            throw std::system_error(errno, std::generic_category(), "epoll_ctl");
    }
}

LoadGenerator::~LoadGenerator()
{
    close(m_epoll);
}

LoadResult LoadGenerator::run(std::chrono::nanoseconds duration)
{
    m_latencies.clear();
    std::uint64_t sent = 0;
    std::uint64_t answered = 0;
    const std::int64_t start = nowNs();
    const std::int64_t end = start + duration.count();
    for (Client &client : m_clients) {
        send(client, m_inFlight, nowNs());
        sent += m_inFlight;
    }
    std::array<epoll_event, 256> events = {};
    while (answered < sent) {
        const int count
            = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), patienceMs);
        if (count == 0)
            throw std::runtime_error("no answer for five seconds");
        for (int i = 0; i < count; ++i) {
            Client &client = *static_cast<Client *>(events[static_cast<std::size_t>(i)].data.ptr);
            const std::size_t answers = receive(client);
            if (answers == 0)
                continue;
            answered += answers;
            const std::int64_t now = nowNs();
            for (std::size_t n = 0; n < answers; ++n) {
                const std::int64_t latency = now - client.sentAt[client.oldest];
                m_latencies.push_back(static_cast<std::uint32_t>(
                    std::min<std::int64_t>(latency, std::numeric_limits<std::uint32_t>::max())));
                client.oldest = client.oldest + 1 == m_inFlight ? 0 : client.oldest + 1;
            }
            client.unanswered -= answers;
            if (now < end) {
                send(client, answers, now);
                sent += answers;
            }
        }
    }
    LoadResult result;
    result.messages = answered;
    result.seconds = static_cast<double>(nowNs() - start) / 1e9;
    result.medianUs = quantile(m_latencies, 0.5) / 1e3;
    result.p99Us = quantile(m_latencies, 0.99) / 1e3;
    return result;
}

void LoadGenerator::send(Client &client, std::size_t count, std::int64_t now)
{
    for (std::size_t n = 0; n < count; ++n) {
        advance(client.time);
        std::memcpy(client.lines.data() + n * m_lineLength + m_timeAt, client.time.data(),
                    client.time.size());
        client.sentAt[(client.oldest + client.unanswered + n) % m_inFlight] = now;
    }
    client.unanswered += count;
    const std::size_t size = count * m_lineLength;
    if (::send(client.socket.descriptor(), client.lines.data(), size, MSG_NOSIGNAL)
        != static_cast<ssize_t>(size))
        throw std::system_error(errno, std::generic_category(), "send to the server");
}

// How many answers have ended in what came.
std::size_t LoadGenerator::receive(Client &client)
{
    const ssize_t got
        = recv(client.socket.descriptor(), m_buffer.data(), m_buffer.size(), MSG_DONTWAIT);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return 0;
    if (got <= 0)
        throw std::runtime_error("the server closed a connection");
    return countAnswers(client, {m_buffer.data(), static_cast<std::size_t>(got)});
}

std::size_t LoadGenerator::countAnswers(Client &client, std::string_view bytes)
{
    std::size_t answers = 0;
    while (!bytes.empty()) {
        if (client.atLineStart && bytes.front() != 'A')
            throw std::runtime_error("no AT line: " + std::string(bytes.substr(0, 80)));
        const std::size_t newline = bytes.find('\n');
        client.atLineStart = newline != std::string_view::npos;
        if (!client.atLineStart)
            break;
        ++answers;
        bytes.remove_prefix(newline + 1);
    }
    if (answers > client.unanswered)
        throw std::runtime_error("more answers than questions");
    return answers;
}

} // namespace drover::bench
