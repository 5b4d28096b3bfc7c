// SPDX-License-Identifier: MIT
// What places cost: answers from inside the program, what they and a slow service do to the
// others, and what the world's data takes in memory.
#include "contender.h"
#include "figures.h"
#include "mixedload.h"
#include "process.h"
#include "tcp.h"

#include <netinet/in.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <exception>
#include <fstream>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace drover::bench;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr double gateAnswers = 20'000; ///< a second, of one processor
constexpr double gateSlowing = 1.1;
constexpr double gateBytes = 60'000'000;
constexpr int waiting = 1'000; ///< clients that wait for the slow service
constexpr double iamatsPerSecond = 5'000;
constexpr double whatsatsPerSecond = 5'000;

struct Options
{
    int rounds = 7;
    std::chrono::nanoseconds slice = 1s;
    std::filesystem::path ours = ownDirectory() / "drover-headless";
};

/// A server with places from somewhere, and its herd file.
class Server
{
public:
    Server(const Options &options, const std::filesystem::path &scratch, const std::string &places,
           const std::vector<std::string> &more = {})
        : port(freePorts(1))
        , process(command(options, scratch, places, more, port), environment(scratch))
    {
        waitUntilListening(process, port);
    }

    std::uint16_t port;
    Process process;

private:
    static std::vector<std::string>
    command(const Options &options, const std::filesystem::path &scratch, const std::string &places,
            const std::vector<std::string> &more, std::uint16_t port)
    {
        const auto herdFile = scratch / "places.json";
        // Who waits is to wait for the service, not for the end of our patience.
        std::ofstream(herdFile) << R"({"name": "bench", "servers": [{"name": "Goloman"}], )"
                                << R"("limits": {"placesTimeoutMs": 600000}})" << '\n';
        std::vector<std::string> result
            = {options.ours, "serve", herdFile,   "--ports", std::to_string(port),
               "--log-dir",  "none",  "--places", places};
        result.insert(result.end(), more.begin(), more.end());
        return result;
    }
    static Process::Environment environment(const std::filesystem::path &scratch)
    {
        Process::Environment result = homeIn(scratch);
        result.emplace_back("DROVER_GOOGLE_KEY", "a-key-of-the-benchmark");
        return result;
    }
};

/// A web service that takes three seconds for everything.
class SlowService
{
public:
    SlowService()
        : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        constexpr int backlog = 64;
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto *const name = reinterpret_cast<sockaddr *>(&address);
        socklen_t size = sizeof address;
        if (::bind(m_listener.descriptor(), name, size) != 0
            || ::listen(m_listener.descriptor(), backlog) != 0
            || ::getsockname(m_listener.descriptor(), name, &size) != 0)
            throw std::runtime_error("the slow service cannot listen");
        port = ntohs(address.sin_port);
        m_thread = std::jthread([this](const std::stop_token &stop) { serve(stop); });
    }

    std::uint16_t port = 0;
    std::atomic<int> asked = 0;

private:
    struct Connection
    {
        Socket socket;
        std::string input;
        std::deque<Clock::time_point> due; // when its questions are to be answered
    };

    void serve(const std::stop_token &stop)
    {
        constexpr int tickMs = 20;
        std::vector<std::unique_ptr<Connection>> connections;
        while (!stop.stop_requested()) {
            std::vector<pollfd> watched = {{m_listener.descriptor(), POLLIN, 0}};
            for (const auto &each : connections)
                watched.push_back({each->socket.descriptor(), POLLIN, 0});
            ::poll(watched.data(), watched.size(), tickMs);
            for (std::size_t i = connections.size(); i-- > 0;)
                if ((watched[i + 1].revents != 0 && !read(*connections[i]))
                    || !answer(*connections[i]))
                    connections.erase(connections.begin() + static_cast<std::ptrdiff_t>(i));
            if (watched.front().revents != 0) {
                auto added = std::make_unique<Connection>();
                added->socket = Socket(::accept(m_listener.descriptor(), nullptr, nullptr));
                connections.push_back(std::move(added));
            }
        }
    }

    bool read(Connection &connection)
    {
        constexpr auto delay = 3s;
        std::array<char, 65'536> buffer;
        const ssize_t got
            = recv(connection.socket.descriptor(), buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (got <= 0)
            return false;
        connection.input.append(buffer.data(), static_cast<std::size_t>(got));
        for (std::size_t end = 0; (end = connection.input.find("\r\n\r\n")) != std::string::npos;) {
            connection.input.erase(0, end + 4);
            connection.due.push_back(Clock::now() + delay);
            ++asked;
        }
        return true;
    }

    static bool answer(Connection &connection)
    {
        static const std::string body
            = R"({"html_attributions":[],"results":[],"status":"ZERO_RESULTS"})";
        static const std::string text = "HTTP/1.1 200 OK\r\nContent-Length: "
            + std::to_string(body.size()) + "\r\n\r\n" + body;
        while (!connection.due.empty() && connection.due.front() <= Clock::now()) {
            connection.due.pop_front();
            if (::send(connection.socket.descriptor(), text.data(), text.size(), MSG_NOSIGNAL) < 0)
                return false;
        }
        return true;
    }

    Socket m_listener;
    std::jthread m_thread;
};

