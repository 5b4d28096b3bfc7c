// SPDX-License-Identifier: MIT
#include "streamconnection.h"

#include <QTest>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace drover;

class TestStream : public QObject
{
    Q_OBJECT

private slots:
    void sendsOnePieceATurn_data();
    void sendsOnePieceATurn();
    void keepsTheBytesOfTwoCorkedStreamsApart();
    void losesNothingThatIsWrittenWhenAnotherStreamBreaks();
    void sendsALotInOrderAndLetsTheMemoryGo_data();
    void sendsALotInOrderAndLetsTheMemoryGo();
    void tellsWhenWhatWasUnsentHasLeft_data();
    void tellsWhenWhatWasUnsentHasLeft();
    void tellsWhenTheRestLeavesWithALaterAnswer();
    void feedsAWriterThatWaitsForRoom();
    void cutsLinesWhereverTheNetworkDoes();
    void takesManyLinesFromOnePiece();
    void takesWhatHasNoNewlineForALineAtTheEnd();
    void keepsNoMemoryWhenItIsIdle();
    void keepsToTheBytesOfATurn();
    void pausesWithinABatch();
    void pausesAgainWithinTheResumedBatch();
    void resumesWithinABatch();
    void changesItsMindBeforeTheTurnEnds();
    void finishesWhileItIsPaused();
    void tellsHowALineThatIsTooLongBegins_data();
    void tellsHowALineThatIsTooLongBegins();
};

namespace {

std::size_t allocatedBytes()
{
#ifdef __GLIBC__
    const auto info = mallinfo2();
    return info.uordblks + info.hblkhd;
#else
    return 0;
#endif
}

} // namespace

void TestStream::sendsOnePieceATurn_data()
{
    QTest::addColumn<OnStream>("atOnce"); // outside of any callback
    QTest::addColumn<OnStream>("atLine");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("heard");

    const OnStream nothing = [](Stream &) {};
    const OnStream three = [](Stream &stream) {
        stream.write("a");
        stream.write("b");
        stream.write("c");
    };
    const OnStream nested = [](Stream &stream) {
        const Stream::Cork outer(stream);
        stream.write("a");
        {
            const Stream::Cork inner(stream);
            stream.write("b");
        }
        stream.write("c");
    };
    const OnStream around = [](Stream &stream) {
        stream.write("a");
        {
            const Stream::Cork cork(stream);
            stream.write("b");
        }
        stream.write("c");
    };
    const OnStream last = [](Stream &stream) {
        stream.write("a");
        stream.write("b");
        stream.finish(CloseReason::ReplySent);
    };
    const OnStream paused = [](Stream &stream) {
        stream.write("a");
        stream.pauseReading();
        stream.resumeReading();
    };
    QTest::newRow("outside of a turn") << three << nothing << QByteArray() << QByteArray("abc");
    QTest::newRow("corked") << nested << nothing << QByteArray() << QByteArray("abc");
    QTest::newRow("around a cork") << around << nothing << QByteArray() << QByteArray("abc");
    QTest::newRow("before the end") << last << nothing << QByteArray() << QByteArray("ab");
    QTest::newRow("for a line") << nothing << three << QByteArray("1\n") << QByteArray("abc");
    QTest::newRow("for many lines")
        << nothing << three << QByteArray("1\n2\n3\n") << QByteArray("abcabcabc");
    QTest::newRow("for a line, corked once more")
        << nothing << nested << QByteArray("1\n2\n") << QByteArray("abcabc");
    QTest::newRow("for a line, around a cork")
        << nothing << around << QByteArray("1\n2\n") << QByteArray("abcabc");
    QTest::newRow("for the last line")
        << nothing << last << QByteArray("1\n2\n") << QByteArray("ab");
    QTest::newRow("for lines that pause")
        << nothing << paused << QByteArray("1\n2\n") << QByteArray("aa");
}

