// SPDX-License-Identifier: MIT
#include "inspector/wiretext.h"

#include <QSet>
#include <QTest>

using namespace drover;

class WireTextTest : public QObject
{
    Q_OBJECT

private slots:
    void showsEveryByte_data();
    void showsEveryByte();
    void noTwoBytesLookAlike();
};

void WireTextTest::showsEveryByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("hidden");
    QTest::addColumn<QString>("shown");
    const auto row
        = [](const char *name, const QByteArray &bytes, const char *hidden, const char *shown) {
              QTest::newRow(name) << bytes << QString::fromUtf8(hidden) << QString::fromUtf8(shown);
          };
    row("nothing", "", "", "");
    row("blanks", "a b\tc ", "a b\tc ", "a\u00b7b\u2192c\u00b7");
    row("CR", "a\r", "a", "a\\r");
    row("NUL", QByteArray("a\0b", 3), "a\\x00b", "a\\x00b");
    row("DEL and ESC", "\x7f\x1b", "\\x7f\\x1b", "\\x7f\\x1b");
    row("UTF-8", "na\xc3\xafve \xe2\x82\xac \xf0\x9f\x90\x91", "naïve € 🐑", "naïve·€·🐑");
    row("no UTF-8", "\xff\xc3(", "\\xff\\xc3(", "\\xff\\xc3(");
    row("half a character", "a\xe2\x82", "a\\xe2\\x82", "a\\xe2\\x82");
    row("a surrogate", "\xed\xa0\x80", "\\xed\\xa0\\x80", "\\xed\\xa0\\x80");
    row("what looks like a CR", "\\r", "\\\\r", "\\\\r");
    row("what looks like a byte", "\\xff \\n", "\\\\xff \\n", "\\\\xff\u00b7\\n");
}

void WireTextTest::showsEveryByte()
{
    QFETCH(QByteArray, bytes);
    QTEST(wireText(bytes, WireMarks::Hidden), "hidden");
    QTEST(wireText(bytes, WireMarks::Shown), "shown");
}

void WireTextTest::noTwoBytesLookAlike()
{
    QSet<QString> seen;
    for (int byte = 0; byte < 256; ++byte)
        seen.insert(wireText(QByteArray(1, char(byte)), WireMarks::Shown));
    QCOMPARE(seen.size(), 256);
}

QTEST_GUILESS_MAIN(WireTextTest)
#include "tst_wiretext.moc"
