// SPDX-License-Identifier: MIT
#include "models/words.h"
#include "support/testframes.h"

#include <QSet>
#include <QTest>

using namespace drover;
using namespace std::chrono_literals;

namespace {

constexpr int reasons = int(CloseReason::BatchSent) + 1;
constexpr int linkStates = int(LinkState::Cut) + 1;

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyReasonHasItsOwnWords();
    void everyServerStateHasItsOwnWordAndSign();
    void everyLinkStateHasItsOwnWords();
    void aLinkIsToldByItsTellingEnd_data();
    void aLinkIsToldByItsTellingEnd();
    void aLinksRowNamesWhoDials_data();
    void aLinksRowNamesWhoDials();
    void tellsHowFarTheHerdIs();
    void tellsWhoIsFurthestBehindAndWhy();
};

void WordsTest::everyReasonHasItsOwnWords()
{
    QSet<QString> seen;
    for (int i = 0; i < reasons; ++i) {
        const auto reason = CloseReason(i);
        const QString text = closeReasonText(reason);
        const std::string_view name = closeReasonName(reason);
        QVERIFY(!text.isEmpty());
        QVERIFY2(!text.contains(QLatin1String(name.data(), qsizetype(name.size()))),
                 qPrintable(text));
        QVERIFY(closeReasonOf(name) == reason);
        seen.insert(text);
    }
    QCOMPARE(seen.size(), reasons);
    QVERIFY(!closeReasonOf("Bored"));
    QVERIFY(!closeReasonOf(""));
}

void WordsTest::everyServerStateHasItsOwnWordAndSign()
{
    QSet<QString> words;
    QSet<QString> signs;
    for (const auto &[state, frozen] :
         {std::pair(Herd::ServerState::Elsewhere, false), std::pair(Herd::ServerState::Down, false),
          std::pair(Herd::ServerState::Up, false), std::pair(Herd::ServerState::Up, true),
          std::pair(Herd::ServerState::Stopping, false),
          std::pair(Herd::ServerState::Killed, false)}) {
        ServerSnapshot server;
        server.state = state;
        server.frozen = frozen;
        words.insert(serverStateText(server));
        signs.insert(serverStateSign(server));
    }
    ServerSnapshot foreign;
    foreign.isForeign = true;
    words.insert(serverStateText(foreign));
    signs.insert(serverStateSign(foreign));
    QCOMPARE(words.size(), 7);
    QCOMPARE(signs.size(), 7);
}

void WordsTest::everyLinkStateHasItsOwnWords()
{
    QSet<QString> words;
    for (int i = 0; i < linkStates; ++i) {
        words.insert(linkStateText(LinkState(i)));
        QCOMPARE(linkStateSign(LinkState(i)).size(), 1);
    }
    QCOMPARE(words.size(), linkStates);
    QCOMPARE(linkEndText({}), QStringLiteral("not known"));
}

void WordsTest::aLinkIsToldByItsTellingEnd_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<int>("firstDialsInMs");
    QTest::addColumn<int>("delayMs");
    QTest::addColumn<bool>("cut");
    QTest::addColumn<QString>("text");
    constexpr int up = int(LinkState::Up);
    constexpr int waiting = int(LinkState::Waiting);
    const QString none;
    QTest::newRow("up") << up << up << 0 << 0 << false << QStringLiteral("up");
    QTest::newRow("slowed") << up << up << 0 << 800 << false << QStringLiteral("up, +800 ms");
    QTest::newRow("the other end is down") << waiting << int(LinkState::Stopped) << 2100 << 0
                                           << false << QStringLiteral("dials again in 2.1 s");
    QTest::newRow("one end is up already")
        << up << int(LinkState::HalfOpen) << 0 << 0 << false << QStringLiteral("proving who it is");
    QTest::newRow("both wait") << waiting << waiting << 2100 << 0 << false
                               << QStringLiteral("dials again in 2.1 s");
    QTest::newRow("cut") << waiting << up << 2100 << 800 << true << QStringLiteral("cut by hand");
    QTest::newRow("both stopped") << int(LinkState::Stopped) << int(LinkState::Stopped) << 0 << 0
                                  << false << QStringLiteral("server not up");
}

void WordsTest::aLinkIsToldByItsTellingEnd()
{
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(int, firstDialsInMs);
    QFETCH(int, delayMs);
    QFETCH(bool, cut);
    LinkSnapshot link;
    link.first.known = link.second.known = true;
    link.first.state = LinkState(first);
    link.first.dialsIn = std::chrono::milliseconds(firstDialsInMs);
    link.second.state = LinkState(second);
    link.delay = std::chrono::milliseconds(delayMs);
    link.cut = cut;
    QTEST(linkText(link), "text");
    std::swap(link.first, link.second);
    QTEST(linkText(link), "text");
}

