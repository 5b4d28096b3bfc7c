// SPDX-License-Identifier: MIT
// How two servers come together: proofs, dialling, and which of two connections stays.
#include "fakes2.h"
#include "herd/presets.h"
#include "protocol/parser.h"
#include "server/handshake.h"
#include "support/eventrecorder.h"
#include "support/settle.h"
#include "support/testclient.h"
#include "support/testherd.h"

#include <QHostInfo>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace drover;
using namespace std::chrono_literals;

class LinkContactTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesAWrongSecret();
    void learnsNothingFromAStolenName();
    void refusesAReplayedProof();
    void doesNotTakeAHerdOfAnotherNameForItsOwn();
    void closesAConnectionThatDoesNotProveItself();
    void closesAProvenConnectionThatDoesNotSayWhatItHas();
    void prefersTheConnectionOfTheSmallerName();
    void prefersTheNewerConnectionOfTheSameDialler();
    void prefersANeighboursNewLife();
    void dialsAgainWithBackOff();
    void leavesTheFirstSecondToTheSmallerName();
    void givesUpAHandshakeThatHangs();
    void asksAgainForAHostThatIsNotFound();
    void dialsAHostByItsNameUnlessTheLinkIsCutByThen();
    void refusesItsNeighbourWhileTheLinkIsCut();
    void logsNoProof();
    void logsEachConnectionByTheNeighboursName();
    void logsAWrongProofWhileTheLinkIsUp();
};

void LinkContactTest::refusesAWrongSecret()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    EventRecorder events(herd.herd.journal());
    FakeS2 stranger(herd.port("S1"), identityOfS2(22, "another secret"));
    stranger.say("");
    QTRY_VERIFY(!stranger.isProven() && stranger.client.isClosed());
    stranger.client.say(kiwi);
    SETTLE(herd, "S1");
    QCOMPARE(herd.store("S1").size(), std::size_t(0));
    QVERIFY(contains(events.texts(EventKind::Notice, "S1"), "WrongProof"));
}

void LinkContactTest::learnsNothingFromAStolenName()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    TestClient thief(herd.port("S1"));
    // Says who it is, and then everything at once without proof.
    thief.say("PEER 1 line-2 S2 S1 " + QByteArray(32, 'a') + " 7\n" + kiwi + "HAVE 0 0\n");
    QTRY_VERIFY(thief.isClosed());
    QVERIFY(!thief.received().contains("PROOF"));
    QCOMPARE(herd.store("S1").size(), std::size_t(0));
}

void LinkContactTest::refusesAReplayedProof()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    Handshake handshake(identityOfS2(), Handshake::Role::Dialler, std::string(32, 'a'));
    const QByteArray opening = QByteArray::fromStdString(handshake.opening());
    TestClient honest(herd.port("S1"));
    honest.say(opening);
    QTRY_COMPARE(honest.lines(), qsizetype(1));
    const QByteArray line = honest.received().chopped(1);
    const auto proof
        = handshake.receive(*parseLinkMessage({line.constData(), std::size_t(line.size())}));
    QVERIFY(proof);
    honest.say(QByteArray::fromStdString(*proof));
    QTRY_COMPARE(honest.lines(), qsizetype(3)); // PEER, PROOF, HAVE
    TestClient replaying(herd.port("S1"));
    replaying.say(opening + QByteArray::fromStdString(*proof) + "HAVE 0 0\n" + kiwi);
    QTRY_VERIFY(replaying.isClosed());
    QVERIFY(!replaying.received().contains("PROOF"));
    QCOMPARE(herd.store("S1").size(), std::size_t(0));
    QVERIFY(honest.isConnected());
}

void LinkContactTest::doesNotTakeAHerdOfAnotherNameForItsOwn()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    LinkIdentity other = identityOfS2();
    other.herd = "another-herd"; // with the same names and the same secret
    FakeS2 s2(herd.port("S1"), other);
    QTRY_VERIFY(s2.client.received().startsWith("? PEER 1 another-herd S2 S1 "));
    QVERIFY(!s2.isProven());
}

