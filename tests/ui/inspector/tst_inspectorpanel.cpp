// SPDX-License-Identifier: MIT
#include "inspector/inspectorpanel.h"

#include "inspector/clientpage.h"
#include "inspector/consoleview.h"
#include "inspector/inspectorparts.h"
#include "inspector/linkpage.h"
#include "inspector/messagepage.h"
#include "inspector/serverpage.h"
#include "support/testframes.h"
#include "support/testherd.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace drover;
using namespace std::chrono_literals;

class InspectorPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void showsThePageOfWhatIsSelected();
    void showsAMessageUntilSomethingElseIsSelected();
    void aMessageIsWhole_data();
    void aMessageIsWhole();
    void followsTheHerd();
    void ofAForeignServerOnlyIsToldWhatIsKnown();
    void saysWhatIsInTheWay();
    void tabsAreAsLargeAsTheTexts();
    void aClickOnALinkSelectsIt();
    void survivesWhatIsSelectedBeingGone();
    void talksToARealServer();
};

void InspectorPanelTest::showsThePageOfWhatIsSelected()
{
    Theme theme;
    HerdModel herd;
    Selection selection;
    InspectorPanel panel(herd, selection, theme);
    panel.show();
    auto *const serverPage = panel.findChild<ServerPage *>();
    auto *const linkPage = panel.findChild<LinkPage *>();
    auto *const clientPage = panel.findChild<ClientPage *>();
    const auto visible = [&] {
        return QList{serverPage->isVisible(), linkPage->isVisible(), clientPage->isVisible()};
    };
    QCOMPARE(visible(), QList({false, false, false}));
    selection.select(Selected::ofServer(1)); // before there is a herd
    QCOMPARE(visible(), QList({false, false, false}));

    TestFrames frames;
    frames.believe(frames.addClient("kiwi"), 0, 100, 1s);
    herd.apply(frames.next(1s));
    QCOMPARE(visible(), QList({true, false, false}));
    selection.select(Selected::ofLink(frames.links[0].firstId, frames.links[0].secondId));
    QCOMPARE(visible(), QList({false, true, false}));
    selection.select(Selected::ofClient(0));
    QCOMPARE(visible(), QList({false, false, true}));
    QCOMPARE(clientPage->findChild<FactList *>()->value(ClientPage::Position),
             QStringLiteral("+34.068930-118.445127"));
    selection.select(Selected::nothing());
    QCOMPARE(visible(), QList({false, false, false}));
}

void InspectorPanelTest::ofAForeignServerOnlyIsToldWhatIsKnown()
{
    Theme theme;
    HerdModel herd;
    Selection selection;
    InspectorPanel panel(herd, selection, theme);
    panel.show();
    TestFrames frames;
    Topology topology = frames.topology();
    topology.servers[4].name = "Theirs";
    topology.servers[4].foreign = ServerSpec::Foreign::Persistent;
    frames.setTopology(topology);
    frames.believe(frames.addClient("kiwi"), 0, 100, 1s);
    herd.apply(frames.next(1s));
    const ServerIndex theirs = *herd.idOf("Theirs");
    const auto says = [](const QWidget *page, const char *text) {
        return std::ranges::any_of(page->findChildren<QLabel *>(), [text](const QLabel *label) {
            return label->isVisible() && label->text().contains(QString::fromUtf8(text));
        });
    };

    auto *const serverPage = panel.findChild<ServerPage *>();
    auto *const facts = serverPage->findChild<FactList *>();
    selection.select(Selected::ofServer(theirs));
    QVERIFY(says(serverPage, "foreign"));
    QCOMPARE(facts->value(ServerPage::Clients), QStringLiteral("not known"));
    QCOMPARE(facts->value(ServerPage::Messages), QString());
    QCOMPARE(facts->value(ServerPage::Connections), QString());
    auto *const tabs = serverPage->findChild<QTabWidget *>();
    const auto visibleTabs = [tabs] {
        int visible = 0;
        for (int i = 0; i < tabs->count(); ++i)
            visible += tabs->isTabVisible(i) ? 1 : 0;
        return visible;
    };
    QCOMPARE(visibleTabs(), 1); // one can talk to it
    selection.select(Selected::ofServer(0));
    QCOMPARE(facts->value(ServerPage::Clients), QStringLiteral("0 of 1"));
    QCOMPARE(visibleTabs(), 4);

    auto *const linkPage = panel.findChild<LinkPage *>();
    selection.select(Selected::ofLink(0, theirs));
    QVERIFY(!says(linkPage, "down"));
    QVERIFY(says(linkPage, "\u25cf up"));
    for (LinkSnapshot &link : frames.links)
        if (link.secondId == theirs)
            link.first.state = LinkState::Waiting;
    herd.apply(frames.next(2s));
    QTRY_VERIFY(says(linkPage, "down"));
}

