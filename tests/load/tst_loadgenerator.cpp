// SPDX-License-Identifier: MIT
#include "load/loadthread.h"

#include "herd/herd.h"
#include "herd/presets.h"
#include "places/noplaces.h"
#include "support/droverprocess.h"
#include "support/testherd.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <functional>

namespace drover {

namespace {

using namespace std::chrono_literals;
using Kind = LoadFault::Kind;

ReadySet::Backend loadBackend()
{
    return testBackend() == Poller::Backend::Epoll ? ReadySet::Backend::Epoll
                                                   : ReadySet::Backend::Poll;
}

LoadPlan planFor(quint16 port)
{
    LoadPlan plan;
    plan.targets = {{"", QHostAddress(QHostAddress::LocalHost), port}};
    plan.connections = 1;
    plan.backend = loadBackend();
    return plan;
}

/// What is said in one line, answered as a herd server does.
QByteArray rightAnswer(const QByteArray &line)
{
    if (line.startsWith("IAMAT "))
        return "AT Odd +0.000000001 " + line.mid(6) + '\n';
    return "? " + line + '\n';
}

/// A server that answers as a test wants it.
class OddServer : public QTcpServer
{
public:
    /// \a line has no LF. What comes back is sent at once.
    using Answer
        = std::function<QByteArray(QTcpSocket &socket, const QByteArray &line, int number)>;

    explicit OddServer(Answer answer)
        : m_answer(std::move(answer))
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("A server of a test cannot listen.");
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *const socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(*socket); });
        });
    }

    int heard() const { return m_heard; }

private:
    void read(QTcpSocket &socket)
    {
        while (socket.canReadLine()) {
            const QByteArray line = socket.readLine().chopped(1);
            if (const QByteArray answer = m_answer(socket, line, m_heard++); !answer.isEmpty())
                socket.write(answer);
        }
    }

    Answer m_answer;
    int m_heard = 0;
};

/// A herd on ports of its own whose clock is the machine's.
struct LiveHerd
{
    explicit LiveHerd(const char *preset)
        : herd(*makePreset(QString::fromLatin1(preset)), options(), clock, places)
    {
        if (!herd.bind())
            qFatal("The herd cannot bind its ports.");
        herd.start();
    }
    static Herd::Options options()
    {
        Herd::Options options;
        options.secret = "a secret of the tests";
        options.anyPorts = true;
        options.poller = testBackend();
        return options;
    }

    SystemClock clock;
    NoPlaces places;
    Herd herd;
};

/// Runs the load to its end.
const LoadResult &finish(LoadThread &load)
{
    bool isOver = false;
    QObject::connect(&load, &LoadThread::finished, &load, [&isOver] { isOver = true; });
    load.start();
    if (!QTest::qWaitFor([&isOver] { return isOver; }, patience))
        qFatal("The load does not end.");
    return load.result();
}

} // namespace

class TestLoadGenerator : public QObject
{
    Q_OBJECT

private slots:
    void isAnsweredRightlyByAHerd_data();
    void isAnsweredRightlyByAHerd();
    void sendsExactlyAsMuchAsIsDue_data();
    void sendsExactlyAsMuchAsIsDue();
    void sendsNoMoreThanIsWanted();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void isContentWithPieces();
    void waitsForTheLateOnes();
    void showsThatTheServerStoodStill_data();
    void showsThatTheServerStoodStill();
    void checksPlaces_data();
    void checksPlaces();
    void dealsConnectionsOutToItsTargets();
    void goesOnWithTheConnectionsThatAreLeft();
    void endsWhenItIsStopped();
    void endsAtOnceWhenItIsStoppedTwice();
    void tellsHowFarItIs();
    void tellsThatNobodyIsThere();
    void isBoundByWhatItCannotDo();
};

void TestLoadGenerator::isAnsweredRightlyByAHerd_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("inFlight");
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("idle");
    QTest::addColumn<double>("queryShare");
    QTest::addColumn<int>("clientIds");
    QTest::newRow("one after the other") << 1 << 1 << 0.0 << 0 << 0.0 << 0;
    QTest::newRow("many at once") << 5 << 32 << 0.0 << 0 << 0.0 << 0;
    QTest::newRow("as many as may be") << 2 << int(maxLoadInFlight) << 0.0 << 0 << 0.0 << 0;
    QTest::newRow("at a rate") << 7 << 1 << 2'000.0 << 0 << 0.0 << 0;
    QTest::newRow("beside idle ones") << 3 << 2 << 0.0 << 200 << 0.0 << 0;
    QTest::newRow("for many clients") << 3 << 8 << 0.0 << 0 << 0.0 << 1'000;
    QTest::newRow("asking too") << 3 << 8 << 0.0 << 0 << 0.25 << 10;
    QTest::newRow("asking only, at a rate") << 3 << 1 << 500.0 << 1 << 1.0 << 0;
}

