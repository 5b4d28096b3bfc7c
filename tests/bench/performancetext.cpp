// SPDX-License-Identifier: MIT
#include "performancetext.h"

#include "figures.h"

#include <algorithm>
#include <cstdio>
#include <functional>
#include <stdexcept>

namespace drover::bench {

namespace {

constexpr const char *beginMarker = "<!-- measured: begin -->\n";
constexpr const char *endMarker = "<!-- measured: end -->\n";

const std::string mostAsked = "50 x 32";

std::string fixed(double value, int decimals)
{
    char text[48];
    std::snprintf(text, sizeof text, "%.*f", decimals, value);
    return text;
}

using Cell = std::function<std::string(const Standing &)>;

/// Of a figure: its median, in \a decimals or with commas where there are none.
Cell cell(const std::string &figure, int decimals)
{
    return [figure, decimals](const Standing &standing) -> std::string {
        if (!standing.has(figure))
            return "-";
        const double value = standing.of(figure);
        return decimals ? fixed(value, decimals) : withCommas(value);
    };
}

Cell percent(const std::string &figure)
{
    return [figure](const Standing &standing) -> std::string {
        return standing.has(figure) ? fixed(100 * standing.of(figure), 1) + " %" : "-";
    };
}

struct Column
{
    std::string title;
    Cell text;
};

std::string nameInTable(const Standing &standing)
{
    return standing.kind == Bar::Kind::Ours ? "**" + standing.name + "**" : standing.name;
}

std::string table(const std::vector<Standing> &standings, const std::vector<Column> &columns)
{
    std::string head = "|";
    std::string line = "|---";
    for (const Column &column : columns) {
        head += " | " + column.title;
        line += "|---:";
    }
    std::string text = head + " |\n" + line + "|\n";
    for (const Standing &standing : standings) {
        text += "| " + nameInTable(standing);
        for (const Column &column : columns)
            text += " | " + column.text(standing);
        text += " |\n";
    }
    return text + "\n";
}

std::string contenders(const Performance &performance)
{
    std::string text = "| | |\n|---|---|\n";
    for (const Standing &standing : performance.standings)
        text += "| " + nameInTable(standing) + " | " + standing.description + " |\n";
    text += "\n";
    for (std::string each : performance.leftOut) {
        std::replace(each.begin(), each.end(), '\n', ' ');
        text += "Left out: " + each + "\n\n";
    }
    return text;
}

std::string throughput(const Performance &performance)
{
    std::vector<Column> columns;
    for (const Workload &workload : workloads)
        columns.push_back(
            {std::string("CPU us: ") + workload.name, cell(workload.name + figure::cpuUs, 2)});
    for (const Workload &workload : workloads)
        columns.push_back({std::string("a second: ") + workload.name,
                           cell(workload.name + figure::perSecond, 0)});
    return "### Throughput\n\nProcessor time of the server for a message, and messages a second: "
           "connections x reports in flight on each.\n\n"
        + table(performance.standings, columns);
}

std::string latency(const Performance &performance)
{
    return "### Latency at 5,000 requests a second\n\nFrom when a request was due to its answer, "
           "50 connections, microseconds.\n\n"
        + table(performance.standings,
                {{"median", cell(figure::atRate + figure::medianUs, 0)},
                 {"p99", cell(figure::atRate + figure::p99Us, 0)},
                 {"beside 10,000 idle: median", cell(figure::atRateIdle + figure::medianUs, 0)},
                 {"p99", cell(figure::atRateIdle + figure::p99Us, 0)}});
}

std::string memory(const Performance &performance)
{
    return "### Memory and start\n\nResident bytes for an idle connection that has talked once (of "
           "10,000; a thread for each: of 1,000) and for a client known (of 100,000, with an AT "
           "line of about 100 bytes); from fork() until the first connection is taken.\n\n"
        + table(performance.standings,
                {{"bytes a connection", cell(figure::connectionBytes, 0)},
                 {"bytes a client", cell(figure::clientBytes, 0)},
                 {"start, ms", cell(figure::startMs, 0)}});
}

std::string flooding(const Performance &performance)
{
    return "### Flooding\n\nThe five servers of 2018, 50 x 32 reports at one of them, of "
        + withCommas(performance.herdClients)
        + " clients in turn, all of whom they know. Updates a second from the first line until all "
          "processes rest; their processor time for an update; AT lines that a sixth neighbour, "
          "three links away, was told; clients of a sample of 1,000 whom all five servers know "
          "alike afterwards.\n\n"
        + table(performance.standings,
                {{"updates a second", cell(figure::herd + figure::perSecond, 0)},
                 {"CPU us an update", cell(figure::herd + figure::cpuUs, 2)},
                 {"told to the sixth", percent(figure::counted)},
                 {"known alike", percent(figure::agreed)}});
}

std::string steady(const Performance &performance)
{
    if (performance.steady.empty())
        return {};
    std::string text = "### Pauses of garbage collectors\n\n5,000 requests a second for "
        + withCommas(performance.steady.front().seconds)
        + " s each, in turns, and how long answers took meanwhile. Pauses from the runtimes' own "
          "logs (`--trace-gc`, `-Xlog:gc`); "
          "whoever has no collector stands beside to show what the machine does by itself.\n\n"
          "| | pauses | a minute | longest, ms | all, ms | median, us | p99, us | p99.9, us | "
          "longest answer, ms |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|\n";
    for (const SteadyFigures &each : performance.steady) {
        const bool has = each.collects;
        text += "| " + each.name + " | " + (has ? withCommas(double(each.pauses)) : "none") + " | "
            + (has ? fixed(double(each.pauses) * 60 / each.seconds, 1) : "-") + " | "
            + (has ? fixed(each.longestMs, 2) : "-") + " | " + (has ? fixed(each.allMs, 1) : "-")
            + " | " + withCommas(each.medianUs) + " | " + withCommas(each.p99Us) + " | "
            + withCommas(each.p999Us) + " | " + fixed(each.mostMs, 2) + " |\n";
    }
    return text + "\n";
}

const Standing *findKind(const Performance &performance, Bar::Kind kind)
{
    const auto found = std::find_if(performance.standings.begin(), performance.standings.end(),
                                    [kind](const Standing &each) { return each.kind == kind; });
    return found == performance.standings.end() ? nullptr : &*found;
}

/// The rival that is best at this; null where there is none.
const Standing *bestRival(const Performance &performance, const std::string &figure,
                          bool lessIsBetter)
{
    const Standing *best = nullptr;
    for (const Standing &each : performance.standings) {
        if (each.kind != Bar::Kind::Rival || !each.has(figure))
            continue;
        if (!best || (each.of(figure) < best->of(figure)) == lessIsBetter)
            best = &each;
    }
    return best;
}

/// One line of what the tables come to, with the limit's and the best rival's ratio to ours.
std::string sumUp(const Performance &performance, const std::string &what,
                  const std::string &figure, const std::string &unit, int decimals,
                  bool lessIsBetter)
{
    const Standing *ours = findKind(performance, Bar::Kind::Ours);
    const Standing *limit = findKind(performance, Bar::Kind::Limit);
    const Standing *rival = bestRival(performance, figure, lessIsBetter);
    if (!ours || !ours->has(figure))
        return {};
    const auto value = [&](const Standing &of) {
        return (decimals ? fixed(of.of(figure), decimals) : withCommas(of.of(figure))) + unit;
    };
    std::string text = "- " + what + ": Drover " + value(*ours);
    const double our = ours->of(figure);
    const auto better = [&](const Standing &other, int digits) {
        const double its = other.of(figure);
        return " (" + fixed(lessIsBetter ? its / our : our / its, digits) + ")";
    };
    if (limit && limit->has(figure))
        text += ", the limit " + value(*limit) + better(*limit, 2);
    if (rival)
        text += ", the best rival, " + rival->name + ", " + value(*rival) + better(*rival, 1);
    return text + ".\n";
}

std::string inShort(const Performance &performance)
{
    std::string text = "### In short\n\nIn brackets how much better Drover is: 2 is half the time, "
                       "or twice the number.\n\n";
    for (const Workload &workload : workloads)
        text += sumUp(performance, std::string("Processor time for a message, ") + workload.name,
                      workload.name + figure::cpuUs, " us", 2, true);
    text += sumUp(performance, "Messages a second, " + mostAsked, mostAsked + figure::perSecond, "",
                  0, false);
    text += sumUp(performance, "Median latency at 5,000 a second beside 10,000 idle connections",
                  figure::atRateIdle + figure::medianUs, " us", 0, true);
    text += sumUp(performance, "Updates a second through five servers",
                  figure::herd + figure::perSecond, "", 0, false);
    text += sumUp(performance, "Processor time for an update through five servers",
                  figure::herd + figure::cpuUs, " us", 2, true);
    return text + "\n";
}

} // namespace

double Standing::of(const std::string &figure) const
{
    const auto found = figures.find(figure);
    return found == figures.end() ? 0 : median(found->second);
}

std::string performanceTables(const Performance &performance)
{
    return "Measured " + performance.when + " on " + performance.machine + ". "
        + performance.versions + ". Medians of " + std::to_string(performance.rounds)
        + (performance.rounds == 1 ? " round" : " rounds") + ", " + fixed(performance.seconds, 1)
        + " s each; load average of the machine before: " + fixed(performance.loadBefore, 1)
        + ".\n\n" + inShort(performance) + contenders(performance) + throughput(performance)
        + flooding(performance) + latency(performance) + memory(performance) + steady(performance);
}

std::string performancePicture(const Performance &performance)
{
    const auto panel = [&](const std::string &title, const std::string &figure) {
        BarPanel result = {.title = title, .bars = {}};
        for (const Standing &each : performance.standings) {
            if (each.has(figure))
                result.bars.push_back({each.name, each.of(figure), each.kind});
        }
        std::stable_sort(result.bars.begin(), result.bars.end(),
                         [](const Bar &a, const Bar &b) { return a.value > b.value; });
        return result;
    };
    return barPicture({panel("Messages a second, one server, 50 x 32 (logarithmic)",
                             mostAsked + figure::perSecond),
                       panel("Updates a second through five servers, 50 x 32 (logarithmic)",
                             figure::herd + figure::perSecond)});
}

std::string withMeasured(const std::string &document, const std::string &tables)
{
    const std::string begin = beginMarker;
    const auto from = document.find(begin);
    const auto to = document.find(endMarker);
    if (from == std::string::npos || to == std::string::npos || to < from)
        throw std::runtime_error("the document lacks the lines " + begin + "and " + endMarker);
    return document.substr(0, from + begin.size()) + "\n" + tables + document.substr(to);
}

} // namespace drover::bench
