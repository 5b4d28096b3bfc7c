// SPDX-License-Identifier: MIT
#include "support/droverprocess.h"

#include <QTest>

namespace drover {

class TestHerdCommand : public QObject
{
    Q_OBJECT

private slots:
    void printsTheDefaultHerd();
    void printsWhatItReads_data();
    void printsWhatItReads();
    void keepsEverythingThatAFileSays();
    void listsThePresets();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void printsItsVersion();
    void helpsWithoutArguments();
    void speaksTheUsersLanguage();
};

namespace {

/// The output of a run that goes well.
QByteArray outputOf(const ScratchHome &home, const QStringList &arguments)
{
    DroverProcess process(home, arguments);
    if (!QTest::qWaitFor([&] { return process.hasEnded(); }, patience) || process.exitCode() != 0
        || !process.errors().isEmpty())
        qFatal("The program said: %s", process.errors().constData());
    return process.output();
}

} // namespace

void TestHerdCommand::printsTheDefaultHerd()
{
    ScratchHome home;
    QCOMPARE(outputOf(home, words(QStringLiteral("herd"))), QByteArray(R"({
    "name": "ucla-2018",
    "servers": [
        { "name": "Goloman" },
        { "name": "Hands" },
        { "name": "Holiday" },
        { "name": "Welsh" },
        { "name": "Wilkes" }
    ],
    "links": [
        ["Goloman", "Hands"],
        ["Goloman", "Holiday"],
        ["Goloman", "Wilkes"],
        ["Hands", "Wilkes"],
        ["Holiday", "Welsh"],
        ["Holiday", "Wilkes"]
    ]
}
)"));
    QCOMPARE(home.files(), QStringList());
}

void TestHerdCommand::printsWhatItReads_data()
{
    QTest::addColumn<QString>("preset");
    for (const char *preset :
         {"ucla-2014", "ucla-2016", "ucla-2018", "ucla-2020", "ucla-2021", "ucla-2022", "ucla-2023",
          "ring-8", "line-1", "star-9", "mesh-5", "grid-4x4", "tree-7"})
        QTest::newRow(preset) << QString::fromLatin1(preset);
}

void TestHerdCommand::printsWhatItReads()
{
    QFETCH(QString, preset);
    ScratchHome home;
    const QByteArray printed = outputOf(home, {QStringLiteral("herd"), preset});
    const QString file = home.write(QStringLiteral("herd.json"), printed);
    QCOMPARE(outputOf(home, {QStringLiteral("herd"), file}), printed);
}

void TestHerdCommand::keepsEverythingThatAFileSays()
{
    ScratchHome home;
    const QByteArray text = R"({
    "name": "all \"of\" it",
    "servers": [
        { "name": "A", "host": "::1", "port": 15000 },
        { "name": "Ünï%1", "host": "elsewhere.example" },
        { "name": "C", "foreign": "brief", "command": "python3 server.py C", "directory": "DIR/c" }
    ],
    "links": [
        ["A", "Ünï%1"],
        { "between": ["A", "C"], "style": "persistent" }
    ],
    "secretFile": "DIR/secret",
    "places": "google",
    "limits": {
        "maxLineBytes": 1024,
        "idleClientMs": 60000
    }
}
)";
    const QByteArray expected = QByteArray(text).replace("DIR", QFile::encodeName(home.path()));
    const QString file
        = home.write(QStringLiteral("herd.json"),
                     QByteArray(text).replace("DIR/secret", "./secret").replace("DIR/c", "c"));
    QCOMPARE(outputOf(home, {QStringLiteral("herd"), file}), expected);
    home.write(QStringLiteral("herd.json"), expected);
    QCOMPARE(outputOf(home, {QStringLiteral("herd"), file}), expected);
}

