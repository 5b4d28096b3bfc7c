// SPDX-License-Identifier: MIT
#include "map/dotsprites.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace drover {

namespace {

constexpr double edgeWidth = 1.25;
constexpr double ringWidth = 3;
/// How much of its colour a stale client keeps.
constexpr double staleOpacity = 0.4;
constexpr int bodyAlpha = 235;

QPolygonF corners(int count, const QRectF &box, double turned)
{
    QPolygonF polygon;
    for (int i = 0; i < count; ++i) {
        const double angle = turned + 2 * std::numbers::pi * i / count;
        polygon << box.center() + QPointF(std::sin(angle), -std::cos(angle)) * (box.width() / 2);
    }
    return polygon;
}

QRectF grown(const QRectF &box, double share)
{
    const double by = box.width() * share;
    return box.adjusted(-by, -by, by, by);
}

QPainterPath pathOf(DotShape shape, const QRectF &box)
{
    constexpr double pi = std::numbers::pi;
    QPainterPath path;
    switch (shape) {
    case DotShape::Circle:
        path.addEllipse(box);
        break;
    case DotShape::Square:
        path.addRect(grown(box, -0.04));
        break;
    case DotShape::Diamond:
        path.addPolygon(corners(4, grown(box, 0.12), 0));
        break;
    case DotShape::Triangle:
        path.addPolygon(corners(3, grown(box, 0.16).translated(0, box.height() * 0.1), 0));
        break;
    case DotShape::Pentagon:
        path.addPolygon(corners(5, grown(box, 0.08), 0));
        break;
    case DotShape::Hexagon:
        path.addPolygon(corners(6, grown(box, 0.06), pi / 6));
        break;
    case DotShape::Drop:
        path.addPolygon(corners(3, grown(box, 0.16).translated(0, -box.height() * 0.1), pi));
        break;
    case DotShape::Cross: {
        const double arm = box.width() / 3;
        const QRectF across(box.left(), box.center().y() - arm / 2, box.width(), arm);
        const QRectF down(box.center().x() - arm / 2, box.top(), arm, box.height());
        QPainterPath one;
        one.addRect(across);
        path.addRect(down);
        return path.united(one);
    }
    }
    path.closeSubpath();
    return path;
}

} // namespace

DotShape dotShapeOf(ServerIndex server)
{
    return static_cast<DotShape>(server % 8);
}

void paintDot(QPainter &painter, ServerIndex server, QRectF box, const QColor &edge,
              double edgeWidthPixels)
{
    const QPainterPath path = pathOf(dotShapeOf(server), box);
    painter.setPen(QPen(edge, edgeWidthPixels * 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path); // half of it is under the dot
    painter.setPen(Qt::NoPen);
    painter.setBrush(serverColor(server));
    painter.drawPath(path);
}

void DotSprites::reset(const Palette &palette, double scale, const QFont &font)
{
    m_palette = palette;
    m_scale = scale;
    m_font = font;
    m_dots.clear();
    m_bubbles.clear();
    m_digits.clear();
}

const Sprite &DotSprites::dot(ServerIndex server, bool isStale, std::optional<int> direction)
{
    const auto key = static_cast<std::uint32_t>((server % 8 * 2 + (isStale ? 1 : 0)) * 32)
        + static_cast<std::uint32_t>(direction ? *direction + 1 : 0);
    const auto found = m_dots.find(key);
    if (found != m_dots.end())
        return found->second;
    return m_dots.emplace(key, makeDot(server, isStale, direction)).first->second;
}

Sprite DotSprites::makeDot(ServerIndex server, bool isStale, std::optional<int> direction) const
{
    // With room for the arrow only where there is one: transparent pixels cost too.
    const double reach = (direction ? dotRadius + 6 : dotRadius + 2) * m_scale;
    const int side = 2 * static_cast<int>(std::ceil(reach)) + 1;
    Sprite sprite{QImage(side, side, QImage::Format_ARGB32_Premultiplied), {side / 2, side / 2}};
    sprite.image.fill(Qt::transparent);
    QPainter painter(&sprite.image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isStale)
        painter.setOpacity(staleOpacity);
    painter.translate(side / 2.0, side / 2.0);
    painter.scale(m_scale, m_scale);
    // On a dark map a dark edge would make a dark dot smaller.
    const QColor edge = isStale ? m_palette.dim
        : m_palette.isDark      ? m_palette.label
                                : m_palette.panel;
    if (direction) {
        painter.save();
        painter.rotate(*direction * 360.0 / directions);
        const QPolygonF head(
            {{0, -dotRadius - 5.5}, {3.2, -dotRadius - 0.5}, {-3.2, -dotRadius - 0.5}});
        painter.setPen(QPen(edge, edgeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(serverColor(server));
        painter.drawPolygon(head);
        painter.restore();
    }
    const double radius = dotRadius - edgeWidth / 2;
    paintDot(painter, server, {-radius, -radius, 2 * radius, 2 * radius}, edge, edgeWidth);
    return sprite;
}

double DotSprites::bubbleRadius(std::uint32_t count, double mostRadius) const
{
    const double wanted = (8.5 + 3.2 * std::log10(std::max(1U, count))) * m_scale;
    return std::round(std::min(wanted, mostRadius) * 2) / 2;
}

const BubbleShape &DotSprites::bubble(std::uint32_t count, double mostRadius)
{
    const double radius = bubbleRadius(count, mostRadius);
    return m_bubbles
        .try_emplace(static_cast<int>(std::lround(radius * 2)), radius, ringWidth * m_scale)
        .first->second;
}

void DotSprites::paintCount(QImage &onto, std::uint32_t count, QPoint center, const QRect &clip)
{
    constexpr std::uint32_t thousands = 10'000; // from here on they are told as such
    const QString text = count < thousands ? QLocale().toString(count)
                                           : QLocale().toString(count / 1'000) + QLatin1Char('k');
    int width = 0;
    for (const QChar character : text)
        width += digit(character).image.width();
    int left = center.x() - width / 2;
    for (const QChar character : text) {
        const Sprite &sprite = digit(character);
        blit(onto, sprite, {left, center.y()}, clip);
        left += sprite.image.width();
    }
}

const Sprite &DotSprites::digit(QChar character)
{
    const auto found = m_digits.find(character.unicode());
    if (found != m_digits.end())
        return found->second;
    const QFontMetrics metrics(m_font);
    const int width = std::max(1, metrics.horizontalAdvance(character));
    const int height = metrics.ascent() + metrics.descent();
    Sprite sprite{QImage(width, height, QImage::Format_ARGB32_Premultiplied),
                  {0, metrics.ascent() - metrics.capHeight() / 2}};
    sprite.image.fill(Qt::transparent);
    QPainter painter(&sprite.image);
    painter.setFont(m_font);
    painter.setPen(m_palette.text);
    painter.drawText(QPoint(0, metrics.ascent()), QString(character));
    return m_digits.emplace(character.unicode(), std::move(sprite)).first->second;
}

QRgb DotSprites::bubbleBody(bool isStale) const
{
    QColor color = m_palette.panel;
    color.setAlpha(isStale ? bodyAlpha * 3 / 4 : bodyAlpha);
    return qPremultiply(color.rgba());
}

QRgb DotSprites::ringColor(std::size_t color, bool isStale) const
{
    QColor ring = serverColor(static_cast<ServerIndex>(color));
    if (isStale)
        ring.setAlphaF(static_cast<float>(staleOpacity));
    return qPremultiply(ring.rgba());
}

} // namespace drover
