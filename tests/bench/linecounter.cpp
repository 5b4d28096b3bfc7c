// SPDX-License-Identifier: MIT
#include "linecounter.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <string_view>
#include <system_error>
#include <utility>

namespace drover::bench {

namespace {

constexpr std::size_t bufferBytes = 262'144;

Socket listenOn(std::uint16_t port)
{
    Socket listener(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const int on = 1;
    setsockopt(listener.descriptor(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(listener.descriptor(), reinterpret_cast<sockaddr *>(&address), sizeof address)
        || listen(listener.descriptor(), SOMAXCONN))
        throw std::system_error(errno, std::generic_category(),
                                "port " + std::to_string(port) + " of the counting neighbour");
    return listener;
}

} // namespace

LineCounter::LineCounter(std::uint16_t port)
    : m_listener(listenOn(port))
    , m_buffer(bufferBytes)
{
    std::array<int, 2> ends = {};
    if (pipe2(ends.data(), O_CLOEXEC))
        throw std::system_error(errno, std::generic_category(), "pipe");
    m_wokenEnd = ends[0];
    m_wakeEnd = ends[1];
    m_thread = std::thread(&LineCounter::work, this);
}

LineCounter::~LineCounter()
{
    close(m_wakeEnd);
    m_thread.join();
    close(m_wokenEnd);
}

void LineCounter::work()
{
    for (;;) {
        std::vector<pollfd> waiting
            = {{.fd = m_wokenEnd, .events = POLLIN, .revents = 0},
               {.fd = m_listener.descriptor(), .events = POLLIN, .revents = 0}};
        for (const Neighbour &each : m_neighbours)
            waiting.push_back({.fd = each.socket.descriptor(), .events = POLLIN, .revents = 0});
        if (poll(waiting.data(), waiting.size(), -1) < 0 && errno != EINTR)
            return;
        if (waiting[0].revents)
            return;
        for (std::size_t i = m_neighbours.size(); i-- > 0;) {
            if (waiting[i + 2].revents && !read(m_neighbours[i]))
                m_neighbours.erase(m_neighbours.begin() + static_cast<std::ptrdiff_t>(i));
        }
        if (waiting[1].revents)
            accept();
    }
}

void LineCounter::accept()
{
    Socket socket(accept4(m_listener.descriptor(), nullptr, nullptr, SOCK_CLOEXEC));
    if (socket)
        m_neighbours.push_back({.socket = std::move(socket), .rest = {}});
}

// False at the end.
bool LineCounter::read(Neighbour &neighbour)
{
    const ssize_t got = recv(neighbour.socket.descriptor(), m_buffer.data(), m_buffer.size(), 0);
    const auto now = std::chrono::steady_clock::now();
    if (got <= 0)
        return got < 0 && errno == EINTR;
    std::string_view input(m_buffer.data(), static_cast<std::size_t>(got));
    std::uint64_t lines = 0;
    for (auto end = input.find('\n'); end != std::string_view::npos; end = input.find('\n')) {
        if (!neighbour.rest.empty()) {
            neighbour.rest += input.substr(0, end);
            lines += neighbour.rest.starts_with("AT ");
            neighbour.rest.clear();
        } else {
            lines += input.starts_with("AT ");
        }
        input.remove_prefix(end + 1);
    }
    neighbour.rest += input;
    if (lines > 0) {
        const std::scoped_lock lock(m_mutex);
        m_lines += lines;
        m_lastAt = now;
        m_hasMore.notify_one();
    }
    return true;
}

std::optional<std::chrono::steady_clock::time_point>
LineCounter::arrivalAfter(std::uint64_t lines, std::chrono::nanoseconds atMost)
{
    std::unique_lock lock(m_mutex);
    if (!m_hasMore.wait_for(lock, atMost, [&] { return m_lines > lines; }))
        return {};
    return m_lastAt;
}

} // namespace drover::bench
