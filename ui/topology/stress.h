// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace drover {

struct Graph
{
    std::vector<std::vector<std::size_t>> neighbours; ///< each once, ascending
    std::size_t linkCount = 0;

    std::size_t size() const { return neighbours.size(); }
};

Graph graphOf(std::size_t servers, std::span<const std::pair<std::size_t, std::size_t>> links);

/// Points whose distances are as near as can be to the steps between them in \a graph, which is
/// connected; neighbours are about 1 apart. Turned so as to fit well into what is \a aspect
/// times as wide as it is high, once x has been stretched \a wider times. The same graph gives the
/// same points.
std::vector<QPointF> leastStress(const Graph &graph, double wider, double aspect);

/// \a at, turned by \a angle in radians and mirrored so that the first one is to the upper left, as
/// one reads.
std::vector<QPointF> turned(std::vector<QPointF> at, double angle);

/// Links that cross, drawn straight.
std::size_t countCrossings(const Graph &graph, const std::vector<QPointF> &at);

} // namespace drover
