// SPDX-License-Identifier: MIT
#include "log/filteredmessages.h"
#include "log/messagemodel.h"
#include "messagerows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace drover;
using namespace drover::test;

namespace {

constexpr auto inQtTest = QAbstractItemModelTester::FailureReportingMode::QtTest;

MessageModel::ServerNames names()
{
    return std::make_shared<const std::vector<std::string>>(
        std::vector<std::string>{"Goloman", "Hands", "Holiday", "Wilkes", "Welsh"});
}

MessageFilter filterOf(const char *text)
{
    const auto parsed = MessageFilter::parse(QString::fromUtf8(text));
    Q_ASSERT(parsed);
    return *parsed;
}

/// What the filter lets through, looked at one by one.
std::vector<std::uint64_t> expectedRows(const MessageModel &model, const MessageFilter &filter)
{
    std::vector<std::uint64_t> result;
    for (std::uint64_t number = model.first(); number < model.end(); ++number) {
        const MessageRow row = model.log().row(number);
        if (filter.matches(row, model.serverName(row.server)))
            result.push_back(number);
    }
    return result;
}

std::vector<std::uint64_t> shownRows(const FilteredMessages &model)
{
    std::vector<std::uint64_t> result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.push_back(model.numberAt(row));
    return result;
}

} // namespace

class tst_MessageModel : public QObject
{
    Q_OBJECT

private slots:
    void cellsSayWhatHappened();
    void aFrameIsOneSignal();
    void oldRowsGoInOneSignal();
    void heldItLosesButDoesNotGain();
    void moreThanItHoldsAtOnce();
    void filteredIsWhatTheFilterLetsThrough_data();
    void filteredIsWhatTheFilterLetsThrough();
    void theRowsBeforeStayUntilTheFilterIsApplied();
    void theLastFilterSetWins();
    void rowsThatComeAndGoWhileAFilterIsApplied();
    void newServerNamesAreTold();
    void anythingThatHappensKeepsTheLaw();
};

