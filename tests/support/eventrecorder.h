// SPDX-License-Identifier: MIT
#pragma once

#include "journal/journal.h"

#include <QByteArray>
#include <QList>

namespace drover {

/// An Event with its texts, to compare and to print.
struct RecordedEvent
{
    QByteArray server;
    EventKind kind = EventKind::Notice;
    QByteArray peer;
    QByteArray text;
    Timestamp wall;
    std::chrono::nanoseconds monotonic{0};
};

/// Keeps all that a journal tells, from its making to its end. The journal outlives it.
class EventRecorder : public JournalReader
{
public:
    explicit EventRecorder(Journal &journal, EventKinds wanted = EventKinds::all())
        : m_journal(journal)
        , m_wanted(wanted)
    {
        m_journal.attach(this);
    }
    ~EventRecorder() override { m_journal.detach(this); }
    EventRecorder(const EventRecorder &) = delete;
    EventRecorder &operator=(const EventRecorder &) = delete;

    /// What has been recorded up to now, of the wanted kinds.
    const QList<RecordedEvent> &events()
    {
        m_journal.flush();
        return m_events;
    }

    /// Texts of the events of this \a kind at \a server; an empty name stands for all servers.
    QList<QByteArray> texts(EventKind kind, const QByteArray &server = {})
    {
        QList<QByteArray> found;
        for (const RecordedEvent &event : events())
            if (event.kind == kind && (server.isEmpty() || event.server == server))
                found.append(event.text);
        return found;
    }

    void clear()
    {
        m_journal.flush();
        m_events.clear();
    }

    EventKinds wanted() const override { return m_wanted; }
    void read(const std::shared_ptr<const EventBatch> &batch) override
    {
        for (const Event &event : batch->events()) {
            if (!m_wanted.contains(event.kind))
                continue;
            m_events.append({bytes(m_journal.serverNames()[event.server]), event.kind,
                             bytes(batch->peer(event)), bytes(batch->text(event)), event.wall,
                             event.monotonic});
        }
    }

private:
    static QByteArray bytes(std::string_view view)
    {
        return {view.data(), static_cast<qsizetype>(view.size())};
    }

    Journal &m_journal;
    EventKinds m_wanted;
    QList<RecordedEvent> m_events;
};

} // namespace drover
