// SPDX-License-Identifier: MIT
// What bench rivals reads and writes. What it measures shows by running it.
#include "barpicture.h"
#include "gclog.h"
#include "linecounter.h"
#include "performancetext.h"
#include "tcp.h"

#include <QTest>
#include <QXmlStreamReader>

#include <sstream>
#include <stdexcept>

#include <sys/socket.h>

using namespace drover::bench;

class TestPerformance : public QObject
{
    Q_OBJECT

private slots:
    void readsPausesOfNode();
    void readsPausesOfJava();
    void keepsWhatIsWrittenByHand();
    void refusesADocumentWithoutMarkers();
    void saysNothingOfWhatWasNotMeasured();
    void namesTheBestRival();
    void drawsBarsToScale();
    void countsOnlyAtLines();
};

void TestPerformance::readsPausesOfNode()
{
    std::istringstream log(
        "[71:0x6d2a000]       45 ms: Scavenge 3.6 (4.1) -> 3.2 (5.1) MB, 0.86 / 0.00 ms  (average "
        "mu = 1.000, current mu = 1.000) allocation failure; \n"
        "listening, 5 ms: nothing\n"
        "[71:0x6d2a000]     2500 ms: Mark-Compact 23.0 (35.1) -> 20.4 (33.0) MB, 4.50 / 0.00 ms  "
        "(+ 1.2 ms in 3 steps since start of marking) finalize incremental marking; GC in old\n");
    const auto pauses = readGcLog(log, GcLog::V8);
    QCOMPARE(pauses.size(), std::size_t(2));
    QCOMPARE(pauses[0].atSeconds, 0.045);
    QCOMPARE(pauses[0].ms, 0.86);
    QCOMPARE(pauses[1].atSeconds, 2.5);
    QCOMPARE(pauses[1].ms, 4.5);
}

void TestPerformance::readsPausesOfJava()
{
    std::istringstream log("[0.005s][info][gc] Using G1\n"
                           "[0.512s][info][gc] GC(0) Pause Young (Normal) (G1 Evacuation Pause) "
                           "25M->2M(256M) 1.234ms\n"
                           "[1.600s][info][gc] GC(1) Concurrent Mark Cycle 7.500ms\n"
                           "[1.700s][info][gc] GC(1) Pause Remark 30M->30M(256M) 0.750ms\n");
    const auto pauses = readGcLog(log, GcLog::HotSpot);
    QCOMPARE(pauses.size(), std::size_t(2));
    QCOMPARE(pauses[0].atSeconds, 0.512);
    QCOMPARE(pauses[0].ms, 1.234);
    QCOMPARE(pauses[1].ms, 0.75);
}

void TestPerformance::keepsWhatIsWrittenByHand()
{
    const std::string document
        = "before\n<!-- measured: begin -->\nold\n<!-- measured: end -->\nafter\n";
    QCOMPARE(
        withMeasured(document, "new\n"),
        std::string("before\n<!-- measured: begin -->\n\nnew\n<!-- measured: end -->\nafter\n"));
}

void TestPerformance::refusesADocumentWithoutMarkers()
{
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, withMeasured("nothing\n", "new\n"));
    QVERIFY_THROWS_EXCEPTION(
        std::runtime_error,
        withMeasured("<!-- measured: end -->\n<!-- measured: begin -->\n", "new\n"));
}

static Standing standing(const std::string &name, Bar::Kind kind, double perSecond)
{
    Standing result;
    result.name = name;
    result.kind = kind;
    result.add("50 x 32" + figure::perSecond, perSecond);
    return result;
}

void TestPerformance::saysNothingOfWhatWasNotMeasured()
{
    Performance performance;
    performance.standings = {standing("Slow", Bar::Kind::Rival, 1'234)};
    const std::string text = performanceTables(performance);
    QVERIFY(text.find("| Slow | - | - | - | - | 1,234 | - |") != std::string::npos);
    QVERIFY(text.find("garbage") == std::string::npos);
}

void TestPerformance::namesTheBestRival()
{
    Performance performance;
    performance.standings
        = {standing("Drover", Bar::Kind::Ours, 9'000), standing("limit", Bar::Kind::Limit, 10'000),
           standing("Slow", Bar::Kind::Rival, 1'000), standing("Fast", Bar::Kind::Rival, 3'000)};
    performance.standings[3].add("50 x 32" + figure::perSecond, 4'000);
    performance.standings[3].add("50 x 32" + figure::perSecond, 90);
    const std::string text = performanceTables(performance);
    QVERIFY(text.find("- Messages a second, 50 x 32: Drover 9,000, the limit 10,000 (0.90), the "
                      "best rival, Fast, 3,000 (3.0).")
            != std::string::npos);
}

// The length of a bar is that of its logarithm.
void TestPerformance::drawsBarsToScale()
{
    const std::string svg = barPicture({{.title = "A & B",
                                         .bars = {{"a", 100'000, Bar::Kind::Ours},
                                                  {"b", 10'000, Bar::Kind::Limit},
                                                  {"c", 1'000, Bar::Kind::Rival}}}});
    QXmlStreamReader reader(QByteArray::fromStdString(svg));
    QList<double> widths;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"rect")
            widths.append(reader.attributes().value(QLatin1String("width")).toDouble());
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(widths.size(), 3);
    QCOMPARE(widths[0], 2 * widths[1]);
    QVERIFY(widths[2] > 0 && widths[2] < widths[1] / 10);
}

void TestPerformance::countsOnlyAtLines()
{
    const std::uint16_t port = freePorts(1);
    LineCounter counter(port);
    const auto say = [](const Socket &socket, const std::string &text) {
        QCOMPARE(send(socket.descriptor(), text.data(), text.size(), MSG_NOSIGNAL),
                 ssize_t(text.size()));
    };
    const Socket one = connectTo(port);
    const Socket other = connectTo(port);
    say(one, "AT a\nPING\nA");
    QTRY_COMPARE(counter.lines(), std::uint64_t(1));
    say(other, "AT b\nAT c\n");
    QTRY_COMPARE(counter.lines(), std::uint64_t(3));
    say(one, "T d\nAT e\nAT unfinished");
    QTRY_COMPARE(counter.lines(), std::uint64_t(5));
}

QTEST_GUILESS_MAIN(TestPerformance)
#include "tst_performance.moc"
