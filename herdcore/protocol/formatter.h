// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/message.h"

#include <string>
#include <string_view>

namespace drover {

// Messages as lines, one blank between fields and LF at the end. What parses formats back to
// itself, but for white space.

std::string format(const Report &message);
std::string format(const Query &message);
std::string format(const Update &message);
std::string format(const Peer &message);
std::string format(const Proof &message);
std::string format(const Have &message);
std::string format(const Seen &message);
std::string format(Ping message);
std::string format(Pong message);

/// How many bytes the AT line has, its LF not counted.
std::size_t atLineLength(const Update &message);
/// Writes the AT line and its LF, atLineLength() + 1 bytes, to \a to.
void writeAtLine(const Update &message, char *to);

/// "? ", the line exactly as it came, and LF.
void appendComplaint(std::string &to, std::string_view line);

} // namespace drover
