// SPDX-License-Identifier: MIT
#include "support/droverprocess.h"
#include "support/portrange.h"
#include "support/testclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>
#include <QtMath>

#include <functional>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace drover {

namespace {

constexpr int herdSize = 5;
constexpr const char *serverNames[herdSize] = {"Goloman", "Hands", "Holiday", "Welsh", "Wilkes"};
constexpr auto kiwi = "IAMAT kiwi +34.068930-118.445127 1520023934.918963997\n";
constexpr double uclaLatitude = 34.068930;
constexpr double uclaLongitude = -118.445127;

QStringList serveWords(const PortRange &ports, const char *more = "")
{
    return words(QStringLiteral("serve --ports %1 %2")
                     .arg(QString::number(ports.first()), QLatin1String(more)));
}

QByteArray listeningLines(const PortRange &ports)
{
    QByteArray lines;
    for (int i = 0; i < herdSize; ++i)
        lines += QByteArray(serverNames[i]) + " 127.0.0.1:" + QByteArray::number(ports.at(i))
            + " listening\n";
    return lines;
}

/// The default herd, running.
struct RunningHerd
{
    explicit RunningHerd(const char *more = "", const DroverProcess::Setup &setup = {})
        : process(home, serveWords(ports, more), setup)
    {
    }
    bool isListening() const { return process.output().contains(listeningLines(ports)); }
    quint16 port(const char *server) const
    {
        for (int i = 0; i < herdSize; ++i)
            if (qstrcmp(serverNames[i], server) == 0)
                return ports.at(i);
        qFatal("%s is no server of this herd.", server);
    }

    ScratchHome home;
    PortRange ports{herdSize};
    DroverProcess process;
};

bool isRefused(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return !socket.waitForConnected(patience);
}

double kilometresFromUcla(double latitude, double longitude)
{
    const double north = qDegreesToRadians(latitude - uclaLatitude);
    const double east
        = qDegreesToRadians(longitude - uclaLongitude) * qCos(qDegreesToRadians(uclaLatitude));
    return 6'371 * qSqrt(north * north + east * east); // flat enough for ten kilometres
}

} // namespace

class TestServe : public QObject
{
    Q_OBJECT

private slots:
    void listensInTheOrderOfThePorts();
    void answersSocketsAndSend();
    void tellsAllFiveServers();
    void findsRealPlaces();
    void answersWithoutPlacesWhenTold();
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
    void listensAgainOnTheSamePortsAtOnce();
    void saysWhyItCannotStart_data();
    void saysWhyItCannotStart();
    void bindsAllPortsOrNone_data();
    void bindsAllPortsOrNone();
    void leavesNoFileWithoutALog();
    void logsWhereStateBelongs();
    void closesAfterTheReplyWhenTold();
    void listensAtAnotherAddress();
    void saysWhoCanReachIt();
};

void TestServe::listensInTheOrderOfThePorts()
{
    constexpr int goal = 500; // milliseconds
    constexpr int bound = isSanitized ? 10 * goal : goal;
    // The machine may be busy with other suites: one start in time is enough.
    constexpr int attempts = 5;
    qint64 best = patience;
    for (int i = 0; i < attempts && best > bound; ++i) {
        RunningHerd herd("--log-dir none");
        QTRY_COMPARE_WITH_TIMEOUT(herd.process.output().left(listeningLines(herd.ports).size()),
                                  listeningLines(herd.ports), patience);
        best = qMin(best, herd.process.lastOutputAt());
        QCOMPARE(herd.process.errors(), QByteArray());
    }
    qInfo("Five servers listened after %lld ms.", best);
    QVERIFY2(best <= bound, qPrintable(QString::number(best)));
}

