// SPDX-License-Identifier: MIT
#include "support/droverprocess.h"
#include "support/portrange.h"

#include <QTcpServer>
#include <QTest>

#include <sys/socket.h>
#include <unistd.h>

namespace drover {

namespace {

/// A server of the test's own: keeps what it is told, says what the test says. Works with the
/// descriptor, since a QTcpSocket closes itself when its peer ends one side.
class ScriptedServer
{
public:
    ScriptedServer()
    {
        if (!m_server.listen(QHostAddress(QHostAddress::LocalHost)))
            qFatal("The scripted server cannot listen.");
        m_server.pauseAccepting();
    }
    ~ScriptedServer() { end(); }

    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_server.serverPort()); }
    /// What has come up to now.
    const QByteArray &received()
    {
        if (m_descriptor < 0)
            m_descriptor = ::accept(int(m_server.socketDescriptor()), nullptr, nullptr);
        char buffer[4'096];
        for (ssize_t got = 1; got > 0;) {
            got = ::recv(m_descriptor, buffer, sizeof buffer, MSG_DONTWAIT);
            if (got > 0)
                m_received.append(buffer, got);
            m_inputEnded |= got == 0;
        }
        return m_received;
    }
    bool hasInputEnded() { return received(), m_inputEnded; }
    void say(const QByteArray &bytes)
    {
        if (::send(m_descriptor, bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL)
            != bytes.size())
            qFatal("The scripted server cannot say a word.");
    }
    void end()
    {
        ::shutdown(m_descriptor, SHUT_RDWR);
        ::close(m_descriptor);
        m_descriptor = -1;
    }

private:
    QTcpServer m_server;
    int m_descriptor = -1;
    QByteArray m_received;
    bool m_inputEnded = false;
};

struct RunningServer
{
    RunningServer()
        : process(
            home,
            words(QStringLiteral("serve line-2 --log-dir none --ports %1").arg(ports.first())))
    {
    }
    bool isListening() const
    {
        return process.hasSaid("S2 127.0.0.1:" + QByteArray::number(ports.at(1)) + " listening");
    }
    /// What `send` needs to find S1 by its name.
    QStringList sendWords(const char *more = "") const
    {
        return words(QStringLiteral("send --herd line-2 --ports %1 %2")
                         .arg(QString::number(ports.first()), QLatin1String(more)));
    }

    ScratchHome home;
    PortRange ports{2};
    DroverProcess process;
};

} // namespace

class TestSend : public QObject
{
    Q_OBJECT

private slots:
    void saysLinesFromItsArguments();
    void saysLinesFromItsInput();
    void saysALineThatHasNoEnd();
    void saysNothingWithoutInput();
    void keepsBytesOfItsInput();
    void waitsForALateAnswer();
    void seesTheCutAnswerToAMillionBytes();
    void passesMuchOnWithoutKeepingIt();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void saysThatTheServerEndedTooEarly();
    void saysThatTheAnswerCannotBeWritten();
};

void TestSend::saysLinesFromItsArguments()
{
    RunningServer server;
    QTRY_VERIFY_WITH_TIMEOUT(server.isListening(), patience);
    DroverProcess send(server.home,
                       server.sendWords("S1")
                           + QStringList{QStringLiteral("--foo"), QStringLiteral(" two words "),
                                         QString(), QStringLiteral("--")});
    QTRY_VERIFY_WITH_TIMEOUT(send.hasEnded(), patience);
    QCOMPARE(send.output(), QByteArray("? --foo\n?  two words \n? --\n"));
    QCOMPARE(send.errors(), QByteArray());
    QCOMPARE(send.exitCode(), 0);
}

void TestSend::saysLinesFromItsInput()
{
    RunningServer server;
    QTRY_VERIFY_WITH_TIMEOUT(server.isListening(), patience);
    DroverProcess send(server.home, server.sendWords("S2"));
    send.say("one\n");
    QTRY_COMPARE_WITH_TIMEOUT(send.output(), QByteArray("? one\n"), patience); // at once
    send.say("tw");
    send.say("o\nthree\n");
    QTRY_COMPARE_WITH_TIMEOUT(send.output(), QByteArray("? one\n? two\n? three\n"), patience);
    QVERIFY(!send.hasEnded());
    send.endInput();
    QTRY_VERIFY_WITH_TIMEOUT(send.hasEnded(), patience);
    QCOMPARE(send.exitCode(), 0);
    QCOMPARE(send.errors(), QByteArray());
}

