// SPDX-License-Identifier: MIT
#include "inspector/complaint.h"
#include "inspector/conversation.h"

#include "herd/presets.h"
#include "support/testherd.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace drover;

namespace {

/// Everything that was heard, byte for byte.
QByteArray heard(const Conversation &console)
{
    QByteArray bytes;
    for (const Conversation::Entry &entry : console.entries()) {
        if (entry.kind != Conversation::Kind::Heard)
            continue;
        bytes += entry.bytes;
        if (entry.ended)
            bytes += '\n';
    }
    return bytes;
}

bool hasNote(const Conversation &console, Conversation::Note note)
{
    return std::ranges::any_of(console.entries(), [note](const Conversation::Entry &entry) {
        return entry.kind == Conversation::Kind::Note && entry.note == note;
    });
}

const QString localhost = QStringLiteral("127.0.0.1");

} // namespace

class ConsoleTest : public QObject
{
    Q_OBJECT

private slots:
    void hearsWhatAServerAnswers();
    void saysWhyAServerComplains();
    void everyComplaintHasItsReason_data();
    void everyComplaintHasItsReason();
    void saysThatNobodyListens();
    void connectsAgainAfterTheServerWasTakenDown();
    void keepsWhatItWasToldByteForByte();
    void keepsNoMoreThanItMay();
    void remembersWhatWasSaid();
    void isSilentAfterHangingUp();
};

void ConsoleTest::hearsWhatAServerAnswers()
{
    TestHerd herd(*makePreset(QStringLiteral("ucla-2018")));
    Conversation console(QStringLiteral("Goloman"));
    console.setAddress(localhost, herd.port("Goloman"));
    QCOMPARE(console.state(), Conversation::State::Closed);
    console.say("IAMAT kiwi +34.068930-118.445127 1520023934.918963997");
    QTRY_COMPARE(heard(console),
                 QByteArray("AT Goloman +0.081036003 kiwi +34.068930-118.445127 "
                            "1520023934.918963997\n"));
    QCOMPARE(console.state(), Conversation::State::Connected);
    QVERIFY(hasNote(console, Conversation::Note::Connected));
    console.say("nonsense");
    QTRY_VERIFY(heard(console).endsWith("? nonsense\n"));
    QCOMPARE(console.entries().front().kind, Conversation::Kind::Said);
}

void ConsoleTest::saysWhyAServerComplains()
{
    TestHerd herd(*makePreset(QStringLiteral("line-2")));
    Conversation console(QStringLiteral("S1"));
    console.setAddress(localhost, herd.port("S1"));
    console.say("WHATSAT kiwi 51 1");
    QTRY_VERIFY(hasNote(console, Conversation::Note::Complaint));
    const Conversation::Entry &note = console.entries().back();
    QCOMPARE(console.noteText(note), complaintText("WHATSAT kiwi 51 1"));
    QCOMPARE(heard(console), QByteArray("? WHATSAT kiwi 51 1\n"));
    const std::size_t before = console.entries().size();
    console.say("IAMAT kiwi +34.068930-118.445127 1520023934.918963997");
    QTRY_COMPARE(console.entries().size(), before + 2); // a good answer needs no reason
}

void ConsoleTest::everyComplaintHasItsReason_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QByteArray &line, const char *part) {
        QTest::newRow(name) << line << QString::fromLatin1(part);
    };
    row("no verb of ours", "hello", "begins with IAMAT or WHATSAT");
    row("small letters", "iamat kiwi +34-118 1", "capital letters");
    row("a server's verb", "AT S1 +1 kiwi +34-118 1", "AT is for servers");
    row("a field missing", "IAMAT kiwi +34-118", "IAMAT takes three fields");
    row("a field too many", "WHATSAT kiwi 10 5 5", "WHATSAT takes three fields");
    row("beyond the pole", "IAMAT kiwi +90.1-118 1", "latitude");
    row("bad time", "IAMAT kiwi +34-118 inf", "seconds since 1970");
    row("radius", "WHATSAT kiwi 50.1 5", "0 to 50 kilometres");
    row("count", "WHATSAT kiwi 10 21", "0 to 20");
    row("nothing wrong with it", "WHATSAT kiwi 10 5", "does not know this client");
    row("bytes after it", "WHATSAT kiwi 10 5 \r", "does not know this client");
    row("a report of 4 KiB", "IAMAT " + QByteArray(4'096, 'x') + " +34-118 1", "4,096 bytes");
    row("the head of a long line", QByteArray(128, 'x'), "too long");
}

void ConsoleTest::everyComplaintHasItsReason()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, part);
    QVERIFY2(complaintText(line).contains(part), qPrintable(complaintText(line)));
}

