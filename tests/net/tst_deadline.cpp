// SPDX-License-Identifier: MIT
#include "net/deadline.h"

#include <QList>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <array>
#include <atomic>
#include <chrono>
#include <limits>
#include <memory>

using namespace drover;
using namespace std::chrono_literals;

class tst_Deadline : public QObject
{
    Q_OBJECT

private slots:
    void isDueAtItsTimeAndNotBefore();
    void actsOnceForEachSetting();
    void actsInTheOrderOfTheTimes();
    void actsInTheOrderOfTheSettingsWithinOneMoment();
    void aNewSettingReplacesTheOldOne();
    void aCancelledOneDoesNotAct();
    void itsEndCancelsIt();
    void mayBeSetAgainWithinItsOwnAction();
    void mayDeleteItselfWithinItsOwnAction();
    void mayCancelAndDeleteOthersThatAreDueToo();
    void isNotSetWithinItsOwnAction();
    void settingItWithNoDelayDoesNotHoldTheLoop_data();
    void settingItWithNoDelayDoesNotHoldTheLoop();
    void settingItNeverActsWithinTheCall();
    void anActionMayMoveTheClock();
    void tellsTheTimeThatIsLeft();
    void aDelayWithoutEndIsNoTimeInThePast();
    void theSystemsClockMakesItAct();
    void anEarlierOneIsNotHeldUpByALaterOne();
    void aDelayOfMonthsNeitherActsAtOnceNorWarns();
    void theLoopRunsBetweenActionsThatSetThemselvesAgain();
    void theQueueMayBeMadeOnOneThreadAndUsedOnAnother();
    void nothingActsWhileTheQueueIsPaused();
    void theSystemsClockDoesNotWakeAPausedQueue();
};

void tst_Deadline::nothingActsWhileTheQueueIsPaused()
{
    ManualClock clock;
    DeadlineQueue queue(clock);
    QList<int> acted;
    Deadline later(queue, [&acted] { acted << 2; });
    Deadline sooner(queue, [&acted] { acted << 1; });
    Deadline notYet(queue, [&acted] { acted << 3; });
    later.setIn(20ms);
    sooner.setIn(10ms);
    queue.setPaused(true);
    notYet.setIn(2s);
    clock.advance(1s);
    QCoreApplication::processEvents();
    QCOMPARE(acted, QList<int>());
    QVERIFY(sooner.isSet());
    queue.setPaused(false);
    QCOMPARE(acted, QList<int>()); // never within the call
    QTRY_COMPARE(acted, (QList<int>{1, 2}));
    clock.advance(1s);
    QCOMPARE(acted, (QList<int>{1, 2, 3}));
    sooner.setIn(10ms);
    queue.setPaused(true);
    queue.setPaused(false);
    queue.setPaused(true); // again before what was due could follow
    clock.advance(10ms);
    QCoreApplication::processEvents();
    QCOMPARE(acted, (QList<int>{1, 2, 3}));
}

void tst_Deadline::theSystemsClockDoesNotWakeAPausedQueue()
{
    SystemClock clock;
    DeadlineQueue queue(clock);
    DeadlineQueue other(clock);
    int acted = 0;
    int reached = 0;
    Deadline deadline(queue, [&acted] { ++acted; });
    Deadline after(other, [&reached] { ++reached; });
    deadline.setIn(1ms);
    queue.setPaused(true);
    deadline.setIn(1ms);
    after.setIn(5ms);
    QTRY_COMPARE(reached, 1);
    QCOMPARE(acted, 0);
    queue.setPaused(false);
    QTRY_COMPARE(acted, 1);
}

void tst_Deadline::isDueAtItsTimeAndNotBefore()
{
    ManualClock clock;
    DeadlineQueue queue(clock);
    int acted = 0;
    Deadline deadline(queue, [&acted] { ++acted; });
    QVERIFY(!deadline.isSet());
    deadline.setIn(10ms);
    QVERIFY(deadline.isSet());
    clock.advance(10ms - 1ns);
    QCOMPARE(acted, 0);
    clock.advance(1ns);
    QCOMPARE(acted, 1);
    QVERIFY(!deadline.isSet());
}

