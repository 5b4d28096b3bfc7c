// SPDX-License-Identifier: MIT
#include "convergence/convergencepanel.h"
#include "support/testframes.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace drover;
using namespace std::chrono_literals;

class ConvergencePanelTest : public QObject
{
    Q_OBJECT

private slots:
    void selectsTheClientThatIsClicked();
    void showsWhatIsSelectedElsewhere();
    void saysWhoIsBehind();
    void isOneTableToWhoeverLooks();
};

void ConvergencePanelTest::selectsTheClientThatIsClicked()
{
    Theme theme;
    HerdModel herd;
    Selection selection;
    TestFrames frames;
    for (const char *const name : {"plum", "apple", "kiwi"})
        frames.believe(frames.addClient(name), 0, 100, 1s);
    herd.apply(frames.next(1s));
    ConvergencePanel panel(herd, selection, theme);
    panel.resize(700, 300);
    panel.show();
    const auto tables = panel.findChildren<QTableView *>();
    QCOMPARE(tables.size(), 2);
    for (QTableView *const table : tables) {
        const int column = table->isColumnHidden(0) ? 3 : 0;
        for (int row = 0; row < 3; ++row) {
            const QModelIndex index = table->model()->index(row, column);
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                              table->visualRect(index).center());
            QCOMPARE(selection.current(),
                     Selected::ofClient(*herd.findClient(
                         index.siblingAtColumn(0).data().toString().toStdString())));
        }
    }
    QTest::keyClick(tables.back(), Qt::Key_Up);
    QCOMPARE(herd.clientName(selection.current().client), QStringLiteral("kiwi"));
}

void ConvergencePanelTest::showsWhatIsSelectedElsewhere()
{
    Theme theme;
    HerdModel herd;
    Selection selection;
    TestFrames frames;
    for (const char *const name : {"plum", "apple", "kiwi"})
        frames.addClient(name);
    herd.apply(frames.next(1s));
    ConvergencePanel panel(herd, selection, theme);
    panel.show();
    auto *const table = panel.findChild<QTableView *>();
    selection.select(Selected::ofClient(0));
    QCOMPARE(table->currentIndex().row(), 2);
    selection.select(Selected::ofServer(1));
    QVERIFY(!table->selectionModel()->hasSelection());
    QCOMPARE(selection.current(), Selected::ofServer(1));
}

void ConvergencePanelTest::saysWhoIsBehind()
{
    Theme theme;
    HerdModel herd;
    Selection selection;
    TestFrames frames(QStringLiteral("ring-3"));
    for (const char *const name : {"plum", "apple", "kiwi"})
        for (const ClientIndex client = frames.addClient(name); const ServerIndex server : {0U, 1U})
            frames.believe(client, server, 100, 1s);
    herd.apply(frames.next(1s));
    ConvergencePanel panel(herd, selection, theme);
    panel.show();
    const auto *const summary = panel.findChild<QLabel *>();
    QCOMPARE(summary->text(), QStringLiteral("News of 3 client(s) is on its way."));
    herd.apply(frames.next(6s));
    QTRY_COMPARE(
        summary->text(),
        QStringLiteral("1 server(s) behind: S3 has lacked news of 3 client(s) for 5.0 s."));
    frames.servers[2].frozen = true;
    herd.apply(frames.next(7s));
    QTRY_VERIFY(summary->text().startsWith(QStringLiteral("All 2 server(s) agree")));

    auto *const model = panel.findChild<QTableView *>()->model();
    QCOMPARE(model->rowCount(), 3);
    QTest::keyClicks(panel.findChild<QLineEdit *>(), QStringLiteral("pl"));
    QCOMPARE(model->rowCount(), 2);
    panel.findChild<QCheckBox *>()->click();
    QCOMPARE(model->rowCount(), 0);
    herd.clear();
    QCOMPARE(summary->text(), QStringLiteral("No server is up."));
}

void ConvergencePanelTest::isOneTableToWhoeverLooks()
{
    Theme theme;
    HerdModel herd;
    Selection selection;
    TestFrames frames(QStringLiteral("ring-30"));
    for (int i = 0; i < 60; ++i)
        frames.believe(frames.addClient("client" + std::to_string(i)), 0, 100, 1s);
    herd.apply(frames.next(1s));
    ConvergencePanel panel(herd, selection, theme);
    panel.resize(600, 300);
    panel.show();
    const auto tables = panel.findChildren<QTableView *>();
    QCOMPARE(tables.size(), 2);
    QTRY_VERIFY(tables[1]->horizontalScrollBar()->isVisible());
    int bars = 0;
    for (const QScrollBar *const bar : panel.findChildren<QScrollBar *>())
        bars += bar->isVisible() ? 1 : 0;
    QCOMPARE(bars, 2); // one each way
    QTRY_COMPARE(tables[0]->viewport()->height(), tables[1]->viewport()->height());
    tables[1]->verticalScrollBar()->setValue(tables[1]->verticalScrollBar()->maximum());
    QCOMPARE(tables[0]->verticalScrollBar()->value(), tables[1]->verticalScrollBar()->value());

    const auto *const frame = tables[0]->parentWidget();
    QCOMPARE(tables[1]->parentWidget(), frame);
    for (QTableView *const table : tables) {
        QVERIFY(!frame->property("focused").toBool());
        QFocusEvent in(QEvent::FocusIn), out(QEvent::FocusOut);
        QCoreApplication::sendEvent(table, &in);
        QVERIFY(frame->property("focused").toBool());
        QCoreApplication::sendEvent(table, &out);
    }
}

QTEST_MAIN(ConvergencePanelTest)
#include "tst_convergencepanel.moc"