void TestStream::sendsOnePieceATurn()
{
    QFETCH(const OnStream, atOnce);
    QFETCH(const OnStream, atLine);
    QFETCH(const QByteArray, said);
    QFETCH(const QByteArray, heard);
    Net net;
    Connection it(net, packetPair());
    it.handler.onLine = [&](Stream &stream, const QByteArray &) { atLine(stream); };
    it.peer.say(said);
    if (said.isEmpty())
        atOnce(*it.stream);
    QVERIFY(comesToRest());
    QCOMPARE(it.peer.hearOnce(), heard);
    QCOMPARE(it.peer.hearOnce(), "");
}

void TestStream::keepsTheBytesOfTwoCorkedStreamsApart()
{
    Net net;
    Connection one(net);
    Connection other(net);
    one.handler.onLine = [&](Stream &stream, const QByteArray &) {
        const Stream::Cork cork(*other.stream);
        other.stream->write("to the other one\n");
        stream.write("to the first one\n");
    };
    one.peer.say("x\n");
    QVERIFY(one.hears("to the first one\n"));
    QVERIFY(other.hears("to the other one\n"));
}

void TestStream::losesNothingThatIsWrittenWhenAnotherStreamBreaks()
{
    Net net;
    Connection one(net);
    Connection other(net);
    other.handler.onClosed = [&](Stream &) { one.stream->write("the other one has gone\n"); };
    one.handler.onLine = [&](Stream &, const QByteArray &) {
        other.peer.reset();
        const Stream::Cork cork(*other.stream);
        other.stream->write("into the void\n");
    };
    one.peer.say("x\n");
    QVERIFY(one.hears("the other one has gone\n"));
    QCOMPARE(other.handler.closes, QByteArrayList{"PeerReset"});
}

void TestStream::sendsALotInOrderAndLetsTheMemoryGo_data()
{
    QTest::addColumn<bool>("corked");
    QTest::newRow("in a callback") << true;
    QTest::newRow("outside of a turn") << false;
}

void TestStream::sendsALotInOrderAndLetsTheMemoryGo()
{
    QFETCH(const bool, corked);
    constexpr qsizetype size = 64 * 1'048'576;
    Net net;
    Connection it(net);
    const QByteArray text = numbered(size);
    it.heard.reserve(size);
    const std::size_t before = allocatedBytes();
    if (corked) {
        it.handler.onLine = [&](Stream &stream, const QByteArray &) {
            stream.write({text.data(), std::size_t(text.size())});
        };
        it.peer.say("x\n");
        QVERIFY(it.receives({"x"}));
    } else {
        it.stream->write({text.data(), std::size_t(text.size())});
    }
    QVERIFY(comesToRest());
    QCOMPARE_GT(it.stream->unsentBytes(), std::size_t(size / 2));
    QVERIFY(eventually([&] {
        it.heard += it.peer.hearOnce();
        return it.heard.size() >= size;
    }));
    QVERIFY(it.heard == text); // not QCOMPARE: nobody wants to read that
    QCOMPARE(it.stream->unsentBytes(), std::size_t(0));
    QCOMPARE_LT(allocatedBytes(), before + 1'048'576);
}

void TestStream::tellsWhenWhatWasUnsentHasLeft_data()
{
    QTest::addColumn<bool>("inCallback");
    QTest::newRow("written for a line") << true;
    QTest::newRow("written outside of a turn") << false;
}

/// Who pauses because so much is unsent goes on when it has left, however that came about.
void TestStream::tellsWhenWhatWasUnsentHasLeft()
{
    QFETCH(const bool, inCallback);
    Net net;
    Connection it(net);
    const auto answer = [](Stream &stream) {
        stream.write("an answer\n");
        if (stream.unsentBytes() > 5)
            stream.pauseReading();
    };
    it.handler.onLine = [&](Stream &stream, const QByteArray &) { answer(stream); };
    it.handler.onSent = [](Stream &stream) {
        if (stream.unsentBytes() <= 5)
            stream.resumeReading();
    };
    if (!inCallback)
        answer(*it.stream);
    it.peer.say(inCallback ? "1\n2\n3\n" : "1\n2\n");
    QVERIFY(it.hears("an answer\nan answer\nan answer\n"));
}

