// SPDX-License-Identifier: MIT
#pragma once

#include "monitor/herdframe.h"

#include <deque>
#include <map>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace drover {

/// What moves on the links, out of what has happened: a dot for each AT line that a server sent to
/// a neighbour, or, where there are too many to see, their rate. Of a neighbour outside of this
/// process nobody tells what it sent: its dot leaves when the line has been received. No drawing.
class Traffic
{
public:
    using Time = Clock::Monotonic;

    /// A line that is delivered sooner still takes this long, or nobody would see it.
    static constexpr std::chrono::milliseconds leastFlight{400};
    static constexpr std::chrono::milliseconds fading{300}; ///< after it has arrived
    /// Lines per second on a link, both ways: above the first it flows, below the second again not.
    static constexpr double flowsAbove = 60;
    static constexpr double dotsBelow = 45;
    /// Of all links. A link whose dot finds no room flows for a while.
    static constexpr std::size_t mostDots = 12'000;
    /// On a link that is held, each way: those behind would lie on each other.
    static constexpr std::size_t mostWaiting = 8;

    /// One line on its way.
    struct Dot
    {
        ServerIndex from = 0;
        ServerIndex to = 0;
        ServerIndex origin = unknownServer; ///< whom the line names
        Time leftAt{0};
        Time arrivesAt{0};
        std::uint64_t line = 0; ///< the same for the same text
        bool isCatchUp = false;
        bool isReceived = false;
        bool waits = false; ///< the link is held
        double stopsAt = 1; ///< where it waits; 1 where it does not
        bool isStale = false; ///< the receiver knew it already; to be shown once it has arrived

        /// 0 to 1 on its way, then 1; where it waits, up to there.
        double progress(Time now) const;
        /// 1, and after its arrival down to 0.
        double opacity(Time now) const;
    };
    /// Lines per second now, by the counters of the servers.
    struct Rate
    {
        double forth = 0; ///< from LinkSnapshot::firstId
        double back = 0;
        bool flows = false; ///< too many for dots

        double sum() const { return forth + back; }
    };

    /// Takes the events and the counters. Frames come in order; to start with another herd,
    /// clear().
    void take(const HerdFrame &frame);
    void clear();
    /// Drops what has faded away by \a now.
    void advance(Time now);

    const std::deque<Dot> &dots() const { return m_dots; }
    /// Of the link between the two, whichever way round; forth is from the one with the smaller
    /// id as LinkSnapshot has it. Null where there is no such link.
    const Rate *rate(ServerIndex one, ServerIndex other) const;
    /// Whether anything moves: to be drawn again soon.
    bool isMoving() const { return !m_dots.empty() || m_flowing > 0; }

private:
    using Ends = std::pair<ServerIndex, ServerIndex>; // the smaller first
    struct Sample
    {
        Time at{0};
        std::uint64_t forth = 0;
        std::uint64_t back = 0;
    };
    struct LinkTraffic
    {
        Rate rate;
        std::deque<Sample> samples; // running totals: counters start again with their server
        std::uint64_t lastForth = 0;
        std::uint64_t lastBack = 0;
        bool known = false;
        Time flowsUntil{0}; // at least
        std::chrono::nanoseconds delay{0};
        bool held = false;
        bool tellsForth = true; ///< what the end with the smaller id sends is told
        bool tellsBack = true; ///< likewise the other end
    };

    void takeNames(const HerdFrame &frame);
    void takeCounters(const HerdFrame &frame);
    void takeLine(const EventBatch &batch, const Event &event);
    void takeHold(const LinkSnapshot &snapshot, LinkTraffic &link, Time now);
    Dot *begin(const EventBatch &batch, const Event &event, ServerIndex from, ServerIndex to);
    void sent(const EventBatch &batch, const Event &event, ServerIndex to);
    void received(const EventBatch &batch, const Event &event, ServerIndex from);
    LinkTraffic *find(ServerIndex one, ServerIndex other);

    std::shared_ptr<const std::vector<std::string>> m_names;
    std::unordered_map<std::string_view, ServerIndex> m_ids; // of those in m_names that are there
    std::shared_ptr<const Topology> m_topology;
    std::map<Ends, LinkTraffic> m_links;
    std::deque<Dot> m_dots; // in the order in which they left
    std::size_t m_flowing = 0;
};

} // namespace drover
