// SPDX-License-Identifier: MIT
#include "handmademap.h"
#include "map/basemap.h"
#include "map/mapdata.h"
#include "map/webmercator.h"
#include "theme/theme.h"

#include <QDataStream>
#include <QFile>
#include <QTest>

#include <optional>

using namespace drover;

namespace {

class MapDataTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatWasWritten();
    void findsBlocksAroundTheWorld();
    void cellsAreWhereTheirDegreesAre();
    void everyCutIsAnError();
    void everyChangedByteIsBorne();
    void garbageIsAnError_data();
    void garbageIsAnError();
    void theBundledMapIsSound();
    void theBundledMapIsSmall();
};

/// Two tiles a side: land in one, all land in another, nothing in the rest; and a cell.
QByteArray smallMap()
{
    HandMadeMap map;
    map.addLevel(0, 2, 0, 100,
                 {{0,
                   HandMadeMap::shape(1, {{10, 10}, {90, 10}, {90, 90}, {10, 90}})
                       + HandMadeMap::shape(9, {{-3, 50}, {103, 50}})
                       + HandMadeMap::label(17, 50, 25, 35, 1'000'000, "Köln")},
                  {3, QByteArray()}});
    map.addLevel(1, 2, 80, 1000,
                 {{360 * 2 * 111 + 123, HandMadeMap::shape(1, {{0, 0}, {1000, 0}, {500, 1000}})}});
    return map.file();
}

void MapDataTest::readsWhatWasWritten()
{
    const auto data = MapData::parse(smallMap());
    QVERIFY(data);
    QCOMPARE(data->levelCount(), 2);
    QCOMPARE(data->blockCount(0), 2);
    QCOMPARE(data->levelAt(0), 0);
    QCOMPARE(data->levelAt(15), 0);
    QCOMPARE(data->cityLevelAt(7.9), -1);
    QCOMPARE(data->cityLevelAt(8), 1);

    const auto block = data->block({0, 0, 0});
    QVERIFY(block);
    QCOMPARE(block->area, QRectF(0, 0, 0.5, 0.5));
    QVERIFY(!block->isAllLand);
    QCOMPARE(block->shapes.size(), std::size_t{2});
    QCOMPARE(block->shapes[0].kind, MapShapeKind::Land);
    QCOMPARE(block->shapes[0].bounds, QRectF(QPointF(0.05, 0.05), QPointF(0.45, 0.45)));
    QCOMPARE(block->points[2], QPointF(0.45, 0.45));
    QCOMPARE(block->shapes[1].kind, MapShapeKind::Border);
    QCOMPARE(block->points[block->shapes[1].first], QPointF(-0.015, 0.25));
    QCOMPARE(block->labels.size(), std::size_t{1});
    QCOMPARE(block->labels[0].name, QStringLiteral("Köln"));
    QCOMPARE(block->labels[0].kind, MapLabelKind::Metropolis);
    QCOMPARE(block->labels[0].zoom, 3.5);
    QCOMPARE(block->labels[0].weight, 1'000'000U);
    QCOMPARE(block->labels[0].at, QPointF(0.25, 0.125));

    const auto land = data->block({0, 1, 0});
    QVERIFY(land);
    QVERIFY(land->isAllLand);
    QCOMPARE(land->area, QRectF(0.5, 0.5, 0.5, 0.5));
}

void MapDataTest::findsBlocksAroundTheWorld()
{
    const auto data = MapData::parse(smallMap());
    QVERIFY(data);
    using Blocks = std::vector<MapData::Block>;
    QCOMPARE(data->blocksIn({0.1, 0.1, 0.1, 0.1}, 0), (Blocks{{0, 0, 0}}));
    QCOMPARE(data->blocksIn({0.6, 0.1, 0.1, 0.1}, 0), Blocks{});
    QCOMPARE(data->blocksIn({0, 0, 0.999, 0.999}, 0), (Blocks{{0, 0, 0}, {0, 1, 0}}));
    QCOMPARE(data->blocksIn({-0.2, 0.6, 0.1, 0.1}, 0), (Blocks{{0, 1, -1}}));
    QCOMPARE(data->blocksIn({2.1, 0.1, 0.1, 0.1}, 0), (Blocks{{0, 0, 2}}));
    QCOMPARE(data->areaOf({0, 0, 2}), QRectF(2, 0, 0.5, 0.5));
    QCOMPARE(data->blocksIn({0.1, -5, 0.1, 0.1}, 0), Blocks{});
}

