// SPDX-License-Identifier: MIT
#pragma once

#include "commandline.h"

namespace drover {

/// `serve`: runs servers of a herd until it is told to stop. Returns the exit code; needs the
/// application's event loop not to be running yet.
int serve(const ServeOptions &options);

} // namespace drover
