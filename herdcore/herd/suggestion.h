// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QStringView>

namespace drover {

/// The candidate that \a word most likely was meant to be: the one with the fewest letters wrong,
/// missing, added or swapped, upper and lower case being nearly the same; the first of equals.
/// Empty when none is near.
QString nearestOf(QStringView word, const QStringList &candidates);

} // namespace drover
