// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QSizeF>

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace drover {

/// Where to draw the \a servers of a graph: the centres of cards of size \a card, around (0, 0).
/// No two cards overlap, and between them there is room for a link's label. Parts that are not
/// linked with each other lie side by side. The same graph gives the same picture. Ends of \a links
/// are below \a servers; pairs that are double or of one server do not matter. \a room is of the
/// shape that the picture is to fit into, so that cards are as large there as can be; a few servers
/// are spread over all of it.
///
/// 500 servers take some 100 ms.
std::vector<QPointF> layOut(std::size_t servers,
                            std::span<const std::pair<std::size_t, std::size_t>> links, QSizeF card,
                            QSizeF room = {1600, 1000});

} // namespace drover
