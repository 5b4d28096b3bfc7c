// SPDX-License-Identifier: MIT
// Drover, the limit and the rivals in turn: how fast, how punctual, how large, how well news
// spreads and how garbage collectors pause. Makes the measured part of docs/PERFORMANCE.md and its
// picture.
#include "candidate.h"
#include "contender.h"
#include "conversation.h"
#include "figures.h"
#include "herdtrial.h"
#include "machine.h"
#include "performancetext.h"
#include "process.h"
#include "steadytrial.h"
#include "tcp.h"

#include <getopt.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

using namespace drover::bench;
using namespace std::chrono_literals;

namespace {

constexpr int crowdSize = 10'000;
constexpr int smallCrowdSize = 1'000; ///< of those that keep a thread for each
constexpr int clientsKnown = 100'000;
constexpr int memoryRounds = 3; ///< memory hardly differs from round to round

struct Options
{
    bool isQuick = false;
    int rounds = 5;
    double seconds = 2;
    double gcSeconds = 600;
    int herdClients = 100'000;
    std::vector<std::string> only; ///< all where it is empty
    std::filesystem::path document; ///< none where it is empty
    std::filesystem::path ours = ownDirectory() / "drover-headless";
    std::filesystem::path limit = ownDirectory() / "raw_epoll";
};

void printUsage(std::FILE *to)
{
    std::fputs("Usage: bench_rivals [--quick] [--rounds N] [--seconds S] [--gc-seconds S]\n"
               "                    [--only NAME[,NAME]...] [--document FILE] [--ours PROGRAM] "
               "[--limit PROGRAM]\n"
               "--quick: one short round, shown and written nowhere; too short for Java to get "
               "warm.\n--gc-seconds 0: without the pauses of garbage collectors.\n",
               to);
}

/// None when the arguments make no sense.
std::optional<Options> readArguments(int argc, char **argv)
{
    constexpr std::array<option, 9> known = {{{"quick", no_argument, nullptr, 'q'},
                                              {"rounds", required_argument, nullptr, 'n'},
                                              {"seconds", required_argument, nullptr, 's'},
                                              {"gc-seconds", required_argument, nullptr, 'g'},
                                              {"only", required_argument, nullptr, 'o'},
                                              {"document", required_argument, nullptr, 'd'},
                                              {"ours", required_argument, nullptr, 'u'},
                                              {"limit", required_argument, nullptr, 'l'},
                                              {nullptr, 0, nullptr, 0}}};
    Options options;
    options.document = DROVER_DOCUMENT;
    for (int key = 0; (key = getopt_long(argc, argv, "", known.data(), nullptr)) != -1;) {
        switch (key) {
        case 'q':
            options.isQuick = true;
            options.rounds = 1;
            options.seconds = 0.6;
            options.gcSeconds = 3;
            options.herdClients = 10'000;
            options.document.clear();
            break;
        case 'n':
            options.rounds = std::atoi(optarg);
            break;
        case 's':
            options.seconds = std::atof(optarg);
            break;
        case 'g':
            options.gcSeconds = std::atof(optarg);
            break;
        case 'o':
            options.only = splitAtCommas(optarg);
            break;
        case 'd':
            options.document = optarg;
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
    if (optind != argc || options.rounds < 1 || options.seconds <= 0 || options.gcSeconds < 0)
        return {};
    return options;
}

/// A contender and what was measured of it.
struct Entrant
{
    Contender contender;
    Standing standing;
};

std::string describe(const std::string &name)
{
    if (name == "drover")
        return "this program, one thread, all limits and checks on, no log";
    if (name == "limit")
        return "one thread and one epoll set in C++, without limits, proofs, half-close or log";
    if (name == "asyncio")
        return "Python, streams and `readline`, as most students write it";
    if (name == "asyncio protocols")
        return "Python, `asyncio.Protocol`, one write for all lines that came together";
    if (name == "uvloop")
        return "the same on uvloop's event loop";
    if (name == "Node.js")
        return "`net`, one write for all lines that came together";
    if (name == "Java NIO")
        return "one thread and a `Selector`, one write for all lines that came together";
    return "a thread for each connection, flushed once no line is waiting; one more for each link";
}

/// Measures all of them, and keeps what is known.
class Contest
{
public:
    explicit Contest(const Options &options)
        : m_options(options)
    {
        m_performance.when = today();
        m_performance.machine = machineText();
        m_performance.versions = versionsText(options.ours.string());
        m_performance.loadBefore = loadAverage();
        m_performance.rounds = options.rounds;
        m_performance.seconds = options.seconds;
        m_performance.herdClients = options.herdClients;
        enter(ourServer(options.ours, m_scratch.path()), Bar::Kind::Ours);
        enter(limitServer(options.limit), Bar::Kind::Limit);
        const std::vector<Contender> others = rivals(m_scratch.path());
        refuseTheUnknown(others);
        for (const Contender &rival : others)
            enter(rival, Bar::Kind::Rival);
    }

    void run()
    {
        each("answers", [](Entrant &entrant) { askForTheRightAnswers(entrant.contender); });
        for (int round = 1; round <= m_options.rounds; ++round)
            runRound(round);
        if (m_options.gcSeconds > 0)
            runSteadily();
    }

    Performance performance() const
    {
        Performance result = m_performance;
        for (const Entrant &entrant : m_entrants)
            result.standings.push_back(entrant.standing);
        return result;
    }

    bool hasOursAndLimit() const
    {
        return std::count_if(
                   m_entrants.begin(), m_entrants.end(),
                   [](const Entrant &each) { return each.standing.kind != Bar::Kind::Rival; })
            == 2;
    }

private:
    void refuseTheUnknown(const std::vector<Contender> &others) const
    {
        std::vector<std::string> names = {"Drover", "limit"}; // which are always there
        for (const Contender &each : others)
            names.push_back(each.name);
        for (const std::string &name : m_options.only) {
            if (std::ranges::count(names, name) > 0)
                continue;
            std::string problem = "--only: there is no " + name + " here, but";
            for (const std::string &known : names)
                problem += (&known == &names.front() ? " " : ", ") + known;
            throw std::runtime_error(problem);
        }
    }

    void enter(Contender contender, Bar::Kind kind)
    {
        const bool isWanted = m_options.only.empty()
            || std::count(m_options.only.begin(), m_options.only.end(), contender.name) > 0;
        if (!isWanted && kind == Bar::Kind::Rival)
            return;
        if (m_options.isQuick)
            contender.warmUp = std::min<std::chrono::milliseconds>(contender.warmUp, 1s);
        Standing standing;
        standing.name = kind == Bar::Kind::Ours ? "Drover" : contender.name;
        standing.description = describe(contender.name);
        standing.kind = kind;
        m_entrants.push_back({std::move(contender), std::move(standing)});
    }

    /// All in turn, each time another one first. Whoever fails is named and is out.
    void each(const std::string &what, const std::function<void(Entrant &)> &measure)
    {
        if (m_entrants.empty())
            return;
        std::fprintf(stderr, "%s%s:", m_round.c_str(), what.c_str());
        const std::size_t first = m_turn++ % m_entrants.size();
        std::vector<std::string> failed;
        for (std::size_t i = 0; i < m_entrants.size(); ++i) {
            Entrant &entrant = m_entrants[(first + i) % m_entrants.size()];
            std::fprintf(stderr, " %s", entrant.standing.name.c_str());
            try {
                measure(entrant);
            } catch (const std::exception &error) {
                std::fprintf(stderr, " FAILED (%s)", error.what());
                m_performance.leftOut.push_back(entrant.standing.name + ", at " + what + ": "
                                                + error.what());
                failed.push_back(entrant.standing.name);
            }
        }
        std::fputs("\n", stderr);
        std::erase_if(m_entrants, [&failed](const Entrant &entrant) {
            return std::count(failed.begin(), failed.end(), entrant.standing.name) > 0;
        });
    }

    static void askForTheRightAnswers(const Contender &contender)
    {
        const std::uint16_t port = freePorts(1);
        Process server(contender.command(port), contender.environment);
        waitUntilListening(server, port);
        if (const std::string wrong = wrongAnswer(port); !wrong.empty())
            throw std::runtime_error("a wrong answer: " + wrong);
    }

    void runRound(int round)
    {
        m_round
            = "round " + std::to_string(round) + " of " + std::to_string(m_options.rounds) + ", ";
        for (const Workload &workload : workloads)
            each(workload.name, [&](Entrant &entrant) { measureThroughput(entrant, workload); });
        each(figure::atRate,
             [this](Entrant &entrant) { measureLatency(entrant, 0, figure::atRate); });
        each(figure::atRateIdle, [this](Entrant &entrant) {
            if (entrant.contender.keepsCrowds)
                measureLatency(entrant, crowdSize, figure::atRateIdle);
        });
        if (round <= memoryRounds)
            each("memory", [](Entrant &entrant) { measureMemory(entrant); });
        each("flooding", [this](Entrant &entrant) { measureFlooding(entrant); });
        m_round.clear();
    }

    void measureThroughput(Entrant &entrant, const Workload &workload) const
    {
        Candidate candidate(entrant.contender, workload.shape);
        candidate.runSlice(nanoseconds(m_options.seconds));
        const Measured measured = candidate.finish();
        entrant.standing.add(workload.name + figure::cpuUs, measured.cpuUs);
        entrant.standing.add(workload.name + figure::perSecond, measured.perSecond);
        entrant.standing.add(figure::startMs, milliseconds(candidate.startedIn()));
    }

    void measureLatency(Entrant &entrant, int idle, const std::string &name) const
    {
        Candidate candidate(
            entrant.contender,
            {.clients = 50, .inFlight = 1, .rate = SteadyTrial::rate, .idle = idle});
        candidate.runSlice(nanoseconds(m_options.seconds));
        const Measured measured = candidate.finish();
        entrant.standing.add(name + figure::medianUs, measured.medianUs);
        entrant.standing.add(name + figure::p99Us, measured.p99Us);
    }

    static void measureMemory(Entrant &entrant)
    {
        const int connections = entrant.contender.keepsCrowds ? crowdSize : smallCrowdSize;
        entrant.standing.add(
            figure::connectionBytes,
            bytesPerConnection(entrant.contender, connections, IdleCrowd::Clients::One));
        entrant.standing.add(figure::clientBytes, bytesPerClient(entrant.contender, clientsKnown));
    }

    void measureFlooding(Entrant &entrant) const
    {
        const HerdFigures figures = HerdTrial(entrant.contender)
                                        .run(nanoseconds(m_options.seconds),
                                             static_cast<std::size_t>(m_options.herdClients));
        entrant.standing.add(figure::herd + figure::perSecond, figures.perSecond);
        entrant.standing.add(figure::herd + figure::cpuUs, figures.cpuUs);
        entrant.standing.add(figure::counted, figures.counted);
        entrant.standing.add(figure::agreed, figures.agreed);
    }

    // Those with a collector's log, ours and the limit: all are there from the beginning, and take
    // turns of a tenth.
    void runSteadily()
    {
        constexpr int turns = 10;
        std::vector<std::unique_ptr<SteadyTrial>> trials(m_entrants.size());
        const auto trialOf = [&](const Entrant &entrant) -> std::unique_ptr<SteadyTrial> & {
            return trials[static_cast<std::size_t>(&entrant - m_entrants.data())];
        };
        for (Entrant &entrant : m_entrants) {
            if (entrant.contender.gcLog != GcLog::None || entrant.standing.kind != Bar::Kind::Rival)
                trialOf(entrant)
                    = std::make_unique<SteadyTrial>(entrant.contender, m_scratch.path());
        }
        for (int turn = 1; turn <= turns; ++turn) {
            m_round = "turn " + std::to_string(turn) + " of " + std::to_string(turns) + ", ";
            std::fprintf(stderr, "%ssteady load\n", m_round.c_str());
            for (const auto &trial : trials) {
                if (trial)
                    trial->run(nanoseconds(m_options.gcSeconds / turns));
            }
        }
        m_round.clear();
        for (const Entrant &entrant : m_entrants) {
            if (SteadyTrial *const trial = trialOf(entrant).get()) {
                trial->finish();
                m_performance.steady.push_back(steadyFigures(entrant, *trial));
            }
        }
    }

    static SteadyFigures steadyFigures(const Entrant &entrant, const SteadyTrial &trial)
    {
        SteadyFigures figures;
        figures.name = entrant.standing.name;
        figures.collects = entrant.contender.gcLog != GcLog::None;
        figures.seconds = milliseconds(trial.took()) / 1e3;
        figures.pauses = trial.pauses().size();
        for (const GcPause &pause : trial.pauses()) {
            figures.longestMs = std::max(figures.longestMs, pause.ms);
            figures.allMs += pause.ms;
        }
        figures.medianUs = milliseconds(trial.latency().quantile(0.5)) * 1e3;
        figures.p99Us = milliseconds(trial.latency().quantile(0.99)) * 1e3;
        figures.p999Us = milliseconds(trial.latency().quantile(0.999)) * 1e3;
        figures.mostMs = milliseconds(trial.latency().most());
        return figures;
    }

    const Options &m_options;
    ScratchDirectory m_scratch;
    Performance m_performance; // but for the standings
    std::vector<Entrant> m_entrants;
    std::string m_round; // for who watches
    std::size_t m_turn = 0;
};

std::string readFile(const std::filesystem::path &path)
{
    std::ifstream file(path);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    if (!file)
        throw std::runtime_error("cannot read " + path.string());
    return text;
}

void writeFile(const std::filesystem::path &path, const std::string &text)
{
    std::ofstream file(path);
    file << text;
    if (!file.flush())
        throw std::runtime_error("cannot write " + path.string());
}

bool runContest(const Options &options)
{
    if (!options.document.empty())
        withMeasured(readFile(options.document), {}); // so that what is wrong with it shows now
    Contest contest(options);
    contest.run();
    const Performance performance = contest.performance();
    const std::string tables = performanceTables(performance);
    std::fputs(tables.c_str(), stdout);
    if (!options.document.empty()) {
        // Read anew: somebody may have written in it for an hour.
        writeFile(options.document, withMeasured(readFile(options.document), tables));
        writeFile(options.document.parent_path() / "performance.svg",
                  performancePicture(performance));
    }
    return contest.hasOursAndLimit();
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
        return runContest(*options) ? EXIT_SUCCESS : EXIT_FAILURE;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "bench_rivals: %s\n", error.what());
        return EXIT_FAILURE;
    }
}
