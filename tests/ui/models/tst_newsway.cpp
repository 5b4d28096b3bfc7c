// SPDX-License-Identifier: MIT
#include "models/newsway.h"

#include "support/testframes.h"

#include <QTest>

#include <functional>

using namespace drover;
using namespace std::chrono_literals;

namespace {

/// A herd in which what a row says has been done.
using Change = std::function<void(TestFrames &)>;

ServerIndex idOf(const TestFrames &frames, const char *name)
{
    return ServerIndex(*frames.topology().indexOf(name));
}

LinkSnapshot &linkOf(TestFrames &frames, const char *one, const char *other)
{
    return frames.links[*frames.topology().linkBetween(idOf(frames, one), idOf(frames, other))];
}

void stop(TestFrames &frames, const char *name, Herd::ServerState state = Herd::ServerState::Down)
{
    frames.servers[idOf(frames, name)].state = state;
    for (LinkSnapshot &link : frames.links)
        for (const bool first : {true, false})
            if ((first ? link.firstId : link.secondId) == idOf(frames, name)) {
                (first ? link.first : link.second).state = LinkState::Stopped;
                (first ? link.second : link.first).state = LinkState::Waiting;
            }
}

/// "Holiday" or "Hands-Wilkes cut", several with blanks between.
QString told(const TestFrames &frames, const NewsWay &way)
{
    if (!way.exists)
        return QStringLiteral("none");
    const auto name = [&frames](ServerIndex id) {
        return QString::fromStdString(frames.topology().servers[id].name);
    };
    QStringList parts;
    for (const Obstacle &obstacle : way.obstacles)
        switch (obstacle.kind) {
        case Obstacle::Kind::Server:
            parts << name(obstacle.server);
            break;
        case Obstacle::Kind::CutLink:
            parts << name(obstacle.server) + u'-' + name(obstacle.other) + QStringLiteral(" cut");
            break;
        case Obstacle::Kind::HeldLink:
            parts << name(obstacle.server) + u'-' + name(obstacle.other) + QStringLiteral(" held");
            break;
        case Obstacle::Kind::DownLink:
            parts << name(obstacle.server) + u'-' + name(obstacle.other) + QStringLiteral(" down");
            break;
        }
    if (way.unknown != unknownServer)
        parts << u'?' + name(way.unknown);
    return name(way.from) + u':' + parts.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(Change)

class NewsWayTest : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatIsInTheWay_data();
    void namesWhatIsInTheWay();
    void theFirstHolderIsNamedUnlessAnotherHasABetterWay();
    void aServerThatIsGoneHasNoWay();
    void newsNeedsTheSumOfTheDelays();
    void whatIsMendedOpensTheWay();
};

void NewsWayTest::namesWhatIsInTheWay_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, const char *to, const char *expected, const Change &change) {
              QTest::newRow(name) << change << QByteArray(to) << QString::fromLatin1(expected);
          };
    // Goloman has the news. Goloman-Hands Goloman-Holiday Goloman-Wilkes Hands-Wilkes Holiday-Welsh
    // Holiday-Wilkes
    row("nothing", "Welsh", "Goloman:", [](TestFrames &) {});
    row("the only server between is stopped", "Welsh", "Goloman:Holiday",
        [](TestFrames &f) { stop(f, "Holiday"); });
    row("it was killed", "Welsh", "Goloman:Holiday",
        [](TestFrames &f) { stop(f, "Holiday", Herd::ServerState::Killed); });
    row("it is stopping", "Welsh", "Goloman:Holiday",
        [](TestFrames &f) { stop(f, "Holiday", Herd::ServerState::Stopping); });
    row("it is frozen, and its links do not tell yet", "Welsh", "Goloman:Holiday",
        [](TestFrames &f) { f.servers[idOf(f, "Holiday")].frozen = true; });
    row("the last link is cut", "Welsh", "Goloman:Holiday-Welsh cut",
        [](TestFrames &f) { linkOf(f, "Holiday", "Welsh").cut = true; });
    row("it is held", "Welsh", "Goloman:Holiday-Welsh held",
        [](TestFrames &f) { linkOf(f, "Holiday", "Welsh").held = true; });
    row("it is down for some reason", "Welsh", "Goloman:Holiday-Welsh down",
        [](TestFrames &f) { linkOf(f, "Holiday", "Welsh").second.state = LinkState::HalfOpen; });
    row("there is a way round a cut", "Holiday",
        "Goloman:", [](TestFrames &f) { linkOf(f, "Goloman", "Holiday").cut = true; });
    row("there is a way round a stopped server", "Hands", "Goloman:", [](TestFrames &f) {
        linkOf(f, "Goloman", "Hands").cut = false;
        stop(f, "Wilkes");
    });
    row("of two ways the one with less in it", "Hands", "Goloman:Goloman-Hands cut",
        [](TestFrames &f) {
            linkOf(f, "Goloman", "Hands").cut = true;
            linkOf(f, "Hands", "Wilkes").cut = true;
            stop(f, "Wilkes");
        });
    row("one behind the other", "Welsh", "Goloman:Holiday Holiday-Welsh cut", [](TestFrames &f) {
        stop(f, "Holiday");
        linkOf(f, "Holiday", "Welsh").cut = true;
    });
    row("who has it is stopped itself", "Welsh", "Goloman:Goloman",
        [](TestFrames &f) { stop(f, "Goloman"); });
    row("no link leads there", "Welsh", "none", [](TestFrames &f) {
        Topology topology = f.topology();
        std::erase_if(topology.links, [](const LinkSpec &link) { return link.touches(3); });
        f.setTopology(topology);
    });
    const auto makeForeign = [](TestFrames &f, const char *name) {
        Topology topology = f.topology();
        topology.servers[idOf(f, name)].foreign = ServerSpec::Foreign::Brief;
        f = TestFrames();
        f.setTopology(topology);
        f.servers[idOf(f, name)].isForeign = true;
        f.servers[idOf(f, name)].state = Herd::ServerState::Elsewhere;
        for (LinkSnapshot &link : f.links) {
            if (link.firstId == idOf(f, name))
                link.first = {};
            if (link.secondId == idOf(f, name))
                link.second = {};
        }
    };
    row("through a foreign server, perhaps", "Welsh", "Goloman:?Holiday",
        [makeForeign](TestFrames &f) { makeForeign(f, "Holiday"); });
    row("rather past a foreign server", "Wilkes", "Goloman:", [makeForeign](TestFrames &f) {
        makeForeign(f, "Holiday");
        linkOf(f, "Goloman", "Wilkes").cut = true;
    });
    row("a foreign server is not reached", "Welsh", "Goloman:Goloman-Holiday down ?Holiday",
        [makeForeign](TestFrames &f) {
            makeForeign(f, "Holiday");
            for (const char *const other : {"Goloman", "Wilkes"})
                (linkOf(f, other, "Holiday").first.known ? linkOf(f, other, "Holiday").first
                                                         : linkOf(f, other, "Holiday").second)
                    .state
                    = LinkState::Waiting;
        });
}

