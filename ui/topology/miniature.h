// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QSize>

namespace drover {

class Theme;
struct Topology;

/// The graph of \a topology for a menu: a dot per server in its colour, a stroke per link. In the
/// colours of now: to be asked for again after Theme::changed(). \a size in px of the screen; sharp
/// on screens of twice the density too.
QIcon miniatureOf(const Topology &topology, const Theme &theme, QSize size);

} // namespace drover