void MapDataTest::cellsAreWhereTheirDegreesAre()
{
    const auto data = MapData::parse(smallMap());
    QVERIFY(data);
    // Row 111 of half degrees from the north: 34.5 to 34; column 123: -118.5 to -118.
    const QPointF inside = webmercator::project({34.2, -118.3});
    const auto found = data->blocksIn({inside, QSizeF(1e-9, 1e-9)}, 1);
    QCOMPARE(found.size(), std::size_t{1});
    const QRectF area = data->areaOf(found.front());
    QVERIFY(std::abs(area.left() - webmercator::project({34.5, -118.5}).x()) < 1e-12);
    QVERIFY(std::abs(area.top() - webmercator::project({34.5, -118.5}).y()) < 1e-12);
    QVERIFY(std::abs(area.bottom() - webmercator::project({34.0, -118.0}).y()) < 1e-12);
    const QPointF outside = webmercator::project({34.6, -118.3});
    QVERIFY(data->blocksIn({outside, QSizeF(1e-9, 1e-9)}, 1).empty());
}

/// Reads all of it, whatever it is; the sanitizers look on.
bool readsWhole(const QByteArray &file)
{
    const auto data = MapData::parse(file);
    if (!data)
        return false;
    bool whole = true;
    for (int level = 0; level < data->levelCount(); ++level) {
        static_cast<void>(data->blocksIn({0, 0, 0.999, 0.999}, data->levelAt(level)));
        for (int index = 0; index < data->blockCount(level); ++index)
            whole = data->block({level, index, 0}).has_value() && whole;
    }
    return whole;
}

void MapDataTest::everyCutIsAnError()
{
    const QByteArray file = smallMap();
    QVERIFY(readsWhole(file));
    for (qsizetype length = 0; length < file.size(); ++length) {
        const auto data = MapData::parse(file.first(length));
        QVERIFY(!data);
        QVERIFY(data.error() == MapDataError::CutShort || data.error() == MapDataError::Damaged);
    }
}

/// All that is in a map, or nothing where something of it cannot be read.
std::optional<QByteArray> contentOf(const QByteArray &file)
{
    const auto data = MapData::parse(file);
    if (!data)
        return std::nullopt;
    QByteArray content;
    QDataStream out(&content, QIODevice::WriteOnly);
    for (int level = 0; level < data->levelCount(); ++level) {
        for (int index = 0; index < data->blockCount(level); ++index) {
            const auto block = data->block({level, index, 0});
            if (!block)
                return std::nullopt;
            out << block->area << block->isAllLand;
            for (const QPointF &point : block->points)
                out << point;
            for (const MapLabel &label : block->labels)
                out << label.name << label.at;
        }
    }
    return content;
}

void MapDataTest::everyChangedByteIsBorne()
{
    const QByteArray file = smallMap();
    const auto whole = contentOf(file);
    QVERIFY(whole);
    int borne = 0;
    for (qsizetype at = 0; at < file.size(); ++at) {
        for (const char change : {'\x01', '\x80', '\xff'}) {
            QByteArray changed = file;
            changed[at] = static_cast<char>(changed.at(at) ^ change);
            // zlib's check sums guard it all but for bits that mean nothing.
            const auto content = contentOf(changed);
            QVERIFY2(!content || *content == *whole, qPrintable(QString::number(at)));
            borne += content ? 1 : 0;
        }
    }
    QVERIFY(borne < 12);
}

