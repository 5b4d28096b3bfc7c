// SPDX-License-Identifier: MIT
#include "commandline.h"

#include "herd/presets.h"
#include "herd/topology.h"
#include "load/loadgenerator.h"
#include "places/placeschoice.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHostAddress>

#include <cmath>
#include <span>

namespace drover {

namespace {

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    /// \a topic is what the help about errors is asked for.
    explicit CommandLine(QString topic)
        : m_topic(std::move(topic))
    {
        m_parser.setOptionsAfterPositionalArgumentsMode(
            QCommandLineParser::ParseAsPositionalArguments);
        m_parser.addOption(
            QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    }

    void addValue(const QString &name)
    {
        m_parser.addOption(QCommandLineOption(name, {}, QStringLiteral("value")));
    }
    /// -o FILE, --output FILE.
    void addOutput()
    {
        m_parser.addOption(QCommandLineOption({QStringLiteral("o"), QStringLiteral("output")}, {},
                                              QStringLiteral("value")));
    }
    void addFlag(const QString &name) { m_parser.addOption(QCommandLineOption(name)); }
    /// Options may stand behind the herd and the server too; not so in `send`, whose lines may
    /// begin with anything.
    void allowOptionsAnywhere()
    {
        m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    }

    /// The error, or nothing. A negative \a mostPositional allows any number.
    std::optional<UsageError> parse(const QStringList &arguments, qsizetype mostPositional)
    {
        if (!m_parser.parse(arguments)) {
            const QStringList unknown = m_parser.unknownOptionNames();
            if (!unknown.isEmpty())
                return error(tr("There is no option %1.").arg(dashed(unknown.first())));
            return error(m_parser.errorText()); // a sentence of Qt's, translated with it
        }
        return mostPositional < 0 ? std::nullopt : tooMany(mostPositional);
    }

    std::optional<UsageError> tooMany(qsizetype mostPositional) const
    {
        if (positional().size() <= mostPositional)
            return std::nullopt;
        return error(tr("\"%1\" is one argument too many.").arg(positional()[mostPositional]));
    }

    UsageError error(const QString &message) const { return {message, m_topic}; }
    bool isSet(const QString &name) const { return m_parser.isSet(name); }
    QString value(const QString &name) const { return m_parser.value(name); }
    QStringList values(const QString &name) const { return m_parser.values(name); }
    QStringList positional() const { return m_parser.positionalArguments(); }

    Result<std::optional<quint16>, UsageError> basePort() const
    {
        const QString name = QStringLiteral("ports");
        if (!isSet(name))
            return std::optional<quint16>();
        bool ok = false;
        const uint port = value(name).toUInt(&ok);
        if (!ok || port == 0 || port > 65'535)
            return Failure{
                error(tr("--ports wants a number from 1 to 65535, not \"%1\".").arg(value(name)))};
        return std::optional<quint16>(quint16(port));
    }

    /// \a otherwise where it is not given; \a wanted says what it may be.
    Result<double, UsageError> number(const QString &name, double least, double most,
                                      double otherwise, bool isWhole = false) const
    {
        if (!isSet(name))
            return otherwise;
        bool ok = false;
        const double number = value(name).toDouble(&ok);
        if (ok && number >= least && number <= most && (!isWhole || number == std::floor(number)))
            return number;
        const auto shown = [](double bound) { return QString::number(bound, 'g', 10); };
        return Failure{error((isWhole ? tr("--%1 wants a whole number from %2 to %3, not \"%4\".")
                                      : tr("--%1 wants a number from %2 to %3, not \"%4\"."))
                                 .arg(name, shown(least), shown(most), value(name)))};
    }

private:
    static QString dashed(const QString &name)
    {
        return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
    }

    QString m_topic;
    QCommandLineParser m_parser;
};

/// The error, or nothing.
std::optional<UsageError> readPlaces(const CommandLine &line, ServeOptions &options)
{
    const QString places = QStringLiteral("places");
    options.places = line.value(places);
    const QStringList known = placesNames() + QStringList(QLatin1String(noPlacesName));
    if (line.isSet(places) && !known.contains(options.places) && !isPlacesFile(options.places))
        return line.error(
            CommandLine::tr("--places wants one of %1, or a file made by places import, such as "
                            "city.places or ./city, not \"%2\".")
                .arg(known.join(QLatin1String(", ")), options.places));
    options.placesKeyFile = line.value(QStringLiteral("places-key-file"));
    if (line.isSet(QStringLiteral("places-key-file")) && options.placesKeyFile.isEmpty())
        return line.error(CommandLine::tr("--places-key-file wants a file."));
    options.placesUrl = line.value(QStringLiteral("places-url"));
    if (line.isSet(QStringLiteral("places-url")) && options.placesUrl.isEmpty())
        return line.error(CommandLine::tr("--places-url wants the URL of a service."));
    return std::nullopt;
}

Result<Options, UsageError> parseServe(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("serve"));
    line.allowOptionsAnywhere();
    for (const char *name : {"server", "ports", "log-dir", "places", "places-key-file",
                             "places-url", "listen", "secret"})
        line.addValue(QLatin1String(name));
    for (const char *name : {"close-after-reply", "control"})
        line.addFlag(QLatin1String(name));
    if (auto wrong = line.parse(arguments, 1))
        return Failure{*wrong};
    if (line.isSet(QStringLiteral("help")))
        return Options{HelpOptions{QStringLiteral("serve")}};

    ServeOptions options;
    options.herd = line.positional().value(0);
    options.servers = line.values(QStringLiteral("server"));
    if (options.servers.contains(QString()))
        return Failure{line.error(CommandLine::tr("--server wants the name of a server."))};
    const auto basePort = line.basePort();
    if (!basePort)
        return Failure{basePort.error()};
    options.basePort = *basePort;
    if (line.isSet(QStringLiteral("log-dir"))) {
        const QString directory = line.value(QStringLiteral("log-dir"));
        if (directory.isEmpty())
            return Failure{
                line.error(CommandLine::tr("--log-dir wants a directory, or none for no log."))};
        options.logDirectory = directory == QLatin1String("none") ? QString() : directory;
    }
    if (auto wrong = readPlaces(line, options))
        return Failure{*wrong};
    options.listen = line.value(QStringLiteral("listen"));
    if (line.isSet(QStringLiteral("listen")) && QHostAddress(options.listen).isNull())
        return Failure{line.error(
            CommandLine::tr("--listen wants an address such as 0.0.0.0 or ::1, not \"%1\".")
                .arg(options.listen))};
    options.secretFile = line.value(QStringLiteral("secret"));
    if (line.isSet(QStringLiteral("secret")) && options.secretFile.isEmpty())
        return Failure{line.error(CommandLine::tr("--secret wants a file."))};
    options.closeAfterReply = line.isSet(QStringLiteral("close-after-reply"));
    options.control = line.isSet(QStringLiteral("control"));
    return Options{options};
}

Result<Options, UsageError> parseSend(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("send"));
    line.addValue(QStringLiteral("herd"));
    line.addValue(QStringLiteral("ports"));
    if (auto wrong = line.parse(arguments, -1))
        return Failure{*wrong};
    if (line.isSet(QStringLiteral("help")))
        return Options{HelpOptions{QStringLiteral("send")}};

