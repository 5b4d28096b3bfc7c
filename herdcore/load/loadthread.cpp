// SPDX-License-Identifier: MIT
#include "load/loadthread.h"

namespace drover {

LoadThread::LoadThread(LoadPlan plan, std::chrono::nanoseconds duration, std::uint64_t most,
                       QObject *parent)
    : QObject(parent)
    , m_generator(std::move(plan), m_clock)
    , m_duration(duration)
    , m_most(most)
{
    m_generator.onProgress = [this](const LoadProgress &progress) {
        QMetaObject::invokeMethod(
            this, [this, progress] { emit progressed(progress); }, Qt::QueuedConnection);
    };
}

LoadThread::~LoadThread()
{
    if (!m_thread.joinable())
        return;
    m_generator.stop();
    m_generator.stop();
    m_thread.join();
}

void LoadThread::start()
{
    Q_ASSERT(!m_thread.joinable());
    m_thread = std::thread([this] { work(); });
}

void LoadThread::work()
{
    const bool isOpen = m_generator.open();
    QMetaObject::invokeMethod(
        this, [this] { emit opened(); }, Qt::QueuedConnection);
    // Nobody reads it before finished().
    m_result = isOpen ? m_generator.run(m_duration, m_most) : m_generator.opened();
    QMetaObject::invokeMethod(
        this, [this] { emit finished(); }, Qt::QueuedConnection);
}

} // namespace drover
