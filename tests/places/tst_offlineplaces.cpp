// SPDX-License-Identifier: MIT
#include "places/offlineplaces.h"

#include "places/gunzip.h"
#include "places/gzip.h"
#include "places/placesindex.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <optional>

using namespace drover;

namespace {

constexpr char smallTable[] = "3407140\t-11844220\tPowell \"Library\"\tlibrary|library|\tUCLA\t0\n"
                              "3407270\t-11844220\tRoyce Hall\tuniversity\tLos Angeles\t0\n";

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QString statusOf(const QByteArray &json)
{
    return parsed(json).value(QStringLiteral("status")).toString();
}

QJsonArray resultsOf(const QByteArray &json)
{
    return parsed(json).value(QStringLiteral("results")).toArray();
}

QStringList namesOf(const QByteArray &json)
{
    QStringList result;
    for (const auto &place : resultsOf(json))
        result.append(QJsonValue(place)[QStringLiteral("name")].toString());
    return result;
}

/// Asks and waits for the answer; empty when none comes.
QByteArray ask(PlacesProvider &places, const PlacesQuery &query)
{
    std::optional<QByteArray> json;
    const auto request
        = places.nearby(query, [&](const PlacesAnswer &answer) { json = answer.json; });
    const bool isAnswered = QTest::qWaitFor([&] { return json.has_value(); }, 60'000);
    return isAnswered ? *json : QByteArray();
}

} // namespace

class OfflinePlacesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void printsWholeAnswers();
    void findsUclaFirst();
    void countsWhatIsAround_data();
    void countsWhatIsAround();
    void saysWhetherAnythingIsThere_data();
    void saysWhetherAnythingIsThere();
    void aPlaceKeepsItsId();
    void earlyRequestsWaitAndComeInOrder();
    void neverAnswersWithinTheCall();
    void answersAtOnceWhereNobodyWaits();
    void leavesTimeForOthersBetweenManyAnswers();
    void aRequestThatIsGoneIsNotAnswered_data();
    void aRequestThatIsGoneIsNotAnswered();
    void theCallbackMayDeleteItsRequestAndAskAgain();
    void aCallbackMayTakeBackTheNextOne();
    void requestsMayBeKeptAfterTheirAnswer();
    void answersOnTheThreadThatAsked();
    void mayGoWhileItLoads();
    void saysWhatIsWrongWithItsTable_data();
    void saysWhatIsWrongWithItsTable();
    void anAnswerCostsLittle();
    void loadingCostsLittle();

private:
    QString write(const QByteArray &file);

    QTemporaryDir m_folder;
    int m_files = 0;
    OfflinePlaces m_bundled;
};

void OfflinePlacesTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

QString OfflinePlacesTest::write(const QByteArray &file)
{
    const QString name = m_folder.filePath(QString::number(++m_files));
    QFile out(name);
    return out.open(QIODevice::WriteOnly) && out.write(file) == file.size() ? name : QString();
}

void OfflinePlacesTest::printsWholeAnswers()
{
    OfflinePlaces places(write(gzip(smallTable)));
    QCOMPARE(ask(places, {34.0714, -118.4422, 1, 20}), R"({
   "html_attributions" : [ "<a href=\"https://www.geonames.org/\">GeoNames</a>, CC BY 4.0" ],
   "results" : [
      {
         "geometry" : {
            "location" : {
               "lat" : 34.0714,
               "lng" : -118.4422
            }
         },
         "name" : "Powell \"Library\"",
         "place_id" : "drover:96cd9a8bd201483e33a8",
         "types" : [ "library" ],
         "vicinity" : "UCLA"
      },
      {
         "geometry" : {
            "location" : {
               "lat" : 34.0727,
               "lng" : -118.4422
            }
         },
         "name" : "Royce Hall",
         "place_id" : "drover:564d5e11d40a422762fd",
         "types" : [ "university" ],
         "vicinity" : "Los Angeles"
      }
   ],
   "status" : "OK"
})");
}

void OfflinePlacesTest::findsUclaFirst()
{
    const QStringList names = namesOf(ask(m_bundled, {34.0722, -118.4421, 10, 5}));
    QCOMPARE(names.size(), 5);
    QCOMPARE(names.first(), QStringLiteral("Royce Hall"));
    QVERIFY(names.contains(QStringLiteral("Powell Library")));
}

