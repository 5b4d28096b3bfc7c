// SPDX-License-Identifier: MIT
#include "models/herdmodel.h"
#include "support/testframes.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace drover;
using namespace std::chrono_literals;

namespace {

constexpr ServerIndex goloman = 0;
constexpr ServerIndex hands = 1;
constexpr ServerIndex holiday = 2;

/// What the model counts, from nothing but its clients' beliefs and its frame.
struct Counted
{
    std::size_t disagreeing = 0;
    std::map<ServerIndex, std::size_t> lacked;

    bool operator==(const Counted &) const = default;
};

Counted count(const HerdModel &model)
{
    Counted counted;
    for (ClientIndex i = 0; i < model.clientCount(); ++i) {
        const HerdModel::Client &client = model.client(i);
        bool disagrees = false;
        for (const ServerSnapshot &server : model.frame().servers) {
            if (server.state != Herd::ServerState::Up || server.frozen)
                continue;
            const HerdModel::Belief *const belief = client.beliefOf(server.id);
            const bool lacks = client.newest.version != 0
                && (!belief || belief->version != client.newest.version);
            counted.lacked[server.id] += lacks ? 1 : 0;
            disagrees = disagrees || lacks;
        }
        counted.disagreeing += disagrees ? 1 : 0;
    }
    return counted;
}

Counted told(const HerdModel &model)
{
    Counted counted{model.updatesInFlight(), {}};
    for (const ServerSnapshot &server : model.frame().servers)
        if (model.counts(server.id) && model.clientCount() > 0)
            counted.lacked[server.id] = model.clientsLackedBy(server.id);
    return counted;
}

/// When the last of the servers that count learned the newest version; none unless all have it.
std::optional<Clock::Monotonic> agreement(const HerdModel &model, ClientIndex index)
{
    const HerdModel::Client &client = model.client(index);
    std::optional<Clock::Monotonic> last;
    for (const ServerSnapshot &server : model.frame().servers) {
        if (!model.counts(server.id))
            continue;
        const HerdModel::Belief *const belief = client.beliefOf(server.id);
        if (!belief || belief->version != client.newest.version)
            return std::nullopt;
        last = std::max(last.value_or(belief->since), belief->since);
    }
    return last;
}

} // namespace

class HerdModelTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsNothingBeforeTheFirstFrame();
    void findsServersLinksAndClients();
    void sinceIsTheTimeOfTheLine_data();
    void sinceIsTheTimeOfTheLine();
    void timesAnAgreement();
    void timesEachVersionOnce();
    void aServerThatIsDownDoesNotCount();
    void aKilledServerKnowsNothing();
    void aRemovedServerIsForgotten();
    void ofEqualTimesTheLaterSeenIsTheNewest();
    void anOlderReportChangesNothing();
    void tellsWhatChanged();
    void countsAsOneWhoCountsEverything();
    void aServerIsBehindSinceTheFirstReportThatItLacks();
    void whoAlwaysLacksTheLastReportIsNotEverMoreBehind();
    void newsIsOverdueAfterWhatItsWayNeeds();
    void aServerThatComesBackIsNotBehindSinceItWent();
    void remembersWhoIsBehindHoweverManyReportsCome();
    void ratesAreOfTheLastSecond();
    void clearForgetsEverything();
};

void HerdModelTest::knowsNothingBeforeTheFirstFrame()
{
    const HerdModel model;
    QVERIFY(model.isEmpty());
    QVERIFY(!model.server(0));
    QVERIFY(!model.link(0, 1));
    QVERIFY(!model.idOf("Goloman"));
    QVERIFY(!model.findClient("kiwi"));
    QCOMPARE(model.serverName(0), QString());
    QCOMPARE(model.clientName(0), QString());
    QCOMPARE(model.messagesPerSecond(), 0.0);
    QCOMPARE(model.serversBehind(), 0U);
    QVERIFY(!model.isBehind(0));
}

