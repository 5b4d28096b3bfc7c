// SPDX-License-Identifier: MIT
#include "support/droverprocess.h"
#include "support/playedservice.h"
#include "support/portrange.h"
#include "support/testclient.h"

#include <QJsonDocument>
#include <QTest>

namespace drover {

namespace {

constexpr auto iamat = "IAMAT kiwi +34.071400-118.442200 1520023934.918963997\n";
constexpr auto theKey = "AIzaSy-this_is_nobodys_Key0123456789";

/// The default herd's Goloman, with places from a played service.
struct RunningServer
{
    RunningServer(const QStringList &options, const DroverProcess::Setup &setup = {})
        : process(home,
                  QStringList{QStringLiteral("serve"), QStringLiteral("--server"),
                              QStringLiteral("Goloman"), QStringLiteral("--ports"),
                              QString::number(ports.first())}
                      + options,
                  setup)
    {
    }
    bool isListening() const { return process.output().contains(" listening\n"); }

    ScratchHome home;
    PortRange ports{5};
    DroverProcess process;
};

QJsonDocument placesOf(const QByteArray &answer)
{
    return QJsonDocument::fromJson(answer.mid(answer.indexOf('{')));
}

} // namespace

class TestPlacesProgram : public QObject
{
    Q_OBJECT

private slots:
    void theKeyIsInNothingThatIsWritten_data();
    void theKeyIsInNothingThatIsWritten();
    void takesTheKeyFromAFile();
    void importsAndServes();
    void saysWhyItCannotImport();
    void leavesNothingWhenItIsStopped();
};

void TestPlacesProgram::theKeyIsInNothingThatIsWritten_data()
{
    QTest::addColumn<QString>("places");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray key(theKey);
    QTest::newRow("old: refused, the key quoted")
        << "google-legacy"
        << QByteArray(R"({"status":"REQUEST_DENIED","error_message":"Bad key )" + key + "\"}")
        << 200;
    QTest::newRow("old: found") << "google-legacy"
                                << testData(QStringLiteral("places/legacy_ok_page1.json")) << 200;
    QTest::newRow("old: a broken answer that quotes") << "google-legacy" << key << 500;
    QTest::newRow("new: refused, the key quoted")
        << "google" << QByteArray(R"({"error":{"code":403,"message":"consumer )" + key + "\"}}")
        << 403;
    QTest::newRow("new: found") << "google" << testData(QStringLiteral("places/new_ok.json"))
                                << 200;
}

void TestPlacesProgram::theKeyIsInNothingThatIsWritten()
{
    QFETCH(const QString, places);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    PlayedService service;
    service.play = [&](const auto &) { return PlayedService::answer(body, status); };
    RunningServer server(
        {QStringLiteral("--places"), places, QStringLiteral("--places-url"),
         service.url().toString(), QStringLiteral("--control")},
        [](QProcess &process) {
            QProcessEnvironment environment = process.processEnvironment();
            environment.insert(QStringLiteral("DROVER_GOOGLE_KEY"), QString::fromLatin1(theKey));
            // Whatever we have to say about it, too.
            environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("drover.*=true"));
            process.setProcessEnvironment(environment);
        });
    QTRY_VERIFY_WITH_TIMEOUT(server.isListening(), patience);
    TestClient client(server.ports.first());
    client.say(QByteArray(iamat) + "WHATSAT kiwi 10 5\n");
    QTRY_VERIFY_WITH_TIMEOUT(client.received().endsWith("}\n\n"), patience);
    // Then the service is gone, in the middle of an answer and altogether.
    service.play = [](const auto &) {
        return PlayedService::Play{"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{",
                                   PlayedService::Play::Then::Reset};
    };
    client.forget();
    client.say("WHATSAT kiwi 11 5\n");
    QTRY_VERIFY_WITH_TIMEOUT(client.received().endsWith("}\n\n"), patience);
    QByteArray heard = client.received();
    service.close();
    client.forget();
    client.say("WHATSAT kiwi 12 5\n");
    QTRY_VERIFY_WITH_TIMEOUT(client.received().endsWith("}\n\n"), patience);
    heard += client.received();

    // It had it, and used it.
    QVERIFY(!service.asked.isEmpty());
    const auto &asked = service.asked.first();
    QVERIFY(asked.target.contains(theKey) || asked.headers.value("x-goog-api-key") == theKey);
    QFile commandLine(QStringLiteral("/proc/%1/cmdline").arg(server.process.id()));
    QVERIFY(commandLine.open(QIODevice::ReadOnly));
    QVERIFY(!commandLine.readAll().contains(theKey));

    server.process.say("quit\n");
    QTRY_VERIFY_WITH_TIMEOUT(server.process.hasEnded(), patience);
    QVERIFY2(!heard.contains(theKey), heard.constData());
    QVERIFY2(!server.process.output().contains(theKey), server.process.output().constData());
    QVERIFY2(!server.process.errors().contains(theKey), server.process.errors().constData());
    const QStringList files = server.home.files();
    QVERIFY(files.size() > 1); // the logs, at least
    for (const QString &name : files) {
        QFile file(server.home.path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(theKey), qPrintable(name));
    }
}

