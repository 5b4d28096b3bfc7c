// SPDX-License-Identifier: MIT
#include "log/messagefilter.h"
#include "messagerows.h"

#include <QDateTime>
#include <QTest>

using namespace drover;
using namespace drover::test;

namespace {

const QStringList servers{QStringLiteral("Goloman"), QStringLiteral("Hands"),
                          QStringLiteral("Holiday")};

QString quoted(const char *text)
{
    return QString::fromUtf8(text).replace(QLatin1Char('\''), QLatin1Char('"'));
}

MessageRow row(MessageKind kind, MessageDirection direction, LineNote note, std::string_view peer,
               std::string_view client, std::string_view text)
{
    MessageRow result;
    result.kind = kind;
    result.direction = direction;
    result.note = note;
    result.peer = peer;
    result.client = client;
    result.text = text;
    result.wall = {QDateTime(QDate(2018, 3, 2), QTime(14, 2, 11)).toSecsSinceEpoch(), 482'000'000};
    return result;
}

const MessageRow report
    = row(MessageKind::Iamat, MessageDirection::In, LineNote::News, "127.0.0.1:40112", "kiwi",
          "IAMAT kiwi +34.068930-118.445127 1520023934.918963997");
const MessageRow stale = row(MessageKind::At, MessageDirection::In, LineNote::Stale, "Hands",
                             "Kiwi-2", "AT Goloman +0.2 Kiwi-2 +34.0-118.4 1");
const MessageRow told = row(MessageKind::At, MessageDirection::Out, LineNote::CatchUp, "Hands",
                            "a,b", "AT Goloman +0.2 a,b +34.0-118.4 1");
const MessageRow linkDown = row(MessageKind::Link, MessageDirection::None, LineNote::None, "Welsh",
                                {}, "down (Silent), \"x\\y\"");

} // namespace

class tst_MessageFilter : public QObject
{
    Q_OBJECT

private slots:
    void rowsMatchWhatIsAskedFor_data();
    void rowsMatchWhatIsAskedFor();
    void mistakesAreExplainedWhereTheyAre_data();
    void mistakesAreExplainedWhereTheyAre();
    void problemsAreWhatNeedsLookingAfter_data();
    void problemsAreWhatNeedsLookingAfter();
    void aTextCanBeAdded();
    void everyPrefixOfAFilterIsParsedOrExplained();
    void whatCouldStandAtTheCursorIsSuggested_data();
    void whatCouldStandAtTheCursorIsSuggested();
    void everySuggestionOfAKindIsUnderstood();
};

void tst_MessageFilter::rowsMatchWhatIsAskedFor_data()
{
    QTest::addColumn<QString>("filter"); // ' stands for "
    QTest::addColumn<QString>("matched"); // r: report, s: stale, t: told, l: link
    const auto filter = [](const char *text, const char *matched) {
        QTest::newRow(*text == '\0' ? "empty" : text) << quoted(text) << QString::fromUtf8(matched);
    };
    filter("", "rstl");
    filter("   ", "rstl");
    filter("server:Goloman", "rstl");
    filter("server:GOLOMAN", "rstl");
    filter("server:Hands", "");
    filter("server:Hands,Goloman", "rstl");
    filter("server:gol*", "rstl");
    filter("server:gol", "");
    filter("-server:Goloman", "");
    filter("kind:AT", "st");
    filter("kind:at", "st");
    filter("KIND:At", "st");
    filter("kind:IAMAT,link", "rl");
    filter("-kind:IAMAT,link", "st");
    filter("not kind:IAMAT,link", "st");
    filter("NOT   kind:IAMAT", "stl");
    filter("client:kiwi", "r");
    filter("client:KIWI*", "rs");
    filter("client:*w*", "rs");
    filter("client:*", "rstl");
    filter("client:'a,b'", "t");
    filter("client:'a,b',kiwi", "rt");
    filter("client:a,b", "");
    filter("peer:hands", "st");
    filter("peer:127.0.0.1:*", "r");
    filter("peer:127.0.0.1:40112", "r");
    filter("peer:127.0.0.1", "r"); // before the port,
    filter("peer:127.0", "r"); // or one of its dots,
    filter("peer:127.0.0.1:4011", ""); // and nowhere else
    filter("peer:27.0.0.1", "");
    filter("in", "rs");
    filter("out", "t");
    filter("-in", "tl");
    filter("news", "r");
    filter("stale", "s");
    filter("-stale", "rtl");
    filter("catchup", "t");
    filter("CatchUp", "t");
    filter("refused", "");
    filter("problems", "l");
    filter("-problems", "rst");
    filter("+34.0", "rst");
    filter("goloman", "st");
    filter("'goloman +0.2 a'", "t");
    filter("text:'goloman +0.2 a'", "t");
    filter("text:IAMAT,silent", "rl");
    filter("text:at,text:x", "rst");
    filter("iamat kiwi", "r");
    filter("kiwi -iamat", "s");
    filter("'in'", "");
    filter("'(silent)'", "l");
    filter("'\\'x\\\\y\\''", "l");
    filter("\"C:\\n\"", "");
    filter("before:14:02:11", "");
    filter("before:14:02:12", "rstl");
    filter("before:14:02:11.483", "rstl");
    filter("after:14:02", "rstl");
    filter("after:14:02:11.483", "");
    filter("after:14:02 before:14:03 -kind:link client:kiwi*", "rs");
    filter("server:Goloman server:Hands", "");
    filter("nothing", "");
    filter("notnews", "");
}

