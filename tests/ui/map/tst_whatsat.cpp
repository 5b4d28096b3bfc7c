// SPDX-License-Identifier: MIT
// What a WHATSAT says, and its circle.
#include "map/geodesiccircle.h"
#include "map/placesreading.h"
#include "map/questionlayer.h"
#include "map/webmercator.h"
#include "theme/theme.h"

#include <QFile>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace drover;

namespace {

const QByteArray at("AT Goloman +0.2 kiwi +34.068930-118.445127 1520023934.9\n");

QByteArray answer(const char *json)
{
    return at + json + "\n\n";
}

class WhatsatTest : public QObject
{
    Q_OBJECT

private slots:
    void readsPlaces();
    void tellsTroubleInWords_data();
    void tellsTroubleInWords();
    void everyIconIsThere_data();
    void everyIconIsThere();
    void everyPointOfACircleIsAsFar_data();
    void everyPointOfACircleIsAsFar();
    void aCircleStaysInOnePiece();
    void itsEdgeCanBeDragged();
};

void WhatsatTest::readsPlaces()
{
    const ShownPlaces shown = readPlaces(answer(R"({
   "html_attributions" : [],
   "results" : [
      { "geometry" : { "location" : { "lat" : 34.07, "lng" : -118.44 } }, "name" : "Café \u2603",
        "types" : [ "museum", "point_of_interest" ], "vicinity" : "Westwood" },
      { "name" : "nowhere" },
      { "geometry" : { "location" : { "lat" : "34", "lng" : -118.44 } }, "name" : "no number" },
      { "geometry" : { "location" : { "lat" : -34.5, "lng" : 18 } } }
   ],
   "status" : "OK"
})"));
    QCOMPARE(shown.trouble, QString());
    QCOMPARE(shown.places.size(), std::size_t(2));
    QCOMPARE(shown.places[0],
             (ShownPlace{QString::fromUtf8("Café \u2603"),
                         QStringLiteral("Westwood"),
                         {QStringLiteral("museum"), QStringLiteral("point_of_interest")},
                         {34.07, -118.44}}));
    QCOMPARE(shown.places[1].where, (Coordinate{-34.5, 18}));
}

void WhatsatTest::tellsTroubleInWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown client") << QByteArray("? WHATSAT nobody 10 5\n") << "does not know";
    QTest::newRow("nothing there")
        << answer(R"({"results" : [], "status" : "ZERO_RESULTS"})") << "No place";
    QTest::newRow("no places this time, and why")
        << answer(R"({"error_message" : "It rained.", "results" : [], "status" : "UNKNOWN_ERROR"})")
        << "It rained.";
    QTest::newRow("denied") << answer(R"({"results" : [], "status" : "REQUEST_DENIED"})")
                            << "not allowed";
    QTest::newRow("too often") << answer(R"({"results" : [], "status" : "OVER_QUERY_LIMIT"})")
                               << "too often";
    QTest::newRow("a status of tomorrow")
        << answer(R"({"results" : [], "status" : "MOON"})") << "MOON";
    QTest::newRow("no status") << answer(R"({"results" : []})") << "says";
    QTest::newRow("no JSON") << answer("{") << "cannot be read";
    QTest::newRow("an array") << answer("[]") << "cannot be read";
    QTest::newRow("an AT line alone") << at << "cannot be read";
    QTest::newRow("something else") << QByteArray("hello\n") << "none to a WHATSAT";
    QTest::newRow("nothing") << QByteArray() << "none to a WHATSAT";
}

void WhatsatTest::tellsTroubleInWords()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, word);
    const ShownPlaces shown = readPlaces(bytes);
    QVERIFY2(shown.trouble.contains(word), qPrintable(shown.trouble));
    QVERIFY(shown.places.empty());
}

void WhatsatTest::everyIconIsThere_data()
{
    QTest::addColumn<QStringList>("types");
    QTest::addColumn<QString>("icon");
    const auto row = [](const char *type, const char *icon) {
        QTest::newRow(type) << QStringList{QString::fromLatin1(type)} << QString::fromLatin1(icon);
    };
    row("university", "college");
    row("airport", "airport");
    row("heliport", "heliport");
    row("museum", "museum");
    row("restaurant", "restaurant");
    row("locality", "city");
    row("city_hall", "town-hall");
    row("train_station", "rail");
    row("spaceport", "marker");
    row("", "marker");
    QTest::newRow("the first one that tells something")
        << QStringList{QStringLiteral("point_of_interest"), QStringLiteral("zoo")}
        << QStringLiteral("zoo");
    QTest::newRow("none") << QStringList() << QStringLiteral("marker");
}

