// SPDX-License-Identifier: MIT
#include "simulation/crowd.h"

#include "herd/presets.h"
#include "protocol/parser.h"
#include "simulation/population.h"
#include "support/testherd.h"

#include <QDir>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <map>
#include <set>

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

/// What a server says of a server that no client should fall for.
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

/// A crowd of one, and the herd that it walks in.
struct Walk
{
    explicit Walk(const std::vector<const char *> &servers)
    {
        for (const char *server : servers)
            options.endpoints.push_back(endpointOf(herd, server));
        options.clients.push_back({"cyclist", Movement::randomWalk(1, 12)});
    }
    Crowd &crowd()
    {
        if (!m_crowd)
            m_crowd = std::make_unique<Crowd>(herd.herd.poller(), deadlines, options);
        return *m_crowd;
    }
    void end() { m_crowd.reset(); }
    ManualClock &clock() { return herd.clock; }

    TestHerd herd{herdOf2018()};
    DeadlineQueue deadlines{herd.clock};
    Crowd::Options options;

private:
    std::unique_ptr<Crowd> m_crowd;
};

/// A crowd of many, and the herd that it walks in.
struct Many
{
    explicit Many(const CrowdOptions &options, Topology topology = herdOf2018())
        : herd(std::move(topology))
    {
        std::vector<Endpoint> endpoints;
        for (const ServerSpec &server : herd.herd.topology().servers)
            endpoints.push_back(endpointOf(herd, server.name.c_str()));
        crowd = std::make_unique<Crowd>(herd.herd.poller(), deadlines,
                                        makeCrowd(options, endpoints, 10'000));
    }
    /// Time goes on by steps; each answer comes before the next step, and each connection.
    bool run(std::chrono::nanoseconds time, std::chrono::nanoseconds step)
    {
        for (std::chrono::nanoseconds at{0}; at < time; at += step) {
            herd.clock.advance(step);
            if (!settle())
                return false;
        }
        return true;
    }
    bool settle()
    {
        return QTest::qWaitFor(
            [this] {
                while (herd.places.waiting() > 0)
                    herd.places.answer();
                return crowd->waiting() == 0 && crowd->snapshot().open == crowd->connections();
            },
            20'000);
    }
    /// The same where servers may be down: one turn of the event loop for each step.
    void runOn(std::chrono::nanoseconds time, std::chrono::nanoseconds step)
    {
        for (std::chrono::nanoseconds at{0}; at < time; at += step) {
            herd.clock.advance(step);
            QCoreApplication::processEvents();
        }
    }
    bool stop()
    {
        QSignalSpy stopped(crowd.get(), &Crowd::stopped);
        crowd->stop();
        return QTest::qWaitFor(
            [&] {
                while (herd.places.waiting() > 0)
                    herd.places.answer();
                return stopped.count() == 1;
            },
            20'000);
    }
    /// What was said is answered, complained about, lost, or waits.
    bool isBalanced() const
    {
        const CrowdCounters &counters = crowd->counters();
        return counters.reports + counters.queries
            == counters.answers + counters.complaints + counters.lost + crowd->waiting();
    }

    TestHerd herd;
    DeadlineQueue deadlines{herd.clock};
    std::unique_ptr<Crowd> crowd;
};

} // namespace

class tst_Crowd : public QObject
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
    void serversGoWhileManyDial();
    void mayEndInItsOwnSignal();
    void leavesNothingBehind();

    void everythingThatManySayIsAnswered_data();
    void everythingThatManySayIsAnswered();
    void everyStoreHasTheLastPositionOfEach_data();
    void everyStoreHasTheLastPositionOfEach();
    void roamingReachesSeveralServers();
    void thoseWhoShareRoamEachOnItsOwn_data();
    void thoseWhoShareRoamEachOnItsOwn();
    void whoIsSilentSaysNothing();
    void knowsWhoWasNeverConnected();
    void survivesServersThatGoDown();
    void countsComplaints();
    void endsWithinItsPatienceThoughNobodyAnswers();
    void saysThatNobodyIsThere();
    void reportsWhenToldTo();
    void twentyThousandShareFewConnections();
};

void tst_Crowd::isAnsweredInEachInterval()
{
    Walk walk({"Goloman"});
    walk.crowd().start();
    for (std::uint64_t i = 1; i <= 5; ++i) {
        QTRY_COMPARE(walk.crowd().counters().answers, i);
        QCOMPARE(walk.crowd().counters().reports, i);
        walk.clock().advance(999ms);
        QCOMPARE(walk.crowd().counters().reports, i);
        walk.clock().advance(1ms);
    }
    QCOMPARE(walk.crowd().counters().wrongAnswers, 0U);
    QCOMPARE(walk.crowd().server(0), std::string("Goloman"));
}

void tst_Crowd::movesAtItsSpeed()
{
    Walk walk({"Goloman"});
    walk.options.clients[0].movement = Movement::randomWalk(11, 12);
    Route route(11, 12);
    walk.crowd().start();
    for (std::int64_t second = 0; second < 20; ++second) {
        QTRY_COMPARE(walk.crowd().counters().answers, std::uint64_t(second + 1));
        const std::string where = formatLocation(route.at(std::chrono::seconds(second)));
        const QByteArray record = walk.herd.record("Goloman", "cyclist");
        QVERIFY2(record.contains(QByteArray::fromStdString(where)), record.constData());
        walk.clock().advance(1s);
    }
}

void tst_Crowd::everyServerHearsOfIt()
{
    Walk walk({"Holiday"});
    walk.crowd().start();
    for (const char *server : {"Goloman", "Hands", "Holiday", "Welsh", "Wilkes"})
        TRY_WITH_CLOCK(walk.clock(),
                       walk.herd.record(server, "cyclist").startsWith("AT Holiday +"));
}

void tst_Crowd::roamsWhenItsServerIsTakenDown()
{
    Walk walk({"Goloman", "Hands", "Welsh"});
    walk.crowd().start();
    QTRY_COMPARE(walk.crowd().counters().answers, 1U);
    QVERIFY(walk.herd.herd.takeDown("Goloman"));
    // Within no time: nobody moves the clock.
    QTRY_COMPARE(walk.crowd().counters().answers, 2U);
    QCOMPARE(walk.crowd().server(0), std::string("Hands"));
    QVERIFY(walk.herd.record("Hands", "cyclist").startsWith("AT Hands "));
    QCOMPARE(walk.crowd().counters().roamings, 1U);
}

void tst_Crowd::roamsWhenItsServerIsKilled()
{
    Walk walk({"Goloman", "Hands", "Welsh"});
    walk.crowd().start();
    QTRY_COMPARE(walk.crowd().counters().answers, 1U);
    QVERIFY(walk.herd.herd.kill("Hands"));
    QVERIFY(walk.herd.herd.kill("Goloman"));
    QTRY_COMPARE(walk.crowd().server(0), std::string("Welsh"));
    QCOMPARE(walk.crowd().counters().roamings, 1U);
    QCOMPARE(walk.crowd().counters().failedDials, 1U);
}

void tst_Crowd::takesTheFirstThatIsThere()
{
    Walk walk({});
    walk.options.endpoints = {deadEnd(), deadEnd(), endpointOf(walk.herd, "Wilkes")};
    walk.crowd().start();
    QTRY_COMPARE(walk.crowd().server(0), std::string("Wilkes"));
    QCOMPARE(walk.crowd().counters().failedDials, 2U);
    QCOMPARE(walk.crowd().counters().roamings, 0U); // it has been nowhere before
}

void tst_Crowd::triesAgainEverMoreSlowly()
{
    Walk walk({});
    walk.options.endpoints = {deadEnd()};
    Crowd &crowd = walk.crowd();
    crowd.start();
    // 100, 200, ..., 3,200 ms, then 5 s each time, at most a quarter less.
    std::uint64_t dials = 1;
    for (const auto delay : {100ms, 200ms, 400ms, 800ms, 1'600ms, 3'200ms, 5'000ms, 5'000ms}) {
        QTRY_COMPARE(crowd.counters().failedDials, dials);
        walk.clock().advance(delay * 3 / 4 - 1ms);
        QCOMPARE(crowd.counters().failedDials, dials);
        walk.clock().advance(delay / 4 + 1ms);
        ++dials;
    }
    QTRY_COMPARE(crowd.counters().failedDials, dials);
    QCOMPARE(crowd.counters().reports, 0U);
}

void tst_Crowd::comesBackWhenAServerDoes()
{
    Walk walk({"Goloman"});
    Crowd &crowd = walk.crowd();
    crowd.start();
    QTRY_COMPARE(crowd.counters().answers, 1U);
    QVERIFY(walk.herd.herd.takeDown("Goloman"));
    QTRY_COMPARE(walk.herd.herd.state(0), Herd::ServerState::Down);
    TRY_WITH_CLOCK(walk.clock(), crowd.counters().failedDials >= 3);
    QCOMPARE(crowd.server(0), std::string());
    QVERIFY(walk.herd.herd.bringUp("Goloman"));
    TRY_WITH_CLOCK(walk.clock(), crowd.server(0) == "Goloman");
    QCOMPARE(crowd.counters().roamings, 0U);
}

void tst_Crowd::leavesAServerThatIsOdd_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<CrowdTrouble>("trouble");
    const auto row = [](const char *why, const QByteArray &answer, CrowdTrouble trouble) {
        QTest::newRow(why) << answer << trouble;
    };
    row("silent", {}, CrowdTrouble::Silent);
    row("closes at once", "close", CrowdTrouble::Closed);
    row("complains", "? IAMAT\n", CrowdTrouble::OddAnswer);
    row("speaks of somebody else", "AT Odd +0.1 kiwi +34-118 9999999999\n",
        CrowdTrouble::OddAnswer);
    row("speaks of the past", "AT Odd +0.1 cyclist +34-118 1\n", CrowdTrouble::OddAnswer);
    row("does not end its line", "AT Odd +0.1 cyclist +34-118 9999999999", CrowdTrouble::Silent);
    row("never ends its line", QByteArray(100'000, 'x'), CrowdTrouble::OddAnswer);
}

void tst_Crowd::leavesAServerThatIsOdd()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const CrowdTrouble, trouble);
    OddServer odd(answer);
    Walk walk({});
    walk.options.endpoints = {odd.endpoint(), endpointOf(walk.herd, "Wilkes")};
    Crowd &crowd = walk.crowd();
    crowd.start();
    TRY_WITH_CLOCK(walk.clock(), crowd.server(0) == "Wilkes");
    QCOMPARE(odd.connections, 1);
    QCOMPARE(crowd.counters().failedDials, 1U);
    QCOMPARE(crowd.counters().answers > 0, true);
    QCOMPARE(crowd.failedWith(), (Crowd::Troubles{{{"Odd", trouble}, 1}}));
    QVERIFY(crowd.counters().lost > 0);
    QCOMPARE(crowd.lostTo(), (Crowd::Troubles{{{"Odd", trouble}, crowd.counters().lost}}));
}

void tst_Crowd::stopsAndGoesOn()
{
    Walk walk({"Goloman"});
    Crowd &crowd = walk.crowd();
    crowd.start();
    QTRY_COMPARE(crowd.counters().answers, 1U);
    crowd.stop();
    QVERIFY(!crowd.isRunning());
    const HerdServer *const server = walk.herd.herd.server("Goloman");
    TRY_WITH_CLOCK(walk.clock(), server->clientConnections() == 0);
    walk.clock().advance(60s);
    QCOMPARE(crowd.counters().reports, 1U);
    crowd.start();
    QTRY_COMPARE(crowd.counters().answers, 2U);
    Route route(1, 12);
    const Coordinate now = route.at(walk.clock().monotonicNow());
    QCOMPARE(crowd.position(0), now); // its walk went on meanwhile
    QVERIFY(walk.herd.record("Goloman", "cyclist").contains(formatLocation(now).c_str()));
}

void tst_Crowd::staysWithItsServerInAnotherHerd()
{
    Walk walk({"Goloman", "Hands"});
    Crowd &crowd = walk.crowd();
    crowd.start();
    QTRY_COMPARE(crowd.server(0), std::string("Goloman"));
    crowd.setEndpoints({endpointOf(walk.herd, "Welsh"), endpointOf(walk.herd, "Goloman")});
    QCOMPARE(crowd.server(0), std::string("Goloman"));
    walk.clock().advance(1s);
    QTRY_COMPARE(crowd.counters().answers, 2U);
    QVERIFY(walk.herd.herd.kill("Goloman"));
    QTRY_COMPARE(crowd.server(0), std::string("Welsh"));
}

void tst_Crowd::movesToAnotherHerd()
{
    Walk walk({"Goloman"});
    Crowd &crowd = walk.crowd();
    crowd.start();
    QTRY_COMPARE(crowd.server(0), std::string("Goloman"));
    crowd.setEndpoints({endpointOf(walk.herd, "Welsh"), endpointOf(walk.herd, "Hands")});
    QCOMPARE(crowd.server(0), std::string());
    QTRY_COMPARE(crowd.server(0), std::string("Welsh"));
    QCOMPARE(crowd.counters().roamings, 1U);
    QCOMPARE(crowd.counters().failedDials, 0U);
}

void tst_Crowd::waitsForEndpoints()
{
    Walk walk({});
    Crowd &crowd = walk.crowd();
    crowd.start();
    walk.clock().advance(60s);
    crowd.setEndpoints({endpointOf(walk.herd, "Welsh")});
    QTRY_COMPARE(crowd.server(0), std::string("Welsh"));
    crowd.setEndpoints({});
    QCOMPARE(crowd.server(0), std::string());
    walk.clock().advance(60s);
    crowd.setEndpoints({endpointOf(walk.herd, "Hands")});
    QTRY_COMPARE(crowd.server(0), std::string("Hands"));
}

/// More than may dial at a time, so that some learn of it while they wait for their turn.
void tst_Crowd::serversGoWhileManyDial()
{
    CrowdOptions options;
    options.clients = 600;
    Many many(options);
    many.crowd->start();
    many.crowd->setEndpoints({endpointOf(many.herd, "Welsh")});
    QVERIFY(many.settle());
    QTRY_COMPARE(many.herd.herd.server("Welsh")->clientConnections(), options.clients);
    many.crowd->setEndpoints({endpointOf(many.herd, "Hands")});
    many.crowd->setEndpoints({});
    QTRY_COMPARE(many.herd.herd.server("Welsh")->clientConnections(), std::size_t(0));
    QCOMPARE(many.crowd->snapshot().open, std::size_t(0));
    many.crowd->setEndpoints({endpointOf(many.herd, "Hands")});
    QVERIFY(many.settle());
    QTRY_COMPARE(many.herd.herd.server("Hands")->clientConnections(), options.clients);
}

void tst_Crowd::mayEndInItsOwnSignal()
{
    Walk walk({"Goloman"});
    bool hasEnded = false;
    connect(&walk.crowd(), &Crowd::stopped, this, [&] {
        walk.end();
        hasEnded = true;
    });
    walk.crowd().start();
    QTRY_COMPARE(walk.crowd().counters().answers, 1U);
    walk.crowd().stop();
    QTRY_VERIFY(hasEnded);
    const HerdServer *const server = walk.herd.herd.server("Goloman");
    QTRY_COMPARE(server->clientConnections(), std::size_t(0));
}

void tst_Crowd::leavesNothingBehind()
{
    Walk walk({"Goloman", "Hands"});
    TRY_WITH_CLOCK(walk.clock(), walk.herd.isLinked());
    const int connections = walk.herd.herd.poller().connectionCount;
    const qsizetype descriptors = openDescriptors();
    for (int i = 0; i < 20; ++i) {
        Crowd crowd(walk.herd.herd.poller(), walk.deadlines, walk.options);
        crowd.start();
        if (i % 4 > 0)
            QTRY_COMPARE(crowd.counters().answers, 1U);
        if (i % 4 > 1)
            crowd.setEndpoints({endpointOf(walk.herd, "Wilkes"), deadEnd()});
        if (i % 4 > 2)
            crowd.stop();
    }
    QTRY_COMPARE(walk.herd.herd.poller().connectionCount, connections);
    QTRY_COMPARE(openDescriptors(), descriptors);
}

void tst_Crowd::everythingThatManySayIsAnswered_data()
{
    QTest::addColumn<quint64>("connections");
    QTest::addColumn<double>("queryShare");
    QTest::addColumn<int>("roamMs");
    QTest::newRow("a connection each") << quint64(0) << 0.0 << 0;
    QTest::newRow("who share connections") << quint64(7) << 0.0 << 0;
    QTest::newRow("who ask") << quint64(40) << 0.3 << 0;
    QTest::newRow("who roam") << quint64(40) << 0.0 << 1'000;
    QTest::newRow("who ask and roam on one connection") << quint64(1) << 0.5 << 500;
}

void tst_Crowd::everythingThatManySayIsAnswered()
{
    QFETCH(const quint64, connections);
    QFETCH(const double, queryShare);
    QFETCH(const int, roamMs);
    CrowdOptions options;
    options.clients = 200;
    options.connections = std::size_t(connections);
    options.queryShare = queryShare;
    options.roamEvery = std::chrono::milliseconds(roamMs);
    options.skewedShare = 0.3;
    options.skew = 60s;
    Many many(options);
    many.crowd->start();
    QTRY_COMPARE(many.crowd->snapshot().open, many.crowd->connections());
    QVERIFY(many.run(5s, 50ms));
    QVERIFY(many.stop());
    const CrowdCounters &counters = many.crowd->counters();
    // One each second, and one more where it has come to another server.
    QVERIFY2(counters.reports >= 5U * 200, qPrintable(QString::number(counters.reports)));
    QVERIFY(counters.reports <= 6U * 200 + counters.reconnects);
    QCOMPARE(counters.answers, counters.reports + counters.queries);
    QCOMPARE(counters.complaints + counters.wrongAnswers + counters.lost, 0U);
    QCOMPARE(counters.failedDials, 0U);
    QCOMPARE(counters.queries > 0, queryShare > 0);
    QCOMPARE(counters.roamings > 0, roamMs > 0);
    QCOMPARE(many.crowd->latency().count(), counters.answers);
    QCOMPARE(many.crowd->waiting(), std::size_t(0));
    QCOMPARE(many.crowd->snapshot().open, std::size_t(0));
}

void tst_Crowd::everyStoreHasTheLastPositionOfEach_data()
{
    QTest::addColumn<quint64>("connections");
    QTest::newRow("a connection each") << quint64(100);
    QTest::newRow("who share connections") << quint64(11);
}

void tst_Crowd::everyStoreHasTheLastPositionOfEach()
{
    QFETCH(const quint64, connections);
    CrowdOptions options;
    options.clients = 100;
    options.connections = std::size_t(connections);
    options.roamEvery = 3s;
    options.skewedShare = 0.5;
    options.skew = 10s;
    Many many(options);
    const Timestamp began = many.herd.clock.wallNow();
    many.crowd->start();
    QTRY_COMPARE(many.crowd->snapshot().open, options.connections);
    QVERIFY(many.run(8s, 100ms));
    QVERIFY(many.stop());
    TRY_WITH_CLOCK(many.herd.clock, many.herd.isLinked());
    auto clients = makeClients(options);
    for (SimulatedClient &client : clients) {
        const QByteArray record = many.herd.record("Goloman", client.name);
        QVERIFY(!record.isEmpty());
        for (const char *server : {"Hands", "Holiday", "Welsh", "Wilkes"})
            QTRY_COMPARE(many.herd.record(server, client.name), record);
        const auto message = parseLinkMessage({record.constData(), std::size_t(record.size())});
        const Update update = std::get<Update>(*message);
        const TimeDifference age = difference(update.sentAt, began);
        const std::chrono::nanoseconds byItsClock
            = (std::chrono::seconds(age.seconds) + std::chrono::nanoseconds(age.nanoseconds))
            * (age.negative ? -1 : 1);
        const auto elapsed = byItsClock - client.skew;
        QVERIFY(elapsed > 6s && elapsed <= 8s);
        QCOMPARE(std::string(update.location), formatLocation(client.movement.at(elapsed)));
    }
}

void tst_Crowd::roamingReachesSeveralServers()
{
    CrowdOptions options;
    options.clients = 20;
    options.roamEvery = 2s;
    Many many(options);
    std::map<std::string, std::set<std::string>> heardBy;
    many.crowd->start();
    for (int i = 0; i < 300; ++i) {
        QVERIFY(many.run(100ms, 100ms));
        for (std::size_t each = 0; each < 20; ++each)
            if (const std::string server = many.crowd->server(each); !server.empty())
                heardBy[many.crowd->name(each)].insert(server);
    }
    for (const auto &[client, servers] : heardBy)
        QVERIFY2(servers.size() >= 3, client.c_str());
    QVERIFY(many.stop());
    QCOMPARE(many.crowd->counters().lost + many.crowd->counters().wrongAnswers, 0U);
    // 20 clients, 30 s, every 2 s: 300 of them, give or take.
    const std::uint64_t roamings = many.crowd->counters().roamings;
    QVERIFY2(roamings > 200 && roamings < 400, qPrintable(QString::number(roamings)));
}

void tst_Crowd::thoseWhoShareRoamEachOnItsOwn_data()
{
    QTest::addColumn<quint64>("clients");
    QTest::addColumn<quint64>("connections");
    QTest::addColumn<int>("seconds");
    QTest::newRow("a few") << quint64(60) << quint64(6) << 40;
    QTest::newRow("as many connections as servers") << quint64(50) << quint64(5) << 40;
    QTest::newRow("twenty thousand") << quint64(maxCrowdClients) << quint64(500) << 8;
}

/// Connections stay where they are, and clients go over from one to another.
void tst_Crowd::thoseWhoShareRoamEachOnItsOwn()
{
    QFETCH(const quint64, clients);
    QFETCH(const quint64, connections);
    QFETCH(const int, seconds);
    CrowdOptions options;
    options.clients = std::size_t(clients);
    options.connections = std::size_t(connections);
    options.roamEvery = 2s;
    Many many(options);
    std::vector<std::set<std::string>> heardBy(options.clients);
    many.crowd->start();
    QTRY_COMPARE(many.crowd->snapshot().open, options.connections);
    QVERIFY(many.run(1s, 100ms));
    for (int second = 1; second < seconds; ++second) {
        QVERIFY(many.run(1s, 100ms));
        for (std::size_t each = 0; each < options.clients; ++each)
            heardBy[each].insert(many.crowd->server(each));
    }
    // Those who began on one connection are here and there by now.
    const std::size_t mates = options.clients / options.connections;
    for (std::size_t first = 0; first + mates <= options.clients; first += mates) {
        std::set<std::string> servers;
        for (std::size_t each = first; each < first + mates; ++each)
            servers.insert(many.crowd->server(each));
        QVERIFY2(servers.size() >= 2, many.crowd->name(first).c_str());
    }
    const auto stayed = std::ranges::count_if(
        heardBy, [](const std::set<std::string> &servers) { return servers.size() < 2; });
    QVERIFY2(stayed <= std::ptrdiff_t(options.clients / 50), qPrintable(QString::number(stayed)));
    QVERIFY(many.stop());
    const CrowdCounters &counters = many.crowd->counters();
    QCOMPARE(counters.answers, counters.reports);
    QCOMPARE(counters.lost + counters.wrongAnswers + counters.complaints, 0U);
    QCOMPARE(counters.connected, options.connections);
    // Each of them every 2 s, give or take.
    const double expected = double(clients) * seconds / 2;
    QVERIFY2(double(counters.roamings) > expected * 0.75
                 && double(counters.roamings) < expected * 1.25,
             qPrintable(QString::number(counters.roamings)));
}

void tst_Crowd::whoIsSilentSaysNothing()
{
    CrowdOptions options;
    options.clients = 3;
    Many many(options);
    many.crowd->start();
    QTRY_COMPARE(many.crowd->snapshot().open, std::size_t(3));
    QVERIFY(many.run(2s, 100ms));
    const auto mango = many.crowd->find("mango.cs.ucla.edu");
    QVERIFY(mango);
    QCOMPARE(many.crowd->name(*mango), std::string("mango.cs.ucla.edu"));
    QVERIFY(!many.crowd->find("mango"));
    many.crowd->setSilent(*mango, true);
    const QByteArray last = many.herd.record("Hands", "mango.cs.ucla.edu");
    const std::uint64_t before = many.crowd->counters().reports;
    QVERIFY(many.run(5s, 100ms));
    many.crowd->report(*mango);
    QCOMPARE(many.crowd->counters().reports, before + 10);
    QCOMPARE(many.herd.record("Hands", "mango.cs.ucla.edu"), last);
    many.crowd->setSilent(*mango, false);
    QVERIFY(many.run(1s, 100ms));
    QCOMPARE(many.crowd->counters().reports, before + 13);
}

void tst_Crowd::knowsWhoWasNeverConnected()
{
    CrowdOptions options;
    options.clients = 10;
    options.connections = 5;
    Many many(options);
    many.crowd->setEndpoints({deadEnd()});
    many.crowd->start();
    TRY_WITH_CLOCK(many.herd.clock, many.crowd->counters().failedDials > 10);
    QCOMPARE(many.crowd->neverConnected(), std::size_t(10));
    QCOMPARE(many.crowd->failedWith().begin()->first,
             std::pair(std::string("Nobody"), CrowdTrouble::NotConnected));
    many.crowd->setEndpoints({endpointOf(many.herd, "Welsh")});
    QVERIFY(many.settle());
    QCOMPARE(many.crowd->neverConnected(), std::size_t(0));
    QVERIFY(many.herd.herd.takeDown("Welsh"));
    TRY_WITH_CLOCK(many.herd.clock, many.crowd->snapshot().open == 0);
    QCOMPARE(many.crowd->neverConnected(), std::size_t(0));
}

void tst_Crowd::survivesServersThatGoDown()
{
    CrowdOptions options;
    options.clients = 60;
    options.queryShare = 0.1;
    Many many(options);
    Herd &herd = many.herd.herd;
    many.crowd->start();
    QTRY_COMPARE(many.crowd->snapshot().open, std::size_t(60));
    const char *const names[] = {"Goloman", "Hands", "Holiday", "Welsh", "Wilkes"};
    for (std::size_t i = 0; i < std::size(names); ++i) {
        QVERIFY(i % 2 == 0 ? herd.kill(names[i]) : herd.takeDown(names[i]));
        many.runOn(2s, 50ms);
        QVERIFY(many.isBalanced());
    }
    // None is left: who knows that is nobody's fault.
    TRY_WITH_CLOCK(many.herd.clock, many.crowd->snapshot().open == 0);
    QVERIFY(many.isBalanced());
    for (const char *name : names) {
        const auto up = herd.bringUp(name);
        QVERIFY2(up, up ? "" : qPrintable(up.error()));
    }
    TRY_WITH_CLOCK(many.herd.clock, many.crowd->snapshot().open == 60);
    QVERIFY(many.settle());
    const std::uint64_t lost = many.crowd->counters().lost;
    const std::uint64_t before = many.crowd->counters().answers;
    QVERIFY(many.run(3s, 50ms));
    QVERIFY(many.stop());
    QVERIFY(many.isBalanced());
    QCOMPARE(many.crowd->counters().lost, lost); // all is well again
    std::uint64_t explained = 0;
    for (const auto &[who, times] : many.crowd->lostTo())
        explained += times;
    QCOMPARE(explained, lost);
    QVERIFY(many.crowd->counters().answers >= before + 3U * 60);
    QCOMPARE(many.crowd->counters().wrongAnswers, 0U);
    QVERIFY(many.crowd->counters().reconnects >= 60);
}

void tst_Crowd::countsComplaints()
{
    Topology small = herdOf2018();
    small.limits.maxClients = 3;
    CrowdOptions options;
    options.clients = 10;
    Many many(options, small);
    many.crowd->start();
    QTRY_COMPARE(many.crowd->snapshot().open, std::size_t(10));
    QVERIFY(many.run(3s, 50ms));
    QVERIFY(many.stop());
    const CrowdCounters &counters = many.crowd->counters();
    QVERIFY(counters.complaints > 0);
    QVERIFY(counters.answers > 0);
    QCOMPARE(counters.reports, counters.answers + counters.complaints);
    QCOMPARE(counters.wrongAnswers + counters.failedDials, 0U);
}

void tst_Crowd::endsWithinItsPatienceThoughNobodyAnswers()
{
    OddServer odd{QByteArray()};
    Walk walk({});
    walk.options.endpoints = {odd.endpoint()};
    walk.crowd().start();
    QTRY_COMPARE(walk.crowd().counters().reports, 1U);
    QSignalSpy stopped(&walk.crowd(), &Crowd::stopped);
    walk.crowd().stop();
    walk.clock().advance(4'900ms);
    QVERIFY(!stopped.wait(50));
    walk.clock().advance(100ms);
    QTRY_COMPARE(stopped.count(), 1);
    QCOMPARE(walk.crowd().counters().lost, 1U);
}

void tst_Crowd::saysThatNobodyIsThere()
{
    Walk walk({});
    walk.options.endpoints = {deadEnd(), deadEnd()};
    QSignalSpy nobody(&walk.crowd(), &Crowd::nobodyThere);
    walk.crowd().start();
    QTRY_COMPARE(nobody.count(), 1);
    TRY_WITH_CLOCK(walk.clock(), walk.crowd().counters().failedDials > 10);
    QCOMPARE(nobody.count(), 1); // once
}

void tst_Crowd::reportsWhenToldTo()
{
    Walk walk({"Goloman"});
    walk.options.clients[0].interval = 0s;
    Crowd &crowd = walk.crowd();
    crowd.start();
    QTRY_COMPARE(crowd.snapshot().open, std::size_t(1));
    walk.clock().advance(60s);
    QCOMPARE(crowd.counters().reports, 0U);
    crowd.place(0, {51.5, -0.125});
    crowd.report(0);
    QTRY_COMPARE(crowd.counters().answers, 1U);
    QVERIFY(walk.herd.record("Goloman", "cyclist").contains(" +51.500000-0.125000 "));
    // Not connected: as soon as it is.
    QVERIFY(walk.herd.herd.takeDown("Goloman"));
    TRY_WITH_CLOCK(walk.clock(), crowd.snapshot().open == 0);
    crowd.place(0, {48.875, 2.25});
    crowd.report(0);
    const auto up = walk.herd.herd.bringUp("Goloman");
    QVERIFY2(up, up ? "" : qPrintable(up.error()));
    TRY_WITH_CLOCK(walk.clock(), crowd.counters().answers >= 2);
    QVERIFY(walk.herd.record("Goloman", "cyclist").contains(" +48.875000+2.250000 "));
}

void tst_Crowd::twentyThousandShareFewConnections()
{
    CrowdOptions options;
    options.clients = maxCrowdClients;
    options.connections = 10;
    Many many(options);
    TRY_WITH_CLOCK(many.herd.clock, many.herd.isLinked());
    const qsizetype descriptors = openDescriptors();
    many.crowd->start();
    QTRY_COMPARE(many.crowd->snapshot().open, std::size_t(10));
    QVERIFY(openDescriptors() <= descriptors + 20);
    QVERIFY(many.run(2s, 100ms));
    QVERIFY(many.stop());
    QCOMPARE(many.crowd->counters().answers, many.crowd->counters().reports);
    for (const char *server : {"Goloman", "Hands", "Holiday", "Welsh", "Wilkes"})
        TRY_WITH_CLOCK(many.herd.clock, many.herd.store(server).size() == maxCrowdClients);
}

QTEST_GUILESS_MAIN(tst_Crowd)
#include "tst_crowd.moc"
