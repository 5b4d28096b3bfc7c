// SPDX-License-Identifier: MIT
#include "store/locationstore.h"

#include "protocol/parser.h"
#include "support/bytes.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace drover {

namespace {

using Merge = LocationStore::Merge;
using Sequence = LocationStore::Sequence;
using Cursor = LocationStore::Cursor;
constexpr auto fromClient = LocationStore::fromClient;
constexpr std::uint64_t epoch = 7;

/// The words of an AT line.
struct Words
{
    std::string server = "Goloman";
    std::string difference = "+1.000000000";
    std::string client = "kiwi";
    std::string location = "+34-118";
    std::string time = "100";

    bool operator==(const Words &) const = default;
};

/// A view of \a words.
Update updateOf(const Words &words)
{
    const auto sentAt = parseTimestamp(words.time);
    Q_ASSERT(sentAt);
    return {words.server, words.difference, words.client, words.location, words.time, *sentAt};
}

std::string lineOf(const Words &words)
{
    return "AT " + words.server + ' ' + words.difference + ' ' + words.client + ' ' + words.location
        + ' ' + words.time + '\n';
}

Merge merge(LocationStore &store, const Words &words, LocationStore::Source source = fromClient)
{
    return store.merge(updateOf(words), source).merge;
}

/// Report \a number of \a client: the greater, the newer.
Words report(const std::string &client, Sequence number, std::size_t padding = 0)
{
    Words words;
    words.client = client;
    words.time = std::to_string(number);
    words.location = "+34-118";
    words.location.insert(1, padding, '0');
    return words;
}

QByteArray name(int i)
{
    return "client" + QByteArray::number(i);
}

std::vector<std::string> clientsLeft(Cursor &cursor)
{
    std::vector<std::string> clients;
    while (const LocationStore::Record *record = cursor.next())
        clients.emplace_back(record->client());
    return clients;
}

/// PROTOCOL section 4, in the plainest words: nanoseconds in one number and a tuple.
bool isBetter(const Words &a, const Words &b)
{
    const auto nanoseconds = [](std::string text) {
        const bool isNegative = text[0] == '-';
        if (isNegative || text[0] == '+')
            text.erase(0, 1);
        const std::size_t point = std::min(text.find('.'), text.size());
        std::string decimals = point < text.size() ? text.substr(point + 1) : "";
        decimals.resize(9, '0');
        const long long size
            = std::stoll(text.substr(0, point)) * 1'000'000'000LL + std::stoll(decimals);
        return isNegative ? -size : size;
    };
    const auto key = [&](const Words &w) {
        return std::tuple(nanoseconds(w.time), w.server, -nanoseconds(w.difference), w.location,
                          w.time, w.difference);
    };
    return key(a) > key(b);
}

} // namespace

class LocationStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void letsTheBetterReportWin_data();
    void letsTheBetterReportWin();
    void keepsItsRecordWhenTheSameComesAgain();
    void holdsTheSameRecordsInWhateverOrderReportsCome_data();
    void holdsTheSameRecordsInWhateverOrderReportsCome();
    void tellsTheWordsOfARecord();
    void keepsTheLongestLine();
    void tellsFromWhomARecordIs();
    void numbersItsChanges();
    void findsNoOneInAnEmptyStore();

    void showsANewCursorOnlyWhatComesLater();
    void showsEachChangeOnceTheNewestOnly();
    void showsOtherCursorsTheirOwnWay();
    void showsNothingForAStaleReport();
    void readsAfterAMark();
    void readsUpToWhereNothingIsMissing();
    void agreesWithANaiveModel_data();
    void agreesWithANaiveModel();

    void growsRecordsUnderCursors();
    void refusesNewClientsWhenItHasTheMost();
    void refusesNewClientsWhenItsMemoryIsFull();
    void findsAllOfAHundredThousand();
    void findsARecordByItsLine();
};