void InspectorPanelTest::saysWhatIsInTheWay()
{
    Theme theme;
    HerdModel herd;
    Selection selection;
    InspectorPanel panel(herd, selection, theme);
    panel.show();
    TestFrames frames;
    const ClientIndex kiwi = frames.addClient("kiwi");
    frames.servers[2].state = Herd::ServerState::Down; // Holiday, the only way to Welsh
    for (const ServerIndex server : {0U, 1U, 4U})
        frames.believe(kiwi, server, 100, 1s);
    herd.apply(frames.next(1s));
    selection.select(Selected::ofServer(3));
    auto *const facts = panel.findChild<ServerPage *>()->findChild<FactList *>();
    QCOMPARE(facts->value(ServerPage::News), QString()); // it may be on its way
    herd.apply(frames.next(11s));
    const QString why = QStringLiteral("No way from Goloman: Holiday is stopped.");
    QTRY_VERIFY(facts->value(ServerPage::News).endsWith(why));
    QVERIFY(facts->value(ServerPage::News).startsWith(QStringLiteral("Behind for 10 s")));
    selection.select(Selected::ofClient(kiwi));
    auto *const clientFacts = panel.findChild<ClientPage *>()->findChild<FactList *>();
    QCOMPARE(clientFacts->value(ClientPage::Why), why);
    QCOMPARE(clientFacts->value(ClientPage::Agreement),
             QStringLiteral("1 server(s) behind, Welsh for 10 s now"));
}

void InspectorPanelTest::showsAMessageUntilSomethingElseIsSelected()
{
    Theme theme;
    HerdModel herd;
    Selection selection;
    TestFrames frames;
    herd.apply(frames.next(1s));
    InspectorPanel panel(herd, selection, theme);
    panel.show();
    auto *const page = panel.findChild<MessagePage *>();
    auto *const serverPage = panel.findChild<ServerPage *>();
    MessageRow message;
    message.server = 0;
    message.kind = MessageKind::Ping;
    message.text = "PING";
    const auto show = [&] {
        panel.showMessage(message, QStringLiteral("Goloman"));
        return page->isVisible() && !serverPage->isVisible();
    };
    QVERIFY(show()); // nothing is selected
    selection.select(Selected::ofServer(0));
    QVERIFY(!page->isVisible() && serverPage->isVisible());
    QVERIFY(show());
    herd.apply(frames.next(2s));
    QVERIFY(page->isVisible());
    selection.select(Selected::ofServer(0)); // what is selected already
    QVERIFY(!page->isVisible() && serverPage->isVisible());
    QVERIFY(show());
    auto *const on = page->findChild<QPushButton *>();
    QCOMPARE(on->text(), QStringLiteral("Show Goloman"));
    QTest::mouseClick(on, Qt::LeftButton);
    QVERIFY(!page->isVisible() && serverPage->isVisible());
    QVERIFY(show());
    panel.showConsole();
    QVERIFY(serverPage->isVisible());
    QVERIFY(show());
    herd.clear();
    QVERIFY(!page->isVisible());
}

