// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/parser.h"

#include <optional>
#include <string>
#include <vector>

namespace drover {

/// A line, why it is worth a test, and what the parser has to say to it.
struct Line
{
    std::string why;
    std::string bytes; ///< without LF at its end
    std::optional<ParseError> error = {}; ///< nothing: it is a message
};

/// For parseCommand().
std::vector<Line> clientLines();
/// For parseLinkMessage().
std::vector<Line> linkLines();

/// \a line as the formatter would write it, but for its LF: one blank between fields, none around.
std::string folded(const std::string &line);

/// An AT line of exactly \a length bytes; the client's name is filled up.
std::string atLineOf(std::size_t length);

} // namespace drover
