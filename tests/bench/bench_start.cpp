// SPDX-License-Identifier: MIT
// How soon the five servers of 2018 listen, and how soon an update that one of them got is known to
// all of them.
#include "contender.h"
#include "figures.h"
#include "process.h"
#include "tcp.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <vector>

using namespace drover::bench;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

constexpr int servers = 5;
constexpr int starts = 21;
constexpr int updates = 1'000;
constexpr double startGateMs = 100;
constexpr double floodGateMs = 1;

double ms(steady_clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

std::vector<std::string> serve(const std::filesystem::path &program, std::uint16_t base)
{
    return {program,     "serve", "ucla-2018", "--ports", std::to_string(base),
            "--log-dir", "none",  "--places",  "none"};
}

/// Returns at the fifth line that ends in "listening".
void awaitListeningLines(const Process &process)
{
    std::string text;
    for (int lines = 0; lines < servers;) {
        std::array<char, 4'096> buffer = {};
        pollfd ready = {.fd = process.outputDescriptor(), .events = POLLIN, .revents = 0};
        if (poll(&ready, 1, 10'000) <= 0)
            throw std::runtime_error("no five lines that say 'listening' within ten seconds");
        const ssize_t got = read(process.outputDescriptor(), buffer.data(), buffer.size());
        if (got <= 0)
            throw std::runtime_error("the herd ended before it said 'listening' five times");
        text.append(buffer.data(), static_cast<std::size_t>(got));
        for (std::size_t end = 0; (end = text.find('\n')) != std::string::npos;) {
            if (std::string_view(text).substr(0, end).ends_with(" listening"))
                ++lines;
            text.erase(0, end + 1);
        }
    }
}

bool measureStart(const std::filesystem::path &program, const Process::Environment &environment)
{
    std::vector<double> said;
    std::vector<double> accepted;
    for (int i = 0; i < starts; ++i) {
        const std::uint16_t base = freePorts(servers);
        const Process herd(serve(program, base), environment, Process::Output::Piped);
        awaitListeningLines(herd);
        said.push_back(ms(steady_clock::now() - herd.startedAt()));
        connectTo(static_cast<std::uint16_t>(base + servers - 1));
        accepted.push_back(ms(steady_clock::now() - herd.startedAt()));
    }
    const bool held = median(accepted) <= startGateMs;
    std::printf("start of five servers, ms     to the fifth line %.1f, to a connection with the "
                "fifth %.1f (p90 %.1f), gate %.0f %s\n",
                median(said), median(accepted), quantile(accepted, 0.9), startGateMs,
                held ? "ok" : "MISS");
    std::fflush(stdout);
    return held;
}

/// A client that asks a server again and again about one other client.
class Asker
{
public:
    explicit Asker(std::uint16_t port)
        : m_socket(connectTo(port))
    {
    }

    int descriptor() const { return m_socket.descriptor(); }

    void tell(const std::string &line)
    {
        if (send(descriptor(), line.data(), line.size(), MSG_NOSIGNAL)
            != static_cast<ssize_t>(line.size()))
            throw std::system_error(errno, std::generic_category(), "send to the herd");
    }

    void ask(const std::string &question)
    {
        m_answer.clear();
        m_askedAt = steady_clock::now();
        tell(question);
    }

    enum class Answer { Unfinished, Unknown, Known };

    /// Reads what there is, waiting for the first byte.
    Answer hear()
    {
        std::array<char, 4'096> buffer = {};
        const ssize_t got = recv(descriptor(), buffer.data(), buffer.size(), 0);
        if (got <= 0)
            throw std::runtime_error("the herd closed a connection");
        m_answer.append(buffer.data(), static_cast<std::size_t>(got));
        if (m_answer.starts_with("? "))
            return m_answer.ends_with('\n') ? Answer::Unknown : Answer::Unfinished;
        return m_answer.ends_with("}\n\n") ? Answer::Known : Answer::Unfinished;
    }

    /// How long the last question took.
    steady_clock::duration askedFor() const { return steady_clock::now() - m_askedAt; }

private:
    Socket m_socket;
    std::string m_answer;
    steady_clock::time_point m_askedAt;
};

/// Asks all until each has answered that it knows; throws after five seconds. The durations of the
/// questions go to \a questionsMs.
void askUntilKnown(std::vector<Asker> &askers, const std::string &question,
                   std::vector<double> &questionsMs)
{
    const auto deadline = steady_clock::now() + 5s;
    std::vector<pollfd> waiting;
    for (Asker &asker : askers) {
        asker.ask(question);
        waiting.push_back({.fd = asker.descriptor(), .events = POLLIN, .revents = 0});
    }
    for (std::size_t known = 0; known < askers.size();) {
        if (steady_clock::now() > deadline)
            throw std::runtime_error("an update did not reach every server within five seconds");
        poll(waiting.data(), waiting.size(), 1'000);
        for (std::size_t i = 0; i < askers.size(); ++i) {
            if (!(waiting[i].revents & (POLLIN | POLLHUP | POLLERR)))
                continue;
            const auto answer = askers[i].hear();
            if (answer == Asker::Answer::Unfinished)
                continue;
            questionsMs.push_back(ms(askers[i].askedFor()));
            if (answer == Asker::Answer::Unknown) {
                askers[i].ask(question);
            } else {
                waiting[i].fd = -1;
                waiting[i].revents = 0;
                ++known;
            }
        }
    }
}

bool measureFlood(const std::filesystem::path &program, const Process::Environment &environment)
{
    const std::uint16_t base = freePorts(servers);
    Process herd(serve(program, base), environment);
    for (int i = servers; i-- > 0;)
        waitUntilListening(herd, static_cast<std::uint16_t>(base + i));
    Asker reporter(base);
    std::vector<Asker> askers;
    for (int i = 1; i < servers; ++i)
        askers.emplace_back(static_cast<std::uint16_t>(base + i));

    std::vector<double> latenciesMs;
    std::vector<double> questionsMs;
    for (int i = 0; i < updates + 10; ++i) {
        if (i == 10) { // the first ones waited for the links
            latenciesMs.clear();
            questionsMs.clear();
        }
        const std::string client = "flood-" + std::to_string(i) + ".bench";
        const auto start = steady_clock::now();
        reporter.tell("IAMAT " + client + " +34.068930-118.445127 1520023934.918963997\n");
        askUntilKnown(askers, "WHATSAT " + client + " 1 1\n", questionsMs);
        latenciesMs.push_back(ms(steady_clock::now() - start));
        reporter.hear();
        std::this_thread::sleep_for(1ms);
    }
    const bool held = median(latenciesMs) <= floodGateMs;
    std::printf("update known to all five, ms  median %.3f, p99 %.3f, gate %.0f %s\n"
                "                              seen by asking four servers again and again: too "
                "long by up to one question (median %.3f),\n"
                "                              and by the turns that the asking takes from the "
                "herd\n",
                median(latenciesMs), quantile(latenciesMs, 0.99), floodGateMs, held ? "ok" : "MISS",
                median(questionsMs));
    return held;
}

} // namespace

int main(int argc, char **argv)
{
    try {
        if (argc > 2) {
            std::fputs("Usage: bench_start [PROGRAM]\n", stderr);
            return 2;
        }
        const auto program
            = argc == 2 ? std::filesystem::path(argv[1]) : ownDirectory() / "drover-headless";
        const ScratchDirectory scratch;
        const auto environment = homeIn(scratch.path());
        const bool started = measureStart(program, environment);
        const bool flooded = measureFlood(program, environment);
        return started && flooded ? EXIT_SUCCESS : EXIT_FAILURE;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "bench_start: %s\n", error.what());
        return EXIT_FAILURE;
    }
}
