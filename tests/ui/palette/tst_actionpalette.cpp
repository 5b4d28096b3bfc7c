// SPDX-License-Identifier: MIT
#include "palette/actionpalette.h"
#include "theme/theme.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace drover;

namespace {

/// A palette over a window, with three actions.
struct Open
{
    Open()
    {
        window.resize(800, 600);
        window.show();
        third.setEnabled(false);
        palette.setActions({&third, &first, &second});
        palette.open();
    }
    QString rowText(int row) const { return list->item(row)->text(); }

    Theme theme;
    QWidget window;
    QAction first{QStringLiteral("Take &down")};
    QAction second{QStringLiteral("Slow motion")};
    QAction third{QStringLiteral("Bring up")};
    ActionPalette palette{theme, &window};
    QLineEdit *line = palette.findChild<QLineEdit *>();
    QListWidget *list = palette.findChild<QListWidget *>();
};

class ActionPaletteTest : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatIsPossibleFirst();
    void enterTriggersTheChosenOne();
    void arrowsMove();
    void whatIsNotPossibleIsNotDone();
    void escapeCloses();
};

void ActionPaletteTest::offersWhatIsPossibleFirst()
{
    const Open open;
    QVERIFY(open.palette.isVisible());
    QCOMPARE(open.list->count(), 3);
    QCOMPARE(open.rowText(0), QStringLiteral("Take down"));
    QVERIFY(open.rowText(2).startsWith(QLatin1String("Bring up")));
    QVERIFY(open.rowText(2).contains(QLatin1String("not possible")));
}

void ActionPaletteTest::enterTriggersTheChosenOne()
{
    Open open;
    QSignalSpy triggered(&open.second, &QAction::triggered);
    QTest::keyClicks(open.line, QStringLiteral("slo"));
    QCOMPARE(open.list->count(), 1);
    QTest::keyClick(open.line, Qt::Key_Return);
    QCOMPARE(triggered.size(), 1);
    QVERIFY(!open.palette.isVisible());
}

void ActionPaletteTest::arrowsMove()
{
    Open open;
    QSignalSpy triggered(&open.second, &QAction::triggered);
    QTest::keyClick(open.line, Qt::Key_Up); // it stays at the first
    QTest::keyClick(open.line, Qt::Key_Down);
    QTest::keyClick(open.line, Qt::Key_Enter);
    QCOMPARE(triggered.size(), 1);
}

void ActionPaletteTest::whatIsNotPossibleIsNotDone()
{
    Open open;
    QSignalSpy triggered(&open.third, &QAction::triggered);
    QTest::keyClicks(open.line, QStringLiteral("bring"));
    QTest::keyClick(open.line, Qt::Key_Return);
    QCOMPARE(triggered.size(), 0);
    QVERIFY(open.palette.isVisible());
}

void ActionPaletteTest::escapeCloses()
{
    Open open;
    QTest::keyClick(open.line, Qt::Key_Escape);
    QVERIFY(!open.palette.isVisible());
    open.palette.open();
    QVERIFY(open.line->text().isEmpty());
}

} // namespace

QTEST_MAIN(ActionPaletteTest)
#include "tst_actionpalette.moc"
