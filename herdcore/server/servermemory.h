// SPDX-License-Identifier: MIT
#pragma once

#include "store/locationstore.h"

#include <cstdint>
#include <map>
#include <string>

namespace drover {

/// What a server remembers. It outlives a clean stop, and dies when the server is killed.
struct ServerMemory
{
    /// Up to where we have everything of a neighbour's store.
    struct Mark
    {
        std::uint64_t epoch = 0;
        std::uint64_t sequence = 0;
    };
    /// A neighbour in one of its epochs, as records name whom they were learned from.
    struct Known
    {
        std::uint64_t epoch = 0;
        LocationStore::Source source = LocationStore::fromClient;
    };

    /// The epoch of the store is drawn from the system's random.
    explicit ServerMemory(const Limits &limits);

    /// The source for a neighbour in \a epoch: the same for the same epoch, a new one for another.
    LocationStore::Source sourceOf(const std::string &neighbour, std::uint64_t epoch);
    /// One that no record has.
    LocationStore::Source newSource() { return ++m_lastSource; }

    LocationStore store;
    std::map<std::string, Mark> marks; ///< by neighbour

private:
    std::map<std::string, Known> m_known;
    LocationStore::Source m_lastSource = LocationStore::fromClient;
};

} // namespace drover
