// SPDX-License-Identifier: MIT
#pragma once

#include "theme/palette.h"

#include <QString>

namespace drover {

/// The style sheet of the application, for Fusion. Lengths are multiplied by \a scale.
QString styleSheet(const Palette &palette, double scale);

} // namespace drover
