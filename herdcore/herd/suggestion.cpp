// SPDX-License-Identifier: MIT
#include "herd/suggestion.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace drover {

namespace {

/// Longer words are not compared: nobody mistypes them, and the table below is quadratic.
constexpr qsizetype maxLength = 255;

/// Letters wrong, missing, added, or swapped with the next one.
qsizetype distance(QStringView a, QStringView b)
{
    using Row = std::vector<qsizetype>;
    const auto columns = static_cast<std::size_t>(b.size()) + 1;
    Row beforeLast(columns);
    Row last(columns);
    Row row(columns);
    for (std::size_t j = 0; j < columns; ++j)
        row[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::swap(beforeLast, last);
        std::swap(last, row);
        row[0] = i;
        for (std::size_t j = 1; j < columns; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const qsizetype differs = a[i - 1] == b[at - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + differs});
            if (i > 1 && j > 1 && a[i - 1] == b[at - 2] && a[i - 2] == b[at - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
    }
    return row.back();
}

} // namespace

QString nearestOf(QStringView word, const QStringList &candidates)
{
    if (word.isEmpty() || word.size() > maxLength)
        return {};
    const QString lowerWord = word.toString().toLower();
    // One mistake in three letters at most: beyond it the guess is more often wrong than right.
    qsizetype best = std::max(qsizetype{1}, word.size() / 3) + 1;
    QString result;
    for (const QString &candidate : candidates) {
        if (candidate.size() > maxLength || qAbs(candidate.size() - word.size()) >= best)
            continue;
        const qsizetype found = distance(lowerWord, candidate.toLower());
        if (found < best) {
            best = found;
            result = candidate;
        }
    }
    return result;
}

} // namespace drover
