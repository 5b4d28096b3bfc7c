// SPDX-License-Identifier: MIT
#include "journal/journal.h"
#include "net/deadline.h"
#include "support/eventrecorder.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <set>
#include <string>
#include <thread>

using namespace drover;
using namespace std::chrono_literals;

namespace {

QByteArray bytes(std::string_view view)
{
    return {view.data(), static_cast<qsizetype>(view.size())};
}

/// Notes the texts that it is told and does what the test wants within read().
class Probe : public JournalReader
{
public:
    explicit Probe(EventKinds wanted = EventKinds::all())
        : m_wanted(wanted)
    {
    }
    EventKinds wanted() const override { return m_wanted; }
    void read(const std::shared_ptr<const EventBatch> &batch) override
    {
        ++batches;
        for (const Event &event : batch->events())
            texts.append(bytes(batch->text(event)));
        if (keeps)
            kept.push_back(batch);
        if (const auto action = std::exchange(once, nullptr))
            action();
    }

    int batches = 0;
    bool keeps = false;
    QList<QByteArray> texts;
    std::vector<std::shared_ptr<const EventBatch>> kept;
    std::function<void()> once;

private:
    EventKinds m_wanted;
};

struct Fixture
{
    ManualClock clock;
    DeadlineQueue deadlines{clock};
    Journal journal{clock, deadlines};
    ServerIndex server = journal.addServer("Goloman");

    void note(std::string_view text) { journal.record(server, EventKind::Notice, {}, text); }
};

} // namespace

class tst_Journal : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatAnEventIs_data();
    void keepsWhatAnEventIs();
    void cutsAPeerThatIsTooLong();
    void aServerHasOneIndex();
    void wantsWhatAnyReaderWants();
    void buildsNoEventThatNobodyWants();
    void handsOnTwentyMillisecondsAfterTheFirstEvent();
    void handsOnAFullBatchAtOnce();
    void handsOnAtFlush();
    void handsOnAtItsEnd();
    void tellsBothTimesOfAnEvent();
    void aReaderIsToldOfWhatHappensFromThenOn();
    void aReaderIsToldOfEverythingUpToItsEnd();
    void whatIsRecordedWhileReadingComesWithTheNextBatch();
    void aFlushWhileReadingDoesNothing();
    void aReaderMayDetachItselfWhileReading();
    void aReaderMayDetachALaterOneWhileReading();
    void aReaderMayDetachAnEarlierOneWhileReading();
    void aReaderMayAttachAnotherWhileReading();
    void aReaderMayBeDeletedOnceDetachedWhileReading();
    void isBehindWhileAnyReaderIs();
    void aReaderThatLeavesIsNotBehind();
    void usesTheMemoryOfBatchesAgain();
    void batchesThatAreKeptDoNotChange();
    void batchesOutliveTheJournal();
    void batchesMayBeReadAndReleasedByAnotherThread();
};

void tst_Journal::keepsWhatAnEventIs_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("peer");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("line") << int(EventKind::LineIn) << QByteArray("127.0.0.1:1")
                          << QByteArray("IAMAT kiwi +1+1 1");
    QTest::newRow("no peer") << int(EventKind::ServerState) << QByteArray()
                             << QByteArray("started");
    QTest::newRow("no text") << int(EventKind::Connected) << QByteArray("p") << QByteArray();
    QTest::newRow("nothing") << int(EventKind::Notice) << QByteArray() << QByteArray();
    QTest::newRow("any bytes") << int(EventKind::LineOut) << QByteArray("a\0b", 3)
                               << QByteArray("\xff\n\0\x80", 4);
    QTest::newRow("more than a batch")
        << int(EventKind::LineOut) << QByteArray("p") << QByteArray(1'000'000, 'x');
    QTest::newRow("longest peer") << int(EventKind::LinkState) << QByteArray(65'535, 'p')
                                  << QByteArray("t");
}

