// SPDX-License-Identifier: MIT
#include "map/tilepainter.h"

#include "map/mapblocks.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace drover {

namespace {

/// Shapes are cut so far outside of the tile: their cuts are not seen, and no coordinate is larger
/// than a painter can take.
constexpr double around = 24;
constexpr double stateZoom = 4.5; // from which lines of states are shown
constexpr double riverZoom = 3;
constexpr double urbanZoom = 5;
constexpr double wideCoastZoom = 5;

/// A shape's points on a tile, cut to it.
class Outline
{
public:
    Outline(const QPointF &origin, double scale)
        : m_origin(origin)
        , m_scale(scale)
    {
    }

    /// Where block's points with x of another copy of the world are.
    void setTurn(int turn) { m_turn = turn; }

    QRectF onTile(const QRectF &world) const
    {
        return {onTile(world.topLeft()), onTile(world.bottomRight())};
    }
    /// The shape, closed, as a polygon to fill; empty if nothing of it is near the tile.
    const QPolygonF &ring(const MapBlock &block, const MapBlock::Shape &shape)
    {
        m_polygon.clear();
        const QRectF bounds = onTile(shape.bounds);
        if (!meets(bounds))
            return m_polygon;
        map(block, shape);
        if (!room().contains(bounds))
            cut();
        return m_polygon;
    }
    /// The shape's line as pieces of \a path.
    void addLine(const MapBlock &block, const MapBlock::Shape &shape, QPainterPath &path)
    {
        const QRectF bounds = onTile(shape.bounds);
        // A line along an axis has no area.
        if (!meets(bounds.adjusted(-1, -1, 1, 1)))
            return;
        map(block, shape);
        bool drawing = false;
        for (qsizetype i = 1; i < m_polygon.size(); ++i) {
            const QPointF &from = m_polygon.at(i - 1), &to = m_polygon.at(i);
            if (!isNear(from, to)) {
                drawing = false;
                continue;
            }
            if (!drawing)
                path.moveTo(from);
            drawing = true;
            path.lineTo(to);
        }
    }

private:
    static QRectF room()
    {
        return {-around, -around, TileSpot::side + 2 * around, TileSpot::side + 2 * around};
    }
    static bool meets(const QRectF &bounds)
    {
        const QRectF within = room();
        return bounds.left() <= within.right() && bounds.right() >= within.left()
            && bounds.top() <= within.bottom() && bounds.bottom() >= within.top();
    }
    static bool isNear(const QPointF &one, const QPointF &other)
    {
        const QRectF within = room();
        return std::min(one.x(), other.x()) <= within.right()
            && std::max(one.x(), other.x()) >= within.left()
            && std::min(one.y(), other.y()) <= within.bottom()
            && std::max(one.y(), other.y()) >= within.top();
    }

    QPointF onTile(const QPointF &world) const
    {
        return {(world.x() + m_turn - m_origin.x()) * m_scale,
                (world.y() - m_origin.y()) * m_scale};
    }
    void map(const MapBlock &block, const MapBlock::Shape &shape)
    {
        m_polygon.clear();
        m_polygon.reserve(shape.count);
        for (std::uint32_t i = 0; i < shape.count; ++i)
            m_polygon.append(onTile(block.points[shape.first + i]));
    }

    /// Sutherland and Hodgman's, by one side after the other.
    void cut()
    {
        const QRectF within = room();
        cutBy(within.left(), true, true);
        cutBy(within.right(), true, false);
        cutBy(within.top(), false, true);
        cutBy(within.bottom(), false, false);
    }
    void cutBy(double at, bool vertical, bool keepsGreater)
    {
        m_cut.clear();
        const auto along = [vertical](const QPointF &p) { return vertical ? p.x() : p.y(); };
        const auto isIn
            = [&](const QPointF &p) { return keepsGreater ? along(p) >= at : along(p) <= at; };
        for (qsizetype i = 0; i < m_polygon.size(); ++i) {
            const QPointF &from = m_polygon.at(i == 0 ? m_polygon.size() - 1 : i - 1);
            const QPointF &to = m_polygon.at(i);
            if (isIn(from) != isIn(to)) {
                const double t = (at - along(from)) / (along(to) - along(from));
                m_cut.append(from + t * (to - from));
            }
            if (isIn(to))
                m_cut.append(to);
        }
        m_polygon.swap(m_cut);
    }

    QPointF m_origin;
    double m_scale;
    int m_turn = 0;
    QPolygonF m_polygon;
    QPolygonF m_cut;
};

/// Land is painted on nothing, what lies on land is painted on what there is, and the water is
/// poured in last: so no city stands in the sea where two sources disagree about the coast.
class TilePainting
{
public:
    TilePainting(MapBlocks &blocks, const TileSpot &spot, const MapStyle &style)
        : m_spot(spot)
        , m_style(style)
        , m_image(TileSpot::side, TileSpot::side, QImage::Format_ARGB32_Premultiplied)
        , m_outline(QPointF(spot.at) * TileSpot::side / spot.pixelsPerUnit, spot.pixelsPerUnit)
    {
        m_image.fill(Qt::transparent);
        m_painter.begin(&m_image);
        m_painter.setRenderHint(QPainter::Antialiasing);
        const double side = TileSpot::side / spot.pixelsPerUnit;
        const QRectF world(QPointF(spot.at) * side, QSizeF(side, side));
        const MapData &data = blocks.data();
        collect(blocks, data.blocksIn(world, data.levelAt(spot.zoom)), m_blocks);
        if (const int cities = data.cityLevelAt(spot.zoom); cities >= 0)
            collect(blocks, data.blocksIn(world, cities), m_cities);
    }

