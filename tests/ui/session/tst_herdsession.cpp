// SPDX-License-Identifier: MIT
// The herd on its own thread, as the window reaches it.
#include "herd/presets.h"
#include "session/herdsession.h"
#include "support/portrange.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <set>

using namespace drover;

namespace {

HerdOptions options(const char *preset)
{
    HerdOptions all;
    all.topology = *makePreset(QLatin1String(preset))->withPorts();
    all.anyPorts = true;
    all.walks = false;
    all.writesLog = false;
    all.secret = "a secret of the tests";
    return all;
}

/// Keeps the last frame.
struct Frames : QObject
{
    explicit Frames(HerdSession &session)
    {
        connect(&session, &HerdSession::frameArrived, this,
                [this](const std::shared_ptr<const HerdFrame> &frame) {
                    inOrder = inOrder && (!last || frame->number == last->number + 1);
                    last = frame;
                    clients.insert(frame->newClients.begin(), frame->newClients.end());
                    ++count;
                });
    }
    std::shared_ptr<const HerdFrame> last;
    std::set<std::string> clients;
    int count = 0;
    bool inOrder = true;
};

class HerdSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void startsTellsAndCloses();
    void answersWishesOnThisThread();
    void dropsAnswersThatNobodyWaitsFor();
    void opensOneHerdAfterTheOther();
    void tellsWhyItCannotStart();
    void clientsTalkToServersThatAreUpOnly();
    void goesWithoutBeingClosed();
};

void HerdSessionTest::startsTellsAndCloses()
{
    HerdSession session;
    Frames frames(session);
    QSignalSpy started(&session, &HerdSession::started);
    QSignalSpy closed(&session, &HerdSession::closed);
    session.open(options("line-3"));
    QTRY_COMPARE(started.size(), 1);
    QVERIFY(session.isOpen());
    QTRY_VERIFY(frames.count > 3);
    QVERIFY(frames.inOrder);
    QCOMPARE(frames.last->servers.size(), std::size_t(3));
    const quint16 port = frames.last->servers[0].port;
    session.close();
    session.close();
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(!session.isOpen());
    const int before = frames.count;
    QTcpServer next;
    QVERIFY(next.listen(QHostAddress::LocalHost, port));
    QCOMPARE(frames.count, before);
    session.close(); // nothing runs: at once
    QCOMPARE(closed.size(), 2);
}

void HerdSessionTest::answersWishesOnThisThread()
{
    HerdSession session;
    Frames frames(session);
    QSignalSpy refused(&session, &HerdSession::refused);
    session.open(options("line-2"));
    QTRY_VERIFY(frames.last);
    QThread *herdThread = nullptr;
    QThread *answerThread = nullptr;
    session.ask(
        [&herdThread](Herd &herd) {
            herdThread = QThread::currentThread();
            return herd.kill("S1");
        },
        this,
        [&answerThread](const HerdSession::Answer &answer) {
            QVERIFY(answer);
            answerThread = QThread::currentThread();
        });
    QTRY_COMPARE(answerThread, QThread::currentThread());
    QVERIFY(herdThread != answerThread);
    session.ask([](Herd &herd) { return herd.kill("S1"); });
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].toString(), QStringLiteral("S1 is not up."));
    QTRY_VERIFY(frames.last->servers[0].state == Herd::ServerState::Killed);
}

void HerdSessionTest::dropsAnswersThatNobodyWaitsFor()
{
    HerdSession session;
    Frames frames(session);
    bool called = false;
    const auto answered = [&called](const HerdSession::Answer &) { called = true; };
    session.ask([](Herd &) -> HerdSession::Answer { return Done(); }, this, answered); // no herd
    session.open(options("line-2"));
    QTRY_VERIFY(frames.last);
    auto context = std::make_unique<QObject>();
    session.ask([](Herd &) -> HerdSession::Answer { return Done(); }, context.get(), answered);
    context.reset();
    bool later = false;
    session.ask([](Herd &) -> HerdSession::Answer { return Done(); }, this,
                [&later](const HerdSession::Answer &) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!called);
}

