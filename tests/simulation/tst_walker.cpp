// SPDX-License-Identifier: MIT
#include "herd/presets.h"
#include "protocol/coordinate.h"
#include "simulation/walker.h"
#include "support/settle.h"
#include "support/testherd.h"

#include <QTest>

using namespace drover;
using namespace std::chrono_literals;

namespace {

/// A walker of a herd that runs on the herd's clock.
struct Walking
{
    explicit Walking(const char *preset)
        : herd(*makePreset(QLatin1String(preset)))
        , deadlines(herd.clock)
        , walker(herd.herd.poller(), deadlines, {.name = "kiwi", .seed = 7})
    {
        std::vector<WalkerEndpoint> endpoints;
        for (const std::size_t i : herd.herd.ownServers())
            endpoints.push_back({QHostAddress(QHostAddress::LocalHost), herd.herd.port(i)});
        walker.setEndpoints(std::move(endpoints));
    }

    TestHerd herd;
    DeadlineQueue deadlines;
    Walker walker;
};

class WalkerTest : public QObject
{
    Q_OBJECT

private slots:
    void reportsEachSecond();
    void walksAtItsSpeed();
    void goesToTheNextServer();
    void stopsAndGoesOn();
    void waitsForAServer();
};

void WalkerTest::reportsEachSecond()
{
    Walking test("line-2");
    test.walker.start();
    for (std::uint64_t i = 1; i <= 5; ++i) {
        QTRY_COMPARE(test.walker.answers(), i);
        QCOMPARE(test.walker.reports(), i);
        test.herd.clock.advance(1s);
    }
    QTRY_VERIFY(!test.herd.record("S2", "kiwi").isEmpty());
    QCOMPARE(test.walker.wrongAnswers(), std::uint64_t(0));
}

void WalkerTest::walksAtItsSpeed()
{
    Walking test("line-2");
    const Route plane(7, 12);
    test.walker.start();
    QTRY_COMPARE(test.walker.answers(), std::uint64_t(1));
    const auto position = [&test] {
        const LocationStore &store = test.herd.store("S1");
        return *parseLocation(store.find("kiwi")->location());
    };
    for (std::uint64_t i = 2; i <= 10; ++i) {
        const Coordinate before = position();
        test.herd.clock.advance(1s);
        QTRY_COMPARE(test.walker.answers(), i);
        QVERIFY(std::abs(plane.distance(before, position()) - 12) < 0.5);
    }
}

void WalkerTest::goesToTheNextServer()
{
    Walking test("line-3");
    test.walker.start();
    QTRY_COMPARE(test.walker.answers(), std::uint64_t(1));
    for (const char *const server : {"S1", "S2"}) {
        const std::uint64_t before = test.walker.answers();
        QVERIFY(test.herd.herd.kill(server));
        QTRY_VERIFY((test.walker.answers() > before) || (test.herd.clock.advance(100ms), false));
    }
    QVERIFY(test.herd.record("S3", "kiwi").startsWith("AT S3 "));
}

void WalkerTest::stopsAndGoesOn()
{
    Walking test("line-2");
    test.walker.start();
    test.walker.start();
    QTRY_COMPARE(test.walker.answers(), std::uint64_t(1));
    test.walker.stop();
    test.herd.clock.advance(10s);
    SETTLE(test.herd, "S1");
    QCOMPARE(test.walker.reports(), std::uint64_t(1));
    test.walker.start();
    QTRY_VERIFY((test.walker.answers() == 2) || (test.herd.clock.advance(100ms), false));
    test.walker.stop();
}

void WalkerTest::waitsForAServer()
{
    Walking test("line-2");
    QVERIFY(test.herd.herd.kill("S1"));
    QVERIFY(test.herd.herd.kill("S2"));
    test.walker.start();
    for (int i = 0; i < 50; ++i) {
        test.herd.clock.advance(100ms);
        QCoreApplication::processEvents();
    }
    QCOMPARE(test.walker.reports(), std::uint64_t(0));
    QVERIFY(test.herd.herd.bringUp("S2"));
    std::vector<WalkerEndpoint> endpoints{
        {QHostAddress(QHostAddress::LocalHost), test.herd.port("S2")}};
    test.walker.setEndpoints(std::move(endpoints));
    QTRY_VERIFY((test.walker.answers() >= 1) || (test.herd.clock.advance(100ms), false));
}

} // namespace

QTEST_GUILESS_MAIN(WalkerTest)
#include "tst_walker.moc"
