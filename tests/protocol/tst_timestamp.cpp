// SPDX-License-Identifier: MIT
#include "protocol/timestamp.h"
#include "support/bytes.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <compare>
#include <limits>

namespace drover {

using namespace std::string_view_literals;

namespace {

__extension__ using Wide = __int128;

constexpr std::int64_t mostSeconds = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t leastSeconds = std::numeric_limits<std::int64_t>::min();

Wide wide(Timestamp t)
{
    return Wide(t.seconds) * 1'000'000'000 + t.nanoseconds;
}

Wide wide(TimeDifference d)
{
    const Wide size = Wide(d.seconds) * 1'000'000'000 + d.nanoseconds;
    return d.negative ? -size : size;
}

/// Near the ends and near each other as often as anywhere.
Timestamp randomTimestamp(QRandomGenerator &random)
{
    static constexpr std::array<std::int64_t, 6> corners
        = {leastSeconds, -1, 0, 1, 1'520'023'934, mostSeconds};
    Timestamp t;
    t.seconds = random.bounded(2) == 0
        ? corners[random.bounded(quint32(corners.size()))]
        : static_cast<std::int64_t>(random.generate64() >> random.bounded(64));
    switch (random.bounded(4)) {
    case 0:
        t.nanoseconds = 0;
        break;
    case 1:
        t.nanoseconds = 999'999'999;
        break;
    default:
        t.nanoseconds = random.bounded(1'000'000'000);
    }
    return t;
}

} // namespace

class TimestampTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTimes_data();
    void readsTimes();
    void writesTimes();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
    void readsDifferences_data();
    void readsDifferences();
    void refusesWhatIsNoDifference_data();
    void refusesWhatIsNoDifference();
    void writesDifferences_data();
    void writesDifferences();
    void subtractsExactly();
    void ordersDifferencesByValue();
    void writesDifferencesThatReadBack();
};

void TimestampTest::readsTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("nanoseconds");
    QTest::newRow("of the specification")
        << QByteArray("1520023934.918963997") << qint64(1'520'023'934) << 918'963'997;
    QTest::newRow("zero") << QByteArray("0") << qint64(0) << 0;
    QTest::newRow("one decimal") << QByteArray("1.5") << qint64(1) << 500'000'000;
    QTest::newRow("trailing zero") << QByteArray("1.50") << qint64(1) << 500'000'000;
    QTest::newRow("nine decimals") << QByteArray("1.000000001") << qint64(1) << 1;
    QTest::newRow("nine nines") << QByteArray("1.999999999") << qint64(1) << 999'999'999;
    QTest::newRow("leading zeros")
        << QByteArray("00000000000000000000000000000012.5") << qint64(12) << 500'000'000;
    QTest::newRow("2^63 - 1") << QByteArray("9223372036854775807") << qint64(mostSeconds) << 0;
    QTest::newRow("the last nanosecond")
        << QByteArray("9223372036854775807.999999999") << qint64(mostSeconds) << 999'999'999;
    QTest::newRow("2^63 - 1 with leading zeros")
        << QByteArray("0009223372036854775807") << qint64(mostSeconds) << 0;
}

void TimestampTest::readsTimes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, seconds);
    QFETCH(const int, nanoseconds);
    const auto time = parseTimestamp(view(text));
    QVERIFY(time.has_value());
    QCOMPARE(qint64(time->seconds), seconds);
    QCOMPARE(time->nanoseconds, nanoseconds);
}

void TimestampTest::writesTimes()
{
    for (const char *text :
         {"0.000000000", "1520023934.918963997", "7.000000001", "9223372036854775807.999999999"}) {
        const auto time = parseTimestamp(text);
        QVERIFY(time.has_value());
        QCOMPARE(formatTimestamp(*time), std::string(text));
    }
}

