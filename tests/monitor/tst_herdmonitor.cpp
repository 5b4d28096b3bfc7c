// SPDX-License-Identifier: MIT
// What the window is told of a herd: nothing invented, nothing lost without being counted.
#include "herd/presets.h"
#include "monitor/herdmonitor.h"
#include "support/eventrecorder.h"
#include "support/settle.h"
#include "support/testclient.h"
#include "support/testherd.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace drover;

namespace {

Topology preset(const char *name)
{
    return *makePreset(QLatin1String(name));
}

/// What frames add up to.
struct Watched
{
    void take(const HerdFrame &frame)
    {
        for (const ServerIndex id : frame.forgotten)
            std::erase_if(versions, [id](const auto &each) { return each.first.second == id; });
        clients.insert(clients.end(), frame.newClients.begin(), frame.newClients.end());
        for (const BeliefChange &change : frame.beliefs)
            versions[{clients.at(change.client), change.server}] = change.version;
        for (const auto &batch : frame.events)
            for (const Event &event : batch->events())
                if (event.kind == EventKind::LineIn || event.kind == EventKind::LineOut)
                    ++lines;
                else
                    ++others;
        skipped += frame.skippedLines;
    }

    std::vector<std::string> clients;
    std::map<std::pair<std::string, ServerIndex>, std::uint64_t> versions;
    std::uint64_t lines = 0;
    std::uint64_t others = 0;
    std::uint64_t skipped = 0;
};

QByteArray reports(int clients, int time)
{
    QByteArray all;
    for (int i = 0; i < clients; ++i)
        all += "IAMAT c" + QByteArray::number(i) + " +34.5-118.25 " + QByteArray::number(time)
            + '\n';
    return all;
}

class HerdMonitorTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfServersAndLinks();
    void tellsWhatEveryServerBelieves();
    void tellsTheRestWithTheNextFrames();
    void tellsMoreAfterALongerTime_data();
    void tellsMoreAfterALongerTime();
    void leavesToOthersWhatAServerHasNoUseFor();
    void countsLinesBeyondTheBudget();
    void keepsWhatIsNoLineBeyondTheBudget();
    void forgetsAKilledServer();
    void goesOnAfterATakeDown();
    void tracksABoundedNumberOfClients();
};

void HerdMonitorTest::tellsOfServersAndLinks()
{
    TestHerd test(preset("ucla-2018"));
    HerdMonitor monitor(test.herd, test.clock);
    QTRY_VERIFY(test.isLinked());
    auto frame = monitor.takeFrame();
    QCOMPARE(*frame->topology, test.herd.topology());
    QCOMPARE(frame->servers.size(), std::size_t(5));
    for (std::size_t i = 0; i < 5; ++i) {
        QVERIFY(frame->servers[i].state == Herd::ServerState::Up);
        QCOMPARE(frame->servers[i].port, test.herd.port(i));
        QCOMPARE(frame->serverNames->at(frame->servers[i].id), frame->topology->servers[i].name);
    }
    QCOMPARE(frame->links.size(), frame->topology->links.size());
    for (const LinkSnapshot &link : frame->links) {
        QVERIFY(link.first.known && link.second.known);
        QVERIFY(link.first.state == LinkState::Up && link.second.state == LinkState::Up);
    }
    QVERIFY(test.herd.cut("Holiday", "Welsh"));
    QVERIFY(test.herd.takeDown("Goloman"));
    QTRY_VERIFY(!test.herd.server("Goloman"));
    frame = monitor.takeFrame();
    QCOMPARE(std::ranges::count(frame->links, true, &LinkSnapshot::cut), 1);
    QCOMPARE(std::ranges::count(frame->servers, Herd::ServerState::Down, &ServerSnapshot::state),
             1);
    QCOMPARE(frame->number, std::uint64_t(2));
}

