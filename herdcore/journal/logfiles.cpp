// SPDX-License-Identifier: MIT
#include "journal/logfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <condition_variable>
#include <csignal>
#include <iterator>
#include <mutex>
#include <optional>
#include <pthread.h>
#include <sys/stat.h>
#include <system_error>
#include <thread>
#include <utility>

namespace drover {

namespace {

/// Stopping a herd takes less than a second, whatever the disk does.
constexpr std::chrono::milliseconds longestWriteAtEnd{550};
constexpr std::chrono::milliseconds longestGiveUp{150};

/// Of batches, between two writes: enough for few calls, little enough for the processor's cache.
constexpr std::int64_t bytesPerWrite = 262'144;

std::string percentEncoded(std::string_view name)
{
    constexpr std::string_view hexadecimal = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : name) {
        const bool isPlain = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || (c >= '0' && c <= '9') || c == '_' || c == '-' || (c == '.' && !encoded.empty());
        if (isPlain) {
            encoded += c;
        } else {
            encoded += '%';
            encoded += hexadecimal[static_cast<unsigned char>(c) >> 4];
            encoded += hexadecimal[static_cast<unsigned char>(c) & 0xf];
        }
    }
    return encoded;
}

std::string fileNameBytes(std::string_view serverName)
{
    return percentEncoded(serverName) + ".log";
}

/// Makes \a path and what is missing above it. Returns 0, or the errno of the first step that
/// failed.
int makeDirectory(const QString &path)
{
    constexpr mode_t onlyOurs = 0700;
    if (QDir(path).exists())
        return 0;
    if (const QString above = QFileInfo(path).path(); above != path) {
        if (const int code = makeDirectory(above))
            return code;
    }
    const bool isMade = ::mkdir(QFile::encodeName(path).constData(), onlyOurs) == 0;
    if (isMade)
        return 0;
    if (errno != EEXIST)
        return errno;
    return QDir(path).exists() ? 0 : ENOTDIR; // made by somebody else just now, or in the way
}

/// So that a signal to the process is handled on a thread that expects it, and that a pipe without
/// a reader or a file at its size limit is an error for us instead of the end of the program.
class AllSignalsBlocked
{
public:
    AllSignalsBlocked()
    {
        sigset_t all;
        sigfillset(&all);
        pthread_sigmask(SIG_SETMASK, &all, &m_before);
    }
    ~AllSignalsBlocked() { pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    AllSignalsBlocked(const AllSignalsBlocked &) = delete;
    AllSignalsBlocked &operator=(const AllSignalsBlocked &) = delete;

private:
    sigset_t m_before;
};

} // namespace

/// The thread that writes, and what goes back and forth between it and the herd's thread.
class LogFiles::Writer
{
public:
    struct Loss
    {
        std::int64_t lines = 0;
        Timestamp lastWall;
    };

    Writer(std::string directory, const Limits &limits, std::vector<std::string> names)
        : m_directory(std::move(directory))
        , m_limits(limits)
        , m_names(std::move(names))
    {
    }

    // Before the start.
    std::optional<LogFile::Fault> open(ServerIndex server) { return file(server).open(); }
    void discard();
    /// Throws std::system_error when there is no thread to be had.
    void start(std::shared_ptr<Writer> self);

    // For the herd's thread.
    void setOwner(LogFiles *owner);
    /// What comes next may be about these servers too.
    void addNames(const std::vector<std::string> &names, std::size_t from);
    void handOver(std::shared_ptr<const EventBatch> batch);
    /// Lines that come after what has been handed over are left out.
    void addLosses(const std::vector<Loss> &byServer);
    std::int64_t backlogBytes() const { return m_backlog.load(std::memory_order_relaxed); }
    void stop();

private:
    struct Work
    {
        std::shared_ptr<const EventBatch> batch; // may be null
        std::vector<Loss> losses; // by server, after the batch
    };

    void run();
    void write(std::vector<Work> &work);
    void add(const EventBatch &batch);
    void flush(std::int64_t batchBytes);
    void reportChanges();
    LogFile &file(ServerIndex server);
    template <typename Call> void tellOwner(Call call);

    const std::string m_directory;
    const Limits m_limits;
    std::thread m_thread;
    std::atomic<std::int64_t> m_backlog = 0;
    std::atomic<bool> m_givingUp = false;