void HerdSessionTest::opensOneHerdAfterTheOther()
{
    HerdSession session;
    Frames frames(session);
    QSignalSpy started(&session, &HerdSession::started);
    QSignalSpy closed(&session, &HerdSession::closed);
    session.open(options("line-2"));
    session.open(options("line-3"));
    session.open(options("line-4")); // the last one counts
    QTRY_VERIFY(frames.last && frames.last->servers.size() == 4);
    QVERIFY(!started.isEmpty());
    QCOMPARE(closed.size(), 0);
}

void HerdSessionTest::tellsWhyItCannotStart()
{
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress::LocalHost));
    HerdSession session;
    QSignalSpy failed(&session, &HerdSession::startFailed);
    HerdOptions taken = options("line-2");
    taken.anyPorts = false;
    taken.topology.servers[1].port = squatter.serverPort();
    taken.topology.servers[0].port = 0;
    taken.topology = *taken.topology.withPorts(30'000);
    session.open(std::move(taken));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(QString::number(squatter.serverPort())));
    QVERIFY(failed[0][1].toUInt() >= 12'900);
    QVERIFY(!session.isOpen());
    qunsetenv("DROVER_GOOGLE_KEY");
    HerdOptions noPlaces = options("line-2");
    noPlaces.topology.places = QStringLiteral("google");
    session.open(std::move(noPlaces));
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(failed[1][0].toString().contains(QLatin1String("DROVER_GOOGLE_KEY")));
    QCOMPARE(failed[1][1].toUInt(), 0U);
}

/// Somebody else who has a port of the herd hears nothing of its clients.
void HerdSessionTest::clientsTalkToServersThatAreUpOnly()
{
    const PortRange ports(3);
    QTcpServer second;
    QVERIFY(second.listen(QHostAddress::LocalHost, ports.at(1)));
    HerdSession session;
    Frames frames(session);
    HerdOptions down = options("line-3");
    for (int i = 0; i < 3; ++i)
        down.topology.servers[std::size_t(i)].port = ports.at(i);
    down.topology.links.clear(); // neighbours dial each other, as they should
    down.anyPorts = false;
    down.startsServers = false; // as the window does where a port is taken
    down.walks = true;
    down.crowd.interval = std::chrono::milliseconds(50);
    session.open(std::move(down));
    session.setOwnClient(OwnClient{"me", "S2"});
    session.moveOwnClient({34, -118});
    const auto isDone = [&session, this](HerdSession::Wish wish) {
        const auto done = std::make_shared<std::optional<bool>>();
        session.ask(std::move(wish), this,
                    [done](const HerdSession::Answer &answer) { *done = bool(answer); });
        return QTest::qWaitFor([&done] { return done->has_value(); }) && **done;
    };
    const auto haveMoreAnswers = [&frames] {
        const auto answers = [&frames] { return frames.last->crowd.counters.answers; };
        const auto enough = answers() + 3 * CrowdOptions().clients;
        return QTest::qWaitFor([&] { return answers() >= enough; });
    };
    QTRY_VERIFY(frames.last);
    QVERIFY(isDone([](Herd &herd) { return herd.bringUp("S1"); }));
    QVERIFY(isDone([](Herd &herd) { return herd.bringUp("S3"); }));
    QVERIFY(haveMoreAnswers());
    QVERIFY(!second.hasPendingConnections());
    QVERIFY(!isDone([](Herd &herd) { return herd.bringUp("S2"); }));
    QVERIFY(isDone([](Herd &herd) { return herd.kill("S1"); }));
    QTcpServer first;
    QVERIFY(first.listen(QHostAddress::LocalHost, ports.at(0)));
    QVERIFY(haveMoreAnswers());
    QVERIFY(!first.hasPendingConnections());
    QVERIFY(!second.hasPendingConnections());

    second.close();
    QVERIFY(isDone([](Herd &herd) { return herd.bringUp("S2"); }));
    QTRY_VERIFY(frames.clients.contains("me"));
    QVERIFY(isDone([](Herd &herd) { return herd.kill("S3"); }));
    QVERIFY(haveMoreAnswers());
}

void HerdSessionTest::goesWithoutBeingClosed()
{
    for (int i = 0; i < 10; ++i) {
        HerdSession session;
        Frames frames(session);
        session.open(options("ring-8"));
        if (i % 2 == 0)
            QTRY_VERIFY(frames.count > i);
    }
}

} // namespace

QTEST_GUILESS_MAIN(HerdSessionTest)
#include "tst_herdsession.moc"
