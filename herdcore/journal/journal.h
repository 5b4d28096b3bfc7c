// SPDX-License-Identifier: MIT
#pragma once

#include "journal/event.h"

#include <QObject>

#include <memory>
#include <string>
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
    /// Which events it is told of; asked once, when it is attached.
    virtual EventKinds wanted() const = 0;
    /// Called on the journal's thread with what has happened since the last call, in order. The
    /// batch may hold kinds that this reader did not want: skip them. It may be kept and read
    /// from any thread.
    virtual void read(const std::shared_ptr<const EventBatch> &batch) = 0;
};

/// What happens in a herd, for everyone who follows it: log files, the window, recordings.
///
/// Lives on the herd's thread. Events are collected and handed on in batches: after 64 KiB of
/// them, 20 ms after the first one, or at flush(), whichever comes first. (Not at the end of every
/// turn of the event loop: at one message a turn the hand-over would cost more than the event.)
/// No event is built when nobody wants its kind: ask wants() before you prepare one.
class Journal : public QObject
{
    Q_OBJECT

public:
    /// \a clock and \a deadlines outlive the journal.
    Journal(Clock &clock, DeadlineQueue &deadlines, QObject *parent = nullptr);
    ~Journal() override; ///< flushes

    /// Makes a server known; the same name gives the same index.
    ServerIndex addServer(std::string_view name);
    const std::vector<std::string> &serverNames() const { return m_names; }

    /// \a reader stays with the caller, who detaches it before it goes. It is told of what happens
    /// from now on.
    void attach(JournalReader *reader);
    /// Flushes first, so that the reader gets everything up to now.
    void detach(JournalReader *reader);

    bool wants(EventKind kind) const { return m_wanted.contains(kind); }
    /// Does nothing when nobody wants this kind.
    void record(ServerIndex server, EventKind kind, std::string_view peer, std::string_view text);
    void flush();

    /// A reader that cannot keep up says so, and says when it can again. While any is behind,
    /// servers read nothing from clients.
    void setBehind(JournalReader *reader, bool behind);
    bool isBehind() const { return !m_behind.empty(); }

signals:
    /// isBehind() has become \a behind.
    void behindChanged(bool behind);

private:
    Clock &m_clock;
    std::unique_ptr<Deadline> m_flushDeadline;
    std::vector<std::string> m_names;
    std::vector<JournalReader *> m_readers; // not owned
    std::vector<JournalReader *> m_behind; // those of them that are behind
    EventKinds m_wanted;
    std::shared_ptr<EventBatch> m_batch;
    bool m_flushing = false;
};

} // namespace drover
