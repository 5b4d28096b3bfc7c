// SPDX-License-Identifier: MIT
#include "places/placestext.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace drover {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QJsonArray typesOf(std::string_view types)
{
    QJsonArray result;
    while (!types.empty()) {
        const std::size_t end = std::min(types.find('|'), types.size());
        const QJsonValue type = text(types.substr(0, end));
        if (!result.contains(type))
            result.append(type);
        types.remove_prefix(std::min(end + 1, types.size()));
    }
    return result;
}

} // namespace

QByteArray placeIdOf(double latitude, double longitude, std::string_view name)
{
    constexpr qsizetype bytesKept = 10;
    constexpr int decimals = 5;
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArray::number(latitude, 'f', decimals) + ' '
                 + QByteArray::number(longitude, 'f', decimals) + ' ');
    hash.addData(QByteArrayView(name.data(), static_cast<qsizetype>(name.size())));
    return "drover:" + hash.result().first(bytesKept).toHex();
}

QByteArray placeText(const ShownPlace &place)
{
    QByteArray result("      {\n         \"geometry\" : {\n            \"location\" : {\n"
                      "               \"lat\" : ");
    appendJson(result, place.latitude);
    result += ",\n               \"lng\" : ";
    appendJson(result, place.longitude);
    result += "\n            }\n         },\n         \"name\" : ";
    appendJson(result, text(place.name));
    result += ",\n         \"place_id\" : ";
    appendJson(result, QString::fromUtf8(place.id));
    result += ",\n         \"types\" : ";
    appendJson(result, typesOf(place.types));
    result += ",\n         \"vicinity\" : ";
    appendJson(result, text(place.vicinity));
    result += "\n      }";
    return result;
}

PlacesAnswer answerText(QByteArrayView attribution, const QByteArrayList &places,
                        PlacesStatus status)
{
    constexpr qsizetype roomForTheRest = 512;
    qsizetype size = roomForTheRest + attribution.size();
    for (const QByteArray &place : places)
        size += place.size() + 2;
    QByteArray result;
    result.reserve(size);
    result += "{\n   \"html_attributions\" : ";
    appendJson(result,
               attribution.isEmpty() ? QJsonArray() : QJsonArray{QString::fromUtf8(attribution)});
    result += ",\n   \"results\" : [";
    for (const QByteArray &place : places) {
        result += &place == &places.front() ? "\n" : ",\n";
        result += place;
    }
    result += places.isEmpty() ? "],\n   \"status\" : " : "\n   ],\n   \"status\" : ";
    appendJson(result, QString(placesStatusName(status)));
    result += "\n}";
    return {result};
}

} // namespace drover
