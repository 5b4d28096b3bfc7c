// SPDX-License-Identifier: MIT
#include "places/placesindex.h"

#include "places/nearness.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <tuple>

#define BOOST_ALLOW_DEPRECATED_HEADERS // Boost 1.74 includes one itself, and would say so
#include <boost/geometry.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <GeographicLib/Geodesic.hpp>

namespace drover {

namespace {

namespace bg = boost::geometry;
using UnitVector = bg::model::point<float, 3, bg::cs::cartesian>;
using Box = bg::model::box<UnitVector>;

constexpr double unitsPerDegree = 1e5;
constexpr int mostLatitude = 90 * 100'000;
constexpr int mostLongitude = 180 * 100'000;
constexpr double metresPerKm = 1000;

/// What rounding to float can add to or take from the distance of two unit vectors, with room.
constexpr double roundingSlack = 2e-7;

/// What the tree keeps of a place: its upright, and where its line begins in the table.
struct Leaf
{
    UnitVector upright;
    std::uint32_t line = 0;
};

struct UprightOf
{
    using result_type = const UnitVector &;
    result_type operator()(const Leaf &leaf) const { return leaf.upright; }
};

UnitVector toFloat(const Upright &v)
{
    return {static_cast<float>(v[0]), static_cast<float>(v[1]), static_cast<float>(v[2])};
}

double chord(const Upright &from, const UnitVector &to)
{
    const double x = from[0] - double(to.get<0>());
    const double y = from[1] - double(to.get<1>());
    const double z = from[2] - double(to.get<2>());
    return std::sqrt(x * x + y * y + z * z);
}

std::string_view takeField(std::string_view &line)
{
    const std::size_t end = line.find('\t');
    const std::string_view field = line.substr(0, end);
    line.remove_prefix(end == std::string_view::npos ? line.size() : end + 1);
    return field;
}

struct Line
{
    std::string_view latitude, longitude, name, types, vicinity, population;
};

/// \a line has six fields.
Line splitLine(std::string_view line)
{
    Line result;
    for (std::string_view *field : {&result.latitude, &result.longitude, &result.name,
                                    &result.types, &result.vicinity, &result.population})
        *field = takeField(line);
    return result;
}

template <typename Number>
bool readWhole(std::string_view text, Number least, Number most, Number &number)
{
    const char *const end = text.data() + text.size();
    const auto [stoppedAt, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && stoppedAt == end && number >= least && number <= most;
}

struct Units
{
    int latitude = 0;
    int longitude = 0;
};

Result<Units, PlacesTableError::Reason> readLine(std::string_view line)
{
    using enum PlacesTableError::Reason;
    constexpr auto tabs = 5;
    if (std::count(line.begin(), line.end(), '\t') != tabs)
        return Failure{WrongFieldCount};
    const Line fields = splitLine(line);
    Units where;
    if (!readWhole(fields.latitude, -mostLatitude, mostLatitude, where.latitude))
        return Failure{BadLatitude};
    if (!readWhole(fields.longitude, -mostLongitude, mostLongitude, where.longitude))
        return Failure{BadLongitude};
    if (fields.name.empty())
        return Failure{NoName};
    std::uint64_t population = 0;
    if (!readWhole(fields.population, std::uint64_t(0), std::numeric_limits<std::uint64_t>::max(),
                   population))
        return Failure{BadPopulation};
    return where;
}

std::string_view lineAt(std::string_view table, std::size_t begin)
{
    return table.substr(begin, table.find('\n', begin) - begin);
}

/// The place of a line that has been read before, not yet measured.
Place placeOf(std::string_view line)
{
    const Line fields = splitLine(line);
    Units where;
    readWhole(fields.latitude, -mostLatitude, mostLatitude, where.latitude);
    readWhole(fields.longitude, -mostLongitude, mostLongitude, where.longitude);
    return {.latitude = where.latitude / unitsPerDegree,
            .longitude = where.longitude / unitsPerDegree,
            .name = fields.name,
            .types = fields.types,
            .vicinity = fields.vicinity};
}

using Candidate = NearCandidate<std::uint32_t>; // where its line begins

/// Metres from the middle of the earth.
using Position = std::array<double, 3>;

/// Of a point on the ellipsoid.
Position positionAt(double latitude, double longitude)
{
    constexpr double equator = 6'378'137; // the axes of WGS84
    constexpr double flattening = 1 / 298.257'223'563;
    constexpr double eccentricitySquared = flattening * (2 - flattening);
    const Upright up = uprightAt(latitude, longitude);
    const double across = equator / std::sqrt(1 - eccentricitySquared * up[2] * up[2]);
    return {across * up[0], across * up[1], across * (1 - eccentricitySquared) * up[2]};
}

/// A place and how far it is, as closely as that is known yet.
struct NearPlace
{
    Place place;
    double least = 0; ///< metres along the ellipsoid
    double most = 0;
};

/// A geodesic is no shorter than the straight line between its ends; and since it is nowhere bent
/// more than a circle of leastRadius, no longer than the arc of such a circle over that line
/// (Schur's theorem). Over 10 km the two differ by a millimetre: a geodesic itself takes ten times
/// as long, and is needed only where that is not enough.
NearPlace nearPlace(const Position &from, const Place &place)
{
    constexpr double rounding = 1e-6; // metres, far more than doubles lose here
    const Position to = positionAt(place.latitude, place.longitude);
    const double straight = std::hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
    return {place, std::max(straight - rounding, 0.0),
            leastRadius * angleOfChord(straight / leastRadius) + rounding};
}

/// Measures those of which it is not certain which is nearer, or whether they lie within the
/// radius. Afterwards `least` puts all in order.
void measureDoubtful(const PlacesQuery &query, std::vector<NearPlace> &places, double radius)
{
    const auto measure = [&query](NearPlace &near) {
        if (near.least == near.most)
            return;
        GeographicLib::Geodesic::WGS84().Inverse(
            query.latitude, query.longitude, near.place.latitude, near.place.longitude, near.least);
        near.most = near.least;
    };
    std::ranges::sort(places, {}, &NearPlace::least);
    double mostBefore = -1; // of all before
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double least = places[i].least;
        const double most = places[i].most;
        if (least <= mostBefore) {
            measure(places[i - 1]);
            measure(places[i]);
        } else if (least <= radius && most >= radius) {
            measure(places[i]);
        }
        mostBefore = std::max(mostBefore, most);
    }
}

} // namespace

struct PlacesIndex::Tree
{
    static constexpr std::size_t mostChildren = 16;

