// SPDX-License-Identifier: MIT
#include "places/onlineplaces.h"

#include "herd/presets.h"
#include "support/playedservice.h"
#include "support/testclient.h"
#include "support/testherd.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace drover;
using namespace std::chrono_literals;

namespace {

using Kind = PlacesService::Kind;
using Play = PlayedService::Play;

constexpr qint64 mostBytes = 1 << 20;
constexpr auto okBody = R"({"html_attributions":[],"results":[{"name":"here"}],"status":"OK"})";
constexpr int patience = 30'000;

/// A question and what became of it.
struct Asked
{
    Asked(PlacesProvider &places, const PlacesQuery &query)
        : request(places.nearby(query, [this](const PlacesAnswer &answer) {
            ++answers;
            json = answer.json;
        }))
    {
    }
    QJsonDocument document() const { return QJsonDocument::fromJson(json); }
    QString status() const { return document()[QStringLiteral("status")].toString(); }
    QString message() const { return document()[QStringLiteral("error_message")].toString(); }

    int answers = 0;
    QByteArray json;
    std::unique_ptr<PlacesRequest> request;
};

PlacesQuery queryNumber(int number)
{
    return {double(number) / 100, 0, 10, 5};
}

} // namespace

class OnlinePlacesTest : public QObject
{
    Q_OBJECT

private slots:
    void asksAndAnswers_data();
    void asksAndAnswers();
    void neverAnswersWithinTheCall();
    void equalQuestionsAreOne();
    void whatIsTakenBackByAllIsGivenUp();
    void whatIsTakenBackByOneGoesOn();
    void neverAsksMoreThanSixteenAtOnce();
    void asksOverpassOneByOne();
    void aTakenBackQuestionLosesItsPlaceInTheQueue();
    void theQueueHasAnEnd();
    void tellsWhoWasSlow();
    void tellsWhoNeverGotATurn();
    void tellsWhatWentWrong_data();
    void tellsWhatWentWrong();
    void asksOnceMoreWhereTheConnectionWasLost();
    void neverAsksAgainAfterARefusal_data();
    void neverAsksAgainAfterARefusal();
    void followsNoRedirect();
    void leavesABusyInstanceAlone_data();
    void leavesABusyInstanceAlone();
    void itsOwnPausesGrowUntilAnAnswer();
    void whoCouldNotBeAnsweredInTimeIsToldAtOnce();
    void trustsNoUnknownCertificate();
    void trustsAKnownCertificateForItsOwnHostOnly();
    void theCallbackMayDeleteEverything();
    void theCallbackMayAskAgain();
    void requestsMayOutliveTheProvider();
    void othersGoOnWhileAServiceIsSlow();
    void aResetClientTakesItsQuestionBack();
    void aHalfClosedClientStillGetsItsAnswer();

private:
    std::unique_ptr<OnlinePlaces> placesAt(const QUrl &url, Kind kind = Kind::GoogleLegacy)
    {
        return std::make_unique<OnlinePlaces>(
            PlacesService{.kind = kind, .url = url, .key = "AKey", .timeout = 4'500ms}, mostBytes,
            m_clock);
    }

    ManualClock m_clock;
};

void OnlinePlacesTest::asksAndAnswers_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("old Google") << Kind::GoogleLegacy << "legacy_ok_page1" << QByteArray("GET");
    QTest::newRow("new Google") << Kind::Google << "new_ok" << QByteArray("POST");
    QTest::newRow("Overpass") << Kind::Overpass << "overpass_ok" << QByteArray("POST");
}