void HerdModelTest::findsServersLinksAndClients()
{
    HerdModel model;
    TestFrames frames;
    frames.addClient("kiwi");
    QSignalSpy topologyChanged(&model, &HerdModel::topologyChanged);
    QSignalSpy changed(&model, &HerdModel::changed);
    model.apply(frames.next(1s));
    QCOMPARE(topologyChanged.count(), 1);
    QCOMPARE(changed.count(), 1);

    const auto id = model.idOf("Goloman");
    QVERIFY(id);
    QCOMPARE(model.serverName(*id), QStringLiteral("Goloman"));
    QCOMPARE(model.server(*id)->id, *id);
    for (const LinkSnapshot &link : model.frame().links) {
        QCOMPARE(model.link(link.firstId, link.secondId), &link);
        QCOMPARE(model.link(link.secondId, link.firstId), &link);
    }
    QVERIFY(!model.link(*id, *id));
    QCOMPARE(model.findClient("kiwi"), std::optional<ClientIndex>(0));
    QCOMPARE(model.clientName(0), QStringLiteral("kiwi"));

    model.apply(frames.next(2s));
    QCOMPARE(topologyChanged.count(), 1);
    QCOMPARE(changed.count(), 2);
}

void HerdModelTest::sinceIsTheTimeOfTheLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("note");
    QTest::addColumn<int>("framesBefore"); // how long before the belief the line was told of
    QTest::addColumn<bool>("isExact");
    constexpr int news = int(LineNote::News);
    const QByteArray at = "AT Hands +0.1 kiwi +34-118 100";
    QTest::newRow("report, same frame")
        << QByteArray("IAMAT kiwi +34-118 100") << news << 0 << true;
    QTest::newRow("update, same frame") << at << news << 0 << true;
    QTest::newRow("update, frame before") << at << news << 1 << true;
    QTest::newRow("two frames before") << at << news << 2 << false;
    QTest::newRow("stale") << at << int(LineNote::Stale) << 0 << false;
    QTest::newRow("another client")
        << QByteArray("AT Hands +0.1 plum +34-118 100") << news << 0 << false;
    QTest::newRow("another time") << QByteArray("AT Hands +0.1 kiwi +34-118 99") << news << 0
                                  << false;
    QTest::newRow("white space") << QByteArray("  IAMAT\tkiwi  +34-118 100.0 ") << news << 0
                                 << true;
    QTest::newRow("no message") << QByteArray("AT") << news << 0 << false;
}

void HerdModelTest::sinceIsTheTimeOfTheLine()
{
    QFETCH(QByteArray, line);
    QFETCH(int, note);
    QFETCH(int, framesBefore);
    QFETCH(bool, isExact);
    HerdModel model;
    TestFrames frames;
    frames.addClient("kiwi");
    model.apply(frames.next(1s));
    frames.event(1003ms, goloman, EventKind::LineIn, "x", line.toStdString(), LineNote(note));
    frames.event(1004ms, hands, EventKind::LineIn, "x", line.toStdString(), LineNote(note));
    frames.event(1005ms, goloman, EventKind::LineOut, "x", line.toStdString(), LineNote(note));
    for (int i = 0; i < framesBefore; ++i)
        model.apply(frames.next(1010ms + i * 1ms));
    frames.believe(0, goloman, 100, 1016ms);
    model.apply(frames.next(1016ms));
    QCOMPARE(model.client(0).beliefOf(goloman)->since.count(),
             std::chrono::nanoseconds(isExact ? 1003ms : 1016ms).count());
}

