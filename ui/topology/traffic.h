// SPDX-License-Identifier: MIT
#pragma once

#include "monitor/herdframe.h"

#include <deque>
#include <map>
#include <unordered_map>
#include <vector>

namespace drover {

/// What travels between the servers, for the eye: each dot is one update that was really sent over
/// a link. Where there are more than the eye can follow, the link is a band with a number instead.
/// Values only; times are those of the herd's monotonic clock.
class Traffic
{
public:
    enum class Look {
        Update, ///< filled
        Duplicate, ///< hollow: the receiver dropped it; known when it has arrived
        CatchUp, ///< square
    };
    struct Dot
    {
        ServerIndex from = 0;
        ServerIndex to = 0;
        Clock::Monotonic leaves{0};
        Clock::Monotonic arrives{0};
        Look look = Look::Update;
        std::size_t line = 0; // a hash of the line
    };
    /// A link as a band.
    struct Flow
    {
        double perSecond = 0; ///< updates, both ways
        bool isBand = false;
    };

    /// So long a dot travels at least: what takes a tenth of a millisecond could not be seen.
    static constexpr std::chrono::milliseconds leastTravel{400};
    /// So long it can be seen at its end.
    static constexpr std::chrono::milliseconds afterglow{300};
    /// More updates a second make a band of a link, fewer than bandEnds make dots again.
    static constexpr double bandBegins = 60;
    static constexpr double bandEnds = 45;
    /// The rate of a link is that of so long.
    static constexpr std::chrono::milliseconds rateWindow{1'000};
    /// Dots at a time, of all links: bands and the length of a life keep them far below it.
    static constexpr std::size_t mostDots = 20'000;

    void take(const HerdFrame &frame);
    /// Forgets the dots whose time is over.
    void prune(Clock::Monotonic now);
    void clear();

    const std::deque<Dot> &dots() const { return m_dots; }
    /// Whichever way round.
    Flow flow(ServerIndex one, ServerIndex other) const;
    bool anyBand() const { return m_bands > 0; }
    /// How far on its way: 0 at its start, 1 at its end and after.
    static double progress(const Dot &dot, Clock::Monotonic now);

private:
    using LinkKey = std::uint64_t;
    struct Sample
    {
        Clock::Monotonic at{0};
        std::uint64_t sent = 0;
    };
    struct LinkTraffic
    {
        std::deque<Sample> samples;
        Flow flow;
        std::chrono::nanoseconds delay{0};
    };

    static LinkKey keyOf(ServerIndex one, ServerIndex other);
    void takeLinks(const HerdFrame &frame);
    void takeEvent(const HerdFrame &frame, const EventBatch &batch, const Event &event);
    const ServerIndex *idOf(const HerdFrame &frame, std::string_view name);

    std::unordered_map<LinkKey, LinkTraffic> m_links;
    std::deque<Dot> m_dots; // in the order in which they left
    std::shared_ptr<const std::vector<std::string>> m_names;
    std::unordered_map<std::string, ServerIndex> m_idOf;
    std::size_t m_bands = 0;
};

} // namespace drover
