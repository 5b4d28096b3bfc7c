// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace drover {

/// The language that the program speaks. Switching it sends QEvent::LanguageChange to every widget;
/// without a window nothing but the next text is of the other language. The main thread's.
class Language : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Language() override;

    /// Those that the program ships: "en", "de", "es", "tr", "zh_CN".
    static QStringList codes();
    /// In the language itself: "Deutsch".
    static QString nameOf(const QString &code);
    /// Of those, the first that is among \a wanted, names as in LANGUAGE or of BCP 47 ("de_AT",
    /// "zh-Hans-CN"), the dearest first; English if there is none.
    static QString bestOf(const QStringList &wanted);

    /// What the user's system wants: LANGUAGE, LC_ALL, LC_MESSAGES, LANG; in the C locale, English.
    static QString ofSystem();

    /// Empty: ofSystem().
    void setLanguage(const QString &code);
    const QString &code() const { return m_code; } ///< never empty after setLanguage()

private:
    void remove();

    QTranslator m_own;
    QTranslator m_qt;
    QString m_code;
};

} // namespace drover
