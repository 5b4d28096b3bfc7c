// SPDX-License-Identifier: MIT
#include "support/droverprocess.h"
#include "support/portrange.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace drover {

namespace {

struct RunningHerd
{
    RunningHerd()
        : process(home,
                  words(QStringLiteral("serve line-3 --control --log-dir none --ports %1")
                            .arg(ports.first())))
    {
    }
    bool isListening() const
    {
        return process.hasSaid("S3 127.0.0.1:" + QByteArray::number(ports.at(2)) + " listening");
    }
    QStringList crowdWords(const char *more) const
    {
        return words(QStringLiteral("crowd line-3 --ports %1 %2")
                         .arg(QString::number(ports.first()), QLatin1String(more)));
    }

    ScratchHome home;
    PortRange ports{3};
    DroverProcess process;
};

QJsonObject readJson(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

constexpr auto gpx = "<gpx><trk><trkseg><trkpt lat='34.07' lon='-118.44'/>"
                     "<trkpt lat='34.08' lon='-118.43'/></trkseg></trk></gpx>";

} // namespace

class TestCrowdCommand : public QObject
{
    Q_OBJECT

private slots:
    void tellsHowItsClientsFared_data();
    void tellsHowItsClientsFared();
    void endsWhenItIsInterrupted();
    void failsWhereSomethingIsNotAnswered();
    void failsWhereSomeNeverGetAConnection();
    void failsWhereAnAnswerIsWrong();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
};

void TestCrowdCommand::tellsHowItsClientsFared_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<int>("clients");
    QTest::addColumn<int>("connections");
    const auto row = [](const char *options, int clients, int connections) {
        QTest::newRow(options) << QByteArray(options) << clients << connections;
    };
    row("", 8, 8);
    row("--clients 100 --connections 9 --rate 3", 100, 9);
    row("--clients 30 --whatsat 50 --roam 0.5 --skew 60 --skewed 100", 30, 30);
    row("--clients 5 --still", 5, 5);
    row("--clients 5 --track tour.gpx --speed 300", 5, 5);
}

void TestCrowdCommand::tellsHowItsClientsFared()
{
    QFETCH(const QByteArray, options);
    QFETCH(const int, clients);
    QFETCH(const int, connections);
    RunningHerd herd;
    QTRY_VERIFY_WITH_TIMEOUT(herd.isListening(), patience);
    herd.home.write(QStringLiteral("work/tour.gpx"), gpx);
    DroverProcess crowd(herd.home,
                        herd.crowdWords(("--seconds 2 --json told.json " + options).constData()));
    QTRY_VERIFY_WITH_TIMEOUT(crowd.hasEnded(), patience);
    QCOMPARE(crowd.errors(), QByteArray());
    QCOMPARE(crowd.exitCode(), 0);
    const QByteArrayList lines = crowd.lines();
    QCOMPARE(lines.size(), 6); // no line of progress: this is no terminal
    QVERIFY2(lines[0].startsWith("Crowd of line-3: clients " + QByteArray::number(clients)
                                 + ", connections " + QByteArray::number(connections)
                                 + ", seconds 2."),
             lines[0].constData());
    const QJsonObject told = readJson(herd.home.path(QStringLiteral("work/told.json")));
    const int reports = told[QLatin1String("reports")].toInt();
    const int queries = told[QLatin1String("queries")].toInt();
    QVERIFY(reports >= clients);
    QCOMPARE(queries > 0, options.contains("whatsat"));
    QCOMPARE(told[QLatin1String("answers")].toInt(), reports + queries);
    for (const char *nothing : {"complaints", "wrongAnswers", "unanswered", "failedDials"})
        QCOMPARE(told[QLatin1String(nothing)].toInt(-1), 0);
    const QJsonObject latency = told[QLatin1String("latencyNs")].toObject();
    double before = 0;
    for (const char *part : {"p50", "p90", "p99", "p99.9", "max"}) {
        QVERIFY(latency[QLatin1String(part)].toDouble() >= before);
        before = latency[QLatin1String(part)].toDouble();
    }
    QVERIFY(before > 0);
}

void TestCrowdCommand::endsWhenItIsInterrupted()
{
    RunningHerd herd;
    QTRY_VERIFY_WITH_TIMEOUT(herd.isListening(), patience);
    DroverProcess crowd(herd.home, herd.crowdWords("--seconds 1000 --rate 100"));
    // It has begun when the servers say whom they know.
    herd.process.say("state\n");
    QTRY_VERIFY_WITH_TIMEOUT(
        (herd.process.say("state\n"), herd.process.output().contains("clients known: 8")),
        patience);
    crowd.signal(SIGINT);
    QTRY_VERIFY_WITH_TIMEOUT(crowd.hasEnded(), patience);
    QVERIFY(!crowd.hasCrashed());
    QCOMPARE(crowd.exitCode(), 0);
    QVERIFY(crowd.output().startsWith("Crowd of line-3: clients 8"));
}

void TestCrowdCommand::failsWhereSomethingIsNotAnswered()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    ScratchHome home;
    DroverProcess crowd(home,
                        words(QStringLiteral("crowd line-1 --clients 1 --seconds 0.2 --ports %1")
                                  .arg(silent.serverPort())));
    QTRY_VERIFY_WITH_TIMEOUT(crowd.hasEnded(), patience);
    QCOMPARE(crowd.exitCode(), 1);
    QVERIFY2(crowd.output().contains("not at all "), crowd.output().constData());
    QVERIFY(!crowd.output().contains("not at all 0\n"));
    QVERIFY2(crowd.errors().startsWith("Lines that were said and never answered: 1 of 1.\n"
                                       "    S1: it was silent for 5 s (1)\n"),
             crowd.errors().constData());
}