void LocationStoreTest::letsTheBetterReportWin_data()
{
    QTest::addColumn<QByteArray>("worse");
    QTest::addColumn<QByteArray>("better");
    const auto row = [](const char *why, const Words &worse, const Words &better) {
        QTest::newRow(why) << bytes(lineOf(worse)) << bytes(lineOf(better));
    };
    const auto with = [](std::string Words::*word, const std::string &text, Words words = {}) {
        words.*word = text;
        return words;
    };
    row("greater time", {}, with(&Words::time, "101"));
    row("greater time by a nanosecond", with(&Words::time, "100.000000001"),
        with(&Words::time, "100.000000002"));
    row("times are numbers, not texts", with(&Words::time, "99"), {});
    row("leading zeros do not make a time greater", with(&Words::time, "00000099"), {});
    row("greater time beats a greater server", with(&Words::server, "Welsh"),
        with(&Words::server, "Ball", with(&Words::time, "101")));
    row("greater time beats a smaller difference", with(&Words::difference, "-5"),
        with(&Words::difference, "+5", with(&Words::time, "101")));
    row("greatest time there is", with(&Words::time, "9223372036854775807.999999998"),
        with(&Words::time, "9223372036854775807.999999999"));

    row("greater server", {}, with(&Words::server, "Hands"));
    row("servers compare as bytes: lower case is greater", with(&Words::server, "Welsh"),
        with(&Words::server, "ball"));
    row("servers compare as bytes: bytes are unsigned", with(&Words::server, "z"),
        with(&Words::server, "\xc3\x84"));
    row("server that goes on is greater", with(&Words::server, "Ball"),
        with(&Words::server, "Ball2"));
    row("greater server beats a smaller difference",
        with(&Words::difference, "-5", with(&Words::server, "Ball")), {});
    row("greater server, equal times written differently",
        with(&Words::time, "100.0", with(&Words::server, "Ball")), {});

    row("smaller difference", {}, with(&Words::difference, "+0.999999999"));
    row("smaller difference below zero", with(&Words::difference, "-1"),
        with(&Words::difference, "-2"));
    row("difference below zero is smaller", with(&Words::difference, "+0.000000001"),
        with(&Words::difference, "-0.000000001"));
    row("differences are numbers, not texts", with(&Words::difference, "+10"),
        with(&Words::difference, "+9"));
    row("smaller difference beats a greater location", with(&Words::location, "-90-180"),
        with(&Words::difference, "+0.5"));

    row("greater location text", {}, with(&Words::location, "+35-118"));
    row("location is compared as text", with(&Words::location, "+34-118"),
        with(&Words::location, "+9-118"));
    row("location with one more zero is greater", {}, with(&Words::location, "+34-118.0"));
    row("greater location beats a greater time text", with(&Words::time, "100.00"),
        with(&Words::location, "+35-118"));

    row("greater time text", {}, with(&Words::time, "100.0"));
    row("greater time text, 1.50 after 1.5", with(&Words::time, "1.5"), with(&Words::time, "1.50"));
    row("time text with a leading zero is smaller", with(&Words::time, "0100"), {});

    row("greater difference text, the last resort", with(&Words::difference, "+1.0"), {});
    row("minus zero is zero, and the greater text", with(&Words::difference, "+0"),
        with(&Words::difference, "-0"));
}

void LocationStoreTest::letsTheBetterReportWin()
{
    QFETCH(const QByteArray, worse);
    QFETCH(const QByteArray, better);
    const auto parsed = [](const QByteArray &line) {
        const auto message = parseLinkMessage(view(line).substr(0, std::size_t(line.size()) - 1));
        return message ? std::optional(std::get<Update>(*message)) : std::nullopt;
    };
    const auto bad = parsed(worse);
    const auto good = parsed(better);
    QVERIFY(bad && good);

    LocationStore upwards(epoch);
    QVERIFY(upwards.merge(*bad, fromClient).merge == Merge::News);
    const auto won = upwards.merge(*good, fromClient);
    QVERIFY(won.merge == Merge::News);
    QCOMPARE(bytes(won.record->line()), better);

    LocationStore downwards(epoch);
    QVERIFY(downwards.merge(*good, fromClient).merge == Merge::News);
    const auto lost = downwards.merge(*bad, fromClient);
    QVERIFY(lost.merge == Merge::Stale);
    QCOMPARE(bytes(lost.record->line()), better);
    QCOMPARE(downwards.lastSequence(), Sequence(1));
}

