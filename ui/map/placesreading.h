// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/coordinate.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace drover {

/// One place of a WHATSAT's answer.
struct ShownPlace
{
    QString name;
    QString vicinity; ///< may be empty
    QStringList types; ///< as Google names them: "museum"
    Coordinate where;

    bool operator==(const ShownPlace &) const = default;
};

/// What a WHATSAT's answer says, for people.
struct ShownPlaces
{
    std::vector<ShownPlace> places; ///< in the order of the answer; those without a position not
    /// Where it is another than OK: what that means, a sentence or two.
    QString trouble;
};

/// \a answer as it came over the wire: the AT line and the JSON, or "? " and the question. Whatever
/// comes, also from a server of another make, is told in words. Pure.
ShownPlaces readPlaces(const QByteArray &answer);

/// The name of the icon of resources/icons/places, without ".svg", for the first of \a types that
/// has one.
QString placeIconName(const QStringList &types);

} // namespace drover
