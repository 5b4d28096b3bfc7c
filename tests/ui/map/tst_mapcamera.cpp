// SPDX-License-Identifier: MIT
#include "map/mapcamera.h"
#include "map/webmercator.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace drover;

namespace {

class MapCameraTest : public QObject
{
    Q_OBJECT

private slots:
    void projectingBackIsTheSame();
    void knownPointsAreWhereTheyAre_data();
    void knownPointsAreWhereTheyAre();
    void polesAreOnTheEdge();
    void theDateLineIsOneLine();
    void smallSquaresStaySquares();
    void screenAndWorldAgree_data();
    void screenAndWorldAgree();
    void whatIsUnderTheCursorStays_data();
    void whatIsUnderTheCursorStays();
    void panningBackIsTheSame();
    void zoomHasLimits();
    void nothingButTheWorldIsSeen();
    void fittingShowsAllOfIt_data();
    void fittingShowsAllOfIt();
    void aMarginLeavesHalfOfASmallView();
    void theNearestCopyIsMeant();
    void metresArePixels();
};

constexpr QSizeF window(1280, 720);

double distance(const QPointF &one, const QPointF &other)
{
    return std::hypot(one.x() - other.x(), one.y() - other.y());
}

void MapCameraTest::projectingBackIsTheSame()
{
    for (double latitude = -85; latitude <= 85; latitude += 2.5) {
        for (double longitude = -180; longitude <= 180; longitude += 7.5) {
            const Coordinate back
                = webmercator::unproject(webmercator::project({latitude, longitude}));
            QVERIFY(std::abs(back.latitude - latitude) < 1e-9);
            QVERIFY(std::abs(back.longitude - longitude) < 1e-9);
        }
    }
}

void MapCameraTest::knownPointsAreWhereTheyAre_data()
{
    // Of EPSG:3857 in metres, by the definition's own example and by symmetry.
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("east");
    QTest::addColumn<double>("north");
    constexpr double half = webmercator::equatorLength / 2;
    QTest::newRow("origin") << 0.0 << 0.0 << 0.0 << 0.0;
    // IOGP Guidance Note 7-2, 3.2.1.2 (Popular Visualisation Pseudo Mercator).
    QTest::newRow("the definition's example")
        << 24.381786944444444 << -100.33333333333333 << -11169055.58 << 2800000.0;
    QTest::newRow("north-east corner") << webmercator::northernmost << 180.0 << half << half;
    QTest::newRow("south-west corner") << -webmercator::northernmost << -180.0 << -half << -half;
}

void MapCameraTest::knownPointsAreWhereTheyAre()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QFETCH(double, east);
    QFETCH(double, north);
    const QPointF point = webmercator::project({latitude, longitude});
    QVERIFY(std::abs((point.x() - 0.5) * webmercator::equatorLength - east) < 0.02);
    QVERIFY(std::abs((0.5 - point.y()) * webmercator::equatorLength - north) < 0.02);
}

void MapCameraTest::polesAreOnTheEdge()
{
    for (const double longitude : {-180.0, 0.0, 77.0}) {
        QCOMPARE(webmercator::project({90, longitude}).y(), 0.0);
        QCOMPARE(webmercator::project({-90, longitude}).y(), 1.0);
    }
    QVERIFY(std::abs(webmercator::unproject({0.5, -3}).latitude - webmercator::northernmost)
            < 1e-9);
    QVERIFY(webmercator::metresPerUnit(90) > 0);
}

void MapCameraTest::theDateLineIsOneLine()
{
    QCOMPARE(webmercator::project({10, 180}).x() - webmercator::project({10, -180}).x(), 1.0);
    QVERIFY(std::abs(webmercator::unproject({1.25, 0.5}).longitude + 90) < 1e-9);
    QVERIFY(std::abs(webmercator::unproject({-0.25, 0.5}).longitude - 90) < 1e-9);
    QCOMPARE(webmercator::unproject({1, 0.5}).longitude, 180.0);
    QCOMPARE(webmercator::unproject({0, 0.5}).longitude, -180.0);
}

void MapCameraTest::smallSquaresStaySquares()
{
    constexpr double step = 1e-5;
    for (double latitude = -80; latitude <= 80; latitude += 10) {
        const QPointF at = webmercator::project({latitude, 30});
        const double north = at.y() - webmercator::project({latitude + step, 30}).y();
        const double east = webmercator::project({latitude, 30 + step}).x() - at.x();
        const double shrink = std::cos((latitude + step / 2) * std::numbers::pi / 180);
        QVERIFY(std::abs(north * shrink / east - 1) < 1e-5);
        QVERIFY(std::abs(webmercator::metresPerUnit(latitude) * north
                             / (step / 360 * webmercator::equatorLength)
                         - 1)
                < 1e-5);
    }
}

void MapCameraTest::screenAndWorldAgree_data()
{
    QTest::addColumn<double>("zoom");
    for (const double zoom : {0.0, 1.0, 4.37, 11.0, 20.0})
        QTest::newRow(qPrintable(QString::number(zoom))) << zoom;
}

void MapCameraTest::screenAndWorldAgree()
{
    QFETCH(double, zoom);
    for (const QPointF &center : {QPointF(0.17, 0.4), QPointF(0.999, 0.5), QPointF(0.0, 0.3)}) {
        const MapCamera camera(center, zoom, window);
        for (const QPointF &screen :
             {QPointF(640, 360), QPointF(560, 300), QPointF(700, 400), QPointF(641, 2)}) {
            QVERIFY(distance(camera.toScreen(camera.toWorld(screen)), screen) < 1e-4);
            if (zoom > 3)
                QVERIFY(distance(camera.toScreen(camera.toCoordinate(screen)), screen) < 1e-3);
        }
    }
}

