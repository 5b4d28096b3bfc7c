// SPDX-License-Identifier: MIT
#include "actions/mnemonic.h"

#include <QRegularExpression>
#include <QSet>

namespace drover {

namespace {

/// The place of the "&" of the mnemonic; -1 where there is none.
qsizetype markOf(const QString &text)
{
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (text[at] != QLatin1Char('&'))
            continue;
        if (text[at + 1] != QLatin1Char('&'))
            return at;
        ++at; // "&&" is a "&" to be read
    }
    return -1;
}

bool isBehind(const QString &text, qsizetype mark)
{
    return mark > 0 && text[mark - 1] == QLatin1Char('(')
        && text.mid(mark + 2, 1) == QLatin1String(")");
}

/// Where in \a text, which has no mark, one can go: beginnings of words are seen best.
qsizetype placeFor(const QString &text, const QSet<QChar> &taken)
{
    qsizetype found = -1;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text[at].isLetterOrNumber() || taken.contains(text[at].toUpper()))
            continue;
        if (at == 0 || text[at - 1].isSpace())
            return at;
        if (found < 0)
            found = at;
    }
    return found;
}

QString markedAnew(QString text, const QSet<QChar> &taken)
{
    const qsizetype mark = markOf(text);
    if (isBehind(text, mark)) {
        for (char letter = 'A'; letter <= 'Z'; ++letter)
            if (!taken.contains(QLatin1Char(letter)))
                return text.replace(mark + 1, 1, QLatin1Char(letter));
        return withoutMnemonic(text);
    }
    text.remove(mark, 1);
    const qsizetype place = placeFor(text, taken);
    return place < 0 ? text : text.insert(place, QLatin1Char('&'));
}

} // namespace

QString withoutMnemonic(QString text)
{
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&[^&]\\)"));
    return text.remove(behind).remove(QLatin1Char('&'));
}

QChar mnemonicOf(const QString &text)
{
    const qsizetype mark = markOf(text);
    return mark < 0 ? QChar() : text[mark + 1].toUpper();
}

QStringList withOwnMnemonics(QStringList texts)
{
    QSet<QChar> wanted; // nobody who has to move takes the letter of another one
    for (const QString &text : std::as_const(texts))
        wanted.insert(mnemonicOf(text));
    QSet<QChar> taken;
    for (QString &text : texts) {
        const QChar letter = mnemonicOf(text);
        if (letter.isNull())
            continue;
        if (taken.contains(letter)) {
            text = markedAnew(text, wanted);
            wanted.insert(mnemonicOf(text));
        }
        taken.insert(mnemonicOf(text));
    }
    return texts;
}

} // namespace drover
