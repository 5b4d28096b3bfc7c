// SPDX-License-Identifier: MIT
#pragma once

#include "net/poller.h"

#ifdef Q_OS_LINUX

#include <QSocketNotifier>

#include <array>

#include <sys/epoll.h>

namespace drover {

/// A level-triggered epoll set, whose own descriptor is watched by one QSocketNotifier: the cost of
/// a turn depends on how many descriptors are ready, not on how many there are.
class EpollPoller : public Poller
{
    Q_OBJECT

public:
    EpollPoller();
    ~EpollPoller() override;

    void add(int descriptor, Watcher *watcher, Readiness interest) override;
    void change(int descriptor, Watcher *watcher, Readiness interest) override;
    void remove(int descriptor, Watcher *watcher) override;

private:
    static constexpr std::size_t eventsPerTurn = 256;

    void control(int operation, int descriptor, Watcher *watcher, Readiness interest);
    void activated();
    bool turn();

    int m_set;
    QSocketNotifier m_notifier;
    std::array<epoll_event, eventsPerTurn> m_events{};
    int m_ready = 0; // events of this turn
};

} // namespace drover

#endif