    SendOptions options;
    options.herd = line.value(QStringLiteral("herd"));
    const auto basePort = line.basePort();
    if (!basePort)
        return Failure{basePort.error()};
    options.basePort = *basePort;
    QStringList words = line.positional();
    if (words.isEmpty())
        return Failure{line.error(CommandLine::tr(
            "Say whom to send to: HOST:PORT, or the name of a server of the herd."))};
    options.target = words.takeFirst();
    for (const QString &word : std::as_const(words))
        options.lines.append(word.toUtf8());
    return Options{options};
}

/// An option that is a number, and where it goes.
template <typename Options> struct NumberOption
{
    const char *name;
    double least;
    double most;
    bool isWhole;
    void (*set)(Options &options, double value);
};

template <typename Options>
void addNumbers(CommandLine &line, std::span<const NumberOption<Options>> numbers)
{
    for (const auto &each : numbers)
        line.addValue(QLatin1String(each.name));
}

/// The error, or nothing.
template <typename Options>
std::optional<UsageError> readNumbers(const CommandLine &line,
                                      std::span<const NumberOption<Options>> numbers,
                                      Options &options)
{
    for (const auto &each : numbers) {
        const QString name = QLatin1String(each.name);
        const auto value = line.number(name, each.least, each.most, 0, each.isWhole);
        if (!value)
            return value.error();
        if (line.isSet(name))
            each.set(options, *value);
    }
    return std::nullopt;
}

/// The error, or nothing.
std::optional<UsageError> readFile(const CommandLine &line, const char *option, QString &file)
{
    const QString name = QLatin1String(option);
    file = line.value(name);
    if (line.isSet(name) && file.isEmpty())
        return line.error(CommandLine::tr("--%1 wants a file.").arg(name));
    return std::nullopt;
}

std::chrono::nanoseconds secondsOf(double value)
{
    return std::chrono::nanoseconds(std::llround(value * 1e9));
}

constexpr double aDay = 86'400; ///< seconds
constexpr double aYear = 365 * aDay;

constexpr NumberOption<CrowdRunOptions> crowdNumbers[] = {
    {"clients", 1, double(maxCrowdClients), true,
     [](CrowdRunOptions &to, double value) { to.crowd.clients = std::size_t(value); }},
    {"rate", 1 / aDay, maxCrowdRate, false,
     [](CrowdRunOptions &to, double value) { to.crowd.interval = secondsOf(1 / value); }},
    {"seconds", 0.1, aYear, false,
     [](CrowdRunOptions &to, double value) {
         to.duration = std::chrono::milliseconds(std::llround(value * 1'000));
     }},
    {"seed", 0, 1e15, true,
     [](CrowdRunOptions &to, double value) { to.crowd.seed = std::uint64_t(value); }},
    {"speed", 0, maxCrowdSpeed, false,
     [](CrowdRunOptions &to, double value) { to.crowd.speed = value; }},
    {"whatsat", 0, 100, false,
     [](CrowdRunOptions &to, double value) { to.crowd.queryShare = value / 100; }},
    {"roam", 0.1, aDay, false,
     [](CrowdRunOptions &to, double value) { to.crowd.roamEvery = secondsOf(value); }},
    {"skew", 0, aDay, false,
     [](CrowdRunOptions &to, double value) {
         to.crowd.skew = secondsOf(value);
         to.crowd.skewedShare = 0.1;
     }},
    {"skewed", 0, 100, false, // after "skew"
     [](CrowdRunOptions &to, double value) { to.crowd.skewedShare = value / 100; }},
    {"connections", 1, double(maxCrowdClients), true,
     [](CrowdRunOptions &to, double value) { to.crowd.connections = std::size_t(value); }},
};

Result<Options, UsageError> parseCrowd(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("crowd"));
    line.allowOptionsAnywhere();
    for (const char *name : {"ports", "track", "json"})
        line.addValue(QLatin1String(name));
    addNumbers<CrowdRunOptions>(line, crowdNumbers);
    line.addFlag(QStringLiteral("still"));
    if (auto wrong = line.parse(arguments, 1))
        return Failure{*wrong};
    if (line.isSet(QStringLiteral("help")))
        return Options{HelpOptions{QStringLiteral("crowd")}};

    CrowdRunOptions options;
    options.herd = line.positional().value(0);
    const auto basePort = line.basePort();
    if (!basePort)
        return Failure{basePort.error()};
    options.basePort = *basePort;
    if (auto wrong = readNumbers<CrowdRunOptions>(line, crowdNumbers, options))
        return Failure{*wrong};
    const bool isStill = line.isSet(QStringLiteral("still"));
    if (isStill)
        options.crowd.moves = CrowdOptions::Moves::Still;
    for (const auto &[name, file] :
         {std::pair("track", &options.trackFile), std::pair("json", &options.jsonFile)})
        if (auto wrong = readFile(line, name, *file))
            return Failure{*wrong};
    if (!options.trackFile.isEmpty()) {
        if (isStill)
            return Failure{line.error(CommandLine::tr("Write --still or --track, not both."))};
        options.crowd.moves = CrowdOptions::Moves::Path;
    }
    return Options{options};
}

constexpr double mostConnections = 1'000'000; // the descriptor limit says what is possible
/// The other half is more than enough for the idle connections, which have IDs of their own.
constexpr std::size_t mostReporters = maxLoadClientIds / 2;

constexpr NumberOption<BenchOptions> benchNumbers[] = {
    {"clients", 1, mostConnections, true,
     [](BenchOptions &to, double value) { to.clients = std::size_t(value); }},
    {"in-flight", 1, double(maxLoadInFlight), true,
     [](BenchOptions &to, double value) { to.inFlight = std::size_t(value); }},
    {"rate", 0.1, 1e7, false, [](BenchOptions &to, double value) { to.rate = value; }},
    {"idle", 0, mostConnections, true,
     [](BenchOptions &to, double value) { to.idle = std::size_t(value); }},
    {"seconds", 0.1, aDay, false,
     [](BenchOptions &to, double value) {
         to.duration = std::chrono::milliseconds(std::llround(value * 1'000));
     }},
    {"whatsat", 0, 100, false, [](BenchOptions &to, double value) { to.queryShare = value / 100; }},
    {"client-ids", 1, mostReporters, true,
     [](BenchOptions &to, double value) { to.clientIds = std::size_t(value); }},
};

Result<Options, UsageError> parseBench(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("bench"));
    line.allowOptionsAnywhere();
    for (const char *name : {"herd", "ports", "json", "svg"})
        line.addValue(QLatin1String(name));
    addNumbers<BenchOptions>(line, benchNumbers);
    if (auto wrong = line.parse(arguments, -1))
        return Failure{*wrong};
    if (line.isSet(QStringLiteral("help")))
        return Options{HelpOptions{QStringLiteral("bench")}};

    BenchOptions options;
    options.herd = line.value(QStringLiteral("herd"));
    options.targets = line.positional();
    if (options.targets.isEmpty())
        return Failure{line.error(CommandLine::tr(
            "Say which servers to load: HOST:PORT, or the names of servers of the herd."))};
    const auto basePort = line.basePort();
    if (!basePort)
        return Failure{basePort.error()};
    options.basePort = *basePort;
    if (auto wrong = readNumbers<BenchOptions>(line, benchNumbers, options))
        return Failure{*wrong};
    if (line.isSet(QStringLiteral("in-flight")) && line.isSet(QStringLiteral("rate")))
        return Failure{line.error(CommandLine::tr(
            "Write --in-flight or --rate, not both: at a fixed rate a request is sent when it is "
            "due, however many are unanswered."))};
    if (options.clientIds > 0 && options.clientIds < options.clients)
        return Failure{line.error(
            CommandLine::tr("--client-ids wants at least as many as there are clients, %1: two "
                            "clients that report the same ID would get each other's answers.")
                .arg(options.clients))};
    for (const auto &[name, file] :
         {std::pair("json", &options.jsonFile), std::pair("svg", &options.pictureFile)})
        if (auto wrong = readFile(line, name, *file))
            return Failure{*wrong};
    return Options{options};
}

constexpr NumberOption<FloodOptions> floodNumbers[] = {
    {"rate", 0, 1e6, false, [](FloodOptions &to, double value) { to.rate = value; }},
    {"updates", 1, 1e6, true,
     [](FloodOptions &to, double value) { to.updates = std::size_t(value); }},
};

/// Whole numbers with commas between them, within bounds; \a numbers stays where it is not given.
std::optional<UsageError> readList(const CommandLine &line, const char *option, std::size_t least,
                                   std::size_t most, std::vector<std::size_t> &numbers)
{
    const QString name = QLatin1String(option);
    if (!line.isSet(name))
        return std::nullopt;
    numbers.clear();
    const QStringList words = line.value(name).split(QLatin1Char(','));
    for (const QString &word : words) {
        bool ok = false;
        const qulonglong number = word.toULongLong(&ok);
        if (!ok || number < least || number > most)
            return line.error(CommandLine::tr("--%1 wants whole numbers from %2 to %3, with commas "
                                              "between them, not \"%4\".")
                                  .arg(name, QString::number(least), QString::number(most), word));
        numbers.push_back(std::size_t(number));
    }
    return std::nullopt;
}

/// The first of the \a arguments stands where the program's name would.
Result<Options, UsageError> parseFlood(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("bench"));
    line.allowOptionsAnywhere();
    for (const char *name : {"graph", "servers", "clients-known", "json"})
        line.addValue(QLatin1String(name));
    addNumbers<FloodOptions>(line, floodNumbers);
    if (auto wrong = line.parse(arguments, 0))
        return Failure{*wrong};
    if (line.isSet(QStringLiteral("help")))
        return Options{HelpOptions{QStringLiteral("bench")}};

    FloodOptions options;
    const QString graph = QStringLiteral("graph");
    if (line.isSet(graph)) {
        options.graphs = line.values(graph).join(QLatin1Char(',')).split(QLatin1Char(','));
        if (options.graphs.contains(QString()))
            return Failure{line.error(CommandLine::tr(
                "--graph wants one of ring, line, star, tree, grid, mesh, a year such as 2018, or "
                "all."))};
    }
    if (auto wrong = readList(line, "servers", 2, maxPresetServers, options.servers))
        return Failure{*wrong};
    if (auto wrong = readList(line, "clients-known", 0, 5'000'000, options.clientsKnown))
        return Failure{*wrong};
    if (auto wrong = readNumbers<FloodOptions>(line, floodNumbers, options))
        return Failure{*wrong};
    if (auto wrong = readFile(line, "json", options.jsonFile))
        return Failure{*wrong};
    return Options{options};
}

Result<Options, UsageError> parseHerd(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("herd"));
    line.allowOptionsAnywhere();
    line.addFlag(QStringLiteral("list"));
    if (auto wrong = line.parse(arguments, -1))
        return Failure{*wrong};
    if (line.isSet(QStringLiteral("help")))
        return Options{HelpOptions{QStringLiteral("herd")}};
    const HerdOptions options{line.positional().value(0), line.isSet(QStringLiteral("list"))};
    if (auto wrong = line.tooMany(options.list ? 0 : 1))
        return Failure{*wrong};
    return Options{options};
}

Result<Options, UsageError> parsePlaces(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("places"));
    line.allowOptionsAnywhere();
    line.addOutput();
    if (auto wrong = line.parse(arguments, -1))
        return Failure{*wrong};
    if (line.isSet(QStringLiteral("help")))
        return Options{HelpOptions{QStringLiteral("places")}};
    const QStringList words = line.positional();
    if (words.value(0) != QLatin1String("import"))
        return Failure{
            line.error(CommandLine::tr("Say what to do with places: places import FILE -o OUT."))};
    if (auto wrong = line.tooMany(2))
        return Failure{*wrong};
    const PlacesImportOptions options{words.value(1), line.value(QStringLiteral("o"))};
    if (options.source.isEmpty())
        return Failure{line.error(CommandLine::tr(
            "Say which file to import: an OpenStreetMap extract, GeoNames text or GeoJSON."))};
    if (options.target.isEmpty())
        return Failure{line.error(
            CommandLine::tr("Say where the places go: -o OUT, for example -o city.places."))};
    return Options{options};
}

