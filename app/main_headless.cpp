// SPDX-License-Identifier: MIT
#include "benchrun.h"
#include "commandline.h"
#include "console.h"
#include "crowdrun.h"
#include "floodrun.h"
#include "help.h"
#include "herdcommand.h"
#include "importcommand.h"
#include "language/language.h"
#include "send.h"
#include "serve.h"

#include <QCoreApplication>

namespace drover {

namespace {

constexpr int exitWrongUsage = 2;

int run(const HelpOptions &options)
{
    const auto text = helpText(options.topic);
    if (!text) {
        printError(text.error());
        return exitWrongUsage;
    }
    printLine(*text);
    return EXIT_SUCCESS;
}

int run(const ServeOptions &options)
{
    return serve(options);
}

int run(const SendOptions &options)
{
    return send(options);
}

int run(const CrowdRunOptions &options)
{
    return runCrowd(options);
}

int run(const BenchOptions &options)
{
    return runBench(options);
}

int run(const FloodOptions &options)
{
    return runFlood(options);
}

int run(const HerdOptions &options)
{
    return printHerd(options);
}

int run(const PlacesImportOptions &options)
{
    return importPlaces(options);
}

int run(VersionOptions)
{
    printLine(QStringLiteral("drover %1 (Qt %2)")
                  .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion())));
    return EXIT_SUCCESS;
}

int runCommand(const QStringList &arguments)
{
    const auto options = parseCommandLine(arguments);
    if (options)
        return std::visit([](const auto &chosen) { return run(chosen); }, *options);
    const UsageError &error = options.error();
    printError(error.message);
    printError(
        QCoreApplication::translate("CommandLine", "Type \"drover-headless help%1\" for more.")
            .arg(error.topic.isEmpty() ? QString() : QLatin1Char(' ') + error.topic));
    return exitWrongUsage;
}

} // namespace

} // namespace drover

int main(int argc, char **argv)
{
    drover::openStandardDescriptors();
    // Qt's own event dispatcher has less to do in a turn than the one on top of GLib, and nothing
    // here needs GLib.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("drover"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DROVER_VERSION));
    drover::Language language;
    language.setLanguage({});
    return drover::runCommand(QCoreApplication::arguments());
}
