// SPDX-License-Identifier: MIT
#pragma once

#include "places/placesprovider.h"
#include "result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>

namespace drover {

class Clock;
struct Topology;

/// Where a herd's places come from: what its file says, or who starts it. A value.
struct PlacesChoice
{
    QString source; ///< "none", one of placesNames(), or a file (isPlacesFile())
    /// With Google's key; empty: the environment's DROVER_GOOGLE_KEY.
    QString keyFile{};
    QString url{}; ///< empty: the service's own
    std::chrono::milliseconds timeout{5'000}; ///< after which a WHATSAT goes on without
    qint64 mostBytes = 1'048'576; ///< of an answer

    bool operator==(const PlacesChoice &) const = default;
};

inline constexpr auto noPlacesName = "none";
inline constexpr auto googleKeyVariable = "DROVER_GOOGLE_KEY";

/// As \a topology says.
PlacesChoice placesChoice(const Topology &topology);

/// What was chosen. The error is a sentence that says what to do; a key is in none. Reads the
/// environment and a key file, opens a file of places: it belongs to the start of a herd. \a clock
/// outlives the provider, which belongs to this thread.
Result<std::unique_ptr<PlacesProvider>, QString> makePlacesProvider(const PlacesChoice &choice,
                                                                    Clock &clock);

/// The key in \a fileName, white space at its ends not counted: letters, digits, - and _, at most
/// 256 of them. Refused when anybody but its owner could read or write it, or when its owner is
/// somebody else. The error is a sentence; the key is not in it.
Result<QByteArray, QString> readKeyFile(const QString &fileName);

} // namespace drover
