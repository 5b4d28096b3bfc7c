// SPDX-License-Identifier: MIT
#include "places/placestext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace drover;

class PlacesTextTest : public QObject
{
    Q_OBJECT

private slots:
    void isLaidOutAsTheObjectsWouldBe_data();
    void isLaidOutAsTheObjectsWouldBe();
    void holdsWhatItWasMadeOf();
    void anIdTellsPlacesApart();
};

namespace {

ShownPlace placeNamed(std::string_view name)
{
    return {.latitude = 34.0714,
            .longitude = -118.4422,
            .name = name,
            .types = "library|university|library",
            .vicinity = "UCLA",
            .id = "drover:1"};
}

} // namespace

void PlacesTextTest::isLaidOutAsTheObjectsWouldBe_data()
{
    QTest::addColumn<QByteArrayList>("names");
    QTest::addColumn<QByteArray>("attribution");
    QTest::newRow("none") << QByteArrayList() << QByteArray("A");
    QTest::newRow("one") << QByteArrayList{"Powell Library"} << QByteArray("A");
    QTest::newRow("several") << QByteArrayList{"a", "b", "c"} << QByteArray("<a href=\"x\">y</a>");
    QTest::newRow("nobody to thank") << QByteArrayList{"a"} << QByteArray();
    QTest::newRow("all that has to be escaped")
        << QByteArrayList{"\"\\/\b\f\n\r\t\x01\x1f\x7f", "日本 ☕ 🦉", "\xef\xbb\xbf\xff\xfe"}
        << QByteArray("© \"A\"");
}

void PlacesTextTest::isLaidOutAsTheObjectsWouldBe()
{
    QFETCH(const QByteArrayList, names);
    QFETCH(const QByteArray, attribution);
    QByteArrayList places;
    for (const QByteArray &name : names)
        places.append(placeText(placeNamed({name.constData(), std::size_t(name.size())})));
    const QByteArray json = answerText(attribution, places, PlacesStatus::Ok).json;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QCOMPARE(json, googleLayout(object));
    QCOMPARE(object[QStringLiteral("results")].toArray().size(), names.size());
    QCOMPARE(object[QStringLiteral("html_attributions")].toArray().size(),
             attribution.isEmpty() ? 0 : 1);
}

void PlacesTextTest::holdsWhatItWasMadeOf()
{
    const QJsonDocument place = QJsonDocument::fromJson(placeText(placeNamed("Powell")));
    QCOMPARE(place, QJsonDocument::fromJson(R"({
        "geometry": { "location": { "lat": 34.0714, "lng": -118.4422 } }, "name": "Powell",
        "place_id": "drover:1", "types": [ "library", "university" ], "vicinity": "UCLA" })"));
}

void PlacesTextTest::anIdTellsPlacesApart()
{
    const QByteArray id = placeIdOf(1, 2, "A");
    QVERIFY(QRegularExpression(QStringLiteral("^drover:[0-9a-f]{20}$"))
                .match(QString::fromLatin1(id))
                .hasMatch());
    QCOMPARE(placeIdOf(1, 2, "A"), id);
    QVERIFY(placeIdOf(1, 2, "B") != id);
    QVERIFY(placeIdOf(1.00001, 2, "A") != id);
    QVERIFY(placeIdOf(1, 2.00001, "A") != id);
}

QTEST_GUILESS_MAIN(PlacesTextTest)
#include "tst_placestext.moc"
