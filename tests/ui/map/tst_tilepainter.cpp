// SPDX-License-Identifier: MIT
#include "handmademap.h"
#include "map/basemap.h"
#include "map/mapblocks.h"
#include "map/tilepainter.h"
#include "map/webmercator.h"
#include "theme/palette.h"
#include "theme/theme.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace drover;

namespace {

class TilePainterTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void landAndWaterAreWhereTheyAre_data();
    void landAndWaterAreWhereTheyAre();
    void neighboursAgreeAlongTheirEdge_data();
    void neighboursAgreeAlongTheirEdge();
    void theWorldGoesOnBehindTheDateLine();
    void noLineIsSeenWhereShapesWereCut();
    void antarcticaHasNoSeams();
    void stopsWhenAsked();
    void nothingIsDrawnOutsideOfAnAllLandBlock();

private:
    std::unique_ptr<MapBlocks> m_blocks;
};

const std::atomic<bool> goOn = false;

void TilePainterTest::initTestCase()
{
    const Theme theme;
    const BaseMap base(theme); // brings the resource along
    QFile file(BaseMap::bundledMap());
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto data = MapData::parse(file.readAll());
    QVERIFY(data);
    m_blocks = std::make_unique<MapBlocks>(std::move(*data));
}

Palette paletteOf(int theme)
{
    const Palette all[]
        = {lightPalette(), darkPalette(), highContrastPalette(), strongDarkPalette()};
    return all[theme];
}

TileSpot spotAt(double zoom, const QPointF &world)
{
    TileSpot spot;
    spot.zoom = zoom;
    spot.pixelsPerUnit = webmercator::tileSize * std::exp2(zoom);
    const QPointF at = world * spot.pixelsPerUnit / TileSpot::side;
    spot.at = QPoint(static_cast<int>(std::floor(at.x())), static_cast<int>(std::floor(at.y())));
    return spot;
}

/// The colour of a place on the map at that zoom.
QColor colorAt(MapBlocks &blocks, double zoom, const Coordinate &place, const MapStyle &style)
{
    const QPointF world = webmercator::project(place);
    const TileSpot spot = spotAt(zoom, world);
    const QImage tile = paintTile(blocks, spot, style, goOn);
    const QPointF pixel = world * spot.pixelsPerUnit - QPointF(spot.at) * TileSpot::side;
    return tile.pixelColor(static_cast<int>(pixel.x()), static_cast<int>(pixel.y()));
}

int difference(const QColor &one, const QColor &other)
{
    return std::max({std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
                     std::abs(one.blue() - other.blue())});
}

void TilePainterTest::landAndWaterAreWhereTheyAre_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("leastZoom");
    QTest::addColumn<bool>("isLand");
    QTest::newRow("the Sahara") << 27.2 << 1.7 << 0.0 << true;
    QTest::newRow("the Atlantic") << 30.0 << -40.0 << 0.0 << false;
    QTest::newRow("Antarctica") << -80.0 << 100.0 << 0.0 << true;
    QTest::newRow("the Caspian Sea") << 42.0 << 50.5 << 2.0 << false;
    QTest::newRow("Lake Victoria") << -1.0 << 33.0 << 2.0 << false;
    QTest::newRow("Fiji") << -16.6 << 179.2 << 6.0 << true;
    QTest::newRow("the sea west of Fiji") << -17.8 << 176.5 << 5.0 << false;
    QTest::newRow("Siberia behind the date line") << 66.8 << -176.0 << 3.0 << true;
    QTest::newRow("the Mojave") << 35.2 << -117.3 << 5.0 << true;
    QTest::newRow("Catalina") << 33.39 << -118.42 << 8.0 << true;
    QTest::newRow("Santa Monica Bay") << 33.95 << -118.55 << 8.0 << false;
    QTest::newRow("the port of Long Beach") << 33.735 << -118.21 << 10.0 << false;
    QTest::newRow("a lagoon of Istanbul") << 41.0093 << 28.739 << 10.0 << false;
    QTest::newRow("the Bosporus") << 41.1258 << 29.0755 << 10.0 << false;
}

void TilePainterTest::landAndWaterAreWhereTheyAre()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QFETCH(double, leastZoom);
    QFETCH(bool, isLand);
    for (int theme = 0; theme < 4; ++theme) {
        const MapStyle style = mapStyleOf(paletteOf(theme), 1);
        for (double zoom = leastZoom; zoom <= 16; zoom += 2.37) {
            const QColor color = colorAt(*m_blocks, zoom, {latitude, longitude}, style);
            const QColor expected = isLand ? style.land : style.water;
            QVERIFY2(difference(color, expected) <= 2,
                     qPrintable(QStringLiteral("zoom %1: %2").arg(zoom).arg(color.name())));
        }
    }
}

void TilePainterTest::neighboursAgreeAlongTheirEdge_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::newRow("the world") << 3.0 << 50.0 << 10.0;
    QTest::newRow("an odd zoom") << 5.37 << 38.0 << 24.0;
    QTest::newRow("Los Angeles") << 9.0 << 33.9 << -118.3;
    QTest::newRow("a port") << 12.61 << 33.75 << -118.22;
}

