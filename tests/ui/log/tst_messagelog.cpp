// SPDX-License-Identifier: MIT
#include "log/messagelog.h"
#include "messagerows.h"

#include <QTest>

using namespace drover;
using namespace drover::test;

Q_DECLARE_METATYPE(drover::MessageKind)
Q_DECLARE_METATYPE(drover::EventKind)
Q_DECLARE_METATYPE(drover::MessageDirection)

class tst_MessageLog : public QObject
{
    Q_OBJECT

private slots:
    void anEventBecomesARow_data();
    void anEventBecomesARow();
    void notesAndTimesAreKept();
    void longTextsAreCutBetweenCharacters_data();
    void longTextsAreCutBetweenCharacters();
    void numbersStayWhenOldRowsGo();
    void namesAreThoseOfTheRowInEachChunk();
    void skippedLinesAreARow();
    void clearingKeepsTheNumbersGoing();
    void aCopyDoesNotChange();
};

void tst_MessageLog::anEventBecomesARow_data()
{
    QTest::addColumn<EventKind>("event");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<MessageDirection>("direction");
    QTest::addColumn<QByteArray>("client");
    const auto row = [](const char *name, EventKind event, const QByteArray &text, MessageKind kind,
                        const QByteArray &client = {}) {
        const auto direction = event == EventKind::LineIn ? MessageDirection::In
            : event == EventKind::LineOut                 ? MessageDirection::Out
                                                          : MessageDirection::None;
        QTest::newRow(name) << event << text << kind << direction << client;
    };
    using enum MessageKind;
    row("report", EventKind::LineIn, "IAMAT kiwi +34.0-118.4 1520023934.9", Iamat, "kiwi");
    row("report, many blanks", EventKind::LineIn, "  IAMAT   kiwi  +34.0-118.4 1", Iamat, "kiwi");
    row("report without a name", EventKind::LineIn, "IAMAT", Iamat);
    row("report with CR", EventKind::LineIn, "IAMAT kiwi\r", Iamat, "kiwi");
    row("update", EventKind::LineOut, "AT Goloman +0.26 kiwi +34.0-118.4 1", At, "kiwi");
    row("update too short", EventKind::LineIn, "AT Goloman +0.26", At);
    row("question", EventKind::LineIn, "WHATSAT kiwi 10 5", Whatsat, "kiwi");
    row("answer", EventKind::LineOut, "AT Goloman +0.26 kiwi +34.0-118.4 1\n{ \"a\": 1 }\n\n",
        Answer, "kiwi");
    row("error", EventKind::LineOut, "? WHATSAT kiwi x", Error);
    row("peer", EventKind::LineOut, "PEER 1 herd Hands Goloman abc 4", Peer);
    row("proof", EventKind::LineIn, "PROOF (not logged)", Proof);
    row("have", EventKind::LineIn, "HAVE 0 0", Have);
    row("seen", EventKind::LineIn, "SEEN 7", Seen);
    row("ping", EventKind::LineIn, "PING", Ping);
    row("pong", EventKind::LineOut, "PONG", Pong);
    row("rubbish", EventKind::LineIn, "GET / HTTP/1.1", Other);
    row("almost", EventKind::LineIn, "ATX a b c", Other);
    row("lower case", EventKind::LineIn, "iamat kiwi", Other);
    row("empty", EventKind::LineIn, "", Other);
    row("connected", EventKind::Connected, "", Connected);
    row("closed", EventKind::Closed, "PeerReset", Closed);
    row("link", EventKind::LinkState, "up", Link);
    row("server", EventKind::ServerState, "started", Server);
    row("notice", EventKind::Notice, "IAMAT kiwi", Notice);
}

void tst_MessageLog::anEventBecomesARow()
{
    QFETCH(EventKind, event);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, client);
    MessageLog log;
    appendLine(log, view(text), "Hands", event, 3);
    const MessageRow row = log.row(0);
    QTEST(row.kind, "kind");
    QTEST(row.direction, "direction");
    QCOMPARE(string(row.client), QString::fromUtf8(client));
    QCOMPARE(string(row.peer), QStringLiteral("Hands"));
    QCOMPARE(string(row.text), QString::fromUtf8(text));
    QCOMPARE(row.server, 3U);
    QVERIFY(!row.isCut);
}

