// SPDX-License-Identifier: MIT
#include "places/placesfile.h"

#include "places/nearness.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <GeographicLib/Geodesic.hpp>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <tuple>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace drover {

namespace {

using Step = SqliteStatement::Step;
using Candidate = NearCandidate<std::int64_t>;

constexpr double metresPerKm = 1000;
/// SQLite keeps boxes of floats and rounds them outwards: the corner that is read is off by one
/// unit of a float's last place in each direction, with room.
constexpr double roundingSlack = 4e-7;
constexpr int applicationId = 0x44726f76; // "Drov"
constexpr int formatVersion = 1;

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(Places)
};

} // namespace

Result<PlacesFile, QString> PlacesFile::open(const QString &fileName)
{
    const auto failed = [&fileName](const QString &why) {
        return Failure{FileText::tr("The places of %1 cannot be had: %2. Make the file with "
                                    "drover-headless places import, or choose other places.")
                           .arg(fileName, why)};
    };
    const QFileInfo info(fileName);
    if (!info.exists())
        return failed(FileText::tr("there is no such file"));
    if (!info.isFile())
        return failed(FileText::tr("it is not an ordinary file"));
    auto database = Sqlite::open(fileName, Sqlite::Mode::ReadOnly);
    if (!database)
        return failed(database.error());
    PlacesFile file(std::move(*database));
    const auto number = [&file](const QByteArray &question) -> std::int64_t {
        auto statement = file.m_database.prepare(question);
        return statement && statement->step() == Step::Row ? statement->integer(0) : -1;
    };
    if (number("PRAGMA application_id") != applicationId)
        return failed(FileText::tr("it is not a file of places"));
    if (number("PRAGMA user_version") != formatVersion)
        return failed(FileText::tr("another version of Drover has made it"));
    // One look at the file for good: without it each of the statements of a question would lock the
    // file and ask the system whether it has changed, which takes far longer than the rest.
    if (const auto begun = file.m_database.run("PRAGMA cache_size = -16384; BEGIN"); !begun)
        return failed(begun.error());
    auto box = file.m_database.prepare("SELECT id, x0, y0, z0 FROM place WHERE x1 >= ?1 AND x0 <= "
                                       "?2 AND y1 >= ?3 AND y0 <= ?4 AND z1 >= ?5 AND z0 <= ?6");
    auto place = file.m_database.prepare("SELECT latitude, longitude, name, types, vicinity, "
                                         "place_id FROM place WHERE id = ?1");
    auto about = file.m_database.prepare("SELECT attribution, places FROM about");
    if (!box || !place || !about || about->step() != Step::Row)
        return failed(file.m_database.errorText());
    const std::string_view attribution = about->text(0);
    file.m_attribution = QByteArray(attribution.data(), static_cast<qsizetype>(attribution.size()));
    file.m_size = about->integer(1);
    file.m_box = std::move(*box);
    file.m_place = std::move(*place);
    return file;
}

PlacesFile::PlacesFile(Sqlite database)
    : m_database(std::move(database))
{
}

/// Reads what lies within so many metres, and up to a few metres more, into m_candidates; stops
/// behind \a mostRead of them.
PlacesFile::Reading PlacesFile::read(const Upright &centre, double metres, std::size_t mostRead)
{
    const double farthest = chordOfAngle(metres / leastRadius) + roundingSlack;
    int parameter = 0;
    for (const double middle : centre) {
        m_box.bind(++parameter, middle - farthest - roundingSlack);
        m_box.bind(++parameter, middle + farthest + roundingSlack);
    }
    m_candidates.clear();
    Step step = Step::End;
    while (m_candidates.size() <= mostRead && (step = m_box.step()) == Step::Row) {
        const double chord = std::hypot(m_box.real(1) - centre[0], m_box.real(2) - centre[1],
                                        m_box.real(3) - centre[2]);
        if (chord <= farthest)
            m_candidates.push_back({chord, m_box.integer(0)});
    }
    m_box.reset();
    if (step == Step::Failed)
        return Reading::Failed;
    return m_candidates.size() > mostRead ? Reading::More : Reading::All;
}

