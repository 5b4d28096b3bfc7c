// SPDX-License-Identifier: MIT
#include "net/delayline.h"

#include <QByteArrayList>
#include <QTest>

using namespace drover;
using namespace std::chrono_literals;

class TestDelayLine : public QObject
{
    Q_OBJECT

private slots:
    void releasesWhenTheTimeHasCome();
    void letsNothingOvertake_data();
    void letsNothingOvertake();
    void keepsTheTimeOfWhatWaits();
    void joinsWhatComesWithinAMillisecond();
    void releasesEverythingAtOnce();
    void mayBeFilledWhileItReleases();
    void forgetsWhatWaitsAtItsEnd();
    void holdsUntilItIsReleased();
    void keepsTheTimeOfWhatIsNotDueWhenReleased();
};

namespace {

/// A line, and what it has let go.
struct Delayed
{
    ManualClock clock;
    DeadlineQueue deadlines{clock};
    QByteArrayList released;
    DelayLine line{deadlines, [this](std::string_view bytes) {
                       released << QByteArray(bytes.data(), qsizetype(bytes.size()));
                   }};

    QByteArray all() const { return released.join(); }
};

} // namespace

void TestDelayLine::releasesWhenTheTimeHasCome()
{
    Delayed delayed;
    delayed.line.setDelay(500ms);
    delayed.line.append("one\n");
    QCOMPARE(delayed.line.size(), std::size_t(4));
    delayed.clock.advance(200ms);
    delayed.line.append("two\n");
    QCOMPARE(delayed.line.size(), std::size_t(8));
    delayed.clock.advance(300ms - 1ns);
    QCOMPARE(delayed.all(), QByteArray());
    delayed.clock.advance(1ns);
    QCOMPARE(delayed.all(), QByteArray("one\n"));
    QCOMPARE(delayed.line.size(), std::size_t(4));
    delayed.clock.advance(200ms - 1ns);
    QCOMPARE(delayed.all(), QByteArray("one\n"));
    delayed.clock.advance(1ns);
    QCOMPARE(delayed.all(), QByteArray("one\ntwo\n"));
    QCOMPARE(delayed.line.size(), std::size_t(0));
}

void TestDelayLine::letsNothingOvertake_data()
{
    QTest::addColumn<QList<int>>("delays"); // ms; 10 ms lie between two bytes
    QTest::newRow("the same") << QList<int>{50, 50, 50, 50};
    QTest::newRow("shorter") << QList<int>{500, 100, 20, 1};
    QTest::newRow("longer") << QList<int>{1, 20, 100, 500};
    QTest::newRow("to and fro") << QList<int>{300, 10, 300, 10};
    QTest::newRow("none at last") << QList<int>{300, 200, 0, 0};
}

void TestDelayLine::letsNothingOvertake()
{
    QFETCH(QList<int>, delays);
    Delayed delayed;
    QByteArray expected;
    for (qsizetype i = 0; i < delays.size(); ++i) {
        const char byte = char('a' + i);
        expected += byte;
        delayed.line.setDelay(std::chrono::milliseconds(delays[i]));
        delayed.line.append({&byte, 1});
        delayed.clock.advance(10ms);
    }
    delayed.clock.advance(1s);
    QCOMPARE(delayed.all(), expected);
    QCOMPARE(delayed.line.size(), std::size_t(0));
}

void TestDelayLine::keepsTheTimeOfWhatWaits()
{
    Delayed delayed;
    delayed.line.setDelay(1s);
    delayed.line.append("a");
    delayed.line.setDelay(100ms);
    delayed.clock.advance(1s - 1ns);
    QCOMPARE(delayed.all(), QByteArray());
    delayed.clock.advance(1ns);
    QCOMPARE(delayed.all(), QByteArray("a"));
}

void TestDelayLine::joinsWhatComesWithinAMillisecond()
{
    Delayed delayed;
    delayed.line.setDelay(100ms);
    delayed.line.append("a");
    delayed.clock.advance(1ms - 1ns);
    delayed.line.append("b");
    delayed.clock.advance(1ns);
    delayed.line.append("c");
    delayed.clock.advance(99ms);
    QCOMPARE(delayed.released, QByteArrayList{"ab"});
    delayed.clock.advance(1ms);
    QCOMPARE(delayed.released, (QByteArrayList{"ab", "c"}));
}

void TestDelayLine::releasesEverythingAtOnce()
{
    Delayed delayed;
    delayed.line.setDelay(1s);
    for (const char *const text : {"a", "b", "c"}) {
        delayed.line.append(text);
        delayed.clock.advance(10ms);
    }
    delayed.line.releaseAll();
    QCOMPARE(delayed.all(), QByteArray("abc"));
    QCOMPARE(delayed.line.size(), std::size_t(0));
    delayed.clock.advance(2s);
    QCOMPARE(delayed.all(), QByteArray("abc"));
    delayed.line.append("d");
    delayed.clock.advance(1s);
    QCOMPARE(delayed.all(), QByteArray("abcd"));
}

void TestDelayLine::mayBeFilledWhileItReleases()
{
    ManualClock clock;
    DeadlineQueue deadlines(clock);
    int rounds = 0;
    DelayLine *again = nullptr;
    DelayLine line(deadlines, [&](std::string_view bytes) {
        ++rounds;
        again->append(bytes);
    });
    again = &line;
    line.setDelay(100ms);
    line.append("a");
    for (int i = 1; i <= 5; ++i) {
        clock.advance(100ms);
        QCOMPARE(rounds, i);
        QCOMPARE(line.size(), std::size_t(1));
    }
}

void TestDelayLine::forgetsWhatWaitsAtItsEnd()
{
    ManualClock clock;
    DeadlineQueue deadlines(clock);
    int released = 0;
    {
        DelayLine line(deadlines, [&](std::string_view) { ++released; });
        line.setDelay(100ms);
        line.append("a");
    }
    clock.advance(1s);
    QCOMPARE(released, 0);
}

void TestDelayLine::holdsUntilItIsReleased()
{
    Delayed delayed;
    delayed.line.setDelay(100ms);
    delayed.line.append("one\n");
    delayed.line.setHeld(true);
    delayed.clock.advance(1h);
    delayed.line.append("two\n");
    delayed.line.setDelay(0ms);
    delayed.line.append("three\n");
    delayed.clock.advance(1h);
    QCOMPARE(delayed.all(), QByteArray());
    QCOMPARE(delayed.line.size(), std::size_t(14));
    delayed.line.setHeld(false);
    QCOMPARE(delayed.all(), QByteArray("one\ntwo\nthree\n"));
    delayed.line.append("four\n");
    delayed.clock.advance(1ms);
    QCOMPARE(delayed.all(), QByteArray("one\ntwo\nthree\nfour\n"));
}

void TestDelayLine::keepsTheTimeOfWhatIsNotDueWhenReleased()
{
    Delayed delayed;
    delayed.line.setDelay(100ms);
    delayed.line.append("one\n");
    delayed.line.setHeld(true);
    delayed.clock.advance(60ms);
    delayed.line.append("two\n");
    delayed.clock.advance(60ms);
    delayed.line.setHeld(false);
    QCOMPARE(delayed.all(), QByteArray("one\n"));
    delayed.clock.advance(40ms);
    QCOMPARE(delayed.all(), QByteArray("one\ntwo\n"));
}

QTEST_GUILESS_MAIN(TestDelayLine)
#include "tst_delayline.moc"