QByteArray fileWithBlock(const QByteArray &raw)
{
    HandMadeMap map;
    map.addLevel(0, 1, 0, 100, {{0, raw}});
    return map.file();
}

QByteArray index(const std::vector<quint64> &values)
{
    QByteArray out;
    for (const quint64 value : values)
        HandMadeMap::put(out, value);
    return HandMadeMap::fileOf(out, {});
}

void MapDataTest::garbageIsAnError_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("# This is no map at all\n");
    QTest::newRow("zip bomb's length")
        << QByteArray("DRVMAP1\n\xff\xff\xff\xff") + QByteArray(99, 'x');
    QTest::newRow("index is no zlib") << QByteArray("DRVMAP1\n\x04\0\0\0", 12) + "abcd";
    QTest::newRow("no levels") << index({0});
    QTest::newRow("a billion levels") << index({1'000'000'000});
    QTest::newRow("cells only") << index({1, 1, 2, 80, 100, 0});
    QTest::newRow("unknown grid") << index({1, 2, 1, 0, 100, 0});
    QTest::newRow("no side") << index({1, 0, 0, 0, 100, 0});
    QTest::newRow("no extent") << index({1, 0, 1, 0, 0, 0});
    QTest::newRow("more blocks than bytes") << index({1, 0, 1, 0, 100, 1'000'000});
    QTest::newRow("key beyond the grid") << index({1, 0, 1, 0, 100, 1, 1, 0, 0});
    QTest::newRow("key twice") << index({1, 0, 2, 0, 100, 2, 1, 0, 0, 0, 0, 0});
    QTest::newRow("block beyond the end") << index({1, 0, 1, 0, 100, 1, 0, 5, 9});
    QTest::newRow("words after the index") << index({1, 0, 1, 0, 100, 0, 7});
    QTest::newRow("unknown kind") << fileWithBlock(HandMadeMap::shape(11, {{1, 1}, {2, 2}}));
    QTest::newRow("more points than bytes") << fileWithBlock(QByteArray("\x01\x01\x7f\x02\x02", 5));
    QTest::newRow("more shapes than bytes") << fileWithBlock(QByteArray("\x01\x7f\x01\x02\x02", 5));
    QTest::newRow("shape without points") << fileWithBlock(QByteArray("\x01\x01\x00", 3));
    QTest::newRow("point on the moon")
        << fileWithBlock(HandMadeMap::shape(1, {{1, 1}, {2'000'000'000, 2}, {3, 3}}));
    QTest::newRow("endless number") << fileWithBlock(QByteArray(20, '\xff'));
    QTest::newRow("name longer than the block")
        << fileWithBlock(HandMadeMap::label(17, 1, 1, 1, 1, "Ulm").chopped(1));
}

void MapDataTest::garbageIsAnError()
{
    QFETCH(QByteArray, file);
    QVERIFY(!readsWhole(file));
}

void MapDataTest::theBundledMapIsSound()
{
    const Theme theme;
    const BaseMap base(theme); // brings the resource along
    QFile file(BaseMap::bundledMap());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto data = MapData::parse(file.readAll());
    QVERIFY(data);
    QCOMPARE(data->levelCount(), 5);
    for (int level = 0; level < data->levelCount(); ++level) {
        for (int at = 0; at < data->blockCount(level); ++at) {
            const auto block = data->block({level, at, 0});
            QVERIFY(block);
            QVERIFY(block->isAllLand || !block->shapes.empty() || !block->labels.empty());
            for (const MapLabel &label : block->labels) {
                QVERIFY(!label.name.isEmpty());
                QVERIFY(block->area.adjusted(-1e-4, -1e-4, 1e-4, 1e-4).contains(label.at));
            }
        }
    }
}

void MapDataTest::theBundledMapIsSmall()
{
    const Theme theme;
    const BaseMap base(theme);
    QVERIFY(QFile(BaseMap::bundledMap()).size() <= 8'000'000);
}

} // namespace

QTEST_MAIN(MapDataTest)

#include "tst_mapdata.moc"
