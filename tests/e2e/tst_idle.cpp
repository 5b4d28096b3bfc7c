// SPDX-License-Identifier: MIT
#include "support/droverprocess.h"
#include "support/portrange.h"
#include "support/testclient.h"

#include <QEventLoop>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <vector>

#include <arpa/inet.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace drover {

namespace {

constexpr auto crowdArgument = "--crowd";
constexpr int descriptorsToSpare = 100;

int descriptorLimit()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return int(std::min<rlim_t>(limit.rlim_max, 1'000'000));
}

/// Connections that say one line each, to be known as clients, and then nothing. Its process is
/// this very program, since one process may have too few descriptors for both ends.
class Crowd
{
public:
    Crowd(quint16 port, int count)
    {
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                         [this] { m_output += m_process.readAllStandardOutput(); });
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(
            QCoreApplication::applicationFilePath(),
            {QLatin1String(crowdArgument), QString::number(port), QString::number(count)});
    }
    ~Crowd()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    bool hasSaid(const QByteArray &line) const { return m_output.split('\n').contains(line); }
    const QByteArray &output() const { return m_output; }
    /// Makes it look whether its connections are there still, and end.
    void count() { m_process.closeWriteChannel(); }

private:
    QProcess m_process;
    QByteArray m_output;
};

/// What the crowd's process does.
int beCrowd(quint16 port, int count)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    std::vector<int> connections;
    const auto say = [](const char *what, std::size_t number) {
        std::printf("%s %zu\n", what, number);
        std::fflush(stdout);
    };
    for (int i = 0; i < count; ++i) {
        const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
        if (descriptor < 0
            || ::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address)
                != 0
            || ::send(descriptor, "x\n", 2, MSG_NOSIGNAL) != 2) {
            std::perror("crowd");
            return EXIT_FAILURE;
        }
        connections.push_back(descriptor);
    }
    char buffer[16];
    for (const int descriptor : connections)
        if (::recv(descriptor, buffer, sizeof buffer, 0) != 4) {
            std::perror("crowd");
            return EXIT_FAILURE;
        }
    say("connected", connections.size());
    while (::read(STDIN_FILENO, buffer, sizeof buffer) > 0) { }
    const auto isThere = [&](int descriptor) {
        return ::recv(descriptor, buffer, sizeof buffer, MSG_DONTWAIT) < 0
            && (errno == EAGAIN || errno == EWOULDBLOCK);
    };
    say("there", std::size_t(std::count_if(connections.begin(), connections.end(), isThere)));
    return EXIT_SUCCESS;
}

} // namespace

class TestIdle : public QObject
{
    Q_OBJECT

private slots:
    void worksBesideTenThousandIdleConnections();
    void refusesOneConnectionTooMany();
    void refusesWhenDescriptorsRunOut();
};

void TestIdle::worksBesideTenThousandIdleConnections()
{
    constexpr int wanted = 10'000;
    const int count = std::min(wanted, descriptorLimit() - descriptorsToSpare);
    if (count < wanted)
        qWarning("This machine allows %d idle connections, not %d.", count, wanted);
    ScratchHome home;
    PortRange ports(1);
    DroverProcess process(
        home, words(QStringLiteral("serve line-1 --log-dir none --ports %1").arg(ports.first())));
    QTRY_VERIFY_WITH_TIMEOUT(process.output().endsWith(" listening\n"), patience);
    Crowd crowd(ports.first(), count);
    QTRY_VERIFY_WITH_TIMEOUT(crowd.hasSaid("connected " + QByteArray::number(count)), 2 * patience);

    QTcpSocket client;
    constexpr int rounds = 1'000;
    int answers = 0;
    QEventLoop talking; // QTRY_* looks only every ten milliseconds
    QElapsedTimer timer;
    timer.start();
    const auto ask = [&] { client.write("x\n"); };
    connect(&client, &QTcpSocket::connected, &client, ask);
    connect(&client, &QTcpSocket::readyRead, &client, [&] {
        if (client.readAll() == "? x\n" && ++answers < rounds)
            ask();
        else
            talking.quit();
    });
    QTimer::singleShot(patience, &talking, &QEventLoop::quit);
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), ports.first());
    talking.exec();
    const qint64 took = timer.elapsed();
    QCOMPARE(answers, rounds);
    qInfo("%d answers took %lld ms beside %d idle connections.", rounds, took, count);
    crowd.count();
    QTRY_VERIFY_WITH_TIMEOUT(crowd.output().count('\n') == 2, patience);
    QVERIFY2(crowd.hasSaid("there " + QByteArray::number(count)), crowd.output().constData());

    process.signal(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(process.hasEnded(), patience);
    QCOMPARE(process.exitCode(), 0);
    constexpr int bound = isSanitized ? 10'000 : 1'000;
    QVERIFY2(process.tookToEnd() < bound, qPrintable(QString::number(process.tookToEnd())));
}

