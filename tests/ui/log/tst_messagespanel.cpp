// SPDX-License-Identifier: MIT
#include "log/messagespanel.h"
#include "log/messageview.h"
#include "messagerows.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace drover;
using namespace drover::test;

namespace {

std::shared_ptr<EventBatch> lines(int count, const char *text = "IAMAT kiwi +1+1 1")
{
    auto batch = std::make_shared<EventBatch>();
    for (int i = 0; i < count; ++i)
        batch->append({firstSecond + i, 0}, {}, static_cast<ServerIndex>(i % 2), EventKind::LineIn,
                      "127.0.0.1:40112", text);
    return batch;
}

HerdFrame frameOf(const std::shared_ptr<EventBatch> &batch, std::uint64_t skipped = 0)
{
    static const auto names = std::make_shared<const std::vector<std::string>>(
        std::vector<std::string>{"Goloman", "Hands"});
    HerdFrame frame;
    frame.serverNames = names;
    if (batch)
        frame.events.push_back(batch);
    frame.skippedLines = skipped;
    return frame;
}

/// A panel that is shown, and its parts.
struct Shown
{
    Theme theme;
    MessageLog log;
    MessagesPanel panel{log, theme};
    MessageView *view = panel.findChild<MessageView *>();

    Shown()
    {
        panel.resize(1'000, 400);
        panel.show();
    }
    bool isShown() { return QTest::qWaitForWindowExposed(&panel) && view; }
    int rows() const { return view->model()->rowCount(); }
    QString cell(int row, int column) const
    {
        return view->model()->index(row, column).data().toString();
    }
    QLineEdit *field(const char *accessibleName)
    {
        for (QLineEdit *const each : panel.findChildren<QLineEdit *>())
            if (each->accessibleName() == QLatin1String(accessibleName))
                return each;
        return nullptr;
    }
    QPushButton *button(const QString &part)
    {
        for (QPushButton *const each : panel.findChildren<QPushButton *>())
            if (each->text().contains(part))
                return each;
        return nullptr;
    }
    bool says(const QString &part)
    {
        for (const QLabel *const each : panel.findChildren<QLabel *>())
            if (each->isVisible() && each->text().contains(part))
                return true;
        return false;
    }
};

} // namespace

class tst_MessagesPanel : public QObject
{
    Q_OBJECT

private slots:
    void aFrameShowsAtTheEnd();
    void linesThatWereNotKeptAreTold();
    void whoScrollsUpStaysAndIsToldWhatIsNew();
    void whatIsSeenStaysWhenOldRowsGo();
    void aFilterIsTypedAndApplied();
    void aMistakeKeepsTheRowsAndIsExplained();
    void savedFiltersAreButtons();
    void aFilterThatIsSavedHasItsButtonAtOnce();
    void aSelectedRowIsTold();
    void theFocusAloneSelectsNothing();
    void theSelectedRowStaysSelectedThroughAFilter();
    void rowsThatGoAreNotSelected();
    void pausedItShowsNothingNew();
    void pausedItTellsOneNumberOfWhatIsNew();
    void nothingLeadsToAnEndThatIsSeen();
    void searchingGoesRound();
    void rowsAreCopied();
    void everythingHasAName();
    void aScreenReaderFindsTheRows();
    void aScreenReaderReadsTheCurrentRow();
    void keysMoveTheRow_data();
    void keysMoveTheRow();
};

void tst_MessagesPanel::aFrameShowsAtTheEnd()
{
    Shown shown;
    QVERIFY(shown.isShown());
    const QAbstractItemModelTester tester(shown.view->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(shown.view->model(), &QAbstractItemModel::rowsInserted);
    shown.panel.takeFrame(frameOf(nullptr));
    QCOMPARE(inserted.count(), 0);
    HerdFrame frame = frameOf(lines(100));
    frame.events.push_back(lines(50));
    shown.panel.takeFrame(frame);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(shown.rows(), 150);
    QVERIFY(shown.view->isFollowing());
    QVERIFY(shown.view->verticalScrollBar()->maximum() > 0);
    QCOMPARE(shown.view->verticalScrollBar()->value(), shown.view->verticalScrollBar()->maximum());
    QCOMPARE(shown.cell(1, MessageModel::ServerColumn), QStringLiteral("Hands"));
    QVERIFY(shown.says(QStringLiteral("150")));
}

void tst_MessagesPanel::linesThatWereNotKeptAreTold()
{
    Shown shown;
    QVERIFY(shown.isShown());
    shown.panel.takeFrame(frameOf(lines(3), 4'711));
    QCOMPARE(shown.rows(), 4);
    QVERIFY(shown.cell(3, MessageModel::TextColumn).contains(QStringLiteral("4,711")));
    QVERIFY(shown.says(QStringLiteral("4,711")));
}

void tst_MessagesPanel::whoScrollsUpStaysAndIsToldWhatIsNew()
{
    Shown shown;
    QVERIFY(shown.isShown());
    shown.panel.takeFrame(frameOf(lines(100)));
    QVERIFY(!shown.button(QStringLiteral("↓"))->isVisible());
    shown.view->verticalScrollBar()->setValue(10);
    QVERIFY(!shown.view->isFollowing());
    shown.panel.takeFrame(frameOf(lines(30)));
    shown.panel.takeFrame(frameOf(lines(7)));
    QCOMPARE(shown.view->verticalScrollBar()->value(), 10);
    QPushButton *const chip = shown.button(QStringLiteral("37"));
    QVERIFY(chip && chip->isVisible());
    QVERIFY(shown.view->rect().contains(chip->geometry()));
    QTest::mouseClick(chip, Qt::LeftButton);
    QVERIFY(shown.view->isFollowing());
    QVERIFY(!chip->isVisible());
    QCOMPARE(shown.view->verticalScrollBar()->value(), shown.view->verticalScrollBar()->maximum());
    shown.view->verticalScrollBar()->setValue(10);
    shown.view->verticalScrollBar()->setValue(shown.view->verticalScrollBar()->maximum());
    QVERIFY(shown.view->isFollowing());
}

void tst_MessagesPanel::whatIsSeenStaysWhenOldRowsGo()
{
    Theme theme;
    MessageLog log(2 * MessageLog::chunkRows);
    MessagesPanel panel(log, theme);
    auto *const view = panel.findChild<MessageView *>();
    panel.resize(1'000, 400);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    panel.takeFrame(frameOf(lines(2 * int(MessageLog::chunkRows))));
    const int row = int(MessageLog::chunkRows) + 100;
    view->verticalScrollBar()->setValue(row);
    const QPoint corner(5, 5);
    const auto numberAt
        = [&] { return view->indexAt(corner).data(MessageModel::NumberRole).toULongLong(); };
    QCOMPARE(numberAt(), static_cast<qulonglong>(row));
    panel.takeFrame(frameOf(lines(10)));
    QCOMPARE(log.first(), MessageLog::chunkRows);
    QCOMPARE(numberAt(), static_cast<qulonglong>(row));
    QVERIFY(!view->isFollowing());
}

void tst_MessagesPanel::aFilterIsTypedAndApplied()
{
    Shown shown;
    QVERIFY(shown.isShown());
    shown.panel.takeFrame(frameOf(lines(100)));
    shown.panel.takeFrame(frameOf(lines(5, "PING")));
    QLineEdit *const field = shown.field("Filter of the messages");
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("kind:ping"));
    QTRY_COMPARE(shown.rows(), 5);
    QCOMPARE(shown.panel.filterText(), QStringLiteral("kind:ping"));
    shown.panel.takeFrame(frameOf(lines(2, "PING")));
    QCOMPARE(shown.rows(), 7);
    shown.panel.setFilterText({});
    QTRY_COMPARE(shown.rows(), 107);
}

void tst_MessagesPanel::aMistakeKeepsTheRowsAndIsExplained()
{
    Shown shown;
    QVERIFY(shown.isShown());
    shown.panel.takeFrame(frameOf(lines(100)));
    shown.panel.setFilterText(QStringLiteral("server:Goloman"));
    QTRY_COMPARE(shown.rows(), 50);
    shown.panel.setFilterText(QStringLiteral("server:Golman"));
    QTRY_VERIFY(shown.says(QStringLiteral("Did you mean “Goloman”?")));
    QCOMPARE(shown.rows(), 50);
    // Nobody takes the count of the one before for that of this one.
    QVERIFY(!shown.says(QStringLiteral("match the filter")));
    QVERIFY(shown.says(QStringLiteral("The filter has a mistake")));
    shown.panel.setFilterText(QStringLiteral("server:Hands"));
    QVERIFY(!shown.says(QStringLiteral("Did you mean")));
    QVERIFY(shown.says(QStringLiteral("match the filter")));
    QTRY_COMPARE(shown.cell(0, MessageModel::ServerColumn), QStringLiteral("Hands"));
}

void tst_MessagesPanel::savedFiltersAreButtons()
{
    Shown shown;
    QVERIFY(shown.isShown());
    QSignalSpy changed(&shown.panel, &MessagesPanel::savedFiltersChanged);
    shown.panel.setSavedFilters({{QStringLiteral("Kiwi"), QStringLiteral("client:kiwi")}});
    QCOMPARE(changed.count(), 0);
    QPushButton *const chip = shown.button(QStringLiteral("Kiwi"));
    QVERIFY(chip);
    QTRY_VERIFY(chip->isVisible());
    QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(shown.panel.filterText(), QStringLiteral("client:kiwi"));
    QVERIFY(chip->isChecked());
    QTest::mouseClick(shown.button(QStringLiteral("Only problems")), Qt::LeftButton);
    QCOMPARE(shown.panel.filterText(), QStringLiteral("problems"));
    QVERIFY(!chip->isChecked());
    QTest::mouseClick(shown.button(QStringLiteral("Only problems")), Qt::LeftButton);
    QCOMPARE(shown.panel.filterText(), QString());
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<QList<SavedFilter>>(), QList<SavedFilter>());
    QVERIFY(!shown.button(QStringLiteral("Kiwi")));
}

void tst_MessagesPanel::aFilterThatIsSavedHasItsButtonAtOnce()
{
    Shown shown;
    QVERIFY(shown.isShown());
    QTRY_VERIFY(shown.button(QStringLiteral("Only problems"))->isVisible());
    shown.panel.setFilterText(QStringLiteral("client:kiwi"));
    QToolButton *add = nullptr;
    for (QToolButton *const each : shown.panel.findChildren<QToolButton *>())
        if (each->accessibleName() == QLatin1String("Save this filter as a button"))
            add = each;
    QVERIFY(add);
    QTest::mouseClick(add, Qt::LeftButton);
    auto *const dialog = shown.panel.findChild<QInputDialog *>();
    QVERIFY(dialog);
    dialog->setTextValue(QStringLiteral("Only what kiwi says"));
    dialog->accept();
    QPushButton *const chip = shown.button(QStringLiteral("Only what kiwi says"));
    QVERIFY(chip);
    QTRY_COMPARE(chip->visibleRegion().boundingRect(), chip->rect()); // none of it is cut off
}

void tst_MessagesPanel::aSelectedRowIsTold()
{
    Shown shown;
    QVERIFY(shown.isShown());
    shown.panel.takeFrame(frameOf(lines(5)));
    QSignalSpy selected(&shown.panel, &MessagesPanel::rowSelected);
    const QRect row = shown.view->visualRect(shown.view->model()->index(3, 0));
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(selected.count(), 1);
    QCOMPARE(
        selected.first(),
        (QList<QVariant>{3ULL, 1U, QStringLiteral("127.0.0.1:40112"), QStringLiteral("kiwi")}));
    shown.panel.takeFrame(frameOf(lines(5)));
    QCOMPARE(selected.count(), 1);
}

void tst_MessagesPanel::theFocusAloneSelectsNothing()
{
    Shown shown;
    QVERIFY(shown.isShown());
    shown.panel.takeFrame(frameOf(lines(5)));
    QSignalSpy selected(&shown.panel, &MessagesPanel::rowSelected);
    shown.panel.activateWindow();
    shown.view->setFocus();
    QTRY_VERIFY(shown.view->currentIndex().isValid());
    QCOMPARE(selected.count(), 0);
}

void tst_MessagesPanel::theSelectedRowStaysSelectedThroughAFilter()
{
    Shown shown;
    QVERIFY(shown.isShown());
    shown.panel.takeFrame(frameOf(lines(50)));
    shown.panel.takeFrame(frameOf(lines(5, "PING")));
    shown.view->setCurrentIndex(shown.view->model()->index(52, 0));
    QSignalSpy selected(&shown.panel, &MessagesPanel::rowSelected);
    shown.panel.setFilterText(QStringLiteral("kind:PING"));
    QTRY_COMPARE(shown.rows(), 5);
    QCOMPARE(shown.view->currentIndex().row(), 2);
    QCOMPARE(selected.count(), 0);
}

void tst_MessagesPanel::rowsThatGoAreNotSelected()
{
    Shown shown;
    QVERIFY(shown.isShown());
    shown.panel.takeFrame(frameOf(lines(50)));
    shown.view->setCurrentIndex(shown.view->model()->index(5, 0));
    QSignalSpy selected(&shown.panel, &MessagesPanel::rowSelected);
    shown.panel.clear();
    shown.panel.takeFrame(frameOf(lines(50)));
    QCOMPARE(selected.count(), 0);
    QVERIFY(!shown.view->currentIndex().isValid());
}

void tst_MessagesPanel::pausedItShowsNothingNew()
{
    Shown shown;
    QVERIFY(shown.isShown());
    shown.panel.takeFrame(frameOf(lines(10)));
    shown.panel.setPaused(true);
    shown.panel.takeFrame(frameOf(lines(20)));
    QCOMPARE(shown.rows(), 10);
    QVERIFY(shown.says(QStringLiteral("paused, 20 new")));
    shown.panel.setPaused(false);
    QCOMPARE(shown.rows(), 30);
}

void tst_MessagesPanel::pausedItTellsOneNumberOfWhatIsNew()
{
    Shown shown;
    QVERIFY(shown.isShown());
    shown.panel.takeFrame(frameOf(lines(100)));
    shown.view->verticalScrollBar()->setValue(10);
    shown.panel.takeFrame(frameOf(lines(36)));
    QPushButton *const chip = shown.button(QStringLiteral("36 new"));
    QVERIFY(chip && chip->isVisible());
    shown.panel.setPaused(true);
    shown.panel.takeFrame(frameOf(lines(126)));
    QVERIFY(shown.says(QStringLiteral("paused, 126 new")));
    QVERIFY(!shown.button(QStringLiteral("36 new")));
    QVERIFY(chip->isVisible() && chip->text().startsWith(QLatin1String("To the end")));
    shown.panel.setPaused(false);
    QVERIFY(shown.button(QStringLiteral("162 new")));
}

void tst_MessagesPanel::nothingLeadsToAnEndThatIsSeen()
{
    Shown shown;
    QVERIFY(shown.isShown());
    shown.panel.takeFrame(frameOf(lines(100)));
    shown.panel.takeFrame(frameOf(lines(3, "needle")));
    shown.view->verticalScrollBar()->setValue(10);
    QPushButton *const chip = shown.button(QStringLiteral("↓"));
    QVERIFY(chip->isVisible());
    shown.panel.setFilterText(QStringLiteral("text:needle"));
    QTRY_COMPARE(shown.rows(), 3);
    QVERIFY(!chip->isVisible());
    shown.panel.setFilterText(QStringLiteral("text:nobody"));
    QTRY_COMPARE(shown.rows(), 0);
    QVERIFY(!chip->isVisible());
    shown.panel.setFilterText(QString());
    QTRY_COMPARE(shown.rows(), 103);
    shown.view->verticalScrollBar()->setValue(10);
    QVERIFY(chip->isVisible());
    shown.panel.clear();
    QVERIFY(!chip->isVisible());
}

void tst_MessagesPanel::searchingGoesRound()
{
    Shown shown;
    QVERIFY(shown.isShown());
    shown.panel.takeFrame(frameOf(lines(20)));
    shown.panel.takeFrame(frameOf(lines(1, "needle one")));
    shown.panel.takeFrame(frameOf(lines(20)));
    shown.panel.takeFrame(frameOf(lines(1, "NEEDLE two")));
    QLineEdit *const field = shown.field("Find in the texts");
    QVERIFY(field && !field->isVisible());
    shown.panel.activateWindow();
    shown.view->setFocus();
    shown.panel.find();
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, QStringLiteral("needle"));
    QTRY_VERIFY(shown.says(QStringLiteral("2 found")));
    const auto goesTo = [&](Qt::KeyboardModifiers modifiers, int row, const QString &place) {
        QTest::keyClick(field, Qt::Key_Return, modifiers);
        QCOMPARE(shown.view->currentIndex().row(), row);
        QVERIFY(shown.says(place));
    };
    goesTo({}, 20, QStringLiteral("1 of 2"));
    goesTo({}, 41, QStringLiteral("2 of 2"));
    goesTo({}, 20, QStringLiteral("1 of 2"));
    goesTo(Qt::ShiftModifier, 41, QStringLiteral("2 of 2"));
    shown.panel.takeFrame(frameOf(lines(1, "a needle more")));
    QVERIFY(shown.says(QStringLiteral("2 of 3")));
    field->setText(QStringLiteral("xyzzy"));
    QTRY_VERIFY(shown.says(QStringLiteral("Not found")));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
}

void tst_MessagesPanel::rowsAreCopied()
{
    Shown shown;
    QVERIFY(shown.isShown());
    shown.panel.takeFrame(frameOf(lines(20'000)));
    QSignalSpy failed(&shown.panel, &MessagesPanel::failed);
    shown.view->setFocus();
    shown.view->setCurrentIndex(shown.view->model()->index(1, 0));
    QTest::keyClick(shown.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(shown.view, Qt::Key_C, Qt::ControlModifier);
    const QStringList copied = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(copied.size(), 2);
    QVERIFY(copied.first().endsWith(
        QStringLiteral("\tHands\tin\tclient 127.0.0.1:40112\tIAMAT\tkiwi\tIAMAT kiwi +1+1 1")));
    QCOMPARE(failed.count(), 0);
    shown.view->selectAll();
    QTest::keyClick(shown.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')) + 1,
             MessagesPanel::mostCopiedRows);
    QCOMPARE(failed.count(), 1);
}

void tst_MessagesPanel::everythingHasAName()
{
    Shown shown;
    QVERIFY(shown.isShown());
    for (const QToolButton *const each : shown.panel.findChildren<QToolButton *>()) {
        if (qobject_cast<const QLineEdit *>(each->parent()))
            continue; // Qt's own in the line
        QVERIFY(!each->accessibleName().isEmpty());
        QVERIFY(!each->icon().isNull());
    }
    QVERIFY(!shown.view->accessibleName().isEmpty());
}

void tst_MessagesPanel::aScreenReaderFindsTheRows()
{
    Shown shown;
    QVERIFY(shown.isShown());
    QAccessibleInterface *const view = QAccessible::queryAccessibleInterface(shown.view);
    QVERIFY(view && view->tableInterface());
    QCOMPARE(view->role(), QAccessible::Table);
    QAccessibleTableInterface *const table = view->tableInterface();
    QCOMPARE(table->rowCount(), 0);
    QVERIFY(!table->cellAt(0, 0));
    shown.panel.takeFrame(frameOf(lines(100)));
    QCOMPARE(table->columnCount(), int(MessageModel::ColumnCount));
    QCOMPARE(table->rowCount(), shown.view->rowsInView());
    QCOMPARE(view->childCount(), table->rowCount() * table->columnCount());
    QVERIFY(!table->columnDescription(MessageModel::TextColumn).isEmpty());
    const int top = shown.view->verticalScrollBar()->value();
    for (int line = 0; line < table->rowCount(); ++line) {
        for (int column = 0; column < table->columnCount(); ++column) {
            QAccessibleInterface *const cell = table->cellAt(line, column);
            QVERIFY(cell && cell->isValid());
            QCOMPARE(cell->text(QAccessible::Name), shown.cell(top + line, column));
            QCOMPARE(cell->parent(), view);
            QCOMPARE(view->indexOfChild(cell), line * table->columnCount() + column);
            QCOMPARE(view->child(view->indexOfChild(cell)), cell);
            QCOMPARE(cell->tableCellInterface()->rowIndex(), line);
        }
    }
    QVERIFY(!table->cellAt(table->rowCount(), 0) && !view->child(view->childCount()));
    // A cell that somebody has kept says what lies there now.
    QAccessibleInterface *const kept = table->cellAt(0, MessageModel::ServerColumn);
    shown.view->verticalScrollBar()->setValue(1);
    QCOMPARE(kept->text(QAccessible::Name), shown.cell(1, MessageModel::ServerColumn));
    QVERIFY(table->selectRow(2));
    QVERIFY(table->isRowSelected(2));
    QCOMPARE(table->selectedRows(), QList<int>{2});
    QVERIFY(table->cellAt(2, 0)->state().selected);
    shown.panel.clear();
    QVERIFY(!kept->isValid());
    QCOMPARE(kept->text(QAccessible::Name), QString());
}

/// The event that says so comes only where the platform has a screen reader.
void tst_MessagesPanel::aScreenReaderReadsTheCurrentRow()
{
    Shown shown;
    QVERIFY(shown.isShown());
    shown.panel.takeFrame(frameOf(lines(100)));
    QAccessibleInterface *const view = QAccessible::queryAccessibleInterface(shown.view);
    QVERIFY(!view->focusChild());
    QTest::keyClick(shown.view, Qt::Key_Home);
    QTest::keyClick(shown.view, Qt::Key_Down);
    QAccessibleInterface *const cell = view->focusChild();
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), shown.cell(1, MessageModel::TextColumn));
    QVERIFY(cell->text(QAccessible::Description).contains(QLatin1String("Hands")));
    QVERIFY(cell->state().selected);
    QTest::keyClick(shown.view, Qt::Key_End);
    QCOMPARE(view->focusChild()->text(QAccessible::Name), shown.cell(99, MessageModel::TextColumn));
}

void tst_MessagesPanel::keysMoveTheRow_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("up") << int(Qt::Key_Up) << 50 << 49;
    QTest::newRow("up at the top") << int(Qt::Key_Up) << 0 << 0;
    QTest::newRow("down") << int(Qt::Key_Down) << 50 << 51;
    QTest::newRow("down at the end") << int(Qt::Key_Down) << 99 << 99;
    QTest::newRow("home") << int(Qt::Key_Home) << 50 << 0;
    QTest::newRow("end") << int(Qt::Key_End) << 50 << 99;
    QTest::newRow("page up near the top") << int(Qt::Key_PageUp) << 1 << 0;
    QTest::newRow("page down near the end") << int(Qt::Key_PageDown) << 98 << 99;
}

void tst_MessagesPanel::keysMoveTheRow()
{
    QFETCH(int, key);
    QFETCH(int, from);
    Shown shown;
    QVERIFY(shown.isShown());
    shown.panel.takeFrame(frameOf(lines(100)));
    shown.view->setCurrentIndex(shown.view->model()->index(from, 0));
    QTest::keyClick(shown.view, static_cast<Qt::Key>(key));
    QTEST(shown.view->currentIndex().row(), "to");
    const QRect row = shown.view->visualRect(shown.view->currentIndex());
    QVERIFY(shown.view->viewport()->rect().contains(row.center()));
    QCOMPARE(shown.view->indexAt(row.center()).row(), shown.view->currentIndex().row());
}

QTEST_MAIN(tst_MessagesPanel)
#include "tst_messagespanel.moc"