void LinkContactTest::closesAConnectionThatDoesNotProveItself()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    TestClient slow(herd.port("S1"));
    slow.say("PEER 1 line-2 S2 S1 " + QByteArray(32, 'a') + " 7\n");
    QTRY_COMPARE(slow.lines(), qsizetype(1));
    herd.clock.advance(1'999ms);
    SETTLE(herd, "S1");
    QVERIFY(slow.isConnected());
    herd.clock.advance(1ms);
    QTRY_VERIFY(slow.isClosed());
}

void LinkContactTest::closesAProvenConnectionThatDoesNotSayWhatItHas()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    FakeS2 s2(herd.port("S1"));
    QTRY_VERIFY(s2.isProven());
    QTRY_COMPARE(s2.said(), QByteArray("HAVE 0 0\n"));
    herd.clock.advance(1'999ms);
    SETTLE(herd, "S1");
    QVERIFY(s2.client.isConnected());
    herd.clock.advance(1ms);
    QTRY_VERIFY(s2.client.isClosed());
    QCOMPARE(herd.link("S1", "S2").lastReason, CloseReason::NoProof);
}

void LinkContactTest::prefersTheConnectionOfTheSmallerName()
{
    // S1 dials a listener that plays S2, and S2 dials S1: S1 is the smaller, its own one stays.
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    TestHerd herd(line2(listener.serverPort()), onlyS1());
    QTRY_VERIFY(listener.hasPendingConnections());
    const std::unique_ptr<QTcpSocket> dialled(listener.nextPendingConnection());
    FakeS2 dialling(herd.port("S1"));
    QTRY_VERIFY(dialling.isProven());
    dialling.say("HAVE 0 0\n");
    QTRY_VERIFY(herd.isUp("S1", "S2"));
    // Now the one that S1 dialled is proven too.
    Handshake handshake(identityOfS2(), Handshake::Role::Acceptor);
    QByteArray after;
    const auto shake = [&] {
        while (dialled->canReadLine()) {
            const QByteArray line = dialled->readLine().chopped(1);
            const auto message = parseLinkMessage({line.constData(), std::size_t(line.size())});
            if (handshake.isProven() || !message)
                after += line + '\n';
            else if (const auto reply = handshake.receive(*message))
                dialled->write(QByteArray::fromStdString(*reply));
        }
        return handshake.isProven() && !after.isEmpty();
    };
    QTRY_VERIFY(shake());
    QCOMPARE(after, QByteArray("HAVE 0 0\n"));
    dialled->write("HAVE 0 0\n");
    QTRY_VERIFY(dialling.client.isClosed());
    QTRY_VERIFY(herd.isUp("S1", "S2"));
    // A later one that S2 dials is closed, and the first goes on.
    FakeS2 late(herd.port("S1"));
    QTRY_VERIFY(late.client.isClosed() || (late.isProven(), false));
    QVERIFY(herd.isUp("S1", "S2"));
    dialled->write(kiwi);
    QTRY_COMPARE(herd.record("S1", "kiwi"), kiwi);
}

void LinkContactTest::prefersTheNewerConnectionOfTheSameDialler()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    FakeS2 older(herd.port("S1"));
    QTRY_VERIFY(older.isProven());
    older.say("HAVE 0 0\n");
    QTRY_VERIFY(herd.isUp("S1", "S2"));
    FakeS2 newer(herd.port("S1"));
    QTRY_VERIFY(newer.isProven());
    newer.say("HAVE 0 0\n");
    QTRY_VERIFY(older.client.isClosed());
    QTRY_VERIFY(herd.isUp("S1", "S2"));
    newer.client.say(kiwi);
    QTRY_COMPARE(herd.record("S1", "kiwi"), kiwi);
}