/// Somewhere in Los Angeles, never twice the same.
std::string place(int number)
{
    constexpr int columns = 40;
    const int row = number / columns;
    std::array<char, 32> text;
    std::snprintf(text.data(), text.size(), "+%.6f-%.6f", 34.03 + 0.002 * row,
                  118.48 - 0.002 * (number % columns));
    return text.data();
}

std::string client(const char *kind, int number)
{
    return std::string(kind) + std::to_string(number) + ".bench";
}

/// Clients that report where they are.
MixedLoad::Kind reporters()
{
    const auto line = [](int number, std::uint64_t time) {
        return "IAMAT " + client("walker-", number) + " +34.068930-118.445127 "
            + std::to_string(1'520'000'000 + time) + ".5\n";
    };
    return {.clients = 50,
            .greeting = [line](int number) { return line(number, 0); },
            .line = line,
            .inFlight = 16,
            .perSecond = iamatsPerSecond};
}

/// Clients that ask what is near.
MixedLoad::Kind askers(int clients, int inFlight, double perSecond)
{
    return {
        .clients = clients,
        .greeting =
            [](int number) {
                return "IAMAT " + client("asker-", number) + ' ' + place(number) + " 1520000000\n";
            },
        .line = [](int number,
                   std::uint64_t) { return "WHATSAT " + client("asker-", number) + " 10 20\n"; },
        .answerEnd = "}\n\n",
        .inFlight = inFlight,
        .perSecond = perSecond};
}

bool report(const char *what, double value, const char *unit, bool held, const std::string &gate)
{
    std::printf("%-58s %10s %-6s %s %s\n", what, withCommas(value).c_str(), unit,
                held ? "ok  " : "MISS", gate.c_str());
    std::fflush(stdout);
    return held;
}

bool reportRatio(const char *what, double with, double without, double gate)
{
    const bool held = with <= gate * without;
    std::printf("%-58s %7.1f / %7.1f = %.2f  %s at most %.2f\n", what, with, without,
                with / without, held ? "ok  " : "MISS", gate);
    std::fflush(stdout);
    return held;
}

bool measureAnswers(const Options &options, const std::filesystem::path &scratch)
{
    const Server server(options, scratch, "offline");
    MixedLoad load(server.port, {askers(64, 8, 0)});
    while (load.run(options.slice).front().messages == 0) { } // the table is loaded
    std::vector<double> perProcessorSecond;
    std::vector<double> perSecond;
    for (int round = 0; round < options.rounds; ++round) {
        const auto before = server.process.cpuTime();
        const auto result = load.run(options.slice).front();
        const auto used = std::chrono::duration<double>(server.process.cpuTime() - before);
        perProcessorSecond.push_back(static_cast<double>(result.messages) / used.count());
        perSecond.push_back(static_cast<double>(result.messages) / result.seconds);
    }
    const double best = median(perProcessorSecond);
    std::printf("%-58s %10s\n", "offline WHATSAT (10 km, 20 places, Los Angeles), a second",
                withCommas(median(perSecond)).c_str());
    return report("  the same by the processor time it takes", best, "", best >= gateAnswers,
                  "at least " + withCommas(gateAnswers));
}

/// Reporters at one server, and others beside them, at the same or at another.
class Side
{
public:
    Side(const Server &server, const Server &othersServer, const MixedLoad::Kind &others)
        : m_server(server.process)
        , m_reporters(server.port, {reporters()})
        , m_others(othersServer.port, {others})
    {
    }

    void measure(std::chrono::nanoseconds slice)
    {
        // In a thread of its own: reading its answers must not delay our looking at the clock.
        const std::jthread thread([this](const std::stop_token &stop) {
            // Clients are elsewhere in life: these must not keep the server from its processor.
            constexpr int leastNice = 19;
            setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), leastNice);
            while (!stop.stop_requested())
                m_othersAnswers += m_others.run(10ms).front().messages;
        });
        m_reporters.run(slice / 4);
        const std::uint64_t answersBefore = m_othersAnswers;
        const auto before = m_server.cpuTime();
        const auto result = m_reporters.run(slice).front();
        const auto used = std::chrono::duration<double>(m_server.cpuTime() - before);
        m_othersRates.push_back(static_cast<double>(m_othersAnswers - answersBefore)
                                / result.seconds);
        m_medians.push_back(result.medianUs);
        m_cpu.push_back(used.count() / result.seconds * 1e3);
    }

    /// Of the quarter of the slices in which the machine was quietest: what else goes on in it
    /// only ever adds.
    double medianUs() const { return quantile(m_medians, 0.25); }
    double cpuMs() const { return quantile(m_cpu, 0.25); } ///< a second
    double othersPerSecond() const { return mean(m_othersRates); } ///< answers

