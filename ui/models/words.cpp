// SPDX-License-Identifier: MIT
#include "models/words.h"

#include "models/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace drover {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

constexpr std::array allReasons{CloseReason::PeerClosed,    CloseReason::PeerReset,
                                CloseReason::ConnectFailed, CloseReason::ReplySent,
                                CloseReason::LineTooLong,   CloseReason::SlowReader,
                                CloseReason::Idle,          CloseReason::TooManyConnections,
                                CloseReason::Stopped,       CloseReason::Killed,
                                CloseReason::Refused,       CloseReason::NotANeighbour,
                                CloseReason::WrongProof,    CloseReason::NoProof,
                                CloseReason::Superseded,    CloseReason::Silent,
                                CloseReason::Cut,           CloseReason::BatchSent};

/// The end that tells most about a link that is not up.
const LinkEndSnapshot &tellingEnd(const LinkSnapshot &link)
{
    const auto weight = [](const LinkEndSnapshot &end) {
        if (!end.known)
            return 0;
        switch (end.state) {
        case LinkState::Up:
            return 1;
        case LinkState::Stopped:
            return 2;
        case LinkState::HalfOpen:
            return 3;
        case LinkState::Dialling:
            return 4;
        case LinkState::Waiting:
            return end.dialsIn.count() > 0 ? 6 : 5;
        case LinkState::Cut:
            return 7;
        }
        Q_UNREACHABLE();
    };
    return weight(link.second) > weight(link.first) ? link.second : link.first;
}

} // namespace

QString closeReasonText(CloseReason reason)
{
    switch (reason) {
    case CloseReason::PeerClosed:
        return Words::tr("ended by the other end");
    case CloseReason::PeerReset:
        return Words::tr("reset by the other end");
    case CloseReason::ConnectFailed:
        return Words::tr("nobody listens there");
    case CloseReason::ReplySent:
        return Words::tr("answered, and ended as this server does after each answer");
    case CloseReason::LineTooLong:
        return Words::tr("a line was too long");
    case CloseReason::SlowReader:
        return Words::tr("the other end did not read what it was sent");
    case CloseReason::Idle:
        return Words::tr("nothing was said for too long");
    case CloseReason::TooManyConnections:
        return Words::tr("the server had too many connections");
    case CloseReason::Stopped:
        return Words::tr("the server was taken down");
    case CloseReason::Killed:
        return Words::tr("the server was killed");
    case CloseReason::Refused:
        return Words::tr("the other end does not take this server for its neighbour");
    case CloseReason::NotANeighbour:
        return Words::tr("the other end does not speak as a neighbour");
    case CloseReason::WrongProof:
        return Words::tr("the other end does not know the secret of the herd");
    case CloseReason::NoProof:
        return Words::tr("the other end took too long to prove who it is");
    case CloseReason::Superseded:
        return Words::tr("another connection of the same link took its place");
    case CloseReason::Silent:
        return Words::tr("the other end did not answer any more");
    case CloseReason::Cut:
        return Words::tr("cut by hand");
    case CloseReason::BatchSent:
        return Words::tr("everything was sent over a brief connection");
    }
    Q_UNREACHABLE();
}

std::optional<CloseReason> closeReasonOf(std::string_view name)
{
    for (const CloseReason reason : allReasons)
        if (closeReasonName(reason) == name)
            return reason;
    return std::nullopt;
}

QString serverStateText(const ServerSnapshot &server)
{
    switch (server.state) {
    case Herd::ServerState::Elsewhere:
        //: A server that another program runs.
        return Words::tr("elsewhere");
    case Herd::ServerState::Down:
        //: The state of a server that was taken down cleanly, or has not been started.
        return Words::tr("stopped");
    case Herd::ServerState::Up:
        return server.frozen ? Words::tr("frozen") : Words::tr("up", "a server");
    case Herd::ServerState::Stopping:
        return Words::tr("stopping");
    case Herd::ServerState::Killed:
        //: The state of a server that has lost all that it knew.
        return Words::tr("killed");
    }
    Q_UNREACHABLE();
}

QString serverStateSign(const ServerSnapshot &server)
{
    switch (server.state) {
    case Herd::ServerState::Elsewhere:
        return QStringLiteral("\u25c7"); // diamond
    case Herd::ServerState::Down:
        return QStringLiteral("\u25a0"); // square
    case Herd::ServerState::Up:
        return server.frozen ? QStringLiteral("\u25ae") : QStringLiteral("\u25cf"); // bar, disc
    case Herd::ServerState::Stopping:
        return QStringLiteral("\u25bc"); // triangle
    case Herd::ServerState::Killed:
        return QStringLiteral("\u2715"); // cross
    }
    Q_UNREACHABLE();
}

QString linkStateText(LinkState state)
{
    switch (state) {
    case LinkState::Stopped:
        //: The state of a link's end whose server does not run.
        return Words::tr("server not up");
    case LinkState::Dialling:
        //: The state of a link's end: a connection is being made.
        return Words::tr("dialling");
    case LinkState::HalfOpen:
        //: The state of a link's end: connected, and the two servers prove who they are.
        return Words::tr("proving who it is");
    case LinkState::Up:
        return Words::tr("up", "a link");
    case LinkState::Waiting:
        return Words::tr("waits for the other end to dial");
    case LinkState::Cut:
        return Words::tr("cut by hand");
    }
    Q_UNREACHABLE();
}

