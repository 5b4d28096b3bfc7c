// SPDX-License-Identifier: MIT
#include "places/placesservice.h"
#include "support/playedservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace drover;

namespace {

using Kind = PlacesService::Kind;
using Trouble = HttpAnswer::Trouble;

constexpr PlacesQuery atUcla{34.0727, -118.4422, 5, 20};

PlacesService serviceOf(Kind kind)
{
    return {.kind = kind, .url = defaultUrl(kind), .key = "AKey-of_mine1"};
}

QJsonObject read(Kind kind, const HttpAnswer &answer, const PlacesQuery &query = atUcla)
{
    const QByteArray json = readPlaces(serviceOf(kind), query, answer).json;
    // What holds of every answer, whatever came.
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const bool isShaped = !json.contains("\n\n") && json.startsWith("{\n   \"")
        && json.endsWith("\n}") && object[QStringLiteral("html_attributions")].isArray()
        && object[QStringLiteral("results")].isArray()
        && object[QStringLiteral("results")].toArray().size() <= query.most
        && object[QStringLiteral("status")].isString() && !json.contains("AKey-of_mine1");
    return isShaped ? object : QJsonObject();
}

HttpAnswer okay(const QByteArray &body)
{
    return {.status = 200, .body = body};
}

QJsonObject readFile(Kind kind, const char *file, const PlacesQuery &query = atUcla)
{
    return read(kind, okay(testData(QStringLiteral("places/%1.json").arg(QLatin1String(file)))),
                query);
}

QString statusOf(const QJsonObject &answer)
{
    return answer[QStringLiteral("status")].toString();
}

QJsonArray resultsOf(const QJsonObject &answer)
{
    return answer[QStringLiteral("results")].toArray();
}

QString messageOf(const QJsonObject &answer)
{
    return answer[QStringLiteral("error_message")].toString();
}

} // namespace

class PlacesReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFailureHasItsStatus_data();
    void everyFailureHasItsStatus();
    void theOldGooglesPlacesPassThrough();
    void theNewGooglesPlacesLookLikeTheOldOnes();
    void theirSourcesAreNamed();
    void overpassIsSortedAndCutOnTheEllipsoid();
    void overpassReadsWaysAndTags();
    void noMoreThanWanted_data();
    void noMoreThanWanted();
    void halfOfAnyAnswerIsAnAnswer_data();
    void halfOfAnyAnswerIsAnAnswer();
    void theKeyIsInNoAnswer_data();
    void theKeyIsInNoAnswer();
};

