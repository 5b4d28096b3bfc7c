// SPDX-License-Identifier: MIT
#include "simulation/histogram.h"

#include "simulation/random.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace drover;
using namespace std::chrono_literals;

namespace {

using Values = std::vector<std::int64_t>;

Histogram histogramOf(const Values &values)
{
    Histogram histogram;
    for (const std::int64_t value : values)
        histogram.record(std::chrono::nanoseconds(value));
    return histogram;
}

} // namespace

class tst_Histogram : public QObject
{
    Q_OBJECT

private slots:
    void holdsEveryValueWithinA128th();
    void saysQuantilesWithinA128th_data();
    void saysQuantilesWithinA128th();
    void sumsAreAsIfOneHadSeenAll();
    void saysNothingOfNothing();
    void countsBackwardsAsZero();
};

/// At, just below and just above every power of two, and everywhere between.
void tst_Histogram::holdsEveryValueWithinA128th()
{
    Values values;
    Random random(1);
    for (int bit = 0; bit < 63; ++bit) {
        const std::int64_t power = std::int64_t(1) << bit;
        for (const std::int64_t near : {power - 1, power, power + 1})
            values.push_back(near);
        for (int i = 0; i < 200; ++i)
            values.push_back(power + std::int64_t(random.fraction() * double(power)));
    }
    values.push_back(std::numeric_limits<std::int64_t>::max());
    for (const std::int64_t value : values) {
        Histogram histogram = histogramOf({value});
        // With a greater one beside it, which the answer is not cut down to.
        histogram.record(std::chrono::nanoseconds::max());
        const std::int64_t said = histogram.quantile(0.5).count();
        QVERIFY2(said >= value, qPrintable(QString::number(value)));
        QVERIFY2((said - value) <= value / 128, qPrintable(QString::number(value)));
    }
}

void tst_Histogram::saysQuantilesWithinA128th_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 3, 10, 1'000, 100'000})
        QTest::addRow("%d values", count) << quint64(count) << count;
}

void tst_Histogram::saysQuantilesWithinA128th()
{
    QFETCH(const quint64, seed);
    QFETCH(const int, count);
    Random random(seed);
    Values values;
    for (int i = 0; i < count; ++i) // from 1 ns to 1,000 s, as many in each decade
        values.push_back(std::int64_t(std::pow(10, random.between(0, 12))));
    const Histogram histogram = histogramOf(values);
    std::ranges::sort(values);
    QCOMPARE(histogram.count(), std::uint64_t(count));
    QCOMPARE(histogram.least().count(), values.front());
    QCOMPARE(histogram.most().count(), values.back());
    for (const double q : {0.0, 0.001, 0.25, 0.5, 0.9, 0.99, 0.999, 1.0}) {
        const auto rank = std::size_t(std::max(1.0, std::ceil(q * count)));
        const std::int64_t exact = values[rank - 1];
        const std::int64_t said = histogram.quantile(q).count();
        QVERIFY(said >= exact);
        QVERIFY(said - exact <= exact / 128);
    }
    QCOMPARE(histogram.quantile(1), histogram.most());
}

void tst_Histogram::sumsAreAsIfOneHadSeenAll()
{
    const Values ones{5, 1'000, 77'777};
    const Values others{3, 9'999'999};
    Values all = ones;
    all.insert(all.end(), others.begin(), others.end());
    Histogram sum;
    sum.add(histogramOf(ones));
    sum.add(Histogram());
    sum.add(histogramOf(others));
    const Histogram expected = histogramOf(all);
    QCOMPARE(sum.count(), expected.count());
    QCOMPARE(sum.least(), expected.least());
    QCOMPARE(sum.most(), expected.most());
    for (double q = 0; q <= 1; q += 0.05)
        QCOMPARE(sum.quantile(q), expected.quantile(q));
    sum.clear();
    QCOMPARE(sum.count(), 0U);
}

void tst_Histogram::saysNothingOfNothing()
{
    const Histogram histogram;
    QCOMPARE(histogram.quantile(0.5), 0ns);
    QCOMPARE(histogram.least(), 0ns);
    QCOMPARE(histogram.most(), 0ns);
}

void tst_Histogram::countsBackwardsAsZero()
{
    const Histogram histogram = histogramOf({-1, std::numeric_limits<std::int64_t>::min()});
    QCOMPARE(histogram.count(), 2U);
    QCOMPARE(histogram.most(), 0ns);
}

QTEST_GUILESS_MAIN(tst_Histogram)
#include "tst_histogram.moc"
