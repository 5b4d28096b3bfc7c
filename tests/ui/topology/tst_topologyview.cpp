// SPDX-License-Identifier: MIT
#include "topology/topologyview.h"

#include "handmadeherd.h"
#include "models/herdmodel.h"
#include "models/words.h"
#include "theme/theme.h"
#include "topology/miniature.h"
#include "topology/threethings.h"
#include "topology/topologyscene.h"

#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace drover;
using namespace std::chrono_literals;

class TestTopologyView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void oneItemEach();
    void fitsItself();
    void linksEndAtCards();
    void conditions_data();
    void conditions();
    void ofAForeignServerNothingIsMadeUp();
    void clickSelects();
    void keysSelect();
    void menus();
    void dragMoves();
    void controlDragLinks();
    void doubleClickAdds();
    void wheelZooms();
    void positionsAreKept();
    void anotherHerd();
    void addedServerFindsRoom_data();
    void addedServerFindsRoom();
    void animatesOnlyWhatMoves();
    void takesTheShapeOfItsRoom();
    void threeThingsHideNoCard_data();
    void threeThingsHideNoCard();
    void threeThingsAreClosed();
    void threeThingsUnfoldWhereThereIsNoRoom();
    void miniatures();

private:
    void give()
    {
        const auto frame = m_herd->next();
        m_model->apply(frame);
        m_view->takeFrame(*frame);
    }
    QPoint centreOf(const char *name) const { return m_view->cardOf(m_herd->id(name)).center(); }
    Selected server(const char *name) const { return Selected::ofServer(m_herd->id(name)); }
    QPoint empty() const { return {3, 3}; }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<HerdModel> m_model;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<HandMadeHerd> m_herd;
    std::unique_ptr<TopologyView> m_view;
};

void TestTopologyView::init()
{
    m_theme = std::make_unique<Theme>();
    m_model = std::make_unique<HerdModel>();
    m_selection = std::make_unique<Selection>();
    m_herd = std::make_unique<HandMadeHerd>(QStringLiteral("ucla-2018"));
    m_view = std::make_unique<TopologyView>(*m_model, *m_selection, *m_theme);
    m_view->resize(800, 600);
    m_view->show();
    give();
}

void TestTopologyView::cleanup()
{
    m_view.reset();
    m_herd.reset();
    m_selection.reset();
    m_model.reset();
    m_theme.reset();
}

void TestTopologyView::oneItemEach()
{
    QCOMPARE(m_view->topologyScene().servers().size(), m_herd->frame.servers.size());
    QCOMPARE(m_view->topologyScene().links().size(), m_herd->frame.links.size());
    QCOMPARE(m_view->topologyScene().serverItem(m_herd->id("Welsh"))->look().name,
             QStringLiteral("Welsh"));
}

void TestTopologyView::fitsItself()
{
    for (const QSize size : {QSize(800, 600), QSize(400, 500)}) {
        m_view->resize(size);
        for (const ServerSnapshot &each : m_herd->frame.servers)
            QVERIFY(m_view->viewport()->rect().contains(m_view->cardOf(each.id)));
    }
}

void TestTopologyView::linksEndAtCards()
{
    const TopologyScene &scene = m_view->topologyScene();
    for (const LinkItem *link : scene.links()) {
        const QRectF card = scene.serverItem(link->firstId())->card();
        QVERIFY(card.adjusted(-0.01, -0.01, 0.01, 0.01).contains(link->line().p1()));
        QVERIFY(!card.adjusted(0.01, 0.01, -0.01, -0.01).contains(link->line().p1()));
    }
}

void TestTopologyView::conditions_data()
{
    QTest::addColumn<Herd::ServerState>("state");
    QTest::addColumn<bool>("frozen");
    QTest::addColumn<Condition>("condition");
    QTest::newRow("up") << Herd::ServerState::Up << false << Condition::Up;
    QTest::newRow("frozen") << Herd::ServerState::Up << true << Condition::Frozen;
    QTest::newRow("stopping") << Herd::ServerState::Stopping << false << Condition::Stopping;
    QTest::newRow("stopped") << Herd::ServerState::Down << false << Condition::Stopped;
    QTest::newRow("killed") << Herd::ServerState::Killed << false << Condition::Killed;
    QTest::newRow("elsewhere") << Herd::ServerState::Elsewhere << false << Condition::Elsewhere;
}

