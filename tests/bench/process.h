// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace drover::bench {

/// A directory that goes away with its owner.
class ScratchDirectory
{
public:
    /// Below \a parent, or below the system's directory for such things when that is empty.
    explicit ScratchDirectory(const std::filesystem::path &parent = {});
    ~ScratchDirectory();
    ScratchDirectory(const ScratchDirectory &) = delete;
    ScratchDirectory &operator=(const ScratchDirectory &) = delete;

    const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// A child process. It ends when its owner does, and when this process dies.
class Process
{
public:
    enum class Output { Dropped, Piped };
    using Environment = std::vector<std::pair<std::string, std::string>>;

    /// Throws std::system_error when there can be no child; a program that cannot be started shows
    /// by ending at once. Standard input is empty, the error output ours.
    explicit Process(const std::vector<std::string> &command, const Environment &added = {},
                     Output output = Output::Dropped);
    ~Process();
    Process(const Process &) = delete;
    Process &operator=(const Process &) = delete;

    /// SIGTERM, after two seconds SIGKILL; returns when it has ended.
    void stop();
    /// Waits for its end; whether that was with exit code 0.
    bool finish();
    bool hasEnded();

    /// When fork() was called.
    std::chrono::steady_clock::time_point startedAt() const { return m_startedAt; }
    /// Where its standard output can be read, when that is piped.
    int outputDescriptor() const { return m_output; }

    /// User and system time of all its threads, of those that ended too.
    std::chrono::nanoseconds cpuTime() const;
    /// See below.
    std::int64_t residentBytes() const;

private:
    bool reap(int options);

    pid_t m_pid = -1;
    int m_output = -1;
    int m_status = 0;
    bool m_ended = false;
    std::chrono::steady_clock::time_point m_startedAt;
};

/// Resident memory of a process, this one where \a pid is 0, as the kernel counts it page by page:
/// VmRSS is off by some 100 KiB. Throws std::runtime_error where the kernel does not say.
std::int64_t residentBytes(pid_t pid = 0);

/// Returns as soon as \a port of 127.0.0.1 takes a connection; throws std::runtime_error when the
/// process ends before or ten seconds have passed.
void waitUntilListening(Process &process, std::uint16_t port);

/// Returns when the process rests: it has used less than a hundredth of a processor for 20 ms, or
/// \a atMost has passed.
void waitUntilIdle(const Process &process, std::chrono::milliseconds atMost);

/// The directory of the running executable.
std::filesystem::path ownDirectory();

/// Whether \a program is found along PATH.
bool isInstalled(const std::string &program);

} // namespace drover::bench
