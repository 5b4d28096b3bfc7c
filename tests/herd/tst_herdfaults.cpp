// SPDX-License-Identifier: MIT
// What is done to a herd while it runs: slowed, frozen, edited.
#include "herd/herd.h"
#include "herd/presets.h"
#include "support/eventrecorder.h"
#include "support/settle.h"
#include "support/testclient.h"
#include "support/testherd.h"

#include <QByteArrayList>
#include <QHash>
#include <QTest>

#include <functional>

using namespace drover;
using namespace std::chrono_literals;

namespace {

#define TRY_WITH_CLOCK(herd, condition) \
    QTRY_VERIFY((condition) || ((herd).clock.advance(100ms), false))

Topology preset(const char *name)
{
    return *makePreset(QLatin1String(name));
}

QByteArray report(const QByteArray &client, int time)
{
    return "IAMAT " + client + " +34-118 " + QByteArray::number(time) + '\n';
}

/// Whether the server's record of the client is of that time.
bool knows(const TestHerd &herd, std::string_view server, std::string_view client, int time)
{
    return herd.record(server, client).endsWith(' ' + QByteArray::number(time) + '\n');
}

class HerdFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void slowMotionShowsAFloodHopByHop();
    void aDelayKeepsTheOrder();
    void aFastClientIsNotStarved();
    void fullSpeedSendsWhatWaits();
    void aSlowLinkComesUpAndStaysUp();
    void takesDownWithAFullDelayLine();
    void breaksALinkWithAFullDelayLine_data();
    void breaksALinkWithAFullDelayLine();
    void delaysAreBounded();
    void aDelayLeavesTimeForPong();

    void aHeldLinkKeepsWhatIsSent();
    void aHeldLinkStaysUp();
    void aHeldLinkIsBounded();
    void aHeldLinkLosesNothing_data();
    void aHeldLinkLosesNothing();

    void aFrozenServerStandsStill();
    void neighboursNoticeAFrozenServer();
    void aFrozenServerCanBeEnded_data();
    void aFrozenServerCanBeEnded();
    void aFrozenServerDialsNobody_data();
    void aFrozenServerDialsNobody();

    void addsAndRemovesLinks();
    void addsAServer();
    void removesAServer();
    void editsALinkTwiceInATurn_data();
    void editsALinkTwiceInATurn();
    void givesANewServerAPort();
    void countsTheLinesOfAllLives();
    void refusesWhatCannotBe();
    void notesWhatBecameOfALine();
    void marksCatchUp();
};

void HerdFaultsTest::slowMotionShowsAFloodHopByHop()
{
    TestHerd herd(preset("line-4"));
    QTRY_VERIFY(herd.isLinked());
    herd.herd.setSlowMotion(800ms);
    TestClient client(herd.port("S1"));
    client.say(report("kiwi", 1));
    QTRY_VERIFY(knows(herd, "S1", "kiwi", 1));
    for (const char *const next : {"S2", "S3", "S4"}) {
        for (const char *const server : {"S1", "S2", "S3", "S4"})
            SETTLE(herd, server);
        QVERIFY2(!knows(herd, next, "kiwi", 1), next);
        herd.clock.advance(799ms);
        SETTLE(herd, next);
        QVERIFY2(!knows(herd, next, "kiwi", 1), next);
        herd.clock.advance(1ms);
        QTRY_VERIFY2(knows(herd, next, "kiwi", 1), next);
    }
}

void HerdFaultsTest::aDelayKeepsTheOrder()
{
    TestHerd herd(preset("line-2"));
    QTRY_VERIFY(herd.isLinked());
    EventRecorder recorder(herd.herd.journal(), EventKind::LineIn);
    QVERIFY(herd.herd.setLinkDelay("S1", "S2", 1s));
    TestClient client(herd.port("S1"));
    for (int i = 0; i < 20; ++i) {
        client.say(report("c" + QByteArray::number(i), 1));
        QTRY_COMPARE(herd.store("S1").size(), std::size_t(i + 1));
        SETTLE(herd, "S1");
        if (i == 10)
            QVERIFY(herd.herd.setLinkDelay("S2", "S1", 100ms)); // overtakes nothing
        herd.clock.advance(10ms);
    }
    TRY_WITH_CLOCK(herd, herd.store("S2").size() == 20);
    int next = 0;
    for (const QByteArray &line : recorder.texts(EventKind::LineIn, "S2"))
        if (line.startsWith("AT "))
            QVERIFY(line.contains(" c" + QByteArray::number(next++) + ' '));
    QCOMPARE(next, 20);
}

