// SPDX-License-Identifier: MIT
// A crowd of one: where it walks, whom it talks to, and whom next.
#include "crowdherd.h"
#include "simulation/crowd.h"
#include "simulation/population.h"
#include "support/testherd.h"

#include <QTest>

using namespace drover;
using namespace std::chrono_literals;

class CrowdTest : public QObject
{
    Q_OBJECT

private slots:
    void isAnsweredInEachInterval();
    void movesAtItsSpeed();
    void everyServerHearsOfIt();
    void roamsWhenItsServerIsTakenDown();
    void roamsWhenItsServerIsKilled();
    void takesTheFirstThatIsThere();
    void triesAgainEverMoreSlowly();
    void comesBackWhenAServerDoes();
    void leavesAServerThatIsOdd_data();
    void leavesAServerThatIsOdd();
    void stopsAndGoesOn();
    void staysWithItsServerInAnotherHerd();
    void movesToAnotherHerd();
    void waitsForEndpoints();
    void serversGoWhileManyDial();
    void mayEndInItsOwnSignal();
    void leavesNothingBehind();
};

void CrowdTest::isAnsweredInEachInterval()
{
    Walk walk({"Goloman"});
    walk.crowd().start();
    for (std::uint64_t i = 1; i <= 5; ++i) {
        QTRY_COMPARE(walk.crowd().counters().answers, i);
        QCOMPARE(walk.crowd().counters().reports, i);
        walk.clock().advance(999ms);
        QCOMPARE(walk.crowd().counters().reports, i);
        walk.clock().advance(1ms);
    }
    QCOMPARE(walk.crowd().counters().wrongAnswers, 0U);
    QCOMPARE(walk.crowd().server(0), std::string("Goloman"));
}

void CrowdTest::movesAtItsSpeed()
{
    Walk walk({"Goloman"});
    walk.options.clients[0].movement = Movement::randomWalk(11, 12);
    Route route(11, 12);
    walk.crowd().start();
    for (std::int64_t second = 0; second < 20; ++second) {
        QTRY_COMPARE(walk.crowd().counters().answers, std::uint64_t(second + 1));
        const std::string where = formatLocation(route.at(std::chrono::seconds(second)));
        const QByteArray record = walk.herd.record("Goloman", "cyclist");
        QVERIFY2(record.contains(QByteArray::fromStdString(where)), record.constData());
        walk.clock().advance(1s);
    }
}

void CrowdTest::everyServerHearsOfIt()
{
    Walk walk({"Holiday"});
    walk.crowd().start();
    for (const char *server : {"Goloman", "Hands", "Holiday", "Welsh", "Wilkes"})
        TRY_WITH_CLOCK(walk.clock(),
                       walk.herd.record(server, "cyclist").startsWith("AT Holiday +"));
}

void CrowdTest::roamsWhenItsServerIsTakenDown()
{
    Walk walk({"Goloman", "Hands", "Welsh"});
    walk.crowd().start();
    QTRY_COMPARE(walk.crowd().counters().answers, 1U);
    QVERIFY(walk.herd.herd.takeDown("Goloman"));
    // Within no time: nobody moves the clock.
    QTRY_COMPARE(walk.crowd().counters().answers, 2U);
    QCOMPARE(walk.crowd().server(0), std::string("Hands"));
    QVERIFY(walk.herd.record("Hands", "cyclist").startsWith("AT Hands "));
    QCOMPARE(walk.crowd().counters().roamings, 1U);
}

void CrowdTest::roamsWhenItsServerIsKilled()
{
    Walk walk({"Goloman", "Hands", "Welsh"});
    walk.crowd().start();
    QTRY_COMPARE(walk.crowd().counters().answers, 1U);
    QVERIFY(walk.herd.herd.kill("Hands"));
    QVERIFY(walk.herd.herd.kill("Goloman"));
    QTRY_COMPARE(walk.crowd().server(0), std::string("Welsh"));
    QCOMPARE(walk.crowd().counters().roamings, 1U);
    QCOMPARE(walk.crowd().counters().failedDials, 1U);
}

void CrowdTest::takesTheFirstThatIsThere()
{
    Walk walk({});
    walk.options.endpoints = {deadEnd(), deadEnd(), endpointOf(walk.herd, "Wilkes")};
    walk.crowd().start();
    QTRY_COMPARE(walk.crowd().server(0), std::string("Wilkes"));
    QCOMPARE(walk.crowd().counters().failedDials, 2U);
    QCOMPARE(walk.crowd().counters().roamings, 0U); // it has been nowhere before
}

