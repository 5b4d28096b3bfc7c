// SPDX-License-Identifier: MIT
#pragma once

#include "monitor/herdframe.h"

#include <chrono>
#include <span>
#include <vector>

namespace drover {

// How news gets through a herd, as its graph and the states of its servers and links are in a
// frame. Pure.

/// What keeps news from going on.
struct Obstacle
{
    enum class Kind {
        Server, ///< it is not up, or frozen
        CutLink, ///< by hand
        HeldLink, ///< what is sent waits
        DownLink, ///< though both its servers are up
    };
    Kind kind = Kind::Server;
    ServerIndex server = unknownServer; ///< or one end of the link,
    ServerIndex other = unknownServer; ///< and its other end

    bool operator==(const Obstacle &) const = default;
};

/// The way with the fewest obstacles from a server that has news to one that lacks it.
struct NewsWay
{
    bool exists = false; ///< links lead there, whatever their state
    ServerIndex from = unknownServer;
    std::vector<Obstacle> obstacles; ///< along the way; none: news gets through
    /// Of all servers between the two on the way, the first that another process runs: nobody here
    /// knows whether it passes news on. Only where no way with as few obstacles does without.
    ServerIndex unknown = unknownServer;

    bool operator==(const NewsWay &) const = default;
};

/// From whichever of \a holders has the best way; from the first of them if its is as good.
NewsWay wayOfNews(const HerdFrame &frame, std::span<const ServerIndex> holders, ServerIndex to);

/// For each server of \a frame, in their order: how long news takes to it at most, from whichever
/// server it can come, by the delays of the links. Zero where none can come.
std::vector<std::chrono::nanoseconds> longestWays(const HerdFrame &frame);

} // namespace drover