void tst_Journal::keepsWhatAnEventIs()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, peer);
    QFETCH(QByteArray, text);
    Fixture f;
    EventRecorder recorder(f.journal);
    const ServerIndex other = f.journal.addServer("Hands");
    f.note("before");
    f.journal.record(other, static_cast<EventKind>(kind), {peer.data(), size_t(peer.size())},
                     {text.data(), size_t(text.size())});
    f.note("after");
    const auto events = recorder.events();
    QCOMPARE(events.size(), 3);
    QCOMPARE(events[0].text, "before");
    QCOMPARE(events[0].server, "Goloman");
    QCOMPARE(events[1].server, "Hands");
    QCOMPARE(int(events[1].kind), kind);
    QCOMPARE(events[1].peer, peer);
    QCOMPARE(events[1].text, text);
    QCOMPARE(events[2].text, "after");
}

void tst_Journal::cutsAPeerThatIsTooLong()
{
    Fixture f;
    EventRecorder recorder(f.journal);
    f.journal.record(f.server, EventKind::Notice, std::string(70'000, 'p'), "text");
    QCOMPARE(recorder.events().at(0).peer.size(), 65'535);
    QCOMPARE(recorder.events().at(0).text, "text");
}

void tst_Journal::aServerHasOneIndex()
{
    Fixture f;
    QCOMPARE(f.journal.addServer("Goloman"), 0U);
    QCOMPARE(f.journal.addServer("Hands"), 1U);
    QCOMPARE(f.journal.addServer("Goloman"), 0U);
    QCOMPARE(f.journal.serverNames(), (std::vector<std::string>{"Goloman", "Hands"}));
}

void tst_Journal::wantsWhatAnyReaderWants()
{
    Fixture f;
    QVERIFY(!f.journal.wants(EventKind::Notice));
    Probe lines(EventKind::LineIn | EventKind::LineOut);
    Probe notices(EventKind::Notice);
    f.journal.attach(&lines);
    QVERIFY(f.journal.wants(EventKind::LineIn));
    QVERIFY(f.journal.wants(EventKind::LineOut));
    QVERIFY(!f.journal.wants(EventKind::Notice));
    f.journal.attach(&notices);
    QVERIFY(f.journal.wants(EventKind::LineIn));
    QVERIFY(f.journal.wants(EventKind::Notice));
    f.journal.detach(&lines);
    QVERIFY(!f.journal.wants(EventKind::LineIn));
    QVERIFY(f.journal.wants(EventKind::Notice));
    f.journal.detach(&notices);
    QVERIFY(!f.journal.wants(EventKind::Notice));
    f.journal.detach(&notices); // once more does nothing
}

void tst_Journal::buildsNoEventThatNobodyWants()
{
    Fixture f;
    f.note("nobody is there");
    Probe probe(EventKind::LineIn);
    f.journal.attach(&probe);
    f.note("nobody wants it");
    f.clock.advance(1s);
    f.journal.flush();
    QCOMPARE(probe.batches, 0);
    f.journal.detach(&probe);
}

void tst_Journal::handsOnTwentyMillisecondsAfterTheFirstEvent()
{
    Fixture f;
    Probe probe;
    f.journal.attach(&probe);
    f.note("a");
    f.clock.advance(15ms);
    f.note("b");
    f.clock.advance(5ms - 1ns);
    QCOMPARE(probe.batches, 0);
    f.clock.advance(1ns);
    QCOMPARE(probe.batches, 1);
    QCOMPARE(probe.texts, (QList<QByteArray>{"a", "b"}));
    f.clock.advance(1s);
    QCOMPARE(probe.batches, 1); // nothing, and no batch of nothing
    f.note("c");
    f.clock.advance(20ms);
    QCOMPARE(probe.batches, 2);
    f.journal.detach(&probe);
}

void tst_Journal::handsOnAFullBatchAtOnce()
{
    Fixture f;
    Probe probe;
    probe.keeps = true;
    f.journal.attach(&probe);
    const std::string text(1'000, 'x');
    int recorded = 0;
    for (; probe.batches == 0; ++recorded)
        f.note(text);
    const std::size_t perEvent = sizeof(Event) + text.size();
    QCOMPARE(std::size_t(recorded), (Journal::fullBatchBytes + perEvent - 1) / perEvent);
    QCOMPARE(probe.kept[0]->byteSize(), std::size_t(recorded) * perEvent);
    f.clock.advance(1s);
    QCOMPARE(probe.batches, 1);
    f.journal.detach(&probe);
}

void tst_Journal::handsOnAtFlush()
{
    Fixture f;
    Probe probe;
    f.journal.attach(&probe);
    f.journal.flush();
    QCOMPARE(probe.batches, 0);
    f.note("a");
    f.journal.flush();
    QCOMPARE(probe.batches, 1);
    f.clock.advance(1s);
    QCOMPARE(probe.batches, 1);
    f.journal.detach(&probe);
}

void tst_Journal::handsOnAtItsEnd()
{
    ManualClock clock;
    DeadlineQueue deadlines(clock);
    Probe probe;
    {
        Journal journal(clock, deadlines);
        journal.attach(&probe);
        journal.record(journal.addServer("a"), EventKind::Notice, {}, "last");
    }
    QCOMPARE(probe.texts, QList<QByteArray>{"last"});
}

void tst_Journal::tellsBothTimesOfAnEvent()
{
    Fixture f;
    EventRecorder recorder(f.journal);
    f.clock.setWall({100, 999'999'998});
    f.note("a");
    f.clock.advance(1ns);
    f.note("b");
    f.clock.advance(1ns);
    f.note("c");
    f.clock.setWall({50, 7});
    f.note("d"); // the wall clock was moved within the batch
    f.clock.advance(2s);
    f.note("e");
    const auto events = recorder.events();
    QCOMPARE(events[0].wall, (Timestamp{100, 999'999'998}));
    QCOMPARE(events[1].wall, (Timestamp{100, 999'999'999}));
    QCOMPARE(events[2].wall, (Timestamp{101, 0}));
    QCOMPARE(events[3].wall, (Timestamp{50, 7}));
    QCOMPARE(events[4].wall, (Timestamp{52, 7}));
    QCOMPARE(events[0].monotonic.count(), 0);
    QCOMPARE(events[2].monotonic.count(), 2);
    QCOMPARE(events[4].monotonic.count(), 2'000'000'002);
}

void tst_Journal::aReaderIsToldOfWhatHappensFromThenOn()
{
    Fixture f;
    Probe first;
    Probe second;
    f.journal.attach(&first);
    f.note("a");
    f.journal.attach(&second);
    f.note("b");
    f.journal.flush();
    QCOMPARE(first.texts, (QList<QByteArray>{"a", "b"}));
    QCOMPARE(second.texts, (QList<QByteArray>{"b"}));
    f.journal.detach(&first);
    f.journal.detach(&second);
}

void tst_Journal::aReaderIsToldOfEverythingUpToItsEnd()
{
    Fixture f;
    Probe probe;
    f.journal.attach(&probe);
    f.note("a");
    f.journal.detach(&probe);
    f.note("b");
    f.journal.flush();
    QCOMPARE(probe.texts, (QList<QByteArray>{"a"}));
}

void tst_Journal::whatIsRecordedWhileReadingComesWithTheNextBatch()
{
    Fixture f;
    Probe first;
    Probe second;
    f.journal.attach(&first);
    f.journal.attach(&second);
    first.once = [&f] {
        f.note("b");
        f.note(std::string(100'000, 'x')); // a full batch is no reason to hand on within reading
    };
    f.note("a");
    f.journal.flush();
    QCOMPARE(first.texts, (QList<QByteArray>{"a"}));
    QCOMPARE(second.texts, (QList<QByteArray>{"a"}));
    f.clock.advance(20ms);
    QCOMPARE(first.texts.size(), 3);
    QCOMPARE(second.texts.size(), 3);
    QCOMPARE(second.texts[1], "b");
    f.journal.detach(&first);
    f.journal.detach(&second);
}

void tst_Journal::aFlushWhileReadingDoesNothing()
{
    Fixture f;
    Probe probe;
    f.journal.attach(&probe);
    probe.once = [&f] {
        f.note("b");
        f.journal.flush();
    };
    f.note("a");
    f.journal.flush();
    QCOMPARE(probe.texts, (QList<QByteArray>{"a"}));
    f.journal.flush();
    QCOMPARE(probe.texts, (QList<QByteArray>{"a", "b"}));
    f.journal.detach(&probe);
}

void tst_Journal::aReaderMayDetachItselfWhileReading()
{
    Fixture f;
    Probe first;
    Probe second;
    f.journal.attach(&first);
    f.journal.attach(&second);
    first.once = [&] {
        f.note("b");
        f.journal.detach(&first);
        f.note("c");
    };
    f.note("a");
    f.journal.flush();
    f.journal.flush();
    QCOMPARE(first.texts, (QList<QByteArray>{"a"}));
    QCOMPARE(second.texts, (QList<QByteArray>{"a", "b", "c"}));
    f.journal.detach(&second);
}

void tst_Journal::aReaderMayDetachALaterOneWhileReading()
{
    Fixture f;
    Probe first;
    Probe second;
    Probe third;
    for (Probe *probe : {&first, &second, &third})
        f.journal.attach(probe);
    first.once = [&] {
        f.note("b");
        f.journal.detach(&second);
        f.note("c");
    };
    f.note("a");
    f.journal.flush();
    f.journal.flush();
    QCOMPARE(first.texts, (QList<QByteArray>{"a", "b", "c"}));
    QCOMPARE(second.texts, (QList<QByteArray>{"a", "b"}));
    QCOMPARE(third.texts, (QList<QByteArray>{"a", "b", "c"}));
    f.journal.detach(&first);
    f.journal.detach(&third);
}

void tst_Journal::aReaderMayDetachAnEarlierOneWhileReading()
{
    Fixture f;
    Probe first;
    Probe second;
    f.journal.attach(&first);
    f.journal.attach(&second);
    second.once = [&] {
        f.note("b");
        f.journal.detach(&first);
        f.note("c");
    };
    f.note("a");
    f.journal.flush();
    f.journal.flush();
    QCOMPARE(first.texts, (QList<QByteArray>{"a", "b"}));
    QCOMPARE(second.texts, (QList<QByteArray>{"a", "b", "c"}));
    f.journal.detach(&second);
}

void tst_Journal::aReaderMayAttachAnotherWhileReading()
{
    Fixture f;
    Probe first;
    std::vector<std::unique_ptr<Probe>> others; // many: the list of readers moves in memory
    f.journal.attach(&first);
    first.once = [&] {
        f.note("b");
        for (int i = 0; i < 100; ++i) {
            others.push_back(std::make_unique<Probe>());
            f.journal.attach(others.back().get());
        }
        f.note("c");
    };
    f.note("a");
    f.journal.flush();
    f.journal.flush();
    QCOMPARE(first.texts, (QList<QByteArray>{"a", "b", "c"}));
    for (const auto &other : others) {
        QCOMPARE(other->texts, (QList<QByteArray>{"c"}));
        f.journal.detach(other.get());
    }
    f.journal.detach(&first);
}

void tst_Journal::aReaderMayBeDeletedOnceDetachedWhileReading()
{
    Fixture f;
    Probe first;
    auto second = std::make_unique<Probe>();
    f.journal.attach(&first);
    f.journal.attach(second.get());
    first.once = [&] {
        f.journal.detach(second.get());
        second.reset();
    };
    f.note("a");
    f.journal.flush();
    f.note("b");
    f.journal.flush();
    QCOMPARE(first.texts, (QList<QByteArray>{"a", "b"}));
    f.journal.detach(&first);
}

void tst_Journal::isBehindWhileAnyReaderIs()
{
    Fixture f;
    Probe first;
    Probe second;
    f.journal.attach(&first);
    f.journal.attach(&second);
    QSignalSpy changed(&f.journal, &Journal::behindChanged);
    f.journal.setBehind(&first, false);
    QCOMPARE(changed.count(), 0);
    f.journal.setBehind(&first, true);
    f.journal.setBehind(&first, true);
    QVERIFY(f.journal.isBehind());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.last().at(0).toBool(), true);
    f.journal.setBehind(&second, true);
    f.journal.setBehind(&first, false);
    QVERIFY(f.journal.isBehind());
    QCOMPARE(changed.count(), 1);
    f.journal.setBehind(&second, false);
    QVERIFY(!f.journal.isBehind());
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.last().at(0).toBool(), false);
    f.journal.detach(&first);
    f.journal.detach(&second);
}

void tst_Journal::aReaderThatLeavesIsNotBehind()
{
    Fixture f;
    Probe probe;
    f.journal.attach(&probe);
    f.journal.setBehind(&probe, true);
    QSignalSpy changed(&f.journal, &Journal::behindChanged);
    f.journal.detach(&probe);
    QVERIFY(!f.journal.isBehind());
    QCOMPARE(changed.count(), 1);
}

void tst_Journal::usesTheMemoryOfBatchesAgain()
{
    class AddressReader : public Probe
    {
    public:
        void read(const std::shared_ptr<const EventBatch> &batch) override
        {
            addresses.insert(batch.get());
            sizes.insert(batch->events().size());
        }
        std::set<const void *> addresses;
        std::set<std::size_t> sizes;
    };
    Fixture f;
    AddressReader reader;
    f.journal.attach(&reader);
    for (int i = 0; i < 100; ++i) {
        f.note("x");
        f.journal.flush();
    }
    QVERIFY(reader.addresses.size() <= 2);
    QCOMPARE(reader.sizes, std::set<std::size_t>{1}); // empty when it is used again
    f.journal.detach(&reader);
}

void tst_Journal::batchesThatAreKeptDoNotChange()
{
    Fixture f;
    Probe probe;
    probe.keeps = true;
    f.journal.attach(&probe);
    for (int i = 0; i < 100; ++i) {
        f.note(std::to_string(i));
        f.journal.flush();
    }
    for (std::size_t i = 0; i < 100; ++i)
        QCOMPARE(bytes(probe.kept[i]->text(probe.kept[i]->events()[0])),
                 QByteArray::number(int(i)));
    f.journal.detach(&probe);
}

void tst_Journal::batchesOutliveTheJournal()
{
    ManualClock clock;
    DeadlineQueue deadlines(clock);
    Probe probe;
    probe.keeps = true;
    {
        Journal journal(clock, deadlines);
        journal.attach(&probe);
        journal.record(journal.addServer("a"), EventKind::Notice, {}, "last");
    }
    QCOMPARE(bytes(probe.kept[0]->text(probe.kept[0]->events()[0])), "last");
    probe.kept.clear();
}

void tst_Journal::batchesMayBeReadAndReleasedByAnotherThread()
{
    Fixture f;
    Probe probe;
    probe.keeps = true;
    f.journal.attach(&probe);
    for (int round = 0; round < 20; ++round) {
        for (int i = 0; i < 5'000; ++i)
            f.note(std::to_string(i));
        f.journal.flush();
        auto batches = std::exchange(probe.kept, {});
        std::size_t events = 0;
        std::thread other([&events, batches = std::move(batches)]() mutable {
            for (auto &batch : batches) {
                events += batch->events().size();
                batch.reset();
            }
        });
        f.note("meanwhile");
        f.journal.flush();
        other.join();
        QCOMPARE(events, std::size_t(5'000 + (round > 0 ? 1 : 0)));
    }
    f.journal.detach(&probe);
}

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_journal.moc"
