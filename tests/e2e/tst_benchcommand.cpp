// SPDX-License-Identifier: MIT
#include "support/droverprocess.h"
#include "support/portrange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QXmlStreamReader>

namespace drover {

namespace {

struct RunningHerd
{
    RunningHerd()
        : process(home,
                  words(QStringLiteral("serve line-2 --log-dir none --places none --ports %1")
                            .arg(ports.first())))
    {
    }
    bool isListening() const
    {
        return process.hasSaid("S2 127.0.0.1:" + QByteArray::number(ports.at(1)) + " listening");
    }
    QStringList benchWords(const char *more) const
    {
        QString text = QString::fromLatin1(more);
        text.replace(QLatin1String("PORT"), QString::number(ports.first()));
        return words(QStringLiteral("bench ") + text);
    }

    ScratchHome home;
    PortRange ports{2};
    DroverProcess process;
};

QJsonObject readJson(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

} // namespace

class TestBenchCommand : public QObject
{
    Q_OBJECT

private slots:
    void tellsHowServersBoreIt_data();
    void tellsHowServersBoreIt();
    void endsWithATableWhenItIsInterrupted();
    void failsWhereAServerIsWrong_data();
    void failsWhereAServerIsWrong();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void tellsHowNewsSpreads();
    void endsAFloodWhenItIsInterrupted();
};

void TestBenchCommand::tellsHowServersBoreIt_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<int>("lines"); // of the table
    const auto row = [](const char *options, int lines) {
        QTest::newRow(options) << QByteArray(options) << lines;
    };
    row("127.0.0.1:PORT", 6);
    row("S1 S2 --herd line-2 --ports PORT --clients 4 --in-flight 8", 6);
    row("127.0.0.1:PORT --rate 1000 --idle 20", 7);
    row("localhost:PORT --whatsat 50 --client-ids 100", 8);
}

void TestBenchCommand::tellsHowServersBoreIt()
{
    QFETCH(const QByteArray, options);
    QFETCH(const int, lines);
    RunningHerd herd;
    QTRY_VERIFY_WITH_TIMEOUT(herd.isListening(), patience);
    DroverProcess bench(
        herd.home,
        herd.benchWords(("--seconds 0.5 --json told.json --svg told.svg " + options).constData()));
    QTRY_VERIFY_WITH_TIMEOUT(bench.hasEnded(), patience);
    QCOMPARE(bench.errors(), QByteArray()); // no line of progress: this is no terminal
    QCOMPARE(bench.exitCode(), 0);
    QVERIFY2(bench.output().startsWith("Load on "), bench.output().constData());
    // On a busy machine it may say in one more that it was itself the limit.
    const bool wasLimit = bench.output().contains("The generator was the limit");
    QCOMPARE(bench.lines().size(), lines + 1 + (wasLimit ? 1 : 0));
    const QJsonObject told = readJson(herd.home.path(QStringLiteral("work/told.json")));
    const int said
        = told[QLatin1String("reports")].toInt() + told[QLatin1String("queries")].toInt();
    QVERIFY(said > 0);
    QCOMPARE(told[QLatin1String("queries")].toInt() > 0, options.contains("whatsat"));
    QCOMPARE(told[QLatin1String("answers")].toInt(), said);
    QVERIFY(told[QLatin1String("isGood")].toBool());
    if (options.contains("--rate"))
        QCOMPARE(said, 500);
    const QJsonObject latency = told[QLatin1String("reportLatencyNs")].toObject();
    double before = 0;
    for (const char *part : {"p50", "p90", "p99", "p99.9", "max"}) {
        QVERIFY(latency[QLatin1String(part)].toDouble() >= before);
        before = latency[QLatin1String(part)].toDouble();
    }
    QVERIFY(before > 0);
    QFile picture(herd.home.path(QStringLiteral("work/told.svg")));
    QVERIFY(picture.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&picture);
    QVERIFY(xml.readNextStartElement() && xml.name() == QLatin1String("svg"));
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY(!xml.hasError());
}

void TestBenchCommand::endsWithATableWhenItIsInterrupted()
{
    RunningHerd herd;
    QTRY_VERIFY_WITH_TIMEOUT(herd.isListening(), patience);
    QTcpServer relay; // tells that it has begun
    QVERIFY(relay.listen(QHostAddress::LocalHost));
    int heard = 0;
    connect(&relay, &QTcpServer::newConnection, &relay, [&relay, &heard] {
        QTcpSocket *const socket = relay.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &heard] {
            for (; socket->canReadLine(); ++heard)
                socket->write("AT Odd +0.000000001 " + socket->readLine().mid(6));
        });
    });
    DroverProcess bench(
        herd.home,
        words(QStringLiteral("bench 127.0.0.1:%1 --clients 1 --seconds 1000 --json told.json")
                  .arg(relay.serverPort())));
    QTRY_VERIFY_WITH_TIMEOUT(heard > 100, patience);
    bench.signal(SIGINT);
    QTRY_VERIFY_WITH_TIMEOUT(bench.hasEnded(), patience);
    QVERIFY(!bench.hasCrashed());
    QCOMPARE(bench.errors(), QByteArray());
    QCOMPARE(bench.exitCode(), 0);
    QVERIFY(bench.output().startsWith("Load on 127.0.0.1:"));
    const QJsonObject told = readJson(herd.home.path(QStringLiteral("work/told.json")));
    QCOMPARE(told[QLatin1String("answers")].toInt(), heard - 1); // but for the greeting
}

