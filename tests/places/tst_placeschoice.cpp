// SPDX-License-Identifier: MIT
#include "places/placeschoice.h"

#include "herd/topology.h"
#include "net/clock.h"
#include "places/noplaces.h"
#include "places/offlineplaces.h"
#include "places/onlineplaces.h"

#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace drover;

namespace {

QString name(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

class PlacesChoiceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { qunsetenv(googleKeyVariable); }
    void makesWhatWasChosen();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void readsAKeyThatIsKeptWell_data();
    void readsAKeyThatIsKeptWell();
    void refusesAKeyThatOthersCouldSee_data();
    void refusesAKeyThatOthersCouldSee();
    void theFileGoesBeforeTheEnvironment();
    void theHerdSaysHowLongAndHowMuch();

private:
    QString write(const QByteArray &bytes, mode_t mode = 0600)
    {
        const QString fileName = m_folder.filePath(QString::number(++m_files));
        QFile file(fileName);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
            || ::chmod(QFile::encodeName(fileName).constData(), mode) != 0)
            qFatal("A file of a test cannot be written.");
        return fileName;
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    ManualClock m_clock;
};

void PlacesChoiceTest::makesWhatWasChosen()
{
    qputenv(googleKeyVariable, " AKey\n");
    const auto made = [this](const char *source) {
        auto places = makePlacesProvider({.source = name(source)}, m_clock);
        return places ? std::move(*places) : nullptr;
    };
    QVERIFY(dynamic_cast<OfflinePlaces *>(made("offline").get()));
    QVERIFY(dynamic_cast<NoPlaces *>(made("none").get()));
    for (const char *service : {"google", "google-legacy", "overpass"})
        QVERIFY2(dynamic_cast<OnlinePlaces *>(made(service).get()), service);
    const QStringList names = placesNames();
    for (const QString &each : names)
        QVERIFY2(made(qPrintable(each)), qPrintable(each));
}

void PlacesChoiceTest::saysWhatIsWrong_data()
{
    QTest::addColumn<PlacesChoice>("choice");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *why, const PlacesChoice &choice, const char *what,
                        const char *key = "AKey") {
        QTest::newRow(why) << choice << QByteArray(key) << name(what);
    };
    row("no key", {.source = name("google")}, "Google's places need a key. Set DROVER_GOOGLE_KEY",
        "");
    row("a blank key", {.source = name("google")}, "Google's places need a key.", " \n");
    row("no such key", {.source = name("google-legacy")}, "is no key of Google's", "sk&key=secret");
    row("a missing key file", {.source = name("google"), .keyFile = name("/no/such/key")},
        "The key file /no/such/key cannot be read (No such file or directory)");
    row("a missing file of places", {.source = name("./no.places")}, "there is no such file");
    for (const char *url : {"overpass", "ftp://a.example/", "https://", "https://user@a.example/",
                            "https://a/?q=1", "https://a/#x", "http://a b/"})
        row(url, {.source = name("overpass"), .url = name(url)}, "is no URL of a service");
    row("a key without encryption", {.source = name("google"), .url = name("http://a.example/x")},
        "A key is not sent to a.example without encryption");
}

void PlacesChoiceTest::saysWhatIsWrong()
{
    QFETCH(const PlacesChoice, choice);
    QFETCH(const QByteArray, key);
    QFETCH(const QString, what);
    qputenv(googleKeyVariable, key);
    const auto places = makePlacesProvider(choice, m_clock);
    QVERIFY(!places);
    QVERIFY2(places.error().contains(what), qPrintable(places.error()));
    QVERIFY(!places.error().contains(QStringLiteral("secret")));
}

void PlacesChoiceTest::readsAKeyThatIsKeptWell_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("as an editor leaves it")
        << QByteArray("AIza-Sy_09\n") << 0600 << QByteArray("AIza-Sy_09");
    QTest::newRow("read only, blanks around")
        << QByteArray(" \tA\r\n\n") << 0400 << QByteArray("A");
    QTest::newRow("the longest") << QByteArray(256, 'k') << 0600 << QByteArray(256, 'k');
}

void PlacesChoiceTest::readsAKeyThatIsKeptWell()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, mode);
    QFETCH(const QByteArray, key);
    const auto read = readKeyFile(write(bytes, mode_t(mode)));
    QVERIFY2(read, read ? "" : qPrintable(read.error()));
    QCOMPARE(*read, key);
}

void PlacesChoiceTest::refusesAKeyThatOthersCouldSee_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("what");
    QTest::newRow("the group reads") << QByteArray("Hidden") << 0640 << "is open to other users";
    QTest::newRow("others read") << QByteArray("Hidden") << 0604 << "is open to other users";
    QTest::newRow("others write") << QByteArray("Hidden") << 0602 << "is open to other users";
    QTest::newRow("empty") << QByteArray() << 0600 << "There is no key of Google's";
    QTest::newRow("two words") << QByteArray("Hidden key") << 0600 << "There is no key of Google's";
    QTest::newRow("JSON") << QByteArray("{\"key\":\"Hidden\"}") << 0600
                          << "There is no key of Google's";
    QTest::newRow("too long") << QByteArray(257, 'k') << 0600 << "There is no key of Google's";
}

void PlacesChoiceTest::refusesAKeyThatOthersCouldSee()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, mode);
    QFETCH(const QString, what);
    const auto read = readKeyFile(write(bytes, mode_t(mode)));
    QVERIFY(!read);
    QVERIFY2(read.error().contains(what), qPrintable(read.error()));
    QVERIFY(!read.error().contains(QStringLiteral("Hidden")));
    QVERIFY(!readKeyFile(m_folder.path()));
}

void PlacesChoiceTest::theFileGoesBeforeTheEnvironment()
{
    qputenv(googleKeyVariable, "AKey");
    const auto places
        = makePlacesProvider({.source = name("google"), .keyFile = write("A", 0644)}, m_clock);
    QVERIFY(!places);
    QVERIFY(places.error().contains(QStringLiteral("is open to other users")));
}

void PlacesChoiceTest::theHerdSaysHowLongAndHowMuch()
{
    Topology topology;
    topology.places = name("google");
    topology.placesKeyFile = name("/a/key");
    topology.placesUrl = name("https://a.example/");
    topology.limits.placesTimeoutMs = 3'000;
    topology.limits.maxPlacesBytes = 2'000;
    QCOMPARE(placesChoice(topology),
             (PlacesChoice{.source = name("google"),
                           .keyFile = name("/a/key"),
                           .url = name("https://a.example/"),
                           .timeout = std::chrono::seconds(3),
                           .mostBytes = 2'000}));
}

QTEST_GUILESS_MAIN(PlacesChoiceTest)
#include "tst_placeschoice.moc"