void TestLoadGenerator::isAnsweredRightlyByAHerd()
{
    QFETCH(const int, connections);
    QFETCH(const int, inFlight);
    QFETCH(const double, rate);
    QFETCH(const int, idle);
    QFETCH(const double, queryShare);
    QFETCH(const int, clientIds);
    LiveHerd live("line-1");
    LoadPlan plan = planFor(live.herd.port(0));
    plan.connections = std::size_t(connections);
    plan.inFlight = std::size_t(inFlight);
    plan.rate = rate;
    plan.idle = std::size_t(idle);
    plan.queryShare = queryShare;
    plan.clientIds = std::size_t(clientIds);
    LoadThread load(plan, 400ms);
    const LoadResult &result = finish(load);
    QCOMPARE(int(result.fault.kind), int(Kind::None));
    QVERIFY(result.isGood());
    QVERIFY(result.sent() > 0);
    QCOMPARE(result.reportLatency.count(), result.reports);
    QCOMPARE(result.queryLatency.count(), result.queries);
    QCOMPARE(result.withoutPlaces, result.queries); // this herd has none to give
    const double queries = double(result.sent()) * queryShare;
    QVERIFY(qAbs(double(result.queries) - queries) <= 1);
    // What it says it has sent has been heard, and the greetings.
    QCOMPARE(live.herd.linesIn(0), result.sent() + std::uint64_t(connections + idle));
    const std::size_t ids = std::size_t(std::max(clientIds, connections)) + std::size_t(idle);
    const std::size_t known = live.herd.memory(0)->store.size();
    QVERIFY(known <= ids);
    if (clientIds == 0 || result.reports > std::uint64_t(clientIds))
        QCOMPARE(known, ids);
    QCOMPARE(result.lateness.count(), rate > 0 ? result.sent() : 0);
    QVERIFY(result.busy > 0ns && result.sending >= 390ms && result.took > 0ns);
}

void TestLoadGenerator::sendsExactlyAsMuchAsIsDue_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<quint64>("sent");
    QTest::newRow("a thousand a second") << 1'000.0 << 500 << quint64(500);
    QTest::newRow("ten thousand a second") << 10'000.0 << 300 << quint64(3'000);
    QTest::newRow("slowly") << 10.0 << 450 << quint64(5); // at 0, 100 ... 400 ms
    QTest::newRow("once") << 0.5 << 100 << quint64(1);
}

void TestLoadGenerator::sendsExactlyAsMuchAsIsDue()
{
    QFETCH(const double, rate);
    QFETCH(const int, milliseconds);
    QFETCH(const quint64, sent);
    LiveHerd live("line-1");
    LoadPlan plan = planFor(live.herd.port(0));
    plan.connections = 4;
    plan.rate = rate;
    LoadThread load(plan, std::chrono::milliseconds(milliseconds));
    const LoadResult &result = finish(load);
    QVERIFY(result.isGood());
    QCOMPARE(result.sent(), sent);
}