void LocationStoreTest::keepsItsRecordWhenTheSameComesAgain()
{
    LocationStore store(epoch);
    QVERIFY(merge(store, {}) == Merge::News);
    for (int i = 0; i < 3; ++i)
        QVERIFY(merge(store, {}, 9) == Merge::Stale);
    QCOMPARE(store.lastSequence(), Sequence(1));
    QCOMPARE(store.find("kiwi")->source(), fromClient);
}

void LocationStoreTest::holdsTheSameRecordsInWhateverOrderReportsCome_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void LocationStoreTest::holdsTheSameRecordsInWhateverOrderReportsCome()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const auto oneOf = [&random](const std::vector<std::string> &texts) {
        return texts[random.bounded(quint32(texts.size()))];
    };
    constexpr int rounds = 500;
    for (int round = 0; round < rounds; ++round) {
        std::vector<Words> reports(1 + random.bounded(24U));
        for (Words &words : reports) {
            words.server = oneOf({"Ball", "Alford", "ball", "\xff"});
            words.difference = oneOf({"+1", "+1.0", "+01.000000000", "-1", "-1.0", "+0", "-0",
                                      "+0.000000001", "-0.000000001", "+10"});
            words.client = oneOf({"kiwi", "\xf0\x9f\xa5\x9d"});
            words.location = oneOf({"+34-118", "+34.0-118", "+034-118", "-34-118"});
            words.time = oneOf({"1.5", "1.50", "01.5", "1.500000000", "2", "2.0", "0"});
        }
        std::map<std::string, Words> best;
        for (const Words &words : reports) {
            const auto [known, isNew] = best.try_emplace(words.client, words);
            if (!isNew && isBetter(words, known->second))
                known->second = words;
        }
        for (int server = 0; server < 4; ++server) {
            std::vector<Words> heard = reports;
            for (quint32 again = random.bounded(10U); again > 0; --again)
                heard.push_back(reports[random.bounded(quint32(reports.size()))]);
            std::shuffle(heard.begin(), heard.end(), random);
            LocationStore store(epoch);
            for (const Words &words : heard)
                store.merge(updateOf(words), random.bounded(3U));
            QCOMPARE(store.size(), best.size());
            for (const auto &[client, words] : best) {
                const auto *record = store.find(client);
                QVERIFY(record);
                if (record->line() != lineOf(words))
                    qWarning("seed %u, round %d, server %d", seed, round, server);
                QCOMPARE(bytes(record->line()), bytes(lineOf(words)));
            }
        }
    }
}

