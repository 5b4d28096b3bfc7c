// SPDX-License-Identifier: MIT
#include "load/loadtalk.h"

#include "protocol/parser.h"

#include <QTest>

#include <limits>

namespace drover {

namespace {

constexpr Timestamp start{1'520'023'934, 918'963'000};
constexpr auto echo = "load-00000000 +34.030000-118.480000 1520023934.918963000";

LoadTalk oneClient()
{
    return {{.tag = "load"}, 0, start};
}

std::string reportOf(LoadTalk &talk)
{
    std::string line;
    talk.appendReport(line);
    return line;
}

QByteArray answerTo(const std::string &report, const char *server = "Goloman")
{
    constexpr std::size_t verb = 6;
    return QByteArray("AT ") + server + " +0.263873386 "
        + QByteArray::fromStdString(report.substr(verb)).chopped(1);
}

} // namespace

class TestLoadTalk : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatAServerUnderstands_data();
    void saysWhatAServerUnderstands();
    void asksForTheClientThatWasReportedLast();
    void knowsARightAnswer_data();
    void knowsARightAnswer();
    void expectsAnswersInTheOrderOfTheReports();
    void takesTheServersNameFromItsFirstRightAnswer();
    void saysWhatItExpected();
    void believesDifferencesAsServersWriteThem();
    void believesNoOtherDifference_data();
    void believesNoOtherDifference();
    void wantsAQueryAnsweredWithTheRecord();
    void readsPlaces_data();
    void readsPlaces();
};

void TestLoadTalk::saysWhatAServerUnderstands_data()
{
    QTest::addColumn<std::size_t>("first");
    QTest::addColumn<std::size_t>("step");
    QTest::addColumn<std::size_t>("end");
    QTest::newRow("one client") << std::size_t(0) << std::size_t(1) << std::size_t(1);
    QTest::newRow("one of fifty") << std::size_t(49) << std::size_t(50) << std::size_t(50);
    QTest::newRow("every third of ten") << std::size_t(2) << std::size_t(3) << std::size_t(10);
    QTest::newRow("a hundred million")
        << maxLoadClientIds - 2 << std::size_t(1) << maxLoadClientIds;
}

void TestLoadTalk::saysWhatAServerUnderstands()
{
    QFETCH(const std::size_t, first);
    QFETCH(const std::size_t, step);
    QFETCH(const std::size_t, end);
    // Over the end of a second, and of ten.
    LoadTalk talk({"load", first, step, end}, 7, {1'520'023'939, 999'997'000});
    Timestamp before;
    std::size_t client = first;
    for (int i = 0; i < 1'000; ++i) {
        std::string line = reportOf(talk);
        QVERIFY(line.ends_with('\n'));
        line.pop_back();
        const auto command = parseCommand(line);
        QVERIFY2(command, line.c_str());
        const auto &report = std::get<Report>(*command);
        QVERIFY(report.sentAt > before);
        QCOMPARE(std::string(report.client), loadClientId("load", client));
        before = report.sentAt;
        client += step;
        if (client >= end)
            client = first;
    }
    QCOMPARE(before, (Timestamp{1'520'023'940, 996'000}));
}

void TestLoadTalk::asksForTheClientThatWasReportedLast()
{
    LoadTalk talk({"load", 0, 1, 3}, 0, start);
    for (const std::size_t client : {0U, 1U, 2U, 0U}) {
        reportOf(talk);
        std::string query;
        talk.appendQuery(query);
        QVERIFY(query.ends_with('\n'));
        query.pop_back();
        const auto command = parseCommand(query);
        QVERIFY(command);
        QCOMPARE(std::string(std::get<Query>(*command).client), loadClientId("load", client));
    }
}

void TestLoadTalk::knowsARightAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isRight");
    const auto row = [](const char *why, const QByteArray &answer, bool isRight) {
        QTest::newRow(why) << answer << isRight;
    };
    const QByteArray good = QByteArray("AT Goloman +0.263873386 ") + echo;
    row("right", good, true);
    row("a clock that is behind", QByteArray("AT Goloman -12.000000001 ") + echo, true);
    row("another server", QByteArray("AT Hands +0.263873386 ") + echo, false);
    row("a server whose name begins like it", QByteArray("AT Golomans +0.263873386 ") + echo,
        false);
    row("half a name", QByteArray("AT Golo +0.263873386 ") + echo, false);
    row("no name", QByteArray("AT +0.263873386 ") + echo, false);
    row("no difference", QByteArray("AT Goloman ") + echo, false);
    row("two differences", QByteArray("AT Goloman +0.1 +0.263873386 ") + echo, false);
    row("another client", QByteArray(good).replace("load-00000000", "load-00000001"), false);
    row("another place", QByteArray(good).replace("+34.03", "+34.04"), false);
    row("a place written shorter", QByteArray(good).replace("34.030000", "34.03"), false);
    row("another time", QByteArray(good).replace("918963000", "918964000"), false);
    row("a time written shorter", good.chopped(3), false);
    row("a carriage return", good + '\r', false);
    row("something behind it", good + " x", false);
    row("two blanks", QByteArray(good).replace(" +34", "  +34"), false);
    row("a complaint", QByteArray("? IAMAT ") + echo, false);
    row("the echo alone", echo, false);
    row("nothing", "", false);
    for (qsizetype length = 1; length < good.size(); length += 7)
        row(qPrintable(QStringLiteral("the first %1 bytes").arg(length)), good.first(length),
            false);
}

void TestLoadTalk::knowsARightAnswer()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, isRight);
    LoadTalk talk = oneClient();
    QCOMPARE(reportOf(talk), std::string("IAMAT ") + echo + "\n");
    std::string server = "Goloman";
    QCOMPARE(talk.isReportAnswer({answer.data(), std::size_t(answer.size())}, server), isRight);
    QCOMPARE(server, std::string("Goloman"));
}

