// SPDX-License-Identifier: MIT
#pragma once

#include "map/dotpixels.h"
#include "monitor/herdframe.h"
#include "theme/palette.h"

#include <QFont>

#include <map>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace drover {

/// What a server's clients are drawn as besides its colour, so that it can be told in grey too.
enum class DotShape { Circle, Square, Diamond, Triangle, Pentagon, Hexagon, Drop, Cross };
/// In this order, again from the first after the eighth: as serverColor() does.
DotShape dotShapeOf(ServerIndex server);
/// In the colour of \a server with an edge of \a edge; \a box is square.
void paintDot(QPainter &painter, ServerIndex server, QRectF box, const QColor &edge,
              double edgeWidth);

/// The pictures that the map of clients is put together from, made when they are first asked for.
class DotSprites
{
public:
    static constexpr int directions = 16; ///< clockwise from the north
    static constexpr double dotRadius = 4.5; ///< with its edge, at scale 1

    /// Forgets all. \a scale is device pixels for one pixel of scale 1; \a font that of counts, in
    /// device pixels.
    void reset(const Palette &palette, double scale, const QFont &font);

    /// \a direction: where it is going, or none.
    const Sprite &dot(ServerIndex server, bool isStale, std::optional<int> direction);
    /// The disc of a cluster of so many clients, not wider than \a mostRadius device pixels.
    const BubbleShape &bubble(std::uint32_t count, double mostRadius);
    double bubbleRadius(std::uint32_t count, double mostRadius) const;
    /// "1,240" around \a center.
    void paintCount(QImage &onto, std::uint32_t count, QPoint center, const QRect &clip);

    QRgb bubbleBody(bool isStale) const;
    /// Premultiplied, one for each color of ClientGrid.
    QRgb ringColor(std::size_t color, bool isStale) const;

private:
    Sprite makeDot(ServerIndex server, bool isStale, std::optional<int> direction) const;
    const Sprite &digit(QChar character);

    Palette m_palette;
    double m_scale = 1;
    QFont m_font;
    std::unordered_map<std::uint32_t, Sprite> m_dots;
    std::map<int, BubbleShape> m_bubbles; // by half pixels of the radius
    std::unordered_map<char16_t, Sprite> m_digits;
};

} // namespace drover
