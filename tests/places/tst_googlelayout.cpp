// SPDX-License-Identifier: MIT
#include "places/googlelayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <cstring>
#include <limits>

using namespace drover;

class GoogleLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void printsAsGoogleDoes_data();
    void printsAsGoogleDoes();
    void numbersThatJsonCannotWriteBecomeNull();
    void integersBeyondADoubleKeepTheirDigits();
    void whatIsReadBackIsTheSame();
    void runsOfNewlinesBecomeOne_data();
    void runsOfNewlinesBecomeOne();
    void everyStatusHasGooglesName();
    void anErrorHasTheShapeOfAnAnswer();
};

void GoogleLayoutTest::printsAsGoogleDoes_data()
{
    QTest::addColumn<QByteArray>("compact");
    QTest::addColumn<QByteArray>("printed");

    QTest::newRow("nothing") << QByteArray("{}") << QByteArray("{}");
    QTest::newRow("empty members")
        << QByteArray(R"({"a":[],"b":{}})") << QByteArray("{\n   \"a\" : [],\n   \"b\" : {}\n}");
    QTest::newRow("scalars") << QByteArray(R"({"a":true,"b":false,"c":null,"d":"e"})")
                             << QByteArray("{\n   \"a\" : true,\n   \"b\" : false,\n"
                                           "   \"c\" : null,\n   \"d\" : \"e\"\n}");
    QTest::newRow("array of scalars on one line")
        << QByteArray(R"({"types":["airport",1,true,null]})")
        << QByteArray("{\n   \"types\" : [ \"airport\", 1, true, null ]\n}");
    QTest::newRow("one scalar") << QByteArray(R"({"types":["airport"]})")
                                << QByteArray("{\n   \"types\" : [ \"airport\" ]\n}");
    QTest::newRow("array of empty things on one line")
        << QByteArray(R"({"a":[{},[]]})") << QByteArray("{\n   \"a\" : [ {}, [] ]\n}");
    QTest::newRow("array of objects, a line each")
        << QByteArray(R"({"a":[{"b":1},{"c":2}]})") << QByteArray(R"({
   "a" : [
      {
         "b" : 1
      },
      {
         "c" : 2
      }
   ]
})");
    QTest::newRow("array of arrays") << QByteArray(R"({"a":[[1,2],3]})") << QByteArray(R"({
   "a" : [
      [ 1, 2 ],
      3
   ]
})");
    QTest::newRow("objects in objects")
        << QByteArray(R"({"geometry":{"location":{"lat":34.0714,"lng":-118.4422}}})")
        << QByteArray(R"({
   "geometry" : {
      "location" : {
         "lat" : 34.0714,
         "lng" : -118.4422
      }
   }
})");
    QTest::newRow("a key that needs escapes")
        << QByteArray(R"({"a\"\\\n":1})") << QByteArray("{\n   \"a\\\"\\\\\\n\" : 1\n}");
    QTest::newRow("every short escape")
        << QByteArray(R"({"a":"\b\f\n\r\t\"\\\/"})") << QByteArray(R"({
   "a" : "\b\f\n\r\t\"\\/"
})");
    QTest::newRow("other control characters") << QByteArray(R"({"a":"\u0000\u0001\u001f\u007f"})")
                                              << QByteArray("{\n   \"a\" : "
                                                            "\"\\u0000\\u0001\\u001f\x7f\"\n}");
    QTest::newRow("UTF-8 of two, three and four bytes")
        << QByteArray(R"({"a":"\u00e9\u4eac\ud83e\udd5d"})")
        << QByteArray("{\n   \"a\" : \"\xc3\xa9\xe4\xba\xac\xf0\x9f\xa5\x9d\"\n}");
    QTest::newRow("half a surrogate pair") << QByteArray(R"({"a":"x\ud83ey\udd5d"})")
                                           << QByteArray("{\n   \"a\" : \"x\\ud83ey\\udd5d\"\n}");

    QTest::newRow("a byte order mark")
        << QByteArray(R"({"a":"\ufeffb"})") << QByteArray("{\n   \"a\" : \"\\ufeffb\"\n}");

    const auto number = [](const char *reason, const char *written, const char *printed) {
        QTest::newRow(reason) << QByteArray("{\"n\":") + written + '}'
                              << QByteArray("{\n   \"n\" : ") + printed + "\n}";
    };
    number("whole", "180", "180");
    number("whole, written with a point", "180.0", "180");
    number("negative zero", "-0.0", "0");
    number("five decimals", "-118.44512", "-118.44512");
    number("seven decimals", "151.2100441", "151.2100441");
    number("the fewest digits that read back", "0.1", "0.1");
    number("all digits where they are needed", "0.30000000000000004", "0.30000000000000004");
    number("a hundred thousandth of a degree", "0.00001", "0.00001");
    number("the same to the south", "-0.00001", "-0.00001");
    number("tiny", "2.5e-9", "2.5e-09");
    number("beyond 53 bits", "1e18", "1000000000000000000");
    number("huge", "1e300", "1e+300");
    number("large with a fraction", "1234567.5", "1234567.5");
}

void GoogleLayoutTest::printsAsGoogleDoes()
{
    QFETCH(const QByteArray, compact);
    QFETCH(const QByteArray, printed);
    const QJsonDocument document = QJsonDocument::fromJson(compact);
    QVERIFY2(document.isObject(), "the row is no JSON object");

    QCOMPARE(googleLayout(document.object()), printed);
    QCOMPARE(QJsonDocument::fromJson(printed).object(), document.object());
    QCOMPARE(squeezeNewlines(printed), printed);
}

