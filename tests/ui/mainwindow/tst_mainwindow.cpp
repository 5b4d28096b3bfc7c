// SPDX-License-Identifier: MIT
// The real window with a real herd: what a user clicks, sees and undoes.
#include "actions/mnemonic.h"
#include "inspector/inspectorpanel.h"
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
#include "widgets/addserverdialog.h"
#include "widgets/noticebar.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <ranges>

using namespace drover;

namespace {

constexpr int patience = 15'000; ///< milliseconds: back-off between servers takes up to 5 s

/// A window over a herd on ports of the system, with settings of its own.
class UsedWindow : public TestWindow
{
public:
    using TestWindow::TestWindow;

    Herd::ServerState state(const char *name) const
    {
        const auto server = window->model().idOf(name);
        return server ? window->model().server(*server)->state : Herd::ServerState::Elsewhere;
    }
    bool isUp(const char *name) const
    {
        return !window->model().isEmpty() && state(name) == Herd::ServerState::Up;
    }
    bool isConverged() const
    {
        const HerdModel &model = window->model();
        return !model.isEmpty() && model.clientCount() > 0 && model.serversBehind() == 0;
    }
    quint16 port(const char *name) const { return window->model().server(id(name))->port; }
    /// As a user does it: on the card.
    void click(const char *name) const
    {
        TopologyView &view = window->topologyView();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cardOf(id(name)).center());
    }
    /// As a user does it: in the tool bar.
    void press(ActionId action) const
    {
        auto *const bar = window->findChild<QToolBar *>();
        QTest::mouseClick(bar->widgetForAction(window->actions()[action]), Qt::LeftButton);
    }
    /// As a user does it who likes what the dialog proposes; with another name where one is given.
    void addServer(const QString &name = {}) const
    {
        for (auto *const dialog : window->findChildren<AddServerDialog *>()) {
            if (!dialog->isVisible())
                continue;
            if (!name.isEmpty())
                dialog->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly)
                    ->setText(name);
            QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                              Qt::LeftButton);
        }
    }
    bool inspectorSays(const char *text) const
    {
        return std::ranges::any_of(
            window->inspector().findChildren<QLabel *>(), [text](const QLabel *label) {
                return label->isVisible() && label->text().contains(QLatin1String(text));
            });
    }
    const HerdModel::Belief *belief(const char *server, const char *client) const
    {
        const auto index = window->model().findClient(client);
        return index ? window->model().client(*index).beliefOf(id(server)) : nullptr;
    }
    bool knows(const char *server, const char *client, std::int64_t seconds) const
    {
        const auto *const found = belief(server, client);
        return found && found->sentAt.seconds == seconds;
    }
};

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
    void presentsAndComesBack();
    void leavesTheViewsTheirRoom_data();
    void leavesTheViewsTheirRoom();
    void startsOnTheScreen();
    void whatItTellsDoesNotChangeItsLeastSize();
    void typesToAServer();
    void filtersTheMessages();
    void tellsOfABrokenFile();
    void offersOtherPorts();
    void opensSavesAndAsks();
    void savesAndGoesOn();
    void remembersTheLastFiles();
    void holdsALink();
    void switchesTheLanguageAndTheTheme();
    void readsBeforeItAsks();
    void whatWorksClosesWhatDidNot();
    void keepsWhereCardsAreMoved();
    void escapeEndsPresentingFromAnywhere();
    void findsAnythingInThePalette();
    void everyMenuHasItsOwnMnemonics_data();
    void everyMenuHasItsOwnMnemonics();
    void everyWindowHasItsFonts();
    void everyActionHasTextTipAndIcon();
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

void MainWindowTest::presentsAndComesBack()
{
    UsedWindow test({}, false);
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    test.window->showMaximized();
    auto *const things = test.window->findChild<ThreeThings *>();
    QVERIFY(things->isWanted());
    test.window->actions()[ActionId::Presenter]->trigger();
    QVERIFY(test.window->isFullScreen());
    QVERIFY(test.theme.isPresenting());
    QVERIFY(!things->isWanted());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!test.theme.isPresenting());
    QVERIFY(!test.window->actions()[ActionId::Presenter]->isChecked());
    QVERIFY(test.window->isMaximized() && !test.window->isFullScreen());
    QVERIFY(things->isWanted());
}

