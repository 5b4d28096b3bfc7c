// SPDX-License-Identifier: MIT
#include "simulation/crowd.h"

#include "net/poller.h"
#include "protocol/formatter.h"
#include "protocol/parser.h"
#include "simulation/carrier.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace drover {

namespace {

using namespace std::chrono_literals;

/// Listeners have a queue of 4,096 for those who dial, whom they take 64 at a time.
constexpr std::size_t mostDialling = 256;
/// Who is due within this time speaks in one go: a turn of the event loop for each would cost more
/// than what is said.
constexpr std::chrono::nanoseconds leastRest = 4ms;
/// Who roams looks among so many connections to either side of its first one: those farther off are
/// used at other times, and what it says would leave alone.
constexpr std::size_t mostLookedAt = 256;
/// What is asked for with WHATSAT.
constexpr std::string_view radius = "10";
constexpr std::string_view placesAsked = "5";

Timestamp shifted(Timestamp time, std::chrono::nanoseconds by)
{
    constexpr std::int64_t perSecond = 1'000'000'000;
    std::int64_t seconds = time.seconds + by.count() / perSecond;
    std::int64_t nanoseconds = time.nanoseconds + by.count() % perSecond;
    if (nanoseconds < 0) {
        --seconds;
        nanoseconds += perSecond;
    } else if (nanoseconds >= perSecond) {
        ++seconds;
        nanoseconds -= perSecond;
    }
    if (seconds < 0)
        return {}; // there is no time before 1970 in the protocol
    return {seconds, static_cast<std::int32_t>(nanoseconds)};
}

/// The first client of a carrier. Those who are due at about the same time share a connection: what
/// they say leaves in one piece, and so do the answers, which saves most system calls.
std::size_t firstOn(std::size_t carrier, std::size_t carriers, std::size_t clients)
{
    return (carrier * clients + carriers - 1) / carriers;
}

} // namespace

Crowd::Crowd(Poller &poller, DeadlineQueue &deadlines, Options options, QObject *parent)
    : QObject(parent)
    , m_poller(poller)
    , m_deadlines(deadlines)
    , m_endpoints(std::move(options.endpoints))
    , m_roamEvery(options.roamEvery)
    , m_patience(options.patience)
    , m_queryShare(options.queryShare)
    , m_began(deadlines.clock().monotonicNow())
    , m_beat(deadlines, [this] { beat(); })
    , m_random(options.seed)
{
    Q_ASSERT(!options.clients.empty());
    m_clients.reserve(options.clients.size());
    for (SimulatedClient &client : options.clients) {
        Q_ASSERT(!client.name.empty() && std::ranges::none_of(client.name, isWhiteSpace));
        Q_ASSERT(client.interval >= 0ns && client.firstAfter >= 0ns);
        m_clients.emplace_back(std::move(client));
    }
    const std::size_t wanted = options.connections == 0 ? m_clients.size() : options.connections;
    m_carriers.reserve(std::min(wanted, m_clients.size()));
    for (std::size_t i = 0; i < std::min(wanted, m_clients.size()); ++i)
        m_carriers.push_back(std::make_unique<Carrier>(*this, i));
    for (std::size_t i = 0; i < m_clients.size(); ++i)
        m_clients[i].carrier = std::uint32_t(homeOf(i));
}

Crowd::~Crowd()
{
    m_wantToDial.clear();
    m_carriers.clear();
    // They may be what calls us.
    for (auto &[address, connection] : m_leaving) {
        connection->orphan();
        m_poller.retire(std::move(connection));
    }
}

void Crowd::start()
{
    if (std::exchange(m_running, true))
        return;
    m_stopping = false;
    schedule();
    for (const auto &carrier : m_carriers)
        carrier->start();
    beat();
}

void Crowd::stop()
{
    if (!std::exchange(m_running, false))
        return;
    m_stopping = true;
    m_beat.cancel();
    m_wantToDial.clear();
    for (Client &client : m_clients)
        client.missed = false;
    for (const auto &carrier : m_carriers)
        carrier->stop();
    checkStopped();
}

