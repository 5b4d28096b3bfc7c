// SPDX-License-Identifier: MIT
#include "server/servermemory.h"

#include <QRandomGenerator>

namespace drover {

namespace {

std::uint64_t drawEpoch()
{
    std::uint64_t epoch = 0;
    while (epoch == 0)
        epoch = QRandomGenerator::system()->generate64();
    return epoch;
}

} // namespace

ServerMemory::ServerMemory(const Limits &limits)
    : store(drawEpoch(), limits)
{
}

LocationStore::Source ServerMemory::sourceOf(const std::string &neighbour, std::uint64_t epoch)
{
    Known &known = m_known[neighbour];
    if (known.epoch != epoch)
        known = {epoch, newSource()};
    return known.source;
}

} // namespace drover
