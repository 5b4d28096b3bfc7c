// SPDX-License-Identifier: MIT
#pragma once

#include "monitor/herdframe.h"

#include <QObject>
#include <QString>

#include <deque>
#include <optional>
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
        Belief newest; ///< of all
        Clock::Monotonic changedAt{0}; ///< when the newest version was first learned by any server
        /// When the last of the servers that are up had it; none while one of them has not.
        std::optional<Clock::Monotonic> agreedAt;
        std::uint32_t lacking = 0; ///< servers that are up and have not the newest version

        const Belief *beliefOf(ServerIndex server) const
        {
            return server < beliefs.size() && beliefs[server].version != 0 ? &beliefs[server]
                                                                           : nullptr;
        }
    };
    std::size_t clientCount() const { return m_clients.size(); }
    const Client &client(ClientIndex index) const { return m_clients[index]; }
    QString clientName(ClientIndex index) const;
    std::optional<ClientIndex> findClient(std::string_view name) const;
    /// Clients whose beliefs changed with the last frame, each once.
    const std::vector<ClientIndex> &changedClients() const { return m_changed; }

    // Convergence. Only servers that are up and not frozen count.
    /// Clients of which some server that is up does not have the newest version.
    std::size_t updatesInFlight() const { return m_disagreeing; }
    /// Servers that are up and lack the newest version of some client.
    std::size_t serversBehind() const;
    bool isBehind(ServerIndex server) const;
    /// How long the last update that all servers have taken took to reach them all.
    std::optional<std::chrono::nanoseconds> lastAgreement() const { return m_lastAgreement; }

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

    void takeRates(const HerdFrame &frame);
    void takeLearnings(const HerdFrame &frame);
    void takeBeliefs(const HerdFrame &frame);
    void forget(ServerIndex server);
    void take(const BeliefChange &change);
    void updateCounting(const HerdFrame &frame);
    void recount(ClientIndex client, bool isLeaving);
    void checkAgreement(ClientIndex client);
    bool counts(ServerIndex server) const { return server < m_counts.size() && m_counts[server]; }
    Clock::Monotonic learnedAt(const BeliefChange &change) const;
    void markChanged(ClientIndex client);

    std::shared_ptr<const HerdFrame> m_frame;
    std::unordered_map<ServerIndex, std::size_t> m_places;
    std::vector<Rate> m_rates; // by ServerIndex
    Clock::Monotonic m_rateTakenAt{0};
    std::vector<Client> m_clients;
    std::unordered_map<std::string, ClientIndex> m_clientIndex;
    std::vector<ClientIndex> m_changed;
    std::vector<bool> m_isChanged; // by ClientIndex: in m_changed
    std::vector<bool> m_counts; // by ServerIndex: is of this process, up and not frozen
    std::vector<std::size_t> m_missing; // by ServerIndex: clients whose newest version it lacks
    // When servers took news, by (server, client), from the lines of this frame and the last one.
    std::unordered_map<std::string, Clock::Monotonic> m_learned;
    std::unordered_map<std::string, Clock::Monotonic> m_learnedBefore;
    std::size_t m_disagreeing = 0;
    std::optional<std::chrono::nanoseconds> m_lastAgreement;
};

} // namespace drover