void OnlinePlacesTest::asksAndAnswers()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, file);
    QFETCH(const QByteArray, method);
    PlayedService service;
    service.play = [&](const auto &) {
        return PlayedService::answer(testData(QStringLiteral("places/%1.json").arg(file)));
    };
    const auto places = placesAt(service.url(), kind);
    const Asked asked(*places, {34.0727, -118.4422, 10, 20});
    QTRY_COMPARE(asked.answers, 1);
    QCOMPARE(asked.status(), QStringLiteral("OK"));
    QCOMPARE(asked.document()[QStringLiteral("results")].toArray().size(), 20);
    QCOMPARE(service.asked.size(), 1);
    const PlayedService::Request request = service.asked.first();
    QCOMPARE(request.method, method);
    QVERIFY(request.target.startsWith("/ask"));
    QCOMPARE(request.headers.value("user-agent"), "Drover/" DROVER_VERSION);
    QVERIFY(!request.headers.contains("cookie"));
    const HttpQuestion question
        = placesQuestion({.kind = kind, .url = service.url(), .key = "AKey", .timeout = 4'500ms},
                         {34.0727, -118.4422, 10, 20});
    QCOMPARE(request.body, question.body);
    for (const auto &[name, value] : question.headers)
        QCOMPARE(request.headers.value(name.toLower()), value);
}

void OnlinePlacesTest::neverAnswersWithinTheCall()
{
    const auto places = placesAt(QUrl(QStringLiteral("http://127.0.0.1:1/"))); // nobody is there
    const Asked unasked(*places, {0, 0, 0, 5});
    const Asked refused(*places, {0, 0, 1, 5});
    QCOMPARE(unasked.answers + refused.answers, 0);
    QTRY_COMPARE(unasked.answers, 1);
    QTRY_COMPARE(refused.answers, 1);
    QCOMPARE(unasked.status(), QStringLiteral("ZERO_RESULTS"));
    QVERIFY(refused.message().startsWith(QStringLiteral("There is no connection to 127.0.0.1.")));
}

void OnlinePlacesTest::equalQuestionsAreOne()
{
    PlayedService service;
    service.play = [](const auto &) { return PlayedService::held(okBody); };
    const auto places = placesAt(service.url());
    const Asked first(*places, {34, -118, 10, 5});
    const Asked second(*places, {34, -118, 10, 5});
    const Asked fewer(*places, {34, -118, 10, 0}); // the service is not told how many are wanted
    const Asked other(*places, {34, -118, 11, 5});
    QTRY_COMPARE(service.held(), 2);
    service.answerHeld();
    for (const Asked *each : {&first, &second, &fewer, &other})
        QTRY_COMPARE(each->answers, 1);
    QCOMPARE(service.asked.size(), 2);
    QCOMPARE(first.json, second.json);
    QCOMPARE(fewer.document()[QStringLiteral("results")].toArray().size(), 0);

    // What has been answered is not remembered.
    const Asked later(*places, {34, -118, 10, 5});
    QTRY_COMPARE(service.held(), 1);
    QCOMPARE(later.answers, 0);
}

void OnlinePlacesTest::whatIsTakenBackByAllIsGivenUp()
{
    PlayedService service;
    service.play = [](const auto &) { return PlayedService::held(okBody); };
    const auto places = placesAt(service.url());
    Asked first(*places, queryNumber(1));
    Asked second(*places, queryNumber(1));
    QTRY_COMPARE(service.held(), 1);
    first.request.reset();
    second.request.reset();
    QTRY_COMPARE(service.held(), 0); // its connection has been closed
    QCOMPARE(first.answers + second.answers, 0);
    const Asked again(*places, queryNumber(1));
    QTRY_COMPARE(service.held(), 1);
}

void OnlinePlacesTest::whatIsTakenBackByOneGoesOn()
{
    PlayedService service;
    service.play = [](const auto &) { return PlayedService::held(okBody); };
    const auto places = placesAt(service.url());
    Asked first(*places, queryNumber(1));
    const Asked second(*places, queryNumber(1));
    QTRY_COMPARE(service.held(), 1);
    first.request.reset();
    service.answerHeld();
    QTRY_COMPARE(second.answers, 1);
    QCOMPARE(first.answers, 0);
    QCOMPARE(service.asked.size(), 1);
}

