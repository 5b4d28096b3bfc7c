// SPDX-License-Identifier: MIT
#include "mainwindow/statusline.h"

#include "support/testframes.h"
#include "theme/theme.h"

#include <QLabel>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace drover;
using namespace std::chrono_literals;

class StatusLineTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void figuresMakeRoomForAMessage();
    void whatItSaysDoesNotChangeItsLeastSize();
    void countsServersByTheirStates();
    void tellsHowOldTheLastAgreementIs();

private:
    bool shows(const char *text) const
    {
        return std::ranges::any_of(bar->findChildren<QLabel *>(), [text](const QLabel *label) {
            return label->isVisible() && label->text().contains(QLatin1String(text));
        });
    }

    const Theme theme;
    std::unique_ptr<HerdModel> herd; // these three are new for each test
    std::unique_ptr<StatusLine> bar;
    TestFrames frames;
};

void StatusLineTest::init()
{
    bar.reset();
    herd = std::make_unique<HerdModel>();
    bar = std::make_unique<StatusLine>(*herd, theme);
    bar->resize(1'200, 30);
    bar->show();
    frames = TestFrames();
}

void StatusLineTest::figuresMakeRoomForAMessage()
{
    herd->apply(frames.next(1s));
    QTRY_VERIFY(shows("5 server(s) up"));
    bar->showMessage(QStringLiteral("What a button does."));
    frames.servers[0].state = Herd::ServerState::Down;
    herd->apply(frames.next(2s));
    const auto labels = bar->findChildren<QLabel *>();
    QTRY_VERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().contains(
            QLatin1String("4 server(s) up, 1 stopped")); // it has been brought up to date
    }));
    QVERIFY(!shows("4 server(s) up, 1 stopped"));
    for (const QLabel *const label : labels)
        QVERIFY2(!label->isVisible(), qPrintable(label->text()));
    bar->clearMessage();
    QVERIFY(shows("4 server(s) up, 1 stopped"));
}

void StatusLineTest::whatItSaysDoesNotChangeItsLeastSize()
{
    const QSize before = bar->minimumSizeHint();
    const ClientIndex kiwi = frames.addClient("kiwi");
    for (ServerIndex server = 0; server < 5; ++server) {
        frames.believe(kiwi, server, 100 + server, std::chrono::seconds(server + 1));
        herd->apply(frames.next(std::chrono::seconds(server + 1)));
        QTest::qWait(0);
        QCOMPARE(bar->minimumSizeHint(), before);
    }
    const auto slow = std::make_shared<HerdFrame>(*frames.next(100s));
    slow->slowMotion = 800ms;
    herd->apply(slow);
    QTRY_VERIFY(shows("Slow motion"));
    QCOMPARE(bar->minimumSizeHint(), before);
}

void StatusLineTest::countsServersByTheirStates()
{
    frames.servers[0].frozen = true;
    frames.servers[1].state = Herd::ServerState::Killed;
    frames.servers[4].state = Herd::ServerState::Elsewhere;
    frames.servers[4].isForeign = true;
    herd->apply(frames.next(1s));
    QTRY_VERIFY(shows("2 server(s) up, 1 frozen, 1 killed, 1 foreign"));
}

void StatusLineTest::tellsHowOldTheLastAgreementIs()
{
    const ClientIndex kiwi = frames.addClient("kiwi");
    for (ServerIndex server = 0; server < 5; ++server)
        frames.believe(kiwi, server, 100, 1s + server * 1ms);
    herd->apply(frames.next(2s));
    QTRY_VERIFY(shows("Last agreement took 4.0 ms"));
    QVERIFY(!shows("ago"));
    herd->apply(frames.next(1004ms + 123s));
    QTRY_VERIFY(shows("Last agreement took 4.0 ms, 2 min 3 s ago"));
}

QTEST_MAIN(StatusLineTest)
#include "tst_statusline.moc"
