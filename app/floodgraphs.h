// SPDX-License-Identifier: MIT
#pragma once

#include "herd/topology.h"
#include "result.h"

#include <QStringList>

#include <cstddef>
#include <vector>

namespace drover {

/// The herds that \a graphs mean: "ring", "line", "star", "tree", "grid" and "mesh" with each of
/// the \a sizes, a year ("2018"), a preset, or "all": the six and every year's. A grid is the
/// largest one of about a square that has no more servers; of "all" a mesh is as large as one may
/// be. Each once. The error is a sentence.
Result<std::vector<Topology>, QString> floodGraphs(const QStringList &graphs,
                                                   const std::vector<std::size_t> &sizes);

} // namespace drover