void TestLoadGenerator::sendsNoMoreThanIsWanted()
{
    LiveHerd live("line-1");
    for (const double rate : {0.0, 5'000.0}) {
        LoadPlan plan = planFor(live.herd.port(0));
        plan.connections = 3;
        plan.inFlight = 8;
        plan.rate = rate;
        LoadThread load(plan, 1h, 100);
        const LoadResult &result = finish(load);
        QVERIFY(result.isGood());
        QCOMPARE(result.sent(), std::uint64_t(100));
    }
}

void TestLoadGenerator::tellsWhatIsWrong_data()
{
    // Of ten lines, the greeting before them not counted, from the fifth one on.
    QTest::addColumn<OddServer::Answer>("answer");
    QTest::addColumn<int>("kind");
    QTest::addColumn<quint64>("right");
    QTest::addColumn<quint64>("wrong");
    QTest::addColumn<QByteArray>("heard");
    using Lines = const QByteArray &;
    const auto row = [](const char *why, Kind kind, quint64 right, quint64 wrong,
                        const QByteArray &heard, const OddServer::Answer &fifth) {
        QTest::newRow(why) << OddServer::Answer(
            [fifth](QTcpSocket &socket, Lines line, int number) {
                return number == 5 ? fifth(socket, line, number) : rightAnswer(line);
            }) << int(kind) << right
                           << wrong << heard;
    };
    const auto saying = [](const QByteArray &bytes) {
        return [bytes](QTcpSocket &, Lines, int) { return bytes; };
    };
    row("nothing is", Kind::None, 10, 0, "",
        [](QTcpSocket &, Lines line, int) { return rightAnswer(line); });
    row("a wrong answer", Kind::Wrong, 9, 1, "AT Odd", saying("AT Odd\n"));
    row("a complaint", Kind::Wrong, 9, 1, "? what", saying("? what\n"));
    row("somebody else's answer", Kind::Wrong, 9, 1, "AT Even",
        [](QTcpSocket &, Lines line, int) { return rightAnswer(line).replace("Odd", "Even"); });
    row("an empty line", Kind::Wrong, 9, 1, "", saying("\n"));
    row("two answers", Kind::Wrong, 5, 0, "more",
        [](QTcpSocket &, Lines line, int) { return rightAnswer(line) + "more\n"; });
    row("garbage without an end", Kind::Wrong, 4, 0, QByteArray(400, 'x'),
        saying(QByteArray(3'000'000, 'x')));
    row("no answer", Kind::Silent, 4, 0, "", saying(""));
    row("half an answer", Kind::Silent, 4, 0, "AT Odd +0.0", saying("AT Odd +0.0"));
    row("half an answer, and closed", Kind::Closed, 4, 0, "AT Odd +0.0",
        [](QTcpSocket &socket, Lines, int) {
            socket.write("AT Odd +0.0");
            socket.disconnectFromHost();
            return QByteArray();
        });
    row("closed", Kind::Closed, 4, 0, "", [](QTcpSocket &socket, Lines, int) {
        socket.disconnectFromHost();
        return QByteArray();
    });
    row("reset", Kind::Closed, 4, 0, "", [](QTcpSocket &socket, Lines, int) {
        socket.abort();
        return QByteArray();
    });
}

void TestLoadGenerator::tellsWhatIsWrong()
{
    QFETCH(const OddServer::Answer, answer);
    QFETCH(const int, kind);
    QFETCH(const quint64, right);
    QFETCH(const quint64, wrong);
    QFETCH(const QByteArray, heard);
    OddServer server(answer);
    LoadPlan plan = planFor(server.serverPort());
    plan.patience = 300ms;
    LoadThread load(plan, 1h, 10);
    const LoadResult &result = finish(load);
    QCOMPARE(int(result.fault.kind), kind);
    QVERIFY2(QByteArray::fromStdString(result.fault.heard).startsWith(heard),
             result.fault.heard.c_str());
    QCOMPARE(result.right, std::uint64_t(right));
    QCOMPARE(result.wrong, std::uint64_t(wrong));
    QCOMPARE(result.sent(), result.right + result.wrong + result.missing());
    QCOMPARE(result.isGood(), Kind(kind) == Kind::None);
    QCOMPARE(result.lost, std::size_t(Kind(kind) != Kind::None && wrong == 0));
    QCOMPARE(result.reportLatency.count(), result.answered());
    if (wrong > 0)
        QVERIFY2(result.fault.expected.starts_with("AT Odd DIFFERENCE load-00000000 "),
                 result.fault.expected.c_str());
}

void TestLoadGenerator::isContentWithPieces()
{
    OddServer server([](QTcpSocket &socket, const QByteArray &line, int) {
        for (const char byte : rightAnswer(line)) {
            socket.write(&byte, 1);
            socket.flush();
        }
        return QByteArray();
    });
    LoadPlan plan = planFor(server.serverPort());
    plan.inFlight = 3;
    LoadThread load(plan, 1h, 20);
    QVERIFY(finish(load).isGood());
}

void TestLoadGenerator::waitsForTheLateOnes()
{
    OddServer server([](QTcpSocket &socket, const QByteArray &line, int number) {
        if (number == 0)
            return rightAnswer(line);
        QTimer::singleShot(250ms, &socket, [&socket, line] { socket.write(rightAnswer(line)); });
        return QByteArray();
    });
    LoadPlan plan = planFor(server.serverPort());
    plan.connections = 1;
    plan.inFlight = 2;
    LoadThread load(plan, 100ms);
    const LoadResult &result = finish(load);
    QVERIFY(result.isGood());
    QCOMPARE(result.sent(), std::uint64_t(2));
    QVERIFY(result.took >= 250ms);
    QVERIFY(result.reportLatency.least() >= 249ms);
}

void TestLoadGenerator::showsThatTheServerStoodStill_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("rate");
    QTest::newRow("one connection") << 1 << 1'000;
    QTest::newRow("twenty connections") << 20 << 1'000;
    // Here the connection is full of unanswered requests at half of that time.
    QTest::newRow("more than can be unanswered") << 1 << 5'000;
}

