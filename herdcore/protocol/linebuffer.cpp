// SPDX-License-Identifier: MIT
#include "protocol/linebuffer.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>

namespace drover {

namespace {

/// A connection keeps at most this much memory when it has nothing to keep.
constexpr std::size_t keptCapacity = 64;

} // namespace

LineBuffer::LineBuffer(std::size_t maxLineBytes)
{
    setMaxLineBytes(maxLineBytes);
}

void LineBuffer::setMaxLineBytes(std::size_t bytes)
{
    // The head of a line that is too long is then always of full length: no byte of what follows
    // the line gets into it.
    Q_ASSERT(bytes >= headBytes && bytes <= std::numeric_limits<std::uint32_t>::max());
    m_max = static_cast<std::uint32_t>(bytes);
}

LineBuffer::Step LineBuffer::next(std::string_view &input, std::string_view &line)
{
    if (m_delivered) {
        m_delivered = false;
        m_kept.clear();
        if (m_kept.capacity() > keptCapacity)
            m_kept.shrink_to_fit(); // an assignment may keep the memory
    }
    const std::size_t newline = input.find('\n');
    const std::size_t length = std::min(newline, input.size());
    if (length > m_max - std::min<std::size_t>(m_kept.size(), m_max)) {
        m_kept.append(input.substr(0, headBytes - std::min(m_kept.size(), headBytes)));
        line = std::string_view(m_kept).substr(0, headBytes);
        return Step::TooLong;
    }
    if (newline == std::string_view::npos) {
        m_kept.append(input);
        input = {};
        return Step::NeedMore;
    }
    if (m_kept.empty()) {
        line = input.substr(0, length);
    } else {
        m_kept.append(input.substr(0, length));
        line = m_kept;
        m_delivered = true;
    }
    input.remove_prefix(length + 1);
    return Step::Line;
}

std::string_view LineBuffer::unfinished() const
{
    return m_delivered ? std::string_view() : std::string_view(m_kept);
}

} // namespace drover
