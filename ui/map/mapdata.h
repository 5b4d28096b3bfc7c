// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <vector>

namespace drover {

/// What a shape of the map is. The values are those of the file.
enum class MapShapeKind : std::uint8_t {
    Land = 1, ///< GSHHG's first level
    Lake = 2, ///< in land
    Island = 3, ///< in a lake
    Pond = 4, ///< on such an island
    FurtherLake = 5, ///< of another source, to be laid over all these
    FurtherIsland = 6,
    Urban = 7,
    River = 8, ///< this and the following are lines, those before closed rings
    Border = 9,
    State = 10,
};

enum class MapLabelKind : std::uint8_t { Country, Metropolis, City, Town, Village, Landmark };

struct MapLabel
{
    QPointF at; ///< on Web Mercator's unit square
    double zoom = 0; ///< of the camera, from which on there is room for it
    std::uint32_t weight = 0; ///< people that live there; of a country something like its size
    MapLabelKind kind = MapLabelKind::Country;
    QString name;
};

/// A piece of the map with all that is seen in it. Points are on Web Mercator's unit square.
struct MapBlock
{
    struct Shape
    {
        MapShapeKind kind = MapShapeKind::Land;
        std::uint32_t first = 0; ///< in points
        std::uint32_t count = 0;
        QRectF bounds;
    };

    /// What a shape has outside of it is the neighbours' to show: shapes are cut out there.
    QRectF area;
    bool isAllLand = false; ///< and there is nothing else
    std::vector<QPointF> points;
    std::vector<Shape> shapes; ///< ordered by kind
    std::vector<MapLabel> labels;
};

enum class MapDataError {
    NotAMap, ///< it does not begin like one
    CutShort, ///< it ends before what it announces
    Damaged, ///< something in it cannot be
};

/// The map that the program brings along, in the format that resources/map/makemap.py describes:
/// levels of detail, each of blocks. A value; const functions may be called on any thread at once.
class MapData
{
public:
    struct Block
    {
        int level = 0;
        int index = 0; ///< among the level's blocks
        int turn = 0; ///< on which copy of the world, 0 for x in 0..1

        bool operator==(const Block &) const = default;
    };

    /// Reads the index only. \a file is kept.
    static Result<MapData, MapDataError> parse(const QByteArray &file);

    /// The level of tiles to show at a camera's \a zoom.
    int levelAt(double zoom) const;
    /// The level with the coast of cities, to be laid over levelAt(); -1 if there is none at \a
    /// zoom.
    int cityLevelAt(double zoom) const;
    /// The blocks of \a level that \a world meets; x may begin below 0 and end beyond 1. Where
    /// there is none is water, or what the level below shows.
    std::vector<Block> blocksIn(const QRectF &world, int level) const;
    /// On the copy of the world that block.turn says.
    QRectF areaOf(const Block &block) const;
    /// Unpacks one, on copy 0 of the world.
    Result<MapBlock, MapDataError> block(const Block &block) const;

    int levelCount() const { return static_cast<int>(m_levels.size()); }
    int blockCount(int level) const;

private:
    struct Entry
    {
        std::uint32_t key = 0;
        std::uint32_t offset = 0;
        std::uint32_t length = 0; // packed; 0: all land
        std::uint32_t rawLength = 0;
    };
    struct Level
    {
        bool isCells = false;
        int count = 1; // of tiles a side, or of cells a degree
        double zoom = 0;
        double extent = 1;
        std::vector<Entry> entries; // by key

        std::uint32_t columns() const;
        std::uint32_t rows() const;
        QRectF areaOf(std::uint32_t key) const;
        /// The row in which \a y is, which may be below 0 and beyond the last.
        int rowAt(double y) const;
    };
    class Index;

    QByteArray m_file;
    std::vector<Level> m_levels;
};

} // namespace drover
