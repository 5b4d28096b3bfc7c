// SPDX-License-Identifier: MIT
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

namespace {

const QByteArray secret = "a secret of the tests";
const QByteArray kiwi = "AT S2 +0.000000000 kiwi +34-118 1520023935\n";

/// S1 runs here; its neighbour S2 is played by the test.
Topology line2(quint16 portOfS2, Limits limits = {})
{
    Topology topology = *makePreset(QStringLiteral("line-2"));
    topology.servers[1].port = portOfS2;
    topology.limits = limits;
    return topology;
}

Herd::Options onlyS1()
{
    Herd::Options options;
    options.servers = {"S1"};
    return options;
}

bool contains(const QList<QByteArray> &texts, const QByteArray &part)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QByteArray &text) { return text.contains(part); });
}

/// A port that nobody listens on.
quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

LinkIdentity identityOfS2(std::uint64_t epoch = 22, const QByteArray &knows = secret)
{
    return {"line-2", "S2", "S1", knows, epoch};
}

/// S2 as the dialler: shakes hands line by line over a TestClient.
class FakeS2
{
public:
    explicit FakeS2(quint16 port, LinkIdentity identity = identityOfS2())
        : client(port)
        , m_handshake(std::move(identity), Handshake::Role::Dialler)
    {
        say(m_handshake.opening());
    }

    void say(const std::string &line) { client.say(QByteArray::fromStdString(line)); }
    /// Deals with the handshake's lines that have come; true when both ends are proven.
    bool isProven()
    {
        while (!m_handshake.isProven()) {
            const qsizetype end = client.received().indexOf('\n', m_read);
            if (end < 0)
                return false;
            const QByteArray line = client.received().sliced(m_read, end - m_read);
            m_read = end + 1;
            const auto message
                = parseLinkMessage(std::string_view(line.data(), std::size_t(line.size())));
            if (!message)
                return false;
            const auto reply = m_handshake.receive(*message);
            if (!reply)
                return false;
            say(*reply);
        }
        return true;
    }
    std::uint64_t epochOfS1() const { return m_handshake.peerEpoch(); }
    /// What came after the handshake.
    QByteArray said() const { return client.received().sliced(m_read); }

    TestClient client;

private:
    Handshake m_handshake;
    qsizetype m_read = 0;
};

} // namespace

class NeighbourLinkTest : public QObject
{
    Q_OBJECT

private slots:
    void comesUpAndExchangesNews();
    void saysWhatItHasAndWhatIsSeen();
    void sendsExactlyTheRestAfterAnAbsence();
    void sendsEverythingToAnUnknownEpoch();
    void givesANeighbourThatCameBackEmptyItsOwnReports();
    void sendsNothingBackToWhereItCameFrom();
    void refusesAWrongSecret();
    void learnsNothingFromAStolenName();
    void refusesAReplayedProof();
    void doesNotTakeAHerdOfAnotherNameForItsOwn();
    void closesAConnectionThatDoesNotProveItself();
    void closesAProvenConnectionThatDoesNotSayWhatItHas();
    void pingsASilentNeighbourAndGivesItUp();
    void answersAPing();
    void keepsNoAnswersForANeighbourThatDoesNotRead();
    void keepsALinkThatSpeaks();
    void dropsWhatIsNotOfTheLink_data();
    void dropsWhatIsNotOfTheLink();
    void closesALinkWithALineTooLong();
    void doesNotBelieveATornLine();
    void prefersTheConnectionOfTheSmallerName();
    void prefersTheNewerConnectionOfTheSameDialler();
    void prefersANeighboursNewLife();
    void dialsAgainWithBackOff();
    void leavesTheFirstSecondToTheSmallerName();
    void givesUpAHandshakeThatHangs();
    void asksAgainForAHostThatIsNotFound();
    void dialsAHostByItsNameUnlessTheLinkIsCutByThen();
    void refusesItsNeighbourWhileTheLinkIsCut();
    void sendsWhatChangesTwiceMeanwhileOnce();
    void sendsSeenEveryThousandLines();
    void logsNoProof();
    void logsEachConnectionByTheNeighboursName();
    void logsAWrongProofWhileTheLinkIsUp();
};

