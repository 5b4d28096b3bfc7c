// SPDX-License-Identifier: MIT
#include "map/mbtiles.h"
#include "support/picture.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace drover;

namespace {

class MbTilesTest : public QObject
{
    Q_OBJECT

private slots:
    void givesTilesWithRowsFromTheSouth();
    void whatIsWantedBeforeItIsOpenComes();
    void badFilesAreTold_data();
    void badFilesAreTold();
    void cutFilesDoNoHarm();
    void goesAwayWhileItReads();

private:
    QString path() const { return m_directory.filePath(QStringLiteral("hall.mbtiles")); }

    QTemporaryDir m_directory;
};

struct Row
{
    int zoom;
    int column;
    int rowFromSouth;
    QByteArray data;
};

void write(const QString &path, const std::vector<Row> &rows, const QString &format)
{
    QFile::remove(path);
    {
        QSqlDatabase database
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("written"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("CREATE TABLE metadata (name text, value text)")));
        QVERIFY(query.exec(QStringLiteral("CREATE TABLE tiles (zoom_level integer, tile_column "
                                          "integer, tile_row integer, tile_data blob)")));
        QVERIFY(query.exec(QStringLiteral("INSERT INTO metadata VALUES ('attribution', "
                                          "'<a href=\"x\">&copy; a hall</a>'), ('format', '%1')")
                               .arg(format)));
        query.prepare(QStringLiteral("INSERT INTO tiles VALUES (?, ?, ?, ?)"));
        for (const Row &row : rows) {
            query.addBindValue(row.zoom);
            query.addBindValue(row.column);
            query.addBindValue(row.rowFromSouth);
            query.addBindValue(row.data);
            QVERIFY(query.exec());
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("written"));
}

std::vector<Row> someRows()
{
    return {
        {1, 0, 1, picture(Qt::red)}, {1, 0, 0, picture(Qt::blue)}, {3, 2, 2, picture(Qt::green)}};
}

void MbTilesTest::givesTilesWithRowsFromTheSouth()
{
    write(path(), someRows(), QStringLiteral("png"));
    MbTiles tiles(path());
    QSignalSpy opened(&tiles, &TileSource::opened);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(tiles.leastZoom(), 1);
    QCOMPARE(tiles.mostZoom(), 3);
    QCOMPARE(tiles.attribution(), QStringLiteral("© a hall"));
    QSignalSpy ready(&tiles, &TileSource::tileReady);
    tiles.setWanted({{1, 0, 0}, {1, 0, 1}, {1, 1, 1}});
    QTRY_COMPARE(ready.size(), 3);
    QCOMPARE(ready[0][0].value<RasterTile>(), (RasterTile{1, 0, 0}));
    QCOMPARE(ready[0][1].value<QImage>().pixelColor(5, 5), QColor(Qt::red));
    QCOMPARE(ready[1][1].value<QImage>().pixelColor(5, 5), QColor(Qt::blue));
    QVERIFY(ready[2][1].value<QImage>().isNull());
    QVERIFY(tiles.status().isEmpty());
}

void MbTilesTest::whatIsWantedBeforeItIsOpenComes()
{
    write(path(), someRows(), QString());
    MbTiles tiles(path());
    QSignalSpy ready(&tiles, &TileSource::tileReady);
    tiles.setWanted({{1, 0, 0}});
    QTRY_COMPARE(ready.size(), 1);
}

void MbTilesTest::badFilesAreTold_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("word");
    QTest::newRow("none") << QStringLiteral("none") << QStringLiteral("cannot be read");
    QTest::newRow("empty") << QStringLiteral("empty") << QStringLiteral("not an MBTiles file");
    QTest::newRow("text") << QStringLiteral("text") << QStringLiteral("not an MBTiles file");
    QTest::newRow("no tiles") << QStringLiteral("no tiles") << QStringLiteral("none in");
    QTest::newRow("pbf") << QStringLiteral("pbf") << QStringLiteral("vectors");
    QTest::newRow("gzip") << QStringLiteral("gzip") << QStringLiteral("vectors");
}

void MbTilesTest::badFilesAreTold()
{
    QFETCH(QString, what);
    QFETCH(QString, word);
    QFile::remove(path());
    if (what == QLatin1String("empty") || what == QLatin1String("text")) {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(what == QLatin1String("text") ? QByteArray(5000, 'x') : QByteArray());
    } else if (what == QLatin1String("no tiles")) {
        write(path(), {}, QStringLiteral("png"));
    } else if (what == QLatin1String("pbf")) {
        write(path(), {{0, 0, 0, "\x1a\x02"}}, QStringLiteral("pbf"));
    } else if (what == QLatin1String("gzip")) {
        write(path(), {{0, 0, 0, "\x1f\x8b\x08"}}, QString());
    }
    MbTiles tiles(path());
    QTRY_VERIFY(!tiles.status().isEmpty());
    QVERIFY2(tiles.status().contains(word), qPrintable(tiles.status()));
    QVERIFY(tiles.status().contains(QLatin1String("hall.mbtiles")));
    QCOMPARE(QFile::exists(path()), what != QLatin1String("none"));
}

void MbTilesTest::cutFilesDoNoHarm()
{
    write(path(), someRows(), QStringLiteral("png"));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    for (qsizetype length = 0; length < whole.size(); length += 700) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(whole.first(length));
        file.close();
        MbTiles tiles(path());
        QSignalSpy opened(&tiles, &TileSource::opened);
        tiles.setWanted({{1, 0, 0}});
        QTRY_VERIFY(!tiles.status().isEmpty() || !opened.isEmpty());
    }
}

void MbTilesTest::goesAwayWhileItReads()
{
    write(path(), someRows(), QStringLiteral("png"));
    for (int i = 0; i < 20; ++i) {
        MbTiles tiles(path());
        tiles.setWanted({{1, 0, 0}, {1, 0, 1}, {3, 2, 5}});
        if (i % 2)
            QTRY_VERIFY(tiles.mostZoom() == 3);
    }
}

} // namespace

QTEST_MAIN(MbTilesTest)

#include "tst_mbtiles.moc"