    // From a whole range the tree is packed: quicker to build than one by one, and denser.
    explicit Tree(const std::vector<Leaf> &all)
        : leaves(all)
    {
    }

    bg::index::rtree<Leaf, bg::index::linear<mostChildren>, UprightOf> leaves;
};

QString PlacesTableError::text() const
{
    QString what;
    switch (reason) {
    case Reason::WrongFieldCount:
        what = QStringLiteral("there are not six fields with a tab between");
        break;
    case Reason::BadLatitude:
        what = QStringLiteral("the latitude is not a whole number from -9000000 to 9000000");
        break;
    case Reason::BadLongitude:
        what = QStringLiteral("the longitude is not a whole number from -18000000 to 18000000");
        break;
    case Reason::NoName:
        what = QStringLiteral("the name is empty");
        break;
    case Reason::BadPopulation:
        what = QStringLiteral("the population is not a whole number");
        break;
    case Reason::TooLarge:
        return QStringLiteral("the table has 4 GiB or more");
    }
    return QStringLiteral("line %1: %2").arg(line).arg(what);
}

Result<PlacesIndex, PlacesTableError> PlacesIndex::parse(std::string table)
{
    if (table.size() > std::numeric_limits<std::uint32_t>::max())
        return Failure{PlacesTableError{PlacesTableError::Reason::TooLarge, 0}};
    std::vector<Leaf> leaves;
    leaves.reserve(static_cast<std::size_t>(std::count(table.begin(), table.end(), '\n')) + 1);
    std::size_t number = 0;
    for (std::size_t begin = 0; begin < table.size();) {
        ++number;
        const std::string_view line = lineAt(table, begin);
        const auto where = readLine(line);
        if (!where)
            return Failure{PlacesTableError{where.error(), number}};
        leaves.push_back({toFloat(uprightAt(where->latitude / unitsPerDegree,
                                            where->longitude / unitsPerDegree)),
                          static_cast<std::uint32_t>(begin)});
        begin += line.size() + 1;
    }
    return PlacesIndex(std::move(table), std::make_unique<Tree>(leaves));
}

PlacesIndex::PlacesIndex(std::string table, std::unique_ptr<Tree> tree)
    : m_table(std::move(table))
    , m_tree(std::move(tree))
{
}

PlacesIndex::PlacesIndex(PlacesIndex &&) noexcept = default;
PlacesIndex &PlacesIndex::operator=(PlacesIndex &&) noexcept = default;
PlacesIndex::~PlacesIndex() = default;

std::size_t PlacesIndex::size() const
{
    return m_tree->leaves.size();
}

std::vector<Place> PlacesIndex::nearby(const PlacesQuery &query) const
{
    Q_ASSERT(std::abs(query.latitude) <= 90 && std::abs(query.longitude) <= 180);
    Q_ASSERT(query.radiusKm >= 0 && query.radiusKm <= 50 && query.most >= 0);
    if (query.most == 0)
        return {};
    const auto most = static_cast<std::size_t>(query.most);
    const double radius = query.radiusKm * metresPerKm;
    const Upright centre = uprightAt(query.latitude, query.longitude);

    const double farthest = chordOfAngle(radius / leastRadius) + roundingSlack;
    Box box(toFloat(centre), toFloat(centre));
    const auto side = static_cast<float>(farthest + roundingSlack);
    bg::subtract_value(box.min_corner(), side);
    bg::add_value(box.max_corner(), side);

    std::vector<Candidate> candidates;
    const auto &leaves = m_tree->leaves;
    for (auto it = leaves.qbegin(bg::index::intersects(box)); it != leaves.qend(); ++it)
        if (const double length = chord(centre, it->upright); length <= farthest)
            candidates.push_back({length, it->line});
    const double within
        = chordOfAngle(reachOf(candidates, most, radius, roundingSlack) / leastRadius)
        + roundingSlack;

    std::vector<NearPlace> places;
    const Position from = positionAt(query.latitude, query.longitude);
    for (const Candidate &candidate : candidates)
        if (candidate.chord <= within)
            places.push_back(nearPlace(from, placeOf(lineAt(m_table, candidate.id))));
    measureDoubtful(query, places, radius);
    std::erase_if(places, [radius](const NearPlace &near) { return near.least > radius; });
    // The table's own order settles what is left, so that the answer never depends on the tree.
    std::ranges::sort(places, {}, [](const NearPlace &near) {
        return std::tuple(near.least, near.place.name, near.place.name.data());
    });
    std::vector<Place> result;
    for (std::size_t i = 0; i < std::min(places.size(), most); ++i)
        result.push_back(places[i].place);
    return result;
}

} // namespace drover
