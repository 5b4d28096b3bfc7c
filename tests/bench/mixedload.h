// SPDX-License-Identifier: MIT
#pragma once

#include "tcp.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace drover::bench {

/// What clients of one kind saw.
struct LoadResult
{
    std::uint64_t messages = 0; ///< answered
    double seconds = 0; ///< of the whole run
    double medianUs = 0; ///< latency of a message, microseconds
    double p99Us = 0;
};

/// Clients of several kinds at the same time, each kind at its own pace. One thread, one epoll set.
/// Latencies end when the kernel gets the answer, not when this thread gets to it.
class MixedLoad
{
public:
    /// What clients of one kind do.
    struct Kind
    {
        int clients = 1;
        /// Said once, before anything is measured; an answer of one line is awaited.
        std::function<std::string(int client)> greeting;
        std::function<std::string(int client, std::uint64_t number)> line;
        std::string answerEnd = "\n"; ///< nowhere else in an answer
        int inFlight = 1; ///< most unanswered of one client
        double perSecond = 0; ///< of all clients of the kind together; 0: as soon as it can
    };

    /// Throws when a connection or a greeting fails.
    MixedLoad(std::uint16_t port, std::vector<Kind> kinds);
    ~MixedLoad();
    MixedLoad(const MixedLoad &) = delete;
    MixedLoad &operator=(const MixedLoad &) = delete;

    /// What each kind saw. Answers that have not come by the end are not waited for. Throws when a
    /// connection is lost.
    std::vector<LoadResult> run(std::chrono::nanoseconds duration);

private:
    struct Client
    {
        std::size_t kind = 0;
        int number = 0;
        Socket socket;
        std::deque<std::int64_t> sentAt; // of the unanswered lines
        std::string tail; // of what came last: an end may come in pieces
    };
    struct Crowd
    {
        Kind kind;
        std::vector<std::unique_ptr<Client>> clients;
        std::vector<std::uint32_t> latencies; // nanoseconds
        std::uint64_t sent = 0;
        std::size_t next = 0; // who says the next line
    };

    void sendDue(Crowd &crowd, std::int64_t sinceStart);
    void send(Crowd &crowd, Client &client);
    void receive(Client &client);

    int m_epoll = -1;
    std::vector<Crowd> m_crowds;
    std::vector<char> m_buffer;
};

} // namespace drover::bench
