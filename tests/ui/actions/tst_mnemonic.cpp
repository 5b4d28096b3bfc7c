// SPDX-License-Identifier: MIT
#include "actions/mnemonic.h"

#include <QTest>

using namespace drover;

class MnemonicTest : public QObject
{
    Q_OBJECT

private slots:
    void isTakenOff_data();
    void isTakenOff();
    void noLetterIsMarkedTwice_data();
    void noLetterIsMarkedTwice();
};

void MnemonicTest::isTakenOff_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("letter");
    const auto row = [](const char *text, const char *expected, const char *letter) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected)
                            << QString::fromUtf8(letter);
    };
    row("Take &down", "Take down", "D");
    row("Crowd", "Crowd", "");
    row("撤销(&U)", "撤销", "U");
    row("&Über", "Über", "Ü");
    row("", "", "");
}

void MnemonicTest::isTakenOff()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(QString, letter);
    QCOMPARE(withoutMnemonic(text), expected);
    const QChar marked = mnemonicOf(text);
    QCOMPARE(marked.isNull() ? QString() : QString(marked), letter);
}

void MnemonicTest::noLetterIsMarkedTwice_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *texts, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(texts).split(QLatin1Char('|'))
                            << QString::fromUtf8(expected).split(QLatin1Char('|'));
    };
    row("none", "Open|Save", "Open|Save");
    row("no clash", "&Open|&Save", "&Open|&Save");
    row("the first keeps it", "&New|&Near", "&New|N&ear");
    row("another word's beginning first", "&Open|Go &on", "&Open|&Go on");
    row("not what a later one marks", "&New|&Near|&Edge", "&New|Ne&ar|&Edge");
    row("two move", "&New|&Near|&Nest", "&New|N&ear|Ne&st");
    row("case does not matter", "&On|Z&o", "&On|&Zo");
    row("nothing is left", "&A|&A|B", "&A|A|B");
    row("behind the text", "新(&N)|近(&N)|开(&A)", "新(&N)|近(&B)|开(&A)");
    row("marks that are read", "A && &B|&B && C", "A && &B|B && &C");
}

void MnemonicTest::noLetterIsMarkedTwice()
{
    QFETCH(QStringList, texts);
    QFETCH(QStringList, expected);
    QCOMPARE(withOwnMnemonics(texts), expected);
    QCOMPARE(withOwnMnemonics(expected), expected);
}

QTEST_GUILESS_MAIN(MnemonicTest)
#include "tst_mnemonic.moc"
