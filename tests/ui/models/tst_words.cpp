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
    void tellsHowFarTheHerdIs();
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
    QCOMPARE(words.size(), 6);
    QCOMPARE(signs.size(), 6);
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
    QCOMPARE(convergenceText(model), QStringLiteral("4 server(s) behind."));
}

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