void TestServe::answersSocketsAndSend()
{
    RunningHerd herd("--log-dir none");
    QTRY_VERIFY_WITH_TIMEOUT(herd.isListening(), patience);
    static const QRegularExpression answer(QStringLiteral(
        R"(\AAT Goloman \+[0-9]+\.[0-9]{9} kiwi \+34\.068930-118\.445127 1520023934\.918963997\n\? nonsense \t\n\z)"));
    TestClient client(herd.port("Goloman"));
    client.say(QByteArray(kiwi) + "nonsense \t\n");
    QTRY_COMPARE_WITH_TIMEOUT(client.lines(), 2, patience);
    QVERIFY2(answer.match(QString::fromUtf8(client.received())).hasMatch(),
             client.received().constData());

    // The stored line comes back, byte for byte.
    DroverProcess send(
        herd.home,
        words(QStringLiteral("send --ports %1 Goloman").arg(herd.ports.first()))
            + QStringList{QString::fromLatin1(kiwi).trimmed(), QStringLiteral("nonsense \t")});
    QTRY_VERIFY_WITH_TIMEOUT(send.hasEnded(), patience);
    QCOMPARE(send.exitCode(), 0);
    QCOMPARE(send.output(), client.received());
    QCOMPARE(send.errors(), QByteArray());
}

void TestServe::tellsAllFiveServers()
{
    RunningHerd herd("--log-dir none");
    QTRY_VERIFY_WITH_TIMEOUT(herd.isListening(), patience);
    TestClient teller(herd.port("Welsh"));
    teller.say(kiwi);
    QTRY_COMPARE_WITH_TIMEOUT(teller.lines(), 1, patience);
    for (const char *server : serverNames) {
        std::unique_ptr<TestClient> asker;
        const auto knows = [&] {
            if (!asker || asker->lines() == 1) { // until the news is there it complains
                asker = std::make_unique<TestClient>(herd.port(server));
                asker->say("WHATSAT kiwi 1 0\n");
            }
            return asker->received().endsWith("\n}\n\n");
        };
        QTRY_VERIFY_WITH_TIMEOUT(knows(), patience);
        QCOMPARE(asker->received().left(teller.received().size()), teller.received());
    }
}

void TestServe::findsRealPlaces()
{
    RunningHerd herd("--log-dir none --places offline");
    QTRY_VERIFY_WITH_TIMEOUT(herd.isListening(), patience);
    TestClient client(herd.port("Goloman"));
    client.say(QByteArray(kiwi) + "WHATSAT kiwi 10 5\n");
    client.halfClose();
    QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
    const QByteArray answer = client.received();
    QVERIFY(answer.endsWith("\n}\n\n"));
    const QJsonObject json = QJsonDocument::fromJson(answer.mid(answer.indexOf('{'))).object();
    QCOMPARE(json.value(QLatin1String("status")).toString(), QStringLiteral("OK"));
    const QJsonArray results = json.value(QLatin1String("results")).toArray();
    QVERIFY(!results.isEmpty());
    QVERIFY(results.size() <= 5);
    QStringList names;
    for (const auto &each : results) {
        const QJsonObject place = each.toObject();
        const QJsonObject where = place.value(QLatin1String("geometry"))
                                      .toObject()
                                      .value(QLatin1String("location"))
                                      .toObject();
        const double distance = kilometresFromUcla(where.value(QLatin1String("lat")).toDouble(),
                                                   where.value(QLatin1String("lng")).toDouble());
        names.append(place.value(QLatin1String("name")).toString());
        QVERIFY2(!names.last().isEmpty(), answer.constData());
        QVERIFY2(distance < 10.1, answer.constData());
    }
    QVERIFY2(names.contains(QLatin1String("Engineering IV")),
             qPrintable(names.join(QLatin1String(", "))));
}

void TestServe::answersWithoutPlacesWhenTold()
{
    RunningHerd herd("--log-dir none --places none");
    QTRY_VERIFY_WITH_TIMEOUT(herd.isListening(), patience);
    TestClient client(herd.port("Goloman"));
    client.say(QByteArray(kiwi) + "WHATSAT kiwi 10 5\n");
    client.halfClose();
    QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
    QVERIFY2(
        client.received().endsWith("{\n"
                                   "   \"error_message\" : \"This herd runs without places.\",\n"
                                   "   \"html_attributions\" : [],\n"
                                   "   \"results\" : [],\n"
                                   "   \"status\" : \"REQUEST_DENIED\"\n"
                                   "}\n\n"),
        client.received().constData());
}

