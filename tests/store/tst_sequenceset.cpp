// SPDX-License-Identifier: MIT
#include "store/sequenceset.h"

#include <QTest>

#include <limits>
#include <set>

namespace drover {

using Sequence = LocationStore::Sequence;

class SequenceSetTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithAStandardSet_data();
    void agreesWithAStandardSet();
    void keepsNothingBelowItsBaseOrFarAbove();
    void isEmptyAfterClear();
};

void SequenceSetTest::agreesWithAStandardSet_data()
{
    QTest::addColumn<Sequence>("base");
    QTest::addColumn<Sequence>("step");
    for (const Sequence base : {Sequence(0), Sequence(1), Sequence(63), Sequence(1'000'000'007)})
        for (const Sequence step : {1U, 2U, 63U, 64U, 65U})
            QTest::newRow(qPrintable(QStringLiteral("from %1 in steps of %2").arg(base).arg(step)))
                << base << step;
}

void SequenceSetTest::agreesWithAStandardSet()
{
    QFETCH(const Sequence, base);
    QFETCH(const Sequence, step);
    SequenceSet set;
    std::set<Sequence> standard;
    set.clear(base);
    for (Sequence number = base + 1; number < base + 1'000; number += step) {
        set.insert(number);
        standard.insert(number);
    }
    for (Sequence number = base; number < base + 1'200; ++number)
        QCOMPARE(set.contains(number), standard.contains(number));
}

void SequenceSetTest::keepsNothingBelowItsBaseOrFarAbove()
{
    SequenceSet set;
    set.clear(100);
    for (const Sequence outside :
         {Sequence(0), Sequence(99), Sequence(100), 100 + SequenceSet::span + 1,
          std::numeric_limits<Sequence>::max()}) {
        set.insert(outside);
        QVERIFY(set.isEmpty());
        QVERIFY(!set.contains(outside));
    }
    set.insert(100 + SequenceSet::span);
    QVERIFY(set.contains(100 + SequenceSet::span));
    QVERIFY(!set.contains(100));
}

void SequenceSetTest::isEmptyAfterClear()
{
    SequenceSet set;
    set.insert(1);
    set.insert(200'000);
    QVERIFY(!set.isEmpty());
    set.clear(0);
    QVERIFY(set.isEmpty());
    QVERIFY(!set.contains(1));
    QVERIFY(!set.contains(200'000));
}

} // namespace drover

QTEST_GUILESS_MAIN(drover::SequenceSetTest)
#include "tst_sequenceset.moc"