void TestSend::saysALineThatHasNoEnd()
{
    RunningServer server;
    QTRY_VERIFY_WITH_TIMEOUT(server.isListening(), patience);
    DroverProcess send(server.home, server.sendWords("S1"));
    send.say("one\ntwo");
    send.endInput();
    QTRY_VERIFY_WITH_TIMEOUT(send.hasEnded(), patience);
    QCOMPARE(send.output(), QByteArray("? one\n? two\n"));
    QCOMPARE(send.exitCode(), 0);
}

void TestSend::saysNothingWithoutInput()
{
    RunningServer server;
    QTRY_VERIFY_WITH_TIMEOUT(server.isListening(), patience);
    DroverProcess send(server.home, server.sendWords("S1"),
                       [](QProcess &set) { set.setStandardInputFile(QProcess::nullDevice()); });
    QTRY_VERIFY_WITH_TIMEOUT(send.hasEnded(), patience);
    QCOMPARE(send.output(), QByteArray());
    QCOMPARE(send.errors(), QByteArray());
    QCOMPARE(send.exitCode(), 0);
}

void TestSend::keepsBytesOfItsInput()
{
    RunningServer server;
    QTRY_VERIFY_WITH_TIMEOUT(server.isListening(), patience);
    DroverProcess send(server.home, server.sendWords("S1"));
    const QByteArray line("\xff\xfe\0 \t\x80 x\r", 9);
    send.say(line + '\n');
    send.endInput();
    QTRY_VERIFY_WITH_TIMEOUT(send.hasEnded(), patience);
    QCOMPARE(send.output(), "? " + line + '\n');
}

void TestSend::waitsForALateAnswer()
{
    ScratchHome home;
    ScriptedServer server;
    DroverProcess send(home,
                       QStringList{QStringLiteral("send"), server.address(), QStringLiteral("x")});
    QTRY_COMPARE_WITH_TIMEOUT(server.received(), QByteArray("x\n"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(server.hasInputEnded(), patience);
    server.say("late ");
    QTRY_COMPARE_WITH_TIMEOUT(send.output(), QByteArray("late "), patience);
    QVERIFY(!send.hasEnded());
    server.say("answer\n");
    server.end();
    QTRY_VERIFY_WITH_TIMEOUT(send.hasEnded(), patience);
    QCOMPARE(send.output(), QByteArray("late answer\n"));
    QCOMPARE(send.errors(), QByteArray());
    QCOMPARE(send.exitCode(), 0);
}

void TestSend::seesTheCutAnswerToAMillionBytes()
{
    RunningServer server;
    QTRY_VERIFY_WITH_TIMEOUT(server.isListening(), patience);
    DroverProcess send(server.home, server.sendWords("S1"));
    send.say(QByteArray(1'000'000, 'x'));
    send.endInput();
    QTRY_VERIFY_WITH_TIMEOUT(send.hasEnded(), patience);
    QCOMPARE(send.output(), "? " + QByteArray(128, 'x') + '\n');
}

void TestSend::passesMuchOnWithoutKeepingIt()
{
    RunningServer server;
    QTRY_VERIFY_WITH_TIMEOUT(server.isListening(), patience);
    DroverProcess send(server.home, server.sendWords("S1"));
    constexpr int lines = 20'000;
    const QByteArray line = QByteArray(200, 'x') + '\n';
    send.say(line.repeated(lines));
    send.endInput();
    QTRY_VERIFY_WITH_TIMEOUT(send.hasEnded(), patience);
    QCOMPARE(send.exitCode(), 0);
    QVERIFY(send.output() == ("? " + line).repeated(lines));
}

void TestSend::saysWhatWentWrong_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *why, const char *command, int exitCode, const char *message) {
        QTest::newRow(why) << QString::fromUtf8(command) << exitCode << QString::fromUtf8(message);
    };
    row("nobody listens", "send 127.0.0.1:PORT x", 1,
        "127.0.0.1 port PORT cannot be talked to: Connection refused. Is the server running?\n");
    row("nobody listens at an IPv6 address", "send [::ffff:127.0.0.1]:PORT x", 1,
        "::ffff:127.0.0.1 port PORT cannot be talked to: Connection refused. Is the server "
        "running?\n");
    row("an address that the system refuses at once", "send 255.255.255.255:PORT x", 1,
        "255.255.255.255 port PORT cannot be talked to: Network unreachable. Is the server "
        "running?\n");
    row("a server of a herd that does not run", "send --ports PORT Goloman x", 1,
        "127.0.0.1 port PORT cannot be talked to: Connection refused. Is the server running?\n");
    row("no server of the default herd", "send Hill x", 1,
        "Hill is neither HOST:PORT nor a server of the herd ucla-2018. Name another herd with "
        "--herd.\n");
    row("port 0", "send localhost:0 x", 1,
        "localhost:0 is neither HOST:PORT nor a server of the herd ucla-2018. Name another herd "
        "with --herd.\n");
    row("a port too big", "send localhost:65536 x", 1,
        "localhost:65536 is neither HOST:PORT nor a server of the herd ucla-2018. Name another "
        "herd with --herd.\n");
    row("no host", "send :12780 x", 1,
        ":12780 is neither HOST:PORT nor a server of the herd ucla-2018. Name another herd with "
        "--herd.\n");
    row("unknown herd", "send --herd ucla-2081 Hill x", 1,
        "There is no herd \"ucla-2081\". Did you mean ucla-2018?\n");
    row("ports beyond the last", "send --ports 65535 Hands x", 1,
        "The port of Hands would be 65536, and 65535 is the last one. Begin with a smaller port "
        "than 65535.\n");
    row("nobody to send to", "send", 2,
        "Say whom to send to: HOST:PORT, or the name of a server of the herd.\n"
        "Type \"drover-headless help send\" for more.\n");
}

