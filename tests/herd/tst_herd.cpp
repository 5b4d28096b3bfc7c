// SPDX-License-Identifier: MIT
// Whole herds: floods, failures, repairs.
#include "herd/herd.h"
#include "herd/presets.h"
#include "support/eventrecorder.h"
#include "support/settle.h"
#include "support/testclient.h"
#include "support/testherd.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTest>

#include <set>

using namespace drover;
using namespace std::chrono_literals;

namespace {

QByteArray report(int client, int time)
{
    return "IAMAT c" + QByteArray::number(client) + " +34-118 " + QByteArray::number(time) + '\n';
}

/// One of each of so many clients.
QByteArray reports(int clients)
{
    QByteArray all;
    for (int i = 0; i < clients; ++i)
        all += report(i, 1);
    return all;
}

/// Moves the clock until what hangs on it has happened.
#define TRY_WITH_CLOCK(herd, condition) \
    QTRY_VERIFY((condition) || ((herd).clock.advance(100ms), false))

/// All servers that are up hold the same records, and as many as \a clients.
bool agree(const TestHerd &herd, std::size_t clients)
{
    const HerdServer *first = nullptr;
    for (std::size_t i = 0; i < herd.herd.topology().servers.size(); ++i) {
        const HerdServer *const server = herd.herd.server(i);
        if (!server)
            continue;
        if (server->memory().store.size() != clients)
            return false;
        if (!first)
            first = server;
        for (std::size_t c = 0; c < clients; ++c) {
            const std::string name = "c" + std::to_string(c);
            if (herd.record(first->name(), name) != herd.record(server->name(), name))
                return false;
        }
    }
    return true;
}

/// Whether the servers that are not in \a dead reach each other over links that do not touch any.
bool isConnected(const Topology &topology, const std::set<std::size_t> &dead)
{
    std::set<std::size_t> reached;
    std::vector<std::size_t> next;
    for (std::size_t i = 0; i < topology.servers.size() && next.empty(); ++i)
        if (!dead.contains(i))
            next.push_back(i);
    while (!next.empty()) {
        const std::size_t at = next.back();
        next.pop_back();
        if (!reached.insert(at).second)
            continue;
        for (const std::size_t neighbour : topology.neighboursOf(at))
            if (!dead.contains(neighbour))
                next.push_back(neighbour);
    }
    return reached.size() + dead.size() == topology.servers.size();
}

} // namespace

class HerdTest : public QObject
{
    Q_OBJECT

private slots:
    void floodsEveryPreset_data();
    void floodsEveryPreset();
    void agreesWhateverComesTogether();
    void survivesAnyTwoDeadServers_data();
    void survivesAnyTwoDeadServers();
    void survivesTwoDeadServersInSevenOfTenCases();
    void catchesUpAfterACleanStop();
    void catchesUpAfterAKill();
    void sendsOnlyTheRestAfterACleanStop();
    void catchesUpAfterACut();
    void agreesAfterChaos_data();
    void agreesAfterChaos();
    void catchesUpWithManyClients();
    void isNotToldBackWhatSeveralNeighboursTell();
    void stopsInTheMiddleOfAFlood();
    void startsAllOrNone();
    void bringsUpOnTheSamePort();
    void takesALateEndForThatOfAnEarlierLife();
    void stopsWhateverIsKilledMeanwhile();
    void recordsThatItCouldNotBringUpAgain();
    void bringsNothingUpWhileItStops();
    void saysWhyItCannot();
    void keepsTwoHerdsApart();
    void doesNotLinkHerdsOfDifferentSecrets();
    void runsOnlyTheChosenServers();
};

void HerdTest::floodsEveryPreset_data()
{
    QTest::addColumn<QString>("preset");
    for (const char *preset :
         {"ucla-2014", "ucla-2016", "ucla-2018", "ucla-2020", "ucla-2021", "ucla-2022", "ucla-2023",
          "ring-8", "line-6", "star-9", "mesh-6", "grid-4x4", "tree-15", "line-2"})
        QTest::newRow(preset) << QString::fromLatin1(preset);
}