QString linkStateSign(LinkState state)
{
    switch (state) {
    case LinkState::Stopped:
        return QStringLiteral("\u25a0"); // square
    case LinkState::Dialling:
    case LinkState::HalfOpen:
        return QStringLiteral("\u25d0"); // half a disc
    case LinkState::Up:
        return QStringLiteral("\u25cf"); // disc
    case LinkState::Waiting:
        return QStringLiteral("\u25cb"); // ring
    case LinkState::Cut:
        return QStringLiteral("\u2715"); // cross
    }
    Q_UNREACHABLE();
}

QString linkEndText(const LinkEndSnapshot &end)
{
    if (!end.known)
        //: The state of a link's end at a server that another program runs.
        return Words::tr("not known");
    if (end.state == LinkState::Waiting && end.dialsIn.count() > 0)
        return Words::tr("dials again in %1").arg(formatDuration(end.dialsIn));
    return linkStateText(end.state);
}

QString linkText(const LinkSnapshot &link)
{
    if (link.cut)
        return linkStateText(LinkState::Cut);
    const LinkEndSnapshot &end = tellingEnd(link);
    if (end.known && end.state == LinkState::Up && link.held)
        //: The state of a link that works: what is sent over it waits until it is released.
        return Words::tr("up, held");
    if (end.known && end.state == LinkState::Up && link.delay.count() > 0)
        //: The state of a link that works, and how long each delivery takes.
        return Words::tr("up, +%1").arg(formatDuration(link.delay));
    return linkEndText(end);
}

QString linkSign(const LinkSnapshot &link)
{
    if (link.cut)
        return linkStateSign(LinkState::Cut);
    const LinkEndSnapshot &end = tellingEnd(link);
    return end.known ? linkStateSign(end.state) : QStringLiteral("\u25c7");
}

QString convergenceText(const HerdModel &model)
{
    const std::size_t counting = model.countingServers();
    const std::size_t behind = model.serversBehind();
    if (counting == 0)
        return Words::tr("No server is up.");
    if (behind > 0)
        return Words::tr("%n server(s) behind.", nullptr, int(behind));
    if (model.clientCount() == 0)
        return Words::tr("No client has reported yet.");
    return Words::tr("All agree.");
}

QString convergenceSummary(const HerdModel &model)
{
    const std::size_t counting = model.countingServers();
    const std::size_t behind = model.serversBehind();
    if (counting == 0 || (behind == 0 && model.clientCount() == 0))
        return convergenceText(model);
    if (behind == 0) {
        const QString clients
            = Words::tr("%n client(s)", "about so many", int(model.clientCount()));
        const QString agree = counting == 1
            ? Words::tr("One server is up and knows %1.").arg(clients)
            : Words::tr("All %n server(s) agree about %1.", nullptr, int(counting)).arg(clients);
        if (!model.lastAgreement() || counting == 1)
            return agree;
        //: Two sentences: %1 is "All 5 servers agree about 8 clients.", %2 a duration.
        return Words::tr("%1 The last update took %2.")
            .arg(agree, formatDuration(*model.lastAgreement()));
    }
    const auto &servers = model.frame().servers;
    const auto worst
        = std::ranges::max_element(servers, {}, [&model](const ServerSnapshot &server) {
              return model.clientsLackedBy(server.id);
          });
    const QString clients = Words::tr("%n client(s)", "of which a server lacks the last report",
                                      int(model.clientsLackedBy(worst->id)));
    const QString name = model.serverName(worst->id);
    //: %1 is a server, %2 is "3 clients": their last reports have not reached it.
    return Words::tr("%n server(s) behind: %1 lacks news of %2.", nullptr, int(behind))
        .arg(name, clients);
}

QString clientAgreementText(const HerdModel &model, ClientIndex index)
{
    constexpr qsizetype mostNames = 5;
    const HerdModel::Client &client = model.client(index);
    const auto counting = int(model.countingServers());
    if (client.newest.version == 0)
        return Words::tr("No server knows this client any more.");
    if (counting == 0)
        return Words::tr("No server is up.");
    if (client.lacking == 0 && client.agreedAt)
        //: %1 is the time that an update took to reach all servers.
        return Words::tr("All %n server(s) agree after %1.", nullptr, counting)
            .arg(formatDuration(*client.agreedAt - client.changedAt));
    QStringList behind;
    for (const ServerSnapshot &server : model.frame().servers)
        if (model.counts(server.id) && client.lacks(server.id))
            behind.append(model.serverName(server.id));
    const QString names = behind.size() > mostNames
        ? behind.mid(0, mostNames).join(QStringLiteral(", ")) + QChar(0x2026)
        : QLocale().createSeparatedList(behind);
    //: %1 is how many servers have the newest report, %n of how many, %2 names of the others.
    return Words::tr("%1 of %n server(s) agree. Behind: %2.", nullptr, counting)
        .arg(QLocale().toString(counting - int(client.lacking)), names);
}

} // namespace drover
