// SPDX-License-Identifier: MIT
#include "places/googlelayout.h"
#include "places/osmtags.h"
#include "places/placesservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <GeographicLib/Geodesic.hpp>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace drover {

namespace {

using Kind = PlacesService::Kind;
using Trouble = HttpAnswer::Trouble;

constexpr double metresPerKm = 1000;
constexpr auto osmAttribution
    = "<a href=\"https://www.openstreetmap.org/copyright\">© OpenStreetMap contributors</a>";

/// Longer texts of a service's are of no use to a client.
constexpr qsizetype mostDetail = 300;

/// \a text of the service's on one line, short, with a full stop.
QString sentence(QString text)
{
    text = text.simplified();
    if (text.size() > mostDetail)
        text = text.first(mostDetail) + QStringLiteral("...");
    if (!text.isEmpty() && !text.endsWith(QLatin1Char('.')))
        text += QLatin1Char('.');
    return text;
}

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : first + QLatin1Char(' ') + second;
}

/// What a user can do about it.
QString advice(const PlacesService &service, PlacesStatus status)
{
    const bool isGoogle = service.kind != Kind::Overpass;
    switch (status) {
    case PlacesStatus::RequestDenied:
        return isGoogle ? QStringLiteral("Google refuses the key: check that it is right, that the "
                                         "Places API is enabled for it, and what it is "
                                         "restricted to.")
                        : QStringLiteral("%1 lets nobody from here ask: choose another instance.")
                              .arg(service.host());
    case PlacesStatus::OverQueryLimit:
        return isGoogle
            ? QStringLiteral("The quota of the key is used up: ask less, or raise it "
                             "in Google's console.")
            : QStringLiteral("%1 wants to be asked less: wait a little.").arg(service.host());
    case PlacesStatus::InvalidRequest:
        return QStringLiteral("%1 does not understand the question: check that its URL is that of "
                              "the service that was chosen.")
            .arg(service.host());
    default:
        return QStringLiteral("%1 has trouble of its own: ask again later.").arg(service.host());
    }
}

PlacesAnswer failure(const PlacesService &service, PlacesStatus status, const QString &said)
{
    return placesError(status, joined(sentence(said), advice(service, status)));
}

/// For an answer that is not what the service gives.
PlacesAnswer notUnderstood(const PlacesService &service, const QString &why)
{
    return placesError(PlacesStatus::UnknownError,
                       QStringLiteral("What %1 answered is not the answer of such a service (%2): "
                                      "check its URL, and whether a sign-in page of this network "
                                      "answers in its place.")
                           .arg(service.host(), why));
}

PlacesAnswer troubleAnswer(const PlacesService &service, const HttpAnswer &answer)
{
    const QString host = service.host();
    const QString otherwise = QStringLiteral(
        "Check the network, or take the places inside the program (--places offline).");
    QString what;
    switch (answer.trouble) {
    case Trouble::None:
        break;
    case Trouble::NoConnection:
        what = QStringLiteral("There is no connection to %1.").arg(host);
        break;
    case Trouble::HostNotFound:
        what = QStringLiteral("The host %1 cannot be found.").arg(host);
        break;
    case Trouble::WrongCertificate:
        what = QStringLiteral("%1 does not prove who it is (%2), so it was not asked. Check this "
                              "machine's date, and who else could answer for it in this network.")
                   .arg(host,
                        answer.detail.isEmpty() ? QStringLiteral("no common encryption")
                                                : answer.detail);
        return placesError(PlacesStatus::UnknownError, what);
    case Trouble::Lost:
        what = QStringLiteral("The connection to %1 broke before its answer was complete.")
                   .arg(host);
        break;
    case Trouble::TooLong:
        return placesError(
            PlacesStatus::UnknownError,
            QStringLiteral("The answer of %1 is too long. Ask for a smaller radius.").arg(host));
    }
    return placesError(PlacesStatus::UnknownError, joined(what, otherwise));
}