void LocationStoreTest::tellsTheWordsOfARecord()
{
    LocationStore store(epoch);
    const Words words{"Ball", "-0.5", std::string("ki\0wi\xff", 6), "+34.068930-118.445127",
                      "1520023934.918963997"};
    const auto outcome = store.merge(updateOf(words), fromClient);
    QVERIFY(outcome.merge == Merge::News);
    const LocationStore::Record *record = store.find(words.client);
    QCOMPARE(record, outcome.record);
    QCOMPARE(bytes(record->line()), bytes(lineOf(words)));
    QCOMPARE(bytes(record->server()), bytes(words.server));
    QCOMPARE(bytes(record->difference()), bytes(words.difference));
    QCOMPARE(bytes(record->client()), bytes(words.client));
    QCOMPARE(bytes(record->location()), bytes(words.location));
    QCOMPARE(bytes(record->time()), bytes(words.time));
    QVERIFY((record->sentAt() == Timestamp{1'520'023'934, 918'963'997}));
}

void LocationStoreTest::keepsTheLongestLine()
{
    // Each word in turn takes all the bytes that a line may have.
    for (std::string Words::*word :
         {&Words::server, &Words::client, &Words::location, &Words::time}) {
        Words words;
        const std::size_t room = maxAtLineBytes + 1 - lineOf(words).size();
        if (word == &Words::location)
            words.location.append(".").append(room - 1, '1');
        else
            (words.*word).insert(0, room, '0');
        QCOMPARE(lineOf(words).size(), maxAtLineBytes + 1);
        LocationStore store(epoch);
        QVERIFY(merge(store, words) == Merge::News);
        const auto *record = store.find(words.client);
        QVERIFY(record);
        QCOMPARE(bytes(record->line()), bytes(lineOf(words)));
        QCOMPARE(bytes(record->time()), bytes(words.time));
    }
}

void LocationStoreTest::tellsFromWhomARecordIs()
{
    LocationStore store(epoch);
    QVERIFY(merge(store, report("kiwi", 1), 3) == Merge::News);
    QCOMPARE(store.find("kiwi")->source(), LocationStore::Source(3));
    QVERIFY(merge(store, report("kiwi", 2), fromClient) == Merge::News);
    QCOMPARE(store.find("kiwi")->source(), fromClient);
    QVERIFY(merge(store, report("kiwi", 1), 5) == Merge::Stale);
    QCOMPARE(store.find("kiwi")->source(), fromClient);
}

void LocationStoreTest::numbersItsChanges()
{
    LocationStore store(epoch);
    QCOMPARE(store.epoch(), epoch);
    QCOMPARE(store.lastSequence(), Sequence(0));
    merge(store, report("a", 1));
    merge(store, report("b", 1));
    QCOMPARE(store.find("a")->changedAt(), Sequence(1));
    QCOMPARE(store.find("b")->changedAt(), Sequence(2));
    merge(store, report("a", 0));
    QCOMPARE(store.lastSequence(), Sequence(2));
    merge(store, report("a", 2));
    QCOMPARE(store.find("a")->changedAt(), Sequence(3));
    QCOMPARE(store.lastSequence(), Sequence(3));
    QCOMPARE(store.size(), std::size_t(2));
}

void LocationStoreTest::findsNoOneInAnEmptyStore()
{
    LocationStore store(epoch);
    QVERIFY(!store.find("kiwi"));
    QVERIFY(!store.find(""));
    Cursor cursor(store);
    QVERIFY(cursor.isAtEnd());
    QVERIFY(!cursor.next());
    QCOMPARE(cursor.readUpTo(), Sequence(0));
    cursor.moveToBegin();
    QVERIFY(!cursor.next());
    cursor.moveAfter(0);
    QVERIFY(!cursor.next());
    cursor.moveAfter(99);
    QVERIFY(!cursor.next());
}

void LocationStoreTest::showsANewCursorOnlyWhatComesLater()
{
    LocationStore store(epoch);
    merge(store, report("a", 1));
    Cursor cursor(store);
    QVERIFY(cursor.isAtEnd());
    QCOMPARE(cursor.readUpTo(), Sequence(1));
    merge(store, report("b", 1));
    QVERIFY(!cursor.isAtEnd());
    QCOMPARE(clientsLeft(cursor), std::vector<std::string>{"b"});
    QVERIFY(cursor.isAtEnd());
    cursor.moveToBegin();
    QCOMPARE(clientsLeft(cursor), (std::vector<std::string>{"a", "b"}));
}

void LocationStoreTest::showsEachChangeOnceTheNewestOnly()
{
    LocationStore store(epoch);
    Cursor cursor(store);
    merge(store, report("a", 1));
    merge(store, report("b", 1));
    merge(store, report("c", 1));
    QCOMPARE(bytes(cursor.next()->client()), QByteArray("a"));
    merge(store, report("a", 2)); // read already, and to be read again
    merge(store, report("b", 2)); // not read yet: moves behind c
    const auto *c = cursor.next();
    QCOMPARE(bytes(c->client()), QByteArray("c"));
    const auto *a = cursor.next();
    QCOMPARE(bytes(a->line()), bytes(lineOf(report("a", 2))));
    const auto *b = cursor.next();
    QCOMPARE(bytes(b->line()), bytes(lineOf(report("b", 2))));
    QVERIFY(!cursor.next());
    QVERIFY(!cursor.next());
}

void LocationStoreTest::showsOtherCursorsTheirOwnWay()
{
    LocationStore store(epoch);
    merge(store, report("a", 1));
    merge(store, report("b", 1));
    Cursor first(store);
    auto second = std::make_unique<Cursor>(store);
    Cursor third(store);
    first.moveToBegin();
    second->moveToBegin();
    third.moveToBegin();
    QCOMPARE(bytes(second->next()->client()), QByteArray("a"));
    QCOMPARE(bytes(first.next()->client()), QByteArray("a"));
    QCOMPARE(bytes(first.next()->client()), QByteArray("b"));
    QVERIFY(first.isAtEnd());
    QVERIFY(!second->isAtEnd());
    merge(store, report("a", 2));
    QCOMPARE(clientsLeft(*second), (std::vector<std::string>{"b", "a"}));
    second.reset();
    QCOMPARE(clientsLeft(first), std::vector<std::string>{"a"});
    QCOMPARE(clientsLeft(third), (std::vector<std::string>{"b", "a"}));
}

void LocationStoreTest::showsNothingForAStaleReport()
{
    LocationStore store(epoch);
    merge(store, report("a", 2));
    merge(store, report("b", 2));
    Cursor cursor(store);
    merge(store, report("a", 1));
    merge(store, report("a", 2));
    QVERIFY(cursor.isAtEnd());
    cursor.moveToBegin();
    QCOMPARE(clientsLeft(cursor), (std::vector<std::string>{"a", "b"}));
}

void LocationStoreTest::readsAfterAMark()
{
    LocationStore store(epoch);
    merge(store, report("a", 1)); // 1
    merge(store, report("b", 1)); // 2
    merge(store, report("c", 1)); // 3
    merge(store, report("a", 2)); // 4
    Cursor cursor(store);
    const std::vector<std::vector<std::string>> expected
        = {{"b", "c", "a"}, {"b", "c", "a"}, {"c", "a"}, {"a"}, {}, {}};
    for (Sequence mark = 0; mark < expected.size(); ++mark) {
        cursor.moveAfter(mark);
        QCOMPARE(clientsLeft(cursor), expected[mark]);
    }
    cursor.moveAfter(std::numeric_limits<Sequence>::max());
    QVERIFY(cursor.isAtEnd());
    merge(store, report("b", 2));
    QCOMPARE(clientsLeft(cursor), std::vector<std::string>{"b"});
}

void LocationStoreTest::readsUpToWhereNothingIsMissing()
{
    LocationStore store(epoch);
    Cursor cursor(store);
    merge(store, report("a", 1)); // 1
    merge(store, report("b", 1)); // 2
    merge(store, report("c", 1)); // 3
    QCOMPARE(cursor.readUpTo(), Sequence(0));
    cursor.next();
    QCOMPARE(cursor.readUpTo(), Sequence(1));
    merge(store, report("b", 2)); // 4, and 2 is no more
    QCOMPARE(cursor.readUpTo(), Sequence(2));
    cursor.next();
    QCOMPARE(cursor.readUpTo(), Sequence(3));
    cursor.next();
    QCOMPARE(cursor.readUpTo(), Sequence(4));
    cursor.moveToBegin();
    QCOMPARE(cursor.readUpTo(), Sequence(0));
}

void LocationStoreTest::agreesWithANaiveModel_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void LocationStoreTest::agreesWithANaiveModel()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);

    struct Change
    {
        Sequence sequence;
        std::string client;
        std::string line;
    };
    struct Reader
    {
        std::unique_ptr<Cursor> cursor;
        Sequence read; // all changes up to here are behind it
    };
    LocationStore store(epoch);
    std::vector<Change> changes; // the newest of each client, in the order of change
    std::vector<Reader> readers;
    Sequence last = 0;
    const auto unread = [&changes](const Reader &reader) {
        return std::find_if(changes.begin(), changes.end(),
                            [&](const Change &c) { return c.sequence > reader.read; });
    };

    constexpr int steps = 5'000;
    for (int step = 0; step < steps; ++step) {
        const quint32 dice = random.bounded(100U);
        if (dice < 40) {
            const std::string client = name(random.bounded(12)).toStdString();
            const Words words = report(client, last + 1, random.bounded(60U));
            QVERIFY(merge(store, words) == Merge::News);
            std::erase_if(changes, [&](const Change &c) { return c.client == client; });
            changes.push_back({++last, client, lineOf(words)});
        } else if (dice < 45) {
            readers.push_back({std::make_unique<Cursor>(store), last});
        } else if (!readers.empty()) {
            const std::size_t at = random.bounded(quint32(readers.size()));
            Reader &reader = readers[at];
            if (dice < 50) {
                readers.erase(readers.begin() + std::ptrdiff_t(at));
            } else if (dice < 54) {
                reader.cursor->moveToBegin();
                reader.read = 0;
            } else if (dice < 60) {
                const Sequence mark = random.bounded(quint32(last) + 3U);
                reader.cursor->moveAfter(mark);
                reader.read = std::min(mark, last);
            } else {
                const auto expected = unread(reader);
                const auto *record = reader.cursor->next();
                QCOMPARE(record != nullptr, expected != changes.end());
                if (record) {
                    QCOMPARE(record->changedAt(), expected->sequence);
                    QCOMPARE(bytes(record->line()), bytes(expected->line));
                    reader.read = expected->sequence;
                }
            }
        }
        for (const Reader &reader : readers) {
            const auto expected = unread(reader);
            const bool isAtEnd = expected == changes.end();
            QCOMPARE(reader.cursor->isAtEnd(), isAtEnd);
            QCOMPARE(reader.cursor->readUpTo(), isAtEnd ? last : expected->sequence - 1);
        }
        QCOMPARE(store.lastSequence(), last);
        QCOMPARE(store.size(), changes.size());
    }
}

void LocationStoreTest::growsRecordsUnderCursors()
{
    constexpr int clients = 1'000; // many share a bucket
    constexpr int rounds = 5;
    constexpr int step = 700;
    LocationStore store(epoch);
    for (int i = 0; i < clients; ++i)
        merge(store, report(name(i).toStdString(), 1));
    std::vector<std::unique_ptr<Cursor>> cursors;
    for (int i = 0; i < clients; ++i) {
        cursors.push_back(std::make_unique<Cursor>(store));
        cursors.back()->moveAfter(Sequence(i)); // one before each record
    }
    const std::size_t before = store.byteSize();
    for (int round = 1; round <= rounds; ++round) {
        for (int i = 0; i < clients; ++i)
            QVERIFY(
                merge(store,
                      report(name(i).toStdString(), Sequence(round) + 1, std::size_t(round) * step))
                == Merge::News);
        for (int i = 0; i < clients; ++i) {
            const Words expected
                = report(name(i).toStdString(), Sequence(round) + 1, std::size_t(round) * step);
            QCOMPARE(bytes(store.find(expected.client)->line()), bytes(lineOf(expected)));
        }
    }
    QVERIFY(store.byteSize() - before >= std::size_t(clients) * (rounds * step - 16));
    QVERIFY(store.byteSize() - before <= std::size_t(clients) * (rounds * step + 16));
    for (const auto &cursor : cursors) {
        const std::vector<std::string> left = clientsLeft(*cursor);
        QCOMPARE(left.size(), std::size_t(clients));
        for (int i = 0; i < clients; ++i)
            QCOMPARE(bytes(left[std::size_t(i)]), name(i));
    }

    // Shorter again: nothing is left of the longer text, and no memory moves.
    const std::size_t grown = store.byteSize();
    merge(store, report("client0", 1'000));
    QCOMPARE(bytes(store.find("client0")->line()), bytes(lineOf(report("client0", 1'000))));
    QCOMPARE(store.byteSize(), grown);
}

void LocationStoreTest::refusesNewClientsWhenItHasTheMost()
{
    Limits limits;
    limits.maxClients = 2;
    LocationStore store(epoch, limits);
    QVERIFY(merge(store, report("a", 1)) == Merge::News);
    QVERIFY(merge(store, report("b", 1)) == Merge::News);
    Cursor cursor(store);
    const auto refused = store.merge(updateOf(report("c", 1)), fromClient);
    QVERIFY(refused.merge == Merge::Full);
    QVERIFY(!refused.record);
    QVERIFY(!store.find("c"));
    QVERIFY(cursor.isAtEnd());
    QCOMPARE(store.lastSequence(), Sequence(2));
    QVERIFY(merge(store, report("a", 2)) == Merge::News);
    QVERIFY(merge(store, report("b", 0)) == Merge::Stale);
    QCOMPARE(clientsLeft(cursor), std::vector<std::string>{"a"});
}

void LocationStoreTest::refusesNewClientsWhenItsMemoryIsFull()
{
    // Lengths of every kind, and bounds that are met in the middle of a growing index too.
    for (std::int64_t most = 65'536; most < 65'536 + 120'000; most += 397) {
        Limits limits;
        limits.maxStoreBytes = most;
        LocationStore store(epoch, limits);
        int clients = 0;
        while (merge(store, report(name(clients).toStdString(), 1, std::size_t(most % 16)))
               == Merge::News)
            ++clients;
        QVERIFY(store.byteSize() <= std::size_t(most));
        // A client needs about 110 bytes, a step of the index 4 KiB: no more than that is wasted.
        QVERIFY(store.byteSize() + 4'096 + 200 >= std::size_t(most));
        QCOMPARE(store.size(), std::size_t(clients));
        QVERIFY(merge(store, report("stranger", 1, 3'000)) == Merge::Full);
        // Those that are known go on, even when their line grows.
        QVERIFY(merge(store, report("client0", 2, 3'000)) == Merge::News);
        QVERIFY(merge(store, report("client1", 0)) == Merge::Stale);
        QVERIFY(merge(store, report(name(clients).toStdString(), 1)) == Merge::Full);
        QCOMPARE(store.size(), std::size_t(clients));
    }
}

void LocationStoreTest::findsAllOfAHundredThousand()
{
    constexpr int clients = 100'000; // the index doubles eight times
    LocationStore store(epoch);
    for (int i = 0; i < clients; ++i) {
        QVERIFY(merge(store, report(name(i).toStdString(), 1)) == Merge::News);
        // Some that have been there for long, and the next one, at each step of each round.
        for (const int known : {0, i / 2, i}) {
            const auto *record = store.find(view(name(known)));
            QVERIFY(record);
            QCOMPARE(record->changedAt(), Sequence(known + 1));
        }
        QVERIFY(!store.find(view(name(i + 1))));
    }
    QCOMPARE(store.size(), std::size_t(clients));
    for (int i = 0; i < clients; ++i) {
        const QByteArray client = name(i);
        const auto *record = store.find(view(client));
        QVERIFY(record);
        QCOMPARE(bytes(record->client()), client);
        QVERIFY(!store.find(view(client + ' ')));
        QVERIFY(!store.find(view(client).substr(1)));
    }
    Cursor cursor(store);
    cursor.moveToBegin();
    for (int i = 0; i < clients; ++i)
        QCOMPARE(cursor.next()->changedAt(), Sequence(i + 1));
    QVERIFY(!cursor.next());
}

void LocationStoreTest::findsARecordByItsLine()
{
    LocationStore store(epoch);
    const Words words = report("kiwi", 100);
    const std::string whole = lineOf(words);
    const std::string line = whole.substr(0, whole.size() - 1);
    QVERIFY(!store.findLine(line));
    merge(store, words);
    QCOMPARE(store.findLine(line), store.find("kiwi"));
    QVERIFY(store.findLine(line));
    QVERIFY(!store.findLine(whole)); // with the LF it is another line
    for (std::size_t i = 0; i < line.size(); ++i) {
        QVERIFY(!store.findLine(std::string_view(line).substr(0, i)));
        QVERIFY(!store.findLine(std::string_view(line).substr(i + 1)));
        for (const char other : {' ', 'x', '\0', '\xff'}) {
            std::string changed = line;
            changed[i] = other;
            QVERIFY(changed == line || !store.findLine(changed));
        }
    }
    QVERIFY(!store.findLine(line + ' '));
    QVERIFY(!store.findLine("   "));
    merge(store, report("kiwi", 101));
    QVERIFY(!store.findLine(line)); // another one has taken its place
}

} // namespace drover

QTEST_GUILESS_MAIN(drover::LocationStoreTest)
#include "tst_locationstore.moc"
