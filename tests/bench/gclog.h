// SPDX-License-Identifier: MIT
#pragma once

#include "contender.h"

#include <istream>
#include <vector>

namespace drover::bench {

/// A garbage collection that stopped the program.
struct GcPause
{
    double atSeconds = 0; ///< since the program's start
    double ms = 0;
};

/// Those in a log that Node.js writes with --trace-gc, or Java with -Xlog:gc. What collects beside
/// the running program is no pause. Lines of other forms are passed over.
std::vector<GcPause> readGcLog(std::istream &log, GcLog form);

} // namespace drover::bench