void TestServe::obeysItsStandardInput()
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

void TestServe::survivesGarbageOnItsStandardInput()
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

void TestServe::goesOnWhenItsInputEnds_data()
{
    QTest::addColumn<bool>("controlled");
    QTest::newRow("nobody listens to it") << false;
    QTest::newRow("with --control") << true;
}

void TestServe::goesOnWhenItsInputEnds()
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
    TestClient client(herd.port("Hands"));
    client.say("x\n");
    QTRY_COMPARE_WITH_TIMEOUT(client.received(), QByteArray("? x\n"), patience);
    herd.process.signal(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(herd.process.hasEnded(), patience);
    QCOMPARE(herd.process.exitCode(), 0);
    QVERIFY(!herd.process.hasCrashed());
}

void TestServe::goesOnInTheBackgroundOfATerminal()
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

void TestServe::goesOnWhenNobodyReadsItsOutput()
{
    RunningHerd herd("--log-dir none --control");
    QTRY_VERIFY_WITH_TIMEOUT(herd.isListening(), patience);
    herd.process.stopReadingOutput();
    herd.process.say("state\ndown Wilkes\n");
    QTRY_VERIFY_WITH_TIMEOUT(isRefused(herd.port("Wilkes")), patience);
    TestClient client(herd.port("Hands"));
    client.say("x\n");
    QTRY_COMPARE_WITH_TIMEOUT(client.received(), QByteArray("? x\n"), patience);
    herd.process.signal(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(herd.process.hasEnded(), patience);
    QCOMPARE(herd.process.exitCode(), 0);
    QVERIFY(!herd.process.hasCrashed());
}

void TestServe::goesOnWhenItsOutputIsFull()
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

void TestServe::keepsConnectionsAwayFromClosedDescriptors()
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

void TestServe::endsOnASignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("clients");
    QTest::addRow("SIGTERM") << SIGTERM << QString();
    QTest::addRow("SIGINT") << SIGINT << QString();
    QTest::addRow("SIGTERM with 100 clients amid everything") << SIGTERM << QStringLiteral("busy");
    QTest::addRow("SIGINT with 100 clients amid everything") << SIGINT << QStringLiteral("busy");
    QTest::addRow("SIGTERM with a client that never reads") << SIGTERM << QStringLiteral("deaf");
}

void TestServe::endsOnASignal()
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

void TestServe::endsOnASignalThatComesAtTheStart()
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

void TestServe::endsOnQuitWhateverFollows()
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