void NewsWayTest::namesWhatIsInTheWay()
{
    QFETCH(Change, change);
    QFETCH(QByteArray, to);
    TestFrames frames;
    change(frames);
    const ServerIndex holder = idOf(frames, "Goloman");
    const NewsWay way
        = wayOfNews(*frames.next(1s), std::span(&holder, 1), idOf(frames, to.constData()));
    QTEST(told(frames, way), "expected");
}

void NewsWayTest::theFirstHolderIsNamedUnlessAnotherHasABetterWay()
{
    TestFrames frames;
    const ServerIndex goloman = idOf(frames, "Goloman"), wilkes = idOf(frames, "Wilkes");
    const ServerIndex holiday = idOf(frames, "Holiday"), hands = idOf(frames, "Hands");
    const std::vector<ServerIndex> holders{goloman, holiday, wilkes};
    QCOMPARE(wayOfNews(*frames.next(1s), holders, hands).from, goloman);
    QCOMPARE(wayOfNews(*frames.next(1s), holders, idOf(frames, "Welsh")).from, goloman);
    linkOf(frames, "Goloman", "Hands").cut = true;
    linkOf(frames, "Goloman", "Wilkes").cut = true;
    linkOf(frames, "Goloman", "Holiday").cut = true;
    const NewsWay way = wayOfNews(*frames.next(1s), holders, hands);
    QCOMPARE(way.from, holiday);
    QVERIFY(way.obstacles.empty());
}

