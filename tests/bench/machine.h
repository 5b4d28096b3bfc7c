// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace drover::bench {

/// "2 x Intel ..., 23 GiB, Linux 6.1.0".
std::string machineText();

/// What runs: "Node.js v20.1.0; Python 3.11.2, uvloop 0.17.0; openjdk version ...". What is not
/// installed is left out.
std::string versionsText(const std::string &ours);

/// How many processes wanted a processor in the last minute.
double loadAverage();

/// "2026-11-26", local.
std::string today();

} // namespace drover::bench