void TestServe::listensAgainOnTheSamePortsAtOnce()
{
    RunningHerd herd("--log-dir none");
    QTRY_VERIFY_WITH_TIMEOUT(herd.isListening(), patience);
    std::vector<std::unique_ptr<TestClient>> clients;
    for (int i = 0; i < herdSize; ++i) {
        clients.push_back(std::make_unique<TestClient>(herd.ports.at(i)));
        clients.back()->say("x\n");
        QTRY_COMPARE_WITH_TIMEOUT(clients.back()->lines(), 1, patience);
    }
    herd.process.signal(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(herd.process.hasEnded(), patience);
    DroverProcess again(herd.home, serveWords(herd.ports, "--log-dir none"));
    QTRY_VERIFY_WITH_TIMEOUT(again.output().startsWith(listeningLines(herd.ports)), patience);
    QCOMPARE(again.errors(), QByteArray());
    TestClient client(herd.ports.first());
    client.say("x\n");
    QTRY_COMPARE_WITH_TIMEOUT(client.received(), QByteArray("? x\n"), patience);
}

void TestServe::saysWhyItCannotStart_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("message");
    // HOME is the scratch home, PORT a port that is free.
    const auto row = [](const char *why, const char *command, int exitCode, const char *message) {
        QTest::newRow(why) << QString::fromUtf8(command) << exitCode << QString::fromUtf8(message);
    };
    row("unknown herd", "serve ucla-2081", 1,
        "There is no herd \"ucla-2081\". Did you mean ucla-2018?\n");
    row("no such file", "serve none/such.json", 1,
        "There is no file none/such.json. Name a herd file that exists, or a preset such as "
        "ucla-2018.\n");
    row("unknown server", "serve ucla-2020 --server Goloman", 1,
        "The herd ucla-2020 has no server Goloman; it has Hill, Jaquez, Smith, Campbell, "
        "Singleton.\n");
    row("one of several servers is unknown", "serve --server Goloman --server Hill", 1,
        "The herd ucla-2018 has no server Hill; it has Goloman, Hands, Holiday, Welsh, "
        "Wilkes.\n");
    row("ports beyond the last", "serve --ports 65533", 1,
        "The port of Welsh would be 65536, and 65535 is the last one. Begin with a smaller port "
        "than 65533.\n");
    row("broken herd file", "serve HOME/broken.json", 1,
        "HOME/broken.json:3: There is no key \"sevrers\". Did you mean \"servers\"?\n");
    row("herd of foreign servers", "serve HOME/foreign.json", 1,
        "All servers of the herd others are of another make; start them yourself.\n");
    row("foreign server", "serve HOME/foreign.json --server A", 1,
        "A is a server of another make; start it yourself.\n");
    row("places that cannot be had", "serve HOME/google.json", 1,
        "Google's places need a key. Set DROVER_GOOGLE_KEY to it, or write it to a file that only "
        "you can read and name that with --places-key-file or, in the herd file, as "
        "\"placesKeyFile\".\n");
    row("host that is a name", "serve HOME/host.json --ports PORT", 1,
        "A cannot start. The host elsewhere.example is a name, and servers listen at addresses. "
        "Give the address to listen on with --listen.\n");
    row("address of another machine", "serve line-1 --ports PORT --listen 192.0.2.1", 1,
        "S1 cannot start. This machine does not have the address 192.0.2.1. Choose another one "
        "with --listen, or start the server where it belongs.\n");
    row("log directory below a file", "serve line-1 --ports PORT --log-dir HOME/broken.json/logs",
        1,
        "The directory HOME/broken.json/logs for the log files cannot be made: Not a directory. "
        "Name another one with --log-dir DIRECTORY, or do without log files: --log-dir none.\n");
    row("no such secret", "serve --ports PORT --secret HOME/none", 1,
        "The secret file HOME/none does not exist. Make it with (umask 077; openssl rand -hex 32 > "
        "'HOME/none') and copy it to every host of the herd.\n");
    row("secret open to others", "serve --ports PORT --secret HOME/open", 1,
        "The secret file HOME/open is open to other users. Close it with chmod 600 'HOME/open'.\n");
    row("short secret", "serve --ports PORT --secret HOME/short", 1,
        "The secret file HOME/short has fewer than 16 bytes. Make a longer one with (umask 077; "
        "openssl "
        "rand -hex 32 > 'HOME/short').\n");
    row("unknown option", "serve --foo", 2,
        "There is no option --foo.\nType \"drover-headless help serve\" for more.\n");
    row("port that is none", "serve --ports 70000", 2,
        "--ports wants a number from 1 to 65535, not \"70000\".\n"
        "Type \"drover-headless help serve\" for more.\n");
    row("unknown command", "sevre", 2,
        "There is no command \"sevre\".\nType \"drover-headless help\" for more.\n");
    row("unknown topic of help", "help sevre", 2,
        "There is no help for \"sevre\"; there is some for serve, send, crowd, bench, herd, "
        "places, "
        "control and limits.\n");
}

