// SPDX-License-Identifier: MIT
#include "map/clientgrid.h"
#include "map/clienttracks.h"
#include "support/testframes.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <ranges>

using namespace drover;
using namespace std::chrono_literals;

namespace {

MapPoint point(double x, double y)
{
    return MapPoint::of({x, y});
}

/// What a grid should hold, counted from the tracks themselves.
std::uint32_t countedIn(const ClientTracks &tracks, const ClientGrid &grid, int column, int row,
                        const MapCamera &camera)
{
    const QRectF cell = grid.rectOf(column, row, camera);
    std::uint32_t count = 0;
    for (ClientIndex client = 0; client < tracks.size(); ++client) {
        if (!tracks.isKnown(client))
            continue;
        // Half open, as cells are, in the copy of the world in which the cell is.
        QPointF at = camera.toScreen(tracks.at(client).world());
        const double world = camera.pixelsPerUnit();
        at.rx() += std::round((cell.center().x() - at.x()) / world) * world;
        if (at.x() >= cell.left() && at.x() < cell.right() && at.y() >= cell.top()
            && at.y() < cell.bottom())
            ++count;
    }
    return count;
}

class ClientTracksTest : public QObject
{
    Q_OBJECT

private slots:
    void pointsKeepTheirPlace_data();
    void pointsKeepTheirPlace();
    void keepsATrailOfTheLastPlaces();
    void tellsWhatHasChangedOnce();
    void becomesStaleWhenNothingIsHeard();
    void forgetsWhomNoServerKnows();
    void takesWhatTheHerdBelieves();
    void cellsHoldWhatLiesInThem_data();
    void cellsHoldWhatLiesInThem();
    void aGridFollowsWhatChanges();
    void cellsStayOnTheWorldWhenTheMapMoves();
    void onlyCellsWithChangesAreDirty();
};

void ClientTracksTest::pointsKeepTheirPlace_data()
{
    QTest::addColumn<QPointF>("world");
    QTest::addColumn<QPointF>("kept");
    QTest::newRow("Los Angeles") << QPointF(0.171, 0.399) << QPointF(0.171, 0.399);
    QTest::newRow("north-west corner") << QPointF(0, 0) << QPointF(0, 0);
    QTest::newRow("southern edge") << QPointF(0.5, 1) << QPointF(0.5, 1);
    QTest::newRow("beyond the southern edge") << QPointF(0.5, 1.5) << QPointF(0.5, 1);
    QTest::newRow("beyond the northern edge") << QPointF(0.5, -1) << QPointF(0.5, 0);
    QTest::newRow("a turn to the east") << QPointF(1.25, 0.5) << QPointF(0.25, 0.5);
    QTest::newRow("a turn to the west") << QPointF(-0.25, 0.5) << QPointF(0.75, 0.5);
    QTest::newRow("the meridian of 180 degrees") << QPointF(1, 0.5) << QPointF(0, 0.5);
}

void ClientTracksTest::pointsKeepTheirPlace()
{
    QFETCH(const QPointF, world);
    QFETCH(const QPointF, kept);
    const QPointF now = MapPoint::of(world).world();
    QVERIFY(std::abs(now.x() - kept.x()) <= 1 / MapPoint::unit);
    QVERIFY(std::abs(now.y() - kept.y()) <= 1 / MapPoint::unit);
}

void ClientTracksTest::keepsATrailOfTheLastPlaces()
{
    ClientTracks tracks;
    const int places = int(ClientTracks::trailPoints) + 7;
    for (int i = 0; i < places; ++i) {
        tracks.begin(std::chrono::seconds(i));
        tracks.set(3, point(0.1 + i * 0.01, 0.5), 1);
        QCOMPARE(tracks.trailSize(3), std::min(std::size_t(i), ClientTracks::trailPoints));
        for (std::size_t back = 0; back < tracks.trailSize(3); ++back)
            QCOMPARE(tracks.trailAt(3, back), point(0.1 + (i - 1 - int(back)) * 0.01, 0.5));
    }
    // Standing still is no way.
    tracks.begin(100s);
    tracks.set(3, tracks.at(3), 1);
    QCOMPARE(tracks.trailAt(3, 0), point(0.1 + (places - 2) * 0.01, 0.5));
    QCOMPARE(tracks.known(), std::size_t(1));
    QVERIFY(!tracks.isKnown(2));
}

void ClientTracksTest::tellsWhatHasChangedOnce()
{
    ClientTracks tracks;
    tracks.begin(0s);
    tracks.set(0, point(0.1, 0.1), 0);
    tracks.set(1, point(0.2, 0.1), 0);
    tracks.set(0, point(0.3, 0.1), 0);
    QCOMPARE(tracks.changed(), (std::vector<ClientIndex>{0, 1}));
    tracks.begin(1s);
    QVERIFY(tracks.changed().empty());
    tracks.set(1, point(0.4, 0.1), 2);
    QCOMPARE(tracks.changed(), (std::vector<ClientIndex>{1}));
    QCOMPARE(tracks.origin(1), ServerIndex(2));
    QCOMPARE(tracks.changedAt(1), Clock::Monotonic(1s));
}

void ClientTracksTest::becomesStaleWhenNothingIsHeard()
{
    ClientTracks tracks;
    tracks.begin(0s);
    tracks.set(0, point(0.1, 0.1), 0);
    tracks.begin(1s);
    tracks.set(1, point(0.1, 0.1), 0);
    tracks.begin(ClientTracks::staleAfter - 1ns);
    QVERIFY(tracks.changed().empty());
    tracks.begin(ClientTracks::staleAfter);
    QCOMPARE(tracks.changed(), (std::vector<ClientIndex>{0})); // it looks different now
    QVERIFY(tracks.isStale(0));
    QVERIFY(!tracks.isStale(1));
    tracks.set(0, point(0.1, 0.1), 0);
    QVERIFY(!tracks.isStale(0));
    tracks.begin(ClientTracks::staleAfter + 1s);
    QVERIFY(tracks.isStale(1));
    QVERIFY(!tracks.isStale(0));
}

void ClientTracksTest::forgetsWhomNoServerKnows()
{
    ClientTracks tracks;
    tracks.begin(0s);
    tracks.set(0, point(0.1, 0.1), 0);
    tracks.begin(1s);
    tracks.set(0, point(0.2, 0.1), 0);
    tracks.remove(0);
    tracks.remove(0);
    QCOMPARE(tracks.changed(), (std::vector<ClientIndex>{0}));
    QVERIFY(!tracks.isKnown(0));
    QCOMPARE(tracks.known(), std::size_t(0));
    tracks.begin(2 * ClientTracks::staleAfter); // it is in no list any more
    tracks.set(0, point(0.3, 0.1), 0);
    QCOMPARE(tracks.trailSize(0), std::size_t(0));
}

void ClientTracksTest::takesWhatTheHerdBelieves()
{
    TestFrames frames;
    HerdModel herd;
    ClientTracks tracks;
    const ClientIndex kiwi = frames.addClient("kiwi");
    frames.believe(kiwi, 0, 100, 1s, 0, 2);
    herd.apply(frames.next(1s));
    tracks.take(herd);
    QCOMPARE(tracks.changed(), (std::vector<ClientIndex>{kiwi}));
    const Coordinate at = webmercator::unproject(tracks.at(kiwi).world());
    QVERIFY(std::abs(at.latitude - 34.06893) < 1e-6);
    QVERIFY(std::abs(at.longitude + 118.445127) < 1e-6);
    QCOMPARE(tracks.origin(kiwi), ServerIndex(2));
    frames.forget(0);
    herd.apply(frames.next(2s));
    tracks.take(herd);
    QVERIFY(!tracks.isKnown(kiwi));
}

void ClientTracksTest::cellsHoldWhatLiesInThem_data()
{
    QTest::addColumn<QPointF>("center");
    QTest::addColumn<double>("zoom");
    QTest::newRow("a city") << QPointF(0.171, 0.399) << 10.3;
    QTest::newRow("the world") << QPointF(0.5, 0.5) << 1.0;
    QTest::newRow("the world, several times") << QPointF(0.1, 0.5) << 0.0;
    QTest::newRow("over the date line") << QPointF(0.999, 0.5) << 4.7;
    QTest::newRow("at the northern edge") << QPointF(0.3, 0.0) << 5.0;
    QTest::newRow("a house") << QPointF(0.25, 0.75) << 20.0;
}

void ClientTracksTest::cellsHoldWhatLiesInThem()
{
    QFETCH(const QPointF, center);
    QFETCH(const double, zoom);
    const MapCamera camera(center, zoom, {700, 500});
    ClientTracks tracks;
    tracks.begin(0s);
    std::mt19937 random(1);
    std::uniform_real_distribution<double> off(-600, 600);
    std::uniform_real_distribution<double> anywhere(0, 1);
    for (ClientIndex client = 0; client < 400; ++client) {
        const bool isNear = client < 300;
        tracks.set(client,
                   isNear ? MapPoint::of(camera.toWorld({350 + off(random), 250 + off(random)}))
                          : point(anywhere(random), anywhere(random)),
                   client);
    }
    ClientGrid grid(tracks);
    grid.rebuild(camera, 40);
    QVERIFY(grid.covers(camera, 40));
    const ClientGrid::Range seen = grid.cellsIn({{0, 0}, camera.size()}, camera);
    std::uint32_t all = 0;
    for (int row = seen.top; row < seen.bottom; ++row) {
        for (int column = seen.left; column < seen.right; ++column) {
            const QRectF cell = grid.rectOf(column, row, camera);
            if (zoom >= 3) { // farther off the cells are as large as the world is
                QVERIFY(cell.width() >= 40 && cell.width() < 80.001);
                QCOMPARE(grid.cell(column, row).count,
                         countedIn(tracks, grid, column, row, camera));
            }
            std::uint32_t walked = 0;
            for (auto each = grid.cell(column, row).first; each != ClientGrid::none;
                 each = grid.nextOf(each))
                ++walked;
            QCOMPARE(walked, grid.cell(column, row).count);
            std::uint32_t colored = 0;
            for (const std::uint32_t count : grid.cell(column, row).byColor)
                colored += count;
            QCOMPARE(colored, walked);
            all += walked;
        }
    }
    if (camera.visibleWorld().width() >= 1 && camera.visibleWorld().height() >= 1)
        QCOMPARE(all, std::uint32_t(tracks.size())); // each once, however often the world is seen
}

/// A grid that was kept up to date is the one that would be made anew.
void ClientTracksTest::aGridFollowsWhatChanges()
{
    const MapCamera camera({0.171, 0.399}, 9.6, {640, 480});
    std::mt19937 random(7);
    std::uniform_real_distribution<double> off(-500, 500);
    ClientTracks tracks;
    ClientGrid grid(tracks);
    grid.rebuild(camera, 40);
    for (int frame = 0; frame < 60; ++frame) {
        tracks.begin(std::chrono::seconds(frame));
        for (int i = 0; i < 30; ++i) {
            const auto client = static_cast<ClientIndex>(random() % 200);
            if (random() % 8 == 0)
                tracks.remove(client);
            else
                tracks.set(client,
                           MapPoint::of(camera.toWorld({320 + off(random), 240 + off(random)})),
                           static_cast<ServerIndex>(random() % 11));
        }
        grid.update();
    }
    ClientGrid fresh(tracks);
    fresh.rebuild(camera, 40);
    QCOMPARE(grid.columns(), fresh.columns());
    QCOMPARE(grid.rows(), fresh.rows());
    std::uint32_t stale = 0;
    for (int row = 0; row < grid.rows(); ++row) {
        for (int column = 0; column < grid.columns(); ++column) {
            const ClientGrid::Cell &one = grid.cell(column, row);
            const ClientGrid::Cell &other = fresh.cell(column, row);
            QCOMPARE(one.count, other.count);
            QCOMPARE(one.stale, other.stale);
            QCOMPARE(one.byColor, other.byColor);
            QCOMPARE(one.sumX, other.sumX);
            QCOMPARE(one.sumY, other.sumY);
            stale += one.stale;
        }
    }
    QVERIFY(stale > 0);
}

void ClientTracksTest::cellsStayOnTheWorldWhenTheMapMoves()
{
    const MapCamera camera({0.171, 0.399}, 10.2, {640, 480});
    ClientTracks tracks;
    tracks.begin(0s);
    for (ClientIndex client = 0; client < 50; ++client)
        tracks.set(client, MapPoint::of(camera.toWorld({300 + client * 1.0, 240})), 0);
    ClientGrid grid(tracks);
    const auto sizes = [&] {
        std::vector<std::uint32_t> found;
        for (int row = 0; row < grid.rows(); ++row)
            for (int column = 0; column < grid.columns(); ++column)
                if (grid.cell(column, row).count > 0)
                    found.push_back(grid.cell(column, row).count);
        return found;
    };
    grid.rebuild(camera, 40);
    const auto before = sizes();
    for (const QPointF by : {QPointF(13, -7), QPointF(111, 62), QPointF(-140, 90)}) {
        grid.rebuild(camera.panned(by), 40);
        QCOMPARE(sizes(), before);
    }
}

void ClientTracksTest::onlyCellsWithChangesAreDirty()
{
    const MapCamera camera({0.171, 0.399}, 10.2, {640, 480});
    ClientTracks tracks;
    tracks.begin(0s);
    for (ClientIndex client = 0; client < 100; ++client)
        tracks.set(client, MapPoint::of(camera.toWorld({client * 6.0, client * 4.0})), 0);
    ClientGrid grid(tracks);
    grid.rebuild(camera, 40);
    QCOMPARE(grid.takeDirty().size(), std::size_t(grid.columns()) * std::size_t(grid.rows()));
    tracks.begin(1s);
    grid.update();
    QVERIFY(grid.takeDirty().empty());
    tracks.set(0, MapPoint::of(camera.toWorld({600, 20})), 0); // from one cell to another
    grid.update();
    QCOMPARE(grid.takeDirty().size(), std::size_t(2));
}

} // namespace

QTEST_APPLESS_MAIN(ClientTracksTest)
#include "tst_clienttracks.moc"
