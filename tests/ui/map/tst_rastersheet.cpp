// SPDX-License-Identifier: MIT
#include "map/rastersheet.h"

#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace drover;

namespace {

/// Has each tile at once, in colours that differ.
class Painted : public TileSource
{
public:
    void setWanted(const std::vector<RasterTile> &tiles) override
    {
        for (const RasterTile &tile : tiles) {
            QImage picture(256, 256, QImage::Format_RGB32);
            QPainter painter(&picture);
            QLinearGradient colors(0, 0, 256, 256);
            colors.setColorAt(0, QColor::fromHsv(tile.column * 50 % 360, 255, 200));
            colors.setColorAt(1, QColor::fromHsv(tile.row * 70 % 360, 200, 255));
            painter.fillRect(picture.rect(), colors);
            painter.end();
            emit tileReady(tile, picture);
        }
    }
    QString attribution() const override { return {}; }
    int leastZoom() const override { return 0; }
    int mostZoom() const override { return 19; }
};

QImage paint(RasterSheet &sheet, const MapCamera &camera, double ratio = 1)
{
    QImage image((camera.size() * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    sheet.paint(painter, camera);
    return image;
}

/// In one of its channels, of the pixel that differs most.
int difference(const QImage &one, const QImage &other)
{
    int most = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            most = std::max({most, std::abs(a.red() - b.red()), std::abs(a.green() - b.green()),
                             std::abs(a.blue() - b.blue())});
        }
    }
    return most;
}

class RasterSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void scalesAPictureOnce_data();
    void scalesAPictureOnce();
    void keepsNothingWhileOneZooms();
};

void RasterSheetTest::scalesAPictureOnce_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<bool>("scales");
    QTest::newRow("a whole zoom") << 5.0 << 1.0 << false;
    QTest::newRow("between two") << 5.3 << 1.0 << true;
    QTest::newRow("a fine screen") << 5.0 << 2.0 << true;
}

void RasterSheetTest::scalesAPictureOnce()
{
    QFETCH(const double, zoom);
    QFETCH(const double, ratio);
    QFETCH(const bool, scales);
    RasterSheet sheet(std::make_unique<Painted>());
    const MapCamera camera({0.52, 0.48}, zoom, {600, 400});
    paint(sheet, camera, ratio);
    QTRY_VERIFY(sheet.covers(camera));
    RasterSheet fresh(std::make_unique<Painted>());
    paint(fresh, MapCamera({0.52, 0.48}, zoom, {600, 401}), ratio);
    QTRY_VERIFY(fresh.covers(camera));
    // Its first paint of another zoom is without what is kept.
    paint(fresh, MapCamera({0.52, 0.48}, zoom + 0.01, {600, 400}), ratio);
    const QImage direct = paint(fresh, camera, ratio);
    QCOMPARE(fresh.scaled(), std::size_t(0));
    const QImage first = paint(sheet, camera, ratio);
    const std::size_t scaled = sheet.scaled();
    QCOMPARE(scaled > 0, scales);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(paint(sheet, camera, ratio), first);
    QCOMPARE(sheet.scaled(), scaled);
    QVERIFY2(difference(first, direct) <= 6,
             qPrintable(QString::number(difference(first, direct))));
    // A pan needs what has come into sight, and the same in sizes that differ by a pixel.
    for (int i = 0; i < 20; ++i)
        paint(sheet, camera.panned({i * 0.25, i * 0.3}), ratio);
    QVERIFY2(sheet.scaled() <= 4 * scaled + 16, qPrintable(QString::number(sheet.scaled())));
}

void RasterSheetTest::keepsNothingWhileOneZooms()
{
    RasterSheet sheet(std::make_unique<Painted>());
    const MapCamera camera({0.5, 0.5}, 5, {600, 400});
    paint(sheet, camera);
    QTRY_VERIFY(sheet.covers(camera));
    for (double zoom = 5.01; zoom < 5.4; zoom += 0.01)
        paint(sheet, MapCamera({0.5, 0.5}, zoom, {600, 400}));
    QCOMPARE(sheet.scaled(), std::size_t(0));
}

} // namespace

QTEST_MAIN(RasterSheetTest)
#include "tst_rastersheet.moc"
