// SPDX-License-Identifier: MIT
#include "runningherd.h"
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

#include <sys/stat.h>
#include <unistd.h>

namespace drover {

namespace {

constexpr double uclaLatitude = 34.068930;
constexpr double uclaLongitude = -118.445127;

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
