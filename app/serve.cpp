// SPDX-License-Identifier: MIT
#include "serve.h"

#include "console.h"
#include "control.h"
#include "herd/herd.h"
#include "herd/herdfile.h"
#include "herd/secret.h"
#include "journal/logfiles.h"
#include "linereader.h"
#include "net/clock.h"
#include "places/placeschoice.h"
#include "unixsignals.h"

#include <QCoreApplication>

#include <algorithm>
#include <csignal>
#include <memory>

#include <unistd.h>

namespace drover {

namespace {

/// Everything that runs while a herd is served. Destroyed from the bottom up.
class Serving : public QObject
{
    Q_OBJECT

public:
    /// The error is a sentence; nothing is left half started.
    Result<Done, QString> start(const ServeOptions &options);

private:
    Result<Topology, QString> chooseHerd(const ServeOptions &options);
    Result<QByteArray, QString> chooseSecret(const ServeOptions &options,
                                             const Topology &topology) const;
    static PlacesChoice choosePlaces(const ServeOptions &options, const Topology &topology);
    Result<Done, QString> openLog(const ServeOptions &options);
    void announce() const;
    void welcome() const;
    void readCommands();
    void obeyLine(const QByteArray &line);
    void stop();

    SystemClock m_clock;
    UnixSignals m_signals;
    std::unique_ptr<PlacesProvider> m_places;
    std::unique_ptr<Herd> m_herd;
    std::unique_ptr<LogFiles> m_log;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<LineReader> m_commands;
};

/// What happened, and which option helps.
QString withAdvice(const BindFailure &failure)
{
    const auto advice = [&failure] {
        switch (failure.cause) {
        case BindFailure::Cause::PortTaken:
            return Serving::tr("Choose other ports with --ports, or end that program.");
        case BindFailure::Cause::NoSuchAddress:
            return Serving::tr("Choose another one with --listen, or start the server where it "
                               "belongs.");
        case BindFailure::Cause::NotAllowed:
            return Serving::tr("Choose ports above 1023 with --ports.");
        case BindFailure::Cause::HostIsAName:
            return Serving::tr("Give the address to listen on with --listen.");
        case BindFailure::Cause::Other:
            return QString();
        }
        Q_UNREACHABLE();
    };
    return QStringLiteral("%1 %2").arg(failure.sentence, advice()).trimmed();
}

Result<Done, QString> Serving::start(const ServeOptions &options)
{
    auto topology = chooseHerd(options);
    if (!topology)
        return Failure{topology.error()};
    const auto secret = chooseSecret(options, *topology);
    if (!secret)
        return Failure{secret.error()};
    Herd::Options herdOptions;
    herdOptions.secret = *secret;
    for (const QString &server : options.servers)
        herdOptions.servers.push_back(server.toStdString());
    herdOptions.listen = QHostAddress(options.listen);
    herdOptions.closeAfterReply = options.closeAfterReply;

    auto places = makePlacesProvider(choosePlaces(options, *topology), m_clock);
    if (!places)
        return Failure{places.error()};
    m_places = std::move(*places);
    m_herd
        = std::make_unique<Herd>(std::move(*topology), std::move(herdOptions), m_clock, *m_places);
    if (const auto bound = m_herd->bind(); !bound)
        return Failure{withAdvice(bound.error())};
    if (auto opened = openLog(options); !opened)
        return opened;
    connect(m_herd.get(), &Herd::stopped, this, [] { QCoreApplication::exit(EXIT_SUCCESS); });
    connect(&m_signals, &UnixSignals::endRequested, this, &Serving::stop);
    m_herd->start();
    announce();
    m_console = std::make_unique<Console>(m_herd->journal()); // tells what happens from now on
    const bool isTerminal = ::isatty(STDIN_FILENO) != 0;
    if (isTerminal)
        welcome();
    if (options.control || isTerminal)
        readCommands();
    return Done();
}

Result<Topology, QString> Serving::chooseHerd(const ServeOptions &options)
{
    const auto herd = loadHerd(options.herd);
    if (!herd)
        return herd;
    for (const QString &name : options.servers) {
        const auto index = herd->indexOf(name.toStdString());
        if (!index) {
            QStringList names;
            for (const ServerSpec &server : herd->servers)
                names.append(shownName(server.name));
            return Failure{tr("The herd %1 has no server %2; it has %3.")
                               .arg(shownName(herd->name), name, names.join(QLatin1String(", ")))};
        }
        if (herd->servers[*index].foreign != ServerSpec::Foreign::No)
            return Failure{tr("%1 is a server of another make; start it yourself.").arg(name)};
    }
    const bool isForeign = std::ranges::all_of(herd->servers, [](const ServerSpec &server) {
        return server.foreign != ServerSpec::Foreign::No;
    });
    if (isForeign)
        return Failure{tr("All servers of the herd %1 are of another make; start them yourself.")
                           .arg(shownName(herd->name))};
    return herd->withPorts(options.basePort.value_or(defaultBasePort));
}

Result<QByteArray, QString> Serving::chooseSecret(const ServeOptions &options,
                                                  const Topology &topology) const
{
    if (!options.secretFile.isEmpty())
        return readSecret(options.secretFile);
    if (!topology.secretFile.isEmpty())
        return readSecret(topology.secretFile);
    return userSecret();
}

PlacesChoice Serving::choosePlaces(const ServeOptions &options, const Topology &topology)
{
    PlacesChoice choice = placesChoice(topology);
    if (!options.places.isEmpty()) {
        choice.source = options.places;
        choice.url.clear(); // that of another service, maybe
    }
    if (!options.placesKeyFile.isEmpty())
        choice.keyFile = options.placesKeyFile;
    if (!options.placesUrl.isEmpty())
        choice.url = options.placesUrl;
    return choice;
}

Result<Done, QString> Serving::openLog(const ServeOptions &options)
{
    const Topology &topology = m_herd->topology();
    const QString directory = options.logDirectory.value_or(
        defaultLogDirectory(QString::fromStdString(topology.name), topology.portOf(0)));
    if (directory.isEmpty())
        return Done();
    std::vector<std::string> names;
    for (const std::size_t i : m_herd->ownServers())
        names.push_back(topology.servers[i].name);
    auto opened = LogFiles::open(m_herd->journal(), directory, names, topology.limits);
    if (!opened)
        return Failure{opened.error()};
    m_log = std::move(*opened);
    connect(m_log.get(), &LogFiles::failed, this, printError);
    connect(m_log.get(), &LogFiles::recovered, this, printError);
    return Done();
}

void Serving::announce() const
{
    for (const std::size_t i : m_herd->ownServers()) {
        const QString name = shownName(m_herd->topology().servers[i].name);
        const QHostAddress address = m_herd->listenAddress(i);
        printLine(
            QStringLiteral("%1 %2 listening").arg(name, shownEndpoint(address, m_herd->port(i))));
        if (!address.isLoopback())
            printLine(tr("%1 can be reached from other machines: what clients say to it is not "
                         "encrypted.")
                          .arg(name));
    }
}

/// For the one who sits there; a program that reads our output gets none of it.
void Serving::welcome() const
{
    if (m_log)
        printLine(tr("The logs are in %1.").arg(m_log->directory()));
    printLine(tr("Type help to see what can be typed here. Ctrl-C ends the herd."));
}

void Serving::readCommands()
{
    m_commands = std::make_unique<LineReader>(STDIN_FILENO);
    connect(m_commands.get(), &LineReader::lineRead, this, &Serving::obeyLine);
}

void Serving::obeyLine(const QByteArray &line)
{
    if (line.simplified().isEmpty())
        return;
    const auto command = parseControlCommand(line);
    if (!command) {
        printLine(command.error());
        return;
    }
    if (command->verb == ControlCommand::Verb::Quit) {
        stop();
        return;
    }
    const QString answer = obey(*m_herd, *command);
    m_herd->journal().flush(); // what it caused is told before the answer
    printLine(answer);
}

void Serving::stop()
{
    m_herd->stop();
}

} // namespace

int serve(const ServeOptions &options)
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGTTIN, SIG_IGN); // should we come into the background just before we read
    Serving serving;
    if (const auto started = serving.start(options); !started) {
        printError(started.error());
        return EXIT_FAILURE;
    }
    return QCoreApplication::exec();
}

} // namespace drover

#include "serve.moc"
