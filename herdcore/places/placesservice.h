// SPDX-License-Identifier: MIT
#pragma once

#include "places/httpexchange.h"
#include "places/placesprovider.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace drover {

/// A web service that knows places, and what is needed to ask it. A value.
struct PlacesService
{
    enum class Kind {
        GoogleLegacy, ///< Nearby Search of the Places API of old
        Google, ///< Nearby Search of Places API (New)
        Overpass, ///< OpenStreetMap's Overpass API
    };

    Kind kind = Kind::Overpass;
    QUrl url{};
    QByteArray key{}; ///< Google's; letters, digits, - and _ only. In no text that comes from here.
    std::chrono::milliseconds timeout{4'500}; ///< of a question, the wait for its turn included

    /// One question at a time, and a pause where it asks for one: what the people who run an
    /// Overpass instance for everybody ask of those who use it.
    bool isModest() const { return kind == Kind::Overpass; }
    QString host() const { return url.host(); }
};

/// Where each service is unless the user says otherwise.
QUrl defaultUrl(PlacesService::Kind kind);

// Asking: placesasking.cpp. Pure.

/// The answer to a question that the service need not, or must not, be asked.
std::optional<PlacesAnswer> answerUnasked(const PlacesQuery &query);
/// Equal for queries that the service would answer alike; the queries have a radius above 0.
HttpQuestion placesQuestion(const PlacesService &service, const PlacesQuery &query);

// Reading: placesreading.cpp. Pure.

/// Whatever \a answer is. The places are at most as many as \a query asks for, in Google's shape,
/// and in the order that the service gave; those of Overpass, which has none, are nearest first
/// and within the radius on the ellipsoid. Text of the service's is passed on without the key.
PlacesAnswer readPlaces(const PlacesService &service, const PlacesQuery &query,
                        const HttpAnswer &answer);

} // namespace drover