void GoogleLayoutTest::numbersThatJsonCannotWriteBecomeNull()
{
    using Limits = std::numeric_limits<double>;
    for (const double number : {Limits::infinity(), -Limits::infinity(), Limits::quiet_NaN()})
        QCOMPARE(googleLayout({{QStringLiteral("n"), number}}), "{\n   \"n\" : null\n}");
}

void GoogleLayoutTest::integersBeyondADoubleKeepTheirDigits()
{
    QCOMPARE(googleLayout({{QStringLiteral("n"), qint64(9'007'199'254'740'993)}}),
             "{\n   \"n\" : 9007199254740993\n}");
}

void GoogleLayoutTest::whatIsReadBackIsTheSame()
{
    // A fixed sequence of bits gives the same numbers in every run.
    std::uint64_t bits = 0x9e3779b97f4a7c15;
    QJsonArray numbers;
    for (int i = 0; i < 10'000; ++i) {
        bits ^= bits << 13;
        bits ^= bits >> 7;
        bits ^= bits << 17;
        double number = 0;
        std::memcpy(&number, &bits, sizeof number);
        // Whole numbers from 2^53 on are read as integers, and those are never equal to doubles.
        if (std::isfinite(number) && std::abs(number) < 9e15)
            numbers.append(number);
        numbers.append(static_cast<double>(static_cast<std::int32_t>(bits)) / 1e5);
    }
    QString everyCharacter;
    for (int c = 0; c <= 0xffff; ++c)
        everyCharacter += QChar(c);
    const QJsonObject object{{QStringLiteral("numbers"), numbers},
                             {QStringLiteral("text"), everyCharacter},
                             {everyCharacter, QJsonObject{{QString(), QJsonArray{numbers}}}}};

    QJsonParseError error;
    const QJsonDocument back = QJsonDocument::fromJson(googleLayout(object), &error);
    QVERIFY2(back.isObject(), qPrintable(error.errorString()));
    QVERIFY(back.object() == object);
}

void GoogleLayoutTest::runsOfNewlinesBecomeOne_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("squeezed");

    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("no newline") << QByteArray("{}") << QByteArray("{}");
    QTest::newRow("single ones stay") << QByteArray("{\n}") << QByteArray("{\n}");
    QTest::newRow("two become one") << QByteArray("{\n\n}") << QByteArray("{\n}");
    QTest::newRow("many become one") << QByteArray("{\n\n\n\n\n}") << QByteArray("{\n}");
    QTest::newRow("several runs") << QByteArray("{\n\n\"a\"\n:\n\n\n1}")
                                  << QByteArray("{\n\"a\"\n:\n1}");
    QTest::newRow("one at the end goes") << QByteArray("{}\n") << QByteArray("{}");
    QTest::newRow("many at the end go") << QByteArray("{}\n\n\n") << QByteArray("{}");
    QTest::newRow("a run at the start stays as one") << QByteArray("\n\n{}") << QByteArray("\n{}");
    QTest::newRow("nothing but newlines") << QByteArray("\n\n\n") << QByteArray();
    QTest::newRow("blanks part newlines") << QByteArray("{\n \n}") << QByteArray("{\n \n}");
    QTest::newRow("CR LF") << QByteArray("{\r\n\r\n}") << QByteArray("{\r\n\r\n}");
    QTest::newRow("escaped ones are no newlines")
        << QByteArray(R"({"a":"\n\n"})") << QByteArray(R"({"a":"\n\n"})");
    QTest::newRow("NUL is a byte") << QByteArray("a\0\n\n\0b", 6) << QByteArray("a\0\n\0b", 5);
}

void GoogleLayoutTest::runsOfNewlinesBecomeOne()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, squeezed);
    QCOMPARE(squeezeNewlines(json), squeezed);
    QCOMPARE(squeezeNewlines(squeezed), squeezed);
}

void GoogleLayoutTest::everyStatusHasGooglesName()
{
    QCOMPARE(placesStatusName(PlacesStatus::Ok), QLatin1StringView("OK"));
    QCOMPARE(placesStatusName(PlacesStatus::ZeroResults), QLatin1StringView("ZERO_RESULTS"));
    QCOMPARE(placesStatusName(PlacesStatus::InvalidRequest), QLatin1StringView("INVALID_REQUEST"));
    QCOMPARE(placesStatusName(PlacesStatus::OverQueryLimit), QLatin1StringView("OVER_QUERY_LIMIT"));
    QCOMPARE(placesStatusName(PlacesStatus::RequestDenied), QLatin1StringView("REQUEST_DENIED"));
    QCOMPARE(placesStatusName(PlacesStatus::UnknownError), QLatin1StringView("UNKNOWN_ERROR"));
}

void GoogleLayoutTest::anErrorHasTheShapeOfAnAnswer()
{
    QCOMPARE(
        placesError(PlacesStatus::OverQueryLimit, QStringLiteral("Enough \"for\" today.")).json,
        R"({
   "error_message" : "Enough \"for\" today.",
   "html_attributions" : [],
   "results" : [],
   "status" : "OVER_QUERY_LIMIT"
})");
}

QTEST_GUILESS_MAIN(GoogleLayoutTest)
#include "tst_googlelayout.moc"
