// SPDX-License-Identifier: MIT
#include "topology/traffic.h"

#include <algorithm>
#include <functional>

namespace drover {

void Traffic::take(const HerdFrame &frame)
{
    takeLinks(frame);
    for (const auto &batch : frame.events)
        for (const Event &event : batch->events())
            if (event.kind == EventKind::LineOut || event.kind == EventKind::LineIn)
                takeEvent(frame, *batch, event);
    prune(frame.monotonic);
}

void Traffic::prune(Clock::Monotonic now)
{
    std::erase_if(m_dots, [now](const Dot &dot) { return dot.arrives + afterglow <= now; });
}

void Traffic::clear()
{
    m_links.clear();
    m_dots.clear();
    m_names.reset();
    m_idOf.clear();
    m_bands = 0;
}

Traffic::Flow Traffic::flow(ServerIndex one, ServerIndex other) const
{
    const auto found = m_links.find(keyOf(one, other));
    return found == m_links.end() ? Flow() : found->second.flow;
}

double Traffic::progress(const Dot &dot, Clock::Monotonic now)
{
    const std::chrono::duration<double> gone = now - dot.leaves;
    const std::chrono::duration<double> whole = dot.arrives - dot.leaves;
    return std::clamp(gone / whole, 0.0, 1.0);
}

Traffic::LinkKey Traffic::keyOf(ServerIndex one, ServerIndex other)
{
    const auto [smaller, larger] = std::minmax(one, other);
    return LinkKey{smaller} << 32 | larger;
}

/// The rates come from the links' own counters, which miss nothing.
void Traffic::takeLinks(const HerdFrame &frame)
{
    m_bands = 0;
    for (const LinkSnapshot &link : frame.links) {
        LinkTraffic &traffic = m_links[keyOf(link.firstId, link.secondId)];
        traffic.delay = link.delay;
        const std::uint64_t sent = link.first.sent + link.second.sent;
        auto &samples = traffic.samples;
        if (!samples.empty() && sent < samples.back().sent)
            samples.clear(); // a server has begun a new life
        samples.push_back({frame.monotonic, sent});
        while (samples.size() > 2 && samples[1].at <= frame.monotonic - rateWindow)
            samples.pop_front();
        const std::chrono::duration<double> time
            = std::max<std::chrono::nanoseconds>(frame.monotonic - samples.front().at, rateWindow);
        Flow &flow = traffic.flow;
        flow.perSecond = static_cast<double>(sent - samples.front().sent) / time.count();
        flow.isBand = flow.perSecond > (flow.isBand ? bandEnds : bandBegins);
        m_bands += flow.isBand ? 1 : 0;
    }
}

void Traffic::takeEvent(const HerdFrame &frame, const EventBatch &batch, const Event &event)
{
    const std::string_view text = batch.text(event);
    if (!text.starts_with("AT "))
        return;
    const ServerIndex *const peer = idOf(frame, batch.peer(event));
    const auto link = peer ? m_links.find(keyOf(event.server, *peer)) : m_links.end();
    if (link == m_links.end())
        return;
    const std::size_t line = std::hash<std::string_view>()(text);
    if (event.kind == EventKind::LineIn) {
        if (event.note != LineNote::Stale)
            return;
        const auto dot = std::ranges::find_if(m_dots, [&](const Dot &each) {
            return each.from == *peer && each.to == event.server && each.line == line
                && each.look == Look::Update;
        });
        if (dot != m_dots.end())
            dot->look = Look::Duplicate;
        return;
    }
    if (link->second.flow.isBand || m_dots.size() >= mostDots)
        return;
    const auto travel = std::max<std::chrono::nanoseconds>(link->second.delay, leastTravel);
    m_dots.push_back({event.server, *peer, event.monotonic, event.monotonic + travel,
                      event.note == LineNote::CatchUp ? Look::CatchUp : Look::Update, line});
}

const ServerIndex *Traffic::idOf(const HerdFrame &frame, std::string_view name)
{
    if (m_names != frame.serverNames) {
        m_names = frame.serverNames;
        m_idOf.clear();
        for (ServerIndex id = 0; m_names && id < m_names->size(); ++id)
            m_idOf[(*m_names)[id]] = id;
    }
    const auto found = m_idOf.find(std::string(name));
    return found == m_idOf.end() ? nullptr : &found->second;
}

} // namespace drover
