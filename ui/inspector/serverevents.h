// SPDX-License-Identifier: MIT
#pragma once

#include "models/herdmodel.h"

#include <QObject>

#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace drover {

/// The last of what happened at each server: its closed connections, its log, since when it is up.
/// Takes every frame of a HerdModel, whatever is selected, so that it is there when one looks.
class ServerEvents : public QObject
{
    Q_OBJECT

public:
    struct Line
    {
        Timestamp wall;
        EventKind kind = EventKind::Notice;
        LineNote note = LineNote::None;
        std::string peer;
        std::string text; ///< at most longestText bytes
        bool isCut = false; ///< there was more
    };

    static constexpr std::size_t mostClosed = 20;
    static constexpr std::size_t mostLines = 200;
    static constexpr std::size_t longestText = 512;

    /// \a herd outlives it.
    explicit ServerEvents(const HerdModel &herd, QObject *parent = nullptr);

    /// The newest last; kind is Closed and the text a closeReasonName().
    const std::deque<Line> &closed(ServerIndex server) const;
    /// The newest last.
    const std::deque<Line> &lines(ServerIndex server) const;
    /// Another one whenever one of the two has changed.
    std::uint64_t revision(ServerIndex server) const;
    /// None where it is not up. Exact where its start was told, else as of the first frame.
    std::optional<Clock::Monotonic> upSince(ServerIndex server) const;

private:
    struct Server
    {
        std::deque<Line> closed;
        std::deque<Line> lines;
        std::uint64_t revision = 0;
        std::optional<Clock::Monotonic> upSince;
    };

    void takeFrame();
    void takeEvents(const HerdFrame &frame);
    void clear();
    Server &serverOf(ServerIndex server);

    const HerdModel &m_herd;
    std::vector<Server> m_servers; // by ServerIndex
};

} // namespace drover