    QImage paint(const std::atomic<bool> &stop)
    {
        for (const Placed &placed : m_blocks)
            paintLand(placed);
        for (const Placed &placed : m_cities) {
            if (stop)
                return {};
            clear(placed);
            paintLand(placed);
        }
        for (const Placed &placed : m_blocks) {
            if (stop)
                return {};
            paintFurtherLakes(placed);
            paintOnLand(placed);
        }
        m_painter.setClipping(false);
        m_painter.setCompositionMode(QPainter::CompositionMode_DestinationOver);
        m_painter.fillRect(m_image.rect(), m_style.water);
        m_painter.end();
        return std::move(m_image).convertToFormat(QImage::Format_RGB32);
    }

private:
    struct Placed
    {
        std::shared_ptr<const MapBlock> block;
        int turn = 0;
    };

    static void collect(MapBlocks &blocks, const std::vector<MapData::Block> &found,
                        std::vector<Placed> &into)
    {
        for (const MapData::Block &block : found)
            into.push_back({blocks.get(block), block.turn});
    }

    /// Only to whole pixels: neighbours meet without a seam.
    QRect enter(const Placed &placed)
    {
        m_outline.setTurn(placed.turn);
        const QRectF area = m_outline.onTile(placed.block->area);
        const auto pixel = [](double at) {
            return static_cast<int>(std::floor(std::clamp(at, -1.0, TileSpot::side + 1.0) + 0.5));
        };
        const QPoint from(pixel(area.left()), pixel(area.top()));
        const QPoint to(pixel(area.right()), pixel(area.bottom()));
        const QRect pixels(from, QSize(to.x() - from.x(), to.y() - from.y()));
        if (pixels.contains(m_image.rect()))
            m_painter.setClipping(false);
        else
            m_painter.setClipRect(pixels);
        return pixels;
    }

    void clear(const Placed &placed)
    {
        const QRect pixels = enter(placed);
        m_painter.setCompositionMode(QPainter::CompositionMode_Clear);
        m_painter.fillRect(pixels, Qt::transparent);
    }

    void paintRings(const Placed &placed, MapShapeKind kind, bool isWater)
    {
        for (const MapBlock::Shape &shape : placed.block->shapes) {
            if (shape.kind != kind)
                continue;
            const QPolygonF &ring = m_outline.ring(*placed.block, shape);
            if (ring.size() < 3)
                continue;
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_style.land);
            m_painter.setCompositionMode(isWater ? QPainter::CompositionMode_DestinationOut
                                                 : QPainter::CompositionMode_SourceOver);
            m_painter.drawPolygon(ring);
            m_painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
            m_painter.setPen(
                QPen(m_style.coast, coastWidth(), Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawPolygon(ring);
        }
    }

    void paintLand(const Placed &placed)
    {
        const QRect pixels = enter(placed);
        if (placed.block->isAllLand) {
            m_painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
            m_painter.fillRect(pixels, m_style.land);
            return;
        }
        paintRings(placed, MapShapeKind::Land, false);
        paintRings(placed, MapShapeKind::Lake, true);
        paintRings(placed, MapShapeKind::Island, false);
        paintRings(placed, MapShapeKind::Pond, true);
    }

    void paintFurtherLakes(const Placed &placed)
    {
        enter(placed);
        paintRings(placed, MapShapeKind::FurtherLake, true);
        paintRings(placed, MapShapeKind::FurtherIsland, false);
    }

    void paintOnLand(const Placed &placed)
    {
        enter(placed);
        m_painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
        if (m_spot.zoom >= urbanZoom) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_style.urban);
            for (const MapBlock::Shape &shape : placed.block->shapes)
                if (shape.kind == MapShapeKind::Urban)
                    m_painter.drawPolygon(m_outline.ring(*placed.block, shape));
        }
        m_painter.setBrush(Qt::NoBrush);
        if (m_spot.zoom >= riverZoom)
            paintLines(placed, MapShapeKind::River, m_style.river, riverWidth());
        if (m_spot.zoom >= stateZoom)
            paintLines(placed, MapShapeKind::State, m_style.state, m_style.scale);
        paintLines(placed, MapShapeKind::Border, m_style.border, m_style.borderWidth);
    }

    /// From afar, a wide coast would leave nothing of small lakes and islands.
    double coastWidth() const
    {
        return m_spot.zoom < wideCoastZoom ? std::min(m_style.coastWidth, m_style.scale)
                                           : m_style.coastWidth;
    }

    double riverWidth() const
    {
        return m_style.scale * std::clamp(0.7 + (m_spot.zoom - 5) * 0.15, 0.7, 2.5);
    }

    void paintLines(const Placed &placed, MapShapeKind kind, const QColor &color, double width)
    {
        QPainterPath path;
        for (const MapBlock::Shape &shape : placed.block->shapes)
            if (shape.kind == kind)
                m_outline.addLine(*placed.block, shape, path);
        if (path.isEmpty())
            return;
        // Round ends are seen on wide lines only, and cost as much as the lines.
        const bool isWide = width > 2.5;
        m_painter.setPen(QPen(color, width, Qt::SolidLine, isWide ? Qt::RoundCap : Qt::FlatCap,
                              isWide ? Qt::RoundJoin : Qt::BevelJoin));
        m_painter.drawPath(path);
    }

    const TileSpot m_spot;
    const MapStyle m_style;
    QImage m_image;
    QPainter m_painter;
    Outline m_outline;
    std::vector<Placed> m_blocks;
    std::vector<Placed> m_cities;
};

} // namespace

QImage paintTile(MapBlocks &blocks, const TileSpot &spot, const MapStyle &style,
                 const std::atomic<bool> &stop)
{
    return TilePainting(blocks, spot, style).paint(stop);
}

} // namespace drover