void tst_MessageLog::notesAndTimesAreKept()
{
    for (const LineNote note :
         {LineNote::None, LineNote::News, LineNote::Stale, LineNote::Refused, LineNote::CatchUp}) {
        MessageLog log;
        EventBatch batch;
        batch.append({-5, 999'999'999}, {}, 4'000'000'000U, EventKind::LineIn, {}, "PING", note);
        log.append(batch);
        QVERIFY(log.row(0).note == note);
        QVERIFY(log.row(0).wall == (Timestamp{-5, 999'999'999}));
        QCOMPARE(log.row(0).server, 4'000'000'000U);
        QVERIFY(log.row(0).peer.empty());
    }
}

void tst_MessageLog::longTextsAreCutBetweenCharacters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kept");
    QTest::newRow("just fits") << QByteArray(256, 'x') << 256;
    QTest::newRow("one too many") << QByteArray(257, 'x') << 256;
    QTest::newRow("two bytes") << QByteArray(255, 'x') + "\xc3\xa9" << 255;
    QTest::newRow("four bytes") << QByteArray(253, 'x') + "\xf0\x9f\x90\x91" << 253;
    QTest::newRow("four bytes that fit") << QByteArray(252, 'x') + "\xf0\x9f\x90\x91!" << 256;
    QTest::newRow("no UTF-8") << QByteArray(1000, '\x80') << 256;
}

void tst_MessageLog::longTextsAreCutBetweenCharacters()
{
    QFETCH(QByteArray, text);
    MessageLog log;
    appendLine(log, view(text), view(text));
    QTEST(static_cast<int>(log.row(0).text.size()), "kept");
    QTEST(static_cast<int>(log.row(0).peer.size()), "kept");
    QCOMPARE(log.row(0).isCut, log.row(0).text.size() < static_cast<std::size_t>(text.size()));
    QVERIFY(view(text).starts_with(log.row(0).text));
}

void tst_MessageLog::numbersStayWhenOldRowsGo()
{
    MessageLog log(3 * MessageLog::chunkRows);
    std::uint64_t told = 0;
    for (int i = 0; i < 7; ++i) {
        EventBatch batch;
        for (std::size_t row = 0; row < 5'000; ++row)
            batch.append({}, {}, 0, EventKind::Notice, {}, std::to_string(told++));
        log.append(batch);
        QCOMPARE(log.end(), told);
        QVERIFY(log.size() <= 3 * MessageLog::chunkRows);
        QVERIFY(told < 3 * MessageLog::chunkRows || log.size() > 2 * MessageLog::chunkRows);
        QVERIFY(log.first() % MessageLog::chunkRows == 0);
        for (std::uint64_t number = log.first(); number < log.end(); ++number)
            if (log.row(number).text != std::to_string(number))
                QFAIL(qPrintable(QString::number(number)));
    }
    QVERIFY(log.first() > 0);
    QVERIFY(!log.contains(log.first() - 1));
    QVERIFY(!log.contains(log.end()));
}

void tst_MessageLog::namesAreThoseOfTheRowInEachChunk()
{
    MessageLog log;
    EventBatch batch;
    const std::size_t rows = 3 * MessageLog::chunkRows + 5;
    for (std::size_t i = 0; i < rows; ++i)
        batch.append({}, {}, 0, EventKind::LineIn, "p" + std::to_string(i % 9'001),
                     "IAMAT c" + std::to_string(i) + " +1+1 1");
    log.append(batch);
    for (std::size_t i = 0; i < rows; ++i) {
        const MessageRow row = log.row(i);
        if (row.client != "c" + std::to_string(i) || row.peer != "p" + std::to_string(i % 9'001))
            QFAIL(qPrintable(QString::number(i)));
    }
}

void tst_MessageLog::skippedLinesAreARow()
{
    MessageLog log;
    log.addSkipped(0, {});
    QCOMPARE(log.size(), std::size_t{0});
    log.addSkipped(12'345, {7, 8});
    log.addSkipped(1, {7, 9});
    QCOMPARE(log.size(), std::size_t{2});
    QVERIFY(log.row(0).kind == MessageKind::Skipped);
    QCOMPARE(string(log.row(0).text), QStringLiteral("12345"));
    QCOMPARE(log.row(0).server, MessageLog::noServer);
    QVERIFY(log.row(0).wall == (Timestamp{7, 8}));
    QCOMPARE(log.skippedLines(), 12'346U);
}

void tst_MessageLog::clearingKeepsTheNumbersGoing()
{
    MessageLog log;
    appendMany(log, 20'000);
    log.addSkipped(5, {});
    log.clear();
    QCOMPARE(log.size(), std::size_t{0});
    QCOMPARE(log.first(), 20'001U);
    QCOMPARE(log.skippedLines(), 0U);
    appendLine(log, "PING");
    QVERIFY(log.row(20'001).kind == MessageKind::Ping);
}

void tst_MessageLog::aCopyDoesNotChange()
{
    MessageLog log(2 * MessageLog::chunkRows);
    appendMany(log, MessageLog::chunkRows + 10);
    const MessageLog copy = log;
    const QString last = string(copy.row(copy.end() - 1).text);
    appendMany(log, 4 * MessageLog::chunkRows);
    log.clear();
    QCOMPARE(copy.first(), 0U);
    QCOMPARE(copy.size(), MessageLog::chunkRows + 10);
    QCOMPARE(string(copy.row(copy.end() - 1).text), last);
    QVERIFY(copy.row(0).kind == MessageKind::Iamat);
}

QTEST_APPLESS_MAIN(tst_MessageLog)
#include "tst_messagelog.moc"
