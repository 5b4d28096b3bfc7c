// SPDX-License-Identifier: MIT
#pragma once

#include "commandline.h"

namespace drover {

/// `bench`: makes load on servers that run elsewhere and tells how they bore it. Returns the exit
/// code; needs the application's event loop not to be running yet.
int runBench(const BenchOptions &options);

} // namespace drover