void TestHerdCommand::listsThePresets()
{
    ScratchHome home;
    const QByteArray list = outputOf(home, words(QStringLiteral("herd --list")));
    const QByteArrayList lines = list.trimmed().split('\n');
    QByteArrayList names;
    for (const QByteArray &line : lines) {
        QVERIFY2(line.endsWith('.'), line.constData());
        QVERIFY2(line.size() <= 90, line.constData());
        names.append(line.left(line.indexOf(' ')));
    }
    QCOMPARE(names,
             (QByteArrayList{"ucla-2018", "ucla-2016", "ucla-2014", "ucla-2020", "ucla-2021",
                             "ucla-2022", "ucla-2023", "ring-N", "line-N", "star-N", "mesh-N",
                             "tree-N", "grid-RxC"}));
    QVERIFY(lines.first().startsWith(
        "ucla-2018  The five servers of 2018 and 2019 (also ucla-2019); the default."));
}

void TestHerdCommand::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *why, const char *command, int exitCode, const char *message) {
        QTest::newRow(why) << QString::fromUtf8(command) << exitCode << QString::fromUtf8(message);
    };
    row("no such preset", "herd rnig-8", 1, "There is no herd \"rnig-8\". Did you mean ring-8?\n");
    row("a ring of two", "herd ring-2", 1,
        "A ring has 3 to 500 servers. Write for example ring-8.\n");
    row("a directory", "herd HOME", 1, "HOME is a directory. Name a herd file in it.\n");
    row("an empty file", "herd HOME/empty.json", 1,
        "HOME/empty.json: The file is empty. Begin with { \"name\": \"my-herd\", \"servers\": [ { "
        "\"name\": \"A\" } ] }.\n");
    row("no port left", "herd HOME/ports.json", 1,
        "A and B cannot both have port 12781 on 127.0.0.1. Give one of them another port.\n");
    row("an argument too many", "herd a b", 2,
        "\"b\" is one argument too many.\nType \"drover-headless help herd\" for more.\n");
}

void TestHerdCommand::saysWhatIsWrong()
{
    QFETCH(QString, command);
    QFETCH(int, exitCode);
    QFETCH(QString, message);
    ScratchHome home;
    home.write(QStringLiteral("empty.json"), "");
    home.write(
        QStringLiteral("ports.json"),
        R"({ "name": "p", "servers": [ { "name": "A", "port": 12781 }, { "name": "B" } ] })");
    command.replace(QLatin1String("HOME"), home.path());
    message.replace(QLatin1String("HOME"), QFileInfo(home.path()).filePath());
    DroverProcess process(home, words(command));
    QTRY_VERIFY_WITH_TIMEOUT(process.hasEnded(), patience);
    QCOMPARE(QString::fromUtf8(process.errors()), message);
    QCOMPARE(process.exitCode(), exitCode);
    QCOMPARE(process.output(), QByteArray());
}

void TestHerdCommand::printsItsVersion()
{
    ScratchHome home;
    const QByteArray expected = "drover " DROVER_VERSION " (Qt " + QByteArray(qVersion()) + ")\n";
    QCOMPARE(outputOf(home, words(QStringLiteral("version"))), expected);
    QCOMPARE(outputOf(home, words(QStringLiteral("--version"))), expected);
}

void TestHerdCommand::helpsWithoutArguments()
{
    ScratchHome home;
    QFile file(QStringLiteral(DROVER_TEST_DATA "/help/overview.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray overview = file.readAll();
    QCOMPARE(outputOf(home, {}), overview);
    QCOMPARE(outputOf(home, words(QStringLiteral("--help"))), overview);
    QCOMPARE(outputOf(home, words(QStringLiteral("help"))), overview);
}

void TestHerdCommand::speaksTheUsersLanguage()
{
    ScratchHome home;
    const auto germanFirst = [](QProcess &process) {
        QProcessEnvironment environment = process.processEnvironment();
        environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("fr:de_AT:en"));
        process.setProcessEnvironment(environment);
    };
    DroverProcess process(home, words(QStringLiteral("nonsense")), germanFirst);
    QTRY_VERIFY_WITH_TIMEOUT(process.hasEnded(), patience);
    QCOMPARE(process.exitCode(), 2);
    QVERIFY2(process.errors().endsWith("„drover-headless help“ zeigt mehr.\n"),
             process.errors().constData());
}

} // namespace drover

QTEST_GUILESS_MAIN(drover::TestHerdCommand)

#include "tst_herdcommand.moc"
