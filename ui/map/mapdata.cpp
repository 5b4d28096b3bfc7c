// SPDX-License-Identifier: MIT
#include "map/mapdata.h"

#include "map/webmercator.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace drover {

namespace {

constexpr QByteArrayView magic = "DRVMAP1\n";
// Bounds of what a file may announce, so that a damaged one does not ask for all memory. The
// bundled one has a hundredth of the points.
constexpr std::uint32_t mostRawBytes = 16 << 20;
constexpr std::uint64_t mostCount = 1024; // of tiles a side
constexpr std::uint64_t mostExtent = 1 << 20;
constexpr std::uint64_t mostLevels = 32;
constexpr std::uint8_t firstLabelKind = 16;

/// Varints one after the other. Once one is cut short or too long, all that follow are 0.
class Varints
{
public:
    explicit Varints(QByteArrayView bytes)
        : m_at(bytes.begin())
        , m_end(bytes.end())
    {
    }

    std::uint64_t next()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            if (m_at == m_end)
                break;
            const auto byte = static_cast<std::uint8_t>(*m_at++);
            value |= static_cast<std::uint64_t>(byte & 127U) << shift;
            if (byte < 128)
                return value;
        }
        m_failed = true;
        m_at = m_end;
        return 0;
    }
    std::int64_t nextSigned()
    {
        const std::uint64_t value = next();
        const auto half = static_cast<std::int64_t>(value >> 1);
        return value & 1U ? -half - 1 : half;
    }
    QByteArrayView bytes(std::uint64_t count)
    {
        if (count > static_cast<std::uint64_t>(m_end - m_at)) {
            m_failed = true;
            m_at = m_end;
            return {};
        }
        const QByteArrayView taken(m_at, static_cast<qsizetype>(count));
        m_at += count;
        return taken;
    }
    bool failed() const { return m_failed; }
    bool atEnd() const { return m_at == m_end; }
    /// Each thing takes a byte at least: no more can follow.
    bool canHold(std::uint64_t count) const
    {
        return count <= static_cast<std::uint64_t>(m_end - m_at);
    }

private:
    const char *m_at;
    const char *m_end;
    bool m_failed = false;
};

Result<QByteArray, MapDataError> inflated(QByteArrayView packed, std::uint32_t rawLength)
{
    if (rawLength > mostRawBytes)
        return Failure{MapDataError::Damaged};
    QByteArray raw(static_cast<qsizetype>(rawLength), Qt::Uninitialized);
    uLongf length = rawLength;
    const int status = uncompress(reinterpret_cast<Bytef *>(raw.data()), &length,
                                  reinterpret_cast<const Bytef *>(packed.data()),
                                  static_cast<uLong>(packed.size()));
    if (status != Z_OK || length != rawLength)
        return Failure{MapDataError::Damaged};
    return raw;
}

/// For the index, whose length nobody has written down.
Result<QByteArray, MapDataError> inflatedIndex(QByteArrayView packed)
{
    QByteArray raw;
    for (std::uint32_t room = 1 << 16; room <= mostRawBytes; room *= 2) {
        raw.resize(static_cast<qsizetype>(room));
        uLongf length = room;
        const int status = uncompress(reinterpret_cast<Bytef *>(raw.data()), &length,
                                      reinterpret_cast<const Bytef *>(packed.data()),
                                      static_cast<uLong>(packed.size()));
        if (status == Z_OK) {
            raw.truncate(static_cast<qsizetype>(length));
            return raw;
        }
        if (status != Z_BUF_ERROR)
            break;
    }
    return Failure{MapDataError::Damaged};
}

/// Reads what a block holds.
class BlockReader
{
public:
    BlockReader(QByteArrayView raw, const QRectF &area, double extent)
        : m_in(raw)
        , m_area(area)
        , m_scale(area.width() / extent, area.height() / extent)
        , m_mostStep(static_cast<std::int64_t>(extent) * 4)
    {
        m_block.area = area;
    }

    Result<MapBlock, MapDataError> read()
    {
        while (!m_in.atEnd() && !m_failed) {
            const std::uint64_t kind = m_in.next();
            const std::uint64_t count = m_in.next();
            if (m_in.failed() || !m_in.canHold(count))
                return Failure{MapDataError::Damaged};
            m_x = m_y = 0;
            if (kind >= 1 && kind <= static_cast<std::uint64_t>(MapShapeKind::State))
                readShapes(static_cast<MapShapeKind>(kind), count);
            else if (kind >= firstLabelKind
                     && kind <= firstLabelKind + static_cast<std::uint64_t>(MapLabelKind::Landmark))
                readLabels(static_cast<MapLabelKind>(kind - firstLabelKind), count);
            else
                return Failure{MapDataError::Damaged};
        }
        if (m_failed || m_in.failed())
            return Failure{MapDataError::Damaged};
        return std::move(m_block);
    }

private:
    QPointF nextPoint()
    {
        const std::int64_t dx = m_in.nextSigned();
        const std::int64_t dy = m_in.nextSigned();
        if (std::abs(dx) > m_mostStep || std::abs(dy) > m_mostStep) {
            m_failed = true;
            return {};
        }
        m_x += dx;
        m_y += dy;
        return {m_area.left() + static_cast<double>(m_x) * m_scale.x(),
                m_area.top() + static_cast<double>(m_y) * m_scale.y()};
    }

