// SPDX-License-Identifier: MIT
#include "theme/iconengine.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace drover {

IconEngine::IconEngine(QByteArray svg, const Palette &palette)
    : m_svg(std::move(svg))
    , m_palette(palette)
{
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    QByteArray svg = m_svg;
    svg.replace("currentColor", colorOf(mode, state).name().toLatin1());
    QSvgRenderer renderer(svg);
    painter->save();
    if (mode == QIcon::Disabled)
        painter->setOpacity(0.55);
    renderer.render(painter, rect);
    painter->restore();
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QColor IconEngine::colorOf(QIcon::Mode mode, QIcon::State state) const
{
    if (mode == QIcon::Disabled)
        return m_palette.dim;
    return state == QIcon::On ? m_palette.accent : m_palette.text;
}

} // namespace drover
