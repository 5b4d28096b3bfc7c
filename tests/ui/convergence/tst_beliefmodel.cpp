// SPDX-License-Identifier: MIT
#include "convergence/beliefmodel.h"
#include "support/testframes.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace drover;
using namespace std::chrono_literals;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

QStringList names(const BeliefModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, BeliefModel::ClientColumn).data().toString();
    return names;
}

QString cell(const BeliefModel &model, int row, ServerIndex server, int role = Qt::DisplayRole)
{
    return model.index(row, BeliefModel::FirstServerColumn + int(server)).data(role).toString();
}

} // namespace

class BeliefModelTest : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyWithoutAHerd();
    void cellsTellWhatEachServerBelieves();
    void whatIsNotKnownIsNoLack();
    void newsBecomesOverdueWithTimeAlone();
    void thoseWhoDisagreeComeFirst();
    void sortsByNameAndByServer();
    void filters();
    void tellsOnlyOfRowsThatChanged();
    void aServerThatStopsChangesEveryRow();
    void whatIsSelectedStaysSelected();
    void anotherTopologyHasOtherColumns();
    void survivesAnything();
};

void BeliefModelTest::isEmptyWithoutAHerd()
{
    HerdModel herd;
    BeliefModel model(herd);
    const QAbstractItemModelTester tester(&model, strict);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
    model.refresh();
    model.sort(0);
    QVERIFY(!model.rowOf(0));
}

void BeliefModelTest::cellsTellWhatEachServerBelieves()
{
    HerdModel herd;
    BeliefModel model(herd);
    const QAbstractItemModelTester tester(&model, strict);
    TestFrames frames(QStringLiteral("ring-4"));
    const ClientIndex kiwi = frames.addClient("kiwi");
    frames.servers[3].state = Herd::ServerState::Down;
    frames.believe(kiwi, 0, 100, 1s, 7);
    frames.believe(kiwi, 1, 100, 1001ms, 5);
    frames.believe(kiwi, 2, 60, 999ms);
    herd.apply(frames.next(3s));
    model.refresh();
    QCOMPARE(model.columnCount(), 6);
    QCOMPARE(cell(model, 0, 0), QStringLiteral("\u2260"));
    QCOMPARE(cell(model, 0, 1), QStringLiteral("\u2713"));
    QCOMPARE(cell(model, 0, 2), QStringLiteral("\u221240 s"));
    QCOMPARE(cell(model, 0, 3), QStringLiteral("\u2014"));
    QVERIFY(cell(model, 0, 0, Qt::ToolTipRole).contains(QStringLiteral("For 2.0 s.")));
    QVERIFY(cell(model, 0, 3, Qt::ToolTipRole).contains(QStringLiteral("not up")));
    QVERIFY(cell(model, 0, 2, Qt::AccessibleTextRole).contains(QStringLiteral("40 s older")));
    QVERIFY(model.index(0, 0).data(BeliefModel::DisagreesRole).toBool());
    herd.apply(frames.next(3600ms));
    model.refresh();
    QCOMPARE(model.index(0, BeliefModel::AgreementColumn).data().toString(),
             QStringLiteral("\u2260 2 server(s) behind"));

    for (ServerIndex server = 0; server < 3; ++server)
        frames.believe(kiwi, server, 101, 3s + server * 2ms);
    herd.apply(frames.next(4s));
    model.refresh();
    QCOMPARE(model.index(0, BeliefModel::AgreementColumn).data().toString(),
             QStringLiteral("\u2713 after 4.0 ms"));
}

void BeliefModelTest::whatIsNotKnownIsNoLack()
{
    HerdModel herd;
    BeliefModel model(herd);
    const QAbstractItemModelTester tester(&model, strict);
    TestFrames frames(QStringLiteral("ring-3"));
    Topology topology = frames.topology();
    topology.servers[2].name = "Foreign";
    topology.servers[2].foreign = ServerSpec::Foreign::Brief;
    frames.setTopology(topology);
    frames.believe(frames.addClient("kiwi"), 0, 100, 1s);
    herd.apply(frames.next(1s));
    model.refresh();
    QCOMPARE(cell(model, 0, 1), QStringLiteral("\u2014"));
    QCOMPARE(cell(model, 0, 2), QStringLiteral("not known"));
    QVERIFY(cell(model, 0, 2, Qt::ToolTipRole).contains(QStringLiteral("Foreign")));
    QVERIFY(!model.index(0, BeliefModel::FirstServerColumn + 2)
                 .data(BeliefModel::OverdueRole)
                 .toBool());
}

