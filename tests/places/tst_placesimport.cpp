// SPDX-License-Identifier: MIT
#include "places/placesimport.h"
#include "support/extract.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <string>
#include <vector>

#include <osmium/builder/attr.hpp>
#include <osmium/memory/buffer.hpp>

using namespace drover;
using namespace osmium::builder::attr;

namespace {

bool goesOn(double)
{
    return true;
}

/// The places around a point by their names.
std::map<std::string, StoredPlace> placesIn(const QString &fileName, double latitude,
                                            double longitude)
{
    std::map<std::string, StoredPlace> result;
    auto file = PlacesFile::open(fileName);
    if (!file)
        return result;
    const auto found = file->nearby({latitude, longitude, 50, 20});
    if (found)
        for (const StoredPlace &place : *found)
            result.emplace(place.name, place);
    return result;
}

} // namespace

class PlacesImportTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAnExtractOfOpenStreetMap();
    void aWayAcrossTheDateLineLiesOnIt();
    void readsGeoNames();
    void readsGeoJson();
    void readsGeoJsonLineByLine();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void aDamagedExtractIsNoCrash();
    void canBeStopped();
    void neverWritesOverItsSource();
    void tellsHowFarItIs_data();
    void tellsHowFarItIs();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("A file of a test cannot be written.");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void PlacesImportTest::readsAnExtractOfOpenStreetMap()
{
    osmium::memory::Buffer buffer(1 << 16, osmium::memory::Buffer::auto_grow::yes);
    const auto node = [&buffer](osmium::object_id_type id, double latitude, double longitude,
                                const Tags &tags = {}) {
        osmium::builder::add_node(buffer, _id(id), _location(longitude, latitude), _tags(tags));
    };
    node(1, 34.0714, -118.4422,
         {{"name", "Café Ünïcode"}, {"amenity", "cafe;bar"}, {"addr:city", "Los Angeles"}});
    node(2, 34.0715, -118.4422, {{"amenity", "bench"}}); // no name
    node(3, 34.0716, -118.4422, {{"name", "A street"}, {"highway", "residential"}}); // no place
    node(4, 34.0717, -118.4422, {{"name", "Shop"}, {"shop", "yes"}});
    for (int i = 0; i < 4; ++i) // the corners of what follows
        node(10 + i, i < 2 ? 34 : 34.01, -118 + 0.02 * (i % 2));
    node(20, 34.1, -118.1);
    osmium::builder::add_way(buffer, _id(30), _nodes({10, 11, 13, 12, 10}),
                             _tags(Tags{{"name", "Museum"}, {"tourism", "museum"}}));
    osmium::builder::add_way(buffer, _id(31), _nodes({20, 10}), _tags(Tags{{"highway", "path"}}));
    osmium::builder::add_way(buffer, _id(32), _nodes({98, 99}),
                             _tags(Tags{{"name", "Beyond the border"}, {"leisure", "park"}}));
    const auto members = [](const char *role) {
        return std::vector<member_type>{{osmium::item_type::way, 31, role},
                                        {osmium::item_type::node, 1, role}};
    };
    osmium::builder::add_relation(
        buffer, _id(40), _members(members("outer")),
        _tags(Tags{{"type", "multipolygon"}, {"name", "Campus"}, {"amenity", "university"}}));
    osmium::builder::add_relation(
        buffer, _id(41), _members(members("")),
        _tags(Tags{{"type", "route"}, {"name", "Bus 2"}, {"amenity", "bus"}}));
    writeExtract(path(QStringLiteral("la.osm.pbf")), std::move(buffer));

    const QString out = path(QStringLiteral("la.places"));
    const auto summary = importPlaces(path(QStringLiteral("la.osm.pbf")), out, goesOn);
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error()));
    QCOMPARE(summary->places, 4);
    QCOMPARE(summary->passedOver, 1);
    const auto places = placesIn(out, 34.05, -118.2);
    QCOMPARE(places.size(), 4U);
    const StoredPlace &cafe = places.at("Café Ünïcode");
    QCOMPARE(cafe.types, "cafe|bar");
    QCOMPARE(cafe.vicinity, "Los Angeles");
    QCOMPARE(cafe.id, "osm:node/1");
    QCOMPARE(cafe.latitude, 34.0714);
    QCOMPARE(places.at("Shop").types, "shop");
    const StoredPlace &museum = places.at("Museum");
    QCOMPARE(museum.id, "osm:way/30");
    QVERIFY(qAbs(museum.latitude - 34.005) < 1e-9 && qAbs(museum.longitude + 117.99) < 1e-9);
    const StoredPlace &campus = places.at("Campus");
    QCOMPARE(campus.id, "osm:relation/40");
    QVERIFY(qAbs(campus.latitude - 34.05) < 1e-9 && qAbs(campus.longitude + 118.05) < 1e-9);
    auto file = PlacesFile::open(out);
    QVERIFY(file && file->attribution().contains("© OpenStreetMap contributors"));
}