/// The test of coordinated omission: who waits for the answer before the next request notices one
/// slow answer of each connection; at a fixed rate all that was due meanwhile is late.
void TestLoadGenerator::showsThatTheServerStoodStill()
{
    constexpr auto stall = 400ms;
    QFETCH(const int, connections);
    QFETCH(const int, rate);
    bool isStalled = false;
    QList<std::pair<QPointer<QTcpSocket>, QByteArray>> waiting;
    OddServer server([&](QTcpSocket &socket, const QByteArray &line, int number) {
        if (number == connections + rate / 5) { // the greetings, then 0.2 s
            isStalled = true;
            QTimer::singleShot(stall, Qt::PreciseTimer, &server, [&] {
                isStalled = false;
                for (const auto &[to, late] : std::exchange(waiting, {}))
                    if (to)
                        to->write(rightAnswer(late));
            });
        }
        if (!isStalled)
            return rightAnswer(line);
        waiting.append({&socket, line});
        return QByteArray();
    });
    LoadPlan plan = planFor(server.serverPort());
    plan.connections = std::size_t(connections);
    plan.rate = rate;
    LoadThread load(plan, 1s);
    const LoadResult &result = finish(load);
    QVERIFY(result.isGood());
    QCOMPARE(result.sent(), std::uint64_t(rate));
    // Four of ten were due while it stood still, the first of them waited for 400 ms, the last not
    // at all: one of ten waited for more than 300, three for more than 100.
    QVERIFY(result.reportLatency.quantile(0.99) >= 350ms);
    QVERIFY(result.reportLatency.quantile(0.91) >= 250ms);
    QVERIFY(result.reportLatency.quantile(0.75) >= 100ms);
    QVERIFY(result.reportLatency.most() >= 390ms);
}

void TestLoadGenerator::checksPlaces_data()
{
    QTest::addColumn<QByteArray>("places"); // behind the record
    QTest::addColumn<bool>("isRecordRight");
    QTest::addColumn<bool>("isGood");
    const QByteArray good = "{\n   \"results\" : [],\n   \"status\" : \"OK\"\n}\n\n";
    QTest::newRow("right") << good << true << true;
    QTest::newRow("another record") << good << false << false;
    QTest::newRow("no JSON") << QByteArray("{nothing}\n\n") << true << false;
    QTest::newRow("a blank line within")
        << QByteArray(good).replace("\n   ", "\n\n   ") << true << false;
    QTest::newRow("one newline at its end") << good.chopped(1) << true << false;
    QTest::newRow("none") << QByteArray() << true << false;
}

void TestLoadGenerator::checksPlaces()
{
    QFETCH(const QByteArray, places);
    QFETCH(const bool, isRecordRight);
    QFETCH(const bool, isGood);
    QByteArray record;
    OddServer server([&](QTcpSocket &, const QByteArray &line, int) {
        if (line.startsWith("IAMAT "))
            return record = rightAnswer(line);
        return (isRecordRight ? record : QByteArray(record).replace("+0", "+1")) + places;
    });
    LoadPlan plan = planFor(server.serverPort());
    plan.queryShare = 0.5;
    plan.patience = 300ms;
    LoadThread load(plan, 1h, 10);
    const LoadResult &result = finish(load);
    QCOMPARE(result.isGood(), isGood);
    QCOMPARE(result.fault.kind == Kind::None, isGood);
    if (isGood)
        QCOMPARE(result.queryLatency.count(), std::uint64_t(5));
}

void TestLoadGenerator::dealsConnectionsOutToItsTargets()
{
    LiveHerd live("line-3");
    LoadPlan plan = planFor(live.herd.port(0));
    for (const std::size_t other : {1U, 2U})
        plan.targets.push_back({"", QHostAddress(QHostAddress::LocalHost), live.herd.port(other)});
    plan.connections = 6;
    plan.rate = 600;
    LoadThread load(plan, 1h, 60);
    QVERIFY(finish(load).isGood());
    for (const std::size_t server : {0U, 1U, 2U})
        QVERIFY(live.herd.linesIn(server) >= 20 + 2);
}