void Crowd::setEndpoints(std::vector<Endpoint> endpoints)
{
    const std::vector<Endpoint> before = std::exchange(m_endpoints, std::move(endpoints));
    for (const auto &carrier : m_carriers)
        carrier->endpointsChanged(before);
}

void Crowd::place(std::size_t client, const Coordinate &where)
{
    m_clients[client].spec.movement = Movement::standingStill(where);
}

void Crowd::report(std::size_t client)
{
    if (!m_running || m_clients[client].isSilent)
        return;
    if (!carrierOf(client).canSpeak()) {
        m_clients[client].missed = true;
        return;
    }
    const Clock &clock = m_deadlines.clock();
    speak(client, clock.monotonicNow(), clock.wallNow());
}

void Crowd::setSilent(std::size_t client, bool silent)
{
    m_clients[client].isSilent = silent;
    m_clients[client].missed = false;
}

std::optional<std::size_t> Crowd::find(std::string_view name) const
{
    const auto found = std::ranges::find(
        m_clients, name, [](const Client &client) { return std::string_view(client.spec.name); });
    if (found == m_clients.end())
        return std::nullopt;
    return std::size_t(found - m_clients.begin());
}

std::size_t Crowd::neverConnected() const
{
    return std::size_t(std::ranges::count_if(m_clients, [this](const Client &client) {
        return !m_carriers[client.carrier]->hasBeenOpen();
    }));
}

Coordinate Crowd::position(std::size_t client)
{
    return m_clients[client].spec.movement.at(m_deadlines.clock().monotonicNow() - m_began);
}

std::string Crowd::server(std::size_t client) const
{
    return carrierOf(client).server();
}

CrowdSnapshot Crowd::snapshot() const
{
    const auto open
        = std::ranges::count_if(m_carriers, [](const auto &each) { return each->isOpen(); });
    return {m_running,  m_clients.size(),        m_carriers.size(),        std::size_t(open),
            m_counters, m_latency.quantile(0.5), m_latency.quantile(0.99), m_latency.most()};
}

/// Whose turn was while nobody ran takes the next one in its own rhythm.
void Crowd::schedule()
{
    const auto now = m_deadlines.clock().monotonicNow();
    const bool isFirst = m_turns.empty();
    std::vector<Turn> turns;
    for (std::size_t i = 0; i < m_clients.size(); ++i) {
        Client &client = m_clients[i];
        if (client.spec.interval == 0ns)
            continue;
        if (isFirst)
            client.due = now + client.spec.firstAfter;
        else if (client.due < now)
            client.due += (now - client.due + client.spec.interval - 1ns) / client.spec.interval
                * client.spec.interval;
        turns.push_back({client.due, std::uint32_t(i)});
    }
    m_turns = decltype(m_turns)(std::greater<>(), std::move(turns));
}

void Crowd::beat()
{
    const Clock &clock = m_deadlines.clock();
    const auto now = clock.monotonicNow();
    const Timestamp wall = clock.wallNow();
    while (!m_turns.empty() && m_turns.top().due <= now) {
        const std::uint32_t index = m_turns.top().client;
        m_turns.pop();
        Client &client = m_clients[index];
        // In its own rhythm, however late we are.
        client.due += ((now - client.due) / client.spec.interval + 1) * client.spec.interval;
        m_turns.push({client.due, index});
        takeTurn(index, now, wall);
    }
    if (!m_turns.empty())
        m_beat.setIn(std::max(m_turns.top().due - now, leastRest));
}

void Crowd::takeTurn(std::size_t client, Clock::Monotonic now, Timestamp wall)
{
    Client &its = m_clients[client];
    if (its.isSilent)
        return;
    if (m_roamEvery > 0ns
        && m_random.fraction() * double(m_roamEvery.count()) < double(its.spec.interval.count()))
        its.wantsToRoam = true;
    if (its.wantsToRoam)
        roam(client);
    if (carrierOf(client).canSpeak())
        speak(client, now, wall);
    else
        its.missed = true;
}

