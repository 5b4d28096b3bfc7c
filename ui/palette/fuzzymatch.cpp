// SPDX-License-Identifier: MIT
#include "palette/fuzzymatch.h"

namespace drover {

namespace {

/// One character for each of \a text, so that what is typed on any keyboard finds it: without case,
/// accents, and the dot of the Turkish i or the lack of it.
QString folded(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (const QString parts = c.decomposition(); !parts.isEmpty() && parts[0].isLetter())
            c = parts[0];
        c = c == QChar(0x131) ? QLatin1Char('i') : c.toCaseFolded();
    }
    return result;
}

} // namespace

std::optional<int> fuzzyMatch(const QString &typedText, const QString &fullText)
{
    const QString typed = folded(typedText);
    const QString text = folded(fullText);
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
            if (text[i] != wanted)
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

bool isWithin(const QString &typed, const QString &text)
{
    const QString wanted = folded(typed.trimmed());
    return !wanted.isEmpty() && folded(text).contains(wanted);
}

} // namespace drover
