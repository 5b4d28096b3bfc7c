// SPDX-License-Identifier: MIT
// Routes that are drawn on the map, alone and in the real window with a real herd.
#include "actions/clientcontrol.h"
#include "mainwindow/mainwindow.h"
#include "map/mappanel.h"
#include "map/mapstrip.h"
#include "map/mapview.h"
#include "map/routeline.h"
#include "support/testwindow.h"
#include "widgets/crowddialog.h"
#include "widgets/walkdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace drover;

namespace {

constexpr int patience = 15'000; ///< milliseconds
constexpr Coordinate losAngeles{34.05, -118.25};

MapCamera cityCamera()
{
    return {webmercator::project(losAngeles), 12, QSizeF(600, 400)};
}

/// Where the letters of a test are: far from each other.
QPointF spot(char letter)
{
    return {60.0 + 70 * (letter - 'a'), letter % 2 == 0 ? 120.0 : 260.0};
}

/// Says to a drawing what a user does: a small letter is a click there, "D" a double click where
/// the last one was, "^" a click on the first point, "!" Enter, "<" Backspace, "@" Esc, "_" Space.
void draw(RouteDrawing &drawing, const QByteArray &what)
{
    const MapCamera camera = cityCamera();
    QPointF last;
    const auto click = [&](const QPointF &at, QEvent::Type type) {
        last = at;
        QMouseEvent press(type, at, at, Qt::LeftButton, Qt::LeftButton, {});
        QMouseEvent release(QEvent::MouseButtonRelease, at, at, Qt::LeftButton, {}, {});
        if (drawing.mousePress(press, camera))
            drawing.mouseRelease(release, camera);
    };
    const auto key = [&](Qt::Key which) {
        QKeyEvent event(QEvent::KeyPress, which, {});
        drawing.keyPress(event, camera);
    };
    for (const char each : what) {
        switch (each) {
        case 'D':
            click(last, QEvent::MouseButtonDblClick);
            break;
        case '^':
            click(spot('a') + QPointF(3, -3), QEvent::MouseButtonPress);
            break;
        case '!':
            key(Qt::Key_Return);
            break;
        case '<':
            key(Qt::Key_Backspace);
            break;
        case '@':
            key(Qt::Key_Escape);
            break;
        case '_':
            key(Qt::Key_Space);
            break;
        default:
            click(spot(each), QEvent::MouseButtonPress);
        }
    }
}

QByteArray lettersOf(const DrawnRoute &route)
{
    QByteArray letters;
    for (const Coordinate &point : route.points) {
        const QPointF at = cityCamera().toScreen(point);
        char letter = '_'; // the middle
        for (char each = 'a'; each <= 'g'; ++each)
            if (QLineF(at, spot(each)).length() < 5)
                letter = each;
        letters += letter;
    }
    return letters;
}

/// A window over the herd of 2018.
class RouteWindow : public TestWindow
{
public:
    explicit RouteWindow(bool walks)
        : TestWindow({}, walks)
    {
    }

