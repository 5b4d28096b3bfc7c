// SPDX-License-Identifier: MIT
#pragma once

#include "places/nearness.h"
#include "places/placesprovider.h"
#include "places/sqlite.h"
#include "result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace drover {

/// A place of the user's own.
struct StoredPlace
{
    double latitude = 0; ///< degrees, WGS84
    double longitude = 0;
    double metres = 0; ///< from the point asked about, along the ellipsoid; not stored
    std::string name{}; ///< UTF-8, as the other texts
    std::string types{}; ///< `|` between them
    std::string vicinity{};
    std::string id{}; ///< place_id: "osm:node/123", "geonames:5368361"

    bool operator==(const StoredPlace &) const = default;
};

/// A file of places, as `places import` makes it: a database of SQLite with one R*Tree, in which
/// each place stands at its upright (nearness.h) with all that is told of it. Its application id
/// is "Drov", its user version 1; the table `about` says whom to thank. Read only. One thread's
/// own.
class PlacesFile
{
public:
    /// The error is a sentence that names the file and says what to do.
    static Result<PlacesFile, QString> open(const QString &fileName);

    /// HTML; may be empty.
    const QByteArray &attribution() const { return m_attribution; }
    std::int64_t size() const { return m_size; }
    /// As PlacesIndex::nearby(). It looks near by first, so that a dense city costs no more than
    /// open country. The error is SQLite's, in English.
    Result<std::vector<StoredPlace>, QString> nearby(const PlacesQuery &query);

private:
    enum class Reading { All, More, Failed };

    explicit PlacesFile(Sqlite database);

    Reading read(const Upright &centre, double metres, std::size_t mostRead);
    Result<std::vector<StoredPlace>, QString> nearestCandidates(const PlacesQuery &query);

    Sqlite m_database;
    SqliteStatement m_box; // what lies in a box of uprights
    SqliteStatement m_place; // one place
    std::vector<NearCandidate<std::int64_t>> m_candidates; // of the question that is dealt with
    QByteArray m_attribution;
    std::int64_t m_size = 0;
};

/// Makes a file of places. The file appears under its name when it is complete, in place of one
/// that was there; before that, and where the writer goes without finish(), there is nothing. One
/// thread's own; it writes the disk.
class PlacesFileWriter
{
public:
    /// The errors are sentences.
    static Result<PlacesFileWriter, QString> create(const QString &fileName);
    PlacesFileWriter(PlacesFileWriter &&) noexcept = default;
    PlacesFileWriter &operator=(PlacesFileWriter &&) = delete;
    ~PlacesFileWriter();

    /// The place has a name and is on earth. False when it could not be written: finish() says why.
    bool add(const StoredPlace &place);
    std::int64_t count() const { return m_count; }
    Result<Done, QString> finish(const QByteArray &attribution);

private:
    PlacesFileWriter(Sqlite database, SqliteStatement insert, QString fileName, QString temporary);
    QString putInPlace() const;

    // The statement ends before its database.
    std::unique_ptr<Sqlite> m_database;
    SqliteStatement m_insert;
    QString m_fileName;
    QString m_temporary; // empty when it has got its name
    QString m_error;
    std::int64_t m_count = 0;
};

} // namespace drover
