// SPDX-License-Identifier: MIT
#include "loopback.h"
#include "net/closereason.h"
#include "net/socket.h"
#include "net/stream.h"
#include "support/testherd.h"

#include <QTest>

#include <functional>

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

    void answersLongAfterAHalfClose();
    void lingersUntilThePeerEnds();
    void lingersNoLongerThanItMay();
    void lingersForNoMoreThanItMay();
    void sendsEverythingBeforeItCountsWhatItDiscards();
    void finishesAtOnceWhenThePeerHasEnded();
    void givesUpOnAPeerThatReadsNothing();
    void givesAPeerThatReadsSlowlyItsTime();
    void finishesOnlyOnce();

    void pausesWithinABatch();
    void pausesAgainWithinTheResumedBatch();
    void resumesWithinABatch();
    void changesItsMindBeforeTheTurnEnds();
    void finishesWhileItIsPaused();

    void tellsHowALineThatIsTooLongBegins_data();
    void tellsHowALineThatIsTooLongBegins();

    void resetsAConnection();
    void endsAConnectionWithoutReset();
    void resetsAnOpenConnectionThatIsDeleted();
    void deliversWhatCameBeforeAReset();
    void noticesAResetWhileItDoesNotRead_data();
    void noticesAResetWhileItDoesNotRead();

    void obeysAHandlerWithinABatch_data();
    void obeysAHandlerWithinABatch();
    void isHandedOnWithinABatch();
    void isRetiredInItsOwnLastCallback();
    void closesTwoStreamsThatCloseEachOther();

    void dials();
    void saysWhenADialledConnectionFails();
    void dialsNobodyWhereNobodyCanBe();
    void endsWhileItIsDialling_data();
    void endsWhileItIsDialling();

    void standsStillWhileItIsFrozen();
    void finishesWhenItIsThawed_data();
    void finishesWhenItIsThawed();
    void noticesWhenThawedThatThePeerHasGone_data();
    void noticesWhenThawedThatThePeerHasGone();
    void endsWhileItIsFrozen_data();
    void endsWhileItIsFrozen();

    void reportsItsSize();
};

namespace {

class Recorder final : public StreamHandler
{
public:
    QByteArrayList lines; ///< those without an LF too
    QByteArrayList unfinished;
    QByteArrayList heads; ///< of lines that were too long
    QByteArrayList closes; ///< the reasons
    int inputEnds = 0;
    int connects = 0;
    int sent = 0;

    std::function<void(Stream &)> onConnected;
    std::function<void(Stream &, const QByteArray &)> onLine;
    std::function<void(Stream &)> onTooLong;
    std::function<void(Stream &)> onInputEnd;
    std::function<void(Stream &)> onSent;
    std::function<void(Stream &)> onClosed;

    void connected(Stream &stream) override
    {
        ++connects;
        if (onConnected)
            onConnected(stream);
    }
    void lineReceived(Stream &stream, std::string_view line, LineEnd end) override
    {
        const QByteArray copy(line.data(), qsizetype(line.size()));
        lines << copy;
        if (end == LineEnd::EndOfInput)
            unfinished << copy;
        if (onLine)
            onLine(stream, copy);
    }
    void lineTooLong(Stream &stream, std::string_view head) override
    {
        heads << QByteArray(head.data(), qsizetype(head.size()));
        if (onTooLong)
            onTooLong(stream);
    }
    void inputEnded(Stream &stream) override
    {
        ++inputEnds;
        if (onInputEnd)
            onInputEnd(stream);
    }
    void bytesSent(Stream &stream) override
    {
        ++sent;
        if (onSent)
            onSent(stream);
    }
    void closed(Stream &stream, CloseReason reason) override
    {
        const std::string_view name = closeReasonName(reason);
        closes << QByteArray(name.data(), qsizetype(name.size()));
        if (onClosed)
            onClosed(stream);
    }
};

/// Everything that a stream needs.
struct Net
{
    ManualClock clock;
    DeadlineQueue deadlines{clock};
    Limits limits;
    std::unique_ptr<Poller> poller = Poller::create(testBackend());

    std::unique_ptr<Stream> stream(RawSocket &socket, StreamHandler &handler)
    {
        return std::make_unique<Stream>(*poller, deadlines, limits, socket.release(), &handler);
    }
    std::unique_ptr<Stream> dial(quint16 port, StreamHandler &handler)
    {
        return Stream::dial(*poller, deadlines, limits, QHostAddress(QHostAddress::LocalHost), port,
                            &handler);
    }
    void advance(std::int64_t ms) { clock.advance(std::chrono::milliseconds(ms)); }
};

/// A stream with the other end of its connection, and what that has heard.
struct Connection
{
    explicit Connection(Net &net, SocketPair pair = tcpPair())
        : peer(std::move(pair.there))
        , stream(net.stream(pair.here, handler))
    {
    }