void OnlinePlacesTest::neverAsksMoreThanSixteenAtOnce()
{
    constexpr int questions = 60;
    PlayedService service;
    int together = 0;
    int mostTogether = 0;
    service.play = [&](const auto &) {
        mostTogether = std::max(mostTogether, ++together);
        return PlayedService::held(okBody);
    };
    const auto places = placesAt(service.url());
    std::vector<std::unique_ptr<Asked>> asked;
    int answers = 0;
    for (int i = 0; i < questions; ++i)
        asked.push_back(std::make_unique<Asked>(*places, queryNumber(i)));
    while (answers < questions) {
        QTRY_VERIFY(service.held() > 0);
        together = 0;
        service.answerHeld();
        const auto count = [&asked] {
            return int(
                std::ranges::count(asked, 1, [](const auto &each) { return each->answers; }));
        };
        const int before = answers;
        QTRY_VERIFY((answers = count()) > before);
    }
    QCOMPARE(service.asked.size(), questions);
    QVERIFY2(mostTogether <= int(OnlinePlaces::mostAtOnce),
             qPrintable(QString::number(mostTogether)));
}

void OnlinePlacesTest::asksOverpassOneByOne()
{
    PlayedService service;
    service.play = [](const auto &) { return PlayedService::held("{\"elements\":[]}"); };
    const auto places = placesAt(service.url(), Kind::Overpass);
    std::vector<std::unique_ptr<Asked>> asked;
    for (int i = 0; i < 5; ++i)
        asked.push_back(std::make_unique<Asked>(*places, queryNumber(i + 1)));
    for (int i = 0; i < 5; ++i) {
        QTRY_COMPARE(service.held(), 1);
        QCOMPARE(service.asked.size(), i + 1);
        QVERIFY(QUrl::fromPercentEncoding(service.asked.last().body)
                    .contains(QStringLiteral("(around:250,%1,0)").arg((i + 1) / 100.0)));
        service.answerHeld();
        QTRY_COMPARE(asked[std::size_t(i)]->answers, 1);
    }
}

void OnlinePlacesTest::aTakenBackQuestionLosesItsPlaceInTheQueue()
{
    PlayedService service;
    service.play = [](const auto &) { return PlayedService::held("{\"elements\":[]}"); };
    const auto places = placesAt(service.url(), Kind::Overpass);
    const Asked first(*places, queryNumber(1));
    auto second = std::make_unique<Asked>(*places, queryNumber(2));
    const Asked third(*places, queryNumber(3));
    QTRY_COMPARE(service.held(), 1);
    second.reset();
    service.answerHeld();
    QTRY_COMPARE(service.held(), 1);
    service.answerHeld();
    QTRY_COMPARE(third.answers, 1);
    QCOMPARE(service.asked.size(), 2);
}

void OnlinePlacesTest::theQueueHasAnEnd()
{
    PlayedService service;
    service.play = [](const auto &) { return PlayedService::held(okBody); };
    const auto places = placesAt(service.url());
    std::vector<std::unique_ptr<Asked>> asked;
    for (std::size_t i = 0; i < OnlinePlaces::mostWaiting + OnlinePlaces::mostAtOnce; ++i)
        asked.push_back(std::make_unique<Asked>(*places, PlacesQuery{0, double(i) / 1e3, 10, 5}));
    const Asked tooMuch(*places, queryNumber(1));
    QTRY_COMPARE(tooMuch.answers, 1);
    QCOMPARE(tooMuch.status(), QStringLiteral("OVER_QUERY_LIMIT"));
    asked.pop_back();
    const Asked oneMore(*places, queryNumber(1));
    QCoreApplication::processEvents();
    QCOMPARE(oneMore.answers, 0);
}

