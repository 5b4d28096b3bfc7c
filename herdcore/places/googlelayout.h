// SPDX-License-Identifier: MIT
#pragma once

#include "places/placesprovider.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>

namespace drover {

/// What Google's Nearby Search says about how a question went.
enum class PlacesStatus {
    Ok, ///< something lies there
    ZeroResults, ///< nothing lies there
    InvalidRequest,
    OverQueryLimit,
    RequestDenied,
    UnknownError, ///< the places could not be had this time
};

/// "OK", "ZERO_RESULTS", ...
QLatin1StringView placesStatusName(PlacesStatus status);

/// \a object as Google's legacy Nearby Search prints JSON: three blanks a level, `"key" : value`,
/// an array on one line when nothing in it has anything in it (`[ "a", "b" ]`), `[]` and `{}` for
/// what is empty. UTF-8, no newline at the end and never two in a row. Numbers have the fewest
/// digits that read back as the same number; one that JSON cannot write (an infinity, NaN) becomes
/// null. Reading the text gives \a object back.
QByteArray googleLayout(const QJsonObject &object);

/// \a value as it stands in such a text, behind what is in \a out: a string, a number, a bool,
/// null, or an array without anything in its elements.
void appendJson(QByteArray &out, const QJsonValue &value);

/// \a json with every run of newlines (LF) made one and those at its end removed, as a WHATSAT's
/// answer needs it.
QByteArray squeezeNewlines(QByteArrayView json);

/// An answer without places: the whole of what Google sends when it has none to give.
/// \a message goes to the client as error_message: plain English, nothing secret in it.
PlacesAnswer placesError(PlacesStatus status, const QString &message);

} // namespace drover