void PlacesImportTest::aWayAcrossTheDateLineLiesOnIt()
{
    osmium::memory::Buffer buffer(1 << 16, osmium::memory::Buffer::auto_grow::yes);
    osmium::builder::add_node(buffer, _id(1), _location(179.9, -16.8));
    osmium::builder::add_node(buffer, _id(2), _location(-179.7, -16.8));
    osmium::builder::add_way(buffer, _id(3), _nodes({1, 2}),
                             _tags(Tags{{"name", "Taveuni"}, {"leisure", "park"}}));
    writeExtract(path(QStringLiteral("fiji.osm.pbf")), std::move(buffer));
    const QString out = path(QStringLiteral("fiji.places"));
    QVERIFY(importPlaces(path(QStringLiteral("fiji.osm.pbf")), out, goesOn));
    const auto places = placesIn(out, -16.8, 180);
    QCOMPARE(places.size(), 1U);
    QVERIFY(qAbs(places.at("Taveuni").longitude + 179.9) < 1e-9);
}

void PlacesImportTest::readsGeoNames()
{
    const QByteArray rest = "\t\t\t\t\t\t0\t\t1\tAmerica/Los_Angeles\t2020-01-01";
    const QString source
        = write(QStringLiteral("us.txt"),
                "5368361\tLos Angeles\tLos Angeles\tLA\t34.05223\t-118.24368\tP\tPPLA2\tUS" + rest
                    + "\r\n\n1\tLAX\tLAX\t\t33.94\t-118.4\tS\tAIRP\tUS" + rest
                    + "\n2\t\t\t\t34\t-118\tS\tAIRP\tUS" + rest
                    + "\n3\tUnknown\t\t\t34\t-118.1\t\t\t" + rest);
    const QString out = path(QStringLiteral("us.places"));
    const auto summary = importPlaces(source, out, goesOn);
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error()));
    QCOMPARE(summary->places, 3);
    QCOMPARE(summary->passedOver, 1);
    const auto places = placesIn(out, 34.05, -118.24);
    QCOMPARE(places.size(), 3U);
    const StoredPlace &city = places.at("Los Angeles");
    QCOMPARE(city.types, "locality|political");
    QCOMPARE(city.vicinity, "US");
    QCOMPARE(city.id, "geonames:5368361");
    QCOMPARE(city.latitude, 34.05223);
    QCOMPARE(city.longitude, -118.24368);
    QCOMPARE(places.at("LAX").types, "airport");
    QCOMPARE(places.at("Unknown").types, "");
}

