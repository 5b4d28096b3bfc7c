// SPDX-License-Identifier: MIT
#pragma once

#include "herd/topology.h"

#include <QIcon>
#include <QSize>

namespace drover {

class Theme;

/// A small picture of a herd's graph.
QIcon miniatureOf(const Topology &topology, const Theme &theme, QSize size);

} // namespace drover
