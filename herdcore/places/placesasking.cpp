// SPDX-License-Identifier: MIT
#include "places/googlelayout.h"
#include "places/osmtags.h"
#include "places/placesservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>
#include <QUrlQuery>

#include <algorithm>

namespace drover {

namespace {

constexpr double metresPerKm = 1000;

/// The fewest digits that read back as the same number, never with an exponent.
QString digits(double number)
{
    return QString::number(number + 0.0, 'f', QLocale::FloatingPointShortest); // no "-0"
}

QString metres(const PlacesQuery &query)
{
    return digits(query.radiusKm * metresPerKm);
}

HttpQuestion askGoogleLegacy(const PlacesService &service, const PlacesQuery &query)
{
    QUrlQuery parameters;
    parameters.addQueryItem(QStringLiteral("location"),
                            digits(query.latitude) + QLatin1Char(',') + digits(query.longitude));
    parameters.addQueryItem(QStringLiteral("radius"), metres(query));
    parameters.addQueryItem(QStringLiteral("key"), QString::fromLatin1(service.key));
    HttpQuestion result{.url = service.url};
    result.url.setQuery(parameters);
    return result;
}

HttpQuestion askGoogle(const PlacesService &service, const PlacesQuery &query)
{
    const QJsonObject centre{{QStringLiteral("latitude"), query.latitude},
                             {QStringLiteral("longitude"), query.longitude}};
    const QJsonObject circle{{QStringLiteral("center"), centre},
                             {QStringLiteral("radius"), query.radiusKm * metresPerKm}};
    const QJsonObject body{
        {QStringLiteral("locationRestriction"), QJsonObject{{QStringLiteral("circle"), circle}}},
        {QStringLiteral("maxResultCount"), std::max(query.most, 1)}, // 0 would be refused
        {QStringLiteral("rankPreference"), QStringLiteral("DISTANCE")}};
    // Only what the answer shows: other fields, ratings for example, cost more.
    constexpr auto fields
        = "places.attributions,places.businessStatus,places.displayName,places.formattedAddress,"
          "places.id,places.location,places.shortFormattedAddress,places.types,places.viewport";
    return {.url = service.url,
            .headers = {{"Content-Type", "application/json"},
                        {"X-Goog-Api-Key", service.key},
                        {"X-Goog-FieldMask", fields}},
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

/// Overpass cannot sort by distance, and all that lies within 50 km of a city's centre would be
/// far too much. So it looks near by first, and goes further only where it has found too little.
HttpQuestion askOverpass(const PlacesService &service, const PlacesQuery &query)
{
    constexpr double steps[] = {250, 1'000, 4'000, 16'000}; // metres
    // Some that it finds reach into the circle with a corner only: their middles are too far away.
    const int enough = 2 * std::max(query.most, 1);
    constexpr int mostElements = 1'000; // about 300 KB
    const double radius = query.radiusKm * metresPerKm;
    QStringList keys;
    for (const char *key : osmPlaceKeys)
        keys.append(QString::fromLatin1(key));
    const auto around = [&query, &keys](double within) {
        return QStringLiteral("nwr(around:%1,%2,%3)[name][~\"^(%4)$\"~\".\"]->.p;")
            .arg(digits(within), digits(query.latitude), digits(query.longitude),
                 keys.join(QLatin1Char('|')));
    };
    QString program = QStringLiteral("[out:json][timeout:%1];")
                          .arg(std::max<qint64>(1, service.timeout.count() / 1'000));
    const QString ifTooFew
        = QStringLiteral("if(p.count(nodes)+p.count(ways)+p.count(relations)<%1){%2}");
    bool isFirst = true;
    for (const double step : steps) {
        if (step >= radius)
            break;
        program += isFirst ? around(step) : ifTooFew.arg(enough).arg(around(step));
        isFirst = false;
    }
    program += isFirst ? around(radius) : ifTooFew.arg(enough).arg(around(radius));
    program += QStringLiteral(".p out center %1;").arg(mostElements);
    return {.url = service.url,
            .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
            .body = "data=" + QUrl::toPercentEncoding(program)};
}

} // namespace

QUrl defaultUrl(PlacesService::Kind kind)
{
    switch (kind) {
    case PlacesService::Kind::GoogleLegacy:
        return QUrl(QStringLiteral("https://maps.googleapis.com/maps/api/place/nearbysearch/json"));
    case PlacesService::Kind::Google:
        return QUrl(QStringLiteral("https://places.googleapis.com/v1/places:searchNearby"));
    case PlacesService::Kind::Overpass:
        break;
    }
    return QUrl(QStringLiteral("https://overpass-api.de/api/interpreter"));
}

std::optional<PlacesAnswer> answerUnasked(const PlacesQuery &query)
{
    // Google refuses it, and nothing that has a place of its own lies just there.
    if (query.radiusKm > 0)
        return std::nullopt;
    return PlacesAnswer{
        googleLayout({{QStringLiteral("html_attributions"), QJsonArray()},
                      {QStringLiteral("results"), QJsonArray()},
                      {QStringLiteral("status"), placesStatusName(PlacesStatus::ZeroResults)}})};
}

HttpQuestion placesQuestion(const PlacesService &service, const PlacesQuery &query)
{
    switch (service.kind) {
    case PlacesService::Kind::GoogleLegacy:
        return askGoogleLegacy(service, query);
    case PlacesService::Kind::Google:
        return askGoogle(service, query);
    case PlacesService::Kind::Overpass:
        break;
    }
    return askOverpass(service, query);
}

} // namespace drover
