// SPDX-License-Identifier: MIT
#include "session/herddocument.h"
#include "session/settings.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace drover;

namespace {

class HerdDocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void opensAPreset();
    void whatIsSavedIsRead();
    void editsAreSeen();
    void otherPortsAreNoChange();
    void aFailureChangesNothing();
    void saysWhereItCannotWrite();
    void positionsAreKeptBesideTheFile();
    void remembersTheLastFiles();
};

void HerdDocumentTest::opensAPreset()
{
    HerdDocument document;
    QVERIFY(document.open(QString()));
    QCOMPARE(document.title(), QStringLiteral("ucla-2018"));
    QVERIFY(document.fileName().isEmpty());
    QVERIFY(!document.isModified());
    QVERIFY(document.recentFiles().isEmpty());
    document.startNew();
    QCOMPARE(document.topology().servers.size(), std::size_t(1));
    QVERIFY(!document.isModified());
}

void HerdDocumentTest::whatIsSavedIsRead()
{
    const QTemporaryDir directory;
    const QString fileName = directory.filePath(QStringLiteral("mine.json"));
    HerdDocument document;
    QVERIFY(document.open(QStringLiteral("ring-5")));
    QVERIFY(document.saveAs(fileName));
    QCOMPARE(document.title(), QStringLiteral("mine"));
    HerdDocument again;
    QVERIFY(again.open(fileName));
    QCOMPARE(again.topology().servers.size(), std::size_t(5));
    QCOMPARE(again.topology().links, document.topology().links);
    QVERIFY(!again.isModified());
}

void HerdDocumentTest::editsAreSeen()
{
    const QTemporaryDir directory;
    HerdDocument document;
    QVERIFY(document.open(QStringLiteral("line-2")));
    Topology edited = document.topology();
    // Ports that the running herd has filled in are no edit.
    edited = *edited.withPorts();
    document.setTopology(edited);
    QVERIFY(!document.isModified());
    edited.links.clear();
    document.setTopology(edited);
    QVERIFY(document.isModified());
    QVERIFY(document.saveAs(directory.filePath(QStringLiteral("a.json"))));
    QVERIFY(!document.isModified());
}

void HerdDocumentTest::otherPortsAreNoChange()
{
    HerdDocument document;
    QVERIFY(document.open(QStringLiteral("line-3")));
    const auto asItIs = document.runnable();
    QCOMPARE(asItIs->servers[2].port, quint16(defaultBasePort + 2));
    document.setBasePort(20'000);
    Topology running = *document.runnable();
    QCOMPARE(running.servers[2].port, quint16(20'002));
    QVERIFY(!document.isModified());
    document.setTopology(running); // as it runs
    QVERIFY(!document.isModified());
    running.servers.push_back({.name = "S4", .port = 20'003});
    document.setTopology(running);
    QVERIFY(document.isModified());
    QCOMPARE(document.topology().servers[3].port, quint16(0));

    Topology named = document.topology();
    named.servers[1].port = 4'000;
    document.setTopology(named);
    document.moveTo(30'000);
    QCOMPARE(document.topology().servers[1].port, quint16(30'001));
    document.setTopology(*document.runnable());
    QCOMPARE(document.topology().servers[1].port, quint16(30'001)); // it is the herd's own
    QCOMPARE(document.topology().servers[0].port, quint16(0));
    document.setBasePort(0);
    QCOMPARE(document.runnable()->servers[0].port, defaultBasePort);
}

void HerdDocumentTest::aFailureChangesNothing()
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("broken.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n\"name\": 5\n}");
    file.close();
    HerdDocument document;
    QVERIFY(document.open(QStringLiteral("line-3")));
    const Topology before = document.topology();
    const auto opened = document.open(file.fileName());
    QVERIFY(!opened);
    QVERIFY2(opened.error().contains(QLatin1String("broken.json:2")), qPrintable(opened.error()));
    QCOMPARE(document.topology(), before);
    QVERIFY(!document.open(QStringLiteral("ring-1000000")));
    QVERIFY(!document.open(directory.filePath(QStringLiteral("missing.json"))));
    QCOMPARE(document.title(), QStringLiteral("line-3"));
}

void HerdDocumentTest::saysWhereItCannotWrite()
{
    HerdDocument document;
    QVERIFY(document.open(QStringLiteral("line-3")));
    const auto saved = document.saveAs(QStringLiteral("/no/such/folder/a.json"));
    QVERIFY(!saved);
    QVERIFY(saved.error().contains(QLatin1String("/no/such/folder/a.json")));
    QVERIFY(document.fileName().isEmpty());
}

void HerdDocumentTest::positionsAreKeptBesideTheFile()
{
    const QTemporaryDir directory;
    const QString fileName = directory.filePath(QStringLiteral("a.json"));
    const HerdDocument::Positions positions{{QStringLiteral("S1"), {10, -20}},
                                            {QStringLiteral("S2"), {300, 4}}};
    HerdDocument document;
    QVERIFY(document.open(QStringLiteral("line-2")));
    QVERIFY(document.saveAs(fileName));
    document.setPositions(positions);
    QVERIFY(!document.isModified()); // they are not of the herd
    HerdDocument again;
    QVERIFY(again.open(fileName));
    QCOMPARE(again.positions(), positions);
    QFile layout(fileName + QStringLiteral(".layout"));
    QVERIFY(layout.open(QIODevice::WriteOnly));
    layout.write("nonsense");
    layout.close();
    QVERIFY(again.open(fileName));
    QVERIFY(again.positions().isEmpty());
}

void HerdDocumentTest::remembersTheLastFiles()
{
    const QTemporaryDir directory;
    HerdDocument document;
    QVERIFY(document.open(QStringLiteral("line-2")));
    for (int i = 0; i < 12; ++i)
        QVERIFY(document.saveAs(directory.filePath(QString::number(i))));
    QCOMPARE(document.recentFiles().size(), Settings::maxRecentFiles);
    QVERIFY(document.recentFiles().first().endsWith(QLatin1String("/11")));
    QVERIFY(document.open(directory.filePath(QStringLiteral("9"))));
    QCOMPARE(document.recentFiles().size(), Settings::maxRecentFiles);
    QVERIFY(document.recentFiles().first().endsWith(QLatin1String("/9")));
}

} // namespace

QTEST_MAIN(HerdDocumentTest)
#include "tst_herddocument.moc"
