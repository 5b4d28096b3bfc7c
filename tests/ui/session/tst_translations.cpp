// SPDX-License-Identifier: MIT
// What translations/ ships is complete, and a text keeps what is filled in.
#include "session/language.h"

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

} // namespace

QTEST_MAIN(TranslationsTest)
#include "tst_translations.moc"