void TestServe::saysWhyItCannotStart()
{
    QFETCH(QString, command);
    QFETCH(int, exitCode);
    QFETCH(QString, message);
    ScratchHome home;
    PortRange ports(herdSize);
    home.write(QStringLiteral("broken.json"), "{\n\"name\": \"b\",\n\"sevrers\": []\n}\n");
    home.write(QStringLiteral("foreign.json"),
               R"({ "name": "others", "servers": [ { "name": "A", "foreign": "brief" } ] })");
    home.write(QStringLiteral("google.json"),
               R"({ "name": "g", "servers": [ { "name": "A" } ], "places": "google" })");
    home.write(QStringLiteral("host.json"),
               R"({ "name": "h", "servers": [ { "name": "A", "host": "elsewhere.example" } ] })");
    home.write(QStringLiteral("open"), QByteArray(64, 'x'),
               QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    home.write(QStringLiteral("short"), QByteArray(15, 'x'));
    const QStringList before = home.files();
    command.replace(QLatin1String("HOME"), home.path());
    command.replace(QLatin1String("PORT"), QString::number(ports.first()));
    message.replace(QLatin1String("HOME"), home.path());

    DroverProcess process(home, words(command));
    QTRY_VERIFY_WITH_TIMEOUT(process.hasEnded(), patience);
    QVERIFY(!process.hasCrashed());
    QCOMPARE(QString::fromUtf8(process.errors()), message);
    QCOMPARE(process.exitCode(), exitCode);
    QCOMPARE(process.output(), QByteArray());
    QStringList after = home.files();
    after.removeAll(QStringLiteral("data/drover/secret"));
    QCOMPARE(after, before);
}

void TestServe::bindsAllPortsOrNone_data()
{
    QTest::addColumn<int>("taken");
    QTest::newRow("the first one is taken") << 0;
    QTest::newRow("the last one is taken") << herdSize - 1;
}

void TestServe::bindsAllPortsOrNone()
{
    QFETCH(int, taken);
    ScratchHome home;
    PortRange ports(herdSize);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), ports.at(taken)));
    DroverProcess process(home, serveWords(ports));
    QTRY_VERIFY_WITH_TIMEOUT(process.hasEnded(), patience);
    QVERIFY(!process.hasCrashed());
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.output(), QByteArray());
    QCOMPARE(process.errors(),
             QByteArray(serverNames[taken]) + " cannot start. Port "
                 + QByteArray::number(ports.at(taken))
                 + " at 127.0.0.1 is taken by another program. Choose other ports with --ports, or "
                   "end that program.\n");
    for (int i = 0; i < herdSize; ++i)
        if (i != taken)
            QVERIFY(isRefused(ports.at(i)));
    QVERIFY(!other.hasPendingConnections());
    QCOMPARE(home.files(), QStringList{QStringLiteral("data/drover/secret")});
}

