// SPDX-License-Identifier: MIT
#include "topology/traffic.h"

#include "handmadeherd.h"

#include <QTest>

using namespace drover;
using namespace std::chrono_literals;

namespace {

constexpr const char *report = "AT Goloman +0.263873386 kiwi +34.068930-118.445127 1520023934.9";

} // namespace

class TestTraffic : public QObject
{
    Q_OBJECT

private slots:
    void dots_data();
    void dots();
    void foreignNeighbours_data();
    void foreignNeighbours();
    void staleBecomesHollow();
    void waitsForTheLinksDelay();
    void waitsOnAHeldLink();
    void fadesAway();
    void flowsWithHysteresis();
    void skippedLinesFlow();
    void isBounded();
    void restartedServer();
};

void TestTraffic::dots_data()
{
    QTest::addColumn<EventKind>("kind");
    QTest::addColumn<QByteArray>("peer");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("dots");
    QTest::newRow("to a neighbour")
        << EventKind::LineOut << QByteArray("Hands") << QByteArray(report) << 1;
    QTest::newRow("to a client") << EventKind::LineOut << QByteArray("127.0.0.1:4")
                                 << QByteArray(report) << 0;
    QTest::newRow("no neighbour") << EventKind::LineOut << QByteArray("Welsh") << QByteArray(report)
                                  << 0;
    QTest::newRow("ping") << EventKind::LineOut << QByteArray("Hands") << QByteArray("PING 7") << 0;
    QTest::newRow("in") << EventKind::LineIn << QByteArray("Hands") << QByteArray(report) << 0;
    QTest::newRow("notice") << EventKind::Notice << QByteArray("Hands") << QByteArray(report) << 0;
}

void TestTraffic::dots()
{
    QFETCH(EventKind, kind);
    QFETCH(QByteArray, peer);
    QFETCH(QByteArray, text);
    QFETCH(int, dots);
    HandMadeHerd herd(QStringLiteral("ucla-2018"));
    herd.frame.monotonic = 5s;
    herd.line(kind, "Goloman", peer.constData(), text.constData());
    Traffic traffic;
    traffic.take(*herd.next());
    QCOMPARE(traffic.dots().size(), static_cast<std::size_t>(dots));
    if (dots == 0)
        return;
    const Traffic::Dot &dot = traffic.dots().front();
    QCOMPARE(dot.from, herd.id("Goloman"));
    QCOMPARE(dot.to, herd.id("Hands"));
    QCOMPARE(dot.origin, herd.id("Goloman"));
    QVERIFY(dot.leftAt == 5s);
    QCOMPARE(dot.progress(5s + 200ms), 0.5);
    QVERIFY(!dot.isCatchUp && !dot.isStale);
}

void TestTraffic::foreignNeighbours_data()
{
    QTest::addColumn<bool>("foreign");
    QTest::addColumn<QByteArray>("peer");
    QTest::addColumn<LineNote>("note");
    QTest::addColumn<int>("dots");
    QTest::newRow("news") << true << QByteArray("Goloman") << LineNote::News << 1;
    QTest::newRow("known already") << true << QByteArray("Goloman") << LineNote::Stale << 1;
    QTest::newRow("not understood") << true << QByteArray("Goloman") << LineNote::Refused << 0;
    QTest::newRow("which one is not known")
        << true << QByteArray("127.0.0.1:4") << LineNote::News << 0;
    QTest::newRow("ours tells what it sends")
        << false << QByteArray("Goloman") << LineNote::News << 0;
}

