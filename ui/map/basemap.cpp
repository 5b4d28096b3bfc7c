// SPDX-License-Identifier: MIT
#include "map/basemap.h"

#include "map/mapblocks.h"
#include "map/maplabels.h"
#include "map/maptiles.h"
#include "map/rastersheet.h"
#include "theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QResource>
#include <QStandardPaths>

// Outside of every namespace: the macro declares the function that rcc has written there.
static void initResource()
{
    Q_INIT_RESOURCE(map);
}

namespace drover {

namespace {

/// What is in the program is used where it lies, uncopied.
QByteArray bytesOf(const QString &fileName)
{
    const QResource resource(fileName);
    if (resource.isValid() && resource.compressionAlgorithm() == QResource::NoCompression)
        return QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()),
                                       static_cast<qsizetype>(resource.size()));
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString BaseMap::bundledMap()
{
    const QString own = QStandardPaths::locate(QStandardPaths::AppDataLocation,
                                               QStringLiteral("world.drovermap"));
    return own.isEmpty() ? QStringLiteral(":/map/world.drovermap") : own;
}

BaseMap::BaseMap(const Theme &theme, QObject *parent, const QString &fileName)
    : QObject(parent)
    , m_theme(theme)
    , m_tiles(new MapTiles(this))
    , m_labels(new MapLabels(theme, this))
{
    initResource();
    m_reader.setMaxThreadCount(1);
    connect(m_tiles, &MapTiles::changed, this, &BaseMap::changed);
    connect(m_labels, &MapLabels::changed, this, &BaseMap::changed);
    connect(&theme, &Theme::changed, this, [this] {
        m_labels->forgetPictures();
        emit changed();
    });
    read(fileName);
}

BaseMap::~BaseMap()
{
    m_reader.waitForDone();
}

void BaseMap::read(const QString &fileName)
{
    m_reader.start([this, fileName] {
        auto data = MapData::parse(bytesOf(fileName));
        std::shared_ptr<MapBlocks> blocks;
        QString note;
        if (data)
            blocks = std::make_shared<MapBlocks>(std::move(*data));
        else
            note = tr("The map cannot be shown: its data is damaged. Install Drover again.");
        QMetaObject::invokeMethod(
            this, [this, blocks, note] { takeOver(blocks, note); }, Qt::QueuedConnection);
    });
}

void BaseMap::takeOver(const std::shared_ptr<MapBlocks> &blocks, const QString &note)
{
    m_note = note;
    if (blocks) {
        m_tiles->setBlocks(blocks);
        m_labels->setBlocks(blocks);
    }
    emit changed();
}

void BaseMap::paint(QPainter &painter, const MapCamera &camera, const std::vector<QRectF> &taken)
{
    m_tiles->setStyle(mapStyleOf(m_theme.palette(), painter.device()->devicePixelRatioF()));
    m_tiles->paint(painter, camera);
    if (m_raster)
        m_raster->paint(painter, camera);
    // Pictures have names of their own.
    m_hasNames = !m_raster || !m_raster->covers(camera);
    if (m_hasNames)
        m_labels->paint(painter, camera, taken);
}

std::vector<QRectF> BaseMap::names() const
{
    return m_hasNames ? m_labels->boxes() : std::vector<QRectF>();
}

void BaseMap::setTileSource(std::unique_ptr<TileSource> source)
{
    m_raster.reset();
    if (source) {
        m_raster = std::make_unique<RasterSheet>(std::move(source));
        connect(m_raster.get(), &RasterSheet::changed, this, &BaseMap::changed);
    }
    emit changed();
}

void BaseMap::expect(const std::optional<MapCamera> &goal)
{
    m_tiles->expect(goal);
}

bool BaseMap::isComplete(const MapCamera &camera) const
{
    return m_tiles->isComplete(camera) && m_labels->isComplete(camera);
}

QString BaseMap::attribution() const
{
    const QString own = tr("Map: GSHHG, Natural Earth, GeoNames");
    const QString others = m_raster ? m_raster->source().attribution() : QString();
    if (others.isEmpty())
        return own;
    // Where pictures are missing it is our map that is seen.
    return m_raster->source().status().isEmpty() ? others : own + QStringLiteral(" · ") + others;
}

QString BaseMap::note() const
{
    return m_raster && m_note.isEmpty() ? m_raster->source().status() : m_note;
}

} // namespace drover
