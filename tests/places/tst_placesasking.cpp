// SPDX-License-Identifier: MIT
#include "places/placesservice.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace drover;

namespace {

using Kind = PlacesService::Kind;

PlacesService serviceOf(Kind kind)
{
    return {.kind = kind, .url = defaultUrl(kind), .key = "AKey-of_mine1"};
}

QString overpassProgram(const PlacesQuery &query)
{
    const HttpQuestion question = placesQuestion(serviceOf(Kind::Overpass), query);
    return QUrl::fromPercentEncoding(question.body.sliced(5));
}

} // namespace

class PlacesAskingTest : public QObject
{
    Q_OBJECT

private slots:
    void asksTheOldGoogle_data();
    void asksTheOldGoogle();
    void asksTheNewGoogle();
    void asksOverpassNearFirst();
    void asksOverpassAtOnceWhereTheRadiusIsSmall();
    void asksAlikeWhatIsAnsweredAlike();
    void doesNotAskWhatGoogleWouldRefuse_data();
    void doesNotAskWhatGoogleWouldRefuse();
    void theKeyGoesWhereItBelongs();
};

void PlacesAskingTest::asksTheOldGoogle_data()
{
    QTest::addColumn<PlacesQuery>("query");
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("radius");

    QTest::newRow("as a client says it")
        << PlacesQuery{34.06893, -118.445127, 10, 5} << "34.06893,-118.445127"
        << "10000";
    QTest::newRow("the equator at Greenwich, from the south-west")
        << PlacesQuery{-0.0, -0.0, 1, 1} << "0,0"
        << "1000";
    QTest::newRow("tiny numbers have no exponent")
        << PlacesQuery{0.000001, -0.0000001, 0.0001, 1} << "0.000001,-0.0000001"
        << "0.1";
    QTest::newRow("the date line, the largest radius") << PlacesQuery{-90, 180, 50, 20} << "-90,180"
                                                       << "50000";
}

void PlacesAskingTest::asksTheOldGoogle()
{
    QFETCH(const PlacesQuery, query);
    QFETCH(const QString, location);
    QFETCH(const QString, radius);
    const HttpQuestion question = placesQuestion(serviceOf(Kind::GoogleLegacy), query);
    QVERIFY(question.body.isEmpty() && question.headers.isEmpty());
    QCOMPARE(question.url.host(), QStringLiteral("maps.googleapis.com"));
    QCOMPARE(question.url.path(), QStringLiteral("/maps/api/place/nearbysearch/json"));
    const QUrlQuery parameters(question.url);
    QCOMPARE(parameters.queryItemValue(QStringLiteral("location")), location);
    QCOMPARE(parameters.queryItemValue(QStringLiteral("radius")), radius);
    QCOMPARE(parameters.queryItemValue(QStringLiteral("key")), QStringLiteral("AKey-of_mine1"));
    QCOMPARE(parameters.queryItems().size(), 3);
}

void PlacesAskingTest::asksTheNewGoogle()
{
    const HttpQuestion question
        = placesQuestion(serviceOf(Kind::Google), {34.06893, -118.445127, 2.5, 5});
    QCOMPARE(question.url,
             QUrl(QStringLiteral("https://places.googleapis.com/v1/"
                                 "places:searchNearby")));
    QCOMPARE(question.body,
             R"({"locationRestriction":{"circle":{"center":{"latitude":34.06893,"longitude":)"
             R"(-118.445127},"radius":2500}},"maxResultCount":5,"rankPreference":"DISTANCE"})");
    const QHash<QByteArray, QByteArray> headers(
        {{question.headers[0]}, {question.headers[1]}, {question.headers[2]}});
    QCOMPARE(headers.value("X-Goog-Api-Key"), "AKey-of_mine1");
    QCOMPARE(headers.value("Content-Type"), "application/json");
    const QList<QByteArray> fields = headers.value("X-Goog-FieldMask").split(',');
    for (const char *field : {"places.id", "places.displayName", "places.location", "places.types",
                              "places.attributions"})
        QVERIFY2(fields.contains(field), field);
    QVERIFY2(!fields.contains("places.rating"), "it costs more and is not shown");

    // None are wanted; Google takes no 0.
    const HttpQuestion none = placesQuestion(serviceOf(Kind::Google), {0, 0, 1, 0});
    QCOMPARE(QJsonDocument::fromJson(none.body)[QStringLiteral("maxResultCount")].toInt(), 1);
}