    std::mutex m_mutex; // for the rest of this paragraph
    std::condition_variable m_wake;
    std::condition_variable m_ended;
    std::vector<Work> m_queue;
    std::vector<std::string> m_newNames;
    LogFiles *m_owner = nullptr;
    bool m_stopping = false;
    bool m_done = false;

    // The thread's own, once it runs.
    std::vector<std::string> m_names;
    std::vector<std::unique_ptr<LogFile>> m_files; // by ServerIndex; null until it is needed
    LogLineWriter m_lineWriter;
    bool m_anyFailing = false;
    std::int64_t m_lostLines = 0; // that the files have told of since all was well
};

void LogFiles::Writer::discard()
{
    for (const auto &file : m_files)
        if (file)
            file->discard();
}

void LogFiles::Writer::start(std::shared_ptr<Writer> self)
{
    const AllSignalsBlocked forTheNewThread;
    m_thread = std::thread([self = std::move(self)] { self->run(); });
}

void LogFiles::Writer::setOwner(LogFiles *owner)
{
    const std::lock_guard lock(m_mutex);
    m_owner = owner;
}

void LogFiles::Writer::addNames(const std::vector<std::string> &names, std::size_t from)
{
    const std::lock_guard lock(m_mutex);
    m_newNames.insert(m_newNames.end(), names.begin() + static_cast<std::ptrdiff_t>(from),
                      names.end());
}

void LogFiles::Writer::handOver(std::shared_ptr<const EventBatch> batch)
{
    m_backlog += static_cast<std::int64_t>(batch->byteSize());
    bool isFirst = false;
    {
        const std::lock_guard lock(m_mutex);
        isFirst = m_queue.empty();
        m_queue.push_back({std::move(batch), {}});
    }
    if (isFirst)
        m_wake.notify_one();
}

void LogFiles::Writer::addLosses(const std::vector<Loss> &byServer)
{
    const std::lock_guard lock(m_mutex);
    if (m_queue.empty()) {
        m_queue.emplace_back();
        m_wake.notify_one();
    }
    std::vector<Loss> &losses = m_queue.back().losses;
    losses.resize(std::max(losses.size(), byServer.size()));
    for (std::size_t server = 0; server < byServer.size(); ++server) {
        if (byServer[server].lines == 0)
            continue;
        losses[server].lines += byServer[server].lines;
        losses[server].lastWall = byServer[server].lastWall;
    }
}

void LogFiles::Writer::stop()
{
    std::unique_lock lock(m_mutex);
    m_owner = nullptr;
    m_stopping = true;
    m_wake.notify_one();
    const auto isDone = [this] { return m_done; };
    if (!m_ended.wait_for(lock, longestWriteAtEnd, isDone)) {
        m_givingUp = true;
        m_ended.wait_for(lock, longestGiveUp, isDone);
    }
    const bool done = m_done;
    lock.unlock();
    if (done)
        m_thread.join();
    else
        m_thread.detach(); // it hangs in a call to the disk; all that it needs is its own
}

void LogFiles::Writer::run()
{
#ifdef Q_OS_LINUX
    ::pthread_setname_np(::pthread_self(), "log files"); // for top and debuggers
#endif
    std::vector<Work> work;
    std::unique_lock lock(m_mutex);
    for (bool goesOn = true; goesOn;) {
        m_wake.wait(lock, [this] { return !m_queue.empty() || m_stopping; });
        goesOn = !m_queue.empty();
        work.swap(m_queue);
        std::move(m_newNames.begin(), m_newNames.end(), std::back_inserter(m_names));
        m_newNames.clear();
        lock.unlock();

        write(work);
        work.clear();

        lock.lock();
    }
    lock.unlock();
    for (const auto &file : m_files)
        if (file)
            file->finish(m_lineWriter);
    lock.lock();
    m_done = true;
    m_ended.notify_one();
}

void LogFiles::Writer::write(std::vector<Work> &work)
{
    std::int64_t unwritten = 0;
    for (auto &[batch, losses] : work) {
        if (batch) {
            add(*batch);
            unwritten += static_cast<std::int64_t>(batch->byteSize());
            batch.reset(); // at once: while it is still in the processor's cache
        }
        for (std::size_t server = 0; server < losses.size(); ++server) {
            const Loss &loss = losses[server];
            if (loss.lines > 0)
                file(static_cast<ServerIndex>(server)).addLost(loss.lines, loss.lastWall);
        }
        if (unwritten >= bytesPerWrite)
            flush(std::exchange(unwritten, 0));
    }
    flush(unwritten);
}

void LogFiles::Writer::add(const EventBatch &batch)
{
    for (const Event &event : batch.events()) {
        if (m_givingUp.load(std::memory_order_relaxed))
            file(event.server).addLost(1, event.wall);
        else
            file(event.server).add(m_lineWriter, event, batch.peer(event), batch.text(event));
    }
}

void LogFiles::Writer::flush(std::int64_t batchBytes)
{
    for (const auto &file : m_files) {
        if (file) {
            file->flush();
            file->releaseSpareMemory();
        }
    }
    reportChanges();
    const std::int64_t half = m_limits.maxLogBacklogBytes / 2;
    const std::int64_t before = m_backlog.fetch_sub(batchBytes);
    if (before >= half && before - batchBytes < half)
        tellOwner([](LogFiles &owner) { owner.updateBehind(); });
}

void LogFiles::Writer::reportChanges()
{
    bool anyFailing = false;
    for (const auto &file : m_files) {
        if (!file)
            continue;
        anyFailing = anyFailing || file->isFailing();
        m_lostLines += file->takeLostTold();
        if (auto fault = file->takeFault())
            tellOwner([fault = std::move(*fault)](LogFiles &owner) { owner.report(fault); });
    }
    if (m_anyFailing && !anyFailing)
        tellOwner([lines = m_lostLines](LogFiles &owner) { owner.reportRecovery(lines); });
    if (!anyFailing)
        m_lostLines = 0;
    m_anyFailing = anyFailing;
}

LogFile &LogFiles::Writer::file(ServerIndex server)
{
    if (server >= m_files.size())
        m_files.resize(server + 1);
    auto &file = m_files[server];
    if (!file) {
        file = std::make_unique<LogFile>(m_directory + '/' + fileNameBytes(m_names[server]),
                                         m_limits.maxLogFileBytes, m_limits.keptLogFiles);
    }
    return *file;
}

/// Calls \a call on the herd's thread, later, unless the owner is gone by then.
template <typename Call> void LogFiles::Writer::tellOwner(Call call)
{
    const std::lock_guard lock(m_mutex);
    if (LogFiles *const owner = m_owner)
        QMetaObject::invokeMethod(
            owner, [owner, call = std::move(call)] { call(*owner); }, Qt::QueuedConnection);
}

Result<std::unique_ptr<LogFiles>, QString>
LogFiles::open(Journal &journal, const QString &directory,
               const std::vector<std::string> &serverNames, const Limits &limits)
{
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(directory));
    if (const int code = makeDirectory(absolute)) {
        return Failure{tr("The directory %1 for the log files cannot be made: %2. Name another one "
                          "with --log-dir DIRECTORY, or do without log files: --log-dir none.")
                           .arg(QDir::toNativeSeparators(absolute), qt_error_string(code))};
    }

