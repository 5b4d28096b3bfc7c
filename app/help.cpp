// SPDX-License-Identifier: MIT
#include "help.h"

#include "control.h"
#include "protocol/limits.h"

#include <QCoreApplication>
#include <QLocale>

namespace drover {

namespace {

class Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString overview()
{
    return Help::tr(
        "Drover runs an application server herd: TCP servers that take locations from moving\n"
        "clients, flood them to each other and answer what is near a client.\n"
        "\n"
        "    drover-headless serve [HERD] [OPTION]...    run servers of a herd\n"
        "    drover-headless send TARGET [LINE]...       say lines to a server\n"
        "    drover-headless crowd [HERD] [OPTION]...    clients that walk around and report\n"
        "    drover-headless bench TARGET... [OPTION]... load on servers, and how they bear it\n"
        "    drover-headless bench flood [OPTION]...     how news spreads in herds of all shapes\n"
        "    drover-headless herd [HERD]                 print or check a herd file\n"
        "    drover-headless places import FILE -o OUT   make a file of places of your own\n"
        "    drover-headless help [TOPIC]                more about serve, send, crowd, bench,\n"
        "                                                herd, places, control, limits\n"
        "    drover-headless version                     which Drover this is\n"
        "\n"
        "HERD is a preset (herd --list names them all) or a herd file; without it, ucla-2018.\n"
        "Exit codes: 0 it went well, 1 it could not be done, 2 the command line is wrong.\n"
        "It speaks the language of your system where it can; with LANGUAGE=en it speaks English.");
}

QString serveHelp()
{
    return Help::tr(
        "drover-headless serve [HERD] [OPTION]...\n"
        "\n"
        "Runs the servers of a herd until SIGTERM or SIGINT, and says what happens, a line each.\n"
        "\n"
        "    --server NAME        run this server only; may be given several times. The others\n"
        "                         are looked for where the herd says they are.\n"
        "    --ports BASE         the first server's port, the next ones count up (12780)\n"
        "    --log-dir DIR        where the log files go; none: no log. Without it,\n"
        "                         $XDG_STATE_HOME/drover/HERD-PORT or\n"
        "                         ~/.local/state/drover/HERD-PORT\n"
        "    --places SOURCE      where the places of a WHATSAT come from (as the herd says\n"
        "                         without this option): offline, inside the program; google,\n"
        "                         google-legacy or overpass, over the network; a file made by\n"
        "                         places import; or none. See help places.\n"
        "    --places-key-file FILE\n"
        "                         Google's key (mode 0600). Without it, DROVER_GOOGLE_KEY of\n"
        "                         the environment.\n"
        "    --places-url URL     where the service is, for another instance of Overpass\n"
        "    --listen ADDRESS     listen there instead of at the servers' own hosts; 0.0.0.0 or\n"
        "                         :: lets other machines in\n"
        "    --secret FILE        what the herd's servers know and nobody else, for herds on\n"
        "                         several machines (mode 0600). Without it, your own, made at\n"
        "                         first use.\n"
        "    --close-after-reply  close each client's connection after its first answer, for\n"
        "                         test clients that read until the end\n"
        "    --control            read commands from standard input though it is no terminal:\n"
        "                         see help control\n"
        "\n"
        "A neighbour that a herd file calls foreign only knows AT lines and cannot prove who it\n"
        "is: any program at its address can speak for it.");
}

QString sendHelp()
{
    return Help::tr(
        "drover-headless send [--herd HERD] [--ports BASE] HOST:PORT|NAME [LINE]...\n"
        "\n"
        "Sends the lines, or standard input without any, ends its side of the connection, and\n"
        "prints what comes until the server ends its own.\n"
        "\n"
        "    drover-headless send Goloman 'IAMAT kiwi +34.068930-118.445127 1520023934.9'\n"
        "    drover-headless send Welsh 'WHATSAT kiwi 10 5'");
}

QString crowdHelp()
{
    return Help::tr(
        "drover-headless crowd [HERD] [OPTION]...\n"
        "\n"
        "Simulates clients of a herd that runs: they move, report where they are to its servers\n"
        "and check every answer. At the end it tells what was said and answered and how long\n"
        "that took. Ctrl-C ends it sooner.\n"
        "\n"
        "    --ports BASE         the first server's port, as for serve (12780)\n"
        "    --clients N          how many clients, 1 to 20000 (8)\n"
        "    --rate R             reports a second of each client, up to 1000 (1)\n"
        "    --seconds T          so long (10)\n"
        "    --seed S             the same seed walks the same way (131)\n"
        "    --speed METRES       a second, up to 340 (12)\n"
        "    --still              they stand still\n"
        "    --track FILE         they go along a track, GPX or NMEA, there and back, spread over\n"
        "                         it; one that has times is gone along as fast as they say\n"
        "    --whatsat PERCENT    of the reports are followed by a WHATSAT (0)\n"
        "    --roam SECONDS       a client goes to another server after so long, on average\n"
        "                         (never); of those that share a connection each on its own\n"
        "    --skew SECONDS       some clocks are fast or slow by up to so much (0)\n"
        "    --skewed PERCENT     of the clocks, where --skew is given (10)\n"
        "    --connections C      that the clients share (one each, or as many as the descriptor\n"
        "                         limit allows)\n"
        "    --json FILE          what is told at the end, for programs\n"
        "\n"
        "Exit code 0: every client got a connection, and everything that was said was answered,\n"
        "and rightly. Else it is 1, and standard error says how many got no connection, how many\n"
        "lines were never answered, and why, for each server.");
}

QString benchHelp()
{
    return Help::tr(
        "drover-headless bench TARGET... [OPTION]...\n"
        "drover-headless bench flood [OPTION]...\n"
        "\n"
        "Makes load on herd servers that run, of any make: clients that report where they are as\n"
        "fast as they are answered, or at a fixed rate. Every answer is checked. At the end it\n"
        "tells how many there were a second and how long they took; docs/BENCH.md says how to\n"
        "read that. Ctrl-C ends it sooner. TARGET is HOST:PORT or the name of a server.\n"
        "\n"
        "    --herd HERD          whose servers are named (ucla-2018)\n"
        "    --ports BASE         the first server's port, as for serve (12780)\n"
        "    --clients C          connections that make the load (50)\n"
        "    --in-flight D        unanswered requests of each, up to 1024 (1)\n"
        "    --rate R             requests a second of all together instead, sent when they are\n"
        "                         due, and counted from then, however late they are sent\n"
        "    --idle I             connections besides that have talked once (0)\n"
        "    --seconds S          so long (10)\n"
        "    --whatsat PERCENT    of the requests are WHATSAT (0)\n"
        "    --client-ids N       that are reported in turn, at least C (one for each client)\n"
        "    --json FILE          what is told at the end, for programs\n"
        "    --svg FILE           a picture of how long the answers took\n"
        "\n"
        "bench flood runs herds of its own and measures how long until the last server has an\n"
        "update, and how many AT lines that takes, at rest and under load.\n"
        "\n"
        "    --graph G[,G]...     ring, line, star, tree, grid, mesh, a preset, a year such as\n"
        "                         2018, or all\n"
        "    --servers N[,N]...   of those that come in sizes, 2 to 500 (5)\n"
        "    --clients-known K[,K]...\n"
        "                         that all servers know before, up to 5000000 (0)\n"
        "    --updates U          that are measured (500)\n"
        "    --rate R             of others meanwhile, a second; 0: only at rest (up to 1000,\n"
        "                         less where that would be more than 10000 AT lines)\n"
        "    --json FILE          the table, for programs\n"
        "\n"
        "Exit code 0: everything that was said was answered, and rightly; all servers had all.");
}

QString herdHelp()
{
    return Help::tr("drover-headless herd [PRESET|FILE]\n"
                    "drover-headless herd --list\n"
                    "\n"
                    "Prints the herd as a herd file, to begin one of your own from; a file is\n"
                    "checked by that, and what is wrong with it is told with its line. --list\n"
                    "names the presets.");
}

QString placesHelp()
{
    return Help::tr(
        "drover-headless places import FILE -o OUT\n"
        "\n"
        "Makes a file of places of your own. FILE is an extract of OpenStreetMap (.osm.pbf), text\n"
        "of GeoNames (.txt or .tsv) or GeoJSON (.geojson, .json; .geojsonl with a feature a\n"
        "line). OUT appears when it is complete. Then: drover-headless serve --places OUT, with\n"
        "a / in it or .places at its end.\n"
        "\n"
        "What a herd can answer WHATSAT from, with --places or \"places\" in its file:\n"
        "\n"
        "    offline        towns, airports and landmarks of the world, inside the program\n"
        "    google         Google's Places API (New); wants a key\n"
        "    google-legacy  Google's Nearby Search of old, passed on as it comes; wants a key\n"
        "    overpass       OpenStreetMap, through an instance of the Overpass API\n"
        "    FILE           places imported before\n"
        "    none           nothing\n"
        "\n"
        "A key is in DROVER_GOOGLE_KEY or in a file that only you can read, never in an argument:\n"
        "other users could see that. The services hear where your clients are, and whoever runs\n"
        "them has terms: docs/PLACES.md.");
}

QString controlTopic()
{
    return Help::tr("While serve runs, a line on standard input steers it, when that is a terminal "
                    "or with\n--control:\n")
        + QLatin1Char('\n') + controlHelp();
}

QString shownValue(const LimitRow &row)
{
    const std::int64_t value = Limits().*row.value;
    const QString number = QLocale::c().toString(qlonglong(value));
    return *row.unit == '\0' ? number : number + QLatin1Char(' ') + QLatin1String(row.unit);
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Limits", text);
}

/// In lines that fit a terminal, each behind four blanks.
QString indented(const QString &text)
{
    constexpr qsizetype columns = 86;
    const QString margin(4, QLatin1Char(' '));
    QString result;
    QString line;
    const QStringList words = text.split(QLatin1Char(' '));
    for (const QString &word : words) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > columns)
            result += margin + std::exchange(line, {}) + QLatin1Char('\n');
        line += line.isEmpty() ? word : QLatin1Char(' ') + word;
    }
    return result + margin + line;
}