/// What a foreign server has sent is told by nobody but the server that received it.
void TestTraffic::foreignNeighbours()
{
    QFETCH(bool, foreign);
    QFETCH(QByteArray, peer);
    QFETCH(LineNote, note);
    QFETCH(int, dots);
    Topology topology = *makePreset(QStringLiteral("ucla-2018"));
    if (foreign)
        topology.servers[0].foreign = ServerSpec::Foreign::Brief;
    HandMadeHerd herd(topology);
    herd.frame.monotonic = 5s;
    herd.line(EventKind::LineIn, "Hands", peer.constData(), report, note);
    herd.line(EventKind::LineOut, "Hands", "Wilkes", report);
    Traffic traffic;
    traffic.take(*herd.next());
    QCOMPARE(traffic.dots().size(), static_cast<std::size_t>(dots + 1));
    if (dots == 0)
        return;
    const Traffic::Dot &dot = traffic.dots().front();
    QCOMPARE(dot.from, herd.id("Goloman"));
    QCOMPARE(dot.to, herd.id("Hands"));
    QCOMPARE(dot.origin, herd.id("Goloman"));
    QCOMPARE(dot.isStale, note == LineNote::Stale);
    QVERIFY(dot.leftAt == 5s && dot.arrivesAt == 5s + Traffic::leastFlight);
    // What we send to it is told by ours, as ever.
    herd.line(EventKind::LineOut, "Hands", "Goloman", report);
    traffic.take(*herd.next());
    QCOMPARE(traffic.dots().back().to, herd.id("Goloman"));
}

void TestTraffic::staleBecomesHollow()
{
    HandMadeHerd herd(QStringLiteral("ucla-2018"));
    Traffic traffic;
    herd.line(EventKind::LineOut, "Goloman", "Hands", report, LineNote::CatchUp);
    herd.line(EventKind::LineOut, "Hands", "Goloman", report);
    herd.line(EventKind::LineOut, "Goloman", "Hands", report);
    traffic.take(*herd.next());
    herd.line(EventKind::LineIn, "Hands", "Goloman", report, LineNote::News);
    herd.line(EventKind::LineIn, "Hands", "Goloman", report, LineNote::Stale);
    herd.line(EventKind::LineIn, "Goloman", "Hands", "AT Hands another", LineNote::Stale);
    traffic.take(*herd.next());
    QCOMPARE(traffic.dots().size(), std::size_t{3});
    QVERIFY(traffic.dots()[0].isCatchUp && !traffic.dots()[0].isStale);
    QVERIFY(!traffic.dots()[1].isReceived);
    QVERIFY(traffic.dots()[2].isStale);
}

void TestTraffic::waitsForTheLinksDelay()
{
    HandMadeHerd herd(QStringLiteral("ucla-2018"));
    herd.link("Goloman", "Hands").delay = 800ms;
    herd.link("Goloman", "Holiday").delay = 20ms;
    Traffic traffic;
    herd.line(EventKind::LineOut, "Goloman", "Hands", report);
    herd.line(EventKind::LineOut, "Goloman", "Holiday", report);
    traffic.take(*herd.next());
    QVERIFY(traffic.dots()[0].arrivesAt == 800ms);
    QVERIFY(traffic.dots()[1].arrivesAt == Traffic::leastFlight);
}

void TestTraffic::waitsOnAHeldLink()
{
    HandMadeHerd herd(QStringLiteral("ucla-2018"));
    for (LinkSnapshot &link : herd.frame.links)
        link.first.state = link.second.state = LinkState::Up;
    herd.link("Goloman", "Hands").held = true;
    Traffic traffic;
    herd.line(EventKind::LineOut, "Goloman", "Hands", report);
    for (int i = 0; i < 20; ++i)
        herd.line(EventKind::LineOut, "Goloman", "Hands", "AT Hands another");
    traffic.take(*herd.next());
    QCOMPARE(traffic.dots().size(), Traffic::mostWaiting);
    traffic.advance(1h);
    QCOMPARE(traffic.dots().size(), Traffic::mostWaiting);
    const double where = traffic.dots()[0].progress(1h);
    QVERIFY(where > 0.3 && where < 0.5);
    QVERIFY(traffic.dots()[1].progress(1h) < where);
    QCOMPARE(traffic.dots()[0].opacity(1h), 1.0);

    herd.frame.monotonic = 2h;
    herd.line(EventKind::LineIn, "Hands", "Goloman", report, LineNote::Stale);
    traffic.take(*herd.next());
    QVERIFY(!traffic.dots()[0].waits && traffic.dots()[0].isStale);
    QVERIFY(qAbs(traffic.dots()[0].progress(2h) - where) < 1e-6); // it flies on from there
    QVERIFY(traffic.dots()[1].waits);

    herd.link("Goloman", "Hands").held = false;
    traffic.take(*herd.next());
    QVERIFY(!traffic.dots()[1].waits);

    herd.link("Goloman", "Hands").held = true;
    herd.line(EventKind::LineOut, "Goloman", "Hands", report);
    traffic.take(*herd.next());
    QVERIFY(traffic.dots().back().waits);
    herd.link("Goloman", "Hands").second.state = LinkState::Waiting;
    traffic.take(*herd.next());
    QVERIFY(!traffic.dots().back().waits); // it went with its connection
}

