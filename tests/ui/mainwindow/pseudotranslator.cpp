// SPDX-License-Identifier: MIT
#include "pseudotranslator.h"

#include <QRegularExpression>

namespace drover {

namespace {

constexpr QChar opening(u'\u27e6');
constexpr QChar closing(u'\u27e7');
constexpr double longer = 0.35;
/// What tools and programs read.
const char *const kept = R"(<[^>]*>|&[a-z]+;|%L?\d+|%n|\(\*[^)]*\)|\[\*\])";

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("aceginorsuyACEGINORSUY");
    static const QString marked = QStringLiteral("áčéğíñóřšúýÁČÉĞÍÑÓŘŠÚÝ");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : marked[at];
}

} // namespace

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    return pseudo(QString::fromUtf8(source));
}

QString PseudoTranslator::pseudo(const QString &source)
{
    if (source.isEmpty())
        return source;
    static const QRegularExpression fixed{QLatin1String(kept)};
    QString text;
    qsizetype from = 0;
    qsizetype letters = 0;
    const auto addWords = [&](qsizetype end) {
        for (; from < end; ++from) {
            letters += source[from].isLetter() ? 1 : 0;
            text += accented(source[from]);
        }
    };
    for (auto match = fixed.match(source); match.hasMatch(); match = fixed.match(source, from)) {
        addWords(match.capturedStart());
        text += match.captured();
        from = match.capturedEnd();
    }
    addWords(source.size());
    const int more = qRound(static_cast<double>(letters) * longer) - 2; // the brackets count
    if (more > 0)
        text += QLatin1Char(' ') + QString(more - 1, u'x');
    return opening + text + closing;
}

QString PseudoTranslator::outsideOfBrackets(const QString &text)
{
    QString outside;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == opening)
            ++depth;
        else if (letter == closing)
            outside += --depth == 0 ? QStringLiteral(" ") : QString();
        else if (depth == 0)
            outside += letter;
    }
    return outside;
}

} // namespace drover
