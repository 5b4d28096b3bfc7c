// SPDX-License-Identifier: MIT
#include "loopback.h"
#include "net/socket.h"

#include <QTest>

#include <sys/resource.h>

using namespace drover;

class TestSocket : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhoWasAccepted();
    void acceptsNothingWhereNobodyKnocks();
    void connectsWithoutWaiting();
    void saysWhyItCouldNotConnect();
    void takesAConnectionToItselfForRefused();
    void leavesNoTraceOfAConnectionToItself();
    void raisesTheDescriptorLimitToTheHardOne();
};

namespace {

/// Bound to a port of its own, which it returns, and connected to that.
int connectedToItself(sockaddr_in &address)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *const raw = reinterpret_cast<sockaddr *>(&address);
    if (::bind(descriptor, raw, length) != 0 || ::getsockname(descriptor, raw, &length) != 0
        || ::connect(descriptor, raw, length) != 0)
        qFatal("No connection to itself: error %d", errno);
    return descriptor;
}

bool isNonBlockingAndClosedOnExec(int descriptor)
{
    return (::fcntl(descriptor, F_GETFL) & O_NONBLOCK) != 0
        && (::fcntl(descriptor, F_GETFD) & FD_CLOEXEC) != 0;
}

} // namespace

void TestSocket::tellsWhoWasAccepted()
{
    const RawListener listener;
    const RawSocket client = listener.connect();
    sockaddr_in own{};
    socklen_t length = sizeof own;
    QCOMPARE(::getsockname(client.descriptor(), reinterpret_cast<sockaddr *>(&own), &length), 0);

    const Accepted accepted = acceptConnection(listener.descriptor());
    const RawSocket server(accepted.descriptor);
    QCOMPARE_GE(accepted.descriptor, 0);
    QCOMPARE(accepted.error, 0);
    QCOMPARE(accepted.address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(accepted.label, "127.0.0.1:" + std::to_string(ntohs(own.sin_port)));
}

void TestSocket::acceptsNothingWhereNobodyKnocks()
{
    const RawListener listener;
    const Accepted accepted = acceptConnection(listener.descriptor());
    QCOMPARE(accepted.descriptor, -1);
    QCOMPARE(accepted.error, EAGAIN);
}

void TestSocket::connectsWithoutWaiting()
{
    const RawListener listener;
    const RawSocket client(beginConnecting(QHostAddress(QHostAddress::LocalHost), listener.port()));
    QVERIFY(isNonBlockingAndClosedOnExec(client.descriptor()));
    const Accepted accepted = acceptConnection(listener.descriptor());
    const RawSocket server(accepted.descriptor);
    QCOMPARE(connectResult(client.descriptor()), 0);
    QVERIFY(isNonBlockingAndClosedOnExec(server.descriptor()));
}

void TestSocket::saysWhyItCouldNotConnect()
{
    quint16 port = 0;
    {
        const RawListener gone;
        port = gone.port();
    }
    const RawSocket client(beginConnecting(QHostAddress(QHostAddress::LocalHost), port));
    QVERIFY(client.descriptor() >= 0);
    QCOMPARE(connectResult(client.descriptor()), ECONNREFUSED);
}

void TestSocket::takesAConnectionToItselfForRefused()
{
    sockaddr_in address{};
    const RawSocket mirror(connectedToItself(address));
    QCOMPARE(connectResult(mirror.descriptor()), ECONNREFUSED);
}

/// Else the port could not be listened on for a minute: by the very server that was dialled.
void TestSocket::leavesNoTraceOfAConnectionToItself()
{
    sockaddr_in address{};
    RawSocket mirror(connectedToItself(address));
    QCOMPARE(connectResult(mirror.descriptor()), ECONNREFUSED);
    mirror.close();

    const RawSocket server(::socket(AF_INET, SOCK_STREAM, 0));
    const int on = 1; // as QTcpServer does
    ::setsockopt(server.descriptor(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    QCOMPARE(::bind(server.descriptor(), reinterpret_cast<sockaddr *>(&address), sizeof address),
             0);
    QCOMPARE(::listen(server.descriptor(), 1), 0);
}

void TestSocket::raisesTheDescriptorLimitToTheHardOne()
{
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit lowered = before;
    lowered.rlim_cur = 64;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &lowered), 0);
    const std::int64_t raised = raiseDescriptorLimit();
    rlimit after{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &after), 0);
    QCOMPARE(raised, std::int64_t(before.rlim_max));
    QCOMPARE(after.rlim_cur, before.rlim_max);
    ::setrlimit(RLIMIT_NOFILE, &before);
}

QTEST_GUILESS_MAIN(TestSocket)
#include "tst_socket.moc"
