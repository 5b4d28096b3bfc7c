// SPDX-License-Identifier: MIT
#pragma once

#include "map/tilesource.h"

#include <QThreadPool>

#include <atomic>
#include <memory>

namespace drover {

/// Tiles of a file in the MBTiles format (https://github.com/mapbox/mbtiles-spec, 1.3) with
/// pictures in it. The file is opened and read on a thread of its own and never written.
class MbTiles : public TileSource
{
    Q_OBJECT

public:
    /// Returns at once; what is wrong with the file is in status() later.
    explicit MbTiles(const QString &fileName, QObject *parent = nullptr);
    ~MbTiles() override;

    void setWanted(const std::vector<RasterTile> &tiles) override;
    QString attribution() const override { return m_attribution; }
    int leastZoom() const override { return m_leastZoom; }
    int mostZoom() const override { return m_mostZoom; }

private:
    class File;

    void readNext();

    std::shared_ptr<File> m_file; // used on the pool's thread only
    bool m_isOpen = false;
    bool m_isReading = false;
    QString m_attribution;
    int m_leastZoom = 0;
    int m_mostZoom = 0;
    std::vector<RasterTile> m_wanted; // the most urgent last
    QThreadPool m_pool; // one thread that stays: SQLite's connection belongs to it
};

} // namespace drover
