// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace drover {

/// How well \a typed stands for \a text: its letters in this order, whatever their case and
/// accents and whatever is between them. Higher is better: beginnings of words and letters in a row
/// count most. None where it does not. Anything matches an empty text.
std::optional<int> fuzzyMatch(const QString &typed, const QString &text);

/// Whether \a typed stands in \a text as it is but for case and accents. Not where it is empty.
bool isWithin(const QString &typed, const QString &text);

} // namespace drover
