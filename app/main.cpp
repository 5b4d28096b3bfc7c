// SPDX-License-Identifier: MIT
// The program with the window.
#include "console.h"
#include "language/language.h"
#include "mainwindow/mainwindow.h"
#include "theme/desktopportal.h"
#include "unixsignals.h"

#include <QApplication>
#include <QCommandLineParser>

#include <csignal>
#include <optional>

namespace {

int runWindow(const QString &herd)
{
    drover::Theme theme;
    const drover::DesktopPortal desktop(drover::DesktopPortal::sessionBus());
    QObject::connect(&desktop, &drover::DesktopPortal::told, &theme, &drover::Theme::setDesktop);
    drover::SettingsStore settings;
    drover::MainWindow window(settings, theme, {});
    drover::UnixSignals signals_;
    QObject::connect(&window, &drover::MainWindow::closed, qApp, &QApplication::quit,
                     Qt::QueuedConnection);
    QObject::connect(&signals_, &drover::UnixSignals::endRequested, &window,
                     &drover::MainWindow::close);
    window.show();
    window.openHerd(herd);
    return QApplication::exec();
}

/// The herd that the arguments ask for; nothing where they are wrong, which is told. Ends the
/// program where they ask for help only.
std::optional<QString> readArguments()
{
    drover::Language language; // the window's own comes from its settings
    language.setLanguage({});
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "Window",
        "Runs, shows and breaks an application server herd. Without a window: "
        "drover-headless."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("HERD"),
        QCoreApplication::translate("Window",
                                    "A preset (drover-headless herd --list) or a herd "
                                    "file; the servers of 2018 without one."));
    parser.process(QCoreApplication::arguments());
    const QStringList herds = parser.positionalArguments();
    if (herds.size() > 1) {
        drover::printError(QCoreApplication::translate(
            "Window", "One herd at a time: type \"drover --help\" for more."));
        return {};
    }
    return herds.value(0);
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    // Qt's own event dispatcher has less to do in a turn than the one on top of GLib.
    qputenv("QT_NO_GLIB", "1");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("drover"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DROVER_VERSION));
    QApplication::setQuitOnLastWindowClosed(false); // the herd is stopped first
    const auto herd = readArguments();
    return herd ? runWindow(*herd) : 2;
}
