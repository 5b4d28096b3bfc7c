// SPDX-License-Identifier: MIT
#include "simulation/carrier.h"

#include "net/poller.h"
#include "simulation/crowd.h"

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
/// Moving the rest to the front after every answer would be quadratic.
constexpr std::size_t compactFrom = 64;

std::chrono::nanoseconds jittered(std::chrono::nanoseconds delay)
{
    const double kept = 1.0 - mostJitter * QRandomGenerator::global()->generateDouble();
    return std::chrono::nanoseconds(std::int64_t(double(delay.count()) * kept));
}

} // namespace

CarrierConnection::CarrierConnection(Crowd &crowd, Carrier &carrier, const Endpoint &endpoint)
    : m_crowd(&crowd)
    , m_carrier(&carrier)
    , m_stream(Stream::dial(crowd.m_poller, crowd.m_deadlines, crowd.m_limits, endpoint.address,
                            endpoint.port, this))
{
}

void CarrierConnection::orphan()
{
    m_carrier = nullptr;
    m_crowd = nullptr;
    if (m_stream)
        m_stream->abort(CloseReason::Stopped, Stream::Abort::Reset);
}

void CarrierConnection::connected(Stream &)
{
    if (m_carrier)
        m_carrier->connected();
}

void CarrierConnection::lineReceived(Stream &, std::string_view line, LineEnd end)
{
    if (m_carrier && end == LineEnd::Newline)
        m_carrier->heard(line);
}

void CarrierConnection::lineTooLong(Stream &, std::string_view head)
{
    if (m_carrier)
        m_carrier->heard(head);
    if (m_carrier)
        m_carrier->giveUp(CrowdTrouble::OddAnswer);
}

void CarrierConnection::inputEnded(Stream &)
{
    if (m_carrier)
        m_carrier->giveUp(CrowdTrouble::Closed);
}

void CarrierConnection::closed(Stream &, CloseReason reason)
{
    if (m_carrier)
        m_carrier->lost(*this, reason);
    else if (m_crowd)
        m_crowd->closed(*this);
}

void SaidQueue::pop()
{
    ++m_head;
    if (m_head == m_said.size()) {
        m_said.clear();
        m_head = 0;
    } else if (m_head >= compactFrom && m_head > m_said.size() / 2) {
        m_said.erase(m_said.begin(), m_said.begin() + std::ptrdiff_t(m_head));
        m_head = 0;
    }
}

Carrier::Carrier(Crowd &crowd, std::size_t number)
    : m_crowd(crowd)
    , m_number(number)
    , m_deadline(crowd.m_deadlines, [this] { deadlineReached(); })
    , m_backOff(firstBackOff)
    , m_endpoint(crowd.m_endpoints.empty() ? 0 : number % crowd.m_endpoints.size())
{
}

Carrier::~Carrier()
{
    if (!m_connection)
        return;
    m_connection->orphan();
    m_crowd.m_poller.retire(std::move(m_connection)); // it may be what calls us
}

void Carrier::start()
{
    m_isLeaving = false;
    m_backOff = firstBackOff;
    m_failures = 0;
    if (!m_connection && !m_crowd.m_endpoints.empty())
        wantDial();
}

void Carrier::stop()
{
    m_isQueued = false;
    if (!m_isOpen) {
        if (m_isDialling)
            m_crowd.failed(m_server, CrowdTrouble::StillDialling);
        leave(CrowdTrouble::StillDialling);
        return;
    }
    m_isLeaving = true;
    leaveIfAnswered();
}

std::string Carrier::server() const
{
    return m_isAnswered ? m_crowd.m_servers[m_lastServer] : std::string();
}

void Carrier::endpointsChanged(const std::vector<Endpoint> &before)
{
    const std::vector<Endpoint> &now = m_crowd.m_endpoints;
    const auto kept
        = before.empty() ? now.end() : std::ranges::find(now, before[m_endpoint % before.size()]);
    const bool isKept = kept != now.end();
    m_endpoint = isKept ? std::size_t(kept - now.begin()) : now.empty() ? 0 : m_number % now.size();
    m_failures = 0;
    m_backOff = firstBackOff;
    if (m_connection && (isKept || !m_crowd.m_running))
        return;
    m_isQueued = false;
    if (m_isOpen && !m_said.isEmpty() && !now.empty()) {
        m_isLeaving = true;
        return;
    }
    leave(CrowdTrouble::ServerGone);
    if (m_crowd.m_running && !now.empty())
        wantDial();
}

void Carrier::roamTo(std::size_t endpoint)
{
    m_endpoint = endpoint;
    m_isLeaving = true;
    leaveIfAnswered();
}

void Carrier::say(std::string_view line, const Said &said)
{
    m_said.push(said);
    ++m_crowd.m_waiting;
    ++m_crowd.m_clients[said.client].waiting;
    if (!m_deadline.isSet())
        m_deadline.setIn(m_crowd.m_patience);
    m_connection->stream()->write(line);
}

void Carrier::wantDial()
{
    m_isQueued = true;
    if (m_crowd.mayDial(*this))
        dial();
}

