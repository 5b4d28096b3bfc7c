// SPDX-License-Identifier: MIT
#include "journal/logline.h"

#include <QTest>

#include <limits>
#include <string>
#include <vector>

using namespace drover;

namespace {

QByteArray line(Timestamp wall, EventKind kind, std::string_view peer, std::string_view text)
{
    LogLineWriter writer;
    std::vector<char> room(LogLineWriter::mostBytes(peer, text));
    const char *const end = writer.write(room.data(), wall, kind, peer, text);
    return {room.data(), end - room.data()};
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

class tst_LogLine : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasItsOwnWord_data();
    void everyKindHasItsOwnWord();
    void aLineHasItsFourFields_data();
    void aLineHasItsFourFields();
    void timesAreUtcWithMicroseconds_data();
    void timesAreUtcWithMicroseconds();
    void theSecondIsNotRememberedTooLong();
    void everyByteIsWrittenAsItShouldBe();
    void everyLineFitsIntoTheRoomItAsksFor();
};

void tst_LogLine::everyKindHasItsOwnWord_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("line in") << int(EventKind::LineIn) << QByteArray("in");
    QTest::newRow("line out") << int(EventKind::LineOut) << QByteArray("out");
    QTest::newRow("connected") << int(EventKind::Connected) << QByteArray("open");
    QTest::newRow("closed") << int(EventKind::Closed) << QByteArray("close");
    QTest::newRow("link state") << int(EventKind::LinkState) << QByteArray("link");
    QTest::newRow("server state") << int(EventKind::ServerState) << QByteArray("server");
    QTest::newRow("notice") << int(EventKind::Notice) << QByteArray("note");
}

void tst_LogLine::everyKindHasItsOwnWord()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, word);
    QCOMPARE(line({0, 0}, static_cast<EventKind>(kind), "p", "t"),
             "1970-01-01T00:00:00.000000Z " + word + " p t\n");
}

void tst_LogLine::aLineHasItsFourFields_data()
{
    QTest::addColumn<QByteArray>("peer");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("a client's") << QByteArray("127.0.0.1:40312") << QByteArray("WHATSAT kiwi 10 5")
                                << QByteArray("127.0.0.1:40312 WHATSAT kiwi 10 5");
    QTest::newRow("no peer") << QByteArray() << QByteArray("text") << QByteArray("- text");
    QTest::newRow("no text") << QByteArray("Hands") << QByteArray() << QByteArray("Hands");
    QTest::newRow("neither") << QByteArray() << QByteArray() << QByteArray("-");
    QTest::newRow("blanks of the text stay")
        << QByteArray("p") << QByteArray("  a  b ") << QByteArray("p   a  b ");
    QTest::newRow("a peer is one field")
        << QByteArray("a b\nc") << QByteArray("t") << QByteArray("a\\x20b\\nc t");
    QTest::newRow("two lines are one")
        << QByteArray("p") << QByteArray("AT x\n{\n   \"a\" : 1\n}\n\n")
        << QByteArray("p AT x\\n{\\n   \"a\" : 1\\n}\\n\\n");
    QTest::newRow("UTF-8") << QByteArray("p") << QByteArray("z\xC3\xBCrich \xF0\x9F\xA5\x9D")
                           << QByteArray("p z\xC3\xBCrich \xF0\x9F\xA5\x9D");
    QTest::newRow("a terminal's escape")
        << QByteArray("p") << QByteArray("\x1b[2Jx") << QByteArray("p \\x1b[2Jx");
}

void tst_LogLine::aLineHasItsFourFields()
{
    QFETCH(QByteArray, peer);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, rest);
    QCOMPARE(line({0, 0}, EventKind::LineIn, view(peer), view(text)),
             "1970-01-01T00:00:00.000000Z in " + rest + "\n");
}