    void readShapes(MapShapeKind kind, std::uint64_t count)
    {
        for (std::uint64_t i = 0; i < count; ++i) {
            const std::uint64_t points = m_in.next();
            if (points == 0 || !m_in.canHold(points) || m_failed) {
                m_failed = true;
                return;
            }
            MapBlock::Shape shape{kind,
                                  static_cast<std::uint32_t>(m_block.points.size()),
                                  static_cast<std::uint32_t>(points),
                                  {}};
            double left = 9, top = 9, right = -9, bottom = -9;
            for (std::uint64_t j = 0; j < points; ++j) {
                const QPointF point = nextPoint();
                left = std::min(left, point.x());
                right = std::max(right, point.x());
                top = std::min(top, point.y());
                bottom = std::max(bottom, point.y());
                m_block.points.push_back(point);
            }
            shape.bounds = QRectF(QPointF(left, top), QPointF(right, bottom));
            m_block.shapes.push_back(shape);
        }
    }

    void readLabels(MapLabelKind kind, std::uint64_t count)
    {
        for (std::uint64_t i = 0; i < count && !m_failed; ++i) {
            MapLabel label;
            label.kind = kind;
            label.at = nextPoint();
            label.zoom = static_cast<double>(m_in.next()) / 10;
            label.weight = static_cast<std::uint32_t>(m_in.next());
            label.name = QString::fromUtf8(m_in.bytes(m_in.next()));
            if (m_in.failed())
                m_failed = true;
            else
                m_block.labels.push_back(std::move(label));
        }
    }

    Varints m_in;
    QRectF m_area;
    QPointF m_scale;
    std::int64_t m_mostStep;
    std::int64_t m_x = 0;
    std::int64_t m_y = 0;
    bool m_failed = false;
    MapBlock m_block;
};

} // namespace

std::uint32_t MapData::Level::columns() const
{
    return static_cast<std::uint32_t>(isCells ? 360 * count : count);
}

std::uint32_t MapData::Level::rows() const
{
    return static_cast<std::uint32_t>(isCells ? 180 * count : count);
}

QRectF MapData::Level::areaOf(std::uint32_t key) const
{
    const std::uint32_t row = key / columns(), column = key % columns();
    if (!isCells) {
        const double side = 1.0 / count;
        return {column * side, row * side, side, side};
    }
    const double north = 90 - static_cast<double>(row) / count;
    const double west = static_cast<double>(column) / count - 180;
    return {webmercator::project({north, west}),
            webmercator::project({north - 1.0 / count, west + 1.0 / count})};
}

int MapData::Level::rowAt(double y) const
{
    if (!isCells)
        return static_cast<int>(std::floor(y * count));
    const double latitude = webmercator::unproject({0.5, y}).latitude;
    return static_cast<int>(std::floor((90 - latitude) * count));
}

/// Reads the index.
class MapData::Index
{
public:
    explicit Index(QByteArrayView raw)
        : m_in(raw)
    {
    }

    /// \a payload is how many bytes of blocks there are, \a offset where they begin.
    Result<std::vector<Level>, MapDataError> read(std::uint64_t offset, std::uint64_t payload)
    {
        m_offset = offset;
        m_end = offset + payload;
        const std::uint64_t count = m_in.next();
        if (m_in.failed() || count == 0 || count > mostLevels)
            return Failure{MapDataError::Damaged};
        std::vector<Level> levels;
        for (std::uint64_t i = 0; i < count; ++i) {
            const auto level = readLevel();
            if (!level)
                return Failure{level.error()};
            levels.push_back(*level);
        }
        // The first is what is shown where no other is.
        if (levels.front().isCells || !m_in.atEnd())
            return Failure{MapDataError::Damaged};
        return levels;
    }

private:
    Result<Level, MapDataError> readLevel()
    {
        Level level;
        const std::uint64_t grid = m_in.next(), side = m_in.next();
        level.zoom = static_cast<double>(m_in.next()) / 10;
        const std::uint64_t extent = m_in.next(), blocks = m_in.next();
        if (m_in.failed() || grid > 1 || side == 0 || side > mostCount || extent == 0
            || extent > mostExtent || !m_in.canHold(blocks))
            return Failure{MapDataError::Damaged};
        level.isCells = grid == 1;
        level.count = static_cast<int>(side);
        level.extent = static_cast<double>(extent);
        std::uint64_t key = 0;
        for (std::uint64_t i = 0; i < blocks; ++i) {
            const std::uint64_t step = m_in.next();
            const std::uint64_t length = m_in.next(), raw = m_in.next();
            key += step;
            if (m_in.failed() || (i > 0 && step == 0) || step > mostRawBytes
                || length > mostRawBytes || raw > mostRawBytes
                || key >= static_cast<std::uint64_t>(level.columns()) * level.rows())
                return Failure{MapDataError::Damaged};
            if (m_offset + length > m_end)
                return Failure{MapDataError::CutShort};
            level.entries.push_back(
                {static_cast<std::uint32_t>(key), static_cast<std::uint32_t>(m_offset),
                 static_cast<std::uint32_t>(length), static_cast<std::uint32_t>(raw)});
            m_offset += length;
        }
        return level;
    }