void InspectorPanelTest::aMessageIsWhole_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("pieces"); // with blanks between
    QTest::newRow("report") << QByteArray("AT Goloman +0.5 kiwi +34-118 1")
                            << QStringLiteral("AT·Goloman·+0.5·kiwi·+34-118·1")
                            << QStringLiteral("AT Goloman +0.5 kiwi +34-118 1");
    QTest::newRow("odd bytes") << QByteArray("IAMAT \xff\t+1+1  1\r")
                               << QStringLiteral("IAMAT·\\xff→+1+1··1\\r")
                               << QStringLiteral("IAMAT \\xff +1+1 1");
    QTest::newRow("answer") << QByteArray("AT G -1 k +1+1 1\n{\n   \"status\" : \"OK\"\n}\n\n")
                            << QStringLiteral(
                                   "AT·G·-1·k·+1+1·1↵\n{↵\n   \"status\" : \"OK\"↵\n}↵\n↵\n")
                            << QStringLiteral("AT G -1 k +1+1 1");
    QTest::newRow("long name") << QByteArray("WHATSAT " + QByteArray(100, 'x') + " 1 2")
                               << QStringLiteral("WHATSAT·%1·1·2").arg(QString(100, u'x'))
                               << QStringLiteral("WHATSAT %1… 1 2").arg(QString(47, u'x'));
}

void InspectorPanelTest::aMessageIsWhole()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, line);
    QFETCH(QString, pieces);
    Theme theme;
    MessagePage page(theme);
    page.applyTheme();
    page.retranslate();
    MessageRow message;
    message.wall = {1'520'023'934, 0};
    message.note = LineNote::Stale;
    message.direction = MessageDirection::In;
    message.peer = "Hands";
    message.text = {text.data(), std::size_t(text.size())};
    message.kind = kindOfLine(message.text);
    page.setMessage(message, QStringLiteral("Goloman"), {});
    text.fill('!'); // it has a copy
    page.retranslate();
    QCOMPARE(page.line(), line);
    page.resize(340, 600);
    page.show();
    const auto *const edit = page.findChild<QPlainTextEdit *>();
    const QScrollBar *const bar = edit->verticalScrollBar();
    QTRY_VERIFY(edit->viewport()->width() > 200 && bar->maximum() == 0); // all of it is seen
    QCOMPARE(page.facts().value(MessagePage::Note), QStringLiteral("stale"));
    QCOMPARE(page.facts().value(MessagePage::Peer), QStringLiteral("Hands"));
    QStringList shown;
    for (int i = 0; i < pieceKindCount; ++i)
        shown.append(page.pieces().value(i));
    shown.removeAll(QString());
    QCOMPARE(shown.join(u' '), pieces);
}

void InspectorPanelTest::followsTheHerd()
{
    Theme theme;
    HerdModel herd;
    Selection selection;
    TestFrames frames;
    frames.servers[2].clientConnections = 3;
    herd.apply(frames.next(1s));
    InspectorPanel panel(herd, selection, theme);
    panel.show();
    selection.select(Selected::ofServer(2));
    const auto *const facts = panel.findChild<ServerPage *>()->findChild<FactList *>();
    QCOMPARE(facts->value(ServerPage::Connections), QStringLiteral("3"));
    QVERIFY(facts->value(ServerPage::Address).startsWith(QStringLiteral("127.0.0.1:")));
    frames.servers[2].clientConnections = 4;
    frames.servers[2].state = Herd::ServerState::Killed;
    herd.apply(frames.next(2s));
    QTRY_COMPARE(facts->value(ServerPage::Connections), QStringLiteral("4"));
    QCOMPARE(facts->value(ServerPage::UpFor), QString());
}

void InspectorPanelTest::aClickOnALinkSelectsIt()
{
    Theme theme;
    HerdModel herd;
    Selection selection;
    TestFrames frames;
    herd.apply(frames.next(1s));
    InspectorPanel panel(herd, selection, theme);
    panel.resize(320, 640);
    panel.show();
    selection.select(Selected::ofServer(0));
    auto *const links = panel.findChild<ServerPage *>()->findChild<RowTable *>();
    QTest::mouseClick(links->viewport(), Qt::LeftButton, {},
                      links->visualRect(links->model()->index(0, 0)).center());
    QCOMPARE(selection.current().kind, Selected::Kind::Link);
    QVERIFY(herd.link(selection.current().server, selection.current().other));
}

