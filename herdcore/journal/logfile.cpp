// SPDX-License-Identifier: MIT
#include "journal/logfile.h"

#include <QtGlobal>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace drover {

namespace {

constexpr std::chrono::seconds retryPause{1};
/// A giant answer does not make the buffer giant for good.
constexpr std::size_t mostKeptCapacity = 1'048'576;

/// Whether the file \a path, which is not empty, ends within a line.
bool endsWithinLine(const std::string &path, std::int64_t size)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (fd < 0)
        return true; // an empty line too many is better than two lines in one
    char last = 0;
    const bool isRead = ::pread(fd, &last, 1, size - 1) == 1;
    ::close(fd);
    return !isRead || last != '\n';
}

} // namespace

LogFile::LogFile(std::string path, std::int64_t maxBytes, std::int64_t kept)
    : m_path(std::move(path))
    , m_maxBytes(maxBytes)
    , m_kept(kept)
    , m_rotateAbove(maxBytes)
{
}

LogFile::~LogFile()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

std::optional<LogFile::Fault> LogFile::open()
{
    Q_ASSERT(m_fd < 0);
    // O_NONBLOCK for the opening only: a pipe that nobody reads must not hold us.
    constexpr int flags = O_WRONLY | O_APPEND | O_CLOEXEC | O_NOCTTY | O_NONBLOCK;
    constexpr mode_t mode = 0600;
    int fd = ::open(m_path.c_str(), flags | O_CREAT | O_EXCL, mode);
    m_made = fd >= 0;
    if (fd < 0 && errno == EEXIST)
        fd = ::open(m_path.c_str(), flags | O_CREAT, mode);
    if (fd < 0)
        return Fault{Fault::Step::Open, errno, m_path};
    struct stat status = {};
    if (::fstat(fd, &status) != 0 || ::fcntl(fd, F_SETFL, O_WRONLY | O_APPEND) != 0) {
        const int code = errno;
        ::close(fd);
        return Fault{Fault::Step::Open, code, m_path};
    }
    m_fd = fd;
    m_isPlainFile = S_ISREG(status.st_mode);
    m_size = m_isPlainFile ? status.st_size : 0;
    m_torn = m_size > 0 && endsWithinLine(m_path, m_size);
    return std::nullopt;
}

void LogFile::discard()
{
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
    if (std::exchange(m_made, false))
        ::unlink(m_path.c_str());
}

void LogFile::add(LogLineWriter &writer, const Event &event, std::string_view peer,
                  std::string_view text)
{
    m_lastMonotonic = event.monotonic;
    m_lastWall = event.wall;
    if (m_dropping) {
        if (event.monotonic < m_retryAt) {
            ++m_lost;
            return;
        }
        m_dropping = false;
    }
    if (m_used == 0 && !beginBuffer(writer)) {
        ++m_lost;
        return;
    }
    const std::size_t start = m_used;
    char *const line = reserve(LogLineWriter::mostBytes(peer, text));
    const char *const end = writer.write(line, event.wall, event.kind, peer, text);
    const auto length = static_cast<std::size_t>(end - line);
    const std::int64_t sizeBefore = m_size + static_cast<std::int64_t>(start);
    if (m_isPlainFile && sizeBefore > 0
        && sizeBefore + static_cast<std::int64_t>(length) > m_rotateAbove) {
        flush();
        if (!m_failing)
            rotate();
        if (m_failing) {
            ++m_lost;
            return;
        }
        std::memmove(m_buffer.get(), line, length); // flush() leaves the bytes where they are
    }
    m_used += length;
    ++m_lines;
}

void LogFile::addLost(std::int64_t lines, Timestamp lastWall)
{
    m_lost += lines;
    m_lastWall = lastWall;
}

void LogFile::flush()
{
    std::size_t written = 0;
    while (written < m_used) {
        const ssize_t count = ::write(m_fd, m_buffer.get() + written, m_used - written);
        if (count > 0) {
            written += static_cast<std::size_t>(count);
        } else if (count == 0 || errno != EINTR) {
            fail(Fault::Step::Write, count == 0 ? EIO : errno, written);
            return;
        }
    }
    if (written == 0)
        return;
    m_size += static_cast<std::int64_t>(written);
    countAsTold();
    m_torn = false;
    m_failing = false;
    clearBuffer();
}

void LogFile::finish(LogLineWriter &writer)
{
    flush();
    if (m_lost == 0)
        return;
    m_dropping = false;
    if (beginBuffer(writer))
        flush();
}

