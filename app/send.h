// SPDX-License-Identifier: MIT
#pragma once

#include "commandline.h"

namespace drover {

/// `send`: says lines to a server, ends its side, and prints what comes back until the server ends
/// its own. Returns the exit code; needs the application's event loop not to be running yet.
int send(const SendOptions &options);

} // namespace drover
