// SPDX-License-Identifier: MIT
#include "map/tilesource.h"

#include <QBuffer>
#include <QHash>
#include <QImageReader>

namespace drover {

namespace {

constexpr int mostSide = 1024; // px; tiles have 256 or 512

} // namespace

size_t qHash(const RasterTile &tile, size_t seed) noexcept
{
    return qHashMulti(seed, tile.zoom, tile.column, tile.row);
}

TileSource::~TileSource() = default;

void TileSource::setStatus(const QString &status)
{
    if (m_status == status)
        return;
    m_status = status;
    emit statusChanged();
}

QImage readTilePicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg" && format != "jpg" && format != "webp")
        return {};
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > mostSide || size.height() > mostSide)
        return {};
    return reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace drover
