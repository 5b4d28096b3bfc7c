// SPDX-License-Identifier: MIT
#include "inspector/clientbeliefsmodel.h"
#include "inspector/knownclientsmodel.h"
#include "inspector/linksmodel.h"
#include "inspector/serverevents.h"
#include "support/testframes.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace drover;
using namespace std::chrono_literals;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

QStringList column(const QAbstractItemModel &model, int which)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, which).data().toString();
    return texts;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u'|');
}

} // namespace

/// The tables of the inspector, and what they and its log are made of.
class InspectorModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void knownClientsAreThoseOfTheServer();
    void knownClientsAreSorted();
    void linksAreThoseOfTheServer();
    void whatIsNotKnownIsNotZero();
    void beliefsHaveARowForEachServer();
    void theLastEventsOfEachServerAreKept();
    void aServerIsUpSinceItsStart();
};

void InspectorModelsTest::knownClientsAreThoseOfTheServer()
{
    HerdModel herd;
    KnownClientsModel model(herd);
    const QAbstractItemModelTester tester(&model, strict);
    TestFrames frames(QStringLiteral("ring-3"));
    frames.wall = {130, 0};
    for (const char *const name : {"plum", "apple", "kiwi"})
        frames.believe(frames.addClient(name), 0, 100, 1s);
    frames.believe(0, 1, 90, 1s, 0, 2);
    herd.apply(frames.next(1s));
    model.setServer(0);
    QCOMPARE(column(model, KnownClientsModel::ClientColumn), words("apple|kiwi|plum"));
    model.setServer(1);
    QCOMPARE(column(model, KnownClientsModel::ClientColumn), words("plum"));
    QCOMPARE(column(model, KnownClientsModel::OriginColumn), words("S3"));
    QCOMPARE(column(model, KnownClientsModel::AgeColumn), words("\u2260 40 s ago"));
    QVERIFY(model.index(0, 0).data(KnownClientsModel::LacksRole).toBool());
    QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().isEmpty());

    frames.forget(1);
    frames.believe(1, 1, 100, 2s);
    herd.apply(frames.next(2s));
    QSignalSpy reset(&model, &KnownClientsModel::modelReset);
    model.refresh();
    QCOMPARE(column(model, KnownClientsModel::ClientColumn), words("apple"));
    QCOMPARE(column(model, KnownClientsModel::AgeColumn), words("30 s ago"));
    QCOMPARE(reset.count(), 0);
    herd.clear();
    QCOMPARE(model.rowCount(), 0);
}

void InspectorModelsTest::knownClientsAreSorted()
{
    HerdModel herd;
    KnownClientsModel model(herd);
    const QAbstractItemModelTester tester(&model, strict);
    TestFrames frames(QStringLiteral("ring-3"));
    frames.believe(frames.addClient("plum"), 0, 102, 1s, 0, 2);
    frames.believe(frames.addClient("apple"), 0, 101, 1s, 0, 2);
    frames.believe(frames.addClient("kiwi"), 0, 103, 1s, 0, 1);
    herd.apply(frames.next(1s));
    model.setServer(0);
    model.sort(KnownClientsModel::OriginColumn);
    QCOMPARE(column(model, 0), words("kiwi|apple|plum"));
    model.sort(KnownClientsModel::AgeColumn);
    QCOMPARE(column(model, 0), words("kiwi|plum|apple"));
    model.sort(KnownClientsModel::AgeColumn, Qt::DescendingOrder);
    QCOMPARE(column(model, 0), words("apple|plum|kiwi"));
}

void InspectorModelsTest::linksAreThoseOfTheServer()
{
    HerdModel herd;
    LinksModel model(herd);
    const QAbstractItemModelTester tester(&model, strict);
    TestFrames frames(QStringLiteral("ring-4"));
    for (LinkSnapshot &link : frames.links) {
        const bool isFirst = link.firstId == 0;
        if (!isFirst && link.secondId != 0)
            continue;
        LinkEndSnapshot &mine = isFirst ? link.first : link.second;
        const ServerIndex neighbour = isFirst ? link.secondId : link.firstId;
        mine.sent = neighbour * 1'000;
        mine.received = neighbour;
        if (neighbour == 3) {
            mine.state = LinkState::Waiting;
            mine.dialsIn = 2100ms;
            mine.lastReason = CloseReason::PeerReset;
        }
    }
    model.setServer(0);
    QCOMPARE(model.rowCount(), 0);
    herd.apply(frames.next(1s));
    QCOMPARE(model.rowCount(), 2);
    QStringList states = column(model, LinksModel::StateColumn);
    states.sort();
    QCOMPARE(states, words("dials again in 2.1 s|up"));
    for (int row = 0; row < 2; ++row) {
        const ServerIndex neighbour = model.neighbourAt(row);
        const bool isDown = neighbour == 3;
        QVERIFY(model.index(row, 0).data().toString().endsWith(herd.serverName(neighbour)));
        QCOMPARE(model.index(row, 0).data(LinksModel::IsUpRole).toBool(), !isDown);
        QCOMPARE(model.index(row, LinksModel::LinesColumn).data().toString(),
                 isDown ? QStringLiteral("3,000 / 3") : QStringLiteral("1,000 / 1"));
        QCOMPARE(model.index(row, 0)
                     .data(Qt::ToolTipRole)
                     .toString()
                     .contains(QStringLiteral("reset by the other end")),
                 isDown);
    }
    herd.clear();
    QCOMPARE(model.rowCount(), 0);
}

