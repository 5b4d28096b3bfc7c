// SPDX-License-Identifier: MIT
#include "herd/presets.h"
#include "journal/journal.h"
#include "support/settle.h"
#include "support/testclient.h"
#include "support/testherd.h"

#include <QTest>

using namespace drover;
using namespace std::chrono_literals;

namespace {

const QByteArray iamat = "IAMAT kiwi +34-118 1520023935\n";
const QByteArray at = "AT S1 +0.000000000 kiwi +34-118 1520023935\n";
const QByteArray whatsat = "WHATSAT kiwi 10 5\n";

Topology line2(Limits limits = {})
{
    Topology topology = *makePreset(QStringLiteral("line-2"));
    topology.limits = limits;
    return topology;
}

Herd::Options closing()
{
    Herd::Options options;
    options.closeAfterReply = true;
    return options;
}

QByteArray withPlaces(const QByteArray &json)
{
    return at + json + "\n\n";
}

} // namespace

class ClientSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void answersInTheOrderOfTheCommands();
    void answersInOrderWhateverPlacesComeFirst();
    void showsTheRecordOfTheMomentOfTheQuestion();
    void answersAtOnceWherePlacesNeedNoWaiting();
    void answersAFewAtOnceInATurn();
    void sendsAnAnswerWithPlacesInOnePiece();
    void asksForWhatTheClientAsked();
    void answersWithoutPlacesThatDoNotCome();
    void answersWithoutPlacesThatAreTooLong();
    void pausesAtSixtyFourWaitingQuestions();
    void takesItsQuestionsBackWhenTheClientBreaksOff();
    void goesOnAskingForAClientThatHasHalfClosed();
    void pausesAClientThatDoesNotRead();
    void closesAClientThatNeverReads();
    void doesNotBlameAClientForWhatWaitsForPlaces();
    void leavesASilentClientAlone();
    void closesAnIdleClientWhereThatIsAsked();
    void doesNotCallAWaitingClientIdle();
    void doesNotCallAClientIdleWhileTheLogIsBehind();
    void closesAfterTheFirstReplyWhereThatIsAsked();
    void closesAfterTheFirstReplyWithPlaces();
    void refusesNewClientsWhenTheStoreIsFull();
    void refusesConnectionsBeyondTheLimit();
    void readsNothingWhileTheLogIsBehind();
    void keepsTheOrderWhenALineTooLongFollowsAQuestion();
    void sendsWhatIsDueWhenTheServerStops();
    void resetsEverybodyWhenTheServerIsKilled();
};

void ClientSessionTest::answersInTheOrderOfTheCommands()
{
    TestHerd herd(line2());
    TestClient client(herd.port("S1"));
    client.say(iamat + whatsat + "foo\n" + iamat);
    QTRY_COMPARE(herd.places.waiting(), std::size_t(1));
    SETTLE(herd, "S1");
    QCOMPARE(client.received(), at);
    herd.places.answer("{1}");
    QTRY_COMPARE(client.received(), QByteArray(at + withPlaces("{1}") + "? foo\n" + at));
}

void ClientSessionTest::answersInOrderWhateverPlacesComeFirst()
{
    TestHerd herd(line2());
    TestClient client(herd.port("S1"));
    client.say(iamat + whatsat + "foo\n" + whatsat + whatsat);
    QTRY_COMPARE(herd.places.waiting(), std::size_t(3));
    herd.places.answer("{3}", 2);
    herd.places.answer("{2}", 1);
    SETTLE(herd, "S1");
    QCOMPARE(client.received(), at);
    herd.places.answer("{1}");
    QTRY_COMPARE(
        client.received(),
        QByteArray(at + withPlaces("{1}") + "? foo\n" + withPlaces("{2}") + withPlaces("{3}")));
}

void ClientSessionTest::showsTheRecordOfTheMomentOfTheQuestion()
{
    TestHerd herd(line2());
    TestClient client(herd.port("S1"));
    client.say(iamat + whatsat + "IAMAT kiwi +1+1 1520023936\n");
    QTRY_COMPARE(herd.places.waiting(), std::size_t(1));
    QTRY_VERIFY(herd.record("S1", "kiwi").contains("+1+1"));
    herd.places.answer("{1}");
    QTRY_COMPARE(client.received(),
                 QByteArray(at + withPlaces("{1}") + "AT S1 -1.000000000 kiwi +1+1 1520023936\n"));
}

