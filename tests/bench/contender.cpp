// SPDX-License-Identifier: MIT
#include "contender.h"

#include <array>
#include <cstddef>
#include <cstdio>
#include <fstream>
#include <stdexcept>
#include <utility>

namespace drover::bench {

using namespace std::chrono_literals;

namespace {

using Command = Contender::Command;

// Longer than any benchmark: the servers of limit/ and rivals/ end by themselves.
const std::string patience = "86400";

struct HerdMember
{
    const char *name;
    std::vector<int> neighbours; ///< by number
};

const std::array<HerdMember, herdServers> herdOf2018 = {{
    {"Goloman", {1, 2, 4}},
    {"Hands", {0, 4}},
    {"Holiday", {0, 3, 4}},
    {"Welsh", {2, herdServers}},
    {"Wilkes", {0, 1, 2}},
}};

std::string portText(int base, int number)
{
    return std::to_string(base + number);
}

void write(const std::filesystem::path &file, const std::string &text)
{
    std::ofstream stream(file);
    stream << text;
    if (!stream.flush())
        throw std::runtime_error("cannot write " + file.string());
}

// To Drover the one beside Welsh is a server of another make.
std::string herdFileOf2018(std::uint16_t base)
{
    std::string servers;
    std::string links;
    for (int i = 0; i < herdServers; ++i) {
        const HerdMember &member = herdOf2018[static_cast<std::size_t>(i)];
        servers += std::string(R"({"name": ")") + member.name + R"(", "port": )" + portText(base, i)
            + "},\n";
        for (const int other : member.neighbours) {
            if (other > i && other < herdServers)
                links += std::string(R"([")") + member.name + R"(", ")"
                    + herdOf2018[static_cast<std::size_t>(other)].name + "\"],\n";
        }
    }
    return "{\"name\": \"bench\", \"servers\": [\n" + servers
        + R"({"name": "Counter", "foreign": "persistent", "port": )" + portText(base, herdServers)
        + "}],\n\"links\": [\n" + links + "[\"Welsh\", \"Counter\"]]}\n";
}

/// A server in another language, which is started with \a start and is one process.
Contender rival(std::string name, Command start, std::chrono::milliseconds warmUp)
{
    const auto process = [start = std::move(start)](const std::string &server, int port) {
        Command command = start;
        command.insert(command.end(),
                       {"--max-seconds", patience, "--name", server, "--port", portText(port, 0)});
        return command;
    };
    Contender contender;
    contender.name = std::move(name);
    contender.command = [process](std::uint16_t port) { return process("Goloman", port); };
    contender.herd = [process](std::uint16_t base) {
        std::vector<Command> commands;
        for (int i = 0; i < herdServers; ++i) {
            const HerdMember &member = herdOf2018[static_cast<std::size_t>(i)];
            commands.push_back(process(member.name, base + i));
            for (const int other : member.neighbours)
                commands.back().insert(commands.back().end(), {"--peer", portText(base, other)});
        }
        return commands;
    };
    contender.warmUp = warmUp;
    return contender;
}

void addNode(std::vector<Contender> &to, const std::filesystem::path &sources)
{
    if (!isInstalled("node")) {
        std::puts("Node.js is left out: there is no node here.");
        return;
    }
    Contender node = rival("Node.js", {"node", sources / "node_server.js"}, 2s);
    node.gcLog = GcLog::V8;
    node.gcLogOption = "--trace-gc";
    to.push_back(std::move(node));
}

void addJava(std::vector<Contender> &to, const std::filesystem::path &sources,
             const std::filesystem::path &scratch)
{
    if (!isInstalled("java") || !isInstalled("javac")) {
        std::puts("Java is left out: there is no java with javac here.");
        return;
    }
    Process compiler({"javac", "-d", scratch.string(), "-sourcepath", sources.string(),
                      sources / "NioServer.java", sources / "BlockingServer.java"});
    if (!compiler.finish())
        throw std::runtime_error("javac failed");
    for (const auto &[name, program] :
         {std::pair("Java NIO", "NioServer"), std::pair("Java threads", "BlockingServer")}) {
        Contender java = rival(name, {"java", "-cp", scratch, program}, 5s);
        java.gcLog = GcLog::HotSpot;
        java.gcLogOption = "-Xlog:gc:stdout";
        java.keepsCrowds = program == std::string("NioServer");
        to.push_back(std::move(java));
    }
}

void addPython(std::vector<Contender> &to, const std::filesystem::path &sources)
{
    // Debian's own, which has uvloop from Debian's package, for all three: one Python.
    const std::string python = isInstalled("/usr/bin/python3") || !isInstalled("python3")
        ? "/usr/bin/python3"
        : "python3";
    if (!isInstalled(python)) {
        std::puts("asyncio is left out: there is no python3 here.");
        return;
    }
    to.push_back(rival("asyncio", {python, sources / "asyncio_server.py"}, 200ms));
    to.push_back(rival("asyncio protocols", {python, sources / "asyncio_protocol.py"}, 200ms));
    if (Process({python, "-c", "import uvloop"}).finish())
        to.push_back(rival("uvloop", {python, sources / "asyncio_protocol.py", "--uvloop"}, 200ms));
    else
        std::puts("uvloop is left out: this python3 does not have it (Debian: python3-uvloop).");
}

} // namespace

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
    write(herdFile,
          R"({"name": "bench", "servers": [{"name": "Goloman"}], "links": []})"
          "\n");
    const std::string logs = logDirectory.empty() ? "none" : logDirectory.string();
    Contender contender;
    contender.name = "drover";
    contender.command = [program, herdFile, logs](std::uint16_t port) -> Command {
        return {program,     "serve", herdFile,   "--ports", std::to_string(port),
                "--log-dir", logs,    "--places", "none"};
    };
    contender.herd = [program, scratch, logs](std::uint16_t base) -> std::vector<Command> {
        const auto file = scratch / ("herd-" + portText(base, 0) + ".json");
        write(file, herdFileOf2018(base));
        return {{program, "serve", file, "--log-dir", logs, "--places", "none"}};
    };
    contender.environment = homeIn(scratch);
    contender.warmUp = 200ms;
    return contender;
}

Contender limitServer(const std::filesystem::path &program)
{
    Contender contender;
    contender.name = "limit";
    contender.command = [program](std::uint16_t port) -> Command {
        return {program,   "--max-seconds", patience,         "--name",
                "Goloman", "--port",        portText(port, 0)};
    };
    contender.herd = [program](std::uint16_t base) -> std::vector<Command> {
        return {{program, "--max-seconds", patience, "--herd", portText(base, 0), "--peer",
                 portText(base, herdServers)}};
    };
    contender.warmUp = 200ms;
    return contender;
}

std::vector<Contender> rivals(const std::filesystem::path &scratch)
{
    const std::filesystem::path sources = DROVER_BENCH_RIVALS;
    std::vector<Contender> found;
    addNode(found, sources);
    addJava(found, sources, scratch);
    addPython(found, sources);
    return found;
}

} // namespace drover::bench
