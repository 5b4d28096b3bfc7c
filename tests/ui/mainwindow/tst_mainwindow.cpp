// SPDX-License-Identifier: MIT
// The real window with a real herd: what a user clicks, sees and undoes.
#include "inspector/messagepage.h"
#include "log/messagespanel.h"
#include "log/messageview.h"
#include "mainwindow/mainwindow.h"
#include "map/mappanel.h"
#include "palette/actionpalette.h"
#include "support/testclient.h"
#include "support/testwindow.h"
#include "topology/threethings.h"
#include "topology/topologyscene.h"
#include "topology/topologyview.h"
#include "usedwindow.h"
#include "widgets/addserverdialog.h"
#include "widgets/noticebar.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <algorithm>
#include <ranges>

using namespace drover;

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void somethingMovesAtOnce();
    void takesAServerDownAndUndoesIt();
    void killsAndCatchesUp();
    void cutsAndHealsALink();
    void freezesAndSlows();
    void editsTheHerd();
    void addsAServerWhereOneClicks();
    void lettersAreKeysOnlyInTheViews();
    void showsAMessageWhole();
    void typesToAServer();
    void filtersTheMessages();
    void holdsALink();
    void findsAnythingInThePalette();
    void closesInTheMiddleOfAFlood();
    void closesBeforeTheHerdHasStarted();
};

void MainWindowTest::somethingMovesAtOnce()
{
    UsedWindow test;
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked() && test.isConverged(), patience);
    QVERIFY(test.window->windowTitle().startsWith(QLatin1String("ucla-2018")));
    QTRY_VERIFY(!test.window->topologyView().topologyScene().traffic().dots().empty());
    QTRY_VERIFY(test.window->messages().shown().rowCount() > 0);
    QTRY_VERIFY(test.window->model().lastAgreement().has_value());
}

