// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace drover::bench {

struct Bar
{
    enum class Kind { Ours, Limit, Rival };
    std::string name;
    double value = 0; ///< more than 0
    Kind kind = Kind::Rival;
};

struct BarPanel
{
    std::string title;
    std::vector<Bar> bars; ///< from above
};

/// Panels one below the other, as SVG, each with a logarithmic scale of its own in whole powers of
/// ten; each bar has its value beside it. It follows a reader's light or dark colours.
std::string barPicture(const std::vector<BarPanel> &panels);

} // namespace drover::bench
