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
        second.setStatusTip(QStringLiteral("Every update waits, so that one sees it travel."));
        palette.setActions({&third, &first, &second});
        palette.setFinder([this](const QString &typed, int most) {
            asked.append(typed);
            QList<PaletteEntry> found;
            for (const char *const name : {"Motion", "Wilkes"})
                if (QString::fromLatin1(name).contains(typed, Qt::CaseInsensitive))
                    found.append(
                        {QString::fromLatin1(name), QStringLiteral("server"), {}, [this, name] {
                             chosen = QLatin1String(name);
                         }});
            for (int i = 0; i < most && typed == QLatin1String("many"); ++i)
                found.append(
                    {QStringLiteral("many %1").arg(i), QStringLiteral("client"), {}, [this] {
                         chosen = QStringLiteral("many");
                     }});
            return found.mid(0, most);
        });
        palette.open();
    }
    QString rowText(int row) const { return list->item(row)->text(); }

    Theme theme;
    QStringList asked;
    QString chosen;
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
    void findsNamesToo();
    void findsByAWordOfTheTip();
    void saysThatNothingIsFound();
    void showsNoMoreNamesThanOneCanRead();
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

void ActionPaletteTest::findsNamesToo()
{
    Open open;
    QVERIFY(open.asked.isEmpty()); // nothing was typed
    QTest::keyClicks(open.line, QStringLiteral("wilk"));
    QCOMPARE(open.asked.last(), QStringLiteral("wilk"));
    QCOMPARE(open.list->count(), 1);
    QCOMPARE(open.rowText(0), QStringLiteral("Wilkes   server"));
    QTest::keyClick(open.line, Qt::Key_Return);
    QCOMPARE(open.chosen, QStringLiteral("Wilkes"));
    QVERIFY(!open.palette.isVisible());

    open.palette.open();
    QTest::keyClicks(open.line, QStringLiteral("motion"));
    QCOMPARE(open.list->count(), 2); // the action as well
}

void ActionPaletteTest::findsByAWordOfTheTip()
{
    Open open;
    QTest::keyClicks(open.line, QStringLiteral("UPDATE w"));
    QCOMPARE(open.list->count(), 1);
    QCOMPARE(open.rowText(0), QStringLiteral("Slow motion"));
}

void ActionPaletteTest::saysThatNothingIsFound()
{
    Open open;
    QTest::keyClicks(open.line, QStringLiteral("qqq"));
    QCOMPARE(open.list->count(), 1);
    QCOMPARE(open.rowText(0), QStringLiteral("Nothing found for “qqq”."));
    QTest::keyClick(open.line, Qt::Key_Down);
    QTest::keyClick(open.line, Qt::Key_Return);
    QTest::mouseClick(open.list->viewport(), Qt::LeftButton, {},
                      open.list->visualItemRect(open.list->item(0)).center());
    QVERIFY(open.palette.isVisible());
    QCOMPARE(open.chosen, QString());
}

void ActionPaletteTest::showsNoMoreNamesThanOneCanRead()
{
    Open open;
    QTest::keyClicks(open.line, QStringLiteral("many"));
    QCOMPARE(open.list->count(), ActionPalette::mostNames + 1);
    QVERIFY(open.rowText(ActionPalette::mostNames).contains(QLatin1String("more names")));
    for (int i = 0; i < ActionPalette::mostNames + 5; ++i)
        QTest::keyClick(open.line, Qt::Key_Down);
    QCOMPARE(open.list->currentRow(), ActionPalette::mostNames - 1); // not the sentence
    QTest::keyClick(open.line, Qt::Key_Return);
    QCOMPARE(open.chosen, QStringLiteral("many"));
}

} // namespace

QTEST_MAIN(ActionPaletteTest)
#include "tst_actionpalette.moc"
