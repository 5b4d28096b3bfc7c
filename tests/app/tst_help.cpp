// SPDX-License-Identifier: MIT
#include "help.h"

#include <QFile>
#include <QTest>

namespace drover {

class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void saysExactlyThis_data();
    void saysExactlyThis();
    void fitsATerminal_data() { saysExactlyThis_data(); }
    void fitsATerminal();
    void namesTheTopicsWhereThereIsNone();
    void makesThePageOfLimits();
};

namespace {

/// 90 columns are what the widest lines of the help take.
constexpr qsizetype columns = 90;

QString readText(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll())
                                          : QStringLiteral("cannot read ") + fileName;
}

} // namespace

void TestHelp::saysExactlyThis_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("file");
    const auto row = [](const char *topic, const char *file) {
        QTest::newRow(file) << QString::fromLatin1(topic) << QString::fromLatin1(file);
    };
    row("", "overview");
    for (const char *topic :
         {"serve", "send", "crowd", "bench", "herd", "places", "control", "limits"})
        row(topic, topic);
}

void TestHelp::saysExactlyThis()
{
    QFETCH(QString, topic);
    QFETCH(QString, file);
    const auto text = helpText(topic);
    QVERIFY(text);
    QCOMPARE(*text + QLatin1Char('\n'),
             readText(QStringLiteral(DROVER_TEST_DATA "/help/%1.txt").arg(file)));
}

void TestHelp::fitsATerminal()
{
    QFETCH(QString, topic);
    const QString text = helpText(topic).has_value() ? *helpText(topic) : QString();
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        QVERIFY2(line.size() <= columns, qPrintable(line));
        QVERIFY2(!line.endsWith(QLatin1Char(' ')), qPrintable(line));
    }
}

void TestHelp::namesTheTopicsWhereThereIsNone()
{
    const auto text = helpText(QStringLiteral("sevre"));
    QVERIFY(!text);
    QCOMPARE(text.error(),
             QStringLiteral("There is no help for \"sevre\"; there is some for serve, send, crowd, "
                            "bench, herd, places, control and limits."));
}

void TestHelp::makesThePageOfLimits()
{
    QCOMPARE(limitsPage(), readText(QStringLiteral(DROVER_TEST_DATA "/../../docs/LIMITS.md")));
    // As the program prints it, which adds the last LF.
    const auto printed = helpText(QStringLiteral("limits.md"));
    QVERIFY(printed);
    QCOMPARE(*printed + QLatin1Char('\n'), limitsPage());
}

} // namespace drover

QTEST_GUILESS_MAIN(drover::TestHelp)

#include "tst_help.moc"
