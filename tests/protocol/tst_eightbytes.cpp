// SPDX-License-Identifier: MIT
#include "protocol/decimal.h"
#include "protocol/eightbytes.h"

#include <QTest>

#include <algorithm>
#include <charconv>
#include <random>
#include <string>

using namespace drover;

/// What is said of eight bytes at once is what is said of them one by one.
class TestEightBytes : public QObject
{
    Q_OBJECT

private slots:
    void everyByteAtEveryPosition_data()
    {
        QTest::addColumn<QByteArray>("others");
        QTest::newRow("digits") << QByteArray("00000000");
        QTest::newRow("nines") << QByteArray("99999999");
        QTest::newRow("letters") << QByteArray("kiwi.cs.");
        QTest::newRow("blanks") << QByteArray("        ");
        QTest::newRow("above ASCII") << QByteArray(8, '\xff');
        QTest::newRow("zeros") << QByteArray(8, '\0');
    }
    void everyByteAtEveryPosition()
    {
        QFETCH(QByteArray, others);
        for (int position = 0; position < 8; ++position) {
            QByteArray text = others;
            for (int byte = 0; byte < 256; ++byte) {
                text[position] = static_cast<char>(byte);
                check(text);
            }
        }
    }

    void pairsOfBytes()
    {
        // What is borrowed and carried goes from one byte to the next.
        QByteArray text("12345678");
        for (int one = 0; one < 256; ++one) {
            for (int other = 0; other < 256; ++other) {
                text[3] = static_cast<char>(one);
                text[4] = static_cast<char>(other);
                check(text);
            }
        }
    }

    void numbers()
    {
        std::mt19937 random(1);
        std::uniform_int_distribution<unsigned> number(0, 99'999'999);
        for (int i = 0; i < 10'000; ++i) {
            const std::uint64_t wanted = i == 0 ? 0 : i == 1 ? 99'999'999 : number(random);
            const QByteArray text = QByteArray::number(qulonglong(wanted)).rightJustified(8, '0');
            QVERIFY(EightBytes(text.constData()).areDigits());
            QCOMPARE(EightBytes(text.constData()).number(), wanted);
        }
    }

private:
    static void check(const QByteArray &text)
    {
        const EightBytes eight(text.constData());
        QCOMPARE(eight.areDigits(), std::all_of(text.begin(), text.end(), isDigit));
        const auto found = std::find_if(
            text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) <= ' '; });
        QCOMPARE(eight.firstUpToBlank(), std::size_t(found - text.begin()));
    }
};

QTEST_GUILESS_MAIN(TestEightBytes)
#include "tst_eightbytes.moc"
