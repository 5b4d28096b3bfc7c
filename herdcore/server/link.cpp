// SPDX-License-Identifier: MIT
#include "server/link.h"

#include "journal/journal.h"
#include "net/stream.h"
#include "server/herdserver.h"

#include <QHostInfo>
#include <QRandomGenerator>

#include <algorithm>

namespace drover {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::nanoseconds firstBackOff = 100ms;
constexpr std::chrono::nanoseconds longestBackOff = 5s;
/// Jitter only shortens: at most by this part.
constexpr double mostJitter = 0.25;

std::string reasonOf(const LinkStatus &status)
{
    return status.lastReason ? std::string(closeReasonName(*status.lastReason)) : std::string();
}

bool isRefusal(CloseReason reason)
{
    return reason == CloseReason::WrongProof || reason == CloseReason::NotANeighbour;
}

} // namespace

std::string describe(const LinkStatus &status)
{
    switch (status.state) {
    case LinkState::Stopped:
        return "stopped";
    case LinkState::Dialling:
        return status.lastReason ? "dialling again (" + reasonOf(status) + ")" : "dialling";
    case LinkState::HalfOpen:
        return "half-open";
    case LinkState::Up:
        return "up";
    case LinkState::Waiting:
        if (!status.lastReason)
            return "down";
        if (*status.lastReason == CloseReason::Refused)
            return "refused";
        return (isRefusal(*status.lastReason) ? "refused (" : "down (") + reasonOf(status) + ")";
    case LinkState::Cut:
        return "cut by hand";
    }
    Q_UNREACHABLE();
}

Link::Link(HerdServer &server, Neighbour neighbour)
    : m_server(server)
    , m_neighbour(std::move(neighbour))
    , m_redial(server.environment().deadlines, [this] { dialNow(); })
    , m_backOff(firstBackOff)
{
}

Link::~Link() = default;

void Link::start()
{
    m_running = true;
    resetBackOff();
    if (!m_cut)
        dialNow();
}

void Link::stop()
{
    m_running = false;
    m_redial.cancel();
    finishAll(CloseReason::Stopped);
}

void Link::kill(CloseReason reason)
{
    m_running = false;
    m_redial.cancel();
    abortAll(reason, true);
}

void Link::setCut(bool cut)
{
    if (m_cut == cut)
        return;
    m_cut = cut;
    if (cut) {
        m_redial.cancel();
        abortAll(CloseReason::Cut, false);
    } else if (m_running) {
        m_lastReason.reset();
        resetBackOff();
        dialNow();
    }
    stateChanged();
}

LinkStatus Link::status() const
{
    LinkStatus status{name(), LinkState::Waiting, {}, m_lastReason, m_sent, m_received};
    if (m_cut)
        status.state = LinkState::Cut;
    else if (!m_running)
        status.state = LinkState::Stopped;
    else if (isUp())
        status.state = LinkState::Up;
    else if (isHalfOpen())
        status.state = LinkState::HalfOpen;
    else if (hasConnections() || m_lookingUp)
        status.state = LinkState::Dialling;
    else
        status.dialsIn = m_redial.remaining();
    return status;
}

void Link::dialNow()
{
    m_redial.cancel();
    if (!isRunning() || m_lookingUp || !wantsToDial())
        return;
    if (m_server.isFrozen()) {
        m_redial.setIn({}); // whose time comes when the server's goes on
        return;
    }
    const bool isLocal = m_neighbour.host == QLatin1String("localhost");
    const QHostAddress address
        = isLocal ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(m_neighbour.host);
    if (!address.isNull()) {
        dial(address);
        return;
    }
    m_lookingUp = true;
    // The server is the context, and its links live as long as it does.
    QHostInfo::lookupHost(m_neighbour.host, &m_server, [this](const QHostInfo &found) {
        m_lookingUp = false;
        if (!isRunning() || !wantsToDial())
            return;
        if (m_server.isFrozen()) {
            dialNow();
            return;
        }
        // One after the other: it may listen at its IPv4 address alone, and the first be IPv6.
        const QList<QHostAddress> addresses = found.addresses();
        if (addresses.isEmpty())
            dialFailed(CloseReason::ConnectFailed);
        else
            dial(addresses.at(m_lookups++ % addresses.size()));
    });
}

void Link::dialLater()
{
    if (!isRunning())
        return;
    const double kept = 1.0 - mostJitter * QRandomGenerator::global()->generateDouble();
    const auto jittered = std::chrono::nanoseconds(std::int64_t(double(m_backOff.count()) * kept));
    m_backOff = std::min(2 * m_backOff, longestBackOff);
    m_redial.setIn(std::max(jittered, leastDelay()));
}

void Link::dialFailed(CloseReason reason)
{
    setLastReason(reason);
    dialLater();
    stateChanged();
}

void Link::resetBackOff()
{
    m_backOff = firstBackOff;
}

void Link::stateChanged()
{
    LinkStatus now = status();
    // Each attempt to dial again is no news.
    if (now.state == LinkState::Dialling && now.lastReason)
        now.state = LinkState::Waiting;
    const bool isPassing = now.state == LinkState::HalfOpen || now.state == LinkState::Dialling;
    if (isPassing || now.state == LinkState::Stopped) // that of the server says it
        return;
    std::string text = describe(now);
    if (text == m_toldState)
        return;
    m_toldState = std::move(text);
    m_server.record(EventKind::LinkState, name(), m_toldState);
}

} // namespace drover