void HerdMonitorTest::tellsWhatEveryServerBelieves()
{
    TestHerd test(preset("ucla-2018"));
    HerdMonitor monitor(test.herd, test.clock);
    QTRY_VERIFY(test.isLinked());
    TestClient client(test.port("Goloman"));
    client.say("IAMAT kiwi +34.068930-118.445127 1520023934.5\n");
    QTRY_VERIFY(!test.record("Welsh", "kiwi").isEmpty());
    const auto frame = monitor.takeFrame();
    QCOMPARE(frame->newClients, std::vector<std::string>{"kiwi"});
    QCOMPARE(frame->beliefs.size(), std::size_t(5));
    std::set<std::uint64_t> versions;
    for (const BeliefChange &belief : frame->beliefs) {
        versions.insert(belief.version);
        QCOMPARE(belief.latitude, 34.06893);
        QCOMPARE(belief.longitude, -118.445127);
        QCOMPARE(belief.sentAt, (Timestamp{1'520'023'934, 500'000'000}));
        QCOMPARE(belief.skew, std::chrono::nanoseconds(500'000'000));
        QCOMPARE(frame->serverNames->at(belief.origin), std::string("Goloman"));
    }
    QCOMPARE(versions.size(), std::size_t(1));
    QVERIFY(!versions.contains(0));
    QVERIFY(monitor.takeFrame()->beliefs.empty());
}

void HerdMonitorTest::tellsTheRestWithTheNextFrames()
{
    TestHerd test(preset("line-2"));
    HerdMonitor monitor(test.herd, test.clock, HerdMonitor::Budget{.beliefs = 40});
    QTRY_VERIFY(test.isLinked());
    TestClient client(test.port("S1"));
    client.say(reports(100, 1));
    QTRY_COMPARE(test.store("S2").size(), std::size_t(100));
    Watched watched;
    bool pending = true;
    int frames = 0;
    while (pending && ++frames < 100) {
        const auto frame = monitor.takeFrame();
        QVERIFY(frame->beliefs.size() <= 40);
        watched.take(*frame);
        pending = frame->beliefsPending;
    }
    QCOMPARE(frames, 5);
    QCOMPARE(watched.clients.size(), std::size_t(100));
    QCOMPARE(watched.versions.size(), std::size_t(200));
}

void HerdMonitorTest::tellsMoreAfterALongerTime_data()
{
    QTest::addColumn<int>("ms");
    QTest::addColumn<int>("told");
    QTest::newRow("at once") << 0 << 40;
    QTest::newRow("early") << 4 << 40;
    QTest::newRow("a usual frame") << 16 << 40;
    QTest::newRow("half a frame late") << 24 << 60;
    QTest::newRow("12 frames a second") << 80 << 200;
    QTest::newRow("as late as counts") << 120 << 300;
    QTest::newRow("later") << 160 << 300;
    QTest::newRow("a window that was asleep") << 1'000'000'000 << 300;
}

void HerdMonitorTest::tellsMoreAfterALongerTime()
{
    QFETCH(int, ms);
    QFETCH(int, told);
    TestHerd test(preset("line-2"));
    HerdMonitor monitor(test.herd, test.clock,
                        HerdMonitor::Budget{.beliefs = 40, .mostBeliefs = 300});
    QTRY_VERIFY(test.isLinked());
    monitor.takeFrame();
    TestClient client(test.port("S1"));
    client.say(reports(200, 1));
    QTRY_COMPARE(test.store("S2").size(), std::size_t(200));
    test.clock.advance(std::chrono::milliseconds(ms));
    QCOMPARE(monitor.takeFrame()->beliefs.size(), std::size_t(told));
    // It is the time since the last frame that counts.
    QVERIFY(monitor.takeFrame()->beliefs.size() <= 40);
}

void HerdMonitorTest::leavesToOthersWhatAServerHasNoUseFor()
{
    TestHerd test(preset("line-2"));
    HerdMonitor monitor(test.herd, test.clock, HerdMonitor::Budget{.beliefs = 40});
    QTRY_VERIFY(test.isLinked());
    QVERIFY(test.herd.cut("S1", "S2"));
    TestClient client(test.port("S1"));
    client.say(reports(100, 1));
    QTRY_COMPARE(test.store("S1").size(), std::size_t(100));
    std::size_t most = 0;
    for (int i = 0; i < 2; ++i) // each server is the first once
        most = std::max(most, monitor.takeFrame()->beliefs.size());
    QCOMPARE(most, std::size_t(40));
}

void HerdMonitorTest::countsLinesBeyondTheBudget()
{
    TestHerd test(preset("ucla-2018"));
    EventRecorder recorder(test.herd.journal(), EventKind::LineIn | EventKind::LineOut);
    HerdMonitor monitor(test.herd, test.clock, HerdMonitor::Budget{.events = 50});
    QTRY_VERIFY(test.isLinked());
    Watched watched;
    watched.take(*monitor.takeFrame());
    const std::uint64_t before = watched.lines;
    const qsizetype recordedBefore = recorder.events().size();
    TestClient client(test.port("Goloman"));
    client.say(reports(5'000, 1));
    QTRY_COMPARE(test.store("Welsh").size(), std::size_t(5'000));
    for (int i = 0; i < 5; ++i)
        SETTLE(test, "Hands");
    watched.take(*monitor.takeFrame());
    const auto happened = static_cast<std::uint64_t>(recorder.events().size() - recordedBefore);
    QVERIFY(watched.skipped > 0);
    QVERIFY(watched.lines - before < happened);
    QCOMPARE(watched.lines - before + watched.skipped, happened);
    // It listens again.
    SETTLE(test, "Goloman");
    const std::uint64_t linesBefore = watched.lines;
    watched.take(*monitor.takeFrame());
    QVERIFY(watched.lines > linesBefore);
}

void HerdMonitorTest::keepsWhatIsNoLineBeyondTheBudget()
{
    TestHerd test(preset("line-2"));
    EventRecorder everything(test.herd.journal()); // as the log files want it
    HerdMonitor monitor(test.herd, test.clock, HerdMonitor::Budget{.events = 20});
    QTRY_VERIFY(test.isLinked());
    TestClient client(test.port("S1"));
    client.say(reports(5'000, 1));
    QTRY_COMPARE(test.store("S2").size(), std::size_t(5'000));
    everything.clear();
    QVERIFY(test.herd.kill("S2"));
    Watched watched;
    const auto frame = monitor.takeFrame();
    std::vector<std::string> states;
    for (const auto &batch : frame->events)
        for (const Event &event : batch->events())
            if (event.kind == EventKind::ServerState)
                states.emplace_back(batch->text(event));
    QCOMPARE(states.back(), std::string("killed"));
}

void HerdMonitorTest::forgetsAKilledServer()
{
    TestHerd test(preset("line-2"));
    HerdMonitor monitor(test.herd, test.clock);
    QTRY_VERIFY(test.isLinked());
    TestClient client(test.port("S1"));
    client.say(reports(3, 1));
    QTRY_COMPARE(test.store("S2").size(), std::size_t(3));
    Watched watched;
    watched.take(*monitor.takeFrame());
    QCOMPARE(watched.versions.size(), std::size_t(6));
    QVERIFY(test.herd.kill("S2"));
    watched.take(*monitor.takeFrame());
    QCOMPARE(watched.versions.size(), std::size_t(3));
    QVERIFY(test.herd.bringUp("S2"));
    QTRY_COMPARE(test.store("S2").size(), std::size_t(3));
    watched.take(*monitor.takeFrame());
    QCOMPARE(watched.versions.size(), std::size_t(6));
    QCOMPARE(watched.clients.size(), std::size_t(3));
}

void HerdMonitorTest::goesOnAfterATakeDown()
{
    TestHerd test(preset("line-2"));
    HerdMonitor monitor(test.herd, test.clock);
    QTRY_VERIFY(test.isLinked());
    QVERIFY(test.herd.takeDown("S2"));
    QTRY_VERIFY(!test.herd.server("S2"));
    TestClient client(test.port("S1"));
    client.say(reports(3, 1));
    QTRY_COMPARE(test.store("S1").size(), std::size_t(3));
    Watched watched;
    watched.take(*monitor.takeFrame());
    QCOMPARE(watched.versions.size(), std::size_t(3));
    QVERIFY(test.herd.bringUp("S2"));
    QTRY_COMPARE(test.store("S2").size(), std::size_t(3));
    watched.take(*monitor.takeFrame());
    QCOMPARE(watched.versions.size(), std::size_t(6));
}

void HerdMonitorTest::tracksABoundedNumberOfClients()
{
    TestHerd test(preset("line-2"));
    HerdMonitor monitor(test.herd, test.clock, HerdMonitor::Budget{.clients = 2});
    TestClient client(test.port("S1"));
    client.say(reports(5, 1));
    QTRY_COMPARE(test.store("S1").size(), std::size_t(5));
    QTRY_VERIFY(test.isLinked());
    const auto frame = monitor.takeFrame();
    QCOMPARE(frame->newClients.size(), std::size_t(2));
    QVERIFY(frame->untrackedChanges >= 3);
}

} // namespace

QTEST_GUILESS_MAIN(HerdMonitorTest)
#include "tst_herdmonitor.moc"
