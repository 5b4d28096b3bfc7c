// SPDX-License-Identifier: MIT
#include "load/floodtrial.h"

#include "herd/presets.h"
#include "support/droverprocess.h"

#include <QTest>

namespace drover {

namespace {

using namespace std::chrono_literals;

FloodPlan planFor(const char *preset, std::size_t updates)
{
    FloodPlan plan;
    plan.topology = *makePreset(QString::fromLatin1(preset));
    plan.updates = updates;
    return plan;
}

const FloodResult &finish(FloodTrial &trial)
{
    int times = 0;
    QObject::connect(&trial, &FloodTrial::finished, &trial, [&times] { ++times; });
    trial.start();
    if (!QTest::qWaitFor([&times] { return times > 0; }, patience))
        qFatal("The trial does not end.");
    return trial.result();
}

} // namespace

class TestFloodTrial : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatAnUpdateCosts_data();
    void countsWhatAnUpdateCosts();
    void measuresUnderLoad();
    void hasNothingToCatchUpWithWhereMuchIsKnown();
    void failsWhereTheHerdIsInTwo();
    void endsWithWhatThereIs_data();
    void endsWithWhatThereIs();
};

void TestFloodTrial::countsWhatAnUpdateCosts_data()
{
    QTest::addColumn<std::uint64_t>("least");
    QTest::addColumn<std::uint64_t>("flooding");
    const auto row = [](const char *preset, std::uint64_t least, std::uint64_t flooding) {
        QTest::newRow(preset) << least << flooding;
    };
    row("line-2", 1, 1);
    row("line-6", 5, 5); // a tree: nobody is told twice
    row("star-6", 5, 5);
    row("tree-7", 6, 6);
    row("ring-3", 2, 4);
    row("ring-8", 7, 9); // once round, and two meet
    row("grid-3x3", 8, 16);
    row("mesh-6", 5, 25); // each tells all but one
    row("ucla-2018", 4, 8);
    row("ucla-2016", 4, 6);
}

void TestFloodTrial::countsWhatAnUpdateCosts()
{
    QFETCH(const std::uint64_t, least);
    QFETCH(const std::uint64_t, flooding);
    constexpr std::size_t updates = 23; // not every server as often as the other
    FloodTrial trial(planFor(QTest::currentDataTag(), updates));
    const FloodResult &result = finish(trial);
    QCOMPARE(result.problem, QString());
    QVERIFY(result.isComplete && !result.underLoad);
    const Topology &topology = trial.plan().topology;
    const FloodCost cost = floodCost(topology.servers.size(), topology.links.size());
    QCOMPARE(cost.least, least);
    QCOMPARE(cost.flooding, flooding);
    // None too many, none too few.
    QCOMPARE(result.atRest.updates, std::uint64_t(updates));
    QCOMPARE(result.atRest.deliveries, updates * flooding);
    QCOMPARE(result.atRest.spread.count(), std::uint64_t(updates));
    QVERIFY(result.atRest.spread.least() > 0ns);
    QVERIFY(result.atRest.spread.most() < result.atRest.took);
    QVERIFY(result.atRest.cpu > 0ns);
}

void TestFloodTrial::measuresUnderLoad()
{
    FloodPlan plan = planFor("ring-4", 50);
    plan.loadRate = 500;
    FloodTrial trial(plan);
    const FloodResult &result = finish(trial);
    QCOMPARE(result.problem, QString());
    QVERIFY(result.isComplete && result.underLoad);
    const FloodFigures &load = *result.underLoad;
    QCOMPARE(load.spread.count(), std::uint64_t(50));
    QVERIFY(load.updates > 50 + 50); // its own, and one at least of each connection
    // What is superseded before it is sent is not sent; nothing is sent twice.
    QVERIFY(load.deliveries <= load.updates * 5);
    QVERIFY(load.deliveries >= 50U * 5U);
}

void TestFloodTrial::hasNothingToCatchUpWithWhereMuchIsKnown()
{
    for (const std::size_t known : {std::size_t(1), std::size_t(10), std::size_t(45'000)}) {
        FloodPlan plan = planFor("line-3", 20);
        plan.clientsKnown = known;
        plan.loadRate = 300;
        FloodTrial trial(plan);
        const FloodResult &result = finish(trial);
        QCOMPARE(result.problem, QString());
        QVERIFY(result.isComplete);
        QCOMPARE(result.atRest.deliveries, std::uint64_t(20 * 2));
    }
}

void TestFloodTrial::failsWhereTheHerdIsInTwo()
{
    FloodPlan plan = planFor("line-4", 20);
    plan.topology.links.erase(plan.topology.links.begin() + 1);
    plan.patience = 300ms;
    FloodTrial trial(plan);
    const FloodResult &result = finish(trial);
    QCOMPARE(result.problem, QStringLiteral("An update reached only 2 of 4 servers."));
    QVERIFY(!result.isComplete);
    QCOMPARE(result.atRest.updates, std::uint64_t(0));
}

void TestFloodTrial::endsWithWhatThereIs_data()
{
    QTest::addColumn<int>("afterMs");
    QTest::newRow("at once") << 0;
    QTest::newRow("soon") << 5;
    QTest::newRow("within") << 200;
}

void TestFloodTrial::endsWithWhatThereIs()
{
    QFETCH(const int, afterMs);
    FloodPlan plan = planFor("ring-5", 1'000'000);
    plan.clientsKnown = 30'000;
    FloodTrial trial(plan);
    QTimer::singleShot(afterMs, &trial, &FloodTrial::stop);
    const FloodResult &result = finish(trial);
    QCOMPARE(result.problem, QString());
    QVERIFY(!result.isComplete && !result.underLoad);
    QCOMPARE(result.atRest.updates, result.atRest.spread.count());
}

} // namespace drover

QTEST_GUILESS_MAIN(drover::TestFloodTrial)

#include "tst_floodtrial.moc"
