// SPDX-License-Identifier: MIT
#include "simulation/walker.h"

#include <array>
#include <cstdio>
#include <utility>

namespace drover {

namespace {

/// A stream is deleted when its own callback has ended.
struct RetiredStream : Poller::Retirable
{
    explicit RetiredStream(std::unique_ptr<Stream> retired)
        : stream(std::move(retired))
    {
    }
    std::unique_ptr<Stream> stream;
};

} // namespace

Walker::Walker(Poller &poller, DeadlineQueue &deadlines, WalkerOptions options)
    : m_poller(poller)
    , m_deadlines(deadlines)
    , m_options(std::move(options))
    , m_route(m_options.seed, m_options.speed)
    , m_nextStep(deadlines, [this] { step(); })
{
}

Walker::~Walker() = default;

void Walker::setEndpoints(std::vector<WalkerEndpoint> endpoints)
{
    m_endpoints = std::move(endpoints);
}

void Walker::start()
{
    if (std::exchange(m_walking, true))
        return;
    m_walkedUntil = m_deadlines.clock().monotonicNow();
    step();
}

void Walker::stop()
{
    m_walking = false;
    m_nextStep.cancel();
    if (m_stream)
        m_stream->finish(CloseReason::Stopped);
}

void Walker::step()
{
    m_nextStep.setIn(m_options.interval);
    const auto now = m_deadlines.clock().monotonicNow();
    m_route.advance(now - m_walkedUntil);
    m_walkedUntil = now;
    if (m_connected)
        report();
    else if (!m_stream)
        dial();
}

/// Where that fails the next step tries the next server.
void Walker::dial()
{
    if (m_endpoints.empty())
        return;
    const WalkerEndpoint &endpoint = m_endpoints[m_endpoint % m_endpoints.size()];
    m_stream = Stream::dial(m_poller, m_deadlines, m_limits, endpoint.address, endpoint.port, this);
    if (!m_stream)
        ++m_endpoint;
}

void Walker::report()
{
    // ISO 6709 with six digits of a degree: a tenth of a metre.
    const Coordinate where = m_route.position();
    const Timestamp now = m_deadlines.clock().wallNow();
    std::array<char, 96> text;
    const int length
        = std::snprintf(text.data(), text.size(), " %+010.6f%+011.6f %lld.%09d\n", where.latitude,
                        where.longitude, static_cast<long long>(now.seconds), now.nanoseconds);
    m_stream->write("IAMAT " + m_options.name
                    + std::string(text.data(), static_cast<std::size_t>(length)));
    ++m_reports;
}

void Walker::connected(Stream &)
{
    m_connected = true;
    report();
}

void Walker::lineReceived(Stream &, std::string_view line, LineEnd)
{
    const bool isAnswer = line.starts_with("AT ")
        && line.find(' ' + m_options.name + ' ') != std::string_view::npos;
    ++(isAnswer ? m_answers : m_wrongAnswers);
}

void Walker::lineTooLong(Stream &stream, std::string_view)
{
    ++m_wrongAnswers;
    stream.abort(CloseReason::LineTooLong);
}

void Walker::inputEnded(Stream &stream)
{
    stream.finish(CloseReason::PeerClosed);
}

void Walker::closed(Stream &, CloseReason)
{
    m_poller.retire(std::make_unique<RetiredStream>(std::move(m_stream)));
    m_connected = false;
    ++m_endpoint;
}

} // namespace drover
