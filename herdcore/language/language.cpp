// SPDX-License-Identifier: MIT
#include "language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

// Outside of the namespace, as Qt asks for.
static void initTranslations()
{
    Q_INIT_RESOURCE(i18n);
}

namespace drover {

namespace {

/// As gettext has it: in the C locale nothing else is asked. Scripts rely on it.
bool isCLocale()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QByteArray locale = qgetenv(variable); !locale.isEmpty())
            return locale == "C" || locale == "POSIX";
#endif
    return false;
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

QString Language::bestOf(const QStringList &wanted)
{
    bool wantsTraditional = false;
    for (const QString &name : wanted) {
        const QLocale locale(name);
        // Behind zh_TW a mere "zh" means the same, though QLocale takes it for Simplified.
        if (locale.script() == QLocale::TraditionalHanScript
            || (wantsTraditional && name == QLatin1String("zh"))) {
            wantsTraditional = true;
            continue;
        }
        for (const QString &code : codes())
            if (QLocale(code).language() == locale.language())
                return code;
    }
    return QStringLiteral("en");
}

QString Language::ofSystem()
{
    return bestOf(isCLocale() ? QStringList() : QLocale::system().uiLanguages());
}

void Language::setLanguage(const QString &code)
{
    const QString next = codes().contains(code) ? code : ofSystem();
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