    std::vector<ServerIndex> servers;
    servers.reserve(serverNames.size());
    for (const std::string &name : serverNames)
        servers.push_back(journal.addServer(name));
    const auto writer = std::make_shared<Writer>(QFile::encodeName(absolute).toStdString(), limits,
                                                 journal.serverNames());
    for (const ServerIndex server : servers) {
        if (const auto fault = writer->open(server)) {
            writer->discard();
            return Failure{
                tr("The log file %1 cannot be opened: %2. Name another directory with --log-dir "
                   "DIRECTORY, or do without log files: --log-dir none.")
                    .arg(QFile::decodeName(fault->path.c_str()), qt_error_string(fault->code))};
        }
    }
    try {
        writer->start(writer);
    } catch (const std::system_error &error) {
        writer->discard();
        return Failure{tr("The thread that writes the log files cannot be started: %1. End other "
                          "programs, or do without log files: --log-dir none.")
                           .arg(qt_error_string(error.code().value()))};
    }
    std::unique_ptr<LogFiles> files(
        new LogFiles(journal, absolute, writer, limits.maxLogBacklogBytes));
    journal.attach(files.get());
    return files;
}

LogFiles::LogFiles(Journal &journal, QString directory, std::shared_ptr<Writer> writer,
                   std::int64_t maxBacklogBytes)
    : m_journal(journal)
    , m_directory(std::move(directory))
    , m_writer(std::move(writer))
    , m_maxBacklogBytes(maxBacklogBytes)
    , m_namesHandedOver(journal.serverNames().size())
{
    m_writer->setOwner(this);
}

