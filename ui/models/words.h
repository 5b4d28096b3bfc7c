// SPDX-License-Identifier: MIT
#pragma once

#include "monitor/herdframe.h"

#include <QString>

namespace drover {

// What states and reasons are called in front of people, in the language of now.

/// "up", "stopped", ...; a server that does not answer for itself is "elsewhere".
QString stateWord(const ServerSnapshot &server);
/// "reset by the other end", "nobody listens there"; part of a sentence.
QString reasonWords(CloseReason reason);
/// The same for the enumerator's name, as journals have it; the name itself where it is unknown.
QString reasonWords(const QString &enumeratorName);
/// One end of a link: "up", "dialled again in 2.1 s", "cut by hand".
QString endWords(const LinkEndSnapshot &end);

} // namespace drover