/// A listener whose queue is full takes nobody any more: whoever dials waits.
void TestCrowdCommand::failsWhereSomeNeverGetAConnection()
{
    QTcpServer busy;
    busy.setListenBacklogSize(1);
    QVERIFY(busy.listen(QHostAddress::LocalHost));
    busy.pauseAccepting();
    ScratchHome home;
    DroverProcess crowd(home,
                        words(QStringLiteral("crowd line-1 --clients 30 --seconds 0.5 --json told "
                                             "--ports %1")
                                  .arg(busy.serverPort())));
    QTRY_VERIFY_WITH_TIMEOUT(crowd.hasEnded(), patience);
    QCOMPARE(crowd.exitCode(), 1);
    const int never
        = readJson(home.path(QStringLiteral("work/told")))[QLatin1String("neverConnected")].toInt();
    QVERIFY(never > 0 && never < 30);
    const QByteArray number = QByteArray::number(never);
    QVERIFY2(crowd.errors().startsWith(
                 "Clients that never got a connection: " + number
                 + " of 30.\n    S1: it had not taken the connection yet when the time was up ("
                 + number + ")\n"),
             crowd.errors().constData());
}

void TestCrowdCommand::failsWhereAnAnswerIsWrong()
{
    QTcpServer odd;
    QVERIFY(odd.listen(QHostAddress::LocalHost));
    connect(&odd, &QTcpServer::newConnection, &odd, [&odd] {
        QTcpSocket *const socket = odd.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket,
                [socket] { socket->write("AT Odd +0.1 somebody +1+1 9999999999\n"); });
    });
    ScratchHome home;
    DroverProcess crowd(home,
                        words(QStringLiteral("crowd line-1 --clients 1 --seconds 0.2 --ports %1")
                                  .arg(odd.serverPort())));
    QTRY_VERIFY_WITH_TIMEOUT(crowd.hasEnded(), patience);
    QCOMPARE(crowd.exitCode(), 1);
    QVERIFY2(!crowd.output().contains("wrongly 0,"), crowd.output().constData());
    QVERIFY2(crowd.errors().contains("    S1: it said what is no answer (")
                 && crowd.errors().contains("Answers that were none to what had been said: "),
             crowd.errors().constData());
}

void TestCrowdCommand::saysWhatWentWrong_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *why, const char *command, int exitCode, const char *message) {
        QTest::newRow(why) << QString::fromUtf8(command) << exitCode << QString::fromUtf8(message);
    };
    const char *more = "Type \"drover-headless help crowd\" for more.\n";
    const auto usage = [&](const char *why, const char *command, const char *message) {
        row(why, command, 2, (QByteArray(message) + '\n' + more).constData());
    };
    row("a herd that does not run", "crowd line-2 --ports PORT", 1,
        "None of the herd's servers can be connected to: S1 (127.0.0.1:PORT), S2 "
        "(127.0.0.1:NEXT). Is the herd line-2 running? Start it with drover-headless serve.\n");
    row("no herd", "crowd ucla-2081", 1,
        "There is no herd \"ucla-2081\". Did you mean ucla-2018?\n");
    row("no track", "crowd line-2 --track none.gpx", 1,
        "none.gpx: The file cannot be read: No such file or directory.\n");
    row("a broken track", "crowd line-2 --track broken.gpx", 1,
        "broken.gpx:2: The point has no \"lat\".\n");
    usage("too many clients", "crowd --clients 20001",
          "--clients wants a whole number from 1 to 20000, not \"20001\".");
    usage("half a client", "crowd --clients 1.5",
          "--clients wants a whole number from 1 to 20000, not \"1.5\".");
    usage("no rate", "crowd --rate fast",
          "--rate wants a number from 1.157407407e-05 to 1000, not \"fast\".");
    usage("not a number", "crowd --whatsat nan",
          "--whatsat wants a number from 0 to 100, not \"nan\".");
    usage("still on a track", "crowd --still --track tour.gpx",
          "Write --still or --track, not both.");
    usage("a track without a name", "crowd --track=", "--track wants a file.");
    usage("an argument too many", "crowd line-2 line-3", "\"line-3\" is one argument too many.");
    usage("unknown option", "crowd --fast", "There is no option --fast.");
}

void TestCrowdCommand::saysWhatWentWrong()
{
    QFETCH(QString, command);
    QFETCH(const int, exitCode);
    QFETCH(QString, message);
    ScratchHome home;
    home.write(QStringLiteral("work/broken.gpx"), "<gpx><trk><trkseg>\n<trkpt lon='2'/>");
    const PortRange ports(2);
    for (QString *const text : {&command, &message}) {
        text->replace(QLatin1String("PORT"), QString::number(ports.first()));
        text->replace(QLatin1String("NEXT"), QString::number(ports.at(1)));
    }
    DroverProcess crowd(home, words(command));
    QTRY_VERIFY_WITH_TIMEOUT(crowd.hasEnded(), patience);
    QCOMPARE(QString::fromUtf8(crowd.errors()), message);
    QCOMPARE(crowd.exitCode(), exitCode);
    QCOMPARE(crowd.output(), QByteArray());
}

} // namespace drover

QTEST_GUILESS_MAIN(drover::TestCrowdCommand)

#include "tst_crowdcommand.moc"
