// SPDX-License-Identifier: MIT
#pragma once

#include "load/loadtalk.h"
#include "load/readyset.h"
#include "net/clock.h"
#include "simulation/endpoint.h"
#include "simulation/histogram.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace drover {

class LoadConnection;

/// Unanswered requests of a connection at most, at a fixed rate too.
inline constexpr std::size_t maxLoadInFlight = 1'024;

/// What a load is to be.
struct LoadPlan
{
    std::vector<Endpoint> targets; ///< the connections are dealt out to them; at least one
    std::size_t connections = 50; ///< that make the load
    std::size_t inFlight = 1; ///< unanswered of each, up to maxLoadInFlight; where rate is 0
    /// Requests a second, of all connections together, sent when they are due, answers or not.
    /// 0: the next one as soon as an answer has come.
    double rate = 0;
    std::size_t idle = 0; ///< connections besides that have talked once and keep still
    double queryShare = 0; ///< of the requests that are WHATSAT, 0 to 1
    std::size_t clientIds = 0; ///< reported in turn; 0: one each; else at least connections
    std::string tag = "load"; ///< what the client IDs begin with
    std::chrono::nanoseconds patience = std::chrono::seconds(5); ///< for a connection's next answer
    ReadySet::Backend backend = ReadySet::defaultBackend();
};

/// The first thing that went wrong.
struct LoadFault
{
    enum class Kind {
        None,
        NotConnected, ///< error says why
        NotGreeted, ///< connected, but there was no right answer to the first line; heard, maybe
        Closed, ///< by the server, with requests unanswered; error may say why
        Silent, ///< no answer for as long as patience lasts
        Wrong, ///< heard is not what was expected
    };

    Kind kind = Kind::None;
    std::size_t target = 0; ///< of LoadPlan::targets
    int error = 0; ///< errno
    std::string expected; ///< Wrong: what should have come, DIFFERENCE for any good one
    std::string heard; ///< what came, no more than a few lines
};

/// How a run went. What is sent is answered rightly, answered wrongly, or missing.
struct LoadResult
{
    std::uint64_t reports = 0; ///< IAMAT sent
    std::uint64_t queries = 0; ///< WHATSAT sent
    std::uint64_t right = 0;
    std::uint64_t wrong = 0;
    std::uint64_t withoutPlaces = 0; ///< of the right ones: WHATSAT with another status than OK
    std::size_t failed = 0; ///< connections that could not be made
    std::size_t lost = 0; ///< connections that ended before the run did
    /// From when a request was due, at a fixed rate, or sent, else, to its answer, right or wrong.
    Histogram reportLatency;
    Histogram queryLatency;
    /// At a fixed rate: by how much the generator itself was late; part of the latencies above.
    Histogram lateness;
    std::chrono::nanoseconds took{0}; ///< from the first request to the last answer
    std::chrono::nanoseconds sending{0}; ///< to when no more were sent
    std::chrono::nanoseconds busy{0}; ///< of that, processor time of this thread
    LoadFault fault;

    std::uint64_t sent() const { return reports + queries; }
    std::uint64_t answered() const { return right + wrong; }
    std::uint64_t missing() const { return sent() - answered(); }
    double perSecond() const; ///< answers
    /// The part of the time in which this thread was at work: 0 to 1.
    double busyShare() const;
    /// Whether the generator was the limit rather than the server.
    bool isBoundByGenerator() const;
    /// All sent was answered rightly, over all the connections that there should be.
    bool isGood() const;
};

/// A thread that is busier hardly finds the time to look at what has come.
inline constexpr double mostBusyShare = 0.95;

/// What can be told while it runs.
struct LoadProgress
{
    std::chrono::nanoseconds since{0}; ///< the run's begin
    std::uint64_t answered = 0;
    std::uint64_t unanswered = 0;
    std::uint64_t wrong = 0;
    double perSecond = 0; ///< answers, since the last time
    std::chrono::nanoseconds p50{0}; ///< of all so far
    std::chrono::nanoseconds p99{0};
};