void tst_LogLine::timesAreUtcWithMicroseconds_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("nanoseconds");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("an evening") << qint64(1'795'464'903) << 123'456'789
                                << QByteArray("2026-11-23T20:15:03.123456Z");
    QTest::newRow("rounded down") << qint64(0) << 999'999'999
                                  << QByteArray("1970-01-01T00:00:00.999999Z");
    QTest::newRow("one microsecond")
        << qint64(0) << 1'000 << QByteArray("1970-01-01T00:00:00.000001Z");
    QTest::newRow("a leap day") << qint64(1'709'251'199) << 0
                                << QByteArray("2024-02-29T23:59:59.000000Z");
    QTest::newRow("no leap day in 2100")
        << qint64(4'107'542'400) << 0 << QByteArray("2100-03-01T00:00:00.000000Z");
    QTest::newRow("before 1970") << qint64(-1) << 500'000'000
                                 << QByteArray("1969-12-31T23:59:59.500000Z");
    QTest::newRow("the last second")
        << qint64(253'402'300'799) << 0 << QByteArray("9999-12-31T23:59:59.000000Z");
    QTest::newRow("after the last second")
        << qint64(253'402'300'800) << 0 << QByteArray("9999-12-31T23:59:59.000000Z");
    QTest::newRow("the end of time")
        << std::numeric_limits<qint64>::max() << 0 << QByteArray("9999-12-31T23:59:59.000000Z");
    QTest::newRow("the beginning of time")
        << std::numeric_limits<qint64>::min() << 0 << QByteArray("0000-01-01T00:00:00.000000Z");
}

void tst_LogLine::timesAreUtcWithMicroseconds()
{
    QFETCH(qint64, seconds);
    QFETCH(int, nanoseconds);
    QFETCH(QByteArray, text);
    QCOMPARE(line({seconds, nanoseconds}, EventKind::Notice, {}, {}), text + " note -\n");
}

void tst_LogLine::theSecondIsNotRememberedTooLong()
{
    LogLineWriter writer;
    char room[256];
    for (const std::int64_t second : {59, 60, 60, 59, 3'600}) {
        const char *const end = writer.write(room, {second, 0}, EventKind::Notice, {}, {});
        QCOMPARE(QByteArray(room, end - room), line({second, 0}, EventKind::Notice, {}, {}));
    }
}

void tst_LogLine::everyByteIsWrittenAsItShouldBe()
{
    for (int value = 0; value < 256; ++value) {
        const QByteArray byte(1, static_cast<char>(value));
        QByteArray expected = byte;
        if (value == '\n')
            expected = "\\n";
        else if (value == '\r')
            expected = "\\r";
        else if (value == '\t')
            expected = "\\t";
        else if (value == '\\')
            expected = "\\\\";
        else if (value < 0x20 || value == 0x7f)
            expected = "\\x" + QByteArray::number(value, 16).rightJustified(2, '0');

        // At each place of a longer text too: the search for such bytes takes many at a time.
        for (qsizetype before = 0; before < 40; ++before) {
            const QByteArray text = QByteArray(before, 'a') + byte + QByteArray(39 - before, 'b');
            const QByteArray written
                = QByteArray(before, 'a') + expected + QByteArray(39 - before, 'b');
            QCOMPARE(line({0, 0}, EventKind::LineIn, "p", view(text)),
                     "1970-01-01T00:00:00.000000Z in p " + written + "\n");
        }
        if (value != ' ') {
            QCOMPARE(line({0, 0}, EventKind::LineIn, view(byte), "t"),
                     "1970-01-01T00:00:00.000000Z in " + expected + " t\n");
        }
    }
}

void tst_LogLine::everyLineFitsIntoTheRoomItAsksFor()
{
    const std::string worst(1'000, '\x01');
    for (int kind = 1; kind <= int(EventKind::Notice); kind *= 2) {
        const auto written = line({-1, 999'999'999}, static_cast<EventKind>(kind), worst, worst);
        QVERIFY(static_cast<std::size_t>(written.size()) <= LogLineWriter::mostBytes(worst, worst));
        QVERIFY(static_cast<std::size_t>(line({0, 0}, static_cast<EventKind>(kind), {}, {}).size())
                <= LogLineWriter::mostBytes({}, {}));
    }
}

QTEST_GUILESS_MAIN(tst_LogLine)
#include "tst_logline.moc"
