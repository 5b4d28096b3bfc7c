// SPDX-License-Identifier: MIT
// What serve does with its standard streams, and when it is to end.
#include "runningherd.h"
#include "support/droverprocess.h"
#include "support/portrange.h"
#include "support/testclient.h"

#include <QTest>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace drover {

namespace {

/// It still answers, and ends when it is told to. The last step of a test.
void servesAndEnds(RunningHerd &herd)
{
    TestClient client(herd.port("Hands"));
    client.say("x\n");
    QTRY_COMPARE_WITH_TIMEOUT(client.received(), QByteArray("? x\n"), patience);
    herd.process.signal(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(herd.process.hasEnded(), patience);
    QCOMPARE(herd.process.exitCode(), 0);
    QVERIFY(!herd.process.hasCrashed());
}

} // namespace

class TestServeControl : public QObject
{
    Q_OBJECT

private slots:
    void obeysItsStandardInput();
    void survivesGarbageOnItsStandardInput();
    void goesOnWhenItsInputEnds_data();
    void goesOnWhenItsInputEnds();
    void goesOnInTheBackgroundOfATerminal();
    void goesOnWhenNobodyReadsItsOutput();
    void goesOnWhenItsOutputIsFull();
    void keepsConnectionsAwayFromClosedDescriptors();
    void endsOnASignal_data();
    void endsOnASignal();
    void endsOnASignalThatComesAtTheStart();
    void endsOnQuitWhateverFollows();
};

void TestServeControl::obeysItsStandardInput()
{
    RunningHerd herd("--log-dir none --control");
    DroverProcess &process = herd.process;
    QTRY_VERIFY_WITH_TIMEOUT(herd.isListening(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(process.hasSaid("Holiday: link to Welsh is up"), patience);
    TestClient client(herd.port("Holiday"));
    client.say(kiwi);
    QTRY_COMPARE_WITH_TIMEOUT(client.lines(), 1, patience);

    process.say("down Holiday\n");
    QTRY_VERIFY_WITH_TIMEOUT(process.hasSaid("Holiday is being stopped."), patience);
    QTRY_VERIFY_WITH_TIMEOUT(process.hasSaid("Holiday: stopped"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
    QVERIFY(isRefused(herd.port("Holiday")));
    QTRY_VERIFY_WITH_TIMEOUT(process.output().contains("\nWelsh: link to Holiday is down ("),
                             patience);
    process.say("up Holiday\n");
    QTRY_VERIFY_WITH_TIMEOUT(process.hasSaid("Holiday is up."), patience);
    QVERIFY(process.hasSaid("Holiday: started"));
    TestClient again(herd.port("Holiday"));
    again.say("WHATSAT kiwi 1 0\n");
    QTRY_VERIFY_WITH_TIMEOUT(again.received().startsWith("AT Holiday "), patience);

    process.say("kill Holiday\n");
    QTRY_VERIFY_WITH_TIMEOUT(process.hasSaid("Holiday was killed."), patience);
    QTRY_VERIFY_WITH_TIMEOUT(again.isClosed(), patience);
    process.say("down Holiday\nup Holiday\n");
    QTRY_VERIFY_WITH_TIMEOUT(process.hasSaid("Holiday is not up."), patience);
    QTRY_COMPARE_WITH_TIMEOUT(process.output().count("\nHoliday is up.\n"), 2, patience);

    process.say("cut Holiday Welsh\n");
    QTRY_VERIFY_WITH_TIMEOUT(process.hasSaid("The link between Holiday and Welsh is cut."),
                             patience);
    QVERIFY(process.hasSaid("Welsh: link to Holiday is cut by hand"));
    process.say("heal Welsh Holiday\n");
    QTRY_VERIFY_WITH_TIMEOUT(process.hasSaid("The link between Welsh and Holiday is healed."),
                             patience);
    process.say("cut Hands Holiday\n");
    QTRY_VERIFY_WITH_TIMEOUT(process.hasSaid("Hands and Holiday are not neighbours."), patience);

    process.say("state\n");
    for (int i = 0; i < herdSize; ++i) {
        const QByteArray line = QByteArray(serverNames[i])
            + " is up at 127.0.0.1:" + QByteArray::number(herd.ports.at(i))
            + "; clients known: 1, connections from clients: 0";
        QTRY_VERIFY_WITH_TIMEOUT(process.hasSaid(line), patience);
    }
    process.say("help\n");
    QTRY_VERIFY_WITH_TIMEOUT(
        process.hasSaid("quit               stops the herd and ends the program"), patience);
    QFile help(QStringLiteral(DROVER_TEST_DATA "/help/control.txt"));
    QVERIFY(help.open(QIODevice::ReadOnly));
    const QByteArray text = help.readAll();
    QVERIFY(process.output().contains(text.mid(text.indexOf("\n\n") + 2)));

    process.say("quit\n");
    QTRY_VERIFY_WITH_TIMEOUT(process.hasEnded(), patience);
    QVERIFY(!process.hasCrashed());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.errors(), QByteArray());
}

void TestServeControl::survivesGarbageOnItsStandardInput()
{
    RunningHerd herd("--log-dir none --control");
    DroverProcess &process = herd.process;
    QTRY_VERIFY_WITH_TIMEOUT(herd.isListening(), patience);
    process.say("\n \t\r\n");
    process.say(QByteArray("\0\xff\x1b[2J\n", 7));
    process.say(QByteArray(1'000'000, 'x') + '\n');
    process.say("DOWN Holiday\ndown\ndown Nobody\n");
    process.say("up Holiday"); // without its LF
    process.endInput();
    QTRY_VERIFY_WITH_TIMEOUT(process.hasSaid("Holiday is up already."), patience);
    QCOMPARE(process.output().count("There is no command"), 3);
    QVERIFY(process.hasSaid("There is no command \"DOWN\". Type help to see what there is."));
    QVERIFY(process.hasSaid("Write \"down\" and the name of a server."));
    QVERIFY(process.hasSaid("There is no server Nobody in this herd; there are Goloman, Hands, "
                            "Holiday, Welsh, Wilkes."));
    QVERIFY(!process.output().contains('\x1b'));
    QVERIFY(process.output().size() < 10'000);
    QVERIFY(!process.hasEnded());
}

void TestServeControl::goesOnWhenItsInputEnds_data()
{
    QTest::addColumn<bool>("controlled");
    QTest::newRow("nobody listens to it") << false;
    QTest::newRow("with --control") << true;
}

void TestServeControl::goesOnWhenItsInputEnds()
{
    QFETCH(bool, controlled);
    RunningHerd herd(controlled ? "--log-dir none --control" : "--log-dir none");
    herd.process.say("quit");
    if (!controlled)
        herd.process.say("\n");
    else
        herd.process.say("e\n");
    herd.process.endInput();
    QTRY_VERIFY_WITH_TIMEOUT(herd.isListening(), patience);
    if (controlled)
        QTRY_VERIFY_WITH_TIMEOUT(herd.process.output().contains("There is no command \"quite\"."),
                                 patience);
    servesAndEnds(herd);
}

void TestServeControl::goesOnInTheBackgroundOfATerminal()
{
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
    const std::string name(::ptsname(terminal));
    RunningHerd herd("--log-dir none", [&](QProcess &set) {
        std::vector<QByteArray> command{set.program().toLocal8Bit()};
        for (const QString &each : set.arguments())
            command.push_back(each.toLocal8Bit());
        // A shell would lead the session and run the program as a job in the background; the
        // system would stop that for reading from the terminal.
        set.setProgram(QStringLiteral("sleep"));
        set.setArguments({QString::number(10 * patience)});
        set.setChildProcessModifier([&name, command]() mutable {
            ::setsid();
            ::dup2(::open(name.c_str(), O_RDWR), STDIN_FILENO);
            ::ioctl(STDIN_FILENO, TIOCSCTTY, 0);
            if (::fork() != 0)
                return;
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
            ::setpgid(0, 0);
            std::vector<char *> words;
            for (QByteArray &word : command)
                words.push_back(word.data());
            words.push_back(nullptr);
            ::execv(words.front(), words.data());
            ::_exit(EXIT_FAILURE);
        });
    });
    QTRY_VERIFY_WITH_TIMEOUT(herd.isListening(), patience);
    QCOMPARE(::write(terminal, "state\n", 6), 6); // for the shell, not for us
    for (const char *word : {"x\n", "y\n"}) {
        TestClient client(herd.port("Hands"));
        client.say(word);
        QTRY_COMPARE_WITH_TIMEOUT(client.received(), QByteArray("? ") + word, patience);
    }
    QVERIFY(!herd.process.output().contains("Hands is up at"));
    ::close(terminal);
}

void TestServeControl::goesOnWhenNobodyReadsItsOutput()
{
    RunningHerd herd("--log-dir none --control");
    QTRY_VERIFY_WITH_TIMEOUT(herd.isListening(), patience);
    herd.process.stopReadingOutput();
    herd.process.say("state\ndown Wilkes\n");
    QTRY_VERIFY_WITH_TIMEOUT(isRefused(herd.port("Wilkes")), patience);
    servesAndEnds(herd);
}

void TestServeControl::goesOnWhenItsOutputIsFull()
{
    ScratchHome home;
    const QByteArray pipe = QFile::encodeName(home.path(QStringLiteral("pipe")));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    const int both = ::open(pipe.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(both >= 0);
    PortRange ports(2);
    DroverProcess process(
        home,
        words(QStringLiteral("serve line-2 --server S1 --log-dir %2/logs --ports %1")
                  .arg(QString::number(ports.first()), home.path())),
        [&](QProcess &set) { set.setStandardOutputFile(QString::fromLocal8Bit(pipe)); });
    QByteArray output;
    const auto readOutput = [&] {
        char buffer[4'096];
        for (ssize_t got; (got = ::read(both, buffer, sizeof buffer)) > 0;)
            output.append(buffer, got);
    };
    const QByteArray expected
        = "S1 127.0.0.1:" + QByteArray::number(ports.first()) + " listening\n";
    QTRY_VERIFY_WITH_TIMEOUT((readOutput(), output.startsWith(expected)), patience);

    while (::write(both, ".", 1) == 1) { }
    // Tells of a stranger in S2's name, which cannot be printed.
    TestClient pretender(ports.first());
    pretender.say("PEER 1 line-2 S2 S1 00000000000000000000000000000000 1\n");
    QTRY_VERIFY_WITH_TIMEOUT(pretender.received().startsWith("PEER 1 line-2 S1 S2 "), patience);
    pretender.reset();
    const auto isTold = [&] {
        QFile log(home.path(QStringLiteral("logs/S1.log")));
        return log.open(QIODevice::ReadOnly) && log.readAll().contains("did not prove itself");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), patience);
    TestClient client(ports.first());
    client.say("x\n");
    QTRY_COMPARE_WITH_TIMEOUT(client.received(), QByteArray("? x\n"), patience);

    // It tells of what is missing when there is room again.
    readOutput();
    output.clear();
    TestClient again(ports.first());
    again.say("PEER 1 line-2 S2 S1 00000000000000000000000000000000 1\n");
    QTRY_VERIFY_WITH_TIMEOUT(again.received().startsWith("PEER 1 line-2 S1 S2 "), patience);
    again.reset();
    const auto isToldAgain = [&] {
        readOutput();
        return output.startsWith("... lines missing here, since nobody read: 1\nS1: S2: ")
            && output.endsWith("did not prove itself: Refused\n");
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isToldAgain(), output.constData(), patience);
    ::close(both);
}

void TestServeControl::keepsConnectionsAwayFromClosedDescriptors()
{
    RunningHerd herd("--log-dir none --control", [](QProcess &set) {
        set.setChildProcessModifier([] {
            for (int descriptor : {0, 1, 2})
                ::close(descriptor);
        });
    });
    QTRY_VERIFY_WITH_TIMEOUT(!isRefused(herd.port("Wilkes")), patience);
    for (int descriptor : {0, 1, 2})
        QCOMPARE(QFile::symLinkTarget(
                     QStringLiteral("/proc/%1/fd/%2").arg(herd.process.id()).arg(descriptor)),
                 QStringLiteral("/dev/null"));
    TestClient client(herd.port("Hands"));
    client.say("x\n");
    QTRY_COMPARE_WITH_TIMEOUT(client.received(), QByteArray("? x\n"), patience);
}

void TestServeControl::endsOnASignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("clients");
    QTest::addRow("SIGTERM") << SIGTERM << QString();
    QTest::addRow("SIGINT") << SIGINT << QString();
    QTest::addRow("SIGTERM with 100 clients amid everything") << SIGTERM << QStringLiteral("busy");
    QTest::addRow("SIGINT with 100 clients amid everything") << SIGINT << QStringLiteral("busy");
    QTest::addRow("SIGTERM with a client that never reads") << SIGTERM << QStringLiteral("deaf");
}

void TestServeControl::endsOnASignal()
{
    QFETCH(int, signal);
    QFETCH(QString, clients);
    RunningHerd herd;
    QTRY_VERIFY_WITH_TIMEOUT(herd.isListening(), patience);
    std::vector<std::unique_ptr<TestClient>> connected;
    if (clients == QLatin1String("busy")) {
        for (int i = 0; i < 100; ++i) {
            connected.push_back(std::make_unique<TestClient>(herd.ports.at(i % herdSize)));
            TestClient &client = *connected.back();
            QByteArray questions;
            for (int j = 0; j < 20; ++j) {
                const QByteArray name = QByteArray::number(i) + '.' + QByteArray::number(j);
                questions += "IAMAT " + name + " +34-118 1\nWHATSAT " + name + " 50 20\n";
            }
            client.say(questions + "IAMAT half a li");
            if (i % 3 == 0)
                client.halfClose();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!connected.back()->received().isEmpty(), patience);
    } else if (clients == QLatin1String("deaf")) {
        connected.push_back(std::make_unique<TestClient>(herd.ports.first()));
        TestClient &client = *connected.back();
        client.stopReading();
        // Less than what a connection that ends reads and discards, more than buffers take.
        const QByteArray line = QByteArray(60'000, 'x') + '\n';
        client.say(line.repeated(250));
        qsizetype before = -1;
        int quietLooks = 0;
        const auto isStuck = [&] {
            const bool isQuiet = std::exchange(before, client.unsent()) == client.unsent();
            quietLooks = isQuiet ? quietLooks + 1 : 0;
            return quietLooks > 20;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isStuck(), patience);
        QVERIFY(client.unsent() > 0);
    }
    herd.process.signal(signal);
    QTRY_VERIFY_WITH_TIMEOUT(herd.process.hasEnded(), patience);
    QVERIFY(!herd.process.hasCrashed());
    QCOMPARE(herd.process.exitCode(), 0);
    QCOMPARE(herd.process.errors(), QByteArray());
    qInfo("It ended within %lld ms.", herd.process.tookToEnd());
    constexpr int bound = isSanitized ? 10'000 : 1'000;
    QVERIFY2(herd.process.tookToEnd() < bound,
             qPrintable(QString::number(herd.process.tookToEnd())));
}

void TestServeControl::endsOnASignalThatComesAtTheStart()
{
    RunningHerd herd("--log-dir none");
    QTRY_VERIFY_WITH_TIMEOUT(!herd.process.output().isEmpty(), patience); // while more comes
    herd.process.signal(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(herd.process.hasEnded(), patience);
    QVERIFY(!herd.process.hasCrashed());
    QCOMPARE(herd.process.exitCode(), 0);
    constexpr int bound = isSanitized ? 10'000 : 1'000;
    QVERIFY2(herd.process.tookToEnd() < bound,
             qPrintable(QString::number(herd.process.tookToEnd())));
}

void TestServeControl::endsOnQuitWhateverFollows()
{
    RunningHerd herd("--log-dir none --control");
    QTRY_VERIFY_WITH_TIMEOUT(herd.isListening(), patience);
    herd.process.say("down Holiday\n");
    QTRY_VERIFY_WITH_TIMEOUT(herd.process.hasSaid("Holiday: stopped"), patience);
    herd.process.say("quit\nup Holiday\nkill Welsh\nquit\n");
    QTRY_VERIFY_WITH_TIMEOUT(herd.process.hasEnded(), patience);
    QVERIFY(!herd.process.hasCrashed());
    QCOMPARE(herd.process.exitCode(), 0);
    QVERIFY(!herd.process.hasSaid("Holiday is up."));
}

} // namespace drover

QTEST_GUILESS_MAIN(drover::TestServeControl)
#include "tst_servecontrol.moc"
