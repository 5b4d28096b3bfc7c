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
    void aMovedHerdKeepsThePortsOfItsFile();
    void positionsAreKeptBesideTheFile();
    void positionsAreSavedWithTheHerd();
    void aLayoutThatIsNoneStaysAsItIs_data();
    void aLayoutThatIsNoneStaysAsItIs();
    void whatCannotBeWrittenIsToldOnce();
    void aCheckChangesNothing();
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
    document.setTopology(*document.runnable());
    QCOMPARE(document.topology().servers[1].port, quint16(4'000)); // it is the herd's own
    QCOMPARE(document.topology().servers[0].port, quint16(0));
    document.setBasePort(0);
    QCOMPARE(document.runnable()->servers[0].port, defaultBasePort);
}

/// That they are taken once is no reason to write others into it.
void HerdDocumentTest::aMovedHerdKeepsThePortsOfItsFile()
{
    const QTemporaryDir directory;
    const QString fileName = directory.filePath(QStringLiteral("a.json"));
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"name": "a", "servers": [{"name": "A", "port": 4000}, {"name": "B"},
        {"name": "C", "port": 4002}, {"name": "F", "port": 9000, "foreign": "brief"}],
        "links": []})");
    file.close();
    HerdDocument document;
    QVERIFY(document.open(fileName));
    const Topology before = document.topology();
    document.moveTo(30'000);
    const Topology running = *document.runnable();
    QCOMPARE(running.servers[0].port, quint16(30'000));
    QCOMPARE(running.servers[1].port, quint16(30'001));
    QCOMPARE(running.servers[2].port, quint16(30'002));
    QCOMPARE(running.servers[3].port, quint16(9'000)); // not ours to move
    document.setTopology(running);
    QVERIFY(!document.isModified());
    // Removed and put back, as by an undo.
    Topology without = running;
    without.servers.erase(without.servers.begin() + 2);
    document.setTopology(without);
    QVERIFY(document.isModified());
    document.setTopology(running);
    QVERIFY(!document.isModified());
    QCOMPARE(document.topology(), before);
    document.setBasePort(0); // and so it comes back
    QCOMPARE(document.runnable()->servers[0].port, quint16(4'000));
    document.moveTo(30'000);
    QVERIFY(document.open(fileName));
    QCOMPARE(document.runnable()->servers[0].port, quint16(4'000));
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
    const CardPositions positions{{QStringLiteral("S1"), {10, -20}},
                                  {QStringLiteral("S2"), {300, 4}}};
    HerdDocument document;
    QVERIFY(document.open(QStringLiteral("line-2")));
    QVERIFY(document.saveAs(fileName));
    document.setPositions(positions);
    QVERIFY(!document.isModified()); // they are not of the herd
    HerdDocument again;
    QVERIFY(again.open(fileName));
    QCOMPARE(again.positions(), positions);
    again.startNew();
    QVERIFY(again.positions().isEmpty());
    QVERIFY(again.open(QStringLiteral("line-2")));
    QVERIFY(again.positions().isEmpty());
    QCOMPARE(again.takePositionsTrouble(), QString());
}

void HerdDocumentTest::positionsAreSavedWithTheHerd()
{
    const QTemporaryDir directory;
    const QString fileName = directory.filePath(QStringLiteral("a.json"));
    HerdDocument document;
    QVERIFY(document.open(QStringLiteral("line-2")));
    QVERIFY(document.saveAs(fileName));
    QVERIFY(!QFile::exists(layoutFileOf(fileName))); // nobody has moved anything
    QVERIFY(document.open(QStringLiteral("line-2")));
    document.setPositions({{QStringLiteral("S1"), {10, -20}}});
    document.notePositions({{QStringLiteral("S2"), {30, 40}}, {QStringLiteral("gone"), {1, 1}}});
    QVERIFY(document.saveAs(fileName));
    const CardPositions both{{QStringLiteral("S1"), {10, -20}}, {QStringLiteral("S2"), {30, 40}}};
    QCOMPARE(*readLayoutFile(layoutFileOf(fileName)), both);
    document.notePositions({{QStringLiteral("S2"), {50, 60}}});
    QCOMPARE(*readLayoutFile(layoutFileOf(fileName)), both); // with the herd, not before
    QVERIFY(document.save());
    QCOMPARE(readLayoutFile(layoutFileOf(fileName))->value(QStringLiteral("S2")), QPointF(50, 60));
    // Another herd in the same place has nothing of it.
    QVERIFY(document.open(QStringLiteral("line-2")));
    QVERIFY(document.saveAs(fileName));
    QVERIFY(readLayoutFile(layoutFileOf(fileName))->isEmpty());
}

void HerdDocumentTest::aLayoutThatIsNoneStaysAsItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row
        = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    const QByteArray start = R"({"format": "drover-layout-1", "positions": )";
    row("empty", "");
    row("no JSON", "nonsense");
    row("cut off", start + R"({"S1": [1, 2])");
    row("another program's", R"({"format": "elsewhere", "positions": {"S1": [1, 2]}})");
    row("a later format", R"({"format": "drover-layout-2", "positions": {"S1": [1, 2]}})");
    row("no format", R"({"S1": [1, 2]})");
    row("no positions", R"({"format": "drover-layout-1"})");
    row("one coordinate", start + R"({"S1": [1]}})");
    row("three coordinates", start + R"({"S1": [1, 2, 3]}})");
    row("words", start + R"({"S1": ["1", "2"]}})");
    row("too far away", start + R"({"S1": [1, 1e300]}})");
    row("too large", start + "{}}" + QByteArray(1'100'000, ' '));
}

void HerdDocumentTest::aLayoutThatIsNoneStaysAsItIs()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir directory;
    const QString fileName = directory.filePath(QStringLiteral("a.json"));
    HerdDocument document;
    QVERIFY(document.open(QStringLiteral("line-2")));
    QVERIFY(document.saveAs(fileName));
    QFile layout(layoutFileOf(fileName));
    QVERIFY(layout.open(QIODevice::WriteOnly));
    layout.write(bytes);
    layout.close();
    QVERIFY(document.open(fileName));
    QVERIFY(document.positions().isEmpty());
    const QString told = document.takePositionsTrouble();
    QVERIFY2(told.contains(QLatin1String("a.json.layout")), qPrintable(told));
    document.setPositions({{QStringLiteral("S1"), {1, 2}}});
    QVERIFY(document.save());
    QCOMPARE(document.takePositionsTrouble(), QString()); // it was told
    QVERIFY(layout.open(QIODevice::ReadOnly));
    QCOMPARE(layout.readAll(), bytes);
    QVERIFY(layout.remove());
    document.setPositions({{QStringLiteral("S1"), {3, 4}}});
    QCOMPARE(readLayoutFile(layoutFileOf(fileName))->value(QStringLiteral("S1")), QPointF(3, 4));
}

void HerdDocumentTest::whatCannotBeWrittenIsToldOnce()
{
    // The herd file's name leaves no room for the other one's; root may write anywhere else.
    const QTemporaryDir directory;
    const QString fileName = directory.filePath(QString(250, QLatin1Char('a')));
    HerdDocument document;
    QVERIFY(document.open(QStringLiteral("line-2")));
    QVERIFY(document.saveAs(fileName));
    const CardPositions positions{{QStringLiteral("S1"), {1, 2}}};
    document.setPositions(positions);
    const QString told = document.takePositionsTrouble();
    QVERIFY2(told.contains(QLatin1String("cannot be written")), qPrintable(told));
    document.setPositions(positions);
    QCOMPARE(document.takePositionsTrouble(), QString());
    QCOMPARE(document.positions(), positions); // nothing is lost
    const QString next = directory.filePath(QStringLiteral("b.json"));
    QVERIFY(document.saveAs(next));
    QCOMPARE(*readLayoutFile(layoutFileOf(next)), positions);
}

void HerdDocumentTest::aCheckChangesNothing()
{
    HerdDocument document;
    QVERIFY(document.open(QStringLiteral("line-3")));
    QVERIFY(HerdDocument::check(QStringLiteral("ring-4")));
    QVERIFY(!HerdDocument::check(QStringLiteral("/no/such/file.json")));
    QCOMPARE(document.title(), QStringLiteral("line-3"));
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
