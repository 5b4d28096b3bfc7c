// SPDX-License-Identifier: MIT
#pragma once

#include "net/deadline.h"

#include <chrono>
#include <cstddef>
#include <deque>
#include <functional>
#include <string>
#include <string_view>

namespace drover {

/// Holds bytes back, for a time or until it is told otherwise, and lets them go in the order in
/// which they came: what makes a link slow, or holds it. It has no bound of its own: whoever fills
/// it looks at size() first.
class DelayLine
{
public:
    /// \a release gets bytes whose time has come. It may fill the line again, but not destroy it.
    DelayLine(DeadlineQueue &deadlines, std::function<void(std::string_view bytes)> release);

    /// Of what comes from now on; what is waiting keeps its time. Not negative.
    void setDelay(std::chrono::nanoseconds delay) { m_delay = delay; }
    /// Held, nothing leaves; afterwards at once what would have left meanwhile.
    void setHeld(bool held);
    /// They leave after the delay, up to a millisecond before it, never before what came earlier.
    void append(std::string_view bytes);
    /// Lets everything go now, held or not.
    void releaseAll();
    std::size_t size() const { return m_size; } ///< bytes that wait

private:
    struct Piece
    {
        Clock::Monotonic due;
        std::string bytes;
    };

    void releaseDue();
    void releaseFirst();

    std::function<void(std::string_view)> m_release;
    DeadlineQueue &m_deadlines;
    Deadline m_deadline;
    std::deque<Piece> m_pieces;
    std::chrono::nanoseconds m_delay{0};
    std::size_t m_size = 0;
    bool m_held = false;
};

} // namespace drover
