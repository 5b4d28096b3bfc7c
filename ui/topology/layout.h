// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QSizeF>

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace drover {

/// Two servers that are linked, by their places.
using Edge = std::pair<std::size_t, std::size_t>;

/// Where the centres of so many cards of the size \a card stand best: neighbours near each other,
/// few crossings, no two cards over one another, parts that are not connected side by side. The
/// same graph gives the same picture.
///
/// Stress majorisation (Gansner, Koren and North 2004): distances in the picture are to be those
/// of the graph. 500 servers take about a tenth of a second.
std::vector<QPointF> layOut(std::size_t servers, std::span<const Edge> links, QSizeF card);

/// How often two links cross that share no server.
int crossings(std::span<const QPointF> places, std::span<const Edge> links);

} // namespace drover