    MapPanel &map() const { return window->map(); }
    MapView &view() const { return map().view(); }
    void trigger(ActionId id) const { window->actions()[id]->trigger(); }
    bool isReady() const { return window->actions()[ActionId::DrawRoute]->isEnabled(); }
    QPointF middle() const { return QPointF(view().width() / 2.0, view().height() / 2.0); }
    /// A line of three points, from left to right.
    std::vector<QPointF> bend() const
    {
        return {middle() + QPointF(-60, 20), middle() + QPointF(0, -30),
                middle() + QPointF(60, 20)};
    }
    void drawBend() const
    {
        trigger(ActionId::DrawRoute);
        for (const QPointF &point : bend())
            QTest::mouseClick(&view(), Qt::LeftButton, {}, point.toPoint());
        QTest::keyClick(&view(), Qt::Key_Return);
    }
    std::optional<QPointF> place(const char *name) const
    {
        const auto client = model().findClient(name);
        if (!client || model().client(*client).newest.version == 0)
            return std::nullopt;
        const HerdModel::Belief &newest = model().client(*client).newest;
        return view().camera().toScreen(Coordinate{newest.latitude, newest.longitude});
    }
    /// Pixels from the bend; far where nobody knows the client.
    double offBend(const char *name) const
    {
        const auto at = place(name);
        if (!at)
            return 1e9;
        double least = 1e9;
        const std::vector<QPointF> points = bend();
        for (std::size_t i = 1; i < points.size(); ++i) {
            const QPointF way = points[i] - points[i - 1];
            const double along = std::clamp(QPointF::dotProduct(*at - points[i - 1], way)
                                                / QPointF::dotProduct(way, way),
                                            0.0, 1.0);
            least = std::min(least, QLineF(*at, points[i - 1] + along * way).length());
        }
        return least;
    }
    WalkDialog *walkDialog() const { return window->findChild<WalkDialog *>(); }
    void go(const QString &name = {}) const
    {
        if (!name.isEmpty())
            walkDialog()->findChild<QLineEdit *>()->setText(name);
        walkDialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    }
    void select(const char *name) const
    {
        window->selection().select(Selected::ofClient(*model().findClient(name)));
    }
};

class RoutesTest : public QObject
{
    Q_OBJECT

private slots:
    void drawsWhatIsClicked_data();
    void drawsWhatIsClicked();
    void takesNothingWhileNothingIsDrawn();
    void aLineIsWhereOneWalks_data();
    void aLineIsWhereOneWalks();

    void aNewClientWalksAlongIt();
    void theSelectedClientWalksAndComesBack();
    void theCrowdWalksAlongIt();
    void aDragPansWhileOneDraws();
    void saysWhatToDo();
    void escShowsTheDialogAgain();
    void whoIsMovedByHandWalksNoMore();
    void anotherHerdHasNoRoutes();
};

void RoutesTest::drawsWhatIsClicked_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("points");
    QTest::addColumn<bool>("isRound");
    const auto row
        = [](const char *why, const char *what, const char *points, bool isRound = false) {
              QTest::newRow(why) << QByteArray(what) << QByteArray(points) << isRound;
          };
    row("Enter ends it", "ab!", "ab");
    row("a double click ends it where it is", "abcD", "abc");
    row("Backspace takes back", "abc<<d!", "ad");
    row("there is nothing to take back", "<<ab!", "ab");
    row("all may be taken back", "ab<<<cd!", "cd");
    row("a click on the first point closes it", "abc^", "abc", true);
    row("two points are no triangle", "ab^!", "aba");
    row("one point is no route", "a!b!", "ab");
    row("a double click on the first point is one point", "aDb!", "ab");
    row("the same point twice is one", "aab!", "ab");
    row("Space takes the middle", "a_b!", "a_b");
    row("Esc cancels", "abc@", "");
    row("nothing is drawn after the end", "ab!cd", "ab");
}

void RoutesTest::drawsWhatIsClicked()
{
    QFETCH(const QByteArray, what);
    QFETCH(const QByteArray, points);
    QFETCH(const bool, isRound);
    const Theme theme;
    RouteDrawing drawing(theme);
    DrawnRoute drawn;
    connect(&drawing, &RouteDrawing::ended, this,
            [&drawn](const DrawnRoute &route) { drawn = route; });
    QSignalSpy cancelled(&drawing, &RouteDrawing::cancelled);
    drawing.begin();
    draw(drawing, what);
    QVERIFY(!drawing.isDrawing());
    QCOMPARE(lettersOf(drawn), points);
    QCOMPARE(drawn.back == Path::Return::Straight, isRound);
    QCOMPARE(cancelled.count(), points.isEmpty() ? 1 : 0);
}

void RoutesTest::takesNothingWhileNothingIsDrawn()
{
    const Theme theme;
    RouteDrawing drawing(theme);
    QSignalSpy changed(&drawing, &RouteDrawing::pointsChanged);
    draw(drawing, "ab!<@_");
    QCOMPARE(changed.count(), 0);
    QVERIFY(!drawing.hover({10, 10}, cityCamera()));
}

