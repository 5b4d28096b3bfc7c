// SPDX-License-Identifier: MIT
// That every text of the window is translated, and that there is room for all of it: in a language
// made up for it, which is a third longer, and in every one that is shipped.
#include "inspector/inspectorpanel.h"
#include "log/messagespanel.h"
#include "mainwindow/mainwindow.h"
#include "pseudotranslator.h"
#include "textwalk.h"
#include "topology/serveritem.h"
#include "widgets/noticebar.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QFontMetricsF>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace drover;

namespace {

constexpr int patience = 15'000; ///< milliseconds
constexpr int settling = 600; ///< milliseconds: models are shown again every 200
const char *const pseudoLanguage = "pseudo";

class TextsTest : public QObject
{
    Q_OBJECT

private slots:
    void pseudoTextsKeepWhatIsNotForPeople_data();
    void pseudoTextsKeepWhatIsNotForPeople();
    void everyTextIsTranslatedAndFits_data();
    void everyTextIsTranslatedAndFits();
    void wordsFitOnCards_data();
    void wordsFitOnCards();
};

void addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow(pseudoLanguage) << QString::fromLatin1(pseudoLanguage);
    Language().setLanguage(QStringLiteral("en")); // with it the resources
    for (const QString &code : Language::codes())
        if (code == QLatin1String("en")
            || QFile::exists(QStringLiteral(":/i18n/drover_%1.qm").arg(code)))
            QTest::newRow(qPrintable(code)) << code;
}

/// Brings the window into one state after the other and notes what is wrong in each.
class Tour
{
public:
    Tour(MainWindow &window, bool isPseudo)
        : m_window(window)
        , m_isPseudo(isPseudo)
    {
    }

    void look(const QWidget &at, const char *state)
    {
        // Layouts and texts may be under way: what is wrong all the time counts.
        QStringList found = findingsIn(at);
        const auto isGood = [&] {
            const QStringList now = findingsIn(at);
            found.removeIf([&now](const QString &each) { return !now.contains(each); });
            return found.isEmpty();
        };
        (void)QTest::qWaitFor(isGood, settling);
        for (const QString &each : found)
            if (!m_seen.contains(each)) {
                m_seen.append(each);
                m_found.append(QLatin1String(state) + QLatin1String(": ") + each);
            }
    }
    void look(const char *state) { look(m_window, state); }
    void lookAtDialog(ActionId id, const char *state)
    {
        m_window.actions()[id]->trigger();
        const auto open = [this]() -> QDialog * {
            for (QDialog *const dialog : m_window.findChildren<QDialog *>())
                if (dialog->isVisible())
                    return dialog;
            return nullptr;
        };
        QTRY_VERIFY2(open(), state);
        look(*open(), state);
        open()->close();
        QTRY_VERIFY2(!open(), state);
    }
    const QStringList &found() const { return m_found; }

private:
    QStringList findingsIn(const QWidget &at) const
    {
        if (!m_isPseudo)
            return TextWalk::cutOff(at);
        QStringList findings = TextWalk::untranslated(at) + TextWalk::cutOff(at);
        // Of all that is so much longer tabs alone may scroll.
        findings.removeIf(
            [](const QString &each) { return each.contains(QLatin1String("/QTabBar")); });
        return findings;
    }

    MainWindow &m_window;
    const bool m_isPseudo;
    QStringList m_seen;
    QStringList m_found;
};

void TextsTest::pseudoTextsKeepWhatIsNotForPeople_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *source, const char *expected) {
        QTest::newRow(source) << QString::fromUtf8(source) << QString::fromUtf8(expected);
    };
    row("", "");
    row("Take &down", "⟦Táké &dówñ ⟧");
    row("%1 of %n", "⟦%1 óf %n⟧");
    row("<b>up</b>&nbsp;%L2", "⟦<b>úp</b>&nbsp;%L2⟧");
    row("Herd files (*.json);;All files (*)", "⟦Héřd fíléš (*.json);;Áll fíléš (*) xxx⟧");
    row("%1[*] - Drover", "⟦%1[*] - Dřóvéř⟧");
}

void TextsTest::pseudoTextsKeepWhatIsNotForPeople()
{
    QFETCH(QString, source);
    QFETCH(QString, expected);
    const QString pseudo = PseudoTranslator::pseudo(source);
    QCOMPARE(pseudo, expected);
    QCOMPARE(PseudoTranslator::outsideOfBrackets(QStringLiteral("a") + pseudo).trimmed(),
             QStringLiteral("a"));
}