/// To any other server.
void Crowd::roam(std::size_t client)
{
    Client &its = m_clients[client];
    Carrier &carrier = carrierOf(client);
    if (m_endpoints.size() < 2 || !carrier.canSpeak())
        return;
    const auto step = 1 + std::size_t(m_random.fraction() * double(m_endpoints.size() - 1));
    const std::size_t endpoint = (carrier.endpoint() + step) % m_endpoints.size();
    if (m_carriers.size() == m_clients.size()) {
        its.wantsToRoam = false;
        carrier.roamTo(endpoint);
        return;
    }
    if (its.waiting > 0)
        return; // two servers would hear of it in any order
    if (Carrier *const other = carrierTo(endpoint, homeOf(client)))
        goOver(client, *other);
    else if (client == firstOn(homeOf(client), m_carriers.size(), m_clients.size()))
        carrier.roamTo(endpoint); // one of them does, or the connection would never rest
    else
        return;
    its.wantsToRoam = false;
}

/// The nearest one: its clients are due at about the same time.
Carrier *Crowd::carrierTo(std::size_t endpoint, std::size_t nearTo) const
{
    const auto leadsThere = [&](std::size_t carrier) {
        return m_carriers[carrier]->canSpeak() && m_carriers[carrier]->endpoint() == endpoint;
    };
    for (std::size_t off = 0; off <= std::min(mostLookedAt, m_carriers.size()); ++off) {
        if (off <= nearTo && leadsThere(nearTo - off))
            return m_carriers[nearTo - off].get();
        if (nearTo + off < m_carriers.size() && leadsThere(nearTo + off))
            return m_carriers[nearTo + off].get();
    }
    return nullptr;
}

void Crowd::goOver(std::size_t client, Carrier &to)
{
    const std::size_t home = homeOf(client);
    Carrier &from = carrierOf(client);
    if (from.number() != home)
        std::erase(from.guests(), std::uint32_t(client));
    if (to.number() != home)
        to.guests().push_back(std::uint32_t(client));
    m_clients[client].carrier = std::uint32_t(to.number());
}

void Crowd::speak(std::size_t index, Clock::Monotonic now, Timestamp wall)
{
    Client &client = m_clients[index];
    client.missed = false;
    Carrier &carrier = carrierOf(index);
    const Timestamp sentAt = shifted(wall, client.spec.skew);
    const std::string location = formatLocation(client.spec.movement.at(now - m_began));
    const std::string time = formatTimestamp(sentAt);
    Said said{sentAt, now, std::hash<std::string_view>()(location), std::uint32_t(index), false};
    ++m_counters.reports;
    carrier.say(format(Report{client.spec.name, location, time, sentAt}), said);
    if (m_queryShare <= 0 || m_random.fraction() >= m_queryShare)
        return;
    said.isQuery = true;
    ++m_counters.queries;
    carrier.say(format(Query{client.spec.name, radius, placesAsked, 10, 5}), said);
}

Carrier &Crowd::carrierOf(std::size_t client) const
{
    return *m_carriers[m_clients[client].carrier];
}

/// The carrier that it begins with.
std::size_t Crowd::homeOf(std::size_t client) const
{
    return client * m_carriers.size() / m_clients.size();
}

std::uint16_t Crowd::serverNumber(const std::string &server)
{
    const auto number = std::ranges::find(m_servers, server) - m_servers.begin();
    if (std::size_t(number) == m_servers.size())
        m_servers.push_back(server);
    return std::uint16_t(number);
}

