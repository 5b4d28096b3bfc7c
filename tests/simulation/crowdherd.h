// SPDX-License-Identifier: MIT
#pragma once

#include "herd/presets.h"
#include "simulation/crowd.h"
#include "simulation/population.h"
#include "support/testherd.h"

#include <QDir>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace drover {

/// Moves the clock until what hangs on it has happened.
#define TRY_WITH_CLOCK(clock, condition) QTRY_VERIFY((condition) || ((clock).advance(500ms), false))

inline Topology herdOf2018()
{
    return *makePreset(defaultPreset);
}

inline Endpoint endpointOf(const TestHerd &herd, const char *server)
{
    return {server, QHostAddress(QHostAddress::LocalHost), herd.port(server)};
}

/// A port that nobody listens on.
inline Endpoint deadEnd()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return {"Nobody", QHostAddress(QHostAddress::LocalHost), server.serverPort()};
}

/// What a server says of a server that no client should fall for.
class OddServer
{
public:
    explicit OddServer(QByteArray answer)
        : m_answer(std::move(answer))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *const socket = m_server.nextPendingConnection();
            ++connections;
            if (m_answer == "close")
                socket->close();
            else
                QObject::connect(socket, &QTcpSocket::readyRead, socket,
                                 [this, socket] { socket->write(m_answer); });
        });
    }
    Endpoint endpoint() const
    {
        return {"Odd", QHostAddress(QHostAddress::LocalHost), m_server.serverPort()};
    }
    int connections = 0;

private:
    QByteArray m_answer;
    QTcpServer m_server;
};

inline qsizetype openDescriptors()
{
    return QDir(QStringLiteral("/proc/self/fd"))
        .entryList(QDir::NoDotAndDotDot | QDir::System | QDir::Files)
        .size();
}

/// A crowd of one, and the herd that it walks in.
struct Walk
{
    explicit Walk(const std::vector<const char *> &servers)
    {
        for (const char *server : servers)
            options.endpoints.push_back(endpointOf(herd, server));
        options.clients.push_back({"cyclist", Movement::randomWalk(1, 12)});
    }
    Crowd &crowd()
    {
        if (!m_crowd)
            m_crowd = std::make_unique<Crowd>(herd.herd.poller(), deadlines, options);
        return *m_crowd;
    }
    void end() { m_crowd.reset(); }
    ManualClock &clock() { return herd.clock; }

    TestHerd herd{herdOf2018()};
    DeadlineQueue deadlines{herd.clock};
    Crowd::Options options;

private:
    std::unique_ptr<Crowd> m_crowd;
};

/// A crowd of many, and the herd that it walks in.
struct Many
{
    explicit Many(const CrowdOptions &options, Topology topology = herdOf2018())
        : herd(std::move(topology))
    {
        std::vector<Endpoint> endpoints;
        for (const ServerSpec &server : herd.herd.topology().servers)
            endpoints.push_back(endpointOf(herd, server.name.c_str()));
        crowd = std::make_unique<Crowd>(herd.herd.poller(), deadlines,
                                        makeCrowd(options, endpoints, 10'000));
    }
    /// Time goes on by steps; each answer comes before the next step, and each connection.
    bool run(std::chrono::nanoseconds time, std::chrono::nanoseconds step)
    {
        for (std::chrono::nanoseconds at{0}; at < time; at += step) {
            herd.clock.advance(step);
            if (!settle())
                return false;
        }
        return true;
    }
    bool settle()
    {
        return QTest::qWaitFor(
            [this] {
                while (herd.places.waiting() > 0)
                    herd.places.answer();
                return crowd->waiting() == 0 && crowd->snapshot().open == crowd->connections();
            },
            20'000);
    }
    /// The same where servers may be down: one turn of the event loop for each step.
    void runOn(std::chrono::nanoseconds time, std::chrono::nanoseconds step)
    {
        for (std::chrono::nanoseconds at{0}; at < time; at += step) {
            herd.clock.advance(step);
            QCoreApplication::processEvents();
        }
    }
    bool stop()
    {
        QSignalSpy stopped(crowd.get(), &Crowd::stopped);
        crowd->stop();
        return QTest::qWaitFor(
            [&] {
                while (herd.places.waiting() > 0)
                    herd.places.answer();
                return stopped.count() == 1;
            },
            20'000);
    }
    /// What was said is answered, complained about, lost, or waits.
    bool isBalanced() const
    {
        const CrowdCounters &counters = crowd->counters();
        return counters.reports + counters.queries
            == counters.answers + counters.complaints + counters.lost + crowd->waiting();
    }

    TestHerd herd;
    DeadlineQueue deadlines{herd.clock};
    std::unique_ptr<Crowd> crowd;
};

} // namespace drover
