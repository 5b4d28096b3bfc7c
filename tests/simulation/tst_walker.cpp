// SPDX-License-Identifier: MIT
#include "simulation/walker.h"

#include "herd/presets.h"
#include "support/testherd.h"

#include <QDir>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace drover;
using namespace std::chrono_literals;

namespace {

/// Moves the clock until what hangs on it has happened.
#define TRY_WITH_CLOCK(clock, condition) QTRY_VERIFY((condition) || ((clock).advance(500ms), false))

Topology herdOf2018()
{
    return *makePreset(defaultPreset);
}

Endpoint endpointOf(const TestHerd &herd, const char *server)
{
    return {server, QHostAddress(QHostAddress::LocalHost), herd.port(server)};
}

/// A port that nobody listens on.
Endpoint deadEnd()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return {"Nobody", QHostAddress(QHostAddress::LocalHost), server.serverPort()};
}

/// What a server says of a server that no walker should fall for.
class OddServer
{
public:
    explicit OddServer(QByteArray answer)
        : m_answer(std::move(answer))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *const socket = m_server.nextPendingConnection();
            ++connections;
            if (m_answer == "close")
                socket->close();
            else
                QObject::connect(socket, &QTcpSocket::readyRead, socket,
                                 [this, socket] { socket->write(m_answer); });
        });
    }
    Endpoint endpoint() const
    {
        return {"Odd", QHostAddress(QHostAddress::LocalHost), m_server.serverPort()};
    }
    int connections = 0;

private:
    QByteArray m_answer;
    QTcpServer m_server;
};

qsizetype openDescriptors()
{
    return QDir(QStringLiteral("/proc/self/fd"))
        .entryList(QDir::NoDotAndDotDot | QDir::System | QDir::Files)
        .size();
}

/// A walker, and the herd that it walks in.
struct Walk
{
    explicit Walk(std::vector<const char *> servers)
    {
        for (const char *server : servers)
            options.endpoints.push_back(endpointOf(herd, server));
    }
    Walker &walker()
    {
        if (!m_walker)
            m_walker = std::make_unique<Walker>(herd.herd.poller(), deadlines, options);
        return *m_walker;
    }
    void end() { m_walker.reset(); }
    ManualClock &clock() { return herd.clock; }

    TestHerd herd{herdOf2018()};
    DeadlineQueue deadlines{herd.clock};
    Walker::Options options;

private:
    std::unique_ptr<Walker> m_walker;
};

} // namespace

class tst_Walker : public QObject
{
    Q_OBJECT

private slots:
    void isAnsweredInEachInterval();
    void movesAtItsSpeed();
    void everyServerHearsOfIt();
    void roamsWhenItsServerIsTakenDown();
    void roamsWhenItsServerIsKilled();
    void takesTheFirstThatIsThere();
    void triesAgainEverMoreSlowly();
    void comesBackWhenAServerDoes();
    void leavesAServerThatIsOdd_data();
    void leavesAServerThatIsOdd();
    void stopsAndGoesOn();
    void staysWithItsServerInAnotherHerd();
    void movesToAnotherHerd();
    void waitsForEndpoints();
    void mayEndInItsOwnSignal();
    void leavesNothingBehind();
};

void tst_Walker::isAnsweredInEachInterval()
{
    Walk walk({"Goloman"});
    walk.walker().start();
    for (std::uint64_t i = 1; i <= 5; ++i) {
        QTRY_COMPARE(walk.walker().counters().answers, i);
        QCOMPARE(walk.walker().counters().reports, i);
        walk.clock().advance(999ms);
        QCOMPARE(walk.walker().counters().reports, i);
        walk.clock().advance(1ms);
    }
    QCOMPARE(walk.walker().counters().wrongAnswers, 0U);
    QCOMPARE(walk.walker().server(), std::string("Goloman"));
}

void tst_Walker::movesAtItsSpeed()
{
    Walk walk({"Goloman"});
    walk.options.seed = 11;
    Route route(11, 12);
    walk.walker().start();
    for (std::int64_t second = 0; second < 20; ++second) {
        QTRY_COMPARE(walk.walker().counters().answers, std::uint64_t(second + 1));
        const std::string where = formatLocation(route.at(std::chrono::seconds(second)));
        const QByteArray record = walk.herd.record("Goloman", "cyclist");
        QVERIFY2(record.contains(QByteArray::fromStdString(where)), record.constData());
        walk.clock().advance(1s);
    }
}

void tst_Walker::everyServerHearsOfIt()
{
    Walk walk({"Holiday"});
    walk.walker().start();
    for (const char *server : {"Goloman", "Hands", "Holiday", "Welsh", "Wilkes"})
        TRY_WITH_CLOCK(walk.clock(),
                       walk.herd.record(server, "cyclist").startsWith("AT Holiday +"));
}

