// SPDX-License-Identifier: MIT
#include "places/noplaces.h"

#include <QCoreApplication>
#include <QTest>

using namespace drover;

class NoPlacesTest : public QObject
{
    Q_OBJECT

private slots:
    void saysThatThereAreNoneOnceAndLater();
    void aRequestThatIsGoneIsNotAnswered();
    void theCallbackMayDeleteItsRequest();
    void answersOnTheirWayEndWithTheProvider();
};

void NoPlacesTest::saysThatThereAreNoneOnceAndLater()
{
    NoPlaces places;
    QByteArrayList answers;
    const auto request = places.nearby(
        {34.07, -118.44, 10, 5}, [&](const PlacesAnswer &answer) { answers.append(answer.json); });
    QVERIFY(answers.isEmpty());
    QTRY_COMPARE(answers, QByteArrayList{R"({
   "error_message" : "This herd runs without places.",
   "html_attributions" : [],
   "results" : [],
   "status" : "REQUEST_DENIED"
})"});
    QCoreApplication::processEvents();
    QCOMPARE(answers.size(), 1);
    QCOMPARE(places.nearbyAtOnce({34.07, -118.44, 10, 5})->json, answers.front());
}

void NoPlacesTest::aRequestThatIsGoneIsNotAnswered()
{
    NoPlaces places;
    int answers = 0;
    auto first = places.nearby({}, [&](const PlacesAnswer &) { QFAIL("it was taken back"); });
    const auto second = places.nearby({}, [&](const PlacesAnswer &) { ++answers; });
    first.reset();
    QTRY_COMPARE(answers, 1);
}

void NoPlacesTest::theCallbackMayDeleteItsRequest()
{
    NoPlaces places;
    std::unique_ptr<PlacesRequest> request;
    bool isAnswered = false;
    request = places.nearby({}, [&](const PlacesAnswer &answer) {
        request.reset();
        isAnswered = answer.json.contains("REQUEST_DENIED");
    });
    QTRY_VERIFY(isAnswered);
}

void NoPlacesTest::answersOnTheirWayEndWithTheProvider()
{
    auto places = std::make_unique<NoPlaces>();
    const auto request = places->nearby({}, [](const PlacesAnswer &) { QFAIL("nobody is there"); });
    places.reset();
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(NoPlacesTest)
#include "tst_noplaces.moc"
