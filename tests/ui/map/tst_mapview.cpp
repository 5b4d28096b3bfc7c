// SPDX-License-Identifier: MIT
#include "map/basemap.h"
#include "map/mapfurniture.h"
#include "map/maplayer.h"
#include "map/mapview.h"
#include "theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace drover;

namespace {

/// Takes what it is told to take, and counts.
class CountingLayer : public MapLayer
{
public:
    void paint(QPainter & /*painter*/, const MapCamera &camera) override
    {
        ++paints;
        painted = camera;
    }
    bool mousePress(QMouseEvent & /*event*/, const MapCamera & /*camera*/) override
    {
        ++presses;
        return takes;
    }
    void mouseMove(QMouseEvent & /*event*/, const MapCamera & /*camera*/) override { ++moves; }
    void mouseRelease(QMouseEvent & /*event*/, const MapCamera & /*camera*/) override
    {
        ++releases;
    }
    std::optional<Qt::CursorShape> hover(const QPointF & /*at*/, const MapCamera & /*c*/) override
    {
        if (takes)
            return Qt::PointingHandCursor;
        return std::nullopt;
    }
    bool keyPress(QKeyEvent & /*event*/, const MapCamera & /*camera*/) override
    {
        ++keys;
        return takes;
    }

    bool takes = false;
    int paints = 0;
    int presses = 0;
    int moves = 0;
    int releases = 0;
    int keys = 0;
    MapCamera painted;
};

class MapViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theCameraHasTheSizeOfTheView();
    void dragsPan();
    void clicksAreTold();
    void wheelZoomsAboutTheCursor();
    void doubleClickZoomsIn();
    void keysMoveIt_data();
    void keysMoveIt();
    void layersAreAskedFirst();
    void aLayerKeepsItsPress();
    void removedLayersAreForgotten();
    void tellsTheCoordinatesUnderTheCursor();
    void asksForMenus();
    void isPaintedOncePerTurn();
    void neverShowsNothingWhileZooming();
    void changesItsThemeAtOnce();
    void theFirstPictureComesSoon();
    void scaleBarsAreRound_data();
    void scaleBarsAreRound();
    void isNamed();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MapView> m_view;
};

void MapViewTest::init()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setChoice(Theme::Choice::Light);
    m_view = std::make_unique<MapView>(*m_theme);
    m_view->resize(800, 500);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setCamera(MapCamera(webmercator::project({34, -118}), 6, {}));
}

void MapViewTest::cleanup()
{
    m_view.reset();
    m_theme.reset();
}

void MapViewTest::theCameraHasTheSizeOfTheView()
{
    QCOMPARE(m_view->camera().size(), QSizeF(800, 500));
    QSignalSpy changed(m_view.get(), &MapView::cameraChanged);
    m_view->resize(600, 400);
    QTRY_COMPARE(m_view->camera().size(), QSizeF(600, 400));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(m_view->camera().zoom(), 6.0);
    changed.clear();
    m_view->setCamera(m_view->camera());
    QVERIFY(changed.isEmpty());
}

void MapViewTest::dragsPan()
{
    const QPointF place = m_view->camera().toWorld({300, 200});
    QSignalSpy clicked(m_view.get(), &MapView::clicked);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {300, 200});
    QTest::mouseMove(m_view.get(), {340, 220});
    QTest::mouseMove(m_view.get(), {420, 260});
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {420, 260});
    const QPointF off = m_view->camera().toScreen(place) - QPointF(420, 260);
    QVERIFY(std::hypot(off.x(), off.y()) < 1e-6);
    QVERIFY(clicked.isEmpty());
}

void MapViewTest::clicksAreTold()
{
    QSignalSpy clicked(m_view.get(), &MapView::clicked);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, {300, 200});
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].value<Coordinate>(), m_view->camera().toCoordinate({300, 200}));
    QCOMPARE(clicked[0][1].value<Qt::KeyboardModifiers>(), Qt::ShiftModifier);
    QTest::mouseClick(m_view.get(), Qt::RightButton, {}, {300, 200});
    QCOMPARE(clicked.size(), 1);
}

