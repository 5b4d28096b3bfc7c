// SPDX-License-Identifier: MIT
#include "theme/palette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace drover {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

Palette lightPalette()
{
    return {rgb(0xf4f5f7), rgb(0xffffff), rgb(0xe1e4ea), rgb(0x1b1f27), rgb(0x626b7a),
            rgb(0x1b62d1), rgb(0xe8f0fe), rgb(0x12805c), rgb(0xc2410c), rgb(0x855900),
            rgb(0xcfe3f1), rgb(0xf3f1ea), rgb(0x9fb9cc), rgb(0x4a5160)};
}

Palette darkPalette()
{
    Palette palette{rgb(0x111318), rgb(0x1a1d24), rgb(0x2b303a), rgb(0xe8eaf0), rgb(0x99a1b0),
                    rgb(0x6aa9ff), rgb(0x22314a), rgb(0x3fb68b), rgb(0xe5684d), rgb(0xe0a93b),
                    rgb(0x16202c), rgb(0x20242c), rgb(0x3a4452), rgb(0xa7afbd)};
    palette.isDark = true;
    return palette;
}

Palette highContrastPalette()
{
    Palette palette{rgb(0xffffff), rgb(0xffffff), rgb(0x000000), rgb(0x000000), rgb(0x1f1f1f),
                    rgb(0x0037a6), rgb(0xfff2a8), rgb(0x004d2e), rgb(0x8a0f00), rgb(0x5c3a00),
                    rgb(0xd6eaff), rgb(0xffffff), rgb(0x000000), rgb(0x000000)};
    palette.isHighContrast = true;
    return palette;
}

Palette strongDarkPalette()
{
    Palette palette{rgb(0x000000), rgb(0x000000), rgb(0xffffff), rgb(0xffffff), rgb(0xe0e0e0),
                    rgb(0x8fc1ff), rgb(0x1d3557), rgb(0x6be0b2), rgb(0xff9a80), rgb(0xffd166),
                    rgb(0x0a1622), rgb(0x101318), rgb(0xffffff), rgb(0xffffff)};
    palette.isDark = true;
    palette.isHighContrast = true;
    return palette;
}

QColor serverColor(ServerIndex server)
{
    constexpr std::array<QRgb, 8> colors{0x0072b2, 0xe69f00, 0x009e73, 0xcc79a7,
                                         0x56b4e9, 0xd55e00, 0xf0e442, 0x999999};
    return rgb(colors[server % colors.size()]);
}

QColor textOn(const QColor &background)
{
    return contrastRatio(background, Qt::black) >= contrastRatio(background, Qt::white) ? Qt::black
                                                                                        : Qt::white;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
}

BadgeShape badgeShapeOf(ServerIndex server)
{
    return static_cast<BadgeShape>(server / 8 % 4);
}

} // namespace drover