void CrowdTest::triesAgainEverMoreSlowly()
{
    Walk walk({});
    walk.options.endpoints = {deadEnd()};
    Crowd &crowd = walk.crowd();
    crowd.start();
    // 100, 200, ..., 3,200 ms, then 5 s each time, at most a quarter less.
    std::uint64_t dials = 1;
    for (const auto delay : {100ms, 200ms, 400ms, 800ms, 1'600ms, 3'200ms, 5'000ms, 5'000ms}) {
        QTRY_COMPARE(crowd.counters().failedDials, dials);
        walk.clock().advance(delay * 3 / 4 - 1ms);
        QCOMPARE(crowd.counters().failedDials, dials);
        walk.clock().advance(delay / 4 + 1ms);
        ++dials;
    }
    QTRY_COMPARE(crowd.counters().failedDials, dials);
    QCOMPARE(crowd.counters().reports, 0U);
}

void CrowdTest::comesBackWhenAServerDoes()
{
    Walk walk({"Goloman"});
    Crowd &crowd = walk.crowd();
    crowd.start();
    QTRY_COMPARE(crowd.counters().answers, 1U);
    QVERIFY(walk.herd.herd.takeDown("Goloman"));
    QTRY_COMPARE(walk.herd.herd.state(0), Herd::ServerState::Down);
    TRY_WITH_CLOCK(walk.clock(), crowd.counters().failedDials >= 3);
    QCOMPARE(crowd.server(0), std::string());
    QVERIFY(walk.herd.herd.bringUp("Goloman"));
    TRY_WITH_CLOCK(walk.clock(), crowd.server(0) == "Goloman");
    QCOMPARE(crowd.counters().roamings, 0U);
}

void CrowdTest::leavesAServerThatIsOdd_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<CrowdTrouble>("trouble");
    const auto row = [](const char *why, const QByteArray &answer, CrowdTrouble trouble) {
        QTest::newRow(why) << answer << trouble;
    };
    row("silent", {}, CrowdTrouble::Silent);
    row("closes at once", "close", CrowdTrouble::Closed);
    row("complains", "? IAMAT\n", CrowdTrouble::OddAnswer);
    row("speaks of somebody else", "AT Odd +0.1 kiwi +34-118 9999999999\n",
        CrowdTrouble::OddAnswer);
    row("speaks of the past", "AT Odd +0.1 cyclist +34-118 1\n", CrowdTrouble::OddAnswer);
    row("does not end its line", "AT Odd +0.1 cyclist +34-118 9999999999", CrowdTrouble::Silent);
    row("never ends its line", QByteArray(100'000, 'x'), CrowdTrouble::OddAnswer);
}

void CrowdTest::leavesAServerThatIsOdd()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const CrowdTrouble, trouble);
    OddServer odd(answer);
    Walk walk({});
    walk.options.endpoints = {odd.endpoint(), endpointOf(walk.herd, "Wilkes")};
    Crowd &crowd = walk.crowd();
    crowd.start();
    TRY_WITH_CLOCK(walk.clock(), crowd.server(0) == "Wilkes");
    QCOMPARE(odd.connections, 1);
    QCOMPARE(crowd.counters().failedDials, 1U);
    QCOMPARE(crowd.counters().answers > 0, true);
    QCOMPARE(crowd.failedWith(), (Crowd::Troubles{{{"Odd", trouble}, 1}}));
    QVERIFY(crowd.counters().lost > 0);
    QCOMPARE(crowd.lostTo(), (Crowd::Troubles{{{"Odd", trouble}, crowd.counters().lost}}));
}

void CrowdTest::stopsAndGoesOn()
{
    Walk walk({"Goloman"});
    Crowd &crowd = walk.crowd();
    crowd.start();
    QTRY_COMPARE(crowd.counters().answers, 1U);
    crowd.stop();
    QVERIFY(!crowd.isRunning());
    const HerdServer *const server = walk.herd.herd.server("Goloman");
    TRY_WITH_CLOCK(walk.clock(), server->clientConnections() == 0);
    walk.clock().advance(60s);
    QCOMPARE(crowd.counters().reports, 1U);
    crowd.start();
    QTRY_COMPARE(crowd.counters().answers, 2U);
    Route route(1, 12);
    const Coordinate now = route.at(walk.clock().monotonicNow());
    QCOMPARE(crowd.position(0), now); // its walk went on meanwhile
    QVERIFY(walk.herd.record("Goloman", "cyclist").contains(formatLocation(now).c_str()));
}

