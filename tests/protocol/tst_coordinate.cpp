// SPDX-License-Identifier: MIT
#include "protocol/coordinate.h"
#include "protocol/decimal.h"
#include "support/bytes.h"

#include <QRandomGenerator>
#include <QTest>

namespace drover {

using namespace std::string_view_literals;

class CoordinateTest : public QObject
{
    Q_OBJECT

private slots:
    void readsLocations_data();
    void readsLocations();
    void refusesWhatIsNoLocation_data();
    void refusesWhatIsNoLocation();
    void readsBackWhatItIsGiven();
    void writesLocations_data();
    void writesLocations();
    void measuresDecimals_data();
    void measuresDecimals();
};

void CoordinateTest::readsLocations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::newRow("of the specification")
        << QByteArray("+34.068930-118.445127") << 34.068930 << -118.445127;
    QTest::newRow("whole degrees") << QByteArray("+34-118") << 34.0 << -118.0;
    QTest::newRow("south and east") << QByteArray("-34.5+118.5") << -34.5 << 118.5;
    QTest::newRow("one decimal each") << QByteArray("+1.5-2.5") << 1.5 << -2.5;
    QTest::newRow("only the latitude has decimals") << QByteArray("+34.5-118") << 34.5 << -118.0;
    QTest::newRow("only the longitude has decimals") << QByteArray("+34-118.5") << 34.0 << -118.5;
    QTest::newRow("zero") << QByteArray("+0+0") << 0.0 << 0.0;
    QTest::newRow("minus zero") << QByteArray("-0-0.0") << 0.0 << 0.0;
    QTest::newRow("corner north-east") << QByteArray("+90+180") << 90.0 << 180.0;
    QTest::newRow("corner south-west") << QByteArray("-90.000-180.0000") << -90.0 << -180.0;
    QTest::newRow("leading zeros")
        << QByteArray("+000000000000000034.5-000000000000000000000118") << 34.5 << -118.0;
    QTest::newRow("more decimals than a double has")
        << QByteArray("+89.99999999999999999999999999-179.99999999999999999999999999") << 90.0
        << -180.0;
    QTest::newRow("smaller than any double")
        << "+0." + QByteArray(400, '0') + "1-0." + QByteArray(400, '0') + "1" << 0.0 << 0.0;
}

void CoordinateTest::readsLocations()
{
    QFETCH(const QByteArray, text);
    QFETCH(const double, latitude);
    QFETCH(const double, longitude);
    QVERIFY(isLocation(view(text)));
    const auto where = parseLocation(view(text));
    QVERIFY(where.has_value());
    QVERIFY(where->latitude == latitude);
    QVERIFY(where->longitude == longitude);
}

void CoordinateTest::refusesWhatIsNoLocation_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("sign alone") << QByteArray("+");
    QTest::newRow("signs alone") << QByteArray("+-");
    QTest::newRow("latitude alone") << QByteArray("+34.0");
    QTest::newRow("latitude and a sign") << QByteArray("+34.0-");
    QTest::newRow("no first sign") << QByteArray("34.0-118.0");
    QTest::newRow("no second sign") << QByteArray("+34.068930118.445127");
    QTest::newRow("two signs between") << QByteArray("+34.0+-118.0");
    QTest::newRow("two signs in front") << QByteArray("+-34.0-118.0");
    QTest::newRow("points without decimals") << QByteArray("+34.-118.");
    QTest::newRow("latitude without decimals after its point") << QByteArray("+34.-118.0");
    QTest::newRow("longitude without decimals after its point") << QByteArray("+34.0-118.");
    QTest::newRow("points without digits before") << QByteArray("+.5-.5");
    QTest::newRow("exponents") << QByteArray("+3e1-1e2");
    QTest::newRow("exponent in the decimals") << QByteArray("+3.0e1-1.0");
    QTest::newRow("nan") << QByteArray("+nan-nan");
    QTest::newRow("inf") << QByteArray("+inf-inf");
    QTest::newRow("comma between") << QByteArray("+34.0,-118.0");
    QTest::newRow("decimal comma") << QByteArray("+34,0-118,0");
    QTest::newRow("slash at the end") << QByteArray("+34.0-118.0/");
    QTest::newRow("altitude behind") << QByteArray("+34.0-118.0+100");
    QTest::newRow("reference system behind") << QByteArray("+34.0-118.0CRSWGS_84/");
    QTest::newRow("two points in the latitude") << QByteArray("+34.0.0-118.0");
    QTest::newRow("two points in the longitude") << QByteArray("+34.0-118.0.0");
    QTest::newRow("beyond the pole") << QByteArray("+90.5-118.0");
    QTest::newRow("beyond the south pole") << QByteArray("-91-118.0");
    QTest::newRow("beyond the date line") << QByteArray("+34+180.1");
    QTest::newRow("beyond the date line in the west") << QByteArray("+34-181");
    QTest::newRow("beyond the pole by less than a double can tell")
        << QByteArray("+90.00000000000000000001+0");
    QTest::newRow("beyond the date line by less than a double can tell")
        << QByteArray("+0-180.00000000000000000000000000000001");
    QTest::newRow("latitude of 2^32") << QByteArray("+4294967296+0");
    QTest::newRow("latitude of 2^64 + 1") << QByteArray("+18446744073709551617+0");
    QTest::newRow("degrees, minutes, seconds") << QByteArray("+340408-1182642");
    QTest::newRow("hex") << QByteArray("+0x1-0x1");
    QTest::newRow("digit separator") << QByteArray("+3_4-118");
    QTest::newRow("blank between") << QByteArray("+34 -118");
    QTest::newRow("NUL behind") << bytes("+34-118\0"sv);
    QTest::newRow("degree sign") << QByteArray("+34\xc2\xb0-118\xc2\xb0");
    QTest::newRow("hemispheres") << QByteArray("34N118W");
}

