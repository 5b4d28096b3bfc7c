// SPDX-License-Identifier: MIT
#include "net/clock.h"

#include <QSignalSpy>
#include <QTest>

#include <chrono>

using namespace drover;
using namespace std::chrono_literals;

class tst_Clock : public QObject
{
    Q_OBJECT

private slots:
    void theSystemsWallClockIsPosixTime();
    void theSystemsMonotonicClockNeverGoesBack();
    void aManualClockStandsStill();
    void advancingMovesBothClocks_data();
    void advancingMovesBothClocks();
    void settingTheWallClockLeavesTheMonotonicOne();
    void everyMoveOfAManualClockIsTold();
};

void tst_Clock::theSystemsWallClockIsPosixTime()
{
    const SystemClock clock;
    QVERIFY(clock.runsByItself());
    const auto before = std::chrono::system_clock::now().time_since_epoch();
    const Timestamp now = clock.wallNow();
    const auto after = std::chrono::system_clock::now().time_since_epoch();
    QVERIFY(now.nanoseconds >= 0 && now.nanoseconds < 1'000'000'000);
    const auto told = std::chrono::seconds(now.seconds) + std::chrono::nanoseconds(now.nanoseconds);
    QVERIFY(before <= told && told <= after);
}

void tst_Clock::theSystemsMonotonicClockNeverGoesBack()
{
    const SystemClock clock;
    auto last = clock.monotonicNow();
    for (int i = 0; i < 10'000; ++i) {
        const auto now = clock.monotonicNow();
        QVERIFY(now >= last);
        last = now;
    }
}

void tst_Clock::aManualClockStandsStill()
{
    const ManualClock clock;
    QVERIFY(!clock.runsByItself());
    QCOMPARE(clock.wallNow(), clock.wallNow());
    QCOMPARE(clock.monotonicNow().count(), 0);
}

void tst_Clock::advancingMovesBothClocks_data()
{
    QTest::addColumn<qint64>("fromSeconds");
    QTest::addColumn<int>("fromNanoseconds");
    QTest::addColumn<qint64>("by");
    QTest::addColumn<qint64>("toSeconds");
    QTest::addColumn<int>("toNanoseconds");

    QTest::newRow("not at all") << qint64(100) << 5 << qint64(0) << qint64(100) << 5;
    QTest::newRow("within the second")
        << qint64(100) << 5 << qint64(999'999'994) << qint64(100) << 999'999'999;
    QTest::newRow("to the next second")
        << qint64(100) << 5 << qint64(999'999'995) << qint64(101) << 0;
    QTest::newRow("over many seconds")
        << qint64(100) << 999'999'999 << qint64(7'000'000'002) << qint64(108) << 1;
    QTest::newRow("before 1970") << qint64(-2) << 500'000'000 << qint64(600'000'000) << qint64(-1)
                                 << 100'000'000;
    QTest::newRow("a century") << qint64(0) << 0 << qint64(3'155'760'000'000'000'000)
                               << qint64(3'155'760'000) << 0;
}

void tst_Clock::advancingMovesBothClocks()
{
    QFETCH(qint64, fromSeconds);
    QFETCH(int, fromNanoseconds);
    QFETCH(qint64, by);
    QFETCH(qint64, toSeconds);
    QFETCH(int, toNanoseconds);

    ManualClock clock;
    clock.setWall({fromSeconds, fromNanoseconds});
    clock.advance(std::chrono::nanoseconds(by));
    QCOMPARE(clock.wallNow().seconds, toSeconds);
    QCOMPARE(clock.wallNow().nanoseconds, toNanoseconds);
    QCOMPARE(clock.monotonicNow().count(), by);
}

void tst_Clock::settingTheWallClockLeavesTheMonotonicOne()
{
    ManualClock clock;
    clock.advance(5s);
    clock.setWall({1, 2});
    QCOMPARE(clock.wallNow(), (Timestamp{1, 2}));
    QCOMPARE(clock.monotonicNow().count(), 5'000'000'000);
}

void tst_Clock::everyMoveOfAManualClockIsTold()
{
    ManualClock clock;
    QSignalSpy jumped(&clock, &Clock::jumped);
    clock.advance(1ns);
    QCOMPARE(jumped.count(), 1);
    clock.setWall({1, 2});
    QCOMPARE(jumped.count(), 2);
}

QTEST_GUILESS_MAIN(tst_Clock)
#include "tst_clock.moc"
