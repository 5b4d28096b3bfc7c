// SPDX-License-Identifier: MIT
#include "net/poller.h"

#include "net/epollpoller.h"
#include "net/notifierpoller.h"

#include <algorithm>
#include <utility>

namespace drover {

namespace {

/// A neighbour in a flood sends more in a turn than 64 KiB; more than this gains nothing.
constexpr std::size_t inputBufferBytes = 131'072;
/// As much as most turns of one connection send; more is not kept for good.
constexpr std::size_t keptOutputBytes = 1'048'576;
/// The longest of them, an answer with twenty places, takes some 15 us.
constexpr int momentsPerTurn = 4;

} // namespace

Poller::Backend Poller::defaultBackend()
{
#if defined(Q_OS_LINUX) && !defined(DROVER_NOTIFIER_POLLER)
    return Backend::Epoll;
#else
    return Backend::Notifiers;
#endif
}

std::unique_ptr<Poller> Poller::create(Backend backend)
{
#ifdef Q_OS_LINUX
    if (backend == Backend::Epoll)
        return std::make_unique<EpollPoller>();
#endif
    Q_ASSERT(backend == Backend::Notifiers);
    return std::make_unique<NotifierPoller>();
}

Poller::Poller()
    : m_input(inputBufferBytes)
{
}

Poller::~Poller() = default;

Poller::TurnTask::~TurnTask()
{
    constexpr TurnTask *gone = nullptr;
    if (m_listed)
        std::replace(m_poller.m_tasks.begin(), m_poller.m_tasks.end(), this, gone);
    if (m_listedForNext)
        std::replace(m_poller.m_nextTasks.begin(), m_poller.m_nextTasks.end(), this, gone);
}

void Poller::callAtTurnEnd(TurnTask *task)
{
    if (std::exchange(task->m_listed, true))
        return;
    m_tasks.push_back(task);
    scheduleSettling();
}

void Poller::callAtNextTurnEnd(TurnTask *task)
{
    if (std::exchange(task->m_listedForNext, true))
        return;
    m_nextTasks.push_back(task);
    post();
}

void Poller::retire(std::unique_ptr<Retirable> object)
{
    m_retired.push_back(std::move(object));
    scheduleSettling();
}

bool Poller::mayTakeAMoment()
{
    if (m_momentsLeft == 0)
        return false;
    --m_momentsLeft;
    return true;
}

void Poller::giveOutputBufferBack()
{
    m_outputTaken = false;
    m_output.clear();
    if (m_output.capacity() > keptOutputBytes)
        m_output.shrink_to_fit();
}

void Poller::scheduleSettling()
{
    if (!m_inTurn)
        post();
}

void Poller::post()
{
    if (std::exchange(m_scheduled, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_scheduled = false;
            beginTurn();
            for (TurnTask *const task : std::exchange(m_nextTasks, {})) {
                if (task) {
                    task->m_listedForNext = false;
                    callAtTurnEnd(task);
                }
            }
            endTurn();
        },
        Qt::QueuedConnection);
}

void Poller::beginTurn()
{
    Q_ASSERT(!m_inTurn); // no event loop runs inside a turn
    m_inTurn = true;
    m_momentsLeft = momentsPerTurn;
}

void Poller::endTurn()
{
    settle();
    m_inTurn = false;
}

void Poller::settle()
{
    // Tasks add tasks, and what is deleted may retire more.
    while (!m_tasks.empty() || !m_retired.empty()) {
        for (std::size_t i = 0; i < m_tasks.size(); ++i) {
            if (TurnTask *const task = m_tasks[i]) {
                task->m_listed = false;
                task->turnEnded();
            }
        }
        m_tasks.clear();
        const auto retired = std::exchange(m_retired, {});
    }
}

} // namespace drover
