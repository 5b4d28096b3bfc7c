// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QString>

#include <optional>

namespace drover {

/// A server that a command talks to.
struct Target
{
    QString name; ///< as it was written on the command line
    QString host; ///< an address or a name
    quint16 port = 0;
};

/// What \a text means: HOST:PORT, or a server of \a herd (a preset or a file; empty: the default
/// one) by name. The error is a sentence.
Result<Target, QString> findTarget(const QString &text, const QString &herd,
                                   std::optional<quint16> basePort);

} // namespace drover