Result<std::vector<StoredPlace>, QString> PlacesFile::nearby(const PlacesQuery &query)
{
    if (query.most == 0)
        return std::vector<StoredPlace>();
    constexpr std::size_t mostRead = 2'000; // at a time, where it can be helped
    constexpr double firstShare = 1.0 / 64; // of the radius
    constexpr double finest = 1; // metre
    const auto most = static_cast<std::size_t>(query.most);
    const double radius = query.radiusKm * metresPerKm;
    const Upright centre = uprightAt(query.latitude, query.longitude);

    double tooNear = 0; // fewer than wanted lie within
    double within = std::min(radius, std::max(radius * firstShare, finest));
    double tooMuch = 2 * radius; // more than is read at a time lies within
    for (bool readsAll = false;;) {
        switch (read(centre, within, readsAll ? m_candidates.max_size() - 1 : mostRead)) {
        case Reading::Failed:
            return Failure{m_database.errorText()};
        case Reading::More:
            tooMuch = within;
            readsAll = tooMuch - tooNear < finest; // so many in one spot
            within = readsAll ? tooMuch : (tooNear + tooMuch) / 2;
            continue;
        case Reading::All:
            break;
        }
        const double reach = reachOf(m_candidates, most, radius, roundingSlack);
        if (reach <= within)
            return nearestCandidates(query);
        if (m_candidates.size() > most) { // none is further away, so this is the last time
            within = reach;
            readsAll = true;
            continue;
        }
        tooNear = within;
        readsAll = tooMuch - tooNear < finest;
        within = readsAll ? std::min(tooMuch, radius)
                          : std::min({2 * within, (within + tooMuch) / 2, radius});
    }
}

/// Of the candidates, which hold all places of the answer.
Result<std::vector<StoredPlace>, QString> PlacesFile::nearestCandidates(const PlacesQuery &query)
{
    const auto most = static_cast<std::size_t>(query.most);
    const double radius = query.radiusKm * metresPerKm;
    const double farthest
        = chordOfAngle(reachOf(m_candidates, most, radius, roundingSlack) / leastRadius)
        + roundingSlack;
    std::vector<StoredPlace> result;
    for (const Candidate &candidate : m_candidates) {
        if (candidate.chord > farthest)
            continue;
        m_place.bind(1, candidate.id);
        if (m_place.step() != Step::Row) {
            const QString why = m_database.errorText();
            m_place.reset();
            return Failure{why};
        }
        StoredPlace place{.latitude = m_place.real(0), .longitude = m_place.real(1)};
        GeographicLib::Geodesic::WGS84().Inverse(query.latitude, query.longitude, place.latitude,
                                                 place.longitude, place.metres);
        if (place.metres <= radius) {
            place.name = m_place.text(2);
            place.types = m_place.text(3);
            place.vicinity = m_place.text(4);
            place.id = m_place.text(5);
            result.push_back(std::move(place));
        }
        m_place.reset();
    }
    std::ranges::sort(result, {}, [](const StoredPlace &place) {
        return std::tuple(place.metres, std::string_view(place.name), std::string_view(place.id));
    });
    if (result.size() > most)
        result.resize(most);
    return result;
}

