// SPDX-License-Identifier: MIT
// What one server costs: drover-headless against the limit and, if asked, against the rivals.
// Measurements are paired and alternate, with fresh processes in each round; the gate is on the
// ratio of processor time per message, because that alone keeps still on a shared machine.
#include "candidate.h"
#include "contender.h"
#include "figures.h"
#include "process.h"
#include "tcp.h"

#include <getopt.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

using namespace drover::bench;
using namespace std::chrono_literals;

namespace {

constexpr int crowdSize = 10'000;
constexpr int slices = 6; ///< turns that the two servers of a round take

enum class Log { Off, On };

struct Configuration
{
    const char *name;
    int clients;
    int inFlight;
    int idle;
    Log log;
    /// Least ratio, limit to ours, of processor time per message, or of the median latency where
    /// there is a rate.
    double gate;
    double rate = 0; ///< requests a second of all together; 0: as fast as they are answered
};

constexpr double steadyRate = 5'000;
constexpr double latencyGate = 1 / 1.2;

constexpr std::array<Configuration, 10> configurations = {{
    {"50x1", 50, 1, 0, Log::Off, 0.9},
    {"50x32", 50, 32, 0, Log::Off, 0.9},
    {"500x8", 500, 8, 0, Log::Off, 0.9},
    {"50x1-idle", 50, 1, crowdSize, Log::Off, 0.9},
    {"50x32-idle", 50, 32, crowdSize, Log::Off, 0.9},
    {"500x8-idle", 500, 8, crowdSize, Log::Off, 0.9},
    {"50x1-log", 50, 1, 0, Log::On, 0.8},
    {"50x32-log", 50, 32, 0, Log::On, 0.45},
    {"rate", 50, 1, 0, Log::Off, latencyGate, steadyRate},
    {"rate-idle", 50, 1, crowdSize, Log::Off, latencyGate, steadyRate},
}};

struct Options
{
    int rounds = 7;
    int rivalRounds = 3;
    double seconds = 1.5;
    bool withRivals = false;
    std::vector<Configuration> chosen{configurations.begin(), configurations.end()};
    std::filesystem::path ours = ownDirectory() / "drover-headless";
    std::filesystem::path limit = ownDirectory() / "raw_epoll";
};

/// All rounds of one server in one configuration.
struct Series
{
    std::vector<double> cpuUs;
    std::vector<double> perSecond;
    std::vector<double> medianUs;
    std::vector<double> p99Us;

