// SPDX-License-Identifier: MIT
#pragma once

#include "console.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <csignal>
#include <cstdlib>

namespace drover {

// What all commands do that run in the event loop until they are done.

/// Starts a \a Run and runs the event loop, which it ends; the exit code. What keeps it from
/// starting, a sentence, is told. A connection whose other end is gone is an error of a write, and
/// no signal.
template <typename Run, typename Options> int runUntilDone(const Options &options)
{
    std::signal(SIGPIPE, SIG_IGN);
    Run run;
    if (const auto started = run.start(options); !started) {
        printError(started.error());
        return EXIT_FAILURE;
    }
    return QCoreApplication::exec();
}

/// Ends the event loop, later: what is told before it runs would be lost. Not where \a run has gone
/// by then.
void exitLater(QObject *run, int code);

/// Writes the whole file or leaves it as it was; then it tells why, and is false.
bool writeWhole(const QString &fileName, const QByteArray &bytes);

} // namespace drover