Result<PlacesFileWriter, QString> PlacesFileWriter::create(const QString &fileName)
{
    const QFileInfo info(fileName);
    const auto failed = [&fileName](const QString &why) {
        return Failure{FileText::tr("The file %1 cannot be made: %2.").arg(QString(fileName), why)};
    };
    if (info.exists() && !info.isFile())
        return failed(FileText::tr("something else has that name"));
    // In the same folder, since only there it can be given its name in one step.
    const QString temporary
        = QStringLiteral("%1.%2.part")
              .arg(fileName, QString::number(QRandomGenerator::system()->generate(), 16));
    const int descriptor = ::open(QFile::encodeName(temporary).constData(),
                                  O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return failed(qt_error_string(errno));
    ::close(descriptor);
    auto database = Sqlite::open(temporary, Sqlite::Mode::Create);
    // Half a file is thrown away, so nothing has to be safe before its end.
    const auto made = database
        ? database->run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN;"
                        "CREATE VIRTUAL TABLE place USING rtree(id, x0, x1, y0, y1, z0, z1,"
                        " +latitude REAL, +longitude REAL, +name TEXT, +types TEXT,"
                        " +vicinity TEXT, +place_id TEXT);"
                        "CREATE TABLE about(attribution TEXT NOT NULL, places INTEGER NOT NULL);")
        : Result<Done, QString>(Failure{database.error()});
    auto insert = made
        ? database->prepare("INSERT INTO place VALUES (NULL, ?1, ?1, ?2, ?2, ?3, ?3, ?4, ?5, ?6, "
                            "?7, ?8, ?9)")
        : Result<SqliteStatement, QString>(Failure{made.error()});
    if (!insert) {
        QFile::remove(temporary);
        return failed(insert.error());
    }
    return PlacesFileWriter(std::move(*database), std::move(*insert), fileName, temporary);
}

PlacesFileWriter::PlacesFileWriter(Sqlite database, SqliteStatement insert, QString fileName,
                                   QString temporary)
    : m_database(std::make_unique<Sqlite>(std::move(database)))
    , m_insert(std::move(insert))
    , m_fileName(std::move(fileName))
    , m_temporary(std::move(temporary))
{
}

PlacesFileWriter::~PlacesFileWriter()
{
    if (m_database && !m_temporary.isEmpty())
        QFile::remove(m_temporary);
}

bool PlacesFileWriter::add(const StoredPlace &place)
{
    if (!m_error.isEmpty())
        return false;
    int parameter = 0;
    for (const double axis : uprightAt(place.latitude, place.longitude))
        m_insert.bind(++parameter, axis);
    m_insert.bind(++parameter, place.latitude);
    m_insert.bind(++parameter, place.longitude);
    for (const std::string *text : {&place.name, &place.types, &place.vicinity, &place.id})
        m_insert.bind(++parameter, std::string_view(*text));
    if (m_insert.step() != Step::End)
        m_error = m_database->errorText();
    m_insert.reset();
    ++m_count;
    return m_error.isEmpty();
}

Result<Done, QString> PlacesFileWriter::finish(const QByteArray &attribution)
{
    if (m_error.isEmpty()) {
        auto about = m_database->prepare("INSERT INTO about VALUES (?1, ?2)");
        if (about) {
            about->bind(1,
                        std::string_view(attribution.constData(),
                                         static_cast<std::size_t>(attribution.size())));
            about->bind(2, m_count);
        }
        if (!about || about->step() != Step::End)
            m_error = m_database->errorText();
    }
    if (m_error.isEmpty()) {
        const auto done = m_database->run(
            "PRAGMA application_id = " + QByteArray::number(applicationId)
            + "; PRAGMA user_version = " + QByteArray::number(formatVersion) + "; COMMIT;");
        if (!done)
            m_error = done.error();
    }
    m_insert = {};
    *m_database = Sqlite(); // closed
    if (m_error.isEmpty())
        m_error = putInPlace();
    if (!m_error.isEmpty())
        return Failure{FileText::tr("The file %1 cannot be made: %2.").arg(m_fileName, m_error)};
    m_temporary.clear();
    return Done();
}

/// Why it did not work; empty when it did.
QString PlacesFileWriter::putInPlace() const
{
    const QByteArray from = QFile::encodeName(m_temporary);
    // Before it has the name: after a power cut there is the old file or all of the new one.
    const int descriptor = ::open(from.constData(), O_RDONLY | O_CLOEXEC);
    const bool isSafe = descriptor >= 0 && ::fsync(descriptor) == 0;
    const int error = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!isSafe)
        return qt_error_string(error);
    return std::rename(from.constData(), QFile::encodeName(m_fileName).constData()) == 0
        ? QString()
        : qt_error_string(errno);
}

} // namespace drover
