// SPDX-License-Identifier: MIT
#include "map/clientlayer.h"

#include "session/selection.h"
#include "theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace drover {

namespace {

/// How far a dot or a cluster may reach out of its cell, at scale 1.
constexpr double overhang = 11;
/// When a larger share of the cells is dirty, painting all is cheaper than painting parts of each
/// one's neighbours.
constexpr std::size_t wholeShare = 6;
constexpr double trailWidth = 1.75;
constexpr float trailOpacity = 0.75F;
/// Of a piece of a trail, at scale 1: what is shorter is drawn with the next, since one would not
/// see the corner, and a crowd's trails have twenty of them each.
constexpr double leastPiece = 3;
/// Of a cell's side, the radius of a cluster.
constexpr double mostOfCell = 0.55;

} // namespace

/// From MapPoints to device pixels.
struct ClientLayer::Projection
{
    Projection(const MapCamera &camera, double ratio)
        : center(MapPoint::of(camera.center()))
        , scale(camera.pixelsPerUnit() * ratio / MapPoint::unit)
        , middle(camera.size().width() * ratio / 2, camera.size().height() * ratio / 2)
    {
    }

    QPointF of(const MapPoint &at) const
    {
        return {middle.x() + static_cast<std::int32_t>(at.x - center.x) * scale,
                middle.y() + (static_cast<double>(at.y) - center.y) * scale};
    }

    MapPoint center;
    double scale;
    QPointF middle;
};

