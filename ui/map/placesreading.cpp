// SPDX-License-Identifier: MIT
#include "map/placesreading.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace drover {

namespace {

struct PlacesReading
{
    Q_DECLARE_TR_FUNCTIONS(PlacesReading)
};

/// The first word stands for the types of Google's that follow.
struct IconOfTypes
{
    const char *icon;
    const char *types; ///< with blanks between and around
};

constexpr IconOfTypes icons[] = {
    {"heliport", " heliport "},
    {"airport", " airport "},
    {"college", " university school secondary_school primary_school "},
    {"museum", " museum "},
    {"art-gallery", " art_gallery "},
    {"park", " park natural_feature campground "},
    {"stadium", " stadium gym "},
    {"lodging", " lodging "},
    {"restaurant", " restaurant food meal_takeaway meal_delivery "},
    {"cafe", " cafe bakery "},
    {"bar", " bar night_club "},
    {"shop", " shopping_mall store supermarket department_store clothing_store book_store "},
    {"theatre", " performing_arts_theater "},
    {"cinema", " movie_theater "},
    {"hospital", " hospital health doctor pharmacy "},
    {"library", " library "},
    {"town-hall", " city_hall local_government_office courthouse embassy "},
    {"place-of-worship", " place_of_worship church mosque synagogue hindu_temple "},
    {"zoo", " zoo aquarium amusement_park "},
    {"rail", " train_station subway_station light_rail_station transit_station "},
    {"harbor", " harbor marina "},
    {"cemetery", " cemetery "},
    {"golf", " golf_course "},
    {"bank", " bank atm "},
    {"attraction", " tourist_attraction "},
    {"city", " locality political neighborhood sublocality "},
};

QString troubleOf(const QString &status, const QString &message)
{
    QString sentence;
    if (status == QLatin1String("ZERO_RESULTS"))
        return PlacesReading::tr("No place that the server knows lies there.");
    if (status == QLatin1String("UNKNOWN_ERROR"))
        sentence = PlacesReading::tr("The server could not get the places this time.");
    else if (status == QLatin1String("REQUEST_DENIED"))
        sentence = PlacesReading::tr("The server is not allowed to get places.");
    else if (status == QLatin1String("OVER_QUERY_LIMIT"))
        sentence = PlacesReading::tr("The server has asked for places too often.");
    else if (status == QLatin1String("INVALID_REQUEST"))
        sentence = PlacesReading::tr("The places service did not understand the server.");
    else
        sentence = PlacesReading::tr("The server says: %1.").arg(status);
    return message.isEmpty() ? sentence : sentence + u' ' + message;
}

} // namespace

ShownPlaces readPlaces(const QByteArray &answer)
{
    if (answer.startsWith("? "))
        return {{},
                PlacesReading::tr("The server does not know this client, or does not understand "
                                  "the question.")};
    const qsizetype lineEnd = answer.indexOf('\n');
    if (!answer.startsWith("AT ") || lineEnd < 0)
        return {{}, PlacesReading::tr("The server's answer is none to a WHATSAT.")};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(answer.mid(lineEnd + 1), &error);
    if (!document.isObject())
        return {{},
                PlacesReading::tr("The places of the server's answer cannot be read: %1.")
                    .arg(error.errorString())};
    ShownPlaces shown;
    const QJsonObject object = document.object();
    const QString status = object[QLatin1String("status")].toString();
    if (status != QLatin1String("OK"))
        shown.trouble = troubleOf(status, object[QLatin1String("error_message")].toString());
    for (const QJsonValue value : object[QLatin1String("results")].toArray()) {
        const QJsonObject location
            = value[QLatin1String("geometry")][QLatin1String("location")].toObject();
        const QJsonValue latitude = location[QLatin1String("lat")];
        const QJsonValue longitude = location[QLatin1String("lng")];
        if (!latitude.isDouble() || !longitude.isDouble())
            continue;
        ShownPlace place;
        place.name = value[QLatin1String("name")].toString();
        place.vicinity = value[QLatin1String("vicinity")].toString();
        for (const QJsonValue type : value[QLatin1String("types")].toArray())
            place.types.append(type.toString());
        place.where = {latitude.toDouble(), longitude.toDouble()};
        shown.places.push_back(std::move(place));
    }
    return shown;
}

QString placeIconName(const QStringList &types)
{
    for (const QString &type : types) {
        // What is said of nearly every place tells nothing.
        if (type.isEmpty() || type.contains(u' ') || type == QLatin1String("point_of_interest"))
            continue;
        for (const IconOfTypes &each : icons)
            if (QLatin1String(each.types).contains(u' ' + type + u' '))
                return QLatin1String(each.icon);
    }
    return QStringLiteral("marker");
}

} // namespace drover
