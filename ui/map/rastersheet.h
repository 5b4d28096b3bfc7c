// SPDX-License-Identifier: MIT
#pragma once

#include "map/mapcamera.h"
#include "map/tilesource.h"

#include <QCache>
#include <QTimer>

#include <memory>
#include <utility>

class QPainter;

namespace drover {

/// Pictures of a TileSource laid out as a sheet of the map. On the window's thread.
class RasterSheet : public QObject
{
    Q_OBJECT

public:
    /// Pictures kept, in bytes: some windows full.
    static constexpr qsizetype mostBytes = 48 << 20;
    /// Of these as they are seen at a zoom between theirs, in bytes: two large windows full.
    static constexpr qsizetype mostScaledBytes = 32 << 20;

    /// Never null.
    explicit RasterSheet(std::unique_ptr<TileSource> source, QObject *parent = nullptr);
    ~RasterSheet() override;

    const TileSource &source() const { return *m_source; }
    /// Paints what is there of what \a camera sees, where a picture is missing a part of a coarser
    /// one, and has what is missing fetched once the camera rests.
    void paint(QPainter &painter, const MapCamera &camera);
    /// Whether pictures cover all that \a camera sees.
    bool covers(const MapCamera &camera) const;
    /// How many pictures were scaled to be kept so, up to now: for tests.
    std::size_t scaled() const { return m_scalings; }

signals:
    /// paint() would paint something else now.
    void changed();

private:
    struct Placed
    {
        RasterTile tile; // with its column in the world
        int turn = 0; // on which copy of the world
    };

    int zoomFor(const MapCamera &camera) const;
    std::vector<Placed> tilesFor(const MapCamera &camera) const;
    void paintTile(QPainter &painter, const MapCamera &camera, const Placed &placed, bool rests);
    const QImage &scaledTo(const QImage &picture, const QSize &size);
    void fetch();

    std::unique_ptr<TileSource> m_source;
    QCache<RasterTile, QImage> m_pictures; // null where there is none; cost in bytes
    /// By QImage::cacheKey(), width and height; cost in bytes.
    QCache<std::pair<qint64, std::pair<int, int>>, QImage> m_scaled;
    std::size_t m_scalings = 0;
    QTimer m_rest;
    MapCamera m_camera;
    double m_paintedRatio = 0; // device pixels for one of the map's, at the last paint
};

} // namespace drover
