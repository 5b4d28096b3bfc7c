// SPDX-License-Identifier: MIT
#include "net/delayline.h"

#include <algorithm>
#include <utility>

namespace drover {

namespace {

/// What comes within so long leaves in one piece: a deadline for every line would cost too much.
constexpr std::chrono::nanoseconds pieceLength = std::chrono::milliseconds(1);

} // namespace

DelayLine::DelayLine(DeadlineQueue &deadlines, std::function<void(std::string_view)> release)
    : m_release(std::move(release))
    , m_deadlines(deadlines)
    , m_deadline(deadlines, [this] { releaseDue(); })
{
}

void DelayLine::append(std::string_view bytes)
{
    m_size += bytes.size();
    const auto due = m_deadlines.clock().monotonicNow() + m_delay;
    if (!m_pieces.empty() && due < m_pieces.back().due + pieceLength) {
        m_pieces.back().bytes.append(bytes);
        return;
    }
    m_pieces.push_back({due, std::string(bytes)});
    if (m_pieces.size() == 1 && !m_held)
        m_deadline.setIn(m_delay);
}

void DelayLine::setHeld(bool held)
{
    if (std::exchange(m_held, held) == held)
        return;
    if (held)
        m_deadline.cancel();
    else
        releaseDue();
}

void DelayLine::releaseAll()
{
    m_deadline.cancel();
    while (!m_pieces.empty())
        releaseFirst();
}

void DelayLine::releaseDue()
{
    const auto now = m_deadlines.clock().monotonicNow();
    while (!m_pieces.empty() && m_pieces.front().due <= now)
        releaseFirst();
    if (!m_pieces.empty())
        m_deadline.setIn(m_pieces.front().due - now);
}

void DelayLine::releaseFirst()
{
    const Piece piece = std::move(m_pieces.front());
    m_pieces.pop_front();
    m_size -= piece.bytes.size();
    m_release(piece.bytes);
}

} // namespace drover
