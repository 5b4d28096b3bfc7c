// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace drover {

/// Asks the desktop whether it is dark, and hears of it when that changes, by the portal that
/// GNOME, KDE and others answer at:
/// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
/// (Qt 6.4 does not say: a palette of ours, once set, hides the desktop's.) Where there is no
/// portal nothing is ever told. On the window's thread, which never waits for the desktop.
class DesktopPortal : public QObject
{
    Q_OBJECT

public:
    explicit DesktopPortal(const QDBusConnection &bus, QObject *parent = nullptr);

    /// The bus of the user's session; one that is not connected where there is none.
    static QDBusConnection sessionBus();

signals:
    /// What the desktop prefers; soon after the start, and after each change.
    void told(drover::Theme::Desktop desktop);

private:
    Q_SLOT void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);
    void ask();
    void take(const QVariant &value);

    QDBusConnection m_bus;
};

} // namespace drover
