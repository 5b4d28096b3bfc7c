// SPDX-License-Identifier: MIT
#pragma once

#include "map/mapcamera.h"
#include "map/tilepainter.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

class QPainter;

namespace drover {

/// The map's tiles: painted on other threads, kept while there is room, laid out at once. On the
/// window's thread.
class MapTiles : public QObject
{
    Q_OBJECT

public:
    /// Pictures of tiles kept, in bytes; what one view needs is kept in any case.
    static constexpr qsizetype mostBytes = 64 << 20;

    explicit MapTiles(QObject *parent = nullptr);
    ~MapTiles() override;

    /// From now on there is something to paint.
    void setBlocks(std::shared_ptr<MapBlocks> blocks);
    /// How they are to look. The old ones are shown until all that are seen have been painted anew.
    void setStyle(const MapStyle &style);
    /// How those look that are shown.
    const MapStyle &shownStyle() const { return m_shown; }

    /// \a painter is in device-independent pixels, style.scale device pixels each. Lays out what is
    /// there, and has painted what is not: for the camera that is expected if there is one.
    void paint(QPainter &painter, const MapCamera &camera);
    /// A zoom is under way to there: its tiles are painted, not those on the way, until a camera
    /// with that zoom has come or nothing is expected any more.
    void expect(const std::optional<MapCamera> &goal) { m_expected = goal; }

    /// Whether all that \a camera sees is there in the style that was set.
    bool isComplete(const MapCamera &camera) const;
    qsizetype bytes() const { return m_bytes; }

signals:
    /// A tile more is there.
    void changed();

private:
    struct Tile
    {
        QImage image;
        quint64 usedAt = 0;
    };
    using Tiles = QHash<QPoint, Tile>;
    using Zooms = std::map<double, Tiles>;
    struct Job;

    std::vector<TileSpot> spotsFor(const MapCamera &camera) const;
    double pixelsPerUnit(double zoom) const;
    void lay(QPainter &painter, const MapCamera &camera, double zoom, Tiles &tiles) const;
    void layOthers(QPainter &painter, const MapCamera &camera, Zooms &zooms) const;
    void decideWhatToWant(const MapCamera &camera);
    void want(const MapCamera &camera);
    void startNext();
    void take(const std::shared_ptr<Job> &job, const QImage &image);
    static bool has(const Zooms &zooms, const TileSpot &spot);
    void evict();

    std::shared_ptr<MapBlocks> m_blocks;
    MapStyle m_style;
    MapStyle m_shown;
    int m_styleNumber = 0;
    Zooms m_tiles; // in m_style
    Zooms m_old; // in m_shown while that is another, no longer added to
    qsizetype m_bytes = 0; // of m_tiles
    quint64 m_paints = 0;
    std::optional<MapCamera> m_expected;
    double m_lastZoom = -1;
    QTimer m_settle;
    std::optional<MapCamera> m_unsettled; // a camera that moves to and fro; wanted when it rests
    std::vector<TileSpot> m_wanted; // the most urgent last
    std::vector<std::shared_ptr<Job>> m_jobs;
    QThreadPool m_pool;
};

} // namespace drover