void tst_MessageFilter::rowsMatchWhatIsAskedFor()
{
    QFETCH(QString, filter);
    const auto parsed = MessageFilter::parse(filter);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().sentence));
    QString matched;
    const std::pair<QChar, const MessageRow *> rows[]{{QLatin1Char('r'), &report},
                                                      {QLatin1Char('s'), &stale},
                                                      {QLatin1Char('t'), &told},
                                                      {QLatin1Char('l'), &linkDown}};
    for (const auto &[letter, each] : rows)
        if (parsed->matches(*each, "Goloman"))
            matched.append(letter);
    QTEST(matched, "matched");
    QCOMPARE(parsed->isEmpty(), filter.trimmed().isEmpty());
}

void tst_MessageFilter::mistakesAreExplainedWhereTheyAre_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<QString>("part");
    const auto mistake
        = [](const char *text, qsizetype position, qsizetype length, const char *part) {
              QTest::newRow(text) << quoted(text) << position << length << QString::fromUtf8(part);
          };
    mistake("sever:Goloman", 0, 5, "Did you mean “server:”?");
    mistake("in knd:AT", 3, 3, "Did you mean “kind:”?");
    mistake("-cleint:kiwi", 1, 6, "Did you mean “client:”?");
    mistake("127.0.0.1:40112", 0, 9, "put it in quotation marks");
    mistake(":x", 0, 1, "not known");
    mistake("kind:IAMATT", 5, 6, "Did you mean “IAMAT”?");
    mistake("kind:AT,watsat", 8, 6, "Did you mean “WHATSAT”?");
    mistake("kind:xyzzyxyzzy", 5, 10, "Known are IAMAT");
    mistake("server:Golman", 7, 6, "Did you mean “Goloman”?");
    mistake("server:Goloman,Xyzzy", 15, 5, "There is no server “Xyzzy”.");
    mistake("server:", 6, 1, "A value is missing here");
    mistake("server: Goloman", 6, 1, "A value is missing here");
    mistake("client:kiwi,", 11, 1, "A value is missing here");
    mistake("client:,kiwi", 6, 1, "A value is missing here");
    mistake("text:''", 4, 3, "A value is missing here");
    mistake("text:'abc", 5, 4, "not closed");
    mistake("in 'abc def", 3, 8, "not closed");
    mistake("'abc'def", 5, 1, "blank is missing");
    mistake("text:'abc'def", 10, 1, "blank is missing");
    mistake("-", 0, 1, "Nothing follows");
    mistake("stale - in", 6, 1, "Nothing follows");
    mistake("in not", 3, 3, "Nothing follows");
    mistake("not  ", 0, 3, "Nothing follows");
    mistake("before:25:00", 7, 5, "not a time of the day");
    mistake("after:noon", 6, 4, "not a time of the day");
    mistake("after:14:02,15:00", 11, 1, "Only one time");
}

void tst_MessageFilter::mistakesAreExplainedWhereTheyAre()
{
    QFETCH(QString, filter);
    QFETCH(QString, part);
    const auto parsed = MessageFilter::parse(filter, servers);
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().sentence.contains(part), qPrintable(parsed.error().sentence));
    QTEST(parsed.error().position, "position");
    QTEST(parsed.error().length, "length");
}

void tst_MessageFilter::problemsAreWhatNeedsLookingAfter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("event");
    QTest::addColumn<bool>("expected");
    const auto problem = [](const char *name, EventKind kind, const QByteArray &text, bool is) {
        QTest::newRow(name) << text << static_cast<int>(kind) << is;
    };
    problem("closed", EventKind::Closed, "PeerReset", true);
    problem("closed, all said", EventKind::Closed, "PeerClosed", false);
    problem("closed, a batch was sent", EventKind::Closed, "BatchSent", false);
    problem("closed, taken down", EventKind::Closed, "Stopped", false);
    problem("closed for a reason of another version", EventKind::Closed, "Bored", true);
    problem("link up", EventKind::LinkState, "up", false);
    problem("link dialling", EventKind::LinkState, "dialling", false);
    problem("link dialling again", EventKind::LinkState, "dialling again (Silent)", true);
    problem("link down", EventKind::LinkState, "down (Silent)", true);
    problem("link refused", EventKind::LinkState, "refused", true);
    problem("link cut", EventKind::LinkState, "cut by hand", true);
    problem("link stopped", EventKind::LinkState, "stopped", false);
    problem("notice", EventKind::Notice, "the store is full", true);
    problem("killed", EventKind::ServerState, "killed", true);
    problem("started", EventKind::ServerState, "started", false);
    problem("error", EventKind::LineOut, "? IAMAT", true);
    problem("report", EventKind::LineIn, "IAMAT kiwi +1+1 1", false);
    problem("connected", EventKind::Connected, "", false);
}

