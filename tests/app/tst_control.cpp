// SPDX-License-Identifier: MIT
#include "control.h"

#include "herd/presets.h"
#include "support/testclient.h"
#include "support/testherd.h"

#include <QSignalSpy>
#include <QTest>

Q_DECLARE_METATYPE(drover::ControlCommand)

namespace drover {

class TestControl : public QObject
{
    Q_OBJECT

private slots:
    void readsCommands_data();
    void readsCommands();
    void tellsWhatIsNoCommand_data();
    void tellsWhatIsNoCommand();
    void takesAServerDownAndBringsItBack();
    void freezesAndSlows();
    void killsAServer();
    void cutsAndHealsALink();
    void saysWhatCannotBeDone_data();
    void saysWhatCannotBeDone();
    void describesAHerd();
    void aForeignServerIsCalledSo();
    void describesNamesThatLookLikePlaceMarks();
    void describesAnAddressWithColons();
    void bringsUpAServerInTheTurnThatKilledItWhileItStopped();
    void stopsThoughSomebodyWantsAServerUp();
    void stopsThoughTheLastServerIsKilledMeanwhile();
};

namespace {

using Verb = ControlCommand::Verb;

QString tell(TestHerd &running, const QByteArray &line)
{
    const auto command = parseControlCommand(line);
    return command ? obey(running.herd, *command) : command.error();
}

Topology preset(const char *name)
{
    return *makePreset(QString::fromLatin1(name));
}

/// One server, which has no neighbour.
Topology single(const char *name)
{
    Topology topology;
    topology.name = "single";
    topology.servers.push_back({.name = name});
    return topology;
}

} // namespace

void TestControl::readsCommands_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<ControlCommand>("expected");
    const auto row = [](const char *line, const ControlCommand &expected) {
        QTest::newRow(line) << QByteArray(line) << expected;
    };
    row("down Holiday", {Verb::Down, "Holiday", {}});
    row("kill Holiday", {Verb::Kill, "Holiday", {}});
    row("up Holiday", {Verb::Up, "Holiday", {}});
    row("cut Holiday Welsh", {Verb::Cut, "Holiday", "Welsh"});
    row("heal Holiday Welsh", {Verb::Heal, "Holiday", "Welsh"});
    row("hold Holiday Welsh", {Verb::Hold, "Holiday", "Welsh"});
    row("release Holiday Welsh", {Verb::Release, "Holiday", "Welsh"});
    row("freeze Holiday", {Verb::Freeze, "Holiday", {}});
    row("thaw Holiday", {Verb::Thaw, "Holiday", {}});
    row("slow Holiday Welsh 500", {Verb::Slow, "Holiday", "Welsh", 500});
    row("slow Holiday Welsh 0", {Verb::Slow, "Holiday", "Welsh", 0});
    row("slowmotion 2000", {Verb::SlowMotion, {}, {}, 2'000});
    row("state", {Verb::State, {}, {}});
    row("help", {Verb::Help, {}, {}});
    row("quit", {Verb::Quit, {}, {}});
    row("  down \t Holiday \r", {Verb::Down, "Holiday", {}});
    row("up \xff\xfe", {Verb::Up, "\xff\xfe", {}});
}

void TestControl::readsCommands()
{
    QFETCH(QByteArray, line);
    QFETCH(ControlCommand, expected);
    const auto command = parseControlCommand(line);
    QVERIFY2(command, qPrintable(command ? QString() : command.error()));
    QVERIFY(*command == expected);
}

void TestControl::tellsWhatIsNoCommand_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("message");
    const auto row = [](const QByteArray &line, const char *why, const QString &message) {
        QTest::newRow(why) << line << message;
    };
    const auto none = [](const char *word) {
        return QStringLiteral("There is no command \"%1\". Type help to see what there is.")
            .arg(QString::fromUtf8(word));
    };
    row("dwon Holiday", "mistyped", none("dwon"));
    row("Down Holiday", "in upper case", none("Down"));
    row("IAMAT kiwi +1+1 1", "what a client says", none("IAMAT"));
    row("\x1b[2Jx", "a terminal's control codes do not come back", none("\uFFFD[2Jx"));
    row("\xff", "no UTF-8", none("\uFFFD"));
    row(QByteArray(1'000'000, 'x'), "a million bytes come back short",
        none(qPrintable(shownName(std::string(1'000, 'x')))));
    row("down", "a server is missing", QStringLiteral("Write \"down\" and the name of a server."));
    row("up Hill Jaquez", "a server too many",
        QStringLiteral("Write \"up\" and the name of a server."));
    row("cut Holiday", "half a link",
        QStringLiteral("Write \"cut\" and the names of two servers."));
    row("heal", "no link", QStringLiteral("Write \"heal\" and the names of two servers."));
    for (const char *const line :
         {"slow a b", "slow a b c", "slow a b -1", "slow a b 2001", "slow a 5"})
        row(line, line,
            QStringLiteral("Write \"slow\", the names of two servers, and milliseconds, 2000 at "
                           "most."));
    for (const char *const line : {"slowmotion", "slowmotion fast", "slowmotion 2001"})
        row(line, line, QStringLiteral("Write \"slowmotion\" and milliseconds, 2000 at most."));
    row("heal a b c", "a link of three",
        QStringLiteral("Write \"heal\" and the names of two servers."));
    row("state Hill", "state of one server", QStringLiteral("Write \"state\" alone."));
    row("quit now", "quit has no when", QStringLiteral("Write \"quit\" alone."));
}

void TestControl::tellsWhatIsNoCommand()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, message);
    const auto command = parseControlCommand(line);
    QVERIFY(!command);
    QCOMPARE(command.error(), message);
}

void TestControl::takesAServerDownAndBringsItBack()
{
    TestHerd running(preset("ucla-2018"));
    QTRY_VERIFY(running.isLinked());
    TestClient client(running.port("Holiday"));
    client.say("IAMAT kiwi +34.068930-118.445127 1520023934.918963997\n");
    QTRY_COMPARE(client.lines(), 1);

    QCOMPARE(tell(running, "down Holiday"), QStringLiteral("Holiday is being stopped."));
    QCOMPARE(tell(running, "up Holiday"),
             QStringLiteral("Holiday comes up as soon as it has stopped."));
    QCOMPARE(tell(running, "down Holiday"), QStringLiteral("Holiday is being stopped."));
    QTRY_VERIFY(client.isClosed());
    QTRY_VERIFY(!running.herd.server("Holiday"));
    QCOMPARE(tell(running, "down Holiday"), QStringLiteral("Holiday is not up."));
    QCOMPARE(tell(running, "up Holiday"), QStringLiteral("Holiday is up."));
    QCOMPARE(tell(running, "up Holiday"), QStringLiteral("Holiday is up already."));
    QVERIFY(!running.record("Holiday", "kiwi").isEmpty());
    QTRY_VERIFY(running.isLinked());
}

void TestControl::freezesAndSlows()
{
    TestHerd running(preset("line-2"));
    QTRY_VERIFY(running.isLinked());
    QCOMPARE(tell(running, "freeze S1"), QStringLiteral("S1 is frozen."));
    QVERIFY(describeHerd(running.herd).contains(QLatin1String("S1 is frozen")));
    QCOMPARE(tell(running, "freeze S1"), QStringLiteral("S1 is frozen already."));
    QCOMPARE(tell(running, "thaw S1"), QStringLiteral("S1 goes on."));
    QCOMPARE(tell(running, "slow S1 S2 500"),
             QStringLiteral("The link between S1 and S2 is 500 ms slow."));
    QCOMPARE(tell(running, "slowmotion 100"), QStringLiteral("Every link is 100 ms slow."));
    QVERIFY(running.herd.deliveryDelay("S1", "S2") == std::chrono::milliseconds(600));
    QVERIFY(tell(running, "state").contains(QLatin1String("link to S2: up, 600 ms slow; ")));
    QCOMPARE(tell(running, "hold S1 S2"), QStringLiteral("The link between S1 and S2 is held."));
    QVERIFY(running.herd.isHeld("S1", "S2"));
    QVERIFY(tell(running, "state").contains(QLatin1String("link to S2: up, 600 ms slow, held; ")));
    QCOMPARE(tell(running, "release S2 S1"),
             QStringLiteral("The link between S2 and S1 is released."));
    QVERIFY(!running.herd.isHeld("S1", "S2"));
    Topology hasty = preset("line-2");
    hasty.limits.pongMs = 500;
    TestHerd other(hasty);
    QCOMPARE(tell(other, "slowmotion 2000"), QStringLiteral("Every link is 200 ms slow."));
    QCOMPARE(tell(running, "slow S1 S3 1"),
             QStringLiteral("There is no server S3 in this herd; there are S1, S2."));
}

void TestControl::killsAServer()
{
    TestHerd running(single("S"));
    TestClient client(running.port("S"));
    client.say("IAMAT kiwi +34.068930-118.445127 1520023934.918963997\n");
    QTRY_COMPARE(client.lines(), 1);
    QCOMPARE(tell(running, "kill S"), QStringLiteral("S was killed."));
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(tell(running, "kill S"), QStringLiteral("S is not up."));
    QCOMPARE(tell(running, "state"), QStringLiteral("S was killed"));
    QCOMPARE(tell(running, "up S"), QStringLiteral("S is up."));
    QVERIFY(running.record("S", "kiwi").isEmpty());
}

void TestControl::cutsAndHealsALink()
{
    TestHerd running(preset("line-2"));
    QTRY_VERIFY(running.isLinked());
    QCOMPARE(tell(running, "cut S2 S1"), QStringLiteral("The link between S2 and S1 is cut."));
    QCOMPARE(tell(running, "cut S1 S2"),
             QStringLiteral("The link between S1 and S2 is cut already."));
    QVERIFY(!running.isLinked());
    QCOMPARE(tell(running, "heal S1 S2"), QStringLiteral("The link between S1 and S2 is healed."));
    QCOMPARE(tell(running, "heal S1 S2"), QStringLiteral("The link between S1 and S2 is not cut."));
    QTRY_VERIFY(running.isLinked());
}

void TestControl::saysWhatCannotBeDone_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *line, const char *message) {
        QTest::newRow(line) << QByteArray(line) << QString::fromUtf8(message);
    };
    const char *const unknown = "There is no server X in this herd; there are S1, S2, S3.";
    for (const char *line : {"down X", "kill X", "up X", "cut X S1", "cut S1 X", "heal X X"})
        row(line, unknown);
    row("down s1", "There is no server s1 in this herd; there are S1, S2, S3.");
    row("cut S1 S3", "S1 and S3 are not neighbours.");
    row("cut S1 S1", "S1 and S1 are not neighbours.");
    row("heal S1 S2", "The link between S1 and S2 is not cut.");
    row("down S3", "S3 does not run in this process.");
    row("kill S3", "S3 does not run in this process.");
    row("up S3", "S3 does not run in this process.");
}

void TestControl::saysWhatCannotBeDone()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, message);
    Herd::Options options;
    options.servers = {"S1", "S2"};
    TestHerd running(preset("line-3"), options);
    QCOMPARE(tell(running, line), message);
}