void LinkContactTest::prefersANeighboursNewLife()
{
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    TestHerd herd(line2(listener.serverPort()), onlyS1());
    QTRY_VERIFY(listener.hasPendingConnections());
    const std::unique_ptr<QTcpSocket> dialled(listener.nextPendingConnection());
    Handshake handshake(identityOfS2(22), Handshake::Role::Acceptor);
    const auto shake = [&] {
        while (dialled->canReadLine() && !handshake.isProven()) {
            const QByteArray line = dialled->readLine().chopped(1);
            const auto reply = handshake.receive(
                *parseLinkMessage({line.constData(), std::size_t(line.size())}));
            if (reply)
                dialled->write(QByteArray::fromStdString(*reply));
        }
        return handshake.isProven();
    };
    QTRY_VERIFY(shake());
    dialled->write("HAVE 0 0\n");
    QTRY_VERIFY(herd.isUp("S1", "S2"));
    // S2 has died without a word and begun anew; S1 does not know yet.
    FakeS2 reborn(herd.port("S1"), identityOfS2(23));
    QTRY_VERIFY(reborn.isProven());
    reborn.say("HAVE 0 0\n");
    QTRY_COMPARE(dialled->state(), QAbstractSocket::UnconnectedState);
    reborn.client.say(kiwi);
    QTRY_COMPARE(herd.record("S1", "kiwi"), kiwi);
}

void LinkContactTest::dialsAgainWithBackOff()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    std::chrono::nanoseconds expected = 100ms;
    for (int i = 0; i < 12; ++i) {
        QTRY_COMPARE(herd.link("S1", "S2").state, LinkState::Waiting);
        const auto delay = herd.link("S1", "S2").dialsIn;
        QVERIFY2(delay <= expected, qPrintable(QString::number(delay.count())));
        QVERIFY2(delay >= expected * 3 / 4, qPrintable(QString::number(delay.count())));
        QCOMPARE(herd.link("S1", "S2").lastReason, CloseReason::ConnectFailed);
        expected = std::min<std::chrono::nanoseconds>(2 * expected, 5s);
        herd.clock.advance(delay);
    }
}

void LinkContactTest::leavesTheFirstSecondToTheSmallerName()
{
    // S2 runs here, S1 does not: S2 is the larger.
    Topology topology = *makePreset(QStringLiteral("line-2"));
    topology.servers[0].port = closedPort();
    Herd::Options options;
    options.servers = {"S2"};
    TestHerd herd(topology, options);
    QTRY_COMPARE(herd.link("S2", "S1").state, LinkState::Waiting);
    QCOMPARE(herd.link("S2", "S1").dialsIn, std::chrono::nanoseconds(1s));
}

void LinkContactTest::givesUpAHandshakeThatHangs()
{
    // A listener that takes the connection and says nothing.
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    TestHerd herd(line2(listener.serverPort()), onlyS1());
    QTRY_COMPARE(herd.link("S1", "S2").state, LinkState::HalfOpen);
    herd.clock.advance(2s);
    QTRY_COMPARE(herd.link("S1", "S2").state, LinkState::Waiting);
    QCOMPARE(herd.link("S1", "S2").lastReason, CloseReason::NoProof);
}

void LinkContactTest::asksAgainForAHostThatIsNotFound()
{
    Topology topology = line2(1);
    topology.servers[1].host = QStringLiteral("not..a.name");
    TestHerd herd(topology, onlyS1());
    for (int i = 0; i < 3; ++i) {
        QTRY_COMPARE(herd.link("S1", "S2").state, LinkState::Waiting);
        QCOMPARE(herd.link("S1", "S2").lastReason, CloseReason::ConnectFailed);
        const auto delay = herd.link("S1", "S2").dialsIn;
        QVERIFY(delay > 0s);
        herd.clock.advance(delay);
        QCOMPARE(herd.link("S1", "S2").state, LinkState::Dialling);
    }
}

void LinkContactTest::dialsAHostByItsNameUnlessTheLinkIsCutByThen()
{
    const QString host = QHostInfo::localHostName();
    if (QHostInfo::fromName(host).addresses().isEmpty())
        QSKIP("This machine does not know its own name.");
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::Any));
    Topology topology = line2(listener.serverPort());
    topology.servers[1].host = host;
    TestHerd herd(topology, onlyS1());
    QVERIFY(herd.herd.cut("S1", "S2"));
    bool answered = false; // behind the link's own question
    QHostInfo::lookupHost(host, this, [&](const QHostInfo &) { answered = true; });
    QTRY_VERIFY(answered);
    SETTLE(herd, "S1");
    QCOMPARE(herd.link("S1", "S2").state, LinkState::Cut);
    QVERIFY(!listener.hasPendingConnections());
    // Nor does an answer find a server that is gone.
    QVERIFY(herd.herd.heal("S1", "S2"));
    QVERIFY(herd.herd.kill("S1"));
    QVERIFY(herd.herd.bringUp("S1"));
    QTRY_VERIFY(listener.hasPendingConnections() || (herd.clock.advance(100ms), false));
}

