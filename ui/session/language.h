// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace drover {

/// The language of the window. Switching it sends QEvent::LanguageChange to every widget.
class Language : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Language() override;

    /// Those that the program ships: "en", "de", "es", "tr", "zh_CN".
    static QStringList codes();
    /// In the language itself: "Deutsch".
    /// Whether a font on this computer has the letters of the language. Needs a QGuiApplication.
    static bool canBeShown(const QString &code);
    static QString nameOf(const QString &code);

    /// Empty: the system's, English where that is not shipped.
    void setLanguage(const QString &code);
    const QString &code() const { return m_code; } ///< never empty after setLanguage()

private:
    void remove();

    QTranslator m_own;
    QTranslator m_qt;
    QString m_code;
};

} // namespace drover
