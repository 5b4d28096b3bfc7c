// SPDX-License-Identifier: MIT
#include "simulation/route.h"

#include <QTest>

using namespace drover;
using namespace std::chrono_literals;

namespace {

class RouteTest : public QObject
{
    Q_OBJECT

private slots:
    void staysInItsBox();
    void keepsItsSpeed();
    void theSameSeedWalksTheSameWay();
    void stepsDoNotMatter();
};

void RouteTest::staysInItsBox()
{
    const Route::Box box;
    Route route(7, 1'000);
    for (int i = 0; i < 20'000; ++i) {
        route.advance(1s);
        const Coordinate at = route.position();
        QVERIFY(at.latitude >= box.south && at.latitude <= box.north);
        QVERIFY(at.longitude >= box.west && at.longitude <= box.east);
    }
}

void RouteTest::keepsItsSpeed()
{
    Route route(7, 12);
    int turns = 0;
    for (int i = 0; i < 20'000; ++i) {
        const Coordinate before = route.position();
        route.advance(1s);
        const double walked = route.distance(before, route.position());
        QVERIFY(walked < 12.001);
        turns += walked < 11.999 ? 1 : 0; // round a corner
    }
    QVERIFY(turns < 100);
    QVERIFY(turns > 0);
}

void RouteTest::theSameSeedWalksTheSameWay()
{
    Route one(7, 12);
    Route same(7, 12);
    Route other(8, 12);
    for (int i = 0; i < 1'000; ++i) {
        one.advance(10s);
        same.advance(10s);
        other.advance(10s);
        QCOMPARE(one.position(), same.position());
        QVERIFY(one.position() != other.position());
    }
}

void RouteTest::stepsDoNotMatter()
{
    Route fine(7, 50);
    Route coarse(7, 50);
    for (int i = 0; i < 10'000; ++i)
        fine.advance(1s);
    coarse.advance(10'000s);
    QVERIFY(fine.distance(fine.position(), coarse.position()) < 0.01);
}

} // namespace

QTEST_GUILESS_MAIN(RouteTest)
#include "tst_route.moc"