void RoutesTest::aLineIsWhereOneWalks_data()
{
    QTest::addColumn<DrawnRoute>("route");
    const auto row = [](const char *why, std::vector<Coordinate> points, Path::Return back) {
        QTest::newRow(why) << DrawnRoute{std::move(points), back};
    };
    row("a street", {losAngeles, {34.06, -118.26}}, Path::Return::SameWay);
    row("round a block", {losAngeles, {34.06, -118.26}, {34.04, -118.27}}, Path::Return::Straight);
    row("to Tokyo, over the date line", {losAngeles, {35.68, 139.69}}, Path::Return::SameWay);
    row("round the pole", {{60, 0}, {60, 120}, {60, -120}}, Path::Return::Straight);
}

/// Each point of the line is one at which a walker comes by, and it makes no leaps.
void RoutesTest::aLineIsWhereOneWalks()
{
    QFETCH(const DrawnRoute, route);
    const QPolygonF line = routeShape(route).way;
    const Coordinate first = route.points.front();
    const bool isRound = route.back == Path::Return::Straight;
    const Coordinate last = isRound ? first : route.points.back();
    const auto isAt = [](const QPointF &at, const Coordinate &point) {
        const QPointF off = at - webmercator::project(point);
        return std::abs(off.x() - std::round(off.x())) < 1e-9 && std::abs(off.y()) < 1e-9;
    };
    QVERIFY(isAt(line.first(), first));
    QVERIFY(isAt(line.last(), last));
    for (qsizetype i = 1; i < line.size(); ++i)
        QVERIFY(std::abs(line[i].x() - line[i - 1].x()) < 0.25);
    const auto path = route.path();
    constexpr int steps = 4'000;
    for (int i = 0; i <= steps; ++i) {
        // One who goes there and back is at its end after half of it.
        const double phase = double(i) / steps / (isRound ? 1 : 2) * (1 - 1e-12);
        QPointF at = webmercator::project(path->at({}, 1, phase));
        double least = 1;
        for (qsizetype j = 1; j < line.size(); ++j) {
            const QPointF way = line[j] - line[j - 1];
            QPointF off = at - line[j - 1];
            off.rx() -= std::round(off.x() - way.x() / 2);
            const double share = std::clamp(
                QPointF::dotProduct(off, way) / QPointF::dotProduct(way, way), 0.0, 1.0);
            least = std::min(least, QLineF({0, 0}, off - share * way).length());
        }
        QVERIFY2(least < 1e-4, qPrintable(QString::number(least)));
    }
}

void RoutesTest::aNewClientWalksAlongIt()
{
    const RouteWindow test(false);
    QTRY_VERIFY_WITH_TIMEOUT(test.isReady(), patience);
    test.drawBend();
    QVERIFY(test.walkDialog());
    QCOMPARE(test.map().routes().count(), std::size_t(1)); // while it is asked who walks
    test.go(QStringLiteral("pedestrian"));
    QTRY_VERIFY_WITH_TIMEOUT(test.place("pedestrian"), patience);
    QTRY_VERIFY(!test.walkDialog());
    QCOMPARE(test.map().routes().count(), std::size_t(1));
    QVERIFY(test.offBend("pedestrian") < 2);
    // It goes on.
    const QPointF before = *test.place("pedestrian");
    QTRY_VERIFY_WITH_TIMEOUT(*test.place("pedestrian") != before, patience);
    QVERIFY(test.offBend("pedestrian") < 2);

    QVERIFY(!test.window->actions()[ActionId::EndWalk]->isEnabled()); // nobody is selected
    test.select("pedestrian");
    QVERIFY(test.window->actions()[ActionId::EndWalk]->isEnabled());
    QTRY_VERIFY(
        test.view().accessibleDescription().contains(QLatin1String("It walks along a route.")));
    test.trigger(ActionId::EndWalk);
    QCOMPARE(test.map().routes().count(), std::size_t(0));
    QVERIFY(!test.window->actions()[ActionId::EndWalk]->isEnabled());
    QVERIFY(!test.view().accessibleDescription().contains(QLatin1String("route")));
}

