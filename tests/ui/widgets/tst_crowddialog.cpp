// SPDX-License-Identifier: MIT
#include "widgets/crowddialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace drover;
using namespace std::chrono_literals;

namespace {

CrowdOptions odd()
{
    CrowdOptions options;
    options.clients = 12'345;
    options.moves = CrowdOptions::Moves::Still;
    options.speed = 3.5;
    options.interval = 250ms;
    options.roamEvery = 30s;
    options.skewedShare = 0.2;
    options.skew = 7s;
    options.queryShare = 0.05;
    options.seed = 42;
    return options;
}

QString write(const QTemporaryDir &directory, const QByteArray &content)
{
    QFile file(directory.filePath(QStringLiteral("tour.gpx")));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("A file of a test cannot be written.");
    return file.fileName();
}

} // namespace

class CrowdDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsShownIsWhatIsAppliedAgain();
    void readsATrack();
    void aBrokenTrackChangesNothing();
    void wantsATrackBeforeAnythingGoesAlongIt();
    void goesWhileItReads();
    void goesAlongADrawnRoute();
    void asksForARoute();
    void showsHowTheyFare();
    void startsAndStops();

private:
    static bool says(const CrowdDialog &dialog, const QString &text)
    {
        return std::ranges::any_of(dialog.findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisibleTo(&dialog) && label->text().contains(text);
        });
    }
    static void apply(const CrowdDialog &dialog)
    {
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Apply)->click();
    }

    Theme m_theme;
    QTemporaryDir m_directory;
};

void CrowdDialogTest::whatIsShownIsWhatIsAppliedAgain()
{
    for (const CrowdOptions &options : {CrowdOptions(), odd()}) {
        CrowdDialog dialog(options, QString(), m_theme);
        QSignalSpy applied(&dialog, &CrowdDialog::applied);
        apply(dialog);
        QCOMPARE(applied.count(), 1);
        QCOMPARE(dialog.options(), options);
    }
}

void CrowdDialogTest::readsATrack()
{
    CrowdDialog dialog(CrowdOptions(), QString(), m_theme);
    const QString name = write(m_directory,
                               "<gpx><trk><trkseg><trkpt lat='34' lon='-118'/>"
                               "<trkpt lat='34.1' lon='-118'/></trkseg></trk></gpx>");
    dialog.readTrack(name);
    QTRY_COMPARE(dialog.options().moves, CrowdOptions::Moves::Path);
    QVERIFY(dialog.options().path != nullptr);
    QVERIFY(says(dialog, QStringLiteral("11.1 km")));
    QSignalSpy applied(&dialog, &CrowdDialog::applied);
    apply(dialog);
    QCOMPARE(applied.count(), 1);
    QCOMPARE(applied[0][1].toString(), name);
}

void CrowdDialogTest::aBrokenTrackChangesNothing()
{
    const CrowdOptions before = odd();
    CrowdDialog dialog(before, QString(), m_theme);
    dialog.readTrack(write(m_directory, "<gpx>\n<trk><trkpt lat='91' lon='0'/>"));
    QTRY_VERIFY(says(dialog, QStringLiteral("tour.gpx:2: There is no point at latitude 91")));
    QCOMPARE(dialog.options(), before);
}

void CrowdDialogTest::wantsATrackBeforeAnythingGoesAlongIt()
{
    CrowdDialog dialog(CrowdOptions(), QString(), m_theme);
    dialog.findChild<QComboBox *>()->setCurrentIndex(int(CrowdOptions::Moves::Path));
    QSignalSpy applied(&dialog, &CrowdDialog::applied);
    apply(dialog);
    QCOMPARE(applied.count(), 0);
    QVERIFY(says(dialog, QStringLiteral("Choose a track first.")));
}

void CrowdDialogTest::goesWhileItReads()
{
    auto dialog = std::make_unique<CrowdDialog>(CrowdOptions(), QString(), m_theme);
    dialog->readTrack(write(m_directory, QByteArray(10'000'000, ' ') + "<gpx/>"));
    dialog.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
}

