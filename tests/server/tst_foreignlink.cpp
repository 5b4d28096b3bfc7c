// SPDX-License-Identifier: MIT
#include "herd/presets.h"
#include "support/eventrecorder.h"
#include "support/testclient.h"
#include "support/testherd.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <array>

using namespace drover;
using namespace std::chrono_literals;

namespace {

const QByteArray plum = "AT S1 +0.000000000 plum +1+1 1520023935\n";
const QByteArray sayPlum = "IAMAT plum +1+1 1520023935\n";
const QByteArray kiwi = "AT S2 +0.5 kiwi +34-118 1520023935\n";

/// A server of another make: keeps what it is told, connection by connection.
class ForeignServer
{
public:
    explicit ForeignServer(quint16 port = 0)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
        if (!m_server.listen(QHostAddress::LocalHost, port))
            qFatal("The foreign server could not listen.");
    }
    quint16 port() const { return m_server.serverPort(); }
    void stop()
    {
        m_server.close();
        for (QTcpSocket *socket : sockets)
            socket->abort();
    }

    QByteArrayList told; // by each connection
    QList<QTcpSocket *> sockets; // children of the server

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            const qsizetype index = told.size();
            told.append(QByteArray());
            sockets.append(socket);
            QObject::connect(socket, &QTcpSocket::readyRead, &m_server,
                             [this, socket, index] { told[index] += socket->readAll(); });
        }
    }

    QTcpServer m_server;
};

/// S1 - S2 - S3, where S2 is of another make, or star-3 with the centre here and the rest foreign.
Topology withForeign(const QString &preset, const QList<std::pair<std::size_t, quint16>> &foreign,
                     ServerSpec::Foreign kind)
{
    Topology topology = *makePreset(preset);
    for (const auto &[index, port] : foreign) {
        topology.servers[index].port = port;
        topology.servers[index].foreign = kind;
    }
    return topology;
}

Topology line2(quint16 portOfS2, ServerSpec::Foreign kind)
{
    return withForeign(QStringLiteral("line-2"), {{1, portOfS2}}, kind);
}

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// A port that connections cannot be made to, nor are they refused: as of a host that is gone.
class HangingPort
{
public:
    HangingPort()
    {
        m_server.setListenBacklogSize(0);
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("The hanging port could not listen.");
        m_server.pauseAccepting();
        // What the system accepts on its own; the rest of them hang.
        for (QTcpSocket &socket : m_fillers)
            socket.connectToHost(QHostAddress::LocalHost, m_server.serverPort());
    }
    quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
    std::array<QTcpSocket, 4> m_fillers;
};

constexpr auto persistent = ServerSpec::Foreign::Persistent;
constexpr auto brief = ServerSpec::Foreign::Brief;

} // namespace

class ForeignLinkTest : public QObject
{
    Q_OBJECT

private slots:
    void sendsNewsOverOneConnection();
    void sendsEachBatchOverAConnectionOfItsOwn();
    void sendsEverythingAgainAfterAFailure_data();
    void sendsEverythingAgainAfterAFailure();
    void doesNotDialABriefNeighbourWithoutNews();
    void believesAnAtFromItsAddress();
    void believesAnAtOnTheConnectionItDialled();
    void itsConnectionIsNamedInTheJournal();
    void sendsNothingBack();
    void neverComplainsToAForeignNeighbour();
    void stillAnswersClientsAtThatAddress();
    void believesATornAtOfAForeignNeighbour();
    void takesTheSourceForUnknownWhereSeveralShareAnAddress();
    void believesNoAtWhereNobodyIsForeign();
    void waitsForABriefNeighbourThatDoesNotClose();
    void dialsOneThatHangsUpLessAndLess();
    void goesOnWithoutIt();
    void believesNothingWhileTheLinkIsCut();
    void sendsWhatACutHasLost();
    void givesUpADialThatHangs_data();
    void givesUpADialThatHangs();
};

void ForeignLinkTest::sendsNewsOverOneConnection()
{
    ForeignServer foreign;
    TestHerd herd(line2(foreign.port(), persistent));
    QTRY_VERIFY(herd.isUp("S1", "S2"));
    TestClient client(herd.port("S1"));
    client.say(sayPlum);
    QTRY_COMPARE(foreign.told.value(0), plum);
    client.say("IAMAT plum +2+2 1520023936\n");
    QTRY_COMPARE(foreign.told.value(0),
                 QByteArray(plum + "AT S1 -1.000000000 plum +2+2 1520023936\n"));
    QCOMPARE(foreign.told.size(), qsizetype(1));
    QCOMPARE(herd.link("S1", "S2").sent, 2U);
}