void WhatsatTest::everyIconIsThere()
{
    QFETCH(const QStringList, types);
    QFETCH(const QString, icon);
    QCOMPARE(placeIconName(types), icon);
    QVERIFY(QFile::exists(QStringLiteral(":/icons/places/%1.svg").arg(icon)));
}

void WhatsatTest::everyPointOfACircleIsAsFar_data()
{
    QTest::addColumn<Coordinate>("center");
    QTest::newRow("Los Angeles") << Coordinate{34.07, -118.44};
    QTest::newRow("equator") << Coordinate{0, 0};
    QTest::newRow("Svalbard") << Coordinate{78.2, 15.6};
    QTest::newRow("near the end of the map") << Coordinate{84.2, 100};
    QTest::newRow("date line") << Coordinate{-17, 179.99};
}

void WhatsatTest::everyPointOfACircleIsAsFar()
{
    QFETCH(const Coordinate, center);
    for (const double km : {0.1, 10.0, 50.0}) {
        for (const QPointF &point : geodesicCircle(center, km * 1'000)) {
            const double metres = geodesicDistance(center, webmercator::unproject(point));
            QVERIFY2(std::abs(metres - km * 1'000) < 0.01, qPrintable(QString::number(metres)));
        }
    }
}

void WhatsatTest::aCircleStaysInOnePiece()
{
    const Coordinate centers[]
        = {{-17, 179.99}, {-17, -179.99}, {84.9, 10}, {89.9, 10}, {-89.9, 0}};
    for (const Coordinate &center : centers) {
        const QPolygonF circle = geodesicCircle(center, 50'000);
        QVERIFY(circle.isClosed());
        const bool isPole = std::abs(center.latitude) > 89.5;
        for (qsizetype i = 1; i < circle.size() && !isPole; ++i)
            QVERIFY(std::abs(circle[i].x() - circle[i - 1].x()) < 0.1);
        for (const QPointF &point : circle)
            QVERIFY(point.y() >= 0 && point.y() <= 1);
    }
    QVERIFY(geodesicCircle({-17, 179.99}, 50'000).boundingRect().right() > 1);
    QVERIFY(geodesicCircle({-17, -179.99}, 50'000).boundingRect().left() < 0);
}

void WhatsatTest::itsEdgeCanBeDragged()
{
    const Theme theme;
    QuestionLayer layer(theme);
    const Coordinate center{34.07, -118.44};
    const MapCamera camera(webmercator::project(center), 10, {800, 600});
    const auto mouse = [](QEvent::Type type, const QPointF &where) {
        return QMouseEvent(type, where, where, Qt::LeftButton, Qt::LeftButton, {});
    };
    const QPointF edge = camera.toScreen(geodesicEnd(center, 90, 10'000));
    auto press = mouse(QEvent::MouseButtonPress, edge);
    QVERIFY(!layer.mousePress(press, camera)); // nothing is asked
    layer.setCenter(center);
    layer.setRadiusKm(10);
    QVERIFY(layer.hover(edge, camera));
    QVERIFY(!layer.hover(camera.toScreen(center), camera));
    QVERIFY(layer.mousePress(press, camera));
    QSignalSpy chosen(&layer, &QuestionLayer::radiusChosen);
    auto move = mouse(QEvent::MouseMove, camera.toScreen(geodesicEnd(center, 45, 23'400)));
    layer.mouseMove(move, camera);
    QCOMPARE(layer.radiusKm(), 23.4);
    QCOMPARE(chosen.count(), 0);
    auto far = mouse(QEvent::MouseMove, camera.toScreen(geodesicEnd(center, 45, 90'000)));
    layer.mouseMove(far, camera);
    QCOMPARE(layer.radiusKm(), QuestionLayer::mostKm);
    layer.mouseRelease(far, camera);
    QCOMPARE(chosen.count(), 1);
    layer.mouseMove(move, camera); // let go
    QCOMPARE(layer.radiusKm(), QuestionLayer::mostKm);
}

} // namespace

QTEST_MAIN(WhatsatTest)
#include "tst_whatsat.moc"