void HerdModelTest::timesAnAgreement()
{
    HerdModel model;
    TestFrames frames(QStringLiteral("ring-3"));
    const ClientIndex kiwi = frames.addClient("kiwi");
    frames.believe(kiwi, goloman, 100, 1000ms);
    model.apply(frames.next(1016ms));
    QCOMPARE(model.updatesInFlight(), 1U);
    QCOMPARE(model.serversBehind(), 2U);
    QVERIFY(model.isBehind(hands));
    QVERIFY(!model.isBehind(goloman));
    QVERIFY(!model.client(kiwi).agreedAt);
    QVERIFY(!model.lastAgreement());

    frames.believe(kiwi, hands, 100, 1002ms);
    frames.believe(kiwi, holiday, 100, 1003ms);
    model.apply(frames.next(1032ms));
    QCOMPARE(model.updatesInFlight(), 0U);
    QCOMPARE(model.serversBehind(), 0U);
    QVERIFY(model.client(kiwi).agreedAt == Clock::Monotonic(1003ms));
    QVERIFY(model.client(kiwi).changedAt == Clock::Monotonic(1000ms));
    QVERIFY(model.lastAgreement() == std::chrono::nanoseconds(3ms));
}

void HerdModelTest::timesEachVersionOnce()
{
    HerdModel model;
    TestFrames frames(QStringLiteral("ring-3"));
    const ClientIndex kiwi = frames.addClient("kiwi");
    frames.servers[holiday].state = Herd::ServerState::Down;
    frames.believe(kiwi, goloman, 100, 1000ms);
    frames.believe(kiwi, hands, 100, 1002ms);
    model.apply(frames.next(1016ms));
    QVERIFY(model.lastAgreement() == std::chrono::nanoseconds(2ms));

    frames.servers[holiday].state = Herd::ServerState::Up;
    model.apply(frames.next(60s));
    QVERIFY(model.isBehind(holiday));
    QVERIFY(!model.client(kiwi).agreedAt);
    frames.believe(kiwi, holiday, 100, 61s);
    model.apply(frames.next(61s));
    QVERIFY(model.client(kiwi).agreedAt == Clock::Monotonic(61s));
    QVERIFY(model.lastAgreement() == std::chrono::nanoseconds(2ms));
}

void HerdModelTest::aServerThatIsDownDoesNotCount()
{
    HerdModel model;
    TestFrames frames(QStringLiteral("ring-3"));
    const ClientIndex kiwi = frames.addClient("kiwi");
    for (const ServerIndex server : {goloman, hands, holiday})
        frames.believe(kiwi, server, 100, 1000ms);
    frames.believe(kiwi, goloman, 101, 1100ms);
    frames.believe(kiwi, hands, 101, 1102ms);
    model.apply(frames.next(1200ms));
    QCOMPARE(model.serversBehind(), 1U);

    for (const bool freeze : {false, true}) {
        frames.servers[holiday].frozen = freeze;
        frames.servers[holiday].state
            = freeze ? Herd::ServerState::Up : Herd::ServerState::Stopping;
        model.apply(frames.next(1300ms));
        QVERIFY(model.countingChanged() != freeze); // it did not count before either
        QCOMPARE(model.serversBehind(), 0U);
        QCOMPARE(model.updatesInFlight(), 0U);
        QVERIFY(model.client(kiwi).agreedAt == Clock::Monotonic(1102ms));
        QVERIFY(model.client(kiwi).beliefOf(holiday));
    }
    frames.servers[holiday].frozen = false;
    model.apply(frames.next(1400ms));
    QVERIFY(model.countingChanged());
    QCOMPARE(model.serversBehind(), 1U);
    QCOMPARE(model.clientsLackedBy(holiday), 1U);
    QVERIFY(!model.client(kiwi).agreedAt);
}

