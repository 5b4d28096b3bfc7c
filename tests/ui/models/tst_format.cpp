// SPDX-License-Identifier: MIT
#include "models/format.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace drover;
using namespace std::chrono_literals;

class FormatTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { initTestCase(); }
    void durations_data();
    void durations();
    void ages();
    void numbers();
    void skews();
    void places_data();
    void places();
    void wireTimes();
    void timesApart();
    void followsTheLocale();
};

void FormatTest::durations_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<QString>("text");
    const auto row = [](std::chrono::nanoseconds duration, const char *text) {
        QTest::newRow(text) << qint64(duration.count()) << QString::fromUtf8(text);
    };
    row(0ns, "0 ms");
    row(300us, "0.3 ms");
    row(3'140us, "3.1 ms");
    row(9'949us, "9.9 ms");
    row(9'951us, "10 ms");
    row(264ms, "264 ms");
    row(999'499us, "999 ms");
    row(999'600us, "1.0 s");
    row(1'240ms, "1.2 s");
    row(9'960ms, "10 s");
    row(31s, "31 s");
    row(59'400ms, "59 s");
    row(59'600ms, "1 min 0 s");
    row(4min + 12s, "4 min 12 s");
    row(59min + 59'700ms, "1 h 0 min");
    row(2h + 5min, "2 h 5 min");
    row(76h, "3 d 4 h");
    row(-3'140us, "\u22123.1 ms");
}

void FormatTest::durations()
{
    QFETCH(qint64, nanoseconds);
    QTEST(formatDuration(std::chrono::nanoseconds(nanoseconds)), "text");
}

void FormatTest::ages()
{
    QCOMPARE(formatAge(0ns), QStringLiteral("now"));
    QCOMPARE(formatAge(12ms), QStringLiteral("12 ms ago"));
    QCOMPARE(formatAge(-31s), QStringLiteral("in 31 s"));
    QVERIFY(!formatAge(std::chrono::nanoseconds::min()).isEmpty());
    QVERIFY(!formatDuration(std::chrono::nanoseconds::min()).isEmpty());
}

void FormatTest::numbers()
{
    QCOMPARE(formatCount(1'240), QStringLiteral("1,240"));
    QCOMPARE(formatRate(1'240.4), QStringLiteral("1,240/s"));
    QCOMPARE(formatRate(4.25), QStringLiteral("4.3/s"));
    QCOMPARE(formatRate(9.96), QStringLiteral("10/s"));
    QCOMPARE(formatRate(4), QStringLiteral("4/s"));
    QCOMPARE(formatRate(0), QStringLiteral("0/s"));
}

void FormatTest::skews()
{
    QCOMPARE(formatSkew(263'873'386ns), QStringLiteral("+0.264 s"));
    QCOMPARE(formatSkew(-450us), QStringLiteral("\u22120.000450 s"));
    QCOMPARE(formatSkew(0ns), QStringLiteral("+0.000000 s"));
}

void FormatTest::places_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("degrees");
    QTest::newRow("Los Angeles") << 34.068930 << -118.445127
                                 << QStringLiteral("+34.068930-118.445127")
                                 << QStringLiteral("34.06893\u00b0 N, 118.44513\u00b0 W");
    QTest::newRow("Sydney") << -33.8688 << 151.2093 << QStringLiteral("-33.868800+151.209300")
                            << QStringLiteral("33.86880\u00b0 S, 151.20930\u00b0 E");
    QTest::newRow("whole") << 0.0 << 10.0 << QStringLiteral("+0.000000+10.000000")
                           << QStringLiteral("0.00000\u00b0 N, 10.00000\u00b0 E");
    QTest::newRow("many decimals") << 1.123456789 << -1.5 << QStringLiteral("+1.123456789-1.500000")
                                   << QStringLiteral("1.12346\u00b0 N, 1.50000\u00b0 W");
}

void FormatTest::places()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QTEST(formatLocation(latitude, longitude), "location");
    QTEST(formatDegrees(latitude, longitude), "degrees");
}

void FormatTest::wireTimes()
{
    QCOMPARE(formatWireTime({1'520'023'934, 918'963'997}), QStringLiteral("1520023934.918963997"));
    QCOMPARE(formatWireTime({5, 500'000'000}), QStringLiteral("5.5"));
    QCOMPARE(formatWireTime({5, 1}), QStringLiteral("5.000000001"));
    QCOMPARE(formatWireTime({0, 0}), QStringLiteral("0"));
    constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();
    QCOMPARE(formatDateTime({last, 0}), QString::number(last));
    QVERIFY(formatDateTime({1'520'023'934, 918'963'997}).endsWith(QStringLiteral(":14.918")));
}

void FormatTest::timesApart()
{
    QVERIFY(durationBetween({5, 100}, {3, 0}) == 2s + 100ns);
    QVERIFY(durationBetween({3, 0}, {5, 100}) == -(2s + 100ns));
    constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();
    QVERIFY(durationBetween({last, 0}, {0, 0}) == std::chrono::nanoseconds::max());
    QVERIFY(durationBetween({0, 0}, {last, 0}) < -100'000h);
}

void FormatTest::followsTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(formatRate(1'240), QStringLiteral("1.240/s"));
    QCOMPARE(formatDuration(3'140us), QStringLiteral("3,1 ms"));
    QCOMPARE(formatLocation(34.5, -118.5), QStringLiteral("+34.500000-118.500000"));
}

QTEST_GUILESS_MAIN(FormatTest)
#include "tst_format.moc"