void HerdFaultsTest::aFastClientIsNotStarved()
{
    TestHerd herd(preset("line-2"));
    QTRY_VERIFY(herd.isLinked());
    herd.herd.setSlowMotion(1s);
    TestClient client(herd.port("S1"));
    int behind = 0;
    for (int i = 1; i <= 40; ++i) { // ten times as fast as the link is slow
        client.say(report("kiwi", i));
        QTRY_VERIFY(knows(herd, "S1", "kiwi", i));
        SETTLE(herd, "S1");
        herd.clock.advance(100ms);
        SETTLE(herd, "S2");
        if (i > 10 && !knows(herd, "S2", "kiwi", i - 9))
            ++behind;
    }
    QVERIFY2(behind <= 2, qPrintable(QString::number(behind)));
}

void HerdFaultsTest::fullSpeedSendsWhatWaits()
{
    TestHerd herd(preset("line-2"));
    QTRY_VERIFY(herd.isLinked());
    herd.herd.setSlowMotion(2s);
    TestClient client(herd.port("S1"));
    client.say(report("kiwi", 1));
    QTRY_VERIFY(knows(herd, "S1", "kiwi", 1));
    SETTLE(herd, "S1");
    herd.herd.setSlowMotion(0s);
    QTRY_VERIFY(knows(herd, "S2", "kiwi", 1));
}

void HerdFaultsTest::aSlowLinkComesUpAndStaysUp()
{
    TestHerd herd(preset("line-2"));
    QVERIFY(herd.herd.setLinkDelay("S1", "S2", maxDeliveryDelay));
    QTRY_VERIFY(herd.isLinked());
    EventRecorder recorder(herd.herd.journal(), EventKind::Closed);
    for (int i = 0; i < 600; ++i) { // a minute, and with it several PINGs
        herd.clock.advance(100ms);
        SETTLE(herd, "S1");
        SETTLE(herd, "S2");
    }
    QVERIFY(herd.isLinked());
    QVERIFY(!recorder.texts(EventKind::Closed).contains("Silent"));
}