void MainWindowTest::leavesTheViewsTheirRoom_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("size");
    for (const double scale : {1.0, 1.25, 1.5, 2.0})
        QTest::addRow("%d %%", qRound(scale * 100)) << scale << QSize(1440, 900);
    for (const double scale : {1.0, 1.25, 1.5})
        QTest::addRow("%d %% on a small screen", qRound(scale * 100)) << scale << QSize(1280, 720);
}

void MainWindowTest::leavesTheViewsTheirRoom()
{
    QFETCH(double, scale);
    UsedWindow test({}, false);
    QFETCH(QSize, size);
    test.window->resize(size);
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    test.click("Holiday");
    const auto *const messages = test.window->findChild<QDockWidget *>(QStringLiteral("messages"));
    const int heightBefore = messages->height();
    test.theme.setScale(scale);
    test.window->actions()[ActionId::Ask]->trigger();
    QWidget &topology = test.window->topologyView();
    QWidget &map = test.window->map();
    QTRY_VERIFY2(topology.height() >= size.height() * 4 / 10,
                 qPrintable(QString::number(topology.height())));
    QTRY_VERIFY2(topology.width() >= (topology.width() + map.width()) * 4 / 10,
                 qPrintable(QString::number(topology.width())));
    QCOMPARE(test.window->size(), size);
    auto *const line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QTRY_COMPARE(line->visibleRegion().boundingRect(), line->rect());
    // No button is lost.
    auto *const bar = test.window->findChild<QToolBar *>();
    const QWidget *const last = bar->widgetForAction(test.window->actions()[ActionId::Presenter]);
    const QWidget *const more
        = bar->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"));
    QVERIFY(last->isVisible() || more->isVisible());
    // What the docks have given they have back.
    test.theme.setScale(1.0);
    // On a small screen not all of it.
    if (size.height() >= 900)
        QTRY_COMPARE(messages->height(), heightBefore);
}

void MainWindowTest::startsOnTheScreen()
{
    UsedWindow test({}, false);
    MainWindow window(test.store, test.theme,
                      {.anyPorts = true, .writesLog = false, .secret = "secret"});
    const QSize screen = window.screen()->availableSize();
    QVERIFY(window.width() <= screen.width() && window.height() <= screen.height());
}

/// A desktop is told of each change.
void MainWindowTest::whatItTellsDoesNotChangeItsLeastSize()
{
    UsedWindow test;
    QTRY_VERIFY_WITH_TIMEOUT(test.isConverged(), patience);
    test.click("Goloman");
    const QSize before = test.window->minimumSizeHint();
    const std::uint64_t first = test.window->model().frame().number;
    QTRY_VERIFY_WITH_TIMEOUT(test.window->minimumSizeHint() != before
                                 || test.window->model().frame().number > first + 100,
                             patience);
    QCOMPARE(test.window->minimumSizeHint(), before);
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

void MainWindowTest::tellsOfABrokenFile()
{
    UsedWindow test;
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    const QString fileName = test.directory.filePath(QStringLiteral("broken.json"));
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n  \"name\": \"x\",\n  \"srevers\": []\n}\n");
    file.close();
    test.window->openHerd(fileName);
    QTRY_COMPARE(test.window->notices().texts().size(), qsizetype(1));
    QVERIFY(test.window->notices().texts().first().contains(QLatin1String("broken.json:3")));
    QVERIFY(test.isUp("Goloman")); // what ran goes on
    QTest::keyClick(&test.window->topologyView(), Qt::Key_Escape);
    QVERIFY(test.window->notices().texts().isEmpty());
    test.window->openHerd(fileName);
    QTRY_COMPARE(test.window->notices().texts().size(), qsizetype(1));
    test.window->openHerd(QStringLiteral("line-2"));
    QTRY_VERIFY(test.window->notices().texts().isEmpty());
}