void TestLoadTalk::expectsAnswersInTheOrderOfTheReports()
{
    LoadTalk talk({"load", 0, 1, 2}, 0, start);
    const std::string first = reportOf(talk);
    const std::string second = reportOf(talk);
    const std::string third = reportOf(talk);
    std::string server;
    QVERIFY(talk.isReportAnswer(answerTo(first).toStdString(), server));
    QVERIFY(!talk.isReportAnswer(answerTo(third).toStdString(), server));
    // A wrong one has taken the place of the second: the third one's follows.
    QVERIFY(talk.isReportAnswer(answerTo(third).toStdString(), server));
    QVERIFY(second != third);
}

void TestLoadTalk::takesTheServersNameFromItsFirstRightAnswer()
{
    LoadTalk talk = oneClient();
    std::string server;
    const std::string first = reportOf(talk);
    QVERIFY(!talk.isReportAnswer("AT Hands +0.1 " + first.substr(6), server));
    QCOMPARE(server, std::string());
    QVERIFY(talk.isReportAnswer(answerTo(reportOf(talk)).toStdString(), server));
    QCOMPARE(server, std::string("Goloman"));
    QVERIFY(!talk.isReportAnswer(answerTo(reportOf(talk), "Hands").toStdString(), server));
}

void TestLoadTalk::saysWhatItExpected()
{
    LoadTalk talk = oneClient();
    reportOf(talk);
    std::string server;
    QVERIFY(!talk.isReportAnswer("nonsense", server));
    QCOMPARE(talk.expectedAnswer(server), std::string("AT NAME DIFFERENCE ") + echo);
    QCOMPARE(talk.expectedAnswer("Hands"), std::string("AT Hands DIFFERENCE ") + echo);
}

void TestLoadTalk::believesDifferencesAsServersWriteThem()
{
    for (const std::int64_t seconds : {std::int64_t(0), std::int64_t(9), std::int64_t(10),
                                       start.seconds, std::numeric_limits<std::int64_t>::max()}) {
        for (const std::int32_t nanoseconds : {0, 1, 500'000'000, 999'999'999}) {
            const Timestamp other{seconds, nanoseconds};
            for (const TimeDifference &each : {difference(other, {}), difference({}, other),
                                               difference(other, start), difference(start, other)})
                QVERIFY(isAnswerDifference(TimeDifferenceText(each).view()));
        }
    }
}

void TestLoadTalk::believesNoOtherDifference_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "+", "+0", "+0.", "0.263873386", "+0.26387338", "+0.2638733860",
                             "-0.000000000", "+00.263873386", "++0.263873386", "+.263873386",
                             "+2.63873386e-1", "+0,263873386", "+0.26387338x", "+nan.000000000",
                             "+12345678901234567890.000000000", " +0.263873386", "+0.263873386 "})
        QTest::newRow(text) << QByteArray(text);
}

void TestLoadTalk::believesNoOtherDifference()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!isAnswerDifference({text.data(), std::size_t(text.size())}));
}

void TestLoadTalk::wantsAQueryAnsweredWithTheRecord()
{
    LoadTalk talk = oneClient();
    const std::string record = answerTo(reportOf(talk)).toStdString();
    std::string server;
    QVERIFY(talk.isReportAnswer(record, server));
    QVERIFY(talk.isQueryAnswer(record));
    // As good an answer to a report, but not the one that it got.
    std::string other = record;
    other.replace(other.find("+0.26"), 5, "+0.27");
    QVERIFY(!talk.isQueryAnswer(other));
}

void TestLoadTalk::readsPlaces_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("places");
    const auto row = [](const char *why, const QByteArray &text, LoadTalk::Places places) {
        QTest::newRow(why) << text << int(places);
    };
    using enum LoadTalk::Places;
    const auto withStatus = [](const char *status) {
        return QByteArray("{\n   \"results\" : [],\n   \"status\" : \"") + status + "\"\n}\n";
    };
    row("found", withStatus("OK"), Found);
    row("nothing there", withStatus("ZERO_RESULTS"), Found);
    row("cannot be had", withStatus("UNKNOWN_ERROR"), NotHad);
    row("no status", "{\"results\":[]}\n", Wrong);
    row("no results", "{\"status\":\"OK\"}\n", Wrong);
    row("results are no list", "{\"status\":\"OK\",\"results\":{}}\n", Wrong);
    row("a list", "[]\n", Wrong);
    row("no JSON", "{status}\n", Wrong);
    row("nothing", "\n", Wrong);
    row("no end", withStatus("OK").chopped(1), Wrong);
    const auto many = [](int count) {
        return "{\"status\":\"OK\",\"results\":[" + QByteArray("{},").repeated(count).chopped(1)
            + "]}\n";
    };
    row("as many as asked for", many(20), Found);
    row("more than asked for", many(21), Wrong);
}

void TestLoadTalk::readsPlaces()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, places);
    LoadTalk talk = oneClient();
    const std::string_view bytes(text.data(), std::size_t(text.size()));
    QCOMPARE(int(talk.checkPlaces(bytes)), places);
    QCOMPARE(int(talk.checkPlaces(bytes)), places); // known by then
    QCOMPARE(int(talk.checkPlaces("{\"status\":\"OK\",\"results\":[]}\n")),
             int(LoadTalk::Places::Found));
    QCOMPARE(int(talk.checkPlaces(bytes)), places);
}

} // namespace drover

QTEST_APPLESS_MAIN(drover::TestLoadTalk)

#include "tst_loadtalk.moc"
