// SPDX-License-Identifier: MIT
#pragma once

#include "commandline.h"

namespace drover {

/// `crowd`: simulates clients of a herd that runs elsewhere, for so long, and tells how they fared.
/// Returns the exit code; needs the application's event loop not to be running yet.
int runCrowd(const CrowdRunOptions &options);

} // namespace drover