void ForeignLinkTest::sendsEachBatchOverAConnectionOfItsOwn()
{
    ForeignServer foreign;
    TestHerd herd(line2(foreign.port(), brief));
    TestClient client(herd.port("S1"));
    client.say(sayPlum + "IAMAT pear +1+1 1520023935\n");
    QTRY_COMPARE(foreign.told.value(0),
                 QByteArray(plum + "AT S1 +0.000000000 pear +1+1 1520023935\n"));
    QTRY_COMPARE(foreign.sockets.at(0)->state(), QAbstractSocket::UnconnectedState);
    client.say("IAMAT plum +2+2 1520023936\n");
    QTRY_COMPARE(foreign.told.value(1), QByteArray("AT S1 -1.000000000 plum +2+2 1520023936\n"));
    QTRY_COMPARE(foreign.sockets.at(1)->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(herd.isUp("S1", "S2"));
    QCOMPARE(foreign.told.size(), qsizetype(2));
}

void ForeignLinkTest::sendsEverythingAgainAfterAFailure_data()
{
    QTest::addColumn<ServerSpec::Foreign>("kind");
    QTest::newRow("persistent") << persistent;
    QTest::newRow("brief") << brief;
}

void ForeignLinkTest::sendsEverythingAgainAfterAFailure()
{
    QFETCH(ServerSpec::Foreign, kind);
    auto foreign = std::make_unique<ForeignServer>();
    const quint16 port = foreign->port();
    TestHerd herd(line2(port, kind));
    TestClient client(herd.port("S1"));
    client.say(sayPlum);
    QTRY_COMPARE(foreign->told.value(0), plum);
    if (kind == brief)
        QTRY_COMPARE(foreign->sockets.at(0)->state(), QAbstractSocket::UnconnectedState);
    foreign->stop();
    client.say("IAMAT pear +1+1 1520023935\n");
    QTRY_COMPARE(herd.link("S1", "S2").state, LinkState::Waiting);
    foreign = std::make_unique<ForeignServer>(port);
    herd.clock.advance(5s);
    QTRY_COMPARE(foreign->told.value(0),
                 QByteArray(plum + "AT S1 +0.000000000 pear +1+1 1520023935\n"));
    QTRY_VERIFY(herd.isUp("S1", "S2"));
}

void ForeignLinkTest::doesNotDialABriefNeighbourWithoutNews()
{
    ForeignServer foreign;
    TestHerd herd(line2(foreign.port(), brief));
    TestClient client(herd.port("S1"));
    client.say("x\n");
    QTRY_COMPARE(client.lines(), qsizetype(1));
    herd.clock.advance(60s);
    client.say("x\n");
    QTRY_COMPARE(client.lines(), qsizetype(2));
    QCOMPARE(foreign.told.size(), qsizetype(0));
}

void ForeignLinkTest::believesAnAtFromItsAddress()
{
    TestHerd herd(line2(closedPort(), persistent));
    TestClient itself(herd.port("S1"));
    itself.say(kiwi);
    itself.halfClose();
    QTRY_COMPARE(herd.record("S1", "kiwi"), kiwi);
    QTRY_VERIFY(itself.isClosed());
    QVERIFY(itself.received().isEmpty());
    QCOMPARE(herd.link("S1", "S2").received, 1U);
}

/// Until it says AT it could be any client.
void ForeignLinkTest::itsConnectionIsNamedInTheJournal()
{
    TestHerd herd(line2(closedPort(), persistent));
    EventRecorder events(herd.herd.journal());
    const auto peers = [&events](EventKind kind) {
        QByteArrayList found;
        for (const RecordedEvent &event : events.events())
            if (event.kind == kind && event.server == "S1")
                found.append(event.peer);
        return found;
    };
    TestClient itself(herd.port("S1"));
    itself.say(kiwi);
    QTRY_COMPARE(herd.record("S1", "kiwi"), kiwi);
    itself.say("AT S2 +0.5 plum +34-118 1520023935\n");
    itself.halfClose();
    QTRY_VERIFY(itself.isClosed());
    QTRY_COMPARE(peers(EventKind::Closed), QByteArrayList{"S2"});
    const QByteArrayList connected = peers(EventKind::Connected);
    QCOMPARE(connected.size(), 2);
    QVERIFY(connected[0].startsWith("127.0.0.1:"));
    QCOMPARE(connected[1], QByteArray("S2"));
    TestClient client(herd.port("S1")); // at the same address
    client.say(sayPlum);
    client.halfClose();
    QTRY_VERIFY(client.isClosed());
    QTRY_VERIFY(peers(EventKind::Closed).last().startsWith("127.0.0.1:"));
}

void ForeignLinkTest::believesAnAtOnTheConnectionItDialled()
{
    ForeignServer foreign;
    TestHerd herd(line2(foreign.port(), persistent));
    QTRY_COMPARE(foreign.sockets.size(), qsizetype(1));
    foreign.sockets.at(0)->write(kiwi);
    QTRY_COMPARE(herd.record("S1", "kiwi"), kiwi);
}

void ForeignLinkTest::sendsNothingBack()
{
    ForeignServer foreign;
    TestHerd herd(line2(foreign.port(), persistent));
    QTRY_VERIFY(herd.isUp("S1", "S2"));
    TestClient itself(herd.port("S1"));
    itself.say(kiwi);
    QTRY_COMPARE(herd.record("S1", "kiwi"), kiwi);
    TestClient client(herd.port("S1"));
    client.say(sayPlum);
    QTRY_COMPARE(foreign.told.value(0), plum);
}

void ForeignLinkTest::neverComplainsToAForeignNeighbour()
{
    TestHerd herd(line2(closedPort(), persistent));
    EventRecorder events(herd.herd.journal());
    TestClient itself(herd.port("S1"));
    itself.say("AT broken\n" + kiwi + "hello\nIAMAT a +1+1 1\n\n");
    itself.halfClose();
    QTRY_VERIFY(itself.isClosed());
    QVERIFY(itself.received().isEmpty());
    QCOMPARE(herd.store("S1").size(), std::size_t(1));
    QCOMPARE(events.texts(EventKind::Notice).size(), qsizetype(3));
}

void ForeignLinkTest::stillAnswersClientsAtThatAddress()
{
    TestHerd herd(line2(closedPort(), persistent));
    TestClient client(herd.port("S1"));
    client.say("hello\n" + sayPlum + kiwi + "bye\n");
    QTRY_COMPARE(client.received(), QByteArray("? hello\n" + plum + "? bye\n"));
    QCOMPARE(herd.record("S1", "kiwi"), kiwi);
}

void ForeignLinkTest::believesATornAtOfAForeignNeighbour()
{
    // Some servers end their last line with the connection. (Of our own make none does.)
    TestHerd herd(line2(closedPort(), persistent));
    TestClient itself(herd.port("S1"));
    itself.say(kiwi.chopped(1));
    itself.halfClose();
    QTRY_COMPARE(herd.record("S1", "kiwi"), kiwi);
}

void ForeignLinkTest::takesTheSourceForUnknownWhereSeveralShareAnAddress()
{
    ForeignServer second;
    ForeignServer third;
    TestHerd herd(
        withForeign(QStringLiteral("star-3"), {{1, second.port()}, {2, third.port()}}, persistent));
    QTRY_VERIFY(herd.isUp("S1", "S2"));
    QTRY_VERIFY(herd.isUp("S1", "S3"));
    TestClient one(herd.port("S1"));
    one.say(kiwi);
    QTRY_COMPARE(second.told.value(0), kiwi);
    QTRY_COMPARE(third.told.value(0), kiwi);
}

void ForeignLinkTest::believesNoAtWhereNobodyIsForeign()
{
    TestHerd herd(*makePreset(QStringLiteral("line-2")));
    TestClient client(herd.port("S1"));
    client.say(kiwi);
    QTRY_COMPARE(client.received(), QByteArray("? " + kiwi));
    QCOMPARE(herd.store("S1").size(), std::size_t(0));
}

void ForeignLinkTest::waitsForABriefNeighbourThatDoesNotClose()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    silent.pauseAccepting(); // the kernel accepts, nobody ever reads or closes
    TestHerd herd(line2(silent.serverPort(), brief));
    TestClient client(herd.port("S1"));
    client.say(sayPlum);
    QTRY_COMPARE(herd.link("S1", "S2").sent, 1U);
    client.say("IAMAT pear +1+1 1520023935\n");
    QTRY_COMPARE(client.lines(), qsizetype(2));
    QCOMPARE(herd.link("S1", "S2").sent, 1U); // one connection at a time
    herd.clock.advance(2s); // it lingers no longer
    QTRY_COMPARE(herd.link("S1", "S2").sent, 2U);
}

