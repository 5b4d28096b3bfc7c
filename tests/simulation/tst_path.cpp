// SPDX-License-Identifier: MIT
#include "simulation/movement.h"

#include <GeographicLib/Geodesic.hpp>

#include <QTest>

#include <numeric>

using namespace drover;
using namespace std::chrono_literals;

namespace {

using Points = std::vector<Coordinate>;

double distance(const Coordinate &one, const Coordinate &other)
{
    double metres = 0;
    GeographicLib::Geodesic::WGS84().Inverse(one.latitude, one.longitude, other.latitude,
                                             other.longitude, metres);
    return metres;
}

/// Over the campus, across the date line, past a pole.
const Points campus{
    {34.0689, -118.4451}, {34.0722, -118.4441}, {34.0741, -118.4402}, {34.0705, -118.4389}};
const Points dateLine{{-17.0, 179.9}, {-16.9, -179.8}, {-16.8, 179.95}};
const Points pole{{89.9, 0}, {89.9, 180}, {89.8, 90}};

} // namespace

Q_DECLARE_METATYPE(Points)

class tst_Path : public QObject
{
    Q_OBJECT

private slots:
    void keepsItsSpeed_data();
    void keepsItsSpeed();
    void passesEveryPoint_data() { keepsItsSpeed_data(); }
    void passesEveryPoint();
    void comesBackToItsBeginning_data() { keepsItsSpeed_data(); }
    void comesBackToItsBeginning();
    void keepsTheTimesOfTheTrack();
    void aPhaseIsAHeadStart();
    void standsStillOnOnePoint_data();
    void standsStillOnOnePoint();
    void movementsAreValues();
};

void tst_Path::keepsItsSpeed_data()
{
    QTest::addColumn<Points>("points");
    QTest::addColumn<bool>("isRound");
    for (const bool isRound : {false, true}) {
        const char *how = isRound ? "round" : "there and back";
        QTest::addRow("campus, %s", how) << campus << isRound;
        QTest::addRow("date line, %s", how) << dateLine << isRound;
        QTest::addRow("pole, %s", how) << pole << isRound;
    }
}

/// The distance between two moments is what the speed says, but where a corner is cut.
void tst_Path::keepsItsSpeed()
{
    QFETCH(const Points, points);
    QFETCH(const bool, isRound);
    const Path path({points, {}}, isRound ? Path::Return::Straight : Path::Return::SameWay);
    const double speed = path.length() / 1'000;
    int straight = 0;
    constexpr int steps = 4'000;
    for (int i = 0; i < steps; ++i) {
        const double metres = distance(path.at(std::chrono::seconds(i), speed, 0),
                                       path.at(std::chrono::seconds(i + 1), speed, 0));
        QVERIFY(metres < speed * 1.000001);
        straight += metres > speed * 0.999999 ? 1 : 0;
    }
    QVERIFY(straight > steps - 4 * int(points.size() + 1));
}

void tst_Path::passesEveryPoint()
{
    QFETCH(const Points, points);
    QFETCH(const bool, isRound);
    const Path path({points, {}}, isRound ? Path::Return::Straight : Path::Return::SameWay);
    double way = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i > 0)
            way += distance(points[i - 1], points[i]);
        const auto when = std::chrono::nanoseconds(std::int64_t(way * 1e9));
        QVERIFY(distance(path.at(when, 1, 0), points[i]) < 0.001);
    }
}

void tst_Path::comesBackToItsBeginning()
{
    QFETCH(const Points, points);
    QFETCH(const bool, isRound);
    const Path path({points, {}}, isRound ? Path::Return::Straight : Path::Return::SameWay);
    const double round = isRound ? path.length() : 2 * path.length();
    for (const double times : {1.0, 2.0, 7.0}) {
        const auto when = std::chrono::nanoseconds(std::int64_t(times * round * 1e9));
        QVERIFY(distance(path.at(when, 1, 0), points.front()) < 0.001);
    }
}

void tst_Path::keepsTheTimesOfTheTrack()
{
    const std::vector<std::chrono::nanoseconds> times{0s, 10s, 10s, 70s};
    const Path path({campus, times});
    QVERIFY(path.isTimed());
    for (const double speed : {0.0, 1.0, 300.0}) { // it does not matter
        QVERIFY(distance(path.at(0s, speed, 0), campus[0]) < 0.001);
        QVERIFY(distance(path.at(10s - 1us, speed, 0), campus[1]) < 0.01);
        QVERIFY(distance(path.at(70s, speed, 0), campus[3]) < 0.001);
        QVERIFY(distance(path.at(140s, speed, 0), campus[0]) < 0.001); // and back
        const Coordinate half = path.at(40s, speed, 0);
        QVERIFY(qAbs(distance(half, campus[2]) - distance(half, campus[3])) < 0.001);
    }
    QVERIFY(!Path({campus, {5s, 5s, 5s, 5s}}).isTimed()); // no time passes
}

void tst_Path::aPhaseIsAHeadStart()
{
    const Path path({campus, {}});
    const double round = 2 * path.length();
    for (const double phase : {0.0, 0.1, 0.5, 0.9})
        for (const auto when : {0s, 3s, 1'000s}) {
            const auto later = when + std::chrono::nanoseconds(std::int64_t(phase * round * 1e9));
            QVERIFY(distance(path.at(when, 1, phase), path.at(later, 1, 0)) < 0.001);
        }
}

void tst_Path::standsStillOnOnePoint_data()
{
    QTest::addColumn<Points>("points");
    QTest::newRow("one point") << Points{{1, 2}};
    QTest::newRow("the same point three times") << Points{{1, 2}, {1, 2}, {1, 2}};
}

void tst_Path::standsStillOnOnePoint()
{
    QFETCH(const Points, points);
    for (const auto back : {Path::Return::SameWay, Path::Return::Straight}) {
        const Path path({points, {}}, back);
        for (const auto when : {0s, 1s, 1'000'000s})
            QCOMPARE(path.at(when, 12, 0.5), (Coordinate{1, 2}));
    }
}

void tst_Path::movementsAreValues()
{
    const auto path = std::make_shared<const Path>(Track{campus, {}});
    const std::vector<Movement> movements{Movement::standingStill({3, 4}),
                                          Movement::randomWalk(7, 12),
                                          Movement::along(path, 12, 0.25)};
    for (const Movement &movement : movements) {
        Movement one = movement;
        Movement same = movement;
        QCOMPARE(one.at(5'000s), same.at(5'000s));
        QCOMPARE(one.at(3s), same.at(3s)); // back, too
    }
    QCOMPARE(Movement(movements[0]).at(99s), (Coordinate{3, 4}));
    QCOMPARE(Movement(movements[1]).at(99s), Route(7, 12).at(99s));
    QCOMPARE(Movement(movements[2]).at(99s), path->at(99s, 12, 0.25));
}

QTEST_GUILESS_MAIN(tst_Path)
#include "tst_path.moc"
