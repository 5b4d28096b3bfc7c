// SPDX-License-Identifier: MIT
#include "simulation/trackfile.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace drover;
using namespace std::chrono_literals;

namespace {

const QString file = QStringLiteral("tour");

const QByteArray smallGpx
    = "<?xml version='1.0' encoding='UTF-8'?>\n"
      "<gpx version='1.1' creator='Drover' xmlns='http://www.topografix.com/GPX/1/1'>\n"
      "  <wpt lat='1' lon='2'><name>no track</name></wpt>\n"
      "  <trk><name>Über den Campus &amp; zurück</name><trkseg>\n"
      "    <trkpt lat='34.068930' "
      "lon='-118.445127'><ele>120.5</ele><time>2018-03-02T18:52:14Z</time></trkpt>\n"
      "    <trkpt lat='34.070000' lon='-118.444000'><time>2018-03-02T18:52:24.500Z</time>\n"
      "      <extensions><time>nonsense</time></extensions></trkpt>\n"
      "  </trkseg><trkseg>\n"
      "    <trkpt lat='34.071' lon='-118.443'><time>2018-03-02T19:53:14+01:00</time></trkpt>\n"
      "  </trkseg></trk>\n"
      "</gpx>\n";

/// The checksum is made here, so that a row says only what it is about.
QByteArray sentence(const QByteArray &body)
{
    unsigned sum = 0;
    for (const char each : body)
        sum ^= static_cast<unsigned char>(each);
    return '$' + body + '*' + QByteArray::number(sum, 16).rightJustified(2, '0').toUpper() + "\r\n";
}

QByteArray rmc(const char *time, const char *latitude, const char *longitude)
{
    return sentence(QByteArray("GPRMC,") + time + ",A," + latitude + ',' + longitude
                    + ",12.0,084.4,020318,,");
}

const QByteArray smallNmea = sentence("GPGSV,1,1,00")
    + rmc("185214.00", "3404.1358,N", "11826.7076,W")
    + sentence("GPGGA,185214.00,3404.1358,N,11826.7076,W,1,08,0.9,120.0,M,0,M,,")
    + rmc("185224.50", "3404.2000,N", "11826.6400,W") + "\r\n"
    + sentence("GPRMC,185225.00,V,,,,,,,020318,,")
    + rmc("185314.00", "3404.2600,N", "11826.5800,W");

QByteArray gpxWith(const QByteArray &points)
{
    return "<gpx><trk><trkseg>\n" + points + "\n</trkseg></trk></gpx>";
}

} // namespace

class tst_TrackFile : public QObject
{
    Q_OBJECT

private slots:
    void readsATrack_data();
    void readsATrack();
    void readsRoutesWhereThereIsNoTrack();
    void aTrackOfThousandsOfYearsHasNoTimes();
    void hasTimesOnlyWhereAllPointsDo_data();
    void hasTimesOnlyWhereAllPointsDo();
    void passesMidnight();
    void saysWhereItIsBroken_data();
    void saysWhereItIsBroken();
    void survivesEveryCut_data();
    void survivesEveryCut();
    void survivesEveryWrongByte_data() { survivesEveryCut_data(); }
    void survivesEveryWrongByte();
    void refusesWhatIsTooMuch();
    void readsAFileOnDisk();
};

void tst_TrackFile::readsATrack_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("GPX") << smallGpx;
    QTest::newRow("GPX with a byte order mark") << QByteArray("\xef\xbb\xbf") + smallGpx;
    QTest::newRow("NMEA") << smallNmea;
    QTest::newRow("NMEA with LF alone") << QByteArray(smallNmea).replace("\r\n", "\n");
    QTest::newRow("NMEA that does not end its last line") << smallNmea.chopped(2);
}