void RoutesTest::theSelectedClientWalksAndComesBack()
{
    constexpr auto kiwi = "kiwi.cs.ucla.edu";
    const RouteWindow test(true);
    QTRY_VERIFY_WITH_TIMEOUT(test.place(kiwi), patience);
    test.view().setCamera({webmercator::project({33.5, -119.5}), 12, test.view().size()});
    QVERIFY(test.offBend(kiwi) > 100);
    test.select(kiwi);
    test.drawBend();
    QVERIFY(test.walkDialog());
    QVERIFY(
        test.walkDialog()->findChild<QComboBox *>()->currentText().startsWith(QLatin1String(kiwi)));
    test.go();
    QTRY_VERIFY_WITH_TIMEOUT(test.offBend(kiwi) < 2, patience);
    // Nobody else says where it is.
    const auto client = *test.model().findClient(kiwi);
    for (int i = 0; i < 3; ++i) {
        const auto version = test.model().client(client).newest.version;
        QTRY_VERIFY_WITH_TIMEOUT(test.model().client(client).newest.version != version, patience);
        QVERIFY(test.offBend(kiwi) < 2);
    }
    test.trigger(ActionId::EndWalk);
    QTRY_VERIFY_WITH_TIMEOUT(test.offBend(kiwi) > 100, patience);
}

void RoutesTest::theCrowdWalksAlongIt()
{
    const RouteWindow test(true);
    QTRY_VERIFY_WITH_TIMEOUT(test.place("mango.cs.ucla.edu"), patience);
    test.view().setCamera({webmercator::project({33.5, -119.5}), 12, test.view().size()});
    test.trigger(ActionId::Crowd);
    auto *const dialog = test.window->findChild<CrowdDialog *>();
    QVERIFY(dialog);
    auto *const moves = dialog->findChild<QComboBox *>();
    moves->setCurrentIndex(moves->count() - 1);
    emit moves->activated(moves->count() - 1);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(test.map().strip().asks(), MapStrip::Asks::Route);
    for (const QPointF &point : test.bend())
        QTest::mouseClick(&test.view(), Qt::LeftButton, {}, point.toPoint());
    QTest::mouseDClick(&test.view(), Qt::LeftButton, {}, test.bend().back().toPoint());
    QTest::mouseRelease(&test.view(), Qt::LeftButton, {}, test.bend().back().toPoint());
    QVERIFY(dialog->isVisible());
    QVERIFY(!test.walkDialog());
    QCOMPARE(dialog->route().points.size(), std::size_t(3));
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Apply)->click();
    QCOMPARE(test.map().routes().count(), std::size_t(1));
    for (const char *client : {"kiwi.cs.ucla.edu", "mango.cs.ucla.edu", "quince.cs.ucla.edu"})
        QTRY_VERIFY_WITH_TIMEOUT(test.offBend(client) < 2, patience);
    // On foot again.
    moves->setCurrentIndex(0);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Apply)->click();
    QCOMPARE(test.map().routes().count(), std::size_t(0));
}

void RoutesTest::aDragPansWhileOneDraws()
{
    const RouteWindow test(false);
    QTRY_VERIFY_WITH_TIMEOUT(test.isReady(), patience);
    test.trigger(ActionId::DrawRoute);
    QTest::mouseClick(&test.view(), Qt::LeftButton, {}, test.middle().toPoint());
    const MapCamera before = test.view().camera();
    const QPoint from = test.middle().toPoint() + QPoint(20, 20);
    QTest::mousePress(&test.view(), Qt::LeftButton, {}, from);
    for (const QPoint by : {QPoint(30, 0), QPoint(60, 10), QPoint(90, 20)})
        QTest::mouseMove(&test.view(), from + by);
    QTest::mouseRelease(&test.view(), Qt::LeftButton, {}, from + QPoint(90, 20));
    QCOMPARE(test.view().camera().toScreen(before.center()),
             before.toScreen(before.center()) + QPointF(90, 20));
    QTest::keyClick(&test.view(), Qt::Key_Return);
    QVERIFY(!test.walkDialog()); // one point still
    QCOMPARE(test.map().strip().asks(), MapStrip::Asks::Route);
}