void tst_Walker::roamsWhenItsServerIsTakenDown()
{
    Walk walk({"Goloman", "Hands", "Welsh"});
    QSignalSpy roamed(&walk.walker(), &Walker::roamed);
    walk.walker().start();
    QTRY_COMPARE(walk.walker().counters().answers, 1U);
    QVERIFY(walk.herd.herd.takeDown("Goloman"));
    // Within no time: nobody moves the clock.
    QTRY_COMPARE(walk.walker().counters().answers, 2U);
    QCOMPARE(roamed.count(), 1);
    QCOMPARE(roamed[0][0].value<std::string>(), std::string("Goloman"));
    QCOMPARE(roamed[0][1].value<std::string>(), std::string("Hands"));
    QCOMPARE(walk.walker().server(), std::string("Hands"));
    QVERIFY(walk.herd.record("Hands", "cyclist").startsWith("AT Hands "));
    QCOMPARE(walk.walker().counters().roamings, 1U);
}

void tst_Walker::roamsWhenItsServerIsKilled()
{
    Walk walk({"Goloman", "Hands", "Welsh"});
    walk.walker().start();
    QTRY_COMPARE(walk.walker().counters().answers, 1U);
    QVERIFY(walk.herd.herd.kill("Hands"));
    QVERIFY(walk.herd.herd.kill("Goloman"));
    QTRY_COMPARE(walk.walker().server(), std::string("Welsh"));
    QCOMPARE(walk.walker().counters().roamings, 1U);
    QCOMPARE(walk.walker().counters().failedDials, 1U);
}

void tst_Walker::takesTheFirstThatIsThere()
{
    Walk walk({});
    walk.options.endpoints = {deadEnd(), deadEnd(), endpointOf(walk.herd, "Wilkes")};
    QSignalSpy roamed(&walk.walker(), &Walker::roamed);
    walk.walker().start();
    QTRY_COMPARE(walk.walker().server(), std::string("Wilkes"));
    QCOMPARE(walk.walker().counters().failedDials, 2U);
    QCOMPARE(roamed.count(), 0); // it has been nowhere before
}

void tst_Walker::triesAgainEverMoreSlowly()
{
    Walk walk({});
    walk.options.endpoints = {deadEnd()};
    Walker &walker = walk.walker();
    walker.start();
    // 100, 200, ..., 3,200 ms, then 5 s each time, at most a quarter less.
    std::uint64_t dials = 1;
    for (const auto delay : {100ms, 200ms, 400ms, 800ms, 1'600ms, 3'200ms, 5'000ms, 5'000ms}) {
        QTRY_COMPARE(walker.counters().failedDials, dials);
        walk.clock().advance(delay * 3 / 4 - 1ms);
        QCOMPARE(walker.counters().failedDials, dials);
        walk.clock().advance(delay / 4 + 1ms);
        ++dials;
    }
    QTRY_COMPARE(walker.counters().failedDials, dials);
    QCOMPARE(walker.counters().reports, 0U);
}

void tst_Walker::comesBackWhenAServerDoes()
{
    Walk walk({"Goloman"});
    Walker &walker = walk.walker();
    walker.start();
    QTRY_COMPARE(walker.counters().answers, 1U);
    QVERIFY(walk.herd.herd.takeDown("Goloman"));
    QTRY_COMPARE(walk.herd.herd.state(0), Herd::ServerState::Down);
    TRY_WITH_CLOCK(walk.clock(), walker.counters().failedDials >= 3);
    QCOMPARE(walker.server(), std::string());
    QVERIFY(walk.herd.herd.bringUp("Goloman"));
    TRY_WITH_CLOCK(walk.clock(), walker.server() == "Goloman");
    QCOMPARE(walker.counters().roamings, 0U);
}

void tst_Walker::leavesAServerThatIsOdd_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("silent") << QByteArray();
    QTest::newRow("closes at once") << QByteArray("close");
    QTest::newRow("complains") << QByteArray("? IAMAT\n");
    QTest::newRow("speaks of somebody else") << QByteArray("AT Odd +0.1 kiwi +34-118 9999999999\n");
    QTest::newRow("speaks of the past") << QByteArray("AT Odd +0.1 cyclist +34-118 1\n");
    QTest::newRow("does not end its line") << QByteArray("AT Odd +0.1 cyclist +34-118 9999999999");
    QTest::newRow("never ends its line") << QByteArray(100'000, 'x');
}

