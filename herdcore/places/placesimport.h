// SPDX-License-Identifier: MIT
#pragma once

#include "places/placesfile.h"
#include "result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>

namespace drover {

/// Told of an import from time to time: how much of it is done, from 0 to 1, never going back.
/// False ends it.
using ImportProgress = std::function<bool(double share)>;

struct ImportSummary
{
    std::int64_t places = 0;
    /// What looked like a place, but has no name or no position.
    std::int64_t passedOver = 0;
};

enum class PlacesFormat {
    OsmExtract, ///< .osm.pbf: named nodes, ways and multipolygons with any of osmPlaceKeys
    GeoNames, ///< .txt, .tsv: a place a line, 19 columns with a tab between
    GeoJson, ///< .geojson, .json: a FeatureCollection, 128 MiB at most
    GeoJsonLines, ///< .geojsonl, .geojsons, .ndjson: a Feature a line
};

/// What the file's name says of it.
Result<PlacesFormat, QString> placesFormatOf(const QString &fileName);

/// Makes a file of places (placesfile.h) from \a source. It takes as long as it takes, so it has a
/// program, or a thread, of its own. Memory: 16 bytes for each node of a named way for an extract
/// of OpenStreetMap, some times the file for GeoJson, hardly any for the rest. The error is a
/// sentence that names file and line or byte and says what to do; there is no new file then.
Result<ImportSummary, QString> importPlaces(const QString &source, const QString &target,
                                            const ImportProgress &progress);

// The readers of each format: what they find goes to \a out. They end early where \a out has
// failed, which its finish() tells, and where \a progress says so.
struct ImportJob
{
    const QString &source;
    PlacesFileWriter &out;
    const ImportProgress &progress;
    ImportSummary summary{};
    bool isStopped = false;

    /// False when it is to end.
    bool tell(double share);
    /// Adds \a place if it has a name and lies on earth. False when it is to end.
    bool add(const StoredPlace &place);
};
Result<Done, QString> readOsmExtract(ImportJob &job);
Result<Done, QString> readGeoNames(ImportJob &job);
Result<Done, QString> readGeoJson(ImportJob &job);
Result<Done, QString> readGeoJsonLines(ImportJob &job);

} // namespace drover
