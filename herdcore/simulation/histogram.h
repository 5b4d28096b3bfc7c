// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace drover {

/// How long things took, counted in buckets whose width grows with the value, in HdrHistogram's
/// layout: whole nanoseconds up to 256, then 128 buckets for each doubling. What quantile() says is
/// never less than the truth, and more by 1/128 of it at most. Any duration fits; 57 KiB.
class Histogram
{
public:
    /// What is less than zero counts as zero.
    void record(std::chrono::nanoseconds took);
    void add(const Histogram &other);
    void clear();

    std::uint64_t count() const { return m_count; }
    /// Exact. Zero where there is none.
    std::chrono::nanoseconds least() const;
    std::chrono::nanoseconds most() const;
    /// So long or less did the part \a q (0 to 1) of them take: what the ceil(q * count())-th in
    /// order, the first at least, did. Zero where there is none.
    std::chrono::nanoseconds quantile(double q) const;

private:
    static constexpr unsigned exactBits = 8; // of the values that have a bucket each
    static constexpr std::size_t exact = std::size_t(1) << exactBits;
    static constexpr std::size_t perDoubling = exact / 2;
    static constexpr std::size_t bucketCount = exact + (63 - exactBits) * perDoubling;

    static std::size_t bucketOf(std::uint64_t value);
    static std::uint64_t greatestOf(std::size_t bucket);

    std::vector<std::uint64_t> m_counts = std::vector<std::uint64_t>(bucketCount);
    std::uint64_t m_count = 0;
    std::uint64_t m_least = 0;
    std::uint64_t m_most = 0;
};

} // namespace drover