void PlacesImportTest::readsGeoJson()
{
    const QString source
        = write(QStringLiteral("my.geojson"), R"({"type":"FeatureCollection","features":[
        {"type":"Feature","id":"node/5","properties":{"name":"Bar","amenity":"bar","addr:street":"Gayley"},
         "geometry":{"type":"Point","coordinates":[-118.44,34.06,80]}},
        {"type":"Feature","id":12,"properties":{"name":"Field","types":["park","stadium"],"vicinity":"west"},
         "geometry":{"type":"Polygon","coordinates":[[[-118.5,34],[-118.4,34],[-118.4,34.2],[-118.5,34]]]}},
        {"type":"Feature","properties":{"name":"Mine","category":"home"},
         "geometry":{"type":"Point","coordinates":[-118.3,34]}},
        {"type":"Feature","properties":{"name":"Nowhere"},"geometry":null},
        {"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[0,0]}},
        {"type":"Feature","properties":{"name":"Off the earth"},"geometry":{"type":"Point","coordinates":[0,91]}},
        7]})");
    const QString out = path(QStringLiteral("my.places"));
    const auto summary = importPlaces(source, out, goesOn);
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error()));
    QCOMPARE(summary->places, 3);
    QCOMPARE(summary->passedOver, 4);
    const auto places = placesIn(out, 34.05, -118.4);
    QCOMPARE(places.at("Bar").id, "osm:node/5");
    QCOMPARE(places.at("Bar").types, "bar");
    QCOMPARE(places.at("Bar").vicinity, "Gayley");
    const StoredPlace &field = places.at("Field");
    QCOMPARE(field.id, "geojson:12");
    QCOMPARE(field.types, "park|stadium");
    QCOMPARE(field.vicinity, "west");
    QVERIFY(qAbs(field.latitude - 34.1) < 1e-9 && qAbs(field.longitude + 118.45) < 1e-9);
    QCOMPARE(places.at("Mine").types, "home");
    QVERIFY(places.at("Mine").id.starts_with("drover:"));
}

void PlacesImportTest::readsGeoJsonLineByLine()
{
    const QByteArray feature = R"({"type":"Feature","properties":{"name":"%1","shop":"books"},)"
                               R"("geometry":{"type":"Point","coordinates":[2,1]}})";
    QByteArray bytes;
    for (const char *name : {"a", "b", "c"})
        bytes += (name[0] == 'b' ? "\x1e" : "") + QByteArray(feature).replace("%1", name) + "\n\n";
    const QString out = path(QStringLiteral("lines.places"));
    const auto summary = importPlaces(write(QStringLiteral("my.geojsonl"), bytes), out, goesOn);
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error()));
    QCOMPARE(placesIn(out, 1, 2).size(), 3U);
}

void PlacesImportTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");
    const QByteArray good = "1\tA\t\t\t1\t2\tP\tPPL\tUS\t\t\t\t\t\t\t\t\t\t\n";
    const auto row
        = [](const char *why, const char *name, const QByteArray &bytes, const char *what) {
              QTest::newRow(why) << QString::fromLatin1(name) << bytes << QString::fromLatin1(what);
          };
    row("a name that tells nothing", "places.dat", "x", "does not tell what is in it");
    row("GeoNames: columns", "a.txt", good + "2\tB\n", "a.txt:2: there are 2 columns");
    row("GeoNames: latitude", "a.txt", good + QByteArray(good).replace("\t1\t2", "\t91\t2"),
        "a.txt:2: the latitude (column 5)");
    row("GeoNames: longitude", "a.txt", QByteArray(good).replace("\t1\t2", "\t1\t2x"),
        "a.txt:1: the longitude (column 6)");
    row("GeoNames: a line without end", "a.txt", good + QByteArray(100'000, 'x'),
        "a.txt:2: the line is longer than 65536 bytes");
    row("GeoNames: empty", "a.txt", "", "There is no place with a name in");
    row("GeoJSON: broken", "a.geojson", "{\n\"features\": [\n{]}", "a.geojson:3: this is no JSON");
    row("GeoJSON: something else", "a.json", "{\"type\":\"Feature\"}",
        "a.json:1: this is no FeatureCollection");
    row("GeoJSON: no places", "a.json", "{\"features\":[]}", "There is no place with a name in");
    row("GeoJSON: a broken line", "a.geojsonl", "{}\nx\n", "a.geojsonl:2: this line is no Feature");
    row("OpenStreetMap: nonsense", "a.osm.pbf", QByteArray(10'000, 'x'),
        "a.osm.pbf cannot be read");
    row("OpenStreetMap: empty", "a.osm.pbf", "", "a.osm.pbf");
}

void PlacesImportTest::saysWhatIsWrong()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, what);
    const QString out = path(QStringLiteral("wrong.places"));
    const auto summary = importPlaces(write(name, bytes), out, goesOn);
    QVERIFY(!summary);
    QVERIFY2(summary.error().contains(what), qPrintable(summary.error()));
    QVERIFY(!QFile::exists(out));
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*.part")}), QStringList());
    const auto missing = importPlaces(path(QStringLiteral("missing.txt")), out, goesOn);
    QVERIFY(!missing && missing.error().contains(QStringLiteral("There is no file")));
}

