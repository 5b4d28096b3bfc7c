// SPDX-License-Identifier: MIT
#include "net/epollpoller.h"

#ifdef Q_OS_LINUX

#include <cerrno>

#include <unistd.h>

namespace drover {

namespace {

/// Then back to Qt: its timers and its other sockets are to stay alive under any load.
constexpr int turnsPerActivation = 8;

int makeSet()
{
    const int set = ::epoll_create1(EPOLL_CLOEXEC);
    if (set < 0)
        qFatal("epoll_create1: error %d", errno); // at the start, with nothing to save
    return set;
}

} // namespace

EpollPoller::EpollPoller()
    : m_set(makeSet())
    , m_notifier(m_set, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &EpollPoller::activated);
}

EpollPoller::~EpollPoller()
{
    settle();
    m_notifier.setEnabled(false);
    ::close(m_set);
}

void EpollPoller::add(int descriptor, Watcher *watcher, Readiness interest)
{
    control(EPOLL_CTL_ADD, descriptor, watcher, interest);
}

void EpollPoller::change(int descriptor, Watcher *watcher, Readiness interest)
{
    control(EPOLL_CTL_MOD, descriptor, watcher, interest);
}

void EpollPoller::remove(int descriptor, Watcher *watcher)
{
    control(EPOLL_CTL_DEL, descriptor, watcher, {});
    for (int i = 0; i < m_ready; ++i)
        if (m_events[static_cast<std::size_t>(i)].data.ptr == watcher)
            m_events[static_cast<std::size_t>(i)].data.ptr = nullptr;
}

void EpollPoller::control(int operation, int descriptor, Watcher *watcher, Readiness interest)
{
    epoll_event event{};
    if (interest.read)
        event.events |= EPOLLIN;
    if (interest.write)
        event.events |= EPOLLOUT;
    event.data.ptr = watcher;
    if (::epoll_ctl(m_set, operation, descriptor, &event) != 0)
        qFatal("epoll_ctl: error %d", errno); // no memory in the kernel, or a bug of ours
}

void EpollPoller::activated()
{
    for (int i = 0; i < turnsPerActivation && turn(); ++i) { }
}

/// Whether anything was ready.
bool EpollPoller::turn()
{
    m_ready = ::epoll_wait(m_set, m_events.data(), int(m_events.size()), 0);
    if (m_ready <= 0)
        return false;
    beginTurn();
    for (int i = 0; i < m_ready; ++i) {
        const epoll_event event = m_events[static_cast<std::size_t>(i)];
        if (!event.data.ptr)
            continue;
        static_cast<Watcher *>(event.data.ptr)
            ->ready({(event.events & EPOLLIN) != 0, (event.events & EPOLLOUT) != 0,
                     (event.events & (EPOLLERR | EPOLLHUP)) != 0});
    }
    m_ready = 0;
    endTurn();
    return true;
}

} // namespace drover

#endif
