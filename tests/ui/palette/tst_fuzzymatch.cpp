// SPDX-License-Identifier: MIT
#include "palette/fuzzymatch.h"

#include <QTest>

using namespace drover;

namespace {

class FuzzyMatchTest : public QObject
{
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void beginningsOfWordsAreBetter_data();
    void beginningsOfWordsAreBetter();
};

void FuzzyMatchTest::matches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *typed, const char *text, bool expected) {
        QTest::addRow("%s in %s", typed, text)
            << QString::fromUtf8(typed) << QString::fromUtf8(text) << expected;
    };
    row("", "Take down", true);
    row("", "", true);
    row("a", "", false);
    row("td", "Take down", true);
    row("TAKE", "take down", true);
    row("take down", "Take down", true);
    row("t d", "Take down", true);
    row("dt", "Take down", false);
    row("takes", "Take down", false);
    row("own", "Take down", true);
    row("ü", "ÜBER", true);
    row("u", "Über", true);
    row("agir", "Ağır çekim", true);
    row("cikis", "Çıkış", true);
    row("İP", "ip", true);
    row("慢", "慢动作", true);
    row("快", "慢动作", false);
}

void FuzzyMatchTest::matches()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QCOMPARE(fuzzyMatch(typed, text).has_value(), expected);
}

void FuzzyMatchTest::beginningsOfWordsAreBetter_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("initials") << QStringLiteral("sm") << QStringLiteral("Slow motion")
                              << QStringLiteral("Smart"); // two beginnings
    QTest::newRow("in a row") << QStringLiteral("cut") << QStringLiteral("Cut link")
                              << QStringLiteral("Can undo it");
    QTest::newRow("anywhere") << QStringLiteral("un") << QStringLiteral("Undo")
                              << QStringLiteral("Louder now");
}

void FuzzyMatchTest::beginningsOfWordsAreBetter()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(fuzzyMatch(typed, better).value() > fuzzyMatch(typed, worse).value());
}

} // namespace

QTEST_APPLESS_MAIN(FuzzyMatchTest)
#include "tst_fuzzymatch.moc"