void MainWindowTest::offersOtherPorts()
{
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress::LocalHost));
    UsedWindow test(QStringLiteral("line-2"), false);
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    const QString fileName = test.directory.filePath(QStringLiteral("taken.json"));
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"name\": \"taken\", \"servers\": [{\"name\": \"A\", \"port\": "
               + QByteArray::number(squatter.serverPort()) + "}], \"links\": []}\n");
    file.close();
    MainWindow window(test.store, test.theme,
                      {.walks = false, .writesLog = false, .secret = "a secret of the tests"});
    window.show();
    window.openHerd(fileName);
    QTRY_COMPARE_WITH_TIMEOUT(window.notices().texts().size(), qsizetype(1), patience);
    QVERIFY(window.notices().texts().first().contains(QString::number(squatter.serverPort())));
    // The herd can be seen meanwhile, with its server down.
    QTRY_VERIFY(!window.model().isEmpty());
    QVERIFY(window.model().frame().servers[0].state == Herd::ServerState::Down);
    auto *const button = window.notices().findChild<QPushButton *>();
    QVERIFY(button->text().startsWith(QLatin1String("Use the ports from")));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!window.model().isEmpty()
                                 && window.model().frame().servers[0].state
                                     == Herd::ServerState::Up,
                             patience);
    QSignalSpy closed(&window, &MainWindow::closed);
    window.session().close();
    QTRY_VERIFY(!window.session().isOpen());
}

void MainWindowTest::opensSavesAndAsks()
{
    UsedWindow test(QStringLiteral("line-2"), false);
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    test.window->openHerd(QStringLiteral("ring-4"));
    QTRY_VERIFY_WITH_TIMEOUT(!test.window->model().isEmpty()
                                 && test.window->model().frame().servers.size() == 4
                                 && test.isLinked(),
                             patience);
    test.click("S1");
    test.window->actions()[ActionId::AddServer]->trigger();
    test.addServer();
    QTRY_VERIFY(test.window->isWindowModified());
    test.window->openHerd(QStringLiteral("line-2"));
    QCOMPARE(test.window->model().frame().servers.size(), std::size_t(5)); // it asks first
    auto *const box = test.window->findChild<QDialog *>();
    QVERIFY(box && box->isVisible());
    box->reject();
    QTRY_VERIFY(!test.window->findChild<QDialog *>());
    QCOMPARE(test.window->model().frame().servers.size(), std::size_t(5));
}

/// Saved under a name that is asked for then, what was asked for first happens.
void MainWindowTest::savesAndGoesOn()
{
    UsedWindow test(QStringLiteral("line-2"), false);
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    test.window->actions()[ActionId::AddServer]->trigger();
    test.addServer();
    QTRY_VERIFY(test.window->isWindowModified());
    test.window->openHerd(QStringLiteral("ring-4"));
    auto *const box = test.window->findChild<QMessageBox *>();
    QVERIFY(box && box->isVisible());
    QTest::mouseClick(box->button(QMessageBox::Save), Qt::LeftButton);
    auto *const dialog = test.window->findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const QString fileName = test.directory.filePath(QStringLiteral("mine.json"));
    emit dialog->fileSelected(fileName);
    QVERIFY(QFile::exists(fileName));
    QTRY_VERIFY_WITH_TIMEOUT(!test.window->model().isEmpty()
                                 && test.window->model().frame().servers.size() == 4,
                             patience);
}