void TextsTest::everyTextIsTranslatedAndFits_data()
{
    addLanguages();
}

void TextsTest::everyTextIsTranslatedAndFits()
{
    QFETCH(QString, language);
    const bool isPseudo = language == QLatin1String(pseudoLanguage);
    const QTemporaryDir directory;
    SettingsStore store(directory.filePath(QStringLiteral("settings.ini")));
    Settings settings;
    settings.language = isPseudo ? QStringLiteral("en") : language;
    store.save(settings);
    Theme theme;
    MainWindow window(store, theme,
                      {.anyPorts = true, .writesLog = false, .secret = "a secret of the tests"});
    window.resize(1280, 720);
    window.show();
    window.openHerd(QString());
    const HerdModel &model = window.model();
    QTRY_VERIFY_WITH_TIMEOUT(!model.isEmpty() && model.clientCount() > 0 && model.lastAgreement(),
                             patience);
    PseudoTranslator pseudo; // while it runs, as when a user chooses a language
    if (isPseudo)
        QCoreApplication::installTranslator(&pseudo);
    QCOMPARE(window.size(), QSize(1280, 720)); // no text makes the window larger

    Tour tour(window, isPseudo);
    const ServerIndex holiday = *model.idOf("Holiday");
    const ServerIndex goloman = *model.idOf("Goloman");
    QTRY_VERIFY(window.messages().shown().rowCount() > 0);
    tour.look("at first");
    window.selection().select(Selected::ofServer(holiday));
    tour.look("a server");
    window.control().setHeld(goloman, holiday, true);
    QTRY_VERIFY(model.link(goloman, holiday)->held);
    window.selection().select(Selected::ofLink(goloman, holiday));
    tour.look("a held link");
    window.selection().select(Selected::ofClient(0));
    tour.look("a client");
    window.actions()[ActionId::SlowMotion]->trigger();
    QTRY_VERIFY(model.frame().slowMotion.count() > 0);
    window.control().takeDown(holiday);
    QTRY_VERIFY(model.server(holiday)->state == Herd::ServerState::Down);
    window.selection().select(Selected::ofServer(holiday));
    tour.look("a server that is down");
    window.selection().select(Selected::ofServer(goloman));
    window.inspector().showConsole();
    tour.look("the line to type");
    window.actions()[ActionId::FocusConvergence]->trigger();
    tour.look("convergence");
    window.actions()[ActionId::FocusMessages]->trigger();
    window.messages().setFilterText(QStringLiteral("knd:AT"));
    tour.look("a mistake in the filter");
    window.messages().setFilterText(QString());
    window.actions()[ActionId::Find]->trigger();
    tour.look("finding");
    window.openHerd(QStringLiteral("no such herd"));
    QTRY_VERIFY(!window.notices().texts().isEmpty());
    tour.look("a notice");
    window.notices().clear();
    for (const auto &[id, state] :
         {std::pair(ActionId::Settings, "settings"), std::pair(ActionId::Keys, "keys"),
          std::pair(ActionId::About, "about")})
        tour.lookAtDialog(id, state);

    window.actions()[ActionId::Palette]->trigger();
    tour.look("the palette of actions");

    QCoreApplication::removeTranslator(&pseudo);
    QSignalSpy closed(&window, &MainWindow::closed);
    window.close();
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
    for (const QString &each : tour.found())
        qWarning("%s", qPrintable(each));
    QCOMPARE(tour.found(), QStringList());
}

void TextsTest::wordsFitOnCards_data()
{
    addLanguages();
}

/// Without the port, which gives way to them.
void TextsTest::wordsFitOnCards()
{
    QFETCH(QString, language);
    const bool isPseudo = language == QLatin1String(pseudoLanguage);
    Theme theme;
    Language chosen;
    chosen.setLanguage(isPseudo ? QStringLiteral("en") : language);
    PseudoTranslator pseudo;
    if (isPseudo)
        QCoreApplication::installTranslator(&pseudo);
    const QFontMetricsF metrics(theme.captionFont());
    for (const Condition condition :
         {Condition::Up, Condition::Frozen, Condition::Stopping, Condition::Stopped,
          Condition::Killed, Condition::Foreign, Condition::Elsewhere}) {
        const QString word = conditionWord(condition);
        QVERIFY2(metrics.horizontalAdvance(word) + 13 < ServerItem::cardSize.width() - 22 - 37 - 4,
                 qPrintable(word));
    }
    QCoreApplication::removeTranslator(&pseudo);
}

} // namespace

QTEST_MAIN(TextsTest)
#include "tst_texts.moc"
