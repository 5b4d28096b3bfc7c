// SPDX-License-Identifier: MIT
#pragma once

#include "net/deadline.h"
#include "protocol/limits.h"
#include "protocol/timestamp.h"
#include "simulation/route.h"

#include <QHostAddress>
#include <QObject>

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace drover {

class Poller;

/// A server as a client knows it.
struct Endpoint
{
    std::string server; ///< its name, for people
    QHostAddress address;
    quint16 port = 0;

    bool operator==(const Endpoint &) const = default;
};

/// A client that moves: it walks a Route and says where it is, over TCP, as a telephone would. It
/// knows addresses and the protocol, and nothing of what is in a server. When its server closes,
/// refuses or is silent, it goes on to the next one that it knows.
///
/// Lives on the thread of its poller.
class Walker : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        std::string name{"cyclist"}; ///< of the client; not empty, no white space
        std::uint64_t seed = 1; ///< of its Route
        double speed = 12; ///< metres a second
        std::chrono::nanoseconds interval = std::chrono::seconds(1); ///< between reports; above 0
        /// So long a server may take to be connected to, or to answer; looked at before each
        /// report.
        std::chrono::nanoseconds patience = std::chrono::seconds(5);
        std::vector<Endpoint> endpoints{}; ///< it begins with the first one
    };

    struct Counters
    {
        std::uint64_t reports = 0; ///< IAMAT lines said
        std::uint64_t answers = 0; ///< that were right
        std::uint64_t wrongAnswers = 0; ///< lines that are no AT for what it has said
        std::uint64_t roamings = 0; ///< how often another server answered than the last time
        std::uint64_t failedDials = 0; ///< connections that ended without a right answer
    };

    /// \a poller and \a deadlines outlive the walker.
    Walker(Poller &poller, DeadlineQueue &deadlines, Options options, QObject *parent = nullptr);
    /// Resets what is connected. No signal comes.
    ~Walker() override;

    /// Goes on where the last stop() left it; the walk itself has not waited.
    void start();
    /// Says no more; a connection ends as a client's does that has nothing more to say.
    void stop();
    bool isRunning() const { return m_running; }

    /// The herd is another one now. The walker stays with its server if that is still among them.
    void setEndpoints(std::vector<Endpoint> endpoints);

    const Options &options() const { return m_options; }
    const Counters &counters() const { return m_counters; }
    /// Where it is now.
    Coordinate position();
    /// The server that has answered on the connection that is open; empty where none has.
    std::string server() const;

signals:
    /// \a to has answered, and the last answer before came from \a from.
    void roamed(const std::string &from, const std::string &to);

private:
    class Connection;
    struct Said
    {
        Timestamp sentAt;
        Clock::Monotonic saidAt{0};
    };

    void dial();
    void dialNext(bool wasGood);
    void beat();
    void say();
    bool isOverdue() const;
    void connected();
    void heard(std::string_view line);
    bool isAnswer(std::string_view line) const;
    void lost(Connection &connection);
    void leave();
    void giveUp();

    Poller &m_poller;
    DeadlineQueue &m_deadlines;
    Options m_options;
    const Limits m_limits;
    Route m_route;
    const Clock::Monotonic m_began;
    Deadline m_beat; // the next report, or a look at whether the server is silent
    Deadline m_dial;
    std::chrono::nanoseconds m_backOff;
    std::unique_ptr<Connection> m_connection; // null while there is none
    std::vector<std::unique_ptr<Connection>> m_leaving; // until they are closed
    std::deque<Said> m_unanswered;
    std::optional<Clock::Monotonic> m_dialledAt; // while it is connected to nobody yet
    std::string m_lastServer; // that answered
    std::size_t m_endpoint = 0; // the one to dial next, or dialled
    std::size_t m_failures = 0; // since the last answer
    Counters m_counters;
    bool m_running = false;
    bool m_isAnswered = false; // on m_connection
};

} // namespace drover