void TestBenchCommand::failsWhereAServerIsWrong_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("wrong") << QByteArray("AT Odd -0.000000000 a +1+1 1\n")
                           << QByteArray(" answered wrongly. Expected:\n    AT NAME DIFFERENCE "
                                         "load-");
    QTest::newRow("garbage") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n")
                             << QByteArray(" answered wrongly. Expected:\n    AT NAME DIFFERENCE "
                                           "load-");
    QTest::newRow("none") << QByteArray()
                          << QByteArray(" has not answered a first IAMAT. Is it a herd server?\n");
}

void TestBenchCommand::failsWhereAServerIsWrong()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, complaint);
    QTcpServer odd;
    QVERIFY(odd.listen(QHostAddress::LocalHost));
    connect(&odd, &QTcpServer::newConnection, &odd, [&odd, answer] {
        QTcpSocket *const socket = odd.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
            for (; socket->canReadLine(); socket->readLine())
                if (!answer.isEmpty())
                    socket->write(answer);
        });
    });
    ScratchHome home;
    DroverProcess bench(
        home,
        words(
            QStringLiteral("bench 127.0.0.1:%1 --clients 1 --seconds 0.2").arg(odd.serverPort())));
    QTRY_VERIFY_WITH_TIMEOUT(bench.hasEnded(), patience);
    QCOMPARE(bench.exitCode(), 1);
    QVERIFY2(
        bench.errors().startsWith("127.0.0.1:" + QByteArray::number(odd.serverPort()) + complaint),
        bench.errors().constData());
}

void TestBenchCommand::saysWhatWentWrong_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *why, const char *command, int exitCode, const char *message) {
        QTest::newRow(why) << QString::fromUtf8(command) << exitCode << QString::fromUtf8(message);
    };
    const char *more = "Type \"drover-headless help bench\" for more.\n";
    const auto usage = [&](const char *why, const char *command, const char *message) {
        row(why, command, 2, (QByteArray(message) + '\n' + more).constData());
    };
    row("nobody there", "bench 127.0.0.1:NUMBER", 1,
        "127.0.0.1:NUMBER cannot be connected to: Connection refused. Is the server running?\n");
    row("no such server", "bench Golomann", 1,
        "Golomann is neither HOST:PORT nor a server of the herd ucla-2018. Name another herd with "
        "--herd.\n");
    row("no such herd", "bench S1 --herd rign-3", 1,
        "There is no herd \"rign-3\". Did you mean ring-3?\n");
    usage("no target", "bench --clients 5",
          "Say which servers to load: HOST:PORT, or the names of servers of the herd.");
    usage("no client", "bench a:1 --clients 0",
          "--clients wants a whole number from 1 to 1000000, not \"0\".");
    usage("too many in flight", "bench a:1 --in-flight 1025",
          "--in-flight wants a whole number from 1 to 1024, not \"1025\".");
    usage("no rate", "bench a:1 --rate 0",
          "--rate wants a number from 0.1 to 10000000, not \"0\".");
    usage("a rate and so many in flight", "bench a:1 --rate 5 --in-flight 2",
          "Write --in-flight or --rate, not both: at a fixed rate a request is sent when it is "
          "due, however many are unanswered.");
    usage("too few IDs", "bench a:1 --clients 10 --client-ids 9",
          "--client-ids wants at least as many as there are clients, 10: two clients that report "
          "the same ID would get each other's answers.");
    usage("a picture without a name", "bench a:1 --svg=", "--svg wants a file.");
    usage("a flood of one server", "bench flood --servers 1",
          "--servers wants whole numbers from 2 to 500, with commas between them, not \"1\".");
    usage("a flood of nothing", "bench flood --servers 5,",
          "--servers wants whole numbers from 2 to 500, with commas between them, not \"\".");
    usage("no graph", "bench flood --graph ring,",
          "--graph wants one of ring, line, star, tree, grid, mesh, a year such as 2018, or all.");
    usage("a flood of a target", "bench flood a:1", "\"a:1\" is one argument too many.");
    row("an unknown graph", "bench flood --graph rign", 1,
        "There is no herd \"rign\". Did you mean ring-8?\n");
    row("too much to know", "bench flood --graph 2018 --clients-known 3000000", 1,
        "5 servers that know 3000000 clients each keep more than 10000000 records, which takes "
        "gigabytes. Ask for fewer servers or clients.\n");
}