void TestTraffic::fadesAway()
{
    HandMadeHerd herd(QStringLiteral("ucla-2018"));
    Traffic traffic;
    herd.line(EventKind::LineOut, "Goloman", "Hands", report);
    traffic.take(*herd.next());
    QCOMPARE(traffic.dots().front().opacity(400ms), 1.0);
    QCOMPARE(traffic.dots().front().opacity(550ms), 0.5);
    traffic.advance(699ms);
    QVERIFY(traffic.isMoving());
    traffic.advance(700ms);
    QVERIFY(!traffic.isMoving());
}

void TestTraffic::flowsWithHysteresis()
{
    HandMadeHerd herd(QStringLiteral("ucla-2018"));
    Traffic traffic;
    const auto secondsAt = [&](std::uint64_t perSecond) {
        for (int i = 0; i < 30; ++i) {
            herd.frame.monotonic += 100ms;
            herd.link("Goloman", "Hands").first.sent += perSecond / 10;
            traffic.take(*herd.next());
        }
        return traffic.rate(herd.id("Hands"), herd.id("Goloman"))->flows;
    };
    QVERIFY(!secondsAt(50));
    QVERIFY(secondsAt(70));
    const Traffic::Rate *rate = traffic.rate(herd.id("Goloman"), herd.id("Hands"));
    QVERIFY(std::abs(rate->sum() - 70) < 0.5);
    QCOMPARE(rate->back, 0.0);
    herd.line(EventKind::LineOut, "Goloman", "Hands", report);
    traffic.take(*herd.next());
    QVERIFY(traffic.dots().empty());
    QVERIFY(traffic.isMoving());
    QVERIFY(secondsAt(50));
    QVERIFY(!secondsAt(40));
    QVERIFY(!traffic.isMoving());
}

void TestTraffic::skippedLinesFlow()
{
    HandMadeHerd herd(QStringLiteral("ucla-2018"));
    Traffic traffic;
    traffic.take(*herd.next());
    herd.frame.monotonic += 16ms;
    herd.frame.skippedLines = 3;
    herd.link("Goloman", "Hands").second.sent += 2;
    traffic.take(*herd.next());
    QVERIFY(traffic.rate(herd.id("Goloman"), herd.id("Hands"))->flows);
    QVERIFY(!traffic.rate(herd.id("Goloman"), herd.id("Holiday"))->flows);
}

void TestTraffic::isBounded()
{
    HandMadeHerd herd(QStringLiteral("ucla-2018"));
    Traffic traffic;
    for (std::size_t i = 0; i < Traffic::mostDots + 10; ++i)
        herd.line(EventKind::LineOut, "Goloman", "Hands", report);
    traffic.take(*herd.next());
    QCOMPARE(traffic.dots().size(), Traffic::mostDots);
    QVERIFY(traffic.rate(herd.id("Goloman"), herd.id("Hands"))->flows);
}

void TestTraffic::restartedServer()
{
    HandMadeHerd herd(QStringLiteral("ucla-2018"));
    Traffic traffic;
    herd.link("Goloman", "Hands").first.sent = 1'000'000;
    traffic.take(*herd.next());
    herd.frame.monotonic += 1s;
    herd.link("Goloman", "Hands").first.sent = 5;
    traffic.take(*herd.next());
    QCOMPARE(traffic.rate(herd.id("Goloman"), herd.id("Hands"))->forth, 5.0);
}

QTEST_APPLESS_MAIN(TestTraffic)
#include "tst_traffic.moc"