void ConsoleTest::saysThatNobodyListens()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    Conversation console(QStringLiteral("Holiday"));
    console.setAddress(localhost, port);
    console.say("x");
    QTRY_VERIFY(hasNote(console, Conversation::Note::NobodyListens));
    QCOMPARE(console.noteText(console.entries().back()),
             QStringLiteral("Nobody listens on 127.0.0.1:%1: bring Holiday up, then type again.")
                 .arg(port));
    QCOMPARE(console.state(), Conversation::State::Closed);

    QVERIFY(server.listen(QHostAddress::LocalHost, port));
    console.say("y");
    QTRY_COMPARE(console.state(), Conversation::State::Connected);
    QTRY_VERIFY(server.hasPendingConnections());
    QTcpSocket *const peer = server.nextPendingConnection();
    QTRY_COMPARE(peer->bytesAvailable(), 2);
    QCOMPARE(peer->readAll(), QByteArray("y\n")); // what could not be said is not said later
}

void ConsoleTest::connectsAgainAfterTheServerWasTakenDown()
{
    TestHerd herd(*makePreset(QStringLiteral("ucla-2018")));
    Conversation console(QStringLiteral("Goloman"));
    console.setAddress(localhost, herd.port("Goloman"));
    console.say("one");
    QTRY_COMPARE(heard(console), QByteArray("? one\n"));
    QVERIFY(herd.herd.takeDown("Goloman"));
    QTRY_COMPARE(console.state(), Conversation::State::Closed);
    QVERIFY(hasNote(console, Conversation::Note::ServerClosed));
    QTRY_COMPARE(herd.herd.state(0), Herd::ServerState::Down);
    QVERIFY(herd.herd.bringUp("Goloman"));
    console.say("two");
    QTRY_COMPARE(heard(console), QByteArray("? one\n? two\n"));
}

void ConsoleTest::keepsWhatItWasToldByteForByte()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Conversation console(QStringLiteral("any"));
    console.setAddress(localhost, server.serverPort());
    console.say("x");
    QTRY_VERIFY(server.hasPendingConnections());
    QTcpSocket *const peer = server.nextPendingConnection();
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += char(i);
    all += QByteArray(20'000, 'a') + "\n\n\nend without a line end";
    for (qsizetype at = 0; at < all.size(); at += 97) {
        peer->write(all.mid(at, 97));
        peer->flush();
    }
    QTRY_COMPARE(heard(console).size(), all.size());
    QCOMPARE(heard(console), all);
    for (const Conversation::Entry &entry : console.entries())
        QVERIFY(entry.bytes.size() <= Conversation::longestPiece);
    peer->close();
    QTRY_VERIFY(hasNote(console, Conversation::Note::ServerClosed));
}

void ConsoleTest::keepsNoMoreThanItMay()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Conversation console(QStringLiteral("any"));
    console.setAddress(localhost, server.serverPort());
    console.say("x");
    QTRY_VERIFY(server.hasPendingConnections());
    QTcpSocket *const peer = server.nextPendingConnection();
    peer->write(QByteArray(3 << 20, 'a') + "\nlong\n");
    QTRY_VERIFY(heard(console).endsWith("\nlong\n"));
    QVERIFY(heard(console).size() <= Conversation::mostBytes);
    QVERIFY(heard(console).size() > Conversation::mostBytes / 2);
    peer->write(QByteArray(5'000, '\n') + "many\n");
    QTRY_VERIFY(heard(console).endsWith("\nmany\n"));
    QCOMPARE(console.entries().size(), Conversation::mostEntries);
    const std::uint64_t all = console.dropped() + console.entries().size();
    console.clear();
    QCOMPARE(console.dropped(), all);
    QVERIFY(console.entries().empty());
}

void ConsoleTest::remembersWhatWasSaid()
{
    Conversation console(QStringLiteral("any"));
    console.setAddress(localhost, 1);
    for (const char *const line : {"one", "two", "one"})
        console.say(line);
    QCOMPARE(console.history(), QStringList({QStringLiteral("two"), QStringLiteral("one")}));
    for (int i = 0; i < 300; ++i)
        console.say(QByteArray::number(i));
    QCOMPARE(console.history().size(), Conversation::longestHistory);
}

void ConsoleTest::isSilentAfterHangingUp()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Conversation console(QStringLiteral("any"));
    console.setAddress(localhost, server.serverPort());
    console.say("x");
    QTRY_COMPARE(console.state(), Conversation::State::Connected);
    QSignalSpy changed(&console, &Conversation::changed);
    console.hangUp();
    QCOMPARE(console.state(), Conversation::State::Closed);
    QCOMPARE(changed.count(), 0);
    console.say("y");
    QTRY_COMPARE(console.state(), Conversation::State::Connected);
}

QTEST_GUILESS_MAIN(ConsoleTest)
#include "tst_console.moc"
