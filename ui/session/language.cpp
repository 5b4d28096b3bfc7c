// SPDX-License-Identifier: MIT
#include "session/language.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QLibraryInfo>
#include <QLocale>

// Outside of the namespace, as Qt asks for.
static void initTranslations()
{
    Q_INIT_RESOURCE(i18n);
}

namespace drover {

namespace {

QString systemLanguage()
{
    const QLocale system = QLocale::system();
    for (const QString &code : Language::codes())
        if (QLocale(code).language() == system.language()
            && (system.language() != QLocale::Chinese
                || system.script() != QLocale::TraditionalHanScript))
            return code;
    return QStringLiteral("en");
}

} // namespace

Language::~Language()
{
    remove();
}

QStringList Language::codes()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("tr"),
            QStringLiteral("zh_CN")};
}

QString Language::nameOf(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    if (code == QLatin1String("en"))
        name = QStringLiteral("English");
    return name.left(1).toUpper() + name.mid(1);
}

bool Language::canBeShown(const QString &code)
{
    // The fonts that are shipped have the letters of all the others.
    return QLocale(code).script() != QLocale::SimplifiedHanScript
        || !QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty();
}

void Language::setLanguage(const QString &code)
{
    const QString next = codes().contains(code) ? code : systemLanguage();
    if (next == m_code)
        return;
    initTranslations();
    remove();
    m_code = next;
    QLocale::setDefault(QLocale(next));
    // The English file has the plural forms.
    if (m_own.load(QStringLiteral(":/i18n/drover_%1.qm").arg(next)))
        QCoreApplication::installTranslator(&m_own);
    if (next != QLatin1String("en")
        && m_qt.load(QStringLiteral("qtbase_") + next,
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

void Language::remove()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace drover
