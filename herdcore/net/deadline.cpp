// SPDX-License-Identifier: MIT
#include "net/deadline.h"

#include <algorithm>
#include <utility>

namespace drover {

namespace {

/// A QTimer counts milliseconds in an int, which ends after 24 days.
constexpr std::chrono::milliseconds longestSleep = std::chrono::hours(24);

} // namespace

DeadlineQueue::DeadlineQueue(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DeadlineQueue::fire);
    connect(&m_clock, &Clock::jumped, this, &DeadlineQueue::fire);
}

DeadlineQueue::~DeadlineQueue()
{
    Q_ASSERT(m_queue.empty());
}

void DeadlineQueue::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) == paused)
        return;
    m_timer.stop();
    if (!paused) // with a clock that a test moves there is no timer to wait for
        QMetaObject::invokeMethod(this, &DeadlineQueue::fire, Qt::QueuedConnection);
}

void DeadlineQueue::fire()
{
    if (m_paused)
        return;
    const auto now = m_clock.monotonicNow();
    // An action that moves the clock brings us here a second time.
    const bool wasFiring = std::exchange(m_firing, true);
    while (!m_queue.empty() && m_queue.begin()->first <= now) {
        Deadline *deadline = m_queue.begin()->second;
        deadline->cancel();
        const auto action = deadline->m_action; // a copy: the action may delete its deadline
        action();
    }
    m_firing = wasFiring;
    arm();
}

void DeadlineQueue::arm()
{
    if (m_firing || m_paused || m_queue.empty() || !m_clock.runsByItself())
        return;
    const auto earliest = m_queue.begin()->first;
    if (m_timer.isActive() && m_armedFor <= earliest)
        return; // rings early at worst, finds nothing and is armed again
    m_armedFor = earliest;
    const auto left = std::max(earliest - m_clock.monotonicNow(), Clock::Monotonic::zero());
    m_timer.start(std::min(std::chrono::ceil<std::chrono::milliseconds>(left), longestSleep));
}

Clock::Monotonic DeadlineQueue::momentIn(std::chrono::nanoseconds delay) const
{
    const auto now = m_clock.monotonicNow();
    // At least one nanosecond: a deadline that sets itself again must not hold the loop.
    return now + std::clamp(delay, Clock::Monotonic{1}, Clock::Monotonic::max() - now);
}

Deadline::Deadline(DeadlineQueue &queue, std::function<void()> action)
    : m_queue(queue)
    , m_action(std::move(action))
{
}

Deadline::~Deadline()
{
    cancel();
}

void Deadline::setIn(std::chrono::nanoseconds delay)
{
    const auto due = m_queue.momentIn(delay);
    if (m_set) {
        // Most settings replace one: its node moves, nothing is allocated.
        auto node = m_queue.m_queue.extract(m_position);
        node.key() = due;
        m_position = m_queue.m_queue.insert(std::move(node));
    } else {
        m_position = m_queue.m_queue.emplace(due, this);
        m_set = true;
    }
    m_queue.arm();
}

void Deadline::cancel()
{
    if (!m_set)
        return;
    m_queue.m_queue.erase(m_position);
    m_set = false;
}

std::chrono::nanoseconds Deadline::remaining() const
{
    if (!m_set)
        return Clock::Monotonic::zero();
    return std::max(m_position->first - m_queue.m_clock.monotonicNow(), Clock::Monotonic::zero());
}

} // namespace drover