void HerdModelTest::aKilledServerKnowsNothing()
{
    HerdModel model;
    TestFrames frames(QStringLiteral("ring-3"));
    const ClientIndex kiwi = frames.addClient("kiwi");
    frames.addClient("plum");
    for (const ServerIndex server : {goloman, hands, holiday})
        frames.believe(kiwi, server, 100, 1000ms);
    frames.believe(kiwi, goloman, 102, 1100ms); // nobody else hears of it
    model.apply(frames.next(1200ms));

    frames.servers[goloman].state = Herd::ServerState::Killed;
    frames.forget(goloman);
    model.apply(frames.next(1300ms));
    QCOMPARE(model.changedClients(), std::vector<ClientIndex>{kiwi});
    QVERIFY(!model.client(kiwi).beliefOf(goloman));
    QCOMPARE(model.client(kiwi).newest.sentAt.seconds, 100);
    QCOMPARE(model.updatesInFlight(), 0U);

    // Killed and brought up within a frame: what it believes now comes with the forgetting.
    frames.servers[goloman].state = Herd::ServerState::Up;
    frames.believe(kiwi, goloman, 100, 1400ms);
    model.apply(frames.next(1400ms));
    frames.forget(goloman);
    frames.believe(kiwi, goloman, 100, 1500ms);
    model.apply(frames.next(1500ms));
    QVERIFY(model.client(kiwi).beliefOf(goloman)->since == Clock::Monotonic(1500ms));
    QCOMPARE(model.updatesInFlight(), 0U);

    for (const ServerIndex server : {goloman, hands, holiday})
        frames.forget(server);
    model.apply(frames.next(1600ms));
    QCOMPARE(model.client(kiwi).newest.version, 0U);
    QCOMPARE(model.updatesInFlight(), 0U);
    QVERIFY(!model.client(kiwi).agreedAt);
}

void HerdModelTest::aRemovedServerIsForgotten()
{
    HerdModel model;
    TestFrames frames(QStringLiteral("ring-4"));
    const ClientIndex kiwi = frames.addClient("kiwi");
    for (ServerIndex server = 0; server < 4; ++server)
        frames.believe(kiwi, server, 100, 1000ms);
    frames.believe(kiwi, goloman, 101, 1100ms);
    model.apply(frames.next(1100ms));
    QCOMPARE(model.serversBehind(), 3U);

    Topology smaller = frames.topology();
    smaller.servers.erase(smaller.servers.begin());
    smaller.links = {LinkSpec(0, 1), LinkSpec(1, 2)};
    frames.setTopology(smaller);
    frames.believe(kiwi, goloman, 102, 1200ms); // on its way when the server was removed
    model.apply(frames.next(1200ms));
    QVERIFY(!model.server(goloman));
    QVERIFY(!model.link(goloman, hands));
    QVERIFY(model.link(hands, holiday));
    QVERIFY(!model.client(kiwi).beliefOf(goloman));
    QCOMPARE(model.client(kiwi).newest.sentAt.seconds, 100);
    QCOMPARE(model.serversBehind(), 0U);
    QCOMPARE(model.countingServers(), 3U);
    QCOMPARE(model.serverName(goloman), QStringLiteral("S1"));
}

void HerdModelTest::ofEqualTimesTheLaterSeenIsTheNewest()
{
    HerdModel model;
    TestFrames frames(QStringLiteral("ring-3"));
    const ClientIndex kiwi = frames.addClient("kiwi");
    frames.believe(kiwi, goloman, 100, 1000ms, 7);
    model.apply(frames.next(1000ms));
    frames.believe(kiwi, hands, 100, 1100ms, 5);
    model.apply(frames.next(1100ms));
    QCOMPARE(model.client(kiwi).newest.version, 5U);
    frames.believe(kiwi, holiday, 100, 1200ms, 7);
    model.apply(frames.next(1200ms));
    QCOMPARE(model.client(kiwi).newest.version, 5U);
    QVERIFY(model.isBehind(holiday));
    QCOMPARE(model.updatesInFlight(), 1U);
}

void HerdModelTest::anOlderReportChangesNothing()
{
    HerdModel model;
    TestFrames frames(QStringLiteral("ring-3"));
    const ClientIndex kiwi = frames.addClient("kiwi");
    frames.believe(kiwi, goloman, 100, 1000ms);
    model.apply(frames.next(1000ms));
    frames.believe(kiwi, hands, 90, 1100ms);
    model.apply(frames.next(1100ms));
    QCOMPARE(model.client(kiwi).newest.sentAt.seconds, 100);
    QVERIFY(model.client(kiwi).changedAt == Clock::Monotonic(1000ms));
    QVERIFY(model.isBehind(hands));
}