void turnWheel(MapView &view, const QPointF &at, QPoint pixels, QPoint angle, Qt::ScrollPhase phase)
{
    QWheelEvent event(at, view.mapToGlobal(at), pixels, angle, Qt::NoButton, Qt::NoModifier, phase,
                      false);
    QApplication::sendEvent(&view, &event);
}

void MapViewTest::wheelZoomsAboutTheCursor()
{
    const QPointF at(200, 120);
    const QPointF place = m_view->camera().toWorld(at);
    turnWheel(*m_view, at, {}, {0, 120}, Qt::NoScrollPhase);
    turnWheel(*m_view, at, {}, {0, 120}, Qt::NoScrollPhase);
    QTRY_COMPARE(m_view->camera().zoom(), 7.0);
    QPointF off = m_view->camera().toScreen(place) - at;
    QVERIFY(std::hypot(off.x(), off.y()) < 1e-4);
    turnWheel(*m_view, at, {}, {0, -240}, Qt::NoScrollPhase);
    QTRY_COMPARE(m_view->camera().zoom(), 6.0);
    // Fingers on a touchpad: at once, by pixels.
    turnWheel(*m_view, at, {0, 30}, {0, 60}, Qt::ScrollUpdate);
    QVERIFY(m_view->camera().zoom() > 6 && m_view->camera().zoom() < 7);
    off = m_view->camera().toScreen(place) - at;
    QVERIFY(std::hypot(off.x(), off.y()) < 1e-4);
}

void MapViewTest::doubleClickZoomsIn()
{
    QSignalSpy clicked(m_view.get(), &MapView::clicked);
    const QPointF place = m_view->camera().toWorld({500, 300});
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, {500, 300});
    QTRY_COMPARE(m_view->camera().zoom(), 7.0);
    const QPointF off = m_view->camera().toScreen(place) - QPointF(500, 300);
    QVERIFY(std::hypot(off.x(), off.y()) < 1e-4);
    QVERIFY(clicked.size() <= 1); // of its first half
}

void MapViewTest::keysMoveIt_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QPointF>("moved"); // of what was in the middle
    QTest::addColumn<double>("zoom");
    QTest::newRow("left") << int(Qt::Key_Left) << QPointF(80, 0) << 6.0;
    QTest::newRow("right") << int(Qt::Key_Right) << QPointF(-80, 0) << 6.0;
    QTest::newRow("up") << int(Qt::Key_Up) << QPointF(0, 80) << 6.0;
    QTest::newRow("down") << int(Qt::Key_Down) << QPointF(0, -80) << 6.0;
    QTest::newRow("plus") << int(Qt::Key_Plus) << QPointF() << 7.0;
    QTest::newRow("equals") << int(Qt::Key_Equal) << QPointF() << 7.0;
    QTest::newRow("minus") << int(Qt::Key_Minus) << QPointF() << 5.0;
}

void MapViewTest::keysMoveIt()
{
    QFETCH(int, key);
    QFETCH(QPointF, moved);
    QFETCH(double, zoom);
    const QPointF middle(400, 250);
    const QPointF place = m_view->camera().toWorld(middle);
    QTest::keyClick(m_view.get(), static_cast<Qt::Key>(key));
    QTRY_COMPARE(m_view->camera().zoom(), zoom);
    const QPointF off = m_view->camera().toScreen(place) - middle - moved;
    QVERIFY(std::hypot(off.x(), off.y()) < 1e-4);
}

