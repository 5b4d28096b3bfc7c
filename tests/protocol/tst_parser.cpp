// SPDX-License-Identifier: MIT
#include "protocol/formatter.h"
#include "protocol/lines.h"
#include "protocol/parser.h"
#include "support/bytes.h"

#include <QTest>

#include <set>

namespace drover {

namespace {

QByteArray verdict(std::optional<ParseError> error)
{
    return bytes(error ? parseErrorName(*error) : "a message");
}

template <typename T> QByteArray verdict(const Result<T, ParseError> &result)
{
    return verdict(result ? std::nullopt : std::optional(result.error()));
}

void addRows(const std::vector<Line> &lines)
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    for (const Line &line : lines)
        QTest::newRow(line.why.c_str()) << bytes(line.bytes) << verdict(line.error);
}

template <typename T> std::string formatAny(const T &message)
{
    return std::visit([](const auto &m) { return format(m); }, message);
}

bool isInside(std::string_view part, std::string_view whole)
{
    return part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size();
}

} // namespace

class ParserTest : public QObject
{
    Q_OBJECT

private slots:
    void readsCommands_data() { addRows(clientLines()); }
    void readsCommands();
    void readsLinkMessages_data() { addRows(linkLines()); }
    void readsLinkMessages();
    void namesTheFieldsOfAReport();
    void namesTheFieldsOfAQuery();
    void namesTheFieldsOfAnUpdate();
    void namesTheFieldsOfAHandshake();
    void readsTheValueOfARadius_data();
    void readsTheValueOfARadius();
    void pointsIntoTheLine();
    void knowsSixKindsOfWhiteSpace();
    void findsTheVerb_data();
    void findsTheVerb();
    void namesEveryErrorOnce();
};

void ParserTest::readsCommands()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, expected);
    const auto command = parseCommand(view(line));
    QCOMPARE(verdict(command), expected);
    if (command)
        QCOMPARE(bytes(formatAny(*command)), bytes(folded(line.toStdString()) + '\n'));
}

void ParserTest::readsLinkMessages()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, expected);
    const auto message = parseLinkMessage(view(line));
    QCOMPARE(verdict(message), expected);
    if (message)
        QCOMPARE(bytes(formatAny(*message)), bytes(folded(line.toStdString()) + '\n'));
}

void ParserTest::namesTheFieldsOfAReport()
{
    const auto command = parseCommand(" IAMAT  ki\xffwi\t+34.5-118 0012.50\r");
    QVERIFY(command.has_value());
    QVERIFY((*command == Command{Report{"ki\xffwi", "+34.5-118", "0012.50", {12, 500'000'000}}}));
}

void ParserTest::namesTheFieldsOfAQuery()
{
    const auto command = parseCommand("WHATSAT kiwi 010.50 007");
    QVERIFY(command.has_value());
    QVERIFY((*command == Command{Query{"kiwi", "010.50", "007", 10.5, 7}}));
}

void ParserTest::namesTheFieldsOfAnUpdate()
{
    const auto message = parseLinkMessage("AT Goloman -0.25 kiwi +34-118 1.000000001");
    QVERIFY(message.has_value());
    const Update expected{"Goloman", "-0.25", "kiwi", "+34-118", "1.000000001", {1, 1}};
    QVERIFY(*message == LinkMessage{expected});
}

void ParserTest::namesTheFieldsOfAHandshake()
{
    const std::string nonce(32, 'a');
    const std::string line = "PEER 1 my%20herd Ball Alford " + nonce + " 7";
    const auto peer = parseLinkMessage(line);
    QVERIFY(peer.has_value());
    QVERIFY((*peer == LinkMessage{Peer{"my%20herd", "Ball", "Alford", nonce, 7}}));

    const auto have = parseLinkMessage("HAVE 3 4");
    QVERIFY(have.has_value());
    QVERIFY((*have == LinkMessage{Have{3, 4}}));
    const auto seen = parseLinkMessage("SEEN 5");
    QVERIFY(seen.has_value());
    QVERIFY((*seen == LinkMessage{Seen{5}}));
    const auto ping = parseLinkMessage("PING");
    QVERIFY(ping.has_value());
    QVERIFY(*ping == LinkMessage{Ping{}});
    const auto pong = parseLinkMessage("PONG");
    QVERIFY(pong.has_value());
    QVERIFY(*pong == LinkMessage{Pong{}});
}

void ParserTest::readsTheValueOfARadius_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("km");
    QTest::newRow("zero") << QByteArray("0") << 0.0;
    QTest::newRow("zero with decimals") << QByteArray("0.000") << 0.0;
    QTest::newRow("half") << QByteArray("0.5") << 0.5;
    QTest::newRow("the greatest") << QByteArray("50") << 50.0;
    QTest::newRow("leading zeros") << QByteArray("0000000000000000000000012.25") << 12.25;
    QTest::newRow("more decimals than a double has")
        << QByteArray("33.33333333333333333333333333333333333333333") << 33.333333333333333;
    QTest::newRow("smaller than any double") << "0." + QByteArray(400, '0') + "1" << 0.0;
    QTest::newRow("a thousand decimals") << "1." + QByteArray(1'000, '0') + "1" << 1.0;
}

void ParserTest::readsTheValueOfARadius()
{
    QFETCH(const QByteArray, text);
    QFETCH(const double, km);
    const QByteArray line = "WHATSAT kiwi " + text + " 1";
    const auto command = parseCommand(view(line));
    QVERIFY(command.has_value());
    QVERIFY(std::get<Query>(*command).radiusKm == km);
}

void ParserTest::pointsIntoTheLine()
{
    const std::string line = "  AT Goloman +0.2 kiwi +34-118 1  ";
    const auto message = parseLinkMessage(line);
    QVERIFY(message.has_value());
    const auto &update = std::get<Update>(*message);
    for (const std::string_view field :
         {update.server, update.difference, update.client, update.location, update.time})
        QVERIFY(isInside(field, line));
}

void ParserTest::knowsSixKindsOfWhiteSpace()
{
    std::string found;
    for (int i = 0; i < 256; ++i)
        if (isWhiteSpace(static_cast<char>(i)))
            found += static_cast<char>(i);
    QCOMPARE(bytes(found), QByteArray("\t\n\v\f\r "));
}

void ParserTest::findsTheVerb_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("verb");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("white space only") << QByteArray(" \t\r") << QByteArray();
    QTest::newRow("verb alone") << QByteArray("PING") << QByteArray("PING");
    QTest::newRow("white space in front") << QByteArray("\v AT x") << QByteArray("AT");
    QTest::newRow("CR behind") << QByteArray("AT\r") << QByteArray("AT");
    QTest::newRow("twenty fields") << QByteArray("AT ").repeated(20) << QByteArray("AT");
}

void ParserTest::findsTheVerb()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, verb);
    QCOMPARE(bytes(verbOf(view(line))), verb);
}

void ParserTest::namesEveryErrorOnce()
{
    std::set<std::string_view> names;
    for (int i = 0; i <= static_cast<int>(ParseError::TooLong); ++i)
        QVERIFY(names.insert(parseErrorName(static_cast<ParseError>(i))).second);
    QVERIFY(!names.contains(""));
}

} // namespace drover

QTEST_GUILESS_MAIN(drover::ParserTest)
#include "tst_parser.moc"
