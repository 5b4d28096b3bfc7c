// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <span>

namespace drover {

/// Waits for descriptors, on a thread of its own without Qt's event loop: a Poller costs more for
/// each request than a server does for its answer, once a clock has to be kept besides.
class ReadySet
{
public:
    enum class Backend {
        Epoll, ///< Linux; waits to the microsecond
        Poll, ///< everywhere; waits whole milliseconds
    };
    /// That of Poller::defaultBackend().
    static Backend defaultBackend();
    static std::unique_ptr<ReadySet> create(Backend backend = defaultBackend());
    virtual ~ReadySet() = default;
    /// For the calling thread: Linux rounds what it waits to 50 us, unless it asks for better.
    static void makeThreadPunctual();

    struct Ready
    {
        std::uint32_t key = 0;
        bool read = false; ///< an error or an end, too: reading tells it
        bool write = false;
    };

    /// For reading, and for writing where that is asked for. A descriptor is removed before it is
    /// closed.
    virtual void add(int descriptor, std::uint32_t key, bool wantsWrite) = 0;
    virtual void change(int descriptor, std::uint32_t key, bool wantsWrite) = 0;
    virtual void remove(int descriptor) = 0;

    /// Returns when something is ready, or after \a atMost: then with none. Zero or less: at once.
    /// The values are there until the next call; some may belong to what was removed since.
    virtual std::span<const Ready> wait(std::chrono::nanoseconds atMost) = 0;
    /// Sleeps that long, whatever becomes ready meanwhile: waking up is what costs most.
    std::span<const Ready> sleep(std::chrono::nanoseconds time);
};

} // namespace drover