void TestPlacesProgram::takesTheKeyFromAFile()
{
    PlayedService service;
    service.play = [](const auto &) {
        return PlayedService::answer(testData(QStringLiteral("places/new_ok.json")));
    };
    ScratchHome keys;
    const QString file = keys.write(QStringLiteral("key"), QByteArray(theKey) + '\n');
    RunningServer server({QStringLiteral("--places"), QStringLiteral("google"),
                          QStringLiteral("--places-key-file"), file, QStringLiteral("--places-url"),
                          service.url().toString()});
    QTRY_VERIFY_WITH_TIMEOUT(server.isListening(), patience);
    TestClient client(server.ports.first());
    client.say(QByteArray(iamat) + "WHATSAT kiwi 10 3\n");
    QTRY_VERIFY_WITH_TIMEOUT(client.received().endsWith("}\n\n"), patience);
    QCOMPARE(placesOf(client.received())[QStringLiteral("status")].toString(),
             QStringLiteral("OK"));
    QCOMPARE(service.asked.first().headers.value("x-goog-api-key"), theKey);
}

void TestPlacesProgram::importsAndServes()
{
    ScratchHome home;
    home.write(QStringLiteral("work/my.geojson"),
               R"({"features":[{"properties":{"name":"My café","amenity":"cafe"},)"
               R"("geometry":{"type":"Point","coordinates":[-118.4422,34.0714]}}]})");
    DroverProcess importing(home, words(QStringLiteral("places import my.geojson -o my.places")));
    QTRY_VERIFY_WITH_TIMEOUT(importing.hasEnded(), patience);
    QCOMPARE(importing.errors(), QByteArray()); // no bar where there is no terminal
    QCOMPARE(importing.exitCode(), 0);
    QVERIFY2(importing.output().startsWith("Places written to my.places: 1, in "),
             importing.output().constData());
    RunningServer server({QStringLiteral("--places"), home.path(QStringLiteral("work/my.places"))});
    QTRY_VERIFY_WITH_TIMEOUT(server.isListening(), patience);
    TestClient client(server.ports.first());
    client.say(QByteArray(iamat) + "WHATSAT kiwi 10 3\n");
    QTRY_VERIFY_WITH_TIMEOUT(client.received().endsWith("}\n\n"), patience);
    QVERIFY2(client.received().contains("\"name\" : \"My café\""), client.received().constData());
}

void TestPlacesProgram::saysWhyItCannotImport()
{
    ScratchHome home;
    home.write(QStringLiteral("work/bad.txt"), "one\ttwo\n");
    DroverProcess importing(home, words(QStringLiteral("places import bad.txt -o my.places")));
    QTRY_VERIFY_WITH_TIMEOUT(importing.hasEnded(), patience);
    QCOMPARE(importing.exitCode(), 1);
    QVERIFY2(importing.errors().startsWith("bad.txt:1: there are 2 columns"),
             importing.errors().constData());
    QCOMPARE(home.files(), QStringList(QStringLiteral("work/bad.txt")));
}

void TestPlacesProgram::leavesNothingWhenItIsStopped()
{
    ScratchHome home;
    QByteArray lines;
    for (int i = 0; i < 400'000; ++i)
        lines += QByteArray::number(i) + "\tA\t\t\t" + QByteArray::number(i % 90) + "\t"
            + QByteArray::number(i % 180) + "\tP\tPPL\tUS\t\t\t\t\t\t\t\t\t\t\n";
    home.write(QStringLiteral("work/much.txt"), lines);
    DroverProcess importing(home, words(QStringLiteral("places import much.txt -o my.places")));
    QTRY_VERIFY_WITH_TIMEOUT(home.files().size() > 1 || importing.hasEnded(), patience);
    importing.signal(SIGINT);
    QTRY_VERIFY_WITH_TIMEOUT(importing.hasEnded(), patience);
    QCOMPARE(importing.exitCode(), 1);
    QVERIFY2(importing.errors().contains("was stopped"), importing.errors().constData());
    QCOMPARE(home.files(), QStringList(QStringLiteral("work/much.txt")));
}

} // namespace drover

QTEST_GUILESS_MAIN(drover::TestPlacesProgram)
#include "tst_places.moc"
