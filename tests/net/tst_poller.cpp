// SPDX-License-Identifier: MIT
#include "loopback.h"
#include "net/poller.h"
#include "support/testherd.h"

#include <QTest>
#include <QTimer>

#include <functional>

using namespace drover;

class TestPoller : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatADescriptorIsReadyFor();
    void watchesForNothingUntilAsked();
    void noticesABrokenConnection();
    void forgetsWhoHasBeenRemoved();
    void deliversNothingStale_data();
    void deliversNothingStale();
    void takesADescriptorThatIsUsedAgainForANewOne();
    void keepsQtAliveUnderLoad();
    void servesEveryoneUnderLoad();

    void endsATurnWithItsTasks();
    void beginsATurnForATask();
    void callsATaskOnceATurn();
    void callsATaskAgainThatAsksForItself();
    void forgetsATaskThatHasGone_data();
    void forgetsATaskThatHasGone();
    void putsOffToAnotherTurn();
    void putsOffForAsLongAsItIsAsked();
    void hasAFewMomentsInEachTurn();

    void deletesWhatIsRetiredAfterTheTasks();
    void retiresAnObjectWithinItsOwnCallback();
    void deletesWhatIsRetiredByWhatIsDeleted();
    void deletesWhatIsRetiredAtItsOwnEnd();
};

namespace {

class Watched final : public Poller::Watcher
{
public:
    Watched(Poller &poller, int descriptor, Readiness interest)
        : m_poller(poller)
        , m_descriptor(descriptor)
    {
        m_poller.add(m_descriptor, this, interest);
    }
    ~Watched() override { stop(); }

    void change(Readiness interest) { m_poller.change(m_descriptor, this, interest); }
    void stop()
    {
        if (m_descriptor >= 0)
            m_poller.remove(std::exchange(m_descriptor, -1), this);
    }

    std::function<void()> onReady;
    int calls = 0;
    Readiness last;

private:
    void ready(Readiness what) override
    {
        ++calls;
        last = what;
        if (onReady)
            onReady();
    }

    Poller &m_poller;
    int m_descriptor;
};

class Task final : public Poller::TurnTask
{
public:
    Task(Poller &poller, std::function<void()> action)
        : TurnTask(poller)
        , m_action(std::move(action))
    {
    }
    void turnEnded() override
    {
        ++calls;
        m_action();
    }

    int calls = 0;

private:
    std::function<void()> m_action;
};

class Mortal final : public Poller::Retirable
{
public:
    explicit Mortal(std::function<void()> atEnd)
        : m_atEnd(std::move(atEnd))
    {
    }
    ~Mortal() override { m_atEnd(); }

private:
    std::function<void()> m_atEnd;
};

std::unique_ptr<Poller> makePoller()
{
    return Poller::create(testBackend());
}

} // namespace

void TestPoller::tellsWhatADescriptorIsReadyFor()
{
    const auto poller = makePoller();
    SocketPair pair = tcpPair();
    Watched watched(*poller, pair.here.descriptor(), {.read = true});
    QVERIFY(comesToRest());
    QCOMPARE(watched.calls, 0);

    pair.there.say("x");
    QVERIFY(eventually([&] { return watched.calls > 0; }));
    QCOMPARE(watched.last, Readiness({.read = true}));
    QCOMPARE(pair.here.hear(), "x");

    watched.calls = 0;
    watched.change({.write = true});
    QVERIFY(eventually([&] { return watched.calls > 0; }));
    QCOMPARE(watched.last, Readiness({.write = true}));
}

void TestPoller::watchesForNothingUntilAsked()
{
    const auto poller = makePoller();
    SocketPair pair = tcpPair();
    Watched watched(*poller, pair.here.descriptor(), {});
    pair.there.say("x");
    pair.there.halfClose();
    QVERIFY(comesToRest());
    QCOMPARE(watched.calls, 0);

    watched.change({.read = true});
    QVERIFY(eventually([&] { return watched.calls > 0; }));
    watched.change({});
    watched.calls = 0;
    QVERIFY(comesToRest());
    QCOMPARE(watched.calls, 0);
}

