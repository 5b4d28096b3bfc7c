// SPDX-License-Identifier: MIT
// What a handler may do with its stream, and with others, in its callbacks.
#include "streamconnection.h"

#include <QTest>

using namespace drover;

class TestStreamHandler : public QObject
{
    Q_OBJECT

private slots:
    void obeysAHandlerWithinABatch_data();
    void obeysAHandlerWithinABatch();
    void isHandedOnWithinABatch();
    void isRetiredInItsOwnLastCallback();
    void closesTwoStreamsThatCloseEachOther();
};

void TestStreamHandler::obeysAHandlerWithinABatch_data()
{
    QTest::addColumn<OnStream>("action");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<bool>("afterPause");
    const OnStream abort = [](Stream &stream) { stream.abort(CloseReason::Killed); };
    const OnStream reset
        = [](Stream &stream) { stream.abort(CloseReason::Killed, Stream::Abort::Reset); };
    const OnStream finish = [](Stream &stream) { stream.finish(CloseReason::ReplySent); };
    const OnStream answer = [](Stream &stream) {
        stream.write("answer\n");
        stream.finish(CloseReason::ReplySent);
    };
    const OnStream both = [](Stream &stream) {
        stream.write("answer\n");
        stream.finish(CloseReason::ReplySent);
        stream.abort(CloseReason::Killed);
    };
    for (const bool afterPause : {false, true}) {
        const char *const when = afterPause ? "paused, then " : "";
        QTest::addRow("%s%s", when, "aborts") << abort << QByteArray("Killed") << afterPause;
        QTest::addRow("%s%s", when, "resets") << reset << QByteArray("Killed") << afterPause;
        QTest::addRow("%s%s", when, "finishes") << finish << QByteArray("ReplySent") << afterPause;
        QTest::addRow("%s%s", when, "answers") << answer << QByteArray("ReplySent") << afterPause;
        QTest::addRow("%s%s", when, "changes its mind")
            << both << QByteArray("Killed") << afterPause;
    }
}

void TestStreamHandler::obeysAHandlerWithinABatch()
{
    QFETCH(const OnStream, action);
    QFETCH(const QByteArray, reason);
    QFETCH(const bool, afterPause);
    Net net;
    Connection it(net);
    it.handler.onLine = [&](Stream &stream, const QByteArray &line) {
        if (line == "1" && afterPause)
            stream.pauseReading();
        else if (line == "2")
            action(stream);
    };
    it.peer.say("1\n2\n3\n4");
    it.peer.halfClose();
    QVERIFY(comesToRest());
    it.stream->resumeReading();
    QVERIFY(it.closes(reason));
    QCOMPARE(it.handler.lines, QByteArrayList({"1", "2"}));
    QCOMPARE(it.handler.inputEnds, 0);
    QCOMPARE(net.poller->connectionCount, 0);
}

void TestStreamHandler::isHandedOnWithinABatch()
{
    /// Outlives nothing: it goes at the end of the turn.
    struct First final : StreamHandler
    {
        void lineReceived(Stream &stream, std::string_view, LineEnd) override
        {
            ++lines;
            stream.setHandler(next);
            stream.setMaxLineBytes(200);
            poller->retire(std::unique_ptr<Retirable>(this));
        }
        void lineTooLong(Stream &, std::string_view) override { }
        void inputEnded(Stream &) override { }
        void closed(Stream &, CloseReason) override { }
        Poller *poller = nullptr;
        StreamHandler *next = nullptr;
        int lines = 0;
    };
    Net net;
    SocketPair pair = tcpPair();
    Recorder second;
    auto *const first = new First;
    first->poller = net.poller.get();
    first->next = &second;
    const auto stream = net.stream(pair.here, *first);
    const QByteArray longest(200, 'x');
    pair.there.say("first\n" + longest + "\nshort\n" + longest + "x\n");
    QVERIFY(eventually([&] { return !second.heads.isEmpty(); }));
    QCOMPARE(second.lines, QByteArrayList({longest, "short"}));
    QCOMPARE(second.heads, QByteArrayList{longest.first(128)});
    stream->abort(CloseReason::LineTooLong);
    QCOMPARE(second.closes, QByteArrayList{"LineTooLong"});
}

void TestStreamHandler::isRetiredInItsOwnLastCallback()
{
    /// A session as servers have them: owns its stream and goes with it.
    struct Session final : StreamHandler
    {
        ~Session() override { ++*ends; }
        void lineReceived(Stream &, std::string_view line, LineEnd) override
        {
            stream->write(line);
            if (line == "abort")
                stream->abort(CloseReason::Killed);
            else if (line == "finish")
                stream->finish(CloseReason::ReplySent);
        }
        void lineTooLong(Stream &, std::string_view) override
        {
            stream->abort(CloseReason::LineTooLong);
        }
        void inputEnded(Stream &) override { stream->finish(CloseReason::PeerClosed); }
        void closed(Stream &, CloseReason) override
        {
            poller->retire(std::unique_ptr<Retirable>(this));
        }
        Poller *poller = nullptr;
        std::unique_ptr<Stream> stream;
        int *ends = nullptr;
    };
    const QByteArrayList ways{"abort\nmore\n", "finish", "last\n", QByteArray(100'000, 'x'),
                              "reset"};
    Net net;
    int ends = 0;
    for (const QByteArray &way : ways) {
        SocketPair pair = tcpPair();
        auto *const session = new Session;
        session->poller = net.poller.get();
        session->ends = &ends;
        session->stream = net.stream(pair.here, *session);
        pair.there.say(way);
        if (way == "reset")
            pair.there.reset();
        else
            pair.there.halfClose();
        ends = 0;
        QVERIFY2(eventually([&] { return ends == 1; }), way.left(20).constData());
    }
    QCOMPARE(net.poller->connectionCount, 0);

    // What is left when the poller goes.
    SocketPair pair = tcpPair();
    auto *const session = new Session;
    session->poller = net.poller.get();
    session->ends = &ends;
    session->stream = net.stream(pair.here, *session);
    session->stream->abort(CloseReason::Stopped);
    ends = 0;
    net.poller.reset();
    QCOMPARE(ends, 1);
}

void TestStreamHandler::closesTwoStreamsThatCloseEachOther()
{
    Net net;
    Connection one(net);
    Connection other(net);
    one.handler.onLine
        = [&](Stream &, const QByteArray &) { other.stream->abort(CloseReason::Superseded); };
    other.handler.onLine
        = [&](Stream &, const QByteArray &) { one.stream->abort(CloseReason::Superseded); };
    one.handler.onClosed = [&](Stream &) {
        net.poller->retire(std::make_unique<Recorder>());
        other.stream->abort(CloseReason::Cut);
    };
    other.handler.onClosed = [&](Stream &) { one.stream->abort(CloseReason::Cut); };
    one.peer.say("x\n");
    other.peer.say("x\n");
    QVERIFY(comesToRest());
    QCOMPARE(one.handler.lines.size() + other.handler.lines.size(), 1);
    const bool first = one.handler.lines.size() == 1;
    QCOMPARE(one.handler.closes, QByteArrayList{first ? "Cut" : "Superseded"});
    QCOMPARE(other.handler.closes, QByteArrayList{first ? "Superseded" : "Cut"});
}

QTEST_GUILESS_MAIN(TestStreamHandler)
#include "tst_streamhandler.moc"
