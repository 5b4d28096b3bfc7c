// SPDX-License-Identifier: MIT
#include "protocol/linebuffer.h"
#include "support/bytes.h"

#include <QRandomGenerator>
#include <QTest>

#include <initializer_list>

namespace drover {

using namespace std::string_literals;

namespace {

constexpr std::size_t limit = 130;
static_assert(limit >= LineBuffer::headBytes);

/// What came out of a stream, up to the line that was too long.
struct Outcome
{
    QByteArrayList lines;
    QByteArray unfinished;
    QByteArray head; ///< of a line that was too long
    bool tooLong = false;

    bool operator==(const Outcome &) const = default;
};

void feed(LineBuffer &buffer, std::string_view piece, Outcome &outcome)
{
    // A piece of its own on the heap: a sanitizer sees a view that outlives it.
    const std::string input(piece);
    std::string_view rest = input;
    while (!outcome.tooLong) {
        std::string_view line;
        switch (buffer.next(rest, line)) {
        case LineBuffer::Step::Line:
            outcome.lines.append(bytes(line));
            break;
        case LineBuffer::Step::NeedMore:
            return;
        case LineBuffer::Step::TooLong:
            outcome.head = bytes(line);
            outcome.tooLong = true;
            break;
        }
    }
}

Outcome cutAt(std::initializer_list<std::size_t> cuts, std::string_view stream)
{
    LineBuffer buffer(limit);
    Outcome outcome;
    std::size_t begin = 0;
    for (const std::size_t cut : cuts) {
        feed(buffer, stream.substr(begin, cut - begin), outcome);
        begin = cut;
    }
    feed(buffer, stream.substr(begin), outcome);
    if (!outcome.tooLong)
        outcome.unfinished = bytes(buffer.unfinished());
    return outcome;
}

Outcome inPiecesOf(std::size_t size, std::string_view stream)
{
    LineBuffer buffer(limit);
    Outcome outcome;
    for (; !stream.empty() && !outcome.tooLong; stream.remove_prefix(std::min(size, stream.size())))
        feed(buffer, stream.substr(0, size), outcome);
    if (!outcome.tooLong)
        outcome.unfinished = bytes(buffer.unfinished());
    return outcome;
}

/// The law of lines in three lines: what the buffer must say however the stream is cut.
Outcome expectedOf(const QByteArray &stream)
{
    Outcome outcome;
    for (const QByteArray &line : stream.split('\n')) {
        if (line.size() > qsizetype(limit)) {
            outcome.tooLong = true;
            outcome.head = line.left(qsizetype(LineBuffer::headBytes));
            return outcome;
        }
        outcome.lines.append(line);
    }
    outcome.unfinished = outcome.lines.takeLast();
    return outcome;
}

} // namespace

class LineBufferTest : public QObject
{
    Q_OBJECT

private slots:
    void givesTheSameLinesWhereverTheStreamIsCut_data();
    void givesTheSameLinesWhereverTheStreamIsCut();
    void givesTheSameLinesOfRandomStreams();
    void keepsOnlyAnUnfinishedLine();
    void handsOutLinesOfTheInputWithoutCopying();
    void takesANewLimitFromTheNextLineOn();
    void keepsALineAsLongAsTheGreatestLimit();
};

void LineBufferTest::givesTheSameLinesWhereverTheStreamIsCut_data()
{
    QTest::addColumn<QByteArray>("stream");
    const auto a = [](std::size_t n) { return std::string(n, 'a'); };
    const auto row
        = [](const char *why, const std::string &stream) { QTest::newRow(why) << bytes(stream); };
    row("nothing", "");
    row("LF alone", "\n");
    row("no LF", "IAMAT");
    row("many kinds of lines",
        "IAMAT kiwi +34-118 1\n\n\n \r\nWHATSAT\t\xff\xfe\0\n"s
        "\xf0\x9f\xa5\x9d\na\nbb\nccc\r\n"s
            + a(limit) + "\n" + a(limit - 1) + "\n" + a(64) + "\n" + a(65) + "\nwithout an end");
    row("exactly the limit", a(limit) + "\n");
    row("exactly the limit, without LF", a(limit));
    row("exactly the limit, twice", a(limit) + "\n" + a(limit) + "\n");
    row("one byte more", a(limit + 1));
    row("one byte more, LF follows", a(limit + 1) + "\n");
    row("one byte more, and lines behind", a(limit + 1) + "\nPING\nPONG\n");
    row("one byte more after a good line", "PING\n" + a(limit + 1) + "\n");
    row("limit, then one byte more", a(limit) + "\n" + a(limit + 1) + "\n");
    row("twice the limit", a(2 * limit) + "\n");
    row("head with all bytes", [] {
        std::string line;
        for (int i = 0; line.size() <= limit; ++i)
            if (static_cast<char>(i) != '\n')
                line += static_cast<char>(i);
        return line + "\n";
    }());
}

void LineBufferTest::givesTheSameLinesWhereverTheStreamIsCut()
{
    QFETCH(const QByteArray, stream);
    const std::string_view all = view(stream);
    const Outcome expected = expectedOf(stream);
    if (expected.tooLong)
        QCOMPARE(expected.head.size(), qsizetype(LineBuffer::headBytes));
    QVERIFY(cutAt({}, all) == expected);
    for (std::size_t cut = 0; cut <= all.size(); ++cut)
        QVERIFY2(cutAt({cut}, all) == expected, QByteArray::number(cut).constData());
    for (std::size_t first = 0; first <= all.size(); first += 3)
        for (std::size_t second = first; second <= all.size(); second += 2)
            QVERIFY(cutAt({first, second}, all) == expected);
    for (std::size_t size = 1; size <= all.size(); ++size)
        QVERIFY2(inPiecesOf(size, all) == expected, QByteArray::number(size).constData());
}

void LineBufferTest::givesTheSameLinesOfRandomStreams()
{
    constexpr quint32 seed = 5;
    QRandomGenerator random(seed);
    for (int round = 0; round < 3'000; ++round) {
        std::string stream;
        const int lines = random.bounded(6);
        for (int i = 0; i < lines; ++i) {
            const bool isNearLimit = random.bounded(3) == 0;
            stream.append(isNearLimit ? limit - 3 + std::size_t(random.bounded(5))
                                      : std::size_t(random.bounded(20)),
                          static_cast<char>('a' + i));
            stream += '\n';
        }
        stream.append(std::size_t(random.bounded(10)), 'z');
        const Outcome expected = expectedOf(bytes(stream));

        LineBuffer buffer(limit);
        Outcome outcome;
        for (std::string_view rest = stream; !rest.empty() && !outcome.tooLong;) {
            const std::size_t size = std::min(
                rest.size(), std::size_t(1 + random.bounded(random.bounded(2) ? 5 : 200)));
            feed(buffer, rest.substr(0, size), outcome);
            rest.remove_prefix(size);
        }
        if (!outcome.tooLong)
            outcome.unfinished = bytes(buffer.unfinished());
        QVERIFY2(outcome == expected,
                 qPrintable(QStringLiteral("seed %1 round %2").arg(seed).arg(round)));
    }
}

void LineBufferTest::keepsOnlyAnUnfinishedLine()
{
    LineBuffer buffer(limit);
    std::string_view line;
    std::string_view input = "PI";
    QVERIFY(buffer.next(input, line) == LineBuffer::Step::NeedMore);
    QVERIFY(input.empty());
    QCOMPARE(bytes(buffer.unfinished()), QByteArray("PI"));
    input = "NG\nPO";
    QVERIFY(buffer.next(input, line) == LineBuffer::Step::Line);
    QCOMPARE(bytes(line), QByteArray("PING"));
    QCOMPARE(bytes(input), QByteArray("PO"));
    // A line that has been handed out is not unfinished, even before the next call.
    QCOMPARE(bytes(buffer.unfinished()), QByteArray());
    QVERIFY(buffer.next(input, line) == LineBuffer::Step::NeedMore);
    QCOMPARE(bytes(buffer.unfinished()), QByteArray("PO"));
    input = {};
    QVERIFY(buffer.next(input, line) == LineBuffer::Step::NeedMore);
    QCOMPARE(bytes(buffer.unfinished()), QByteArray("PO"));
}

void LineBufferTest::handsOutLinesOfTheInputWithoutCopying()
{
    LineBuffer buffer(limit);
    const std::string stream = "PING\nPONG\n";
    std::string_view input = stream;
    std::string_view line;
    QVERIFY(buffer.next(input, line) == LineBuffer::Step::Line);
    QCOMPARE(static_cast<const void *>(line.data()), static_cast<const void *>(stream.data()));
    QVERIFY(buffer.next(input, line) == LineBuffer::Step::Line);
    QCOMPARE(static_cast<const void *>(line.data()), static_cast<const void *>(stream.data() + 5));
}

void LineBufferTest::takesANewLimitFromTheNextLineOn()
{
    LineBuffer buffer(2 * limit);
    const std::string stream
        = std::string(limit + 1, 'a') + "\n" + std::string(limit + 1, 'b') + "\n";
    std::string_view input = stream;
    std::string_view line;
    QVERIFY(buffer.next(input, line) == LineBuffer::Step::Line);
    buffer.setMaxLineBytes(limit);
    QVERIFY(buffer.next(input, line) == LineBuffer::Step::TooLong);
    QCOMPARE(bytes(line), QByteArray(LineBuffer::headBytes, 'b'));
}

void LineBufferTest::keepsALineAsLongAsTheGreatestLimit()
{
    constexpr std::size_t most = 65'536;
    LineBuffer buffer(most);
    std::string_view line;
    for (std::size_t i = 0; i < most; ++i) {
        std::string_view byte = "x";
        QVERIFY(buffer.next(byte, line) == LineBuffer::Step::NeedMore);
    }
    QCOMPARE(buffer.unfinished().size(), most);
    std::string_view end = "\n";
    QVERIFY(buffer.next(end, line) == LineBuffer::Step::Line);
    QCOMPARE(line.size(), most);
}

} // namespace drover

QTEST_GUILESS_MAIN(drover::LineBufferTest)
#include "tst_linebuffer.moc"