void TestIdle::refusesOneConnectionTooMany()
{
    constexpr int most = 5;
    ScratchHome home;
    PortRange ports(1);
    const QString herd = home.write(
        QStringLiteral("herd.json"),
        R"({ "name": "few", "servers": [ { "name": "A" } ], "limits": { "maxConnections": 5 } })");
    DroverProcess process(home,
                          words(QStringLiteral("serve %1 --log-dir %2/logs --ports %3")
                                    .arg(herd, home.path(), QString::number(ports.first()))));
    QTRY_VERIFY_WITH_TIMEOUT(process.output().endsWith(" listening\n"), patience);
    std::vector<std::unique_ptr<TestClient>> clients;
    const auto add = [&] {
        clients.push_back(std::make_unique<TestClient>(ports.first()));
        clients.back()->say("x\n");
    };
    for (int i = 0; i < most; ++i) {
        add();
        QTRY_COMPARE_WITH_TIMEOUT(clients.back()->received(), QByteArray("? x\n"), patience);
    }
    TestClient tooMany(ports.first()); // says nothing, so that it sees an end and no reset
    QTRY_VERIFY_WITH_TIMEOUT(tooMany.isClosed(), patience);
    QVERIFY(!tooMany.wasReset());
    QCOMPARE(tooMany.received(), QByteArray());
    for (const auto &client : clients) {
        QVERIFY(client->isConnected());
        client->say("y\n");
        QTRY_COMPARE_WITH_TIMEOUT(client->received(), QByteArray("? x\n? y\n"), patience);
    }

    clients.erase(clients.begin() + 2);
    const auto isLetIn = [&] {
        if (int(clients.size()) < most)
            add();
        if (clients.back()->isClosed()) // came before the server saw the other one go
            clients.pop_back();
        return int(clients.size()) == most && clients.back()->received() == "? x\n";
    };
    QTRY_VERIFY_WITH_TIMEOUT(isLetIn(), patience);
    const auto isLogged = [&] {
        QFile log(home.path(QStringLiteral("logs/A.log")));
        return log.open(QIODevice::ReadOnly) && log.readAll().contains("TooManyConnections");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isLogged(), patience);
}

void TestIdle::refusesWhenDescriptorsRunOut()
{
    constexpr rlim_t descriptors = 80; // 64 of them are kept for other things
    ScratchHome home;
    PortRange ports(1);
    DroverProcess process(
        home, words(QStringLiteral("serve line-1 --log-dir none --ports %1").arg(ports.first())),
        [](QProcess &set) {
            set.setChildProcessModifier([] {
                const rlimit limit{descriptors, descriptors};
                ::setrlimit(RLIMIT_NOFILE, &limit);
            });
        });
    QTRY_VERIFY_WITH_TIMEOUT(process.output().endsWith(" listening\n"), patience);
    std::vector<std::unique_ptr<TestClient>> clients;
    const auto firstAnswer = [](TestClient &client) { return client.lines() == 1; };
    for (rlim_t i = 0; i < descriptors - 64; ++i) {
        clients.push_back(std::make_unique<TestClient>(ports.first()));
        clients.back()->say("x\n");
        QTRY_VERIFY_WITH_TIMEOUT(firstAnswer(*clients.back()), patience);
    }
    TestClient tooMany(ports.first());
    QTRY_VERIFY_WITH_TIMEOUT(tooMany.isClosed(), patience);
    clients.front()->say("y\n");
    QTRY_COMPARE_WITH_TIMEOUT(clients.front()->lines(), 2, patience);
}

} // namespace drover

int main(int argc, char **argv)
{
    if (argc == 4 && qstrcmp(argv[1], drover::crowdArgument) == 0)
        return drover::beCrowd(quint16(std::atoi(argv[2])), std::atoi(argv[3]));
    QCoreApplication application(argc, argv);
    drover::TestIdle suite;
    return QTest::qExec(&suite, argc, argv);
}

#include "tst_idle.moc"
