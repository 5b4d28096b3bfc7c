// SPDX-License-Identifier: MIT
#include "net/clock.h"

namespace drover {

namespace {
constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;
}

Timestamp SystemClock::wallNow() const
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    const std::int64_t ns
        = std::chrono::duration_cast<std::chrono::nanoseconds>(sinceEpoch).count();
    return {ns / nanosecondsPerSecond, std::int32_t(ns % nanosecondsPerSecond)};
}

Clock::Monotonic SystemClock::monotonicNow() const
{
    return std::chrono::duration_cast<Monotonic>(
        std::chrono::steady_clock::now().time_since_epoch());
}

void ManualClock::advance(std::chrono::nanoseconds by)
{
    Q_ASSERT(by.count() >= 0);
    m_monotonic += by;
    const std::int64_t ns = m_wall.nanoseconds + by.count();
    m_wall.seconds += ns / nanosecondsPerSecond;
    m_wall.nanoseconds = std::int32_t(ns % nanosecondsPerSecond);
    emit jumped();
}

} // namespace drover
