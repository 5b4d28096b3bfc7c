// SPDX-License-Identifier: MIT
#include "palette/fuzzymatch.h"

namespace drover {

std::optional<int> fuzzyMatch(const QString &typed, const QString &text)
{
    constexpr int atWordStart = 8;
    constexpr int inARow = 5;
    constexpr int anywhere = 1;
    int score = 0;
    qsizetype at = 0;
    qsizetype last = -2;
    for (const QChar wanted : typed) {
        if (wanted.isSpace())
            continue;
        // The beginning of a word is looked for first, unless the letters go on in a row.
        qsizetype found = -1;
        bool isStart = false;
        for (qsizetype i = at; i < text.size(); ++i) {
            if (text[i].toCaseFolded() != wanted.toCaseFolded())
                continue;
            const bool starts = i == 0 || !text[i - 1].isLetterOrNumber();
            if (found < 0 || starts) {
                found = i;
                isStart = starts;
            }
            if (starts || i == last + 1)
                break;
        }
        if (found < 0)
            return std::nullopt;
        score += isStart ? atWordStart : found == last + 1 ? inARow : anywhere;
        last = found;
        at = found + 1;
    }
    return score;
}

} // namespace drover