void TestTopologyView::conditions()
{
    QFETCH(Herd::ServerState, state);
    QFETCH(bool, frozen);
    QFETCH(Condition, condition);
    const ServerIndex id = m_herd->id("Hands");
    m_herd->frame.servers[id].state = state;
    m_herd->frame.servers[id].frozen = frozen;
    give();
    QCOMPARE(m_view->topologyScene().serverItem(id)->look().condition, condition);
    m_selection->select(Selected::ofServer(id));
    QVERIFY2(m_view->accessibleName().contains(conditionWord(condition)),
             qPrintable(m_view->accessibleName()));
}

void TestTopologyView::ofAForeignServerNothingIsMadeUp()
{
    ServerSnapshot &hands = m_herd->frame.servers[m_herd->id("Hands")];
    hands.state = Herd::ServerState::Elsewhere;
    hands.isForeign = true;
    give();
    const TopologyScene &scene = m_view->topologyScene();
    QCOMPARE(scene.serverItem(hands.id)->look().condition, Condition::Foreign);
    const QString told = scene.describe(server("Hands"));
    QVERIFY2(told.contains(serverStateText(hands)) && !told.contains(QLatin1String("client"))
                 && told.contains(QLatin1String("not known")),
             qPrintable(told));
    QVERIFY(scene.describe(server("Welsh")).contains(QLatin1String("client")));
}

void TestTopologyView::clickSelects()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centreOf("Wilkes"));
    QCOMPARE(m_selection->current(), server("Wilkes"));
    const LinkItem *link
        = m_view->topologyScene().linkItem(m_herd->id("Goloman"), m_herd->id("Hands"));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      m_view->mapFromScene(link->line().center()));
    QCOMPARE(m_selection->current(), Selected::ofLink(m_herd->id("Goloman"), m_herd->id("Hands")));
    QVERIFY(link->isChosen());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, empty());
    QCOMPARE(m_selection->current(), Selected::nothing());
    m_selection->select(server("Welsh"));
    QVERIFY(m_view->topologyScene().serverItem(m_herd->id("Welsh"))->isChosen());
}

void TestTopologyView::keysSelect()
{
    m_view->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QCOMPARE(m_selection->current(), Selected::ofServer(0));
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QCOMPARE(m_selection->current(), Selected::ofServer(1));
    QTest::keyClick(m_view.get(), Qt::Key_Backtab);
    QCOMPARE(m_selection->current(), Selected::ofServer(0));
    m_view->setPositions({{QStringLiteral("Goloman"), {-300, 0}},
                          {QStringLiteral("Hands"), {0, 0}},
                          {QStringLiteral("Holiday"), {300, 0}},
                          {QStringLiteral("Welsh"), {0, 300}},
                          {QStringLiteral("Wilkes"), {0, -300}}});
    m_selection->select(server("Hands"));
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_selection->current(), server("Wilkes"));
    m_selection->select(server("Hands"));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_selection->current(), server("Holiday"));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_selection->current(), server("Holiday"));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(m_selection->current(), Selected::nothing());
}

void TestTopologyView::menus()
{
    const QSignalSpy ofServer(m_view.get(), &TopologyView::serverMenuRequested);
    const QSignalSpy ofLink(m_view.get(), &TopologyView::linkMenuRequested);
    const QSignalSpy ofBackground(m_view.get(), &TopologyView::backgroundMenuRequested);
    const auto ask = [this](QContextMenuEvent::Reason reason, QPoint at) {
        QContextMenuEvent event(reason, at, m_view->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    };
    ask(QContextMenuEvent::Mouse, centreOf("Hands"));
    QCOMPARE(ofServer.count(), 1);
    ask(QContextMenuEvent::Mouse, empty());
    QCOMPARE(ofBackground.count(), 1);
    m_selection->select(server("Welsh"));
    ask(QContextMenuEvent::Keyboard, empty());
    QCOMPARE(ofServer.count(), 2);
    QCOMPARE(ofServer[1][0].value<ServerIndex>(), m_herd->id("Welsh"));
    m_selection->select(Selected::ofLink(m_herd->id("Goloman"), m_herd->id("Hands")));
    ask(QContextMenuEvent::Keyboard, empty());
    QCOMPARE(ofLink.count(), 1);
}

void TestTopologyView::dragMoves()
{
    const QSignalSpy moved(m_view.get(), &TopologyView::positionsChanged);
    const QPointF before = m_view->positions()[QStringLiteral("Hands")];
    const QPoint from = centreOf("Hands");
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view->viewport(), from + QPoint(40, 30));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from + QPoint(40, 30));
    QCOMPARE(moved.count(), 1);
    const double scale = m_view->transform().m11();
    const QPointF by = m_view->positions()[QStringLiteral("Hands")] - before;
    QVERIFY(std::abs(by.x() - 40 / scale) < 1 / scale);
    QVERIFY(std::abs(by.y() - 30 / scale) < 1 / scale);
}