void tst_MessageFilter::problemsAreWhatNeedsLookingAfter()
{
    QFETCH(QByteArray, text);
    QFETCH(int, event);
    MessageLog log;
    appendLine(log, view(text), "Hands", static_cast<EventKind>(event));
    QTEST(isProblem(log.row(0)), "expected");
    MessageRow refused = report;
    refused.note = LineNote::Refused;
    QVERIFY(isProblem(refused));
}

void tst_MessageFilter::aTextCanBeAdded()
{
    const auto parsed = MessageFilter::parse(QStringLiteral("kind:AT"));
    const MessageFilter found = parsed->andText(QStringLiteral("A,B"));
    QVERIFY(!found.matches(report, "Goloman"));
    QVERIFY(!found.matches(stale, "Goloman"));
    QVERIFY(found.matches(told, "Goloman"));
}

void tst_MessageFilter::everyPrefixOfAFilterIsParsedOrExplained()
{
    const QString text = quoted("server:Goloman,Hands kind:AT not client:'a \\' b' -stale "
                                "before:14:02:11 text:'x',y \\ '\\\\' problems");
    QVERIFY(MessageFilter::parse(text, servers));
    for (qsizetype length = 0; length <= text.size(); ++length) {
        const auto parsed = MessageFilter::parse(text.left(length), servers);
        if (parsed)
            continue;
        QVERIFY(!parsed.error().sentence.isEmpty());
        QVERIFY(parsed.error().length > 0);
        QVERIFY(parsed.error().position + parsed.error().length <= length);
    }
}

void tst_MessageFilter::whatCouldStandAtTheCursorIsSuggested_data()
{
    QTest::addColumn<QString>("text"); // | is the cursor
    QTest::addColumn<QString>("completed"); // with the first suggestion
    QTest::addColumn<QString>("words"); // the first three
    const auto suggestion = [](const char *text, const char *completed, const char *words) {
        QTest::newRow(text) << quoted(text) << quoted(completed) << quoted(words);
    };
    suggestion("|", "server:", "server: kind: client:");
    suggestion("s|", "server:", "server: stale news");
    suggestion("-st|", "-stale", "stale");
    suggestion("in ki|", "in kind:", "kind:");
    suggestion("server:|", "server:Goloman", "Goloman Hands Holiday");
    suggestion("server:h|", "server:Hands", "Hands Holiday");
    suggestion("server:Goloman,ho|", "server:Goloman,Holiday", "Holiday");
    suggestion("-Server:HOL|", "-Server:Holiday", "Holiday");
    suggestion("kind:wh|", "kind:WHATSAT", "WHATSAT");
    suggestion("kind:p|", "kind:PEER", "PEER PROOF PING");
    suggestion("client:ki|", "client:kiwi", "kiwi");
    suggestion("client:'two w|", "client:'two words'", "'two words'");
    suggestion("client:wor|", "client:'two words'", "'two words'");
    suggestion("peer:127|", "peer:127.0.0.1:1", "127.0.0.1:1");
    suggestion("peer:127.0.0.1:|", "peer:127.0.0.1:1", "127.0.0.1:1");
    suggestion("kin| server:Hands", "kind: server:Hands", "kind:");
    suggestion("server:ha| in", "server:Hands in", "Hands");
    suggestion("text:a|", "text:a", "");
    suggestion("xyzzy|", "xyzzy", "");
}

void tst_MessageFilter::whatCouldStandAtTheCursorIsSuggested()
{
    QFETCH(QString, text);
    const qsizetype cursor = text.indexOf(QLatin1Char('|'));
    text.remove(cursor, 1);
    const SuggestionContext context{servers,
                                    {QStringLiteral("kiwi"), QStringLiteral("two words")},
                                    {QStringLiteral("127.0.0.1:1")}};
    const Suggestions found = completeFilter(text, cursor, context);
    QTEST(found.words.mid(0, 3).join(QLatin1Char(' ')), "words");
    QCOMPARE(found.position + found.length, cursor);
    if (!found.words.isEmpty())
        text.replace(found.position, found.length, found.words.first());
    QTEST(text, "completed");
}

void tst_MessageFilter::everySuggestionOfAKindIsUnderstood()
{
    for (std::size_t kind = 0; kind < messageKindCount; ++kind) {
        const QString word = kindWord(static_cast<MessageKind>(kind));
        const auto parsed = MessageFilter::parse(QLatin1String("kind:") + word);
        QVERIFY2(parsed, qPrintable(word));
        for (std::size_t other = 0; other < messageKindCount; ++other) {
            MessageRow each;
            each.kind = static_cast<MessageKind>(other);
            QCOMPARE(parsed->matches(each, {}), kind == other);
        }
    }
}

QTEST_GUILESS_MAIN(tst_MessageFilter)
#include "tst_messagefilter.moc"
