// SPDX-License-Identifier: MIT
#include "figures.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <numeric>
#include <sstream>

namespace drover::bench {

namespace {

template <typename T> T nth(std::vector<T> &values, double share)
{
    if (values.empty())
        return {};
    const auto last = static_cast<double>(values.size() - 1);
    const auto index = std::lround(std::clamp(share, 0.0, 1.0) * last);
    const auto at = values.begin() + index;
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

} // namespace

double quantile(std::vector<double> values, double share)
{
    return nth(values, share);
}

std::uint32_t quantile(std::vector<std::uint32_t> &values, double share)
{
    return nth(values, share);
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    if (values.size() % 2)
        return values[middle];
    return (values[middle - 1] + values[middle]) / 2;
}

double mean(const std::vector<double> &values)
{
    return values.empty()
        ? 0
        : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

std::vector<double> ratios(const std::vector<double> &above, const std::vector<double> &below)
{
    std::vector<double> result(above.size());
    std::transform(above.begin(), above.end(), below.begin(), result.begin(), std::divides<>());
    return result;
}

std::chrono::nanoseconds nanoseconds(double seconds)
{
    return std::chrono::nanoseconds(static_cast<std::int64_t>(seconds * 1e9));
}

double milliseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

std::string withCommas(double value)
{
    std::string text = std::to_string(std::llround(value));
    for (std::size_t at = text.size(); at > 3;) {
        at -= 3;
        text.insert(at, 1, ',');
    }
    return text;
}

std::vector<std::string> splitAtCommas(const std::string &names)
{
    std::vector<std::string> list;
    std::istringstream words(names);
    for (std::string name; std::getline(words, name, ',');)
        list.push_back(name);
    return list;
}

} // namespace drover::bench