void tst_Walker::leavesAServerThatIsOdd()
{
    QFETCH(const QByteArray, answer);
    OddServer odd(answer);
    Walk walk({});
    walk.options.endpoints = {odd.endpoint(), endpointOf(walk.herd, "Wilkes")};
    Walker &walker = walk.walker();
    walker.start();
    TRY_WITH_CLOCK(walk.clock(), walker.server() == "Wilkes");
    QCOMPARE(odd.connections, 1);
    QCOMPARE(walker.counters().failedDials, 1U);
    QCOMPARE(walker.counters().answers > 0, true);
}

void tst_Walker::stopsAndGoesOn()
{
    Walk walk({"Goloman"});
    Walker &walker = walk.walker();
    walker.start();
    QTRY_COMPARE(walker.counters().answers, 1U);
    walker.stop();
    QVERIFY(!walker.isRunning());
    const HerdServer *const server = walk.herd.herd.server("Goloman");
    TRY_WITH_CLOCK(walk.clock(), server->clientConnections() == 0);
    walk.clock().advance(60s);
    QCOMPARE(walker.counters().reports, 1U);
    walker.start();
    QTRY_COMPARE(walker.counters().answers, 2U);
    Route route(1, 12);
    const Coordinate now = route.at(walk.clock().monotonicNow());
    QCOMPARE(walker.position(), now); // its walk went on meanwhile
    QVERIFY(walk.herd.record("Goloman", "cyclist").contains(formatLocation(now).c_str()));
}

void tst_Walker::staysWithItsServerInAnotherHerd()
{
    Walk walk({"Goloman", "Hands"});
    Walker &walker = walk.walker();
    walker.start();
    QTRY_COMPARE(walker.server(), std::string("Goloman"));
    walker.setEndpoints({endpointOf(walk.herd, "Welsh"), endpointOf(walk.herd, "Goloman")});
    QCOMPARE(walker.server(), std::string("Goloman"));
    walk.clock().advance(1s);
    QTRY_COMPARE(walker.counters().answers, 2U);
    QVERIFY(walk.herd.herd.kill("Goloman"));
    QTRY_COMPARE(walker.server(), std::string("Welsh"));
}

void tst_Walker::movesToAnotherHerd()
{
    Walk walk({"Goloman"});
    Walker &walker = walk.walker();
    walker.start();
    QTRY_COMPARE(walker.server(), std::string("Goloman"));
    walker.setEndpoints({endpointOf(walk.herd, "Welsh"), endpointOf(walk.herd, "Hands")});
    QCOMPARE(walker.server(), std::string());
    QTRY_COMPARE(walker.server(), std::string("Welsh"));
    QCOMPARE(walker.counters().roamings, 1U);
    QCOMPARE(walker.counters().failedDials, 0U);
}

void tst_Walker::waitsForEndpoints()
{
    Walk walk({});
    Walker &walker = walk.walker();
    walker.start();
    walk.clock().advance(60s);
    walker.setEndpoints({endpointOf(walk.herd, "Welsh")});
    QTRY_COMPARE(walker.server(), std::string("Welsh"));
    walker.setEndpoints({});
    QCOMPARE(walker.server(), std::string());
    walk.clock().advance(60s);
    walker.setEndpoints({endpointOf(walk.herd, "Hands")});
    QTRY_COMPARE(walker.server(), std::string("Hands"));
}

void tst_Walker::mayEndInItsOwnSignal()
{
    Walk walk({"Goloman", "Hands"});
    bool hasEnded = false;
    connect(&walk.walker(), &Walker::roamed, this, [&] {
        walk.end();
        hasEnded = true;
    });
    walk.walker().start();
    QTRY_COMPARE(walk.walker().counters().answers, 1U);
    QVERIFY(walk.herd.herd.kill("Goloman"));
    QTRY_VERIFY(hasEnded);
    const HerdServer *const server = walk.herd.herd.server("Hands");
    QTRY_COMPARE(server->clientConnections(), std::size_t(0));
}

void tst_Walker::leavesNothingBehind()
{
    Walk walk({"Goloman", "Hands"});
    TRY_WITH_CLOCK(walk.clock(), walk.herd.isLinked());
    const int connections = walk.herd.herd.poller().connectionCount;
    const qsizetype descriptors = openDescriptors();
    for (int i = 0; i < 20; ++i) {
        Walker walker(walk.herd.herd.poller(), walk.deadlines, walk.options);
        walker.start();
        if (i % 4 > 0)
            QTRY_COMPARE(walker.counters().answers, 1U);
        if (i % 4 > 1)
            walker.setEndpoints({endpointOf(walk.herd, "Wilkes"), deadEnd()});
        if (i % 4 > 2)
            walker.stop();
    }
    QTRY_COMPARE(walk.herd.herd.poller().connectionCount, connections);
    QTRY_COMPARE(openDescriptors(), descriptors);
}

QTEST_GUILESS_MAIN(tst_Walker)
#include "tst_walker.moc"