void LogFile::releaseSpareMemory()
{
    if (m_used > 0 || m_capacity <= mostKeptCapacity)
        return;
    m_buffer.reset();
    m_capacity = 0;
}

std::int64_t LogFile::takeLostTold()
{
    return std::exchange(m_lostTold, 0);
}

std::optional<LogFile::Fault> LogFile::takeFault()
{
    return std::exchange(m_fault, std::nullopt);
}

char *LogFile::reserve(std::size_t bytes)
{
    if (bytes > m_capacity - m_used) {
        const std::size_t capacity = std::max(m_used + bytes, 2 * m_capacity);
        std::unique_ptr<char[]> buffer(new char[capacity]); // make_unique would fill it with zeros
        std::copy_n(m_buffer.get(), m_used, buffer.get());
        m_buffer = std::move(buffer);
        m_capacity = capacity;
    }
    return m_buffer.get() + m_used;
}

/// Opens the file if need be and puts into the empty buffer what has to come before the next line.
bool LogFile::beginBuffer(LogLineWriter &writer)
{
    if (m_fd < 0) {
        if (const auto fault = open()) {
            fail(fault->step, fault->code, 0);
            return false;
        }
    }
    if (m_torn) {
        *reserve(1) = '\n';
        ++m_used;
        ++m_otherLineEnds;
    }
    if (m_lost > 0) {
        const std::string text
            = "lines lost, the disk did not take them: " + std::to_string(m_lost);
        char *const line = reserve(LogLineWriter::mostBytes({}, text));
        m_used += static_cast<std::size_t>(
            writer.write(line, m_lastWall, EventKind::Notice, {}, text) - line);
        ++m_otherLineEnds;
        m_lostInBuffer = m_lost;
    }
    return true;
}

/// \a written bytes of the buffer have reached the file, the rest is lost.
void LogFile::fail(Fault::Step step, int code, std::size_t written)
{
    // Every line has one LF: those in it are escaped.
    const char *const begin = m_buffer.get();
    const char *const end = begin + written;
    const std::int64_t lineEnds = std::count(begin, end, '\n');
    const auto partOfLine
        = std::find(std::make_reverse_iterator(end), std::make_reverse_iterator(begin), '\n')
        - std::make_reverse_iterator(end);
    if (partOfLine > 0)
        takeBack(partOfLine);
    if (lineEnds >= m_otherLineEnds)
        countAsTold();
    m_lost += m_lines - std::max<std::int64_t>(lineEnds - m_otherLineEnds, 0);
    clearBuffer();

    // Closed, so that the next try finds what then is at its path: a disk mounted again, say.
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
    if (!m_failing && !m_fault)
        m_fault = Fault{step, code, m_path};
    m_failing = true;
    m_dropping = true;
    m_retryAt = m_lastMonotonic + retryPause;
}

/// Cuts off the beginning of a line that the disk took. Where that fails too, the next open() sees
/// a file that ends within a line.
void LogFile::takeBack(std::int64_t bytes)
{
    struct stat status = {};
    if (!m_isPlainFile || ::fstat(m_fd, &status) != 0)
        return;
    while (::ftruncate(m_fd, status.st_size - bytes) != 0 && errno == EINTR) { }
}

/// The buffer is empty. Afterwards there is an open file, or isFailing().
void LogFile::rotate()
{
    const auto numbered = [this](std::int64_t number) {
        return number == 0 ? m_path : m_path + '.' + std::to_string(number);
    };
    if (m_kept == 0) {
        if (::ftruncate(m_fd, 0) == 0) {
            m_size = 0;
            return;
        }
        keepTooLargeFile(errno);
        return;
    }
    for (std::int64_t number = m_kept - 1; number >= 0; --number) {
        if (std::rename(numbered(number).c_str(), numbered(number + 1).c_str()) != 0
            && errno != ENOENT) {
            keepTooLargeFile(errno);
            return;
        }
    }
    ::close(std::exchange(m_fd, -1));
    m_rotateAbove = m_maxBytes;
    if (const auto fault = open())
        fail(fault->step, fault->code, 0);
}

/// Losing lines would be worse than a file that is too large.
void LogFile::keepTooLargeFile(int code)
{
    if (!m_fault)
        m_fault = Fault{Fault::Step::Rotate, code, m_path};
    m_rotateAbove = m_size + m_maxBytes;
}

void LogFile::countAsTold()
{
    m_lost -= m_lostInBuffer;
    m_lostTold += m_lostInBuffer;
}

void LogFile::clearBuffer()
{
    m_used = 0;
    m_lines = 0;
    m_otherLineEnds = 0;
    m_lostInBuffer = 0;
}

} // namespace drover