void ClientSessionTest::answersAtOnceWherePlacesNeedNoWaiting()
{
    TestHerd herd(line2());
    TestClient client(herd.port("S1"));
    client.say(iamat + whatsat);
    QTRY_COMPARE(herd.places.waiting(), std::size_t(1));
    herd.places.atOnce = "{2}"; // behind the first one all the same
    client.say(whatsat + "foo\n");
    SETTLE(herd, "S1");
    QCOMPARE(client.received(), at);
    herd.places.answer("{1}");
    const QByteArray both = at + withPlaces("{1}") + withPlaces("{2}") + "? foo\n";
    QTRY_COMPARE(client.received(), both);
    herd.places.atOnce = QByteArray(int(Limits().maxPlacesBytes) + 1, 'j');
    client.forget();
    client.say(whatsat);
    QTRY_COMPARE(client.lines(), qsizetype(8));
    QVERIFY(client.received().contains("The answer of the service for places is too long."));
    QCOMPARE(herd.places.asked.size(), std::size_t(1));
}

void ClientSessionTest::answersAFewAtOnceInATurn()
{
    constexpr int questions = 50;
    TestHerd herd(line2());
    TestClient client(herd.port("S1"));
    herd.places.atOnce = "{1}";
    client.say(iamat + whatsat.repeated(questions)); // fits into one segment: one turn
    QTRY_COMPARE(herd.places.answeredAtOnce + int(herd.places.waiting()), questions);
    QVERIFY(herd.places.answeredAtOnce > 0);
    QVERIFY(herd.places.waiting() > questions / 2);
    while (herd.places.waiting() > 0)
        herd.places.answer("{1}");
    QTRY_COMPARE(client.received(), QByteArray(at + withPlaces("{1}").repeated(questions)));
}

