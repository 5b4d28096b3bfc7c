// SPDX-License-Identifier: MIT
#include "importcommand.h"

#include "console.h"
#include "places/placesimport.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <unistd.h>

namespace drover {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(PlacesImport)
};

volatile std::sig_atomic_t stopRequested = 0;

void requestStop(int)
{
    stopRequested = 1;
}

/// A line that is written over itself, for the one who sits there.
class ProgressBar
{
public:
    void show(double share)
    {
        constexpr int columns = 40;
        const int percent = static_cast<int>(share * 100);
        if (!m_isTerminal || percent == m_percent)
            return;
        m_percent = percent;
        const int done = percent * columns / 100;
        std::fprintf(stderr, "\r[%s%s] %3d %%", qPrintable(QString(done, u'#')),
                     qPrintable(QString(columns - done, u' ')), percent);
        std::fflush(stderr);
    }
    /// The line is empty again.
    void clear()
    {
        if (m_percent >= 0)
            std::fputs("\r\033[K", stderr);
    }

private:
    const bool m_isTerminal = ::isatty(STDERR_FILENO) != 0;
    int m_percent = -1;
};

} // namespace

int importPlaces(const PlacesImportOptions &options)
{
    std::signal(SIGINT, requestStop);
    std::signal(SIGTERM, requestStop);
    QElapsedTimer time;
    time.start();
    ProgressBar bar;
    const auto summary = importPlaces(options.source, options.target, [&bar](double share) {
        bar.show(share);
        return stopRequested == 0;
    });
    bar.clear();
    if (!summary) {
        printError(summary.error());
        return EXIT_FAILURE;
    }
    constexpr double msPerSecond = 1'000;
    printLine(ImportText::tr("Places written to %1: %2, in %3 s.")
                  .arg(options.target, QString::number(summary->places),
                       QString::number(static_cast<double>(time.elapsed()) / msPerSecond, 'f', 1)));
    if (summary->passedOver > 0)
        printLine(ImportText::tr("Passed over, without a name or a position: %1.")
                      .arg(summary->passedOver));
    return EXIT_SUCCESS;
}

} // namespace drover