void Carrier::dial()
{
    const std::vector<Endpoint> &endpoints = m_crowd.m_endpoints;
    if (!std::exchange(m_isQueued, false) || endpoints.empty()) {
        m_crowd.dialEnded(); // it does not want to any more, or cannot
        return;
    }
    // It may not have heard yet that they are fewer.
    const Endpoint &endpoint = endpoints[m_endpoint % endpoints.size()];
    m_server = m_crowd.serverNumber(endpoint.server);
    auto connection = std::make_unique<CarrierConnection>(m_crowd, *this, endpoint);
    if (!connection->stream()) {
        ++m_crowd.m_counters.failedDials;
        m_crowd.failed(m_server, CrowdTrouble::NotConnected);
        m_crowd.dialEnded();
        dialNext(false);
        return;
    }
    m_connection = std::move(connection);
    ++m_crowd.m_busy;
    m_isDialling = true;
    m_deadline.setIn(m_crowd.m_patience);
}

/// The next server at once, unless all of them have been tried in vain.
void Carrier::dialNext(bool wasGood)
{
    if (wasGood) {
        m_failures = 0;
        m_backOff = firstBackOff;
    } else {
        ++m_failures;
    }
    const std::size_t count = m_crowd.m_endpoints.size();
    if (!m_crowd.m_running || count == 0)
        return;
    m_endpoint = (m_endpoint + 1) % count;
    if (wasGood || m_failures < count) {
        wantDial();
        return;
    }
    m_deadline.setIn(jittered(m_backOff));
    m_backOff = std::min(2 * m_backOff, longestBackOff);
    m_crowd.triedAllInVain();
}

void Carrier::deadlineReached()
{
    if (!m_connection) {
        wantDial();
        return;
    }
    const auto now = m_crowd.m_deadlines.clock().monotonicNow();
    if (m_isOpen && m_said.isEmpty())
        return;
    const auto age = m_isOpen ? now - m_said.front().saidAt : m_crowd.m_patience;
    if (age >= m_crowd.m_patience)
        giveUp(CrowdTrouble::Silent);
    else
        m_deadline.setIn(m_crowd.m_patience - age);
}

void Carrier::connected()
{
    m_deadline.cancel();
    m_isDialling = false;
    m_isOpen = true;
    ++m_crowd.m_counters.connected;
    if (std::exchange(m_hasBeenOpen, true))
        ++m_crowd.m_counters.reconnects;
    m_crowd.dialEnded();
    m_crowd.opened(*this, m_lastServer != 0);
}

void Carrier::heard(std::string_view line)
{
    if (m_places != Places::None) {
        heardPlaces(line);
        return;
    }
    if (!m_said.isEmpty()) {
        const Said &said = m_said.front();
        if (m_crowd.isAnswer(line, said)) {
            if (said.isQuery)
                m_places = Places::Awaited;
            else
                answered();
            return;
        }
        if (m_crowd.isComplaint(line, said)) {
            ++m_crowd.m_counters.complaints;
            popSaid();
            leaveIfAnswered();
            return;
        }
    }
    // Nobody can tell any more which answer is whose.
    ++m_crowd.m_counters.wrongAnswers;
    giveUp(CrowdTrouble::OddAnswer);
}

/// JSON begins with "{", ends with "}", and a blank line follows.
void Carrier::heardPlaces(std::string_view line)
{
    if (line.empty() && m_places == Places::Ended) {
        m_places = Places::None;
        answered();
    } else if (line.empty() || (m_places == Places::Awaited && line[0] != '{')) {
        ++m_crowd.m_counters.wrongAnswers;
        giveUp(CrowdTrouble::OddAnswer);
    } else {
        m_places = line == "}" ? Places::Ended : Places::Begun;
    }
}

void Carrier::answered()
{
    m_lastServer = m_server;
    m_crowd.answered(m_said.front(), m_server);
    popSaid();
    m_failures = 0;
    m_backOff = firstBackOff;
    m_isAnswered = true;
    leaveIfAnswered();
}

void Carrier::popSaid()
{
    m_crowd.settled(m_said.front());
    m_said.pop();
}

void Carrier::leaveIfAnswered()
{
    if (!m_isLeaving || !m_said.isEmpty())
        return;
    leave(CrowdTrouble::ServerGone); // takes nothing along
    if (m_crowd.m_running && !m_crowd.m_endpoints.empty())
        wantDial();
}

void Carrier::lost(CarrierConnection &connection, CloseReason reason)
{
    Q_ASSERT(&connection == m_connection.get());
    const CrowdTrouble why = reason == CloseReason::ConnectFailed ? CrowdTrouble::NotConnected
        : reason == CloseReason::PeerClosed                       ? CrowdTrouble::Closed
                                                                  : CrowdTrouble::Broken;
    connection.dismiss();
    m_crowd.m_poller.retire(std::move(m_connection));
    --m_crowd.m_busy;
    giveUp(why);
}

void Carrier::leave(CrowdTrouble why)
{
    m_deadline.cancel();
    while (!m_said.isEmpty()) {
        m_crowd.lost(m_said.front(), m_server, why);
        m_said.pop();
    }
    m_places = Places::None;
    m_isOpen = false;
    m_isLeaving = false;
    m_isAnswered = false;
    if (std::exchange(m_isDialling, false))
        m_crowd.dialEnded();
    if (m_connection) {
        m_connection->dismiss();
        --m_crowd.m_busy;
        m_crowd.keepUntilClosed(std::move(m_connection));
    }
    m_crowd.checkStopped();
}

void Carrier::giveUp(CrowdTrouble why)
{
    const bool wasGood = m_isAnswered;
    const bool wasLeaving = m_isLeaving;
    if (!wasGood) {
        ++m_crowd.m_counters.failedDials;
        m_crowd.failed(m_server, why);
    }
    leave(why);
    if (wasLeaving && m_crowd.m_running && !m_crowd.m_endpoints.empty())
        wantDial(); // where it was going
    else
        dialNext(wasGood);
}

} // namespace drover
