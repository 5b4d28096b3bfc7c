// SPDX-License-Identifier: MIT
#include "places/placesimport.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>

namespace drover {

namespace {

/// The longest of GeoNames' own have about 10,000 bytes, nearly all of them other names.
constexpr qint64 mostLineBytes = 65'536;
constexpr std::size_t columnCount = 19;

enum Column : std::size_t {
    IdColumn = 0,
    NameColumn = 1,
    LatitudeColumn = 4,
    LongitudeColumn = 5,
    ClassColumn = 6,
    CodeColumn = 7,
    CountryColumn = 8,
};

using Columns = std::array<std::string_view, columnCount>;

struct GeoNamesText
{
    Q_DECLARE_TR_FUNCTIONS(Places)
};

/// Google's words for GeoNames' feature codes and classes (geonames.org/export/codes.html).
std::string_view typesOf(std::string_view featureClass, std::string_view code)
{
    using Row = std::pair<std::string_view, std::string_view>;
    constexpr std::array<Row, 16> codes = {{{"AIRP", "airport"},
                                            {"CH", "church|place_of_worship"},
                                            {"HSP", "hospital"},
                                            {"HTL", "lodging"},
                                            {"LIBR", "library"},
                                            {"MALL", "shopping_mall"},
                                            {"MSQE", "mosque|place_of_worship"},
                                            {"MUS", "museum"},
                                            {"PRK", "park"},
                                            {"PPLC", "locality|political"},
                                            {"RSTN", "train_station|transit_station"},
                                            {"SCH", "school"},
                                            {"STDM", "stadium"},
                                            {"TMPL", "place_of_worship"},
                                            {"UNIV", "university"},
                                            {"ZOO", "zoo"}}};
    constexpr std::array<Row, 9> classes = {{{"A", "political"},
                                             {"H", "natural_feature"},
                                             {"L", "point_of_interest"},
                                             {"P", "locality|political"},
                                             {"R", "route"},
                                             {"S", "establishment|point_of_interest"},
                                             {"T", "natural_feature"},
                                             {"U", "natural_feature"},
                                             {"V", "natural_feature"}}};
    if (const auto *const row = std::ranges::find(codes, code, &Row::first); row != codes.end())
        return row->second;
    const auto *const row = std::ranges::find(classes, featureClass, &Row::first);
    return row == classes.end() ? std::string_view() : row->second;
}

/// How many there are; only as many as have room are kept.
std::size_t split(std::string_view line, Columns &columns)
{
    std::size_t count = 0;
    for (;;) {
        const std::size_t end = std::min(line.find('\t'), line.size());
        if (count < columns.size())
            columns[count] = line.substr(0, end);
        ++count;
        if (end == line.size())
            return count;
        line.remove_prefix(end + 1);
    }
}

bool readDegrees(std::string_view text, double most, double &degrees)
{
    const char *const end = text.data() + text.size();
    const auto [stoppedAt, error] = std::from_chars(text.data(), end, degrees);
    return error == std::errc() && stoppedAt == end && degrees >= -most && degrees <= most;
}

/// Why the line is none of GeoNames'; empty where it is one.
QString takeLine(std::string_view line, ImportJob &job, bool &goesOn)
{
    constexpr double mostLatitude = 90;
    constexpr double mostLongitude = 180;
    Columns columns;
    const std::size_t count = split(line, columns);
    if (count != columnCount)
        return GeoNamesText::tr("there are %1 columns, and GeoNames has 19, with a tab between. "
                                "Take the file of a country, or cities500.txt, as it is.")
            .arg(count);
    StoredPlace place{.name = std::string(columns[NameColumn]),
                      .types = std::string(typesOf(columns[ClassColumn], columns[CodeColumn])),
                      .vicinity = std::string(columns[CountryColumn]),
                      .id = "geonames:" + std::string(columns[IdColumn])};
    if (!readDegrees(columns[LatitudeColumn], mostLatitude, place.latitude))
        return GeoNamesText::tr("the latitude (column 5) is no number from -90 to 90. Mend the "
                                "line or remove it.");
    if (!readDegrees(columns[LongitudeColumn], mostLongitude, place.longitude))
        return GeoNamesText::tr("the longitude (column 6) is no number from -180 to 180. Mend the "
                                "line or remove it.");
    goesOn = job.add(place);
    return {};
}

} // namespace

Result<Done, QString> readGeoNames(ImportJob &job)
{
    QFile file(job.source);
    const auto failed = [&job](qint64 number, const QString &why) {
        return Failure{QStringLiteral("%1:%2: %3").arg(job.source, QString::number(number), why)};
    };
    if (!file.open(QIODevice::ReadOnly))
        return failed(0, file.errorString());
    const auto size = static_cast<double>(std::max<qint64>(file.size(), 1));
    constexpr qint64 linesBetweenWords = 1'000;
    QByteArray line(mostLineBytes + 2, Qt::Uninitialized);
    bool goesOn = true;
    for (qint64 number = 1; goesOn; ++number) {
        const qint64 length = file.readLine(line.data(), line.size());
        if (length <= 0)
            break;
        std::string_view text(line.constData(), static_cast<std::size_t>(length));
        while (text.ends_with('\n') || text.ends_with('\r'))
            text.remove_suffix(1);
        if (length > mostLineBytes)
            return failed(number,
                          GeoNamesText::tr("the line is longer than 65536 bytes. This is no text "
                                           "of GeoNames; take one from download.geonames.org."));
        if (text.empty())
            continue;
        if (const QString why = takeLine(text, job, goesOn); !why.isEmpty())
            return failed(number, why);
        if (number % linesBetweenWords == 0)
            goesOn = goesOn && job.tell(static_cast<double>(file.pos()) / size);
    }
    if (file.error() != QFileDevice::NoError)
        return failed(0, file.errorString());
    return Done();
}

} // namespace drover
