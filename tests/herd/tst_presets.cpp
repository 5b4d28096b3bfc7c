// SPDX-License-Identifier: MIT
#include "herd/presets.h"

#include <QSet>
#include <QTest>

using namespace drover;

namespace {

QStringList serverNames(const Topology &topology)
{
    QStringList names;
    for (const ServerSpec &server : topology.servers)
        names.append(QString::fromStdString(server.name));
    return names;
}

/// "A-B", the server with the smaller port first.
QStringList edges(const Topology &topology)
{
    QStringList result;
    for (const LinkSpec &link : topology.links)
        result.append(QString::fromStdString(topology.servers[link.first()].name) + u'-'
                      + QString::fromStdString(topology.servers[link.second()].name));
    return result;
}

/// How many servers news from the first one reaches.
std::size_t reached(const Topology &topology)
{
    QSet<std::size_t> seen{0};
    for (std::vector<std::size_t> next{0}; !next.empty();) {
        const std::size_t server = next.back();
        next.pop_back();
        for (const std::size_t neighbour : topology.neighboursOf(server)) {
            if (!seen.contains(neighbour)) {
                seen.insert(neighbour);
                next.push_back(neighbour);
            }
        }
    }
    return static_cast<std::size_t>(seen.size());
}

} // namespace

class PresetsTest : public QObject
{
    Q_OBJECT

private slots:
    void theClassicHerdsAreAsTheAssignmentHasThem_data()
    {
        QTest::addColumn<QString>("canonical");
        QTest::addColumn<QString>("servers");
        QTest::addColumn<QString>("links");
        const auto row
            = [](const char *canonical, const char *alias, const char *servers, const char *links) {
                  QTest::newRow(canonical) << canonical << servers << links;
                  if (alias)
                      QTest::newRow(alias) << canonical << servers << links;
              };
        row("ucla-2018", "ucla-2019", "Goloman Hands Holiday Welsh Wilkes",
            "Goloman-Hands Goloman-Holiday Goloman-Wilkes Hands-Wilkes Holiday-Welsh "
            "Holiday-Wilkes");
        row("ucla-2016", "ucla-2017", "Alford Ball Hamilton Holiday Welsh",
            "Alford-Hamilton Hamilton-Holiday Ball-Holiday Ball-Welsh Alford-Welsh");
        row("ucla-2014", "ucla-2015", "Alford Bolden Hamilton Parker Powell",
            "Alford-Parker Alford-Powell Bolden-Parker Bolden-Powell Hamilton-Parker");
        row("ucla-2020", nullptr, "Hill Jaquez Smith Campbell Singleton",
            "Hill-Jaquez Hill-Smith Jaquez-Singleton Smith-Singleton Campbell-Singleton "
            "Smith-Campbell");
        row("ucla-2021", nullptr, "Riley Jaquez Juzang Campbell Bernard",
            "Riley-Jaquez Riley-Juzang Jaquez-Bernard Juzang-Bernard Campbell-Bernard "
            "Juzang-Campbell");
        row("ucla-2022", nullptr, "Juzang Bernard Jaquez Johnson Clark",
            "Jaquez-Clark Juzang-Clark Bernard-Jaquez Juzang-Bernard Bernard-Johnson "
            "Juzang-Johnson");
        row("ucla-2023", nullptr, "Bailey Bona Campbell Clark Jaquez",
            "Clark-Jaquez Bona-Clark Bailey-Campbell Bona-Campbell Campbell-Jaquez Bailey-Bona");
    }
    void theClassicHerdsAreAsTheAssignmentHasThem()
    {
        QFETCH(QString, canonical);
        QFETCH(QString, servers);
        QFETCH(QString, links);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(isPresetName(name));
        const auto topology = makePreset(name);
        QVERIFY(topology);
        QCOMPARE(QString::fromStdString(topology->name), canonical);
        QCOMPARE(serverNames(*topology), servers.split(u' '));
        QCOMPARE(edges(*topology), links.split(u' '));
        QCOMPARE(topology->portOf(4), quint16{12'784});
        QCOMPARE(topology->hostOf(4), QStringLiteral("127.0.0.1"));
    }

    void theSmallGeneratedHerdsAreExact_data()
    {
        QTest::addColumn<QString>("servers");
        QTest::addColumn<QString>("links");
        QTest::newRow("ring-3") << "S1 S2 S3"
                                << "S1-S2 S2-S3 S1-S3";
        QTest::newRow("ring-4") << "S1 S2 S3 S4"
                                << "S1-S2 S2-S3 S3-S4 S1-S4";
        QTest::newRow("line-1") << "S1"
                                << "";
        QTest::newRow("line-3") << "S1 S2 S3"
                                << "S1-S2 S2-S3";
        QTest::newRow("star-4") << "S1 S2 S3 S4"
                                << "S1-S2 S1-S3 S1-S4";
        QTest::newRow("mesh-4") << "S1 S2 S3 S4"
                                << "S1-S2 S1-S3 S1-S4 S2-S3 S2-S4 S3-S4";
        QTest::newRow("tree-6") << "S1 S2 S3 S4 S5 S6"
                                << "S1-S2 S1-S3 S2-S4 S2-S5 S3-S6";
        QTest::newRow("grid-1x1") << "S1"
                                  << "";
        QTest::newRow("grid-2x3") << "S1 S2 S3 S4 S5 S6"
                                  << "S1-S2 S1-S4 S2-S3 S2-S5 S3-S6 S4-S5 S5-S6";
    }
    void theSmallGeneratedHerdsAreExact()
    {
        QFETCH(QString, servers);
        QFETCH(QString, links);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const auto topology = makePreset(name);
        QVERIFY(topology);
        QCOMPARE(QString::fromStdString(topology->name), name);
        QCOMPARE(serverNames(*topology), servers.split(u' '));
        QCOMPARE(edges(*topology), links.split(u' ', Qt::SkipEmptyParts));
    }

    void everyGeneratedHerdIsWholeAndSimple_data()
    {
        QTest::addColumn<int>("servers");
        QTest::addColumn<int>("links");
        for (const int n : {3, 8, 9, 10, 99, 100, 500})
            QTest::addRow("ring-%d", n) << n << n;
        for (const int n : {1, 2, 6, 500})
            QTest::addRow("line-%d", n) << n << n - 1;
        for (const int n : {2, 9, 500})
            QTest::addRow("star-%d", n) << n << n - 1;
        for (const int n : {1, 2, 7, 500})
            QTest::addRow("tree-%d", n) << n << n - 1;
        for (const int n : {2, 5, 60})
            QTest::addRow("mesh-%d", n) << n << n * (n - 1) / 2;
        QTest::newRow("grid-4x4") << 16 << 24;
        QTest::newRow("grid-1x500") << 500 << 499;
        QTest::newRow("grid-500x1") << 500 << 499;
        QTest::newRow("grid-20x25") << 500 << 955;
    }
    void everyGeneratedHerdIsWholeAndSimple()
    {
        QFETCH(int, servers);
        QFETCH(int, links);
        const auto topology = makePreset(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(topology);
        QCOMPARE(topology->servers.size(), static_cast<std::size_t>(servers));
        QCOMPARE(topology->links.size(), static_cast<std::size_t>(links));
        QCOMPARE(reached(*topology), topology->servers.size());
        const QStringList all = edges(*topology);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
        QVERIFY(topology->withPorts());
    }

    void theOrderOfGeneratedNamesIsTheOrderOfThePorts()
    {
        const auto topology = makePreset(QStringLiteral("ring-12"));
        QCOMPARE(serverNames(*topology).first(), QStringLiteral("S01"));
        QCOMPARE(serverNames(*topology).last(), QStringLiteral("S12"));
        for (const char *name : {"line-9", "line-10", "line-101", "grid-20x25"})
            QVERIFY(std::ranges::is_sorted(makePreset(QString::fromLatin1(name))->servers, {},
                                           &ServerSpec::name));
    }

    void aSizeIsWrittenInOneWayInTheHerdsName()
    {
        QCOMPARE(makePreset(QStringLiteral("ring-008"))->name, std::string("ring-8"));
        QCOMPARE(makePreset(QStringLiteral("grid-04x4"))->name, std::string("grid-4x4"));
    }

    void whatIsNoPresetIsRefusedWithAnAnswer_data()
    {
        QTest::addColumn<QString>("message");
        const QString unknown = QStringLiteral(
            "There is no herd \"%1\". Write one of ucla-2018, ucla-2016, ucla-2014, "
            "ucla-2020, ucla-2021, ucla-2022, ucla-2023, ring-N, line-N, star-N, "
            "mesh-N, tree-N, grid-RxC, or the name of a herd file.");
        const QString meant = QStringLiteral("There is no herd \"%1\". Did you mean %2?");
        const QString sized = QStringLiteral("A %1 has %2 to %3 servers. Write for example %1-8.");
        const QString grid
            = QStringLiteral("A grid has at least one row and one column, and at most 500 servers. "
                             "Write for example grid-4x4.");
        const auto row
            = [](const char *name, const QString &message) { QTest::newRow(name) << message; };
        row("colour", unknown.arg(QStringLiteral("colour")));
        row("", unknown.arg(QString()));
        row("ucla2018", meant.arg(QStringLiteral("ucla2018"), QStringLiteral("ucla-2018")));
        row("UCLA-2018", meant.arg(QStringLiteral("UCLA-2018"), QStringLiteral("ucla-2018")));
        row("ucla-2109", meant.arg(QStringLiteral("ucla-2109"), QStringLiteral("ucla-2019")));
        row("rign-12", meant.arg(QStringLiteral("rign-12"), QStringLiteral("ring-12")));
        row("ring", meant.arg(QStringLiteral("ring"), QStringLiteral("ring-8")));
        row("ring-x", meant.arg(QStringLiteral("ring-x"), QStringLiteral("ring-8")));
        row("gird-3x5", meant.arg(QStringLiteral("gird-3x5"), QStringLiteral("grid-3x5")));
        row("grid-4X4", meant.arg(QStringLiteral("grid-4X4"), QStringLiteral("grid-4x4")));
        row("ring-8\n", meant.arg(QStringLiteral("ring-8\uFFFD"), QStringLiteral("ring-8")));
        row("ring-2",
            sized.arg(QStringLiteral("ring"), QStringLiteral("3"), QStringLiteral("500")));
        row("ring-501",
            sized.arg(QStringLiteral("ring"), QStringLiteral("3"), QStringLiteral("500")));
        row("ring-4294967299",
            sized.arg(QStringLiteral("ring"), QStringLiteral("3"), QStringLiteral("500")));
        row("line-0",
            sized.arg(QStringLiteral("line"), QStringLiteral("1"), QStringLiteral("500")));
        row("star-1",
            sized.arg(QStringLiteral("star"), QStringLiteral("2"), QStringLiteral("500")));
        row("mesh-61",
            sized.arg(QStringLiteral("mesh"), QStringLiteral("2"), QStringLiteral("60")));
        row("tree-0",
            sized.arg(QStringLiteral("tree"), QStringLiteral("1"), QStringLiteral("500")));
        row("grid-0x4", grid);
        row("grid-4x0", grid);
        row("grid-21x24", grid);
        row("grid-65536x65536", grid);
    }
    void whatIsNoPresetIsRefusedWithAnAnswer()
    {
        QFETCH(QString, message);
        const auto topology = makePreset(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!topology);
        QCOMPARE(topology.error(), message);
    }

    void theHelpNamesEveryPresetOnceAndTellsItsAliases()
    {
        QSet<QString> seen;
        QString descriptions;
        for (const PresetName &preset : presetNames()) {
            QVERIFY2(!seen.contains(preset.name), qPrintable(preset.name));
            seen.insert(preset.name);
            QVERIFY(!preset.description.contains(u'\n'));
            QVERIFY(preset.description.endsWith(u'.'));
            descriptions += preset.description;
            QString name = preset.name;
            name.replace(QStringLiteral("-N"), QStringLiteral("-5"))
                .replace(QStringLiteral("RxC"), QStringLiteral("2x2"));
            QVERIFY2(makePreset(name), qPrintable(name));
        }
        QCOMPARE(seen.size(), 13);
        QVERIFY(seen.contains(defaultPreset));
        for (const char *alias : {"ucla-2015", "ucla-2017", "ucla-2019"})
            QVERIFY(descriptions.contains(QLatin1StringView(alias)));
    }
};

QTEST_GUILESS_MAIN(PresetsTest)
#include "tst_presets.moc"