ClientLayer::ClientLayer(const HerdModel &herd, const ClientTracks &tracks, Selection &selection,
                         const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_herd(herd)
    , m_tracks(tracks)
    , m_selection(selection)
    , m_theme(theme)
    , m_grid(tracks)
{
    connect(&m_theme, &Theme::changed, this, &ClientLayer::reset);
    connect(&m_selection, &Selection::changed, this, &ClientLayer::updateNeeded);
}

ClientLayer::~ClientLayer() = default;

void ClientLayer::takeFrame()
{
    if (m_tracks.changed().empty())
        return;
    m_grid.update();
    emit updateNeeded();
}

void ClientLayer::reset()
{
    m_ratio = 0;
    m_isWhole = false;
    m_tags.clear();
    m_grid.clear();
    emit updateNeeded();
}

void ClientLayer::setTrailsShown(bool shown)
{
    m_trails = shown;
    m_isWhole = false;
    emit updateNeeded();
}

void ClientLayer::paint(QPainter &painter, const MapCamera &camera)
{
    render(camera, painter.device()->devicePixelRatioF());
    painter.drawImage(QPointF(0, 0), m_image);
    m_taken.clear();
    m_beneath = m_boxesBeneath ? m_boxesBeneath() : std::vector<QRectF>();
    painter.setRenderHint(QPainter::Antialiasing);
    findDots(camera);
    paintSelected(painter, camera);
    paintNames(painter, camera);
    paintCard(painter, camera);
}

void ClientLayer::render(const MapCamera &camera, double ratio)
{
    m_work = {};
    const double cell = m_theme.px(cellPixels);
    const QSize size = (camera.size() * ratio).toSize();
    if (ratio != m_ratio || size != m_image.size()) {
        QFont font = m_theme.captionFont();
        font.setPixelSize(qRound(m_theme.px(11) * ratio));
        m_sprites.reset(m_theme.palette(), m_theme.px(1) * ratio, font);
        m_image = QImage(size, QImage::Format_ARGB32_Premultiplied);
        m_image.setDevicePixelRatio(ratio);
        if (ratio != m_ratio)
            m_tags.clear();
        m_ratio = ratio;
        m_isWhole = false;
    }
    if (camera != m_camera)
        m_isWhole = false;
    m_camera = camera;
    if (!m_grid.covers(camera, cell))
        m_grid.rebuild(camera, cell);
    const auto dirty = m_grid.takeDirty();
    if (m_isWhole && dirty.empty())
        return;

    const ClientGrid::Range range = m_grid.cellsIn({{0, 0}, camera.size()}, camera);
    const bool withTrails = m_trails && visibleClients(range) <= mostTrails;
    const auto cells = static_cast<std::size_t>(range.right - range.left)
        * static_cast<std::size_t>(range.bottom - range.top);
    const Projection projection(camera, ratio);
    // Where the world is seen more than once, a client may be in another cell than it is drawn in.
    if (!m_isWhole || withTrails || m_hadTrails || dirty.size() * wholeShare > cells
        || camera.visibleWorld().width() > 1)
        renderWhole(projection, camera, withTrails);
    else
        renderCells(dirty, projection, camera);
    m_isWhole = true;
    m_hadTrails = withTrails;
}

std::uint32_t ClientLayer::visibleClients(const ClientGrid::Range &range) const
{
    std::uint32_t clients = 0;
    for (int row = range.top; row < range.bottom; ++row)
        for (int column = range.left; column < range.right; ++column)
            clients += m_grid.cell(column, row).count;
    return clients;
}

void ClientLayer::renderWhole(const Projection &projection, const MapCamera &camera,
                              bool withTrails)
{
    m_work.isWhole = true;
    m_image.fill(Qt::transparent);
    const double beyond = m_theme.px(overhang);
    const ClientGrid::Range range = m_grid.cellsIn(
        QRectF({0, 0}, camera.size()).adjusted(-beyond, -beyond, beyond, beyond), camera);
    const auto each = [&range](auto what) {
        for (int row = range.top; row < range.bottom; ++row)
            for (int column = range.left; column < range.right; ++column)
                what(column, row);
    };
    if (withTrails)
        each([&](int column, int row) { renderTrails(column, row, projection); });
    each([&](int column, int row) {
        renderCell(column, row, projection, m_image.rect(), withTrails);
    });
}

/// Each dirty cell is emptied with what reaches out of it, and painted with what reaches into it.
void ClientLayer::renderCells(const std::vector<std::pair<int, int>> &dirty,
                              const Projection &projection, const MapCamera &camera)
{
    const double beyond = m_theme.px(overhang);
    for (const auto &[column, row] : dirty) {
        const QRectF cell = m_grid.rectOf(column, row, camera);
        const QRectF area = cell.adjusted(-beyond, -beyond, beyond, beyond);
        const QRect clip = QRectF(area.topLeft() * m_ratio, area.size() * m_ratio).toAlignedRect()
            & m_image.rect();
        if (clip.isEmpty())
            continue;
        for (int y = clip.top(); y <= clip.bottom(); ++y) {
            auto *const line = reinterpret_cast<QRgb *>(m_image.scanLine(y));
            std::fill(line + clip.left(), line + clip.right() + 1, 0);
        }
        // What reaches into the clip comes from the next cells, or from the ones behind them.
        const ClientGrid::Range range
            = m_grid.cellsIn(area.adjusted(-beyond, -beyond, beyond, beyond), camera);
        for (int y = range.top; y < range.bottom; ++y)
            for (int x = range.left; x < range.right; ++x)
                renderCell(x, y, projection, clip, false);
    }
}

void ClientLayer::renderCell(int column, int row, const Projection &projection, const QRect &clip,
                             bool withArrows)
{
    const ClientGrid::Cell &cell = m_grid.cell(column, row);
    if (cell.count == 0)
        return;
    ++m_work.cells;
    if (cell.count > mostDots) {
        ++m_work.clusters;
        renderCluster(column, row, projection, clip);
        return;
    }
    for (std::uint32_t client = cell.first; client != ClientGrid::none;
         client = m_grid.nextOf(client)) {
        ++m_work.dots;
        const QPointF at = projection.of(m_tracks.at(client));
        const bool isStale = m_tracks.isStale(client);
        const auto direction = withArrows && !isStale ? directionOf(client) : std::nullopt;
        blit(m_image, m_sprites.dot(m_tracks.origin(client), isStale, direction),
             {static_cast<int>(std::floor(at.x())), static_cast<int>(std::floor(at.y()))}, clip);
    }
}

void ClientLayer::renderCluster(int column, int row, const Projection & /*projection*/,
                                const QRect &clip)
{
    const ClientGrid::Cell &cell = m_grid.cell(column, row);
    const QPoint center = (clusterCenter(column, row, m_camera) * m_ratio).toPoint();
    const bool isStale = cell.stale == cell.count;
    std::array<QRgb, 256> ring{};
    std::uint32_t passed = 0;
    std::size_t next = 0;
    for (std::size_t color = 0; color < ClientGrid::colors; ++color) {
        passed += cell.byColor[color];
        const std::size_t end = std::uint64_t{passed} * ring.size() / cell.count;
        for (; next < end; ++next)
            ring[next] = m_sprites.ringColor(color, isStale);
    }
    const double most = m_grid.rectOf(column, row, m_camera).width() * m_ratio * mostOfCell;
    m_sprites.bubble(cell.count, most)
        .paint(m_image, center, ring, m_sprites.bubbleBody(isStale), clip);
    m_sprites.paintCount(m_image, cell.count, center, clip);
}

/// Where its clients are on average, but so far from the edges that it reaches little out of its
/// cell.
QPointF ClientLayer::clusterCenter(int column, int row, const MapCamera &camera) const
{
    const QPointF center = camera.toScreen(m_grid.centroidOf(column, row));
    const QRectF cell = m_grid.rectOf(column, row, camera);
    const double most = cell.width() * mostOfCell;
    const double ratio = m_ratio > 0 ? m_ratio : 1;
    const double radius
        = m_sprites.bubbleRadius(m_grid.cell(column, row).count, most * ratio) / ratio;
    const double inset = std::clamp(radius - m_theme.px(overhang) + 2, 0.0, cell.width() / 2);
    // The cell may be of another copy of the world than the one that is drawn.
    const double turns = std::round((cell.center().x() - center.x()) / camera.pixelsPerUnit())
        * camera.pixelsPerUnit();
    const QRectF inner = cell.adjusted(inset, inset, -inset, -inset).translated(-turns, 0);
    return {std::clamp(center.x(), inner.left(), inner.right()),
            std::clamp(center.y(), inner.top(), inner.bottom())};
}

void ClientLayer::renderTrails(int column, int row, const Projection &projection)
{
    const ClientGrid::Cell &cell = m_grid.cell(column, row);
    if (cell.count == 0 || cell.count > mostDots)
        return;
    const QRect clip = m_image.rect();
    const double width = trailWidth * m_theme.px(1) * m_ratio;
    const double least = leastPiece * m_theme.px(1) * m_ratio;
    for (std::uint32_t client = cell.first; client != ClientGrid::none;
         client = m_grid.nextOf(client)) {
        if (m_tracks.isStale(client))
            continue;
        QColor color = serverColor(m_tracks.origin(client));
        const std::size_t size = m_tracks.trailSize(client);
        const QPointF end = projection.of(m_tracks.at(client));
        const auto place = [&](const MapPoint &point) {
            const MapPoint &at = m_tracks.at(client);
            return end
                + QPointF(static_cast<std::int32_t>(point.x - at.x),
                          static_cast<std::int32_t>(point.y - at.y))
                * projection.scale;
        };
        QPointF from = end;
        for (std::size_t i = 0; i < size; ++i) {
            const QPointF to = place(m_tracks.trailAt(client, i));
            if (i + 1 < size && (to - from).manhattanLength() < least)
                continue;
            const auto age = static_cast<float>(i) / ClientTracks::trailPoints;
            color.setAlphaF(trailOpacity * (1 - age));
            strokeLine(m_image, from, to, width, color, clip);
            from = to;
        }
    }
}

std::optional<int> ClientLayer::directionOf(ClientIndex client) const
{
    if (m_tracks.trailSize(client) == 0)
        return std::nullopt;
    const MapPoint &now = m_tracks.at(client);
    const MapPoint &before = m_tracks.trailAt(client, 0);
    const double east = static_cast<std::int32_t>(now.x - before.x);
    const double south = static_cast<std::int32_t>(now.y - before.y);
    if (east == 0 && south == 0)
        return std::nullopt;
    const double turn = std::atan2(east, -south) / (2 * std::numbers::pi);
    const int step = static_cast<int>(std::lround(turn * DotSprites::directions));
    return (step + DotSprites::directions) % DotSprites::directions;
}

std::optional<ClientIndex> ClientLayer::clientAt(const QPointF &position,
                                                 const MapCamera &camera) const
{
    const double reach = m_theme.px(reachPixels);
    double least = reach * reach;
    std::optional<ClientIndex> nearest;
    const auto look = [&](ClientIndex client) {
        const QPointF off = camera.toScreen(m_tracks.at(client).world()) - position;
        const double distance = QPointF::dotProduct(off, off);
        if (distance < least) {
            least = distance;
            nearest = client;
        }
    };
    const Selected &selected = m_selection.current();
    if (selected.kind == Selected::Kind::Client && m_tracks.isKnown(selected.client))
        look(selected.client);
    const QRectF around = QRectF(position, QSizeF()).adjusted(-reach, -reach, reach, reach);
    const ClientGrid::Range range = m_grid.cellsIn(around, camera);
    for (int row = range.top; row < range.bottom; ++row) {
        for (int column = range.left; column < range.right; ++column) {
            const ClientGrid::Cell &cell = m_grid.cell(column, row);
            if (cell.count > mostDots)
                continue;
            for (std::uint32_t client = cell.first; client != ClientGrid::none;
                 client = m_grid.nextOf(client))
                look(client);
        }
    }
    return nearest;
}

std::optional<ClientLayer::Cluster> ClientLayer::clusterAt(const QPointF &position,
                                                           const MapCamera &camera) const
{
    const double reach = m_theme.px(cellPixels);
    const QRectF around = QRectF(position, QSizeF()).adjusted(-reach, -reach, reach, reach);
    const ClientGrid::Range range = m_grid.cellsIn(around, camera);
    const double ratio = m_ratio > 0 ? m_ratio : 1;
    for (int row = range.bottom - 1; row >= range.top; --row) {
        for (int column = range.right - 1; column >= range.left; --column) {
            const ClientGrid::Cell &cell = m_grid.cell(column, row);
            if (cell.count <= mostDots)
                continue;
            const QRectF rect = m_grid.rectOf(column, row, camera);
            const double radius
                = m_sprites.bubbleRadius(cell.count, rect.width() * mostOfCell * ratio) / ratio;
            const QPointF off = clusterCenter(column, row, camera) - position;
            if (QPointF::dotProduct(off, off) <= radius * radius)
                return Cluster{
                    cell.count,
                    {camera.toWorld(rect.topLeft()), camera.toWorld(rect.bottomRight())}};
        }
    }
    return std::nullopt;
}

bool ClientLayer::mousePress(QMouseEvent &event, const MapCamera &camera)
{
    if (event.button() != Qt::LeftButton)
        return false;
    if (const auto client = clientAt(event.position(), camera)) {
        m_selection.select(Selected::ofClient(*client));
        return true;
    }
    if (const auto cluster = clusterAt(event.position(), camera)) {
        emit clusterChosen(cluster->world);
        return true;
    }
    return false;
}

std::optional<Qt::CursorShape> ClientLayer::hover(const QPointF &position, const MapCamera &camera)
{
    const bool wasOver = m_mouse.has_value();
    const bool isOver = clientAt(position, camera) || clusterAt(position, camera);
    m_mouse = isOver ? std::optional(position) : std::nullopt;
    if (isOver || wasOver)
        emit updateNeeded();
    return isOver ? std::optional(Qt::PointingHandCursor) : std::nullopt;
}

void ClientLayer::leave()
{
    if (std::exchange(m_mouse, std::nullopt))
        emit updateNeeded();
}

} // namespace drover