void TestTopologyView::controlDragLinks()
{
    const QSignalSpy drawn(m_view.get(), &TopologyView::linkDrawn);
    const auto drag = [this](QPoint from, QPoint to) {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, from);
        QTest::mouseMove(m_view->viewport(), to);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, to);
    };
    drag(centreOf("Hands"), empty());
    QCOMPARE(drawn.count(), 0);
    drag(centreOf("Hands"), centreOf("Welsh"));
    QCOMPARE(drawn.count(), 1);
    QCOMPARE(drawn[0][0].value<ServerIndex>(), m_herd->id("Hands"));
    QCOMPARE(drawn[0][1].value<ServerIndex>(), m_herd->id("Welsh"));
}

void TestTopologyView::doubleClickAdds()
{
    const QSignalSpy added(m_view.get(), &TopologyView::serverAddRequested);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, centreOf("Hands"));
    QCOMPARE(added.count(), 0);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, empty());
    QCOMPARE(added.count(), 1);
    QCOMPARE(added[0][0].toPointF(), m_view->mapToScene(empty()));
}

void TestTopologyView::wheelZooms()
{
    const QPoint at = centreOf("Wilkes");
    const QPointF under = m_view->mapToScene(at);
    const double before = m_view->transform().m11();
    QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    QVERIFY(m_view->transform().m11() > before);
    const QPoint now = m_view->mapFromScene(under);
    QVERIFY((now - at).manhattanLength() <= 2);
    const QTransform zoomed = m_view->transform();
    m_view->resize(700, 500); // by hand: it stays
    QCOMPARE(m_view->transform(), zoomed);
    m_view->fit();
    QVERIFY(m_view->transform() != zoomed);
}

void TestTopologyView::positionsAreKept()
{
    m_view->setPositions({{QStringLiteral("Hands"), {-500, 77}}});
    QCOMPARE(m_view->positions()[QStringLiteral("Hands")], QPointF(-500, 77));
    m_herd->frame.topology = std::make_shared<Topology>(*m_herd->frame.topology);
    give();
    QCOMPARE(m_view->positions()[QStringLiteral("Hands")], QPointF(-500, 77));
    m_view->arrange();
    QVERIFY(m_view->positions()[QStringLiteral("Hands")] != QPointF(-500, 77));
}

void TestTopologyView::anotherHerd()
{
    m_model->clear();
    QVERIFY(m_view->topologyScene().servers().empty());
    *m_herd = HandMadeHerd(QStringLiteral("grid-4x4"));
    m_view->setPositions({{QStringLiteral("S01"), {-900, -900}}});
    give();
    QCOMPARE(m_view->topologyScene().servers().size(), std::size_t{16});
    QCOMPARE(m_view->positions()[QStringLiteral("S01")], QPointF(-900, -900));
    m_model->clear();
    m_view->grab(); // nothing there: no crash
}

/// Alone, at the end of a line, and between two or all others: on no card and no link.
void TestTopologyView::addedServerFindsRoom_data()
{
    QTest::addColumn<QList<int>>("neighbours");
    QTest::newRow("no neighbour") << QList<int>();
    for (int i = 0; i < 5; ++i)
        QTest::addRow("one neighbour, the %d.", i) << QList<int>{i};
    QTest::newRow("two that are linked") << QList<int>{0, 1};
    QTest::newRow("two that are not") << QList<int>{0, 3};
}

void TestTopologyView::addedServerFindsRoom()
{
    QFETCH(QList<int>, neighbours);
    const auto before = m_view->positions();
    Topology topology = *m_herd->frame.topology;
    topology.servers.push_back({.name = "Bailey"});
    for (const int neighbour : neighbours)
        topology.links.emplace_back(neighbour, topology.servers.size() - 1);
    *m_herd = HandMadeHerd(topology);
    give();
    auto after = m_view->positions();
    const ServerItem *bailey = m_view->topologyScene().serverItem(m_herd->id("Bailey"));
    for (const ServerItem *other : m_view->topologyScene().servers())
        QVERIFY(other == bailey || !other->card().intersects(bailey->card()));
    for (const LinkItem *link : m_view->topologyScene().links())
        for (const ServerItem *card : m_view->topologyScene().servers())
            QVERIFY2((link->firstId() != bailey->id() && link->secondId() != bailey->id()
                      && card != bailey)
                         || link->firstId() == card->id() || link->secondId() == card->id()
                         || !link->shape().intersects(card->card()),
                     qPrintable(card->look().name));
    after.remove(QStringLiteral("Bailey"));
    QCOMPARE(after, before);
}

