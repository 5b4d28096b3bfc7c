// SPDX-License-Identifier: MIT
#pragma once

#include "journal/event.h"
#include "journal/logline.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace drover {

/// The log of one server on the disk. Lines are collected and written by flush(), in one piece.
///
/// One thread's own; every call may take as long as the disk does. Only plain files are rotated: a
/// device or a pipe under that name is written to as it is.
///
/// When the disk fails, lines are counted and dropped. From one second (of the events' monotonic
/// time) later on the next line is a new try, and what is written first then is a line that says
/// how many were lost. What had been written of a line is taken back, or at least ended with an LF,
/// so that every line of the file is whole or by itself.
class LogFile
{
public:
    /// What went wrong, for whoever tells the user.
    struct Fault
    {
        enum class Step { Open, Write, Rotate };

        Step step;
        int code; ///< as in errno
        std::string path;
    };

    /// Rotates before a line that would make the file larger than \a maxBytes; \a kept full files
    /// stay as path.1 (the newest), path.2 and so on; none: the file is emptied.
    LogFile(std::string path, std::int64_t maxBytes, std::int64_t kept);
    ~LogFile(); ///< without flush()
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    const std::string &path() const { return m_path; }

    /// Opens it for appending, makes it if need be, with mode 0600. add() does so itself; this is
    /// for who wants to know beforehand.
    std::optional<Fault> open();
    /// Closes it, and removes it again if open() has made it.
    void discard();

    void add(LogLineWriter &writer, const Event &event, std::string_view peer,
             std::string_view text);
    /// \a lines have been dropped before they came here, the last one at \a lastWall: the file
    /// will say so.
    void addLost(std::int64_t lines, Timestamp lastWall);
    /// Writes what has been added.
    void flush();
    /// Flushes, and tries at once to say how many lines were lost, as no further line comes.
    void finish(LogLineWriter &writer);
    /// Gives back what one giant line made it take.
    void releaseSpareMemory();

    std::size_t pendingBytes() const { return m_used; }
    /// Lines dropped that no line on the disk tells of yet.
    std::int64_t lostLines() const { return m_lost; }
    /// Lines dropped that the file has told of since the last call.
    std::int64_t takeLostTold();
    bool isFailing() const { return m_failing; }
    /// What has gone wrong since the last call; the first fault if several have. Further failures
    /// while isFailing() are the same fault.
    std::optional<Fault> takeFault();

private:
    char *reserve(std::size_t bytes);
    bool beginBuffer(LogLineWriter &writer);
    void fail(Fault::Step step, int code, std::size_t written);
    void takeBack(std::int64_t bytes);
    void rotate();
    void keepTooLargeFile(int code);
    void countAsTold();
    void clearBuffer();

    std::string m_path;
    std::int64_t m_maxBytes;
    std::int64_t m_kept;

    int m_fd = -1;
    bool m_made = false; // by open()
    bool m_isPlainFile = false;
    bool m_torn = false; // it ends within a line
    std::int64_t m_size = 0;
    std::int64_t m_rotateAbove; // m_maxBytes, and more after a rotation that failed

    std::unique_ptr<char[]> m_buffer;
    std::size_t m_capacity = 0;
    std::size_t m_used = 0;
    std::int64_t m_lines = 0; // events among them
    std::int64_t m_otherLineEnds = 0; // that come before those
    std::int64_t m_lostInBuffer = 0; // that it tells of

    std::int64_t m_lost = 0;
    std::int64_t m_lostTold = 0;
    bool m_failing = false;
    bool m_dropping = false; // failing, and not yet time to try again
    std::chrono::nanoseconds m_retryAt{0};
    std::chrono::nanoseconds m_lastMonotonic{0};
    Timestamp m_lastWall;
    std::optional<Fault> m_fault;
};

} // namespace drover
