// SPDX-License-Identifier: MIT
#include "places/placesindex.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <string>
#include <vector>

#include <GeographicLib/Geodesic.hpp>

using namespace drover;

Q_DECLARE_METATYPE(drover::PlacesTableError::Reason)

namespace {

struct Town
{
    int latitude = 0; // 1e-5 degrees
    int longitude = 0;
    std::string name;
};

std::string tableOf(const std::vector<Town> &towns)
{
    std::string table;
    for (const Town &town : towns)
        table += std::to_string(town.latitude) + '\t' + std::to_string(town.longitude) + '\t'
            + town.name + "\tlocality|political\tNowhere\t0\n";
    return table;
}

struct Found
{
    double metres = 0;
    std::string name;

    auto operator<=>(const Found &) const = default;
};

double metresBetween(double latitude, double longitude, double otherLatitude, double otherLongitude)
{
    double metres = 0;
    GeographicLib::Geodesic::WGS84().Inverse(latitude, longitude, otherLatitude, otherLongitude,
                                             metres);
    return metres;
}

/// Every town with its distance, in the order of an answer.
std::vector<Found> measureAll(const std::vector<Town> &towns, double latitude, double longitude)
{
    std::vector<Found> result;
    for (const Town &town : towns)
        result.push_back(
            {metresBetween(latitude, longitude, town.latitude / 1e5, town.longitude / 1e5),
             town.name});
    std::sort(result.begin(), result.end());
    return result;
}

/// The answer as it is defined: what is within, the first of it. \a measured is sorted.
std::vector<Found> answerFrom(const std::vector<Found> &measured, const PlacesQuery &query)
{
    std::vector<Found> result;
    for (const Found &town : measured)
        if (town.metres <= query.radiusKm * 1000
            && result.size() < static_cast<std::size_t>(query.most))
            result.push_back(town);
    return result;
}

std::vector<Found> ask(const PlacesIndex &index, const PlacesQuery &query)
{
    std::vector<Found> result;
    for (const Place &place : index.nearby(query))
        result.push_back(
            {metresBetween(query.latitude, query.longitude, place.latitude, place.longitude),
             std::string(place.name)});
    return result;
}

QString description(const PlacesQuery &query)
{
    return QStringLiteral("%1 %2, %3 km, %4")
        .arg(query.latitude, 0, 'f', 6)
        .arg(query.longitude, 0, 'f', 6)
        .arg(query.radiusKm)
        .arg(query.most);
}

/// Where special cases would be: the poles, both sides of the date line, the equator, Los Angeles.
constexpr std::pair<double, double> centres[] = {
    {90, 0},       {-90, 0},         {89.99, 135}, {-89.9, -170}, {0, 180},  {0, -180},
    {0.1, 179.95}, {-16.5, -179.99}, {66, 180},    {0, 0},        {45, 7.5}, {34.0722, -118.4441},
    {-89.5, 20},   {89.6, -179.9},
};

/// Towns thick around each centre, and a few anywhere. The same in every run.
std::vector<Town> manyTowns()
{
    std::mt19937 random(20'180'304);
    std::vector<Town> towns;
    const auto add = [&](double latitude, double longitude) {
        latitude = std::clamp(latitude, -90.0, 90.0);
        longitude = std::remainder(longitude, 360);
        towns.push_back({static_cast<int>(std::lround(latitude * 1e5)),
                         static_cast<int>(std::lround(longitude * 1e5)),
                         "Town " + std::to_string(random() % 1'000)});
    };
    std::normal_distribution<double> near(0, 0.25);
    std::uniform_real_distribution<double> latitudes(-90, 90);
    std::uniform_real_distribution<double> longitudes(-180, 180);
    for (const auto &[latitude, longitude] : centres) {
        const double widening = 1 / std::max(0.005, std::cos(latitude * 3.14159265358979 / 180));
        for (int i = 0; i < 150; ++i)
            add(latitude + near(random), longitude + near(random) * widening);
        add(latitude, longitude);
    }
    for (int i = 0; i < 400; ++i)
        add(latitudes(random), longitudes(random));
    // Places at one spot, as a town and its station may be; two of them with one name.
    for (const char *name : {"C", "A", "B", "B"})
        towns.push_back({4'500'000, 750'000, name});
    return towns;
}

} // namespace

class PlacesIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatMeasuringEveryPlaceFinds();
    void theRadiusItselfIsWithin();
    void radiusZeroFindsTheSpotItself();
    void equalDistancesAreSortedByName();
    void poleAndDateLineHaveNoTwoSides();
    void allColumnsComeBack();
    void anEmptyTableIsATable();
    void refusesBrokenLines_data();
    void refusesBrokenLines();
    void namesTheLineThatIsBroken();
    void everyReasonHasASentence();
    void aQueryCostsLittle_data();
    void aQueryCostsLittle();
};

void PlacesIndexTest::findsWhatMeasuringEveryPlaceFinds()
{
    const std::vector<Town> towns = manyTowns();
    const auto index = PlacesIndex::parse(tableOf(towns));
    QVERIFY(index);
    QCOMPARE(index->size(), towns.size());

    std::mt19937 random(1);
    std::uniform_real_distribution<double> near(-0.3, 0.3);
    std::size_t found = 0;
    const auto check = [&](const std::vector<Found> &measured, const PlacesQuery &query) {
        const auto expected = answerFrom(measured, query);
        found += expected.size();
        return ask(*index, query) == expected;
    };
    for (const auto &[latitude, longitude] : centres) {
        const auto measured = measureAll(towns, latitude, longitude);
        for (const double radius : {0.0, 0.001, 0.5, 5.0, 10.0, 25.0, 49.999, 50.0})
            for (int most = 0; most <= 22; ++most) {
                const PlacesQuery query{latitude, longitude, radius, most < 22 ? most : 100'000};
                QVERIFY2(check(measured, query), qPrintable(description(query)));
            }
        for (int i = 0; i < 10; ++i) {
            const PlacesQuery query{std::clamp(latitude + near(random), -90.0, 90.0),
                                    std::remainder(longitude + near(random), 360),
                                    double(random() % 5'001) / 100, int(random() % 21)};
            QVERIFY2(check(measureAll(towns, query.latitude, query.longitude), query),
                     qPrintable(description(query)));
        }
    }
    QVERIFY2(found > 10'000, "the towns are too thin to prove anything");
}

void PlacesIndexTest::theRadiusItselfIsWithin()
{
    const auto index = PlacesIndex::parse("0\t10000\tEast\t\t\t0\n");
    QVERIFY(index);
    double metres = 0;
    GeographicLib::Geodesic::WGS84().Inverse(0, 0, 0, 0.1, metres);
    // Kilometres whose thousandfold is the distance to the last bit need not exist: step over it.
    double radiusKm = metres / 1000;
    while (radiusKm * 1000 < metres)
        radiusKm = std::nextafter(radiusKm, 50.0);
    QCOMPARE(index->nearby({0, 0, radiusKm, 20}).size(), 1U);
    while (radiusKm * 1000 >= metres)
        radiusKm = std::nextafter(radiusKm, 0.0);
    QCOMPARE(index->nearby({0, 0, radiusKm, 20}).size(), 0U);
}

void PlacesIndexTest::radiusZeroFindsTheSpotItself()
{
    const auto index = PlacesIndex::parse("3407140\t-11844220\tPowell Library\tlibrary\tUCLA\t0\n"
                                          "3407141\t-11844220\tA metre to the north\t\t\t0\n");
    QVERIFY(index);
    const auto places = index->nearby({34.0714, -118.4422, 0, 20});
    QCOMPARE(places.size(), 1U);
    QCOMPARE(places[0].name, std::string_view("Powell Library"));
}

void PlacesIndexTest::equalDistancesAreSortedByName()
{
    const auto index = PlacesIndex::parse(
        tableOf({{0, 100, "d"}, {0, -100, "b"}, {0, 100, "c"}, {0, -100, "a"}, {0, 50, "near"}}));
    QVERIFY(index);
    QByteArray order;
    for (const Place &place : index->nearby({0, 0, 1, 4}))
        order += QByteArray(place.name.data(), qsizetype(place.name.size())) + ' ';
    QCOMPARE(order, "near a b c ");
}

void PlacesIndexTest::poleAndDateLineHaveNoTwoSides()
{
    const auto index = PlacesIndex::parse(tableOf({{8'999'000, 0, "this side of the pole"},
                                                   {8'999'000, 18'000'000, "beyond the pole"},
                                                   {0, 17'999'000, "west of the line"},
                                                   {0, -17'999'000, "east of the line"},
                                                   {1'000, 18'000'000, "on it"},
                                                   {1'000, -18'000'000, "on it too"}}));
    QVERIFY(index);
    QCOMPARE(index->nearby({89.99, 90, 3, 20}).size(), 2U);
    QCOMPARE(index->nearby({90, 77, 2, 20}).size(), 2U);
    QCOMPARE(index->nearby({0, 180, 2, 20}).size(), 4U);
    QCOMPARE(index->nearby({0, -180, 2, 20}).size(), 4U);
    QCOMPARE(index->nearby({0, 179.99, 3, 20}).size(), 4U);
}

void PlacesIndexTest::allColumnsComeBack()
{
    auto parsed
        = PlacesIndex::parse("-1\t18000000\tK\xc3\xb6ln|Ost\ta|b\tc, d\t18446744073709551615\n"
                             "9000000\t-18000000\tTop\t\t\t0");
    QVERIFY(parsed);
    const PlacesIndex index = std::move(*parsed);
    QCOMPARE(index.size(), 2U);
    const auto places = index.nearby({0, -180, 1, 20});
    QCOMPARE(places.size(), 1U);
    QCOMPARE(places[0].latitude, -0.00001);
    QCOMPARE(places[0].longitude, 180.0);
    QCOMPARE(places[0].name, std::string_view("K\xc3\xb6ln|Ost"));
    QCOMPARE(places[0].types, std::string_view("a|b"));
    QCOMPARE(places[0].vicinity, std::string_view("c, d"));
    const auto top = index.nearby({90, 0, 0, 20});
    QCOMPARE(top.size(), 1U);
    QCOMPARE(top[0].types, std::string_view());
    QCOMPARE(top[0].vicinity, std::string_view());
}

void PlacesIndexTest::anEmptyTableIsATable()
{
    const auto index = PlacesIndex::parse({});
    QVERIFY(index);
    QCOMPARE(index->size(), 0U);
    QVERIFY(index->nearby({0, 0, 50, 20}).empty());
}

void PlacesIndexTest::refusesBrokenLines_data()
{
    using enum PlacesTableError::Reason;
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<PlacesTableError::Reason>("reason");

    QTest::newRow("blank line") << QByteArray("") << WrongFieldCount;
    QTest::newRow("five fields") << QByteArray("1\t2\tA\tb\tc") << WrongFieldCount;
    QTest::newRow("seven fields") << QByteArray("1\t2\tA\tb\tc\t0\t") << WrongFieldCount;
    QTest::newRow("commas") << QByteArray("1,2,A,b,c,0") << WrongFieldCount;
    QTest::newRow("latitude in degrees") << QByteArray("34.07\t2\tA\tb\tc\t0") << BadLatitude;
    QTest::newRow("beyond the pole") << QByteArray("9000001\t2\tA\tb\tc\t0") << BadLatitude;
    QTest::newRow("beyond the south pole") << QByteArray("-9000001\t2\tA\tb\tc\t0") << BadLatitude;
    QTest::newRow("no latitude") << QByteArray("\t2\tA\tb\tc\t0") << BadLatitude;
    QTest::newRow("latitude past 32 bits")
        << QByteArray("4294967297\t2\tA\tb\tc\t0") << BadLatitude;
    QTest::newRow("latitude with a plus") << QByteArray("+1\t2\tA\tb\tc\t0") << BadLatitude;
    QTest::newRow("longitude is a word") << QByteArray("1\teast\tA\tb\tc\t0") << BadLongitude;
    QTest::newRow("beyond the date line") << QByteArray("1\t18000001\tA\tb\tc\t0") << BadLongitude;
    QTest::newRow("beyond it westwards") << QByteArray("1\t-18000001\tA\tb\tc\t0") << BadLongitude;
    QTest::newRow("no name") << QByteArray("1\t2\t\tb\tc\t0") << NoName;
    QTest::newRow("no population") << QByteArray("1\t2\tA\tb\tc\t") << BadPopulation;
    QTest::newRow("population below zero") << QByteArray("1\t2\tA\tb\tc\t-5") << BadPopulation;
    QTest::newRow("CR before the LF") << QByteArray("1\t2\tA\tb\tc\t0\r") << BadPopulation;
}

void PlacesIndexTest::refusesBrokenLines()
{
    QFETCH(const QByteArray, line);
    QFETCH(const PlacesTableError::Reason, reason);
    const auto index = PlacesIndex::parse(line.toStdString() + '\n');
    QVERIFY(!index);
    QCOMPARE(index.error().reason, reason);
    QCOMPARE(index.error().line, 1U);
}

void PlacesIndexTest::namesTheLineThatIsBroken()
{
    const std::string good = "1\t2\tA\tb\tc\t0\n";
    for (std::size_t before = 0; before < 5; ++before) {
        std::string table;
        for (std::size_t i = 0; i < before; ++i)
            table += good;
        table += "1\tx\tA\tb\tc\t0\n" + good;
        const auto index = PlacesIndex::parse(table);
        QVERIFY(!index);
        QCOMPARE(index.error().line, before + 1);
        QCOMPARE(index.error().text(),
                 QStringLiteral("line %1: the longitude is not a whole number from -18000000 to "
                                "18000000")
                     .arg(before + 1));
    }
}

void PlacesIndexTest::everyReasonHasASentence()
{
    using enum PlacesTableError::Reason;
    QStringList seen;
    for (const auto reason :
         {WrongFieldCount, BadLatitude, BadLongitude, NoName, BadPopulation, TooLarge}) {
        const QString text = PlacesTableError{reason, 7}.text();
        QVERIFY(!text.isEmpty() && !seen.contains(text));
        QCOMPARE(text.contains(QStringLiteral("line 7: ")), reason != TooLarge);
        seen.append(text);
    }
}

void PlacesIndexTest::aQueryCostsLittle_data()
{
    QTest::addColumn<double>("radiusKm");
    QTest::newRow("10 km, 20 places") << 10.0;
    QTest::newRow("50 km, 20 places") << 50.0;
}

void PlacesIndexTest::aQueryCostsLittle()
{
    QFETCH(const double, radiusKm);
    // Once, since the function is run again and again until its time is known.
    static const auto index = [] {
        std::mt19937 random(7);
        std::vector<Town> towns;
        for (int i = 0; i < 250'000; ++i)
            towns.push_back({static_cast<int>(random() % 2'000'000) + 3'000'000,
                             static_cast<int>(random() % 4'000'000) - 12'000'000, "Town"});
        return PlacesIndex::parse(tableOf(towns));
    }();
    QVERIFY(index);
    const PlacesQuery query{34.0722, -118.4441, radiusKm, 20};
    QBENCHMARK
    {
        QVERIFY(!index->nearby(query).empty());
    }
}

QTEST_GUILESS_MAIN(PlacesIndexTest)
#include "tst_placesindex.moc"
