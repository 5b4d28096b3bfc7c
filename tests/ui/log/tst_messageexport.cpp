// SPDX-License-Identifier: MIT
#include "log/messageexport.h"
#include "messagerows.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace drover;
using namespace drover::test;

class tst_MessageExport : public QObject
{
    Q_OBJECT

private slots:
    void fieldsAreQuotedAndEscaped_data();
    void fieldsAreQuotedAndEscaped();
    void aRowHasAllItsFields();
    void aFileHasTheRowsOfTheOrder_data();
    void aFileHasTheRowsOfTheOrder();
    void aFileThatCannotBeWrittenIsTold();
    void itCanBeGivenUp();
};

void tst_MessageExport::fieldsAreQuotedAndEscaped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("csv"); // the last two fields
    QTest::addColumn<QByteArray>("json"); // "text" as written
    QTest::addColumn<bool>("isEscaped");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &csv,
                        const QByteArray &json, bool isEscaped = false) {
        QTest::newRow(name) << text << csv << json << isEscaped;
    };
    row("plain", "PING", ",PING", "\"PING\"");
    row("empty", "", ",", "\"\"");
    row("comma", "a,b", ",\"a,b\"", "\"a,b\"");
    row("quotes", "say \"hi\"", ",\"say \"\"hi\"\"\"", R"("say \"hi\"")");
    row("line end", "a\nb", ",\"a\nb\"", R"("a\nb")");
    row("carriage return", "a\r", ",\"a\r\"", R"("a\r")");
    row("backslash", "a\\b", ",a\\b", R"("a\\b")");
    row("control", QByteArray("a\x01"), QByteArray(",a\x01"), R"("a\u0001")");
    row("UTF-8", "caf\xc3\xa9", ",caf\xc3\xa9", "\"caf\xc3\xa9\"");
    row("no UTF-8", "a\xff\\", "yes,a\\xff\\\\", R"("a\\xff\\\\")", true);
    row("half a character", "\xc3", "yes,\\xc3", R"("\\xc3")", true);
    row("too long a form", "\xc0\x80", "yes,\\xc0\\x80", R"("\\xc0\\x80")", true);
    row("surrogate", "\xed\xa0\x80", "yes,\\xed\\xa0\\x80", R"("\\xed\\xa0\\x80")", true);
}

void tst_MessageExport::fieldsAreQuotedAndEscaped()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, csv);
    QFETCH(QByteArray, json);
    MessageLog log;
    appendLine(log, view(text));
    QByteArray line;
    exportRow(line, ExportFormat::Csv, log.row(0), "Goloman");
    QVERIFY2(line.endsWith(',' + csv + "\r\n"), line.constData());
    line.clear();
    exportRow(line, ExportFormat::JsonLines, log.row(0), "Goloman");
    QVERIFY2(line.contains("\"text\":" + json), line.constData());
    QCOMPARE(line.count('\n'), 1);
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QTEST(object[QLatin1String("escaped")].toBool(), "isEscaped");
    if (!object[QLatin1String("escaped")].toBool())
        QCOMPARE(object[QLatin1String("text")].toString().toUtf8(), text);
}

void tst_MessageExport::aRowHasAllItsFields()
{
    MessageLog log;
    EventBatch batch;
    batch.append({1'520'023'934, 918'963'997}, {}, 0, EventKind::LineIn, "127.0.0.1:1",
                 "IAMAT kiwi +1+1 1", LineNote::News);
    log.append(batch);
    appendLine(log, std::string(300, 'x'));
    QByteArray csv = exportHead(ExportFormat::Csv);
    exportRow(csv, ExportFormat::Csv, log.row(0), "Goloman");
    QCOMPARE(csv,
             QByteArray("time,server,direction,peer,kind,client,note,cut,escaped,text\r\n"
                        "2018-03-02T20:52:14.918963Z,Goloman,in,127.0.0.1:1,IAMAT,kiwi,news,,,"
                        "IAMAT kiwi +1+1 1\r\n"));
    QByteArray json;
    exportRow(json, ExportFormat::JsonLines, log.row(0), "Goloman");
    QCOMPARE(json,
             QByteArray(R"({"client":"kiwi","direction":"in","kind":"IAMAT","note":"news",)"
                        R"("peer":"127.0.0.1:1","server":"Goloman",)"
                        R"("text":"IAMAT kiwi +1+1 1","time":"2018-03-02T20:52:14.918963Z"})"
                        "\n"));
    json.clear();
    exportRow(json, ExportFormat::JsonLines, log.row(1), {});
    QVERIFY(json.contains(R"("cut":true)"));
}

void tst_MessageExport::aFileHasTheRowsOfTheOrder_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<int>("headLines");
    QTest::newRow("CSV") << ExportFormat::Csv << 1;
    QTest::newRow("JSON Lines") << ExportFormat::JsonLines << 0;
}

void tst_MessageExport::aFileHasTheRowsOfTheOrder()
{
    QFETCH(ExportFormat, format);
    QFETCH(int, headLines);
    const QTemporaryDir folder;
    MessageExport::Order order;
    order.path = folder.filePath(QStringLiteral("messages"));
    order.format = format;
    MessageLog log(MessageLog::chunkRows);
    appendMany(log, 9'000);
    order.log = log;
    for (std::uint64_t number = log.first(); number < log.end(); number += 2)
        order.rows.push_back(number);
    const qsizetype rows = static_cast<qsizetype>(order.rows.size());
    MessageExport messageExport;
    QSignalSpy finished(&messageExport, &MessageExport::finished);
    messageExport.start(order);
    QVERIFY(messageExport.isRunning());
    appendMany(log, 3 * MessageLog::chunkRows); // goes its way meanwhile
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.first().at(1).toULongLong(), static_cast<qulonglong>(rows));
    QVERIFY(!messageExport.isRunning());
    QFile file(order.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), rows + headLines);
}

void tst_MessageExport::aFileThatCannotBeWrittenIsTold()
{
    const QTemporaryDir folder;
    MessageExport::Order order;
    order.path = folder.filePath(QStringLiteral("no such folder/messages.csv"));
    MessageExport messageExport;
    QSignalSpy failed(&messageExport, &MessageExport::failed);
    messageExport.start(order);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().toString().contains(order.path));
    QVERIFY(!messageExport.isRunning());
}

void tst_MessageExport::itCanBeGivenUp()
{
    const QTemporaryDir folder;
    MessageExport::Order order;
    order.path = folder.filePath(QStringLiteral("messages.csv"));
    appendMany(order.log, 200'000);
    order.rows.resize(200'000);
    std::iota(order.rows.begin(), order.rows.end(), std::uint64_t{0});
    {
        MessageExport messageExport;
        messageExport.start(order);
    }
    // Whether it was quicker or not: no half of a file.
    QFile file(order.path);
    QVERIFY(!file.open(QIODevice::ReadOnly) || file.readAll().count('\n') == 200'001);
}

QTEST_GUILESS_MAIN(tst_MessageExport)
#include "tst_messageexport.moc"
