// SPDX-License-Identifier: MIT
#include "load/loadgenerator.h"

#include "load/loadconnection.h"
#include "load/stampedinput.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <limits>
#include <span>

#include <fcntl.h>
#include <unistd.h>

namespace drover {

namespace {

using namespace std::chrono_literals;

/// As many as a backlog holds where nobody has raised it.
constexpr std::size_t dialsAtOnce = 128;
constexpr std::size_t inputBytes = 262'144;
/// How often it is looked whether somebody has been silent for too long.
constexpr std::chrono::nanoseconds lookEvery = 50ms;
constexpr std::chrono::nanoseconds tellEvery = 1s;
constexpr std::chrono::nanoseconds longestNap = 1ms;
constexpr std::uint32_t wakeKey = std::numeric_limits<std::uint32_t>::max();

double secondsOf(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

std::chrono::nanoseconds threadCpuTime()
{
    timespec used{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
}

double LoadResult::perSecond() const
{
    return took > 0ns ? double(answered()) / secondsOf(took) : 0;
}

double LoadResult::busyShare() const
{
    return sending > 0ns ? secondsOf(busy) / secondsOf(sending) : 0;
}

bool LoadResult::isBoundByGenerator() const
{
    return busyShare() > mostBusyShare;
}

bool LoadResult::isGood() const
{
    return sent() > 0 && right == sent() && failed == 0 && lost == 0
        && fault.kind == LoadFault::Kind::None;
}

LoadGenerator::LoadGenerator(LoadPlan plan, const Clock &clock)
    : m_plan(std::move(plan))
    , m_clock(clock)
    , m_isStamped(m_plan.rate > 0 && hasStamps() && m_plan.backend == ReadySet::Backend::Epoll)
    , m_ready(ReadySet::create(m_plan.backend))
    , m_servers(m_plan.targets.size())
    , m_input(inputBytes)
{
    Q_ASSERT(!m_plan.targets.empty() && m_plan.connections > 0);
    Q_ASSERT(m_plan.inFlight > 0 && m_plan.inFlight <= maxLoadInFlight);
    Q_ASSERT(m_plan.clientIds == 0 || m_plan.clientIds >= m_plan.connections);
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        qFatal("pipe: error %d", errno); // at the start, with nothing to save
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_wokenEnd = ends[0];
    m_wakeEnd = ends[1];
    m_ready->add(m_wokenEnd, wakeKey, false);
}

LoadGenerator::~LoadGenerator()
{
    m_connections.clear();
    ::close(m_wokenEnd);
    ::close(m_wakeEnd);
}

void LoadGenerator::stop()
{
    m_stops.fetch_add(1);
    constexpr char any = 0;
    [[maybe_unused]] const auto written = ::write(m_wakeEnd, &any, 1); // full: it will wake anyway
}

void LoadGenerator::makeConnections()
{
    const std::size_t ids = std::max(m_plan.clientIds, m_plan.connections);
    const Timestamp now = m_clock.wallNow();
    m_connections.reserve(m_plan.connections + m_plan.idle);
    for (std::size_t i = 0; i < m_plan.connections + m_plan.idle; ++i) {
        const bool isIdle = i >= m_plan.connections;
        const std::size_t first = isIdle ? ids + i - m_plan.connections : i;
        const LoadClients clients{m_plan.tag, first, m_plan.connections, isIdle ? first + 1 : ids};
        m_connections.push_back(
            std::make_unique<LoadConnection>(*this, std::uint32_t(i), LoadTalk(clients, i, now)));
    }
}

bool LoadGenerator::open()
{
    Q_ASSERT(m_connections.empty());
    ReadySet::makeThreadPunctual();
    makeConnections();
    dialSome();
    while (m_opening > 0 && m_stops < 1) {
        waitFor(lookEvery);
        giveUpTheSilent(m_clock.monotonicNow());
        dialSome();
    }
    return m_open > 0;
}

void LoadGenerator::dialSome()
{
    while (m_opening < dialsAtOnce && m_dialled < m_connections.size()) {
        ++m_opening;
        m_connections[m_dialled++]->dial();
    }
}

void LoadGenerator::waitFor(std::chrono::nanoseconds atMost)
{
    take(m_ready->wait(atMost));
}

void LoadGenerator::take(std::span<const ReadySet::Ready> ready)
{
    for (const ReadySet::Ready &each : ready) {
        if (each.key != wakeKey) {
            m_connections[each.key]->ready(each);
            continue;
        }
        std::array<char, 64> ignored;
        [[maybe_unused]] const auto got = ::read(m_wokenEnd, ignored.data(), ignored.size());
    }
}

LoadResult LoadGenerator::run(std::chrono::nanoseconds duration, std::uint64_t most)
{
    begin(duration, most);
    if (m_plan.rate <= 0) {
        for (std::size_t i = 0; i < m_plan.connections; ++i)
            if (m_connections[i]->isOpen())
                fill(*m_connections[i], m_clock.monotonicNow());
    }
    for (;;) {
        const Time now = m_clock.monotonicNow();
        const bool hasRoom = !m_sending || m_plan.rate <= 0 || sayDue(now);
        if (m_sending && !hasMoreToSay(now))
            endSending(now);
        if (!m_sending && (m_unanswered == 0 || m_stops > 1))
            break;
        if (now - m_lastLook >= lookEvery)
            giveUpTheSilent(now);
        if (now - m_lastTold >= tellEvery)
            tellProgress(now);
        rest(now, hasRoom);
    }
    m_result.took = (m_result.answered() > 0 ? m_lastAnswer : m_clock.monotonicNow()) - m_began;
    m_result.failed = m_opened.failed;
    if (m_opened.fault.kind != LoadFault::Kind::None)
        m_result.fault = m_opened.fault;
    return m_result;
}

/// Until there may be something to do.
void LoadGenerator::rest(Time now, bool hasRoom)
{
    if (!m_sending || !hasRoom) {
        waitFor(lookEvery);
        return;
    }
    const bool hasRate = m_plan.rate > 0;
    const auto wait = (hasRate ? dueAt(m_result.sent()) : m_end) - now;
    // Answers can wait until the next request is due: one awakening for both. Not for long, since
    // all that a connection gets meanwhile has the stamp of the last.
    if (m_isStamped && wait <= longestNap)
        take(m_ready->sleep(wait));
    else
        waitFor(std::min(wait, lookEvery));
}

void LoadGenerator::begin(std::chrono::nanoseconds duration, std::uint64_t most)
{
    m_result = LoadResult();
    // What is still unanswered belongs to a run that was given up.
    for (const auto &each : m_connections)
        if (each->isOpen() && each->unanswered() > 0)
            each->giveUp(LoadFault::Kind::Silent);
    m_result = LoadResult();
    m_busyBefore = threadCpuTime();
    m_began = m_clock.monotonicNow();
    m_end = m_began + duration;
    m_lastAnswer = m_lastLook = m_lastTold = m_began;
    m_toldAnswered = 0;
    m_most = most;
    m_sending = true;
}

LoadGenerator::Time LoadGenerator::dueAt(std::uint64_t request) const
{
    return m_began + Time(std::int64_t(double(request) * (1e9 / m_plan.rate)));
}

/// At a fixed rate what was due before the end is sent, however late.
bool LoadGenerator::hasMoreToSay(Time now) const
{
    if (m_open == 0 || m_stops > 0 || (m_most > 0 && m_result.sent() >= m_most))
        return false;
    return (m_plan.rate > 0 ? dueAt(m_result.sent()) : now) < m_end;
}

void LoadGenerator::endSending(Time now)
{
    m_sending = false;
    m_result.sending = now - m_began;
    m_result.busy = threadCpuTime() - m_busyBefore;
}

/// False where all connections have so much unanswered that what is due has to wait.
bool LoadGenerator::sayDue(Time now)
{
    bool hasRoom = true;
    while (hasMoreToSay(now)) {
        const Time due = dueAt(m_result.sent());
        if (due > now)
            break;
        LoadConnection *const connection = nextWithRoom();
        hasRoom = connection != nullptr;
        if (!hasRoom)
            break;
        if (!connection->hasCollected())
            m_collected.push_back(connection);
        m_result.lateness.record(now - due);
        say(*connection, due);
    }
    for (LoadConnection *const each : m_collected)
        each->send();
    m_collected.clear();
    return hasRoom;
}

LoadConnection *LoadGenerator::nextWithRoom()
{
    for (std::size_t tried = 0; tried < m_plan.connections; ++tried) {
        LoadConnection &connection = *m_connections[m_next];
        m_next = m_next + 1 == m_plan.connections ? 0 : m_next + 1;
        if (connection.isOpen() && connection.unanswered() < maxLoadInFlight)
            return &connection;
    }
    return nullptr;
}

/// After answers, where the next requests wait for them.
void LoadGenerator::fill(LoadConnection &connection, Time now)
{
    if (!m_sending || m_plan.rate > 0 || !makesLoad(connection))
        return;
    bool saidAny = false;
    while (connection.unanswered() < m_plan.inFlight && hasMoreToSay(now)) {
        say(connection, now);
        saidAny = true;
    }
    if (saidAny)
        connection.send();
}

void LoadGenerator::say(LoadConnection &connection, Time due)
{
    m_queriesDue += m_plan.queryShare;
    const bool isQuery = m_queriesDue >= 1 - 1e-9; // what is added up is not exact
    if (isQuery)
        m_queriesDue -= 1;
    ++(isQuery ? m_result.queries : m_result.reports);
    ++m_unanswered;
    connection.collect(isQuery, due);
}

bool LoadGenerator::makesLoad(const LoadConnection &connection) const
{
    return connection.key() < m_plan.connections;
}

void LoadGenerator::giveUpTheSilent(Time now)
{
    m_lastLook = now;
    for (std::size_t i = 0; i < m_dialled; ++i) {
        LoadConnection &each = *m_connections[i];
        const Time since = each.silentSince();
        if (since < now && now - since >= m_plan.patience)
            each.giveUp(LoadFault::Kind::Silent);
    }
}

void LoadGenerator::tellProgress(Time now)
{
    if (onProgress) {
        Histogram all = m_result.reportLatency;
        all.add(m_result.queryLatency);
        const auto since = secondsOf(now - m_lastTold);
        onProgress({now - m_began, m_result.answered(), m_unanswered, m_result.wrong,
                    double(m_result.answered() - m_toldAnswered) / since, all.quantile(0.5),
                    all.quantile(0.99)});
    }
    m_toldAnswered = m_result.answered();
    m_lastTold = now;
}

void LoadGenerator::opened(LoadConnection &connection)
{
    --m_opening;
    if (makesLoad(connection))
        ++m_open;
}

void LoadGenerator::answered(bool isRight, bool isQuery, Time due, Time now)
{
    --m_unanswered;
    ++(isRight ? m_result.right : m_result.wrong);
    (isQuery ? m_result.queryLatency : m_result.reportLatency).record(now - due);
    m_lastAnswer = now;
}

void LoadGenerator::lost(LoadConnection &connection, LoadFault fault)
{
    if (connection.isOpening()) {
        --m_opening;
        ++m_opened.failed;
        if (m_opened.fault.kind == LoadFault::Kind::None)
            m_opened.fault = std::move(fault);
        return;
    }
    m_unanswered -= connection.unanswered();
    ++m_result.lost;
    if (makesLoad(connection))
        --m_open;
    note(std::move(fault));
}

/// The first one stands for all.
void LoadGenerator::note(LoadFault fault)
{
    LoadFault &first = m_opening > 0 ? m_opened.fault : m_result.fault;
    if (first.kind == LoadFault::Kind::None)
        first = std::move(fault);
}

} // namespace drover