PlacesStatus statusOfHttp(int code)
{
    constexpr int badRequest = 400;
    constexpr int unauthorized = 401;
    constexpr int forbidden = 403;
    constexpr int tooManyRequests = 429;
    switch (code) {
    case badRequest:
        return PlacesStatus::InvalidRequest;
    case unauthorized:
    case forbidden:
        return PlacesStatus::RequestDenied;
    case tooManyRequests:
        return PlacesStatus::OverQueryLimit;
    default:
        return PlacesStatus::UnknownError;
    }
}

/// Of an answer that is no 200 and has nothing to read in it.
PlacesAnswer httpFailure(const PlacesService &service, const HttpAnswer &answer)
{
    constexpr int firstRedirect = 300;
    constexpr int notFound = 404;
    constexpr int gatewayTimeout = 504;
    if (answer.status >= firstRedirect && answer.status < 400)
        return placesError(
            PlacesStatus::UnknownError,
            QStringLiteral("%1 sends those who ask on to %2, which is not done by itself: check "
                           "the URL, and whether a sign-in page of this network answers in its "
                           "place.")
                .arg(service.host(),
                     answer.redirectedTo.isEmpty() ? QStringLiteral("another page")
                                                   : answer.redirectedTo));
    if (answer.status == notFound)
        return notUnderstood(service, QStringLiteral("HTTP 404"));
    if (answer.status == gatewayTimeout && service.isModest())
        return failure(service, PlacesStatus::OverQueryLimit,
                       QStringLiteral("%1 is too busy (HTTP 504)").arg(service.host()));
    return failure(service, statusOfHttp(answer.status),
                   QStringLiteral("HTTP %1").arg(answer.status));
}

PlacesAnswer answerOf(const QJsonArray &attributions, const QJsonArray &results,
                      PlacesStatus status)
{
    return {googleLayout({{QStringLiteral("html_attributions"), attributions},
                          {QStringLiteral("results"), results},
                          {QStringLiteral("status"), placesStatusName(status)}})};
}

QJsonArray firstOf(const QJsonArray &results, int most)
{
    QJsonArray result;
    for (const auto &each : results) {
        if (result.size() == most)
            break;
        result.append(each);
    }
    return result;
}

QString jsonTrouble(const QJsonParseError &error)
{
    return error.error == QJsonParseError::NoError
        ? QStringLiteral("no object of JSON")
        : QStringLiteral("no JSON from byte %1 on").arg(error.offset);
}

PlacesAnswer readGoogleLegacy(const PlacesService &service, const PlacesQuery &query,
                              const HttpAnswer &http)
{
    constexpr int okay = 200;
    QJsonParseError error;
    QJsonObject object = QJsonDocument::fromJson(http.body, &error).object();
    const QString status = object.value(QStringLiteral("status")).toString();
    if (status.isEmpty())
        return http.status != okay
            ? httpFailure(service, http)
            : notUnderstood(service,
                            object.isEmpty() ? jsonTrouble(error) : QStringLiteral("no status"));
    constexpr PlacesStatus known[] = {PlacesStatus::Ok,
                                      PlacesStatus::ZeroResults,
                                      PlacesStatus::InvalidRequest,
                                      PlacesStatus::RequestDenied,
                                      PlacesStatus::OverQueryLimit,
                                      PlacesStatus::UnknownError};
    const auto *const meant = std::ranges::find_if(
        known, [&status](PlacesStatus each) { return status == placesStatusName(each); });
    if (meant == std::end(known))
        return notUnderstood(service, QStringLiteral("status %1").arg(sentence(status)));
    const QLatin1StringView messageKey("error_message");
    if (*meant != PlacesStatus::Ok && *meant != PlacesStatus::ZeroResults)
        return failure(service, *meant, object.value(messageKey).toString());
    object.insert(QLatin1StringView("html_attributions"),
                  object.value(QLatin1StringView("html_attributions")).toArray());
    object.insert(QLatin1StringView("results"),
                  firstOf(object.value(QLatin1StringView("results")).toArray(), query.most));
    // Who has no key of his own can do nothing with it, and twenty places are the most.
    object.remove(QLatin1StringView("next_page_token"));
    return {googleLayout(object)};
}

QJsonObject legacyLocation(const QJsonValue &latLng)
{
    return {{QStringLiteral("lat"), latLng[QStringLiteral("latitude")]},
            {QStringLiteral("lng"), latLng[QStringLiteral("longitude")]}};
}

