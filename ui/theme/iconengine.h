// SPDX-License-Identifier: MIT
#pragma once

#include "theme/palette.h"

#include <QIconEngine>

namespace drover {

/// Draws a line icon, an SVG with currentColor, in the colours of a palette, crisp at any size.
class IconEngine final : public QIconEngine
{
public:
    IconEngine(QByteArray svg, const Palette &palette);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    QIconEngine *clone() const override { return new IconEngine(*this); }

private:
    QColor colorOf(QIcon::Mode mode, QIcon::State state) const;

    QByteArray m_svg;
    Palette m_palette;
};

} // namespace drover