void HerdModelTest::tellsWhatChanged()
{
    HerdModel model;
    TestFrames frames(QStringLiteral("ring-3"));
    const ClientIndex kiwi = frames.addClient("kiwi");
    const ClientIndex plum = frames.addClient("plum");
    frames.believe(plum, goloman, 100, 1000ms);
    frames.believe(plum, hands, 100, 1000ms);
    model.apply(frames.next(1000ms));
    QCOMPARE(model.changedClients(), std::vector<ClientIndex>{plum});
    frames.believe(plum, goloman, 100, 1010ms); // told again
    frames.believe(kiwi, goloman, 100, 1010ms);
    model.apply(frames.next(1016ms));
    QCOMPARE(model.changedClients(), std::vector<ClientIndex>{kiwi});
    QVERIFY(model.client(plum).beliefOf(goloman)->since == Clock::Monotonic(1000ms));
    model.apply(frames.next(1032ms));
    QVERIFY(model.changedClients().empty());
    QVERIFY(!model.countingChanged());
}

void HerdModelTest::countsAsOneWhoCountsEverything()
{
    constexpr int clients = 6;
    constexpr int servers = 5;
    std::mt19937 random(20260924);
    const auto below = [&random](int end) { return int(random() % unsigned(end)); };
    HerdModel model;
    TestFrames frames(QStringLiteral("ring-%1").arg(servers));
    const Topology whole = frames.topology();
    for (int i = 0; i < clients; ++i)
        frames.addClient("client" + std::to_string(i));

    for (int step = 0; step < 3'000; ++step) {
        const Clock::Monotonic now = 1s + step * 16ms;
        for (int i = below(6); i > 0; --i)
            frames.believe(ClientIndex(below(clients)), ServerIndex(below(servers)),
                           100 + step / 8 + below(3), now - below(16) * 1ms,
                           std::uint64_t(1'000 + step / 8 * 10 + below(4)));
        if (below(20) == 0)
            frames.forget(ServerIndex(below(servers)));
        if (below(15) == 0) {
            auto &server = frames.servers[std::size_t(below(int(frames.servers.size())))];
            server.state = Herd::ServerState(below(5));
            server.frozen = below(4) == 0;
        }
        if (below(50) == 0) {
            Topology other = whole;
            other.links.clear();
            other.servers.erase(other.servers.begin() + below(servers));
            frames.setTopology(below(2) == 0 ? whole : other);
        }
        model.apply(frames.next(now));
        QVERIFY2(told(model) == count(model), qPrintable(QString::number(step)));
        for (ClientIndex i = 0; i < clients; ++i) {
            const HerdModel::Client &client = model.client(i);
            QVERIFY(client.newest.version == 0 || client.agreedAt == agreement(model, i));
            for (const HerdModel::Belief &belief : client.beliefs)
                QVERIFY(belief.version == 0 || belief.sentAt <= client.newest.sentAt);
        }
        QVERIFY(!model.lastAgreement() || *model.lastAgreement() >= 0ns);
    }
    QVERIFY(model.lastAgreement());
}

void HerdModelTest::aServerIsBehindSinceTheFirstReportThatItLacks()
{
    HerdModel model;
    TestFrames frames(QStringLiteral("ring-3"));
    const ClientIndex kiwi = frames.addClient("kiwi");
    const ClientIndex plum = frames.addClient("plum");
    for (const ServerIndex server : {goloman, hands, holiday})
        for (const ClientIndex client : {kiwi, plum})
            frames.believe(client, server, 100, 1s);
    model.apply(frames.next(1s));
    QVERIFY(!model.lagOf(holiday));
    QVERIFY(!model.furthestBehind());

    for (int second = 2; second < 78; ++second) { // nothing comes to holiday, for 76 s
        for (const ServerIndex server : {goloman, hands}) {
            frames.believe(kiwi, server, 100 + second, std::chrono::seconds(second));
            if (second == 60)
                frames.believe(plum, server, 100 + second, std::chrono::seconds(second));
        }
        model.apply(frames.next(std::chrono::seconds(second)));
    }
    model.apply(frames.next(78s));
    QCOMPARE(model.lagOf(holiday)->client, kiwi);
    QVERIFY(model.lagOf(holiday)->since == 2s);
    QVERIFY(model.lackedSince(model.client(plum), holiday) == 60s);
    QVERIFY(model.isOverdue(holiday));
    QCOMPARE(model.furthestBehind(), std::optional(holiday));
    QCOMPARE(model.serversOverdue(), 1U);
    QVERIFY(!model.lagOf(goloman));

    frames.believe(kiwi, holiday, 177, 79s);
    model.apply(frames.next(79s));
    QCOMPARE(model.lagOf(holiday)->client, plum);
    frames.believe(plum, holiday, 160, 80s);
    model.apply(frames.next(80s));
    QVERIFY(!model.lagOf(holiday));
    QVERIFY(model.client(kiwi).versions.empty());
}

/// In slow motion nobody far away ever has the last report, and everybody is as far behind as the
/// way is long.
void HerdModelTest::whoAlwaysLacksTheLastReportIsNotEverMoreBehind()
{
    HerdModel model;
    TestFrames frames(QStringLiteral("line-3"));
    for (LinkSnapshot &link : frames.links)
        link.delay = 800ms;
    const ClientIndex kiwi = frames.addClient("kiwi");
    for (int tick = 0; tick < 600; ++tick) { // a report each second, 100 ms a tick
        const Clock::Monotonic now = 10s + tick * 100ms;
        for (const ServerIndex server : {goloman, hands, holiday})
            if (const int sent = tick - 8 * int(server); sent >= 0 && sent % 10 == 0)
                frames.believe(kiwi, server, 100 + sent / 10, now);
        model.apply(frames.next(now));
        QVERIFY2(!model.isOverdue(hands) && !model.isOverdue(holiday),
                 qPrintable(QString::number(tick)));
        if (const auto lag = model.lagOf(holiday))
            QVERIFY(now - lag->since <= 1700ms);
    }
    QCOMPARE(model.serversOverdue(), 0U);
    QVERIFY(model.updatesInFlight() > 0);
}

void HerdModelTest::newsIsOverdueAfterWhatItsWayNeeds()
{
    const auto overdueAfter = [](std::chrono::milliseconds delay, bool isCut) {
        HerdModel model;
        TestFrames frames(QStringLiteral("line-3"));
        for (LinkSnapshot &link : frames.links)
            link.delay = delay;
        frames.links[1].cut = isCut;
        frames.believe(frames.addClient("kiwi"), goloman, 100, 1s);
        auto waited = 0ms;
        for (; waited < 10s && !model.isOverdue(holiday); waited += 20ms)
            model.apply(frames.next(1s + waited));
        return waited;
    };
    const auto isAbout = [](std::chrono::milliseconds time, std::chrono::milliseconds expected) {
        return time >= expected && time <= expected + HerdModel::lagPeriod + 20ms;
    };
    constexpr auto least = HerdModel::leastOverdue;
    QVERIFY(isAbout(overdueAfter(0ms, false), least));
    QVERIFY(isAbout(overdueAfter(800ms, false), least + 1'760ms)); // two hops and a tenth
    QVERIFY(isAbout(overdueAfter(800ms, true), least)); // there is nothing to wait for
}

void HerdModelTest::aServerThatComesBackIsNotBehindSinceItWent()
{
    HerdModel model;
    TestFrames frames(QStringLiteral("ring-3"));
    const ClientIndex kiwi = frames.addClient("kiwi");
    for (const ServerIndex server : {goloman, hands, holiday})
        frames.believe(kiwi, server, 100, 1s);
    frames.servers[holiday].state = Herd::ServerState::Down;
    model.apply(frames.next(1s));
    frames.believe(kiwi, goloman, 101, 2s);
    frames.believe(kiwi, hands, 101, 2s);
    model.apply(frames.next(60s));
    QVERIFY(!model.lagOf(holiday));
    frames.servers[holiday].state = Herd::ServerState::Up;
    model.apply(frames.next(61s));
    QVERIFY(model.isBehind(holiday));
    QVERIFY(!model.isOverdue(holiday));
    QVERIFY(model.lackedSince(model.client(kiwi), holiday) == 61s);
}

void HerdModelTest::remembersWhoIsBehindHoweverManyReportsCome()
{
    HerdModel model;
    TestFrames frames(QStringLiteral("ring-4"));
    const ClientIndex kiwi = frames.addClient("kiwi");
    // The last server stops learning at 1 s, the one before it at 40 s.
    for (int second = 1; second <= 2'000; ++second) {
        for (const ServerIndex server : {0U, 1U, 2U, 3U})
            if (server < 2 || second <= (server == 3 ? 1 : 40))
                frames.believe(kiwi, server, 100 + second, std::chrono::seconds(second));
        model.apply(frames.next(std::chrono::seconds(second)));
        QVERIFY(model.client(kiwi).versions.size() <= 40);
    }
    QVERIFY(model.lagOf(3)->since == 2s);
    QVERIFY(model.lagOf(2)->since == 41s);
    QCOMPARE(model.furthestBehind(), std::optional(ServerIndex(3)));
}

void HerdModelTest::ratesAreOfTheLastSecond()
{
    HerdModel model;
    TestFrames frames(QStringLiteral("ring-3"));
    Clock::Monotonic now = 10s;
    model.apply(frames.next(now));
    QCOMPARE(model.messagesPerSecond(goloman), 0.0);
    for (int i = 0; i < 100; ++i) {
        now += HerdModel::ratePeriod;
        frames.servers[goloman].linesIn += i < 96 ? 5 : 20;
        frames.servers[goloman].linesOut += 5;
        model.apply(frames.next(now));
    }
    QCOMPARE(model.messagesPerSecond(goloman), 100.0);
    QCOMPARE(model.messagesPerSecond(), 100.0);
    const auto history = model.rateHistory(goloman);
    QCOMPARE(history.size(), HerdModel::ratePoints);
    QCOMPARE(history.front(), 40.0);
    QCOMPARE(history.back(), 100.0);
    QCOMPARE(model.messagesPerSecond(hands), 0.0);
    QVERIFY(model.rateHistory(unknownServer).empty());
}

void HerdModelTest::clearForgetsEverything()
{
    HerdModel model;
    TestFrames frames(QStringLiteral("ring-3"));
    frames.believe(frames.addClient("kiwi"), goloman, 100, 1000ms);
    model.apply(frames.next(1000ms));
    QSignalSpy cleared(&model, &HerdModel::cleared);
    model.clear();
    QCOMPARE(cleared.count(), 1);
    QVERIFY(model.isEmpty());
    QCOMPARE(model.clientCount(), 0U);
    QCOMPARE(model.updatesInFlight(), 0U);
    QCOMPARE(model.countingServers(), 0U);
    QVERIFY(!model.isBehind(hands));
    QVERIFY(!model.link(goloman, hands));

    TestFrames others(QStringLiteral("ring-3"));
    others.addClient("plum");
    model.apply(others.next(1ms)); // the other herd's clock may be behind
    QCOMPARE(model.clientName(0), QStringLiteral("plum"));
    QVERIFY(!model.findClient("kiwi"));
}

QTEST_GUILESS_MAIN(HerdModelTest)
#include "tst_herdmodel.moc"