void TimestampTest::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("2^63") << QByteArray("9223372036854775808");
    QTest::newRow("2^64") << QByteArray("18446744073709551616");
    QTest::newRow("2^64 + 1") << QByteArray("18446744073709551617");
    QTest::newRow("ten times 2^63 - 1") << QByteArray("92233720368547758070");
    QTest::newRow("forty digits") << QByteArray(40, '9');
    QTest::newRow("ten decimals") << QByteArray("1.0000000000");
    QTest::newRow("point at the end") << QByteArray("1.");
    QTest::newRow("point at the front") << QByteArray(".5");
    QTest::newRow("point alone") << QByteArray(".");
    QTest::newRow("two points") << QByteArray("1.5.5");
    QTest::newRow("point twice") << QByteArray("1..5");
    QTest::newRow("plus") << QByteArray("+1");
    QTest::newRow("minus") << QByteArray("-1");
    QTest::newRow("minus in the decimals") << QByteArray("1.-5");
    QTest::newRow("exponent") << QByteArray("1e9");
    QTest::newRow("exponent in the decimals") << QByteArray("1.5e9");
    QTest::newRow("nan") << QByteArray("nan");
    QTest::newRow("inf") << QByteArray("inf");
    QTest::newRow("infinity") << QByteArray("infinity");
    QTest::newRow("hex") << QByteArray("0x10");
    QTest::newRow("digit separator _") << QByteArray("1_000");
    QTest::newRow("digit separator '") << QByteArray("1'000");
    QTest::newRow("decimal comma") << QByteArray("1,5");
    QTest::newRow("blank in front") << QByteArray(" 1");
    QTest::newRow("blank behind") << QByteArray("1 ");
    QTest::newRow("NUL behind") << bytes("1\0"sv);
    QTest::newRow("NUL in the decimals") << bytes("1.5\0"sv);
    QTest::newRow("suffix") << QByteArray("1.5f");
    QTest::newRow("Arabic-Indic digit") << QByteArray("\xd9\xa1");
}

void TimestampTest::refusesWhatIsNoTime()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!parseTimestamp(view(text)));
}

void TimestampTest::readsDifferences_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("negative");
    QTest::addColumn<quint64>("seconds");
    QTest::addColumn<quint32>("nanoseconds");
    QTest::newRow("of the specification")
        << QByteArray("+0.263873386") << false << quint64(0) << 263'873'386U;
    QTest::newRow("plus zero") << QByteArray("+0") << false << quint64(0) << 0U;
    QTest::newRow("minus zero is zero") << QByteArray("-0.000") << false << quint64(0) << 0U;
    QTest::newRow("minus") << QByteArray("-1.5") << true << quint64(1) << 500'000'000U;
    QTest::newRow("smallest below zero") << QByteArray("-0.000000001") << true << quint64(0) << 1U;
    QTest::newRow("19 digits") << QByteArray("+9999999999999999999.999999999") << false
                               << quint64(9'999'999'999'999'999'999U) << 999'999'999U;
    QTest::newRow("19 digits with leading zeros")
        << QByteArray("-0000000000000000001") << true << quint64(1) << 0U;
}

void TimestampTest::readsDifferences()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, negative);
    QFETCH(const quint64, seconds);
    QFETCH(const quint32, nanoseconds);
    const auto difference = parseTimeDifference(view(text));
    QVERIFY(difference.has_value());
    QCOMPARE(difference->negative, negative);
    QCOMPARE(quint64(difference->seconds), seconds);
    QCOMPARE(difference->nanoseconds, nanoseconds);
}

void TimestampTest::refusesWhatIsNoDifference_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("sign alone") << QByteArray("+");
    QTest::newRow("no sign") << QByteArray("0.5");
    QTest::newRow("two signs") << QByteArray("+-0.5");
    QTest::newRow("sign twice") << QByteArray("++0.5");
    QTest::newRow("20 digits") << QByteArray("+10000000000000000000");
    QTest::newRow("20 digits, leading zeros count") << QByteArray("+00000000000000000000");
    QTest::newRow("20 digits and decimals") << QByteArray("-00000000000000000001.5");
    QTest::newRow("ten decimals") << QByteArray("+0.0000000000");
    QTest::newRow("point at the end") << QByteArray("+1.");
    QTest::newRow("point at the front") << QByteArray("+.5");
    QTest::newRow("exponent") << QByteArray("+9.5e-05");
    QTest::newRow("nan") << QByteArray("+nan");
    QTest::newRow("inf") << QByteArray("-inf");
    QTest::newRow("NUL behind") << bytes("+1\0"sv);
    QTest::newRow("blank behind the sign") << QByteArray("+ 1");
    QTest::newRow("minus sign of Unicode") << QByteArray("\xe2\x88\x92"
                                                         "1");
}

void TimestampTest::refusesWhatIsNoDifference()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!parseTimeDifference(view(text)));
}

