// SPDX-License-Identifier: MIT
#include "theme/desktopportal.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QStandardPaths>

namespace drover {

namespace {

constexpr QLatin1StringView service("org.freedesktop.portal.Desktop");
constexpr QLatin1StringView path("/org/freedesktop/portal/desktop");
constexpr QLatin1StringView interface("org.freedesktop.portal.Settings");
constexpr QLatin1StringView appearance("org.freedesktop.appearance");
constexpr QLatin1StringView colorScheme("color-scheme");

} // namespace

DesktopPortal::DesktopPortal(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (m_bus.isConnected())
        ask();
}

QDBusConnection DesktopPortal::sessionBus()
{
    // Without this, asking for a bus would start one where there is none.
    const bool hasBus = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
                             + QStringLiteral("/bus"));
    return hasBus ? QDBusConnection::sessionBus() : QDBusConnection(QString());
}

void DesktopPortal::ask()
{
    // By name, as Qt has no other way that does not wait for an answer; of any sender, as it would
    // first ask, and wait for, who the service is.
    m_bus.connect(QString(), QString(path), QString(interface), QStringLiteral("SettingChanged"),
                  this, SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(
        QString(service), QString(path), QString(interface), QStringLiteral("Read"));
    question << QString(appearance) << QString(colorScheme);
    auto *const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(reply.value().variant());
        watcher->deleteLater();
    });
}

void DesktopPortal::settingChanged(const QString &group, const QString &key,
                                   const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme)
        take(value.variant());
}

/// Some portals wrap the number twice.
void DesktopPortal::take(const QVariant &value)
{
    if (value.canConvert<QDBusVariant>()) {
        take(value.value<QDBusVariant>().variant());
        return;
    }
    switch (value.toUInt()) {
    case 1:
        emit told(Theme::Desktop::Dark);
        break;
    case 2:
        emit told(Theme::Desktop::Light);
        break;
    default:
        emit told(Theme::Desktop::Unknown);
        break;
    }
}

} // namespace drover