void HerdTest::floodsEveryPreset()
{
    QFETCH(QString, preset);
    TestHerd herd(*makePreset(preset));
    QTRY_VERIFY(herd.isLinked());
    EventRecorder events(herd.herd.journal(), EventKind::LineIn | EventKind::LineOut);
    const Topology &topology = herd.herd.topology();
    int time = 0;
    for (const ServerSpec &origin : topology.servers) {
        events.clear();
        TestClient client(herd.port(origin.name));
        client.say(report(0, ++time));
        const QByteArray own = QByteArray::fromStdString(origin.name);
        QTRY_VERIFY(agree(herd, 1) && herd.record(origin.name, "c0").startsWith("AT " + own));
        QTRY_VERIFY(herd.record(origin.name, "c0").endsWith(QByteArray::number(time) + '\n'));
        const QByteArray update = herd.record(origin.name, "c0").chopped(1);
        // What is still on its way arrives before an answer does that is asked for later.
        for (const ServerSpec &server : topology.servers) {
            SETTLE(herd, server.name);
        }
        QHash<QByteArray, int> carried;
        QHash<QByteArray, int> came;
        for (const RecordedEvent &event : events.events()) {
            if (event.text != update || event.peer.contains(':'))
                continue; // a client's
            if (event.kind == EventKind::LineOut)
                ++carried[event.server + " to " + event.peer];
            else
                ++came[event.server];
        }
        for (auto it = carried.cbegin(); it != carried.cend(); ++it)
            QVERIFY2(it.value() == 1,
                     (it.key() + ": " + QByteArray::number(it.value())).constData());
        for (const ServerSpec &server : topology.servers) {
            // Each server learned it once: nothing else has ever changed its store.
            QCOMPARE(herd.store(server.name).lastSequence(), LocationStore::Sequence(time));
            QVERIFY(server.name == origin.name
                    || came.value(QByteArray::fromStdString(server.name)) > 0);
        }
        // Never more than once each way over each link.
        QVERIFY(carried.size() <= qsizetype(2 * topology.links.size()));
    }
}

void HerdTest::agreesWhateverComesTogether()
{
    // The same clients report to all servers at the same moment, again and again.
    TestHerd herd(*makePreset(QStringLiteral("ucla-2018")));
    QTRY_VERIFY(herd.isLinked());
    std::vector<std::unique_ptr<TestClient>> clients;
    for (const ServerSpec &server : herd.herd.topology().servers)
        clients.push_back(std::make_unique<TestClient>(herd.port(server.name)));
    constexpr int names = 20;
    constexpr int rounds = 100;
    for (int round = 1; round <= rounds; ++round)
        for (const auto &client : clients)
            for (int name = 0; name < names; ++name)
                client->say(report(name, round));
    for (const auto &client : clients)
        QTRY_COMPARE(client->lines(), qsizetype(names * rounds));
    QTRY_VERIFY(agree(herd, names));
    // Of equal times the greatest name wins.
    QVERIFY(herd.record("Hands", "c7").startsWith("AT Wilkes "));
    QVERIFY(herd.record("Hands", "c7").endsWith(" 100\n"));
}

void HerdTest::survivesAnyTwoDeadServers_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    const Topology topology = *makePreset(QStringLiteral("ucla-2020"));
    for (int first = 0; first < 5; ++first)
        for (int second = first + 1; second < 5; ++second)
            QTest::addRow("%s and %s", topology.servers[std::size_t(first)].name.c_str(),
                          topology.servers[std::size_t(second)].name.c_str())
                << first << second;
}

void HerdTest::survivesAnyTwoDeadServers()
{
    QFETCH(int, first);
    QFETCH(int, second);
    const Topology topology = *makePreset(QStringLiteral("ucla-2020"));
    const std::set<std::size_t> dead{std::size_t(first), std::size_t(second)};
    TestHerd herd(topology);
    QTRY_VERIFY(herd.isLinked());
    for (const std::size_t index : dead)
        QVERIFY(herd.herd.kill(topology.servers[index].name));
    std::size_t clients = 0;
    for (std::size_t i = 0; i < topology.servers.size(); ++i) {
        if (dead.contains(i))
            continue;
        TestClient client(herd.port(topology.servers[i].name));
        client.say(report(int(clients++), 1));
        QTRY_COMPARE(client.lines(), qsizetype(1));
    }
    if (isConnected(topology, dead)) {
        QTRY_VERIFY(agree(herd, clients));
        return;
    }
    // Cut in two: each part has its own reports. What is to come has come when the larger part
    // agrees.
    std::vector<std::size_t> known;
    const auto counted = [&] {
        known.clear();
        for (std::size_t i = 0; i < topology.servers.size(); ++i)
            if (const HerdServer *const server = herd.herd.server(i))
                known.push_back(server->memory().store.size());
        std::sort(known.begin(), known.end());
        return known;
    };
    QTRY_COMPARE(counted(), (std::vector<std::size_t>{1, 2, 2}));
}

