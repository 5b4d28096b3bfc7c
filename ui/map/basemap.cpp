// SPDX-License-Identifier: MIT
#include "map/basemap.h"

#include "map/mapblocks.h"
#include "map/maplabels.h"
#include "map/maptiles.h"
#include "theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QResource>

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
    return QStringLiteral(":/map/world.drovermap");
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

void BaseMap::takeOver(std::shared_ptr<MapBlocks> blocks, const QString &note)
{
    m_note = note;
    if (blocks) {
        m_tiles->setBlocks(blocks);
        m_labels->setBlocks(blocks);
    }
    emit changed();
}

void BaseMap::paint(QPainter &painter, const MapCamera &camera)
{
    m_tiles->setStyle(mapStyleOf(m_theme.palette(), painter.device()->devicePixelRatioF()));
    m_tiles->paint(painter, camera);
    m_labels->paint(painter, camera);
}

void BaseMap::expect(const MapCamera &goal)
{
    m_tiles->expect(goal);
}

bool BaseMap::isComplete(const MapCamera &camera) const
{
    return m_tiles->isComplete(camera) && m_labels->isComplete(camera);
}

QString BaseMap::attribution() const
{
    return tr("Map: GSHHG, Natural Earth, GeoNames");
}

} // namespace drover
