// SPDX-License-Identifier: MIT
#include "fuzz/parserlaws.h"

#include "protocol/formatter.h"
#include "protocol/linebuffer.h"
#include "protocol/parser.h"

#include <algorithm>
#include <string>
#include <variant>
#include <vector>

namespace drover {

namespace {

std::string folded(std::string_view line)
{
    std::string result;
    for (const char c : line) {
        if (!isWhiteSpace(c))
            result += c;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    if (!result.empty() && result.back() == ' ')
        result.pop_back();
    return result;
}

template <typename Parse> const char *brokenRoundTrip(std::string_view line, Parse parse)
{
    const auto message = parse(line);
    if (!message)
        return nullptr;
    std::string formatted = std::visit([](const auto &m) { return format(m); }, *message);
    if (formatted.empty() || formatted.back() != '\n')
        return "a message ends with LF";
    formatted.pop_back();
    if (formatted != folded(line))
        return "what parses formats back to itself";
    const auto again = parse(std::string_view(formatted));
    if (!again || !(*again == *message))
        return "what is formatted parses to the same";
    return nullptr;
}

struct Lines
{
    std::vector<std::string> whole;
    std::string rest; ///< unfinished, or the head of a line that is too long
    bool isTooLong = false;

    bool operator==(const Lines &) const = default;
};

Lines linesOf(std::string_view stream, std::size_t pieceSize)
{
    LineBuffer buffer(LineBuffer::headBytes);
    Lines lines;
    while (!stream.empty()) {
        // A piece of its own on the heap: a sanitizer sees a view that outlives it.
        const std::string piece(stream.substr(0, pieceSize));
        stream.remove_prefix(piece.size());
        std::string_view input = piece;
        std::string_view line;
        LineBuffer::Step step;
        while ((step = buffer.next(input, line)) == LineBuffer::Step::Line)
            lines.whole.emplace_back(line);
        if (step == LineBuffer::Step::TooLong) {
            lines.rest = line;
            lines.isTooLong = true;
            return lines;
        }
    }
    lines.rest = buffer.unfinished();
    return lines;
}

} // namespace

const char *brokenLaw(std::string_view bytes)
{
    const std::string_view line = bytes.substr(0, bytes.find('\n'));
    for (const std::string_view text : {line, bytes}) {
        if (const char *broken = brokenRoundTrip(text, parseCommand))
            return broken;
        if (const char *broken = brokenRoundTrip(text, parseLinkMessage))
            return broken;
    }
    const std::size_t pieceSize
        = bytes.empty() ? 1 : static_cast<unsigned char>(bytes[0]) % 32 + 1U;
    const Lines lines = linesOf(bytes, bytes.size());
    if (linesOf(bytes, pieceSize) != lines)
        return "a stream gives the same lines wherever it is cut";
    std::string joined;
    for (const std::string &whole : lines.whole)
        joined.append(whole).push_back('\n');
    joined += lines.rest;
    if (lines.isTooLong ? !bytes.starts_with(joined) || lines.rest.size() != LineBuffer::headBytes
                        : bytes != joined)
        return "no byte of a stream is lost";
    return nullptr;
}

} // namespace drover
