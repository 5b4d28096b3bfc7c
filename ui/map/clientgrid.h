// SPDX-License-Identifier: MIT
#pragma once

#include "map/clienttracks.h"
#include "map/mapcamera.h"

#include <QRectF>

#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace drover {

/// The clients around what a camera shows, by cells of the world that are so many pixels large as
/// one asks for, or up to twice that: for drawing, clusters and for finding what is under the
/// mouse. The cells of a zoom stay where they are on the world when the map is moved, so that
/// clusters do not flicker. Clients outside of it are in no cell. On the window's thread.
class ClientGrid
{
public:
    /// Servers are counted by serverColor(), of which there are so many.
    static constexpr std::size_t colors = 8;

    struct Cell
    {
        std::uint32_t first = none; ///< of its clients; nextOf() has the others
        std::uint32_t count = 0;
        std::uint32_t stale = 0; ///< of count
        bool isDirty = false;
        std::array<std::uint32_t, colors> byColor{}; ///< of count
        /// Sums over its clients of where they are, from the cell's corner, in units of MapPoint.
        std::int64_t sumX = 0;
        std::int64_t sumY = 0;
    };
    static constexpr std::uint32_t none = 0xffff'ffff;

    /// \a tracks outlives the grid.
    explicit ClientGrid(const ClientTracks &tracks)
        : m_tracks(tracks)
    {
    }

    /// Whether it has cells for all that \a camera shows and a cell more all around.
    bool covers(const MapCamera &camera, double cellPixels) const;
    /// Made anew around \a camera; costs by the number of clients. Every cell is dirty.
    void rebuild(const MapCamera &camera, double cellPixels);
    /// There are no cells any more.
    void clear();
    /// Takes over ClientTracks::changed(); costs by their number.
    void update();

    int columns() const { return m_columns; }
    int rows() const { return m_rows; }
    const Cell &cell(int column, int row) const { return m_cells[placeOf(column, row)]; }
    std::uint32_t nextOf(std::uint32_t client) const { return m_next[client]; }
    /// On the map that \a camera shows.
    QRectF rectOf(int column, int row, const MapCamera &camera) const;
    /// The middle of a cell's clients, on the world.
    QPointF centroidOf(int column, int row) const;
    /// The columns and rows that touch a rectangle of the map; each from and to, to not included.
    struct Range
    {
        int left, right, top, bottom;
    };
    Range cellsIn(const QRectF &screen, const MapCamera &camera) const;

    /// Cells in which something has changed since the last time; they are clean then.
    std::vector<std::pair<int, int>> takeDirty();

private:
    std::size_t placeOf(int column, int row) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns)
            + static_cast<std::size_t>(column);
    }
    static int levelOf(const MapCamera &camera, double cellPixels);
    std::uint32_t cellOf(const MapPoint &at) const;
    void insert(ClientIndex client);
    void take(ClientIndex client);
    void setDirty(std::uint32_t cell);

    const ClientTracks &m_tracks;
    int m_level = -1; // 2^level cells from west to east
    int m_shift = 32; // bits of a MapPoint within a cell
    std::int64_t m_left = 0; // of the first column, in cells from the meridian of -180 degrees
    std::int64_t m_top = 0;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<Cell> m_cells;
    std::vector<std::uint32_t> m_dirty;
    // By ClientIndex: as they were put into the grid.
    struct Placed
    {
        std::uint32_t cell = none;
        MapPoint at;
        std::uint8_t color = 0;
        bool isStale = false;
    };
    std::vector<Placed> m_placed;
    std::vector<std::uint32_t> m_next;
    std::vector<std::uint32_t> m_previous;
};

} // namespace drover