void InspectorPanelTest::survivesWhatIsSelectedBeingGone()
{
    Theme theme;
    HerdModel herd;
    Selection selection;
    TestFrames frames(QStringLiteral("ring-4"));
    frames.addClient("kiwi");
    herd.apply(frames.next(1s));
    InspectorPanel panel(herd, selection, theme);
    panel.show();
    selection.select(Selected::ofServer(3));
    Topology smaller = frames.topology();
    smaller.servers.pop_back();
    smaller.links = {LinkSpec(0, 1), LinkSpec(1, 2)};
    frames.setTopology(smaller);
    herd.apply(frames.next(2s));
    QVERIFY(!panel.findChild<ServerPage *>()->isVisible());
    for (const Selected &selected :
         {Selected::ofClient(0), Selected::ofServer(0), Selected::ofLink(0, 1)}) {
        selection.select(selected);
        herd.clear();
        QVERIFY(!panel.findChild<ServerPage *>()->isVisible());
        QVERIFY(!panel.findChild<ClientPage *>()->isVisible());
        TestFrames others(QStringLiteral("ring-4"));
        others.addClient("plum");
        herd.apply(others.next(1s));
    }
}

void InspectorPanelTest::talksToARealServer()
{
    TestHerd real(*makePreset(QStringLiteral("ucla-2018")));
    Theme theme;
    HerdModel herd;
    Selection selection;
    TestFrames frames;
    frames.servers[0].port = real.port("Goloman");
    herd.apply(frames.next(1s));
    InspectorPanel panel(herd, selection, theme);
    panel.show();
    selection.select(Selected::ofServer(0));
    panel.showConsole();
    auto *const view = panel.findChild<ConsoleView *>();
    auto *const line = view->findChild<QLineEdit *>();
    auto *const transcript = view->findChild<QPlainTextEdit *>();
    QVERIFY(view->isVisible());
    QTest::keyClicks(line, QStringLiteral("hello there"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(
        transcript->toPlainText(),
        QStringLiteral("> hello there\n\u2014 Connected.\n? hello there\n\u2014 A line begins "
                       "with IAMAT or WHATSAT, in capital letters."));
    view->findChild<QCheckBox *>()->click();
    QVERIFY(transcript->toPlainText().contains(QStringLiteral("?\u00b7hello\u00b7there\u21b5\n")));

    QTest::keyClicks(line, QStringLiteral("draft"));
    QTest::keyClick(line, Qt::Key_Up);
    QCOMPARE(line->text(), QStringLiteral("hello there"));
    QTest::keyClick(line, Qt::Key_Up);
    QCOMPARE(line->text(), QStringLiteral("hello there"));
    QTest::keyClick(line, Qt::Key_Down);
    QCOMPARE(line->text(), QStringLiteral("draft"));

    selection.select(Selected::ofServer(1)); // another server, another conversation
    QCOMPARE(transcript->toPlainText(), QString());
    selection.select(Selected::ofServer(0));
    QVERIFY(transcript->toPlainText().startsWith(QStringLiteral("> hello")));
}

/// In each panel of a process, whatever size another one had before.
void InspectorPanelTest::tabsAreAsLargeAsTheTexts()
{
    for (const double scale : {2.0, 1.0, 1.5}) {
        Theme theme;
        theme.setScale(scale);
        HerdModel herd;
        Selection selection;
        InspectorPanel panel(herd, selection, theme);
        panel.show();
        TestFrames frames;
        herd.apply(frames.next(1s));
        selection.select(Selected::ofServer(0));
        QCoreApplication::sendPostedEvents();
        const auto *const tabs = panel.findChild<QTabBar *>();
        QVERIFY(tabs && tabs->isVisible());
        QCOMPARE(tabs->font().pixelSize(), theme.bodyFont().pixelSize());
        theme.setScale(1.25);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(tabs->font().pixelSize(), theme.bodyFont().pixelSize());
    }
}

QTEST_MAIN(InspectorPanelTest)
#include "tst_inspectorpanel.moc"
