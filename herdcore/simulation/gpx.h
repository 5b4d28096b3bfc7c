// SPDX-License-Identifier: MIT
#pragma once

#include "simulation/trackpoint.h"

#include <QByteArray>

namespace drover {

/// The points of a GPX file (https://www.topografix.com/GPX/1/1/): those of its tracks, all
/// segments one after the other; where it has no track, those of its routes. Way-points are no
/// track. Pure.
TrackPoints parseGpx(const QByteArray &content);

} // namespace drover