void TestPoller::noticesABrokenConnection()
{
    if (testBackend() == Poller::Backend::Notifiers)
        QSKIP("A QSocketNotifier does not tell what it is not asked for.");
    const auto poller = makePoller();
    SocketPair pair = tcpPair();
    Watched watched(*poller, pair.here.descriptor(), {});
    watched.onReady = [&] { watched.stop(); };
    pair.there.reset();
    QVERIFY(eventually([&] { return watched.calls > 0; }));
    QVERIFY(watched.last.broken);
}

void TestPoller::forgetsWhoHasBeenRemoved()
{
    const auto poller = makePoller();
    SocketPair pair = tcpPair();
    Watched watched(*poller, pair.here.descriptor(), {.read = true, .write = true});
    watched.stop();
    pair.there.say("x");
    QVERIFY(comesToRest());
    QCOMPARE(watched.calls, 0);
}

void TestPoller::deliversNothingStale_data()
{
    QTest::addColumn<bool>("gone");
    QTest::newRow("removed") << false;
    QTest::newRow("removed and deleted") << true;
}

/// Both are ready in one turn, and whoever is called first ends the other one.
void TestPoller::deliversNothingStale()
{
    QFETCH(const bool, gone);
    const auto poller = makePoller();
    SocketPair one = tcpPair();
    SocketPair other = tcpPair();
    int calls = 0;
    auto first = std::make_unique<Watched>(*poller, one.here.descriptor(),
                                           Readiness{.read = true, .write = true});
    auto second = std::make_unique<Watched>(*poller, other.here.descriptor(),
                                            Readiness{.read = true, .write = true});
    const auto ends = [&](std::unique_ptr<Watched> &self, std::unique_ptr<Watched> &neighbour) {
        return [&] {
            ++calls;
            self->stop();
            neighbour->stop();
            if (gone)
                neighbour.reset();
        };
    };
    first->onReady = ends(first, second);
    second->onReady = ends(second, first);
    one.there.say("x");
    other.there.say("x");
    QVERIFY(comesToRest());
    QCOMPARE(calls, 1);
}

void TestPoller::takesADescriptorThatIsUsedAgainForANewOne()
{
    const auto poller = makePoller();
    SocketPair one = tcpPair();
    SocketPair other = tcpPair();
    SocketPair replacement = tcpPair(); // silent
    std::unique_ptr<Watched> late;
    auto first = std::make_unique<Watched>(*poller, one.here.descriptor(), Readiness{.read = true});
    auto second
        = std::make_unique<Watched>(*poller, other.here.descriptor(), Readiness{.read = true});
    const auto replace = [&](RawSocket &victim, std::unique_ptr<Watched> &neighbour) {
        return [&] {
            first->stop();
            second->stop();
            if (late)
                return;
            // The same number now is another connection, and perhaps the same address another
            // watcher.
            ::dup2(replacement.here.descriptor(), victim.descriptor());
            neighbour.reset();
            late = std::make_unique<Watched>(*poller, victim.descriptor(), Readiness{.read = true});
            neighbour
                = std::make_unique<Watched>(*poller, replacement.here.descriptor(), Readiness{});
        };
    };
    first->onReady = replace(other.here, second);
    second->onReady = replace(one.here, first);
    one.there.say("x");
    other.there.say("x");
    QVERIFY(comesToRest());
    QVERIFY(late);
    QCOMPARE(late->calls, 0);
    late->onReady = [&] { late->stop(); };
    replacement.there.say("x");
    QVERIFY(eventually([&] { return late->calls == 1; }));
}

void TestPoller::keepsQtAliveUnderLoad()
{
    const auto poller = makePoller();
    SocketPair pair = tcpPair();
    Watched busy(*poller, pair.here.descriptor(), {.write = true}); // always ready
    int rings = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++rings; });
    timer.start(0);
    QVERIFY(eventually([&] { return rings >= 10; }));
    QCOMPARE_GT(busy.calls, 0);
    QCOMPARE_LT(busy.calls, 1000);
}