void MapViewTest::layersAreAskedFirst()
{
    CountingLayer lower, upper;
    m_view->addLayer(&lower);
    m_view->addLayer(&upper);
    upper.takes = true;
    QSignalSpy clicked(m_view.get(), &MapView::clicked);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {300, 200});
    QCOMPARE(upper.presses, 1);
    QCOMPARE(upper.releases, 1);
    QCOMPARE(lower.presses, 0);
    QVERIFY(clicked.isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(upper.keys, 1);
    QCOMPARE(lower.keys, 0);
    upper.takes = false;
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {300, 200});
    QCOMPARE(lower.presses, 1);
    QCOMPARE(lower.releases, 0);
    QCOMPARE(clicked.size(), 1);
    m_view->grab();
    QVERIFY(lower.paints > 0);
    QCOMPARE(lower.painted, m_view->camera());
    m_view->removeLayer(&lower);
    m_view->removeLayer(&upper);
}

void MapViewTest::aLayerKeepsItsPress()
{
    CountingLayer layer;
    layer.takes = true;
    m_view->addLayer(&layer);
    const MapCamera before = m_view->camera();
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {300, 200});
    layer.takes = false;
    QTest::mouseMove(m_view.get(), {400, 220});
    QTest::mouseMove(m_view.get(), {500, 220});
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {500, 220});
    QVERIFY(layer.moves >= 1);
    QCOMPARE(layer.releases, 1);
    QCOMPARE(m_view->camera(), before);
    m_view->removeLayer(&layer);
}

void MapViewTest::removedLayersAreForgotten()
{
    CountingLayer layer;
    layer.takes = true;
    m_view->addLayer(&layer);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {300, 200});
    m_view->removeLayer(&layer);
    const int paints = layer.paints;
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {300, 200});
    m_view->grab();
    QCOMPARE(layer.releases, 0);
    QCOMPARE(layer.paints, paints);
}

void MapViewTest::tellsTheCoordinatesUnderTheCursor()
{
    QSignalSpy moved(m_view.get(), &MapView::cursorMoved);
    QTest::mouseMove(m_view.get(), {300, 200});
    QTRY_VERIFY(m_view->underCursor());
    QCOMPARE(*m_view->underCursor(), m_view->camera().toCoordinate({300, 200}));
    QVERIFY(!moved.isEmpty());
    m_view->copyCoordinates();
    const auto copied = parseLocation(QApplication::clipboard()->text().toStdString());
    QVERIFY(copied);
    QVERIFY(std::abs(copied->latitude - m_view->underCursor()->latitude) < 1e-6);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_view.get(), &leave);
    QVERIFY(!m_view->underCursor());
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    const auto middle = parseLocation(QApplication::clipboard()->text().toStdString());
    QVERIFY(middle);
    QVERIFY(std::abs(middle->latitude - 34) < 1e-5);
    QVERIFY(std::abs(middle->longitude + 118) < 1e-5);
}

void MapViewTest::asksForMenus()
{
    QSignalSpy menu(m_view.get(), &MapView::menuRequested);
    QContextMenuEvent byMouse(QContextMenuEvent::Mouse, {300, 200},
                              m_view->mapToGlobal(QPoint(300, 200)));
    QApplication::sendEvent(m_view.get(), &byMouse);
    QCOMPARE(menu.size(), 1);
    QCOMPARE(menu[0][0].value<Coordinate>(), m_view->camera().toCoordinate({300, 200}));
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {0, 0}, {0, 0});
    QApplication::sendEvent(m_view.get(), &byKey);
    QCOMPARE(menu[1][0].value<Coordinate>(), m_view->camera().toCoordinate({400, 250}));
    QSignalSpy fit(m_view.get(), &MapView::fitRequested);
    QTest::keyClick(m_view.get(), Qt::Key_F);
    QCOMPARE(fit.size(), 1);
}

void MapViewTest::isPaintedOncePerTurn()
{
    QTRY_VERIFY(m_view->baseMap().isComplete(m_view->camera()));
    CountingLayer layer;
    m_view->addLayer(&layer);
    QTRY_VERIFY(layer.paints > 0);
    layer.paints = 0;
    for (int i = 0; i < 50; ++i)
        m_view->setCamera(m_view->camera().panned({1, 0}));
    QTRY_VERIFY(layer.paints > 0);
    QVERIFY(layer.paints <= 2);
    m_view->removeLayer(&layer);
}