void WordsTest::aLinksRowNamesWhoDials_data()
{
    QTest::addColumn<bool>("known");
    QTest::addColumn<int>("own");
    QTest::addColumn<int>("ownDialsInMs");
    QTest::addColumn<int>("other");
    QTest::addColumn<int>("otherDialsInMs");
    QTest::addColumn<QString>("text");
    constexpr int up = int(LinkState::Up), waiting = int(LinkState::Waiting);
    constexpr int stopped = int(LinkState::Stopped);
    const auto row = [](const char *name, bool known, int own, int ownMs, int other, int otherMs,
                        const char *text) {
        QTest::newRow(name) << known << own << ownMs << other << otherMs
                            << QString::fromLatin1(text);
    };
    row("it is stopped, and dials nobody", true, stopped, 0, waiting, 426, "server not up");
    row("it dials", true, waiting, 2100, stopped, 0, "dials again in 2.1 s");
    row("both dial", true, waiting, 2100, waiting, 900, "dials again in 2.1 s");
    row("the other one dials", true, waiting, 0, waiting, 2100, "Hands dials again in 2.1 s");
    row("nobody says when", true, waiting, 0, stopped, 0, "waits for the other end to dial");
    row("nothing is known of it, and the other one dials", false, stopped, 0, waiting, 2100,
        "Hands dials again in 2.1 s");
    row("nothing is known of it", false, stopped, 0, up, 0, "up");
}

void WordsTest::aLinksRowNamesWhoDials()
{
    QFETCH(bool, known);
    QFETCH(int, own);
    QFETCH(int, ownDialsInMs);
    QFETCH(int, other);
    QFETCH(int, otherDialsInMs);
    LinkEndSnapshot mine, theirs;
    mine.known = known;
    mine.state = LinkState(own);
    mine.dialsIn = std::chrono::milliseconds(ownDialsInMs);
    theirs.known = true;
    theirs.state = LinkState(other);
    theirs.dialsIn = std::chrono::milliseconds(otherDialsInMs);
    QTEST(linkEndText(mine, theirs, QStringLiteral("Hands")), "text");
}

void WordsTest::tellsHowFarTheHerdIs()
{
    HerdModel model;
    QCOMPARE(convergenceText(model), QStringLiteral("No server is up."));
    TestFrames frames;
    model.apply(frames.next(1s));
    QCOMPARE(convergenceText(model), QStringLiteral("No client has reported yet."));
    QCOMPARE(convergenceSummary(model), convergenceText(model));

    const ClientIndex kiwi = frames.addClient("kiwi");
    for (ServerIndex server = 0; server < 5; ++server)
        frames.believe(kiwi, server, 100, 1s + server * 1ms);
    model.apply(frames.next(2s));
    QCOMPARE(convergenceText(model), QStringLiteral("All agree."));
    QVERIFY(convergenceSummary(model).endsWith(QStringLiteral("The last update took 4.0 ms.")));

    frames.believe(kiwi, 0, 101, 2s);
    model.apply(frames.next(2s));
    QCOMPARE(convergenceText(model), QStringLiteral("News is on its way."));
    QCOMPARE(convergenceSummary(model), QStringLiteral("News of 1 client(s) is on its way."));
    QVERIFY(
        clientAgreementText(model, kiwi).contains(QStringLiteral("1 of 5 server(s) agree. On ")));
    QCOMPARE(lagText(model, 1), QStringLiteral("News of 1 client(s) is on its way."));
    QCOMPARE(lagText(model, 0), QString());
    model.apply(frames.next(3s));
    QCOMPARE(convergenceText(model), QStringLiteral("4 server(s) behind."));
    QVERIFY(clientAgreementText(model, kiwi).contains(QStringLiteral(" Behind: ")));
}

void WordsTest::tellsWhoIsFurthestBehindAndWhy()
{
    HerdModel model;
    TestFrames frames;
    const ClientIndex kiwi = frames.addClient("kiwi");
    const auto all = {0U, 1U, 2U, 3U, 4U}; // Goloman Hands Holiday Welsh Wilkes
    for (const ServerIndex server : all)
        frames.believe(kiwi, server, 100, 1s);
    model.apply(frames.next(1s));
    frames.servers[2].state = Herd::ServerState::Down;
    for (const ServerIndex server : {0U, 1U, 4U})
        frames.believe(kiwi, server, 101, 2s);
    model.apply(frames.next(2s));
    model.apply(frames.next(78s));
    const QString why = QStringLiteral("No way from Goloman: Holiday is stopped.");
    QCOMPARE(obstacleText(model, 3, kiwi), why);
    QCOMPARE(obstacleText(model, 0, kiwi), QString());
    QCOMPARE(convergenceSummary(model),
             QStringLiteral("1 server(s) behind: Welsh has lacked news of 1 client(s) for 1 min "
                            "16 s. ")
                 + why);
    QCOMPARE(lagText(model, 3),
             QStringLiteral("Behind for 1 min 16 s: it lacks news of 1 client(s). ") + why);
    frames.servers[2].state = Herd::ServerState::Up;
    frames.servers[2].frozen = true;
    frames.links[4].cut = true; // Holiday - Welsh
    model.apply(frames.next(79s));
    const QString both = obstacleText(model, 3, kiwi);
    QVERIFY2(both.contains(QStringLiteral("Holiday is frozen"))
                 && both.contains(QStringLiteral("the link Holiday \u2013 Welsh is cut")),
             qPrintable(both));
}

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
