// SPDX-License-Identifier: MIT
#pragma once

#include "journal/event.h"

#include <QObject>

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace drover {

class Clock;
class Deadline;
class DeadlineQueue;

/// Follows a Journal.
class JournalReader
{
public:
    virtual ~JournalReader();
    /// Which events it is told of; asked when it is attached and by Journal::updateWanted().
    virtual EventKinds wanted() const = 0;
    /// Called on the journal's thread with what has happened since the last call, in order. The
    /// batch may hold kinds that this reader did not want: skip them. It may be kept and read
    /// from any thread; let go of it soon, its memory is used again.
    ///
    /// It comes in the middle of a server's work, out of Journal::record(): do nothing to servers
    /// here. The journal itself may be used: what is recorded here comes with the next batch, and
    /// readers may be attached and detached, this one too.
    virtual void read(const std::shared_ptr<const EventBatch> &batch) = 0;
};

/// What happens in a herd, for everyone who follows it: log files, the window, recordings.
///
/// Lives on the herd's thread. Events are collected and handed on in batches: after 64 KiB of
/// them, 20 ms after the first one, or at flush(), whichever comes first. (Not at the end of every
/// turn of the event loop: at one message a turn the hand-over would cost more than the event.)
/// No event is built when nobody wants its kind: ask wants() before you prepare one.
///
/// An event costs one reading of the monotonic clock and the copying of its text. Its wall time is
/// counted on from a reading at the start of its batch, so within a batch wall times never go back.
class Journal : public QObject
{
    Q_OBJECT

public:
    /// A batch is handed on when it has this many bytes, events and texts together.
    static constexpr std::size_t fullBatchBytes = 65'536;
    /// And this long after its first event at the latest.
    static constexpr std::chrono::milliseconds longestWait{20};

    /// \a clock and \a deadlines outlive the journal, and so does every reader that is still
    /// attached at its end.
    Journal(Clock &clock, DeadlineQueue &deadlines, QObject *parent = nullptr);
    ~Journal() override; ///< flushes

    /// Makes a server known; the same name gives the same index.
    ServerIndex addServer(std::string_view name);
    const std::vector<std::string> &serverNames() const { return m_names; }

    /// \a reader stays with the caller, who detaches it before it goes. It is told of what happens
    /// from now on. Attaching it twice is a bug.
    void attach(JournalReader *reader);
    /// Flushes first, so that the reader gets everything up to now; only a reader that detaches
    /// itself within its own read() gets nothing more. Does nothing when it is not attached.
    void detach(JournalReader *reader);

    /// Asks \a reader, which is attached, again what it wants: from now on. May be called within
    /// read().
    void updateWanted(JournalReader *reader);

    bool wants(EventKind kind) const { return m_wanted.contains(kind); }
    /// Does nothing when nobody wants this kind. \a server comes from addServer().
    void record(ServerIndex server, EventKind kind, std::string_view peer, std::string_view text,
                LineNote note = LineNote::None);
    /// Hands on what there is, now. Within a read() it does nothing.
    void flush();

    /// An attached reader that cannot keep up says so, and says when it can again. While any is
    /// behind, servers read nothing from clients. Emits behindChanged() at once: not to be called
    /// within read().
    void setBehind(JournalReader *reader, bool behind);
    bool isBehind() const { return !m_behind.empty(); }

signals:
    /// isBehind() has become \a behind.
    void behindChanged(bool behind);

private:
    class BatchPool;

    struct Follower
    {
        JournalReader *reader; // not owned; null once it is detached
        std::size_t next; // in m_finished: the batch it is to be given next
        EventKinds wanted;
        bool isReading;
    };

    void startBatch();
    void finishBatch();
    void handOn(std::size_t follower, std::size_t untilBatch);
    void clockJumped();
    void updateWanted();

    Clock &m_clock;
    std::unique_ptr<Deadline> m_flushDeadline;
    std::vector<std::string> m_names;
    std::vector<Follower> m_followers;
    std::vector<JournalReader *> m_behind; // those of them that are behind
    EventKinds m_wanted;
    std::shared_ptr<BatchPool> m_pool; // with every batch that is still in use
    std::shared_ptr<EventBatch> m_batch; // null until there is an event for it
    std::vector<std::shared_ptr<const EventBatch>> m_finished; // while they are handed on
    // Two readings of one moment: what the wall times of the batch are counted from.
    Timestamp m_batchWall;
    std::chrono::nanoseconds m_batchMonotonic{0};
    bool m_handingOn = false;
};

} // namespace drover
