// SPDX-License-Identifier: MIT
#include "simulation/walker.h"

#include "net/poller.h"
#include "net/stream.h"
#include "protocol/formatter.h"
#include "protocol/parser.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace drover {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::nanoseconds firstBackOff = 100ms;
constexpr std::chrono::nanoseconds longestBackOff = 5s;
/// Jitter only shortens: at most by this part.
constexpr double mostJitter = 0.25;

std::chrono::nanoseconds jittered(std::chrono::nanoseconds delay)
{
    const double kept = 1.0 - mostJitter * QRandomGenerator::global()->generateDouble();
    return std::chrono::nanoseconds(std::int64_t(double(delay.count()) * kept));
}

} // namespace

/// A connection to one server. Outlives the walker by the rest of a turn at most, deaf by then.
class Walker::Connection final : public StreamHandler
{
public:
    Connection(Walker &walker, const Endpoint &endpoint)
        : m_walker(&walker)
        , m_stream(Stream::dial(walker.m_poller, walker.m_deadlines, walker.m_limits,
                                endpoint.address, endpoint.port, this))
        , m_server(endpoint.server)
    {
    }

    const std::string &server() const { return m_server; }
    /// Null where the dialling failed at once.
    Stream *stream() const { return m_stream.get(); }
    /// The walker does not listen any more: what comes until the end is nobody's.
    void dismiss() { m_isDismissed = true; }
    void orphan()
    {
        m_walker = nullptr;
        if (m_stream)
            m_stream->abort(CloseReason::Stopped, Stream::Abort::Reset);
    }

private:
    void connected(Stream &) override
    {
        if (listens())
            m_walker->connected();
    }
    void lineReceived(Stream &, std::string_view line, LineEnd end) override
    {
        if (listens() && end == LineEnd::Newline)
            m_walker->heard(line);
    }
    void lineTooLong(Stream &, std::string_view head) override
    {
        if (!listens())
            return;
        m_walker->heard(head);
        m_walker->giveUp();
    }
    void inputEnded(Stream &) override
    {
        if (listens())
            m_walker->giveUp();
    }
    void closed(Stream &, CloseReason) override
    {
        if (m_walker)
            m_walker->lost(*this);
    }
    bool listens() const { return m_walker && !m_isDismissed; }

    Walker *m_walker; // null when it is gone
    std::unique_ptr<Stream> m_stream;
    std::string m_server;
    bool m_isDismissed = false;
};

Walker::Walker(Poller &poller, DeadlineQueue &deadlines, Options options, QObject *parent)
    : QObject(parent)
    , m_poller(poller)
    , m_deadlines(deadlines)
    , m_options(std::move(options))
    , m_route(m_options.seed, m_options.speed)
    , m_began(deadlines.clock().monotonicNow())
    , m_beat(deadlines, [this] { beat(); })
    , m_dial(deadlines, [this] { dial(); })
    , m_backOff(firstBackOff)
{
    Q_ASSERT(!m_options.name.empty());
    Q_ASSERT(std::ranges::none_of(m_options.name, isWhiteSpace));
    Q_ASSERT(m_options.interval > 0ns);
}

Walker::~Walker()
{
    if (m_connection)
        m_leaving.push_back(std::move(m_connection));
    // They may be what calls us.
    for (auto &connection : m_leaving) {
        connection->orphan();
        m_poller.retire(std::move(connection));
    }
}

void Walker::start()
{
    if (std::exchange(m_running, true))
        return;
    m_backOff = firstBackOff;
    m_failures = 0;
    if (!m_options.endpoints.empty())
        dial();
}

void Walker::stop()
{
    m_running = false;
    m_dial.cancel();
    leave();
}

void Walker::setEndpoints(std::vector<Endpoint> endpoints)
{
    const std::vector<Endpoint> before = std::exchange(m_options.endpoints, std::move(endpoints));
    const std::vector<Endpoint> &now = m_options.endpoints;
    const auto kept = before.empty() ? now.end() : std::ranges::find(now, before[m_endpoint]);
    m_endpoint = kept == now.end() ? 0 : std::size_t(kept - now.begin());
    m_failures = 0;
    m_backOff = firstBackOff;
    if (kept != now.end() && m_connection)
        return;
    m_dial.cancel();
    leave();
    if (m_running && !now.empty())
        dial();
}