void PlacesReadingTest::everyFailureHasItsStatus_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("message"); // a part of it
    const auto row = [](const QByteArray &why, Kind kind, const HttpAnswer &answer,
                        const char *status, const QByteArray &message) {
        QTest::newRow(why.constData())
            << kind << answer << QString::fromLatin1(status) << QString::fromLatin1(message);
    };
    const auto played = [](const char *file, int status = 200) {
        return HttpAnswer{.status = status,
                          .body
                          = testData(QStringLiteral("places/%1.json").arg(QLatin1String(file)))};
    };
    using enum Kind;
    row("old: nothing there", GoogleLegacy, played("legacy_zero_results"), "ZERO_RESULTS", "");
    row("old: refused key", GoogleLegacy, played("legacy_request_denied"), "REQUEST_DENIED",
        "The provided API key is invalid. Google refuses the key: check that it is right");
    row("old: quota", GoogleLegacy, played("legacy_over_query_limit"), "OVER_QUERY_LIMIT",
        "The quota of the key is used up");
    row("old: bad question", GoogleLegacy, played("legacy_invalid_request"), "INVALID_REQUEST",
        "check that its URL is that of the service");
    row("old: its own trouble", GoogleLegacy, played("legacy_unknown_error"), "UNKNOWN_ERROR",
        "ask again later");
    row("old: only a message and a status", GoogleLegacy,
        okay(R"({"error_message":"No.","status":"REQUEST_DENIED"})"), "REQUEST_DENIED", "No. ");
    row("old: a status of the future", GoogleLegacy, okay(R"({"status":"TRY_PLUTO"})"),
        "UNKNOWN_ERROR", "status TRY_PLUTO");
    row("old: no status", GoogleLegacy, okay("{\"results\":[]}"), "UNKNOWN_ERROR", "no status");
    row("old: forbidden as HTTP says it", GoogleLegacy, {.status = 403}, "REQUEST_DENIED",
        "HTTP 403");

    row("new: nothing there", Google, played("new_empty"), "ZERO_RESULTS", "");
    row("new: no field mask", Google, played("new_error_400_fieldmask", 400), "INVALID_REQUEST",
        "FieldMask is a required parameter");
    row("new: bad question", Google, played("new_error_400_invalid_argument", 400),
        "INVALID_REQUEST", "The radius must be between");
    row("new: refused key", Google, played("new_error_403_permission_denied", 403),
        "REQUEST_DENIED", "check that it is right");
    row("new: quota", Google, played("new_error_429_resource_exhausted", 429), "OVER_QUERY_LIMIT",
        "Quota exceeded");
    row("new: a key that is none", Google,
        {.status = 400,
         .body = R"({"error":{"code":400,"message":"API key not valid.","status":)"
                 R"("INVALID_ARGUMENT","details":[{"reason":"API_KEY_INVALID"}]}})"},
        "REQUEST_DENIED", "API key not valid. Google refuses the key");
    row("new: broken inside", Google, {.status = 500, .body = "<html>"}, "UNKNOWN_ERROR",
        "HTTP 500");
    row("new: something else altogether", Google, okay(R"({"weather":"fine"})"), "UNKNOWN_ERROR",
        "no places in it");

    row("overpass: out of time", Overpass, played("overpass_remark_timeout"), "UNKNOWN_ERROR",
        "Query timed out");
    row("overpass: nothing there", Overpass, okay(R"({"elements":[]})"), "ZERO_RESULTS", "");
    row("overpass: asked too often", Overpass, {.status = 429}, "OVER_QUERY_LIMIT",
        "wants to be asked less");
    row("overpass: too busy", Overpass, {.status = 504}, "OVER_QUERY_LIMIT", "too busy");
    row("overpass: nobody from here", Overpass, {.status = 403}, "REQUEST_DENIED",
        "choose another instance");
    row("overpass: bad question", Overpass, {.status = 400, .body = "<html>"}, "INVALID_REQUEST",
        "HTTP 400");
    row("overpass: a page", Overpass, okay("<html></html>"), "UNKNOWN_ERROR", "no JSON");

    for (const Kind kind : {GoogleLegacy, Google, Overpass}) {
        const QByteArray host = defaultUrl(kind).host().toLatin1();
        const auto each = [&](const char *why, const HttpAnswer &answer, const char *message) {
            row(host + ": " + why, kind, answer, "UNKNOWN_ERROR", host + message);
        };
        row(host + ": no connection", kind, {.trouble = Trouble::NoConnection}, "UNKNOWN_ERROR",
            "There is no connection to " + host + ". Check the network");
        row(host + ": no such host", kind, {.trouble = Trouble::HostNotFound}, "UNKNOWN_ERROR",
            "The host " + host + " cannot be found");
        row(host + ": half an answer", kind, {.trouble = Trouble::Lost}, "UNKNOWN_ERROR",
            "The connection to " + host + " broke");
        row(host + ": too long", kind, {.trouble = Trouble::TooLong}, "UNKNOWN_ERROR",
            "Ask for a smaller radius");
        each("wrong certificate",
             {.trouble = Trouble::WrongCertificate, .detail = QStringLiteral("It is self-signed")},
             " does not prove who it is (It is self-signed), so it was not asked");
        each("redirect", {.status = 302, .redirectedTo = QStringLiteral("login.example")},
             " sends those who ask on to login.example");
        row(host + ": another page", kind, {.status = 404}, "UNKNOWN_ERROR", "HTTP 404");
        row(host + ": malformed", kind, okay("{\"status\": \"OK\", \"results\": ["),
            "UNKNOWN_ERROR", "no JSON");
        row(host + ": nothing at all", kind, okay({}), "UNKNOWN_ERROR", "no JSON");
        row(host + ": a list", kind, okay("[1]"), "UNKNOWN_ERROR", "no object of JSON");
    }
}

void PlacesReadingTest::everyFailureHasItsStatus()
{
    QFETCH(const Kind, kind);
    QFETCH(const HttpAnswer, answer);
    QFETCH(const QString, status);
    QFETCH(const QString, message);
    const QJsonObject object = read(kind, answer);
    QCOMPARE(statusOf(object), status);
    QVERIFY(resultsOf(object).isEmpty());
    QVERIFY2(messageOf(object).contains(message), qPrintable(messageOf(object)));
    QCOMPARE(object.contains(QStringLiteral("error_message")),
             status != QLatin1String("ZERO_RESULTS"));
    // A sentence, to its end.
    QVERIFY2(messageOf(object).isEmpty()
                 || messageOf(object).contains(QRegularExpression(QStringLiteral("[.)]$"))),
             qPrintable(messageOf(object)));
}

