// SPDX-License-Identifier: MIT
#include "session/ownposition.h"

#include "session/herdsession.h"

#include "herd/presets.h"

#include <QSignalSpy>
#include <QTest>

using namespace drover;

namespace {

/// A source that says what the test says.
class FakeSource : public QGeoPositionInfoSource
{
    Q_OBJECT

public:
    FakeSource()
        : QGeoPositionInfoSource(nullptr)
    {
    }
    QGeoPositionInfo lastKnownPosition(bool) const override { return {}; }
    PositioningMethods supportedPositioningMethods() const override
    {
        return AllPositioningMethods;
    }
    int minimumUpdateInterval() const override { return 100; }
    Error error() const override { return NoError; }
    void startUpdates() override { isUpdating = true; }
    void stopUpdates() override { isUpdating = false; }
    void requestUpdate(int) override { }

    void say(double latitude, double longitude)
    {
        emit positionUpdated(
            QGeoPositionInfo(QGeoCoordinate(latitude, longitude), QDateTime::currentDateTimeUtc()));
    }

    bool isUpdating = false;
};

struct Rig
{
    Rig()
        : position([this] {
            auto made = std::make_unique<FakeSource>();
            source = made.get();
            return made;
        })
    {
    }
    QPointer<FakeSource> source;
    OwnPosition position;
};

} // namespace

class OwnPositionTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhereItIs();
    void saysThatThereIsNoSource();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void isReportedToTheChosenServer();
};

void OwnPositionTest::tellsWhereItIs()
{
    Rig rig;
    QSignalSpy moved(&rig.position, &OwnPosition::moved);
    rig.position.start();
    QVERIFY(rig.source->isUpdating);
    rig.source->say(34.07, -118.44);
    rig.source->say(qQNaN(), 0); // none
    QCOMPARE(moved.count(), 1);
    QCOMPARE(moved[0][0].value<Coordinate>(), (Coordinate{34.07, -118.44}));
    rig.position.stop();
    QVERIFY(!rig.position.isRunning());
    QTRY_VERIFY(!rig.source);
    rig.position.start(); // again
    rig.source->say(1, 2);
    QCOMPARE(moved.count(), 2);
}

void OwnPositionTest::saysThatThereIsNoSource()
{
    OwnPosition position([] { return std::unique_ptr<QGeoPositionInfoSource>(); });
    QSignalSpy failed(&position, &OwnPosition::failed);
    position.start();
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].toString().startsWith(
        QLatin1String("This computer has nothing that says where it is")));
    QVERIFY(!position.isRunning());
}

void OwnPositionTest::saysWhatWentWrong_data()
{
    using Error = QGeoPositionInfoSource::Error;
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("not allowed") << int(Error::AccessError)
                                 << QStringLiteral("Drover is not allowed to see");
    QTest::newRow("switched off") << int(Error::ClosedError)
                                  << QStringLiteral("What says where this computer is has been");
    QTest::newRow("unknown") << int(Error::UnknownSourceError)
                             << QStringLiteral("Where this computer is could not be found out.");
    QTest::newRow("later, perhaps") << int(Error::UpdateTimeoutError) << QString();
}

void OwnPositionTest::saysWhatWentWrong()
{
    QFETCH(const int, error);
    QFETCH(const QString, sentence);
    Rig rig;
    QSignalSpy failed(&rig.position, &OwnPosition::failed);
    rig.position.start();
    emit rig.source->errorOccurred(QGeoPositionInfoSource::Error(error));
    QCOMPARE(failed.count(), sentence.isEmpty() ? 0 : 1);
    QCOMPARE(rig.position.isRunning(), sentence.isEmpty());
    if (!sentence.isEmpty())
        QVERIFY(failed[0][0].toString().startsWith(sentence));
}

void OwnPositionTest::isReportedToTheChosenServer()
{
    HerdSession session;
    HerdOptions options;
    options.topology = *makePreset(QStringLiteral("line-3"))->withPorts();
    options.anyPorts = true;
    options.walks = false;
    options.writesLog = false;
    options.secret = "a secret of the tests";
    std::vector<std::string> clients;
    std::vector<BeliefChange> beliefs;
    connect(&session, &HerdSession::frameArrived, this,
            [&](const std::shared_ptr<const HerdFrame> &frame) {
                clients.insert(clients.end(), frame->newClients.begin(), frame->newClients.end());
                beliefs.insert(beliefs.end(), frame->beliefs.begin(), frame->beliefs.end());
            });
    session.open(std::move(options));
    QTRY_VERIFY(session.isOpen());
    session.setOwnClient(OwnClient{"laptop", "S2"});
    session.moveOwnClient({51.5, -0.125});
    QTRY_COMPARE(clients, (std::vector<std::string>{"laptop"}));
    QTRY_VERIFY(beliefs.size() >= 3); // every server
    for (const BeliefChange &belief : beliefs) {
        QCOMPARE(belief.origin, ServerIndex(1));
        QCOMPARE(belief.latitude, 51.5);
        QCOMPARE(belief.longitude, -0.125);
    }
    session.moveOwnClient({51.75, -0.125});
    QTRY_COMPARE(beliefs.back().latitude, 51.75);
    session.close();
    QTRY_VERIFY(!session.isOpen());
}

QTEST_MAIN(OwnPositionTest)
#include "tst_ownposition.moc"
