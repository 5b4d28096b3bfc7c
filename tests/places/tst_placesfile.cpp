// SPDX-License-Identifier: MIT
#include "places/placesfile.h"

#include "places/importedplaces.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <GeographicLib/Geodesic.hpp>

#include <algorithm>
#include <optional>
#include <random>
#include <tuple>

#include <time.h>

using namespace drover;

namespace {

constexpr double metresPerKm = 1000;

double metresBetween(const PlacesQuery &query, const StoredPlace &place)
{
    double result = 0;
    GeographicLib::Geodesic::WGS84().Inverse(query.latitude, query.longitude, place.latitude,
                                             place.longitude, result);
    return result;
}

/// The law: what a look at every place would give.
std::vector<StoredPlace> nearbyOfAll(const std::vector<StoredPlace> &all, const PlacesQuery &query)
{
    std::vector<StoredPlace> result;
    for (StoredPlace place : all) {
        place.metres = metresBetween(query, place);
        if (place.metres <= query.radiusKm * metresPerKm)
            result.push_back(place);
    }
    std::ranges::sort(result, {}, [](const StoredPlace &place) {
        return std::tuple(place.metres, place.name, place.id);
    });
    result.resize(std::min(result.size(), std::size_t(query.most)));
    return result;
}

/// Around a point, more of them the nearer to it; some in the same spot.
std::vector<StoredPlace> city(double latitude, double longitude, int count, double degrees)
{
    std::mt19937 random(131);
    std::normal_distribution<double> spread(0, degrees);
    std::vector<StoredPlace> result;
    for (int i = 0; i < count; ++i) {
        double east = longitude + spread(random);
        if (east > 180)
            east -= 360;
        const double north = std::clamp(latitude + spread(random), -90.0, 90.0);
        result.push_back({.latitude = i % 10 == 0 ? latitude : north,
                          .longitude = i % 10 == 0 ? longitude : east,
                          .name = "place " + std::to_string(i % 97),
                          .types = "cafe|bar",
                          .vicinity = "here",
                          .id = "test:" + std::to_string(i)});
    }
    return result;
}

QString write(const QString &fileName, const std::vector<StoredPlace> &places)
{
    auto writer = PlacesFileWriter::create(fileName);
    if (!writer)
        return writer.error();
    for (const StoredPlace &place : places)
        writer->add(place);
    const auto done = writer->finish("Thanks");
    return done ? QString() : done.error();
}

} // namespace

class PlacesFileTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatALookAtAllFinds_data();
    void findsWhatALookAtAllFinds();
    void oneSpotMayHoldAny();
    void keepsEveryByte();
    void appearsWhenItIsComplete();
    void leavesNothingBehind();
    void saysWhyItCannotBeOpened_data();
    void saysWhyItCannotBeOpened();
    void saysWhyItCannotBeWritten();
    void answersLikeGoogle();
    void goesOnAnsweringWhenTheFileBreaks();
    void aQuestionCostsLessThanAMillisecond_data();
    void aQuestionCostsLessThanAMillisecond();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

void PlacesFileTest::findsWhatALookAtAllFinds_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::newRow("Los Angeles") << 34.07 << -118.44;
    QTest::newRow("the date line") << -16.8 << 179.99;
    QTest::newRow("the north pole") << 90.0 << 0.0;
    QTest::newRow("the south pole") << -89.99 << 123.0;
    QTest::newRow("the equator at Greenwich") << 0.0 << 0.0;
}