void ForeignLinkTest::dialsOneThatHangsUpLessAndLess()
{
    QTcpServer rude;
    QVERIFY(rude.listen(QHostAddress::LocalHost));
    connect(&rude, &QTcpServer::newConnection, &rude, [&rude] {
        while (QTcpSocket *socket = rude.nextPendingConnection())
            socket->abort();
    });
    TestHerd herd(line2(rude.serverPort(), persistent));
    std::chrono::nanoseconds last = 0ms;
    for (int i = 0; i < 5; ++i) {
        QTRY_COMPARE(herd.link("S1", "S2").state, LinkState::Waiting);
        const auto delay = herd.link("S1", "S2").dialsIn;
        QVERIFY2(delay > last, qPrintable(QString::number(delay.count())));
        last = delay;
        herd.clock.advance(delay);
        QTRY_VERIFY(herd.link("S1", "S2").dialsIn > delay);
    }
}

void ForeignLinkTest::goesOnWithoutIt()
{
    for (const ServerSpec::Foreign kind : {persistent, brief}) {
        TestHerd herd(line2(closedPort(), kind));
        TestClient client(herd.port("S1"));
        for (int i = 0; i < 10; ++i) {
            client.say(sayPlum);
            QTRY_COMPARE(client.lines(), qsizetype(i + 1));
            herd.clock.advance(1s);
        }
        QCOMPARE(herd.link("S1", "S2").lastReason, CloseReason::ConnectFailed);
    }
}

