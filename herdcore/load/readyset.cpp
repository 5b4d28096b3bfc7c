// SPDX-License-Identifier: MIT
#include "load/readyset.h"

#include "net/poller.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <thread>
#include <vector>

#include <poll.h>
#ifdef Q_OS_LINUX
#include <sys/epoll.h>
#include <sys/prctl.h>
#endif
#include <unistd.h>

namespace drover {

namespace {

/// Rounded up: who waits is to find that it is time.
int wholeMs(std::chrono::nanoseconds time)
{
    constexpr std::int64_t aMinute = 60'000;
    const auto ms = std::chrono::ceil<std::chrono::milliseconds>(time).count();
    return int(std::clamp<std::int64_t>(ms, 0, aMinute));
}

#ifdef Q_OS_LINUX

class EpollSet final : public ReadySet
{
public:
    EpollSet()
        : m_set(::epoll_create1(EPOLL_CLOEXEC))
    {
        if (m_set < 0)
            qFatal("epoll_create1: error %d", errno); // at the start, with nothing to save
    }
    ~EpollSet() override { ::close(m_set); }

    void add(int descriptor, std::uint32_t key, bool wantsWrite) override
    {
        control(EPOLL_CTL_ADD, descriptor, key, wantsWrite);
    }
    void change(int descriptor, std::uint32_t key, bool wantsWrite) override
    {
        control(EPOLL_CTL_MOD, descriptor, key, wantsWrite);
    }
    void remove(int descriptor) override { control(EPOLL_CTL_DEL, descriptor, 0, false); }

    std::span<const Ready> wait(std::chrono::nanoseconds atMost) override
    {
        constexpr std::int64_t second = 1'000'000'000;
        const std::int64_t ns = std::max<std::int64_t>(atMost.count(), 0);
        const timespec time{ns / second, ns % second};
        int count = ::epoll_pwait2(m_set, m_events.data(), int(m_events.size()), &time, nullptr);
        if (count < 0 && errno != EINTR) // before Linux 5.11, and in some sandboxes
            count = ::epoll_wait(m_set, m_events.data(), int(m_events.size()), wholeMs(atMost));
        const std::size_t some = std::size_t(std::max(count, 0));
        for (std::size_t i = 0; i < some; ++i)
            m_ready[i]
                = {m_events[i].data.u32, (m_events[i].events & ~std::uint32_t(EPOLLOUT)) != 0,
                   (m_events[i].events & EPOLLOUT) != 0};
        return {m_ready.data(), some};
    }

private:
    static constexpr std::size_t mostAtOnce = 256;

    void control(int operation, int descriptor, std::uint32_t key, bool wantsWrite) const
    {
        epoll_event event{};
        event.events = wantsWrite ? EPOLLIN | EPOLLOUT : EPOLLIN;
        event.data.u32 = key;
        if (::epoll_ctl(m_set, operation, descriptor, &event) != 0)
            qFatal("epoll_ctl: error %d", errno); // no memory in the kernel, or a bug of ours
    }

    int m_set;
    std::array<epoll_event, mostAtOnce> m_events{};
    std::array<Ready, mostAtOnce> m_ready{};
};

#endif

class PollSet final : public ReadySet
{
public:
    void add(int descriptor, std::uint32_t key, bool wantsWrite) override
    {
        m_watched.push_back({descriptor, eventsFor(wantsWrite), 0});
        m_keys.push_back(key);
    }
    void change(int descriptor, std::uint32_t key, bool wantsWrite) override
    {
        const std::size_t at = indexOf(descriptor);
        m_watched[at].events = eventsFor(wantsWrite);
        m_keys[at] = key;
    }
    void remove(int descriptor) override
    {
        const std::size_t at = indexOf(descriptor);
        m_watched[at] = m_watched.back();
        m_watched.pop_back();
        m_keys[at] = m_keys.back();
        m_keys.pop_back();
    }

    std::span<const Ready> wait(std::chrono::nanoseconds atMost) override
    {
        m_ready.clear();
        if (::poll(m_watched.data(), nfds_t(m_watched.size()), wholeMs(atMost)) <= 0)
            return m_ready;
        for (std::size_t i = 0; i < m_watched.size(); ++i)
            if (const int events = m_watched[i].revents; events != 0)
                m_ready.push_back({m_keys[i], (events & ~POLLOUT) != 0, (events & POLLOUT) != 0});
        return m_ready;
    }

private:
    static short eventsFor(bool wantsWrite)
    {
        return short(wantsWrite ? POLLIN | POLLOUT : POLLIN);
    }
    std::size_t indexOf(int descriptor) const
    {
        const auto found = std::ranges::find(m_watched, descriptor, &pollfd::fd);
        Q_ASSERT(found != m_watched.end());
        return std::size_t(found - m_watched.begin());
    }

    std::vector<pollfd> m_watched;
    std::vector<std::uint32_t> m_keys; // of each
    std::vector<Ready> m_ready;
};

} // namespace

ReadySet::Backend ReadySet::defaultBackend()
{
    return Poller::defaultBackend() == Poller::Backend::Epoll ? Backend::Epoll : Backend::Poll;
}

void ReadySet::makeThreadPunctual()
{
#ifdef Q_OS_LINUX
    constexpr unsigned long slackNs = 1;
    ::prctl(PR_SET_TIMERSLACK, slackNs);
#endif
}

std::span<const ReadySet::Ready> ReadySet::sleep(std::chrono::nanoseconds time)
{
    std::this_thread::sleep_for(time);
    return wait({});
}

std::unique_ptr<ReadySet> ReadySet::create(Backend backend)
{
#ifdef Q_OS_LINUX
    if (backend == Backend::Epoll)
        return std::make_unique<EpollSet>();
#endif
    Q_ASSERT(backend == Backend::Poll);
    return std::make_unique<PollSet>();
}

} // namespace drover