void OfflinePlacesTest::countsWhatIsAround_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<std::size_t>("least");
    QTest::addColumn<std::size_t>("most");

    QTest::newRow("UCLA") << 34.0689 << -118.4452 << std::size_t(121) << std::size_t(121);
    QTest::newRow("Paris") << 48.8566 << 2.3522 << std::size_t(107) << std::size_t(107);
    QTest::newRow("Tokyo") << 35.6762 << 139.6503 << std::size_t(88) << std::size_t(88);
    QTest::newRow("Mumbai") << 19.076 << 72.8777 << std::size_t(5) << std::size_t(5);
    QTest::newRow("Nairobi") << -1.2921 << 36.8219 << std::size_t(6) << std::size_t(6);
    QTest::newRow("rural Kansas") << 38.5 << -99.5 << std::size_t(0) << std::size_t(3);
}

void OfflinePlacesTest::countsWhatIsAround()
{
    QFETCH(const double, latitude);
    QFETCH(const double, longitude);
    QFETCH(const std::size_t, least);
    QFETCH(const std::size_t, most);

    static const auto index = [] {
        QFile file(OfflinePlaces::bundledTable());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the bundled table is not there");
        return PlacesIndex::parse(*gunzip(file.readAll(), std::size_t(1) << 28));
    }();
    QVERIFY(index);
    QCOMPARE(index->size(), 277'228U);
    const std::size_t found = index->nearby({latitude, longitude, 10, 1'000}).size();
    QVERIFY2(found >= least && found <= most, qPrintable(QString::number(found)));
}

void OfflinePlacesTest::saysWhetherAnythingIsThere_data()
{
    QTest::addColumn<PlacesQuery>("query");
    QTest::addColumn<QString>("status");
    QTest::addColumn<qsizetype>("count");

    const QString ok = QStringLiteral("OK");
    const QString none = QStringLiteral("ZERO_RESULTS");
    QTest::newRow("campus") << PlacesQuery{34.0714, -118.4422, 10, 20} << ok << qsizetype(20);
    QTest::newRow("fewer than there are")
        << PlacesQuery{34.0714, -118.4422, 10, 3} << ok << qsizetype(3);
    QTest::newRow("none wanted, some there")
        << PlacesQuery{34.0714, -118.4422, 10, 0} << ok << qsizetype(0);
    QTest::newRow("none wanted, none there")
        << PlacesQuery{-48.876667, -123.393333, 50, 0} << none << qsizetype(0);
    QTest::newRow("middle of the ocean")
        << PlacesQuery{-48.876667, -123.393333, 50, 20} << none << qsizetype(0);
    QTest::newRow("radius 0, beside")
        << PlacesQuery{34.07141, -118.4422, 0, 20} << none << qsizetype(0);
    QTest::newRow("radius 0, on it")
        << PlacesQuery{34.0714, -118.4422, 0, 20} << ok << qsizetype(1);
    QTest::newRow("south pole") << PlacesQuery{-90, 123, 0, 20} << ok << qsizetype(1);
}

void OfflinePlacesTest::saysWhetherAnythingIsThere()
{
    QFETCH(const PlacesQuery, query);
    QFETCH(const QString, status);
    QFETCH(const qsizetype, count);
    const QByteArray json = ask(m_bundled, query);
    QCOMPARE(statusOf(json), status);
    QCOMPARE(resultsOf(json).size(), count);
    QCOMPARE(parsed(json).keys(),
             QStringList({QStringLiteral("html_attributions"), QStringLiteral("results"),
                          QStringLiteral("status")}));
    QVERIFY(!json.contains("\n\n") && !json.endsWith('\n'));
}

void OfflinePlacesTest::aPlaceKeepsItsId()
{
    const auto idOf = [this](const QByteArray &table) {
        OfflinePlaces places(write(gzip(table)));
        return resultsOf(ask(places, {1, 2, 50, 1})).first()[QStringLiteral("place_id")].toString();
    };
    const QString id = idOf("100000\t200000\tA\tb\tc\t0\n");
    QVERIFY(QRegularExpression(QStringLiteral("^drover:[0-9a-f]{20}$")).match(id).hasMatch());
    QCOMPARE(idOf("0\t0\tBefore\t\t\t0\n100000\t200000\tA\tx\ty\t9\n"), id);
    QVERIFY(idOf("100000\t200000\tB\tb\tc\t0\n") != id);
    QVERIFY(idOf("100001\t200000\tA\tb\tc\t0\n") != id);
    QVERIFY(idOf("100000\t200001\tA\tb\tc\t0\n") != id);
}

void OfflinePlacesTest::earlyRequestsWaitAndComeInOrder()
{
    OfflinePlaces places;
    std::vector<std::unique_ptr<PlacesRequest>> requests;
    QList<int> order;
    for (int i = 0; i < 50; ++i)
        requests.push_back(places.nearby({34.0714, -118.4422, 10, i % 21},
                                         [&order, i](const PlacesAnswer &answer) {
                                             QCOMPARE(resultsOf(answer.json).size(), i % 21);
                                             order.append(i);
                                         }));
    QTRY_COMPARE_WITH_TIMEOUT(order.size(), 50, 60'000);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(order.at(i), i);
    QCoreApplication::processEvents();
    QCOMPARE(order.size(), 50);
}

void OfflinePlacesTest::neverAnswersWithinTheCall()
{
    ask(m_bundled, {}); // loaded from here on
    int answers = 0;
    const auto request = m_bundled.nearby({}, [&](const PlacesAnswer &) { ++answers; });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 1);
}

void OfflinePlacesTest::answersAtOnceWhereNobodyWaits()
{
    const PlacesQuery query{34.0714, -118.4422, 10, 20};
    OfflinePlaces places;
    QVERIFY(!places.nearbyAtOnce(query)); // it is not loaded before the event loop says so
    const QByteArray later = ask(places, query);
    QCOMPARE(resultsOf(later).size(), 20);
    const auto now = places.nearbyAtOnce(query);
    QVERIFY(now);
    QCOMPARE(now->json, later);
    QByteArray earlier;
    const auto request
        = places.nearby(query, [&](const PlacesAnswer &answer) { earlier = answer.json; });
    QVERIFY(!places.nearbyAtOnce(query));
    QTRY_COMPARE(earlier, later);
    QVERIFY(places.nearbyAtOnce(query));
}

void OfflinePlacesTest::leavesTimeForOthersBetweenManyAnswers()
{
    constexpr int most = 100; // in one turn
    constexpr int questions = 10 * most;
    ask(m_bundled, {}); // loaded from here on
    std::vector<std::unique_ptr<PlacesRequest>> requests;
    std::vector<int> order;
    for (int i = 0; i < questions; ++i)
        requests.push_back(
            m_bundled.nearby({}, [&order, i](const PlacesAnswer &) { order.push_back(i); }));
    for (std::size_t before = 0; order.size() < questions; before = order.size()) {
        QCoreApplication::processEvents();
        QVERIFY(order.size() - before <= most);
        QVERIFY(order.size() > before);
    }
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void OfflinePlacesTest::aRequestThatIsGoneIsNotAnswered_data()
{
    QTest::addColumn<bool>("isLoaded");
    QTest::newRow("while the table is loaded") << false;
    QTest::newRow("afterwards") << true;
}

void OfflinePlacesTest::aRequestThatIsGoneIsNotAnswered()
{
    QFETCH(const bool, isLoaded);
    OfflinePlaces places(write(gzip(smallTable)));
    if (isLoaded)
        ask(places, {});
    const auto alive = std::make_shared<int>();
    auto first = places.nearby({}, [alive](const PlacesAnswer &) { QFAIL("it was taken back"); });
    int answers = 0;
    const auto second = places.nearby({}, [&](const PlacesAnswer &) { ++answers; });
    first.reset();
    QCOMPARE(alive.use_count(), 1); // what its callback held is free at once
    QTRY_COMPARE(answers, 1);
}

void OfflinePlacesTest::theCallbackMayDeleteItsRequestAndAskAgain()
{
    OfflinePlaces places(write(gzip(smallTable)));
    std::unique_ptr<PlacesRequest> request;
    QString last;
    request = places.nearby({}, [&](const PlacesAnswer &) {
        request.reset();
        request = places.nearby({34.0714, -118.4422, 1, 1}, [&](const PlacesAnswer &answer) {
            request.reset();
            last = namesOf(answer.json).value(0);
        });
    });
    QTRY_COMPARE(last, QStringLiteral("Powell \"Library\""));
}

void OfflinePlacesTest::aCallbackMayTakeBackTheNextOne()
{
    OfflinePlaces places(write(gzip(smallTable)));
    int answers = 0;
    std::unique_ptr<PlacesRequest> next;
    const auto first = places.nearby({}, [&](const PlacesAnswer &) {
        ++answers;
        next.reset();
    });
    next = places.nearby({}, [&](const PlacesAnswer &) { QFAIL("it was taken back"); });
    const auto last = places.nearby({}, [&](const PlacesAnswer &) { ++answers; });
    QTRY_COMPARE(answers, 2);
}

void OfflinePlacesTest::requestsMayBeKeptAfterTheirAnswer()
{
    std::unique_ptr<PlacesRequest> request;
    {
        OfflinePlaces places(write(gzip(smallTable)));
        bool isAnswered = false;
        request = places.nearby({}, [&](const PlacesAnswer &) { isAnswered = true; });
        QTRY_VERIFY(isAnswered);
    }
    request.reset();
}

void OfflinePlacesTest::answersOnTheThreadThatAsked()
{
    QThread *answeredOn = nullptr;
    OfflinePlaces places(write(gzip(smallTable)));
    const auto request
        = places.nearby({}, [&](const PlacesAnswer &) { answeredOn = QThread::currentThread(); });
    QTRY_COMPARE(answeredOn, QThread::currentThread());
}

void OfflinePlacesTest::mayGoWhileItLoads()
{
    for (int i = 0; i < 20; ++i) {
        auto places = std::make_unique<OfflinePlaces>();
        auto request = places->nearby({}, [](const PlacesAnswer &) { QFAIL("nobody is there"); });
        if (i % 2 == 1)
            QThread::yieldCurrentThread();
        places.reset();
        request.reset();
    }
    QCoreApplication::processEvents();
}

void OfflinePlacesTest::saysWhatIsWrongWithItsTable_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("what");

    const QByteArray good = gzip(smallTable);
    QTest::newRow("missing") << m_folder.filePath(QStringLiteral("missing"))
                             << QStringLiteral("there is no such file");
    QTest::newRow("missing in the program")
        << QStringLiteral(":/places/missing") << QStringLiteral("there is no such file");
    QTest::newRow("a folder") << m_folder.path() << QStringLiteral("it is a folder");
    QTest::newRow("empty") << write({}) << QStringLiteral("it is not a gzip file");
    QTest::newRow("not packed") << write(smallTable) << QStringLiteral("it is not a gzip file");
    QTest::newRow("cut short") << write(good.chopped(1)) << QStringLiteral("it is cut short");
    QTest::newRow("damaged") << write(good + 'x') << QStringLiteral("it is damaged");
    QTest::newRow("too large") << write(gzip(QByteArray((256 << 20) + 1, '\n')))
                               << QStringLiteral("it holds more than 256 MiB");
    QTest::newRow("broken line") << write(gzip(QByteArray(smallTable) + "1\t2\n"))
                                 << QStringLiteral("line 3: there are not six fields");
}

void OfflinePlacesTest::saysWhatIsWrongWithItsTable()
{
    QFETCH(const QString, fileName);
    QFETCH(const QString, what);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QRegularExpression::escape(what)));
    OfflinePlaces places(fileName);
    // The early and the late ones, and those that want no places.
    for (const int most : {5, 0, 20}) {
        const QByteArray json = ask(places, {34.0714, -118.4422, 10, most});
        QCOMPARE(statusOf(json), QStringLiteral("UNKNOWN_ERROR"));
        QVERIFY(resultsOf(json).isEmpty());
        const QString message = parsed(json).value(QStringLiteral("error_message")).toString();
        QVERIFY2(message.contains(what), qPrintable(message));
        QVERIFY2(message.contains(fileName), qPrintable(message));
        QVERIFY2(message.contains(QStringLiteral("choose another source of places")),
                 qPrintable(message));
    }
}

void OfflinePlacesTest::anAnswerCostsLittle()
{
    ask(m_bundled, {});
    QBENCHMARK
    {
        int answers = 0;
        const auto request = m_bundled.nearby({34.0689, -118.4452, 10, 20},
                                              [&](const PlacesAnswer &) { ++answers; });
        QCoreApplication::sendPostedEvents();
        QCOMPARE(answers, 1);
    }
}

void OfflinePlacesTest::loadingCostsLittle()
{
    QBENCHMARK
    {
        OfflinePlaces places;
        QVERIFY(!ask(places, {}).isEmpty());
    }
}

QTEST_GUILESS_MAIN(OfflinePlacesTest)
#include "tst_offlineplaces.moc"