/// A place of the new service as the old one would have written it.
QJsonObject legacyPlace(const QJsonObject &place)
{
    QJsonObject geometry{
        {QStringLiteral("location"), legacyLocation(place.value(QStringLiteral("location")))}};
    if (const QJsonValue viewport = place.value(QStringLiteral("viewport")); viewport.isObject())
        geometry.insert(
            QStringLiteral("viewport"),
            QJsonObject{
                {QStringLiteral("northeast"), legacyLocation(viewport[QStringLiteral("high")])},
                {QStringLiteral("southwest"), legacyLocation(viewport[QStringLiteral("low")])}});
    QJsonObject result{{QStringLiteral("geometry"), geometry},
                       {QStringLiteral("name"),
                        place.value(QStringLiteral("displayName"))[QStringLiteral("text")]},
                       {QStringLiteral("place_id"), place.value(QStringLiteral("id"))},
                       {QStringLiteral("types"), place.value(QStringLiteral("types")).toArray()}};
    const QString shortAddress = place.value(QStringLiteral("shortFormattedAddress")).toString();
    result.insert(QStringLiteral("vicinity"),
                  shortAddress.isEmpty()
                      ? place.value(QStringLiteral("formattedAddress")).toString()
                      : shortAddress);
    if (const QJsonValue business = place.value(QStringLiteral("businessStatus"));
        business.isString())
        result.insert(QStringLiteral("business_status"), business);
    return result;
}

void addAttributions(const QJsonObject &place, QJsonArray &attributions)
{
    const QJsonArray those = place.value(QStringLiteral("attributions")).toArray();
    for (const auto &each : those) {
        const QString provider = each[QStringLiteral("provider")].toString().toHtmlEscaped();
        const QString address = each[QStringLiteral("providerUri")].toString().toHtmlEscaped();
        const QJsonValue shown = address.isEmpty()
            ? provider
            : QStringLiteral("<a href=\"%1\">%2</a>").arg(address, provider);
        if (!provider.isEmpty() && !attributions.contains(shown))
            attributions.append(shown);
    }
}

PlacesAnswer readGoogleError(const PlacesService &service, const HttpAnswer &http,
                             const QJsonObject &error)
{
    PlacesStatus status = statusOfHttp(http.status);
    const QJsonArray details = error.value(QStringLiteral("details")).toArray();
    // A wrong key is a bad request to Google.
    if (std::any_of(details.begin(), details.end(), [](const QJsonValue &detail) {
            return detail[QStringLiteral("reason")].toString().startsWith(
                QLatin1String("API_KEY_"));
        }))
        status = PlacesStatus::RequestDenied;
    return failure(service, status, error.value(QStringLiteral("message")).toString());
}

PlacesAnswer readGoogle(const PlacesService &service, const PlacesQuery &query,
                        const HttpAnswer &http)
{
    constexpr int okay = 200;
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(http.body, &parseError);
    const QJsonValue error = document[QStringLiteral("error")];
    if (error.isObject())
        return readGoogleError(service, http, error.toObject());
    if (http.status != okay)
        return httpFailure(service, http);
    if (!document.isObject())
        return notUnderstood(service, jsonTrouble(parseError));
    const QJsonArray places = document[QStringLiteral("places")].toArray();
    if (places.isEmpty() && !document.object().isEmpty())
        return notUnderstood(service, QStringLiteral("no places in it"));
    QJsonArray attributions;
    QJsonArray results;
    const QJsonArray wanted = firstOf(places, query.most);
    for (const auto &place : wanted) {
        results.append(legacyPlace(place.toObject()));
        addAttributions(place.toObject(), attributions);
    }
    return answerOf(attributions, results,
                    places.isEmpty() ? PlacesStatus::ZeroResults : PlacesStatus::Ok);
}

struct OsmPlace
{
    double metres = 0;
    double latitude = 0;
    double longitude = 0;
    QString id;
    OsmDescription described;
};

