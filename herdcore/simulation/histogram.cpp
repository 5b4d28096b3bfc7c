// SPDX-License-Identifier: MIT
#include "simulation/histogram.h"

#include <algorithm>
#include <cmath>

namespace drover {

namespace {

std::chrono::nanoseconds toNanoseconds(std::uint64_t value)
{
    return std::chrono::nanoseconds(static_cast<std::int64_t>(value));
}

} // namespace

void Histogram::record(std::chrono::nanoseconds took)
{
    const auto value = static_cast<std::uint64_t>(std::max<std::int64_t>(took.count(), 0));
    ++m_counts[bucketOf(value)];
    m_least = m_count == 0 ? value : std::min(m_least, value);
    m_most = std::max(m_most, value);
    ++m_count;
}

void Histogram::add(const Histogram &other)
{
    if (other.m_count == 0)
        return;
    for (std::size_t i = 0; i < bucketCount; ++i)
        m_counts[i] += other.m_counts[i];
    m_least = m_count == 0 ? other.m_least : std::min(m_least, other.m_least);
    m_most = std::max(m_most, other.m_most);
    m_count += other.m_count;
}

void Histogram::clear()
{
    *this = Histogram();
}

std::chrono::nanoseconds Histogram::least() const
{
    return toNanoseconds(m_least);
}

std::chrono::nanoseconds Histogram::most() const
{
    return toNanoseconds(m_most);
}

std::chrono::nanoseconds Histogram::quantile(double q) const
{
    if (m_count == 0)
        return {};
    const double wanted = std::ceil(q * static_cast<double>(m_count));
    const auto rank
        = std::clamp(static_cast<std::uint64_t>(std::max(wanted, 1.0)), std::uint64_t(1), m_count);
    std::uint64_t seen = 0;
    std::size_t bucket = 0;
    while (seen + m_counts[bucket] < rank)
        seen += m_counts[bucket++];
    return toNanoseconds(std::clamp(greatestOf(bucket), m_least, m_most));
}

std::size_t Histogram::bucketOf(std::uint64_t value)
{
    if (value < exact)
        return static_cast<std::size_t>(value);
    const auto doublings = static_cast<unsigned>(std::bit_width(value)) - exactBits;
    return doublings * perDoubling + static_cast<std::size_t>(value >> doublings);
}

std::uint64_t Histogram::greatestOf(std::size_t bucket)
{
    if (bucket < exact)
        return bucket;
    const std::size_t doublings = bucket / perDoubling - 1;
    const std::uint64_t head = bucket - doublings * perDoubling;
    return ((head + 1) << doublings) - 1;
}

} // namespace drover
