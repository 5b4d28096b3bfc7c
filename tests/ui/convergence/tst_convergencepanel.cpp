// SPDX-License-Identifier: MIT
#include "convergence/convergencepanel.h"
#include "support/testframes.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
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
    QCOMPARE(summary->text(), QStringLiteral("1 server(s) behind: S3 lacks news of 3 client(s)."));
    frames.servers[2].frozen = true;
    herd.apply(frames.next(2s));
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

QTEST_MAIN(ConvergencePanelTest)
#include "tst_convergencepanel.moc"