void TestPoller::servesEveryoneUnderLoad()
{
    constexpr int busyOnes = 400; // more than a turn takes
    const auto poller = makePoller();
    std::vector<SocketPair> pairs;
    std::vector<std::unique_ptr<Watched>> all;
    for (int i = 0; i < busyOnes; ++i) {
        pairs.push_back(packetPair());
        all.push_back(std::make_unique<Watched>(*poller, pairs.back().here.descriptor(),
                                                Readiness{.write = true}));
    }
    const auto least = [&] { return (*std::ranges::min_element(all, {}, &Watched::calls))->calls; };
    const auto most = [&] { return (*std::ranges::max_element(all, {}, &Watched::calls))->calls; };
    QVERIFY(eventually([&] { return least() >= 20; }));
    QCOMPARE_LE(most(), 60);
}

void TestPoller::endsATurnWithItsTasks()
{
    const auto poller = makePoller();
    SocketPair pair = tcpPair();
    QByteArrayList order;
    Task task(*poller, [&] { order << "task"; });
    Watched watched(*poller, pair.here.descriptor(), {.read = true});
    watched.onReady = [&] {
        poller->callAtTurnEnd(&task);
        order << "ready";
        pair.here.hear();
    };
    pair.there.say("x");
    QVERIFY(eventually([&] { return task.calls > 0; }));
    QCOMPARE(order, QByteArrayList({"ready", "task"}));
}

void TestPoller::beginsATurnForATask()
{
    const auto poller = makePoller();
    Task task(*poller, [] {});
    poller->callAtTurnEnd(&task);
    QCOMPARE(task.calls, 0);
    QVERIFY(comesToRest());
    QCOMPARE(task.calls, 1);
}

void TestPoller::callsATaskOnceATurn()
{
    const auto poller = makePoller();
    Task task(*poller, [] {});
    poller->callAtTurnEnd(&task);
    poller->callAtTurnEnd(&task);
    poller->callAtNextTurnEnd(&task);
    poller->callAtNextTurnEnd(&task);
    QVERIFY(comesToRest());
    QCOMPARE(task.calls, 1);
}

void TestPoller::callsATaskAgainThatAsksForItself()
{
    const auto poller = makePoller();
    QByteArrayList order;
    Task task(*poller, [&] {
        order << "task";
        if (order.size() < 3)
            poller->callAtTurnEnd(&task);
        poller->retire(std::make_unique<Mortal>([&] { order << "retired"; }));
    });
    poller->callAtTurnEnd(&task);
    QVERIFY(comesToRest());
    QCOMPARE(order, QByteArrayList({"task", "task", "task", "retired", "retired", "retired"}));
}

void TestPoller::forgetsATaskThatHasGone_data()
{
    QTest::addColumn<bool>("next");
    QTest::newRow("this turn") << false;
    QTest::newRow("next turn") << true;
}

void TestPoller::forgetsATaskThatHasGone()
{
    QFETCH(const bool, next);
    const auto poller = makePoller();
    const auto list = [&](Task &task) {
        if (next)
            poller->callAtNextTurnEnd(&task);
        else
            poller->callAtTurnEnd(&task);
    };
    int calls = 0;
    auto before = std::make_unique<Task>(*poller, [&] { ++calls; });
    auto within = std::make_unique<Task>(*poller, [&] { ++calls; });
    auto own = std::make_unique<Task>(*poller, [] {});
    Task killer(*poller, [&] {
        list(*own); // and it goes while it is listed once more
        own.reset();
        within.reset();
    });
    list(*before);
    list(*own);
    list(killer);
    list(*within);
    before.reset();
    QVERIFY(comesToRest());
    QCOMPARE(killer.calls, 1);
    QCOMPARE(calls, 0);
}

void TestPoller::putsOffToAnotherTurn()
{
    const auto poller = makePoller();
    QByteArrayList order;
    Task late(*poller, [&] { order << "late"; });
    Task task(*poller, [&] {
        poller->callAtNextTurnEnd(&late);
        poller->retire(std::make_unique<Mortal>([&] { order << "end of turn"; }));
    });
    poller->callAtTurnEnd(&task);
    QVERIFY(comesToRest());
    QCOMPARE(order, QByteArrayList({"end of turn", "late"}));
}