void tst_Deadline::actsOnceForEachSetting()
{
    ManualClock clock;
    DeadlineQueue queue(clock);
    int acted = 0;
    Deadline deadline(queue, [&acted] { ++acted; });
    deadline.setIn(1s);
    clock.advance(1h);
    clock.advance(1h);
    QCOMPARE(acted, 1);
    deadline.setIn(1s);
    clock.advance(1s);
    QCOMPARE(acted, 2);
}

void tst_Deadline::actsInTheOrderOfTheTimes()
{
    ManualClock clock;
    DeadlineQueue queue(clock);
    QList<int> order;
    Deadline third(queue, [&order] { order.append(3); });
    Deadline first(queue, [&order] { order.append(1); });
    Deadline second(queue, [&order] { order.append(2); });
    third.setIn(30ms);
    first.setIn(10ms);
    second.setIn(20ms);
    clock.advance(1s);
    QCOMPARE(order, (QList<int>{1, 2, 3}));
}

void tst_Deadline::actsInTheOrderOfTheSettingsWithinOneMoment()
{
    ManualClock clock;
    DeadlineQueue queue(clock);
    QList<int> order;
    Deadline a(queue, [&order] { order.append(1); });
    Deadline b(queue, [&order] { order.append(2); });
    Deadline c(queue, [&order] { order.append(3); });
    a.setIn(10ms);
    b.setIn(10ms);
    c.setIn(10ms);
    a.setIn(10ms); // set anew: the last one now
    clock.advance(10ms);
    QCOMPARE(order, (QList<int>{2, 3, 1}));
}

void tst_Deadline::aNewSettingReplacesTheOldOne()
{
    ManualClock clock;
    DeadlineQueue queue(clock);
    int acted = 0;
    Deadline deadline(queue, [&acted] { ++acted; });
    deadline.setIn(10ms);
    deadline.setIn(50ms);
    clock.advance(49ms);
    QCOMPARE(acted, 0);
    deadline.setIn(10ms);
    clock.advance(10ms);
    QCOMPARE(acted, 1);
    clock.advance(1h);
    QCOMPARE(acted, 1);
}

void tst_Deadline::aCancelledOneDoesNotAct()
{
    ManualClock clock;
    DeadlineQueue queue(clock);
    int acted = 0;
    Deadline deadline(queue, [&acted] { ++acted; });
    deadline.cancel(); // not set: nothing to do
    deadline.setIn(10ms);
    deadline.cancel();
    QVERIFY(!deadline.isSet());
    clock.advance(1h);
    QCOMPARE(acted, 0);
}

void tst_Deadline::itsEndCancelsIt()
{
    ManualClock clock;
    DeadlineQueue queue(clock);
    int acted = 0;
    auto deadline = std::make_unique<Deadline>(queue, [&acted] { ++acted; });
    deadline->setIn(10ms);
    deadline.reset();
    clock.advance(1h);
    QCOMPARE(acted, 0);
}

void tst_Deadline::mayBeSetAgainWithinItsOwnAction()
{
    ManualClock clock;
    DeadlineQueue queue(clock);
    int acted = 0;
    std::unique_ptr<Deadline> deadline;
    deadline = std::make_unique<Deadline>(queue, [&] {
        ++acted;
        deadline->setIn(10ms);
    });
    deadline->setIn(10ms);
    clock.advance(1s); // one step of the clock is one moment: it is due once
    QCOMPARE(acted, 1);
    clock.advance(9ms);
    QCOMPARE(acted, 1);
    clock.advance(1ms);
    QCOMPARE(acted, 2);
}

void tst_Deadline::mayDeleteItselfWithinItsOwnAction()
{
    ManualClock clock;
    DeadlineQueue queue(clock);
    int acted = 0;
    std::unique_ptr<Deadline> deadline;
    const std::array<char, 64> large{}; // what it captured must outlast it, on the heap too
    deadline = std::make_unique<Deadline>(queue, [&acted, &deadline, large] {
        deadline.reset();
        acted += 1 + large.back();
    });
    deadline->setIn(10ms);
    clock.advance(10ms);
    QCOMPARE(acted, 1);
    QVERIFY(!deadline);
}

