// SPDX-License-Identifier: MIT
#include "protocol/formatter.h"
#include "protocol/lines.h"
#include "protocol/parser.h"
#include "support/bytes.h"

#include <QTest>

#include <limits>

namespace drover {

using namespace std::string_view_literals;

namespace {

constexpr std::string_view nonce = "0123456789abcdef0123456789abcdef";
constexpr std::string_view mac = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();

struct NamedMessage
{
    const char *why;
    LinkMessage message;
    std::string_view line;
};

const std::vector<NamedMessage> linkMessages = {
    {"update",
     Update{"Goloman",
            "+0.263873386",
            "kiwi.cs.ucla.edu",
            "+34.068930-118.445127",
            "1520023934.918963997",
            {1'520'023'934, 918'963'997}},
     "AT Goloman +0.263873386 kiwi.cs.ucla.edu +34.068930-118.445127 1520023934.918963997\n"},
    {"update with a NUL and invalid UTF-8",
     Update{"\xff"sv, "-5", "ki\0wi"sv, "+0-0", "00.10", {0, 100'000'000}},
     "AT \xff -5 ki\0wi +0-0 00.10\n"sv},
    {"peer", Peer{"herd", "Ball", "Alford", nonce, 1},
     "PEER 1 herd Ball Alford 0123456789abcdef0123456789abcdef 1\n"},
    {"peer of the greatest epoch", Peer{"herd", "Ball", "Alford", nonce, most},
     "PEER 1 herd Ball Alford 0123456789abcdef0123456789abcdef 18446744073709551615\n"},
    {"proof", Proof{mac},
     "PROOF 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n"},
    {"have nothing", Have{0, 0}, "HAVE 0 0\n"},
    {"have the most", Have{most, most}, "HAVE 18446744073709551615 18446744073709551615\n"},
    {"seen", Seen{1'000}, "SEEN 1000\n"},
    {"ping", Ping{}, "PING\n"},
    {"pong", Pong{}, "PONG\n"},
};

} // namespace

class FormatterTest : public QObject
{
    Q_OBJECT

private slots:
    void writesCommandsThatReadBack();
    void writesLinkMessagesThatReadBack_data();
    void writesLinkMessagesThatReadBack();
    void countsTheBytesOfAnAtLine_data();
    void countsTheBytesOfAnAtLine();
    void writesAnAtLineAndNothingBeside();
    void complainsWithTheLineAsItCame_data();
    void complainsWithTheLineAsItCame();
};

void FormatterTest::writesCommandsThatReadBack()
{
    const Report report{"ki\0wi\xff"sv, "+34.0-118", "001.5", {1, 500'000'000}};
    QCOMPARE(bytes(format(report)), bytes("IAMAT ki\0wi\xff +34.0-118 001.5\n"sv));
    const std::string reportLine = format(report);
    const auto readReport
        = parseCommand(std::string_view(reportLine).substr(0, reportLine.size() - 1));
    QVERIFY(readReport.has_value());
    QVERIFY(*readReport == Command{report});

    const Query query{"kiwi", "0.50", "020", 0.5, 20};
    QCOMPARE(bytes(format(query)), QByteArray("WHATSAT kiwi 0.50 020\n"));
    const std::string queryLine = format(query);
    const auto readQuery
        = parseCommand(std::string_view(queryLine).substr(0, queryLine.size() - 1));
    QVERIFY(readQuery.has_value());
    QVERIFY(*readQuery == Command{query});
}

void FormatterTest::writesLinkMessagesThatReadBack_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < linkMessages.size(); ++i)
        QTest::newRow(linkMessages[i].why) << static_cast<int>(i);
}

void FormatterTest::writesLinkMessagesThatReadBack()
{
    QFETCH(const int, index);
    const NamedMessage &row = linkMessages[static_cast<std::size_t>(index)];
    const std::string line = std::visit([](const auto &m) { return format(m); }, row.message);
    QCOMPARE(bytes(line), bytes(row.line));
    const auto read = parseLinkMessage(std::string_view(line).substr(0, line.size() - 1));
    QVERIFY(read.has_value());
    QVERIFY(*read == row.message);
}

void FormatterTest::countsTheBytesOfAnAtLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("shortest") << QByteArray("AT A +0 k +0+0 0");
    QTest::newRow("of the specification")
        << QByteArray("AT Goloman +0.263873386 kiwi.cs.ucla.edu +34.068930-118.445127 "
                      "1520023934.918963997");
    QTest::newRow("the longest there is") << bytes(atLineOf(maxAtLineBytes));
}

void FormatterTest::countsTheBytesOfAnAtLine()
{
    QFETCH(const QByteArray, line);
    const auto message = parseLinkMessage(view(line));
    QVERIFY(message.has_value());
    QCOMPARE(atLineLength(std::get<Update>(*message)), static_cast<std::size_t>(line.size()));
}

void FormatterTest::writesAnAtLineAndNothingBeside()
{
    const Update update{"Goloman", "+5", "kiwi", "+34-118", "1", {1, 0}};
    const QByteArray expected = "AT Goloman +5 kiwi +34-118 1\n";
    QCOMPARE(static_cast<qsizetype>(atLineLength(update) + 1), expected.size());
    QByteArray room(expected.size() + 2, '#');
    writeAtLine(update, room.data() + 1);
    QCOMPARE(room, '#' + expected + '#');
}

void FormatterTest::complainsWithTheLineAsItCame_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a word") << QByteArray("HELLO");
    QTest::newRow("white space stays where it is") << QByteArray("\t  IAMAT  \v kiwi \f");
    QTest::newRow("CR at the end") << QByteArray("IAMAT\r");
    QTest::newRow("NUL and invalid UTF-8") << bytes("a\0\xff"sv);
    QTest::newRow("nothing") << QByteArray();
}

void FormatterTest::complainsWithTheLineAsItCame()
{
    QFETCH(const QByteArray, line);
    std::string answers = "before\n";
    appendComplaint(answers, view(line));
    QCOMPARE(bytes(answers), "before\n? " + line + '\n');
}

} // namespace drover

QTEST_GUILESS_MAIN(drover::FormatterTest)
#include "tst_formatter.moc"
