// SPDX-License-Identifier: MIT
#pragma once

#include "journal/journal.h"
#include "journal/logfile.h"
#include "protocol/limits.h"
#include "result.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace drover {

/// One log file per server, with everything that the journal tells of it. The lines are described
/// at LogLineWriter and in docs/LOG.md.
///
/// Lives on the herd's thread and never waits for the disk there, except in open() and, for a
/// moment, in the destructor: one thread of its own formats and writes finished batches. When that
/// thread is more than Limits::maxLogBacklogBytes behind, the journal is told so until half of it
/// is written; past twice that much lines are counted and dropped, since what neighbours send is
/// logged even then.
class LogFiles : public QObject, public JournalReader
{
    Q_OBJECT

public:
    /// Makes \a directory (and what is missing above it, mode 0700) and opens a file in it for each
    /// of \a serverNames, then attaches itself to \a journal, which outlives it. Files of other
    /// servers of the journal are opened when they have something to tell. Used of \a limits:
    /// maxLogBacklogBytes, maxLogFileBytes, keptLogFiles.
    ///
    /// Or else a sentence for the user: what could not be done, why, and what to do. Then nothing
    /// is attached and no new file is left.
    static Result<std::unique_ptr<LogFiles>, QString>
    open(Journal &journal, const QString &directory, const std::vector<std::string> &serverNames,
         const Limits &limits);

    /// Writes what has been recorded up to now. Gives up on a disk that hangs after 0.7 s at most.
    ~LogFiles() override;

    /// "Goloman.log". Bytes other than A-Z a-z 0-9 . _ - are percent-encoded, and a dot in front.
    static QString fileName(std::string_view serverName);

    const QString &directory() const { return m_directory; }
    /// Bytes of batches handed to the writer and not yet written.
    std::int64_t backlogBytes() const;

    EventKinds wanted() const override { return EventKinds::all(); }
    void read(const std::shared_ptr<const EventBatch> &batch) override;

signals:
    /// Something cannot be written any more. Once, until recovered(), for each kind of reason.
    /// \a sentence tells the user which file, why and what to do. On the herd's thread, later.
    void failed(const QString &sentence);
    /// All is well again; \a sentence says how many lines are missing.
    void recovered(const QString &sentence);

private:
    class Writer;

    LogFiles(Journal &journal, QString directory, std::shared_ptr<Writer> writer,
             std::int64_t maxBacklogBytes);
    void updateBehind();
    void postUpdate();
    void report(const LogFile::Fault &fault);
    void reportRecovery(std::int64_t lostLines);
    void drop(const EventBatch &batch);

    Journal &m_journal;
    const QString m_directory;
    const std::shared_ptr<Writer> m_writer; // its thread holds it too, and may outlive us
    const std::int64_t m_maxBacklogBytes;
    std::size_t m_namesHandedOver;
    bool m_updatePosted = false;
    bool m_behind = false;
    std::vector<int> m_reported; // errno values, since all was well
    std::int64_t m_dropped = 0; // lines, since the backlog was short enough
    bool m_saidDropping = false;
};

/// Where log files go unless the user says otherwise: \c $XDG_STATE_HOME/drover/HERD-PORT, or
/// \c ~/.local/state/drover/HERD-PORT where that is unset or no absolute path. The herd's name is
/// encoded as in LogFiles::fileName().
QString defaultLogDirectory(const QString &herdName, quint16 basePort);

} // namespace drover