void TestControl::describesAHerd()
{
    Herd::Options options;
    options.servers = {"S1", "S2", "S3"};
    TestHerd running(preset("line-4"), options);
    QTRY_VERIFY(running.isUp("S1", "S2") && running.isUp("S2", "S1") && running.isUp("S2", "S3"));
    TestClient client(running.port("S1"));
    client.say("IAMAT kiwi +34.068930-118.445127 1520023934.918963997\n");
    QTRY_VERIFY(!running.record("S3", "kiwi").isEmpty());
    QCOMPARE(tell(running, "cut S3 S4"), QStringLiteral("The link between S3 and S4 is cut."));

    const QString expected
        = QStringLiteral("S1 is up at 127.0.0.1:%1; clients known: 1, connections from clients: 1\n"
                         "    link to S2: up; updates sent: 1, received: 0\n"
                         "S2 is up at 127.0.0.1:%2; clients known: 1, connections from clients: 0\n"
                         "    link to S1: up; updates sent: 0, received: 1\n"
                         "    link to S3: up; updates sent: 1, received: 0\n"
                         "S3 is up at 127.0.0.1:%3; clients known: 1, connections from clients: 0\n"
                         "    link to S2: up; updates sent: 0, received: 1\n"
                         "    link to S4: cut by hand; updates sent: 0, received: 0\n"
                         "S4 does not run in this process")
              .arg(running.port("S1"))
              .arg(running.port("S2"))
              .arg(running.port("S3"));
    QCOMPARE(tell(running, "state"), expected);

    QCOMPARE(tell(running, "kill S2"), QStringLiteral("S2 was killed."));
    QTRY_VERIFY(running.link("S1", "S2").state == LinkState::Waiting);
    const QStringList lines = tell(running, "state").split(QLatin1Char('\n'));
    const QStringList reasons{closeReasonText(CloseReason::PeerReset),
                              closeReasonText(CloseReason::PeerClosed),
                              closeReasonText(CloseReason::ConnectFailed)};
    QVERIFY2(std::ranges::any_of(reasons,
                                 [&](const QString &reason) {
                                     return lines.at(1).startsWith(
                                         QStringLiteral("    link to S2: down (%1)").arg(reason));
                                 }),
             qPrintable(lines.at(1)));
    QVERIFY2(lines.at(1).contains(QLatin1String(", dialling again in ")), qPrintable(lines.at(1)));
    QCOMPARE(lines.at(2), QStringLiteral("S2 was killed"));
}

