// SPDX-License-Identifier: MIT
#pragma once

#include "monitor/herdframe.h"

#include <QObject>
#include <QString>

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace drover {

/// What the window knows of the herd: the last frame, and what frames add up to (rates, clients,
/// who believes what). Everything that is drawn is read from here. Lives on the window's thread;
/// changes only in apply().
class HerdModel : public QObject
{
    Q_OBJECT

public:
    explicit HerdModel(QObject *parent = nullptr);
    ~HerdModel() override;

    /// One point of a server's history.
    static constexpr std::chrono::milliseconds ratePeriod{250};
    /// Points that are kept: 15 s.
    static constexpr std::size_t ratePoints = 60;

    void apply(const std::shared_ptr<const HerdFrame> &frame);
    /// Forgets everything: another herd comes.
    void clear();

    bool isEmpty() const { return !m_frame; }
    const HerdFrame &frame() const { return *m_frame; } ///< the last one; not when isEmpty()
    const Topology &topology() const { return *m_frame->topology; }

    /// By place in the topology. Null where there is no such server (any more).
    std::optional<std::size_t> placeOf(ServerIndex id) const;
    const ServerSnapshot *server(ServerIndex id) const;
    const LinkSnapshot *link(ServerIndex one, ServerIndex other) const; ///< whichever way round
    std::optional<ServerIndex> idOf(std::string_view name) const;
    /// For people; of servers that are gone too. Empty for unknownServer.
    QString serverName(ServerIndex id) const;
    std::string_view serverNameBytes(ServerIndex id) const;

    /// Lines in and out per second, over the last second.
    double messagesPerSecond(ServerIndex id) const;
    double messagesPerSecond() const; ///< of all servers
    /// Lines per second in each of the last periods, the newest last; at most ratePoints.
    std::vector<double> rateHistory(ServerIndex id) const;

    // Clients and beliefs.
    struct Belief
    {
        std::uint64_t version = 0; ///< 0: the server does not know the client
        Timestamp sentAt;
        std::chrono::nanoseconds skew{0};
        double latitude = 0;
        double longitude = 0;
        ServerIndex origin = unknownServer;
        Clock::Monotonic since{0}; ///< when the server learned it: exact where its message was seen
    };
    struct Client
    {
        std::string name;
        std::vector<Belief> beliefs; ///< by ServerIndex; shorter where the last ones know nothing
        /// Of all, also of servers that are down: the latest by the client's own time. Of versions
        /// with one time, which never replace each other, the one that came to the herd last.
        Belief newest;
        Clock::Monotonic changedAt{0}; ///< when the newest version was first learned by any server
        /// When every server that counts had it; none while one of them has not.
        std::optional<Clock::Monotonic> agreedAt;
        std::size_t lacking = 0; ///< servers that count and do not have the newest version
        bool wasTimed = false; ///< that this version has reached all was told before
        /// The newest versions, one after the other, since all servers that counted agreed: those
        /// that tell since when somebody lacks news, and the last few.
        struct Version
        {
            std::uint64_t version = 0;
            Timestamp sentAt;
            Clock::Monotonic since{0}; ///< when it was first learned by any server
        };
        std::vector<Version> versions;

        const Belief *beliefOf(ServerIndex server) const
        {
            return server < beliefs.size() && beliefs[server].version != 0 ? &beliefs[server]
                                                                           : nullptr;
        }
        /// Whether \a server does not have the newest version.
        bool lacks(ServerIndex server) const
        {
            return newest.version != 0
                && (server >= beliefs.size() || beliefs[server].version != newest.version);
        }
    };
    std::size_t clientCount() const { return m_clients.size(); }
    const Client &client(ClientIndex index) const { return m_clients[index]; }
    QString clientName(ClientIndex index) const;
    std::optional<ClientIndex> findClient(std::string_view name) const;
    /// Clients whose beliefs changed with the last frame, each once.
    const std::vector<ClientIndex> &changedClients() const { return m_changed; }
    /// With the last frame, a server began or ceased to count, came or went: any client may agree
    /// or not agree now, whether it is among changedClients() or not.
    bool countingChanged() const { return m_countingChanged; }

    // Convergence. Only servers that are up and not frozen count.
    bool counts(ServerIndex server) const { return server < m_counted.size() && m_counted[server]; }
    std::size_t countingServers() const;
    /// Clients whose newest version the server lacks; 0 where it does not count.
    std::size_t clientsLackedBy(ServerIndex server) const;
    /// Clients of which some server that is up does not have the newest version.
    std::size_t updatesInFlight() const { return m_disagreeing.size(); }
    /// Those clients, in no order.
    const std::vector<ClientIndex> &disagreeingClients() const { return m_disagreeing; }
    /// Servers that are up and lack the newest version of some client.
    std::size_t serversBehind() const;
    bool isBehind(ServerIndex server) const;

    // Since when. News takes a moment, in slow motion several seconds: people are told that a
    // server is behind when news is overdue, and until then that it is on its way.
    /// News is never overdue sooner: a hop without a delay takes less, on the busiest machine.
    static constexpr std::chrono::milliseconds leastOverdue{500};
    /// How often what follows is looked up anew, at most: it costs a look at every disagreement.
    static constexpr std::chrono::milliseconds lagPeriod{100};
    /// What a server has lacked for the longest time.
    struct Lag
    {
        ClientIndex client = 0;
        Clock::Monotonic since{0};
    };
    /// None where the server does not count, or lacks nothing.
    std::optional<Lag> lagOf(ServerIndex server) const;
    /// Since when \a server, which lacks the newest version of \a client, has not had the newest
    /// one: it may have learned older ones meanwhile. Not sooner than it began to count.
    Clock::Monotonic lackedSince(const Client &client, ServerIndex server) const;
    /// It lacks news for longer than the hops to it need.
    bool isOverdue(ServerIndex server) const;
    bool isOverdue(const Client &client, ServerIndex server) const;
    std::size_t serversOverdue() const;
    std::size_t serversOverdue(const Client &client) const;
    /// The server with the oldest Lag of those with overdue news.
    std::optional<ServerIndex> furthestBehind() const;
    /// How long the last update that has reached every server that counts took to reach them all,
    /// from the first server to the last one. Told once for each version: a server that comes back
    /// and catches up changes nothing here.
    std::optional<std::chrono::nanoseconds> lastAgreement() const { return m_lastAgreement; }
    /// When that was; with lastAgreement() only.
    Clock::Monotonic lastAgreedAt() const { return m_lastAgreedAt; }

signals:
    /// The servers or links are others than before, or of another herd. Comes before changed().
    void topologyChanged();
    /// After each apply().
    void changed();
    /// clear() was called: indices of clients and servers mean nothing any more.
    void cleared();

private:
    struct Rate
    {
        std::deque<double> history;
        std::uint64_t lastLines = 0;
        bool known = false;
    };

    /// So that a name is found without a copy of it.
    struct NameHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view name) const
        {
            return std::hash<std::string_view>()(name);
        }
    };

    void takeTopology(const HerdFrame &frame);
    void takeRates(const HerdFrame &frame);
    void takeClients(const HerdFrame &frame);
    void takeBeliefs(const HerdFrame &frame, const HerdFrame *previous);
    void takeCounting(const HerdFrame &frame);
    std::vector<Clock::Monotonic> learnedAt(const HerdFrame &frame,
                                            const HerdFrame *previous) const;
    void forget(ServerIndex server);
    void setCounted(ServerIndex server, bool counted);
    void touch(ClientIndex client);
    void takeOut(ClientIndex index);
    void putBack(ClientIndex index);
    void setDisagrees(ClientIndex client, bool disagrees);
    void takeLags();
    std::chrono::nanoseconds patienceWith(ServerIndex server) const;
    void noteVersion(Client &client) const;
    void agree(Client &client);

    std::shared_ptr<const HerdFrame> m_frame;
    std::unordered_map<ServerIndex, std::size_t> m_places;
    std::unordered_map<std::uint64_t, std::size_t> m_linkPlaces;
    std::vector<Rate> m_rates; // by ServerIndex
    Clock::Monotonic m_rateTakenAt{0};
    std::vector<Client> m_clients;
    std::unordered_map<std::string, ClientIndex, NameHash, std::equal_to<>> m_clientIndex;
    std::vector<ClientIndex> m_changed;
    std::vector<bool> m_isChanged; // by ClientIndex: it is in m_changed
    std::vector<bool> m_counted; // by ServerIndex: up, not frozen, of this process
    std::vector<ServerIndex> m_counting; // the same as a list
    std::vector<std::size_t> m_missing; // by ServerIndex: clients whose newest version it lacks
    std::vector<ClientIndex> m_disagreeing;
    std::vector<std::size_t> m_disagreesAt; // by ClientIndex: its place in m_disagreeing
    std::vector<Clock::Monotonic> m_countsSince; // by ServerIndex
    std::vector<std::optional<Lag>> m_lags; // likewise
    std::vector<std::chrono::nanoseconds> m_longestWays; // by place
    Clock::Monotonic m_lagsTakenAt{0};
    std::vector<bool> m_believes; // by ServerIndex: it may have beliefs
    bool m_countingChanged = false;
    std::optional<std::chrono::nanoseconds> m_lastAgreement;
    Clock::Monotonic m_lastAgreedAt{0};
};

} // namespace drover