void ForeignLinkTest::believesNothingWhileTheLinkIsCut()
{
    TestHerd herd(line2(closedPort(), persistent));
    TestClient before(herd.port("S1"));
    before.say("AT S2 +0.5 fig +34-118 1520023935\n");
    QTRY_COMPARE(herd.store("S1").size(), std::size_t(1));
    QVERIFY(herd.herd.cut("S1", "S2"));
    // It sees that it is not heard, and can say it again.
    before.say(kiwi);
    QTRY_VERIFY(before.isClosed());
    TestClient itself(herd.port("S1"));
    itself.say(kiwi);
    QTRY_VERIFY(itself.isClosed());
    QVERIFY(itself.received().isEmpty());
    QCOMPARE(herd.store("S1").size(), std::size_t(1));
    TestClient client(herd.port("S1")); // at the same address
    client.say(sayPlum);
    QTRY_COMPARE(client.received(), plum);
    QVERIFY(herd.herd.heal("S1", "S2"));
    TestClient healed(herd.port("S1"));
    healed.say(kiwi);
    QTRY_COMPARE(herd.record("S1", "kiwi"), kiwi);
}

void ForeignLinkTest::sendsWhatACutHasLost()
{
    QTcpServer deaf;
    QVERIFY(deaf.listen(QHostAddress::LocalHost));
    deaf.pauseAccepting(); // the kernel accepts, nobody reads
    TestHerd herd(line2(deaf.serverPort(), persistent));
    QTRY_VERIFY(herd.isUp("S1", "S2"));
    TestClient client(herd.port("S1"));
    client.say(sayPlum);
    QTRY_COMPARE(herd.link("S1", "S2").sent, 1U);
    QVERIFY(herd.herd.cut("S1", "S2"));
    QVERIFY(herd.herd.heal("S1", "S2"));
    QTRY_COMPARE(herd.link("S1", "S2").sent, 2U);
}

void ForeignLinkTest::givesUpADialThatHangs_data()
{
    QTest::addColumn<ServerSpec::Foreign>("kind");
    QTest::newRow("persistent") << persistent;
    QTest::newRow("brief") << brief;
}

void ForeignLinkTest::givesUpADialThatHangs()
{
    QFETCH(ServerSpec::Foreign, kind);
    HangingPort gone;
    TestHerd herd(line2(gone.port(), kind));
    TestClient client(herd.port("S1"));
    client.say(sayPlum);
    QTRY_COMPARE(client.lines(), qsizetype(1));
    QTRY_VERIFY(herd.herd.poller().connectionCount == 2); // the client, and what hangs
    herd.clock.advance(1'999ms);
    QVERIFY(!herd.link("S1", "S2").lastReason);
    herd.clock.advance(1ms);
    QCOMPARE(herd.link("S1", "S2").state, LinkState::Waiting);
    QCOMPARE(herd.link("S1", "S2").lastReason, CloseReason::ConnectFailed);
    QVERIFY(herd.link("S1", "S2").dialsIn > 0s);
}

QTEST_GUILESS_MAIN(ForeignLinkTest)
#include "tst_foreignlink.moc"
