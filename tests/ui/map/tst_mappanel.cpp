// SPDX-License-Identifier: MIT
// The map in the real window with a real herd: what a user clicks there is said over TCP.
#include "mainwindow/mainwindow.h"
#include "map/mappanel.h"
#include "map/mapstrip.h"
#include "map/mapview.h"
#include "map/placespanel.h"
#include "models/words.h"
#include "support/testclient.h"
#include "support/testwindow.h"

#include <QClipboard>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <ranges>

using namespace drover;

namespace {

constexpr int patience = 15'000; ///< milliseconds

/// A window over the herd of 2018 without clients of its own.
class MapWindow : public TestWindow
{
public:
    MapWindow()
        : TestWindow({}, false)
    {
    }

    MapPanel &map() const { return window->map(); }
    MapView &view() const { return map().view(); }
    void type(const QString &name) const
    {
        auto *const field = map().strip().findChild<QLineEdit *>();
        field->setText(name);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void click(const QPointF &at) const
    {
        QTest::mouseClick(&view(), Qt::LeftButton, {}, at.toPoint());
    }
    /// A new client as a user makes it.
    void place(const QString &name, const QPointF &at) const
    {
        window->actions()[ActionId::NewClient]->trigger();
        type(name);
        click(at);
    }
    std::optional<ClientIndex> client(const char *name) const { return model().findClient(name); }
    bool agree(const char *name) const
    {
        const auto index = client(name);
        return index && model().client(*index).newest.version != 0
            && model().client(*index).lacking == 0;
    }
    bool isSelected(const char *name) const
    {
        const auto index = client(name);
        return index && window->selection().current() == Selected::ofClient(*index);
    }
    QPointF middle() const { return QPointF(view().width() / 2.0, view().height() / 2.0); }
    /// How far a client is from a point of the map, in pixels.
    double distance(const char *name, const QPointF &at) const
    {
        const HerdModel::Belief &newest = model().client(*client(name)).newest;
        const QPointF off
            = view().camera().toScreen(Coordinate{newest.latitude, newest.longitude}) - at;
        return std::hypot(off.x(), off.y());
    }
};

class MapPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void aClickPlacesANewClient();
    void aClickMovesTheSelectedClient();
    void aDragMovesItToo();
    void saysWhatWasNotTaken();
    void goesToTheChosenServer();
    void refusesNamesThatAreNone();
    void whatsatBringsPins();
    void whatsatOfNobody();
    void aCutServerLagsAndThenAgrees();
    void findsAndFollows();
    void keysAreTheMapsWhereItHasThem();
    void anotherHerdBeginsAnew();
};

void MapPanelTest::aClickPlacesANewClient()
{
    const MapWindow test;
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    test.place(QStringLiteral("kiwi"), {120, 90});
    QTRY_VERIFY_WITH_TIMEOUT(test.agree("kiwi"), patience);
    QTRY_VERIFY(test.isSelected("kiwi"));
    QVERIFY(test.distance("kiwi", {120, 90}) < 2);
    for (const ServerSnapshot &server : test.model().frame().servers)
        QVERIFY(test.model().client(*test.client("kiwi")).beliefOf(server.id));
    QVERIFY(test.map().reports().told().contains(QLatin1String("has the report")));
    QTRY_VERIFY(test.view().accessibleDescription().contains(QLatin1String("kiwi")));
    QVERIFY(test.view().accessibleDescription().contains(QLatin1String("All 5 server")));
}

void MapPanelTest::aClickMovesTheSelectedClient()
{
    const MapWindow test;
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    test.place(QStringLiteral("kiwi"), test.middle());
    QTRY_VERIFY_WITH_TIMEOUT(test.isSelected("kiwi"), patience);
    const QPointF there = test.middle() + QPointF(70, -50);
    test.click(there);
    QTRY_VERIFY_WITH_TIMEOUT(test.distance("kiwi", there) < 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(test.agree("kiwi"), patience);
    test.window->selection().select(Selected::nothing());
    test.click(test.middle());
    test.window->actions()[ActionId::CopyCoordinates]->trigger();
    QVERIFY(test.distance("kiwi", there) < 2); // a click on the map alone says nothing
}

void MapPanelTest::aDragMovesItToo()
{
    const MapWindow test;
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    test.place(QStringLiteral("kiwi"), test.middle());
    QTRY_VERIFY_WITH_TIMEOUT(test.isSelected("kiwi"), patience);
    QTRY_VERIFY(test.map().clients().clientAt(test.middle(), test.view().camera()));
    const MapCamera before = test.view().camera();
    const QPoint from = test.middle().toPoint();
    const QPoint to = from + QPoint(-80, 60);
    QTest::mousePress(&test.view(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&test.view(), from + QPoint(-30, 20));
    QTest::mouseMove(&test.view(), to);
    QTest::mouseRelease(&test.view(), Qt::LeftButton, {}, to);
    QTRY_VERIFY_WITH_TIMEOUT(test.distance("kiwi", to) < 2, patience);
    QCOMPARE(test.view().camera().center(), before.center()); // the map stayed
}

/// A client whose clock is ahead keeps its report, and the map says so.
void MapPanelTest::saysWhatWasNotTaken()
{
    const MapWindow test;
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    TestClient ahead(test.model().frame().servers[0].port);
    ahead.say("IAMAT early +34.06-118.44 9000000000\n");
    QTRY_VERIFY_WITH_TIMEOUT(test.agree("early"), patience);
    test.window->selection().select(Selected::ofClient(*test.client("early")));
    test.click(test.middle() + QPointF(50, 50));
    QTRY_VERIFY_WITH_TIMEOUT(test.map().reports().told().contains(QLatin1String("keeps")),
                             patience);
    // Nobody listens there.
    const ServerIndex goloman = test.id("Goloman");
    test.window->control().takeDown(goloman);
    QTRY_VERIFY_WITH_TIMEOUT(test.model().server(goloman)->state == Herd::ServerState::Down,
                             patience);
    test.map().strip().chooseServer(goloman);
    test.click(test.middle() + QPointF(60, 50));
    QTRY_VERIFY_WITH_TIMEOUT(test.map().reports().told().contains(QLatin1String("Nobody listens"))
                                 || test.map().reports().told().contains(QLatin1String("closed")),
                             patience);
}

void MapPanelTest::goesToTheChosenServer()
{
    const MapWindow test;
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    test.map().strip().chooseServer(test.id("Welsh"));
    test.place(QStringLiteral("kiwi"), test.middle());
    QTRY_VERIFY_WITH_TIMEOUT(test.agree("kiwi"), patience);
    QCOMPARE(test.model().client(*test.client("kiwi")).newest.origin, test.id("Welsh"));
    test.map().strip().chooseServer(std::nullopt); // its own: the same
    QTRY_VERIFY(test.isSelected("kiwi"));
    const auto before = test.model().client(*test.client("kiwi")).newest.version;
    test.click(test.middle() + QPointF(50, 40));
    QTRY_VERIFY(test.model().client(*test.client("kiwi")).newest.version != before);
    QCOMPARE(test.model().client(*test.client("kiwi")).newest.origin, test.id("Welsh"));
}

void MapPanelTest::refusesNamesThatAreNone()
{
    const MapWindow test;
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    test.place(QStringLiteral("kiwi"), test.middle());
    QTRY_VERIFY_WITH_TIMEOUT(test.agree("kiwi"), patience);
    test.window->selection().select(Selected::nothing());
    const std::size_t known = test.model().clientCount();
    for (const char *const name : {"", "two words", "kiwi"}) {
        test.place(QString::fromLatin1(name), test.middle() + QPointF(40, 40));
        QVERIFY2(!test.map().strip().hint().isEmpty(), name);
    }
    QTest::keyClick(&test.map().strip(), Qt::Key_Escape);
    QCOMPARE(test.map().strip().asks(), MapStrip::Asks::Nothing);
    test.place(QStringLiteral("last"), test.middle());
    QTRY_VERIFY_WITH_TIMEOUT(test.agree("last"), patience);
    QCOMPARE(test.model().clientCount(), known + 1);
}

void MapPanelTest::whatsatBringsPins()
{
    const MapWindow test;
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    TestClient client(test.model().frame().servers[0].port);
    client.say("IAMAT kiwi +34.068930-118.445127 1520023934.918963997\n");
    QTRY_VERIFY_WITH_TIMEOUT(test.agree("kiwi"), patience);
    QVERIFY(!test.window->actions()[ActionId::AskPlaces]->isEnabled());
    test.window->selection().select(Selected::ofClient(*test.client("kiwi")));
    test.window->actions()[ActionId::AskPlaces]->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(test.map().question().places().size(), std::size_t(10), patience);
    QVERIFY(test.map().places().isVisible());
    QVERIFY(test.map().places().sentence().contains(QLatin1String("10 place")));
    const QString raw = test.map().places().rawText();
    QVERIFY(raw.startsWith(QLatin1String("AT Goloman +")));
    QVERIFY(raw.contains(QLatin1String("kiwi +34.068930-118.445127 1520023934.918963997\n{\n")));
    QVERIFY(raw.endsWith(QLatin1String("}\n\n")));
    // The whole circle is seen.
    QVERIFY(test.view().camera().visibleWorld().contains(test.map().question().extent()));
    // What is written beside it keeps off names.
    client.say("IAMAT neighbour +34.068930-118.335 1520023934\n");
    QTRY_VERIFY_WITH_TIMEOUT(test.agree("neighbour"), patience);
    test.view().grab();
    const QRectF label = test.map().question().label();
    QVERIFY(QRectF(test.view().rect()).contains(label));
    QCOMPARE(test.map().clients().names().size(), std::size_t(2));
    for (const QRectF &name : test.map().clients().names())
        QVERIFY(!name.intersects(label));
    // Another radius asks again.
    test.map().places().findChild<QDoubleSpinBox *>()->setValue(0);
    QTRY_VERIFY_WITH_TIMEOUT(test.map().question().places().empty(), patience);
    QCOMPARE(test.map().question().radiusKm(), 0.0);
    test.view().setFocus();
    QTest::keyClick(&test.view(), Qt::Key_Escape);
    QVERIFY(!test.map().places().isVisible());
    QVERIFY(!test.map().question().center());
    QVERIFY(test.isSelected("kiwi"));
}

/// A server that was killed knows nothing of it.
void MapPanelTest::whatsatOfNobody()
{
    const MapWindow test;
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    test.place(QStringLiteral("kiwi"), test.middle());
    QTRY_VERIFY_WITH_TIMEOUT(test.isSelected("kiwi"), patience);
    const ServerIndex welsh = test.id("Welsh");
    test.window->control().setCut(welsh, test.id("Holiday"), true);
    test.window->control().kill(welsh);
    QTRY_VERIFY_WITH_TIMEOUT(test.model().server(welsh)->state == Herd::ServerState::Killed,
                             patience);
    test.window->control().bringUp(welsh);
    QTRY_VERIFY_WITH_TIMEOUT(test.model().server(welsh)->state == Herd::ServerState::Up, patience);
    test.map().strip().chooseServer(welsh);
    test.window->actions()[ActionId::AskPlaces]->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(
        test.map().places().sentence().contains(QLatin1String("does not know")), patience);
    QVERIFY(test.map().question().places().empty());
}

void MapPanelTest::aCutServerLagsAndThenAgrees()
{
    const MapWindow test;
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    test.place(QStringLiteral("kiwi"), test.middle());
    QTRY_VERIFY_WITH_TIMEOUT(test.isSelected("kiwi") && test.agree("kiwi"), patience);
    const ServerIndex welsh = test.id("Welsh");
    const ServerIndex holiday = test.id("Holiday");
    test.window->control().setCut(welsh, holiday, true);
    QTRY_VERIFY_WITH_TIMEOUT(test.model().link(welsh, holiday)->cut, patience);
    const QPointF there = test.middle() + QPointF(80, 30);
    test.click(there);
    const ClientIndex kiwi = *test.client("kiwi");
    QTRY_VERIFY_WITH_TIMEOUT(test.model().client(kiwi).lacking == 1, patience);
    const std::vector<Ghost> ghosts = ghostsOf(test.model(), kiwi);
    QCOMPARE(ghosts.size(), std::size_t(2));
    QCOMPARE(ghosts[1].servers, (std::vector<ServerIndex>{welsh}));
    QVERIFY(ghosts[1].behind > std::chrono::nanoseconds(0));
    QVERIFY(clientAgreementText(test.model(), kiwi).startsWith(QLatin1String("4 of 5 server")));
    QTRY_VERIFY_WITH_TIMEOUT(
        clientAgreementText(test.model(), kiwi).endsWith(QLatin1String("Behind: Welsh.")),
        patience);
    test.window->control().setCut(welsh, holiday, false);
    QTRY_VERIFY_WITH_TIMEOUT(test.agree("kiwi"), patience);
    QCOMPARE(ghostsOf(test.model(), kiwi).size(), std::size_t(1));
    QVERIFY(clientAgreementText(test.model(), kiwi).startsWith(QLatin1String("All 5 server")));
}

void MapPanelTest::findsAndFollows()
{
    const MapWindow test;
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    TestClient client(test.model().frame().servers[0].port);
    client.say("IAMAT Alpha.example +48.85+2.35 1\nIAMAT beta.example +35.68+139.69 1\n");
    QTRY_VERIFY_WITH_TIMEOUT(test.agree("Alpha.example") && test.agree("beta.example"), patience);
    test.window->actions()[ActionId::FindClient]->trigger();
    test.type(QStringLiteral("nobody"));
    QVERIFY(!test.map().strip().hint().isEmpty());
    test.type(QStringLiteral("BETA"));
    QVERIFY(test.isSelected("beta.example"));
    QVERIFY(test.distance("beta.example", test.middle()) < 2);
    test.window->actions()[ActionId::FollowClient]->trigger();
    client.say("IAMAT beta.example +34.69+135.50 2\n");
    QTRY_VERIFY_WITH_TIMEOUT(
        test.model().client(*test.client("beta.example")).newest.longitude == 135.5, patience);
    QTRY_VERIFY(test.distance("beta.example", test.middle()) < 2);
    test.window->actions()[ActionId::CopyCoordinates]->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("+34.690000+135.500000"));
    // Whoever moves the map does not follow any more.
    QTest::keyClick(&test.view(), Qt::Key_Left);
    QVERIFY(!test.window->actions()[ActionId::FollowClient]->isChecked());
    test.window->actions()[ActionId::NextClient]->trigger();
    QVERIFY(test.isSelected("Alpha.example"));
    test.window->actions()[ActionId::PreviousClient]->trigger();
    QVERIFY(test.isSelected("beta.example"));
}

void MapPanelTest::keysAreTheMapsWhereItHasThem()
{
    const MapWindow test;
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    test.window->actions()[ActionId::FocusMap]->trigger();
    QTRY_VERIFY(test.view().hasFocus());
    const double before = test.view().camera().zoom();
    test.window->actions()[ActionId::ZoomIn]->trigger();
    QTRY_VERIFY(test.view().camera().zoom() > before);
    test.window->actions()[ActionId::FitTopology]->trigger();
    QTRY_COMPARE(test.view().camera().zoom(), before);
}

void MapPanelTest::anotherHerdBeginsAnew()
{
    const MapWindow test;
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    test.place(QStringLiteral("kiwi"), test.middle());
    QTRY_VERIFY_WITH_TIMEOUT(test.isSelected("kiwi"), patience);
    test.window->actions()[ActionId::AskPlaces]->trigger();
    test.window->openHerd(QStringLiteral("line-6"));
    QVERIFY(!test.map().question().center());
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked() && test.model().frame().servers.size() == 6, patience);
    QVERIFY(!test.map().clients().clientAt(test.middle(), test.view().camera()));
    test.place(QStringLiteral("kiwi"), test.middle());
    QTRY_VERIFY_WITH_TIMEOUT(test.agree("kiwi"), patience);
}

} // namespace

QTEST_MAIN(MapPanelTest)
#include "tst_mappanel.moc"
