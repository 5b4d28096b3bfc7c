// SPDX-License-Identifier: MIT
#include "map/mbtiles.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTextDocumentFragment>
#include <QVariant>

#include <algorithm>

namespace drover {

namespace {

constexpr int deepest = 22; // zoom; with more a file is damaged

} // namespace

/// The file, as its thread sees it.
class MbTiles::File
{
public:
    explicit File(const QString &fileName)
        : m_fileName(fileName)
        , m_connection(QStringLiteral("mbtiles-%1").arg(reinterpret_cast<quintptr>(this)))
    {
    }

    QString attribution;
    int leastZoom = 0;
    int mostZoom = 0;

    /// \return what is wrong, for people; empty if nothing is.
    QString open()
    {
        const QString name = QFileInfo(m_fileName).fileName();
        if (!QFileInfo(m_fileName).isReadable())
            return MbTiles::tr("The map's tiles cannot be had: %1 cannot be read. The built-in map "
                               "is shown.")
                .arg(name);
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
        if (!database.isValid())
            return MbTiles::tr("The map's tiles cannot be had: Qt's plugin for SQLite is missing. "
                               "Install it (on Debian: libqt6sql6-sqlite). The built-in map is "
                               "shown.");
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        database.setDatabaseName(m_fileName);
        QSqlQuery query(database);
        if (!database.open()
            || !query.exec(QStringLiteral(
                "SELECT min(zoom_level), max(zoom_level) FROM tiles WHERE tile_data IS NOT NULL"))
            || !query.next())
            return MbTiles::tr("The map's tiles cannot be had: %1 is not an MBTiles file. The "
                               "built-in map is shown.")
                .arg(name);
        leastZoom = query.value(0).toInt();
        mostZoom = query.value(1).toInt();
        if (query.value(0).isNull() || leastZoom < 0 || mostZoom > deepest)
            return MbTiles::tr("The map's tiles cannot be had: there are none in %1. The built-in "
                               "map is shown.")
                .arg(name);
        // It is HTML, by the format.
        attribution = QTextDocumentFragment::fromHtml(metadata(QStringLiteral("attribution")))
                          .toPlainText();
        const QString format = metadata(QStringLiteral("format"));
        if (format == QLatin1String("pbf") || isVector())
            return MbTiles::tr("The map's tiles cannot be shown: %1 has vectors in it and no "
                               "pictures. Take a file of PNG or JPEG tiles. The built-in map is "
                               "shown.")
                .arg(name);
        return {};
    }

    QImage read(const RasterTile &tile) { return readTilePicture(bytes(tile)); }

    void close() { QSqlDatabase::removeDatabase(m_connection); }

private:
    QString metadata(const QString &key)
    {
        QSqlQuery query(QSqlDatabase::database(m_connection));
        query.prepare(QStringLiteral("SELECT value FROM metadata WHERE name = ?"));
        query.addBindValue(key);
        return query.exec() && query.next() ? query.value(0).toString() : QString();
    }

    /// Files without a format are told by what they hold: vector tiles are gzipped.
    bool isVector()
    {
        QSqlQuery query(QSqlDatabase::database(m_connection));
        return query.exec(QStringLiteral("SELECT tile_data FROM tiles LIMIT 1")) && query.next()
            && query.value(0).toByteArray().startsWith("\x1f\x8b");
    }

    QByteArray bytes(const RasterTile &tile)
    {
        QSqlQuery query(QSqlDatabase::database(m_connection));
        query.prepare(QStringLiteral("SELECT tile_data FROM tiles WHERE zoom_level = ? AND "
                                     "tile_column = ? AND tile_row = ?"));
        query.addBindValue(tile.zoom);
        query.addBindValue(tile.column);
        // The format counts rows from the south.
        query.addBindValue((1 << tile.zoom) - 1 - tile.row);
        return query.exec() && query.next() ? query.value(0).toByteArray() : QByteArray();
    }

    const QString m_fileName;
    const QString m_connection;
};

MbTiles::MbTiles(const QString &fileName, QObject *parent)
    : TileSource(parent)
    , m_file(std::make_shared<File>(fileName))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
    m_pool.start([this, file = m_file] {
        const QString problem = file->open();
        const QString attribution = file->attribution;
        const int least = file->leastZoom, most = file->mostZoom;
        QMetaObject::invokeMethod(
            this,
            [this, problem, attribution, least, most] {
                setStatus(problem);
                if (!problem.isEmpty())
                    return;
                m_isOpen = true;
                m_attribution = attribution;
                m_leastZoom = least;
                m_mostZoom = most;
                emit opened();
                readNext();
            },
            Qt::QueuedConnection);
    });
}

MbTiles::~MbTiles()
{
    m_pool.start([file = m_file] { file->close(); });
    m_pool.waitForDone();
}

void MbTiles::setWanted(const std::vector<RasterTile> &tiles)
{
    m_wanted.assign(tiles.rbegin(), tiles.rend());
    readNext();
}

/// One at a time: a newer wish never waits for more than that.
void MbTiles::readNext()
{
    if (!m_isOpen || m_isReading || m_wanted.empty())
        return;
    m_isReading = true;
    const RasterTile tile = m_wanted.back();
    m_wanted.pop_back();
    m_pool.start([this, file = m_file, tile] {
        const QImage picture = file->read(tile);
        QMetaObject::invokeMethod(
            this,
            [this, tile, picture] {
                m_isReading = false;
                emit tileReady(tile, picture);
                readNext();
            },
            Qt::QueuedConnection);
    });
}

} // namespace drover