void tst_TrackFile::readsATrack()
{
    QFETCH(const QByteArray, content);
    const auto track = parseTrack(content, file);
    QVERIFY2(track, track ? "" : qPrintable(track.error().text()));
    QCOMPARE(track->points.size(), std::size_t(3));
    QCOMPARE(track->times, (std::vector<std::chrono::nanoseconds>{0s, 10'500ms, 60s}));
    const Coordinate expected[] = {{34.06893, -118.445127}, {34.07, -118.444}, {34.071, -118.443}};
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY(qAbs(track->points[i].latitude - expected[i].latitude) < 1e-5);
        QVERIFY(qAbs(track->points[i].longitude - expected[i].longitude) < 1e-5);
    }
}

/// Nanoseconds count no more than 292 of them.
void tst_TrackFile::aTrackOfThousandsOfYearsHasNoTimes()
{
    const auto point = [](const QByteArray &time) {
        return "<trkpt lat='1' lon='2'><time>" + time + "</time></trkpt>";
    };
    const auto with = [&point](const QByteArray &last) {
        return parseTrack("<gpx><trk><trkseg>" + point("1970-01-01T00:00:00Z") + point(last)
                              + "</trkseg></trk></gpx>",
                          file);
    };
    QCOMPARE(with("2262-01-01T00:00:00Z")->times.size(), std::size_t(2));
    QVERIFY(with("2263-01-01T00:00:00Z")->times.empty());
    const auto far = with("9999-12-31T23:59:59Z");
    QVERIFY(far->times.empty());
    QCOMPARE(far->points.size(), std::size_t(2));
}

void tst_TrackFile::readsRoutesWhereThereIsNoTrack()
{
    const QByteArray route = "<rte><rtept lat='1' lon='2'/><rtept lat='3' lon='4'/></rte>";
    const auto both = parseTrack(
        "<gpx>" + route + "<trk><trkseg><trkpt lat='5' lon='6'/></trkseg></trk></gpx>", file);
    QVERIFY(both);
    QCOMPARE(both->points, (std::vector<Coordinate>{{5, 6}}));
    const auto alone = parseTrack("<gpx>" + route + "</gpx>", file);
    QVERIFY(alone);
    QCOMPARE(alone->points, (std::vector<Coordinate>{{1, 2}, {3, 4}}));
    QVERIFY(alone->times.empty());
}

void tst_TrackFile::hasTimesOnlyWhereAllPointsDo_data()
{
    QTest::addColumn<QByteArray>("times");
    QTest::addColumn<bool>("isTimed");
    QTest::newRow("all, growing") << QByteArray("10 11 12") << true;
    QTest::newRow("two at once") << QByteArray("10 10 12") << true;
    QTest::newRow("the first has none") << QByteArray("- 11 12") << false;
    QTest::newRow("the last has none") << QByteArray("10 11 -") << false;
    QTest::newRow("none has one") << QByteArray("- - -") << false;
    QTest::newRow("one goes back") << QByteArray("10 12 11") << false;
}

void tst_TrackFile::hasTimesOnlyWhereAllPointsDo()
{
    QFETCH(const QByteArray, times);
    QFETCH(const bool, isTimed);
    QByteArray points;
    for (const QByteArray &time : times.split(' '))
        points += "<trkpt lat='1' lon='2'>"
            + (time == "-" ? QByteArray() : "<time>2018-03-02T18:52:" + time + "Z</time>")
            + "</trkpt>";
    const auto track = parseTrack(gpxWith(points), file);
    QVERIFY(track);
    QCOMPARE(track->points.size(), std::size_t(3));
    QCOMPARE(!track->times.empty(), isTimed);
}

void tst_TrackFile::passesMidnight()
{
    const auto track = parseTrack(rmc("235959.00", "3404.1358,N", "11826.7076,W")
                                      + rmc("000001.00", "3404.1458,N", "11826.7076,W"),
                                  file);
    QVERIFY(track);
    QCOMPARE(track->times, (std::vector<std::chrono::nanoseconds>{0s, 2s}));
}

void tst_TrackFile::saysWhereItIsBroken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *why, const QByteArray &content, const char *error) {
        QTest::newRow(why) << content << QString::fromUtf8(error);
    };
    row("empty", "", "tour: The file is empty.");
    row("nothing but blanks", " \n\t\n", "tour: The file is empty.");
    row("a picture", "\x89PNG\r\n",
        "tour:1: This is neither GPX, which begins with \"<\", nor NMEA, which begins with \"$\".");
    row("another XML", "<?xml version=\"1.0\"?>\n<kml/>",
        "tour:2: This is no GPX: the first element is \"kml\".");
    row("no points", "<gpx>\n</gpx>", "tour: There is no point in the file.");
    row("way-points only", "<gpx><wpt lat='1' lon='2'/></gpx>",
        "tour: There is no point in the file.");
    row("a tag that is not closed", gpxWith("<trkpt lat=\"1\" lon=\"2\">"),
        "tour:3: This is no good XML: Opening and ending tag mismatch..");
    row("no latitude", gpxWith("<trkpt lon=\"2\"/>"), "tour:2: The point has no \"lat\".");
    row("no longitude", gpxWith("<trkpt lat=\"2\"/>"), "tour:2: The point has no \"lon\".");
    row("words for degrees", gpxWith("<trkpt lat=\"north\" lon=\"2\"/>"),
        "tour:2: \"north\" is no number of degrees.");
    row("not a number", gpxWith("<trkpt lat=\"nan\" lon=\"2\"/>"),
        "tour:2: There is no point at latitude nan, longitude 2: they are at most 90 and 180.");
    row("infinite", gpxWith("<trkpt lat=\"1\" lon=\"inf\"/>"),
        "tour:2: There is no point at latitude 1, longitude inf: they are at most 90 and 180.");
    row("beyond the pole",
        gpxWith("<trkpt lat=\"1\" lon=\"2\"/>\n<trkpt lat=\"-90.1\" lon=\"2\"/>"),
        "tour:3: There is no point at latitude -90.1, longitude 2: they are at most 90 and 180.");
    row("beyond the date line", gpxWith("<trkpt lat=\"1\" lon=\"180.5\"/>"),
        "tour:2: There is no point at latitude 1, longitude 180.5: they are at most 90 and 180.");
    row("a broken time", gpxWith("<trkpt lat=\"1\" lon=\"2\"><time>noon</time></trkpt>"),
        "tour:2: \"noon\" is no time such as 2018-03-02T18:52:14Z.");
    row("NMEA without a fix", sentence("GPRMC,185225.00,V,,,,,,,020318,,"),
        "tour: There is no point in the file.");
    row("NMEA, a wrong checksum", smallNmea + "$GPGSV,1,1,00*00\n",
        "tour:8: The checksum is wrong.");
    row("NMEA, a checksum that is none", "$GPGSV,1,1,00*xy\n", "tour:1: The checksum is wrong.");
    row("NMEA, something else in it", smallNmea + "hello\n",
        "tour:8: This is no NMEA sentence: it does not begin with \"$\".");
    row("NMEA, beyond the pole", rmc("185214.00", "9904.1358,N", "11826.7076,W"),
        "tour:1: The sentence has a fix, and no point of the earth in it.");
}

