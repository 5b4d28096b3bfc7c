// SPDX-License-Identifier: MIT
// Every rule of the herd's protocol that a client can see, as a row, against a real server.
#include "herd/presets.h"
#include "support/settle.h"
#include "support/testclient.h"
#include "support/testherd.h"

#include <QTest>

using namespace drover;

namespace {

// The clock of TestHerd stands at 1520023935.000000000.
const QByteArray iamat = "IAMAT kiwi.cs.ucla.edu +34.068930-118.445127 1520023934.918963997\n";
const QByteArray at
    = "AT S1 +0.081036003 kiwi.cs.ucla.edu +34.068930-118.445127 1520023934.918963997\n";
const QByteArray whatsat = "WHATSAT kiwi.cs.ucla.edu 10 5\n";

QByteArray withPlaces(const QByteArray &atLine)
{
    return atLine + TestPlaces::json + "\n\n";
}

} // namespace

class ProtocolTest : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void answersWhateverTheCut();
    void answersOneCommandInThirtyPieces();
    void answersThreeCommandsInOnePiece();
    void answersAfterAHalfClose();
    void answersTheLastLineWithoutItsLf_data();
    void answersTheLastLineWithoutItsLf();
    void keepsTheConnectionOpen();
    void keepsTheRecordThatWins_data();
    void keepsTheRecordThatWins();
    void bindsTheAtLineToFourThousandNinetySixBytes();
    void tellsTheHeadOfALineThatIsTooLong_data();
    void tellsTheHeadOfALineThatIsTooLong();
    void answersAMillionBytesWithoutALineEnd();
    void saysNothingUnasked();
};

