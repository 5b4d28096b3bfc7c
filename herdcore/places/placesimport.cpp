// SPDX-License-Identifier: MIT
#include "places/placesimport.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace drover {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Places)
};

QByteArray attributionOf(PlacesFormat format)
{
    switch (format) {
    case PlacesFormat::OsmExtract:
        return QByteArrayLiteral("<a href=\"https://www.openstreetmap.org/copyright\">"
                                 "© OpenStreetMap contributors</a>");
    case PlacesFormat::GeoNames:
        return QByteArrayLiteral("<a href=\"https://www.geonames.org/\">GeoNames</a>, CC BY 4.0");
    case PlacesFormat::GeoJson:
    case PlacesFormat::GeoJsonLines:
        break;
    }
    return {};
}

Result<Done, QString> read(PlacesFormat format, ImportJob &job)
{
    switch (format) {
    case PlacesFormat::OsmExtract:
        return readOsmExtract(job);
    case PlacesFormat::GeoNames:
        return readGeoNames(job);
    case PlacesFormat::GeoJson:
        return readGeoJson(job);
    case PlacesFormat::GeoJsonLines:
        break;
    }
    return readGeoJsonLines(job);
}

} // namespace

bool ImportJob::tell(double share)
{
    if (!progress(share))
        isStopped = true;
    return !isStopped;
}

bool ImportJob::add(const StoredPlace &place)
{
    const bool isOnEarth = std::abs(place.latitude) <= 90 && std::abs(place.longitude) <= 180;
    if (place.name.empty() || !isOnEarth) {
        ++summary.passedOver;
        return true;
    }
    ++summary.places;
    return out.add(place);
}

Result<PlacesFormat, QString> placesFormatOf(const QString &fileName)
{
    using enum PlacesFormat;
    constexpr std::array<std::pair<const char *, PlacesFormat>, 8> endings
        = {{{".pbf", OsmExtract},
            {".txt", GeoNames},
            {".tsv", GeoNames},
            {".geojson", GeoJson},
            {".json", GeoJson},
            {".geojsonl", GeoJsonLines},
            {".geojsons", GeoJsonLines},
            {".ndjson", GeoJsonLines}}};
    for (const auto &[ending, format] : endings)
        if (fileName.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return format;
    return Failure{ImportText::tr("The name of %1 does not tell what is in it. Name a file that "
                                  "ends in .osm.pbf (OpenStreetMap), .txt (GeoNames), .geojson or "
                                  ".geojsonl.")
                       .arg(fileName)};
}

Result<ImportSummary, QString> importPlaces(const QString &source, const QString &target,
                                            const ImportProgress &progress)
{
    const auto format = placesFormatOf(source);
    if (!format)
        return Failure{format.error()};
    const QFileInfo info(source);
    if (!info.isFile() || !info.isReadable())
        return Failure{
            info.exists()
                ? ImportText::tr("The file %1 cannot be read. Name one that you can read.")
                      .arg(source)
                : ImportText::tr("There is no file %1. Check its name.").arg(source)};
    if (info.canonicalFilePath() == QFileInfo(target).canonicalFilePath())
        return Failure{
            ImportText::tr("The places cannot go into the file that they come from. Name another "
                           "one behind -o.")};
    auto writer = PlacesFileWriter::create(target);
    if (!writer)
        return Failure{writer.error()};
    ImportJob job{.source = source, .out = *writer, .progress = progress};
    if (const auto done = read(*format, job); !done)
        return Failure{done.error()};
    if (job.isStopped)
        return Failure{ImportText::tr("The import was stopped; there is no new file.")};
    if (job.summary.places == 0)
        return Failure{ImportText::tr("There is no place with a name in %1. Check that it is the "
                                      "right file.")
                           .arg(source)};
    if (const auto done = writer->finish(attributionOf(*format)); !done)
        return Failure{done.error()};
    return job.summary;
}

} // namespace drover
