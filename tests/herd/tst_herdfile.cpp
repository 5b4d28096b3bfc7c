// SPDX-License-Identifier: MIT
#include "herd/herdfile.h"

#include "herd/presets.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace drover;
using Foreign = ServerSpec::Foreign;
using Style = LinkSpec::Style;

namespace {

const QString fileName = QStringLiteral("/herds/mine.json");

/// A herd with two servers, A in line 4 and B in line 5, and \a more members from line 7 on.
QByteArray twoServers(const QByteArray &more)
{
    return "{\n\"name\": \"h\",\n\"servers\": [\n{\"name\": \"A\"},\n{\"name\": \"B\"}\n]"
        + (more.isEmpty() ? QByteArray() : ",\n" + more) + "\n}\n";
}

/// A herd whose second server, in line 5, is \a server.
QByteArray secondServer(const QByteArray &server)
{
    return "{\n\"name\": \"h\",\n\"servers\": [\n{\"name\": \"A\", \"port\": 9000},\n" + server
        + "\n]\n}\n";
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString problem(const Result<Topology, HerdFileError> &result)
{
    return result ? QString() : result.error().text();
}

Topology everything()
{
    Topology topology;
    topology.name = "a herd, \"quoted\" \\ \xc3\xa9";
    topology.servers = {
        {.name = "Goloman"},
        {.name = "\xf0\x9f\x90\x91/..\"\\", .host = QStringLiteral("::1"), .port = 65'535},
        {.name = "Brief",
         .host = QStringLiteral("lab-2.example.org"),
         .port = 1,
         .foreign = Foreign::Brief,
         .command = QStringLiteral("python3 \"my server.py\" Brief"),
         .directory = QStringLiteral("/srv/my server")},
        {.name = "Lasting", .foreign = Foreign::Persistent},
        {.name = std::string(255, 'x')},
    };
    topology.links = {{0, 1}, {2, 0}, {1, 2, Style::Persistent}, {3, 0, Style::Brief}, {4, 3}};
    topology.secretFile = QStringLiteral("/etc/drover/secret");
    topology.places = QStringLiteral("google-legacy");
    topology.placesKeyFile = QStringLiteral("/etc/drover/google key");
    for (const LimitRow &row : limitTable())
        if (row.kind == LimitRow::Kind::Settable)
            topology.limits.*row.value = row.most;
    return topology;
}

} // namespace

class HerdFileTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadAgain_data()
    {
        QTest::addColumn<Topology>("topology");
        for (const PresetName &preset : presetNames()) {
            QString name = preset.name;
            name.replace(QStringLiteral("-N"), QStringLiteral("-12"))
                .replace(QStringLiteral("RxC"), QStringLiteral("20x25"));
            QTest::newRow(qPrintable(name)) << *makePreset(name);
        }
        QTest::newRow("everything at once") << everything();
        Topology least = everything();
        for (const LimitRow &row : limitTable())
            least.limits.*row.value = row.least;
        QTest::newRow("the least limits") << least;
    }
    void whatIsWrittenIsReadAgain()
    {
        QFETCH(Topology, topology);
        const QByteArray bytes = writeHerdFile(topology);
        const auto read = readHerdFile(bytes, fileName);
        QVERIFY2(read, qPrintable(problem(read)));
        QCOMPARE(*read, topology);
        QCOMPARE(writeHerdFile(*read), bytes);
    }

    void everyLimitIsReadAgain()
    {
        for (const LimitRow &row : limitTable()) {
            if (row.kind == LimitRow::Kind::Fixed)
                continue;
            for (const std::int64_t value : {row.least, row.most}) {
                Topology topology = *makePreset(QStringLiteral("line-1"));
                topology.limits.*row.value = value;
                const auto read = readHerdFile(writeHerdFile(topology), fileName);
                QVERIFY2(read, qPrintable(problem(read)));
                QCOMPARE(read->limits, topology.limits);
            }
        }
    }

    void aFileIsWrittenForPeople()
    {
        Topology topology;
        topology.name = "mine";
        topology.servers = {{.name = "A"},
                            {.name = "B", .host = QStringLiteral("192.0.2.7"), .port = 9'000},
                            {.name = "C", .foreign = Foreign::Brief}};
        topology.links = {{1, 0}, {1, 2, Style::Persistent}};
        topology.places = QStringLiteral("overpass");
        topology.placesUrl = QStringLiteral("https://maps.example/api");
        topology.limits.maxClients = 7;
        QCOMPARE(
            QString::fromUtf8(writeHerdFile(topology)),
            QStringLiteral("{\n"
                           "    \"name\": \"mine\",\n"
                           "    \"servers\": [\n"
                           "        { \"name\": \"A\" },\n"
                           "        { \"name\": \"B\", \"host\": \"192.0.2.7\", \"port\": 9000 },\n"
                           "        { \"name\": \"C\", \"foreign\": \"brief\" }\n"
                           "    ],\n"
                           "    \"links\": [\n"
                           "        [\"A\", \"B\"],\n"
                           "        { \"between\": [\"B\", \"C\"], \"style\": \"persistent\" }\n"
                           "    ],\n"
                           "    \"places\": \"overpass\",\n"
                           "    \"placesUrl\": \"https://maps.example/api\",\n"
                           "    \"limits\": {\n"
                           "        \"maxClients\": 7\n"
                           "    }\n"
                           "}\n"));
    }

    void aFileOfPlacesIsBesideTheHerdFile()
    {
        const auto placesOf = [](const QByteArray &places) {
            const auto topology = readHerdFile("{\"servers\":[{\"name\":\"A\"}],\"name\":\"h\","
                                               "\"places\":\""
                                                   + places + "\"}",
                                               fileName);
            return topology ? topology->places : topology.error().text();
        };
        QCOMPARE(placesOf("city.places"), QStringLiteral("/herds/city.places"));
        QCOMPARE(placesOf("./city"), QStringLiteral("/herds/city"));
        QCOMPARE(placesOf("../la/x.db"), QStringLiteral("/la/x.db"));
        QCOMPARE(placesOf("/abs/google"), QStringLiteral("/abs/google"));
        QCOMPARE(placesOf("google"), QStringLiteral("google"));
    }

    void whatIsLeftOutHasItsDefault()
    {
        const auto topology
            = readHerdFile("{\"servers\":[{\"name\":\"A\"}],\"name\":\"h\"}", fileName);
        QVERIFY2(topology, qPrintable(problem(topology)));
        Topology expected;
        expected.name = "h";
        expected.servers = {{.name = "A"}};
        QCOMPARE(*topology, expected);
    }

    void theOrderOfTheKeysDoesNotMatter()
    {
        const auto topology = readHerdFile(
            "{\"links\": [[\"B\", \"A\"]], \"servers\": [{\"port\": 1, \"name\": \"A\"}, "
            "{\"name\": \"B\"}], \"name\": \"h\"}",
            fileName);
        QVERIFY2(topology, qPrintable(problem(topology)));
        QCOMPARE(topology->links, std::vector{LinkSpec(0, 1)});
        QCOMPARE(topology->portOf(0), quint16{1});
    }

    void bothWaysToWriteALinkAreTheSame()
    {
        const auto pair = readHerdFile(twoServers("\"links\": [[\"A\", \"B\"]]"), fileName);
        const auto object
            = readHerdFile(twoServers("\"links\": [{\"between\": [\"B\", \"A\"]}]"), fileName);
        QVERIFY(pair && object);
        QCOMPARE(*pair, *object);
    }

    void pathsAreRelativeToTheFilesFolder()
    {
        const QByteArray bytes
            = "{\"name\": \"h\", \"secretFile\": \"../keys/secret\", \"servers\": "
              "[{\"name\": \"A\", \"foreign\": \"brief\", \"directory\": \".\"}]}";
        const auto topology = readHerdFile(bytes, fileName);
        QVERIFY2(topology, qPrintable(problem(topology)));
        QCOMPARE(topology->secretFile, QStringLiteral("/keys/secret"));
        QCOMPARE(topology->servers[0].directory, QStringLiteral("/herds"));
        const auto here = readHerdFile(bytes, QStringLiteral("mine.json"));
        QCOMPARE(here->servers[0].directory, QDir::currentPath());
    }

    void aByteOrderMarkAndCrlfChangeNothing()
    {
        QByteArray bytes = twoServers("\"links\": [[\"A\", \"B\"]]");
        const auto plain = readHerdFile(bytes, fileName);
        bytes.replace("\n", "\r\n").prepend("\xef\xbb\xbf");
        const auto marked = readHerdFile(bytes, fileName);
        QVERIFY2(marked, qPrintable(problem(marked)));
        QCOMPARE(*marked, *plain);
        bytes.replace("[\"A\", \"B\"]", "[\"A\", \"Q\"]");
        QCOMPARE(readHerdFile(bytes, fileName).error().line, 7);
    }

    void whatIsWrongIsToldWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("message");
        const auto row
            = [](const char *why, const QByteArray &bytes, int line, const char *message) {
                  QTest::newRow(why) << bytes << line << message;
              };
        const char *empty
            = "The file is empty. Begin with { \"name\": \"my-herd\", \"servers\": [ { "
              "\"name\": \"A\" } ] }.";
        const char *notUtf8 = "This line is not UTF-8. Save the file as UTF-8.";
        const char *pair = "A link is a pair of servers. Write [\"A\", \"B\"] or { \"between\": "
                           "[\"A\", \"B\"], \"style\": \"brief\" }.";

        row("no bytes", "", 0, empty);
        row("white space alone", " \r\n\n", 0, empty);
        row("too big", twoServers({}) + QByteArray(maxHerdFileBytes, ' '), 0,
            "A herd file has at most 1 MiB. Name a smaller one.");
        row("not UTF-8", "{\n\"name\":\n\"\xff\"}", 3, notUtf8);
        row("not UTF-8 in its last line", "{\n\xc3", 2, notUtf8);
        row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), 1, notUtf8);
        row("a comma missing", "{\n\"name\": \"h\"\n\"servers\": []\n}", 3,
            "A comma is missing before this. Write one.");
        row("a text not closed", "{\n\"name\": \"h,\n\"servers\": []\n}", 2,
            "This text is not closed on its line. Write a double quote at its end.");
        row("too deep", "{\n\"name\":\n" + QByteArray(2'000, '['), 3,
            "Lists and objects stand too deep within each other. Remove some.");
        row("a key twice", "{\n\"name\": \"h\",\n\"servers\": [],\n\"name\": \"g\"\n}", 4,
            "The key \"name\" stands twice in one object. Remove one of the two.");
        row("a list", "\n[]", 2,
            "A herd file is one object. Write { \"name\": \"my-herd\", \"servers\": [ { \"name\": "
            "\"A\" } ] }.");

        row("no name", "\n{\n\"servers\": [{\"name\": \"A\"}]\n}", 2,
            "The herd has no name. Write \"name\": \"my-herd\".");
        row("a name that is no text", "{\n\"name\": 5,\n\"servers\": []}", 2,
            "The value of \"name\" is not a text. Write it in double quotes.");
        row("a blank name", "{\n\"name\": \" \",\n\"servers\": []}", 2,
            "The herd's name is empty. Write one, for example \"my-herd\".");
        row("a name too long", "{\n\"name\": \"" + QByteArray(256, 'x') + "\",\n\"servers\": []}",
            2, "The herd's name has more than 255 bytes. Write a shorter one.");
        row("a key nobody knows", twoServers("\"colour\": 1"), 7,
            "There is no key \"colour\" here. Write one of name, servers, links, secretFile, "
            "places, placesKeyFile, placesUrl, limits.");

        row("no servers", "{\n\"name\": \"h\"\n}", 1,
            "The herd has no servers. Write \"servers\": [ { \"name\": \"A\" } ].");
        row("servers that are no list", "{\n\"name\": \"h\",\n\"servers\":\n{}}", 4,
            "The value of \"servers\" is not a list. Write it in [ and ].");
        row("an empty list of servers", "{\n\"name\": \"h\",\n\"servers\": []}", 3,
            "The herd has no servers. Write one in the list, for example { \"name\": \"A\" }.");
        row("a server that is a text", secondServer("\"B\""), 5,
            "A server is an object. Write { \"name\": \"A\" }.");
        row("a server without a name", secondServer("{\"port\": 9001}"), 5,
            "This server has no name. Write \"name\": and one that no other server has.");
        row("a server's name that is no text", secondServer("{\n\"name\": null}"), 6,
            "The value of \"name\" is not a text. Write it in double quotes.");
        row("a server's empty name", secondServer("{\"name\": \"\"}"), 5,
            "This server's name is empty. Write one that no other server has.");
        row("a server's name with a blank", secondServer("{\"name\": \"B C\"}"), 5,
            "There is white space in the name \"B C\". Write it without.");
        row("a server's name too long",
            secondServer("{\"name\": \"" + QByteArray(256, 'x') + "\"}"), 5,
            "A server's name has at most 255 bytes. Write a shorter one.");
        row("a name twice", secondServer("{\"port\": 1,\n\"name\": \"A\"}"), 6,
            "The name \"A\" is taken by the server in line 4. Write another one.");
        row("a server's key nobody knows", secondServer("{\"name\": \"B\",\n\"colour\": 1}"), 6,
            "There is no key \"colour\" here. Write one of name, host, port, foreign, command, "
            "directory.");

        row("a host that is no text", secondServer("{\"name\": \"B\",\n\"host\": 127}"), 6,
            "The value of \"host\" is not a text. Write it in double quotes.");
        row("an empty host", secondServer("{\"name\": \"B\", \"host\": \"\"}"), 5,
            "The value of \"host\" is empty. Write one, or remove the key.");
        row("a host with its port", secondServer("{\"name\": \"B\", \"host\": \"lab:80\"}"), 5,
            "\"lab:80\" is neither a host's name nor an address. Write one of them alone, and the "
            "port as \"port\".");
        row("a host that is a URL", secondServer("{\"name\": \"B\", \"host\": \"tcp://lab\"}"), 5,
            "\"tcp://lab\" is neither a host's name nor an address. Write one of them alone, and "
            "the "
            "port as \"port\".");
        row("a host that is every address",
            secondServer("{\"name\": \"B\", \"host\": \"0.0.0.0\"}"), 5,
            "0.0.0.0 is every address of a host, and nobody can be reached at it. Write the one "
            "where the other servers find this one.");
        row("a host that is every address of IPv6",
            secondServer("{\"name\": \"B\", \"host\": \"::\"}"), 5,
            ":: is every address of a host, and nobody can be reached at it. Write the one where "
            "the other servers find this one.");

        const char *notWhole = "The value of \"port\" is not a whole number. Write it in digits, "
                               "without quotes, point or exponent.";
        row("a port that is a text", secondServer("{\"name\": \"B\",\n\"port\": \"9001\"}"), 6,
            notWhole);
        row("half a port", secondServer("{\"name\": \"B\", \"port\": 9000.5}"), 5, notWhole);
        row("a port with an exponent", secondServer("{\"name\": \"B\", \"port\": 9e3}"), 5,
            notWhole);
        for (const char *port :
             {"0", "-1", "65536", "99999999999999999999", "-9999999999999999999"})
            QTest::newRow(qPrintable(QStringLiteral("port %1").arg(QLatin1StringView(port))))
                << secondServer("{\"name\": \"B\", \"port\": " + QByteArray(port) + '}') << 5
                << QStringLiteral(
                       "There is no port %1. Write a number from 1 to 65535, or remove the "
                       "key.")
                       .arg(QLatin1StringView(port));
        row("a port twice", secondServer("{\"name\": \"B\",\n\"port\": 9000}"), 6,
            "Port 9000 of 127.0.0.1 is taken by the server in line 4. Write another one.");
        row("a port twice on a host with two names",
            secondServer("{\"name\": \"B\", \"port\": 9000, \"host\": \"localhost\"}"), 5,
            "Port 9000 of localhost is taken by the server in line 4. Write another one.");

        row("foreign in an unknown way", secondServer("{\"name\": \"B\", \"foreign\": \"yes\"}"), 5,
            "A server is foreign in one of two ways. Write \"persistent\" or \"brief\", not "
            "\"yes\".");
        row("foreign that is no text", secondServer("{\"name\": \"B\", \"foreign\": true}"), 5,
            "The value of \"foreign\" is not a text. Write it in double quotes.");
        row("a command of a server of ours",
            secondServer("{\"name\": \"B\",\n\"command\":\n\"run\"}"), 6,
            "\"command\" is for servers of another make. Write \"foreign\" too, or remove it.");
        row("a directory of a server of ours",
            secondServer("{\"name\": \"B\", \"directory\": \".\"}"), 5,
            "\"directory\" is for servers of another make. Write \"foreign\" too, or remove it.");
        row("an empty command",
            secondServer("{\"name\": \"B\", \"foreign\": \"brief\", \"command\": \"\"}"), 5,
            "The value of \"command\" is empty. Write one, or remove the key.");
        row("a zero byte in a path",
            secondServer("{\"name\": \"B\", \"foreign\": \"brief\", \"directory\": \"a\\u0000\"}"),
            5, "The value of \"directory\" holds a zero byte. Remove it.");

        row("links that are no list", twoServers("\"links\": \"A-B\""), 7,
            "The value of \"links\" is not a list. Write it in [ and ].");
        row("a link that is a text", twoServers("\"links\": [\n\"A-B\"]"), 8, pair);
        row("a link with one end", twoServers("\"links\": [[\"A\"]]"), 7, pair);
        row("a link with three ends", twoServers("\"links\": [[\"A\", \"B\", \"A\"]]"), 7, pair);
        row("a link without its ends", twoServers("\"links\": [{}]"), 7, pair);
        row("a link between a text", twoServers("\"links\": [{\n\"between\": \"A\"}]"), 8, pair);
        row("an end that is a number", twoServers("\"links\": [[\"A\",\n1]]"), 8,
            "A link's ends are names of servers. Write them in double quotes.");
        row("an end that is nearly a name", twoServers("\"links\": [[\"A\",\n\"b\"]]"), 8,
            "There is no server \"b\". Did you mean \"B\"?");
        row("an end that is nothing like a name", twoServers("\"links\": [[\"Quincy\", \"A\"]]"), 7,
            "There is no server \"Quincy\". Write the name of one from \"servers\".");
        row("a link with itself", twoServers("\"links\": [[\"A\", \"A\"]]"), 7,
            "This links \"A\" with itself. Write two servers, or remove the link.");
        row("a link twice", twoServers("\"links\": [[\"A\", \"B\"],\n[\"A\", \"B\"]]"), 8,
            "\"A\" and \"B\" are linked in line 7 already. Remove one of the two.");
        row("a link twice, the other way round",
            twoServers("\"links\": [[\"A\", \"B\"],\n{\"between\": [\"B\", \"A\"]}]"), 8,
            "\"B\" and \"A\" are linked in line 7 already. Remove one of the two.");
        row("a style without a foreign server",
            twoServers("\"links\": [{\"between\": [\"A\", \"B\"],\n\"style\": \"brief\"}]"), 8,
            "Neither \"A\" nor \"B\" is foreign, so their link has no style. Remove \"style\".");
        row("an unknown style",
            twoServers("\"links\": [{\"between\": [\"A\", \"B\"],\n\"style\": \"thin\"}]"), 8,
            "There are two styles. Write \"persistent\" or \"brief\", not \"thin\".");
        row("a style that is no text",
            twoServers("\"links\": [{\"between\": [\"A\", \"B\"],\n\"style\": 1}]"), 8,
            "The value of \"style\" is not a text. Write it in double quotes.");

        row("a secret that is no text", twoServers("\"secretFile\": 1"), 7,
            "The value of \"secretFile\" is not a text. Write it in double quotes.");
        row("an empty secret", twoServers("\"secretFile\": \"\""), 7,
            "The value of \"secretFile\" is empty. Write one, or remove the key.");
        row("places from nowhere", twoServers("\"places\": \"moon\""), 7,
            "Places do not come from \"moon\". Write one of offline, google, google-legacy, "
            "overpass, or a file made by \"places import\", such as city.places.");
        row("places that are no text", twoServers("\"places\": 1"), 7,
            "The value of \"places\" is not a text. Write it in double quotes.");
        row("a key file that is no text", twoServers("\"placesKeyFile\": 1"), 7,
            "The value of \"placesKeyFile\" is not a text. Write it in double quotes.");
        row("another Google", twoServers("\"places\": \"google\",\n\"placesUrl\": \"https://x/\""),
            8,
            "\"placesUrl\" is where an instance of Overpass is. Write \"places\": \"overpass\", or "
            "remove the key.");

        row("limits that are no object", twoServers("\"limits\": 5"), 7,
            "The value of \"limits\" is not an object. Write it in { and }.");
        row("a limit that is a text", twoServers("\"limits\": {\n\"pongMs\": \"1\"}"), 8,
            "The value of \"pongMs\" is not a whole number. Write it in digits, without quotes, "
            "point or exponent.");
        row("a limit of the protocol", twoServers("\"limits\": {\n\"maxAtLineBytes\": 4096}"), 8,
            "\"maxAtLineBytes\" is part of the protocol and cannot be set. Remove it.");
        row("a limit too small", twoServers("\"limits\": {\n\"maxLineBytes\": 127}"), 8,
            "\"maxLineBytes\" cannot be 127. Write a number from 128 to 16777216.");
        row("a limit too big", twoServers("\"limits\": {\n\"maxLineBytes\":\n16777217}"), 9,
            "\"maxLineBytes\" cannot be 16777217. Write a number from 128 to 16777216.");
        row("a limit beyond all numbers",
            twoServers("\"limits\": {\"maxLineBytes\": 99999999999999999999}"), 7,
            "\"maxLineBytes\" cannot be 99999999999999999999. Write a number from 128 to "
            "16777216.");
        row("a key that steers a terminal", twoServers("\"colour\\u001b[31m%1\": 1"), 7,
            "There is no key \"colour\uFFFD[31m%1\" here. Write one of name, servers, links, "
            "secretFile, places, placesKeyFile, placesUrl, limits.");
    }
    void whatIsWrongIsToldWithItsLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        QFETCH(QString, message);
        const auto topology = readHerdFile(bytes, fileName);
        QVERIFY(!topology);
        QCOMPARE(topology.error(), (HerdFileError{fileName, line, message}));
        QCOMPARE(topology.error().text(),
                 line == 0 ? QStringLiteral("/herds/mine.json: ") + message
                           : QStringLiteral("/herds/mine.json:%1: ").arg(line) + message);
    }