void ClientSessionTest::sendsAnAnswerWithPlacesInOnePiece()
{
    TestHerd herd(line2());
    TestClient client(herd.port("S1"));
    client.say(iamat);
    QTRY_COMPARE(client.received(), at);
    client.say(whatsat);
    QTRY_COMPARE(herd.places.waiting(), std::size_t(1));
    client.forget();
    herd.places.answer(QByteArray(4'000, 'j'));
    QTRY_COMPARE(client.lines(), qsizetype(3));
    QCOMPARE(client.pieces(), 1);
}

void ClientSessionTest::asksForWhatTheClientAsked()
{
    TestHerd herd(line2());
    TestClient client(herd.port("S1"));
    client.say("IAMAT kiwi -33.5+151.25 1\nWHATSAT kiwi 0.5 20\n");
    QTRY_COMPARE(herd.places.asked.size(), std::size_t(1));
    QCOMPARE(herd.places.asked.front(), (PlacesQuery{-33.5, 151.25, 0.5, 20}));
}

void ClientSessionTest::answersWithoutPlacesThatDoNotCome()
{
    TestHerd herd(line2());
    TestClient client(herd.port("S1"));
    client.say(iamat + whatsat + "foo\n");
    QTRY_COMPARE(herd.places.waiting(), std::size_t(1));
    herd.clock.advance(4'999ms);
    SETTLE(herd, "S1");
    QCOMPARE(client.received(), at);
    herd.clock.advance(1ms);
    QTRY_VERIFY(client.received().endsWith("}\n\n? foo\n"));
    QVERIFY(client.received().startsWith(at + at + "{\n"));
    QVERIFY(client.received().contains("\"results\" : []"));
    QVERIFY(client.received().contains("\"status\" : \"UNKNOWN_ERROR\""));
    QVERIFY(client.received().contains("\"error_message\" : "));
    QCOMPARE(herd.places.waiting(), std::size_t(0)); // the question was taken back
    QVERIFY(client.isConnected());
}

void ClientSessionTest::answersWithoutPlacesThatAreTooLong()
{
    TestHerd herd(line2());
    TestClient client(herd.port("S1"));
    client.say(iamat + whatsat + whatsat);
    QTRY_COMPARE(herd.places.waiting(), std::size_t(2));
    const QByteArray longest(1'048'576, 'j');
    herd.places.answer(longest);
    QTRY_COMPARE(client.received(), QByteArray(at + withPlaces(longest)));
    client.forget();
    herd.places.answer(longest + 'j');
    QTRY_VERIFY(client.received().endsWith("}\n\n"));
    QVERIFY(client.received().startsWith(at + "{\n"));
    QVERIFY(client.received().contains("\"status\" : \"UNKNOWN_ERROR\""));
}

void ClientSessionTest::pausesAtSixtyFourWaitingQuestions()
{
    TestHerd herd(line2());
    TestClient client(herd.port("S1"));
    client.say(iamat + whatsat.repeated(70) + "end\n");
    QTRY_COMPARE(herd.places.waiting(), std::size_t(64));
    SETTLE(herd, "S1");
    QCOMPARE(herd.places.waiting(), std::size_t(64));
    herd.places.answer("{1}");
    QTRY_COMPARE(herd.places.waiting(), std::size_t(64));
    QCOMPARE(herd.places.asked.size(), std::size_t(65));
    while (client.lines() < 1 + 70 * 3 + 1) {
        if (herd.places.waiting() > 0)
            herd.places.answer("{1}");
        QTest::qWait(0);
    }
    QCOMPARE(client.received(), QByteArray(at + withPlaces("{1}").repeated(70) + "? end\n"));
}

void ClientSessionTest::takesItsQuestionsBackWhenTheClientBreaksOff()
{
    if (testBackend() == Poller::Backend::Notifiers)
        QSKIP("A notifier does not tell of a reset unless something is read.");
    TestHerd herd(line2());
    TestClient client(herd.port("S1"));
    client.say(iamat + whatsat.repeated(64)); // paused: nothing is read either
    QTRY_COMPARE(herd.places.waiting(), std::size_t(64));
    client.reset();
    QTRY_COMPARE(herd.places.waiting(), std::size_t(0));
    QTRY_COMPARE(herd.herd.server("S1")->clientConnections(), std::size_t(0));
}

void ClientSessionTest::goesOnAskingForAClientThatHasHalfClosed()
{
    TestHerd herd(line2());
    TestClient client(herd.port("S1"));
    client.say(iamat + whatsat.repeated(100));
    client.halfClose();
    QTRY_COMPARE(herd.places.waiting(), std::size_t(64));
    while (herd.places.asked.size() < 100 || herd.places.waiting() > 0) {
        if (herd.places.waiting() > 0)
            herd.places.answer("{1}");
        QTest::qWait(0);
    }
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.received(), QByteArray(at + withPlaces("{1}").repeated(100)));
}

void ClientSessionTest::pausesAClientThatDoesNotRead()
{
    Limits limits;
    limits.maxUnsentBytes = 65'536;
    TestHerd herd(line2(limits));
    TestClient client(herd.port("S1"));
    client.stopReading();
    // More than all buffers between the two can hold.
    const QByteArray line = QByteArray(60'000, 'x') + '\n';
    const int count = 1'000;
    client.say(line.repeated(count));
    SETTLE(herd, "S1");
    QTRY_VERIFY(client.unsent() > 0);
    const qsizetype stuck = client.unsent();
    SETTLE(herd, "S1");
    QVERIFY(client.unsent() > stuck / 2); // the server has stopped reading
    // When the client reads, everything comes.
    client.resumeReading();
    QTRY_COMPARE_WITH_TIMEOUT(client.lines(), qsizetype(count), 60'000);
    QCOMPARE(client.received(), QByteArray("? " + line).repeated(count));
}

void ClientSessionTest::closesAClientThatNeverReads()
{
    Limits limits;
    limits.maxUnsentBytes = 65'536;
    TestHerd herd(line2(limits));
    TestClient client(herd.port("S1"), TestClient::smallBuffer);
    client.stopReading();
    const QByteArray line = QByteArray(60'000, 'x') + '\n';
    client.say(line.repeated(500));
    qsizetype before = -1;
    while (client.unsent() != before || before == 0) {
        before = client.unsent();
        for (int i = 0; i < 3; ++i)
            SETTLE(herd, "S1");
    }
    herd.clock.advance(9'999ms);
    SETTLE(herd, "S1");
    QVERIFY(client.isConnected());
    // The buffers of the system may have taken some more meanwhile: then the ten seconds begin
    // anew.
    QTRY_VERIFY(client.isClosed() || (herd.clock.advance(10s), false));
    QCOMPARE(herd.herd.server("S1")->clientConnections(), std::size_t(0));
}

void ClientSessionTest::doesNotBlameAClientForWhatWaitsForPlaces()
{
    Limits limits;
    limits.maxUnsentBytes = 65'536;
    limits.placesTimeoutMs = 3'600'000;
    TestHerd herd(line2(limits));
    TestClient client(herd.port("S1"));
    const QByteArray line = QByteArray(60'000, 'x') + '\n';
    client.say(iamat + whatsat + line.repeated(3));
    QTRY_COMPARE(herd.places.waiting(), std::size_t(1));
    SETTLE(herd, "S1");
    herd.clock.advance(60s);
    SETTLE(herd, "S1");
    QVERIFY(client.isConnected());
    herd.places.answer("{1}");
    QTRY_COMPARE(client.received(),
                 QByteArray(at + withPlaces("{1}") + QByteArray("? " + line).repeated(3)));
}

void ClientSessionTest::leavesASilentClientAlone()
{
    TestHerd herd(line2());
    TestClient client(herd.port("S1"));
    SETTLE(herd, "S1");
    herd.clock.advance(std::chrono::hours(24 * 365));
    client.say("x\n");
    QTRY_COMPARE(client.received(), QByteArray("? x\n"));
}

void ClientSessionTest::closesAnIdleClientWhereThatIsAsked()
{
    Limits limits;
    limits.idleClientMs = 10'000;
    TestHerd herd(line2(limits));
    TestClient client(herd.port("S1"));
    client.say("x\n");
    QTRY_COMPARE(client.received(), QByteArray("? x\n"));
    herd.clock.advance(9s);
    client.say("y\n");
    QTRY_COMPARE(client.received(), QByteArray("? x\n? y\n"));
    herd.clock.advance(9'999ms);
    client.forget();
    SETTLE(herd, "S1");
    QVERIFY(client.isConnected());
    herd.clock.advance(1ms);
    QTRY_VERIFY(client.isClosed());
    QVERIFY(!client.wasReset());
}

void ClientSessionTest::doesNotCallAWaitingClientIdle()
{
    Limits limits;
    limits.idleClientMs = 1'000;
    limits.placesTimeoutMs = 60'000;
    TestHerd herd(line2(limits));
    TestClient client(herd.port("S1"));
    client.say(iamat + whatsat);
    QTRY_COMPARE(herd.places.waiting(), std::size_t(1));
    for (int i = 0; i < 5; ++i)
        herd.clock.advance(1s);
    SETTLE(herd, "S1");
    QVERIFY(client.isConnected());
    herd.places.answer("{1}");
    QTRY_COMPARE(client.received(), QByteArray(at + withPlaces("{1}")));
}

void ClientSessionTest::doesNotCallAClientIdleWhileTheLogIsBehind()
{
    class Reader : public JournalReader
    {
    public:
        EventKinds wanted() const override { return EventKind::LineIn; }
        void read(const std::shared_ptr<const EventBatch> &) override { }
    };
    Limits limits;
    limits.idleClientMs = 1'000;
    TestHerd herd(line2(limits));
    Reader reader;
    herd.herd.journal().attach(&reader);
    TestClient client(herd.port("S1"));
    client.say("a\n");
    QTRY_COMPARE(client.received(), QByteArray("? a\n"));
    herd.herd.journal().setBehind(&reader, true);
    client.say("b\n");
    QTRY_COMPARE(client.received(), QByteArray("? a\n? b\n"));
    client.say("c\n"); // speaks, and is not heard
    QTRY_COMPARE(client.unsent(), qsizetype(0));
    herd.clock.advance(5s);
    herd.herd.journal().setBehind(&reader, false);
    QTRY_COMPARE(client.received(), QByteArray("? a\n? b\n? c\n"));
    herd.clock.advance(1s);
    QTRY_VERIFY(client.isClosed());
    herd.herd.journal().detach(&reader);
}

void ClientSessionTest::closesAfterTheFirstReplyWhereThatIsAsked()
{
    TestHerd herd(line2(), closing());
    QTRY_VERIFY(herd.isLinked()); // links are not touched
    TestClient client(herd.port("S1"));
    client.say("\n \t\r\n" + iamat + "foo\n");
    QTRY_VERIFY(client.isClosed());
    QVERIFY(!client.wasReset());
    QCOMPARE(client.received(), at);
    QTRY_COMPARE(herd.record("S2", "kiwi"), at);
    QVERIFY(herd.isLinked());
}

void ClientSessionTest::closesAfterTheFirstReplyWithPlaces()
{
    TestHerd herd(line2(), closing());
    TestClient first(herd.port("S1"));
    first.say(iamat);
    QTRY_VERIFY(first.isClosed());
    TestClient client(herd.port("S1"));
    client.say(whatsat + "foo\n");
    QTRY_COMPARE(herd.places.waiting(), std::size_t(1));
    QVERIFY(client.received().isEmpty());
    herd.places.answer("{1}");
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.received(), withPlaces("{1}"));
}

void ClientSessionTest::refusesNewClientsWhenTheStoreIsFull()
{
    Limits limits;
    limits.maxClients = 2;
    TestHerd herd(line2(limits));
    TestClient client(herd.port("S1"));
    client.say("IAMAT a +1+1 1\nIAMAT b +1+1 1\nIAMAT c +1+1 1\nIAMAT a +2+2 2\n");
    QTRY_COMPARE(client.lines(), qsizetype(4));
    QVERIFY(client.received().contains("\n? IAMAT c +1+1 1\n"));
    QVERIFY(client.received().endsWith(" a +2+2 2\n"));
    QTRY_COMPARE(herd.store("S2").size(), std::size_t(2));
}

void ClientSessionTest::refusesConnectionsBeyondTheLimit()
{
    Limits limits;
    limits.maxConnections = 6; // two of them for the two ends of the link
    TestHerd herd(line2(limits));
    QTRY_VERIFY(herd.isLinked());
    QTRY_COMPARE(herd.herd.poller().connectionCount, 2);
    std::vector<std::unique_ptr<TestClient>> clients;
    for (int i = 0; i < 4; ++i) {
        clients.push_back(std::make_unique<TestClient>(herd.port("S1")));
        clients.back()->say("x\n");
        QTRY_COMPARE(clients.back()->lines(), qsizetype(1));
    }
    TestClient refused(herd.port("S1"));
    QTRY_VERIFY(refused.isClosed());
    QVERIFY(refused.received().isEmpty());
    clients.back()->say("y\n");
    QTRY_COMPARE(clients.back()->received(), QByteArray("? x\n? y\n"));
    clients.front()->halfClose();
    QTRY_VERIFY(clients.front()->isClosed());
    TestClient welcome(herd.port("S1"));
    welcome.say("z\n");
    QTRY_COMPARE(welcome.received(), QByteArray("? z\n"));
}

void ClientSessionTest::readsNothingWhileTheLogIsBehind()
{
    class Reader : public JournalReader
    {
    public:
        EventKinds wanted() const override { return EventKind::LineIn; }
        void read(const std::shared_ptr<const EventBatch> &) override { }
    };
    TestHerd herd(line2());
    Journal &journal = herd.herd.journal();
    Reader reader;
    journal.attach(&reader);
    TestClient client(herd.port("S1"));
    client.say("a\n");
    QTRY_COMPARE(client.received(), QByteArray("? a\n"));
    journal.setBehind(&reader, true);
    client.say("b\n"); // one line may come before it is seen
    client.say("c\nd\n");
    QTRY_COMPARE(client.unsent(), qsizetype(0));
    for (int i = 0; i < 50; ++i)
        QTest::qWait(0);
    QVERIFY2(client.lines() <= 2, client.received().constData());
    journal.setBehind(&reader, false);
    QTRY_COMPARE(client.received(), QByteArray("? a\n? b\n? c\n? d\n"));
    journal.detach(&reader);
}

void ClientSessionTest::keepsTheOrderWhenALineTooLongFollowsAQuestion()
{
    TestHerd herd(line2());
    TestClient client(herd.port("S1"));
    client.say(iamat + whatsat + QByteArray(70'000, 'x') + "\nmore\n");
    QTRY_COMPARE(herd.places.waiting(), std::size_t(1));
    SETTLE(herd, "S1");
    QVERIFY(!client.isClosed());
    herd.places.answer("{1}");
    QTRY_VERIFY(client.isClosed());
    QVERIFY(!client.wasReset());
    QCOMPARE(client.received(),
             QByteArray(at + withPlaces("{1}") + "? " + QByteArray(128, 'x') + '\n'));
}

void ClientSessionTest::sendsWhatIsDueWhenTheServerStops()
{
    TestHerd herd(line2());
    TestClient idle(herd.port("S1"));
    TestClient client(herd.port("S1"));
    client.say(iamat + whatsat);
    QTRY_COMPARE(herd.places.waiting(), std::size_t(1));
    QTRY_COMPARE(herd.herd.server("S1")->clientConnections(), std::size_t(2));
    QVERIFY(herd.herd.takeDown("S1"));
    QTRY_VERIFY(idle.isClosed());
    QVERIFY(!idle.wasReset());
    QVERIFY(!client.isClosed());
    herd.places.answer("{1}");
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.received(), QByteArray(at + withPlaces("{1}")));
    QTRY_COMPARE(herd.herd.state(0), Herd::ServerState::Down);
}

void ClientSessionTest::resetsEverybodyWhenTheServerIsKilled()
{
    TestHerd herd(line2());
    TestClient client(herd.port("S1"));
    client.say(iamat + whatsat);
    QTRY_COMPARE(herd.places.waiting(), std::size_t(1));
    QVERIFY(herd.herd.kill("S1"));
    QTRY_VERIFY(client.wasReset());
    QCOMPARE(herd.places.waiting(), std::size_t(0));
    QCOMPARE(herd.herd.state(0), Herd::ServerState::Killed);
}

QTEST_GUILESS_MAIN(ClientSessionTest)
#include "tst_clientsession.moc"