void ProtocolTest::answers_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("answer");
    const auto echoed = [](const char *name, const QByteArray &line) {
        QTest::newRow(name) << line << QByteArray("? " + line);
    };

    QTest::newRow("IAMAT") << iamat << at;
    QTest::newRow("a client's clock is ahead")
        << QByteArray("IAMAT kiwi +34-118 1520023935.5\n")
        << QByteArray("AT S1 -0.500000000 kiwi +34-118 1520023935.5\n");
    QTest::newRow("no difference at all")
        << QByteArray("IAMAT kiwi +34-118 1520023935\n")
        << QByteArray("AT S1 +0.000000000 kiwi +34-118 1520023935\n");
    QTest::newRow("the beginning of time")
        << QByteArray("IAMAT kiwi +34-118 0\n")
        << QByteArray("AT S1 +1520023935.000000000 kiwi +34-118 0\n");
    QTest::newRow("the last second of 63 bits")
        << QByteArray("IAMAT kiwi +34-118 9223372036854775807.999999999\n")
        << QByteArray(
               "AT S1 -9223372035334751872.999999999 kiwi +34-118 9223372036854775807.999999999\n");
    QTest::newRow("operands are copied byte for byte")
        << QByteArray("IAMAT kiwi +00034.0-0118.4450 001520023935.0\n")
        << QByteArray("AT S1 +0.000000000 kiwi +00034.0-0118.4450 001520023935.0\n");
    QTest::newRow("white space of every kind between fields")
        << QByteArray(" \t IAMAT\v\fkiwi \r +34-118\t\t1520023935 \r\n")
        << QByteArray("AT S1 +0.000000000 kiwi +34-118 1520023935\n");
    QTest::newRow("a name in UTF-8, with an emoji")
        << QByteArray("IAMAT k\xc3\xadwi\xf0\x9f\xa5\x9d +34-118 1520023935\n")
        << QByteArray("AT S1 +0.000000000 k\xc3\xadwi\xf0\x9f\xa5\x9d +34-118 1520023935\n");
    QTest::newRow("a name that is no UTF-8")
        << QByteArray("IAMAT \xff\xfe\x80 +34-118 1520023935\n")
        << QByteArray("AT S1 +0.000000000 \xff\xfe\x80 +34-118 1520023935\n");
    QTest::newRow("a name with a NUL")
        << QByteArray("IAMAT a\\0b +34-118 1520023935\n").replace("\\0", QByteArray(1, '\0'))
        << QByteArray("AT S1 +0.000000000 a\\0b +34-118 1520023935\n")
               .replace("\\0", QByteArray(1, '\0'));
    QTest::newRow("a command's name as a client's")
        << QByteArray("IAMAT IAMAT +34-118 1520023935\n")
        << QByteArray("AT S1 +0.000000000 IAMAT +34-118 1520023935\n");
    for (const char *location : {"+34-118", "+90+180", "-90-180", "+0-0", "-0.0+0.0",
                                 "+90.000-180.0", "+000090-00180", "+34.068930-118.445127"})
        QTest::addRow("location %s", location)
            << QByteArray("IAMAT kiwi ") + location + " 1520023935\n"
            << QByteArray("AT S1 +0.000000000 kiwi ") + location + " 1520023935\n";

    QTest::newRow("a blank line is no command") << QByteArray("\n \t\r\n\v\f\n" + iamat) << at;

    for (const char *location : {"34.0-118.0",
                                 "+34.068930118.445127",
                                 "+34.0+-118.0",
                                 "+34.-118.",
                                 "+3e1-1e2",
                                 "+nan-nan",
                                 "+34.0,-118.0",
                                 "+34.0-118.0/",
                                 "+90.5-118.0",
                                 "+90.0000000000000000000000001-118",
                                 "+34-180.0000000000000000000000001",
                                 "+34-181",
                                 "-91+0",
                                 "+34",
                                 "+-",
                                 "+34-",
                                 "++34-118",
                                 "+0x10-118",
                                 "+34.0-118.0x",
                                 "+34.5.1-118",
                                 "+.5-118",
                                 "+34_0-118",
                                 "-",
                                 "+inf-inf"})
        echoed(qPrintable(QStringLiteral("bad location %1").arg(QLatin1String(location))),
               QByteArray("IAMAT kiwi ") + location + " 1520023935\n");
    for (const char *time :
         {"-1", "+1", "1e9", "nan", "inf", "0x10", "1_000", "1520023935.", ".5",
          "1520023935.1234567890", "9223372036854775808", "1520023935,5", "1520023935.5.5", "--1"})
        echoed(qPrintable(QStringLiteral("bad time %1").arg(QLatin1String(time))),
               QByteArray("IAMAT kiwi +34-118 ") + time + "\n");
    echoed("IAMAT without a time", "IAMAT kiwi +34-118\n");
    echoed("IAMAT with a field too many", "IAMAT kiwi +34-118 1520023935 x\n");
    echoed("IAMAT alone", "IAMAT\n");
    echoed("a verb in lower case", "iamat kiwi +34-118 1520023935\n");
    echoed("a verb that goes on", "IAMATS kiwi +34-118 1520023935\n");
    echoed("no verb of ours", "HELLO world\n");
    echoed("a complaint", "? what\n");
    echoed("leading, inner and trailing blanks come back", "  foo \t bar  \n");
    echoed("a CR comes back", "foo\r\n");
    echoed("AT from a stranger", "AT S2 +0.1 kiwi +34-118 1520023935\n");
    echoed("PROOF from a stranger", "PROOF 00\n");
    echoed("HAVE from a stranger", "HAVE 0 0\n");
    echoed("PEER of another herd", "PEER 1 other S2 S1 00112233445566778899aabbccddeeff 7\n");
    echoed("PEER of no neighbour", "PEER 1 line-2 S9 S1 00112233445566778899aabbccddeeff 7\n");
    echoed("PEER for somebody else", "PEER 1 line-2 S2 S3 00112233445566778899aabbccddeeff 7\n");
    echoed("PEER of another version", "PEER 2 line-2 S2 S1 00112233445566778899aabbccddeeff 7\n");
    echoed("PEER that is malformed", "PEER 1 line-2 S2 S1 00112233 7\n");
    QTest::newRow("PEER that is not the first line")
        << QByteArray("foo\nPEER 1 line-2 S2 S1 00112233445566778899aabbccddeeff 7\n")
        << QByteArray("? foo\n? PEER 1 line-2 S2 S1 00112233445566778899aabbccddeeff 7\n");

    QTest::newRow("WHATSAT") << QByteArray(iamat + whatsat) << QByteArray(at + withPlaces(at));
    for (const char *operands : {"0 0", "50 20", "50.000 020", "0.5 1", "10.25 5", "050 5"})
        QTest::addRow("WHATSAT %s", operands)
            << QByteArray(iamat + "WHATSAT kiwi.cs.ucla.edu " + operands + '\n')
            << QByteArray(at + withPlaces(at));
    for (const char *operands :
         {"50.0000000000000000000001 5", "51 5", "-1 5", "+1 5", "1e1 5", "10. 5", ".5 5", "nan 5",
          "10 21", "10 -1", "10 +1", "10 5.0", "10 5.", "10", "10 5 5", "", "10 0x5",
          "10 99999999999999999999999"}) {
        const QByteArray line = QByteArray("WHATSAT kiwi.cs.ucla.edu ") + operands + '\n';
        QTest::addRow("bad WHATSAT %s", operands)
            << QByteArray(iamat + line) << QByteArray(at + "? " + line);
    }
    echoed("WHATSAT of nobody", whatsat);
    QTest::newRow("a client's name is a matter of case")
        << QByteArray(iamat + "WHATSAT Kiwi.cs.ucla.edu 10 5\n")
        << QByteArray(at + "? WHATSAT Kiwi.cs.ucla.edu 10 5\n");
}