    void everyMisspeltKeyIsKnownAgain_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("key");
        for (const char *key : {"name", "servers", "links", "secretFile", "places", "placesKeyFile",
                                "placesUrl", "limits"})
            QTest::newRow(qPrintable(QStringLiteral("of the herd: ") + QLatin1StringView(key)))
                << twoServers("\"%1\": 0") << key;
        for (const char *key : {"name", "host", "port", "foreign", "command", "directory"})
            QTest::newRow(qPrintable(QStringLiteral("of a server: ") + QLatin1StringView(key)))
                << secondServer("{\n\n\"%1\": 0}") << key;
        for (const char *key : {"between", "style"})
            QTest::newRow(qPrintable(QStringLiteral("of a link: ") + QLatin1StringView(key)))
                << twoServers("\"links\": [{\"%1\": 0}]") << key;
        for (const LimitRow &limit : limitTable())
            if (limit.kind == LimitRow::Kind::Settable)
                QTest::newRow(
                    qPrintable(QStringLiteral("a limit: ") + QLatin1StringView(limit.key)))
                    << twoServers("\"limits\": {\"%1\": 0}") << limit.key;
    }
    void everyMisspeltKeyIsKnownAgain()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, key);
        QString swapped = key;
        std::swap(swapped[1], swapped[2]);
        for (const QString &wrong :
             {key + u'x', key.sliced(1), u'x' + key.sliced(1), swapped, key.toUpper()}) {
            QByteArray text = bytes;
            text.replace("%1", wrong.toUtf8());
            const auto topology = readHerdFile(text, fileName);
            QVERIFY(!topology);
            QCOMPARE(topology.error(),
                     (HerdFileError{fileName, 7,
                                    QStringLiteral("There is no key \"%1\". Did you mean \"%2\"?")
                                        .arg(wrong, key)}));
        }
    }

    void everyBeginningOfAFileIsRefused()
    {
        const QByteArray bytes = writeHerdFile(everything());
        const int lines = static_cast<int>(bytes.count('\n'));
        for (qsizetype length = 0; length < bytes.size() - 2; ++length) {
            const auto topology = readHerdFile(bytes.first(length), fileName);
            QVERIFY(!topology);
            QVERIFY(topology.error().line <= lines);
        }
    }

    void theExamplesAreReadAsTheyAreMeant()
    {
        const QDir folder(QStringLiteral(DROVER_EXAMPLE_HERDS));
        const QStringList names = folder.entryList(QDir::Files);
        QCOMPARE(
            names,
            (QStringList{QStringLiteral("classroom.json"), QStringLiteral("foreign-neighbour.json"),
                         QStringLiteral("two-hosts.json")}));
        for (const QString &name : names) {
            const auto topology = loadHerd(folder.filePath(name));
            QVERIFY2(topology, qPrintable(topology ? QString() : topology.error()));
            QVERIFY(topology->withPorts());
        }
        const auto foreign = loadHerd(folder.filePath(names[1]));
        QCOMPARE(foreign->servers[2].foreign, Foreign::Brief);
        QCOMPARE(foreign->servers[2].directory, QDir::cleanPath(folder.absolutePath()));
        QCOMPARE(foreign->styleOf(foreign->links[1]), Foreign::Brief);
        QCOMPARE(foreign->styleOf(foreign->links[2]), Foreign::Persistent);
        QCOMPARE(loadHerd(folder.filePath(names[2]))->secretFile,
                 QDir::cleanPath(folder.absoluteFilePath(QStringLiteral("two-hosts.secret"))));
    }

    void thePageShowsFilesThatCanBeRead()
    {
        const QString page = QString::fromUtf8(contents(QStringLiteral(DROVER_HERDFILE_PAGE)));
        static const QRegularExpression example(QStringLiteral("```json\n(.*?)```"),
                                                QRegularExpression::DotMatchesEverythingOption);
        int examples = 0;
        for (auto found = example.globalMatch(page); found.hasNext(); ++examples) {
            const auto topology = readHerdFile(found.next().captured(1).toUtf8(), fileName);
            QVERIFY2(topology, qPrintable(problem(topology)));
        }
        QVERIFY(examples > 0);
        for (const char *key :
             {"name", "servers", "links", "secretFile", "places", "placesKeyFile", "placesUrl",
              "limits", "host", "port", "foreign", "command", "directory", "between", "style"})
            QVERIFY2(page.contains(QStringLiteral("`%1`").arg(QLatin1StringView(key))), key);
    }

    void nothingStandsForTheDefaultHerd()
    {
        const auto topology = loadHerd(QString());
        QVERIFY(topology);
        QCOMPARE(*topology, *makePreset(QStringLiteral("ucla-2018")));
    }

    void aPresetGoesBeforeAFileOfItsName()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("ring-8")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(twoServers({}));
        file.close();
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        const auto preset = loadHerd(QStringLiteral("ring-8"));
        const auto named = loadHerd(QStringLiteral("./ring-8"));
        QVERIFY(QDir::setCurrent(before));
        QCOMPARE(preset->servers.size(), std::size_t{8});
        QVERIFY2(named, qPrintable(named ? QString() : named.error()));
        QCOMPARE(named->servers.size(), std::size_t{2});
    }

    void aBrokenFileIsOneLine()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("broken.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(twoServers("\"linsk\": []"));
        file.close();
        QCOMPARE(loadHerd(file.fileName()).error(),
                 file.fileName()
                     + QStringLiteral(":7: There is no key \"linsk\". Did you mean \"links\"?"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(maxHerdFileBytes + 10, ' '));
        file.close();
        QCOMPARE(loadHerd(file.fileName()).error(),
                 file.fileName()
                     + QStringLiteral(": A herd file has at most 1 MiB. Name a smaller one."));
    }

    void whatIsNeitherAPresetNorAFileIsToldSo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("message");
        const QString noFile
            = QStringLiteral("There is no file %1. Name a herd file that exists, or "
                             "a preset such as ucla-2018.");
        QTest::newRow("a path") << "/no/such/herd" << noFile.arg(QStringLiteral("/no/such/herd"));
        QTest::newRow("a file of JSON") << "herd.json" << noFile.arg(QStringLiteral("herd.json"));
        QTest::newRow("nearly a preset")
            << "ucla2018"
            << "There is no herd \"ucla2018\". Did you mean ucla-2018?";
        QTest::newRow("a preset of a wrong size")
            << "ring-1"
            << "A ring has 3 to 500 servers. Write for example ring-8.";
        QTest::newRow("a directory") << "/"
                                     << "/ is a directory. Name a herd file in it.";
    }
    void whatIsNeitherAPresetNorAFileIsToldSo()
    {
        QFETCH(QString, name);
        QFETCH(QString, message);
        const auto topology = loadHerd(name);
        QVERIFY(!topology);
        QCOMPARE(topology.error(), message);
    }
};

QTEST_GUILESS_MAIN(HerdFileTest)
#include "tst_herdfile.moc"
