// SPDX-License-Identifier: MIT
#include "net/clock.h"

namespace drover {

namespace {
constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;
}

Timestamp SystemClock::wallNow() const
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    // Rounded down, so that the nanoseconds of a clock before 1970 are not negative.
    const auto seconds = std::chrono::floor<std::chrono::seconds>(sinceEpoch);
    const std::chrono::nanoseconds within = sinceEpoch - seconds;
    return {seconds.count(), static_cast<std::int32_t>(within.count())};
}

Clock::Monotonic SystemClock::monotonicNow() const
{
    return std::chrono::duration_cast<Monotonic>(
        std::chrono::steady_clock::now().time_since_epoch());
}

void ManualClock::setWall(Timestamp now)
{
    Q_ASSERT(now.nanoseconds >= 0 && now.nanoseconds < nanosecondsPerSecond);
    m_wall = now;
    emit jumped();
}

void ManualClock::advance(std::chrono::nanoseconds by)
{
    Q_ASSERT(by.count() >= 0);
    m_monotonic += by;
    const std::int64_t ns = m_wall.nanoseconds + by.count();
    m_wall.seconds += ns / nanosecondsPerSecond;
    m_wall.nanoseconds = static_cast<std::int32_t>(ns % nanosecondsPerSecond);
    emit jumped();
}

} // namespace drover
