// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/timestamp.h"

#include <QObject>

#include <chrono>

namespace drover {

/// What time it is. Injected everywhere from the first day, so that tests move time instead of
/// waiting for it. One thread's own. A reading of a machine's clock costs about 25 ns.
class Clock : public QObject
{
    Q_OBJECT

public:
    using Monotonic = std::chrono::nanoseconds;

    /// POSIX time, for what is written down and sent.
    virtual Timestamp wallNow() const = 0;
    /// Never goes back; for deadlines and durations. The zero is arbitrary.
    virtual Monotonic monotonicNow() const = 0;
    /// Whether time passes on its own.
    virtual bool runsByItself() const = 0;

signals:
    /// Somebody has moved one of the two clocks, or both.
    void jumped();
};

/// The machine's clocks.
class SystemClock : public Clock
{
    Q_OBJECT

public:
    Timestamp wallNow() const override;
    Monotonic monotonicNow() const override;
    bool runsByItself() const override { return true; }
};

/// Stands still until it is told otherwise.
class ManualClock : public Clock
{
    Q_OBJECT

public:
    Timestamp wallNow() const override { return m_wall; }
    Monotonic monotonicNow() const override { return m_monotonic; }
    bool runsByItself() const override { return false; }

    /// Moves the wall clock only, forwards or backwards, then emits jumped().
    void setWall(Timestamp now);
    /// Moves both clocks on, then emits jumped(). \a by is not negative.
    void advance(std::chrono::nanoseconds by);

private:
    Timestamp m_wall{1'520'023'935, 0};
    Monotonic m_monotonic{0};
};

} // namespace drover