QString limitsTopic()
{
    QString text = Help::tr("What a server bounds. The key \"limits\" of a herd file sets them.\n");
    for (const LimitRow &row : limitTable()) {
        const QString fixed = row.kind == LimitRow::Kind::Fixed
            ? QLatin1Char(' ') + Help::tr("(fixed)")
            : QString();
        text += QStringLiteral("\n%1 = %2%3\n%4\n%5\n")
                    .arg(QLatin1String(row.key), shownValue(row), fixed,
                         indented(translated(row.what)), indented(translated(row.past)));
    }
    return text.trimmed();
}

} // namespace

Result<QString, QString> helpText(const QString &topic)
{
    if (topic.isEmpty())
        return overview();
    if (topic == QLatin1String("serve"))
        return serveHelp();
    if (topic == QLatin1String("send"))
        return sendHelp();
    if (topic == QLatin1String("crowd"))
        return crowdHelp();
    if (topic == QLatin1String("bench"))
        return benchHelp();
    if (topic == QLatin1String("herd"))
        return herdHelp();
    if (topic == QLatin1String("places"))
        return placesHelp();
    if (topic == QLatin1String("control"))
        return controlTopic();
    if (topic == QLatin1String("limits"))
        return limitsTopic();
    if (topic == QLatin1String("limits.md"))
        return limitsPage().trimmed();
    return Failure{
        Help::tr("There is no help for \"%1\"; there is some for serve, send, crowd, bench, herd, "
                 "places, control and limits.")
            .arg(topic)};
}

QString limitsPage()
{
    QString page = QStringLiteral(
        "# Limits\n\n"
        "What a server bounds, and what happens past it. A herd file sets them with its key "
        "`limits`;\n"
        "`fixed` ones are part of the protocol. This page is `drover-headless help limits.md`.\n\n"
        "| limit | default | may be | what it bounds | past it |\n|---|---|---|---|---|\n");
    for (const LimitRow &row : limitTable()) {
        const QString range = row.kind == LimitRow::Kind::Fixed
            ? QStringLiteral("fixed")
            : QStringLiteral("%1 to %2")
                  .arg(QLocale::c().toString(qlonglong(row.least)),
                       QLocale::c().toString(qlonglong(row.most)));
        page += QStringLiteral("| `%1` | %2 | %3 | %4 | %5 |\n")
                    .arg(QLatin1String(row.key), shownValue(row), range, QLatin1String(row.what),
                         QLatin1String(row.past));
    }
    page += QStringLiteral(
        "\nBesides these: a server listens at the loopback address unless its herd file or "
        "`--listen`\nsays otherwise, and it says so when it starts.\n");
    return page;
}

} // namespace drover
