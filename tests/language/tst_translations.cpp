// SPDX-License-Identifier: MIT
// What translations/ ships is complete, a text keeps what is filled in, and it is spoken to whom it
// is for.
#include "language/language.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace drover;

namespace {

/// One text of a .ts file with its translations: one, or one for each plural form.
struct Entry
{
    QString context;
    QString source;
    QStringList translations;
    bool isFinished = true;
};

QList<Entry> readEntries(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            entries.append({context, {}, {}, true});
        else if (xml.name() == QLatin1String("source"))
            entries.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            entries.last().isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            entries.last().translations.append(text);
        }
    }
    return entries;
}

class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void areComplete_data();
    void areComplete();
    void englishHasPluralForms();
    void choosesTheFirstThatIsShipped_data();
    void choosesTheFirstThatIsShipped();
    void obeysTheCLocale_data();
    void obeysTheCLocale();
    void goesBackToEnglish();
};

void TranslationsTest::areComplete_data()
{
    QTest::addColumn<QString>("fileName");
    const QDir folder(QStringLiteral(DROVER_TRANSLATIONS));
    const QStringList files = folder.entryList({QStringLiteral("*.ts")});
    QVERIFY(files.contains(QStringLiteral("drover_en.ts")));
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TranslationsTest::areComplete()
{
    QFETCH(QString, fileName);
    const QList<Entry> entries = readEntries(fileName);
    QVERIFY(entries.size() > 10);
    static const QRegularExpression placeholder(QStringLiteral("%(\\d|n)"));
    for (const Entry &entry : entries) {
        QVERIFY2(entry.isFinished, qPrintable(entry.source));
        for (const QString &translation : entry.translations) {
            QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(entry.source));
            for (auto match = placeholder.globalMatch(entry.source); match.hasNext();) {
                const QString wanted = match.next().captured();
                QVERIFY2(translation.contains(wanted), qPrintable(translation));
            }
        }
    }
}

void TranslationsTest::englishHasPluralForms()
{
    Language language;
    language.setLanguage(QStringLiteral("en"));
    QCOMPARE(language.code(), QStringLiteral("en"));
    const auto clients = [](int count) {
        return QCoreApplication::translate("drover::StatusLine", "%n client(s)", nullptr, count);
    };
    QCOMPARE(clients(1), QStringLiteral("1 client"));
    QCOMPARE(clients(2), QStringLiteral("2 clients"));
}

void TranslationsTest::choosesTheFirstThatIsShipped_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("chosen");
    const auto row = [](const char *name, const QStringList &wanted, const char *chosen) {
        QTest::newRow(name) << wanted << QString::fromLatin1(chosen);
    };
    row("none", {}, "en");
    row("the C locale", {QStringLiteral("C")}, "en");
    row("POSIX, as Qt reads it", {QStringLiteral("C.UTF-8")}, "en");
    row("an empty name", {QString()}, "en");
    row("not shipped", {QStringLiteral("fr_FR")}, "en");
    row("with a country", {QStringLiteral("de_AT")}, "de");
    row("with a character set", {QStringLiteral("tr_TR.UTF-8")}, "tr");
    row("of BCP 47", {QStringLiteral("es-MX")}, "es");
    row("the language alone", {QStringLiteral("zh")}, "zh_CN");
    row("simplified letters", {QStringLiteral("zh-Hans-SG")}, "zh_CN");
    row("traditional letters", {QStringLiteral("zh_TW")}, "en");
    row("traditional letters, then Chinese", {QStringLiteral("zh_TW"), QStringLiteral("zh")}, "en");
    row("traditional letters, then the other ones",
        {QStringLiteral("zh_TW"), QStringLiteral("zh"), QStringLiteral("zh_CN")}, "zh_CN");
    row("traditional letters, then others", {QStringLiteral("zh-Hant"), QStringLiteral("de")},
        "de");
    row("the second", {QStringLiteral("fr"), QStringLiteral("es"), QStringLiteral("de")}, "es");
    row("English before others", {QStringLiteral("en_GB"), QStringLiteral("de")}, "en");
}

void TranslationsTest::choosesTheFirstThatIsShipped()
{
    QFETCH(QStringList, wanted);
    QTEST(Language::bestOf(wanted), "chosen");
}

void TranslationsTest::obeysTheCLocale_data()
{
    QTest::addColumn<QByteArray>("everything");
    QTest::addColumn<QString>("chosen");
    const auto row = [](const char *locale, const char *chosen) {
        QTest::newRow(locale) << QByteArray(locale) << QString::fromLatin1(chosen);
    };
    row("C", "en");
    row("POSIX", "en");
    row("de_DE.UTF-8", "de");
    row("C.UTF-8", "de");
}

void TranslationsTest::obeysTheCLocale()
{
    QFETCH(const QByteArray, everything);
    const QByteArray before[] = {qgetenv("LC_ALL"), qgetenv("LANGUAGE")};
    qputenv("LC_ALL", everything);
    qputenv("LANGUAGE", "de:en");
    const QString language = Language::ofSystem();
    qputenv("LC_ALL", before[0]);
    qputenv("LANGUAGE", before[1]);
    QTEST(language, "chosen");
}

void TranslationsTest::goesBackToEnglish()
{
    const auto advice = [] {
        return QCoreApplication::translate("CommandLine",
                                           "Type \"drover-headless help%1\" for more.");
    };
    const QString english = advice();
    {
        Language language;
        QString last = english;
        for (const QString &code : Language::codes()) {
            language.setLanguage(code);
            QCOMPARE(QLocale(), QLocale(code));
            QCOMPARE(advice() == english, code == QLatin1String("en"));
            QVERIFY2(code == QLatin1String("en") || advice() != last, qPrintable(code));
            last = advice();
        }
        language.setLanguage(QStringLiteral("xx")); // none that is shipped: the system's
        QCOMPARE(language.code(), Language::ofSystem());
    }
    QCOMPARE(advice(), english);
}

} // namespace

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
