// SPDX-License-Identifier: MIT
#include "simulation/population.h"

#include "simulation/random.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace drover {

namespace {

constexpr std::array<std::string_view, 40> fruit{
    "kiwi",       "mango",    "papaya",    "lychee",     "guava",     "plum",       "quince",
    "fig",        "apricot",  "banana",    "cherry",     "date",      "elderberry", "feijoa",
    "grape",      "honeydew", "jackfruit", "kumquat",    "lemon",     "melon",      "nectarine",
    "orange",     "peach",    "pear",      "raspberry",  "satsuma",   "tangerine",  "ugli",
    "watermelon", "yuzu",     "apple",     "blackberry", "cranberry", "durian",     "gooseberry",
    "lime",       "medlar",   "mulberry",  "pineapple",  "rambutan"};

std::string nameOf(std::size_t client)
{
    std::string name(fruit[client % fruit.size()]);
    if (const std::size_t round = client / fruit.size(); round > 0)
        name += '-' + std::to_string(round + 1);
    return name + ".cs.ucla.edu";
}

std::chrono::nanoseconds part(std::chrono::nanoseconds whole, double share)
{
    return std::chrono::nanoseconds(static_cast<std::int64_t>(double(whole.count()) * share));
}

Movement movementOf(const CrowdOptions &options, std::size_t client)
{
    const std::uint64_t seed = options.seed + client;
    switch (options.moves) {
    case CrowdOptions::Moves::Walk:
        return Movement::randomWalk(seed, options.speed);
    case CrowdOptions::Moves::Path:
        return Movement::along(options.path, options.speed,
                               double(client) / double(options.clients));
    case CrowdOptions::Moves::Still:
        return Movement::randomWalk(seed, 0);
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<SimulatedClient> makeClients(const CrowdOptions &options)
{
    Q_ASSERT(options.clients > 0 && options.clients <= maxCrowdClients);
    std::vector<SimulatedClient> clients;
    clients.reserve(options.clients);
    Random clocks(options.seed);
    for (std::size_t i = 0; i < options.clients; ++i) {
        const bool isSkewed = clocks.fraction() < options.skewedShare;
        const double skew = clocks.between(-1, 1);
        clients.push_back({nameOf(i), movementOf(options, i), options.interval,
                           part(options.interval, double(i) / double(options.clients)),
                           isSkewed ? part(options.skew, skew) : std::chrono::nanoseconds(0)});
    }
    return clients;
}

Crowd::Options makeCrowd(const CrowdOptions &options, std::vector<Endpoint> endpoints,
                         std::size_t descriptors)
{
    const std::size_t wanted = options.connections == 0 ? options.clients : options.connections;
    Crowd::Options result;
    result.clients = makeClients(options);
    result.endpoints = std::move(endpoints);
    result.connections = std::clamp(wanted, std::size_t(1), std::max(descriptors, std::size_t(1)));
    result.roamEvery = options.roamEvery;
    result.queryShare = options.queryShare;
    result.seed = options.seed;
    return result;
}

} // namespace drover
