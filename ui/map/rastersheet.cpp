// SPDX-License-Identifier: MIT
#include "map/rastersheet.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace drover {

namespace {

/// What is only flown over is not asked for.
constexpr int restMs = 120;
/// So many zooms coarser, a picture shows nothing any more.
constexpr int mostCoarser = 6;

int floored(double value)
{
    return static_cast<int>(std::floor(value));
}

} // namespace

RasterSheet::RasterSheet(std::unique_ptr<TileSource> source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_pictures(mostBytes)
    , m_scaled(mostScaledBytes)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &RasterSheet::fetch);
    connect(m_source.get(), &TileSource::statusChanged, this, &RasterSheet::changed);
    connect(m_source.get(), &TileSource::opened, this, &RasterSheet::changed);
    connect(m_source.get(), &TileSource::tileReady, this,
            [this](const RasterTile &tile, const QImage &picture) {
                m_pictures.insert(tile, new QImage(picture),
                                  std::max<qsizetype>(1024, picture.sizeInBytes()));
                emit changed();
            });
}

RasterSheet::~RasterSheet() = default;

int RasterSheet::zoomFor(const MapCamera &camera) const
{
    return std::clamp(floored(camera.zoom() + 0.5), m_source->leastZoom(), m_source->mostZoom());
}

std::vector<RasterSheet::Placed> RasterSheet::tilesFor(const MapCamera &camera) const
{
    const int zoom = zoomFor(camera);
    const int side = 1 << zoom;
    const QRectF seen = camera.visibleWorld();
    const int top = std::max(0, floored(seen.top() * side));
    const int bottom = std::min(side - 1, floored(seen.bottom() * side));
    std::vector<Placed> tiles;
    // A file without low zooms, seen from afar, would be asked for all it has.
    if (zoom > camera.zoom() + 1.5)
        return tiles;
    for (int row = top; row <= bottom; ++row) {
        for (int at = floored(seen.left() * side); at <= floored(seen.right() * side); ++at) {
            const int turn = floored(static_cast<double>(at) / side);
            tiles.push_back({{zoom, at - turn * side, row}, turn});
        }
    }
    const QPointF middle = seen.center() * side;
    std::ranges::sort(tiles, {}, [&](const Placed &placed) {
        const QPointF off
            = QPointF(placed.tile.column + placed.turn * side + 0.5, placed.tile.row + 0.5)
            - middle;
        return QPointF::dotProduct(off, off);
    });
    return tiles;
}

bool RasterSheet::covers(const MapCamera &camera) const
{
    const auto tiles = tilesFor(camera);
    return !tiles.empty() && std::ranges::all_of(tiles, [this](const Placed &placed) {
        const QImage *picture = m_pictures.object(placed.tile);
        return picture && !picture->isNull();
    });
}

void RasterSheet::paint(QPainter &painter, const MapCamera &camera)
{
    const double ratio = painter.device()->devicePixelRatioF();
    // While one zooms each size is seen once.
    const bool rests = camera.zoom() == m_camera.zoom() && ratio == m_paintedRatio;
    m_paintedRatio = ratio;
    if (!(camera == m_camera) || !m_rest.isActive()) {
        m_camera = camera;
        m_rest.start();
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const Placed &placed : tilesFor(camera))
        paintTile(painter, camera, placed, rests);
    painter.restore();
}

void RasterSheet::paintTile(QPainter &painter, const MapCamera &camera, const Placed &placed,
                            bool rests)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QRectF seen = camera.visibleWorld();
    const int side = 1 << placed.tile.zoom;
    const double scale = camera.size().width() / seen.width();
    // To whole pixels of the screen: neighbours meet without a seam.
    const auto onScreen = [&](int column, int row) {
        const double x = (static_cast<double>(column) / side + placed.turn - seen.left()) * scale;
        const double y = (static_cast<double>(row) / side - seen.top()) * scale;
        return QPointF(std::round(x * ratio) / ratio, std::round(y * ratio) / ratio);
    };
    const QRectF target(onScreen(placed.tile.column, placed.tile.row),
                        onScreen(placed.tile.column + 1, placed.tile.row + 1));
    RasterTile from = placed.tile;
    for (int up = 0; up <= mostCoarser && from.zoom >= 0; ++up) {
        const QImage *picture = m_pictures.object(from);
        if (picture && !picture->isNull()) {
            const QSize size = (target.size() * ratio).toSize();
            if (up == 0 && rests && size != picture->size()) {
                painter.drawImage(target, scaledTo(*picture, size));
                return;
            }
            const int parts = 1 << up;
            const QSizeF part = QSizeF(picture->size()) / parts;
            const QPointF corner((placed.tile.column - from.column * parts) * part.width(),
                                 (placed.tile.row - from.row * parts) * part.height());
            painter.drawImage(target, *picture, QRectF(corner, part));
            return;
        }
        from = {from.zoom - 1, from.column / 2, from.row / 2};
    }
}

/// Scaling costs some ten times as much as copying.
const QImage &RasterSheet::scaledTo(const QImage &picture, const QSize &size)
{
    const std::pair key(picture.cacheKey(), std::pair(size.width(), size.height()));
    if (const QImage *const kept = m_scaled.object(key))
        return *kept;
    ++m_scalings;
    auto *const scaled = new QImage(size, QImage::Format_ARGB32_Premultiplied);
    scaled->fill(Qt::transparent);
    QPainter painter(scaled);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(QPointF(0, 0), size), picture);
    painter.end();
    // One alone is far below the bound, so it is not dropped at once.
    m_scaled.insert(key, scaled, scaled->sizeInBytes());
    return *scaled;
}

void RasterSheet::fetch()
{
    std::vector<RasterTile> missing;
    for (const Placed &placed : tilesFor(m_camera))
        if (!m_pictures.contains(placed.tile)
            && std::ranges::find(missing, placed.tile) == missing.end())
            missing.push_back(placed.tile);
    m_source->setWanted(missing);
}

} // namespace drover
