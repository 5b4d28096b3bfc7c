// SPDX-License-Identifier: MIT
#pragma once

#include "tcp.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace drover::bench {

/// What one run of load saw.
struct LoadResult
{
    std::uint64_t messages = 0; ///< sent, and answered with an AT line
    double seconds = 0; ///< from the first line to the last answer
    double medianUs = 0; ///< latency of a message, microseconds
    double p99Us = 0;
};

/// Clients that report their position over and over: each keeps \a inFlight IAMAT lines unanswered
/// and sends the next ones, in one write, as soon as answers have come. Every client has an ID of
/// its own and its times grow, so that every line wins and is stored. One thread, one epoll set,
/// prepared lines of which only the time is rewritten: it costs less than any server under test.
class LoadGenerator
{
public:
    /// At most 1,024 in flight: what is sent never has to wait for what is read.
    LoadGenerator(std::uint16_t port, int clients, int inFlight);
    ~LoadGenerator();
    LoadGenerator(const LoadGenerator &) = delete;
    LoadGenerator &operator=(const LoadGenerator &) = delete;

    /// Sends for this long, then waits for the last answers. Throws std::runtime_error when an
    /// answer is no AT line, a connection is lost, or nothing comes for five seconds.
    LoadResult run(std::chrono::nanoseconds duration);

private:
    struct Client
    {
        Socket socket;
        std::string lines; ///< inFlight lines of equal length
        std::string time; ///< of the line sent last
        std::vector<std::int64_t> sentAt; ///< ring: of the unanswered lines, the oldest at oldest
        std::size_t oldest = 0;
        std::size_t unanswered = 0;
        bool atLineStart = true; ///< whether the next byte received begins an answer
    };

    void send(Client &client, std::size_t count, std::int64_t now);
    std::size_t receive(Client &client);
    static std::size_t countAnswers(Client &client, std::string_view bytes);

    std::size_t m_inFlight;
    std::size_t m_lineLength = 0;
    std::size_t m_timeAt = 0; ///< where in a line its time begins
    int m_epoll = -1;
    std::vector<Client> m_clients;
    std::vector<char> m_buffer;
    std::vector<std::uint32_t> m_latencies; ///< nanoseconds
};

} // namespace drover::bench
