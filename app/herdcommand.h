// SPDX-License-Identifier: MIT
#pragma once

#include "commandline.h"

namespace drover {

/// `herd`: prints a preset or a file as a herd file, which checks it, or lists the presets.
int printHerd(const HerdOptions &options);

} // namespace drover
