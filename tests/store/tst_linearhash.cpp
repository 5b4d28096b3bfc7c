// SPDX-License-Identifier: MIT
#include "store/linearhash.h"

#include <QTest>

#include <deque>
#include <random>

namespace drover {

namespace {

struct Item
{
    std::uint32_t hash;
    int number;
};

/// All that were inserted, and the index that has to find them.
class Indexed
{
public:
    LinearHash<Item> index;

    void insert(std::uint32_t hash)
    {
        m_items.push_back({hash, int(m_items.size())});
        index.insert(hash, &m_items.back());
    }
    bool finds(int number) const
    {
        const Item &item = m_items[std::size_t(number)];
        Item **const place
            = index.find(item.hash, [&](const Item &other) { return other.number == number; });
        return place && *place == &item;
    }
    bool findsAll() const
    {
        for (const Item &item : m_items)
            if (!finds(item.number))
                return false;
        return true;
    }

private:
    std::deque<Item> m_items; // they stay where they are
};

} // namespace

class LinearHashTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsThere_data();
    void findsWhatIsThere();
    void findsNothingElse();
    void hasAnItemReplaced();
    void growsAsItHasSaid_data() { findsWhatIsThere_data(); }
    void growsAsItHasSaid();
};

/// Of the hash of item number n; what is random is the same in each run.
using HashOf = std::uint32_t (*)(std::uint32_t number);

void LinearHashTest::findsWhatIsThere_data()
{
    QTest::addColumn<HashOf>("hashOf");
    const auto row = [](const char *name, HashOf hashOf) { QTest::newRow(name) << hashOf; };
    row("random", [](std::uint32_t number) { return std::uint32_t(std::mt19937(number)()); });
    row("one after the other", [](std::uint32_t number) { return number; });
    row("only the upper bits differ", [](std::uint32_t number) { return number << 20; });
    row("all the same", [](std::uint32_t) { return 4'711U; });
    row("all zero", [](std::uint32_t) { return 0U; });
    row("all bits", [](std::uint32_t) { return ~0U; });
    row("two of them", [](std::uint32_t number) { return number % 2 * 64; });
}

void LinearHashTest::findsWhatIsThere()
{
    QFETCH(const HashOf, hashOf);
    Indexed all;
    constexpr int items = 3'000; // the index doubles four times
    for (int i = 0; i < items; ++i) {
        all.insert(hashOf(std::uint32_t(i)));
        for (const int known : {0, i / 2, i})
            QVERIFY2(all.finds(known), qPrintable(QString::number(known)));
        QCOMPARE(all.index.size(), std::size_t(i + 1));
    }
    QVERIFY(all.findsAll());
}

void LinearHashTest::findsNothingElse()
{
    Indexed all;
    const auto any = [](const Item &) { return true; };
    QVERIFY(!all.index.find(0, any)); // as in a place that is free
    for (std::uint32_t i = 0; i < 1'000; ++i)
        all.insert(2 * i);
    for (std::uint32_t i = 0; i < 1'000; ++i) {
        QVERIFY(all.index.find(2 * i, any));
        QVERIFY(!all.index.find(2 * i + 1, any));
        QVERIFY(!all.index.find(2 * i, [](const Item &) { return false; }));
    }
}

void LinearHashTest::hasAnItemReplaced()
{
    Indexed all;
    for (std::uint32_t i = 0; i < 100; ++i)
        all.insert(i);
    Item other{42, -1};
    const auto any = [](const Item &) { return true; };
    *all.index.find(42, any) = &other;
    for (std::uint32_t i = 100; i < 1'000; ++i)
        all.insert(i);
    QCOMPARE(*all.index.find(42, any), &other);
}

void LinearHashTest::growsAsItHasSaid()
{
    QFETCH(const HashOf, hashOf);
    Indexed all;
    for (std::uint32_t i = 0; i < 10'000; ++i) {
        const std::size_t before = all.index.byteSize();
        const std::size_t most = all.index.mostGrowth();
        all.insert(hashOf(i));
        QVERIFY(all.index.byteSize() - before <= most);
    }
    // Of items whose hashes are well spread: 64 bytes for three, and a few that go on elsewhere.
    if (qstrcmp(QTest::currentDataTag(), "random") == 0)
        QVERIFY(all.index.byteSize() <= 10'000 * 28);
}

} // namespace drover

QTEST_GUILESS_MAIN(drover::LinearHashTest)
#include "tst_linearhash.moc"
