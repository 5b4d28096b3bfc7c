// SPDX-License-Identifier: MIT
#pragma once

#include "commandline.h"

namespace drover {

/// `places import`: makes a file of places, with a bar on a terminal's standard error while it
/// works. Returns the exit code. SIGINT and SIGTERM end it and leave nothing behind.
int importPlaces(const PlacesImportOptions &options);

} // namespace drover
