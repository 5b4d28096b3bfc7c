// SPDX-License-Identifier: MIT
// What five servers together do: how soon all have an update and what it costs, against the limit,
// which does the same; and a million clients, of whom the five hear 100,000 times a second, and
// whom one that has lost all has to hear of again.
#include "contender.h"
#include "figures.h"
#include "herdtrial.h"
#include "largeherd.h"
#include "process.h"
#include "tcp.h"

#include <QCoreApplication>

#include <getopt.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

using namespace drover::bench;
using namespace std::chrono_literals;

namespace {

constexpr double spreadGate = 1.3; ///< ours by the limit's
constexpr double spreadGateUs = 300;
constexpr double floodGate = 0.95; ///< the limit's by ours, in processor time
constexpr double largeRate = 100'000;
constexpr double largeRateGate = 0.99; ///< of that
constexpr double memoryGate = 1.02; ///< after the load, by before
constexpr auto catchUpGate = 2s;

const std::array<std::string, 4> parts = {"spread", "flood", "million", "catchup"};

struct Options
{
    std::vector<std::string> chosen{parts.begin(), parts.end()};
    int rounds = 5;
    double seconds = 2; ///< of a flood
    std::size_t floodClients = 100'000;
    std::size_t clients = 1'000'000;
    double largeSeconds = 60;
    std::filesystem::path ours = ownDirectory() / "drover-headless";
    std::filesystem::path limit = ownDirectory() / "raw_epoll";

