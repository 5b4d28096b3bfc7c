// SPDX-License-Identifier: MIT
// What the window opens and saves, what it asks before, and what it says when that fails.
#include "inspector/messagepage.h"
#include "mainwindow/mainwindow.h"
#include "palette/actionpalette.h"
#include "support/testclient.h"
#include "support/testwindow.h"
#include "topology/threethings.h"
#include "topology/topologyscene.h"
#include "topology/topologyview.h"
#include "usedwindow.h"
#include "widgets/noticebar.h"

#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <algorithm>

using namespace drover;

class WindowFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfABrokenFile();
    void offersOtherPorts();
    void opensSavesAndAsks();
    void savesAndGoesOn();
    void remembersTheLastFiles();
    void readsBeforeItAsks();
    void whatWorksClosesWhatDidNot();
    void keepsWhereCardsAreMoved();
};

void WindowFilesTest::tellsOfABrokenFile()
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

void WindowFilesTest::offersOtherPorts()
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

void WindowFilesTest::opensSavesAndAsks()
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
void WindowFilesTest::savesAndGoesOn()
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

void WindowFilesTest::remembersTheLastFiles()
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

void WindowFilesTest::readsBeforeItAsks()
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

void WindowFilesTest::whatWorksClosesWhatDidNot()
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

void WindowFilesTest::keepsWhereCardsAreMoved()
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

QTEST_MAIN(WindowFilesTest)
#include "tst_windowfiles.moc"