void NeighbourLinkTest::comesUpAndExchangesNews()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    FakeS2 s2(herd.port("S1"));
    QTRY_VERIFY(s2.isProven());
    QTRY_COMPARE(s2.said(), QByteArray("HAVE 0 0\n"));
    QCOMPARE(herd.link("S1", "S2").state, LinkState::HalfOpen);
    s2.say("HAVE 0 0\n");
    QTRY_VERIFY(herd.isUp("S1", "S2"));
    s2.client.say(kiwi);
    QTRY_COMPARE(herd.record("S1", "kiwi"), kiwi);
    TestClient client(herd.port("S1"));
    client.say("IAMAT plum +1+1 1520023935\n");
    QTRY_VERIFY(s2.said().contains("AT S1 +0.000000000 plum +1+1 1520023935\n"));
    QCOMPARE(herd.link("S1", "S2").sent, 1U);
    QCOMPARE(herd.link("S1", "S2").received, 1U);
}

void NeighbourLinkTest::saysWhatItHasAndWhatIsSeen()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    {
        FakeS2 s2(herd.port("S1"));
        QTRY_VERIFY(s2.isProven());
        s2.client.say("HAVE 0 0\n" + kiwi + "SEEN 17\n");
        QTRY_COMPARE(herd.record("S1", "kiwi"), kiwi);
        // When all that was missing has been sent, at once after the HAVE; then 100 ms after a
        // change.
        herd.clock.advance(100ms);
        QTRY_VERIFY(s2.said().endsWith("SEEN 1\n"));
        TestClient client(herd.port("S1"));
        client.say("IAMAT plum +1+1 1520023935\n");
        QTRY_VERIFY(s2.said().contains("plum"));
        SETTLE(herd, "S1");
        QVERIFY(!s2.said().contains("SEEN 2\n"));
        herd.clock.advance(99ms);
        SETTLE(herd, "S1");
        QVERIFY(!s2.said().contains("SEEN 2\n"));
        herd.clock.advance(1ms);
        QTRY_VERIFY(s2.said().endsWith("SEEN 2\n"));
    }
    FakeS2 again(herd.port("S1"));
    QTRY_VERIFY(again.isProven());
    QTRY_COMPARE(again.said(), QByteArray("HAVE 22 17\n"));
    FakeS2 reborn(herd.port("S1"), identityOfS2(23));
    QTRY_VERIFY(reborn.isProven());
    QTRY_COMPARE(reborn.said(), QByteArray("HAVE 0 0\n"));
}

void NeighbourLinkTest::sendsExactlyTheRestAfterAnAbsence()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    TestClient client(herd.port("S1"));
    for (int i = 1; i <= 9; ++i)
        client.say("IAMAT c" + QByteArray::number(i) + " +1+1 1\n");
    client.say("IAMAT c3 +1+1 2\n"); // changes once more: sequence 10
    QTRY_COMPARE(client.lines(), qsizetype(10));
    for (std::uint64_t mark = 0; mark <= 12; ++mark) {
        FakeS2 s2(herd.port("S1"), identityOfS2(100 + mark));
        QTRY_VERIFY(s2.isProven());
        s2.say("HAVE " + std::to_string(s2.epochOfS1()) + ' ' + std::to_string(mark) + '\n');
        s2.say("PING\n");
        QTRY_VERIFY(s2.said().contains("PONG\n"));
        QByteArrayList clients;
        for (const QByteArray &line : s2.said().split('\n'))
            if (line.startsWith("AT "))
                clients.append(line.split(' ').at(3));
        QByteArrayList expected;
        for (std::uint64_t sequence = mark + 1; sequence <= 9; ++sequence)
            if (sequence != 3)
                expected.append("c" + QByteArray::number(qulonglong(sequence)));
        if (mark < 10)
            expected.append("c3");
        QCOMPARE(clients, expected);
    }
}

void NeighbourLinkTest::sendsEverythingToAnUnknownEpoch()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    TestClient client(herd.port("S1"));
    client.say("IAMAT a +1+1 1\nIAMAT b +1+1 1\n");
    QTRY_COMPARE(client.lines(), qsizetype(2));
    FakeS2 s2(herd.port("S1"));
    QTRY_VERIFY(s2.isProven());
    s2.say("HAVE " + std::to_string(s2.epochOfS1() + 1) + " 2\n");
    QTRY_COMPARE(s2.said().count("AT S1 "), qsizetype(2));
    QTRY_VERIFY(s2.said().endsWith("SEEN 2\n") || (herd.clock.advance(100ms), false));
}

