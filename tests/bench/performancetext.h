// SPDX-License-Identifier: MIT
#pragma once

#include "barpicture.h"
#include "candidate.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace drover::bench {

/// A load as fast as it is answered.
struct Workload
{
    const char *name;
    Shape shape;
};
inline constexpr std::array<Workload, 3> workloads
    = {{{"50 x 1", {.clients = 50, .inFlight = 1, .rate = 0, .idle = 0}},
        {"50 x 32", {.clients = 50, .inFlight = 32, .rate = 0, .idle = 0}},
        {"500 x 8", {.clients = 500, .inFlight = 8, .rate = 0, .idle = 0}}}};

/// The names of figures. Those of a workload have its name before them.
namespace figure {
inline const std::string cpuUs = " CPU us";
inline const std::string perSecond = " a second";
inline const std::string startMs = "start ms";
inline const std::string connectionBytes = "bytes a connection";
inline const std::string clientBytes = "bytes a client";
inline const std::string medianUs = " median us"; ///< after atRate or atRateIdle
inline const std::string p99Us = " p99 us";
inline const std::string atRate = "5,000 a second";
inline const std::string atRateIdle = "5,000 a second, 10,000 idle";
inline const std::string herd = "herd";
inline const std::string counted = "herd counted";
inline const std::string agreed = "herd agreed";
} // namespace figure

/// What was measured of one contender, of each figure all rounds.
struct Standing
{
    std::string name;
    std::string description; ///< what it is, for the table
    Bar::Kind kind = Bar::Kind::Rival;
    std::map<std::string, std::vector<double>> figures;

    void add(const std::string &figure, double value) { figures[figure].push_back(value); }
    bool has(const std::string &figure) const { return figures.contains(figure); }
    double of(const std::string &figure) const; ///< the median; 0 where there is none
};

/// How one bore a steady load.
struct SteadyFigures
{
    std::string name;
    bool collects = false; ///< has a garbage collector that says what it does
    double seconds = 0; ///< under load
    std::size_t pauses = 0;
    double longestMs = 0;
    double allMs = 0;
    double medianUs = 0;
    double p99Us = 0;
    double p999Us = 0;
    double mostMs = 0;
};

struct Performance
{
    std::string when; ///< a date
    std::string machine;
    std::string versions;
    double loadBefore = 0; ///< load average
    int rounds = 0;
    double seconds = 0; ///< of a measurement
    int herdClients = 0; ///< that a herd was told of in turn
    std::vector<Standing> standings; ///< ours and the limit first
    std::vector<SteadyFigures> steady;
    std::vector<std::string> leftOut; ///< who, and why
};

/// Tables and what they come to, in Markdown. "-" stands where there is no figure.
std::string performanceTables(const Performance &performance);

/// Throughput at 50 x 32 and of the herd.
std::string performancePicture(const Performance &performance);

/// The document with these tables between its two markers; throws std::runtime_error where it has
/// none.
std::string withMeasured(const std::string &document, const std::string &tables);

} // namespace drover::bench