    Varints m_in;
    std::uint64_t m_offset = 0;
    std::uint64_t m_end = 0;
};

Result<MapData, MapDataError> MapData::parse(const QByteArray &file)
{
    if (!file.startsWith(magic))
        return Failure{magic.startsWith(file) ? MapDataError::CutShort : MapDataError::NotAMap};
    constexpr qsizetype head = magic.size() + 4;
    if (file.size() < head)
        return Failure{MapDataError::CutShort};
    const auto length = qFromLittleEndian<quint32>(file.constData() + magic.size());
    if (length > file.size() - head)
        return Failure{MapDataError::CutShort};
    if (file.size() > std::numeric_limits<qint32>::max())
        return Failure{MapDataError::Damaged};
    const auto raw = inflatedIndex(QByteArrayView(file).sliced(head, length));
    if (!raw)
        return Failure{raw.error()};
    const qsizetype payload = head + length;
    const auto levels = Index(*raw).read(static_cast<std::uint64_t>(payload),
                                         static_cast<std::uint64_t>(file.size() - payload));
    if (!levels)
        return Failure{levels.error()};
    MapData data;
    data.m_file = file;
    data.m_levels = *levels;
    return data;
}

int MapData::levelAt(double zoom) const
{
    int best = 0;
    for (int i = 0; i < levelCount(); ++i) {
        const Level &level = m_levels[static_cast<std::size_t>(i)];
        if (!level.isCells && level.zoom <= zoom)
            best = i;
    }
    return best;
}

int MapData::cityLevelAt(double zoom) const
{
    for (int i = 0; i < levelCount(); ++i) {
        const Level &level = m_levels[static_cast<std::size_t>(i)];
        if (level.isCells && level.zoom <= zoom)
            return i;
    }
    return -1;
}

int MapData::blockCount(int level) const
{
    return static_cast<int>(m_levels[static_cast<std::size_t>(level)].entries.size());
}

std::vector<MapData::Block> MapData::blocksIn(const QRectF &world, int level) const
{
    const Level &in = m_levels[static_cast<std::size_t>(level)];
    const auto columns = static_cast<int>(in.columns());
    const int top = std::max(0, in.rowAt(world.top()));
    const int bottom = std::min(static_cast<int>(in.rows()) - 1, in.rowAt(world.bottom()));
    const auto left = static_cast<int>(std::floor(world.left() * columns));
    const auto right = static_cast<int>(std::floor(world.right() * columns));
    std::vector<Block> found;
    for (int row = top; row <= bottom; ++row) {
        for (int column = left; column <= right; ++column) {
            const int turn = column >= 0 ? column / columns : (column + 1) / columns - 1;
            const auto key = static_cast<std::uint32_t>(row * columns + column - turn * columns);
            const auto at = std::ranges::lower_bound(in.entries, key, {}, &Entry::key);
            if (at != in.entries.end() && at->key == key)
                found.push_back({level, static_cast<int>(at - in.entries.begin()), turn});
        }
    }
    return found;
}

QRectF MapData::areaOf(const Block &block) const
{
    const Level &level = m_levels[static_cast<std::size_t>(block.level)];
    return level.areaOf(level.entries[static_cast<std::size_t>(block.index)].key)
        .translated(block.turn, 0);
}

Result<MapBlock, MapDataError> MapData::block(const Block &block) const
{
    const Level &level = m_levels[static_cast<std::size_t>(block.level)];
    const Entry &entry = level.entries[static_cast<std::size_t>(block.index)];
    const QRectF area = level.areaOf(entry.key);
    if (entry.length == 0) {
        MapBlock all;
        all.area = area;
        all.isAllLand = true;
        return all;
    }
    const auto raw
        = inflated(QByteArrayView(m_file).sliced(entry.offset, entry.length), entry.rawLength);
    if (!raw)
        return Failure{raw.error()};
    return BlockReader(*raw, area, level.extent).read();
}

} // namespace drover