void CoordinateTest::refusesWhatIsNoLocation()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!isLocation(view(text)));
    QVERIFY(!parseLocation(view(text)));
}

void CoordinateTest::readsBackWhatItIsGiven()
{
    QRandomGenerator random(1);
    const auto signedText = [](double value) {
        return (value < 0 ? '-' : '+') + QByteArray::number(qAbs(value), 'f', 17);
    };
    for (int round = 0; round < 20'000; ++round) {
        const double latitude = random.generateDouble() * 180 - 90;
        const double longitude = random.generateDouble() * 360 - 180;
        const QByteArray text = signedText(latitude) + signedText(longitude);
        const auto where = parseLocation(view(text));
        QVERIFY2(where.has_value(), text.constData());
        QVERIFY(qAbs(where->latitude - latitude) < 1e-15);
        QVERIFY(qAbs(where->longitude - longitude) < 1e-15);
    }
}

void CoordinateTest::writesLocations_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("of the specification")
        << 34.06893 << -118.445127 << QByteArray("+34.068930-118.445127");
    QTest::newRow("zero") << 0.0 << 0.0 << QByteArray("+0.000000+0.000000");
    QTest::newRow("the bounds") << -90.0 << 180.0 << QByteArray("-90.000000+180.000000");
    QTest::newRow("rounds") << 1.0000004 << -1.0000006 << QByteArray("+1.000000-1.000001");
}

void CoordinateTest::writesLocations()
{
    QFETCH(const double, latitude);
    QFETCH(const double, longitude);
    QFETCH(const QByteArray, text);
    const std::string written = formatLocation({latitude, longitude});
    QCOMPARE(QByteArray::fromStdString(written), text);
    QVERIFY(isLocation(written));
}

void CoordinateTest::measuresDecimals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint32>("most");
    QTest::addColumn<int>("length");
    QTest::newRow("nothing") << QByteArray() << 90U << 0;
    QTest::newRow("no digit") << QByteArray("x") << 90U << 0;
    QTest::newRow("point alone") << QByteArray(".") << 90U << 0;
    QTest::newRow("point at the front") << QByteArray(".5") << 90U << 0;
    QTest::newRow("point at the end") << QByteArray("5.") << 90U << 0;
    QTest::newRow("point before something else") << QByteArray("5.x") << 90U << 0;
    QTest::newRow("stops before what is no digit") << QByteArray("5x") << 90U << 1;
    QTest::newRow("stops at the second point") << QByteArray("5.5.5") << 90U << 3;
    QTest::newRow("stops at a sign") << QByteArray("34.5-118") << 90U << 4;
    QTest::newRow("equal to the bound") << QByteArray("90") << 90U << 2;
    QTest::newRow("equal to the bound, decimals") << QByteArray("90.000") << 90U << 6;
    QTest::newRow("beyond the bound") << QByteArray("91") << 90U << 0;
    QTest::newRow("beyond the bound in the last decimal") << QByteArray("90.0001") << 90U << 0;
    QTest::newRow("below the bound with nines") << QByteArray("89.9999") << 90U << 7;
    QTest::newRow("bound zero, zero") << QByteArray("0.0") << 0U << 3;
    QTest::newRow("bound zero, more") << QByteArray("0.1") << 0U << 0;
    QTest::newRow("leading zeros") << QByteArray("0000000000000000000000090.0") << 90U << 27;
    QTest::newRow("does not wrap at 2^32") << QByteArray("4294967296") << 90U << 0;
}

void CoordinateTest::measuresDecimals()
{
    QFETCH(const QByteArray, text);
    QFETCH(const quint32, most);
    QFETCH(const int, length);
    QCOMPARE(decimalLength(view(text), most), static_cast<std::size_t>(length));
}

} // namespace drover

QTEST_GUILESS_MAIN(drover::CoordinateTest)
#include "tst_coordinate.moc"