void HerdTest::survivesTwoDeadServersInSevenOfTenCases()
{
    const Topology topology = *makePreset(QStringLiteral("ucla-2020"));
    int connected = 0;
    for (std::size_t first = 0; first < 5; ++first)
        for (std::size_t second = first + 1; second < 5; ++second)
            connected += isConnected(topology, {first, second}) ? 1 : 0;
    QCOMPARE(connected, 7);
}

void HerdTest::catchesUpAfterACleanStop()
{
    TestHerd herd(*makePreset(QStringLiteral("ucla-2018")));
    QTRY_VERIFY(herd.isLinked());
    TestClient client(herd.port("Goloman"));
    client.say(report(0, 1) + report(1, 1));
    QTRY_VERIFY(agree(herd, 2));
    QVERIFY(herd.herd.takeDown("Holiday"));
    TRY_WITH_CLOCK(herd, herd.herd.state(2) == Herd::ServerState::Down);
    client.say(report(1, 2) + report(2, 2));
    QTRY_VERIFY(herd.record("Wilkes", "c2").size() > 0);
    QCOMPARE(herd.record("Welsh", "c2"), QByteArray()); // only Holiday could tell it
    QVERIFY(herd.herd.bringUp("Holiday"));
    TRY_WITH_CLOCK(herd, herd.isLinked());
    QTRY_VERIFY(agree(herd, 3));
}

void HerdTest::catchesUpAfterAKill()
{
    TestHerd herd(*makePreset(QStringLiteral("ucla-2018")));
    QTRY_VERIFY(herd.isLinked());
    TestClient client(herd.port("Holiday"));
    client.say(report(0, 1) + report(1, 1));
    QTRY_VERIFY(agree(herd, 2));
    QVERIFY(herd.herd.kill("Holiday"));
    QTRY_VERIFY(client.wasReset());
    TestClient other(herd.port("Goloman"));
    other.say(report(1, 2) + report(2, 2));
    QTRY_COMPARE(herd.store("Wilkes").size(), std::size_t(3));
    QVERIFY(herd.herd.bringUp("Holiday"));
    QCOMPARE(herd.store("Holiday").size(), std::size_t(0)); // it has forgotten everything
    TRY_WITH_CLOCK(herd, herd.isLinked());
    QTRY_VERIFY(agree(herd, 3)); // its own reports too
}

void HerdTest::sendsOnlyTheRestAfterACleanStop()
{
    TestHerd herd(*makePreset(QStringLiteral("line-2")));
    QTRY_VERIFY(herd.isLinked());
    TestClient client(herd.port("S1"));
    for (int i = 0; i < 100; ++i)
        client.say(report(i, 1));
    QTRY_VERIFY(agree(herd, 100));
    herd.clock.advance(100ms); // SEEN
    QTRY_VERIFY(herd.herd.server("S2")->memory().marks.at("S1").sequence == 100);
    QVERIFY(herd.herd.takeDown("S2"));
    TRY_WITH_CLOCK(herd, herd.herd.state(1) == Herd::ServerState::Down);
    client.say(report(7, 2) + report(200, 2));
    QTRY_COMPARE(client.lines(), qsizetype(102));
    const std::uint64_t before = herd.link("S1", "S2").sent;
    QVERIFY(herd.herd.bringUp("S2"));
    TRY_WITH_CLOCK(herd, herd.isLinked());
    QTRY_COMPARE(herd.store("S2").size(), std::size_t(101));
    QTRY_COMPARE(herd.record("S2", "c7"), herd.record("S1", "c7"));
    QCOMPARE(herd.link("S1", "S2").sent - before, 2U);
    QCOMPARE(herd.link("S2", "S1").sent, 0U);
}