void PlacesAskingTest::asksOverpassNearFirst()
{
    const QString keys = QStringLiteral("[name][~\"^(amenity|shop|tourism|leisure|office|historic)$"
                                        "\"~\".\"]->.p;");
    const QString tooFew = QStringLiteral("if(p.count(nodes)+p.count(ways)+p.count(relations)<10)");
    QCOMPARE(overpassProgram({34.07, -118.44, 10, 5}),
             QStringLiteral("[out:json][timeout:4];nwr(around:250,34.07,-118.44)%1"
                            "%2{nwr(around:1000,34.07,-118.44)%1}"
                            "%2{nwr(around:4000,34.07,-118.44)%1}"
                            "%2{nwr(around:10000,34.07,-118.44)%1}.p out center 1000;")
                 .arg(keys, tooFew));
}

void PlacesAskingTest::asksOverpassAtOnceWhereTheRadiusIsSmall()
{
    const QString program = overpassProgram({0, 0, 0.25, 20});
    QCOMPARE(program.count(QStringLiteral("nwr(around:250,0,0)")), 1);
    QVERIFY(!program.contains(QStringLiteral("if(")));
}

void PlacesAskingTest::asksAlikeWhatIsAnsweredAlike()
{
    const PlacesService old = serviceOf(Kind::GoogleLegacy);
    const PlacesQuery query{34, -118, 10, 5};
    PlacesQuery fewer = query;
    fewer.most = 1;
    QCOMPARE(placesQuestion(old, query), placesQuestion(old, fewer));
    for (const PlacesQuery &other :
         {PlacesQuery{34.1, -118, 10, 5}, {34, -118.1, 10, 5}, {34, -118, 10.1, 5}})
        QVERIFY(!(placesQuestion(old, query) == placesQuestion(old, other)));
}

void PlacesAskingTest::doesNotAskWhatGoogleWouldRefuse_data()
{
    QTest::addColumn<PlacesQuery>("query");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("no radius") << PlacesQuery{34, -118, 0, 5} << false;
    QTest::newRow("no radius, none wanted") << PlacesQuery{34, -118, 0, 0} << false;
    QTest::newRow("none wanted") << PlacesQuery{34, -118, 1, 0} << true;
    QTest::newRow("a tenth of a metre") << PlacesQuery{34, -118, 0.0001, 1} << true;
}

void PlacesAskingTest::doesNotAskWhatGoogleWouldRefuse()
{
    QFETCH(const PlacesQuery, query);
    QFETCH(const bool, isAsked);
    const auto answer = answerUnasked(query);
    QCOMPARE(!answer.has_value(), isAsked);
    if (answer)
        QCOMPARE(answer->json,
                 "{\n   \"html_attributions\" : [],\n   \"results\" : [],\n"
                 "   \"status\" : \"ZERO_RESULTS\"\n}");
}

void PlacesAskingTest::theKeyGoesWhereItBelongs()
{
    const PlacesQuery query{34, -118, 10, 5};
    QVERIFY(!placesQuestion(serviceOf(Kind::Google), query)
                 .url.toString()
                 .contains(QStringLiteral("AKey")));
    const HttpQuestion overpass = placesQuestion(serviceOf(Kind::Overpass), query);
    QVERIFY(!overpass.url.toString().contains(QStringLiteral("AKey")));
    QVERIFY(!overpass.body.contains("AKey"));
}

QTEST_GUILESS_MAIN(PlacesAskingTest)
#include "tst_placesasking.moc"
