// SPDX-License-Identifier: MIT
#pragma once

#include "net/clock.h"

#include <QTimer>

#include <functional>
#include <map>

namespace drover {

class Deadline;

/// All deadlines of a herd, under one QTimer. No connection has a timer of its own.
class DeadlineQueue : public QObject
{
    Q_OBJECT

public:
    /// \a clock outlives the queue.
    explicit DeadlineQueue(Clock &clock, QObject *parent = nullptr);
    ~DeadlineQueue() override;

    Clock &clock() const { return m_clock; }

    /// While paused nothing happens at any time; what has become due meanwhile follows as soon as
    /// it is not paused any more, not within this call.
    void setPaused(bool paused);

private:
    friend class Deadline;
    using Queue = std::multimap<Clock::Monotonic, Deadline *>;

    void fire();
    void arm();
    /// The moment \a delay from now; the end of time where that is beyond it.
    Clock::Monotonic momentIn(std::chrono::nanoseconds delay) const;

    Clock &m_clock;
    Queue m_queue;
    QTimer m_timer; // a child, so that it follows the queue to another thread
    Clock::Monotonic m_armedFor{0};
    bool m_firing = false;
    bool m_paused = false;
};

/// Something to be done at a certain time unless it is cancelled before. Deadlines that are due
/// are acted on in the order of their times, those of one moment in the order in which they were
/// set. Owned by whoever waits; its end cancels it. The action may set, cancel or delete any
/// Deadline, this one too.
class Deadline
{
public:
    /// \a queue outlives the deadline.
    Deadline(DeadlineQueue &queue, std::function<void()> action);
    ~Deadline();
    Deadline(const Deadline &) = delete;
    Deadline &operator=(const Deadline &) = delete;

    /// The action is called once, \a delay from now, not within this call; a delay of zero or less
    /// means soon, after what is due now. Replaces an earlier setting.
    void setIn(std::chrono::nanoseconds delay);
    void cancel();
    bool isSet() const { return m_set; }
    /// Time left; zero when it is due or not set.
    std::chrono::nanoseconds remaining() const;

private:
    friend class DeadlineQueue;

    DeadlineQueue &m_queue;
    std::function<void()> m_action;
    DeadlineQueue::Queue::iterator m_position;
    bool m_set = false;
};

} // namespace drover
