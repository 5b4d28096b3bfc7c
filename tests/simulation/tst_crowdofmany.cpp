// SPDX-License-Identifier: MIT
// Crowds of many: all that they say is answered, and counted.
#include "crowdherd.h"
#include "protocol/parser.h"
#include "simulation/crowd.h"
#include "simulation/population.h"
#include "support/testherd.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace drover;
using namespace std::chrono_literals;

class CrowdOfManyTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingThatManySayIsAnswered_data();
    void everythingThatManySayIsAnswered();
    void everyStoreHasTheLastPositionOfEach_data();
    void everyStoreHasTheLastPositionOfEach();
    void roamingReachesSeveralServers();
    void thoseWhoShareRoamEachOnItsOwn_data();
    void thoseWhoShareRoamEachOnItsOwn();
    void whoIsSilentSaysNothing();
    void knowsWhoWasNeverConnected();
    void survivesServersThatGoDown();
    void countsComplaints();
    void endsWithinItsPatienceThoughNobodyAnswers();
    void saysThatNobodyIsThere();
    void reportsWhenToldTo();
    void twentyThousandShareFewConnections();
};

void CrowdOfManyTest::everythingThatManySayIsAnswered_data()
{
    QTest::addColumn<quint64>("connections");
    QTest::addColumn<double>("queryShare");
    QTest::addColumn<int>("roamMs");
    QTest::newRow("a connection each") << quint64(0) << 0.0 << 0;
    QTest::newRow("who share connections") << quint64(7) << 0.0 << 0;
    QTest::newRow("who ask") << quint64(40) << 0.3 << 0;
    QTest::newRow("who roam") << quint64(40) << 0.0 << 1'000;
    QTest::newRow("who ask and roam on one connection") << quint64(1) << 0.5 << 500;
}

void CrowdOfManyTest::everythingThatManySayIsAnswered()
{
    QFETCH(const quint64, connections);
    QFETCH(const double, queryShare);
    QFETCH(const int, roamMs);
    CrowdOptions options;
    options.clients = 200;
    options.connections = std::size_t(connections);
    options.queryShare = queryShare;
    options.roamEvery = std::chrono::milliseconds(roamMs);
    options.skewedShare = 0.3;
    options.skew = 60s;
    Many many(options);
    many.crowd->start();
    QTRY_COMPARE(many.crowd->snapshot().open, many.crowd->connections());
    QVERIFY(many.run(5s, 50ms));
    QVERIFY(many.stop());
    const CrowdCounters &counters = many.crowd->counters();
    // One each second, and one more where it has come to another server.
    QVERIFY2(counters.reports >= 5U * 200, qPrintable(QString::number(counters.reports)));
    QVERIFY(counters.reports <= 6U * 200 + counters.reconnects);
    QCOMPARE(counters.answers, counters.reports + counters.queries);
    QCOMPARE(counters.complaints + counters.wrongAnswers + counters.lost, 0U);
    QCOMPARE(counters.failedDials, 0U);
    QCOMPARE(counters.queries > 0, queryShare > 0);
    QCOMPARE(counters.roamings > 0, roamMs > 0);
    QCOMPARE(many.crowd->latency().count(), counters.answers);
    QCOMPARE(many.crowd->waiting(), std::size_t(0));
    QCOMPARE(many.crowd->snapshot().open, std::size_t(0));
}

void CrowdOfManyTest::everyStoreHasTheLastPositionOfEach_data()
{
    QTest::addColumn<quint64>("connections");
    QTest::newRow("a connection each") << quint64(100);
    QTest::newRow("who share connections") << quint64(11);
}