void PlacesReadingTest::theOldGooglesPlacesPassThrough()
{
    const QJsonObject given
        = QJsonDocument::fromJson(testData(QStringLiteral("places/legacy_ok_page1.json"))).object();
    const QJsonObject object = readFile(Kind::GoogleLegacy, "legacy_ok_page1");
    QCOMPARE(statusOf(object), QStringLiteral("OK"));
    QCOMPARE(resultsOf(object), given[QStringLiteral("results")].toArray());
    QVERIFY(resultsOf(object).size() > 10);
    QVERIFY(given.contains(QStringLiteral("next_page_token")));
    QVERIFY(!object.contains(QStringLiteral("next_page_token")));
}

void PlacesReadingTest::theNewGooglesPlacesLookLikeTheOldOnes()
{
    const QJsonArray given = QJsonDocument::fromJson(testData(
        QStringLiteral("places/new_ok.json")))[QStringLiteral("places")]
                                 .toArray();
    const QJsonObject object = readFile(Kind::Google, "new_ok");
    QCOMPARE(statusOf(object), QStringLiteral("OK"));
    const QJsonArray results = resultsOf(object);
    QCOMPARE(results.size(), std::min<qsizetype>(given.size(), 20));
    QCOMPARE(results.first(),
             QJsonValue(QJsonDocument::fromJson(R"({
        "business_status": "OPERATIONAL",
        "geometry": { "location": { "lat": 34.0727, "lng": -118.4422 },
                      "viewport": { "northeast": { "lat": 34.074, "lng": -118.4409 },
                                    "southwest": { "lat": 34.0714, "lng": -118.4435 } } },
        "name": "Royce Hall",
        "place_id": "ChIJ8056f69736e22ae8e41993b",
        "types": [ "university", "performing_arts_theater", "point_of_interest", "establishment" ],
        "vicinity": "UCLA Los Angeles" })")
                            .object()));
    for (qsizetype i = 0; i < results.size(); ++i)
        QCOMPARE(results[i][QStringLiteral("place_id")], given[i][QStringLiteral("id")]);
}

void PlacesReadingTest::theirSourcesAreNamed()
{
    const QJsonObject object = read(
        Kind::Google,
        okay(
            R"({"places":[{"id":"a","attributions":[{"provider":"A & B","providerUri":"https://a.example/?x=1&y"}]},)"
            R"({"id":"b","attributions":[{"provider":"A & B","providerUri":"https://a.example/?x=1&y"},{"provider":"C"}]}]})"));
    QCOMPARE(object[QStringLiteral("html_attributions")].toArray(),
             (QJsonArray{QStringLiteral("<a href=\"https://a.example/?x=1&amp;y\">A &amp; B</a>"),
                         QStringLiteral("C")}));
    QVERIFY(readFile(Kind::Overpass, "overpass_ok")[QStringLiteral("html_attributions")][0]
                .toString()
                .contains(QStringLiteral("© OpenStreetMap contributors")));
}

void PlacesReadingTest::overpassIsSortedAndCutOnTheEllipsoid()
{
    // A degree of latitude at the equator is 110,574.4 m on WGS84, and 111,195 m on a sphere.
    const auto place = [](const char *name, double latitude) {
        return QByteArrayLiteral("{\"type\":\"node\",\"id\":1,\"lon\":0,\"lat\":")
            + QByteArray::number(latitude, 'f', 9) + ",\"tags\":{\"amenity\":\"cafe\",\"name\":\""
            + name + "\"}}";
    };
    const QByteArray body = "{\"elements\":["
        + QByteArrayList{place("far", 0.045218), place("near", -0.01), place("mid", 0.02),
                         place("just outside", 0.045219)}
              .join(',')
        + "]}";
    const QJsonArray results = resultsOf(read(Kind::Overpass, okay(body), {0, 0, 5, 20}));
    QStringList names;
    for (const auto &each : results)
        names.append(QJsonValue(each)[QStringLiteral("name")].toString());
    QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("near mid far"));
}

void PlacesReadingTest::overpassReadsWaysAndTags()
{
    const QJsonArray results = resultsOf(read(
        Kind::Overpass,
        okay(
            R"({"elements":[{"type":"way","id":7,"center":{"lat":34.0727,"lon":-118.4422},"tags":{"name":"Royce Hall",)"
            R"("amenity":"theatre;cinema","tourism":"yes","addr:street":"Dickson Court","addr:housenumber":"10","addr:city":"Los Angeles"}},)"
            R"({"type":"node","id":8,"lat":34.0727,"lon":-118.4423,"tags":{"amenity":"bench"}},)"
            R"({"type":"relation","id":9,"tags":{"name":"nowhere","amenity":"bar"}}]})")));
    QCOMPARE(results,
             QJsonArray{QJsonDocument::fromJson(R"({
        "geometry": { "location": { "lat": 34.0727, "lng": -118.4422 } },
        "name": "Royce Hall", "place_id": "osm:way/7",
        "types": [ "theatre", "cinema", "tourism" ],
        "vicinity": "10 Dickson Court, Los Angeles" })")
                            .object()});
    const QJsonObject all = readFile(Kind::Overpass, "overpass_ok");
    QCOMPARE(statusOf(all), QStringLiteral("OK"));
    QCOMPARE(resultsOf(all).size(), 20);
    QCOMPARE(resultsOf(all)[0][QStringLiteral("name")].toString(), QStringLiteral("Royce Hall"));
}

