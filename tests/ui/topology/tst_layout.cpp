// SPDX-License-Identifier: MIT
#include "topology/layout.h"

#include "herd/presets.h"
#include "topology/stress.h"

#include <QRectF>
#include <QTest>

using namespace drover;

namespace {

constexpr QSizeF card(168, 90);
using Links = std::vector<std::pair<std::size_t, std::size_t>>;

Links linksOf(const Topology &topology)
{
    Links links;
    for (const LinkSpec &link : topology.links)
        links.emplace_back(link.first(), link.second());
    return links;
}

QRectF cardAt(QPointF at)
{
    return {at - QPointF(card.width() / 2, card.height() / 2), card};
}

bool anyOverlap(const std::vector<QPointF> &at)
{
    for (std::size_t i = 0; i < at.size(); ++i)
        for (std::size_t j = i + 1; j < at.size(); ++j)
            if (cardAt(at[i]).intersects(cardAt(at[j])))
                return true;
    return false;
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void presets_data();
    void presets();
    void fitsTheRoom_data();
    void fitsTheRoom();
    void fewServers();
    void partsLieSideBySide();
    void strangeLinksDoNotMatter();
};

void TestLayout::presets_data()
{
    QTest::addColumn<int>("mostCrossings");
    for (const char *name :
         {"ucla-2018", "ring-3", "ring-8", "ring-60", "ring-500", "line-2", "line-5", "line-500",
          "star-4", "star-9", "star-60", "star-500", "grid-4x4", "grid-10x10"})
        QTest::newRow(name) << 0;
    for (const PresetName &preset : presetNames())
        if (makePreset(preset.name))
            QTest::addRow("all/%s", qPrintable(preset.name)) << 1000;
    QTest::newRow("mesh-3") << 0;
    QTest::newRow("mesh-60") << 1'000'000;
    QTest::newRow("grid-20x25") << 1000;
}

void TestLayout::presets()
{
    QFETCH(int, mostCrossings);
    const QString name = QString::fromLatin1(QTest::currentDataTag()).section(QLatin1Char('/'), -1);
    const auto topology = makePreset(name);
    if (!topology)
        QFAIL(qPrintable(topology.error()));
    const Links links = linksOf(*topology);
    const auto at = layOut(topology->servers.size(), links, card);
    QCOMPARE(at.size(), topology->servers.size());
    QVERIFY(!anyOverlap(at));
    QVERIFY(at == layOut(topology->servers.size(), links, card));
    QCOMPARE_LE(static_cast<int>(countCrossings(graphOf(at.size(), links), at)), mostCrossings);
}

void TestLayout::fitsTheRoom_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QSizeF>("room");
    QTest::addColumn<double>("least"); // scale
    const std::tuple<const char *, QSizeF, double> rooms[] = {
        {"wide", {1100, 480}, 0.8},
        {"beside a map at 1280 x 720", {480, 340}, 0.5},
        {"beside a map", {560, 520}, 0.72},
        {"high", {480, 900}, 0.8},
    };
    for (const char *const preset : {"ucla-2014", "ucla-2016", "ucla-2018", "ucla-2020",
                                     "ucla-2021", "ucla-2022", "ucla-2023", "ring-5", "line-5"})
        for (const auto &[name, room, least] : rooms)
            QTest::newRow(
                qPrintable(QLatin1String(preset) + QLatin1String(", ") + QLatin1String(name)))
                << QString::fromLatin1(preset) << room << least;
}

/// Whatever its shape: no card lies on another, nothing crosses, cards can be read.
void TestLayout::fitsTheRoom()
{
    QFETCH(QString, preset);
    QFETCH(QSizeF, room);
    QFETCH(double, least);
    const auto topology = makePreset(preset);
    const Links links = linksOf(*topology);
    const auto at = layOut(topology->servers.size(), links, card, room);
    QVERIFY(!anyOverlap(at));
    QCOMPARE(countCrossings(graphOf(at.size(), links), at), std::size_t(0));
    QRectF all;
    for (const QPointF &each : at)
        all |= cardAt(each);
    all.adjust(-28, -28, 28, 28);
    const double scale = std::min(room.width() / all.width(), room.height() / all.height());
    QVERIFY2(scale >= least, qPrintable(QString::number(scale)));
}

void TestLayout::fewServers()
{
    QVERIFY(layOut(0, {}, card).empty());
    QCOMPARE(layOut(1, {}, card), std::vector<QPointF>{QPointF()});
    const auto two = layOut(2, Links{{0, 1}}, card);
    QVERIFY(!anyOverlap(two));
    QCOMPARE(two[0], -two[1]);
}

void TestLayout::partsLieSideBySide()
{
    // two rings of four, a pair and two alone
    const Links links{{0, 1}, {1, 2}, {2, 3}, {3, 0}, {4, 5}, {5, 6}, {6, 7}, {7, 4}, {8, 9}};
    const auto at = layOut(12, links, card);
    QVERIFY(!anyOverlap(at));
    const auto boxOf = [&at](std::size_t from, std::size_t to) {
        QRectF box;
        for (std::size_t i = from; i < to; ++i)
            box |= cardAt(at[i]);
        return box;
    };
    const QRectF boxes[] = {boxOf(0, 4), boxOf(4, 8), boxOf(8, 10), boxOf(10, 11), boxOf(11, 12)};
    for (const QRectF &one : boxes)
        for (const QRectF &other : boxes)
            QVERIFY(&one == &other || !one.intersects(other));
    QVERIFY(!anyOverlap(layOut(500, {}, card)));
}

void TestLayout::strangeLinksDoNotMatter()
{
    const Links plain{{0, 1}, {1, 2}, {2, 0}, {2, 3}};
    const Links strange{{0, 1}, {1, 0}, {2, 1}, {2, 0}, {3, 3}, {2, 3}};
    QCOMPARE(layOut(4, strange, card), layOut(4, plain, card));
}

QTEST_APPLESS_MAIN(TestLayout)
#include "tst_layout.moc"