void PlacesFileTest::findsWhatALookAtAllFinds()
{
    QFETCH(const double, latitude);
    QFETCH(const double, longitude);
    const std::vector<StoredPlace> all = city(latitude, longitude, 3'000, 0.05);
    QCOMPARE(write(path("law.places"), all), QString());
    auto file = PlacesFile::open(path("law.places"));
    QVERIFY(file);
    QCOMPARE(file->size(), 3'000);
    std::mt19937 random(7);
    std::normal_distribution<double> spread(0, 0.1);
    for (int i = 0; i < 30; ++i) {
        const double radius = std::array{0.0, 0.1, 1.0, 10.0, 50.0}[std::size_t(i) % 5];
        const PlacesQuery query{std::clamp(latitude + (i < 5 ? 0 : spread(random)), -90.0, 90.0),
                                std::remainder(longitude + (i < 5 ? 0 : spread(random)), 360),
                                radius, std::array{20, 1, 5, 0}[std::size_t(i) % 4]};
        const auto found = file->nearby(query);
        QVERIFY(found);
        QVERIFY2(*found == nearbyOfAll(all, query),
                 qPrintable(QStringLiteral("%1 %2 %3 %4: %5")
                                .arg(query.latitude, 0, 'f', 9)
                                .arg(query.longitude, 0, 'f', 9)
                                .arg(radius)
                                .arg(query.most)
                                .arg(found->size())));
    }
}

void PlacesFileTest::oneSpotMayHoldAny()
{
    std::vector<StoredPlace> all;
    for (int i = 0; i < 6'000; ++i) // more than are read at a time
        all.push_back({.latitude = 1, .longitude = 2, .name = std::to_string(i), .id = "x"});
    all.push_back({.latitude = 1.001, .longitude = 2, .name = "beside", .id = "y"});
    QCOMPARE(write(path("spot.places"), all), QString());
    auto file = PlacesFile::open(path("spot.places"));
    QVERIFY(file);
    for (const PlacesQuery &query :
         {PlacesQuery{1, 2, 10, 20}, {1.001, 2, 10, 3}, {1.001, 2, 0.05, 20}, {1, 2, 0, 5}}) {
        const auto found = file->nearby(query);
        QVERIFY(found);
        QCOMPARE(*found, nearbyOfAll(all, query));
    }
}

void PlacesFileTest::keepsEveryByte()
{
    const StoredPlace place{.latitude = 12.3456789012345,
                            .longitude = -0.1,
                            .name = "日本 \"☕\" '; DROP TABLE place; --",
                            .types = "",
                            .vicinity = std::string("zero\0byte", 9),
                            .id = "osm:node/1"};
    QCOMPARE(write(path("bytes.places"), {place}), QString());
    auto file = PlacesFile::open(path("bytes.places"));
    QVERIFY(file);
    QCOMPARE(file->attribution(), "Thanks");
    auto found = file->nearby({12.3456789, -0.1, 1, 5});
    QVERIFY(found && found->size() == 1);
    found->front().metres = 0;
    QCOMPARE(found->front(), place);
}

void PlacesFileTest::appearsWhenItIsComplete()
{
    QFile old(path("new.places"));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("what was there");
    old.close();
    {
        auto writer = PlacesFileWriter::create(path("new.places"));
        QVERIFY(writer);
        QVERIFY(writer->add({.latitude = 1, .longitude = 2, .name = "a"}));
        QCOMPARE(QFile(path("new.places")).size(), 14);
        QVERIFY(writer->finish({}));
    }
    QVERIFY(PlacesFile::open(path("new.places")));
}

void PlacesFileTest::leavesNothingBehind()
{
    const QTemporaryDir folder;
    {
        auto writer = PlacesFileWriter::create(folder.filePath(QStringLiteral("x.places")));
        QVERIFY(writer);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        PlacesFileWriter moved = std::move(*writer);
        moved.add({.latitude = 1, .longitude = 2, .name = "a"});
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

void PlacesFileTest::saysWhyItCannotBeOpened_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    QTest::newRow("missing") << QByteArray() << "there is no such file";
    QTest::newRow("text") << QByteArray("not a database at all") << "it is not a file of places";
    QCOMPARE(write(path("whole.places"), {{.latitude = 1, .longitude = 2, .name = "a"}}),
             QString());
    QFile file(path("whole.places"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    QTest::newRow("cut short") << bytes.first(4'096) << "Make the file with";
    QByteArray other = bytes;
    other[68] = 'X'; // in SQLite's application id
    QTest::newRow("another program's database") << other << "it is not a file of places";
    other = bytes;
    other[63] = 9; // in the user version
    QTest::newRow("a later version's") << other << "another version of Drover has made it";
}

void PlacesFileTest::saysWhyItCannotBeOpened()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, why);
    const QString name = path("broken.places");
    QFile::remove(name);
    if (!bytes.isEmpty()) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    const auto file = PlacesFile::open(name);
    QVERIFY(!file);
    QVERIFY2(file.error().contains(why) && file.error().contains(name), qPrintable(file.error()));
}

void PlacesFileTest::saysWhyItCannotBeWritten()
{
    const auto nowhere = PlacesFileWriter::create(path("no/such/folder.places"));
    QVERIFY(!nowhere);
    QVERIFY2(nowhere.error().contains(QStringLiteral("No such file or directory")),
             qPrintable(nowhere.error()));
    const auto folder = PlacesFileWriter::create(m_folder.path());
    QVERIFY(!folder);
    QVERIFY2(folder.error().contains(QStringLiteral("something else has that name")),
             qPrintable(folder.error()));
}

namespace {

QByteArray ask(PlacesProvider &places, const PlacesQuery &query)
{
    std::optional<QByteArray> json;
    const auto request
        = places.nearby(query, [&](const PlacesAnswer &answer) { json = answer.json; });
    if (json)
        return "within the call";
    return QTest::qWaitFor([&] { return json.has_value(); }) ? *json : QByteArray();
}

} // namespace

void PlacesFileTest::answersLikeGoogle()
{
    QCOMPARE(write(path("like.places"),
                   {{.latitude = 34.0714,
                     .longitude = -118.4422,
                     .name = "Powell",
                     .types = "library",
                     .vicinity = "UCLA",
                     .id = "osm:way/1"}}),
             QString());
    auto places = ImportedPlaces::open(path("like.places"));
    QVERIFY(places);
    QCOMPARE(ask(**places, {34.07, -118.44, 10, 5}), R"({
   "html_attributions" : [ "Thanks" ],
   "results" : [
      {
         "geometry" : {
            "location" : {
               "lat" : 34.0714,
               "lng" : -118.4422
            }
         },
         "name" : "Powell",
         "place_id" : "osm:way/1",
         "types" : [ "library" ],
         "vicinity" : "UCLA"
      }
   ],
   "status" : "OK"
})");
    const auto status = [&](const PlacesQuery &query) {
        return QJsonDocument::fromJson(ask(**places, query))[QStringLiteral("status")].toString();
    };
    QCOMPARE(status({34.07, -118.44, 10, 0}), QStringLiteral("OK"));
    QCOMPARE(status({34.0714, -118.4422, 0, 1}), QStringLiteral("OK"));
    QCOMPARE(status({35, -118.44, 10, 5}), QStringLiteral("ZERO_RESULTS"));
}

void PlacesFileTest::goesOnAnsweringWhenTheFileBreaks()
{
    QCOMPARE(write(path("breaks.places"), city(1, 2, 20'000, 0.05)), QString());
    auto places = ImportedPlaces::open(path("breaks.places"));
    QVERIFY(places);
    QVERIFY(QFile::resize(path("breaks.places"), 4'096));
    const QJsonDocument answer = QJsonDocument::fromJson(ask(**places, {1, 2, 10, 5}));
    QCOMPARE(answer[QStringLiteral("status")].toString(), QStringLiteral("UNKNOWN_ERROR"));
    QVERIFY(answer[QStringLiteral("error_message")].toString().contains(path("breaks.places")));
}

void PlacesFileTest::aQuestionCostsLessThanAMillisecond_data()
{
    QTest::addColumn<double>("radius");
    QTest::newRow("the whole city") << 10.0;
    QTest::newRow("as far as can be asked") << 50.0;
    QTest::newRow("around the corner") << 0.3;
}

void PlacesFileTest::aQuestionCostsLessThanAMillisecond()
{
    QFETCH(const double, radius);
    const QString name = path("city.places");
    if (!QFile::exists(name))
        QCOMPARE(write(name, city(34.07, -118.3, 100'000, 0.08)), QString());
    auto file = PlacesFile::open(name);
    QVERIFY(file);
    std::mt19937 random(7);
    std::normal_distribution<double> spread(0, 0.08);
    std::vector<PlacesQuery> queries;
    for (int i = 0; i < 500; ++i)
        queries.push_back({34.07 + spread(random), -118.3 + spread(random), radius, 20});
    // Of the processor: the machine may be busy with other suites.
    const auto used = [] {
        timespec time = {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
    };
    std::vector<double> microseconds;
    for (const PlacesQuery &query : queries) {
        const double before = used();
        QVERIFY(file->nearby(query));
        microseconds.push_back(used() - before);
    }
    std::ranges::sort(microseconds);
    qInfo("%.0f us, 99 %% within %.0f us", microseconds[250], microseconds[495]);
#ifdef NDEBUG
    QVERIFY(microseconds[250] < 1'000);
#endif
}

QTEST_GUILESS_MAIN(PlacesFileTest)
#include "tst_placesfile.moc"
