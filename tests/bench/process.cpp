// SPDX-License-Identifier: MIT
#include "process.h"

#include "tcp.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <system_error>
#include <thread>

namespace drover::bench {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

[[noreturn]] void throwErrno(const std::string &what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

// Between fork() and exec(): nothing here may throw or return.
[[noreturn]] void become(std::vector<char *> &arguments, const Process::Environment &added,
                         int output)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    dup2(null, STDIN_FILENO);
    dup2(output >= 0 ? output : null, STDOUT_FILENO);
    for (const auto &[name, value] : added)
        setenv(name.c_str(), value.c_str(), 1);
    execvp(arguments.front(), arguments.data());
    perror(arguments.front());
    _exit(127);
}

} // namespace

ScratchDirectory::ScratchDirectory(const std::filesystem::path &parent)
{
    const auto below = parent.empty() ? std::filesystem::temp_directory_path() : parent;
    std::string name = (below / "drover-bench-XXXXXX").string();
    if (!mkdtemp(name.data()))
        throwErrno("no directory below " + below.string());
    m_path = name;
}

ScratchDirectory::~ScratchDirectory()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

Process::Process(const std::vector<std::string> &command, const Environment &added, Output output)
{
    std::array<int, 2> ends = {-1, -1};
    if (output == Output::Piped && pipe2(ends.data(), O_CLOEXEC))
        throwErrno("pipe");
    std::vector<std::string> words = command;
    std::vector<char *> arguments;
    arguments.reserve(words.size() + 1);
    for (std::string &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    m_startedAt = steady_clock::now();
    m_pid = fork();
    if (m_pid < 0)
        throwErrno("fork");
    if (m_pid == 0)
        become(arguments, added, ends[1]);
    if (ends[1] >= 0)
        close(ends[1]);
    m_output = ends[0];
}

Process::~Process()
{
    stop();
    if (m_output >= 0)
        close(m_output);
}

bool Process::reap(int options)
{
    if (!m_ended)
        m_ended = waitpid(m_pid, &m_status, options) == m_pid;
    return m_ended;
}

bool Process::hasEnded()
{
    return reap(WNOHANG);
}

bool Process::finish()
{
    reap(0);
    return WIFEXITED(m_status) && WEXITSTATUS(m_status) == 0;
}

void Process::stop()
{
    if (hasEnded())
        return;
    kill(m_pid, SIGTERM);
    const auto deadline = steady_clock::now() + 2s;
    while (!hasEnded() && steady_clock::now() < deadline)
        std::this_thread::sleep_for(1ms);
    if (!hasEnded())
        kill(m_pid, SIGKILL);
    reap(0);
}

std::chrono::nanoseconds Process::cpuTime() const
{
    clockid_t clock = {};
    timespec time = {};
    if (const int error = clock_getcpuclockid(m_pid, &clock))
        throw std::system_error(error, std::generic_category(), "clock_getcpuclockid");
    if (clock_gettime(clock, &time))
        throwErrno("the server's processor time");
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

std::int64_t Process::residentBytes() const
{
    return bench::residentBytes(m_pid);
}

std::int64_t residentBytes(pid_t pid)
{
    std::ifstream file("/proc/" + (pid == 0 ? "self" : std::to_string(pid)) + "/smaps_rollup");
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        std::string key;
        std::int64_t kibibytes = 0;
        if (words >> key >> kibibytes && key == "Rss:")
            return kibibytes * 1024;
    }
    throw std::runtime_error("no Rss in smaps_rollup of the process");
}

void waitUntilListening(Process &process, std::uint16_t port)
{
    const auto deadline = steady_clock::now() + 10s;
    while (!tryConnect(port)) {
        if (process.hasEnded())
            throw std::runtime_error("the server ended before it listened");
        if (steady_clock::now() > deadline)
            throw std::runtime_error("the server does not listen on port " + std::to_string(port));
        std::this_thread::sleep_for(1ms);
    }
}

void waitUntilIdle(const Process &process, std::chrono::milliseconds atMost)
{
    const auto deadline = steady_clock::now() + atMost;
    auto before = process.cpuTime();
    while (steady_clock::now() < deadline) {
        std::this_thread::sleep_for(20ms);
        const auto now = process.cpuTime();
        if (now - before < 200us)
            return;
        before = now;
    }
}

std::filesystem::path ownDirectory()
{
    return std::filesystem::read_symlink("/proc/self/exe").parent_path();
}

bool isInstalled(const std::string &program)
{
    const char *path = getenv("PATH");
    std::istringstream directories(path ? path : "/usr/bin:/bin");
    for (std::string directory; std::getline(directories, directory, ':');) {
        if (access((std::filesystem::path(directory) / program).c_str(), X_OK) == 0)
            return true;
    }
    return false;
}

} // namespace drover::bench
