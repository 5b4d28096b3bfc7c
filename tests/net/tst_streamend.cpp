// SPDX-License-Identifier: MIT
// How connections end: half-closed, lingering, finished, reset.
#include "streamconnection.h"

#include <QTest>

using namespace drover;

class TestStreamEnd : public QObject
{
    Q_OBJECT

private slots:
    void answersLongAfterAHalfClose();
    void lingersUntilThePeerEnds();
    void lingersNoLongerThanItMay();
    void lingersForNoMoreThanItMay();
    void sendsEverythingBeforeItCountsWhatItDiscards();
    void finishesAtOnceWhenThePeerHasEnded();
    void givesUpOnAPeerThatReadsNothing();
    void givesAPeerThatReadsSlowlyItsTime();
    void finishesOnlyOnce();
    void resetsAConnection();
    void endsAConnectionWithoutReset();
    void resetsAnOpenConnectionThatIsDeleted();
    void deliversWhatCameBeforeAReset();
    void noticesAResetWhileItDoesNotRead_data();
    void noticesAResetWhileItDoesNotRead();
};

void TestStreamEnd::answersLongAfterAHalfClose()
{
    Net net;
    Connection it(net);
    it.peer.say("WHATSAT");
    it.peer.halfClose();
    QVERIFY(eventually([&] { return it.handler.inputEnds == 1; }));
    net.advance(300);
    QVERIFY(comesToRest());
    it.stream->write("one\n");
    QVERIFY(it.hears("one\n"));
    net.advance(300'000);
    it.stream->write("two\n");
    it.stream->finish(CloseReason::PeerClosed);
    QVERIFY(it.closes("PeerClosed"));
    QVERIFY(it.hearsTheEnd());
    QCOMPARE(it.heard, "one\ntwo\n");
    QCOMPARE(it.peer.error(), 0);
    QCOMPARE(net.poller->connectionCount, 0);
}

void TestStreamEnd::lingersUntilThePeerEnds()
{
    Net net;
    Connection it(net);
    const QByteArray answer = numbered(1'000'000);
    it.handler.onLine = [&](Stream &stream, const QByteArray &) {
        stream.write({answer.data(), std::size_t(answer.size())});
        stream.finish(CloseReason::ReplySent);
    };
    const QByteArray more(100'000, '\n');
    it.peer.say("x\nand more\n");
    for (int i = 0; i < 10; ++i) {
        it.peer.say(more);
        QVERIFY(comesToRest());
    }
    QVERIFY(!it.stream->isOpen());
    QVERIFY(it.hearsTheEnd());
    QVERIFY(it.heard == answer);
    for (int i = 0; i < 10; ++i) {
        it.peer.say(more);
        QVERIFY(comesToRest());
    }
    QCOMPARE(it.peer.error(), 0);
    QCOMPARE(it.handler.closes, QByteArrayList());
    it.peer.halfClose();
    QVERIFY(it.closes("ReplySent"));
    QCOMPARE(it.handler.lines, QByteArrayList{"x"});
    QCOMPARE(it.handler.inputEnds, 0);
}

void TestStreamEnd::lingersNoLongerThanItMay()
{
    Net net;
    Connection it(net);
    it.stream->write("bye\n");
    it.stream->finish(CloseReason::Stopped);
    QVERIFY(it.hearsTheEnd());
    net.advance(net.limits.lingerMs - 1);
    QVERIFY(comesToRest());
    QCOMPARE(it.handler.closes, QByteArrayList());
    net.advance(1);
    QCOMPARE(it.handler.closes, QByteArrayList{"Stopped"});
    QCOMPARE(it.heard, "bye\n");
    QCOMPARE(it.peer.error(), 0);
}

void TestStreamEnd::lingersForNoMoreThanItMay()
{
    Net net;
    net.limits.maxLingerBytes = 1000;
    Connection it(net);
    it.stream->finish(CloseReason::Stopped);
    QVERIFY(it.hearsTheEnd());
    it.peer.say(QByteArray(1000, 'x'));
    QVERIFY(comesToRest());
    QCOMPARE(it.handler.closes, QByteArrayList());
    it.peer.say("x");
    QVERIFY(it.closes("Stopped"));
}

void TestStreamEnd::sendsEverythingBeforeItCountsWhatItDiscards()
{
    Net net;
    net.limits.maxLingerBytes = 1000;
    Connection it(net);
    const QByteArray answer = numbered(16 * 1'048'576);
    it.stream->write({answer.data(), std::size_t(answer.size())});
    it.stream->finish(CloseReason::Stopped);
    QVERIFY(comesToRest());
    QCOMPARE_GT(it.stream->unsentBytes(), std::size_t(0));
    // A client that says all it has to say before it reads.
    const QByteArray more(100'000, '\n');
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(it.peer.say(more), std::size_t(more.size()));
        QVERIFY(comesToRest());
    }
    QVERIFY(it.hearsTheEnd());
    QVERIFY(it.heard == answer);
    QCOMPARE(it.peer.error(), 0);
}

void TestStreamEnd::finishesAtOnceWhenThePeerHasEnded()
{
    Net net;
    Connection it(net);
    it.handler.onInputEnd = [](Stream &stream) { stream.finish(CloseReason::PeerClosed); };
    it.peer.halfClose();
    QVERIFY(it.closes("PeerClosed"));

    // As well where the end comes while there still is something to send.
    Connection late(net);
    const QByteArray answer = numbered(16 * 1'048'576);
    late.stream->write({answer.data(), std::size_t(answer.size())});
    late.stream->finish(CloseReason::Stopped);
    QVERIFY(comesToRest());
    late.peer.halfClose();
    QVERIFY(comesToRest());
    QVERIFY(late.hearsTheEnd());
    QVERIFY(late.heard == answer);
    QVERIFY(late.closes("Stopped"));
    QCOMPARE(late.handler.inputEnds, 0);
}

void TestStreamEnd::givesUpOnAPeerThatReadsNothing()
{
    Net net;
    Connection it(net);
    const QByteArray answer = numbered(16 * 1'048'576);
    it.stream->write({answer.data(), std::size_t(answer.size())});
    it.stream->finish(CloseReason::Stopped);
    QVERIFY(comesToRest());
    net.advance(net.limits.slowReaderMs - 1);
    QVERIFY(comesToRest());
    QCOMPARE(it.handler.closes, QByteArrayList());
    net.advance(1);
    QCOMPARE(it.handler.closes, QByteArrayList{"SlowReader"});
}

void TestStreamEnd::givesAPeerThatReadsSlowlyItsTime()
{
    Net net;
    Connection it(net);
    const QByteArray answer = numbered(32 * 1'048'576);
    it.stream->write({answer.data(), std::size_t(answer.size())});
    it.stream->finish(CloseReason::Stopped);
    QVERIFY(comesToRest());
    int steps = 0;
    while (it.stream->unsentBytes() > 0) {
        net.advance(net.limits.slowReaderMs - 1);
        QCOMPARE(it.handler.closes, QByteArrayList());
        const std::size_t unsent = it.stream->unsentBytes();
        QVERIFY(eventually([&] {
            it.heard += it.peer.hearOnce();
            return it.stream->unsentBytes() < unsent || it.peer.hasEnded();
        }));
        QVERIFY(comesToRest());
        ++steps;
    }
    QCOMPARE_GT(steps, 3);
    QVERIFY(it.hearsTheEnd());
    QVERIFY(it.heard == answer);
}

void TestStreamEnd::finishesOnlyOnce()
{
    Net net;
    Connection it(net);
    it.stream->write("one\n");
    it.stream->finish(CloseReason::ReplySent);
    it.stream->finish(CloseReason::Idle);
    it.stream->write("two\n");
    it.stream->pauseReading();
    it.stream->resumeReading();
    QVERIFY(it.hearsTheEnd());
    it.stream->finish(CloseReason::Idle);
    it.stream->write("three\n");
    it.peer.halfClose();
    QVERIFY(it.closes("ReplySent"));
    it.stream->abort(CloseReason::Killed, Stream::Abort::Reset);
    it.stream->finish(CloseReason::Idle);
    it.stream->write("four\n");
    it.stream->pauseReading();
    it.stream->resumeReading();
    QVERIFY(it.closes("ReplySent"));
    QCOMPARE(it.heard, "one\n");
    QCOMPARE(net.poller->connectionCount, 0);
}

void TestStreamEnd::resetsAConnection()
{
    Net net;
    Connection it(net);
    it.stream->write("lost");
    it.stream->abort(CloseReason::Killed, Stream::Abort::Reset);
    QCOMPARE(it.handler.closes, QByteArrayList{"Killed"});
    QVERIFY(eventually([&] {
        it.heard += it.peer.hear();
        return it.peer.error() != 0;
    }));
    QCOMPARE(it.peer.error(), ECONNRESET);
    QCOMPARE(it.heard, "");
    QVERIFY(it.closes("Killed"));
}

void TestStreamEnd::endsAConnectionWithoutReset()
{
    Net net;
    Connection it(net);
    it.stream->write("sent\n");
    QVERIFY(comesToRest());
    it.stream->write("lost\n");
    it.stream->abort(CloseReason::Cut);
    QVERIFY(it.hearsTheEnd());
    QCOMPARE(it.heard, "sent\n");
    QCOMPARE(it.peer.error(), 0);
    QVERIFY(it.closes("Cut"));
}

void TestStreamEnd::resetsAnOpenConnectionThatIsDeleted()
{
    Net net;
    Connection it(net);
    QCOMPARE(net.poller->connectionCount, 1);
    it.stream->write("lost"); // and waits for the end of a turn
    it.stream.reset();
    QCOMPARE(net.poller->connectionCount, 0);
    QVERIFY(comesToRest());
    it.peer.hear();
    QCOMPARE(it.peer.error(), ECONNRESET);
    QCOMPARE(it.handler.closes, QByteArrayList());
}

void TestStreamEnd::deliversWhatCameBeforeAReset()
{
    Net net;
    Connection it(net);
    it.peer.say("1\n2\n");
    it.peer.reset();
    QVERIFY(it.closes("PeerReset"));
    QCOMPARE(it.handler.lines, QByteArrayList({"1", "2"}));
    QCOMPARE(it.handler.inputEnds, 0);
    QCOMPARE(net.poller->connectionCount, 0);
}

void TestStreamEnd::noticesAResetWhileItDoesNotRead_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("ended");
    QTest::newRow("paused") << QByteArray("pause\n") << false;
    QTest::newRow("paused in a batch") << QByteArray("pause\n1\n") << false;
    QTest::newRow("input has ended") << QByteArray() << true;
    QTest::newRow("line too long") << QByteArray(100'000, 'x') << false;
}

void TestStreamEnd::noticesAResetWhileItDoesNotRead()
{
    QFETCH(const QByteArray, said);
    QFETCH(const bool, ended);
    Net net;
    Connection it(net);
    it.handler.onLine = [](Stream &stream, const QByteArray &) { stream.pauseReading(); };
    it.peer.say(said);
    if (ended)
        it.peer.halfClose();
    QVERIFY(comesToRest());
    it.peer.reset();
    if (testBackend() == Poller::Backend::Notifiers) {
        QVERIFY(comesToRest());
        QCOMPARE(it.handler.closes, QByteArrayList());
        it.stream->write("x"); // is the first to know
    }
    QVERIFY(it.closes("PeerReset"));
}

QTEST_GUILESS_MAIN(TestStreamEnd)
#include "tst_streamend.moc"