void PlacesImportTest::aDamagedExtractIsNoCrash()
{
    const QString good = path(QStringLiteral("good.osm.pbf"));
    writeCity(good, 20'000);
    QFile file(good);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    int refused = 0;
    for (int i = 1; i <= 20; ++i) {
        const qsizetype at = bytes.size() * i / 21;
        QByteArray broken = bytes;
        if (i % 2 == 0)
            broken.truncate(at);
        else
            broken[at] = char(broken[at] ^ 0x55);
        const auto summary = importPlaces(write(QStringLiteral("broken.osm.pbf"), broken),
                                          path(QStringLiteral("broken.places")), goesOn);
        if (!summary) {
            ++refused;
            QVERIFY2(summary.error().contains(QStringLiteral("broken.osm.pbf")),
                     qPrintable(summary.error()));
        }
    }
    QVERIFY2(refused >= 15, qPrintable(QString::number(refused))); // a flip may hit a letter
}

void PlacesImportTest::canBeStopped()
{
    const QString source = path(QStringLiteral("stop.osm.pbf"));
    writeCity(source, 20'000);
    const QString out = path(QStringLiteral("stopped.places"));
    int told = 0;
    const auto summary = importPlaces(source, out, [&told](double) { return ++told < 3; });
    QVERIFY(!summary);
    QVERIFY(summary.error().contains(QStringLiteral("was stopped")));
    QCOMPARE(told, 3);
    QVERIFY(!QFile::exists(out));
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*.part")}), QStringList());
}

void PlacesImportTest::neverWritesOverItsSource()
{
    const QString source = write(QStringLiteral("own.txt"), "whatever");
    const auto summary = importPlaces(source, path(QStringLiteral("./own.txt")), goesOn);
    QVERIFY(!summary);
    QVERIFY(summary.error().contains(QStringLiteral("cannot go into the file")));
    QCOMPARE(QFile(source).size(), 8);
}

void PlacesImportTest::tellsHowFarItIs_data()
{
    QTest::addColumn<QString>("name");
    writeCity(path(QStringLiteral("far.osm.pbf")), 30'000);
    QByteArray names;
    QByteArray lines;
    for (int i = 0; i < 5'000; ++i) {
        names += "1\tA\t\t\t1\t2\tP\tPPL\tUS\t\t\t\t\t\t\t\t\t\t\n";
        lines += "{\"properties\":{\"name\":\"a\"},\"geometry\":{\"coordinates\":[1,2]}}\n";
    }
    write(QStringLiteral("far.txt"), names);
    write(QStringLiteral("far.geojsonl"), lines);
    write(QStringLiteral("far.geojson"),
          "{\"features\":[" + lines.trimmed().replace("\n", ",\n") + "]}");
    for (const char *name : {"far.osm.pbf", "far.txt", "far.geojsonl", "far.geojson"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void PlacesImportTest::tellsHowFarItIs()
{
    QFETCH(const QString, name);
    std::vector<double> shares;
    QVERIFY(importPlaces(path(name), path(QStringLiteral("far.places")), [&](double share) {
        shares.push_back(share);
        return true;
    }));
    QVERIFY(shares.size() > 3);
    QVERIFY(std::ranges::is_sorted(shares));
    QVERIFY(shares.front() >= 0 && shares.back() <= 1 && shares.back() > 0.7);
}

QTEST_GUILESS_MAIN(PlacesImportTest)
#include "tst_placesimport.moc"