void MainWindowTest::remembersTheLastFiles()
{
    UsedWindow first(QStringLiteral("line-2"), false);
    Settings settings = first.store.load();
    settings.recentFiles = {QStringLiteral("/there/was/one.json")};
    first.store.save(settings);
    MainWindow window(first.store, first.theme,
                      {.anyPorts = true, .walks = false, .writesLog = false, .secret = "secret"});
    window.openHerd(QStringLiteral("line-2"));
    const auto offers = [&window](const QString &text) {
        return std::ranges::any_of(
            window.menuBar()->findChildren<QAction *>(),
            [&text](const QAction *action) { return action->text() == text; });
    };
    QVERIFY(offers(QStringLiteral("/there/was/one.json")));
    QSignalSpy closed(&window, &MainWindow::closed);
    window.close();
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
    QCOMPARE(first.store.load().recentFiles, settings.recentFiles);
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

void MainWindowTest::switchesTheLanguageAndTheTheme()
{
    UsedWindow test({}, false);
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    for (const auto choice :
         {Theme::Choice::Dark, Theme::Choice::HighContrast, Theme::Choice::Light}) {
        test.theme.setChoice(choice);
        QVERIFY(!test.window->grab().isNull());
    }
    test.window->setLanguage(QStringLiteral("de"));
    test.window->setLanguage(QStringLiteral("en"));
    QCOMPARE(test.window->actions()[ActionId::TakeDown]->iconText(), QStringLiteral("Take down"));
}

void MainWindowTest::readsBeforeItAsks()
{
    UsedWindow test(QStringLiteral("line-2"), false);
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    test.window->actions()[ActionId::AddServer]->trigger();
    test.addServer();
    QTRY_VERIFY(test.window->isWindowModified());
    test.window->openHerd(QStringLiteral("/no/such/herd.json"));
    QVERIFY(!test.window->findChild<QMessageBox *>());
    QCOMPARE(test.window->notices().texts().size(), qsizetype(1));
    QVERIFY(test.window->isWindowModified());
    test.window->openHerd(QStringLiteral("line-2"));
    QVERIFY(test.window->findChild<QMessageBox *>());
}

void MainWindowTest::whatWorksClosesWhatDidNot()
{
    UsedWindow test(QStringLiteral("line-2"), false);
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    const auto saveAs = [&test](const QString &fileName) {
        test.window->actions()[ActionId::SaveAs]->trigger();
        auto *const dialog = test.window->findChild<QFileDialog *>();
        emit dialog->fileSelected(fileName);
        delete dialog;
    };
    test.window->notices().tell(NoticeBar::Kind::Error, QStringLiteral("of something else"));
    saveAs(QStringLiteral("/no/such/folder/mine.json"));
    QCOMPARE(test.window->notices().texts().size(), qsizetype(2));
    saveAs(test.directory.filePath(QStringLiteral("mine.json")));
    QCOMPARE(test.window->notices().texts(), QStringList{QStringLiteral("of something else")});
}

void MainWindowTest::keepsWhereCardsAreMoved()
{
    UsedWindow test(QStringLiteral("line-2"), false);
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    const QString fileName = test.directory.filePath(QStringLiteral("mine.json"));
    test.window->actions()[ActionId::SaveAs]->trigger();
    emit test.window->findChild<QFileDialog *>()->fileSelected(fileName);
    QVERIFY(!QFile::exists(layoutFileOf(fileName))); // the program's own arrangement
    test.click("S1");
    QTest::keyClick(&test.window->topologyView(), Qt::Key_Right, Qt::ControlModifier);
    const CardPositions moved = *readLayoutFile(layoutFileOf(fileName));
    QCOMPARE(moved.size(), qsizetype(2));
    // A new one, put where somebody has clicked, with the herd.
    emit test.window->topologyView().serverAddRequested({700, 300});
    test.addServer();
    QTRY_VERIFY_WITH_TIMEOUT(test.isUp("S3"), patience);
    QVERIFY(!readLayoutFile(layoutFileOf(fileName))->contains(QStringLiteral("S3")));
    test.window->actions()[ActionId::Save]->trigger();
    QCOMPARE(readLayoutFile(layoutFileOf(fileName))->value(QStringLiteral("S3")),
             QPointF(700, 300));
    // And so they stand the next time.
    test.window->openHerd(QStringLiteral("ring-4"));
    QTRY_VERIFY_WITH_TIMEOUT(test.isUp("S4"), patience);
    test.window->openHerd(fileName);
    QTRY_VERIFY_WITH_TIMEOUT(test.isUp("S3"), patience);
    const QHash<QString, QPointF> now = test.window->topologyView().positions();
    QCOMPARE(now.value(QStringLiteral("S3")), QPointF(700, 300));
    QCOMPARE(now.value(QStringLiteral("S1")), moved.value(QStringLiteral("S1")));

    QFile layout(layoutFileOf(fileName));
    QVERIFY(layout.open(QIODevice::WriteOnly));
    layout.write("of another program");
    layout.close();
    test.window->openHerd(fileName);
    QTRY_COMPARE(test.window->notices().texts().size(), qsizetype(1));
    QVERIFY(test.window->notices().texts().first().contains(QLatin1String("mine.json.layout")));
    QTRY_VERIFY_WITH_TIMEOUT(test.isUp("S3"), patience); // it opens all the same
}

void MainWindowTest::escapeEndsPresentingFromAnywhere()
{
    UsedWindow test;
    QTRY_VERIFY_WITH_TIMEOUT(test.isConverged(), patience);
    test.click("Holiday");
    QStringList stuck;
    int tried = 0;
    for (QWidget *const widget : test.window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        test.window->actions()[ActionId::Presenter]->trigger();
        for (QDockWidget *const dock : test.window->findChildren<QDockWidget *>())
            dock->show(); // as by its key
        widget->setFocus();
        ++tried;
        // What is under way may end first: a search, a selection.
        for (int i = 0; i < 3 && test.theme.isPresenting(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        if (test.theme.isPresenting()) {
            stuck.append(QStringLiteral("%1 (%2)").arg(
                QLatin1String(widget->metaObject()->className()), widget->accessibleName()));
            test.window->actions()[ActionId::Presenter]->trigger();
        }
    }
    QVERIFY(tried > 10);
    QVERIFY2(stuck.isEmpty(), qPrintable(stuck.join(QLatin1String(", "))));
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

void MainWindowTest::everyMenuHasItsOwnMnemonics_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Language::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void MainWindowTest::everyMenuHasItsOwnMnemonics()
{
    QFETCH(QString, language);
    UsedWindow test({}, false);
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    test.window->setLanguage(language);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    TopologyView &view = test.window->topologyView();
    emit view.serverMenuRequested(test.id("Holiday"), {});
    emit view.linkMenuRequested(test.id("Holiday"), test.id("Welsh"), {});
    emit view.backgroundMenuRequested({}, {});
    QList<QWidget *> menus{test.window->menuBar()};
    for (QMenu *const menu : test.window->findChildren<QMenu *>())
        menus.append(menu);
    QVERIFY(menus.size() >= 12);
    QStringList clashes;
    for (const QWidget *const menu : menus) {
        QHash<QChar, QString> marked;
        for (const QAction *const action : menu->actions()) {
            const QChar letter = mnemonicOf(action->text());
            if (letter.isNull())
                continue;
            if (marked.contains(letter))
                clashes.append(marked.value(letter) + QLatin1String(" / ") + action->text());
            marked.insert(letter, action->text());
        }
    }
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(QLatin1Char('\n'))));
    QApplication::activePopupWidget()->close();
}

/// The second one of a process too, each widget as it is when everything is given its font again.
void MainWindowTest::everyWindowHasItsFonts()
{
    UsedWindow first({}, false);
    MainWindow second(first.store, first.theme,
                      {.anyPorts = true, .walks = false, .writesLog = false, .secret = "secret"});
    second.show();
    second.openHerd({});
    QTRY_VERIFY_WITH_TIMEOUT(first.isLinked() && !second.model().isEmpty(), patience);
    first.click("Holiday");
    second.selection().select(Selected::ofServer(*second.model().idOf("Holiday")));
    QTRY_VERIFY(first.inspectorSays("Holiday"));
    QList<std::pair<const QWidget *, QFont>> before;
    for (const MainWindow *const window : {first.window.get(), &second})
        for (const QWidget *const widget : window->findChildren<QWidget *>())
            if (widget->isVisible())
                before.append({widget, widget->font()});
    first.theme.setChoice(Theme::Choice::Dark);
    QStringList others;
    for (const auto &[widget, font] : before)
        if (widget->font() != font)
            others.append(QStringLiteral("%1 in %2 of window %3: %4, should be %5")
                              .arg(QLatin1String(widget->metaObject()->className()),
                                   QLatin1String(widget->parent()->metaObject()->className()))
                              .arg(widget->window() == &second ? 2 : 1)
                              .arg(font.toString(), widget->font().toString()));
    QVERIFY2(others.isEmpty(), qPrintable(others.join(QLatin1Char('\n'))));
    QSignalSpy closed(&second, &MainWindow::closed);
    second.close();
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
}

void MainWindowTest::everyActionHasTextTipAndIcon()
{
    UsedWindow test({}, false);
    QSet<QString> keys;
    for (const QAction *const action : test.window->actions().all()) {
        QVERIFY2(!action->text().isEmpty() && !action->statusTip().isEmpty(),
                 qPrintable(action->text()));
        QVERIFY2(!action->icon().isNull(), qPrintable(action->text()));
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
            keys.insert(key.toString());
        }
    }
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

} // namespace

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