/// How much of the picture is land, of the pixels that are either.
double shareOfLand(MapView &view, const Palette &palette)
{
    const QImage image = view.grab().toImage();
    int land = 0, all = 0;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7) {
            const QColor color = image.pixelColor(x, y);
            land += color == palette.land;
            ++all;
        }
    }
    return static_cast<double>(land) / all;
}

void MapViewTest::neverShowsNothingWhileZooming()
{
    m_view->setCamera(MapCamera(webmercator::project({24, 10}), 5, {}));
    QTRY_VERIFY(m_view->baseMap().isComplete(m_view->camera()));
    QVERIFY(shareOfLand(*m_view, m_theme->palette()) > 0.6);
    // In the middle of the Sahara land is seen at once at every zoom, by what was there before.
    for (const double zoom : {5.3, 6.0, 8.0, 11.0, 4.5}) {
        m_view->setCamera(MapCamera(webmercator::project({24, 10}), zoom, {}));
        QVERIFY2(shareOfLand(*m_view, m_theme->palette()) > 0.5, qPrintable(QString::number(zoom)));
    }
}

void MapViewTest::changesItsThemeAtOnce()
{
    QTRY_VERIFY(m_view->baseMap().isComplete(m_view->camera()));
    const double before = shareOfLand(*m_view, m_theme->palette());
    QVERIFY(before > 0.1);
    const Palette light = m_theme->palette();
    m_theme->setChoice(Theme::Choice::Dark);
    // Old or new, but never a mixture and never nothing.
    bool isDark = false;
    for (int i = 0; i < 200 && !isDark; ++i) {
        const double inLight = shareOfLand(*m_view, light);
        const double inDark = shareOfLand(*m_view, m_theme->palette());
        QVERIFY(inLight < 0.01 || inDark < 0.01);
        QVERIFY(inLight + inDark > before * 0.8);
        isDark = inDark > inLight;
        QTest::qWait(5);
    }
    QVERIFY(isDark);
}

void MapViewTest::theFirstPictureComesSoon()
{
    QElapsedTimer sinceBirth;
    sinceBirth.start();
    MapView view(*m_theme);
    view.resize(1280, 720);
    view.show();
    view.showWorld();
    QTRY_VERIFY(shareOfLand(view, m_theme->palette()) > 0.1);
    // Half a second is the goal; a busy machine with sanitizers may take longer.
    QVERIFY2(sinceBirth.elapsed() < 3000, qPrintable(QString::number(sinceBirth.elapsed())));
}

void MapViewTest::scaleBarsAreRound_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<double>("latitude");
    for (const double zoom : {2.0, 5.5, 11.0, 19.7})
        for (const double latitude : {0.0, 34.0, -70.0})
            QTest::addRow("zoom %g at %g", zoom, latitude) << zoom << latitude;
}

void MapViewTest::scaleBarsAreRound()
{
    QFETCH(double, zoom);
    QFETCH(double, latitude);
    const MapCamera camera(webmercator::project({latitude, 0}), zoom, {800, 500});
    const ScaleBar bar = scaleBarOf(camera, 110);
    QVERIFY(bar.pixels <= 110 + 1e-9);
    QVERIFY(bar.pixels >= 110 / 2.5 - 1e-9);
    const double lead = bar.metres / std::pow(10, std::floor(std::log10(bar.metres) + 1e-9));
    QVERIFY(std::abs(lead - 1) < 1e-9 || std::abs(lead - 2) < 1e-9 || std::abs(lead - 5) < 1e-9);
    const double middle = camera.toCoordinate(QPointF(400, 250)).latitude;
    QVERIFY(std::abs(camera.pixelsOf(bar.metres, middle) - bar.pixels) < 1e-6);
}

void MapViewTest::isNamed()
{
    QVERIFY(!m_view->accessibleName().isEmpty());
    QVERIFY(!m_view->baseMap().attribution().isEmpty());
    QVERIFY(m_view->baseMap().note().isEmpty());
}

} // namespace

QTEST_MAIN(MapViewTest)

#include "tst_mapview.moc"