/// Makes load on herd servers of any make and measures the answers: clients that report where they
/// are, or ask, over connections of their own, as fast as they are answered or at a fixed rate.
/// At a fixed rate a request that is sent late, because the server or this machine stood still,
/// counts from when it was due: nothing is left out because the generator waited too. And an
/// answer counts as come when the kernel had it, where that is known.
///
/// Blocks: open() and run() are called on one thread that has nothing else to do, and no event
/// loop; see LoadThread. Meanwhile only stop() may be called from elsewhere.
class LoadGenerator
{
public:
    /// \a clock outlives it.
    LoadGenerator(LoadPlan plan, const Clock &clock);
    /// Resets the connections: thousands that are ended would keep their ports for a minute each.
    ~LoadGenerator();
    LoadGenerator(const LoadGenerator &) = delete;
    LoadGenerator &operator=(const LoadGenerator &) = delete;

    /// Makes the connections; each reports once, and that answer is checked too. Returns when all
    /// are there or have failed. Whether there is any to make load with.
    bool open();
    /// For so long, or until \a most requests are sent where that is not 0, or stop() is called;
    /// then waits for the answers. May be called again; each time counts for itself, but for
    /// connections that were lost before.
    LoadResult run(std::chrono::nanoseconds duration, std::uint64_t most = 0);
    /// After open(): how many connections could not be made, and why the first one could not.
    const LoadResult &opened() const { return m_opened; }
    const LoadPlan &plan() const { return m_plan; }

    /// Ends open() or run() soon: sends no more, waits for what is unanswered. The second time, at
    /// once. From any thread, and from a signal handler.
    void stop();

    using Time = Clock::Monotonic;

    /// Called on the generator's thread once a second of a run.
    std::function<void(const LoadProgress &progress)> onProgress;

private:
    friend class LoadConnection;

    void makeConnections();
    void dialSome();
    void waitFor(std::chrono::nanoseconds atMost);
    void take(std::span<const ReadySet::Ready> ready);
    void rest(Time now, bool hasRoom);
    void begin(std::chrono::nanoseconds duration, std::uint64_t most);
    bool sayDue(Time now);
    void fill(LoadConnection &connection, Time now);
    void say(LoadConnection &connection, Time due);
    LoadConnection *nextWithRoom();
    Time dueAt(std::uint64_t request) const;
    bool hasMoreToSay(Time now) const;
    void endSending(Time now);
    void giveUpTheSilent(Time now);
    void tellProgress(Time now);
    bool makesLoad(const LoadConnection &connection) const;

    // For its connections:
    void opened(LoadConnection &connection);
    void answered(bool isRight, bool isQuery, Time due, Time now);
    void lost(LoadConnection &connection, LoadFault fault);
    void note(LoadFault fault);

    const LoadPlan m_plan;
    const Clock &m_clock;
    const bool m_isStamped; // the system says when answers came
    std::unique_ptr<ReadySet> m_ready;
    std::vector<std::unique_ptr<LoadConnection>> m_connections; // the idle ones last
    std::vector<std::string> m_servers; // their names, by target; empty: not known yet
    std::vector<char> m_input; // one buffer for all
    std::vector<LoadConnection *> m_collected; // those that have something to send
    std::size_t m_dialled = 0;
    std::size_t m_opening = 0; // dialled, and neither open nor failed
    std::size_t m_open = 0; // of those that make the load
    std::size_t m_next = 0; // whose turn it is, at a fixed rate
    std::uint64_t m_unanswered = 0;
    double m_queriesDue = 0;
    LoadResult m_opened;
    LoadResult m_result;
    Time m_began{0};
    Time m_end{0};
    Time m_lastAnswer{0};
    std::chrono::nanoseconds m_busyBefore{0};
    Time m_lastLook{0}; // for the silent
    Time m_lastTold{0};
    std::uint64_t m_toldAnswered = 0;
    std::uint64_t m_most = 0;
    bool m_sending = false;
    std::atomic<int> m_stops = 0;
    int m_wakeEnd = -1; // of a pipe: stop() writes
    int m_wokenEnd = -1;
};

/// User and system time of the calling thread.
std::chrono::nanoseconds threadCpuTime();

} // namespace drover
