// SPDX-License-Identifier: MIT
#pragma once

#include "net/deadline.h"
#include "protocol/limits.h"
#include "protocol/timestamp.h"
#include "simulation/crowdsnapshot.h"
#include "simulation/endpoint.h"
#include "simulation/histogram.h"
#include "simulation/movement.h"
#include "simulation/random.h"

#include <QObject>

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <queue>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace drover {

class Carrier;
class CarrierConnection;
class Poller;
struct Said;

/// One client of a crowd.
struct SimulatedClient
{
    std::string name; ///< not empty, no white space
    Movement movement;
    /// Between its reports; zero: it reports only when it is told to.
    std::chrono::nanoseconds interval = std::chrono::seconds(1);
    /// So long after the crowd's start it would report first. (Crowds spread this, so that not all
    /// speak in one instant.)
    std::chrono::nanoseconds firstAfter{0};
    std::chrono::nanoseconds skew{0}; ///< its clock is so much fast, or slow
};

/// Clients that move and say where they are, over TCP as telephones would. They know addresses and
/// the protocol, and nothing of what is in a server. Several clients may share a connection. When a
/// server closes, refuses, is silent or says what is no answer, its connections go on to the next
/// one that they know; when all have been tried in vain they wait, ever longer, up to 5 s. A report
/// that is due meanwhile is made as soon as there is a connection, once.
///
/// Clients roam each on its own: one that shares a connection goes over to one that leads to
/// another server. Only where no connection leads there does it take along those it shares with.
///
/// All that it needs of time is one deadline for what is due next and one per connection. Lives on
/// the thread of its poller.
class Crowd : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        std::vector<SimulatedClient> clients; ///< at least one
        std::vector<Endpoint> endpoints; ///< connections begin with them in turn
        /// That the clients share; at most one each is used. 0: one each.
        std::size_t connections = 0;
        /// A client goes to another server after so long, on average; zero: only when it must.
        std::chrono::nanoseconds roamEvery{0};
        /// So many of the reports (0 to 1) are followed by a WHATSAT about the client itself.
        double queryShare = 0;
        /// So long a server may take to be connected to, or to answer.
        std::chrono::nanoseconds patience = std::chrono::seconds(5);
        std::uint64_t seed = 1; ///< of what is left to chance: who asks, who roams where to
    };

    /// \a poller and \a deadlines outlive the crowd.
    Crowd(Poller &poller, DeadlineQueue &deadlines, Options options, QObject *parent = nullptr);
    /// Resets what is connected. No signal comes.
    ~Crowd() override;

    /// Goes on where the last stop() left it; the movements themselves have not waited.
    void start();
    /// Says no more. Each connection ends as a client's does that has nothing more to say, as soon
    /// as what it has said is answered; stopped() follows, within the patience.
    void stop();
    bool isRunning() const { return m_running; }

    /// The herd is another one now. Connections stay with their servers if those are still there.
    void setEndpoints(std::vector<Endpoint> endpoints);
    /// The client is there from now on, and does not move.
    void place(std::size_t client, const Coordinate &where);
    /// The client reports now, or as soon as it is connected.
    void report(std::size_t client);
    /// The client says nothing from now on, or speaks again when its turn comes: somebody else
    /// goes by its name meanwhile.
    void setSilent(std::size_t client, bool silent);
    std::optional<std::size_t> find(std::string_view name) const;

    std::size_t clientCount() const { return m_clients.size(); }
    const std::string &name(std::size_t client) const { return m_clients[client].spec.name; }
    /// Where it is now.
    Coordinate position(std::size_t client);
    /// The server that has answered on the client's connection; empty where none has.
    std::string server(std::size_t client) const;
    const CrowdCounters &counters() const { return m_counters; }
    /// Of a server, how often, and why.
    using Troubles = std::map<std::pair<std::string, CrowdTrouble>, std::uint64_t>;
    /// Adds up to CrowdCounters::lost.
    const Troubles &lostTo() const { return m_lostTo; }
    /// Connections that were not made, or ended without a right answer. Unlike
    /// CrowdCounters::failedDials with those that were still dialling when the crowd was stopped.
    const Troubles &failedWith() const { return m_failedWith; }
    /// Clients that have never had a connection to speak over.
    std::size_t neverConnected() const;
    /// From saying something to its right answer.
    const Histogram &latency() const { return m_latency; }
    std::size_t connections() const { return m_carriers.size(); }
    /// What has been said and waits for its answer.
    std::size_t waiting() const { return m_waiting; }
    CrowdSnapshot snapshot() const;

