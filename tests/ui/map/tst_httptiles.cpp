// SPDX-License-Identifier: MIT
#include "map/httptiles.h"

#include "support/tileserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace drover;

namespace {

class HttpTilesTest : public QObject
{
    Q_OBJECT

private slots:
    void fetchesAndSaysWhoAsks();
    void asksForAFewAtATime();
    void whatIsNoLongerWantedIsNotAsked();
    void aMissingTileIsNoFailure();
    void refusalsAreTold_data();
    void refusalsAreTold();
    void comesBackAfterFailures();
    void waitsLongerEachTime();
    void retryAfterIsKept();
    void aDeadServerIsTold();
    void aSilentServerIsTold();
    void garbageIsTold_data();
    void garbageIsTold();
    void theDiskCacheSavesQuestions_data();
    void theDiskCacheSavesQuestions();
    void addressesAreChecked_data();
    void addressesAreChecked();
    void openStreetMapIsTreatedGently();
};

HttpTiles::Options optionsFor(const TileServer &server)
{
    HttpTiles::Options options;
    options.urlTemplate = server.urlTemplate();
    options.attribution = QStringLiteral("© somebody");
    options.timeoutMs = 5000;
    options.firstRetryMs = 30;
    return options;
}

void HttpTilesTest::fetchesAndSaysWhoAsks()
{
    TileServer server;
    HttpTiles tiles(optionsFor(server));
    QSignalSpy ready(&tiles, &TileSource::tileReady);
    tiles.setWanted({{3, 5, 2}});
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(ready[0][0].value<RasterTile>(), (RasterTile{3, 5, 2}));
    QCOMPARE(ready[0][1].value<QImage>().pixelColor(9, 9), QColor(Qt::red));
    QVERIFY(server.asked[0].startsWith("GET /3/5/2.png HTTP/1.1\r\n"));
    QVERIFY(server.asked[0].contains("\r\nUser-Agent: Drover/" DROVER_VERSION));
    QVERIFY(tiles.status().isEmpty());
    QCOMPARE(tiles.attribution(), QStringLiteral("© somebody"));
}

void HttpTilesTest::asksForAFewAtATime()
{
    TileServer server;
    server.isSilent = true;
    HttpTiles tiles(optionsFor(server));
    QSignalSpy ready(&tiles, &TileSource::tileReady);
    std::vector<RasterTile> wanted;
    for (int i = 0; i < 20; ++i)
        wanted.push_back({5, i, 3});
    tiles.setWanted(wanted);
    QTRY_COMPARE(server.asked.size(), qsizetype{HttpTiles::mostRequests});
    QTRY_VERIFY((server.answerAll(), ready.size() == 20));
    QCOMPARE(server.asked.size(), qsizetype{20});
    QCOMPARE(server.most, HttpTiles::mostRequests);
    // The most urgent first.
    for (int i = 0; i < HttpTiles::mostRequests; ++i)
        QVERIFY(server.asked[i].startsWith("GET /5/")
                && server.asked[i].mid(7, 1).toInt() < HttpTiles::mostRequests);
}

void HttpTilesTest::whatIsNoLongerWantedIsNotAsked()
{
    TileServer server;
    server.isSilent = true;
    HttpTiles tiles(optionsFor(server));
    QSignalSpy ready(&tiles, &TileSource::tileReady);
    std::vector<RasterTile> wanted;
    for (int i = 0; i < 20; ++i)
        wanted.push_back({5, i, 3});
    tiles.setWanted(wanted);
    QTRY_COMPARE(server.asked.size(), qsizetype{HttpTiles::mostRequests});
    tiles.setWanted({{6, 0, 0}, {5, 0, 3}});
    QTRY_VERIFY((server.answerAll(), ready.size() == HttpTiles::mostRequests + 1));
    QVERIFY(server.asked.last().startsWith("GET /6/0/0.png"));
}

void HttpTilesTest::aMissingTileIsNoFailure()
{
    TileServer server;
    server.status = "404 Not Found";
    HttpTiles tiles(optionsFor(server));
    QSignalSpy ready(&tiles, &TileSource::tileReady);
    tiles.setWanted({{3, 5, 2}});
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(ready[0][1].value<QImage>().isNull());
    QVERIFY(tiles.status().isEmpty());
}

void HttpTilesTest::refusalsAreTold_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("word");
    QTest::newRow("forbidden") << QByteArray("403 Forbidden") << QStringLiteral("refuses");
    QTest::newRow("too many") << QByteArray("429 Too Many Requests")
                              << QStringLiteral("less often");
    QTest::newRow("bad request") << QByteArray("400 Bad Request") << QStringLiteral("400");
    QTest::newRow("server error") << QByteArray("500 Oops") << QStringLiteral("500");
}

void HttpTilesTest::refusalsAreTold()
{
    QFETCH(QByteArray, status);
    QFETCH(QString, word);
    TileServer server;
    server.status = status;
    HttpTiles tiles(optionsFor(server));
    QSignalSpy changed(&tiles, &TileSource::statusChanged);
    QSignalSpy ready(&tiles, &TileSource::tileReady);
    tiles.setWanted({{3, 5, 2}});
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY2(tiles.status().contains(word), qPrintable(tiles.status()));
    QVERIFY(tiles.status().contains(QLatin1String("127.0.0.1")));
    QVERIFY(ready.isEmpty());
}

