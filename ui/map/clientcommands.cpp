// SPDX-License-Identifier: MIT
#include "map/clientcommands.h"

#include "inspector/wiretext.h"
#include "protocol/parser.h"

#include <algorithm>
#include <cmath>

namespace drover {

ClientCommands::ClientCommands(const HerdModel &herd, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_herd(herd)
    , m_clock(clock)
{
    connect(&herd, &HerdModel::cleared, this, &ClientCommands::hangUp);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietFor);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        emit waiting(m_waitingAt,
                     tr("%1 has not answered yet.").arg(m_herd.serverName(m_waitingFor)));
    });
}

ClientCommands::~ClientCommands() = default;

ServerIndex ClientCommands::usualServer(std::optional<ClientIndex> client) const
{
    if (m_herd.isEmpty())
        return unknownServer;
    if (client && m_herd.server(m_herd.client(*client).newest.origin))
        return m_herd.client(*client).newest.origin;
    const auto &servers = m_herd.frame().servers;
    const auto found = std::ranges::find_if(
        servers, [this](const ServerSnapshot &server) { return m_herd.counts(server.id); });
    if (found != servers.end())
        return found->id;
    return servers.empty() ? unknownServer : servers.front().id;
}

bool ClientCommands::isClientName(const QByteArray &name)
{
    constexpr qsizetype mostBytes = 255; // far below what an AT line may hold
    return !name.isEmpty() && name.size() <= mostBytes && std::ranges::none_of(name, isWhiteSpace);
}

void ClientCommands::report(const QByteArray &client, const Coordinate &at, ServerIndex server)
{
    ClientLine *const line = lineTo(server);
    if (!line) {
        emit reported(client, at, false, tr("No server is there to report to."));
        return;
    }
    const QByteArray what = client + ' ' + QByteArray::fromStdString(formatLocation(at)) + ' '
        + QByteArray::fromStdString(formatTimestamp(m_clock.wallNow()));
    if (!m_quiet.isActive())
        m_quiet.start();
    m_waitingAt = at;
    m_waitingFor = server;
    line->ask("IAMAT " + what, [=, this](const ClientLine::Answer &answer) {
        m_quiet.stop();
        const bool taken
            = answer.bytes.startsWith("AT ") && answer.bytes.endsWith(' ' + what + '\n');
        emit reported(client, at, taken, wordOf(answer, taken, server));
    });
}

QString ClientCommands::wordOf(const ClientLine::Answer &answer, bool taken,
                               ServerIndex server) const
{
    const QString name = m_herd.serverName(server);
    if (!answer.failure.isEmpty())
        return answer.failure;
    if (taken)
        return tr("%1 has the report.", "a server").arg(name);
    if (answer.bytes.startsWith("AT "))
        return tr("%1 keeps the report that it had: the client's time of it is later.", "a server")
            .arg(name);
    return tr("%1 did not take it: %2", "a server, its answer")
        .arg(name, wireText(answer.bytes.trimmed(), WireMarks::Hidden));
}

void ClientCommands::askPlaces(const QByteArray &client, double radiusKm, int most,
                               ServerIndex server)
{
    const std::uint64_t number = ++m_placesAsked;
    ClientLine *const line = lineTo(server);
    if (!line) {
        emit placesAnswered({}, tr("No server is there to ask."));
        return;
    }
    const QByteArray command = "WHATSAT " + client + ' '
        + QByteArray::number(radiusKm, 'f', radiusKm == std::floor(radiusKm) ? 0 : 1) + ' '
        + QByteArray::number(most);
    line->ask(command, [this, number](const ClientLine::Answer &answer) {
        if (number == m_placesAsked)
            emit placesAnswered(answer.bytes, answer.failure);
    });
}

void ClientCommands::hangUp()
{
    m_quiet.stop();
    ++m_placesAsked;
    // Not at once: one of them may be the caller.
    for (auto &[server, line] : m_lines)
        line.release()->deleteLater();
    m_lines.clear();
}

ClientLine *ClientCommands::lineTo(ServerIndex server)
{
    const auto place = m_herd.placeOf(server);
    if (!place)
        return nullptr;
    std::unique_ptr<ClientLine> &line = m_lines[server];
    if (!line)
        line = std::make_unique<ClientLine>(m_herd.serverName(server));
    line->setAddress(m_herd.topology().hostOf(*place), m_herd.server(server)->port);
    return line.get();
}

} // namespace drover