void HerdTest::catchesUpAfterACut()
{
    TestHerd herd(*makePreset(QStringLiteral("line-2")));
    QTRY_VERIFY(herd.isLinked());
    QVERIFY(herd.herd.cut("S1", "S2"));
    QTRY_COMPARE(herd.link("S1", "S2").state, LinkState::Cut);
    QTRY_COMPARE(herd.link("S2", "S1").state, LinkState::Cut);
    TestClient one(herd.port("S1"));
    TestClient two(herd.port("S2"));
    one.say(report(0, 1) + report(1, 1));
    two.say(report(1, 2) + report(2, 1));
    QTRY_COMPARE(one.lines(), qsizetype(2));
    QTRY_COMPARE(two.lines(), qsizetype(2));
    herd.clock.advance(60s);
    QCOMPARE(herd.store("S1").size(), std::size_t(2));
    QCOMPARE(herd.store("S2").size(), std::size_t(2));
    QVERIFY(herd.herd.heal("S2", "S1"));
    TRY_WITH_CLOCK(herd, herd.isLinked());
    QTRY_VERIFY(agree(herd, 3));
    // A cut outlives a restart of an end.
    QVERIFY(herd.herd.cut("S1", "S2"));
    QVERIFY(herd.herd.kill("S2"));
    QVERIFY(herd.herd.bringUp("S2"));
    herd.clock.advance(10s);
    QCOMPARE(herd.link("S2", "S1").state, LinkState::Cut);
}