void MainWindowTest::takesAServerDownAndUndoesIt()
{
    UsedWindow test({}, false);
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    test.click("Holiday");
    QCOMPARE(test.window->selection().current(), Selected::ofServer(test.id("Holiday")));
    QVERIFY(!test.window->actions()[ActionId::BringUp]->isEnabled());
    test.press(ActionId::TakeDown);
    QTRY_VERIFY(test.state("Holiday") == Herd::ServerState::Down);
    const LinkSnapshot *const link
        = test.window->model().link(test.id("Holiday"), test.id("Welsh"));
    QTRY_VERIFY(test.window->model().link(test.id("Holiday"), test.id("Welsh"))->first.state
                != LinkState::Up);
    QVERIFY(link);
    QTRY_VERIFY(test.inspectorSays("stopped"));
    QTRY_VERIFY(
        test.window->topologyView().accessibleDescription().contains(QLatin1String("stopped"))
        || test.window->topologyView().accessibleName().contains(QLatin1String("stopped")));

    // Welsh cannot know any more.
    TestClient client(test.port("Goloman"));
    client.say("IAMAT kiwi +34-118 100\n");
    QTRY_VERIFY(test.knows("Hands", "kiwi", 100));
    QTRY_VERIFY(test.window->model().isBehind(test.id("Welsh")));
    TestClient asking(test.port("Welsh"));
    asking.say("WHATSAT kiwi 10 1\n");
    QTRY_COMPARE(asking.received(), QByteArray("? WHATSAT kiwi 10 1\n"));

    test.press(ActionId::Undo);
    QTRY_VERIFY_WITH_TIMEOUT(test.isUp("Holiday"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(test.knows("Welsh", "kiwi", 100), patience);
    QTRY_VERIFY(!test.window->model().isBehind(test.id("Welsh")));
    asking.forget();
    asking.say("WHATSAT kiwi 10 1\n");
    QTRY_VERIFY(asking.received().startsWith("AT Goloman "));
    test.press(ActionId::Redo);
    QTRY_VERIFY(test.state("Holiday") == Herd::ServerState::Down);
}

void MainWindowTest::killsAndCatchesUp()
{
    UsedWindow test({}, false);
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    TestClient client(test.port("Goloman"));
    client.say("IAMAT kiwi +34-118 100\n");
    QTRY_VERIFY(test.knows("Welsh", "kiwi", 100));
    test.click("Holiday");
    QTest::keyClick(test.window.get(), Qt::Key_D, Qt::ShiftModifier);
    QTRY_VERIFY(test.state("Holiday") == Herd::ServerState::Killed);
    QTRY_VERIFY(!test.belief("Holiday", "kiwi"));
    QTest::keyClick(test.window.get(), Qt::Key_U);
    QTRY_VERIFY_WITH_TIMEOUT(test.knows("Holiday", "kiwi", 100), patience);
    QTRY_VERIFY(std::ranges::any_of(
        std::views::iota(0, test.window->messages().shown().rowCount()), [&test](int row) {
            const FilteredMessages &rows = test.window->messages().shown();
            return rows.source().log().row(rows.numberAt(row)).note == LineNote::CatchUp;
        }));
}

void MainWindowTest::cutsAndHealsALink()
{
    UsedWindow test({}, false);
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    TopologyView &view = test.window->topologyView();
    QTest::mouseClick(
        view.viewport(), Qt::LeftButton, {},
        (view.cardOf(test.id("Holiday")).center() + view.cardOf(test.id("Welsh")).center()) / 2);
    QCOMPARE(test.window->selection().current(),
             Selected::ofLink(test.id("Holiday"), test.id("Welsh")));
    test.press(ActionId::CutLink);
    const auto isCut
        = [&test] { return test.window->model().link(test.id("Holiday"), test.id("Welsh"))->cut; };
    QTRY_VERIFY(isCut());
    QTRY_VERIFY(test.window->actions()[ActionId::CutLink]->isChecked());
    TestClient client(test.port("Goloman"));
    client.say("IAMAT kiwi +34-118 100\n");
    QTRY_VERIFY(test.knows("Holiday", "kiwi", 100));
    QTRY_VERIFY(test.window->model().isBehind(test.id("Welsh")));
    test.press(ActionId::CutLink);
    QTRY_VERIFY(!isCut());
    QTRY_VERIFY_WITH_TIMEOUT(test.knows("Welsh", "kiwi", 100), patience);
}

void MainWindowTest::freezesAndSlows()
{
    UsedWindow test({}, false);
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    test.click("Welsh");
    QTest::keyClick(test.window.get(), Qt::Key_Z);
    QTRY_VERIFY(test.window->model().server(test.id("Welsh"))->frozen);
    QTRY_VERIFY(test.window->actions()[ActionId::Freeze]->isChecked());
    TestClient client(test.port("Goloman"));
    client.say("IAMAT kiwi +34-118 100\n");
    QTRY_VERIFY(test.knows("Holiday", "kiwi", 100));
    QVERIFY(!test.belief("Welsh", "kiwi"));
    QTest::keyClick(test.window.get(), Qt::Key_Z);
    QTRY_VERIFY(test.knows("Welsh", "kiwi", 100));
    QTest::keyClick(test.window.get(), Qt::Key_M);
    QTRY_VERIFY(test.window->model().frame().slowMotion == HerdControl::usualDelay);
    client.say("IAMAT kiwi +34-118 200\n");
    QTRY_VERIFY(test.knows("Goloman", "kiwi", 200));
    QTRY_VERIFY(test.window->model().serversBehind() > 0);
    QTRY_VERIFY_WITH_TIMEOUT(test.knows("Welsh", "kiwi", 200), patience);
    QTRY_VERIFY(test.window->model().lastAgreement() >= HerdControl::usualDelay);
    test.press(ActionId::Undo);
    QTRY_VERIFY(test.window->model().frame().slowMotion.count() == 0);
}

void MainWindowTest::editsTheHerd()
{
    UsedWindow test(QStringLiteral("line-2"), false);
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    test.click("S2");
    test.window->actions()[ActionId::AddServer]->trigger();
    QCOMPARE(test.window->model().frame().servers.size(), std::size_t(2)); // it asks first
    test.addServer();
    QTRY_VERIFY_WITH_TIMEOUT(test.isUp("S3"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    QVERIFY(test.window->isWindowModified());
    QVERIFY(test.window->model().link(test.id("S2"), test.id("S3")));
    emit test.window->topologyView().linkDrawn(test.id("S1"), test.id("S3"));
    QTRY_VERIFY(test.window->model().link(test.id("S1"), test.id("S3")));
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    test.click("S3");
    test.window->actions()[ActionId::Remove]->trigger();
    QTRY_VERIFY(!test.window->model().idOf("S3"));
    QVERIFY(test.window->topologyView().cardOf(2).isEmpty());
    test.press(ActionId::Undo);
    QTRY_VERIFY_WITH_TIMEOUT(test.isUp("S3"), patience);
    QCOMPARE(test.window->model().frame().links.size(), std::size_t(3));
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    test.press(ActionId::Undo);
    test.press(ActionId::Undo);
    QTRY_VERIFY(!test.window->model().idOf("S3"));
    QTRY_VERIFY(!test.window->isWindowModified());
}

void MainWindowTest::addsAServerWhereOneClicks()
{
    UsedWindow test(QStringLiteral("line-2"), false);
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    TopologyView &view = test.window->topologyView();
    const QPoint at(30, 30);
    const QPointF wanted = view.mapToScene(at);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at);
    test.addServer(QStringLiteral("Bailey"));
    QTRY_VERIFY_WITH_TIMEOUT(test.isUp("Bailey"), patience);
    QCOMPARE(view.positions().value(QStringLiteral("Bailey")), wanted);
}

/// Elsewhere one deletes or types something else.
void MainWindowTest::lettersAreKeysOnlyInTheViews()
{
    UsedWindow test({}, false);
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    test.click("Holiday");
    QTRY_VERIFY(test.window->messages().shown().rowCount() > 0);
    auto *const list = test.window->messages().findChild<MessageView *>();
    list->setFocus();
    for (const Qt::Key key : {Qt::Key_D, Qt::Key_Delete, Qt::Key_Z, Qt::Key_Insert}) {
        QTest::keyClick(list, key);
        QTest::keyClick(test.window.get(), key);
    }
    test.window->inspector().setFocus();
    QTest::keyClick(&test.window->inspector(), Qt::Key_Delete);
    QTest::keyClick(list, Qt::Key_1, Qt::ControlModifier); // which works everywhere
    QVERIFY(test.window->topologyView().hasFocus());
    QVERIFY(!test.window->findChild<AddServerDialog *>());
    QTest::keyClick(&test.window->topologyView(), Qt::Key_D);
    QTRY_VERIFY(test.state("Holiday") == Herd::ServerState::Down);
    QCOMPARE(test.window->control().undoStack().count(), 1); // and nothing before
    QTest::keyClick(&test.window->topologyView(), Qt::Key_Delete);
    QTRY_VERIFY(!test.window->model().idOf("Holiday"));
}

void MainWindowTest::showsAMessageWhole()
{
    UsedWindow test({}, false);
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    TestClient client(test.port("Goloman"));
    client.say("IAMAT kiwi +34-118 100\n");
    QTRY_VERIFY(test.knows("Welsh", "kiwi", 100));
    test.window->messages().setFilterText(QStringLiteral("kind:IAMAT"));
    QTRY_COMPARE(test.window->messages().shown().rowCount(), 1);
    auto *const list = test.window->messages().findChild<MessageView *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    auto *const page = test.window->inspector().findChild<MessagePage *>();
    QVERIFY(page->isVisible());
    QCOMPARE(page->line(), QStringLiteral("IAMAT·kiwi·+34-118·100"));
    QCOMPARE(test.window->selection().current().kind, Selected::Kind::Client);
    test.click("Goloman");
    QVERIFY(!page->isVisible());
}

void MainWindowTest::typesToAServer()
{
    UsedWindow test({}, false);
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    test.click("Wilkes");
    QTest::keyClick(test.window.get(), Qt::Key_A);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    auto &line = *qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(test.window->inspector().isAncestorOf(&line));
    QTest::keyClicks(&line, QStringLiteral("IAMAT d +34-118 5"));
    QTest::keyClick(&line, Qt::Key_Return);
    QTRY_VERIFY(test.knows("Welsh", "d", 5));
    QVERIFY(test.state("Wilkes") == Herd::ServerState::Up); // the d was text and no key
    QTest::keyClick(&line, Qt::Key_Up);
    QCOMPARE(line.text(), QStringLiteral("IAMAT d +34-118 5"));
}

void MainWindowTest::filtersTheMessages()
{
    UsedWindow test;
    QTRY_VERIFY_WITH_TIMEOUT(test.isConverged(), patience);
    MessagesPanel &messages = test.window->messages();
    messages.setFilterText(QStringLiteral("server:Welsh kind:AT"));
    QTRY_VERIFY(!messages.shown().isFiltering() && messages.shown().rowCount() > 0);
    for (int row = 0; row < messages.shown().rowCount(); ++row)
        QCOMPARE(messages.shown().index(row, MessageModel::ServerColumn).data().toString(),
                 QStringLiteral("Welsh"));
    messages.setFilterText(QStringLiteral("server:"));
    QTest::qWait(0);
    QVERIFY(messages.shown().rowCount() > 0); // the last good one stays
}

void MainWindowTest::holdsALink()
{
    UsedWindow test({}, false);
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    const ServerIndex holiday = test.id("Holiday"), welsh = test.id("Welsh");
    test.window->selection().select(Selected::ofLink(holiday, welsh));
    test.window->actions()[ActionId::HoldLink]->trigger();
    QTRY_VERIFY(test.window->model().link(holiday, welsh)->held);
    QTRY_VERIFY(test.inspectorSays("held"));
    TestClient client(test.port("Goloman"));
    client.say("IAMAT kiwi +34-118 100\n");
    QTRY_VERIFY(test.knows("Holiday", "kiwi", 100));
    QTRY_VERIFY(test.window->model().isBehind(welsh));
    QVERIFY(!test.knows("Welsh", "kiwi", 100));
    test.press(ActionId::Undo);
    QTRY_VERIFY(test.knows("Welsh", "kiwi", 100));
    QVERIFY(!test.window->model().link(holiday, welsh)->held);
}

void MainWindowTest::findsAnythingInThePalette()
{
    UsedWindow test;
    QTRY_VERIFY_WITH_TIMEOUT(test.isConverged(), patience);
    auto *const palette = test.window->findChild<ActionPalette *>();
    auto *const line = palette->findChild<QLineEdit *>();
    const auto choose = [&](const char *typed) {
        test.window->actions()[ActionId::Palette]->trigger();
        QTest::keyClicks(line, QLatin1String(typed));
        QTest::keyClick(line, Qt::Key_Return);
        return !palette->isVisible();
    };
    QVERIFY(choose("welsh"));
    QCOMPARE(test.window->selection().current(), Selected::ofServer(test.id("Welsh")));
    QVERIFY(test.window->topologyView().hasFocus());
    QVERIFY(choose("kiwi"));
    const auto kiwi = test.window->model().findClient("kiwi.cs.ucla.edu");
    QCOMPARE(test.window->selection().current(), Selected::ofClient(*kiwi));
    QVERIFY(choose("export csv"));
    auto *const dialog = test.window->findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->reject();
    QVERIFY(choose("tiles"));
    auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    menu->close();
    QVERIFY(!choose("qqqq"));
}

void MainWindowTest::closesInTheMiddleOfAFlood()
{
    UsedWindow test;
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    const quint16 port = test.port("Goloman");
    TestClient client(port);
    QByteArray all;
    for (int i = 0; i < 20'000; ++i)
        all += "IAMAT c" + QByteArray::number(i) + " +34-118 1\n";
    client.say(all);
    QTRY_VERIFY(client.lines() > 100);
    QSignalSpy closed(test.window.get(), &MainWindow::closed);
    test.window->close();
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(!test.window->isVisible());
    QTcpServer next;
    QVERIFY(next.listen(QHostAddress::LocalHost, port)); // nothing is left of it
}

void MainWindowTest::closesBeforeTheHerdHasStarted()
{
    UsedWindow test;
    QSignalSpy closed(test.window.get(), &MainWindow::closed);
    test.window->close();
    QTRY_COMPARE(closed.size(), 1);
    UsedWindow gone;
    gone.window.reset(); // not even closed
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