void CrowdOfManyTest::everyStoreHasTheLastPositionOfEach()
{
    QFETCH(const quint64, connections);
    CrowdOptions options;
    options.clients = 100;
    options.connections = std::size_t(connections);
    options.roamEvery = 3s;
    options.skewedShare = 0.5;
    options.skew = 10s;
    Many many(options);
    const Timestamp began = many.herd.clock.wallNow();
    many.crowd->start();
    QTRY_COMPARE(many.crowd->snapshot().open, options.connections);
    QVERIFY(many.run(8s, 100ms));
    QVERIFY(many.stop());
    TRY_WITH_CLOCK(many.herd.clock, many.herd.isLinked());
    auto clients = makeClients(options);
    for (SimulatedClient &client : clients) {
        const QByteArray record = many.herd.record("Goloman", client.name);
        QVERIFY(!record.isEmpty());
        for (const char *server : {"Hands", "Holiday", "Welsh", "Wilkes"})
            QTRY_COMPARE(many.herd.record(server, client.name), record);
        const auto message = parseLinkMessage({record.constData(), std::size_t(record.size())});
        const Update update = std::get<Update>(*message);
        const TimeDifference age = difference(update.sentAt, began);
        const std::chrono::nanoseconds byItsClock
            = (std::chrono::seconds(age.seconds) + std::chrono::nanoseconds(age.nanoseconds))
            * (age.negative ? -1 : 1);
        const auto elapsed = byItsClock - client.skew;
        QVERIFY(elapsed > 6s && elapsed <= 8s);
        QCOMPARE(std::string(update.location), formatLocation(client.movement.at(elapsed)));
    }
}

void CrowdOfManyTest::roamingReachesSeveralServers()
{
    CrowdOptions options;
    options.clients = 20;
    options.roamEvery = 2s;
    Many many(options);
    std::map<std::string, std::set<std::string>> heardBy;
    many.crowd->start();
    for (int i = 0; i < 300; ++i) {
        QVERIFY(many.run(100ms, 100ms));
        for (std::size_t each = 0; each < 20; ++each)
            if (const std::string server = many.crowd->server(each); !server.empty())
                heardBy[many.crowd->name(each)].insert(server);
    }
    for (const auto &[client, servers] : heardBy)
        QVERIFY2(servers.size() >= 3, client.c_str());
    QVERIFY(many.stop());
    QCOMPARE(many.crowd->counters().lost + many.crowd->counters().wrongAnswers, 0U);
    // 20 clients, 30 s, every 2 s: 300 of them, give or take.
    const std::uint64_t roamings = many.crowd->counters().roamings;
    QVERIFY2(roamings > 200 && roamings < 400, qPrintable(QString::number(roamings)));
}

void CrowdOfManyTest::thoseWhoShareRoamEachOnItsOwn_data()
{
    QTest::addColumn<quint64>("clients");
    QTest::addColumn<quint64>("connections");
    QTest::addColumn<int>("seconds");
    QTest::newRow("a few") << quint64(60) << quint64(6) << 40;
    QTest::newRow("as many connections as servers") << quint64(50) << quint64(5) << 40;
    QTest::newRow("twenty thousand") << quint64(maxCrowdClients) << quint64(500) << 8;
}

/// Connections stay where they are, and clients go over from one to another.
void CrowdOfManyTest::thoseWhoShareRoamEachOnItsOwn()
{
    QFETCH(const quint64, clients);
    QFETCH(const quint64, connections);
    QFETCH(const int, seconds);
    CrowdOptions options;
    options.clients = std::size_t(clients);
    options.connections = std::size_t(connections);
    options.roamEvery = 2s;
    Many many(options);
    std::vector<std::set<std::string>> heardBy(options.clients);
    many.crowd->start();
    QTRY_COMPARE(many.crowd->snapshot().open, options.connections);
    QVERIFY(many.run(1s, 100ms));
    for (int second = 1; second < seconds; ++second) {
        QVERIFY(many.run(1s, 100ms));
        for (std::size_t each = 0; each < options.clients; ++each)
            heardBy[each].insert(many.crowd->server(each));
    }
    // Those who began on one connection are here and there by now.
    const std::size_t mates = options.clients / options.connections;
    for (std::size_t first = 0; first + mates <= options.clients; first += mates) {
        std::set<std::string> servers;
        for (std::size_t each = first; each < first + mates; ++each)
            servers.insert(many.crowd->server(each));
        QVERIFY2(servers.size() >= 2, many.crowd->name(first).c_str());
    }
    const auto stayed = std::ranges::count_if(
        heardBy, [](const std::set<std::string> &servers) { return servers.size() < 2; });
    QVERIFY2(stayed <= std::ptrdiff_t(options.clients / 50), qPrintable(QString::number(stayed)));
    QVERIFY(many.stop());
    const CrowdCounters &counters = many.crowd->counters();
    QCOMPARE(counters.answers, counters.reports);
    QCOMPARE(counters.lost + counters.wrongAnswers + counters.complaints, 0U);
    QCOMPARE(counters.connected, options.connections);
    // Each of them every 2 s, give or take.
    const double expected = double(clients) * seconds / 2;
    QVERIFY2(double(counters.roamings) > expected * 0.75
                 && double(counters.roamings) < expected * 1.25,
             qPrintable(QString::number(counters.roamings)));
}