void HerdFaultsTest::takesDownWithAFullDelayLine()
{
    TestHerd herd(preset("line-2"));
    QTRY_VERIFY(herd.isLinked());
    herd.herd.setSlowMotion(2s);
    TestClient client(herd.port("S1"));
    QByteArray all;
    for (int i = 0; i < 3'000; ++i)
        all += report("c" + QByteArray::number(i), 1);
    client.say(all);
    QTRY_COMPARE(herd.store("S1").size(), std::size_t(3'000));
    SETTLE(herd, "S1");
    QVERIFY(herd.store("S2").size() == 0);
    QVERIFY(herd.herd.takeDown("S1")); // what is due is sent at once
    TRY_WITH_CLOCK(herd, herd.herd.state(0) == Herd::ServerState::Down);
    QVERIFY(herd.store("S2").size() > 500); // a delay line full of them
    QVERIFY(herd.herd.bringUp("S1"));
    TRY_WITH_CLOCK(herd, herd.store("S2").size() == 3'000);
}

void HerdFaultsTest::breaksALinkWithAFullDelayLine_data()
{
    QTest::addColumn<bool>("kill");
    QTest::newRow("cut and healed") << false;
    QTest::newRow("killed and brought up") << true;
}

void HerdFaultsTest::breaksALinkWithAFullDelayLine()
{
    QFETCH(bool, kill);
    TestHerd herd(preset("line-2"));
    QTRY_VERIFY(herd.isLinked());
    herd.herd.setSlowMotion(2s);
    TestClient client(herd.port("S1"));
    QByteArray all;
    for (int i = 0; i < 3'000; ++i)
        all += report("c" + QByteArray::number(i), 1);
    client.say(all);
    QTRY_COMPARE(herd.store("S1").size(), std::size_t(3'000));
    SETTLE(herd, "S1");
    QVERIFY(herd.link("S1", "S2").sent > 500); // the line is full,
    QVERIFY(herd.link("S1", "S2").sent < 2'000); // and what it does not take stays in the store
    QVERIFY(kill ? herd.herd.kill("S1") : herd.herd.cut("S1", "S2"));
    herd.clock.advance(2s);
    SETTLE(herd, "S2");
    QCOMPARE(herd.store("S2").size(), std::size_t(0)); // what was under way is lost,
    QVERIFY(kill ? herd.herd.bringUp("S1") : herd.herd.heal("S1", "S2"));
    TRY_WITH_CLOCK(herd, herd.isLinked());
    TestClient again(herd.port("S1"));
    again.say(report("kiwi", 1));
    TRY_WITH_CLOCK(herd, knows(herd, "S2", "kiwi", 1));
    QCOMPARE(herd.store("S2").size(), std::size_t(kill ? 1 : 3'001)); // and is sent once more
}

void HerdFaultsTest::delaysAreBounded()
{
    TestHerd herd(preset("line-2"));
    QVERIFY(!herd.herd.setLinkDelay("S1", "S2", maxDeliveryDelay + 1ns));
    QVERIFY(!herd.herd.setLinkDelay("S1", "S2", -1ns));
    QVERIFY(herd.herd.setLinkDelay("S1", "S2", 1500ms));
    herd.herd.setSlowMotion(10s);
    QCOMPARE(herd.herd.slowMotion(), maxDeliveryDelay);
    QCOMPARE(herd.herd.deliveryDelay("S2", "S1"), maxDeliveryDelay);
    herd.herd.setSlowMotion(100ms);
    QCOMPARE(herd.herd.deliveryDelay("S2", "S1"), std::chrono::nanoseconds(1600ms));
    QCOMPARE(herd.herd.linkDelay("S2", "S1"), std::chrono::nanoseconds(1500ms));
    QVERIFY(herd.herd.setLinkDelay("S1", "S2", 0ns));
    QCOMPARE(herd.herd.deliveryDelay("S2", "S1"), std::chrono::nanoseconds(100ms));
}

void HerdFaultsTest::aDelayLeavesTimeForPong()
{
    Topology topology = preset("line-2");
    topology.limits.pongMs = 1'000;
    TestHerd herd(topology);
    QTRY_VERIFY(herd.isLinked());
    herd.herd.setSlowMotion(maxDeliveryDelay);
    QCOMPARE(herd.herd.slowMotion(), std::chrono::nanoseconds(400ms));
    const auto refused = herd.herd.setLinkDelay("S1", "S2", 401ms);
    QVERIFY(!refused);
    QCOMPARE(refused.error(), QStringLiteral("A link is slowed by 400 milliseconds at most."));
    QVERIFY(herd.herd.setLinkDelay("S1", "S2", 400ms));
    EventRecorder recorder(herd.herd.journal(), EventKind::Closed);
    for (int i = 0; i < 600; ++i) {
        herd.clock.advance(100ms);
        SETTLE(herd, "S1");
        SETTLE(herd, "S2");
    }
    QVERIFY(!recorder.texts(EventKind::Closed).contains("Silent"));
}

void HerdFaultsTest::aHeldLinkKeepsWhatIsSent()
{
    TestHerd herd(preset("line-3"));
    QTRY_VERIFY(herd.isLinked());
    QVERIFY(herd.herd.hold("S3", "S2"));
    QVERIFY(herd.herd.isHeld("S2", "S3") && !herd.herd.isHeld("S1", "S2"));
    QCOMPARE(herd.herd.hold("S2", "S3").error(),
             QStringLiteral("The link between S2 and S3 is held already."));
    TestClient client(herd.port("S1"));
    client.say(report("kiwi", 1));
    QTRY_VERIFY(knows(herd, "S2", "kiwi", 1));
    TestClient other(herd.port("S3"));
    other.say(report("plum", 1));
    QTRY_VERIFY(knows(herd, "S3", "plum", 1));
    herd.clock.advance(10s);
    SETTLE(herd, "S2");
    SETTLE(herd, "S3");
    QVERIFY(herd.record("S3", "kiwi").isEmpty());
    QVERIFY(herd.record("S2", "plum").isEmpty());
    QVERIFY(herd.herd.release("S2", "S3"));
    QTRY_VERIFY(knows(herd, "S3", "kiwi", 1));
    QTRY_VERIFY(knows(herd, "S1", "plum", 1));
    QVERIFY(!herd.herd.release("S2", "S3"));
    QVERIFY(!herd.herd.hold("S1", "S3"));
}

void HerdFaultsTest::aHeldLinkStaysUp()
{
    TestHerd herd(preset("line-2"));
    QTRY_VERIFY(herd.isLinked());
    herd.herd.setSlowMotion(1s); // what waits for its time is held, too
    TestClient client(herd.port("S1"));
    client.say(report("kiwi", 1));
    QTRY_VERIFY(knows(herd, "S1", "kiwi", 1));
    QVERIFY(herd.herd.hold("S1", "S2"));
    EventRecorder recorder(herd.herd.journal(), EventKind::Closed);
    for (int i = 0; i < 120; ++i) { // a minute, and with it several PINGs
        herd.clock.advance(500ms);
        SETTLE(herd, "S1");
        SETTLE(herd, "S2");
    }
    QVERIFY(herd.isLinked());
    QVERIFY(!recorder.texts(EventKind::Closed).contains("Silent"));
    QVERIFY(herd.record("S2", "kiwi").isEmpty());
    QVERIFY(herd.herd.release("S1", "S2"));
    TRY_WITH_CLOCK(herd, knows(herd, "S2", "kiwi", 1));
}

/// What the link does not take stays in the store, and PONG comes all the same.
void HerdFaultsTest::aHeldLinkIsBounded()
{
    TestHerd herd(preset("line-2"));
    QTRY_VERIFY(herd.isLinked());
    QVERIFY(herd.herd.hold("S1", "S2"));
    TestClient client(herd.port("S1"));
    QByteArray all;
    for (int i = 0; i < 3'000; ++i)
        all += report("c" + QByteArray::number(i), 1);
    client.say(all);
    QTRY_COMPARE(herd.store("S1").size(), std::size_t(3'000));
    SETTLE(herd, "S1");
    QVERIFY(herd.link("S1", "S2").sent > 500);
    QVERIFY(herd.link("S1", "S2").sent < 2'000);
    for (int i = 0; i < 60; ++i) {
        herd.clock.advance(500ms);
        SETTLE(herd, "S1");
        SETTLE(herd, "S2");
    }
    QVERIFY(herd.isLinked());
    QCOMPARE(herd.store("S2").size(), std::size_t(0));
    QVERIFY(herd.herd.release("S1", "S2"));
    TRY_WITH_CLOCK(herd, herd.store("S2").size() == 3'000);
}

void HerdFaultsTest::aHeldLinkLosesNothing_data()
{
    QTest::addColumn<bool>("cut");
    QTest::newRow("cut and healed") << true;
    QTest::newRow("taken down and brought up") << false;
}

void HerdFaultsTest::aHeldLinkLosesNothing()
{
    QFETCH(bool, cut);
    TestHerd herd(preset("line-2"));
    QTRY_VERIFY(herd.isLinked());
    QVERIFY(herd.herd.hold("S1", "S2"));
    TestClient client(herd.port("S1"));
    client.say(report("kiwi", 1));
    QTRY_VERIFY(knows(herd, "S1", "kiwi", 1));
    SETTLE(herd, "S1");
    QVERIFY(cut ? herd.herd.cut("S1", "S2") : herd.herd.takeDown("S1"));
    if (!cut)
        TRY_WITH_CLOCK(herd, herd.herd.state(0) == Herd::ServerState::Down);
    SETTLE(herd, "S2");
    QVERIFY(herd.record("S2", "kiwi").isEmpty()); // held is held, to the end
    QVERIFY(cut ? herd.herd.heal("S1", "S2") : herd.herd.bringUp("S1"));
    TRY_WITH_CLOCK(herd, herd.isLinked());
    SETTLE(herd, "S1");
    SETTLE(herd, "S2");
    QVERIFY(herd.record("S2", "kiwi").isEmpty()); // of the new connection likewise
    QVERIFY(herd.herd.release("S1", "S2"));
    TRY_WITH_CLOCK(herd, knows(herd, "S2", "kiwi", 1));
}

void HerdFaultsTest::aFrozenServerStandsStill()
{
    TestHerd herd(preset("line-2"));
    QTRY_VERIFY(herd.isLinked());
    TestClient client(herd.port("S2"));
    client.say(report("before", 1));
    QTRY_COMPARE(client.lines(), qsizetype(1));
    QVERIFY(herd.herd.freeze("S2"));
    QVERIFY(herd.herd.isFrozen(1));
    client.say(report("kiwi", 1));
    TestClient late(herd.port("S2"));
    late.say(report("late", 1));
    TestClient other(herd.port("S1"));
    other.say(report("other", 1));
    QTRY_COMPARE(other.lines(), qsizetype(1));
    QTRY_COMPARE(client.unsent(), qsizetype(0));
    SETTLE(herd, "S1");
    QCOMPARE(client.lines(), qsizetype(1));
    QCOMPARE(herd.store("S2").size(), std::size_t(1));
    QVERIFY(late.isConnected()); // the system accepts for it
    QVERIFY(herd.herd.thaw("S2"));
    QTRY_COMPARE(client.lines(), qsizetype(2));
    QTRY_COMPARE(late.lines(), qsizetype(1));
    QTRY_COMPARE(herd.store("S1").size(), std::size_t(4));
    QTRY_COMPARE(herd.store("S2").size(), std::size_t(4));
}

void HerdFaultsTest::neighboursNoticeAFrozenServer()
{
    TestHerd herd(preset("line-2"));
    QTRY_VERIFY(herd.isLinked());
    QVERIFY(herd.herd.freeze("S2"));
    for (int i = 0; i < 210 && !herd.link("S1", "S2").lastReason; ++i) {
        herd.clock.advance(100ms);
        SETTLE(herd, "S1");
    }
    QVERIFY(herd.link("S1", "S2").lastReason == CloseReason::Silent);
    QVERIFY(!herd.link("S2", "S1").lastReason); // it has not noticed anything
    TestClient client(herd.port("S1"));
    client.say(report("kiwi", 1));
    QTRY_COMPARE(client.lines(), qsizetype(1));
    QVERIFY(herd.herd.thaw("S2"));
    TRY_WITH_CLOCK(herd, herd.isLinked());
    TRY_WITH_CLOCK(herd, herd.store("S2").size() == 1);
}

void HerdFaultsTest::aFrozenServerCanBeEnded_data()
{
    QTest::addColumn<bool>("kill");
    QTest::newRow("taken down") << false;
    QTest::newRow("killed") << true;
}

void HerdFaultsTest::aFrozenServerCanBeEnded()
{
    QFETCH(bool, kill);
    TestHerd herd(preset("line-2"));
    QTRY_VERIFY(herd.isLinked());
    TestClient client(herd.port("S2"));
    client.say(report("kiwi", 1));
    QTRY_COMPARE(client.lines(), qsizetype(1));
    QVERIFY(herd.herd.freeze("S2"));
    client.say(report("kiwi", 2));
    QTRY_COMPARE(client.unsent(), qsizetype(0));
    QVERIFY(kill ? herd.herd.kill("S2") : herd.herd.takeDown("S2"));
    TRY_WITH_CLOCK(herd, !herd.herd.server("S2"));
    QTRY_VERIFY(client.isClosed());
    QVERIFY(!herd.herd.isFrozen(1));
    QVERIFY(herd.herd.bringUp("S2"));
    TRY_WITH_CLOCK(herd, herd.isLinked());
}

void HerdFaultsTest::aFrozenServerDialsNobody_data()
{
    QTest::addColumn<bool>("heal");
    QTest::newRow("a link is added") << false;
    QTest::newRow("a link is healed") << true;
}

void HerdFaultsTest::aFrozenServerDialsNobody()
{
    QFETCH(bool, heal);
    TestHerd herd(preset("line-3"));
    QTRY_VERIFY(herd.isLinked());
    if (heal)
        QVERIFY(herd.herd.cut("S1", "S2"));
    QVERIFY(herd.herd.freeze("S1"));
    const std::string other = heal ? "S2" : "S3";
    const auto said = herd.herd.linesOut(0);
    const auto heard = herd.herd.linesIn(0);
    QVERIFY(heal ? herd.herd.heal("S1", other) : herd.herd.addLink("S1", other));
    for (int i = 0; i < 30; ++i) {
        herd.clock.advance(100ms);
        SETTLE(herd, other);
    }
    QCOMPARE(herd.herd.linesOut(0), said);
    QCOMPARE(herd.herd.linesIn(0), heard);
    QVERIFY(!herd.isUp(other, "S1"));
    QVERIFY(herd.herd.thaw("S1"));
    TRY_WITH_CLOCK(herd, herd.isLinked());
}

void HerdFaultsTest::addsAndRemovesLinks()
{
    TestHerd herd(preset("line-3"));
    QTRY_VERIFY(herd.isLinked());
    QVERIFY(herd.herd.addLink("S3", "S1"));
    QTRY_VERIFY(herd.isLinked());
    QCOMPARE(herd.herd.topology().links.size(), std::size_t(3));
    QVERIFY(herd.herd.removeLink("S2", "S1"));
    QVERIFY(!herd.herd.server("S1")->findLink("S2"));
    TestClient client(herd.port("S2"));
    client.say(report("kiwi", 1)); // the long way round
    QTRY_VERIFY(knows(herd, "S1", "kiwi", 1));
    for (int i = 0; i < 50; ++i) { // nobody dials what is no link any more
        herd.clock.advance(100ms);
        SETTLE(herd, "S1");
    }
    QVERIFY(herd.isLinked());
    QVERIFY(herd.herd.addLink("S1", "S2"));
    QTRY_VERIFY(herd.isLinked());
}

void HerdFaultsTest::addsAServer()
{
    TestHerd herd(preset("line-2"));
    QTRY_VERIFY(herd.isLinked());
    int changes = 0;
    connect(&herd.herd, &Herd::topologyChanged, this, [&changes] { ++changes; });
    TestClient client(herd.port("S1"));
    client.say(report("kiwi", 1));
    QTRY_VERIFY(knows(herd, "S2", "kiwi", 1));
    QVERIFY(herd.herd.addServer({.name = "New"}, 0));
    QVERIFY(herd.herd.addLink("New", "S2"));
    QCOMPARE(changes, 2);
    QCOMPARE(herd.herd.topology().servers.front().name, std::string("New"));
    QVERIFY(herd.herd.state(0) == Herd::ServerState::Down);
    QVERIFY(herd.herd.bringUp("New"));
    TRY_WITH_CLOCK(herd, knows(herd, "New", "kiwi", 1));
    // Those that were there before are still themselves.
    QVERIFY(herd.herd.takeDown("S1"));
    QTRY_VERIFY(herd.herd.state(1) == Herd::ServerState::Down);
    QVERIFY(herd.herd.state(2) == Herd::ServerState::Up);
    QVERIFY(herd.herd.bringUp("S1"));
    TRY_WITH_CLOCK(herd, herd.isLinked());
}

void HerdFaultsTest::removesAServer()
{
    TestHerd herd(preset("ring-4"));
    QTRY_VERIFY(herd.isLinked());
    QVERIFY(herd.herd.cut("S1", "S2"));
    QVERIFY(!herd.herd.removeServer("S1"));
    QVERIFY(herd.herd.kill("S1"));
    QVERIFY(herd.herd.removeServer("S1"));
    QCOMPARE(herd.herd.topology().servers.size(), std::size_t(3));
    QCOMPARE(herd.herd.topology().links.size(), std::size_t(2));
    QVERIFY(!herd.herd.isCut("S1", "S2"));
    QVERIFY(!herd.herd.server("S2")->findLink("S1"));
    TestClient client(herd.port("S2"));
    client.say(report("kiwi", 1));
    QTRY_VERIFY(knows(herd, "S4", "kiwi", 1));
    QVERIFY(herd.herd.addServer({.name = "S1"}, 0));
    QVERIFY(herd.herd.addLink("S4", "S1"));
    QVERIFY(herd.herd.bringUp("S1"));
    TRY_WITH_CLOCK(herd, knows(herd, "S1", "kiwi", 1));
}

void HerdFaultsTest::editsALinkTwiceInATurn_data()
{
    QTest::addColumn<QByteArrayList>("steps");
    const auto row
        = [](const char *name, const QByteArrayList &steps) { QTest::newRow(name) << steps; };
    row("removed and added", {"remove", "add"});
    row("added and removed twice", {"remove", "add", "remove", "add"});
    row("removed, and its server is killed", {"remove", "kill", "up", "add"});
    row("removed, and its server is taken down", {"remove", "down", "add"});
    row("removed while its server is frozen", {"freeze", "remove", "thaw", "add"});
    row("added while its server is frozen", {"freeze", "remove", "add", "thaw"});
    row("frozen, edited and killed", {"freeze", "remove", "add", "kill", "up"});
    row("slowed, removed and added", {"slow", "remove", "add", "slow"});
}

void HerdFaultsTest::editsALinkTwiceInATurn()
{
    QFETCH(QByteArrayList, steps);
    TestHerd herd(preset("line-3"));
    QTRY_VERIFY(herd.isLinked());
    Herd &servers = herd.herd;
    const QHash<QByteArray, std::function<bool()>> actions{
        {"remove", [&] { return servers.removeLink("S1", "S2").has_value(); }},
        {"add", [&] { return servers.addLink("S2", "S1").has_value(); }},
        {"slow", [&] { return servers.setLinkDelay("S1", "S2", 1s).has_value(); }},
        {"freeze", [&] { return servers.freeze("S1").has_value(); }},
        {"thaw", [&] { return servers.thaw("S1").has_value(); }},
        {"kill", [&] { return servers.kill("S1").has_value(); }},
        {"down", [&] { return servers.takeDown("S1").has_value(); }},
        {"up", [&] { return servers.bringUp("S1").has_value(); }},
    };
    for (const QByteArray &step : steps)
        QVERIFY2(actions[step](), step.constData());
    if (steps.contains("down")) {
        TRY_WITH_CLOCK(herd, !servers.server("S1"));
        QVERIFY(servers.bringUp("S1"));
    }
    TRY_WITH_CLOCK(herd, herd.isLinked());
    TestClient client(herd.port("S1"));
    client.say(report("kiwi", 1));
    TRY_WITH_CLOCK(herd, knows(herd, "S3", "kiwi", 1));
}

void HerdFaultsTest::givesANewServerAPort()
{
    ManualClock clock;
    TestPlaces places;
    Topology topology = preset("line-2");
    topology.servers[0].port = 20'001;
    topology.servers[1].port = 20'000;
    Herd herd(topology, {}, clock, places);
    QVERIFY(herd.addServer({.name = "A"}, 2));
    QCOMPARE(herd.port(2), quint16(20'002));
    QVERIFY(herd.addServer({.name = "B"}, 0));
    QCOMPARE(herd.port(0), quint16(20'003));
    QCOMPARE(herd.port(1), quint16(20'001));
    const auto taken = herd.addServer({.name = "C", .port = 20'000}, 0);
    QVERIFY(!taken);
    QVERIFY2(taken.error().contains(QLatin1String("20000")), qPrintable(taken.error()));
    QCOMPARE(herd.topology().servers.size(), std::size_t(4));
    QVERIFY(herd.addServer({.name = "C", .port = 65'535}, 0));
    QVERIFY(!herd.addServer({.name = "D"}, 0));
}

void HerdFaultsTest::countsTheLinesOfAllLives()
{
    TestHerd herd(preset("line-2"));
    QTRY_VERIFY(herd.isLinked());
    Herd &servers = herd.herd;
    auto in = servers.linesIn(0);
    auto out = servers.linesOut(0);
    QVERIFY(in > 0); // the handshake
    QVERIFY(out > 0);
    SETTLE(herd, "S1");
    QCOMPARE(servers.linesIn(0), in + 1);
    QCOMPARE(servers.linesOut(0), out + 1);
    for (const bool kill : {false, true}) {
        in = servers.linesIn(0);
        out = servers.linesOut(0);
        QVERIFY(kill ? servers.kill("S1") : servers.takeDown("S1"));
        TRY_WITH_CLOCK(herd, !servers.server("S1"));
        QVERIFY(servers.linesIn(0) >= in);
        QVERIFY(servers.linesOut(0) >= out);
        QVERIFY(servers.bringUp("S1"));
        TRY_WITH_CLOCK(herd, herd.isLinked());
        QVERIFY(servers.linesIn(0) > in);
        QVERIFY(servers.linesOut(0) > out);
    }
}

void HerdFaultsTest::refusesWhatCannotBe()
{
    TestHerd herd(preset("line-3"));
    Herd &servers = herd.herd;
    QCOMPARE(servers.addServer({.name = "S1"}, 0).error(),
             QStringLiteral("The herd has a server S1 already."));
    QVERIFY(servers.addServer({.name = "a b"}, 0).error().contains(QLatin1String("no blanks")));
    QVERIFY(servers.addServer({.name = ""}, 0).error().contains(QLatin1String("no blanks")));
    QCOMPARE(servers.addLink("S1", "S2").error(),
             QStringLiteral("S1 and S2 are neighbours already."));
    QCOMPARE(servers.addLink("S1", "S1").error(),
             QStringLiteral("S1 cannot be its own neighbour."));
    QCOMPARE(servers.removeLink("S1", "S3").error(),
             QStringLiteral("S1 and S3 are not neighbours."));
    QVERIFY(servers.addLink("S1", "S9").error().startsWith(QLatin1String("There is no server S9")));
    QCOMPARE(servers.removeServer("S1").error(),
             QStringLiteral("S1 still runs: take it down first."));
    QCOMPARE(servers.thaw("S1").error(), QStringLiteral("S1 is not frozen."));
    QVERIFY(servers.freeze("S1"));
    QCOMPARE(servers.freeze("S1").error(), QStringLiteral("S1 is frozen already."));
    QVERIFY(servers.kill("S1"));
    QCOMPARE(servers.freeze("S1").error(), QStringLiteral("S1 is not up."));
}

/// Keeps the notes of lines.
class NoteReader : public JournalReader
{
public:
    EventKinds wanted() const override { return EventKind::LineIn | EventKind::LineOut; }
    void read(const std::shared_ptr<const EventBatch> &batch) override
    {
        for (const Event &event : batch->events()) {
            const std::string_view text = batch->text(event);
            notes.append({QByteArray(text.data(), qsizetype(text.size())), event.note});
        }
    }
    LineNote of(const QByteArray &start) const
    {
        for (const auto &[text, note] : notes)
            if (text.startsWith(start))
                return note;
        return LineNote::None;
    }
    qsizetype count(LineNote which) const
    {
        return std::ranges::count(notes, which, &std::pair<QByteArray, LineNote>::second);
    }

    QList<std::pair<QByteArray, LineNote>> notes;
};

void HerdFaultsTest::notesWhatBecameOfALine()
{
    TestHerd herd(preset("ring-3"));
    QTRY_VERIFY(herd.isLinked());
    NoteReader reader;
    herd.herd.journal().attach(&reader);
    TestClient client(herd.port("S1"));
    client.say("IAMAT kiwi +34-118 5\nIAMAT kiwi +34-118 4\nnonsense\nWHATSAT nobody 1 1\n");
    QTRY_COMPARE(client.lines(), qsizetype(4));
    QTRY_VERIFY(knows(herd, "S3", "kiwi", 5));
    for (const char *const server : {"S1", "S2", "S3", "S1"})
        SETTLE(herd, server);
    herd.herd.journal().flush();
    herd.herd.journal().detach(&reader);
    QVERIFY(reader.of("IAMAT kiwi +34-118 5") == LineNote::News);
    QVERIFY(reader.of("IAMAT kiwi +34-118 4") == LineNote::Stale);
    QVERIFY(reader.of("nonsense") == LineNote::Refused);
    QVERIFY(reader.of("WHATSAT nobody") == LineNote::Refused);
    // In a triangle two hear news, and each tells the other what it knows already, unless that
    // came first.
    QCOMPARE(reader.count(LineNote::News), qsizetype(3));
}

void HerdFaultsTest::marksCatchUp()
{
    TestHerd herd(preset("line-2"));
    QTRY_VERIFY(herd.isLinked());
    NoteReader reader;
    herd.herd.journal().attach(&reader);
    QVERIFY(herd.herd.takeDown("S2"));
    QTRY_VERIFY(!herd.herd.server("S2"));
    TestClient client(herd.port("S1"));
    client.say(report("a", 1) + report("b", 1) + report("c", 1));
    QTRY_COMPARE(client.lines(), qsizetype(3));
    QVERIFY(herd.herd.bringUp("S2"));
    TRY_WITH_CLOCK(herd, herd.store("S2").size() == 3);
    SETTLE(herd, "S1");
    client.say(report("d", 1));
    QTRY_COMPARE(herd.store("S2").size(), std::size_t(4));
    herd.herd.journal().flush();
    herd.herd.journal().detach(&reader);
    QCOMPARE(reader.count(LineNote::CatchUp), qsizetype(3));
}

} // namespace

QTEST_GUILESS_MAIN(HerdFaultsTest)
#include "tst_herdfaults.moc"
