// SPDX-License-Identifier: MIT
#include "simulation/route.h"

#include <QTest>
#include <QtMath>

using namespace drover;
using namespace std::chrono_literals;

namespace {

constexpr double cyclist = 12;

/// Metres between two points of the box that are near each other, good to a part in a thousand.
double distance(const Coordinate &one, const Coordinate &other)
{
    constexpr double metresPerDegreeNorth = 110'922; // WGS84 at 34 degrees
    constexpr double metresPerDegreeEastAtEquator = 111'435; // likewise, the cosine divided out
    const double middle = (one.latitude + other.latitude) / 2;
    const double north = (other.latitude - one.latitude) * metresPerDegreeNorth;
    const double east = (other.longitude - one.longitude) * metresPerDegreeEastAtEquator
        * qCos(qDegreesToRadians(middle));
    return std::hypot(north, east);
}

} // namespace

class tst_Route : public QObject
{
    Q_OBJECT

private slots:
    void theSameSeedMakesTheSameWalk();
    void neverLeavesItsBox_data();
    void neverLeavesItsBox();
    void keepsItsSpeed_data();
    void keepsItsSpeed();
    void goesBackTheWayItCame();
    void standsStillAtNoSpeed();
    void saysTheSameInAnyOrder();
};

void tst_Route::theSameSeedMakesTheSameWalk()
{
    Route one(7, cyclist);
    Route same(7, cyclist);
    Route other(8, cyclist);
    for (const auto at : {0s, 1s, 3'600s, 1'000'000s}) {
        QCOMPARE(one.at(at), same.at(at));
        QVERIFY(one.at(at) != other.at(at));
    }
    QCOMPARE(one.length(), same.length());
}

void tst_Route::neverLeavesItsBox_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<bool>("isSmall");
    for (const quint64 seed : {0ULL, 1ULL, 2ULL, 42ULL, 0xffff'ffff'ffff'ffffULL}) {
        QTest::addRow("Los Angeles, seed %llu", seed) << seed << false;
        QTest::addRow("a campus, seed %llu", seed) << seed << true;
    }
}

void tst_Route::neverLeavesItsBox()
{
    QFETCH(const quint64, seed);
    QFETCH(const bool, isSmall);
    const Box box = isSmall ? Box{34.06, 34.08, -118.455, -118.435} : losAngeles;
    Route route(seed, cyclist, box);
    const auto once = std::chrono::seconds(std::int64_t(route.length() / cyclist));
    for (auto at = 0s; at < 3 * once; at += 7s)
        QVERIFY(box.contains(route.at(at)));
}

void tst_Route::keepsItsSpeed_data()
{
    QTest::addColumn<double>("speed");
    QTest::newRow("on foot") << 1.4;
    QTest::newRow("cyclist") << cyclist;
    QTest::newRow("motorway") << 30.0;
}

void tst_Route::keepsItsSpeed()
{
    QFETCH(const double, speed);
    Route route(3, speed);
    int straight = 0;
    constexpr int steps = 5'000;
    for (int i = 0; i < steps; ++i) {
        const double metres
            = distance(route.at(std::chrono::seconds(i)), route.at(std::chrono::seconds(i + 1)));
        QVERIFY2(metres < speed * 1.002, qPrintable(QString::number(metres)));
        if (metres > speed * 0.998)
            ++straight;
    }
    QVERIFY(straight > steps * 9 / 10); // it cuts the corners: those seconds look shorter
}

void tst_Route::goesBackTheWayItCame()
{
    Route route(5, 1);
    const auto once = std::chrono::nanoseconds(std::int64_t(route.length() * 1e9));
    for (const auto away : {0s, 10s, 1'000s}) {
        QVERIFY(distance(route.at(once - away), route.at(once + away)) < 0.001);
        QVERIFY(distance(route.at(away), route.at(2 * once + away)) < 0.001);
    }
}

void tst_Route::standsStillAtNoSpeed()
{
    Route route(5, 0);
    QCOMPARE(route.at(0s), route.at(100'000s));
}

void tst_Route::saysTheSameInAnyOrder()
{
    Route forwards(9, cyclist);
    std::vector<Coordinate> expected;
    const auto round = std::chrono::seconds(std::int64_t(2 * Route(9, cyclist).length() / cyclist));
    for (auto at = 0s; at < 2 * round; at += 97s)
        expected.push_back(forwards.at(at));
    Route backwards(9, cyclist);
    for (std::size_t i = expected.size(); i-- > 0;)
        QCOMPARE(backwards.at(std::chrono::seconds(97 * std::int64_t(i))), expected[i]);
}

QTEST_GUILESS_MAIN(tst_Route)
#include "tst_route.moc"
