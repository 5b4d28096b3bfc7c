// SPDX-License-Identifier: MIT
// How the window looks: sizes, presenting, languages, themes, the texts of its actions.
#include "actions/mnemonic.h"
#include "inspector/messagepage.h"
#include "log/messagespanel.h"
#include "mainwindow/mainwindow.h"
#include "map/mappanel.h"
#include "map/placespanel.h"
#include "palette/actionpalette.h"
#include "support/testclient.h"
#include "support/testwindow.h"
#include "topology/threethings.h"
#include "topology/topologyscene.h"
#include "topology/topologyview.h"
#include "usedwindow.h"

#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace drover;

class WindowLookTest : public QObject
{
    Q_OBJECT

private slots:
    void presentsAndComesBack();
    void leavesTheViewsTheirRoom_data();
    void leavesTheViewsTheirRoom();
    void startsOnTheScreen();
    void whatItTellsDoesNotChangeItsLeastSize();
    void switchesTheLanguageAndTheTheme();
    void escapeEndsPresentingFromAnywhere();
    void everyMenuHasItsOwnMnemonics_data();
    void everyMenuHasItsOwnMnemonics();
    void everyWindowHasItsFonts();
    void everyActionHasTextTipAndIcon();
};

void WindowLookTest::presentsAndComesBack()
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

void WindowLookTest::leavesTheViewsTheirRoom_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("size");
    for (const double scale : {1.0, 1.25, 1.5, 2.0})
        QTest::addRow("%d %%", qRound(scale * 100)) << scale << QSize(1440, 900);
    for (const double scale : {1.0, 1.25, 1.5})
        QTest::addRow("%d %% on a small screen", qRound(scale * 100)) << scale << QSize(1280, 720);
}

void WindowLookTest::leavesTheViewsTheirRoom()
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

void WindowLookTest::startsOnTheScreen()
{
    UsedWindow test({}, false);
    MainWindow window(test.store, test.theme,
                      {.anyPorts = true, .writesLog = false, .secret = "secret"});
    const QSize screen = window.screen()->availableSize();
    QVERIFY(window.width() <= screen.width() && window.height() <= screen.height());
}

/// A desktop is told of each change.
void WindowLookTest::whatItTellsDoesNotChangeItsLeastSize()
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

void WindowLookTest::switchesTheLanguageAndTheTheme()
{
    UsedWindow test({}, false);
    QTRY_VERIFY_WITH_TIMEOUT(test.isLinked(), patience);
    for (const auto choice :
         {Theme::Choice::Dark, Theme::Choice::HighContrast, Theme::Choice::Light}) {
        test.theme.setChoice(choice);
        QVERIFY(!test.window->grab().isNull());
    }
    const auto *const radius = test.window->map().places().findChild<QDoubleSpinBox *>();
    test.window->setLanguage(QStringLiteral("de"));
    QVERIFY(radius->text().contains(u','));
    test.window->setLanguage(QStringLiteral("en"));
    QVERIFY(radius->text().contains(u'.'));
    QCOMPARE(test.window->actions()[ActionId::TakeDown]->iconText(), QStringLiteral("Take down"));
}

void WindowLookTest::escapeEndsPresentingFromAnywhere()
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

void WindowLookTest::everyMenuHasItsOwnMnemonics_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Language::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void WindowLookTest::everyMenuHasItsOwnMnemonics()
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
void WindowLookTest::everyWindowHasItsFonts()
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

void WindowLookTest::everyActionHasTextTipAndIcon()
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

QTEST_MAIN(WindowLookTest)
#include "tst_windowlook.moc"
