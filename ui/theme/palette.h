// SPDX-License-Identifier: MIT
#pragma once

#include "journal/event.h"

#include <QColor>

namespace drover {

/// Every colour of the window. Nothing is left to the desktop's palette.
struct Palette
{
    QColor window;
    QColor panel; ///< what cards, docks and fields stand on
    QColor line; ///< borders and separators
    QColor text;
    QColor dim; ///< second-rank text; 4.5:1 on panel and on window, as text is
    QColor accent;
    QColor selection; ///< behind what is selected; text and dim are readable on it
    QColor up;
    QColor down;
    QColor warning;
    QColor water;
    QColor land;
    QColor coast;
    QColor label;
    bool isDark = false;
    bool isHighContrast = false; ///< lines are drawn 2 px wide

    bool operator==(const Palette &) const = default;
};

Palette lightPalette();
Palette darkPalette();
Palette highContrastPalette();
Palette strongDarkPalette(); ///< dark, with the contrast of highContrastPalette()

/// Tells servers apart: with badgeShapeOf() and the initials, so never by colour alone.
/// Okabe and Ito's colours, again from the first after the eighth.
QColor serverColor(ServerIndex server);
/// Black or white, whichever is easier to read on \a background.
QColor textOn(const QColor &background);
/// WCAG 2.1: 1 to 21.
double contrastRatio(const QColor &one, const QColor &other);

enum class BadgeShape { RoundedSquare, Circle, Hexagon, Diamond };
/// Another one after each eight servers.
BadgeShape badgeShapeOf(ServerIndex server);

} // namespace drover
