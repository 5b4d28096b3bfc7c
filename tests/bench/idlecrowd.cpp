// SPDX-License-Identifier: MIT
#include "idlecrowd.h"

#include "tcp.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace drover::bench {

namespace {

void talkOnce(const Socket &socket, const std::string &line)
{
    const timeval patience = {.tv_sec = 10, .tv_usec = 0};
    setsockopt(socket.descriptor(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (send(socket.descriptor(), line.data(), line.size(), MSG_NOSIGNAL)
        != static_cast<ssize_t>(line.size()))
        throw std::runtime_error("an idle connection cannot send");
    std::array<char, 512> answer = {};
    std::size_t size = 0;
    while (size == 0 || answer[size - 1] != '\n') {
        const ssize_t got
            = recv(socket.descriptor(), answer.data() + size, answer.size() - size, 0);
        if (got <= 0)
            throw std::runtime_error("an idle connection got no answer");
        size += static_cast<std::size_t>(got);
    }
    if (std::string_view(answer.data(), size).substr(0, 3) != "AT ")
        throw std::runtime_error("an idle connection got a wrong answer");
}

// In the child: talks, says so on standard output, and stays until standard input ends.
void keepCompany(std::uint16_t port, int connections, IdleCrowd::Clients clients)
{
    const auto descriptors = raiseDescriptorLimit();
    if (descriptors < static_cast<std::uint64_t>(connections) + 16)
        throw std::runtime_error("a process may have only " + std::to_string(descriptors)
                                 + " descriptors here");
    std::vector<Socket> sockets;
    sockets.reserve(static_cast<std::size_t>(connections));
    for (int i = 0; i < connections; ++i) {
        const int client = clients == IdleCrowd::Clients::One ? 0 : i;
        sockets.push_back(connectTo(port));
        talkOnce(sockets.back(),
                 "IAMAT idle-" + std::to_string(100'000 + client)
                     + ".bench +34.068930-118.445127 1520023934.918963997\n");
    }
    char byte = 1;
    if (write(STDOUT_FILENO, &byte, 1) == 1) {
        while (read(STDIN_FILENO, &byte, 1) < 0 && errno == EINTR) { }
    }
}

} // namespace

IdleCrowd::IdleCrowd(std::uint16_t port, int connections, Clients clients)
{
    std::array<int, 2> ready = {};
    std::array<int, 2> held = {};
    if (pipe2(ready.data(), O_CLOEXEC) || pipe2(held.data(), O_CLOEXEC))
        throw std::system_error(errno, std::generic_category(), "pipe");
    m_pid = fork();
    if (m_pid < 0)
        throw std::system_error(errno, std::generic_category(), "fork");
    if (m_pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        // Of the descriptors of its parent it keeps the two that it needs: others would stay open
        // after the parent has closed them.
        dup2(held[0], STDIN_FILENO);
        dup2(ready[1], STDOUT_FILENO);
        close_range(STDERR_FILENO + 1, ~0U, 0);
        int status = 0;
        try {
            keepCompany(port, connections, clients);
        } catch (const std::exception &error) {
            std::fprintf(stderr, "%s\n", error.what());
            status = 1;
        }
        _exit(status);
    }
    close(ready[1]);
    close(held[0]);
    m_held = held[1];
    char byte = 0;
    ssize_t got = 0;
    do {
        got = read(ready[0], &byte, 1);
    } while (got < 0 && errno == EINTR);
    close(ready[0]);
    if (got != 1) {
        close(m_held);
        waitpid(m_pid, nullptr, 0);
        throw std::runtime_error("the idle connections did not come to be");
    }
}

IdleCrowd::~IdleCrowd()
{
    close(m_held);
    waitpid(m_pid, nullptr, 0);
}

} // namespace drover::bench