void LinkContactTest::refusesItsNeighbourWhileTheLinkIsCut()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    FakeS2 s2(herd.port("S1"));
    QTRY_VERIFY(s2.isProven());
    s2.say("HAVE 0 0\n");
    QTRY_VERIFY(herd.isUp("S1", "S2"));
    QVERIFY(herd.herd.cut("S2", "S1"));
    QTRY_VERIFY(s2.client.isClosed());
    QCOMPARE(herd.link("S1", "S2").state, LinkState::Cut);
    FakeS2 again(herd.port("S1"));
    QTRY_VERIFY(again.client.isClosed());
    QVERIFY(!again.isProven());
    herd.clock.advance(60s);
    QCOMPARE(herd.link("S1", "S2").state, LinkState::Cut);
    QVERIFY(herd.herd.heal("S1", "S2"));
    FakeS2 healed(herd.port("S1"));
    QTRY_VERIFY(healed.isProven());
    healed.say("HAVE 0 0\n");
    QTRY_VERIFY(herd.isUp("S1", "S2"));
}

void LinkContactTest::logsNoProof()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    EventRecorder events(herd.herd.journal());
    FakeS2 s2(herd.port("S1"));
    QTRY_VERIFY(s2.isProven());
    s2.say("HAVE 0 0\n");
    QTRY_VERIFY(herd.isUp("S1", "S2"));
    int proofs = 0;
    for (const auto &event : events.events()) {
        QVERIFY(!event.text.contains(secret));
        if (event.text.startsWith("PROOF")) {
            QCOMPARE(event.text, QByteArray("PROOF (not logged)"));
            ++proofs;
        }
    }
    QCOMPARE(proofs, 2);
}

void LinkContactTest::logsEachConnectionByTheNeighboursName()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    EventRecorder events(herd.herd.journal(), EventKind::Connected | EventKind::Closed);
    const auto ofS2 = [&] {
        QByteArrayList told;
        for (const RecordedEvent &event : events.events())
            if (event.peer == "S2")
                told.append(event.kind == EventKind::Connected ? QByteArray("open") : event.text);
        return told;
    };
    auto s2 = std::make_unique<FakeS2>(herd.port("S1"));
    QTRY_VERIFY(s2->isProven());
    FakeS2 reborn(herd.port("S1"), identityOfS2(23)); // takes the place of one that is open
    QTRY_VERIFY(reborn.isProven());
    QTRY_VERIFY(s2->client.isClosed());
    QCOMPARE(ofS2(), (QByteArrayList{"open", "open", "Superseded"}));
    reborn.client.halfClose();
    QTRY_VERIFY(reborn.client.isClosed());
    QCOMPARE(ofS2(), (QByteArrayList{"open", "open", "Superseded", "PeerClosed"}));
}

void LinkContactTest::logsAWrongProofWhileTheLinkIsUp()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    FakeS2 s2(herd.port("S1"));
    QTRY_VERIFY(s2.isProven());
    s2.say("HAVE 0 0\n");
    QTRY_VERIFY(herd.isUp("S1", "S2"));
    EventRecorder events(herd.herd.journal());
    FakeS2 stranger(herd.port("S1"), identityOfS2(22, "another secret"));
    QTRY_VERIFY(!stranger.isProven() && stranger.client.isClosed());
    QVERIFY(contains(events.texts(EventKind::Notice, "S1"), "WrongProof"));
    QVERIFY(herd.isUp("S1", "S2"));
}

QTEST_GUILESS_MAIN(LinkContactTest)
#include "tst_linkcontact.moc"