void TimestampTest::writesDifferences_data()
{
    QTest::addColumn<qint64>("laterSeconds");
    QTest::addColumn<int>("laterNanoseconds");
    QTest::addColumn<qint64>("earlierSeconds");
    QTest::addColumn<int>("earlierNanoseconds");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zero") << qint64(5) << 7 << qint64(5) << 7 << QByteArray("+0.000000000");
    QTest::newRow("one nanosecond")
        << qint64(5) << 8 << qint64(5) << 7 << QByteArray("+0.000000001");
    QTest::newRow("one nanosecond too early")
        << qint64(5) << 7 << qint64(5) << 8 << QByteArray("-0.000000001");
    QTest::newRow("borrows a second")
        << qint64(6) << 0 << qint64(5) << 1 << QByteArray("+0.999999999");
    QTest::newRow("borrows a second below zero")
        << qint64(5) << 1 << qint64(6) << 0 << QByteArray("-0.999999999");
    QTest::newRow("of the specification")
        << qint64(1'520'023'935) << 182'837'383 << qint64(1'520'023'934) << 918'963'997
        << QByteArray("+0.263873386");
    QTest::newRow("no exponent for small ones")
        << qint64(0) << 95'000 << qint64(0) << 0 << QByteArray("+0.000095000");
    QTest::newRow("no exponent for great ones, the future is believed")
        << qint64(0) << 0 << qint64(mostSeconds) << 999'999'999
        << QByteArray("-9223372036854775807.999999999");
    QTest::newRow("a clock before 1970") << qint64(-1) << 0 << qint64(mostSeconds) << 0
                                         << QByteArray("-9223372036854775808.000000000");
    QTest::newRow("as far as it goes")
        << qint64(leastSeconds) << 0 << qint64(mostSeconds) << 999'999'999
        << QByteArray("-18446744073709551615.999999999");
}

void TimestampTest::writesDifferences()
{
    QFETCH(const qint64, laterSeconds);
    QFETCH(const int, laterNanoseconds);
    QFETCH(const qint64, earlierSeconds);
    QFETCH(const int, earlierNanoseconds);
    QFETCH(const QByteArray, text);
    const TimeDifferenceText written(
        difference({laterSeconds, laterNanoseconds}, {earlierSeconds, earlierNanoseconds}));
    QCOMPARE(bytes(written.view()), text);
    const TimeDifferenceText copy = written;
    QCOMPARE(bytes(copy.view()), text);
}

void TimestampTest::subtractsExactly()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 200'000; ++round) {
        const Timestamp a = randomTimestamp(random);
        const Timestamp b = randomTimestamp(random);
        const TimeDifference d = difference(a, b);
        QVERIFY(wide(d) == wide(a) - wide(b));
        QVERIFY(wide(difference(b, a)) == -wide(d));
        QVERIFY(d.nanoseconds <= 999'999'999);
        QVERIFY(!d.negative || wide(d) != 0);
        QVERIFY((a <=> b) == (wide(a) <=> wide(b)));
    }
}

void TimestampTest::ordersDifferencesByValue()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 100'000; ++round) {
        const Timestamp now = randomTimestamp(random);
        const TimeDifference a = difference(now, randomTimestamp(random));
        const TimeDifference b = difference(randomTimestamp(random), now);
        QVERIFY((a <=> b) == (wide(a) <=> wide(b)));
        QVERIFY((b <=> a) == (wide(b) <=> wide(a)));
        QVERIFY(std::is_eq(a <=> a));
        QVERIFY((a == b) == (wide(a) == wide(b)));
    }
}

void TimestampTest::writesDifferencesThatReadBack()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 100'000; ++round) {
        Timestamp now = randomTimestamp(random);
        Timestamp then = randomTimestamp(random);
        now.seconds = std::max<std::int64_t>(now.seconds, 0);
        then.seconds = std::max<std::int64_t>(then.seconds, 0);
        const TimeDifference d = difference(now, then);
        const TimeDifferenceText text(d);
        QVERIFY(text.view().size() >= std::string_view("+0.000000000").size());
        const auto read = parseTimeDifference(text.view());
        QVERIFY2(read.has_value(), bytes(text.view()).constData());
        QVERIFY(*read == d);
    }
}

} // namespace drover

QTEST_GUILESS_MAIN(drover::TimestampTest)
#include "tst_timestamp.moc"