signals:
    /// After stop(): nothing is under way any more. Comes from the event loop.
    void stopped();
    /// Every server has been tried, and there has never been a connection. Once, from the event
    /// loop.
    void nobodyThere();

private:
    friend class Carrier;
    friend class CarrierConnection;

    struct Client
    {
        explicit Client(SimulatedClient client)
            : spec(std::move(client))
        {
        }

        SimulatedClient spec;
        Clock::Monotonic due{0};
        std::uint32_t carrier = 0;
        std::uint32_t waiting = 0; // said, and not answered
        std::uint16_t server = 0; // that answered last, of m_servers
        bool missed = false; // a report that was due
        bool isSilent = false;
        bool wantsToRoam = false; // as soon as all is answered
    };
    struct Turn
    {
        Clock::Monotonic due{0};
        std::uint32_t client = 0;

        bool operator>(const Turn &other) const { return due > other.due; }
    };

    void schedule();
    void beat();
    void takeTurn(std::size_t client, Clock::Monotonic now, Timestamp wall);
    void roam(std::size_t client);
    Carrier *carrierTo(std::size_t endpoint, std::size_t nearTo) const;
    void goOver(std::size_t client, Carrier &to);
    std::size_t homeOf(std::size_t client) const;
    std::uint16_t serverNumber(const std::string &server);
    void speak(std::size_t index, Clock::Monotonic now, Timestamp wall);
    Carrier &carrierOf(std::size_t client) const;

    // What carriers tell.
    void opened(Carrier &carrier, bool isAnother);
    void answered(const Said &said, std::uint16_t server);
    void settled(const Said &said);
    void lost(const Said &said, std::uint16_t server, CrowdTrouble why);
    void failed(std::uint16_t server, CrowdTrouble why);
    bool isAnswer(std::string_view line, const Said &said) const;
    bool isComplaint(std::string_view line, const Said &said) const;
    bool mayDial(Carrier &carrier);
    void dialEnded();
    void triedAllInVain();
    void keepUntilClosed(std::unique_ptr<CarrierConnection> connection);
    void closed(CarrierConnection &connection);
    void checkStopped();

    Poller &m_poller;
    DeadlineQueue &m_deadlines;
    const Limits m_limits;
    std::vector<Endpoint> m_endpoints;
    const std::chrono::nanoseconds m_roamEvery;
    const std::chrono::nanoseconds m_patience;
    const double m_queryShare;
    const Clock::Monotonic m_began;
    std::vector<Client> m_clients;
    std::vector<std::unique_ptr<Carrier>> m_carriers; // whose clients speak one after the other
    std::priority_queue<Turn, std::vector<Turn>, std::greater<>> m_turns;
    Deadline m_beat;
    std::deque<Carrier *> m_wantToDial;
    std::unordered_map<CarrierConnection *, std::unique_ptr<CarrierConnection>> m_leaving;
    Random m_random;
    std::vector<std::string> m_servers{std::string()}; // that were dialled; the first is none
    CrowdCounters m_counters;
    Troubles m_lostTo;
    Troubles m_failedWith;
    Histogram m_latency;
    std::size_t m_dialling = 0;
    std::size_t m_waiting = 0; // of all carriers
    std::size_t m_busy = 0; // carriers that are connected, or being
    bool m_running = false;
    bool m_stopping = false; // and stopped() is still to come
    bool m_toldNobody = false;
    bool m_dialsNext = false;
};

} // namespace drover