void tst_Deadline::mayCancelAndDeleteOthersThatAreDueToo()
{
    ManualClock clock;
    DeadlineQueue queue(clock);
    int acted = 0;
    Deadline cancelled(queue, [&acted] { ++acted; });
    auto deleted = std::make_unique<Deadline>(queue, [&acted] { ++acted; });
    Deadline postponed(queue, [&acted] { ++acted; });
    Deadline first(queue, [&] {
        cancelled.cancel();
        deleted.reset();
        postponed.setIn(5ms);
    });
    cancelled.setIn(10ms);
    deleted->setIn(10ms);
    postponed.setIn(10ms);
    first.setIn(1ms);
    clock.advance(10ms);
    QCOMPARE(acted, 0);
    clock.advance(5ms);
    QCOMPARE(acted, 1);
}

void tst_Deadline::isNotSetWithinItsOwnAction()
{
    ManualClock clock;
    DeadlineQueue queue(clock);
    bool wasSet = true;
    std::unique_ptr<Deadline> deadline;
    deadline = std::make_unique<Deadline>(queue, [&] { wasSet = deadline->isSet(); });
    deadline->setIn(10ms);
    clock.advance(10ms);
    QVERIFY(!wasSet);
}

void tst_Deadline::settingItWithNoDelayDoesNotHoldTheLoop_data()
{
    QTest::addColumn<qint64>("delay");
    QTest::newRow("zero") << qint64(0);
    QTest::newRow("negative") << qint64(-1'000'000);
    QTest::newRow("the least there is") << std::numeric_limits<qint64>::min();
}

void tst_Deadline::settingItWithNoDelayDoesNotHoldTheLoop()
{
    QFETCH(qint64, delay);
    ManualClock clock;
    DeadlineQueue queue(clock);
    int acted = 0;
    std::unique_ptr<Deadline> deadline;
    deadline = std::make_unique<Deadline>(queue, [&] {
        ++acted;
        deadline->setIn(std::chrono::nanoseconds(delay));
    });
    deadline->setIn(std::chrono::nanoseconds(delay));
    clock.advance(1ms);
    QCOMPARE(acted, 1);
    clock.advance(1ms);
    QCOMPARE(acted, 2);
}

void tst_Deadline::settingItNeverActsWithinTheCall()
{
    SystemClock clock;
    DeadlineQueue queue(clock);
    int acted = 0;
    Deadline deadline(queue, [&acted] { ++acted; });
    deadline.setIn(0ns);
    QCOMPARE(acted, 0);
    QTRY_COMPARE(acted, 1);
}

void tst_Deadline::anActionMayMoveTheClock()
{
    ManualClock clock;
    DeadlineQueue queue(clock);
    QList<int> order;
    Deadline first(queue, [&] {
        order.append(1);
        clock.advance(1s);
        order.append(3);
    });
    Deadline second(queue, [&order] { order.append(2); });
    first.setIn(10ms);
    second.setIn(500ms);
    clock.advance(10ms);
    QCOMPARE(order, (QList<int>{1, 2, 3}));
}

void tst_Deadline::tellsTheTimeThatIsLeft()
{
    ManualClock clock;
    DeadlineQueue queue(clock);
    Deadline deadline(queue, [] {});
    QCOMPARE(deadline.remaining().count(), 0);
    deadline.setIn(10ns);
    QCOMPARE(deadline.remaining().count(), 10);
    clock.advance(3ns);
    QCOMPARE(deadline.remaining().count(), 7);

    auto left = std::chrono::nanoseconds(-1);
    Deadline late(queue, [] {});
    Deadline before(queue, [&] { left = late.remaining(); });
    before.setIn(1ms);
    late.setIn(2ms);
    clock.advance(1s);
    QCOMPARE(left.count(), 0); // due, and its turn still to come
    QCOMPARE(deadline.remaining().count(), 0);
}