void TestServe::leavesNoFileWithoutALog()
{
    RunningHerd herd("--log-dir none");
    QTRY_VERIFY_WITH_TIMEOUT(herd.isListening(), patience);
    TestClient client(herd.port("Hands"));
    client.say(kiwi);
    QTRY_COMPARE_WITH_TIMEOUT(client.lines(), 1, patience);
    herd.process.signal(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(herd.process.hasEnded(), patience);
    QCOMPARE(herd.home.files(), QStringList{QStringLiteral("data/drover/secret")});
}

void TestServe::logsWhereStateBelongs()
{
    RunningHerd herd;
    QTRY_VERIFY_WITH_TIMEOUT(herd.isListening(), patience);
    TestClient client(herd.port("Goloman"));
    client.say(kiwi);
    QTRY_COMPARE_WITH_TIMEOUT(client.lines(), 1, patience);
    herd.process.signal(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(herd.process.hasEnded(), patience);
    QCOMPARE(herd.process.errors(), QByteArray());

    const QString folder = QStringLiteral("state/drover/ucla-2018-%1/").arg(herd.ports.first());
    QStringList expected{QStringLiteral("data/drover/secret")};
    for (const char *server : serverNames)
        expected.append(folder + QLatin1String(server) + QLatin1String(".log"));
    QCOMPARE(herd.home.files(), expected);
    for (const char *server : serverNames) {
        QFile file(herd.home.path(folder + QLatin1String(server) + QLatin1String(".log")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.endsWith("stopped\n"), text.constData());
        const QByteArray firstLine = text.left(text.indexOf('\n'));
        QVERIFY2(firstLine.endsWith("started"), text.constData());
        QCOMPARE(text.contains(QByteArray(kiwi).trimmed()), qstrcmp(server, "Goloman") == 0);
    }
    QFile log(herd.home.path(folder + QLatin1String("Goloman.log")));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray text = log.readAll();
    QVERIFY2(text.contains(client.received().trimmed()), text.constData());
    QFile secret(herd.home.path(QStringLiteral("data/drover/secret")));
    QVERIFY(secret.open(QIODevice::ReadOnly));
    QVERIFY(!text.contains(secret.readAll().trimmed()));
}

void TestServe::closesAfterTheReplyWhenTold()
{
    RunningHerd herd("--log-dir none --close-after-reply");
    QTRY_VERIFY_WITH_TIMEOUT(herd.isListening(), patience);
    TestClient client(herd.port("Hands"));
    client.say("\n \nfirst\nsecond\n"); // blank lines do not count
    QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
    QCOMPARE(client.received(), QByteArray("? first\n"));
    TestClient asker(herd.port("Hands"));
    asker.say(kiwi);
    QTRY_VERIFY_WITH_TIMEOUT(asker.isClosed(), patience);
    TestClient other(herd.port("Hands"));
    other.say("WHATSAT kiwi 10 5\n");
    QTRY_VERIFY_WITH_TIMEOUT(other.isClosed(), patience);
    QVERIFY(other.received().startsWith(asker.received()));
    QVERIFY(other.received().endsWith("\n}\n\n"));
}

void TestServe::listensAtAnotherAddress()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress(QHostAddress::LocalHostIPv6)))
        QSKIP("This machine has no IPv6.");
    RunningHerd herd("--log-dir none --listen ::1");
    QTRY_COMPARE_WITH_TIMEOUT(
        herd.process.output().left(listeningLines(herd.ports).replace("127.0.0.1", "[::1]").size()),
        listeningLines(herd.ports).replace("127.0.0.1", "[::1]"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(herd.process.hasSaid("Goloman: link to Hands is up"), patience);
    QVERIFY(isRefused(herd.port("Goloman")));
    DroverProcess send(herd.home,
                       words(QStringLiteral("send [::1]:%1 x").arg(herd.port("Goloman"))));
    QTRY_VERIFY_WITH_TIMEOUT(send.hasEnded(), patience);
    QCOMPARE(send.output(), QByteArray("? x\n"));
}

void TestServe::saysWhoCanReachIt()
{
    RunningHerd herd("--log-dir none --listen 0.0.0.0");
    QByteArray expected;
    for (int i = 0; i < herdSize; ++i)
        expected += QByteArray(serverNames[i]) + " 0.0.0.0:" + QByteArray::number(herd.ports.at(i))
            + " listening\n" + serverNames[i]
            + " can be reached from other machines: what clients say to it is not encrypted.\n";
    QTRY_COMPARE_WITH_TIMEOUT(herd.process.output().left(expected.size()), expected, patience);
    QTRY_VERIFY_WITH_TIMEOUT(herd.process.hasSaid("Goloman: link to Hands is up"), patience);
    TestClient client(herd.port("Hands"));
    client.say("x\n");
    QTRY_COMPARE_WITH_TIMEOUT(client.received(), QByteArray("? x\n"), patience);
}

} // namespace drover

QTEST_GUILESS_MAIN(drover::TestServe)

#include "tst_serve.moc"
