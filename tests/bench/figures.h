// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace drover::bench {

/// The value below which the part \a share (0 to 1) of the values lies; 0 when there are none.
double quantile(std::vector<double> values, double share);
std::uint32_t quantile(std::vector<std::uint32_t> &values, double share);

/// The middle value, of an even number the mean of the two in the middle; 0 when there are none.
double median(std::vector<double> values);

/// 0 when there are none.
double mean(const std::vector<double> &values);

/// Value by value; both have as many.
std::vector<double> ratios(const std::vector<double> &above, const std::vector<double> &below);

std::chrono::nanoseconds nanoseconds(double seconds);
double milliseconds(std::chrono::nanoseconds time);

/// 1234567 as "1,234,567".
std::string withCommas(double value);

/// "50x1,50x32" as its two parts.
std::vector<std::string> splitAtCommas(const std::string &names);

} // namespace drover::bench
