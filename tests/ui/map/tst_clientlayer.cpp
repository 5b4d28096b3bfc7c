// SPDX-License-Identifier: MIT
#include "map/belieflayer.h"
#include "map/clientlayer.h"
#include "session/selection.h"
#include "support/testframes.h"
#include "theme/theme.h"

#include <QImage>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace drover;
using namespace std::chrono_literals;

namespace {

/// A layer over a herd that was made by hand.
class Map
{
public:
    Map() { herd.apply(frames.next(0s)); }

    /// Clients that the herd knows by name, as the card and the names ask for them.
    void add(std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i)
            frames.addClient("c" + std::to_string(i));
        herd.apply(frames.next(0s));
    }
    void put(ClientIndex client, const QPointF &screen, ServerIndex origin = 0)
    {
        tracks.set(client, MapPoint::of(camera.toWorld(screen)), origin);
    }
    QImage paint(double ratio = 1)
    {
        QImage image((camera.size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        layer.paint(painter, camera);
        return image;
    }

    TestFrames frames;
    HerdModel herd;
    ClientTracks tracks;
    Selection selection;
    Theme theme;
    MapCamera camera{{0.171, 0.399}, 10.2, {640, 480}};
    ClientLayer layer{herd, tracks, selection, theme};
};

bool isPainted(const QImage &image, const QPointF &at)
{
    return qAlpha(image.pixel((at * image.devicePixelRatio()).toPoint())) > 0;
}

class ClientLayerTest : public QObject
{
    Q_OBJECT

private slots:
    void paintsADotWhereTheClientIs_data();
    void paintsADotWhereTheClientIs();
    void serversDifferInGreyToo();
    void staleClientsArePale();
    void findsTheNearestDot();
    void crowdsBecomeClusters();
    void theSelectedOneIsFoundInACrowd();
    void paintingPartsIsPaintingTheWhole();
    void paintsOnlyWhatHasChanged();
    void aPressSelects();
    void trailsEndWhereTheClientIs();
    void ghostsAreTogetherWhereServersAgree();
    void namesKeepOffThoseOfPlaces();
    void namesHideNoDots();
};

void ClientLayerTest::paintsADotWhereTheClientIs_data()
{
    QTest::addColumn<QPointF>("at");
    QTest::addColumn<double>("ratio");
    QTest::newRow("in the middle") << QPointF(320, 240) << 1.0;
    QTest::newRow("at the left edge") << QPointF(0.2, 100) << 1.0;
    QTest::newRow("at the lower right corner") << QPointF(639, 479) << 1.0;
    QTest::newRow("twice as fine") << QPointF(200, 100) << 2.0;
    QTest::newRow("one and a half times as fine") << QPointF(200, 100) << 1.5;
}

void ClientLayerTest::paintsADotWhereTheClientIs()
{
    QFETCH(const QPointF, at);
    QFETCH(const double, ratio);
    Map map;
    map.add(1);
    QVERIFY(!isPainted(map.paint(ratio), at));
    map.put(0, at);
    map.layer.takeFrame();
    QVERIFY(isPainted(map.paint(ratio), at));
    map.tracks.begin(1s);
    map.tracks.remove(0);
    map.layer.takeFrame();
    QVERIFY(!isPainted(map.paint(ratio), at));
}

void ClientLayerTest::namesKeepOffThoseOfPlaces()
{
    Map map;
    map.add(1);
    map.put(0, {320, 240});
    map.layer.takeFrame();
    map.paint();
    QCOMPARE(map.layer.names().size(), std::size_t(1));
    const QRectF alone = map.layer.names().front();
    QVERIFY(alone.left() > 320);
    std::vector<QRectF> places{alone};
    map.layer.setBeneath([&places] { return places; });
    for (int side = 0; side < 3; ++side) { // left, below, above
        map.paint();
        QCOMPARE(map.layer.names().size(), std::size_t(1));
        for (const QRectF &place : places)
            QVERIFY(!map.layer.names().front().intersects(place));
        places.push_back(map.layer.names().front());
    }
    map.paint(); // no room without one: better than no name
    QCOMPARE(map.layer.names(), std::vector<QRectF>{alone});
}

void ClientLayerTest::namesHideNoDots()
{
    Map map;
    map.add(2);
    map.put(0, {320, 240});
    map.put(1, {345, 240}); // where the first one's name would be
    map.layer.takeFrame();
    map.paint();
    QCOMPARE(map.layer.names().size(), std::size_t(2));
    for (const QRectF &name : map.layer.names())
        for (const double x : {320.0, 345.0})
            QVERIFY(!name.contains(QPointF(x, 240)));
    // Dots all around: no name is better than one over them.
    map.add(8);
    ClientIndex client = 2;
    for (const double x : {-20.0, 0.0, 20.0})
        for (const double y : {-14.0, 14.0})
            map.put(client++, {320 + x, 240 + y});
    map.put(client++, {295, 240});
    map.layer.takeFrame();
    map.paint();
    for (const QRectF &name : map.layer.names())
        for (ClientIndex each = 0; each < client; ++each)
            QVERIFY(!name.contains(map.camera.toScreen(map.tracks.at(each).world())));
    map.selection.select(Selected::ofClient(0));
    map.paint();
    QVERIFY(!map.layer.names().empty()); // the chosen one has its name
}

/// Eight servers, eight different silhouettes.
void ClientLayerTest::serversDifferInGreyToo()
{
    std::vector<QImage> shapes;
    const Theme theme;
    for (ServerIndex server = 0; server < 8; ++server) {
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintDot(painter, server, {5, 5, 30, 30}, theme.palette().panel, 1);
        painter.end();
        shapes.push_back(image.convertToFormat(QImage::Format_Alpha8));
    }
    for (std::size_t i = 0; i < shapes.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY2(shapes[i] != shapes[j], qPrintable(QString::number(i)));
}

void ClientLayerTest::staleClientsArePale()
{
    Map map;
    map.add(1);
    map.layer.setTrailsShown(false);
    map.tracks.begin(0s);
    map.put(0, {100, 100});
    map.layer.takeFrame();
    const int fresh = qAlpha(map.paint().pixel(100, 100));
    map.tracks.begin(ClientTracks::staleAfter);
    map.layer.takeFrame();
    const int stale = qAlpha(map.paint().pixel(100, 100));
    QVERIFY(stale > 0);
    QVERIFY2(stale < fresh * 2 / 3, qPrintable(QString::number(stale)));
}

void ClientLayerTest::findsTheNearestDot()
{
    Map map;
    map.add(60);
    std::mt19937 random(3);
    std::uniform_real_distribution<double> x(0, 640);
    std::uniform_real_distribution<double> y(0, 480);
    std::vector<QPointF> places;
    for (ClientIndex client = 0; client < 60; ++client) {
        places.emplace_back(x(random), y(random));
        map.put(client, places.back());
    }
    map.paint();
    int found = 0;
    for (int i = 0; i < 500; ++i) {
        const QPointF at(x(random), y(random));
        std::optional<ClientIndex> nearest;
        double least = map.theme.px(ClientLayer::reachPixels);
        for (ClientIndex client = 0; client < places.size(); ++client) {
            const QPointF off = places[client] - at;
            if (std::hypot(off.x(), off.y()) < least) {
                least = std::hypot(off.x(), off.y());
                nearest = client;
            }
        }
        QCOMPARE(map.layer.clientAt(at, map.camera), nearest);
        found += nearest ? 1 : 0;
    }
    QVERIFY(found > 20);
}

void ClientLayerTest::crowdsBecomeClusters()
{
    Map map;
    const auto many = ClientLayer::mostDots + 1;
    map.add(many);
    for (ClientIndex client = 0; client < many - 1; ++client)
        map.put(client, {320, 240});
    map.paint();
    QVERIFY(map.layer.clientAt({320, 240}, map.camera));
    QVERIFY(!map.layer.clusterAt({320, 240}, map.camera));
    map.put(many - 1, {321, 240});
    map.layer.takeFrame();
    map.paint();
    QCOMPARE(map.layer.lastWork().clusters, std::size_t(1));
    QCOMPARE(map.layer.lastWork().dots, std::size_t(0));
    QVERIFY(!map.layer.clientAt({320, 240}, map.camera));
    const auto cluster = map.layer.clusterAt({320, 240}, map.camera);
    QVERIFY(cluster);
    QCOMPARE(cluster->count, many);
    QVERIFY(cluster->world.contains(map.camera.toWorld({320, 240})));
    QSignalSpy chosen(&map.layer, &ClientLayer::clusterChosen);
    QMouseEvent press(QEvent::MouseButtonPress, {320, 240}, {320, 240}, Qt::LeftButton,
                      Qt::LeftButton, {});
    QVERIFY(map.layer.mousePress(press, map.camera));
    QCOMPARE(chosen.count(), 1);
}

void ClientLayerTest::theSelectedOneIsFoundInACrowd()
{
    Map map;
    map.add(100);
    for (ClientIndex client = 0; client < 100; ++client)
        map.put(client, {100 + client * 0.1, 100});
    map.selection.select(Selected::ofClient(40));
    const QImage image = map.paint();
    QCOMPARE(map.layer.clientAt({104, 100}, map.camera), std::optional<ClientIndex>(40));
    QVERIFY(isPainted(image, {104, 100}));
}

/// What is put together from parts, frame by frame, is what is painted at once.
void ClientLayerTest::paintingPartsIsPaintingTheWhole()
{
    Map map;
    constexpr std::size_t clients = 3'000;
    map.add(clients);
    map.layer.setTrailsShown(false);
    std::mt19937 random(5);
    std::uniform_real_distribution<double> x(-50, 690);
    std::uniform_real_distribution<double> y(-50, 530);
    for (ClientIndex client = 0; client < clients; ++client)
        map.put(client, {x(random), y(random)}, client % 9);
    map.paint();
    std::size_t parts = 0;
    for (int frame = 0; frame < 40; ++frame) {
        map.tracks.begin(std::chrono::milliseconds(16 * frame));
        for (int i = 0; i < 4; ++i)
            map.put(static_cast<ClientIndex>(random() % clients), {x(random), y(random)},
                    static_cast<ServerIndex>(random() % 9));
        map.layer.takeFrame();
        const QImage inParts = map.paint();
        parts += map.layer.lastWork().isWhole ? 0 : 1;
        map.layer.setTrailsShown(false); // all anew
        const QImage whole = map.paint();
        QVERIFY(map.layer.lastWork().isWhole);
        QCOMPARE(inParts, whole);
    }
    QCOMPARE(parts, std::size_t(40));
}

void ClientLayerTest::paintsOnlyWhatHasChanged()
{
    Map map;
    constexpr std::size_t clients = 20'000;
    map.add(clients);
    std::mt19937 random(5);
    std::uniform_real_distribution<double> x(0, 640);
    std::uniform_real_distribution<double> y(0, 480);
    for (ClientIndex client = 0; client < clients; ++client)
        map.put(client, {x(random), y(random)});
    map.paint();
    QVERIFY(map.layer.lastWork().isWhole);
    map.tracks.begin(1s);
    map.layer.takeFrame();
    map.paint();
    QCOMPARE(map.layer.lastWork().cells, std::size_t(0));
    map.put(5, {300, 200});
    map.layer.takeFrame();
    map.paint();
    QVERIFY(!map.layer.lastWork().isWhole);
    QVERIFY(map.layer.lastWork().cells > 0);
    QVERIFY(map.layer.lastWork().cells <= 2 * 9);
    map.camera = map.camera.panned({5, 0});
    map.paint();
    QVERIFY(map.layer.lastWork().isWhole);
}

void ClientLayerTest::aPressSelects()
{
    Map map;
    map.add(2);
    map.put(0, {100, 100});
    map.put(1, {200, 100});
    map.paint();
    const auto press = [&](const QPointF &at) {
        QMouseEvent event(QEvent::MouseButtonPress, at, at, Qt::LeftButton, Qt::LeftButton, {});
        return map.layer.mousePress(event, map.camera);
    };
    QVERIFY(press({203, 98}));
    QCOMPARE(map.selection.current(), Selected::ofClient(1));
    QVERIFY(!press({150, 100})); // the map has it
    QCOMPARE(map.selection.current(), Selected::ofClient(1));
    QVERIFY(map.layer.hover({100, 100}, map.camera));
    QVERIFY(!map.layer.hover({150, 150}, map.camera));
}

void ClientLayerTest::trailsEndWhereTheClientIs()
{
    Map map;
    map.add(1);
    map.put(0, {100, 100});
    map.tracks.begin(1s);
    map.put(0, {200, 100});
    map.tracks.begin(2s);
    map.put(0, {200, 200});
    map.layer.takeFrame();
    const QImage image = map.paint();
    QVERIFY(isPainted(image, {150, 100}));
    QVERIFY(isPainted(image, {200, 150}));
    QVERIFY(!isPainted(image, {150, 150}));
    QVERIFY(qAlpha(image.pixel(150, 100)) < qAlpha(image.pixel(200, 150))); // it fades
    map.layer.setTrailsShown(false);
    QVERIFY(!isPainted(map.paint(), {150, 100}));
}

void ClientLayerTest::ghostsAreTogetherWhereServersAgree()
{
    TestFrames frames;
    HerdModel herd;
    const ClientIndex kiwi = frames.addClient("kiwi");
    for (ServerIndex server = 0; server < 5; ++server)
        frames.believe(kiwi, server, 100, 1s, 7);
    herd.apply(frames.next(1s));
    std::vector<Ghost> ghosts = ghostsOf(herd, kiwi);
    QCOMPARE(ghosts.size(), std::size_t(1));
    QVERIFY(ghosts[0].isNewest);
    QCOMPARE(ghosts[0].servers, (std::vector<ServerIndex>{0, 1, 2, 3, 4}));
    for (const ServerIndex server : {1U, 2U, 4U})
        frames.believe(kiwi, server, 103, 2s, 8);
    herd.apply(frames.next(2s));
    ghosts = ghostsOf(herd, kiwi);
    QCOMPARE(ghosts.size(), std::size_t(2));
    QCOMPARE(ghosts[0].servers, (std::vector<ServerIndex>{1, 2, 4}));
    QCOMPARE(ghosts[0].behind, std::chrono::nanoseconds(0));
    QCOMPARE(ghosts[1].servers, (std::vector<ServerIndex>{0, 3}));
    QVERIFY(!ghosts[1].isNewest);
    QCOMPARE(ghosts[1].behind, std::chrono::nanoseconds(3s));
    frames.forget(0);
    herd.apply(frames.next(3s));
    QCOMPARE(ghostsOf(herd, kiwi)[1].servers, (std::vector<ServerIndex>{3}));
}

} // namespace

QTEST_MAIN(ClientLayerTest)
#include "tst_clientlayer.moc"