void RoutesTest::saysWhatToDo()
{
    const RouteWindow test(false);
    QTRY_VERIFY_WITH_TIMEOUT(test.isReady(), patience);
    const auto hint = [&] { return test.map().strip().hint(); };
    test.trigger(ActionId::DrawRoute);
    QVERIFY(hint().contains(QLatin1String("Click where the route begins")));
    QTest::keyClick(&test.view(), Qt::Key_Return);
    QVERIFY(hint().contains(QLatin1String("two points at least")));
    const std::vector<QPointF> points = test.bend();
    QTest::mouseClick(&test.view(), Qt::LeftButton, {}, points[0].toPoint());
    QVERIFY(hint().contains(QLatin1String("Click where it goes on")));
    QTest::mouseClick(&test.view(), Qt::LeftButton, {}, points[1].toPoint());
    QVERIFY(hint().contains(QLatin1String(" km. A double click or Enter ends it")));
    QTest::keyClick(&test.view(), Qt::Key_Backspace);
    QVERIFY(hint().contains(QLatin1String("Click where it goes on")));
    // Something else is asked for: nobody draws any more.
    test.trigger(ActionId::NewClient);
    QCOMPARE(test.map().strip().asks(), MapStrip::Asks::NewName);
    QTest::keyClick(&test.view(), Qt::Key_Return);
    QVERIFY(!test.walkDialog());
}

void RoutesTest::escShowsTheDialogAgain()
{
    const RouteWindow test(true);
    QTRY_VERIFY_WITH_TIMEOUT(test.isReady(), patience);
    test.trigger(ActionId::Crowd);
    auto *const dialog = test.window->findChild<CrowdDialog *>();
    emit dialog->drawRequested();
    QVERIFY(!dialog->isVisible());
    QTest::mouseClick(&test.view(), Qt::LeftButton, {}, test.middle().toPoint());
    QTest::keyClick(&test.view(), Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->route().isEmpty());
    QCOMPARE(test.map().strip().asks(), MapStrip::Asks::Nothing);
    // The next route is not the dialog's.
    test.drawBend();
    QVERIFY(test.walkDialog());
}

void RoutesTest::whoIsMovedByHandWalksNoMore()
{
    const RouteWindow test(false);
    QTRY_VERIFY_WITH_TIMEOUT(test.isReady(), patience);
    test.drawBend();
    test.go(QStringLiteral("pedestrian"));
    QTRY_VERIFY_WITH_TIMEOUT(test.offBend("pedestrian") < 2, patience);
    test.select("pedestrian");
    const QPointF there = test.middle() + QPointF(0, 110);
    QTest::mouseClick(&test.view(), Qt::LeftButton, {}, there.toPoint());
    QCOMPARE(test.map().routes().count(), std::size_t(0));
    QTRY_VERIFY_WITH_TIMEOUT(QLineF(*test.place("pedestrian"), there).length() < 2, patience);
}

void RoutesTest::anotherHerdHasNoRoutes()
{
    const RouteWindow test(false);
    QTRY_VERIFY_WITH_TIMEOUT(test.isReady(), patience);
    test.drawBend();
    test.go(QStringLiteral("pedestrian"));
    QTRY_VERIFY_WITH_TIMEOUT(test.place("pedestrian"), patience);
    test.trigger(ActionId::DrawRoute);
    test.window->openHerd(QStringLiteral("line-6"));
    QTRY_COMPARE_WITH_TIMEOUT(test.map().routes().count(), std::size_t(0), patience);
    QCOMPARE(test.map().strip().asks(), MapStrip::Asks::Nothing);
}

} // namespace

QTEST_MAIN(RoutesTest)
#include "tst_routes.moc"
