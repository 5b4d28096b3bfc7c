// SPDX-License-Identifier: MIT
#include "map/clientgrid.h"

#include <algorithm>
#include <cmath>

namespace drover {

namespace {

/// Cells beyond what is seen, so that a short way of the hand needs no new grid.
constexpr int marginCells = 6;

std::int64_t floorOf(double value)
{
    return static_cast<std::int64_t>(std::floor(value));
}

} // namespace

int ClientGrid::levelOf(const MapCamera &camera, double cellPixels)
{
    return std::max(0,
                    static_cast<int>(std::floor(std::log2(camera.pixelsPerUnit() / cellPixels))));
}

bool ClientGrid::covers(const MapCamera &camera, double cellPixels) const
{
    if (levelOf(camera, cellPixels) != m_level)
        return false;
    const double cells = std::exp2(m_level);
    const QRectF seen = camera.visibleWorld();
    return floorOf(seen.left() * cells) - 1 >= m_left
        && floorOf(seen.right() * cells) + 1 < m_left + m_columns
        && floorOf(seen.top() * cells) - 1 >= m_top
        && floorOf(seen.bottom() * cells) + 1 < m_top + m_rows;
}

void ClientGrid::rebuild(const MapCamera &camera, double cellPixels)
{
    m_level = levelOf(camera, cellPixels);
    m_shift = 32 - m_level;
    const double cells = std::exp2(m_level);
    const QRectF seen = camera.visibleWorld();
    m_left = floorOf(seen.left() * cells) - marginCells;
    m_top = floorOf(seen.top() * cells) - marginCells;
    m_columns = static_cast<int>(floorOf(seen.right() * cells) - m_left) + marginCells + 1;
    m_rows = static_cast<int>(floorOf(seen.bottom() * cells) - m_top) + marginCells + 1;
    m_cells.assign(placeOf(0, m_rows), Cell());
    m_dirty.clear();
    m_placed.assign(m_tracks.size(), Placed());
    m_next.assign(m_tracks.size(), none);
    m_previous.assign(m_tracks.size(), none);
    for (std::size_t client = 0; client < m_tracks.size(); ++client)
        if (m_tracks.isKnown(static_cast<ClientIndex>(client)))
            insert(static_cast<ClientIndex>(client));
    m_dirty.clear();
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        m_cells[i].isDirty = true;
        m_dirty.push_back(static_cast<std::uint32_t>(i));
    }
}

void ClientGrid::clear()
{
    m_level = -1;
    m_columns = m_rows = 0;
    m_cells.clear();
    m_dirty.clear();
}

void ClientGrid::update()
{
    if (m_level < 0)
        return;
    if (m_placed.size() < m_tracks.size()) {
        m_placed.resize(m_tracks.size());
        m_next.resize(m_tracks.size(), none);
        m_previous.resize(m_tracks.size(), none);
    }
    for (const ClientIndex client : m_tracks.changed()) {
        take(client);
        if (m_tracks.isKnown(client))
            insert(client);
    }
}

QRectF ClientGrid::rectOf(int column, int row, const MapCamera &camera) const
{
    const double side = std::exp2(-m_level);
    const double pixels = side * camera.pixelsPerUnit();
    // Not by toScreen(): the columns of a grid may be on several copies of the world.
    const QPointF corner(static_cast<double>(m_left + column) * side,
                         static_cast<double>(m_top + row) * side);
    const QPointF off = corner - camera.visibleWorld().topLeft();
    return {off * camera.pixelsPerUnit(), QSizeF(pixels, pixels)};
}

QPointF ClientGrid::centroidOf(int column, int row) const
{
    const Cell &of = cell(column, row);
    const double side = std::exp2(-m_level);
    const double count = std::max(1U, of.count);
    return {static_cast<double>(m_left + column) * side
                + static_cast<double>(of.sumX) / count / MapPoint::unit,
            static_cast<double>(m_top + row) * side
                + static_cast<double>(of.sumY) / count / MapPoint::unit};
}