void CrowdTest::staysWithItsServerInAnotherHerd()
{
    Walk walk({"Goloman", "Hands"});
    Crowd &crowd = walk.crowd();
    crowd.start();
    QTRY_COMPARE(crowd.server(0), std::string("Goloman"));
    crowd.setEndpoints({endpointOf(walk.herd, "Welsh"), endpointOf(walk.herd, "Goloman")});
    QCOMPARE(crowd.server(0), std::string("Goloman"));
    walk.clock().advance(1s);
    QTRY_COMPARE(crowd.counters().answers, 2U);
    QVERIFY(walk.herd.herd.kill("Goloman"));
    QTRY_COMPARE(crowd.server(0), std::string("Welsh"));
}

void CrowdTest::movesToAnotherHerd()
{
    Walk walk({"Goloman"});
    Crowd &crowd = walk.crowd();
    crowd.start();
    QTRY_COMPARE(crowd.server(0), std::string("Goloman"));
    crowd.setEndpoints({endpointOf(walk.herd, "Welsh"), endpointOf(walk.herd, "Hands")});
    QCOMPARE(crowd.server(0), std::string());
    QTRY_COMPARE(crowd.server(0), std::string("Welsh"));
    QCOMPARE(crowd.counters().roamings, 1U);
    QCOMPARE(crowd.counters().failedDials, 0U);
}

void CrowdTest::waitsForEndpoints()
{
    Walk walk({});
    Crowd &crowd = walk.crowd();
    crowd.start();
    walk.clock().advance(60s);
    crowd.setEndpoints({endpointOf(walk.herd, "Welsh")});
    QTRY_COMPARE(crowd.server(0), std::string("Welsh"));
    crowd.setEndpoints({});
    QCOMPARE(crowd.server(0), std::string());
    walk.clock().advance(60s);
    crowd.setEndpoints({endpointOf(walk.herd, "Hands")});
    QTRY_COMPARE(crowd.server(0), std::string("Hands"));
}

/// More than may dial at a time, so that some learn of it while they wait for their turn.
void CrowdTest::serversGoWhileManyDial()
{
    CrowdOptions options;
    options.clients = 600;
    Many many(options);
    many.crowd->start();
    many.crowd->setEndpoints({endpointOf(many.herd, "Welsh")});
    QVERIFY(many.settle());
    QTRY_COMPARE(many.herd.herd.server("Welsh")->clientConnections(), options.clients);
    many.crowd->setEndpoints({endpointOf(many.herd, "Hands")});
    many.crowd->setEndpoints({});
    QTRY_COMPARE(many.herd.herd.server("Welsh")->clientConnections(), std::size_t(0));
    QCOMPARE(many.crowd->snapshot().open, std::size_t(0));
    many.crowd->setEndpoints({endpointOf(many.herd, "Hands")});
    QVERIFY(many.settle());
    QTRY_COMPARE(many.herd.herd.server("Hands")->clientConnections(), options.clients);
}

void CrowdTest::mayEndInItsOwnSignal()
{
    Walk walk({"Goloman"});
    bool hasEnded = false;
    connect(&walk.crowd(), &Crowd::stopped, this, [&] {
        walk.end();
        hasEnded = true;
    });
    walk.crowd().start();
    QTRY_COMPARE(walk.crowd().counters().answers, 1U);
    walk.crowd().stop();
    QTRY_VERIFY(hasEnded);
    const HerdServer *const server = walk.herd.herd.server("Goloman");
    QTRY_COMPARE(server->clientConnections(), std::size_t(0));
}

void CrowdTest::leavesNothingBehind()
{
    Walk walk({"Goloman", "Hands"});
    TRY_WITH_CLOCK(walk.clock(), walk.herd.isLinked());
    const int connections = walk.herd.herd.poller().connectionCount;
    const qsizetype descriptors = openDescriptors();
    for (int i = 0; i < 20; ++i) {
        Crowd crowd(walk.herd.herd.poller(), walk.deadlines, walk.options);
        crowd.start();
        if (i % 4 > 0)
            QTRY_COMPARE(crowd.counters().answers, 1U);
        if (i % 4 > 1)
            crowd.setEndpoints({endpointOf(walk.herd, "Wilkes"), deadEnd()});
        if (i % 4 > 2)
            crowd.stop();
    }
    QTRY_COMPARE(walk.herd.herd.poller().connectionCount, connections);
    QTRY_COMPARE(openDescriptors(), descriptors);
}

QTEST_GUILESS_MAIN(CrowdTest)
#include "tst_crowd.moc"