    bool hears(const QByteArray &text)
    {
        return eventually([&] {
            heard += peer.hear();
            return heard == text;
        });
    }
    bool hearsTheEnd()
    {
        return eventually([&] {
            heard += peer.hear();
            return peer.hasEnded();
        });
    }
    bool receives(const QByteArrayList &lines)
    {
        return eventually([&] { return handler.lines == lines; });
    }
    bool closes(const QByteArray &reason)
    {
        return eventually([&] { return !handler.closes.isEmpty(); }) && comesToRest()
            && handler.closes == QByteArrayList{reason};
    }

    RawSocket peer;
    QByteArray heard;
    Recorder handler;
    std::unique_ptr<Stream> stream;
};

/// Bytes that show where some are missing.
QByteArray numbered(qsizetype bytes)
{
    QByteArray text;
    text.reserve(bytes + 16);
    for (int i = 0; text.size() < bytes; ++i)
        text += QByteArray::number(i) + ' ';
    text.truncate(bytes);
    return text;
}

std::size_t allocatedBytes()
{
#ifdef __GLIBC__
    const auto info = mallinfo2();
    return info.uordblks + info.hblkhd;
#else
    return 0;
#endif
}

using OnStream = std::function<void(Stream &)>;

} // namespace
Q_DECLARE_METATYPE(OnStream)

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

void TestStream::answersLongAfterAHalfClose()
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

void TestStream::lingersUntilThePeerEnds()
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

void TestStream::lingersNoLongerThanItMay()
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

void TestStream::lingersForNoMoreThanItMay()
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

void TestStream::sendsEverythingBeforeItCountsWhatItDiscards()
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

void TestStream::finishesAtOnceWhenThePeerHasEnded()
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

void TestStream::givesUpOnAPeerThatReadsNothing()
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

void TestStream::givesAPeerThatReadsSlowlyItsTime()
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

void TestStream::finishesOnlyOnce()
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

void TestStream::resetsAConnection()
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

void TestStream::endsAConnectionWithoutReset()
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

void TestStream::resetsAnOpenConnectionThatIsDeleted()
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

void TestStream::deliversWhatCameBeforeAReset()
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

void TestStream::noticesAResetWhileItDoesNotRead_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("ended");
    QTest::newRow("paused") << QByteArray("pause\n") << false;
    QTest::newRow("paused in a batch") << QByteArray("pause\n1\n") << false;
    QTest::newRow("input has ended") << QByteArray() << true;
    QTest::newRow("line too long") << QByteArray(100'000, 'x') << false;
}

void TestStream::noticesAResetWhileItDoesNotRead()
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

void TestStream::obeysAHandlerWithinABatch_data()
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

void TestStream::obeysAHandlerWithinABatch()
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

void TestStream::isHandedOnWithinABatch()
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

void TestStream::isRetiredInItsOwnLastCallback()
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

void TestStream::closesTwoStreamsThatCloseEachOther()
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

void TestStream::dials()
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

void TestStream::saysWhenADialledConnectionFails()
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

void TestStream::dialsNobodyWhereNobodyCanBe()
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

void TestStream::endsWhileItIsDialling_data()
{
    QTest::addColumn<OnStream>("action");
    QTest::newRow("aborted") << OnStream([](Stream &stream) { stream.abort(CloseReason::Cut); });
    QTest::newRow("reset") << OnStream(
        [](Stream &stream) { stream.abort(CloseReason::Cut, Stream::Abort::Reset); });
    QTest::newRow("finished") << OnStream([](Stream &stream) { stream.finish(CloseReason::Cut); });
}

void TestStream::endsWhileItIsDialling()
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

/// No gate: what ten thousand idle connections cost is for the benchmarks.
void TestStream::standsStillWhileItIsFrozen()
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

void TestStream::finishesWhenItIsThawed_data()
{
    QTest::addColumn<QByteArray>("unsent");
    QTest::newRow("nothing to send") << QByteArray();
    QTest::newRow("something to send") << QByteArray("the rest\n");
}

void TestStream::finishesWhenItIsThawed()
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

void TestStream::noticesWhenThawedThatThePeerHasGone_data()
{
    QTest::addColumn<bool>("reset");
    QTest::newRow("half-closed") << false;
    QTest::newRow("reset") << true;
}

void TestStream::noticesWhenThawedThatThePeerHasGone()
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

void TestStream::endsWhileItIsFrozen_data()
{
    QTest::addColumn<OnStream>("end"); // empty: it is deleted
    QTest::newRow("closed") << OnStream([](Stream &stream) { stream.abort(CloseReason::Killed); });
    QTest::newRow("reset") << OnStream(
        [](Stream &stream) { stream.abort(CloseReason::Killed, Stream::Abort::Reset); });
    QTest::newRow("deleted") << OnStream();
}

void TestStream::endsWhileItIsFrozen()
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

void TestStream::reportsItsSize()
{
    qInfo("An idle stream takes %zu bytes.", sizeof(Stream));
}

QTEST_GUILESS_MAIN(TestStream)
#include "tst_stream.moc"