QJsonObject resultOf(const OsmPlace &place)
{
    const QJsonObject location{{QStringLiteral("lat"), place.latitude},
                               {QStringLiteral("lng"), place.longitude}};
    const QStringList types
        = QString::fromStdString(place.described.types).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    return {{QStringLiteral("geometry"), QJsonObject{{QStringLiteral("location"), location}}},
            {QStringLiteral("name"), QString::fromStdString(place.described.name)},
            {QStringLiteral("place_id"), place.id},
            {QStringLiteral("types"), QJsonArray::fromStringList(types)},
            {QStringLiteral("vicinity"), QString::fromStdString(place.described.vicinity)}};
}

/// The named place that \a element of Overpass' is; nothing where it is none, or has no position.
std::optional<OsmPlace> osmPlace(const QJsonObject &element, const PlacesQuery &query)
{
    const QJsonValue where = element.contains(QLatin1String("center"))
        ? element.value(QLatin1String("center"))
        : QJsonValue(element);
    const QJsonValue latitude = where[QStringLiteral("lat")];
    const QJsonValue longitude = where[QStringLiteral("lon")];
    if (!latitude.isDouble() || !longitude.isDouble() || std::abs(latitude.toDouble()) > 90
        || std::abs(longitude.toDouble()) > 180)
        return std::nullopt;
    OsmTags tags;
    const QJsonObject given = element.value(QLatin1String("tags")).toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        tags.emplace(it.key().toStdString(), it.value().toString().toStdString());
    OsmPlace result{.latitude = latitude.toDouble(),
                    .longitude = longitude.toDouble(),
                    .id = QStringLiteral("osm:%1/%2")
                              .arg(element.value(QLatin1String("type")).toString())
                              .arg(element.value(QLatin1String("id")).toInteger()),
                    .described = describeOsm(tags)};
    if (result.described.name.empty())
        return std::nullopt;
    GeographicLib::Geodesic::WGS84().Inverse(query.latitude, query.longitude, result.latitude,
                                             result.longitude, result.metres);
    return result;
}

PlacesAnswer readOverpass(const PlacesService &service, const PlacesQuery &query,
                          const HttpAnswer &http)
{
    constexpr int okay = 200;
    if (http.status != okay)
        return httpFailure(service, http);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(http.body, &error);
    if (!document.isObject())
        return notUnderstood(service, jsonTrouble(error));
    // What there is besides is then incomplete, in whatever way.
    const QString remark = document[QStringLiteral("remark")].toString();
    if (!remark.isEmpty())
        return failure(service, PlacesStatus::UnknownError, remark);
    if (!document[QStringLiteral("elements")].isArray())
        return notUnderstood(service, QStringLiteral("no elements in it"));

    std::vector<OsmPlace> places;
    const QJsonArray elements = document[QStringLiteral("elements")].toArray();
    for (const auto &element : elements)
        if (auto place = osmPlace(element.toObject(), query);
            place && place->metres <= query.radiusKm * metresPerKm)
            places.push_back(std::move(*place));
    std::ranges::sort(places, {}, [](const OsmPlace &place) {
        return std::tuple(place.metres, std::string_view(place.described.name),
                          QStringView(place.id));
    });
    QJsonArray results;
    for (const OsmPlace &place : places) {
        if (results.size() == query.most)
            break;
        results.append(resultOf(place));
    }
    return answerOf({QString::fromUtf8(osmAttribution)}, results,
                    places.empty() ? PlacesStatus::ZeroResults : PlacesStatus::Ok);
}

PlacesAnswer readAny(const PlacesService &service, const PlacesQuery &query,
                     const HttpAnswer &answer)
{
    if (answer.trouble != Trouble::None)
        return troubleAnswer(service, answer);
    switch (service.kind) {
    case Kind::GoogleLegacy:
        return readGoogleLegacy(service, query, answer);
    case Kind::Google:
        return readGoogle(service, query, answer);
    case Kind::Overpass:
        break;
    }
    return readOverpass(service, query, answer);
}

} // namespace

PlacesAnswer readPlaces(const PlacesService &service, const PlacesQuery &query,
                        const HttpAnswer &answer)
{
    PlacesAnswer result = readAny(service, query, answer);
    // A service may quote what it was asked with. Only letters, digits, - and _ are in a key, so
    // that no JSON spells it another way once it has been laid out anew.
    if (!service.key.isEmpty())
        result.json.replace(service.key, "(key)");
    return result;
}

} // namespace drover