void NeighbourLinkTest::givesANeighbourThatCameBackEmptyItsOwnReports()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    FakeS2 s2(herd.port("S1"));
    QTRY_VERIFY(s2.isProven());
    s2.client.say("HAVE 0 0\n" + kiwi);
    QTRY_COMPARE(herd.record("S1", "kiwi"), kiwi);
    FakeS2 reborn(herd.port("S1"), identityOfS2(23));
    QTRY_VERIFY(reborn.isProven());
    reborn.say("HAVE 0 0\n");
    QTRY_VERIFY(reborn.said().contains(kiwi));
}

void NeighbourLinkTest::sendsNothingBackToWhereItCameFrom()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    for (int i = 0; i < 3; ++i) { // over several connections of the same epoch
        FakeS2 s2(herd.port("S1"));
        QTRY_VERIFY(s2.isProven());
        s2.client.say("HAVE 0 0\n" + kiwi + "PING\n");
        QTRY_VERIFY(s2.said().contains("PONG\n"));
        SETTLE(herd, "S1");
        QVERIFY(!s2.said().contains("kiwi"));
    }
}

void NeighbourLinkTest::refusesAWrongSecret()
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

void NeighbourLinkTest::learnsNothingFromAStolenName()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    TestClient thief(herd.port("S1"));
    // Says who it is, and then everything at once without proof.
    thief.say("PEER 1 line-2 S2 S1 " + QByteArray(32, 'a') + " 7\n" + kiwi + "HAVE 0 0\n");
    QTRY_VERIFY(thief.isClosed());
    QVERIFY(!thief.received().contains("PROOF"));
    QCOMPARE(herd.store("S1").size(), std::size_t(0));
}

void NeighbourLinkTest::refusesAReplayedProof()
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

void NeighbourLinkTest::doesNotTakeAHerdOfAnotherNameForItsOwn()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    LinkIdentity other = identityOfS2();
    other.herd = "another-herd"; // with the same names and the same secret
    FakeS2 s2(herd.port("S1"), other);
    QTRY_VERIFY(s2.client.received().startsWith("? PEER 1 another-herd S2 S1 "));
    QVERIFY(!s2.isProven());
}

void NeighbourLinkTest::closesAConnectionThatDoesNotProveItself()
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

void NeighbourLinkTest::closesAProvenConnectionThatDoesNotSayWhatItHas()
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

void NeighbourLinkTest::pingsASilentNeighbourAndGivesItUp()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    FakeS2 s2(herd.port("S1"));
    QTRY_VERIFY(s2.isProven());
    s2.say("HAVE 0 0\n");
    QTRY_VERIFY(herd.isUp("S1", "S2"));
    herd.clock.advance(14'999ms);
    SETTLE(herd, "S1");
    QVERIFY(!s2.said().contains("PING"));
    herd.clock.advance(1ms);
    QTRY_VERIFY(s2.said().endsWith("PING\n"));
    herd.clock.advance(4'999ms);
    SETTLE(herd, "S1");
    QVERIFY(herd.isUp("S1", "S2"));
    herd.clock.advance(1ms);
    QTRY_VERIFY(s2.client.isClosed());
    QCOMPARE(herd.link("S1", "S2").lastReason, CloseReason::Silent);
}

void NeighbourLinkTest::answersAPing()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    FakeS2 s2(herd.port("S1"));
    QTRY_VERIFY(s2.isProven());
    s2.say("PING\n");
    QTRY_COMPARE(s2.said(), QByteArray("HAVE 0 0\nPONG\n"));
}