LogFiles::~LogFiles()
{
    m_journal.detach(this);
    m_writer->stop();
}

QString LogFiles::fileName(std::string_view serverName)
{
    return QString::fromStdString(fileNameBytes(serverName));
}

std::int64_t LogFiles::backlogBytes() const
{
    return m_writer->backlogBytes();
}

void LogFiles::read(const std::shared_ptr<const EventBatch> &batch)
{
    const auto &names = m_journal.serverNames();
    if (names.size() > m_namesHandedOver)
        m_writer->addNames(names, std::exchange(m_namesHandedOver, names.size()));
    if (backlogBytes() > 2 * m_maxBacklogBytes) {
        drop(*batch);
        return;
    }
    m_writer->handOver(batch);
    if (!m_behind && backlogBytes() > m_maxBacklogBytes)
        postUpdate();
}

void LogFiles::drop(const EventBatch &batch)
{
    std::vector<Writer::Loss> losses(m_journal.serverNames().size());
    for (const Event &event : batch.events()) {
        ++losses[event.server].lines;
        losses[event.server].lastWall = event.wall;
    }
    m_writer->addLosses(losses);
    m_dropped += static_cast<std::int64_t>(batch.events().size());
    postUpdate();
}

/// Not at once: we may be in the middle of a server's work, and who hears of it touches servers.
void LogFiles::postUpdate()
{
    if (!std::exchange(m_updatePosted, true))
        QMetaObject::invokeMethod(this, &LogFiles::updateBehind, Qt::QueuedConnection);
}

void LogFiles::updateBehind()
{
    m_updatePosted = false;
    const std::int64_t backlog = backlogBytes();
    if (m_dropped > 0 && !std::exchange(m_saidDropping, true)) {
        emit failed(tr("The disk is too slow for the log files in %1, or hangs: lines are left out "
                       "and counted until it keeps up. Name a directory on another disk with "
                       "--log-dir DIRECTORY.")
                        .arg(QDir::toNativeSeparators(m_directory)));
    }
    if (backlog < m_maxBacklogBytes / 2) {
        m_saidDropping = false;
        if (const std::int64_t dropped = std::exchange(m_dropped, 0))
            reportRecovery(dropped);
    }
    const bool isBehind = m_behind ? backlog >= m_maxBacklogBytes / 2 : backlog > m_maxBacklogBytes;
    if (std::exchange(m_behind, isBehind) != isBehind)
        m_journal.setBehind(this, isBehind);
}

void LogFiles::report(const LogFile::Fault &fault)
{
    if (std::find(m_reported.begin(), m_reported.end(), fault.code) != m_reported.end())
        return; // a full disk is one piece of news, not one per server
    m_reported.push_back(fault.code);
    const QString path = QDir::toNativeSeparators(QFile::decodeName(fault.path.c_str()));
    const QString reason = qt_error_string(fault.code);
    if (fault.step == LogFile::Fault::Step::Rotate) {
        emit failed(tr("The full log file %1 cannot be set aside: %2. It goes on growing. See that "
                       "files in its directory may be renamed.")
                        .arg(path, reason));
    } else {
        emit failed(tr("The log file %1 cannot be written: %2. Servers go on; lines are left out "
                       "and counted until it can. Make room on the disk or mend it.")
                        .arg(path, reason));
    }
}

void LogFiles::reportRecovery(std::int64_t lostLines)
{
    m_reported.clear();
    const auto count = static_cast<int>(std::min<std::int64_t>(lostLines, INT_MAX));
    emit recovered(
        tr("The log files in %1 are written again; %n line(s) are missing.", nullptr, count)
            .arg(QDir::toNativeSeparators(m_directory)));
}

QString defaultLogDirectory(const QString &herdName, quint16 basePort)
{
    QString state = QFile::decodeName(qgetenv("XDG_STATE_HOME"));
    if (!QDir::isAbsolutePath(state))
        state = QDir::homePath() + QLatin1String("/.local/state");
    const QString encoded = QString::fromStdString(percentEncoded(herdName.toStdString()));
    // In one call: an encoded name has percent signs in it.
    return QDir::cleanPath(
        QStringLiteral("%1/drover/%2-%3").arg(state, encoded, QString::number(basePort)));
}

} // namespace drover