ClientGrid::Range ClientGrid::cellsIn(const QRectF &screen, const MapCamera &camera) const
{
    const double cells = std::exp2(m_level);
    const auto column = [&](double x, int more) {
        return std::clamp(static_cast<int>(floorOf(x * cells) - m_left) + more, 0, m_columns);
    };
    const auto row = [&](double y, int more) {
        return std::clamp(static_cast<int>(floorOf(y * cells) - m_top) + more, 0, m_rows);
    };
    const QPointF from = camera.toWorld(screen.topLeft());
    const QPointF to = camera.toWorld(screen.bottomRight());
    return {column(from.x(), 0), column(to.x(), 1), row(from.y(), 0), row(to.y(), 1)};
}

std::vector<std::pair<int, int>> ClientGrid::takeDirty()
{
    std::vector<std::pair<int, int>> dirty;
    dirty.reserve(m_dirty.size());
    for (const std::uint32_t cell : m_dirty) {
        m_cells[cell].isDirty = false;
        dirty.emplace_back(static_cast<int>(cell) % m_columns, static_cast<int>(cell) / m_columns);
    }
    m_dirty.clear();
    return dirty;
}

std::uint32_t ClientGrid::cellOf(const MapPoint &at) const
{
    // As the world repeats, the column nearest to the middle of the grid.
    const std::int64_t around = std::int64_t{1} << m_level;
    const std::int64_t x = static_cast<std::int64_t>(std::uint64_t{at.x} >> m_shift);
    const std::int64_t middle = m_left + m_columns / 2;
    std::int64_t off = (x - middle) % around;
    if (off >= (around + 1) / 2)
        off -= around;
    else if (off < -(around / 2))
        off += around;
    const std::int64_t column = middle + off - m_left;
    const std::int64_t row = static_cast<std::int64_t>(std::uint64_t{at.y} >> m_shift) - m_top;
    if (column < 0 || column >= m_columns || row < 0 || row >= m_rows)
        return none;
    return static_cast<std::uint32_t>(placeOf(static_cast<int>(column), static_cast<int>(row)));
}

void ClientGrid::insert(ClientIndex client)
{
    Placed &placed = m_placed[client];
    placed.at = m_tracks.at(client);
    placed.cell = cellOf(placed.at);
    if (placed.cell == none)
        return;
    placed.color = static_cast<std::uint8_t>(m_tracks.origin(client) % colors);
    placed.isStale = m_tracks.isStale(client);
    Cell &cell = m_cells[placed.cell];
    m_previous[client] = none;
    m_next[client] = cell.first;
    if (cell.first != none)
        m_previous[cell.first] = client;
    cell.first = client;
    ++cell.count;
    cell.stale += placed.isStale ? 1 : 0;
    ++cell.byColor[placed.color];
    const std::uint64_t within = (std::uint64_t{1} << m_shift) - 1;
    cell.sumX += static_cast<std::int64_t>(placed.at.x & within);
    cell.sumY += static_cast<std::int64_t>(placed.at.y & within);
    setDirty(placed.cell);
}

void ClientGrid::take(ClientIndex client)
{
    Placed &placed = m_placed[client];
    if (placed.cell == none)
        return;
    Cell &cell = m_cells[placed.cell];
    const std::uint32_t before = m_previous[client];
    const std::uint32_t after = m_next[client];
    (before == none ? cell.first : m_next[before]) = after;
    if (after != none)
        m_previous[after] = before;
    --cell.count;
    cell.stale -= placed.isStale ? 1 : 0;
    --cell.byColor[placed.color];
    const std::uint64_t within = (std::uint64_t{1} << m_shift) - 1;
    cell.sumX -= static_cast<std::int64_t>(placed.at.x & within);
    cell.sumY -= static_cast<std::int64_t>(placed.at.y & within);
    setDirty(placed.cell);
    placed.cell = none;
}

void ClientGrid::setDirty(std::uint32_t cell)
{
    if (std::exchange(m_cells[cell].isDirty, true))
        return;
    m_dirty.push_back(cell);
}

} // namespace drover