void NeighbourLinkTest::keepsNoAnswersForANeighbourThatDoesNotRead()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    FakeS2 s2(herd.port("S1"));
    QTRY_VERIFY(s2.isProven());
    s2.say("HAVE 0 0\n");
    QTRY_VERIFY(herd.isUp("S1", "S2"));
    s2.client.stopReading();
    // More answers than the link and all buffers between the two can hold.
    const qsizetype pings = 2'000'000;
    s2.client.say(QByteArray("PING\n").repeated(pings) + kiwi);
    QTRY_COMPARE_WITH_TIMEOUT(herd.record("S1", "kiwi"), kiwi, 60'000);
    s2.client.resumeReading();
    TestClient client(herd.port("S1"));
    client.say("IAMAT plum +1+1 1\n"); // goes out behind them
    QTRY_VERIFY_WITH_TIMEOUT(s2.client.received().last(100).contains("plum"), 60'000);
    const qsizetype pongs = s2.said().count("PONG\n");
    QVERIFY(pongs > 0);
    QVERIFY2(pongs < pings, QByteArray::number(pongs).constData());
    // There is room again, and the next one is answered.
    s2.client.say("PING\n");
    QTRY_VERIFY(s2.said().endsWith("PONG\n"));
}

void NeighbourLinkTest::keepsALinkThatSpeaks()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    FakeS2 s2(herd.port("S1"));
    QTRY_VERIFY(s2.isProven());
    s2.say("HAVE 0 0\n");
    QTRY_VERIFY(herd.isUp("S1", "S2"));
    for (int i = 0; i < 10; ++i) {
        herd.clock.advance(14s);
        s2.say("PONG\n");
        QTRY_COMPARE(s2.client.unsent(), qsizetype(0));
        SETTLE(herd, "S1");
    }
    QVERIFY2(!s2.said().contains("PING"), s2.said().constData());
    herd.clock.advance(15s);
    QTRY_VERIFY(s2.said().endsWith("PING\n"));
    herd.clock.advance(4s);
    s2.say("PONG\n");
    QTRY_COMPARE(s2.client.unsent(), qsizetype(0));
    SETTLE(herd, "S1");
    herd.clock.advance(2s);
    SETTLE(herd, "S1");
    QVERIFY(herd.isUp("S1", "S2"));
}

void NeighbourLinkTest::dropsWhatIsNotOfTheLink_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("notice");
    QTest::newRow("a client's command")
        << QByteArray("IAMAT kiwi +1+1 1") << QByteArray("UnknownVerb");
    QTest::newRow("no verb of ours") << QByteArray("hello") << QByteArray("UnknownVerb");
    QTest::newRow("an AT with a field too few")
        << QByteArray("AT S2 +0.1 kiwi +1+1") << QByteArray("WrongFieldCount");
    QTest::newRow("an AT with a field too many")
        << QByteArray("AT S2 +0.1 kiwi +1+1 1 1") << QByteArray("WrongFieldCount");
    QTest::newRow("a difference without its sign")
        << QByteArray("AT S2 0.1 kiwi +1+1 1") << QByteArray("BadDifference");
    QTest::newRow("a difference of ten decimals")
        << QByteArray("AT S2 +0.1234567890 kiwi +1+1 1") << QByteArray("BadDifference");
    QTest::newRow("a difference of twenty digits")
        << QByteArray("AT S2 +12345678901234567890 kiwi +1+1 1") << QByteArray("BadDifference");
    QTest::newRow("a bad place") << QByteArray("AT S2 +0.1 kiwi +91+1 1")
                                 << QByteArray("BadLocation");
    QTest::newRow("a bad time") << QByteArray("AT S2 +0.1 kiwi +1+1 1e3") << QByteArray("BadTime");
    QTest::newRow("an AT of 4,097 bytes")
        << QByteArray("AT S2 +0.1 " + QByteArray(4'097 - 19, 'k') + " +1+1 11")
        << QByteArray("TooLong");
    QTest::newRow("a second HAVE") << QByteArray("HAVE 0 0") << QByteArray("out of place");
    QTest::newRow("a second PEER")
        << QByteArray("PEER 1 line-2 S2 S1 00112233445566778899aabbccddeeff 7")
        << QByteArray("out of place");
    QTest::newRow("a second PROOF")
        << QByteArray("PROOF " + QByteArray(64, '0')) << QByteArray("out of place");
    QTest::newRow("SEEN of no number") << QByteArray("SEEN all") << QByteArray("BadNumber");
}

void NeighbourLinkTest::dropsWhatIsNotOfTheLink()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, notice);
    TestHerd herd(line2(closedPort()), onlyS1());
    EventRecorder events(herd.herd.journal());
    FakeS2 s2(herd.port("S1"));
    QTRY_VERIFY(s2.isProven());
    s2.client.say("HAVE 0 0\n" + line + "\nPING\n");
    QTRY_VERIFY(s2.said().endsWith("PONG\n"));
    QVERIFY(!s2.said().contains('?')); // a neighbour is never answered "? "
    QCOMPARE(herd.store("S1").size(), std::size_t(0));
    QVERIFY(contains(events.texts(EventKind::Notice, "S1"), notice));
    s2.client.say(kiwi); // and the link goes on
    QTRY_COMPARE(herd.record("S1", "kiwi"), kiwi);
}