void InspectorModelsTest::whatIsNotKnownIsNotZero()
{
    HerdModel herd;
    LinksModel links(herd);
    ClientBeliefsModel beliefs(herd);
    const QAbstractItemModelTester tester(&links, strict);
    TestFrames frames(QStringLiteral("ring-3"));
    Topology topology = frames.topology();
    topology.servers[2].name = "Foreign";
    topology.servers[2].foreign = ServerSpec::Foreign::Brief;
    frames.setTopology(topology);
    const ClientIndex kiwi = frames.addClient("kiwi");
    frames.believe(kiwi, 0, 100, 1s);
    herd.apply(frames.next(1s));
    const ServerIndex foreign = *herd.idOf("Foreign");
    links.setServer(foreign);
    QCOMPARE(column(links, LinksModel::LinesColumn), words("not known|not known"));
    QCOMPARE(column(links, LinksModel::StateColumn), words("up|up"));
    QVERIFY(links.index(0, 0).data(LinksModel::IsUpRole).toBool());
    beliefs.setClient(kiwi);
    QCOMPARE(column(beliefs, ClientBeliefsModel::VersionColumn),
             words("\u2713 newest|\u2014 unknown|not known"));
    QVERIFY(!beliefs.index(2, 0).data(ClientBeliefsModel::LacksRole).toBool());

    links.setServer(0); // stopped: its neighbours dial, it does not
    frames.servers[0].state = Herd::ServerState::Down;
    for (LinkSnapshot &link : frames.links) {
        LinkEndSnapshot &own = link.firstId == 0 ? link.first : link.second;
        LinkEndSnapshot &other = link.firstId == 0 ? link.second : link.first;
        own.state = LinkState::Stopped;
        other.state = LinkState::Waiting;
        other.dialsIn = 426ms;
    }
    herd.apply(frames.next(2s));
    QCOMPARE(column(links, LinksModel::StateColumn), words("server not up|server not up"));
}

void InspectorModelsTest::beliefsHaveARowForEachServer()
{
    HerdModel herd;
    ClientBeliefsModel model(herd);
    const QAbstractItemModelTester tester(&model, strict);
    TestFrames frames(QStringLiteral("ring-4"));
    const ClientIndex kiwi = frames.addClient("kiwi");
    frames.believe(kiwi, 0, 100, 1s, 7);
    frames.believe(kiwi, 1, 100, 1s + 2ms, 5);
    frames.believe(kiwi, 2, 60, 999ms);
    herd.apply(frames.next(3s));
    model.setClient(kiwi);
    QCOMPARE(column(model, ClientBeliefsModel::ServerColumn), words("S1|S2|S3|S4"));
    QCOMPARE(column(model, ClientBeliefsModel::VersionColumn),
             words("\u2260 same time|\u2713 newest|\u221240 s|\u2014 unknown"));
    QCOMPARE(column(model, ClientBeliefsModel::SinceColumn), words("2.0 s|2.0 s|2.0 s|"));
    QCOMPARE(column(model, ClientBeliefsModel::LagColumn), words("|+0 ms||"));
    QVERIFY(!model.index(1, 0).data(ClientBeliefsModel::LacksRole).toBool());
    QSignalSpy changed(&model, &ClientBeliefsModel::dataChanged);
    frames.believe(kiwi, 3, 100, 1s + 5ms, 5);
    herd.apply(frames.next(4s));
    model.refresh();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(3, ClientBeliefsModel::LagColumn).data().toString(),
             QStringLiteral("+3.0 ms"));
    herd.clear();
    QCOMPARE(model.rowCount(), 0);
}

void InspectorModelsTest::theLastEventsOfEachServerAreKept()
{
    HerdModel herd;
    const ServerEvents events(herd);
    TestFrames frames(QStringLiteral("ring-3"));
    QVERIFY(events.lines(0).empty());
    for (int i = 0; i < 300; ++i) {
        frames.event(1s, 0, EventKind::LineIn, "peer", std::to_string(i));
        if (i % 10 == 0)
            frames.event(1s, 1, EventKind::Closed, "client" + std::to_string(i), "PeerReset");
        if (i % 100 == 99)
            herd.apply(frames.next(1s));
    }
    QCOMPARE(events.lines(0).size(), ServerEvents::mostLines);
    QCOMPARE(events.lines(0).front().text, std::string("100"));
    QCOMPARE(events.lines(0).back().text, std::string("299"));
    QVERIFY(events.closed(0).empty());
    QCOMPARE(events.closed(1).size(), ServerEvents::mostClosed);
    QCOMPARE(events.closed(1).back().peer, std::string("client290"));

    const std::uint64_t revision = events.revision(0);
    herd.apply(frames.next(2s));
    QCOMPARE(events.revision(0), revision);
    frames.event(2s, 0, EventKind::LineIn, "peer", std::string(1'000, 'x'));
    herd.apply(frames.next(2s));
    QVERIFY(events.revision(0) != revision);
    QCOMPARE(events.lines(0).back().text.size(), ServerEvents::longestText);
    QVERIFY(events.lines(0).back().isCut);
    herd.clear();
    QVERIFY(events.lines(0).empty());
}

void InspectorModelsTest::aServerIsUpSinceItsStart()
{
    HerdModel herd;
    const ServerEvents events(herd);
    TestFrames frames(QStringLiteral("ring-3"));
    frames.servers[1].state = Herd::ServerState::Down;
    herd.apply(frames.next(10s));
    QVERIFY(events.upSince(0) == Clock::Monotonic(10s));
    QVERIFY(!events.upSince(1));
    frames.servers[1].state = Herd::ServerState::Up;
    frames.event(11s, 1, EventKind::ServerState, {}, "started");
    herd.apply(frames.next(12s));
    herd.apply(frames.next(13s));
    QVERIFY(events.upSince(1) == Clock::Monotonic(11s));
}

QTEST_GUILESS_MAIN(InspectorModelsTest)
#include "tst_inspectormodels.moc"
