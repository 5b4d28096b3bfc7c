// SPDX-License-Identifier: MIT
#include "floodgraphs.h"

#include <QTest>

namespace drover {

class TestFloodGraphs : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatIsMeant_data();
    void knowsWhatIsMeant();
    void saysWhatCannotBe_data();
    void saysWhatCannotBe();
};

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

std::vector<std::size_t> sizes(const char *text)
{
    std::vector<std::size_t> result;
    for (const QString &each : words(text))
        result.push_back(each.toULongLong());
    return result;
}

} // namespace

void TestFloodGraphs::knowsWhatIsMeant_data()
{
    QTest::addColumn<QStringList>("graphs");
    QTest::addColumn<std::vector<std::size_t>>("servers");
    QTest::addColumn<QStringList>("herds");
    const auto row
        = [](const char *why, const char *graphs, const char *servers, const char *herds) {
              QTest::newRow(why) << words(graphs) << sizes(servers) << words(herds);
          };
    row("a ring", "ring", "5", "ring-5");
    row("several sizes", "ring tree", "5 50", "ring-5 ring-50 tree-5 tree-50");
    row("a grid of a square", "grid", "100", "grid-10x10");
    row("a grid of about a square", "grid", "500", "grid-22x22");
    row("a grid of five", "grid", "5", "grid-2x2");
    row("a grid of two", "grid", "2", "grid-1x2");
    row("a year", "2018", "5", "ucla-2018");
    row("a year that had the herd of another", "2019", "5", "ucla-2018");
    row("a preset", "line-7", "5", "line-7");
    row("each once", "2018 ucla-2018 ring ring-5", "5 5", "ucla-2018 ring-5");
    row("all", "all", "6",
        "ring-6 line-6 star-6 tree-6 grid-2x3 mesh-6 ucla-2018 ucla-2016 ucla-2014 ucla-2020 "
        "ucla-2021 ucla-2022 ucla-2023");
    row("all, and large", "all", "500",
        "ring-500 line-500 star-500 tree-500 grid-22x22 mesh-60 ucla-2018 ucla-2016 ucla-2014 "
        "ucla-2020 ucla-2021 ucla-2022 ucla-2023");
}

void TestFloodGraphs::knowsWhatIsMeant()
{
    QFETCH(const QStringList, graphs);
    QFETCH(const std::vector<std::size_t>, servers);
    QFETCH(const QStringList, herds);
    const auto found = floodGraphs(graphs, servers);
    QVERIFY(found);
    QStringList names;
    for (const Topology &each : *found)
        names.append(QString::fromStdString(each.name));
    QCOMPARE(names, herds);
}

void TestFloodGraphs::saysWhatCannotBe_data()
{
    QTest::addColumn<QString>("graph");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *graph, const char *message) {
        QTest::newRow(graph) << QString::fromLatin1(graph) << QString::fromLatin1(message);
    };
    row("rign-5", "There is no herd \"rign-5\". Did you mean ring-5?");
    row("mesh", "A mesh has 2 to 60 servers. Write for example mesh-8.");
    row("line-1", "line-1 has one server only: nothing can spread in it.");
}

void TestFloodGraphs::saysWhatCannotBe()
{
    QFETCH(const QString, graph);
    QFETCH(const QString, message);
    const auto found = floodGraphs({graph}, {61});
    QVERIFY(!found);
    QCOMPARE(found.error(), message);
}

} // namespace drover

QTEST_APPLESS_MAIN(drover::TestFloodGraphs)

#include "tst_floodgraphs.moc"