void TestPoller::putsOffForAsLongAsItIsAsked()
{
    const auto poller = makePoller();
    int turns = 0;
    Task task(*poller, [&] {
        if (++turns < 10'000)
            poller->callAtNextTurnEnd(&task);
    });
    int rings = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++rings; });
    timer.start(0);
    poller->callAtNextTurnEnd(&task);
    QVERIFY(eventually([&] { return turns == 10'000; }));
    QCOMPARE_GT(rings, 10); // Qt has its share of time
}

void TestPoller::hasAFewMomentsInEachTurn()
{
    const auto poller = makePoller();
    SocketPair pair = tcpPair();
    std::vector<int> moments;
    Watched watched(*poller, pair.here.descriptor(), {.read = true});
    watched.onReady = [&] {
        pair.here.hear();
        int taken = 0;
        while (taken < 1'000 && poller->mayTakeAMoment())
            ++taken;
        moments.push_back(taken);
    };
    for (std::size_t turns = 1; turns <= 3; ++turns) {
        pair.there.say("x");
        QVERIFY(eventually([&] { return moments.size() >= turns; }));
    }
    QCOMPARE(moments, std::vector<int>(3, 4));
}

void TestPoller::deletesWhatIsRetiredAfterTheTasks()
{
    const auto poller = makePoller();
    QByteArrayList order;
    Task task(*poller, [&] { order << "task"; });
    poller->retire(std::make_unique<Mortal>([&] { order << "retired"; }));
    poller->callAtTurnEnd(&task);
    QVERIFY(order.isEmpty());
    QVERIFY(comesToRest());
    QCOMPARE(order, QByteArrayList({"task", "retired"}));
}

void TestPoller::retiresAnObjectWithinItsOwnCallback()
{
    /// Retires itself, and can still be looked at then.
    struct Suicidal final : Poller::Retirable, Poller::Watcher
    {
        explicit Suicidal(Poller &poller, RawSocket descriptor)
            : m_poller(poller)
            , m_socket(std::move(descriptor))
        {
            m_poller.add(m_socket.descriptor(), this, {.read = true});
        }
        void ready(Readiness) override
        {
            m_poller.remove(m_socket.descriptor(), this);
            m_poller.retire(std::unique_ptr<Retirable>(this));
            m_text += " retired";
            m_socket.close();
        }
        Poller &m_poller;
        RawSocket m_socket;
        QByteArray m_text = "a text that does not fit into the object itself";
    };
    const auto poller = makePoller();
    SocketPair pair = tcpPair();
    new Suicidal(*poller, std::move(pair.here));
    pair.there.say("x");
    pair.there.hear();
    QVERIFY(eventually([&] {
        pair.there.hear();
        return pair.there.hasEnded() || pair.there.error() != 0;
    }));
}

void TestPoller::deletesWhatIsRetiredByWhatIsDeleted()
{
    const auto poller = makePoller();
    int ends = 0;
    Task task(*poller, [&] { ++ends; });
    poller->retire(std::make_unique<Mortal>([&] {
        ++ends;
        poller->callAtTurnEnd(&task);
        poller->retire(std::make_unique<Mortal>([&] { ++ends; }));
    }));
    QVERIFY(comesToRest());
    QCOMPARE(ends, 3);
}

void TestPoller::deletesWhatIsRetiredAtItsOwnEnd()
{
    auto poller = makePoller();
    Poller &alive = *poller;
    SocketPair pair = tcpPair();
    auto watched = std::make_unique<Watched>(alive, pair.here.descriptor(), Readiness{});
    QByteArrayList order;
    auto late = std::make_unique<Task>(alive, [&] { order << "late"; });
    auto task = std::make_unique<Task>(alive, [&] { order << "task"; });
    alive.callAtNextTurnEnd(late.get());
    alive.callAtTurnEnd(task.get());
    alive.retire(std::make_unique<Mortal>([&] {
        order << "retired";
        watched.reset();
        task.reset();
        late.reset();
        alive.retire(std::make_unique<Mortal>([&] { order << "retired later"; }));
    }));
    poller.reset();
    QCOMPARE(order, QByteArrayList({"task", "retired", "retired later"}));
    QVERIFY(comesToRest());
}

QTEST_GUILESS_MAIN(TestPoller)
#include "tst_poller.moc"
