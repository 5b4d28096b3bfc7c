// SPDX-License-Identifier: MIT
#pragma once

#include "map/mapcamera.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace drover {

class MapBlocks;
class MapLabels;
class MapTiles;
class RasterSheet;
class Theme;
class TileSource;

/// The lowest sheet of a map: land, water, borders, names. It paints what it has and tells when it
/// has more. On the window's thread; it reads its data and draws its tiles on others.
class BaseMap : public QObject
{
    Q_OBJECT

public:
    /// The map that is part of the program; or "world.drovermap" in the user's folder for the
    /// program's data, which takes its place.
    static QString bundledMap();

    /// Begins to read \a fileName, a map as MapData::parse() takes it. \a theme outlives it.
    explicit BaseMap(const Theme &theme, QObject *parent = nullptr,
                     const QString &fileName = bundledMap());
    ~BaseMap() override;

    /// Never waits: where a tile is not drawn yet, the nearest zoom's stands for it. What is not
    /// drawn is begun. \a painter is in device-independent pixels. No name is put where \a taken
    /// is.
    void paint(QPainter &painter, const MapCamera &camera, const std::vector<QRectF> &taken = {});
    /// Where names stood in the last paint, but for those within pictures.
    std::vector<QRectF> names() const;
    /// A zoom is under way to there: its tiles are drawn and not those on the way; nothing: it
    /// ended.
    void expect(const std::optional<MapCamera> &goal);

    /// Whether nothing of what \a camera sees is still being read or drawn.
    bool isComplete(const MapCamera &camera) const;

    /// Pictures to lay over land and water; null for none, as at the start. While they cannot be
    /// had the map of vectors is seen, and note() says why.
    void setTileSource(std::unique_ptr<TileSource> source);

    /// Whose data is seen: to be shown with the map.
    QString attribution() const;
    /// What is amiss, for people; empty if nothing is.
    QString note() const;

signals:
    /// paint() would paint something else now.
    void changed();

private:
    void read(const QString &fileName);
    void takeOver(const std::shared_ptr<MapBlocks> &blocks, const QString &note);

    const Theme &m_theme;
    MapTiles *m_tiles; // children of this
    MapLabels *m_labels;
    std::unique_ptr<RasterSheet> m_raster; // null while there are no pictures
    bool m_hasNames = false; // in the last paint
    QString m_note; // about the data of this map itself
    QThreadPool m_reader;
};

} // namespace drover
