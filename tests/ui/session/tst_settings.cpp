// SPDX-License-Identifier: MIT
#include "session/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace drover;

namespace {

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsEverything();
    void aMissingFileIsTheDefaults();
    void aBrokenFileIsTheDefaults_data();
    void aBrokenFileIsTheDefaults();
};

void SettingsTest::keepsEverything()
{
    const QTemporaryDir directory;
    SettingsStore store(directory.filePath(QStringLiteral("a/b.ini")));
    Settings settings;
    settings.theme = Theme::Choice::HighContrast;
    settings.scale = 1.75;
    settings.language = QStringLiteral("tr");
    settings.geometry = QByteArray("\0\1\xff", 3);
    settings.windowState = "state";
    settings.recentFiles = {QStringLiteral("/a, b.json"), QStringLiteral("/ü.json")};
    settings.savedFilters = {{QStringLiteral("Mine"), QStringLiteral("server:\"A B\" -stale")},
                             {QStringLiteral("ü,;="), QStringLiteral("x")}};
    settings.mapPictures = {MapPictures::Kind::Address,
                            QStringLiteral("https://tiles.example/{z}/{x}/{y}.png?a=b,c"),
                            QStringLiteral("/maps/ü.mbtiles")};
    settings.threeThingsClosed = true;
    settings.basePort = 20'000;
    settings.writesLog = false;
    settings.keptMessages = 100'000;
    store.save(settings);
    QCOMPARE(store.load(), settings);
    settings.savedFilters.removeFirst();
    store.save(settings);
    QCOMPARE(SettingsStore(directory.filePath(QStringLiteral("a/b.ini"))).load(), settings);
}

void SettingsTest::aMissingFileIsTheDefaults()
{
    const QTemporaryDir directory;
    QCOMPARE(SettingsStore(directory.filePath(QStringLiteral("none.ini"))).load(), Settings());
}

void SettingsTest::aBrokenFileIsTheDefaults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("garbage") << QByteArray("\xff\xfe\0[[[", 6);
    QTest::newRow("unknown theme") << QByteArray("[General]\ntheme=pink\n");
    QTest::newRow("no number") << QByteArray("[General]\nscale=large\n");
    QTest::newRow("no messages") << QByteArray("[General]\nkeptMessages=many\n");
    QTest::newRow("no port") << QByteArray("[General]\nbasePort=70000\n");
    QTest::newRow("unknown pictures") << QByteArray("[map]\npictures=yes\n");
    QTest::newRow("pictures of no server") << QByteArray("[map]\npictures=address\n");
    QTest::newRow("pictures of no file") << QByteArray("[map]\npictures=file\n");
    QTest::newRow("another program's") << QByteArray("[Other]\nkey=value\n");
}

void SettingsTest::aBrokenFileIsTheDefaults()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("s.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QCOMPARE(SettingsStore(file.fileName()).load(), Settings());
}

} // namespace

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