void TestControl::aForeignServerIsCalledSo()
{
    Topology topology = preset("line-2");
    topology.servers[1].foreign = ServerSpec::Foreign::Brief;
    TestHerd running(topology);
    QCOMPARE(tell(running, "slowmotion 100"), QStringLiteral("Every link is 100 ms slow."));
    const QString text = tell(running, "state");
    QVERIFY2(text.endsWith(QLatin1String("\nS2 is foreign: another program runs it")),
             qPrintable(text));
    QVERIFY2(!text.contains(QLatin1String("slow")), qPrintable(text)); // its link never is
}

void TestControl::describesNamesThatLookLikePlaceMarks()
{
    Topology topology;
    topology.name = "marks";
    topology.servers = {{.name = "%3"}, {.name = "%1%4"}};
    topology.links.emplace_back(0, 1);
    Herd::Options options;
    options.servers = {"%3"};
    TestHerd running(topology, options);
    const QString text = tell(running, "state");
    QVERIFY2(text.startsWith(QStringLiteral("%3 is up at 127.0.0.1:")
                             + QString::number(running.port("%3")) + QLatin1Char(';')),
             qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("\n    link to %1%4: ")), qPrintable(text));
    QVERIFY2(text.endsWith(QLatin1String("\n%1%4 does not run in this process")), qPrintable(text));
    QCOMPARE(tell(running, "cut %1%4 %3"), QStringLiteral("The link between %1%4 and %3 is cut."));
}

