// SPDX-License-Identifier: MIT
#include "map/labelplacing.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace drover;

namespace {

class LabelPlacingTest : public QObject
{
    Q_OBJECT

private slots:
    void noTwoNamesMeet_data();
    void noTwoNamesMeet();
    void theFirstComesFirst();
    void aFreeNameIsNeverLeftOut();
    void goesRoundItsDot();
    void isNotCutByTheEdge();
    void keepsOffWhatIsTaken();
};

constexpr QRectF view(0, 0, 800, 500);

std::vector<LabelWish> someWishes(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<LabelWish> wishes;
    for (int i = 0; i < count; ++i)
        wishes.push_back({{random.bounded(900.0) - 50, random.bounded(600.0) - 50},
                          {20 + random.bounded(100.0), 12 + random.bounded(8.0)},
                          i % 3 ? 2.0 : 0.0});
    return wishes;
}

QRectF dotOf(const LabelWish &wish)
{
    return {wish.at.x() - wish.dot, wish.at.y() - wish.dot, 2 * wish.dot, 2 * wish.dot};
}

void LabelPlacingTest::noTwoNamesMeet_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 10, 100, 1000})
        QTest::newRow(qPrintable(QString::number(count))) << count;
}

void LabelPlacingTest::noTwoNamesMeet()
{
    QFETCH(int, count);
    const auto wishes = someWishes(count, 7);
    const auto placed = placeLabels(wishes, view);
    for (const PlacedLabel &one : placed) {
        QVERIFY(view.contains(one.box));
        QCOMPARE(one.box.size(), wishes[one.wish].size);
        for (const PlacedLabel &other : placed) {
            if (one.wish == other.wish)
                continue;
            QVERIFY(!one.box.intersects(other.box));
            QVERIFY(wishes[other.wish].dot == 0 || !one.box.intersects(dotOf(wishes[other.wish])));
        }
    }
}

void LabelPlacingTest::theFirstComesFirst()
{
    // What is placed of the first half does not depend on the second half.
    const auto wishes = someWishes(400, 11);
    const auto all = placeLabels(wishes, view);
    const auto half = placeLabels({wishes.begin(), wishes.begin() + 200}, view);
    QVERIFY(half.size() < all.size());
    for (std::size_t i = 0; i < half.size(); ++i) {
        QCOMPARE(all[i].wish, half[i].wish);
        QCOMPARE(all[i].box, half[i].box);
    }
}

void LabelPlacingTest::aFreeNameIsNeverLeftOut()
{
    const auto wishes = someWishes(300, 3);
    const auto placed = placeLabels(wishes, view);
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        if (std::ranges::find(placed, i, &PlacedLabel::wish) != placed.end())
            continue;
        const LabelWish &wish = wishes[i];
        // To the right of its dot, or about its middle, something must have been in its way.
        QRectF box({0, 0}, wish.size);
        box.moveCenter(wish.at);
        if (wish.dot > 0)
            box.moveLeft(wish.at.x() + wish.dot);
        const QRectF roomy = box.adjusted(-8, -8, 8, 8);
        const bool isHindered
            = !view.contains(roomy) || std::ranges::any_of(placed, [&](const PlacedLabel &other) {
                  return other.wish < i
                      && (other.box.intersects(roomy)
                          || dotOf(wishes[other.wish]).intersects(roomy));
              });
        QVERIFY(isHindered);
    }
}

void LabelPlacingTest::goesRoundItsDot()
{
    // Four of the same place: the dots would lie on each other, so the first only.
    const LabelWish wish{{400, 250}, {60, 14}, 2};
    QCOMPARE(placeLabels({wish, wish}, view).size(), std::size_t{1});
    // Walls on one side after the other.
    std::vector<LabelWish> wishes;
    const QPointF walls[] = {{455, 250}, {345, 250}, {400, 240}, {400, 260}};
    std::vector<QPointF> middles;
    for (const QPointF &wall : walls) {
        auto all = wishes;
        all.push_back(wish);
        const auto placed = placeLabels(all, view);
        QCOMPARE(placed.size(), all.size());
        middles.push_back(placed.back().box.center());
        wishes.push_back({wall, {40, 8}, 0});
    }
    QVERIFY(middles[0].x() > 400);
    QVERIFY(middles[1].x() < 400);
    QVERIFY(middles[2].y() < 250);
    QVERIFY(middles[3].y() > 250);
    wishes.push_back(wish);
    QCOMPARE(placeLabels(wishes, view).size(), std::size_t{4});
}

void LabelPlacingTest::isNotCutByTheEdge()
{
    QVERIFY(placeLabels({{{2, 250}, {60, 14}, 0}}, view).empty());
    const auto placed = placeLabels({{{798, 250}, {60, 14}, 1}}, view);
    QCOMPARE(placed.size(), std::size_t{1});
    QVERIFY(placed.front().box.right() < 798);
}

void LabelPlacingTest::keepsOffWhatIsTaken()
{
    const QRectF plate(500, 400, 300, 100);
    const auto wishes = someWishes(500, 5);
    QVERIFY(std::ranges::any_of(placeLabels(wishes, view), [&](const PlacedLabel &placed) {
        return placed.box.intersects(plate);
    }));
    for (const PlacedLabel &placed : placeLabels(wishes, view, {plate}))
        QVERIFY(!placed.box.intersects(plate));
}

} // namespace

QTEST_GUILESS_MAIN(LabelPlacingTest)

#include "tst_labelplacing.moc"