void ProtocolTest::answers()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, answer);
    TestHerd herd(*makePreset(QStringLiteral("line-2")));
    TestClient client(herd.port("S1"));
    client.say(said);
    client.halfClose();
    if (said.contains("\nWHATSAT") && !answer.contains("\n? ")) {
        QTRY_COMPARE(herd.places.waiting(), std::size_t(1));
        herd.places.answer();
    }
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.received(), answer);
}

void ProtocolTest::answersWhateverTheCut()
{
    const QByteArray said = iamat + "\r\nfoo  bar\r\n" + iamat + "IAMAT kiwi +1+1 1520023935";
    const QByteArray answer
        = at + "? foo  bar\r\n" + at + "AT S1 +0.000000000 kiwi +1+1 1520023935\n";
    TestHerd herd(*makePreset(QStringLiteral("line-2")));
    for (qsizetype cut = 0; cut <= said.size(); ++cut) {
        TestClient client(herd.port("S1"));
        client.say(said.first(cut));
        QTRY_COMPARE(client.unsent(), qsizetype(0));
        SETTLE(herd, "S1");
        client.say(said.sliced(cut));
        client.halfClose();
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.received(), answer);
    }
}

void ProtocolTest::answersOneCommandInThirtyPieces()
{
    TestHerd herd(*makePreset(QStringLiteral("line-2")));
    TestClient client(herd.port("S1"));
    TestClient other(herd.port("S1"));
    const qsizetype piece = (iamat.size() + 29) / 30;
    for (qsizetype begin = 0; begin < iamat.size(); begin += piece) {
        QVERIFY(client.received().isEmpty());
        client.say(iamat.sliced(begin, std::min<qsizetype>(piece, iamat.size() - begin)));
        QTRY_COMPARE(client.unsent(), qsizetype(0));
        other.say("x\n");
        QTRY_COMPARE(other.received(), QByteArray("? x\n"));
        other.forget();
    }
    QTRY_COMPARE(client.received(), at);
}

void ProtocolTest::answersThreeCommandsInOnePiece()
{
    TestHerd herd(*makePreset(QStringLiteral("line-2")));
    TestClient client(herd.port("S1"));
    client.say("one\n" + iamat + "three\n");
    QTRY_COMPARE(client.received(), QByteArray("? one\n" + at + "? three\n"));
}

void ProtocolTest::answersAfterAHalfClose()
{
    TestHerd herd(*makePreset(QStringLiteral("line-2")));
    TestClient client(herd.port("S1"));
    client.say(iamat + whatsat);
    client.halfClose();
    QTRY_COMPARE(client.received(), at);
    QTRY_COMPARE(herd.places.waiting(), std::size_t(1));
    herd.clock.advance(std::chrono::milliseconds(300));
    SETTLE(herd, "S1");
    QVERIFY(!client.isClosed());
    herd.places.answer();
    QTRY_VERIFY(client.isClosed());
    QVERIFY(!client.wasReset());
    QCOMPARE(client.received(), QByteArray(at + withPlaces(at)));
}

void ProtocolTest::answersTheLastLineWithoutItsLf_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("IAMAT") << iamat.chopped(1) << at;
    QTest::newRow("with a CR") << QByteArray(iamat.chopped(1) + '\r') << at;
    QTest::newRow("invalid") << QByteArray("foo") << QByteArray("? foo\n");
    QTest::newRow("blank") << QByteArray(" \t ") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("behind another") << QByteArray("foo\nbar") << QByteArray("? foo\n? bar\n");
}

void ProtocolTest::answersTheLastLineWithoutItsLf()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, answer);
    TestHerd herd(*makePreset(QStringLiteral("line-2")));
    TestClient client(herd.port("S1"));
    client.say(said);
    client.halfClose();
    QTRY_VERIFY(client.isClosed());
    QVERIFY(!client.wasReset());
    QCOMPARE(client.received(), answer);
}

void ProtocolTest::keepsTheConnectionOpen()
{
    TestHerd herd(*makePreset(QStringLiteral("line-2")));
    TestClient client(herd.port("S1"));
    for (int i = 0; i < 5; ++i) {
        client.say("x\n");
        QTRY_COMPARE(client.received(), QByteArray("? x\n"));
        client.forget();
        herd.clock.advance(std::chrono::hours(24));
    }
    QVERIFY(client.isConnected());
}

void ProtocolTest::keepsTheRecordThatWins_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("wins");
    QTest::newRow("later") << QByteArray("IAMAT kiwi +1+1 1520023935.000000001\n") << true;
    QTest::newRow("earlier") << QByteArray("IAMAT kiwi +9+9 1520023934.999999999\n") << false;
    QTest::newRow("the same again") << QByteArray("IAMAT kiwi +2+2 1520023935.0\n") << false;
    QTest::newRow("the same time, a greater place, received at the same moment")
        << QByteArray("IAMAT kiwi +3+3 1520023935.0\n") << true;
    QTest::newRow("the same time, a smaller place, received at the same moment")
        << QByteArray("IAMAT kiwi +1+1 1520023935.0\n") << false;
    QTest::newRow("an equal time in more digits")
        << QByteArray("IAMAT kiwi +2+2 1520023935.00\n") << true;
    QTest::newRow("an equal time in fewer digits")
        << QByteArray("IAMAT kiwi +2+2 1520023935\n") << false;
}

