// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace drover {

/// A language that anybody can read and that is a third longer: "Take down" becomes
/// "⟦Ťäķé đöŵñ xxx⟧". Whoever sees a text without brackets has found one that is not translated.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int number) const override;

    /// Keeps what is not for people: "%1", "%n", tags, mnemonics, patterns of file names.
    static QString pseudo(const QString &source);
    /// \a text with a blank for all that stands in brackets, to any depth.
    static QString outsideOfBrackets(const QString &text);
};

} // namespace drover