void tst_MessageModel::cellsSayWhatHappened()
{
    MessageLog log;
    MessageModel model(log);
    model.setServerNames(names());
    appendLine(log, "IAMAT kiwi +34.0-118.4 1", "127.0.0.1:40112", EventKind::LineIn, 2,
               LineNote::News);
    appendLine(log, "down (Silent)", "Hands", EventKind::LinkState, 99);
    appendLine(log, "AT Goloman +0.2 kiwi +1+1 1\n{\n  \"a\": 1\n}\n\n", "127.0.0.1:1",
               EventKind::LineOut);
    appendLine(log, "bad \xff\x01 \xc3\xa9", "Hands");
    appendLine(log, std::string(300, 'x'), "Hands");
    log.addSkipped(12'345, {});
    model.update();
    const auto cell = [&model](int row, MessageModel::Column column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(cell(0, MessageModel::ServerColumn), QStringLiteral("Holiday"));
    QCOMPARE(cell(0, MessageModel::DirectionColumn), QStringLiteral("in"));
    QCOMPARE(cell(0, MessageModel::PeerColumn), QStringLiteral("client 127.0.0.1:40112"));
    QCOMPARE(cell(0, MessageModel::KindColumn), QStringLiteral("IAMAT"));
    QCOMPARE(cell(0, MessageModel::ClientColumn), QStringLiteral("kiwi"));
    QCOMPARE(cell(0, MessageModel::TextColumn), QStringLiteral("news · IAMAT kiwi +34.0-118.4 1"));
    QCOMPARE(cell(0, MessageModel::TimeColumn).size(), QStringLiteral("14:02:11.482").size());
    QCOMPARE(cell(1, MessageModel::ServerColumn), QString());
    QCOMPARE(cell(1, MessageModel::PeerColumn), QStringLiteral("Hands"));
    QCOMPARE(cell(1, MessageModel::DirectionColumn), QString());
    QVERIFY(cell(1, MessageModel::TextColumn).startsWith(QStringLiteral("down (")));
    QVERIFY(!cell(1, MessageModel::TextColumn).contains(QStringLiteral("Silent")));
    QCOMPARE(cell(2, MessageModel::TextColumn),
             QStringLiteral("AT Goloman +0.2 kiwi +1+1 1 { \"a\": 1 }"));
    QCOMPARE(cell(3, MessageModel::TextColumn), QString::fromUtf8("bad \\xff\\x01 \xc3\xa9"));
    QVERIFY(cell(4, MessageModel::TextColumn).endsWith(QString::fromUtf8("x …")));
    QVERIFY(cell(5, MessageModel::TextColumn).contains(QStringLiteral("12,345")));
    QCOMPARE(model.index(3, 0).data(MessageModel::NumberRole).toULongLong(), 3ULL);
    QVERIFY(!model.index(6, 0).isValid());
}

void tst_MessageModel::aFrameIsOneSignal()
{
    MessageLog log;
    MessageModel model(log);
    FilteredMessages filtered(model);
    const QAbstractItemModelTester tester(&model, inQtTest);
    const QAbstractItemModelTester filteredTester(&filtered, inQtTest);
    QSignalSpy inserted(&model, &MessageModel::rowsInserted);
    QSignalSpy insertedFiltered(&filtered, &MessageModel::rowsInserted);
    appendMany(log, 500);
    appendMany(log, 500);
    QCOMPARE(model.rowCount(), 0);
    model.update();
    model.update();
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(insertedFiltered.count(), 1);
    QCOMPARE(insertedFiltered.first().at(2).toInt(), 999);
    QCOMPARE(model.rowCount(), 1'000);
    QCOMPARE(filtered.rowCount(), 1'000);
}

void tst_MessageModel::oldRowsGoInOneSignal()
{
    MessageLog log(MessageLog::chunkRows * 2);
    MessageModel model(log);
    FilteredMessages filtered(model);
    const QAbstractItemModelTester tester(&model, inQtTest);
    const QAbstractItemModelTester filteredTester(&filtered, inQtTest);
    appendMany(log, MessageLog::chunkRows * 2);
    model.update();
    QSignalSpy removed(&model, &MessageModel::rowsRemoved);
    QSignalSpy removedFiltered(&filtered, &MessageModel::rowsRemoved);
    appendMany(log, 10);
    model.update();
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removedFiltered.count(), 1);
    QCOMPARE(removedFiltered.first().at(1).toInt(), 0);
    QCOMPARE(removedFiltered.first().at(2).toInt(), int(MessageLog::chunkRows) - 1);
    QCOMPARE(model.rowCount(), int(MessageLog::chunkRows) + 10);
    QCOMPARE(shownRows(filtered), expectedRows(model, {}));
}

void tst_MessageModel::heldItLosesButDoesNotGain()
{
    MessageLog log(MessageLog::chunkRows * 2);
    MessageModel model(log);
    FilteredMessages filtered(model);
    const QAbstractItemModelTester tester(&filtered, inQtTest);
    appendMany(log, MessageLog::chunkRows * 2);
    model.update();
    model.setHeld(true);
    appendMany(log, 10);
    model.update();
    QCOMPARE(model.rowCount(), int(MessageLog::chunkRows));
    appendMany(log, MessageLog::chunkRows * 3);
    model.update();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(filtered.rowCount(), 0);
    model.setHeld(false);
    model.update();
    QCOMPARE(model.rowCount(), int(log.size()));
    QCOMPARE(shownRows(filtered), expectedRows(model, {}));
}

void tst_MessageModel::moreThanItHoldsAtOnce()
{
    MessageLog log(MessageLog::chunkRows);
    MessageModel model(log);
    FilteredMessages filtered(model);
    const QAbstractItemModelTester tester(&model, inQtTest);
    const QAbstractItemModelTester filteredTester(&filtered, inQtTest);
    appendMany(log, 100);
    model.update();
    appendMany(log, MessageLog::chunkRows * 5);
    model.update();
    QCOMPARE(model.rowCount(), int(log.size()));
    QCOMPARE(shownRows(filtered), expectedRows(model, {}));
    log.clear();
    model.update();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(filtered.rowCount(), 0);
}

void tst_MessageModel::filteredIsWhatTheFilterLetsThrough_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "kind:AT", "-kind:AT", "server:Goloman,Hands", "client:client7 -stale", "problems",
          "stale server:w*", "+34.068930 in", "\"client96 \"", "xyzzy", "peer:hands", "after:00:00",
          "before:12:00"})
        QTest::newRow(*text == '\0' ? "empty" : text) << QString::fromUtf8(text);
}

