// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace drover {

/// SplitMix64 (Steele, Lea and Flood 2014): eight bytes of state, so that each of 20,000 clients
/// has its own, and any seeds, neighbours too, give sequences that have nothing to do with each
/// other. The generators of the standard library are larger, and its distributions differ from one
/// maker to the next.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next()
    {
        m_state += 0x9e37'79b9'7f4a'7c15;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58'476d'1ce4'e5b9;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d0'49bb'1331'11eb;
        return mixed ^ (mixed >> 31U);
    }
    /// From 0 up to 1.
    double fraction() { return double(next() >> 11U) * 0x1p-53; }
    double between(double least, double most) { return least + fraction() * (most - least); }

private:
    std::uint64_t m_state;
};

} // namespace drover