void HttpTilesTest::comesBackAfterFailures()
{
    TileServer server;
    server.status = "503 Busy";
    HttpTiles tiles(optionsFor(server));
    QSignalSpy ready(&tiles, &TileSource::tileReady);
    tiles.setWanted({{3, 5, 2}});
    QTRY_VERIFY(!tiles.status().isEmpty());
    server.status = "200 OK";
    // Nobody has to want it anew.
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(tiles.status().isEmpty());
}

void HttpTilesTest::waitsLongerEachTime()
{
    TileServer server;
    server.status = "503 Busy";
    HttpTiles tiles(optionsFor(server));
    QElapsedTimer since;
    since.start();
    tiles.setWanted({{3, 5, 2}});
    // 30 + 60 + 120 ms at the least.
    QTRY_COMPARE(server.asked.size(), qsizetype{4});
    QVERIFY(since.elapsed() >= 205);
}

void HttpTilesTest::retryAfterIsKept()
{
    TileServer server;
    server.status = "429 Too Many Requests";
    server.headers = "Retry-After: 1\r\n";
    HttpTiles tiles(optionsFor(server));
    QElapsedTimer since;
    since.start();
    tiles.setWanted({{3, 5, 2}});
    QTRY_COMPARE(server.asked.size(), qsizetype{2});
    QVERIFY(since.elapsed() >= 900); // timers are coarse
}

void HttpTilesTest::aDeadServerIsTold()
{
    HttpTiles::Options options;
    {
        const TileServer server;
        options = optionsFor(server);
    }
    HttpTiles tiles(options);
    tiles.setWanted({{3, 5, 2}});
    QTRY_VERIFY(tiles.status().contains(QLatin1String("cannot be reached")));
}

void HttpTilesTest::aSilentServerIsTold()
{
    TileServer server;
    server.isSilent = true;
    HttpTiles::Options options = optionsFor(server);
    options.timeoutMs = 100;
    HttpTiles tiles(options);
    tiles.setWanted({{3, 5, 2}});
    QTRY_VERIFY(tiles.status().contains(QLatin1String("cannot be reached")));
}

void HttpTilesTest::garbageIsTold_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<!doctype html><title>Log in</title>");
    QTest::newRow("half a picture's head") << picture(Qt::red).first(20);
    QTest::newRow("a poster") << picture(Qt::red, 1025);
    QTest::newRow("vectors") << QByteArray("\x1f\x8b\x08 and so on");
    QTest::newRow("too long") << picture(Qt::red) + QByteArray(3 << 20, 'x');
}

void HttpTilesTest::garbageIsTold()
{
    QFETCH(QByteArray, body);
    TileServer server;
    server.body = body;
    HttpTiles tiles(optionsFor(server));
    QSignalSpy ready(&tiles, &TileSource::tileReady);
    tiles.setWanted({{3, 5, 2}});
    QTRY_VERIFY(!tiles.status().isEmpty());
    QVERIFY(ready.isEmpty() || ready[0][1].value<QImage>().isNull());
    // The next good one clears it.
    server.body = picture(Qt::blue);
    tiles.setWanted({{3, 5, 3}});
    QTRY_VERIFY(tiles.status().isEmpty());
}

void HttpTilesTest::theDiskCacheSavesQuestions_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("asked");
    QTest::newRow("no word about time") << QByteArray() << 1;
    QTest::newRow("an hour") << QByteArray("Cache-Control: max-age=3600\r\n") << 1;
    QTest::newRow("not to be kept") << QByteArray("Cache-Control: no-store\r\n") << 2;
    QTest::newRow("old already") << QByteArray("Expires: Thu, 01 Jan 2015 00:00:00 GMT\r\n") << 2;
}

void HttpTilesTest::theDiskCacheSavesQuestions()
{
    QFETCH(QByteArray, headers);
    QFETCH(int, asked);
    const QTemporaryDir directory;
    TileServer server;
    server.headers = headers;
    HttpTiles::Options options = optionsFor(server);
    options.cacheDirectory = directory.filePath(QStringLiteral("tiles"));
    for (int life = 0; life < 2; ++life) {
        HttpTiles tiles(options);
        QSignalSpy ready(&tiles, &TileSource::tileReady);
        tiles.setWanted({{3, 5, 2}});
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(ready[0][1].value<QImage>().pixelColor(9, 9), QColor(Qt::red));
    }
    QCOMPARE(server.asked.size(), qsizetype{asked});
}

void HttpTilesTest::addressesAreChecked_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("OpenStreetMap") << HttpTiles::openStreetMapTemplate() << true;
    QTest::newRow("http") << QStringLiteral("http://hall.local:8080/t/{z}/{x}/{y}") << true;
    QTest::newRow("in the query") << QStringLiteral("https://h/t?z={z}&x={x}&y={y}") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("no row") << QStringLiteral("https://h/{z}/{x}.png") << false;
    QTest::newRow("file") << QStringLiteral("file:///etc/{z}/{x}/{y}") << false;
    QTest::newRow("no scheme") << QStringLiteral("h/{z}/{x}/{y}") << false;
    QTest::newRow("no host") << QStringLiteral("https:///{z}/{x}/{y}") << false;
}

void HttpTilesTest::addressesAreChecked()
{
    QFETCH(QString, address);
    QFETCH(bool, isGood);
    QCOMPARE(HttpTiles::problemWith(address).isEmpty(), isGood);
}

void HttpTilesTest::openStreetMapIsTreatedGently()
{
    QVERIFY(HttpTiles::mostRequestsToOpenStreetMap <= 2);
    QVERIFY(HttpTiles::openStreetMapAttribution().contains(QLatin1String("OpenStreetMap")));
}

} // namespace

QTEST_MAIN(HttpTilesTest)

#include "tst_httptiles.moc"