    bool has(const std::string &part) const
    {
        return std::count(chosen.begin(), chosen.end(), part) > 0;
    }
};

void printUsage(std::FILE *to)
{
    std::fputs("Usage: bench_herd [--only spread,flood,million,catchup] [--rounds N]\n"
               "                  [--seconds S] [--clients N] [--large-seconds S]\n"
               "                  [--ours PROGRAM] [--limit PROGRAM]\n",
               to);
}

/// None when the arguments make no sense.
std::optional<Options> readArguments(int argc, char **argv)
{
    constexpr std::array<option, 8> known = {{{"only", required_argument, nullptr, 'o'},
                                              {"rounds", required_argument, nullptr, 'n'},
                                              {"seconds", required_argument, nullptr, 's'},
                                              {"clients", required_argument, nullptr, 'c'},
                                              {"large-seconds", required_argument, nullptr, 't'},
                                              {"ours", required_argument, nullptr, 'u'},
                                              {"limit", required_argument, nullptr, 'l'},
                                              {nullptr, 0, nullptr, 0}}};
    Options options;
    for (int key = 0; (key = getopt_long(argc, argv, "", known.data(), nullptr)) != -1;) {
        switch (key) {
        case 'o':
            options.chosen = splitAtCommas(optarg);
            break;
        case 'n':
            options.rounds = std::atoi(optarg);
            break;
        case 's':
            options.seconds = std::atof(optarg);
            break;
        case 'c':
            options.clients = std::strtoul(optarg, nullptr, 10);
            break;
        case 't':
            options.largeSeconds = std::atof(optarg);
            break;
        case 'u':
            options.ours = optarg;
            break;
        case 'l':
            options.limit = optarg;
            break;
        default:
            return {};
        }
    }
    const bool areKnown
        = std::all_of(options.chosen.begin(), options.chosen.end(), [](const std::string &part) {
              return std::count(parts.begin(), parts.end(), part) > 0;
          });
    if (optind != argc || !areKnown || options.rounds < 1 || options.seconds <= 0
        || options.clients < 1'000 || options.largeSeconds <= 0)
        return {};
    return options;
}

double mebibytes(std::int64_t bytes)
{
    return static_cast<double>(bytes) / (1 << 20);
}

const char *verdict(bool held)
{
    return held ? "ok" : "MISS";
}

/// Both herds rest but for one update at a time; short turns, and who comes first changes.
bool compareSpread(const Contender &ours, const Contender &limit, int rounds)
{
    constexpr int updates = 100;
    HerdTrial our(ours);
    HerdTrial their(limit);
    std::vector<double> ourTimes;
    std::vector<double> theirTimes;
    std::vector<double> ourMedians;
    std::vector<double> theirMedians;
    const auto measure
        = [](HerdTrial &herd, std::vector<double> &times, std::vector<double> &medians) {
              const std::vector<double> some = herd.spread(updates);
              times.insert(times.end(), some.begin(), some.end());
              medians.push_back(median(some));
          };
    for (int turn = 0; turn < 4 * rounds; ++turn) {
        if (turn % 2 == 0)
            measure(our, ourTimes, ourMedians);
        measure(their, theirTimes, theirMedians);
        if (turn % 2 != 0)
            measure(our, ourTimes, ourMedians);
    }
    const double ratio = median(ratios(ourMedians, theirMedians));
    const bool held = ratio <= spreadGate && median(ourTimes) < spreadGateUs;
    std::printf(
        "An update to all five and one neighbour more, at rest, median of %zu: ours %.1f us, "
        "the limit %.1f us\n  (99th %.0f and %.0f): %.2f times the limit's, gate %.2f and "
        "%.0f us %s\n",
        ourTimes.size(), median(ourTimes), median(theirTimes), quantile(ourTimes, 0.99),
        quantile(theirTimes, 0.99), ratio, spreadGate, spreadGateUs, verdict(held));
    return held;
}

bool compareFlood(const Contender &ours, const Contender &limit, const Options &options)
{
    std::vector<HerdFigures> our;
    std::vector<HerdFigures> their;
    const auto measure = [&options](const Contender &contender, std::vector<HerdFigures> &to) {
        to.push_back(HerdTrial(contender).run(nanoseconds(options.seconds), options.floodClients));
    };
    for (int round = 0; round < options.rounds; ++round) {
        if (round % 2 == 0)
            measure(ours, our);
        measure(limit, their);
        if (round % 2 != 0)
            measure(ours, our);
    }
    const auto all = [](const std::vector<HerdFigures> &of, double HerdFigures::*figure) {
        std::vector<double> values;
        for (const HerdFigures &each : of)
            values.push_back(each.*figure);
        return values;
    };
    const auto ourCpu = all(our, &HerdFigures::cpuUs);
    const auto theirCpu = all(their, &HerdFigures::cpuUs);
    const auto ourRate = all(our, &HerdFigures::perSecond);
    const auto theirRate = all(their, &HerdFigures::perSecond);
    const double ratio = median(ratios(theirCpu, ourCpu));
    const double told = median(all(our, &HerdFigures::counted));
    const double theirTold = median(all(their, &HerdFigures::counted));
    const double alike = median(all(our, &HerdFigures::agreed));
    const bool held = ratio >= floodGate && told > 0.999 && alike == 1;
    std::printf("Updates of %zu clients in turn, 50 x 32 at one of five, medians of %d rounds: "
                "ours %s a second at %.2f us of\n  processor time, the limit %s at %.2f us: %.2f "
                "times as many, %.2f times as cheap, gate %.2f; told on %.1f %% "
                "(the limit %.1f %%), alike %.1f %% %s\n",
                options.floodClients, options.rounds, withCommas(median(ourRate)).c_str(),
                median(ourCpu), withCommas(median(theirRate)).c_str(), median(theirCpu),
                median(ratios(ourRate, theirRate)), ratio, floodGate, told * 100, theirTold * 100,
                alike * 100, verdict(held));
    return held;
}

bool bearMillion(LargeHerd &herd, const Options &options)
{
    // Buffers grow to what such a load needs, once.
    herd.bear(std::min(nanoseconds(options.largeSeconds), std::chrono::nanoseconds(5s)));
    const SteadyLoad figures = herd.bear(nanoseconds(options.largeSeconds));
    const drover::LoadResult &load = figures.load;
    const double rate = static_cast<double>(load.sent()) / milliseconds(load.sending) * 1e3;
    const bool isWhole
        = std::all_of(figures.changes.begin(), figures.changes.end(),
                      [&load](std::uint64_t changes) { return changes == load.reports; });
    const bool areAlike = herd.areAlike();
    const double growth
        = static_cast<double>(figures.residentAfter) / static_cast<double>(figures.residentBefore);
    const bool held = isWhole && areAlike && growth <= memoryGate
        && rate >= largeRateGate * largeRate && load.missing() == 0;
    std::printf("%s clients known, %s reports a second for %.0f s: %s reports, %s answered; each "
                "server's records changed\n ",
                withCommas(static_cast<double>(options.clients)).c_str(), withCommas(rate).c_str(),
                options.largeSeconds, withCommas(static_cast<double>(load.reports)).c_str(),
                withCommas(static_cast<double>(load.answered())).c_str());
    for (const std::uint64_t changes : figures.changes)
        std::printf(" %s", withCommas(static_cast<double>(changes)).c_str());
    std::printf(" times; all five alike: %s.\n  Resident memory of herd and generator %.1f MiB, "
                "then %.1f (%.3f, gate %.2f). Settled %.0f ms after the last report.\n  Answers: "
                "median %.2f ms, 99th %.1f ms. The herd's thread was busy for %.0f %% of the time, "
                "the generator's for %.0f %%. %s\n",
                areAlike ? "yes" : "NO", mebibytes(figures.residentBefore),
                mebibytes(figures.residentAfter), growth, memoryGate,
                milliseconds(figures.settledIn), milliseconds(load.reportLatency.quantile(0.5)),
                milliseconds(load.reportLatency.quantile(0.99)), figures.herdBusy * 100,
                load.busyShare() * 100, verdict(held));
    return held;
}

bool catchUp(LargeHerd &herd, const char *server, int neighbours, const Options &options)
{
    std::vector<double> times;
    for (int round = 0; round < 3; ++round)
        times.push_back(milliseconds(herd.catchUp(server)));
    const bool areAlike = herd.areAlike();
    const bool held = median(times) <= milliseconds(catchUpGate) && areAlike;
    std::printf("%s, with %d neighbour%s, lost all and hears of %s clients again: median of 3 "
                "%.0f ms, gate %.0f ms; all five alike: %s %s\n",
                server, neighbours, neighbours == 1 ? "" : "s",
                withCommas(static_cast<double>(options.clients)).c_str(), median(times),
                milliseconds(catchUpGate), areAlike ? "yes" : "NO", verdict(held));
    std::fflush(stdout);
    return held;
}

bool run(const Options &options)
{
    bool held = true;
    const ScratchDirectory scratch;
    const Contender ours = ourServer(options.ours, scratch.path());
    const Contender limit = limitServer(options.limit);
    if (options.has("spread"))
        held &= compareSpread(ours, limit, options.rounds);
    std::fflush(stdout);
    if (options.has("flood"))
        held &= compareFlood(ours, limit, options);
    std::fflush(stdout);
    if (options.has("million") || options.has("catchup")) {
        LargeHerd herd(options.clients, largeRate);
        herd.tellOfAll();
        if (options.has("million"))
            held &= bearMillion(herd, options);
        if (options.has("catchup")) {
            held &= catchUp(herd, "Welsh", 1, options);
            held &= catchUp(herd, "Goloman", 3, options);
        }
    }
    return held;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    try {
        const auto options = readArguments(argc, argv);
        if (!options) {
            printUsage(stderr);
            return 2;
        }
        raiseDescriptorLimit();
        return run(*options) ? EXIT_SUCCESS : EXIT_FAILURE;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "bench_herd: %s\n", error.what());
        return EXIT_FAILURE;
    }
}