void MapCameraTest::whatIsUnderTheCursorStays_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::newRow("in") << 4.0 << 4.5;
    QTest::newRow("out") << 9.0 << 7.0;
    QTest::newRow("far in") << 3.0 << 20.0;
    QTest::newRow("no way") << 6.0 << 6.0;
}

void MapCameraTest::whatIsUnderTheCursorStays()
{
    QFETCH(double, from);
    QFETCH(double, to);
    const MapCamera camera({0.3, 0.42}, from, window);
    for (const QPointF &about : {QPointF(640, 360), QPointF(10, 10), QPointF(1200, 500)}) {
        const QPointF world = camera.toWorld(about);
        const MapCamera nearer = camera.zoomedTo(to, about);
        QVERIFY(distance(nearer.toScreen(world), about) < 1e-4);
        const MapCamera back = nearer.zoomedTo(from, about);
        QVERIFY(distance(back.center(), camera.center()) < 1e-12);
        QCOMPARE(back.zoom(), from);
    }
}

void MapCameraTest::panningBackIsTheSame()
{
    const MapCamera camera({0.99, 0.42}, 7, window);
    const QPointF by(812.5, -77);
    QVERIFY(distance(camera.panned(by).panned(-by).center(), camera.center()) < 1e-12);
    const QPointF place = camera.toWorld({300, 300});
    QVERIFY(distance(camera.panned(by).toScreen(place), QPointF(300, 300) + by) < 1e-6);
    // Once around the world is no way at all.
    const double around = webmercator::tileSize * std::exp2(camera.zoom());
    QVERIFY(distance(camera.panned({around, 0}).center(), camera.center()) < 1e-12);
}

void MapCameraTest::zoomHasLimits()
{
    QCOMPARE(MapCamera({0.5, 0.5}, -5, window).zoom(), MapCamera::leastZoom);
    QCOMPARE(MapCamera({0.5, 0.5}, 99, window).zoom(), MapCamera::mostZoom);
}

void MapCameraTest::nothingButTheWorldIsSeen()
{
    for (const double zoom : {2.0, 3.3, 8.0, 17.0}) {
        for (const double y : {-4.0, 0.0, 0.001, 0.5, 1.0, 7.0}) {
            const QRectF seen = MapCamera({0.5, y}, zoom, window).visibleWorld();
            QVERIFY(seen.top() > -1e-9);
            QVERIFY(seen.bottom() < 1 + 1e-9);
        }
    }
    // A world that is lower than the window stands in its middle.
    QCOMPARE(MapCamera({0.5, 0.1}, 0, window).center().y(), 0.5);
    const MapCamera turned({-0.25, 0.5}, 3, window);
    QCOMPARE(turned.center().x(), 0.75);
}

void MapCameraTest::fittingShowsAllOfIt_data()
{
    QTest::addColumn<QRectF>("world");
    QTest::newRow("a city") << QRectF(0.17, 0.4, 0.0006, 0.0002);
    QTest::newRow("a high country") << QRectF(0.3, 0.5, 0.01, 0.2);
    QTest::newRow("across the date line") << QRectF(-0.05, 0.4, 0.1, 0.05);
    QTest::newRow("a point") << QRectF(0.3, 0.3, 0, 0);
}

void MapCameraTest::fittingShowsAllOfIt()
{
    QFETCH(QRectF, world);
    constexpr double margin = 40;
    const MapCamera camera = MapCamera({0.5, 0.5}, 2, window).fitted(world, margin, 14);
    const QRectF inner = QRectF({0, 0}, window)
                             .adjusted(margin, margin, -margin, -margin)
                             .adjusted(-1e-3, -1e-3, 1e-3, 1e-3);
    QVERIFY(inner.contains(camera.toScreen(world.topLeft())));
    QVERIFY(inner.contains(camera.toScreen(world.bottomRight())));
    QVERIFY(camera.zoom() <= 14);
    if (!world.isNull() && camera.zoom() < 14) {
        const QSizeF size = world.size() * webmercator::tileSize * std::exp2(camera.zoom());
        QVERIFY(size.width() > inner.width() - 1 || size.height() > inner.height() - 1);
    }
}

void MapCameraTest::aMarginLeavesHalfOfASmallView()
{
    const QRectF city(0.17, 0.4, 0.0006, 0.0006);
    constexpr QSizeF small(150, 100);
    const MapCamera camera = MapCamera({0.5, 0.5}, 2, small).fitted(city, 80, 14);
    const double shown
        = camera.toScreen(city.bottomRight()).y() - camera.toScreen(city.topLeft()).y();
    QVERIFY2(std::abs(shown - small.height() / 2) < 1e-6, qPrintable(QString::number(shown)));
}

void MapCameraTest::theNearestCopyIsMeant()
{
    const MapCamera fiji(webmercator::project({-17, 179.9}), 9, window);
    const QPointF west = fiji.toScreen(Coordinate{-17, 179.5});
    const QPointF east = fiji.toScreen(Coordinate{-17, -179.8});
    QVERIFY(west.x() < 640);
    QVERIFY(east.x() > 640 && east.x() < 1280);
}

void MapCameraTest::metresArePixels()
{
    const MapCamera camera(webmercator::project({60, 10}), 10, window);
    // cos 60 degrees is a half: twice the pixels of the equator.
    QVERIFY(std::abs(camera.pixelsOf(1000, 60) / camera.pixelsOf(1000, 0) - 2) < 1e-9);
    QVERIFY(std::abs(camera.pixelsOf(webmercator::equatorLength, 0) - 256 * 1024) < 1e-6);
}

} // namespace

QTEST_GUILESS_MAIN(MapCameraTest)

#include "tst_mapcamera.moc"
