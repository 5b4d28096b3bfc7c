// SPDX-License-Identifier: MIT
#pragma once

#include "load/loadgenerator.h"
#include "net/clock.h"

#include <QObject>

#include <chrono>
#include <cstdint>
#include <thread>

namespace drover {

/// A LoadGenerator on a thread of its own, for one run. All signals come on the thread of this
/// object, from its event loop.
class LoadThread : public QObject
{
    Q_OBJECT

public:
    /// For so long, or until \a most requests are sent where that is not 0.
    LoadThread(LoadPlan plan, std::chrono::nanoseconds duration, std::uint64_t most = 0,
               QObject *parent = nullptr);
    /// Gives up what still runs, which takes a moment.
    ~LoadThread() override;

    void start();
    /// As LoadGenerator::stop().
    void stop() { m_generator.stop(); }
    const LoadPlan &plan() const { return m_generator.plan(); }
    /// After finished(). Where no connection could be made, nothing was sent.
    const LoadResult &result() const { return m_result; }

signals:
    /// All connections are there, or have failed.
    void opened();
    /// Once a second of the run.
    void progressed(const drover::LoadProgress &progress);
    void finished();

private:
    void work();

    SystemClock m_clock;
    LoadGenerator m_generator;
    const std::chrono::nanoseconds m_duration;
    const std::uint64_t m_most;
    LoadResult m_result;
    std::thread m_thread;
};

} // namespace drover