void CrowdOfManyTest::whoIsSilentSaysNothing()
{
    CrowdOptions options;
    options.clients = 3;
    Many many(options);
    many.crowd->start();
    QTRY_COMPARE(many.crowd->snapshot().open, std::size_t(3));
    QVERIFY(many.run(2s, 100ms));
    const auto mango = many.crowd->find("mango.cs.ucla.edu");
    QVERIFY(mango);
    QCOMPARE(many.crowd->name(*mango), std::string("mango.cs.ucla.edu"));
    QVERIFY(!many.crowd->find("mango"));
    many.crowd->setSilent(*mango, true);
    const QByteArray last = many.herd.record("Hands", "mango.cs.ucla.edu");
    const std::uint64_t before = many.crowd->counters().reports;
    QVERIFY(many.run(5s, 100ms));
    many.crowd->report(*mango);
    QCOMPARE(many.crowd->counters().reports, before + 10);
    QCOMPARE(many.herd.record("Hands", "mango.cs.ucla.edu"), last);
    many.crowd->setSilent(*mango, false);
    QVERIFY(many.run(1s, 100ms));
    QCOMPARE(many.crowd->counters().reports, before + 13);
}

void CrowdOfManyTest::knowsWhoWasNeverConnected()
{
    CrowdOptions options;
    options.clients = 10;
    options.connections = 5;
    Many many(options);
    many.crowd->setEndpoints({deadEnd()});
    many.crowd->start();
    TRY_WITH_CLOCK(many.herd.clock, many.crowd->counters().failedDials > 10);
    QCOMPARE(many.crowd->neverConnected(), std::size_t(10));
    QCOMPARE(many.crowd->failedWith().begin()->first,
             std::pair(std::string("Nobody"), CrowdTrouble::NotConnected));
    many.crowd->setEndpoints({endpointOf(many.herd, "Welsh")});
    QVERIFY(many.settle());
    QCOMPARE(many.crowd->neverConnected(), std::size_t(0));
    QVERIFY(many.herd.herd.takeDown("Welsh"));
    TRY_WITH_CLOCK(many.herd.clock, many.crowd->snapshot().open == 0);
    QCOMPARE(many.crowd->neverConnected(), std::size_t(0));
}

void CrowdOfManyTest::survivesServersThatGoDown()
{
    CrowdOptions options;
    options.clients = 60;
    options.queryShare = 0.1;
    Many many(options);
    Herd &herd = many.herd.herd;
    many.crowd->start();
    QTRY_COMPARE(many.crowd->snapshot().open, std::size_t(60));
    const char *const names[] = {"Goloman", "Hands", "Holiday", "Welsh", "Wilkes"};
    for (std::size_t i = 0; i < std::size(names); ++i) {
        QVERIFY(i % 2 == 0 ? herd.kill(names[i]) : herd.takeDown(names[i]));
        many.runOn(2s, 50ms);
        QVERIFY(many.isBalanced());
    }
    // None is left: who knows that is nobody's fault.
    TRY_WITH_CLOCK(many.herd.clock, many.crowd->snapshot().open == 0);
    QVERIFY(many.isBalanced());
    for (const char *name : names) {
        const auto up = herd.bringUp(name);
        QVERIFY2(up, up ? "" : qPrintable(up.error()));
    }
    TRY_WITH_CLOCK(many.herd.clock, many.crowd->snapshot().open == 60);
    QVERIFY(many.settle());
    const std::uint64_t lost = many.crowd->counters().lost;
    const std::uint64_t before = many.crowd->counters().answers;
    QVERIFY(many.run(3s, 50ms));
    QVERIFY(many.stop());
    QVERIFY(many.isBalanced());
    QCOMPARE(many.crowd->counters().lost, lost); // all is well again
    std::uint64_t explained = 0;
    for (const auto &[who, times] : many.crowd->lostTo())
        explained += times;
    QCOMPARE(explained, lost);
    QVERIFY(many.crowd->counters().answers >= before + 3U * 60);
    QCOMPARE(many.crowd->counters().wrongAnswers, 0U);
    QVERIFY(many.crowd->counters().reconnects >= 60);
}