void HerdTest::agreesAfterChaos_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void HerdTest::agreesAfterChaos()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    TestHerd herd(*makePreset(QStringLiteral("ucla-2021")));
    const Topology &topology = herd.herd.topology();
    constexpr int names = 10;
    int time = 0;
    const auto tell = [&](std::size_t server, int name) {
        TestClient client(herd.port(topology.servers[server].name));
        client.say(report(name, ++time));
        client.halfClose();
        QTRY_COMPARE(client.lines(), qsizetype(1));
    };
    for (int step = 0; step < 150; ++step) {
        const std::size_t index = random.bounded(5U);
        const std::string &name = topology.servers[index].name;
        const LinkSpec &link = topology.links[random.bounded(quint32(topology.links.size()))];
        const std::string &one = topology.servers[link.first()].name;
        const std::string &other = topology.servers[link.second()].name;
        // What cannot be done now (twice down, up while it stops) is no matter.
        switch (random.bounded(10)) {
        case 0:
            static_cast<void>(herd.herd.takeDown(name));
            break;
        case 1:
            static_cast<void>(herd.herd.kill(name));
            break;
        case 2:
        case 3:
            static_cast<void>(herd.herd.bringUp(name));
            break;
        case 4:
            static_cast<void>(herd.herd.cut(one, other));
            break;
        case 5:
            static_cast<void>(herd.herd.heal(one, other));
            break;
        case 6:
            herd.clock.advance(std::chrono::milliseconds(random.bounded(3'000)));
            break;
        default:
            if (herd.herd.state(index) == Herd::ServerState::Up)
                tell(index, random.bounded(names));
        }
    }
    for (const LinkSpec &link : topology.links)
        static_cast<void>(herd.herd.heal(topology.servers[link.first()].name,
                                         topology.servers[link.second()].name));
    for (std::size_t i = 0; i < topology.servers.size(); ++i) {
        TRY_WITH_CLOCK(herd, herd.herd.state(i) != Herd::ServerState::Stopping);
        static_cast<void>(herd.herd.bringUp(topology.servers[i].name));
        QCOMPARE(herd.herd.state(i), Herd::ServerState::Up);
    }
    for (int name = 0; name < names; ++name)
        tell(random.bounded(5U), name);
    TRY_WITH_CLOCK(herd, herd.isLinked() && agree(herd, names));
}

void HerdTest::catchesUpWithManyClients()
{
    TestHerd herd(*makePreset(QStringLiteral("line-2")));
    QTRY_VERIFY(herd.isLinked());
    QVERIFY(herd.herd.kill("S2"));
    TestClient client(herd.port("S1"));
    constexpr int clients = 50'000;
    client.say(reports(clients));
    QTRY_COMPARE_WITH_TIMEOUT(client.lines(), qsizetype(clients), 60'000);
    QVERIFY(herd.herd.bringUp("S2"));
    QTRY_VERIFY_WITH_TIMEOUT(
        herd.store("S2").size() == clients || (herd.clock.advance(100ms), false), 60'000);
    QCOMPARE(herd.link("S1", "S2").sent, std::uint64_t(clients));
}

void HerdTest::isNotToldBackWhatSeveralNeighboursTell()
{
    TestHerd herd(*makePreset(QStringLiteral("ucla-2018")));
    QTRY_VERIFY(herd.isLinked());
    QVERIFY(herd.herd.kill("Goloman"));
    TestClient client(herd.port("Hands"));
    constexpr int clients = 20'000;
    client.say(reports(clients));
    for (const char *const neighbour : {"Hands", "Holiday", "Wilkes"})
        QTRY_COMPARE_WITH_TIMEOUT(herd.store(neighbour).size(), std::size_t(clients), 10'000);
    QVERIFY(herd.herd.bringUp("Goloman"));
    TRY_WITH_CLOCK(herd, herd.isLinked());
    QTRY_COMPARE_WITH_TIMEOUT(herd.store("Goloman").size(), std::size_t(clients), 10'000);
    // Neither end of a link knows what the other has: one of them has to tell it. If Goloman also
    // told two of the neighbours what it has from the third, as it would of single updates, there
    // would be five lines for a client.
    const auto arrived = [&](const char *from, const char *to) {
        return herd.link(from, to).sent == herd.link(to, from).received ? herd.link(from, to).sent
                                                                        : 0;
    };
    std::uint64_t told = 0;
    for (const char *const neighbour : {"Hands", "Holiday", "Wilkes"}) {
        QTRY_VERIFY_WITH_TIMEOUT(arrived("Goloman", neighbour) + arrived(neighbour, "Goloman")
                                     >= std::uint64_t(clients),
                                 10'000);
        told += herd.link("Goloman", neighbour).sent + herd.link("Goloman", neighbour).received;
    }
    // With notifiers each connection's input is a turn of its own, at whose end the others are
    // told.
    const unsigned most = testBackend() == Poller::Backend::Notifiers ? 5 : 4;
    QVERIFY2(told <= std::uint64_t(clients) * most, qPrintable(QString::number(told)));
    QVERIFY(agree(herd, clients));
}

void HerdTest::stopsInTheMiddleOfAFlood()
{
    TestHerd herd(*makePreset(QStringLiteral("ucla-2018")));
    QTRY_VERIFY(herd.isLinked());
    std::vector<std::unique_ptr<TestClient>> clients;
    for (const ServerSpec &server : herd.herd.topology().servers)
        clients.push_back(std::make_unique<TestClient>(herd.port(server.name)));
    for (int i = 0; i < 20'000; ++i)
        clients[std::size_t(i) % clients.size()]->say(report(i, 1));
    QTRY_VERIFY(clients.front()->lines() > 10);
    bool stopped = false;
    connect(&herd.herd, &Herd::stopped, this, [&] { stopped = true; });
    herd.herd.stop();
    TRY_WITH_CLOCK(herd, stopped);
    for (const auto &client : clients)
        QTRY_VERIFY(client->isClosed());
    for (std::size_t i = 0; i < clients.size(); ++i)
        QVERIFY(!herd.herd.server(i));
    QCOMPARE(herd.herd.poller().connectionCount, 0);
}

void HerdTest::startsAllOrNone()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    Topology topology = *makePreset(QStringLiteral("line-6"));
    for (ServerSpec &server : topology.servers) {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        server.port = free.serverPort();
    }
    topology.servers[4].port = taken.serverPort();
    ManualClock clock;
    TestPlaces places;
    Herd::Options options;
    options.poller = testBackend();
    Herd herd(topology, options, clock, places);
    const auto bound = herd.bind();
    QVERIFY(!bound);
    QVERIFY(bound.error().cause == BindFailure::Cause::PortTaken);
    QCOMPARE(bound.error().sentence,
             QStringLiteral("S5 cannot start. Port %1 at 127.0.0.1 is taken by another program.")
                 .arg(taken.serverPort()));
    for (std::size_t i = 0; i < 6; ++i) {
        QVERIFY(!herd.server(i));
        if (i != 4) {
            QTcpServer again;
            QVERIFY(again.listen(QHostAddress::LocalHost, topology.servers[i].port));
        }
    }
}

void HerdTest::bringsUpOnTheSamePort()
{
    TestHerd herd(*makePreset(QStringLiteral("ucla-2018")));
    QTRY_VERIFY(herd.isLinked());
    const quint16 port = herd.port("Holiday");
    for (int i = 0; i < 5; ++i) {
        TestClient client(port);
        client.say("x\n");
        QTRY_COMPARE(client.lines(), qsizetype(1));
        QVERIFY(herd.herd.kill("Holiday"));
        QVERIFY(herd.herd.bringUp("Holiday"));
        QCOMPARE(herd.port("Holiday"), port);
    }
    // Somebody else has taken it meanwhile.
    QVERIFY(herd.herd.kill("Holiday"));
    QTcpServer thief;
    QVERIFY(thief.listen(QHostAddress::LocalHost, port));
    const auto result = herd.herd.bringUp("Holiday");
    QVERIFY(!result);
    QVERIFY(result.error().contains(QStringLiteral("is taken by another program")));
    thief.close();
    QVERIFY(herd.herd.bringUp("Holiday"));
    TRY_WITH_CLOCK(herd, herd.isLinked());
}

void HerdTest::takesALateEndForThatOfAnEarlierLife()
{
    TestHerd herd(*makePreset(QStringLiteral("line-2")));
    QTRY_VERIFY(herd.isLinked());
    for (int i = 0; i < 20; ++i) {
        // No event in between: the first one's stopped() is still to come when the next one is up,
        // perhaps at the same place in memory.
        QVERIFY(herd.herd.takeDown("S1"));
        QVERIFY(herd.herd.kill("S1"));
        QVERIFY(herd.herd.bringUp("S1"));
        TestClient client(herd.port("S1"));
        client.say("x\n");
        QTRY_COMPARE(client.received(), QByteArray("? x\n"));
        QCOMPARE(herd.herd.state(0), Herd::ServerState::Up);
    }
}

void HerdTest::stopsWhateverIsKilledMeanwhile()
{
    TestHerd herd(*makePreset(QStringLiteral("line-2")));
    TestClient waiting(herd.port("S1"));
    waiting.say("IAMAT a +1+1 1\nWHATSAT a 1 1\n");
    QTRY_COMPARE(herd.places.waiting(), std::size_t(1));
    int stopped = 0;
    connect(&herd.herd, &Herd::stopped, this, [&] { ++stopped; });
    herd.herd.stop();
    QTRY_COMPARE(herd.herd.state(1), Herd::ServerState::Down);
    QCOMPARE(herd.herd.state(0), Herd::ServerState::Stopping);
    QVERIFY(herd.herd.kill("S1"));
    QCOMPARE(stopped, 0); // never within a call
    QTRY_COMPARE(stopped, 1);
}

void HerdTest::recordsThatItCouldNotBringUpAgain()
{
    TestHerd herd(*makePreset(QStringLiteral("line-2")));
    EventRecorder events(herd.herd.journal());
    TestClient waiting(herd.port("S1"));
    waiting.say("IAMAT a +1+1 1\nWHATSAT a 1 1\n");
    QTRY_COMPARE(herd.places.waiting(), std::size_t(1));
    QVERIFY(herd.herd.takeDown("S1"));
    QVERIFY(herd.herd.bringUp("S1")); // once it is down
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, herd.port("S1")));
    TRY_WITH_CLOCK(herd, herd.herd.state(0) == Herd::ServerState::Down);
    const QByteArray notice = "not brought up again: cannot listen on port "
        + QByteArray::number(other.serverPort()) + " at 127.0.0.1";
    QTRY_VERIFY(events.texts(EventKind::Notice, "S1").contains(notice));
    other.close();
    QVERIFY(herd.herd.bringUp("S1"));
}

void HerdTest::bringsNothingUpWhileItStops()
{
    TestHerd herd(*makePreset(QStringLiteral("line-2")));
    QVERIFY(herd.herd.kill("S2"));
    int stopped = 0;
    connect(&herd.herd, &Herd::stopped, this, [&] { ++stopped; });
    herd.herd.stop();
    const auto result = herd.herd.bringUp("S2");
    QVERIFY(!result);
    QCOMPARE(result.error(), QStringLiteral("S2 cannot start while the herd is being stopped."));
    TRY_WITH_CLOCK(herd, stopped == 1);
}

void HerdTest::saysWhyItCannot()
{
    TestHerd herd(*makePreset(QStringLiteral("ucla-2018")));
    Herd &servers = herd.herd;
    QCOMPARE(servers.takeDown("Nobody").error(),
             QStringLiteral("There is no server Nobody in this herd; there are Goloman, Hands, "
                            "Holiday, Welsh, Wilkes."));
    QCOMPARE(servers.bringUp("Hands").error(), QStringLiteral("Hands is up already."));
    QCOMPARE(servers.cut("Goloman", "Welsh").error(),
             QStringLiteral("Goloman and Welsh are not neighbours."));
    QCOMPARE(servers.cut("Goloman", "Goloman").error(),
             QStringLiteral("Goloman and Goloman are not neighbours."));
    QCOMPARE(servers.heal("Goloman", "Hands").error(),
             QStringLiteral("The link between Goloman and Hands is not cut."));
    QVERIFY(servers.cut("Hands", "Goloman"));
    QCOMPARE(servers.cut("Goloman", "Hands").error(),
             QStringLiteral("The link between Goloman and Hands is cut already."));
    QVERIFY(servers.kill("Hands"));
    QCOMPARE(servers.kill("Hands").error(), QStringLiteral("Hands is not up."));
    QCOMPARE(servers.takeDown("Hands").error(), QStringLiteral("Hands is not up."));
    TestClient waiting(herd.port("Wilkes"));
    waiting.say("IAMAT a +1+1 1\nWHATSAT a 1 1\n");
    QTRY_COMPARE(herd.places.waiting(), std::size_t(1));
    QVERIFY(servers.takeDown("Wilkes"));
    QVERIFY(servers.bringUp("Wilkes")); // as soon as it has stopped
    QCOMPARE(servers.bringUp("Wilkes").error(), QStringLiteral("Wilkes is up already."));
    QVERIFY(servers.takeDown("Wilkes")); // after all
    QVERIFY(servers.bringUp("Wilkes"));
    QVERIFY(servers.state(4) == Herd::ServerState::Stopping);
    herd.clock.advance(500ms); // and then it waits no longer
    QTRY_VERIFY(servers.state(4) == Herd::ServerState::Up);
}

void HerdTest::keepsTwoHerdsApart()
{
    // The same servers and the same secret under another name, dialling into the first herd's
    // ports.
    TestHerd first(*makePreset(QStringLiteral("line-2")));
    QTRY_VERIFY(first.isLinked());
    Topology other = *makePreset(QStringLiteral("line-2"));
    other.name = "another";
    other.servers[1].port = first.port("S2");
    Herd::Options options;
    options.servers = {"S1"};
    TestHerd second(other, options);
    QTRY_COMPARE(second.link("S1", "S2").lastReason, CloseReason::Refused);
    TestClient client(second.port("S1"));
    client.say(report(0, 1));
    QTRY_COMPARE(client.lines(), qsizetype(1));
    for (int i = 0; i < 20; ++i) {
        second.clock.advance(1s);
        SETTLE(first, "S2");
    }
    QCOMPARE(first.store("S2").size(), std::size_t(0));
    QVERIFY(first.isLinked());
}

void HerdTest::doesNotLinkHerdsOfDifferentSecrets()
{
    Herd::Options theirs;
    theirs.servers = {"S2"};
    theirs.secret = "another secret of the tests";
    TestHerd second(*makePreset(QStringLiteral("line-2")), theirs);
    Topology topology = *makePreset(QStringLiteral("line-2"));
    topology.servers[1].port = second.port("S2");
    Herd::Options ours;
    ours.servers = {"S1"};
    TestHerd first(topology, ours);
    QTRY_COMPARE(first.link("S1", "S2").lastReason, CloseReason::Refused);
    QCOMPARE(QString::fromStdString(describe(first.link("S1", "S2"))), QStringLiteral("refused"));
    TestClient client(first.port("S1"));
    client.say(report(0, 1));
    QTRY_COMPARE(client.lines(), qsizetype(1));
    first.clock.advance(5s);
    QTRY_COMPARE(first.link("S1", "S2").state, LinkState::Waiting);
    QCOMPARE(second.store("S2").size(), std::size_t(0));
}

void HerdTest::runsOnlyTheChosenServers()
{
    Herd::Options options;
    options.servers = {"Hands", "Welsh"};
    TestHerd herd(*makePreset(QStringLiteral("ucla-2018")), options);
    QCOMPARE(herd.herd.ownServers(), (std::vector<std::size_t>{1, 3}));
    QCOMPARE(herd.herd.state(0), Herd::ServerState::Elsewhere);
    QVERIFY(!herd.herd.server("Goloman"));
    QCOMPARE(herd.herd.kill("Goloman").error(),
             QStringLiteral("Goloman does not run in this process."));
    TestClient client(herd.port("Welsh"));
    client.say(report(0, 1));
    QTRY_COMPARE(client.lines(), qsizetype(1));
}

QTEST_GUILESS_MAIN(HerdTest)
#include "tst_herd.moc"
