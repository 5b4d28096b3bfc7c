// SPDX-License-Identifier: MIT
#pragma once

#include "map/mapdata.h"

#include <QCache>

#include <memory>
#include <mutex>

namespace drover {

/// The map's blocks, unpacked when somebody needs them and kept while there is room. May be used on
/// any thread.
class MapBlocks
{
public:
    explicit MapBlocks(MapData data);

    const MapData &data() const { return m_data; }
    /// Never null: a block that is damaged is one with nothing in it. On copy 0 of the world.
    std::shared_ptr<const MapBlock> get(const MapData::Block &block);

private:
    const MapData m_data;
    std::mutex m_mutex;
    QCache<quint64, std::shared_ptr<const MapBlock>> m_blocks; // cost in points
};

} // namespace drover
