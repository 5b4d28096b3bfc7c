// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>

#include <cstddef>
#include <vector>

namespace drover {

/// A name that asks for room on the map. Pixels.
struct LabelWish
{
    QPointF at; ///< what is named
    QSizeF size; ///< of the name
    double dot = 0; ///< radius of the dot at what is named; 0: the name is centred there, no dot
};

struct PlacedLabel
{
    std::size_t wish = 0; ///< index of the wish
    QRectF box; ///< of the name; as large as was wished for
};

/// Gives room to names, the first wish first: one that comes later is left out if every place of it
/// is taken or not wholly within \a view. Beside a dot it may stand to the right, to the left,
/// above and below, in this order. No box meets another, another's dot or one of those in \a taken.
/// Pure.
std::vector<PlacedLabel> placeLabels(const std::vector<LabelWish> &wishes, const QRectF &view,
                                     const std::vector<QRectF> &taken = {});

} // namespace drover
