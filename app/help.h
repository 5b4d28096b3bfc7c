// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QString>

namespace drover {

/// The help for a topic: empty for the overview, a command, "control" or "limits". The error is a
/// sentence.
Result<QString, QString> helpText(const QString &topic);

/// docs/LIMITS.md, made from the table of limits.
QString limitsPage();

} // namespace drover