void CrowdDialogTest::goesAlongADrawnRoute()
{
    const DrawnRoute route{{{34, -118}, {34.1, -118}, {34.1, -118.1}}, Path::Return::SameWay};
    CrowdDialog dialog(odd(), QStringLiteral("tour.gpx"), m_theme);
    dialog.setRoute({});
    QCOMPARE(dialog.options(), odd());
    dialog.setRoute(route);
    QVERIFY(says(dialog, QStringLiteral("The route is 20.3 km long.")));
    QSignalSpy applied(&dialog, &CrowdDialog::applied);
    apply(dialog);
    QCOMPARE(applied.count(), 1);
    QCOMPARE(applied[0][1].toString(), QString());
    QCOMPARE(dialog.options().moves, CrowdOptions::Moves::Path);
    QCOMPARE(dialog.options().path->length(), route.path()->length());
    QCOMPARE(dialog.route(), route);
    // Round and round: on to the first point.
    auto *const back = dialog.findChildren<QComboBox *>().at(1);
    back->setCurrentIndex(1);
    emit back->activated(1);
    QCOMPARE(dialog.route(), (DrawnRoute{route.points, Path::Return::Straight}));
    QVERIFY(dialog.options().path->length() > route.path()->length() * 1.5);
    // It is kept while something else is chosen.
    auto *const moves = dialog.findChildren<QComboBox *>().at(0);
    moves->setCurrentIndex(0);
    QVERIFY(dialog.route().isEmpty());
    QCOMPARE(dialog.options().moves, CrowdOptions::Moves::Walk);
    moves->setCurrentIndex(3);
    QCOMPARE(dialog.route().points, route.points);
}

void CrowdDialogTest::asksForARoute()
{
    CrowdDialog dialog(CrowdOptions(), QString(), m_theme);
    QSignalSpy requested(&dialog, &CrowdDialog::drawRequested);
    auto *const moves = dialog.findChildren<QComboBox *>().at(0);
    moves->setCurrentIndex(3);
    emit moves->activated(3);
    QCOMPARE(requested.count(), 1);
    QSignalSpy applied(&dialog, &CrowdDialog::applied);
    apply(dialog);
    QCOMPARE(applied.count(), 0);
    QVERIFY(says(dialog, QStringLiteral("Draw a route first.")));
}

void CrowdDialogTest::showsHowTheyFare()
{
    CrowdDialog dialog(CrowdOptions(), QString(), m_theme);
    CrowdSnapshot snapshot;
    snapshot.running = true;
    snapshot.clients = snapshot.connections = 8;
    snapshot.open = 7;
    snapshot.counters.reports = 12'000;
    snapshot.counters.answers = 11'990;
    snapshot.counters.lost = 10;
    snapshot.p99 = 1'250us;
    dialog.setSnapshot(snapshot);
    QVERIFY(says(dialog, QStringLiteral("Connected: 7 of 8.")));
    QVERIFY(says(dialog, QStringLiteral("Said: 12,000. Answered: 11,990,")));
    QVERIFY(says(dialog, QStringLiteral("lost: 10.")));
    QVERIFY(says(dialog, QStringLiteral("99 % within 1.25 ms")));
}

void CrowdDialogTest::startsAndStops()
{
    CrowdDialog dialog(CrowdOptions(), QString(), m_theme);
    QSignalSpy walks(&dialog, &CrowdDialog::walkingChanged);
    CrowdSnapshot snapshot;
    snapshot.clients = 8;
    for (const bool running : {true, false}) {
        snapshot.running = running;
        dialog.setSnapshot(snapshot);
        const auto buttons = dialog.findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [running](const QPushButton *button) {
            return button->text() == (running ? QStringLiteral("&Stop") : QStringLiteral("&Start"));
        });
        QVERIFY(found != buttons.end());
        (*found)->click();
        QCOMPARE(walks.takeFirst()[0].toBool(), !running);
    }
}

QTEST_MAIN(CrowdDialogTest)
#include "tst_crowddialog.moc"