void PlacesReadingTest::noMoreThanWanted_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("file");
    QTest::newRow("old") << Kind::GoogleLegacy << "legacy_ok_page1";
    QTest::newRow("new") << Kind::Google << "new_ok";
    QTest::newRow("overpass") << Kind::Overpass << "overpass_ok";
}

void PlacesReadingTest::noMoreThanWanted()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, file);
    for (int most = 0; most <= 20; ++most) {
        PlacesQuery query = atUcla;
        query.most = most;
        const QJsonObject object = readFile(kind, qPrintable(file), query);
        QCOMPARE(resultsOf(object).size(), most);
        QCOMPARE(statusOf(object), QStringLiteral("OK")); // something is there, wanted or not
    }
}

void PlacesReadingTest::halfOfAnyAnswerIsAnAnswer_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("file");
    QTest::newRow("old") << Kind::GoogleLegacy << "legacy_ok_last_page";
    QTest::newRow("new") << Kind::Google << "new_ok";
    QTest::newRow("new, error") << Kind::Google << "new_error_403_permission_denied";
    QTest::newRow("overpass") << Kind::Overpass << "overpass_ok";
}

void PlacesReadingTest::halfOfAnyAnswerIsAnAnswer()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, file);
    const QByteArray whole = testData(QStringLiteral("places/%1.json").arg(file)).trimmed();
    for (qsizetype cut = 0; cut < whole.size(); cut += 7) {
        const QJsonObject object = read(kind, okay(whole.first(cut)));
        QCOMPARE(statusOf(object), QStringLiteral("UNKNOWN_ERROR"));
        QVERIFY(!messageOf(object).isEmpty());
    }
}

void PlacesReadingTest::theKeyIsInNoAnswer_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<HttpAnswer>("answer");
    QTest::newRow("old, in a message")
        << Kind::GoogleLegacy
        << okay(R"({"status":"REQUEST_DENIED","error_message":"AKey-of_mine1 is bad"})");
    QTest::newRow("old, in a place")
        << Kind::GoogleLegacy
        << okay(R"({"status":"OK","results":[{"photo":"https://x/?key=AKey-of_mine1"}]})");
    QTest::newRow("old, spelt with escapes")
        << Kind::GoogleLegacy
        << okay(R"({"status":"OK","results":[{"name":"\u0041Key-of_mine1"}]})");
    QTest::newRow("new, in a message")
        << Kind::Google
        << HttpAnswer{.status = 403,
                      .body = R"({"error":{"message":"consumer AKey-of_mine1 is suspended"}})"};
    QTest::newRow("new, in a name")
        << Kind::Google << okay(R"({"places":[{"displayName":{"text":"AKey-of_mine1"}}]})");
}

void PlacesReadingTest::theKeyIsInNoAnswer()
{
    QFETCH(const Kind, kind);
    QFETCH(const HttpAnswer, answer);
    const QByteArray json = readPlaces(serviceOf(kind), atUcla, answer).json;
    QVERIFY2(!json.contains("AKey-of_mine1"), json.constData());
    QVERIFY2(json.contains("(key)"), json.constData());
}

QTEST_GUILESS_MAIN(PlacesReadingTest)
#include "tst_placesreading.moc"