void OnlinePlacesTest::tellsWhoWasSlow()
{
    PlayedService service;
    service.play = [](const auto &) { return PlayedService::held(okBody); };
    const auto places = placesAt(service.url());
    const Asked asked(*places, queryNumber(1));
    QTRY_COMPARE(service.held(), 1);
    m_clock.advance(4'499ms);
    QCoreApplication::processEvents();
    QCOMPARE(asked.answers, 0);
    m_clock.advance(1ms);
    QTRY_COMPARE(asked.answers, 1);
    QCOMPARE(asked.status(), QStringLiteral("UNKNOWN_ERROR"));
    QCOMPARE(asked.message(),
             QStringLiteral("127.0.0.1 did not answer within 4.5 s: ask again later."));
    QTRY_COMPARE(service.held(), 0);
}

void OnlinePlacesTest::tellsWhoNeverGotATurn()
{
    PlayedService service;
    service.play = [](const auto &) { return PlayedService::held(okBody); };
    const auto places = placesAt(service.url(), Kind::Overpass);
    const Asked first(*places, queryNumber(1));
    const Asked second(*places, queryNumber(2));
    QTRY_COMPARE(service.held(), 1);
    m_clock.advance(4'500ms);
    QTRY_COMPARE(second.answers, 1);
    QCOMPARE(second.message(),
             QStringLiteral("127.0.0.1 was too busy with other questions for 4.5 s: ask again "
                            "later."));
}

void OnlinePlacesTest::tellsWhatWentWrong_data()
{
    QTest::addColumn<Play>("play");
    QTest::addColumn<QString>("message");
    using Then = Play::Then;
    const auto row = [](const char *why, const Play &play, const char *message) {
        QTest::newRow(why) << play << QString::fromLatin1(message);
    };
    row("half an answer",
        {"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"status\"", Then::Close},
        "broke before its answer was complete");
    row("half an answer, then a reset",
        {"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"status\"", Then::Reset},
        "broke before its answer was complete");
    row("half the head", {"HTTP/1.1 200 OK\r\nContent-Le", Then::Close},
        "broke before its answer was complete");
    row("no end is told, and it comes early",
        {"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"status\"", Then::Close}, "no JSON");
    row("a reset", {{}, Then::Reset}, "broke before its answer was complete");
    row("not HTTP at all", {"220 mail.example ESMTP\r\n", Then::Close}, "broke before");
    row("huge, and says so", PlayedService::answer(QByteArray(3 << 20, ' ')), "is too long");
    row("huge, and does not say so",
        {"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + QByteArray(3 << 20, ' '), Then::Close},
        "is too long");
    row("malformed", PlayedService::answer("{\"status\": OK}"), "no JSON");
    row("empty", PlayedService::answer({}), "no JSON");
    row("its own trouble", PlayedService::answer("<html>", 503), "HTTP 503");
}

void OnlinePlacesTest::tellsWhatWentWrong()
{
    QFETCH(const Play, play);
    QFETCH(const QString, message);
    PlayedService service;
    service.play = [&](const auto &) { return play; };
    const auto places = placesAt(service.url());
    const Asked asked(*places, queryNumber(1));
    QTRY_COMPARE_WITH_TIMEOUT(asked.answers, 1, patience);
    QCOMPARE(asked.status(), QStringLiteral("UNKNOWN_ERROR"));
    QVERIFY2(asked.message().contains(message), qPrintable(asked.message()));

    // The next question is none the worse for it.
    service.play = [](const auto &) { return PlayedService::answer(okBody); };
    const Asked next(*places, queryNumber(2));
    QTRY_COMPARE(next.answers, 1);
    QCOMPARE(next.status(), QStringLiteral("OK"));
}

void OnlinePlacesTest::asksOnceMoreWhereTheConnectionWasLost()
{
    PlayedService service;
    service.play = [&](const auto &) {
        return service.connections == 1 ? Play{{}, Play::Then::Close}
                                        : PlayedService::answer(okBody);
    };
    const auto places = placesAt(service.url());
    const Asked asked(*places, queryNumber(1));
    QTRY_COMPARE(asked.answers, 1);
    QCOMPARE(asked.status(), QStringLiteral("OK"));
    QCOMPARE(service.asked.size(), 2);
}

void OnlinePlacesTest::neverAsksAgainAfterARefusal_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 407, 429, 500, 503})
        QTest::addRow("%d", status) << status;
}

void OnlinePlacesTest::neverAsksAgainAfterARefusal()
{
    QFETCH(const int, status);
    PlayedService service;
    service.play = [&](const auto &) { return PlayedService::answer("no", status); };
    const auto places = placesAt(service.url());
    const Asked asked(*places, queryNumber(1));
    QTRY_COMPARE(asked.answers, 1);
    QCOMPARE(service.asked.size(), 1);
    QVERIFY(asked.status() != QLatin1String("OK"));
}

