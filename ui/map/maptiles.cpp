// SPDX-License-Identifier: MIT
#include "map/maptiles.h"

#include "map/mapblocks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace drover {

namespace {

/// The window and the herd want a core too.
int painters()
{
    return std::clamp(QThread::idealThreadCount() - 1, 1, 2);
}

/// A pinch goes through many zooms; tiles are painted where it rests for so long.
constexpr int settleMs = 60;
/// Nearer than this, another zoom's tiles can stand for those of a zoom that does not rest.
constexpr double standIn = 0.75;
/// So many other zooms are laid below what is not there yet.
constexpr std::size_t mostLayers = 3;

int asInt(double value)
{
    return static_cast<int>(value);
}

} // namespace

struct MapTiles::Job
{
    TileSpot spot;
    int style = 0;
    std::atomic<bool> stop = false;
};

MapTiles::MapTiles(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(painters());
    m_pool.setThreadPriority(QThread::LowPriority);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        if (m_unsettled)
            want(*std::exchange(m_unsettled, std::nullopt));
    });
}

MapTiles::~MapTiles()
{
    // The pool then waits for a few milliseconds: what is begun ends at its next look.
    for (const auto &job : m_jobs)
        job->stop = true;
    m_pool.waitForDone();
}

void MapTiles::setBlocks(std::shared_ptr<MapBlocks> blocks)
{
    m_blocks = std::move(blocks);
    emit changed();
}

void MapTiles::setStyle(const MapStyle &style)
{
    if (style == m_style)
        return;
    // Pixels of another size cannot be laid out among these.
    const bool canStay = style.scale == m_style.scale && !m_tiles.empty();
    if (canStay && m_old.empty())
        m_old = std::move(m_tiles);
    m_tiles.clear();
    m_bytes = 0;
    m_style = style;
    ++m_styleNumber;
    if (!canStay) {
        m_old.clear();
        m_shown = style;
    }
    for (const auto &job : m_jobs)
        job->stop = true;
    emit changed();
}

double MapTiles::pixelsPerUnit(double zoom) const
{
    return webmercator::tileSize * std::exp2(zoom) * m_style.scale;
}

/// The tiles of copy 0 that are seen on any copy, from the middle outwards.
std::vector<TileSpot> MapTiles::spotsFor(const MapCamera &camera) const
{
    const double scale = pixelsPerUnit(camera.zoom());
    const double inTiles = scale / TileSpot::side;
    const QRectF seen = camera.visibleWorld();
    const int columns = std::max(1, asInt(std::ceil(inTiles - 1e-9)));
    const int top = std::max(0, asInt(std::floor(seen.top() * inTiles)));
    const int bottom = std::min(columns - 1, asInt(std::floor(seen.bottom() * inTiles)));
    std::vector<TileSpot> spots;
    for (auto turn = asInt(std::floor(seen.left())); turn <= asInt(std::floor(seen.right()));
         ++turn) {
        const int left = std::max(0, asInt(std::floor((seen.left() - turn) * inTiles - 1e-6)));
        const int right
            = std::min(columns - 1, asInt(std::floor((seen.right() - turn) * inTiles + 1e-6)));
        for (int row = top; row <= bottom; ++row) {
            for (int column = left; column <= right; ++column) {
                const TileSpot spot{scale, camera.zoom(), {column, row}};
                if (std::ranges::find(spots, spot) == spots.end())
                    spots.push_back(spot);
            }
        }
    }
    const QPointF middle = camera.center() * inTiles;
    const auto distance = [middle](const TileSpot &spot) {
        const QPointF off = QPointF(spot.at) + QPointF(0.5, 0.5) - middle;
        return QPointF::dotProduct(off, off);
    };
    std::ranges::sort(spots, {}, distance);
    return spots;
}

bool MapTiles::has(const Zooms &zooms, const TileSpot &spot)
{
    const auto tiles = zooms.find(spot.zoom);
    return tiles != zooms.end() && tiles->second.contains(spot.at);
}

bool MapTiles::isComplete(const MapCamera &camera) const
{
    return m_blocks && std::ranges::all_of(spotsFor(camera), [this](const TileSpot &spot) {
               return has(m_tiles, spot);
           });
}

void MapTiles::paint(QPainter &painter, const MapCamera &camera)
{
    ++m_paints;
    decideWhatToWant(camera);
    if (!m_old.empty() && isComplete(camera)) {
        m_old.clear();
        m_shown = m_style;
    }
    Zooms &zooms = m_old.empty() ? m_tiles : m_old;
    painter.save();
    painter.fillRect(QRectF({0, 0}, camera.size()), m_shown.water);
    // From here on in the pixels of the screen.
    painter.scale(1 / m_style.scale, 1 / m_style.scale);
    const auto spots = spotsFor(camera);
    if (!std::ranges::all_of(spots, [&](const TileSpot &spot) { return has(zooms, spot); }))
        layOthers(painter, camera, zooms);
    if (const auto tiles = zooms.find(camera.zoom()); tiles != zooms.end())
        lay(painter, camera, camera.zoom(), tiles->second);
    painter.restore();
    evict();
}

void MapTiles::decideWhatToWant(const MapCamera &camera)
{
    const bool isNewZoom = std::exchange(m_lastZoom, camera.zoom()) != camera.zoom();
    if (m_expected && m_expected->zoom() == camera.zoom())
        m_expected.reset();
    if (m_expected) {
        want(m_expected->resized(camera.size()));
        return;
    }
    const bool hasStandIn = std::ranges::any_of(m_tiles, [&](const auto &entry) {
        return std::abs(entry.first - camera.zoom()) < standIn;
    });
    if (isNewZoom && hasStandIn)
        m_settle.start();
    if (m_settle.isActive())
        m_unsettled = camera;
    else
        want(camera);
}

