// SPDX-License-Identifier: MIT
#pragma once

#include "net/deadline.h"
#include "net/poller.h"
#include "net/stream.h"
#include "protocol/limits.h"
#include "protocol/timestamp.h"
#include "simulation/route.h"

#include <QHostAddress>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace drover {

/// Where a server is reached.
struct WalkerEndpoint
{
    QHostAddress address;
    quint16 port = 0;
};

struct WalkerOptions
{
    std::string name; ///< of the client
    std::uint64_t seed = 0;
    double speed = 12; ///< metres a second
    std::chrono::nanoseconds interval = std::chrono::seconds(1); ///< between reports
};

/// A client that walks around and reports where it is, over TCP as any client does; it knows
/// nothing of a server's insides. When its server goes away it talks to the next one. Lives on the
/// thread of its poller.
class Walker : private StreamHandler
{
public:
    /// \a poller and \a deadlines outlive the walker.
    Walker(Poller &poller, DeadlineQueue &deadlines, WalkerOptions options);
    ~Walker() override;

    /// The servers that it may talk to, the first at first. A connection to one that is not among
    /// them any more stays until it ends.
    void setEndpoints(std::vector<WalkerEndpoint> endpoints);
    /// Walks and reports until stop(). Does nothing where it walks already.
    void start();
    void stop();

    std::uint64_t reports() const { return m_reports; }
    /// AT lines for its own reports.
    std::uint64_t answers() const { return m_answers; }
    /// Lines that were no such answers.
    std::uint64_t wrongAnswers() const { return m_wrongAnswers; }

private:
    void connected(Stream &stream) override;
    void lineReceived(Stream &stream, std::string_view line, LineEnd end) override;
    void lineTooLong(Stream &stream, std::string_view head) override;
    void inputEnded(Stream &stream) override;
    void closed(Stream &stream, CloseReason reason) override;

    void step();
    void dial();
    void report();

    Poller &m_poller;
    DeadlineQueue &m_deadlines;
    const WalkerOptions m_options;
    const Limits m_limits;
    Route m_route;
    Clock::Monotonic m_walkedUntil{0};
    Deadline m_nextStep;
    std::vector<WalkerEndpoint> m_endpoints;
    std::size_t m_endpoint = 0;
    std::unique_ptr<Stream> m_stream;
    std::uint64_t m_reports = 0;
    std::uint64_t m_answers = 0;
    std::uint64_t m_wrongAnswers = 0;
    bool m_connected = false;
    bool m_walking = false;
};

} // namespace drover
