// SPDX-License-Identifier: MIT
#pragma once

#include "journal/journal.h"
#include "monitor/herdframe.h"
#include "store/locationstore.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace drover {

/// Watches a herd for somebody on another thread: makes the values that the window is told.
///
/// It is pulled: nothing is collected beyond one frame's budget, however long nobody asks. Lines
/// come from the journal; once the budget is used up it stops listening to them until the next
/// frame, and the servers' counters tell how many there were besides. What servers believe comes
/// from cursors over their stores, which lose nothing: what does not fit is told with the next
/// frame, the newest only. Lives on the herd's thread.
class HerdMonitor : public QObject, private JournalReader
{
    Q_OBJECT

public:
    /// What one frame may carry.
    struct Budget
    {
        std::size_t events = 3'000; ///< at 60 frames a second more than 5,000 reports a second make
        /// Of all servers together, for every usualFrame since the last call. (A little more than
        /// 20,000 reports a second make in five servers and in a frame of 20 ms.)
        std::size_t beliefs = 3'000;
        /// However long ago the last call was: what a window has the time to take in at once.
        std::size_t mostBeliefs = 12'000;
        std::size_t clients = 200'000; ///< tracked at most, ever
    };

    static constexpr std::chrono::milliseconds usualFrame{16};

    /// \a herd and \a clock outlive the monitor.
    HerdMonitor(Herd &herd, Clock &clock, Budget budget, QObject *parent = nullptr);
    HerdMonitor(Herd &herd, Clock &clock)
        : HerdMonitor(herd, clock, Budget())
    {
    }
    ~HerdMonitor() override;

    /// What is true now, and what has happened since the last call. Whoever asks may add to it
    /// before it is shared.
    std::shared_ptr<HerdFrame> takeFrame();

private:
    /// One server as it is followed.
    struct Followed
    {
        std::unique_ptr<LocationStore::Cursor> cursor;
        std::uint64_t epoch = 0; ///< of the store that the cursor is in
    };

    EventKinds wanted() const override;
    void read(const std::shared_ptr<const EventBatch> &batch) override;

    void listen(bool toLines);
    void forget(std::size_t place);
    void takeTopology();
    void takeServers(HerdFrame &frame);
    void takeLinks(HerdFrame &frame) const;
    std::size_t beliefsDue(Clock::Monotonic now);
    void takeBeliefs(HerdFrame &frame);
    void takeBeliefs(HerdFrame &frame, ServerIndex id, LocationStore &store, std::size_t most);
    std::optional<ClientIndex> clientIndex(HerdFrame &frame, std::string_view name);
    ServerIndex idOf(std::string_view name) const;

    Herd &m_herd;
    Clock &m_clock;
    const Budget m_budget;
    std::uint64_t m_frames = 0;
    std::optional<Clock::Monotonic> m_lastFrame;
    std::shared_ptr<const Topology> m_topology;
    std::shared_ptr<const std::vector<std::string>> m_names; // of the journal, by ServerIndex
    std::vector<ServerIndex> m_ids; // by place in the topology
    std::unordered_map<std::string, ServerIndex> m_idOf;
    std::unordered_map<ServerIndex, Followed> m_followed;
    std::unordered_map<std::string, ClientIndex> m_clients;
    std::vector<ServerIndex> m_forgotten;
    std::vector<std::shared_ptr<const EventBatch>> m_events;
    std::shared_ptr<EventBatch> m_rest; // no lines: what came after the budget was used up
    std::size_t m_eventCount = 0; // in m_events
    std::uint64_t m_linesKept = 0; // in m_events
    std::uint64_t m_linesBefore = 0; // in and out, of all servers, at the last frame
    std::size_t m_firstServer = 0; // whose beliefs are told first: another one each frame
    std::uint64_t m_untracked = 0; // changes
    bool m_listensToLines = true;
};

} // namespace drover
