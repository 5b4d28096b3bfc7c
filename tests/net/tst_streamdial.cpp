// SPDX-License-Identifier: MIT
// Connections that a stream makes itself.
#include "streamconnection.h"

#include <QTest>

using namespace drover;

class TestStreamDial : public QObject
{
    Q_OBJECT

private slots:
    void dials();
    void saysWhenADialledConnectionFails();
    void dialsNobodyWhereNobodyCanBe();
    void endsWhileItIsDialling_data();
    void endsWhileItIsDialling();
};

void TestStreamDial::dials()
{
    Net net;
    const RawListener listener;
    Recorder handler;
    handler.onConnected = [](Stream &stream) { stream.write("hello\n"); };
    const auto stream = net.dial(listener.port(), handler);
    QVERIFY(stream);
    QCOMPARE(handler.connects, 0);
    QVERIFY(!stream->isOpen());
    stream->write("too early\n");
    RawSocket peer = listener.accept();
    QVERIFY(eventually([&] { return handler.connects == 1; }));
    QVERIFY(stream->isOpen());
    peer.say("hello to you\n");
    QVERIFY(eventually([&] { return handler.lines == QByteArrayList{"hello to you"}; }));
    QCOMPARE(peer.hear(), "hello\n");
    QCOMPARE(handler.connects, 1);
}

void TestStreamDial::saysWhenADialledConnectionFails()
{
    Net net;
    quint16 port = 0;
    {
        const RawListener gone;
        port = gone.port();
    }
    Recorder handler;
    const auto stream = net.dial(port, handler);
    if (!stream)
        QSKIP("This system refuses at once.");
    QCOMPARE(handler.closes, QByteArrayList());
    QVERIFY(eventually([&] { return !handler.closes.isEmpty(); }));
    QCOMPARE(handler.closes, QByteArrayList{"ConnectFailed"});
    QCOMPARE(handler.connects, 0);
    QCOMPARE(net.poller->connectionCount, 0);
}

void TestStreamDial::dialsNobodyWhereNobodyCanBe()
{
    Net net;
    Recorder handler;
    const auto stream = Stream::dial(*net.poller, net.deadlines, net.limits,
                                     QHostAddress(QHostAddress::Broadcast), 9, &handler);
    QVERIFY(!stream);
    QCOMPARE(net.poller->connectionCount, 0);
    QVERIFY(comesToRest());
    QCOMPARE(handler.closes, QByteArrayList());
}

void TestStreamDial::endsWhileItIsDialling_data()
{
    QTest::addColumn<OnStream>("action");
    QTest::newRow("aborted") << OnStream([](Stream &stream) { stream.abort(CloseReason::Cut); });
    QTest::newRow("reset") << OnStream(
        [](Stream &stream) { stream.abort(CloseReason::Cut, Stream::Abort::Reset); });
    QTest::newRow("finished") << OnStream([](Stream &stream) { stream.finish(CloseReason::Cut); });
}

void TestStreamDial::endsWhileItIsDialling()
{
    QFETCH(const OnStream, action);
    Net net;
    const RawListener listener;
    Recorder handler;
    const auto stream = net.dial(listener.port(), handler);
    QVERIFY(stream);
    stream->pauseReading();
    action(*stream);
    QVERIFY(comesToRest());
    QCOMPARE(handler.connects, 0);
    QCOMPARE(handler.closes, QByteArrayList{"Cut"});
    QCOMPARE(net.poller->connectionCount, 0);

    auto deleted = net.dial(listener.port(), handler);
    deleted.reset();
    QVERIFY(comesToRest());
    QCOMPARE(handler.closes, QByteArrayList{"Cut"});
    QCOMPARE(net.poller->connectionCount, 0);
}

QTEST_GUILESS_MAIN(TestStreamDial)
#include "tst_streamdial.moc"