void TestSend::saysWhatWentWrong()
{
    QFETCH(QString, command);
    QFETCH(int, exitCode);
    QFETCH(QString, message);
    ScratchHome home;
    PortRange ports(5);
    command.replace(QLatin1String("PORT"), QString::number(ports.first()));
    message.replace(QLatin1String(" port PORT"), QStringLiteral(" port %1").arg(ports.first()));
    DroverProcess send(home, words(command));
    QTRY_VERIFY_WITH_TIMEOUT(send.hasEnded(), patience);
    QCOMPARE(QString::fromUtf8(send.errors()), message);
    QCOMPARE(send.exitCode(), exitCode);
    QCOMPARE(send.output(), QByteArray());
    QCOMPARE(home.files(), QStringList());
}

void TestSend::saysThatTheServerEndedTooEarly()
{
    ScratchHome home;
    ScriptedServer server;
    DroverProcess send(home, QStringList{QStringLiteral("send"), server.address()});
    send.say("x\n");
    QTRY_COMPARE_WITH_TIMEOUT(server.received(), QByteArray("x\n"), patience);
    server.say("? x\n");
    server.end();
    QTRY_VERIFY_WITH_TIMEOUT(send.hasEnded(), patience);
    QCOMPARE(send.output(), QByteArray("? x\n"));
    QCOMPARE(send.errors(),
             QByteArray("The server ended the connection before everything was sent.\n"));
    QCOMPARE(send.exitCode(), 1);
}

void TestSend::saysThatTheAnswerCannotBeWritten()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("This system has no /dev/full.");
    RunningServer server;
    QTRY_VERIFY_WITH_TIMEOUT(server.isListening(), patience);
    DroverProcess send(server.home, server.sendWords("S1 x"), [](QProcess &set) {
        set.setStandardOutputFile(QStringLiteral("/dev/full"));
    });
    QTRY_VERIFY_WITH_TIMEOUT(send.hasEnded(), patience);
    QCOMPARE(send.errors(), QByteArray("The answer cannot be written: No space left on device.\n"));
    QCOMPARE(send.exitCode(), 1);
}

} // namespace drover

QTEST_GUILESS_MAIN(drover::TestSend)

#include "tst_send.moc"
