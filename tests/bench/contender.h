// SPDX-License-Identifier: MIT
#pragma once

#include "process.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace drover::bench {

/// In whose form a runtime tells of its garbage collections.
enum class GcLog { None, V8, HotSpot };

/// A server that a benchmark can start: one server named Goloman on a port of 127.0.0.1, or the
/// herd of 2018.
struct Contender
{
    using Command = std::vector<std::string>;

    std::string name;
    std::function<Command(std::uint16_t port)> command;
    /// The processes that are the herd of 2018 on the ports base to base + 4, in the order of the
    /// preset. Welsh tells one more neighbour, on base + 5.
    std::function<std::vector<Command>(std::uint16_t base)> herd;
    Process::Environment environment;
    /// How long it is under full load before it counts. Seconds where programs are compiled while
    /// they run.
    std::chrono::milliseconds warmUp{};
    bool keepsCrowds = true; ///< whether ten thousand connections are anything it is made for
    GcLog gcLog = GcLog::None;
    std::string gcLogOption; ///< that makes it write that log to standard output
};

/// The servers of the herd of 2018.
inline constexpr int herdServers = 5;

/// Our drover-headless with a herd of one server. Its herd file, and all that it would keep in the
/// user's home, go into \a scratch. Without a log when \a logDirectory is empty.
Contender ourServer(const std::filesystem::path &program, const std::filesystem::path &scratch,
                    const std::filesystem::path &logDirectory = {});

/// The environment that keeps drover-headless out of the user's home.
Process::Environment homeIn(const std::filesystem::path &scratch);

/// The limit: what one thread with one epoll set can do.
Contender limitServer(const std::filesystem::path &program);

/// The servers in other languages for which this machine has the language. Java is compiled into
/// \a scratch. What is left out is said on standard output.
std::vector<Contender> rivals(const std::filesystem::path &scratch);

} // namespace drover::bench
