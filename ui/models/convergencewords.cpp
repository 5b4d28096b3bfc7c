// SPDX-License-Identifier: MIT
// What is said of servers that agree or lack news.
#include "models/format.h"
#include "models/newsway.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace drover {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// More are not named one by one.
constexpr qsizetype mostNames = 5;
constexpr qsizetype mostObstacles = 3;

QString listOf(const QStringList &names, qsizetype most)
{
    return names.size() > most ? names.mid(0, most).join(QStringLiteral(", ")) + QChar(0x2026)
                               : QLocale().createSeparatedList(names);
}

QString wordsOf(const HerdModel &model, const Obstacle &obstacle)
{
    const QString server = model.serverName(obstacle.server);
    const QString other = model.serverName(obstacle.other);
    switch (obstacle.kind) {
    case Obstacle::Kind::Server: {
        const ServerSnapshot *const snapshot = model.server(obstacle.server);
        if (snapshot && snapshot->state == Herd::ServerState::Up)
            //: What keeps news from going on: goes behind "No way from Goloman: "
            return Words::tr("%1 is frozen").arg(server);
        if (snapshot && snapshot->state == Herd::ServerState::Killed)
            return Words::tr("%1 was killed").arg(server);
        return Words::tr("%1 is stopped").arg(server);
    }
    case Obstacle::Kind::CutLink:
        //: What keeps news from going on: goes behind "No way from Goloman: "
        return Words::tr("the link %1 \u2013 %2 is cut").arg(server, other);
    case Obstacle::Kind::HeldLink:
        return Words::tr("the link %1 \u2013 %2 is held").arg(server, other);
    case Obstacle::Kind::DownLink:
        return Words::tr("the link %1 \u2013 %2 is down").arg(server, other);
    }
    Q_UNREACHABLE();
}

/// Those that have the newest report: the one that got it from the client first, then those that
/// are up.
std::vector<ServerIndex> holdersOf(const HerdModel &model, const HerdModel::Client &client)
{
    std::vector<ServerIndex> holders;
    for (const ServerSnapshot &server : model.frame().servers)
        if (client.beliefOf(server.id) && !client.lacks(server.id))
            holders.push_back(server.id);
    const auto rank = [&](ServerIndex server) {
        return model.counts(server) ? (server == client.newest.origin ? 0 : 1) : 2;
    };
    std::ranges::stable_sort(holders, {}, rank);
    return holders;
}

} // namespace

QString obstacleText(const HerdModel &model, ServerIndex server, ClientIndex client)
{
    const HerdModel::Client &known = model.client(client);
    const std::vector<ServerIndex> holders = holdersOf(model, known);
    if (!known.lacks(server) || holders.empty())
        return {};
    const NewsWay way = wayOfNews(model.frame(), holders, server);
    const QString from = model.serverName(way.from);
    if (!way.exists)
        return Words::tr("No link leads from %1 to %2.").arg(from, model.serverName(server));
    if (!way.obstacles.empty()) {
        QStringList obstacles;
        for (const Obstacle &obstacle : way.obstacles)
            obstacles.append(wordsOf(model, obstacle));
        //: %1 is a server that has news, %2 what keeps it from others: "Holiday is stopped".
        return Words::tr("No way from %1: %2.").arg(from, listOf(obstacles, mostObstacles));
    }
    if (way.unknown != unknownServer)
        return Words::tr("The way from %1 leads through %2, which does not say what it passes on.")
            .arg(from, model.serverName(way.unknown));
    return {};
}

QString lagText(const HerdModel &model, ServerIndex server)
{
    if (!model.isBehind(server))
        return {};
    const auto lag = model.lagOf(server);
    const auto lacked = int(model.clientsLackedBy(server));
    if (!lag || !model.isOverdue(server))
        return Words::tr("News of %n client(s) is on its way.", nullptr, lacked);
    //: %1 is a duration.
    QString text = Words::tr("Behind for %1: it lacks news of %n client(s).", nullptr, lacked)
                       .arg(formatDuration(model.frame().monotonic - lag->since));
    const QString why = obstacleText(model, server, lag->client);
    return why.isEmpty() ? text : text + u' ' + why;
}

