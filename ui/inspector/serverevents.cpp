// SPDX-License-Identifier: MIT
#include "inspector/serverevents.h"

#include <algorithm>

namespace drover {

namespace {

ServerEvents::Line lineOf(const EventBatch &batch, const Event &event)
{
    const std::string_view text = batch.text(event);
    return {event.wall,
            event.kind,
            event.note,
            std::string(batch.peer(event)),
            std::string(text.substr(0, ServerEvents::longestText)),
            text.size() > ServerEvents::longestText};
}

/// Appends what came, which is the newest first.
void append(std::deque<ServerEvents::Line> &to, std::vector<ServerEvents::Line> &newest,
            std::size_t most)
{
    std::move(newest.rbegin(), newest.rend(), std::back_inserter(to));
    while (to.size() > most)
        to.pop_front();
}

} // namespace

ServerEvents::ServerEvents(const HerdModel &herd, QObject *parent)
    : QObject(parent)
    , m_herd(herd)
{
    connect(&herd, &HerdModel::changed, this, &ServerEvents::takeFrame);
    connect(&herd, &HerdModel::cleared, this, &ServerEvents::clear);
}

const std::deque<ServerEvents::Line> &ServerEvents::closed(ServerIndex server) const
{
    static const std::deque<Line> none;
    return server < m_servers.size() ? m_servers[server].closed : none;
}

const std::deque<ServerEvents::Line> &ServerEvents::lines(ServerIndex server) const
{
    static const std::deque<Line> none;
    return server < m_servers.size() ? m_servers[server].lines : none;
}

std::uint64_t ServerEvents::revision(ServerIndex server) const
{
    return server < m_servers.size() ? m_servers[server].revision : 0;
}

std::optional<Clock::Monotonic> ServerEvents::upSince(ServerIndex server) const
{
    return server < m_servers.size() ? m_servers[server].upSince : std::nullopt;
}

void ServerEvents::takeFrame()
{
    const HerdFrame &frame = m_herd.frame();
    for (const ServerSnapshot &snapshot : frame.servers) {
        Server &server = serverOf(snapshot.id);
        if (snapshot.state != Herd::ServerState::Up)
            server.upSince.reset();
        else if (!server.upSince)
            server.upSince = frame.monotonic;
    }
    takeEvents(frame);
}

/// From the end: of a server that says thousands of lines a frame only the last ones are copied.
void ServerEvents::takeEvents(const HerdFrame &frame)
{
    struct Taken
    {
        std::vector<Line> lines;
        std::vector<Line> closed;
        bool started = false;
    };
    std::vector<Taken> taken(m_servers.size());
    for (auto batch = frame.events.rbegin(); batch != frame.events.rend(); ++batch) {
        const auto &events = (*batch)->events();
        for (auto event = events.rbegin(); event != events.rend(); ++event) {
            if (event->server >= taken.size())
                continue;
            Taken &of = taken[event->server];
            if (of.lines.size() < mostLines)
                of.lines.push_back(lineOf(**batch, *event));
            if (event->kind == EventKind::Closed && of.closed.size() < mostClosed)
                of.closed.push_back(lineOf(**batch, *event));
            if (event->kind == EventKind::ServerState && !of.started
                && (*batch)->text(*event) == "started") {
                of.started = true;
                if (m_servers[event->server].upSince)
                    m_servers[event->server].upSince = event->monotonic;
            }
        }
    }
    for (std::size_t i = 0; i < taken.size(); ++i) {
        if (taken[i].lines.empty())
            continue;
        append(m_servers[i].lines, taken[i].lines, mostLines);
        append(m_servers[i].closed, taken[i].closed, mostClosed);
        ++m_servers[i].revision;
    }
}

void ServerEvents::clear()
{
    m_servers.clear();
}

ServerEvents::Server &ServerEvents::serverOf(ServerIndex server)
{
    if (server >= m_servers.size())
        m_servers.resize(server + 1);
    return m_servers[server];
}

} // namespace drover
