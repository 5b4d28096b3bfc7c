// SPDX-License-Identifier: MIT
// What a link says once it is up, and what it believes. S2 is played by the test.
#include "fakes2.h"
#include "support/eventrecorder.h"
#include "support/settle.h"
#include "support/testclient.h"
#include "support/testherd.h"

#include <QTest>

using namespace drover;
using namespace std::chrono_literals;

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
    void pingsASilentNeighbourAndGivesItUp();
    void answersAPing();
    void keepsNoAnswersForANeighbourThatDoesNotRead();
    void keepsALinkThatSpeaks();
    void dropsWhatIsNotOfTheLink_data();
    void dropsWhatIsNotOfTheLink();
    void closesALinkWithALineTooLong();
    void doesNotBelieveATornLine();
    void sendsWhatChangesTwiceMeanwhileOnce();
    void sendsSeenEveryThousandLines();
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

QTEST_GUILESS_MAIN(NeighbourLinkTest)
#include "tst_neighbourlink.moc"
