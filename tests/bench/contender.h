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

/// A server that a benchmark can start: one server named Goloman on a port of 127.0.0.1.
struct Contender
{
    std::string name;
    std::function<std::vector<std::string>(std::uint16_t port)> command;
    Process::Environment environment;
    std::chrono::milliseconds warmUp{}; ///< how long it is under load before it counts
    bool keepsCrowds = true; ///< whether ten thousand connections are anything it is made for
};

/// Our drover-headless with a herd of one server. Its herd file, and all that it would keep in the
/// user's home, go into \a scratch. Without a log when \a logDirectory is empty.
Contender ourServer(const std::filesystem::path &program, const std::filesystem::path &scratch,
                    const std::filesystem::path &logDirectory = {});

/// The environment that keeps drover-headless out of the user's home.
Process::Environment homeIn(const std::filesystem::path &scratch);

/// The limit: what one thread with one epoll set can do.
Contender limitServer(const std::filesystem::path &program);

/// The servers in other languages for which this machine has the language. Java is compiled into
/// \a scratch.
std::vector<Contender> rivals(const std::filesystem::path &scratch);

} // namespace drover::bench