Coordinate Walker::position()
{
    return m_route.at(m_deadlines.clock().monotonicNow() - m_began);
}

std::string Walker::server() const
{
    return m_isAnswered ? m_lastServer : std::string();
}

void Walker::dial()
{
    auto connection = std::make_unique<Connection>(*this, m_options.endpoints[m_endpoint]);
    if (!connection->stream()) {
        ++m_counters.failedDials;
        dialNext(false);
        return;
    }
    m_connection = std::move(connection);
    m_dialledAt = m_deadlines.clock().monotonicNow();
    m_beat.setIn(m_options.patience);
}

/// The next server at once, unless all of them have been tried in vain.
void Walker::dialNext(bool wasGood)
{
    if (wasGood) {
        m_failures = 0;
        m_backOff = firstBackOff;
    } else {
        ++m_failures;
    }
    if (!m_running || m_options.endpoints.empty())
        return;
    m_endpoint = (m_endpoint + 1) % m_options.endpoints.size();
    if (wasGood || m_failures < m_options.endpoints.size()) {
        dial();
        return;
    }
    m_dial.setIn(jittered(m_backOff));
    m_backOff = std::min(2 * m_backOff, longestBackOff);
}

void Walker::beat()
{
    if (isOverdue())
        giveUp();
    else
        say();
}

bool Walker::isOverdue() const
{
    const auto oldest = m_dialledAt.value_or(
        m_unanswered.empty() ? m_deadlines.clock().monotonicNow() : m_unanswered.front().saidAt);
    return m_deadlines.clock().monotonicNow() - oldest >= m_options.patience;
}

void Walker::say()
{
    const Clock &clock = m_deadlines.clock();
    const Timestamp now = clock.wallNow();
    const std::string location = formatLocation(position());
    const std::string time = formatTimestamp(now);
    m_unanswered.push_back({now, clock.monotonicNow()});
    ++m_counters.reports;
    m_beat.setIn(m_options.interval);
    m_connection->stream()->write(format(Report{m_options.name, location, time, now}));
}

void Walker::connected()
{
    m_dialledAt.reset();
    say();
}

void Walker::heard(std::string_view line)
{
    if (!isAnswer(line)) {
        ++m_counters.wrongAnswers;
        return;
    }
    m_unanswered.pop_front();
    ++m_counters.answers;
    m_failures = 0;
    m_backOff = firstBackOff;
    m_isAnswered = true;
    const std::string &server = m_connection->server();
    if (server == m_lastServer)
        return;
    const std::string from = std::exchange(m_lastServer, server);
    if (from.empty())
        return;
    ++m_counters.roamings;
    emit roamed(from, m_lastServer);
}

/// The herd may know something newer of us than what we have just said, if our clock was set back.
bool Walker::isAnswer(std::string_view line) const
{
    if (m_unanswered.empty())
        return false;
    const auto message = parseLinkMessage(line);
    const Update *const update = message ? std::get_if<Update>(&*message) : nullptr;
    return update && update->client == m_options.name
        && update->sentAt >= m_unanswered.front().sentAt;
}

void Walker::lost(Connection &connection)
{
    if (&connection == m_connection.get()) {
        m_poller.retire(std::move(m_connection));
        giveUp();
        return;
    }
    const auto found
        = std::ranges::find(m_leaving, &connection, [](const auto &each) { return each.get(); });
    Q_ASSERT(found != m_leaving.end());
    m_poller.retire(std::move(*found));
    m_leaving.erase(found);
}

void Walker::leave()
{
    m_beat.cancel();
    m_dialledAt.reset();
    m_unanswered.clear();
    m_isAnswered = false;
    if (!m_connection)
        return;
    Connection &connection = *m_connection;
    connection.dismiss();
    m_leaving.push_back(std::move(m_connection));
    connection.stream()->finish(CloseReason::Stopped);
}

void Walker::giveUp()
{
    const bool wasGood = m_isAnswered;
    if (!wasGood)
        ++m_counters.failedDials;
    leave();
    dialNext(wasGood);
}

} // namespace drover