void TilePainterTest::neighboursAgreeAlongTheirEdge()
{
    QFETCH(double, zoom);
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    const MapStyle style = mapStyleOf(lightPalette(), 1);
    const TileSpot first = spotAt(zoom, webmercator::project({latitude, longitude}));
    constexpr int side = TileSpot::side;
    int steps = 0, inside = 0;
    for (const QPoint &to : {QPoint(1, 0), QPoint(0, 1)}) {
        TileSpot next = first;
        next.at += to;
        const QImage one = paintTile(*m_blocks, first, style, goOn);
        const QImage other = paintTile(*m_blocks, next, style, goOn);
        for (int i = 0; i < side; ++i) {
            const auto at = [&](const QImage &image, int across) {
                return to.x() ? image.pixelColor(across, i) : image.pixelColor(i, across);
            };
            // Across the edge the picture changes as often as one row farther in, about.
            steps += difference(at(one, side - 1), at(other, 0)) > 24;
            inside += difference(at(one, side - 2), at(one, side - 1)) > 24;
            inside += difference(at(other, 0), at(other, 1)) > 24;
        }
    }
    QVERIFY2(steps <= inside / 2 + 12,
             qPrintable(QStringLiteral("%1 of %2").arg(steps).arg(inside)));
}

void TilePainterTest::theWorldGoesOnBehindTheDateLine()
{
    // Zoom 5.3 ends within a tile: what is beyond is the beginning of the world.
    const MapStyle style = mapStyleOf(lightPalette(), 1);
    const double zoom = 5.3;
    const QPointF chukotka = webmercator::project({67, 179.9});
    const TileSpot last = spotAt(zoom, chukotka);
    const QImage tile = paintTile(*m_blocks, last, style, goOn);
    const double end = last.pixelsPerUnit - last.at.x() * TileSpot::side;
    QVERIFY(end > 10 && end < TileSpot::side - 40);
    const TileSpot first = spotAt(zoom, {0.0001, chukotka.y()});
    const QImage west = paintTile(*m_blocks, first, style, goOn);
    int differing = 0;
    for (int y = 0; y < TileSpot::side; ++y)
        for (int x = 2; x < 40; ++x)
            differing
                += difference(tile.pixelColor(qRound(end) + x, y), west.pixelColor(x, y)) > 60;
    // Half a pixel to and fro at the coast.
    QVERIFY2(differing < 400, qPrintable(QString::number(differing)));
}

void TilePainterTest::noLineIsSeenWhereShapesWereCut()
{
    // Four tiles and a cell over their middle, all of them cut out of the same land.
    const std::vector<std::pair<int, int>> cut{{-3, -3}, {103, -3}, {103, 103}, {-3, 103}};
    HandMadeMap map;
    const QByteArray land = HandMadeMap::shape(1, cut);
    map.addLevel(0, 2, 0, 100, {{0, land}, {1, land}, {2, land}, {3, land}});
    map.addLevel(1, 2, 80, 100, {{360 * 2 * 180 + 359, land}, {360 * 2 * 180 + 360, land}});
    auto data = MapData::parse(map.file());
    QVERIFY(data);
    MapBlocks blocks(std::move(*data));
    for (int theme = 0; theme < 4; ++theme) {
        const MapStyle style = mapStyleOf(paletteOf(theme), 1);
        for (const double zoom : {1.0, 1.37, 7.2, 8.0, 9.37}) {
            const QImage tile = paintTile(blocks, spotAt(zoom, {0.49999, 0.49999}), style, goOn);
            for (int y = 0; y < TileSpot::side; ++y)
                for (int x = 0; x < TileSpot::side; ++x)
                    QCOMPARE(tile.pixelColor(x, y), style.land);
        }
    }
}

void TilePainterTest::antarcticaHasNoSeams()
{
    const MapStyle style = mapStyleOf(highContrastPalette(), 1);
    // All along 82 degrees south behind the ice shelves, and where the data's own ring closes.
    for (const double zoom : {2.0, 3.6, 5.0}) {
        for (double longitude = 60; longitude <= 150; longitude += 0.25) {
            const QColor color = colorAt(*m_blocks, zoom, {-83.5, longitude}, style);
            QVERIFY2(difference(color, style.land) <= 2,
                     qPrintable(QStringLiteral("%1 at zoom %2: %3")
                                    .arg(longitude)
                                    .arg(zoom)
                                    .arg(color.name())));
            if (zoom > 4)
                longitude += 1;
        }
    }
}

void TilePainterTest::stopsWhenAsked()
{
    const std::atomic<bool> stop = true;
    const MapStyle style = mapStyleOf(lightPalette(), 1);
    QVERIFY(
        paintTile(*m_blocks, spotAt(9, webmercator::project({34, -118})), style, stop).isNull());
}

void TilePainterTest::nothingIsDrawnOutsideOfAnAllLandBlock()
{
    HandMadeMap map;
    map.addLevel(0, 2, 0, 100, {{0, QByteArray()}});
    auto data = MapData::parse(map.file());
    QVERIFY(data);
    MapBlocks blocks(std::move(*data));
    const MapStyle style = mapStyleOf(lightPalette(), 1);
    const QImage tile = paintTile(blocks, spotAt(1, {0.5, 0.5}), style, goOn);
    QCOMPARE(tile.pixelColor(255, 255), style.land);
    QCOMPARE(tile.pixelColor(256, 255), style.water);
    QCOMPARE(tile.pixelColor(255, 256), style.water);
    QCOMPARE(tile.pixelColor(256, 256), style.water);
}

} // namespace

QTEST_MAIN(TilePainterTest)

#include "tst_tilepainter.moc"
