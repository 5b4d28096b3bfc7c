// SPDX-License-Identifier: MIT
#include "map/dotpixels.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace drover {

namespace {

QRgb *row(QImage &image, int y)
{
    return reinterpret_cast<QRgb *>(image.scanLine(y));
}

/// All four channels of \a pixel times \a alpha / 255, rounded, two at a time.
QRgb scaled(QRgb pixel, unsigned alpha)
{
    std::uint32_t one = (pixel & 0xff00ff) * alpha;
    one = (one + ((one >> 8) & 0xff00ff) + 0x800080) >> 8 & 0xff00ff;
    std::uint32_t other = (pixel >> 8 & 0xff00ff) * alpha;
    other = (other + ((other >> 8) & 0xff00ff) + 0x800080) & 0xff00ff00;
    return one | other;
}

void over(QRgb &below, QRgb above)
{
    const unsigned alpha = above >> 24;
    if (alpha == 255)
        below = above;
    else if (alpha != 0)
        below = above + scaled(below, 255 - alpha);
}

std::uint8_t share(double coverage)
{
    return static_cast<std::uint8_t>(std::lround(std::clamp(coverage, 0.0, 1.0) * 255));
}

} // namespace

void blit(QImage &onto, const Sprite &sprite, QPoint at, const QRect &clip)
{
    const QRect whole(at - sprite.origin, sprite.image.size());
    const QRect seen = whole & clip;
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        const auto *const from
            = reinterpret_cast<const QRgb *>(sprite.image.constScanLine(y - whole.top()))
            - whole.left();
        QRgb *const to = row(onto, y);
        for (int x = seen.left(); x <= seen.right(); ++x)
            over(to[x], from[x]);
    }
}

void strokeLine(QImage &onto, QPointF from, QPointF to, double width, const QColor &color,
                const QRect &clip)
{
    const QPointF way = to - from;
    const bool isSteep = std::abs(way.y()) > std::abs(way.x());
    const auto along = [isSteep](const QPointF &point) { return isSteep ? point.y() : point.x(); };
    const auto across = [isSteep](const QPointF &point) { return isSteep ? point.x() : point.y(); };
    if (along(from) > along(to))
        std::swap(from, to);
    const double length = along(to) - along(from);
    if (length <= 0)
        return;
    const double slope = (across(to) - across(from)) / length;
    // Measured across the axis a slanting line is wider.
    const double half = width / 2 * std::sqrt(1 + slope * slope);
    const int alongLeast = isSteep ? clip.top() : clip.left();
    const int alongMost = isSteep ? clip.bottom() : clip.right();
    const int acrossLeast = isSteep ? clip.left() : clip.top();
    const int acrossMost = isSteep ? clip.right() : clip.bottom();
    const int begin = static_cast<int>(
        std::max<double>(alongLeast, std::floor(std::min<double>(along(from), alongMost + 1))));
    const int end = static_cast<int>(std::min<double>(alongMost + 1, std::ceil(along(to))));
    const QRgb full = qPremultiply(color.rgba());
    auto *const pixels = reinterpret_cast<QRgb *>(onto.bits());
    const auto lineLength = onto.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    const qsizetype alongStep = isSteep ? lineLength : 1;
    const qsizetype acrossStep = isSteep ? 1 : lineLength;
    for (int step = begin; step < end; ++step) {
        const double middle = across(from) + (step + 0.5 - along(from)) * slope;
        const int first = std::max(acrossLeast, static_cast<int>(std::floor(middle - half)));
        const int last = std::min(acrossMost, static_cast<int>(std::floor(middle + half)));
        for (int side = first; side <= last; ++side) {
            const double covered
                = std::min(side + 1.0, middle + half) - std::max<double>(side, middle - half);
            over(pixels[step * alongStep + side * acrossStep], scaled(full, share(covered)));
        }
    }
}

BubbleShape::BubbleShape(double radius, double ringWidth)
    : m_reach(static_cast<int>(std::ceil(radius)) + 1)
{
    for (int y = -m_reach; y <= m_reach; ++y) {
        for (int x = -m_reach; x <= m_reach; ++x) {
            const double distance = std::hypot(x, y);
            const std::uint8_t whole = share(radius - distance + 0.5);
            const std::uint8_t inner = share(radius - ringWidth - distance + 0.5);
            if (whole == 0)
                continue;
            const double turn = std::atan2(x, -y) / (2 * std::numbers::pi);
            m_pixels.push_back({static_cast<std::int16_t>(x), static_cast<std::int16_t>(y), inner,
                                static_cast<std::uint8_t>(whole - inner),
                                static_cast<std::uint8_t>(static_cast<int>(
                                    std::floor((turn - std::floor(turn)) * 256)))});
        }
    }
}

void BubbleShape::paint(QImage &onto, QPoint center, const std::array<QRgb, 256> &ring, QRgb body,
                        const QRect &clip) const
{
    const QPoint reach(m_reach, m_reach);
    const bool isWithin = clip.contains(QRect(center - reach, center + reach));
    auto *const pixels = reinterpret_cast<QRgb *>(onto.bits());
    const auto lineLength = onto.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    for (const Pixel &pixel : m_pixels) {
        const QPoint at(center.x() + pixel.x, center.y() + pixel.y);
        if (!isWithin && !clip.contains(at))
            continue;
        QRgb &below = pixels[at.y() * lineLength + at.x()];
        over(below, scaled(body, pixel.body) + scaled(ring[pixel.angle], pixel.ring));
    }
}

} // namespace drover