void BeliefModelTest::newsBecomesOverdueWithTimeAlone()
{
    HerdModel herd;
    BeliefModel model(herd);
    const QAbstractItemModelTester tester(&model, strict);
    TestFrames frames(QStringLiteral("line-3"));
    frames.links[1].cut = true;
    const ClientIndex kiwi = frames.addClient("kiwi");
    for (const ServerIndex server : {0U, 1U})
        frames.believe(kiwi, server, 100, 1s);
    herd.apply(frames.next(1s));
    model.refresh();
    const QModelIndex agreement = model.index(0, BeliefModel::AgreementColumn);
    QCOMPARE(agreement.data().toString(), QStringLiteral("\u2192 on its way to 1"));
    QVERIFY(cell(model, 0, 2, Qt::ToolTipRole).contains(QStringLiteral("on its way")));
    QVERIFY(!agreement.data(BeliefModel::OverdueRole).toBool());
    QSignalSpy changed(&model, &BeliefModel::dataChanged);
    herd.apply(frames.next(5s));
    model.refresh();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(agreement.data().toString(), QStringLiteral("\u2260 1 server(s) behind"));
    QVERIFY(agreement.data(BeliefModel::OverdueRole).toBool());
    const QString why = cell(model, 0, 2, Qt::ToolTipRole);
    QVERIFY2(why.contains(QStringLiteral("for 4.0 s"))
                 && why.contains(QStringLiteral("No way from S1: the link S2 \u2013 S3 is cut.")),
             qPrintable(why));
    herd.apply(frames.next(6s));
    model.refresh();
    QCOMPARE(changed.count(), 1);
    for (const std::int64_t second : {7, 17}) { // it catches up, and is overdue another time
        frames.believe(kiwi, 2, second == 7 ? 100 : 110, std::chrono::seconds(second));
        herd.apply(frames.next(std::chrono::seconds(second)));
        model.refresh();
        QVERIFY(agreement.data().toString().startsWith(u'\u2713'));
        for (const ServerIndex server : {0U, 1U})
            frames.believe(kiwi, server, 103 + second, std::chrono::seconds(second + 1));
        herd.apply(frames.next(std::chrono::seconds(second + 1)));
        model.refresh();
        changed.clear();
        herd.apply(frames.next(std::chrono::seconds(second + 5)));
        model.refresh();
        QCOMPARE(changed.count(), 1);
    }
}

void BeliefModelTest::thoseWhoDisagreeComeFirst()
{
    HerdModel herd;
    BeliefModel model(herd);
    const QAbstractItemModelTester tester(&model, strict);
    TestFrames frames(QStringLiteral("ring-3"));
    for (const char *const name : {"plum", "apple", "kiwi"})
        frames.believe(frames.addClient(name), 0, 100, 1s);
    for (const ClientIndex agrees : {0U, 1U})
        for (ServerIndex server = 0; server < 3; ++server)
            frames.believe(agrees, server, 101, 1s);
    herd.apply(frames.next(1s));
    model.refresh();
    QCOMPARE(
        names(model),
        QStringList({QStringLiteral("kiwi"), QStringLiteral("apple"), QStringLiteral("plum")}));
    QCOMPARE(model.rowOf(2), std::optional(0));
}

void BeliefModelTest::sortsByNameAndByServer()
{
    HerdModel herd;
    BeliefModel model(herd);
    const QAbstractItemModelTester tester(&model, strict);
    TestFrames frames(QStringLiteral("ring-3"));
    for (const char *const name : {"plum", "apple", "kiwi"})
        frames.believe(frames.addClient(name), 0, 100, 1s);
    frames.believe(1, 2, 100, 1s);
    herd.apply(frames.next(1s));
    const QString apple = QStringLiteral("apple");
    const QString kiwi = QStringLiteral("kiwi");
    const QString plum = QStringLiteral("plum");
    model.sort(BeliefModel::ClientColumn);
    QCOMPARE(names(model), QStringList({apple, kiwi, plum}));
    model.sort(BeliefModel::ClientColumn, Qt::DescendingOrder);
    QCOMPARE(names(model), QStringList({plum, kiwi, apple}));
    model.sort(BeliefModel::FirstServerColumn + 2);
    QCOMPARE(names(model), QStringList({kiwi, plum, apple}));
}

void BeliefModelTest::filters()
{
    HerdModel herd;
    BeliefModel model(herd);
    const QAbstractItemModelTester tester(&model, strict);
    TestFrames frames(QStringLiteral("ring-3"));
    for (const char *const name : {"plum", "pineapple", "Apple"})
        frames.believe(frames.addClient(name), 0, 100, 1s);
    for (ServerIndex server = 1; server < 3; ++server)
        frames.believe(2, server, 100, 1s);
    herd.apply(frames.next(1s));
    model.setNameFilter(QStringLiteral("apple"));
    QCOMPARE(names(model), QStringList({QStringLiteral("pineapple"), QStringLiteral("Apple")}));
    model.setOnlyDisagreeing(true);
    QCOMPARE(names(model), QStringList({QStringLiteral("pineapple")}));
    model.setNameFilter({});
    QCOMPARE(model.rowCount(), 2);
    model.setOnlyDisagreeing(false);
    QCOMPARE(model.rowCount(), 3);
}