private:
    const Process &m_server;
    MixedLoad m_reporters;
    MixedLoad m_others;
    std::atomic<std::uint64_t> m_othersAnswers = 0;
    std::vector<double> m_othersRates;
    std::vector<double> m_medians;
    std::vector<double> m_cpu;
};

bool measureSlowing(const char *what, const Options &options, const std::array<Server, 3> &servers,
                    const MixedLoad::Kind &others, bool gatesProcessor)
{
    constexpr int slicesPerRound = 5;
    MixedLoad::Kind silent = others;
    silent.perSecond = 1e-9; // connected, and nothing else
    Side with(servers[0], servers[0], others);
    Side without(servers[1], servers[1], silent);
    // What the machine's own limits do: the same load in all, of which this server has no part.
    Side beside(servers[1], servers[2], others);
    const std::array<Side *, 3> sides = {&with, &without, &beside};
    for (int i = 0; i < options.rounds * slicesPerRound; ++i)
        for (std::size_t j = 0; j < sides.size(); ++j)
            sides[(static_cast<std::size_t>(i) + j) % sides.size()]->measure(options.slice
                                                                             / slicesPerRound);
    std::printf("%s\n", what);
    bool held = reportRatio("  median IAMAT at 5,000 a second, us", with.medianUs(),
                            without.medianUs(), gateSlowing);
    reportRatio("  the same, against when the others are at another server", with.medianUs(),
                beside.medianUs(), gateSlowing);
    const bool isCheap = reportRatio("  processor time, ms a second", with.cpuMs(), without.cpuMs(),
                                     gatesProcessor ? gateSlowing : 1e3);
    std::printf("  answers that the others had meanwhile, a second: %s\n",
                withCommas(with.othersPerSecond()).c_str());
    if (gatesProcessor)
        held &= isCheap;
    return held;
}

/// The table is there when an answer is.
void askOnce(const Server &server)
{
    MixedLoad load(server.port, {askers(1, 1, 0)});
    while (load.run(10ms).front().messages == 0) { }
}

bool measureMemory(const Options &options, const std::filesystem::path &scratch)
{
    const Server with(options, scratch, "offline");
    askOnce(with);
    const Server without(options, scratch, "none");
    askOnce(without);
    const auto bytes
        = static_cast<double>(with.process.residentBytes() - without.process.residentBytes());
    return report("resident memory of the world's places", bytes / 1e6, "MB", bytes <= gateBytes,
                  "at most " + withCommas(gateBytes / 1e6));
}

bool measureAll(const Options &options)
{
    const ScratchDirectory scratch;
    std::printf("Places: medians of %d rounds of %.1f s.\n\n", options.rounds,
                std::chrono::duration<double>(options.slice).count());
    bool held = measureMemory(options, scratch.path());
    held &= measureAnswers(options, scratch.path());
    {
        const auto offline = [&] { return Server(options, scratch.path(), "offline"); };
        const std::array<Server, 3> servers = {offline(), offline(), offline()};
        for (const Server &server : servers)
            askOnce(server);
        held &= measureSlowing("beside 5,000 offline WHATSAT a second", options, servers,
                               askers(64, 8, whatsatsPerSecond), false);
    }
    SlowService slow;
    const std::vector<std::string> url
        = {"--places-url", "http://127.0.0.1:" + std::to_string(slow.port) + "/ask"};
    const auto slowly = [&] { return Server(options, scratch.path(), "google-legacy", url); };
    const std::array<Server, 3> servers = {slowly(), slowly(), slowly()};
    held &= measureSlowing("beside 1,000 clients that wait for a service of 3 s", options, servers,
                           askers(waiting, 1, 0), true);
    std::printf("(the service was asked %d times)\n", slow.asked.load());
    return held;
}

} // namespace

int main(int argc, char **argv)
{
    try {
        Options options;
        if (argc > 3) {
            std::fputs("Usage: bench_places [ROUNDS [SECONDS]]\n", stderr);
            return 2;
        }
        if (argc > 1)
            options.rounds = std::max(1, std::atoi(argv[1]));
        if (argc > 2)
            options.slice = std::chrono::nanoseconds(
                static_cast<std::int64_t>(std::max(0.1, std::atof(argv[2])) * 1e9));
        raiseDescriptorLimit();
        return measureAll(options) ? EXIT_SUCCESS : EXIT_FAILURE;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "bench_places: %s\n", error.what());
        return EXIT_FAILURE;
    }
}