void ProtocolTest::keepsTheRecordThatWins()
{
    QFETCH(QByteArray, second);
    QFETCH(bool, wins);
    const QByteArray first = "AT S1 +0.000000000 kiwi +2+2 1520023935.0\n";
    TestHerd herd(*makePreset(QStringLiteral("line-2")));
    TestClient client(herd.port("S1"));
    client.say("IAMAT kiwi +2+2 1520023935.0\n");
    QTRY_COMPARE(client.received(), first);
    client.forget();
    client.say(second);
    QTRY_COMPARE(client.lines(), qsizetype(1));
    const QByteArray operands = second.mid(qsizetype(qstrlen("IAMAT")));
    if (wins)
        QVERIFY2(client.received().endsWith(operands), client.received().constData());
    else
        QCOMPARE(client.received(), first);
    QCOMPARE(herd.record("S1", "kiwi"), client.received());
    QTRY_COMPARE(herd.record("S2", "kiwi"), client.received());
}

void ProtocolTest::bindsTheAtLineToFourThousandNinetySixBytes()
{
    TestHerd herd(*makePreset(QStringLiteral("line-2")));
    TestClient client(herd.port("S1"));
    const QByteArray rest = " +34-118 1520023935\n";
    const QByteArray before = "AT S1 +0.000000000 ";
    const QByteArray longest(4'096 + 1 - before.size() - rest.size(), 'k');
    client.say("IAMAT " + longest + rest);
    QTRY_COMPARE(client.received(), QByteArray(before + longest + rest));
    client.forget();
    client.say("IAMAT k" + longest + rest);
    QTRY_COMPARE(client.received(), QByteArray("? IAMAT k" + longest + rest));
    client.forget();
    QTRY_COMPARE(herd.store("S2").size(), std::size_t(1));
}

void ProtocolTest::tellsTheHeadOfALineThatIsTooLong_data()
{
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<bool>("tooLong");
    QTest::newRow("one byte less") << qsizetype(65'535) << false;
    QTest::newRow("the longest") << qsizetype(65'536) << false;
    QTest::newRow("one byte more") << qsizetype(65'537) << true;
    QTest::newRow("twice as long") << qsizetype(131'072) << true;
}

void ProtocolTest::tellsTheHeadOfALineThatIsTooLong()
{
    QFETCH(qsizetype, length);
    QFETCH(bool, tooLong);
    TestHerd herd(*makePreset(QStringLiteral("line-2")));
    TestClient client(herd.port("S1"));
    QByteArray line(length, 'a');
    line.replace(0, 5, "begin");
    client.say("first\n" + line + "\nlast\n");
    if (!tooLong) {
        QTRY_COMPARE(client.received(), QByteArray("? first\n? " + line + "\n? last\n"));
        QVERIFY(client.isConnected());
        return;
    }
    QTRY_VERIFY(client.isClosed());
    QVERIFY(!client.wasReset());
    QCOMPARE(client.received(), QByteArray("? first\n? " + line.first(128) + '\n'));
}

void ProtocolTest::answersAMillionBytesWithoutALineEnd()
{
    TestHerd herd(*makePreset(QStringLiteral("line-2")));
    TestClient client(herd.port("S1"));
    const QByteArray line(1'000'000, 'a');
    client.say(line);
    QTRY_COMPARE(client.unsent(),
                 qsizetype(0)); // it can send all of it, and still reads the answer
    client.halfClose();
    QTRY_VERIFY(client.isClosed());
    QVERIFY(!client.wasReset());
    QCOMPARE(client.received(), QByteArray("? " + line.first(128) + '\n'));
}

void ProtocolTest::saysNothingUnasked()
{
    TestHerd herd(*makePreset(QStringLiteral("line-2")));
    TestClient silent(herd.port("S1"));
    TestClient client(herd.port("S1"));
    client.say(iamat);
    QTRY_COMPARE(client.received(), at);
    QTRY_COMPARE(herd.store("S2").size(), std::size_t(1));
    herd.clock.advance(std::chrono::minutes(10));
    client.say("x\n");
    QTRY_COMPARE(client.received(), QByteArray(at + "? x\n"));
    QVERIFY(silent.received().isEmpty());
    QVERIFY(silent.isConnected());
}

QTEST_GUILESS_MAIN(ProtocolTest)
#include "tst_protocol.moc"