void tst_TrackFile::saysWhereItIsBroken()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, error);
    const auto track = parseTrack(content, file);
    QVERIFY(!track);
    QCOMPARE(track.error().text(), error);
}

void tst_TrackFile::survivesEveryCut_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("GPX") << smallGpx.trimmed();
    QTest::newRow("NMEA") << smallNmea;
}

/// What has been cut off is told, or what is left is whole in itself.
void tst_TrackFile::survivesEveryCut()
{
    QFETCH(const QByteArray, content);
    const bool isGpx = content.startsWith('<');
    for (qsizetype cut = 0; cut < content.size(); ++cut) {
        const auto track = parseTrack(content.first(cut), file);
        if (isGpx)
            QVERIFY2(!track, qPrintable(QString::number(cut)));
        else if (track)
            QVERIFY(!track->points.empty() && track->points.size() <= 3);
        else
            QVERIFY(!track.error().reason.isEmpty());
    }
}

void tst_TrackFile::survivesEveryWrongByte()
{
    QFETCH(const QByteArray, content);
    for (qsizetype at = 0; at < content.size(); ++at)
        for (const char wrong : {'\0', '<', '$', '9', '\xff', '\n'}) {
            QByteArray broken = content;
            broken[at] = wrong;
            const auto track = parseTrack(broken, file);
            if (!track)
                continue;
            QVERIFY(!track->points.empty());
            QVERIFY(track->times.empty() || track->times.size() == track->points.size());
            for (const Coordinate &point : track->points)
                QVERIFY(qAbs(point.latitude) <= 90 && qAbs(point.longitude) <= 180);
        }
}

void tst_TrackFile::refusesWhatIsTooMuch()
{
    const QByteArray point = "<trkpt lat=\"1\" lon=\"2\"/>\n";
    const auto most = parseTrack(gpxWith(point.repeated(int(maxTrackPoints))), file);
    QVERIFY(most);
    QCOMPARE(most->points.size(), maxTrackPoints);
    const auto points = parseTrack(gpxWith(point.repeated(int(maxTrackPoints) + 1)), file);
    QVERIFY(!points);
    QCOMPARE(points.error().text(),
             QStringLiteral("tour:500002: Here are more points than the 500000 that a track may "
                            "have."));
    const auto bytes = parseTrack(QByteArray(maxTrackBytes + 1, '<'), file);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().text(),
             QStringLiteral("tour: The file is larger than the 64 MiB that a track may have."));
}

void tst_TrackFile::readsAFileOnDisk()
{
    const QTemporaryDir directory;
    const QString name = directory.filePath(QStringLiteral("a.gpx"));
    QFile out(name);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(smallGpx);
    out.close();
    const auto track = readTrackFile(name);
    QVERIFY(track);
    QCOMPARE(track->points.size(), std::size_t(3));
    const auto none = readTrackFile(directory.filePath(QStringLiteral("none.gpx")));
    QVERIFY(!none);
    QVERIFY(none.error().reason.startsWith(QLatin1String("The file cannot be read: ")));
    QVERIFY(!readTrackFile(directory.path()));
}

QTEST_GUILESS_MAIN(tst_TrackFile)
#include "tst_trackfile.moc"