void NeighbourLinkTest::closesALinkWithALineTooLong()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    FakeS2 s2(herd.port("S1"));
    QTRY_VERIFY(s2.isProven());
    s2.client.say("HAVE 0 0\n" + QByteArray(8'192, 'x') + "\nPING\n");
    QTRY_VERIFY(s2.said().endsWith("PONG\n"));
    s2.client.say(QByteArray(8'193, 'x') + '\n');
    QTRY_VERIFY(s2.client.isClosed());
    QCOMPARE(herd.link("S1", "S2").lastReason, CloseReason::LineTooLong);
}

void NeighbourLinkTest::doesNotBelieveATornLine()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    FakeS2 s2(herd.port("S1"));
    QTRY_VERIFY(s2.isProven());
    // Without its last digits it would be a good line with a wrong time.
    s2.client.say("HAVE 0 0\n" + kiwi.chopped(4));
    s2.client.halfClose();
    QTRY_VERIFY(s2.client.isClosed());
    SETTLE(herd, "S1");
    QCOMPARE(herd.store("S1").size(), std::size_t(0));
}

void NeighbourLinkTest::prefersTheConnectionOfTheSmallerName()
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

void NeighbourLinkTest::prefersTheNewerConnectionOfTheSameDialler()
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

void NeighbourLinkTest::prefersANeighboursNewLife()
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

void NeighbourLinkTest::dialsAgainWithBackOff()
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

void NeighbourLinkTest::leavesTheFirstSecondToTheSmallerName()
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

void NeighbourLinkTest::givesUpAHandshakeThatHangs()
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

void NeighbourLinkTest::asksAgainForAHostThatIsNotFound()
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

void NeighbourLinkTest::dialsAHostByItsNameUnlessTheLinkIsCutByThen()
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

void NeighbourLinkTest::refusesItsNeighbourWhileTheLinkIsCut()
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

void NeighbourLinkTest::sendsWhatChangesTwiceMeanwhileOnce()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    FakeS2 s2(herd.port("S1"));
    QTRY_VERIFY(s2.isProven());
    s2.say("HAVE 0 0\n");
    QTRY_VERIFY(herd.isUp("S1", "S2"));
    s2.client.stopReading();
    TestClient client(herd.port("S1"));
    const QByteArray name(3'000, 'n');
    // Much more than the link and all buffers can hold, of ten clients.
    const int rounds = 3'000;
    for (int i = 1; i <= rounds; ++i)
        client.say("IAMAT " + QByteArray::number(i % 10) + name + " +1+1 " + QByteArray::number(i)
                   + '\n');
    QTRY_COMPARE_WITH_TIMEOUT(client.lines(), qsizetype(rounds), 30'000);
    s2.client.resumeReading();
    for (int i = 0; i < 10; ++i)
        QTRY_VERIFY_WITH_TIMEOUT(s2.said().contains(' ' + QByteArray::number((rounds - i) % 10)
                                                    + name + " +1+1 "
                                                    + QByteArray::number(rounds - i) + '\n'),
                                 30'000);
    QVERIFY2(s2.said().count("AT ") < rounds,
             QByteArray::number(s2.said().count("AT ")).constData());
}

void NeighbourLinkTest::sendsSeenEveryThousandLines()
{
    TestHerd herd(line2(closedPort()), onlyS1());
    TestClient client(herd.port("S1"));
    for (int i = 0; i < 2'500; ++i)
        client.say("IAMAT c" + QByteArray::number(i) + " +1+1 1\n");
    QTRY_COMPARE(client.lines(), qsizetype(2'500));
    FakeS2 s2(herd.port("S1"));
    QTRY_VERIFY(s2.isProven());
    s2.say("HAVE 0 0\n");
    QTRY_COMPARE(s2.said().count("AT "), qsizetype(2'500));
    herd.clock.advance(100ms);
    QTRY_VERIFY(s2.said().endsWith("SEEN 2500\n"));
    QVERIFY(s2.said().contains("SEEN 1000\n"));
    QVERIFY(s2.said().contains("SEEN 2000\n"));
}

void NeighbourLinkTest::logsNoProof()
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

void NeighbourLinkTest::logsEachConnectionByTheNeighboursName()
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

void NeighbourLinkTest::logsAWrongProofWhileTheLinkIsUp()
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

QTEST_GUILESS_MAIN(NeighbourLinkTest)
#include "tst_neighbourlink.moc"