void TestStream::tellsWhenTheRestLeavesWithALaterAnswer()
{
    Net net;
    Connection it(net);
    const QByteArray text = numbered(16 * 1'048'576);
    it.stream->write({text.data(), std::size_t(text.size())});
    QVERIFY(comesToRest());
    QCOMPARE_GT(it.stream->unsentBytes(), std::size_t(0));
    // The peer reads what there is; before the poller looks, something is written.
    for (int i = 0; i < 10'000 && it.stream->unsentBytes() > 0; ++i) {
        it.heard += it.peer.hear();
        it.handler.sent = 0;
        it.stream->write(".");
        QCoreApplication::sendPostedEvents(net.poller.get());
    }
    QCOMPARE(it.stream->unsentBytes(), std::size_t(0));
    QCOMPARE_GT(it.handler.sent, 0);
}

/// What a neighbour link does.
void TestStream::feedsAWriterThatWaitsForRoom()
{
    constexpr int pieces = 1000;
    const QByteArray piece = numbered(10'000);
    Net net;
    Connection it(net);
    int written = 0;
    const auto feed = [&](Stream &stream) {
        for (; written < pieces && stream.unsentBytes() < 65'536; ++written)
            stream.write({piece.data(), std::size_t(piece.size())});
    };
    it.handler.onLine = [&](Stream &stream, const QByteArray &) { feed(stream); };
    it.handler.onSent = feed;
    it.peer.say("x\n");
    QVERIFY(it.hears(piece.repeated(pieces)));
}

void TestStream::cutsLinesWhereverTheNetworkDoes()
{
    static constexpr char raw[] = "IAMAT a\n\n b \r\n\xff\xfe\n\0\nlast\n";
    const QByteArray text = QByteArray::fromRawData(raw, sizeof raw - 1);
    QByteArrayList lines = text.split('\n');
    lines.removeLast();
    for (qsizetype cut = 1; cut < text.size(); ++cut) {
        Net net;
        Connection it(net);
        it.peer.say(text.first(cut));
        QVERIFY(comesToRest());
        QCOMPARE(it.handler.lines.size(), text.first(cut).count('\n'));
        it.peer.say(text.sliced(cut));
        QVERIFY2(it.receives(lines), qPrintable(QString::number(cut)));
    }
    Net net;
    Connection it(net);
    for (const char byte : text) {
        it.peer.say({&byte, 1});
        QVERIFY(comesToRest());
    }
    QCOMPARE(it.handler.lines, lines);
}

void TestStream::takesManyLinesFromOnePiece()
{
    Net net;
    Connection it(net);
    QByteArrayList lines;
    for (int i = 0; i < 5000; ++i)
        lines << QByteArray::number(i);
    const QByteArray text = lines.join('\n') + '\n';
    QCOMPARE(it.peer.say(text), std::size_t(text.size()));
    QVERIFY(it.receives(lines));
    QCOMPARE(it.handler.unfinished, QByteArrayList());
}

void TestStream::takesWhatHasNoNewlineForALineAtTheEnd()
{
    Net net;
    Connection it(net);
    it.peer.say("one\ntw");
    QVERIFY(it.receives({"one"}));
    it.peer.say("o");
    it.peer.halfClose();
    QVERIFY(it.receives({"one", "two"}));
    QVERIFY(comesToRest());
    QCOMPARE(it.handler.unfinished, QByteArrayList{"two"});
    QCOMPARE(it.handler.inputEnds, 1);
    QVERIFY(it.stream->isOpen());
    QVERIFY(it.stream->hasInputEnded());

    Connection tidy(net);
    tidy.peer.say("one\n");
    tidy.peer.halfClose();
    QVERIFY(eventually([&] { return tidy.handler.inputEnds == 1; }));
    QCOMPARE(tidy.handler.lines, QByteArrayList{"one"});
    QCOMPARE(tidy.handler.unfinished, QByteArrayList());
}

void TestStream::keepsNoMemoryWhenItIsIdle()
{
    constexpr int connections = 100;
    Net net;
    net.limits.maxLineBytes = 1'000'000;
    std::vector<std::unique_ptr<Connection>> all;
    for (int i = 0; i < connections; ++i)
        all.push_back(std::make_unique<Connection>(net));
    const QByteArray half(30'000, 'x');
    const std::size_t before = allocatedBytes();
    for (const auto &each : all) {
        each->handler.onLine = [](Stream &stream, const QByteArray &line) {
            if (line == "a")
                stream.pauseReading();
        };
        each->peer.say("a\n" + half);
        QVERIFY(each->receives({"a"}));
        each->stream->resumeReading();
        QVERIFY(comesToRest());
        each->peer.say(half + "\nb\n");
        QVERIFY(eventually([&] { return each->handler.lines.size() == 3; }));
        each->handler.lines.clear();
    }
    QCOMPARE_LT(allocatedBytes(), before + connections * 1000);
}

void TestStream::keepsToTheBytesOfATurn()
{
    constexpr qsizetype mostInATurn = 262'144 + 131'072;
    Net net;
    Connection flood(net);
    Connection other(net);
    qsizetype flooded = 0;
    qsizetype atSaying = 0; // flooded by then
    qsizetype worst = 0;
    flood.handler.onLine = [&](Stream &, const QByteArray &line) {
        flood.handler.lines.clear();
        flooded += line.size() + 1;
    };
    other.handler.onLine
        = [&](Stream &, const QByteArray &) { worst = std::max(worst, flooded - atSaying); };
    const QByteArray piece = QByteArray(999, 'x') + '\n';
    QByteArrayList lines;
    for (int i = 0; i < 20; ++i) {
        while (flood.peer.say(piece) == std::size_t(piece.size())) { }
        atSaying = flooded;
        other.peer.say("x\n");
        lines << "x";
        QVERIFY(other.receives(lines));
    }
    QCOMPARE_GT(flooded, 10 * mostInATurn);
    // At worst it is behind the flood in a turn.
    QCOMPARE_LE(worst, mostInATurn);
}

void TestStream::pausesWithinABatch()
{
    Net net;
    Connection it(net);
    it.handler.onLine = [](Stream &stream, const QByteArray &line) {
        if (line == "2")
            stream.pauseReading();
    };
    it.peer.say("1\n2\n3\n4\n5");
    QVERIFY(it.receives({"1", "2"}));
    it.peer.say("5\n6");
    it.peer.halfClose();
    QVERIFY(comesToRest());
    QCOMPARE(it.handler.lines, QByteArrayList({"1", "2"}));
    QVERIFY(!it.stream->hasInputEnded());

    it.stream->resumeReading();
    QCOMPARE(it.handler.lines, QByteArrayList({"1", "2"}));
    QVERIFY(eventually([&] { return it.handler.inputEnds == 1; }));
    QCOMPARE(it.handler.lines, QByteArrayList({"1", "2", "3", "4", "55", "6"}));
    QCOMPARE(it.handler.unfinished, QByteArrayList{"6"});
}

void TestStream::pausesAgainWithinTheResumedBatch()
{
    Net net;
    Connection it(net);
    it.handler.onLine = [](Stream &stream, const QByteArray &line) {
        stream.write({line.data(), std::size_t(line.size())});
        stream.pauseReading();
    };
    it.peer.say("1\n2\n3\n4");
    it.peer.halfClose();
    QByteArrayList expected;
    for (const QByteArray line : {"1", "2", "3", "4"}) {
        expected << line;
        QVERIFY(it.receives(expected));
        QVERIFY(comesToRest());
        QCOMPARE(it.handler.lines, expected);
        it.stream->resumeReading();
    }
    QVERIFY(it.hears("1234"));
    QCOMPARE(it.handler.inputEnds, 1);
}

void TestStream::resumesWithinABatch()
{
    Net net;
    Connection one(net);
    Connection other(net);
    one.handler.onLine = [](Stream &stream, const QByteArray &) {
        stream.pauseReading();
        stream.resumeReading();
        stream.pauseReading();
        stream.resumeReading();
    };
    one.peer.say("1\n2\n3\n");
    QVERIFY(one.receives({"1", "2", "3"}));

    // By someone else, in the same turn perhaps.
    one.handler.lines.clear();
    one.handler.onLine = [](Stream &stream, const QByteArray &) { stream.pauseReading(); };
    other.handler.onLine = [&](Stream &, const QByteArray &) { one.stream->resumeReading(); };
    one.peer.say("1\n2\n3\n");
    for (int i = 0; i < 20 && one.handler.lines.size() < 3; ++i) {
        other.peer.say("x\n");
        QVERIFY(comesToRest());
    }
    QCOMPARE(one.handler.lines, QByteArrayList({"1", "2", "3"}));
}

void TestStream::changesItsMindBeforeTheTurnEnds()
{
    Net net;
    Connection it(net);
    it.handler.onLine = [](Stream &stream, const QByteArray &) { stream.pauseReading(); };
    it.peer.say("1\n2\n3\n");
    QVERIFY(it.receives({"1"}));
    it.stream->resumeReading();
    it.stream->pauseReading();
    QVERIFY(comesToRest());
    QCOMPARE(it.handler.lines, QByteArrayList{"1"});
    it.stream->resumeReading();
    it.stream->resumeReading();
    QVERIFY(it.receives({"1", "2"}));
}

void TestStream::finishesWhileItIsPaused()
{
    Net net;
    Connection it(net);
    it.handler.onLine = [](Stream &stream, const QByteArray &) { stream.pauseReading(); };
    it.peer.say("1\n2\n3\n");
    QVERIFY(it.receives({"1"}));
    it.peer.say("4\n");
    it.stream->write("answer\n");
    it.stream->finish(CloseReason::Stopped);
    it.stream->resumeReading();
    QVERIFY(it.hearsTheEnd());
    QCOMPARE(it.heard, "answer\n");
    it.peer.halfClose();
    QVERIFY(it.closes("Stopped"));
    QCOMPARE(it.handler.lines, QByteArrayList{"1"});
}

void TestStream::tellsHowALineThatIsTooLongBegins_data()
{
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("finished at once") << true;
    QTest::newRow("finished when the answers are complete") << false;
}

void TestStream::tellsHowALineThatIsTooLongBegins()
{
    QFETCH(const bool, atOnce);
    Net net;
    Connection it(net);
    const auto end = [&](Stream &stream) {
        const QByteArray answer = "? " + it.handler.heads.first() + '\n';
        stream.write({answer.data(), std::size_t(answer.size())});
        stream.finish(CloseReason::LineTooLong);
    };
    if (atOnce)
        it.handler.onTooLong = end;
    const QByteArray text = "1\n" + numbered(1'000'000) + "\nIAMAT\n";
    qsizetype said = 0;
    const auto sayMore = [&] { said += qsizetype(it.peer.say(text.sliced(said))); };
    sayMore();
    QVERIFY(eventually([&] { return !it.handler.heads.isEmpty(); }));
    QVERIFY(comesToRest());
    if (!atOnce)
        end(*it.stream);
    QVERIFY(eventually([&] {
        sayMore();
        return said == text.size();
    }));
    QVERIFY(it.hearsTheEnd());
    QCOMPARE(it.heard, "? " + text.sliced(2, 128) + '\n');
    QCOMPARE(it.peer.error(), 0);
    it.peer.halfClose();
    QVERIFY(it.closes("LineTooLong"));
    QCOMPARE(it.handler.heads, QByteArrayList{text.sliced(2, 128)});
    QCOMPARE(it.handler.lines, QByteArrayList{"1"});
    QCOMPARE(it.handler.inputEnds, 0);
}

QTEST_GUILESS_MAIN(TestStream)
#include "tst_stream.moc"