void NewsWayTest::aServerThatIsGoneHasNoWay()
{
    TestFrames frames;
    const std::vector<ServerIndex> holders{99, 0};
    QVERIFY(!wayOfNews(*frames.next(1s), holders, 99).exists);
    QVERIFY(!wayOfNews(*frames.next(1s), {}, 0).exists);
    QCOMPARE(wayOfNews(*frames.next(1s), holders, 1).from, 0U);
}

void NewsWayTest::newsNeedsTheSumOfTheDelays()
{
    TestFrames frames(QStringLiteral("line-4"));
    const auto longest = [&frames] { return longestWays(*frames.next(1s)); };
    using Expected = std::vector<std::chrono::nanoseconds>;
    QCOMPARE(longest(), Expected(4, 0ns));
    for (LinkSnapshot &link : frames.links)
        link.delay = 800ms;
    QCOMPARE(longest(), (Expected{2400ms, 1600ms, 1600ms, 2400ms}));
    linkOf(frames, "S2", "S3").delay = 2s;
    QCOMPARE(longest(), (Expected{3600ms, 2800ms, 2800ms, 3600ms}));
    linkOf(frames, "S2", "S3").cut = true; // what cannot come need not be waited for
    QCOMPARE(longest(), (Expected{800ms, 800ms, 800ms, 800ms}));
    stop(frames, "S1");
    QCOMPARE(longest(), (Expected{0ms, 0ms, 800ms, 800ms}));
}

/// The law behind the sentence: without what it names, news gets through.
void NewsWayTest::whatIsMendedOpensTheWay()
{
    std::uint32_t seed = 20260926;
    const auto below = [&seed](std::uint32_t end) {
        seed = seed * 1'664'525U + 1'013'904'223U;
        return (seed >> 16U) % end;
    };
    int obstructed = 0;
    for (int round = 0; round < 300; ++round) {
        TestFrames frames(QStringLiteral("grid-3x4"));
        for (LinkSnapshot &link : frames.links) {
            link.cut = below(4) == 0;
            link.held = below(6) == 0;
        }
        for (ServerSnapshot &server : frames.servers)
            server.frozen = below(4) == 0;
        const ServerIndex from = below(12), to = (from + 1 + below(11)) % 12;
        frames.servers[to].frozen = false;
        const NewsWay way = wayOfNews(*frames.next(1s), std::span(&from, 1), to);
        QVERIFY(way.exists);
        obstructed += way.obstacles.empty() ? 0 : 1;
        for (const Obstacle &obstacle : way.obstacles) {
            if (obstacle.kind == Obstacle::Kind::Server) {
                QVERIFY(frames.servers[obstacle.server].frozen);
                frames.servers[obstacle.server].frozen = false;
            }
            for (LinkSnapshot &link : frames.links)
                if (link.firstId == obstacle.server && link.secondId == obstacle.other) {
                    QVERIFY(link.cut || link.held);
                    link.cut = link.held = false;
                }
        }
        QVERIFY(wayOfNews(*frames.next(1s), std::span(&from, 1), to).obstacles.empty());
    }
    QVERIFY(obstructed > 50);
}

QTEST_GUILESS_MAIN(NewsWayTest)
#include "tst_newsway.moc"
