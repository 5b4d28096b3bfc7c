// SPDX-License-Identifier: MIT
#pragma once

#include "herd/presets.h"
#include "protocol/parser.h"
#include "server/handshake.h"
#include "support/testclient.h"
#include "support/testherd.h"

#include <QTcpServer>

#include <algorithm>

namespace drover {

inline const QByteArray secret = "a secret of the tests";
inline const QByteArray kiwi = "AT S2 +0.000000000 kiwi +34-118 1520023935\n";

/// S1 runs here; its neighbour S2 is played by the test.
inline Topology line2(quint16 portOfS2, Limits limits = {})
{
    Topology topology = *makePreset(QStringLiteral("line-2"));
    topology.servers[1].port = portOfS2;
    topology.limits = limits;
    return topology;
}

inline Herd::Options onlyS1()
{
    Herd::Options options;
    options.servers = {"S1"};
    return options;
}

inline bool contains(const QList<QByteArray> &texts, const QByteArray &part)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QByteArray &text) { return text.contains(part); });
}

/// A port that nobody listens on.
inline quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

inline LinkIdentity identityOfS2(std::uint64_t epoch = 22, const QByteArray &knows = secret)
{
    return {"line-2", "S2", "S1", knows, epoch};
}

/// S2 as the dialler: shakes hands line by line over a TestClient.
class FakeS2
{
public:
    explicit FakeS2(quint16 port, LinkIdentity identity = identityOfS2())
        : client(port)
        , m_handshake(std::move(identity), Handshake::Role::Dialler)
    {
        say(m_handshake.opening());
    }

    void say(const std::string &line) { client.say(QByteArray::fromStdString(line)); }
    /// Deals with the handshake's lines that have come; true when both ends are proven.
    bool isProven()
    {
        while (!m_handshake.isProven()) {
            const qsizetype end = client.received().indexOf('\n', m_read);
            if (end < 0)
                return false;
            const QByteArray line = client.received().sliced(m_read, end - m_read);
            m_read = end + 1;
            const auto message
                = parseLinkMessage(std::string_view(line.data(), std::size_t(line.size())));
            if (!message)
                return false;
            const auto reply = m_handshake.receive(*message);
            if (!reply)
                return false;
            say(*reply);
        }
        return true;
    }
    std::uint64_t epochOfS1() const { return m_handshake.peerEpoch(); }
    /// What came after the handshake.
    QByteArray said() const { return client.received().sliced(m_read); }

    TestClient client;

private:
    Handshake m_handshake;
    qsizetype m_read = 0;
};

} // namespace drover