/// The nearest zooms that have something there, the nearest of all uppermost.
void MapTiles::layOthers(QPainter &painter, const MapCamera &camera, Zooms &zooms) const
{
    std::vector<double> others;
    for (const auto &[zoom, tiles] : zooms)
        if (zoom != camera.zoom() && !tiles.isEmpty())
            others.push_back(zoom);
    std::ranges::sort(others, {}, [&](double zoom) { return std::abs(zoom - camera.zoom()); });
    if (others.size() > mostLayers) {
        // The coarsest covers everything.
        const double coarsest = zooms.begin()->first;
        others.resize(mostLayers);
        if (std::ranges::find(others, coarsest) == others.end() && coarsest != camera.zoom())
            others.push_back(coarsest);
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (auto zoom = others.rbegin(); zoom != others.rend(); ++zoom)
        lay(painter, camera, *zoom, zooms.at(*zoom));
}

void MapTiles::lay(QPainter &painter, const MapCamera &camera, double zoom, Tiles &tiles) const
{
    const double scale = pixelsPerUnit(camera.zoom());
    const double ratio = scale / pixelsPerUnit(zoom);
    const double side = TileSpot::side * ratio;
    const QRectF seen = camera.visibleWorld();
    const QRectF screen(QPointF(0, 0), camera.size() * m_style.scale);
    for (auto turn = asInt(std::floor(seen.left())); turn <= asInt(std::floor(seen.right()));
         ++turn) {
        // Of that copy of the world; to whole pixels, so that an exact tile is copied and not
        // blurred.
        const double x = (turn - seen.left()) * scale;
        const QPointF corner(std::round(x), std::round(-seen.top() * scale));
        const double end = std::round(x + scale);
        const auto pixel = [&](const QPoint &at) {
            const QPointF exact = corner + QPointF(at) * side;
            return QPointF(std::round(exact.x()), std::round(exact.y()));
        };
        for (auto tile = tiles.begin(); tile != tiles.end(); ++tile) {
            QRectF target(pixel(tile.key()), pixel(tile.key() + QPoint(1, 1)));
            if (!target.intersects(screen))
                continue;
            tile->usedAt = m_paints;
            // What the last column shows of the other end of the world is the next copy's to show.
            QRectF source(0, 0, TileSpot::side, TileSpot::side);
            if (target.right() > end) {
                source.setWidth((end - target.left()) / ratio);
                target.setRight(end);
            }
            if (zoom == camera.zoom())
                painter.drawImage(target.topLeft(), tile->image, source);
            else
                painter.drawImage(target, tile->image, source);
        }
    }
}

void MapTiles::want(const MapCamera &camera)
{
    if (!m_blocks)
        return;
    auto spots = spotsFor(camera);
    // The whole world first: it stands for everything that is not there yet.
    const TileSpot world{pixelsPerUnit(0), 0, {0, 0}};
    if (std::ranges::find(spots, world) == spots.end())
        spots.insert(spots.begin(), world);
    for (const auto &job : m_jobs)
        if (job->style != m_styleNumber || std::ranges::find(spots, job->spot) == spots.end())
            job->stop = true;
    std::erase_if(spots, [this](const TileSpot &spot) {
        return has(m_tiles, spot) || std::ranges::any_of(m_jobs, [&](const auto &job) {
                   return job->spot == spot && job->style == m_styleNumber && !job->stop;
               });
    });
    std::ranges::reverse(spots);
    m_wanted = std::move(spots);
    startNext();
}

void MapTiles::startNext()
{
    while (!m_wanted.empty()
           && asInt(static_cast<double>(m_jobs.size())) < m_pool.maxThreadCount()) {
        auto job = std::make_shared<Job>();
        job->spot = m_wanted.back();
        job->style = m_styleNumber;
        m_wanted.pop_back();
        m_jobs.push_back(job);
        m_pool.start([this, job, blocks = m_blocks, style = m_style] {
            const QImage image = paintTile(*blocks, job->spot, style, job->stop);
            QMetaObject::invokeMethod(
                this, [this, job, image] { take(job, image); }, Qt::QueuedConnection);
        });
    }
}

void MapTiles::take(const std::shared_ptr<Job> &job, const QImage &image)
{
    std::erase(m_jobs, job);
    if (!image.isNull() && job->style == m_styleNumber) {
        Tile &tile = m_tiles[job->spot.zoom][job->spot.at];
        m_bytes += image.sizeInBytes() - tile.image.sizeInBytes();
        tile = {image, m_paints};
        emit changed();
    }
    startNext();
}

void MapTiles::evict()
{
    while (m_bytes > mostBytes) {
        Tiles *from = nullptr;
        QPoint oldest;
        quint64 least = m_paints; // what was just shown stays
        for (auto &[zoom, tiles] : m_tiles) {
            for (auto tile = tiles.cbegin(); tile != tiles.cend(); ++tile) {
                if (tile->usedAt < least && zoom != 0) {
                    least = tile->usedAt;
                    oldest = tile.key();
                    from = &tiles;
                }
            }
        }
        if (!from)
            return;
        m_bytes -= from->value(oldest).image.sizeInBytes();
        from->remove(oldest);
    }
    std::erase_if(m_tiles, [](const auto &entry) { return entry.second.isEmpty(); });
}

} // namespace drover