QString convergenceText(const HerdModel &model)
{
    if (model.countingServers() == 0)
        return Words::tr("No server is up.");
    if (const std::size_t overdue = model.serversOverdue(); overdue > 0)
        return Words::tr("%n server(s) behind.", nullptr, int(overdue));
    if (model.updatesInFlight() > 0)
        return Words::tr("News is on its way.");
    if (model.clientCount() == 0)
        return Words::tr("No client has reported yet.");
    return Words::tr("All agree.");
}

QString convergenceSummary(const HerdModel &model)
{
    const std::size_t counting = model.countingServers();
    const auto furthest = model.furthestBehind();
    const auto lag = furthest ? model.lagOf(*furthest) : std::nullopt;
    if (furthest && lag) {
        const QString clients = Words::tr("%n client(s)", "of which a server lacks the last report",
                                          int(model.clientsLackedBy(*furthest)));
        //: %1 is a server, %2 is "3 clients": their last reports have not reached it. %3 is a
        //: duration.
        const QString behind = Words::tr("%n server(s) behind: %1 has lacked news of %2 for %3.",
                                         nullptr, int(model.serversOverdue()))
                                   .arg(model.serverName(*furthest), clients,
                                        formatDuration(model.frame().monotonic - lag->since));
        const QString why = obstacleText(model, *furthest, lag->client);
        return why.isEmpty() ? behind : behind + u' ' + why;
    }
    if (counting == 0 || model.clientCount() == 0)
        return convergenceText(model);
    if (model.updatesInFlight() > 0)
        return Words::tr("News of %n client(s) is on its way.", nullptr,
                         int(model.updatesInFlight()));
    const QString clients = Words::tr("%n client(s)", "about so many", int(model.clientCount()));
    const QString agree = counting == 1
        ? Words::tr("One server is up and knows %1.").arg(clients)
        : Words::tr("All %n server(s) agree about %1.", nullptr, int(counting)).arg(clients);
    const auto lastAgreement = model.lastAgreement();
    if (!lastAgreement || counting == 1)
        return agree;
    //: Two sentences: %1 is "All 5 servers agree about 8 clients.", %2 a duration.
    return Words::tr("%1 The last update took %2.").arg(agree, formatDuration(*lastAgreement));
}

QString clientAgreementText(const HerdModel &model, ClientIndex client)
{
    const HerdModel::Client &known = model.client(client);
    const auto counting = int(model.countingServers());
    if (known.newest.version == 0)
        return Words::tr("No server knows this client any more.");
    if (counting == 0)
        return Words::tr("No server is up.");
    if (known.lacking == 0 && known.agreedAt)
        //: %1 is the time that an update took to reach all servers.
        return Words::tr("All %n server(s) agree after %1.", nullptr, counting)
            .arg(formatDuration(*known.agreedAt - known.changedAt));
    const bool anyOverdue = model.serversOverdue(known) > 0;
    QStringList lacking;
    for (const ServerSnapshot &server : model.frame().servers)
        if (anyOverdue ? model.isOverdue(known, server.id)
                       : model.counts(server.id) && known.lacks(server.id))
            lacking.append(model.serverName(server.id));
    const QString agree = QLocale().toString(counting - int(known.lacking));
    if (anyOverdue)
        //: %1 is how many servers have the newest report, %n of how many, %2 names of others.
        return Words::tr("%1 of %n server(s) agree. Behind: %2.", nullptr, counting)
            .arg(agree, listOf(lacking, mostNames));
    //: %1 is how many servers have the newest report, %n of how many, %2 names of the others.
    return Words::tr("%1 of %n server(s) agree. On its way to: %2.", nullptr, counting)
        .arg(agree, listOf(lacking, mostNames));
}

} // namespace drover