void TestBenchCommand::saysWhatWentWrong()
{
    QFETCH(QString, command);
    QFETCH(const int, exitCode);
    QFETCH(QString, message);
    ScratchHome home;
    const PortRange ports(1);
    for (QString *const text : {&command, &message})
        text->replace(QLatin1String("NUMBER"), QString::number(ports.first()));
    DroverProcess bench(home, words(command));
    QTRY_VERIFY_WITH_TIMEOUT(bench.hasEnded(), patience);
    QCOMPARE(QString::fromUtf8(bench.errors()), message);
    QCOMPARE(bench.exitCode(), exitCode);
    QCOMPARE(bench.output(), QByteArray());
}

void TestBenchCommand::tellsHowNewsSpreads()
{
    ScratchHome home;
    DroverProcess flood(home,
                        words(QStringLiteral("bench flood --graph ring,2018 --servers 3,4 "
                                             "--clients-known 0,100 --updates 20 --rate 200 "
                                             "--json told.json")));
    QTRY_VERIFY_WITH_TIMEOUT(flood.hasEnded(), patience);
    QCOMPARE(flood.errors(), QByteArray());
    QCOMPARE(flood.exitCode(), 0);
    const QJsonArray herds = readJson(home.path(QStringLiteral("work/told.json")))
                                 .value(QLatin1String("herds"))
                                 .toArray();
    QCOMPARE(herds.size(), 6);
    for (const auto &each : herds) {
        const QJsonObject herd = each.toObject();
        QVERIFY(flood.output().contains('\n' + herd[QLatin1String("herd")].toString().toUtf8()));
        const QJsonObject atRest = herd[QLatin1String("atRest")].toObject();
        QVERIFY(herd[QLatin1String("isComplete")].toBool());
        QCOMPARE(atRest[QLatin1String("measured")].toInt(), 20);
        QCOMPARE(atRest[QLatin1String("deliveries")].toInt(),
                 20 * herd[QLatin1String("floodingDeliveries")].toInt());
        QCOMPARE(herd[QLatin1String("underLoad")].toObject()[QLatin1String("measured")].toInt(),
                 20);
    }
}

void TestBenchCommand::endsAFloodWhenItIsInterrupted()
{
    ScratchHome home;
    DroverProcess flood(
        home, words(QStringLiteral("bench flood --graph 2018,2020 --updates 1000000 --rate 0")));
    QTRY_VERIFY_WITH_TIMEOUT(flood.output().contains("CPU us\n"), patience);
    flood.signal(SIGINT);
    QTRY_VERIFY_WITH_TIMEOUT(flood.hasEnded(), patience);
    QVERIFY(!flood.hasCrashed());
    QVERIFY(!flood.output().contains("ucla-2020"));
    QCOMPARE(flood.errors(), QByteArray());
}

} // namespace drover

QTEST_GUILESS_MAIN(drover::TestBenchCommand)

#include "tst_benchcommand.moc"
