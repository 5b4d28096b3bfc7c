// SPDX-License-Identifier: MIT
#include "topology/traffic.h"

#include <algorithm>
#include <functional>

namespace drover {

namespace {

using namespace std::chrono_literals;
using Seconds = std::chrono::duration<double>;

constexpr auto samplePeriod = 200ms;
constexpr auto rateWindow = 1s;
/// How long a link flows of which not every line could be shown as a dot.
constexpr auto flowsAfterLoss = 1s;

/// \a counter since the last time, and remembers it. It starts again with its server.
std::uint64_t increase(std::uint64_t counter, std::uint64_t &last)
{
    const std::uint64_t by = counter >= last ? counter - last : counter;
    last = counter;
    return by;
}

/// Of those that wait on a held link, as parts of its length.
constexpr double firstWaitsAt = 0.42;
constexpr double waitApart = 0.045;

/// Flies on from where it waited.
void letGo(Traffic::Dot &dot, Traffic::Time now)
{
    const auto flown = std::chrono::duration_cast<std::chrono::nanoseconds>(
        Seconds(Traffic::leastFlight) * dot.stopsAt);
    dot.leftAt = now - flown;
    dot.arrivesAt = dot.leftAt + Traffic::leastFlight;
    dot.stopsAt = 1;
    dot.waits = false;
}

std::string_view originOf(std::string_view line)
{
    constexpr std::string_view keyword = "AT ";
    const std::string_view rest = line.substr(keyword.size());
    return rest.substr(0, rest.find(' '));
}

} // namespace

double Traffic::Dot::progress(Time now) const
{
    return std::clamp(Seconds(now - leftAt) / Seconds(arrivesAt - leftAt), 0.0, stopsAt);
}

double Traffic::Dot::opacity(Time now) const
{
    return waits ? 1 : std::clamp(1 - Seconds(now - arrivesAt) / Seconds(fading), 0.0, 1.0);
}

void Traffic::take(const HerdFrame &frame)
{
    takeNames(frame);
    takeCounters(frame);
    for (const auto &batch : frame.events)
        for (const Event &event : batch->events())
            if (event.kind == EventKind::LineOut || event.kind == EventKind::LineIn)
                takeLine(*batch, event);
    advance(frame.monotonic);
}

void Traffic::clear()
{
    *this = {};
}

void Traffic::advance(Time now)
{
    std::erase_if(m_dots,
                  [now](const Dot &dot) { return !dot.waits && now >= dot.arrivesAt + fading; });
}

const Traffic::Rate *Traffic::rate(ServerIndex one, ServerIndex other) const
{
    const auto found = m_links.find(std::minmax(one, other));
    return found == m_links.end() ? nullptr : &found->second.rate;
}

Traffic::LinkTraffic *Traffic::find(ServerIndex one, ServerIndex other)
{
    const auto found = m_links.find(std::minmax(one, other));
    return found == m_links.end() ? nullptr : &found->second;
}

void Traffic::takeNames(const HerdFrame &frame)
{
    if (frame.serverNames == m_names && frame.topology == m_topology)
        return;
    m_names = frame.serverNames;
    m_topology = frame.topology;
    m_ids.clear();
    for (const ServerSnapshot &server : frame.servers)
        if (m_names && server.id < m_names->size())
            m_ids.emplace((*m_names)[server.id], server.id);
    std::map<Ends, LinkTraffic> links;
    for (const LinkSnapshot &link : frame.links) {
        const Ends ends = std::minmax(link.firstId, link.secondId);
        if (const auto old = m_links.find(ends); old != m_links.end())
            links.insert(m_links.extract(old));
        else
            links.emplace(ends, LinkTraffic());
    }
    m_links = std::move(links);
    std::erase_if(m_dots, [this](const Dot &dot) { return !find(dot.from, dot.to); });
}

void Traffic::takeCounters(const HerdFrame &frame)
{
    m_flowing = 0;
    for (const LinkSnapshot &snapshot : frame.links) {
        LinkTraffic &link = *find(snapshot.firstId, snapshot.secondId);
        link.delay = snapshot.delay;
        takeHold(snapshot, link, frame.monotonic);
        const bool turned = snapshot.firstId > snapshot.secondId;
        const LinkEndSnapshot &small = turned ? snapshot.second : snapshot.first;
        const LinkEndSnapshot &large = turned ? snapshot.first : snapshot.second;
        link.tellsForth = small.known;
        link.tellsBack = large.known;
        const std::uint64_t forth
            = increase(small.known ? small.sent : large.received, link.lastForth);
        const std::uint64_t back
            = increase(large.known ? large.sent : small.received, link.lastBack);
        if (!std::exchange(link.known, true)) {
            link.samples.push_back({frame.monotonic, 0, 0});
            continue;
        }
        Sample total = link.samples.back();
        total = {frame.monotonic, total.forth + forth, total.back + back};
        // Between two samples the last one moves along.
        if (link.samples.size() > 1
            && total.at - link.samples[link.samples.size() - 2].at < samplePeriod)
            link.samples.back() = total;
        else
            link.samples.push_back(total);
        while (link.samples.size() > 2 && total.at - link.samples[1].at >= rateWindow)
            link.samples.pop_front();
        const Sample &oldest = link.samples.front();
        // A herd's first lines are no rate yet.
        const double seconds
            = std::max(Seconds(rateWindow).count(), Seconds(total.at - oldest.at).count());
        link.rate.forth = static_cast<double>(total.forth - oldest.forth) / seconds;
        link.rate.back = static_cast<double>(total.back - oldest.back) / seconds;
        if (frame.skippedLines > 0 && forth + back > 0)
            link.flowsUntil = frame.monotonic + flowsAfterLoss;
        link.rate.flows = !link.held
            && (link.rate.sum() > (link.rate.flows ? dotsBelow : flowsAbove)
                || frame.monotonic < link.flowsUntil);
        m_flowing += link.rate.flows ? 1 : 0;
    }
}

/// What waited goes on when the link is released, and is gone with its connection.
void Traffic::takeHold(const LinkSnapshot &snapshot, LinkTraffic &link, Time now)
{
    const bool wasHeld = std::exchange(link.held, snapshot.held);
    if (!wasHeld && !link.held)
        return;
    const auto isWaiting = [&snapshot](const Dot &dot) {
        return dot.waits
            && std::minmax(dot.from, dot.to) == std::minmax(snapshot.firstId, snapshot.secondId);
    };
    if (!snapshot.isUp())
        std::erase_if(m_dots, isWaiting);
    for (Dot &dot : m_dots)
        if (!link.held && isWaiting(dot))
            letGo(dot, now);
}

void Traffic::takeLine(const EventBatch &batch, const Event &event)
{
    const auto peer = m_ids.find(batch.peer(event));
    if (peer == m_ids.end() || !batch.text(event).starts_with("AT "))
        return;
    if (event.kind == EventKind::LineOut)
        sent(batch, event, peer->second);
    else
        received(batch, event, peer->second);
}

/// A dot that leaves now; null where it is not to be seen as one.
Traffic::Dot *Traffic::begin(const EventBatch &batch, const Event &event, ServerIndex from,
                             ServerIndex to)
{
    LinkTraffic *link = find(from, to);
    if (!link || link->rate.flows)
        return nullptr;
    if (m_dots.size() >= mostDots) {
        link->flowsUntil = event.monotonic + flowsAfterLoss;
        link->rate.flows = true;
        ++m_flowing;
        return nullptr;
    }
    Dot &dot = m_dots.emplace_back();
    dot.from = from;
    dot.to = to;
    const auto origin = m_ids.find(originOf(batch.text(event)));
    dot.origin = origin == m_ids.end() ? unknownServer : origin->second;
    dot.leftAt = event.monotonic;
    dot.arrivesAt = event.monotonic + leastFlight;
    dot.line = std::hash<std::string_view>()(batch.text(event));
    return &dot;
}

void Traffic::sent(const EventBatch &batch, const Event &event, ServerIndex to)
{
    const LinkTraffic *link = find(event.server, to);
    const bool waits = link && link->held;
    const auto before = waits
        ? std::ranges::count_if(m_dots,
                                [&](const Dot &each) {
                                    return each.waits && each.to == to && each.from == event.server;
                                })
        : 0;
    if (static_cast<std::size_t>(before) >= mostWaiting)
        return;
    Dot *dot = begin(batch, event, event.server, to);
    if (!dot)
        return;
    dot->arrivesAt = std::max(dot->arrivesAt, dot->leftAt + link->delay);
    dot->waits = waits;
    if (waits)
        dot->stopsAt = firstWaitsAt - static_cast<double>(before) * waitApart;
    dot->isCatchUp = event.note == LineNote::CatchUp;
}

void Traffic::received(const EventBatch &batch, const Event &event, ServerIndex from)
{
    const LinkTraffic *link = find(from, event.server);
    const bool isTold = !link || (from < event.server ? link->tellsForth : link->tellsBack);
    Dot *dot = nullptr;
    if (isTold) {
        const std::uint64_t line = std::hash<std::string_view>()(batch.text(event));
        const auto sent = std::ranges::find_if(m_dots, [&](const Dot &each) {
            return !each.isReceived && each.line == line && each.from == from
                && each.to == event.server;
        });
        dot = sent == m_dots.end() ? nullptr : &*sent;
    } else if (event.note != LineNote::Refused) {
        dot = begin(batch, event, from, event.server);
    }
    if (!dot)
        return;
    dot->isReceived = true;
    if (dot->waits)
        letGo(*dot, event.monotonic);
    dot->isStale = event.note == LineNote::Stale;
}

} // namespace drover
