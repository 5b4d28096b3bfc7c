// SPDX-License-Identifier: MIT
#pragma once

#include "map/clientline.h"
#include "models/herdmodel.h"
#include "net/clock.h"
#include "protocol/coordinate.h"

#include <memory>
#include <unordered_map>

namespace drover {

/// What one says to the servers from the map, as a client does: IAMAT and WHATSAT over TCP, over
/// one connection to each server, and what came of it in words. On the window's thread.
class ClientCommands : public QObject
{
    Q_OBJECT

public:
    /// So long an answer is waited for before waiting() says so.
    static constexpr std::chrono::milliseconds quietFor{400};

    /// Both outlive it.
    ClientCommands(const HerdModel &herd, Clock &clock, QObject *parent = nullptr);
    ~ClientCommands() override;

    /// The server that the client reports to, or else the first one that is up; unknownServer
    /// where there is none.
    ServerIndex usualServer(std::optional<ClientIndex> client) const;
    /// Whether an IAMAT can have it for its client: bytes that are not white space, and not too
    /// many.
    static bool isClientName(const QByteArray &name);

    /// Reports \a client from \a at, now. reported() follows once.
    void report(const QByteArray &client, const Coordinate &at, ServerIndex server);
    /// placesAnswered() follows once, unless something else is asked before.
    void askPlaces(const QByteArray &client, double radiusKm, int most, ServerIndex server);
    /// Ends all connections; nothing follows any more.
    void hangUp();

signals:
    /// No answer has come for a while.
    void waiting(const drover::Coordinate &at, const QString &sentence);
    /// \a taken: the report counts now.
    void reported(const QByteArray &client, const drover::Coordinate &at, bool taken,
                  const QString &sentence);
    /// As it came; or why not.
    void placesAnswered(const QByteArray &answer, const QString &failure);

private:
    ClientLine *lineTo(ServerIndex server);
    QString wordOf(const ClientLine::Answer &answer, bool taken, ServerIndex server) const;

    const HerdModel &m_herd;
    Clock &m_clock;
    std::unordered_map<ServerIndex, std::unique_ptr<ClientLine>> m_lines;
    std::uint64_t m_placesAsked = 0;
    QTimer m_quiet;
    Coordinate m_waitingAt;
    ServerIndex m_waitingFor = unknownServer;
};

} // namespace drover
