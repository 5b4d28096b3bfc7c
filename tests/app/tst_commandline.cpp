// SPDX-License-Identifier: MIT
#include "commandline.h"

#include <QTest>

Q_DECLARE_METATYPE(drover::Options)

namespace drover {

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryCommand_data();
    void readsEveryCommand();
    void keepsTheBytesOfALine();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
};

namespace {

QStringList arguments(const char *words)
{
    const QString text = QString::fromUtf8(words);
    return QStringList(QStringLiteral("drover-headless"))
        + (text.isEmpty() ? QStringList() : text.split(QLatin1Char(' ')));
}

QString herdName()
{
    return QStringLiteral("ring-3");
}

} // namespace

void TestCommandLine::readsEveryCommand_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<Options>("expected");
    const auto row = [](const char *words, const char *why, const Options &expected) {
        QTest::newRow(why) << arguments(words) << expected;
    };
    const HelpOptions overview;
    row("", "nothing at all asks for help", overview);
    row("--help", "--help without a command", overview);
    row("-h", "-h without a command", overview);
    row("help", "help alone", overview);
    row("help --help", "help about help is the overview", overview);
    row("help limits", "help has a topic", HelpOptions{QStringLiteral("limits")});
    row("help nonsense", "whether the topic exists is not asked here",
        HelpOptions{QStringLiteral("nonsense")});
    row("version", "version as a command", VersionOptions());
    row("--version", "version as an option", VersionOptions());

    row("serve", "serve with its defaults", ServeOptions());
    row("serve ring-3", "serve a herd", ServeOptions{.herd = herdName()});
    row("serve ring-3 --ports 15000 --control", "options behind the herd",
        ServeOptions{.herd = herdName(), .basePort = 15'000, .control = true});
    row("serve --ports 15000 ring-3 --control", "options around the herd",
        ServeOptions{.herd = herdName(), .basePort = 15'000, .control = true});
    row("serve --ports=1", "a value behind =, the first port", ServeOptions{.basePort = 1});
    row("serve --ports 65535", "the last port", ServeOptions{.basePort = 65'535});
    row("serve --server A --server B", "servers add up",
        ServeOptions{.servers = {QStringLiteral("A"), QStringLiteral("B")}});
    row("serve --server=--A", "a server may begin with anything behind =",
        ServeOptions{.servers = {QStringLiteral("--A")}});
    row("serve --log-dir logs", "a log directory",
        ServeOptions{.logDirectory = QStringLiteral("logs")});
    row("serve --log-dir none", "no log", ServeOptions{.logDirectory = QString()});
    row("serve --log-dir ./none", "a log directory that is called none",
        ServeOptions{.logDirectory = QStringLiteral("./none")});
    row("serve --places offline", "places from inside",
        ServeOptions{.places = QStringLiteral("offline")});
    row("serve --places none", "no places", ServeOptions{.places = QStringLiteral("none")});
    row("serve --places google --places-key-file k", "places of Google's",
        ServeOptions{.places = QStringLiteral("google"), .placesKeyFile = QStringLiteral("k")});
    row("serve --places overpass --places-url https://a.example/", "another instance of Overpass",
        ServeOptions{.places = QStringLiteral("overpass"),
                     .placesUrl = QStringLiteral("https://a.example/")});
    row("serve --places city.places", "places of one's own by their ending",
        ServeOptions{.places = QStringLiteral("city.places")});
    row("serve --places ./google", "places of one's own by a slash",
        ServeOptions{.places = QStringLiteral("./google")});
    const PlacesImportOptions imported{QStringLiteral("a.txt"), QStringLiteral("b.places")};
    row("places import a.txt -o b.places", "an import", imported);
    row("places -o b.places import a.txt", "an import, the other way round", imported);
    row("places import --output=b.places a.txt", "an import, the long option", imported);
    row("places --help", "help for places", HelpOptions{QStringLiteral("places")});
    row("serve --listen 0.0.0.0", "every address",
        ServeOptions{.listen = QStringLiteral("0.0.0.0")});
    row("serve --listen ::1", "an IPv6 address", ServeOptions{.listen = QStringLiteral("::1")});
    row("serve --secret key", "a secret file", ServeOptions{.secretFile = QStringLiteral("key")});
    row("serve --close-after-reply", "close after reply", ServeOptions{.closeAfterReply = true});
    row("serve --control", "control", ServeOptions{.control = true});
    row("serve -- --odd", "a herd file behind -- may begin with anything",
        ServeOptions{.herd = QStringLiteral("--odd")});
    row("serve --help", "help for serve", HelpOptions{QStringLiteral("serve")});
    row("serve ring-3 -h", "help for serve, behind the herd", HelpOptions{QStringLiteral("serve")});
    row("serve --ports nonsense --help", "help whatever else is wrong",
        HelpOptions{QStringLiteral("serve")});

    row("send Goloman", "send from standard input",
        SendOptions{.target = QStringLiteral("Goloman")});
    row("send [::1]:80 a b", "send two lines",
        SendOptions{.target = QStringLiteral("[::1]:80"), .lines = {"a", "b"}});
    row("send --herd ring-3 --ports 15000 S1 a", "send to a server of a herd",
        SendOptions{.herd = herdName(),
                    .basePort = 15'000,
                    .target = QStringLiteral("S1"),
                    .lines = {"a"}});
    row("send Goloman --foo", "a line may look like an option",
        SendOptions{.target = QStringLiteral("Goloman"), .lines = {"--foo"}});
    row("send Goloman --herd ring-3", "a line may look like one of our options",
        SendOptions{.target = QStringLiteral("Goloman"), .lines = {"--herd", "ring-3"}});
    row("send Goloman --help -h", "a line may look like a call for help",
        SendOptions{.target = QStringLiteral("Goloman"), .lines = {"--help", "-h"}});
    row("send Goloman -- x", "-- is a line, too",
        SendOptions{.target = QStringLiteral("Goloman"), .lines = {"--", "x"}});
    row("send Goloman ", "a line may be empty",
        SendOptions{.target = QStringLiteral("Goloman"), .lines = {QByteArray()}});
    row("crowd", "a crowd with its defaults", CrowdRunOptions());
    row("crowd ring-3 --ports 15000", "a crowd of a herd",
        CrowdRunOptions{.herd = herdName(), .basePort = 15'000});
    row("crowd --clients 20000 --rate 4 --seed 7 --seconds 2.5 --speed 1.5 --connections 9",
        "a crowd with numbers",
        CrowdRunOptions{.crowd = {.clients = 20'000,
                                  .speed = 1.5,
                                  .interval = std::chrono::milliseconds(250),
                                  .seed = 7,
                                  .connections = 9},
                        .duration = std::chrono::milliseconds(2'500)});
    row("crowd --whatsat 25 --roam 60 --skew 5 --skewed 50", "a crowd that does more than walk",
        CrowdRunOptions{.crowd = {.roamEvery = std::chrono::seconds(60),
                                  .skewedShare = 0.5,
                                  .skew = std::chrono::seconds(5),
                                  .queryShare = 0.25}});
    row("crowd --skew 5", "a tenth of the clocks is wrong where nothing else is said",
        CrowdRunOptions{.crowd = {.skewedShare = 0.1, .skew = std::chrono::seconds(5)}});
    row("crowd --still --json told.json", "a crowd that stands still, and a file",
        CrowdRunOptions{.crowd = {.moves = CrowdOptions::Moves::Still},
                        .jsonFile = QStringLiteral("told.json")});
    row("crowd --track tour.gpx", "a crowd on a track",
        CrowdRunOptions{.crowd = {.moves = CrowdOptions::Moves::Path},
                        .trackFile = QStringLiteral("tour.gpx")});
    row("crowd -h", "help for crowd", HelpOptions{QStringLiteral("crowd")});

    const QStringList one{QStringLiteral("Goloman")};
    row("bench Goloman", "load with its defaults", BenchOptions{.targets = one});
    row("bench --herd ring-3 --ports 15000 S1 S2", "load on servers of a herd",
        BenchOptions{.herd = herdName(),
                     .basePort = 15'000,
                     .targets = {QStringLiteral("S1"), QStringLiteral("S2")}});
    row("bench Goloman --clients 500 --in-flight 8 --idle 10000 --seconds 2.5 --whatsat 25 "
        "--client-ids 500",
        "load with numbers",
        BenchOptions{.targets = one,
                     .clients = 500,
                     .inFlight = 8,
                     .idle = 10'000,
                     .queryShare = 0.25,
                     .clientIds = 500,
                     .duration = std::chrono::milliseconds(2'500)});
    row("bench Goloman --rate 5000 --json told.json --svg told.svg", "load at a rate, and files",
        BenchOptions{.targets = one,
                     .rate = 5'000,
                     .jsonFile = QStringLiteral("told.json"),
                     .pictureFile = QStringLiteral("told.svg")});
    row("bench -h", "help for bench", HelpOptions{QStringLiteral("bench")});
    row("bench flood", "a flood with its defaults", FloodOptions());
    row("bench flood --graph ring,2018 --graph mesh --servers 5,50 --clients-known 0,1000 "
        "--rate 0 --updates 7 --json told.json",
        "a flood with all it can have",
        FloodOptions{.graphs
                     = {QStringLiteral("ring"), QStringLiteral("2018"), QStringLiteral("mesh")},
                     .servers = {5, 50},
                     .clientsKnown = {0, 1'000},
                     .rate = 0,
                     .updates = 7,
                     .jsonFile = QStringLiteral("told.json")});
    row("bench flood --help", "help for flood", HelpOptions{QStringLiteral("bench")});
    row("send -h", "help for send", HelpOptions{QStringLiteral("send")});

    row("herd", "the default herd", HerdOptions());
    row("herd ring-3", "a herd", HerdOptions{.herd = herdName()});
    row("herd --list", "all presets", HerdOptions{.list = true});
    row("herd --help", "help for herd", HelpOptions{QStringLiteral("herd")});
    row("herd ring-3 --help", "help for herd, behind it", HelpOptions{QStringLiteral("herd")});
}

void TestCommandLine::readsEveryCommand()
{
    QFETCH(QStringList, given);
    QFETCH(Options, expected);
    const auto options = parseCommandLine(given);
    QVERIFY2(options, qPrintable(options ? QString() : options.error().message));
    QVERIFY(*options == expected);
}

void TestCommandLine::keepsTheBytesOfALine()
{
    QStringList given = arguments("send A");
    given.append(QStringLiteral("  IAMAT \U0001F95D\t+1+1 1 \r"));
    const auto options = parseCommandLine(given);
    QVERIFY(options);
    QCOMPARE(std::get<SendOptions>(*options).lines,
             QList<QByteArray>{"  IAMAT \xF0\x9F\xA5\x9D\t+1+1 1 \r"});
}

void TestCommandLine::tellsWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("topic");
    const auto row
        = [](const char *words, const char *why, const char *message, const char *topic) {
              QTest::newRow(why) << arguments(words) << QString::fromUtf8(message)
                                 << QString::fromUtf8(topic);
          };
    row("sevre", "no such command", "There is no command \"sevre\".", "");
    row("--ports 1", "an option instead of a command", "There is no command \"--ports\".", "");
    row("Serve", "commands are in lower case", "There is no command \"Serve\".", "");
    row("version x", "too much for version", "\"x\" is one argument too many.", "");
    row("version --foo", "no option of version", "There is no option --foo.", "");
    row("help serve send", "two topics", "\"send\" is one argument too many.", "");
    row("help --foo", "no option of help", "There is no option --foo.", "");

    row("serve a b", "two herds", "\"b\" is one argument too many.", "serve");
    row("serve --prots 1", "no such option", "There is no option --prots.", "serve");
    row("serve -x", "no such short option", "There is no option -x.", "serve");
    row("serve --list", "an option of another command", "There is no option --list.", "serve");
    row("serve --ports", "no value", "Missing value after '--ports'.", "serve");
    row("serve --control=yes", "a value too many", "Unexpected value after '--control'.", "serve");
    const char *const notAPort = "--ports wants a number from 1 to 65535, not \"%1\".";
    for (const char *value : {"0", "65536", "-1", "http", "1e3", "12780.0", "0x10", "99999999999"})
        QTest::addRow("%s is no port", value)
            << arguments("serve") + QStringList{QStringLiteral("--ports"), QLatin1String(value)}
            << QString::fromLatin1(notAPort).arg(QLatin1String(value)) << QStringLiteral("serve");
    row("serve --ports ", "an empty port", "--ports wants a number from 1 to 65535, not \"\".",
        "serve");
    row("serve --server ", "an empty server", "--server wants the name of a server.", "serve");
    row("serve --log-dir ", "an empty log directory",
        "--log-dir wants a directory, or none for no log.", "serve");
    row("serve --secret ", "an empty secret file", "--secret wants a file.", "serve");
    row("serve --places gogle", "places from nowhere",
        "--places wants one of offline, google, google-legacy, overpass, none, or a file made by "
        "places import, such as city.places or ./city, not \"gogle\".",
        "serve");
    row("serve --places-key-file ", "no key file", "--places-key-file wants a file.", "serve");
    row("serve --places-url ", "no URL", "--places-url wants the URL of a service.", "serve");
    row("places", "nothing to do with places",
        "Say what to do with places: places import FILE -o OUT.", "places");
    row("places export a", "something else to do with places",
        "Say what to do with places: places import FILE -o OUT.", "places");
    row("places import -o b", "nothing to import",
        "Say which file to import: an OpenStreetMap extract, GeoNames text or GeoJSON.", "places");
    row("places import a", "nowhere to import to",
        "Say where the places go: -o OUT, for example -o city.places.", "places");
    row("places import a b -o c", "two files to import", "\"b\" is one argument too many.",
        "places");
    row("serve --listen home", "a name to listen at",
        "--listen wants an address such as 0.0.0.0 or ::1, not \"home\".", "serve");
    row("serve --listen ", "an empty address",
        "--listen wants an address such as 0.0.0.0 or ::1, not \"\".", "serve");

    row("send", "nobody to send to",
        "Say whom to send to: HOST:PORT, or the name of a server of the herd.", "send");
    row("send --herd ring-3", "a herd, but no server of it",
        "Say whom to send to: HOST:PORT, or the name of a server of the herd.", "send");
    row("send --server A B", "an option of serve", "There is no option --server.", "send");
    row("send --ports 0 A", "no port to send to",
        "--ports wants a number from 1 to 65535, not \"0\".", "send");
    row("send --herd", "no herd to send to", "Missing value after '--herd'.", "send");

    row("herd a b", "two herds to print", "\"b\" is one argument too many.", "herd");
    row("herd --list a", "a herd beside the list", "\"a\" is one argument too many.", "herd");
    row("herd --ports 1", "an option that herd has not", "There is no option --ports.", "herd");
}

void TestCommandLine::tellsWhatIsWrong()
{
    QFETCH(QStringList, given);
    QFETCH(QString, message);
    QFETCH(QString, topic);
    const auto options = parseCommandLine(given);
    QVERIFY(!options);
    QCOMPARE(options.error().message, message);
    QCOMPARE(options.error().topic, topic);
}

} // namespace drover

QTEST_GUILESS_MAIN(drover::TestCommandLine)

#include "tst_commandline.moc"