void BeliefModelTest::tellsOnlyOfRowsThatChanged()
{
    HerdModel herd;
    BeliefModel model(herd);
    const QAbstractItemModelTester tester(&model, strict);
    TestFrames frames(QStringLiteral("ring-3"));
    for (int i = 0; i < 100; ++i)
        frames.addClient("client" + std::to_string(100 + i));
    herd.apply(frames.next(1s));
    model.sort(BeliefModel::ClientColumn);
    QSignalSpy changed(&model, &BeliefModel::dataChanged);
    QSignalSpy moved(&model, &BeliefModel::layoutChanged);
    QSignalSpy reset(&model, &BeliefModel::modelReset);
    for (int i = 0; i < 10; ++i) {
        frames.believe(40, 0, 100 + i, 1s);
        frames.believe(43, 1, 100 + i, 1s);
        herd.apply(frames.next(1s));
    }
    QCOMPARE(changed.count(), 0);
    model.refresh();
    model.refresh();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 40);
    QCOMPARE(changed[0][1].toModelIndex().row(), 43);
    QCOMPARE(moved.count(), 0);
    QCOMPARE(reset.count(), 0);
}

void BeliefModelTest::aServerThatStopsChangesEveryRow()
{
    HerdModel herd;
    BeliefModel model(herd);
    const QAbstractItemModelTester tester(&model, strict);
    TestFrames frames(QStringLiteral("ring-3"));
    for (int i = 0; i < 10; ++i)
        frames.believe(frames.addClient("client" + std::to_string(i)), 0, 100, 1s);
    herd.apply(frames.next(1s));
    model.refresh();
    frames.servers[1].state = frames.servers[2].state = Herd::ServerState::Down;
    herd.apply(frames.next(2s));
    QSignalSpy changed(&model, &BeliefModel::dataChanged);
    model.refresh();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 0);
    QCOMPARE(changed[0][1].toModelIndex().row(), 9);
}

void BeliefModelTest::whatIsSelectedStaysSelected()
{
    HerdModel herd;
    BeliefModel model(herd);
    const QAbstractItemModelTester tester(&model, strict);
    TestFrames frames(QStringLiteral("ring-3"));
    for (const char *const name : {"plum", "apple", "kiwi"})
        frames.addClient(name);
    herd.apply(frames.next(1s));
    model.refresh();
    const QPersistentModelIndex kiwi = model.index(*model.rowOf(2), 3);
    const QPersistentModelIndex plum = model.index(*model.rowOf(0), 0);
    frames.believe(2, 0, 100, 1s);
    frames.addClient("banana");
    herd.apply(frames.next(1s));
    model.refresh();
    QCOMPARE(kiwi.row(), 0);
    QCOMPARE(plum.row(), 3);
    model.setNameFilter(QStringLiteral("i"));
    QCOMPARE(kiwi.row(), 0);
    QVERIFY(!plum.isValid());
}

void BeliefModelTest::anotherTopologyHasOtherColumns()
{
    HerdModel herd;
    BeliefModel model(herd);
    const QAbstractItemModelTester tester(&model, strict);
    TestFrames frames(QStringLiteral("ring-4"));
    frames.believe(frames.addClient("kiwi"), 3, 100, 1s);
    herd.apply(frames.next(1s));
    QCOMPARE(model.columnCount(), 6);
    Topology smaller = frames.topology();
    smaller.servers.pop_back();
    smaller.links = {LinkSpec(0, 1), LinkSpec(1, 2)};
    frames.setTopology(smaller);
    herd.apply(frames.next(2s));
    QCOMPARE(model.columnCount(), 5);
    QCOMPARE(model.headerData(4, Qt::Horizontal).toString(), QStringLiteral("S3"));
    herd.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
}

void BeliefModelTest::survivesAnything()
{
    std::mt19937 random(20260924);
    const auto below = [&random](int end) { return int(random() % unsigned(end)); };
    HerdModel herd;
    BeliefModel model(herd);
    const QAbstractItemModelTester tester(&model, strict);
    TestFrames frames(QStringLiteral("ring-4"));
    int clients = 0;
    for (int step = 0; step < 400; ++step) {
        if (below(4) == 0) {
            frames.addClient("client" + std::to_string(below(1'000'000)));
            ++clients;
        }
        for (int i = below(6); i > 0 && clients > 0; --i)
            frames.believe(ClientIndex(below(clients)), ServerIndex(below(4)), 100 + step / 4,
                           step * 16ms);
        if (below(10) == 0)
            frames.servers[std::size_t(below(4))].state = Herd::ServerState(below(5));
        herd.apply(frames.next(step * 16ms));
        if (below(3) == 0)
            model.refresh();
        if (below(10) == 0)
            model.setOnlyDisagreeing(below(2) == 0);
        if (below(10) == 0)
            model.setNameFilter(below(2) == 0 ? QString() : QString::number(below(10)));
        if (below(10) == 0)
            model.sort(below(7) - 1, Qt::SortOrder(below(2)));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowOf(model.clientAt(row)), std::optional(row));
    }
}

QTEST_GUILESS_MAIN(BeliefModelTest)
#include "tst_beliefmodel.moc"
