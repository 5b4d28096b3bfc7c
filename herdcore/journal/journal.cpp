// SPDX-License-Identifier: MIT
#include "journal/journal.h"

#include "net/clock.h"
#include "net/deadline.h"

#include <algorithm>
#include <mutex>
#include <utility>

namespace drover {

namespace {

constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;

Timestamp later(Timestamp moment, std::chrono::nanoseconds by)
{
    const std::int64_t nanoseconds = moment.nanoseconds + by.count();
    return {moment.seconds + nanoseconds / nanosecondsPerSecond,
            static_cast<std::int32_t>(nanoseconds % nanosecondsPerSecond)};
}

} // namespace

/// Keeps the memory of batches that everybody has let go of, whichever thread was the last.
class Journal::BatchPool : public std::enable_shared_from_this<BatchPool>
{
public:
    std::shared_ptr<EventBatch> take()
    {
        std::unique_ptr<EventBatch> batch;
        {
            const std::lock_guard lock(m_mutex);
            if (!m_spare.empty()) {
                batch = std::move(m_spare.back());
                m_spare.pop_back();
            }
        }
        if (!batch)
            batch = std::make_unique<EventBatch>();
        return {batch.release(), [pool = shared_from_this()](EventBatch *released) {
                    pool->give(std::unique_ptr<EventBatch>(released));
                }};
    }

private:
    // After a reader was behind, or after one giant answer, the memory goes back to the system.
    static constexpr std::size_t mostSpare = 32;
    static constexpr std::size_t mostCapacity = 4 * fullBatchBytes;

    void give(std::unique_ptr<EventBatch> batch)
    {
        if (batch->capacity() > mostCapacity)
            return;
        batch->clear();
        const std::lock_guard lock(m_mutex);
        if (m_spare.size() < mostSpare)
            m_spare.push_back(std::move(batch));
    }

    std::mutex m_mutex;
    std::vector<std::unique_ptr<EventBatch>> m_spare;
};

JournalReader::~JournalReader() = default;

Journal::Journal(Clock &clock, DeadlineQueue &deadlines, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_flushDeadline(std::make_unique<Deadline>(deadlines, [this] { flush(); }))
    , m_pool(std::make_shared<BatchPool>())
{
    connect(&m_clock, &Clock::jumped, this, &Journal::clockJumped);
}

Journal::~Journal()
{
    flush();
}

ServerIndex Journal::addServer(std::string_view name)
{
    const auto known = std::find(m_names.begin(), m_names.end(), name);
    const auto index = static_cast<ServerIndex>(known - m_names.begin());
    if (known == m_names.end())
        m_names.emplace_back(name);
    return index;
}

void Journal::attach(JournalReader *reader)
{
    Q_ASSERT(std::none_of(m_followers.begin(), m_followers.end(),
                          [reader](const Follower &f) { return f.reader == reader; }));
    // What happened before is for those who were there.
    if (m_handingOn)
        finishBatch();
    else
        flush();
    m_followers.push_back({reader, m_finished.size(), reader->wanted(), false});
    updateWanted();
}

void Journal::detach(JournalReader *reader)
{
    const auto isReader = [reader](const Follower &f) { return f.reader == reader; };
    if (m_handingOn)
        finishBatch();
    else
        flush();
    const auto found = std::find_if(m_followers.begin(), m_followers.end(), isReader);
    if (found == m_followers.end())
        return;
    if (m_handingOn) {
        // By its place: reading may attach more, which moves them in memory.
        const auto place = static_cast<std::size_t>(found - m_followers.begin());
        if (!found->isReading)
            handOn(place, m_finished.size());
        m_followers[place].reader = nullptr; // flush(), which goes over them, removes it
        m_followers[place].wanted = {};
    } else {
        m_followers.erase(found);
    }
    updateWanted();
    setBehind(reader, false);
}

void Journal::updateWanted(JournalReader *reader)
{
    for (Follower &follower : m_followers)
        if (follower.reader == reader)
            follower.wanted = reader->wanted();
    updateWanted();
}

void Journal::record(ServerIndex server, EventKind kind, std::string_view peer,
                     std::string_view text, LineNote note)
{
    if (!m_wanted.contains(kind))
        return;
    Q_ASSERT(server < m_names.size());
    if (!m_batch)
        startBatch();
    const auto now = m_clock.monotonicNow();
    m_batch->append(later(m_batchWall, now - m_batchMonotonic), now, server, kind, peer, text,
                    note);
    if (m_batch->byteSize() >= fullBatchBytes)
        flush();
}

void Journal::flush()
{
    if (m_handingOn)
        return;
    finishBatch();
    if (m_finished.empty())
        return;
    m_handingOn = true;
    // Both may grow meanwhile.
    for (std::size_t batch = 0; batch < m_finished.size(); ++batch)
        for (std::size_t follower = 0; follower < m_followers.size(); ++follower)
            handOn(follower, batch + 1);
    m_handingOn = false;
    m_finished.clear();
    std::erase_if(m_followers, [](const Follower &f) { return f.reader == nullptr; });
    for (Follower &follower : m_followers)
        follower.next = 0;
}

void Journal::setBehind(JournalReader *reader, bool behind)
{
    const auto place = std::find(m_behind.begin(), m_behind.end(), reader);
    if (behind == (place != m_behind.end()))
        return;
    const bool before = isBehind();
    if (behind)
        m_behind.push_back(reader);
    else
        m_behind.erase(place);
    if (isBehind() != before)
        emit behindChanged(!before);
}

void Journal::startBatch()
{
    m_batch = m_pool->take();
    m_batchWall = m_clock.wallNow();
    m_batchMonotonic = m_clock.monotonicNow();
    m_flushDeadline->setIn(longestWait);
}

void Journal::finishBatch()
{
    if (!m_batch)
        return;
    m_flushDeadline->cancel();
    m_finished.push_back(std::exchange(m_batch, nullptr));
}

void Journal::handOn(std::size_t follower, std::size_t untilBatch)
{
    // By index throughout: a reader may attach others.
    while (m_followers[follower].reader && m_followers[follower].next < untilBatch) {
        const auto batch = m_finished[m_followers[follower].next++];
        m_followers[follower].isReading = true;
        m_followers[follower].reader->read(batch);
        m_followers[follower].isReading = false;
    }
}

void Journal::clockJumped()
{
    m_batchWall = m_clock.wallNow();
    m_batchMonotonic = m_clock.monotonicNow();
}

void Journal::updateWanted()
{
    m_wanted = {};
    for (const Follower &follower : m_followers)
        m_wanted = m_wanted | follower.wanted;
}

} // namespace drover
