// SPDX-License-Identifier: MIT
#include "load/percentilepicture.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace drover {

namespace {

using namespace std::chrono_literals;

const PercentileTexts texts{QStringLiteral("Load on <Goloman> & others"), QStringLiteral("50 x 1"),
                            QStringLiteral("milliseconds"), QStringLiteral("within that time")};

Histogram upTo(int count, std::chrono::nanoseconds step)
{
    Histogram times;
    for (int i = 1; i <= count; ++i)
        times.record(i * step);
    return times;
}

/// The points of each curve; the texts go to \a words. None where it is no XML.
QList<QList<QPointF>> read(const QByteArray &svg, QStringList &words)
{
    QList<QList<QPointF>> curves;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("text")) {
            words.append(xml.readElementText());
        } else if (xml.name() == QLatin1String("polyline")) {
            QList<QPointF> points;
            const QStringList pairs
                = xml.attributes().value(QLatin1String("points")).toString().split(u' ');
            for (const QString &pair : pairs)
                points.append(
                    {pair.section(u',', 0, 0).toDouble(), pair.section(u',', 1).toDouble()});
            curves.append(points);
        }
    }
    return xml.hasError() ? QList<QList<QPointF>>() : curves;
}

} // namespace

class TestPercentilePicture : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatItIsTold();
    void climbsFromLeftToRight_data();
    void climbsFromLeftToRight();
    void givesEachNineTheSameRoom();
    void leavesOutWhatIsEmpty();
};

void TestPercentilePicture::showsWhatItIsTold()
{
    QStringList words;
    const auto curves
        = read(percentilePicture(texts, {{QStringLiteral("IAMAT <1>"), upTo(1'000, 1us)}}), words);
    QCOMPARE(curves.size(), 1);
    for (const QString &text :
         {texts.title, texts.subtitle, texts.timeAxis, texts.shareAxis, QStringLiteral("IAMAT <1>"),
          QStringLiteral("50 %"), QStringLiteral("90 %"), QStringLiteral("99.9 %")})
        QVERIFY2(words.contains(text), qPrintable(text));
    QVERIFY(!words.contains(QStringLiteral("99.99 %"))); // a thousand do not tell
}

void TestPercentilePicture::climbsFromLeftToRight_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<qint64>("stepNs");
    for (const int count : {1, 2, 10, 11, 12'345})
        for (const qint64 step : {qint64(0), qint64(1), qint64(1'000), qint64(10'000'000'000)})
            QTest::addRow("%d, %lld ns", count, step) << count << step;
}

void TestPercentilePicture::climbsFromLeftToRight()
{
    QFETCH(const int, count);
    QFETCH(const qint64, stepNs);
    QStringList words;
    const auto curves = read(percentilePicture(texts,
                                               {{QStringLiteral("a"), upTo(count, stepNs * 1ns)},
                                                {QStringLiteral("b"), upTo(7, 1ms)}}),
                             words);
    QCOMPARE(curves.size(), 2);
    for (const auto &points : curves) {
        for (qsizetype i = 1; i < points.size(); ++i) {
            QVERIFY(points[i].x() >= points[i - 1].x());
            QVERIFY(points[i].y() <= points[i - 1].y()); // downwards is more
        }
        for (const QPointF &point : points)
            QVERIFY(QRectF(0, 0, 960, 560).contains(point));
    }
}

void TestPercentilePicture::givesEachNineTheSameRoom()
{
    QStringList words;
    const QByteArray svg = percentilePicture(texts, {{QStringLiteral("a"), upTo(100'000, 1us)}});
    const auto placeOf = [&svg](const char *share) {
        const QRegularExpression at(
            QStringLiteral("<text x=\"([0-9.]+)\"[^>]*>%1 %</text>").arg(QLatin1String(share)));
        return at.match(QString::fromUtf8(svg)).captured(1).toDouble();
    };
    const double nine = placeOf("90") - placeOf("0");
    QVERIFY(nine > 100);
    QVERIFY(qAbs(placeOf("99") - placeOf("90") - nine) < 0.3);
    QVERIFY(qAbs(placeOf("99.99") - placeOf("99.9") - nine) < 0.3);
}

void TestPercentilePicture::leavesOutWhatIsEmpty()
{
    QStringList words;
    const auto curves = read(percentilePicture(texts,
                                               {{QStringLiteral("IAMAT"), upTo(9, 1us)},
                                                {QStringLiteral("WHATSAT"), Histogram()}}),
                             words);
    QCOMPARE(curves.size(), 1);
    QVERIFY(!words.contains(QStringLiteral("WHATSAT")));
}

} // namespace drover

QTEST_APPLESS_MAIN(drover::TestPercentilePicture)

#include "tst_percentilepicture.moc"