void TestControl::describesAnAddressWithColons()
{
    Topology topology = single("S");
    topology.servers.front().host = QStringLiteral("::1");
    TestHerd running(topology);
    QCOMPARE(tell(running, "state"),
             QStringLiteral("S is up at [::1]:%1; clients known: 0, connections from clients: 0")
                 .arg(running.port("S")));
}

void TestControl::bringsUpAServerInTheTurnThatKilledItWhileItStopped()
{
    TestHerd running(single("S"));
    for (int i = 0; i < 10; ++i) { // whether the next server lies where the last one lay is chance
        QCOMPARE(tell(running, "down S"), QStringLiteral("S is being stopped."));
        QCOMPARE(tell(running, "kill S"), QStringLiteral("S was killed."));
        QCOMPARE(tell(running, "up S"), QStringLiteral("S is up."));
        QCoreApplication::processEvents(); // the end of the first one is told here
        TestClient client(running.port("S"));
        client.say("x\n");
        QTRY_COMPARE(client.received(), QByteArray("? x\n"));
        QVERIFY(running.herd.server("S"));
    }
}

void TestControl::stopsThoughSomebodyWantsAServerUp()
{
    TestHerd running(preset("line-2"));
    QCOMPARE(tell(running, "down S1"), QStringLiteral("S1 is being stopped."));
    QTRY_VERIFY(!running.herd.server("S1"));
    QSignalSpy stopped(&running.herd, &Herd::stopped);
    running.herd.stop();
    QCOMPARE(tell(running, "up S1"),
             QStringLiteral("S1 cannot start while the herd is being stopped."));
    QTRY_COMPARE(stopped.count(), 1);
}

void TestControl::stopsThoughTheLastServerIsKilledMeanwhile()
{
    TestHerd running(single("S"));
    TestClient client(running.port("S"));
    client.say("x\n");
    QTRY_COMPARE(client.lines(), 1);
    QSignalSpy stopped(&running.herd, &Herd::stopped);
    running.herd.stop(); // lingers: the client has not ended its side
    QMetaObject::invokeMethod(
        &running.herd, [&] { QVERIFY(running.herd.kill("S")); }, Qt::QueuedConnection);
    QTRY_COMPARE(stopped.count(), 1);
}

} // namespace drover

QTEST_GUILESS_MAIN(drover::TestControl)

#include "tst_control.moc"
