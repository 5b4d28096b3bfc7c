// SPDX-License-Identifier: MIT
#include "contender.h"

#include <cstdio>
#include <fstream>
#include <stdexcept>
#include <utility>

namespace drover::bench {

using namespace std::chrono_literals;

Process::Environment homeIn(const std::filesystem::path &scratch)
{
    const auto home = scratch / "home";
    std::filesystem::create_directories(home);
    return {{"HOME", home.string()},
            {"XDG_DATA_HOME", (home / "data").string()},
            {"XDG_STATE_HOME", (home / "state").string()},
            {"XDG_CONFIG_HOME", (home / "config").string()}};
}

Contender ourServer(const std::filesystem::path &program, const std::filesystem::path &scratch,
                    const std::filesystem::path &logDirectory)
{
    const auto herdFile = scratch / "bench.json";
    std::ofstream file(herdFile);
    file << R"({"name": "bench", "servers": [{"name": "Goloman"}], "links": []})" << '\n';
    if (!file.flush())
        throw std::runtime_error("cannot write " + herdFile.string());
    const std::string logs = logDirectory.empty() ? "none" : logDirectory.string();
    return {.name = "drover",
            .command = [program, herdFile, logs](std::uint16_t port) -> std::vector<std::string> {
                return {program,     "serve", herdFile,   "--ports", std::to_string(port),
                        "--log-dir", logs,    "--places", "none"};
            },
            .environment = homeIn(scratch),
            .warmUp = 200ms};
}

Contender limitServer(const std::filesystem::path &program)
{
    return {.name = "limit",
            .command = [program](std::uint16_t port) -> std::vector<std::string> {
                return {program, "--name", "Goloman", "--port", std::to_string(port)};
            },
            .environment = {},
            .warmUp = 200ms};
}

std::vector<Contender> rivals(const std::filesystem::path &scratch)
{
    const std::filesystem::path sources = DROVER_BENCH_RIVALS;
    const auto interpreted = [](std::vector<std::string> start) {
        return [start = std::move(start)](std::uint16_t port) {
            std::vector<std::string> command = start;
            command.insert(command.end(), {"--name", "Goloman", "--port", std::to_string(port)});
            return command;
        };
    };
    std::vector<Contender> found;
    if (isInstalled("node")) {
        found.push_back({.name = "Node.js",
                         .command = interpreted({"node", sources / "node_server.js"}),
                         .environment = {},
                         .warmUp = 1s});
    } else {
        std::puts("Node.js is left out: there is no node here.");
    }
    if (isInstalled("java") && isInstalled("javac")) {
        Process compiler({"javac", "-d", scratch.string(), sources / "NioServer.java",
                          sources / "BlockingServer.java"});
        if (!compiler.finish())
            throw std::runtime_error("javac failed");
        found.push_back({.name = "Java NIO",
                         .command = interpreted({"java", "-cp", scratch, "NioServer"}),
                         .environment = {},
                         .warmUp = 2s});
        found.push_back({.name = "Java threads",
                         .command = interpreted({"java", "-cp", scratch, "BlockingServer"}),
                         .environment = {},
                         .warmUp = 2s,
                         .keepsCrowds = false});
    } else {
        std::puts("Java is left out: there is no java with javac here.");
    }
    if (isInstalled("python3")) {
        found.push_back({.name = "asyncio",
                         .command = interpreted({"python3", sources / "asyncio_server.py"}),
                         .environment = {},
                         .warmUp = 200ms});
    } else {
        std::puts("asyncio is left out: there is no python3 here.");
    }
    return found;
}

} // namespace drover::bench