Result<Options, UsageError> parseHelp(const QStringList &arguments)
{
    CommandLine line{QString()};
    if (auto wrong = line.parse(arguments, 1))
        return Failure{*wrong};
    return Options{HelpOptions{line.positional().value(0)}};
}

Result<Options, UsageError> parseVersion(const QStringList &arguments)
{
    CommandLine line{QString()};
    if (auto wrong = line.parse(arguments, 0))
        return Failure{*wrong};
    return Options{VersionOptions()};
}

} // namespace

Result<Options, UsageError> parseCommandLine(const QStringList &arguments)
{
    const QString command = arguments.value(1);
    // For the parser, the command stands where the program's name would.
    const QStringList rest = arguments.mid(1);
    if (command.isEmpty() || command == QLatin1String("--help") || command == QLatin1String("-h"))
        return Options{HelpOptions()};
    if (command == QLatin1String("serve"))
        return parseServe(rest);
    if (command == QLatin1String("send"))
        return parseSend(rest);
    if (command == QLatin1String("crowd"))
        return parseCrowd(rest);
    if (command == QLatin1String("bench"))
        return rest.value(1) == QLatin1String("flood") ? parseFlood(rest.mid(1)) : parseBench(rest);
    if (command == QLatin1String("herd"))
        return parseHerd(rest);
    if (command == QLatin1String("places"))
        return parsePlaces(rest);
    if (command == QLatin1String("help"))
        return parseHelp(rest);
    if (command == QLatin1String("version") || command == QLatin1String("--version"))
        return parseVersion(rest);
    return Failure{
        UsageError{CommandLine::tr("There is no command \"%1\".").arg(command), QString()}};
}

} // namespace drover
