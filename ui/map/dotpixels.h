// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QRect>

#include <array>
#include <cstdint>
#include <vector>

namespace drover {

// Pixels of ARGB32_Premultiplied images, without a QPainter: a hundred thousand dots a frame would
// spend their time in its set-up. Everything in device pixels, and nothing outside of the clip.

/// A small picture, and which of its pixels lies on the point that it is put on.
struct Sprite
{
    QImage image;
    QPoint origin;
};

/// \a clip is within \a onto.
void blit(QImage &onto, const Sprite &sprite, QPoint at, const QRect &clip);
/// A straight line with soft edges. \a color is not premultiplied; its alpha counts.
void strokeLine(QImage &onto, QPointF from, QPointF to, double width, const QColor &color,
                const QRect &clip);

/// The disc of a cluster: a ring around it that is shared out among colours, clockwise from the
/// top.
class BubbleShape
{
public:
    BubbleShape(double radius, double ringWidth);

    void paint(QImage &onto, QPoint center, const std::array<QRgb, 256> &ring, QRgb body,
               const QRect &clip) const;

private:
    struct Pixel
    {
        std::int16_t x, y; // from the middle
        std::uint8_t body, ring; // how much of it each covers
        std::uint8_t angle; // a 256th of a turn
    };
    std::vector<Pixel> m_pixels;
    int m_reach; // of the pixels, from the middle, at most
};

} // namespace drover
