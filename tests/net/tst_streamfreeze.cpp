// SPDX-License-Identifier: MIT
// Streams that stand still, as those of a hung process do.
#include "streamconnection.h"

#include <QTest>

using namespace drover;

class TestStreamFreeze : public QObject
{
    Q_OBJECT

private slots:
    void standsStillWhileItIsFrozen();
    void finishesWhenItIsThawed_data();
    void finishesWhenItIsThawed();
    void noticesWhenThawedThatThePeerHasGone_data();
    void noticesWhenThawedThatThePeerHasGone();
    void endsWhileItIsFrozen_data();
    void endsWhileItIsFrozen();
};

void TestStreamFreeze::standsStillWhileItIsFrozen()
{
    Net net;
    Connection connection(net);
    connection.handler.onLine
        = [](Stream &stream, const QByteArray &line) { stream.write(line.toStdString() + '\n'); };
    connection.peer.say("before\n");
    QVERIFY(connection.hears("before\n"));
    connection.stream->setFrozen(true);
    connection.peer.say("one\n");
    connection.stream->write("meanwhile\n");
    QVERIFY(comesToRest());
    QVERIFY(connection.peer.hear().isEmpty());
    QCOMPARE(connection.handler.lines, QByteArrayList{"before"});
    QCOMPARE(connection.stream->unsentBytes(), std::size_t(10));
    connection.stream->pauseReading(); // and what is asked of it meanwhile counts afterwards
    connection.stream->setFrozen(false);
    QVERIFY(connection.hears("before\nmeanwhile\n"));
    QVERIFY(comesToRest());
    QCOMPARE(connection.handler.lines, QByteArrayList{"before"});
    connection.stream->resumeReading();
    QVERIFY(connection.hears("before\nmeanwhile\none\n"));
}

void TestStreamFreeze::finishesWhenItIsThawed_data()
{
    QTest::addColumn<QByteArray>("unsent");
    QTest::newRow("nothing to send") << QByteArray();
    QTest::newRow("something to send") << QByteArray("the rest\n");
}

void TestStreamFreeze::finishesWhenItIsThawed()
{
    QFETCH(QByteArray, unsent);
    Net net;
    Connection connection(net);
    connection.stream->setFrozen(true);
    connection.stream->write(unsent.toStdString());
    connection.stream->finish(CloseReason::Stopped);
    QVERIFY(comesToRest());
    QVERIFY(connection.peer.hear().isEmpty());
    QVERIFY(!connection.peer.hasEnded());
    connection.stream->setFrozen(false);
    QVERIFY(connection.hearsTheEnd());
    QCOMPARE(connection.heard, unsent);
    connection.peer.close();
    QVERIFY(connection.closes("Stopped"));
}

void TestStreamFreeze::noticesWhenThawedThatThePeerHasGone_data()
{
    QTest::addColumn<bool>("reset");
    QTest::newRow("half-closed") << false;
    QTest::newRow("reset") << true;
}

void TestStreamFreeze::noticesWhenThawedThatThePeerHasGone()
{
    QFETCH(bool, reset);
    Net net;
    Connection connection(net);
    connection.stream->setFrozen(true);
    if (reset)
        connection.peer.reset();
    else
        connection.peer.halfClose();
    QVERIFY(comesToRest()); // and does not go round and round
    QCOMPARE(connection.handler.inputEnds, 0);
    QCOMPARE(connection.handler.closes, QByteArrayList());
    connection.stream->setFrozen(false);
    if (reset)
        QVERIFY(connection.closes("PeerReset"));
    else
        QVERIFY(eventually([&] { return connection.handler.inputEnds == 1; }));
}

void TestStreamFreeze::endsWhileItIsFrozen_data()
{
    QTest::addColumn<OnStream>("end"); // empty: it is deleted
    QTest::newRow("closed") << OnStream([](Stream &stream) { stream.abort(CloseReason::Killed); });
    QTest::newRow("reset") << OnStream(
        [](Stream &stream) { stream.abort(CloseReason::Killed, Stream::Abort::Reset); });
    QTest::newRow("deleted") << OnStream();
}

void TestStreamFreeze::endsWhileItIsFrozen()
{
    QFETCH(OnStream, end);
    Net net;
    Connection connection(net);
    connection.stream->setFrozen(true);
    QCOMPARE(net.poller->connectionCount, 1);
    if (end) {
        end(*connection.stream);
        connection.stream->setFrozen(false); // too late
        QVERIFY(connection.closes("Killed"));
    } else {
        connection.stream.reset();
    }
    QCOMPARE(net.poller->connectionCount, 0);
    QVERIFY(eventually([&] {
        connection.peer.hear();
        return connection.peer.hasEnded() || connection.peer.error() == ECONNRESET;
    }));
}

QTEST_GUILESS_MAIN(TestStreamFreeze)
#include "tst_streamfreeze.moc"