/// Who has changed the server says so: then the herd knows where it is, and it knows whether it is
/// answered.
void Crowd::opened(Carrier &carrier, bool isAnother)
{
    const Clock &clock = m_deadlines.clock();
    const auto now = clock.monotonicNow();
    const Timestamp wall = clock.wallNow();
    bool spoke = false;
    std::optional<std::size_t> any;
    const auto maySpeak = [&](std::size_t client) {
        if (m_clients[client].carrier != carrier.number() || m_clients[client].isSilent)
            return;
        any = client;
        if (!m_clients[client].missed)
            return;
        speak(client, now, wall);
        spoke = true;
    };
    const std::size_t first = firstOn(carrier.number(), m_carriers.size(), m_clients.size());
    const std::size_t end = firstOn(carrier.number() + 1, m_carriers.size(), m_clients.size());
    for (std::size_t i = first; i < end; ++i)
        maySpeak(i);
    for (const std::uint32_t guest : carrier.guests())
        maySpeak(guest);
    if (!spoke && isAnother && any)
        speak(*any, now, wall);
}

void Crowd::answered(const Said &said, std::uint16_t server)
{
    ++m_counters.answers;
    m_latency.record(m_deadlines.clock().monotonicNow() - said.saidAt);
    const std::uint16_t before = std::exchange(m_clients[said.client].server, server);
    if (before != 0 && before != server)
        ++m_counters.roamings;
}

/// It waits no more.
void Crowd::settled(const Said &said)
{
    --m_waiting;
    --m_clients[said.client].waiting;
}

void Crowd::lost(const Said &said, std::uint16_t server, CrowdTrouble why)
{
    settled(said);
    ++m_counters.lost;
    ++m_lostTo[{m_servers[server], why}];
}

void Crowd::failed(std::uint16_t server, CrowdTrouble why)
{
    ++m_failedWith[{m_servers[server], why}];
}

/// The herd may know something newer of a client than what it has just said, if its clock was set
/// back, or if somebody else goes by the same name.
bool Crowd::isAnswer(std::string_view line, const Said &said) const
{
    const auto message = parseLinkMessage(line);
    const Update *const update = message ? std::get_if<Update>(&*message) : nullptr;
    if (!update || update->client != m_clients[said.client].spec.name)
        return false;
    return update->sentAt > said.sentAt
        || (update->sentAt == said.sentAt
            && std::hash<std::string_view>()(update->location) == said.location);
}

bool Crowd::isComplaint(std::string_view line, const Said &said) const
{
    const std::string_view verb = said.isQuery ? "? WHATSAT " : "? IAMAT ";
    const std::string &name = m_clients[said.client].spec.name;
    return line.starts_with(verb) && line.substr(verb.size()).starts_with(name)
        && line.substr(verb.size() + name.size()).starts_with(' ');
}

/// False: its dial() comes later.
bool Crowd::mayDial(Carrier &carrier)
{
    if (m_dialling < mostDialling) {
        ++m_dialling;
        return true;
    }
    m_wantToDial.push_back(&carrier);
    return false;
}

void Crowd::dialEnded()
{
    --m_dialling;
    if (std::exchange(m_dialsNext, true))
        return; // one that fails at once must not bring the next one within this call
    while (m_dialling < mostDialling && !m_wantToDial.empty()) {
        Carrier *const next = m_wantToDial.front();
        m_wantToDial.pop_front();
        ++m_dialling;
        next->dial();
    }
    m_dialsNext = false;
}

void Crowd::triedAllInVain()
{
    if (m_counters.connected == 0 && !std::exchange(m_toldNobody, true))
        QMetaObject::invokeMethod(this, &Crowd::nobodyThere, Qt::QueuedConnection);
}

void Crowd::keepUntilClosed(std::unique_ptr<CarrierConnection> connection)
{
    CarrierConnection *const address = connection.get();
    m_leaving.emplace(address, std::move(connection));
    address->stream()->finish(CloseReason::Stopped);
}

void Crowd::closed(CarrierConnection &connection)
{
    const auto found = m_leaving.find(&connection);
    Q_ASSERT(found != m_leaving.end());
    m_poller.retire(std::move(found->second));
    m_leaving.erase(found);
}

void Crowd::checkStopped()
{
    if (m_running || !m_stopping || m_busy > 0)
        return;
    m_stopping = false;
    QMetaObject::invokeMethod(this, &Crowd::stopped, Qt::QueuedConnection);
}

} // namespace drover
