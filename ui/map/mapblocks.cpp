// SPDX-License-Identifier: MIT
#include "map/mapblocks.h"

namespace drover {

namespace {

/// 16 bytes each; four windows full of coast at the zoom where it is densest.
constexpr qsizetype mostPoints = 1'000'000;
/// Of a block without points, about.
constexpr qsizetype leastCost = 64;

} // namespace

MapBlocks::MapBlocks(MapData data)
    : m_data(std::move(data))
    , m_blocks(mostPoints)
{
}

std::shared_ptr<const MapBlock> MapBlocks::get(const MapData::Block &block)
{
    const quint64 key = static_cast<quint64>(block.level) << 32 | static_cast<quint32>(block.index);
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto *known = m_blocks.object(key))
            return *known;
    }
    // Unpacked without the lock: two threads may do so at once, and one of them in vain.
    auto unpacked = m_data.block(block);
    auto made = std::make_shared<MapBlock>();
    if (unpacked)
        *made = std::move(*unpacked);
    else
        made->area = m_data.areaOf({block.level, block.index, 0});
    const auto cost
        = static_cast<qsizetype>(made->points.size() + made->labels.size() * 4) + leastCost;
    const std::scoped_lock lock(m_mutex);
    m_blocks.insert(key, new std::shared_ptr<const MapBlock>(made), cost);
    return made;
}

} // namespace drover