void CrowdOfManyTest::countsComplaints()
{
    Topology small = herdOf2018();
    small.limits.maxClients = 3;
    CrowdOptions options;
    options.clients = 10;
    Many many(options, small);
    many.crowd->start();
    QTRY_COMPARE(many.crowd->snapshot().open, std::size_t(10));
    QVERIFY(many.run(3s, 50ms));
    QVERIFY(many.stop());
    const CrowdCounters &counters = many.crowd->counters();
    QVERIFY(counters.complaints > 0);
    QVERIFY(counters.answers > 0);
    QCOMPARE(counters.reports, counters.answers + counters.complaints);
    QCOMPARE(counters.wrongAnswers + counters.failedDials, 0U);
}

void CrowdOfManyTest::endsWithinItsPatienceThoughNobodyAnswers()
{
    OddServer odd{QByteArray()};
    Walk walk({});
    walk.options.endpoints = {odd.endpoint()};
    walk.crowd().start();
    QTRY_COMPARE(walk.crowd().counters().reports, 1U);
    QSignalSpy stopped(&walk.crowd(), &Crowd::stopped);
    walk.crowd().stop();
    walk.clock().advance(4'900ms);
    QVERIFY(!stopped.wait(50));
    walk.clock().advance(100ms);
    QTRY_COMPARE(stopped.count(), 1);
    QCOMPARE(walk.crowd().counters().lost, 1U);
}

void CrowdOfManyTest::saysThatNobodyIsThere()
{
    Walk walk({});
    walk.options.endpoints = {deadEnd(), deadEnd()};
    QSignalSpy nobody(&walk.crowd(), &Crowd::nobodyThere);
    walk.crowd().start();
    QTRY_COMPARE(nobody.count(), 1);
    TRY_WITH_CLOCK(walk.clock(), walk.crowd().counters().failedDials > 10);
    QCOMPARE(nobody.count(), 1); // once
}

void CrowdOfManyTest::reportsWhenToldTo()
{
    Walk walk({"Goloman"});
    walk.options.clients[0].interval = 0s;
    Crowd &crowd = walk.crowd();
    crowd.start();
    QTRY_COMPARE(crowd.snapshot().open, std::size_t(1));
    walk.clock().advance(60s);
    QCOMPARE(crowd.counters().reports, 0U);
    crowd.place(0, {51.5, -0.125});
    crowd.report(0);
    QTRY_COMPARE(crowd.counters().answers, 1U);
    QVERIFY(walk.herd.record("Goloman", "cyclist").contains(" +51.500000-0.125000 "));
    // Not connected: as soon as it is.
    QVERIFY(walk.herd.herd.takeDown("Goloman"));
    TRY_WITH_CLOCK(walk.clock(), crowd.snapshot().open == 0);
    crowd.place(0, {48.875, 2.25});
    crowd.report(0);
    const auto up = walk.herd.herd.bringUp("Goloman");
    QVERIFY2(up, up ? "" : qPrintable(up.error()));
    TRY_WITH_CLOCK(walk.clock(), crowd.counters().answers >= 2);
    QVERIFY(walk.herd.record("Goloman", "cyclist").contains(" +48.875000+2.250000 "));
}

void CrowdOfManyTest::twentyThousandShareFewConnections()
{
    CrowdOptions options;
    options.clients = maxCrowdClients;
    options.connections = 10;
    Many many(options);
    TRY_WITH_CLOCK(many.herd.clock, many.herd.isLinked());
    const qsizetype descriptors = openDescriptors();
    many.crowd->start();
    QTRY_COMPARE(many.crowd->snapshot().open, std::size_t(10));
    QVERIFY(openDescriptors() <= descriptors + 20);
    QVERIFY(many.run(2s, 100ms));
    QVERIFY(many.stop());
    QCOMPARE(many.crowd->counters().answers, many.crowd->counters().reports);
    for (const char *server : {"Goloman", "Hands", "Holiday", "Welsh", "Wilkes"})
        TRY_WITH_CLOCK(many.herd.clock, many.herd.store(server).size() == maxCrowdClients);
}

QTEST_GUILESS_MAIN(CrowdOfManyTest)
#include "tst_crowdofmany.moc"
