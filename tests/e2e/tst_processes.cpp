// SPDX-License-Identifier: MIT
#include "support/droverprocess.h"
#include "support/portrange.h"
#include "support/testclient.h"

#include <QTest>

#include <memory>
#include <vector>

namespace drover {

namespace {

constexpr auto kiwi = "IAMAT kiwi +34.068930-118.445127 1520023934.918963997\n";
constexpr auto question = "WHATSAT kiwi 1 0\n";
/// The 2020 herd, in the order of its ports.
constexpr int herdSize = 5;
constexpr const char *serverNames[herdSize] = {"Hill", "Jaquez", "Smith", "Campbell", "Singleton"};

std::unique_ptr<DroverProcess> startServer(const ScratchHome &home, const PortRange &ports,
                                           const char *server, const QString &more = {})
{
    return std::make_unique<DroverProcess>(
        home,
        words(QStringLiteral("serve ucla-2020 --log-dir none --server %1 --ports %2 %3")
                  .arg(QLatin1String(server), QString::number(ports.first()), more)));
}

/// Tells a server and gives what it answers.
QByteArray tell(quint16 port, const QByteArray &words)
{
    TestClient client(port);
    client.say(words);
    client.halfClose();
    return QTest::qWaitFor([&] { return client.isClosed(); }, patience) ? client.received()
                                                                        : QByteArray("late");
}

/// Asks until the server knows the client.
bool comesToKnow(quint16 port, const QByteArray &record)
{
    return QTest::qWaitFor([&] { return tell(port, question).startsWith(record); }, patience);
}

bool knowsNothing(quint16 port)
{
    return tell(port, question) == "? " + QByteArray(question);
}

} // namespace

class TestProcesses : public QObject
{
    Q_OBJECT

private slots:
    void fiveStartedAtOnceAgree();
    void twoTerminalsMakeNeighbours();
    void runBesideAnotherHerd();
    void oneThatWasKilledCatchesUp();
    void oneWithAnotherSecretIsRefused();
    void herdsThatShareNamesAndPortsDoNotMix();
    void shareALogDirectory();
};

void TestProcesses::fiveStartedAtOnceAgree()
{
    ScratchHome home;
    PortRange ports(herdSize);
    std::vector<std::unique_ptr<DroverProcess>> processes;
    for (const char *server : serverNames)
        processes.push_back(startServer(home, ports, server));
    for (int i = 0; i < herdSize; ++i)
        QTRY_COMPARE_WITH_TIMEOUT(processes[std::size_t(i)]->lines().first(),
                                  QByteArray(serverNames[i]) + " 127.0.0.1:"
                                      + QByteArray::number(ports.at(i)) + " listening",
                                  patience);
    const QByteArray record = tell(ports.at(3), kiwi);
    QVERIFY2(record.startsWith("AT Campbell +"), record.constData());
    for (int i = 0; i < herdSize; ++i)
        QVERIFY2(comesToKnow(ports.at(i), record), serverNames[i]);
    QCOMPARE(home.files(), QStringList{QStringLiteral("data/drover/secret")});
    for (const auto &process : processes)
        QCOMPARE(process->errors(), QByteArray());
}

void TestProcesses::twoTerminalsMakeNeighbours()
{
    ScratchHome home;
    PortRange ports(herdSize);
    const auto hill = startServer(home, ports, "Hill");
    QTRY_VERIFY_WITH_TIMEOUT(hill->hasSaid("Hill: link to Jaquez is down (ConnectFailed)"),
                             patience);
    const auto jaquez = startServer(home, ports, "Jaquez");
    QTRY_VERIFY_WITH_TIMEOUT(hill->hasSaid("Hill: link to Jaquez is up"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(jaquez->hasSaid("Jaquez: link to Hill is up"), patience);
    QVERIFY(comesToKnow(ports.at(1), tell(ports.at(0), kiwi)));
    jaquez->signal(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(jaquez->hasEnded(), patience);
    QCOMPARE(jaquez->exitCode(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(hill->hasSaid("Hill: link to Jaquez is down (PeerClosed)"), patience);
}

void TestProcesses::runBesideAnotherHerd()
{
    ScratchHome home;
    PortRange ports(herdSize);
    PortRange otherPorts(herdSize);
    // Of one user, of one name, with one secret; only the ports tell them apart.
    std::vector<std::unique_ptr<DroverProcess>> processes;
    for (const char *server : serverNames) {
        processes.push_back(startServer(home, ports, server));
        processes.push_back(startServer(home, otherPorts, server));
    }
    for (const auto &process : processes)
        QTRY_VERIFY_WITH_TIMEOUT(process->output().contains(" is up\n"), patience);
    const QByteArray record = tell(ports.at(0), kiwi);
    for (int i = 0; i < herdSize; ++i)
        QVERIFY2(comesToKnow(ports.at(i), record), serverNames[i]);
    // What one herd's news would take to get there, the other herd's own does.
    const QByteArray other = tell(otherPorts.at(0), "IAMAT other +1+1 1\n");
    for (int i = 0; i < herdSize; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(tell(otherPorts.at(i), "WHATSAT other 1 0\n").startsWith(other),
                                 patience);
        QVERIFY(knowsNothing(otherPorts.at(i)));
    }
}

void TestProcesses::oneThatWasKilledCatchesUp()
{
    ScratchHome home;
    PortRange ports(herdSize);
    const auto hill = startServer(home, ports, "Hill");
    auto jaquez = startServer(home, ports, "Jaquez");
    QTRY_VERIFY_WITH_TIMEOUT(hill->hasSaid("Hill: link to Jaquez is up"), patience);
    const QByteArray before = tell(ports.at(1), "IAMAT before +1+1 1\n");
    QTRY_VERIFY_WITH_TIMEOUT(tell(ports.at(0), "WHATSAT before 1 0\n").startsWith(before),
                             patience);
    jaquez->signal(SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(jaquez->hasEnded(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(hill->output().contains("Hill: link to Jaquez is down ("), patience);
    const QByteArray record = tell(ports.at(0), kiwi);

    jaquez = startServer(home, ports, "Jaquez");
    QTRY_VERIFY_WITH_TIMEOUT(jaquez->hasSaid("Jaquez: link to Hill is up"), patience);
    QVERIFY(comesToKnow(ports.at(1), record));
    // What it had told others itself comes back to it.
    QTRY_VERIFY_WITH_TIMEOUT(tell(ports.at(1), "WHATSAT before 1 0\n").startsWith(before),
                             patience);
}

void TestProcesses::oneWithAnotherSecretIsRefused()
{
    ScratchHome home;
    PortRange ports(herdSize);
    const QString secret = home.write(QStringLiteral("other"), QByteArray(32, 'x'));
    const auto hill = startServer(home, ports, "Hill");
    const auto jaquez = startServer(home, ports, "Jaquez");
    QTRY_VERIFY_WITH_TIMEOUT(hill->hasSaid("Hill: link to Jaquez is up"), patience);
    const QByteArray record = tell(ports.at(1), kiwi);
    QVERIFY(comesToKnow(ports.at(0), record));

    const auto smith = startServer(home, ports, "Smith", QStringLiteral("--secret ") + secret);
    QTRY_VERIFY_WITH_TIMEOUT(smith->output().contains("Smith: link to Hill is refused\n"),
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        hill->output().contains("Hill: Smith: a connection in the name of this neighbour did not "
                                "prove itself: WrongProof\n"),
        patience);
    tell(ports.at(2), "IAMAT intruder +1+1 1\n");
    // The news of the others goes round meanwhile.
    const QByteArray later = tell(ports.at(0), "IAMAT later +1+1 1\n");
    QTRY_VERIFY_WITH_TIMEOUT(tell(ports.at(1), "WHATSAT later 1 0\n").startsWith(later), patience);
    QVERIFY(knowsNothing(ports.at(2)));
    QCOMPARE(tell(ports.at(0), "WHATSAT intruder 1 0\n"), QByteArray("? WHATSAT intruder 1 0\n"));
    QCOMPARE(tell(ports.at(1), "WHATSAT intruder 1 0\n"), QByteArray("? WHATSAT intruder 1 0\n"));
    QVERIFY(!smith->output().contains(" is up\n"));
    QVERIFY(!hill->hasSaid("Hill: link to Smith is up"));
}

void TestProcesses::herdsThatShareNamesAndPortsDoNotMix()
{
    ScratchHome home;
    PortRange ports(3);
    // Both have a Jaquez at the same port, where the first herd's runs.
    const auto herdFile = [&](const char *name, int hillsPort) {
        return home.write(QLatin1String(name) + QLatin1String(".json"),
                          QByteArray(R"({ "name": "NAME", "servers": [
                              { "name": "Hill", "port": HILL }, { "name": "Jaquez", "port": JAQUEZ }
                          ], "links": [ ["Hill", "Jaquez"] ] })")
                              .replace("NAME", name)
                              .replace("HILL", QByteArray::number(ports.at(hillsPort)))
                              .replace("JAQUEZ", QByteArray::number(ports.at(2))));
    };
    const QStringList none = words(QStringLiteral("--log-dir none"));
    const QString one = herdFile("one", 0);
    const QString two = herdFile("two", 1);
    DroverProcess first(home, QStringList{QStringLiteral("serve"), one} + none);
    QTRY_VERIFY_WITH_TIMEOUT(first.hasSaid("Hill: link to Jaquez is up"), patience);
    const QByteArray record = tell(ports.at(2), kiwi);
    QVERIFY(comesToKnow(ports.at(0), record));

    DroverProcess second(home,
                         QStringList{QStringLiteral("serve"), two, QStringLiteral("--server"),
                                     QStringLiteral("Hill")}
                             + none);
    QTRY_VERIFY_WITH_TIMEOUT(second.hasSaid("Hill: link to Jaquez is refused"), patience);
    tell(ports.at(1), "IAMAT intruder +1+1 1\n");
    const QByteArray later = tell(ports.at(2), "IAMAT later +1+1 1\n");
    QTRY_VERIFY_WITH_TIMEOUT(tell(ports.at(0), "WHATSAT later 1 0\n").startsWith(later), patience);
    QVERIFY(knowsNothing(ports.at(1)));
    QCOMPARE(tell(ports.at(2), "WHATSAT intruder 1 0\n"), QByteArray("? WHATSAT intruder 1 0\n"));
    QVERIFY(!second.hasSaid("Hill: link to Jaquez is up"));
    QCOMPARE(first.output().count(" is up\n"), 2); // its own link, at both ends
}

void TestProcesses::shareALogDirectory()
{
    ScratchHome home;
    PortRange ports(herdSize);
    std::vector<std::unique_ptr<DroverProcess>> processes;
    for (const char *server : {"Hill", "Jaquez"})
        processes.push_back(std::make_unique<DroverProcess>(
            home,
            words(QStringLiteral("serve ucla-2020 --server %1 --ports %2")
                      .arg(QLatin1String(server), QString::number(ports.first())))));
    QTRY_VERIFY_WITH_TIMEOUT(processes.front()->hasSaid("Hill: link to Jaquez is up"), patience);
    for (const auto &process : processes) {
        process->signal(SIGTERM);
        QTRY_VERIFY_WITH_TIMEOUT(process->hasEnded(), patience);
        QCOMPARE(process->exitCode(), 0);
    }
    const QString folder = QStringLiteral("state/drover/ucla-2020-%1/").arg(ports.first());
    QCOMPARE(home.files(),
             (QStringList{QStringLiteral("data/drover/secret"), folder + QLatin1String("Hill.log"),
                          folder + QLatin1String("Jaquez.log")}));
}

} // namespace drover

QTEST_GUILESS_MAIN(drover::TestProcesses)

#include "tst_processes.moc"
