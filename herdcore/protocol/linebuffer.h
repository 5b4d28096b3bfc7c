// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace drover {

/// Cuts a stream of bytes into lines, wherever the network has cut it. Keeps nothing but an
/// unfinished line; each byte is looked at and copied at most once.
class LineBuffer
{
public:
    enum class Step {
        Line, ///< a complete line
        NeedMore, ///< the input is used up
        TooLong, ///< the line has more than maxLineBytes; the buffer is of no more use
    };

    /// How much of a line that is too long is told.
    static constexpr std::size_t headBytes = 128;

    /// \a maxLineBytes, the LF not counted, is at least headBytes and fits 32 bits.
    explicit LineBuffer(std::size_t maxLineBytes);

    /// As for the constructor. Holds from the next line on.
    void setMaxLineBytes(std::size_t bytes);

    /// Takes the next line off the front of \a input. At Line, \a line is the line without its LF
    /// and stays valid until the next call or until the input goes; at TooLong it is the first
    /// headBytes bytes of the line.
    Step next(std::string_view &input, std::string_view &line);

    /// At the end of the stream: what stands there without LF. Empty where there is nothing.
    std::string_view unfinished() const;

private:
    std::string m_kept; // the beginning of the line at hand
    std::uint32_t m_max = 0;
    bool m_delivered = false; // m_kept was handed out as a line by the last call
};

} // namespace drover
