// SPDX-License-Identifier: MIT
// A portal of the test's own, on a bus of the test's own.
#include "theme/desktopportal.h"

#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace drover;

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");

/// Answers "Read" as portals do.
class Portal : public QDBusVirtualObject
{
    Q_OBJECT

public:
    uint scheme = 0;
    bool wrapsTwice = true;
    bool answers = true;
    int asked = 0;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() != QLatin1String("Read"))
            return false;
        ++asked;
        if (answers)
            connection.send(message.createReply(QVariant::fromValue(QDBusVariant(value()))));
        return true;
    }
    QVariant value() const
    {
        return wrapsTwice ? QVariant::fromValue(QDBusVariant(scheme)) : QVariant(scheme);
    }
};

class DesktopPortalTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void saysWhatTheDesktopPrefers_data();
    void saysWhatTheDesktopPrefers();
    void hearsOfChanges();
    void waitsForNobody();
    void doesWithoutABus();

private:
    QDBusConnection ours() const { return QDBusConnection(QStringLiteral("ours")); }
    QDBusConnection theirs() const { return QDBusConnection(QStringLiteral("theirs")); }
    void tellChange(const QString &group, const QString &key, uint value) const;

    QProcess m_daemon;
    std::unique_ptr<Portal> m_portal;
};

void DesktopPortalTest::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (program.isEmpty())
        QSKIP("There is no dbus-daemon here.");
    m_daemon.start(program,
                   {QStringLiteral("--session"), QStringLiteral("--nofork"),
                    QStringLiteral("--print-address")});
    QTRY_VERIFY(m_daemon.canReadLine());
    const QString address = QString::fromLatin1(m_daemon.readLine().trimmed());
    QVERIFY(QDBusConnection::connectToBus(address, QStringLiteral("ours")).isConnected());
    QVERIFY(QDBusConnection::connectToBus(address, QStringLiteral("theirs")).isConnected());
    QVERIFY(theirs().registerService(service));
}

void DesktopPortalTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("ours"));
    QDBusConnection::disconnectFromBus(QStringLiteral("theirs"));
    m_daemon.kill();
    QTRY_COMPARE(m_daemon.state(), QProcess::NotRunning);
}

void DesktopPortalTest::init()
{
    m_portal = std::make_unique<Portal>();
    QVERIFY(theirs().registerVirtualObject(path, m_portal.get()));
}

void DesktopPortalTest::cleanup()
{
    theirs().unregisterObject(path);
    m_portal.reset();
}

void DesktopPortalTest::tellChange(const QString &group, const QString &key, uint value) const
{
    QDBusMessage signal
        = QDBusMessage::createSignal(path, interface, QStringLiteral("SettingChanged"));
    signal << group << key << QVariant::fromValue(QDBusVariant(value));
    theirs().send(signal);
}

void DesktopPortalTest::saysWhatTheDesktopPrefers_data()
{
    QTest::addColumn<uint>("scheme");
    QTest::addColumn<bool>("wrapsTwice");
    QTest::addColumn<Theme::Desktop>("desktop");
    QTest::newRow("dark") << 1U << true << Theme::Desktop::Dark;
    QTest::newRow("light") << 2U << true << Theme::Desktop::Light;
    QTest::newRow("no preference") << 0U << true << Theme::Desktop::Unknown;
    QTest::newRow("of a later version") << 7U << true << Theme::Desktop::Unknown;
    QTest::newRow("wrapped once") << 1U << false << Theme::Desktop::Dark;
}

void DesktopPortalTest::saysWhatTheDesktopPrefers()
{
    QFETCH(uint, scheme);
    QFETCH(bool, wrapsTwice);
    QFETCH(Theme::Desktop, desktop);
    m_portal->scheme = scheme;
    m_portal->wrapsTwice = wrapsTwice;
    DesktopPortal portal(ours());
    QSignalSpy told(&portal, &DesktopPortal::told);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told[0][0].value<Theme::Desktop>(), desktop);
}

void DesktopPortalTest::hearsOfChanges()
{
    DesktopPortal portal(ours());
    QSignalSpy told(&portal, &DesktopPortal::told);
    QTRY_COMPARE(told.size(), 1);
    const QString group = QStringLiteral("org.freedesktop.appearance");
    tellChange(group, QStringLiteral("accent-color"), 1);
    tellChange(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("color-scheme"), 1);
    tellChange(group, QStringLiteral("color-scheme"), 1);
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told[1][0].value<Theme::Desktop>(), Theme::Desktop::Dark);
    tellChange(group, QStringLiteral("color-scheme"), 2);
    QTRY_COMPARE(told.size(), 3);
    QCOMPARE(told[2][0].value<Theme::Desktop>(), Theme::Desktop::Light);
}

/// A portal that hangs keeps nobody waiting, and may speak later.
void DesktopPortalTest::waitsForNobody()
{
    m_portal->answers = false;
    QElapsedTimer timer;
    timer.start();
    DesktopPortal portal(ours());
    QCOMPARE_LT(timer.elapsed(), 1'000);
    QSignalSpy told(&portal, &DesktopPortal::told);
    QTRY_COMPARE(m_portal->asked, 1);
    QCOMPARE(told.size(), 0);
    tellChange(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"), 1);
    QTRY_COMPARE(told.size(), 1);
}

void DesktopPortalTest::doesWithoutABus()
{
    DesktopPortal portal{QDBusConnection(QString())};
    QSignalSpy told(&portal, &DesktopPortal::told);
    QCOMPARE(told.size(), 0);
}

} // namespace

QTEST_GUILESS_MAIN(DesktopPortalTest)
#include "tst_desktopportal.moc"