void OnlinePlacesTest::followsNoRedirect()
{
    PlayedService elsewhere;
    PlayedService service;
    service.play = [&](const auto &) {
        return PlayedService::answer({}, 302, "Location: " + elsewhere.url().toEncoded() + "\r\n");
    };
    const auto places = placesAt(service.url());
    const Asked asked(*places, queryNumber(1));
    QTRY_COMPARE(asked.answers, 1);
    QVERIFY(asked.message().contains(QStringLiteral("sends those who ask on to 127.0.0.1")));
    QCOMPARE(elsewhere.connections, 0);
    QCOMPARE(service.asked.size(), 1);
}

void OnlinePlacesTest::leavesABusyInstanceAlone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("pause"); // seconds
    QTest::newRow("429, its own pause") << 429 << QByteArray() << 1;
    QTest::newRow("504, its own pause") << 504 << QByteArray() << 1;
    QTest::newRow("429, a wish") << 429 << QByteArray("Retry-After: 3\r\n") << 3;
    QTest::newRow("504, until a time")
        << 504
        << QByteArray("Date: Wed, 21 Oct 2026 07:28:00 GMT\r\n"
                      "Retry-After: Wed, 21 Oct 2026 07:28:02 GMT\r\n")
        << 2;
    QTest::newRow("429, nonsense") << 429 << QByteArray("Retry-After: soon\r\n") << 1;
}

void OnlinePlacesTest::leavesABusyInstanceAlone()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, headers);
    QFETCH(const int, pause);
    PlayedService service;
    service.play = [&](const auto &) { return PlayedService::answer("busy", status, headers); };
    const auto places = placesAt(service.url(), Kind::Overpass);
    const Asked first(*places, queryNumber(1));
    QTRY_COMPARE(first.answers, 1);
    QCOMPARE(first.status(), QStringLiteral("OVER_QUERY_LIMIT"));

    service.play = [](const auto &) { return PlayedService::answer("{\"elements\":[]}"); };
    const Asked second(*places, queryNumber(2));
    m_clock.advance(std::chrono::seconds(pause) - 1ms);
    QTest::qWait(0);
    QCOMPARE(service.asked.size(), 1);
    m_clock.advance(1ms);
    QTRY_COMPARE(second.answers, 1);
    QCOMPARE(second.status(), QStringLiteral("ZERO_RESULTS"));
}

void OnlinePlacesTest::itsOwnPausesGrowUntilAnAnswer()
{
    PlayedService service;
    bool isBusy = true;
    service.play = [&](const auto &) {
        return isBusy ? PlayedService::answer("busy", 429)
                      : PlayedService::answer("{\"elements\":[]}");
    };
    const auto places = placesAt(service.url(), Kind::Overpass);
    int number = 0;
    const auto pauseAfterAsking = [&] {
        const Asked asked(*places, queryNumber(++number));
        [&] { QTRY_COMPARE(asked.answers, 1); }();
        // Too long for any question to wait: it is told at once for how long.
        m_clock.advance(0ms);
        return asked.status();
    };
    // 1, 2, 4 s: a question waits for its end. From 8 s on it does not.
    for (const auto pause : {1s, 2s, 4s}) {
        QCOMPARE(pauseAfterAsking(), QStringLiteral("OVER_QUERY_LIMIT"));
        m_clock.advance(pause);
    }
    QCOMPARE(pauseAfterAsking(), QStringLiteral("OVER_QUERY_LIMIT"));
    QCOMPARE(service.asked.size(), 4);
    const Asked unasked(*places, queryNumber(50));
    QTRY_COMPARE(unasked.answers, 1);
    QCOMPARE(unasked.message(),
             QStringLiteral("127.0.0.1 wants to be left alone for 8 s: ask again after that."));
    QCOMPARE(service.asked.size(), 4);
    m_clock.advance(8s);
    isBusy = false;
    QCOMPARE(pauseAfterAsking(), QStringLiteral("ZERO_RESULTS"));
    isBusy = true;
    QCOMPARE(pauseAfterAsking(), QStringLiteral("OVER_QUERY_LIMIT"));
    const Asked waits(*places, queryNumber(60));
    isBusy = false;
    m_clock.advance(1s); // as in the beginning
    QTRY_COMPARE(waits.answers, 1);
    QCOMPARE(waits.status(), QStringLiteral("ZERO_RESULTS"));
}

