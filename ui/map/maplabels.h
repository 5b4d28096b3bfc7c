// SPDX-License-Identifier: MIT
#pragma once

#include "map/labelplacing.h"
#include "map/mapcamera.h"
#include "map/mapdata.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <memory>

class QPainter;

namespace drover {

class MapBlocks;
class Theme;

/// Names of countries and places: placed over the whole view, so that none is cut by a tile, and
/// painted sharp at every zoom. What is in a block is read on another thread. On the window's
/// thread.
class MapLabels : public QObject
{
    Q_OBJECT

public:
    /// \a theme outlives it.
    explicit MapLabels(const Theme &theme, QObject *parent = nullptr);
    ~MapLabels() override;

    void setBlocks(std::shared_ptr<MapBlocks> blocks);
    /// Paints what is known of what \a camera sees, in device-independent pixels; nothing where
    /// \a taken is.
    void paint(QPainter &painter, const MapCamera &camera, const std::vector<QRectF> &taken = {});
    /// Where names stood in the last paint.
    std::vector<QRectF> boxes() const;
    /// Colours or sizes are others now.
    void forgetPictures();

    /// Whether all that \a camera sees has been read.
    bool isComplete(const MapCamera &camera) const;

signals:
    /// More is known now.
    void changed();

private:
    struct Shown
    {
        MapLabel label;
        QRectF box;
        QPointF at;
        double dot = 0;
    };
    using Labels = std::vector<MapLabel>;

    std::vector<MapData::Block> blocksOf(const MapCamera &camera) const;
    static quint64 keyOf(const MapData::Block &block);
    void read(const MapCamera &camera);
    void place(const MapCamera &camera, const std::vector<QRectF> &taken);
    QSizeF sizeOf(const MapLabel &label) const;
    const QImage &pictureOf(const MapLabel &label, double pixelRatio);
    QFont fontOf(const MapLabel &label) const;

    const Theme &m_theme;
    std::shared_ptr<MapBlocks> m_blocks;
    QCache<quint64, Labels> m_known; // by block, cost in labels
    QCache<QString, QImage> m_pictures;
    std::vector<Shown> m_shown;
    MapCamera m_placedFor;
    std::vector<QRectF> m_placedAround;
    bool m_isPlaced = false;
    bool m_isReading = false;
    QThreadPool m_pool;
};

} // namespace drover
