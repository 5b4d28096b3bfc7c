// SPDX-License-Identifier: MIT
#pragma once

#include "places/googlelayout.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

#include <string_view>

namespace drover {

/// A place of an answer. UTF-8.
struct ShownPlace
{
    double latitude = 0; ///< degrees, WGS84
    double longitude = 0;
    std::string_view name;
    std::string_view types; ///< `|` between them; one that stands twice is shown once
    std::string_view vicinity;
    QByteArrayView id; ///< place_id
};

/// The place_id of one that has none of its own: the same in every version of the table that it
/// comes from, made from where it is and its name; prefixed, so that nobody takes it for Google's.
QByteArray placeIdOf(double latitude, double longitude, std::string_view name);

// Answers as googleLayout() prints them, but put together from text that can be kept: building the
// objects first takes three times as long.

/// \a place as it stands in the list of results.
QByteArray placeText(const ShownPlace &place);
/// The whole answer. \a attribution, HTML, is the only one; \a places are placeText()s.
PlacesAnswer answerText(QByteArrayView attribution, const QByteArrayList &places,
                        PlacesStatus status);

} // namespace drover