void OnlinePlacesTest::whoCouldNotBeAnsweredInTimeIsToldAtOnce()
{
    PlayedService service;
    service.play
        = [&](const auto &) { return PlayedService::answer("busy", 429, "Retry-After: 100\r\n"); };
    const auto places = placesAt(service.url(), Kind::Overpass);
    const Asked first(*places, queryNumber(1));
    const Asked waiting(*places, queryNumber(2));
    QTRY_COMPARE(waiting.answers, 1);
    QCOMPARE(waiting.status(), QStringLiteral("OVER_QUERY_LIMIT"));
    QVERIFY(waiting.message().contains(QStringLiteral("left alone for 100 s")));
    QCOMPARE(service.asked.size(), 1);
}

void OnlinePlacesTest::trustsNoUnknownCertificate()
{
    PlayedService service(PlayedService::Transport::Tls);
    const auto places = placesAt(service.url(QStringLiteral("/ask"), QStringLiteral("localhost")));
    const Asked asked(*places, queryNumber(1));
    QTRY_COMPARE_WITH_TIMEOUT(asked.answers, 1, patience);
    QCOMPARE(asked.status(), QStringLiteral("UNKNOWN_ERROR"));
    QVERIFY2(asked.message().startsWith(QStringLiteral("localhost does not prove who it is (")),
             qPrintable(asked.message()));
    QVERIFY2(asked.message().contains(QStringLiteral("certificate")), qPrintable(asked.message()));
    QCOMPARE(service.asked.size(), 0); // the key has not left
}

void OnlinePlacesTest::trustsAKnownCertificateForItsOwnHostOnly()
{
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificate(QSslCertificate(testData(QStringLiteral("places/localhost.pem"))));
    QSslConfiguration::setDefaultConfiguration(trusting);
    PlayedService service(PlayedService::Transport::Tls);
    service.play = [](const auto &) { return PlayedService::answer(okBody); };
    const auto right = placesAt(service.url(QStringLiteral("/ask"), QStringLiteral("localhost")));
    const auto wrong = placesAt(service.url());
    const Asked good(*right, queryNumber(1));
    const Asked bad(*wrong, queryNumber(1));
    QTRY_COMPARE_WITH_TIMEOUT(good.answers + bad.answers, 2, patience);
    QSslConfiguration::setDefaultConfiguration(before);
    QCOMPARE(good.status(), QStringLiteral("OK"));
    QVERIFY2(bad.message().startsWith(QStringLiteral("127.0.0.1 does not prove who it is (its "
                                                     "certificate is another host's)")),
             qPrintable(bad.message()));
    QCOMPARE(service.asked.size(), 1);
}

void OnlinePlacesTest::theCallbackMayDeleteEverything()
{
    PlayedService service;
    service.play = [](const auto &) { return PlayedService::answer(okBody); };
    auto places = placesAt(service.url());
    int answers = 0;
    std::unique_ptr<PlacesRequest> first;
    std::unique_ptr<PlacesRequest> second;
    const auto end = [&](const PlacesAnswer &) {
        ++answers;
        first.reset();
        second.reset();
        places.reset();
    };
    first = places->nearby(queryNumber(1), end);
    second = places->nearby(queryNumber(1), end);
    QTRY_COMPARE(answers, 1);
    QTest::qWait(0);
    QCOMPARE(answers, 1);
}

void OnlinePlacesTest::theCallbackMayAskAgain()
{
    PlayedService service;
    service.play = [](const auto &) { return PlayedService::answer(okBody); };
    const auto places = placesAt(service.url());
    int answers = 0;
    std::unique_ptr<PlacesRequest> request;
    request = places->nearby(queryNumber(1), [&](const PlacesAnswer &) {
        ++answers;
        request = places->nearby(queryNumber(1), [&](const PlacesAnswer &) { ++answers; });
    });
    QTRY_COMPARE(answers, 2);
    QCOMPARE(service.asked.size(), 2);
}