    void add(const Measured &measured)
    {
        cpuUs.push_back(measured.cpuUs);
        perSecond.push_back(measured.perSecond);
        medianUs.push_back(measured.medianUs);
        p99Us.push_back(measured.p99Us);
    }
};

void printUsage(std::FILE *to)
{
    std::fputs("Usage: bench_server [--only NAME[,NAME]...] [--rounds N] [--seconds S]\n"
               "                    [--rivals] [--rival-rounds N] [--ours PROGRAM] "
               "[--limit PROGRAM]\n"
               "Configurations (clients x lines in flight; -idle: beside 10,000 idle connections; "
               "-log: with the log on;\nrate: 50 clients, 5,000 requests a second of all):\n ",
               to);
    for (const Configuration &configuration : configurations)
        std::fprintf(to, " %s", configuration.name);
    std::fputs("\n", to);
}

std::vector<Configuration> choose(const std::string &names)
{
    std::vector<Configuration> chosen;
    for (const std::string &name : splitAtCommas(names)) {
        const auto *const found = std::find_if(
            configurations.begin(), configurations.end(),
            [&name](const Configuration &configuration) { return name == configuration.name; });
        if (found == configurations.end())
            throw std::runtime_error("there is no configuration " + name);
        chosen.push_back(*found);
    }
    return chosen;
}

/// None when the arguments make no sense.
std::optional<Options> readArguments(int argc, char **argv)
{
    constexpr std::array<option, 8> known = {{{"only", required_argument, nullptr, 'o'},
                                              {"rounds", required_argument, nullptr, 'n'},
                                              {"seconds", required_argument, nullptr, 's'},
                                              {"rivals", no_argument, nullptr, 'r'},
                                              {"rival-rounds", required_argument, nullptr, 'm'},
                                              {"ours", required_argument, nullptr, 'u'},
                                              {"limit", required_argument, nullptr, 'l'},
                                              {nullptr, 0, nullptr, 0}}};
    Options options;
    for (int key = 0; (key = getopt_long(argc, argv, "", known.data(), nullptr)) != -1;) {
        switch (key) {
        case 'o':
            options.chosen = choose(optarg);
            break;
        case 'n':
            options.rounds = std::atoi(optarg);
            break;
        case 's':
            options.seconds = std::atof(optarg);
            break;
        case 'r':
            options.withRivals = true;
            break;
        case 'm':
            options.rivalRounds = std::atoi(optarg);
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
    if (optind != argc || options.rounds < 1 || options.rivalRounds < 1 || options.seconds <= 0)
        return {};
    return options;
}

// Logs go to memory where there is plenty, so that a disk is no part of the measurement.
std::filesystem::path directoryForLogs()
{
    constexpr std::uintmax_t plenty = 2'000'000'000;
    std::error_code error;
    const auto space = std::filesystem::space("/dev/shm", error);
    const bool good = !error && space.available > plenty && access("/dev/shm", W_OK) == 0;
    return good ? "/dev/shm" : std::filesystem::path();
}

void printHeader()
{
    std::puts("                                | CPU us a message             gate |"
              "     messages a second       | latency us: median        p99");
    std::puts("configuration against           |  ours  other ratio (spread)       |"
              "      ours     other ratio   |   ours   other    ours   other");
}

/// Whether the gate holds.
bool printRow(const Configuration &configuration, const std::string &other, double gate,
              const Series &ours, const Series &theirs)
{
    const auto compared = configuration.rate > 0 ? ratios(theirs.medianUs, ours.medianUs)
                                                 : ratios(theirs.cpuUs, ours.cpuUs);
    const double ratio = median(compared);
    const bool held = ratio >= gate;
    std::printf("%-13s %-18s| %5.2f %6.2f %5.2f (%.2f-%.2f) %.2f %s | %9s %9s %5.2f   |"
                " %6.0f  %6.0f  %6.0f  %6.0f\n",
                configuration.name, other.c_str(), median(ours.cpuUs), median(theirs.cpuUs), ratio,
                *std::min_element(compared.begin(), compared.end()),
                *std::max_element(compared.begin(), compared.end()), gate, held ? "ok  " : "MISS",
                withCommas(median(ours.perSecond)).c_str(),
                withCommas(median(theirs.perSecond)).c_str(),
                median(ratios(ours.perSecond, theirs.perSecond)), median(ours.medianUs),
                median(theirs.medianUs), median(ours.p99Us), median(theirs.p99Us));
    std::fflush(stdout);
    return held;
}

/// Whether the gate holds.
bool compare(const Options &options, const Configuration &configuration, const Contender &other,
             int rounds, double gate)
{
    const ScratchDirectory scratch;
    std::unique_ptr<ScratchDirectory> logs;
    Series ours;
    Series theirs;
    const auto sliceTime = nanoseconds(options.seconds / slices);
    for (int round = 0; round < rounds; ++round) {
        if (configuration.log == Log::On)
            logs = std::make_unique<ScratchDirectory>(directoryForLogs());
        const Shape shape = {.clients = configuration.clients,
                             .inFlight = configuration.inFlight,
                             .rate = configuration.rate,
                             .idle = configuration.idle};
        Candidate our(
            ourServer(options.ours, scratch.path(), logs ? logs->path() : std::filesystem::path()),
            shape);
        Candidate their(other, shape);
        // Short turns, and who comes first changes: what else goes on in the machine, or makes it
        // slower by and by, favours nobody.
        for (int slice = 0; slice < slices; ++slice) {
            Candidate &first = (slice + round) % 2 == 0 ? our : their;
            Candidate &second = &first == &our ? their : our;
            first.runSlice(sliceTime);
            second.runSlice(sliceTime);
        }
        ours.add(our.finish());
        theirs.add(their.finish());
    }
    return printRow(configuration, other.name, gate, ours, theirs);
}

bool compareAll(const Options &options)
{
    std::printf("One server under load: medians of %d paired rounds of %.1f s. Ratios: above 1.00 "
                "ours is better.\n\n",
                options.rounds, options.seconds);
    bool held = true;
    const ScratchDirectory scratch;
    const auto others = options.withRivals ? rivals(scratch.path()) : std::vector<Contender>();
    printHeader();
    for (const Configuration &configuration : options.chosen)
        held &= compare(options, configuration, limitServer(options.limit), options.rounds,
                        configuration.gate);
    for (const Configuration &configuration : options.chosen) {
        for (const Contender &rival : others) {
            if (configuration.log == Log::Off && (configuration.idle == 0 || rival.keepsCrowds))
                held &= compare(options, configuration, rival, options.rivalRounds,
                                configuration.rate > 0 ? latencyGate : 1.0);
        }
    }
    return held;
}

} // namespace

int main(int argc, char **argv)
{
    try {
        const auto options = readArguments(argc, argv);
        if (!options) {
            printUsage(stderr);
            return 2;
        }
        raiseDescriptorLimit();
        return compareAll(*options) ? EXIT_SUCCESS : EXIT_FAILURE;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "bench_server: %s\n", error.what());
        return EXIT_FAILURE;
    }
}
