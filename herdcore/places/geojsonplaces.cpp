// SPDX-License-Identifier: MIT
#include "places/osmtags.h"
#include "places/placesimport.h"
#include "places/placestext.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace drover {

namespace {

constexpr qint64 mostJsonBytes = 128 << 20;
/// A feature with the outline of a whole country has a few of them.
constexpr qint64 mostLineBytes = 16 << 20;
/// Of arrays in arrays: a multipolygon's are four deep.
constexpr int mostDepth = 8;

struct GeoJsonText
{
    Q_DECLARE_TR_FUNCTIONS(Places)
};

QString located(const ImportJob &job, qint64 line, const QString &why)
{
    return QStringLiteral("%1:%2: %3").arg(job.source, QString::number(line), why);
}

struct Box
{
    double west = std::numeric_limits<double>::infinity();
    double south = west;
    double east = -west;
    double north = -west;
};

/// [longitude, latitude], or lists of such, or lists of lists.
void addCoordinates(const QJsonArray &coordinates, Box &box, int depth = 0)
{
    if (coordinates.size() >= 2 && coordinates[0].isDouble() && coordinates[1].isDouble()) {
        box.west = std::min(box.west, coordinates[0].toDouble());
        box.east = std::max(box.east, coordinates[0].toDouble());
        box.south = std::min(box.south, coordinates[1].toDouble());
        box.north = std::max(box.north, coordinates[1].toDouble());
        return;
    }
    if (depth < mostDepth)
        for (const auto &each : coordinates)
            addCoordinates(each.toArray(), box, depth + 1);
}

std::string typesOf(const QJsonObject &properties)
{
    const QJsonValue types = properties.value(QStringLiteral("types"));
    QStringList result;
    const QJsonArray list = types.toArray();
    for (const auto &each : list)
        result.append(each.toString());
    for (const char *key : {"type", "category", "class"})
        if (result.isEmpty() && properties.value(QLatin1String(key)).isString())
            result.append(properties.value(QLatin1String(key)).toString());
    return result.join(QLatin1Char('|')).toStdString();
}

/// Exports of OpenStreetMap write node/123 into one of the two.
std::string idOf(const QJsonObject &feature, const StoredPlace &place)
{
    for (const QJsonValue &id :
         {feature.value(QStringLiteral("id")),
          feature.value(QStringLiteral("properties"))[QStringLiteral("@id")]}) {
        const QString text = id.isDouble() ? QString::number(id.toInteger()) : id.toString();
        for (const char *kind : {"node/", "way/", "relation/"})
            if (text.startsWith(QLatin1String(kind)))
                return "osm:" + text.toStdString();
        if (!text.isEmpty())
            return "geojson:" + text.toStdString();
    }
    return placeIdOf(place.latitude, place.longitude, place.name).toStdString();
}

StoredPlace placeOf(const QJsonObject &feature)
{
    const QJsonObject properties = feature.value(QStringLiteral("properties")).toObject();
    OsmTags tags;
    for (auto it = properties.begin(); it != properties.end(); ++it)
        if (it.value().isString())
            tags.emplace(it.key().toStdString(), it.value().toString().toStdString());
    const OsmDescription described = describeOsm(tags);
    StoredPlace place{
        .name = described.name, .types = described.types, .vicinity = described.vicinity};
    if (place.types.empty())
        place.types = typesOf(properties);
    for (const char *key : {"vicinity", "address"})
        if (place.vicinity.empty())
            place.vicinity = properties.value(QLatin1String(key)).toString().toStdString();
    Box box;
    const QJsonObject geometry = feature.value(QStringLiteral("geometry")).toObject();
    addCoordinates(geometry.value(QStringLiteral("coordinates")).toArray(), box);
    // Without any this is no number, and add() passes it over.
    place.longitude = (box.west + box.east) / 2;
    place.latitude = (box.south + box.north) / 2;
    place.id = idOf(feature, place);
    return place;
}

} // namespace

Result<Done, QString> readGeoJson(ImportJob &job)
{
    QFile file(job.source);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{located(job, 0, file.errorString())};
    if (file.size() > mostJsonBytes)
        return Failure{
            located(job, 0,
                    GeoJsonText::tr("GeoJSON in one piece has at most 128 MiB. Write it with a "
                                    "feature a line (.geojsonl)."))};
    const QByteArray bytes = file.readAll();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isNull()) {
        const qint64 line = 1 + bytes.left(error.offset).count('\n');
        return Failure{located(job, line,
                               GeoJsonText::tr("this is no JSON (%1, byte %2 of the file). Write "
                                               "the file again.")
                                   .arg(error.errorString(), QString::number(error.offset)))};
    }
    if (!document[QStringLiteral("features")].isArray())
        return Failure{located(job, 1,
                               GeoJsonText::tr("this is no FeatureCollection. Write { \"type\": "
                                               "\"FeatureCollection\", \"features\": [ ... ] }."))};
    const QJsonArray features = document[QStringLiteral("features")].toArray();
    constexpr qsizetype featuresBetweenWords = 1'000;
    for (qsizetype i = 0; i < features.size(); ++i) {
        if (!job.add(placeOf(features[i].toObject())))
            break;
        if (i % featuresBetweenWords == 0
            && !job.tell(static_cast<double>(i) / static_cast<double>(features.size())))
            break;
    }
    return Done();
}

Result<Done, QString> readGeoJsonLines(ImportJob &job)
{
    QFile file(job.source);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{located(job, 0, file.errorString())};
    const auto size = static_cast<double>(std::max<qint64>(file.size(), 1));
    constexpr qint64 linesBetweenWords = 1'000;
    for (qint64 number = 1; !file.atEnd(); ++number) {
        QByteArray line = file.readLine(mostLineBytes + 1);
        if (line.size() > mostLineBytes)
            return Failure{located(
                job, number,
                GeoJsonText::tr("a feature has at most 16 MiB. Write one feature a line."))};
        if (line.startsWith('\x1e')) // as RFC 8142 wants it
            line.remove(0, 1);
        if (line.trimmed().isEmpty())
            continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        if (!document.isObject())
            return Failure{
                located(job, number,
                        GeoJsonText::tr("this line is no Feature (%1). Mend it or remove it.")
                            .arg(error.errorString()))};
        if (!job.add(placeOf(document.object())))
            break;
        if (number % linesBetweenWords == 0 && !job.tell(static_cast<double>(file.pos()) / size))
            break;
    }
    if (file.error() != QFileDevice::NoError)
        return Failure{located(job, 0, file.errorString())};
    return Done();
}

} // namespace drover
