// SPDX-License-Identifier: MIT
#include "gclog.h"

#include <cstdlib>
#include <optional>
#include <string>

namespace drover::bench {

namespace {

std::optional<double> numberAt(const std::string &line, std::size_t at)
{
    char *end = nullptr;
    const double value = std::strtod(line.c_str() + at, &end);
    return end != line.c_str() + at ? std::optional(value) : std::nullopt;
}

// [4711:0x6d2a000]      123 ms: Scavenge 4.5 (6.0) -> 4.0 (7.0) MB, 0.9 / 0.0 ms  (average mu = ...
std::optional<GcPause> readV8(const std::string &line)
{
    const auto time = line.find("] ");
    const auto took = line.find(" MB, ");
    if (!line.starts_with('[') || time == std::string::npos || took == std::string::npos
        || line.find(" ms: ") > took)
        return {};
    const auto atMs = numberAt(line, time + 2);
    const auto ms = numberAt(line, took + 5);
    if (!atMs || !ms)
        return {};
    return GcPause{.atSeconds = *atMs / 1e3, .ms = *ms};
}

// [0.512s][info][gc] GC(3) Pause Young (Normal) (G1 Evacuation Pause) 25M->2M(256M) 1.234ms
std::optional<GcPause> readHotSpot(const std::string &line)
{
    const auto pause = line.find(") Pause ");
    const auto last = line.rfind(' ');
    if (!line.starts_with('[') || pause == std::string::npos || !line.ends_with("ms"))
        return {};
    const auto at = numberAt(line, 1);
    const auto ms = numberAt(line, last + 1);
    if (!at || !ms)
        return {};
    return GcPause{.atSeconds = *at, .ms = *ms};
}

} // namespace

std::vector<GcPause> readGcLog(std::istream &log, GcLog form)
{
    std::vector<GcPause> pauses;
    for (std::string line; std::getline(log, line);) {
        std::optional<GcPause> pause;
        if (form == GcLog::V8)
            pause = readV8(line);
        else if (form == GcLog::HotSpot)
            pause = readHotSpot(line);
        if (pause)
            pauses.push_back(*pause);
    }
    return pauses;
}

} // namespace drover::bench
