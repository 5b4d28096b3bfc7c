// SPDX-License-Identifier: MIT
#include "map/mapstyle.h"

#include "theme/palette.h"

namespace drover {

namespace {

/// So much of \a other in \a one.
QColor mixed(const QColor &one, const QColor &other, float share)
{
    const auto channel = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(channel(one.redF(), other.redF()),
                            channel(one.greenF(), other.greenF()),
                            channel(one.blueF(), other.blueF()));
}

} // namespace

MapStyle mapStyleOf(const Palette &palette, double pixelRatio)
{
    const bool strong = palette.isHighContrast;
    MapStyle style;
    style.water = palette.water;
    style.land = palette.land;
    style.coast = palette.coast;
    style.urban = mixed(palette.land, palette.label, palette.isDark ? 0.1F : 0.075F);
    style.river = mixed(palette.water, palette.coast, strong ? 0.6F : 0.55F);
    style.border = mixed(palette.land, palette.label, strong ? 0.8F : 0.42F);
    style.state = mixed(palette.land, palette.label, strong ? 0.45F : 0.2F);
    style.scale = pixelRatio;
    style.coastWidth = (strong ? 1.5 : 1) * pixelRatio;
    style.borderWidth = (strong ? 1.75 : 1) * pixelRatio;
    return style;
}

} // namespace drover