void TestTopologyView::animatesOnlyWhatMoves()
{
    const auto *timer = m_view->findChild<QTimer *>();
    QVERIFY(!timer || !timer->isActive());
    QVERIFY(!m_view->topologyScene().isMoving());
    m_herd->line(EventKind::LineOut, "Goloman", "Hands", "AT Goloman +1 kiwi +1-1 1");
    give();
    QVERIFY(m_view->topologyScene().isMoving());
    m_view->grab();
    QTRY_VERIFY(!m_view->topologyScene().isMoving());
}

void TestTopologyView::takesTheShapeOfItsRoom()
{
    m_view->resize(1'100, 400);
    const auto before = m_view->positions();
    m_view->resize(420, 700);
    QVERIFY(m_view->positions() != before);
    QVERIFY(m_view->transform().m11() > 0.7); // cards can be read
    m_view->resize(430, 700); // about the same shape
    const auto high = m_view->positions();
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, centreOf("Welsh"));
    QTest::mouseMove(m_view->viewport(), centreOf("Welsh") + QPoint(40, 0));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, centreOf("Welsh"));
    const auto moved = m_view->positions();
    QVERIFY(moved != high);
    m_view->resize(1'100, 400);
    QCOMPARE(m_view->positions(), moved); // what somebody has arranged stays
}

void TestTopologyView::threeThingsHideNoCard_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1'200, 800), QSize(1'000, 420), QSize(640, 480), QSize(480, 340),
                             QSize(300, 200), QSize(420, 900)})
        QTest::addRow("%d x %d", size.width(), size.height()) << size;
}

void TestTopologyView::threeThingsHideNoCard()
{
    QFETCH(QSize, size);
    ThreeThings things(*m_theme, *m_view);
    const auto hidesNothing = [&] {
        return things.isHidden()
            || (m_view->rect().contains(things.geometry())
                && std::ranges::none_of(m_herd->frame.servers, [&](const ServerSnapshot &each) {
                       return m_view->cardOf(each.id).intersects(things.geometry());
                   }));
    };
    m_view->resize(size);
    things.setWanted(true);
    QVERIFY(hidesNothing());
    if (size.width() >= 640)
        QVERIFY(!things.isHidden());
    for (int i = 0; i < 6; ++i) {
        m_view->zoomIn();
        QVERIFY(hidesNothing());
    }
    m_view->resize(size + QSize(50, 30));
    QVERIFY(hidesNothing());
    m_theme->setScale(2);
    QVERIFY(hidesNothing());
    m_view->fit();
    QVERIFY(hidesNothing());
}

void TestTopologyView::threeThingsAreClosed()
{
    ThreeThings things(*m_theme, *m_view);
    QVERIFY(things.isHidden());
    m_view->resize(1'200, 800);
    things.setWanted(true);
    QVERIFY(things.isVisible());
    const QSignalSpy closed(&things, &ThreeThings::closed);
    QTest::mouseClick(things.findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(closed.count(), 1);
    QVERIFY(things.isHidden());
}

void TestTopologyView::threeThingsUnfoldWhereThereIsNoRoom()
{
    ThreeThings things(*m_theme, *m_view);
    things.setWanted(true);
    const QToolButton *const close = things.findChild<QToolButton *>();
    auto *const unfold = things.findChildren<QToolButton *>().at(1);
    QVERIFY(close != unfold);
    for (int height = 900; height > 200 && !unfold->isVisible(); height -= 20)
        m_view->resize(640, height);
    QVERIFY(unfold->isVisible());
    const int folded = things.height();
    QTest::mouseClick(unfold, Qt::LeftButton);
    QVERIFY(things.height() > folded);
    QVERIFY(m_view->rect().contains(things.geometry()));
    QTest::mouseClick(unfold, Qt::LeftButton);
    QCOMPARE(things.height(), folded);
}

void TestTopologyView::miniatures()
{
    for (const char *preset : {"ucla-2018", "ring-8", "line-2", "grid-20x25"}) {
        const QIcon icon = miniatureOf(*makePreset(QLatin1StringView(preset)), *m_theme, {48, 32});
        QCOMPARE(icon.actualSize({48, 32}), QSize(48, 32));
    }
    QVERIFY(!miniatureOf({}, *m_theme, {48, 32}).isNull());
}

QTEST_MAIN(TestTopologyView)
#include "tst_topologyview.moc"
