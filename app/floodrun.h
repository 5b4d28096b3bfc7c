// SPDX-License-Identifier: MIT
#pragma once

#include "commandline.h"

namespace drover {

/// `bench flood`: measures in herds of its own how news spreads, and what that costs. Returns the
/// exit code; needs the application's event loop not to be running yet.
int runFlood(const FloodOptions &options);

} // namespace drover