void tst_Deadline::aDelayWithoutEndIsNoTimeInThePast()
{
    ManualClock clock;
    clock.advance(1h);
    DeadlineQueue queue(clock);
    int acted = 0;
    Deadline deadline(queue, [&acted] { ++acted; });
    deadline.setIn(std::chrono::nanoseconds::max());
    clock.advance(24h * 365);
    QCOMPARE(acted, 0);
    QVERIFY(deadline.remaining() > 24h * 365 * 200);
}

void tst_Deadline::theSystemsClockMakesItAct()
{
    SystemClock clock;
    DeadlineQueue queue(clock);
    std::chrono::nanoseconds actedAt{0};
    Deadline deadline(queue, [&] { actedAt = clock.monotonicNow(); });
    const auto due = clock.monotonicNow() + 20ms;
    deadline.setIn(20ms);
    QTRY_VERIFY(actedAt.count() != 0);
    QVERIFY(actedAt >= due);
}

void tst_Deadline::anEarlierOneIsNotHeldUpByALaterOne()
{
    SystemClock clock;
    DeadlineQueue queue(clock);
    bool earlyActed = false;
    Deadline late(queue, [] {});
    Deadline early(queue, [&earlyActed] { earlyActed = true; });
    late.setIn(1h);
    early.setIn(1ms);
    QTRY_VERIFY(earlyActed);
    QVERIFY(late.isSet());

    // And the timer goes on to the next one when the earliest is no more.
    early.setIn(1ms);
    late.setIn(10ms);
    early.cancel();
    QTRY_VERIFY(!late.isSet());
}

void tst_Deadline::aDelayOfMonthsNeitherActsAtOnceNorWarns()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    SystemClock clock;
    DeadlineQueue queue(clock);
    int acted = 0;
    bool soonActed = false;
    Deadline months(queue, [&acted] { ++acted; });
    Deadline forEver(queue, [&acted] { ++acted; });
    months.setIn(24h * 30); // in milliseconds more than an int holds
    forEver.setIn(std::chrono::nanoseconds::max());
    Deadline soon(queue, [&soonActed] { soonActed = true; });
    soon.setIn(5ms);
    QTRY_VERIFY(soonActed);
    QCOMPARE(acted, 0);
}

void tst_Deadline::theLoopRunsBetweenActionsThatSetThemselvesAgain()
{
    SystemClock clock;
    DeadlineQueue queue(clock);
    int acted = 0;
    std::unique_ptr<Deadline> deadline;
    deadline = std::make_unique<Deadline>(queue, [&] {
        ++acted;
        deadline->setIn(0ns);
    });
    deadline->setIn(0ns);
    bool isDone = false;
    Deadline other(queue, [&isDone] { isDone = true; });
    other.setIn(10ms);
    QTRY_VERIFY(isDone); // would hang if the first one held the loop
    QVERIFY(acted > 0);
}

void tst_Deadline::theQueueMayBeMadeOnOneThreadAndUsedOnAnother()
{
    SystemClock clock;
    auto queue = std::make_unique<DeadlineQueue>(clock);
    QThread thread;
    queue->moveToThread(&thread);
    std::atomic<QThread *> actedOn = nullptr;
    std::unique_ptr<Deadline> deadline;
    QMetaObject::invokeMethod(
        queue.get(),
        [&] {
            deadline
                = std::make_unique<Deadline>(*queue, [&] { actedOn = QThread::currentThread(); });
            deadline->setIn(1ms);
        },
        Qt::QueuedConnection);
    QObject::connect(
        &thread, &QThread::finished, queue.get(),
        [&] {
            deadline.reset();
            queue.reset();
        },
        Qt::DirectConnection);
    thread.start();
    QTRY_VERIFY(actedOn.load() != nullptr);
    thread.quit();
    QVERIFY(thread.wait());
    QCOMPARE(actedOn.load(), &thread);
}

QTEST_GUILESS_MAIN(tst_Deadline)
#include "tst_deadline.moc"