void OnlinePlacesTest::requestsMayOutliveTheProvider()
{
    PlayedService service;
    service.play = [](const auto &) { return PlayedService::held(okBody); };
    auto places = placesAt(service.url());
    Asked asked(*places, queryNumber(1));
    QTRY_COMPARE(service.held(), 1);
    places.reset();
    QTRY_COMPARE(service.held(), 0);
    asked.request.reset();
    QCOMPARE(asked.answers, 0);
}

namespace {

/// A herd of one whose places come over the network.
struct OnlineHerd
{
    OnlineHerd()
        : places({.kind = Kind::GoogleLegacy, .url = service.url(), .key = "AKey"}, mostBytes,
                 clock)
        , herd(topology(), options(), clock, places)
    {
        service.play = [](const auto &) { return PlayedService::held(okBody); };
        if (!herd.bind())
            qFatal("The test herd could not bind its ports.");
        herd.start();
    }

    static Topology topology()
    {
        Topology result;
        result.name = "one";
        result.servers = {{.name = "Goloman"}};
        return result;
    }
    static Herd::Options options()
    {
        Herd::Options result;
        result.anyPorts = true;
        result.secret = "a secret of the tests";
        result.poller = testBackend();
        return result;
    }

    PlayedService service;
    ManualClock clock;
    OnlinePlaces places;
    Herd herd;
};

constexpr auto iamat = "IAMAT kiwi +34.068930-118.445127 1520023934.918963997\n";

} // namespace

void OnlinePlacesTest::othersGoOnWhileAServiceIsSlow()
{
    OnlineHerd all;
    TestClient waits(all.herd.port(0));
    TestClient goesOn(all.herd.port(0));
    waits.say(QByteArray(iamat) + "WHATSAT kiwi 10 5\nnonsense\n");
    QTRY_COMPARE(all.service.held(), 1);
    for (int i = 1; i <= 100; ++i) {
        goesOn.say(iamat);
        QTRY_COMPARE(goesOn.lines(), i);
    }
    QCOMPARE(waits.lines(), 1); // the answers keep their order
    all.service.answerHeld();
    QTRY_VERIFY(waits.received().endsWith("}\n\n? nonsense\n"));
    QVERIFY(waits.received().contains("\"name\" : \"here\""));

    // One that never answers ends in an answer too.
    waits.forget();
    waits.say("WHATSAT kiwi 10 5\n");
    QTRY_COMPARE(all.service.held(), 1);
    all.clock.advance(4'500ms);
    QTRY_VERIFY(waits.received().endsWith("}\n\n"));
    QVERIFY(waits.received().contains("\"status\" : \"UNKNOWN_ERROR\""));
    QVERIFY(waits.isConnected());
}

void OnlinePlacesTest::aResetClientTakesItsQuestionBack()
{
    if (testBackend() == Poller::Backend::Notifiers)
        QSKIP("A reset is noticed only when something is written or read there.");
    OnlineHerd all;
    TestClient client(all.herd.port(0));
    client.say(QByteArray(iamat) + "WHATSAT kiwi 10 5\n");
    QTRY_COMPARE(all.service.held(), 1);
    client.reset();
    QTRY_COMPARE(all.service.held(), 0);
}

void OnlinePlacesTest::aHalfClosedClientStillGetsItsAnswer()
{
    OnlineHerd all;
    TestClient client(all.herd.port(0));
    client.say(QByteArray(iamat) + "WHATSAT kiwi 10 5\n");
    client.halfClose();
    QTRY_COMPARE(all.service.held(), 1);
    QTest::qWait(0);
    QCOMPARE(all.service.held(), 1);
    all.service.answerHeld();
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.received().contains("\"name\" : \"here\""));
}

QTEST_GUILESS_MAIN(OnlinePlacesTest)
#include "tst_onlineplaces.moc"
