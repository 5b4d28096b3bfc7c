// SPDX-License-Identifier: MIT
#pragma once

#include "tcp.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace drover::bench {

/// A neighbour that takes what it is told and counts the AT lines, on a thread of its own. It tells
/// nothing.
class LineCounter
{
public:
    /// Listens on this port of 127.0.0.1; throws std::system_error where it cannot.
    explicit LineCounter(std::uint16_t port);
    ~LineCounter();
    LineCounter(const LineCounter &) = delete;
    LineCounter &operator=(const LineCounter &) = delete;

    std::uint64_t lines() const { return m_lines; }
    /// Waits until there are more than so many, and says when the last of them came; none after
    /// \a atMost.
    std::optional<std::chrono::steady_clock::time_point>
    arrivalAfter(std::uint64_t lines, std::chrono::nanoseconds atMost);

private:
    struct Neighbour
    {
        Socket socket;
        std::string rest; ///< of an unfinished line, what begins it
    };

    void work();
    void accept();
    bool read(Neighbour &neighbour);

    Socket m_listener;
    int m_wokenEnd = -1; // of a pipe: the thread ends when the other end is closed
    int m_wakeEnd = -1;
    std::vector<char> m_buffer;
    std::vector<Neighbour> m_neighbours; // of the thread
    std::atomic<std::uint64_t> m_lines = 0;
    std::mutex m_mutex; // of the next two
    std::condition_variable m_hasMore;
    std::chrono::steady_clock::time_point m_lastAt;
    std::thread m_thread;
};

} // namespace drover::bench