void tst_MessageModel::filteredIsWhatTheFilterLetsThrough()
{
    QFETCH(QString, text);
    MessageLog log;
    MessageModel model(log);
    model.setServerNames(names());
    FilteredMessages filtered(model);
    const QAbstractItemModelTester tester(&filtered, inQtTest);
    appendMany(log, 20'000);
    model.update();
    QSignalSpy reset(&filtered, &MessageModel::modelReset);
    QSignalSpy done(&filtered, &FilteredMessages::filtered);
    const MessageFilter filter = *MessageFilter::parse(text);
    filtered.setFilter(filter);
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(reset.count(), 1);
    QVERIFY(!filtered.isFiltering());
    QCOMPARE(shownRows(filtered), expectedRows(model, filter));
    appendMany(log, 1'000);
    model.update();
    QCOMPARE(shownRows(filtered), expectedRows(model, filter));
    QCOMPARE(reset.count(), 1);
    for (int row = 0; row < filtered.rowCount(); row += 97) {
        QCOMPARE(filtered.rowFrom(filtered.numberAt(row)), row);
        QCOMPARE(filtered.index(row, MessageModel::TextColumn).data(),
                 model.dataOf(filtered.numberAt(row), MessageModel::TextColumn, Qt::DisplayRole));
    }
    QCOMPARE(filtered.rowFrom(log.end()), filtered.rowCount());
}

void tst_MessageModel::theRowsBeforeStayUntilTheFilterIsApplied()
{
    MessageLog log;
    MessageModel model(log);
    FilteredMessages filtered(model);
    appendMany(log, 5'000);
    model.update();
    QSignalSpy reset(&filtered, &MessageModel::modelReset);
    filtered.setFilter(filterOf("kind:AT"));
    QVERIFY(filtered.isFiltering());
    QCOMPARE(filtered.rowCount(), 5'000);
    appendMany(log, 10);
    model.update();
    QCOMPARE(filtered.rowCount(), 5'010);
    QCOMPARE(reset.count(), 0);
    QTRY_COMPARE(reset.count(), 1);
    QCOMPARE(shownRows(filtered), expectedRows(model, filterOf("kind:AT")));
}

void tst_MessageModel::theLastFilterSetWins()
{
    MessageLog log;
    MessageModel model(log);
    FilteredMessages filtered(model);
    appendMany(log, 30'000);
    model.update();
    QSignalSpy reset(&filtered, &MessageModel::modelReset);
    filtered.setFilter(filterOf("kind:AT"));
    filtered.setFilter(filterOf("kind:PING"));
    filtered.setFilter(filterOf("kind:IAMAT"));
    QTRY_VERIFY(!filtered.isFiltering());
    QCOMPARE(reset.count(), 1);
    QCOMPARE(shownRows(filtered), expectedRows(model, filterOf("kind:IAMAT")));
}

void tst_MessageModel::rowsThatComeAndGoWhileAFilterIsApplied()
{
    MessageLog log(MessageLog::chunkRows * 8);
    MessageModel model(log);
    FilteredMessages filtered(model);
    const QAbstractItemModelTester tester(&filtered, inQtTest);
    appendMany(log, MessageLog::chunkRows * 8);
    model.update();
    QSignalSpy done(&filtered, &FilteredMessages::filtered);
    filtered.setFilter(filterOf("-in client1"));
    for (int frame = 0; frame < 200 && done.isEmpty(); ++frame) {
        appendMany(log, 3'001);
        model.update();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(shownRows(filtered), expectedRows(model, filterOf("-in client1")));
}

void tst_MessageModel::newServerNamesAreTold()
{
    MessageLog log;
    MessageModel model(log);
    FilteredMessages filtered(model);
    appendMany(log, 10);
    model.update();
    QSignalSpy changed(&model, &MessageModel::dataChanged);
    QSignalSpy changedFiltered(&filtered, &MessageModel::dataChanged);
    const MessageModel::ServerNames given = names();
    model.setServerNames(given);
    model.setServerNames(given);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changedFiltered.count(), 1);
    QCOMPARE(filtered.index(1, MessageModel::ServerColumn).data().toString(),
             QStringLiteral("Hands"));
}

void tst_MessageModel::anythingThatHappensKeepsTheLaw()
{
    MessageLog log(MessageLog::chunkRows * 2);
    MessageModel model(log);
    model.setServerNames(names());
    FilteredMessages filtered(model);
    const char *const filters[]{"", "kind:AT", "problems", "client:client3 in", "server:Hands"};
    std::uint32_t random = 12'345; // the same at each run
    for (int step = 0; step < 300; ++step) {
        random = random * 1'664'525U + 1'013'904'223U;
        switch (random >> 29) {
        case 0:
            filtered.setFilter(filterOf(filters[(random >> 8) % 5]));
            break;
        case 1:
            model.setHeld((random >> 9 & 1U) != 0);
            break;
        case 2:
            QCoreApplication::processEvents();
            break;
        case 3:
            if ((random >> 8) % 8 == 0)
                log.clear();
            [[fallthrough]];
        default:
            appendMany(log, (random >> 8) % 900);
            model.update();
        }
        if (shownRows(filtered) != expectedRows(model, filtered.filter()))
            QFAIL(qPrintable(QStringLiteral("step %1").arg(step)));
    }
}

QTEST_GUILESS_MAIN(tst_MessageModel)
#include "tst_messagemodel.moc"
