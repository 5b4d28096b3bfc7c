// SPDX-License-Identifier: MIT
#pragma once

#include "log/messagelog.h"

#include <QString>

namespace drover {

// What a row says to people, in the language of now.

/// The text on one line: blanks and line ends between JSON's words are one blank; other control
/// characters, and bytes that are no UTF-8, are written as \xNN.
QString shownText(const MessageRow &row);
/// "client 127.0.0.1:40112", or the neighbour's name.
QString shownPeer(const MessageRow &row);
/// "in", "out", or nothing.
QString directionWord(MessageDirection direction);
/// "news", "stale", "catch-up", "refused", or nothing.
QString noteWord(LineNote note);
/// The peer is somebody's address: no neighbour.
bool isAddress(std::string_view peer);

/// Bytes as text that says all of them: where \a hasEscapes comes back true, there was something
/// that is no UTF-8, stands as \xNN, and backslashes are doubled.
QString exactText(std::string_view bytes, bool &hasEscapes);

} // namespace drover