void TestLoadGenerator::goesOnWithTheConnectionsThatAreLeft()
{
    QTcpSocket *first = nullptr;
    OddServer server([&](QTcpSocket &socket, const QByteArray &line, int number) {
        if (!first)
            first = &socket;
        if (number == 50 && first == &socket)
            first->abort();
        return number >= 50 && first == &socket ? QByteArray() : rightAnswer(line);
    });
    LoadPlan plan = planFor(server.serverPort());
    plan.connections = 2;
    plan.rate = 1'000;
    plan.patience = 300ms;
    LoadThread load(plan, 400ms);
    const LoadResult &result = finish(load);
    QCOMPARE(result.sent(), std::uint64_t(400));
    QVERIFY(result.lost <= 1);
    QCOMPARE(result.right + result.missing(), std::uint64_t(400));
    QVERIFY(result.right >= 200);
}

void TestLoadGenerator::endsWhenItIsStopped()
{
    LiveHerd live("line-1");
    for (const double rate : {0.0, 1'000.0}) {
        LoadPlan plan = planFor(live.herd.port(0));
        plan.rate = rate;
        LoadThread load(plan, 1h);
        connect(&load, &LoadThread::opened, &load,
                [&] { QTimer::singleShot(100ms, &load, [&load] { load.stop(); }); });
        const LoadResult &result = finish(load);
        QVERIFY(result.isGood());
        QVERIFY(result.took < 1h);
    }
}

void TestLoadGenerator::endsAtOnceWhenItIsStoppedTwice()
{
    OddServer server([](QTcpSocket &, const QByteArray &line, int number) {
        return number == 0 ? rightAnswer(line) : QByteArray();
    });
    LoadPlan plan = planFor(server.serverPort());
    plan.patience = 1h;
    LoadThread load(plan, 1h);
    connect(&load, &LoadThread::opened, &load, [&load] {
        load.stop();
        load.stop();
    });
    const LoadResult &result = finish(load);
    QVERIFY(!result.isGood());
    QVERIFY(result.missing() <= 1);
    QCOMPARE(int(result.fault.kind), int(Kind::None)); // nobody's but ours
}

void TestLoadGenerator::tellsHowFarItIs()
{
    LiveHerd live("line-1");
    LoadPlan plan = planFor(live.herd.port(0));
    plan.rate = 500;
    LoadThread load(plan, 1'400ms);
    QList<LoadProgress> told;
    connect(&load, &LoadThread::progressed, &load,
            [&told](const LoadProgress &progress) { told.append(progress); });
    QVERIFY(finish(load).isGood());
    QCOMPARE(told.size(), 1);
    QVERIFY(told[0].since >= 1s);
    QVERIFY(told[0].answered > 0 && told[0].answered <= 700);
    QVERIFY(told[0].perSecond > 0);
    QCOMPARE(told[0].wrong, std::uint64_t(0));
    QVERIFY(told[0].p99 >= told[0].p50 && told[0].p50 > 0ns);
}

void TestLoadGenerator::tellsThatNobodyIsThere()
{
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    LoadPlan plan = planFor(gone.serverPort());
    gone.close();
    plan.connections = 300; // more than are dialled at once
    LoadThread refused(plan, 1h);
    const LoadResult &result = finish(refused);
    QCOMPARE(int(result.fault.kind), int(Kind::NotConnected));
    QCOMPARE(result.fault.error, ECONNREFUSED);
    QCOMPARE(result.failed, std::size_t(300));
    QCOMPARE(result.sent(), std::uint64_t(0));
    QVERIFY(!result.isGood());

    OddServer mute([](QTcpSocket &, const QByteArray &, int) { return QByteArray(); });
    LoadPlan other = planFor(mute.serverPort());
    other.patience = 200ms;
    LoadThread unanswered(other, 1h);
    QCOMPARE(int(finish(unanswered).fault.kind), int(Kind::NotGreeted));
    QCOMPARE(unanswered.result().failed, std::size_t(1));
}

void TestLoadGenerator::isBoundByWhatItCannotDo()
{
    LoadResult result;
    result.sending = 1s;
    for (const auto &[busy, isBound] : {std::pair(0ms, false), {950ms, false}, {951ms, true}}) {
        result.busy = busy;
        QCOMPARE(result.isBoundByGenerator(), isBound);
    }
}

} // namespace drover

QTEST_GUILESS_MAIN(drover::TestLoadGenerator)

#include "tst_loadgenerator.moc"
