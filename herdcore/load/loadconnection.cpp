// SPDX-License-Identifier: MIT
#include "load/loadconnection.h"

#include "load/stampedinput.h"
#include "net/socket.h"

#include <cerrno>
#include <utility>

#include <sys/socket.h>
#include <unistd.h>

namespace drover {

namespace {

/// Of an answer: a server sends no more places than a mebibyte.
constexpr std::size_t maxAnswerBytes = 2'097'152;
constexpr std::size_t quotedBytes = 400;

#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0; // the program ignores SIGPIPE
#endif

bool isTransient(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

} // namespace

LoadConnection::LoadConnection(LoadGenerator &generator, std::uint32_t key, LoadTalk talk)
    : m_generator(generator)
    , m_talk(std::move(talk))
    , m_asked(1)
    , m_key(key)
{
}

LoadConnection::~LoadConnection()
{
    close();
}

std::size_t LoadConnection::target() const
{
    return m_key % m_generator.m_plan.targets.size();
}

void LoadConnection::dial()
{
    const Endpoint &endpoint = m_generator.m_plan.targets[target()];
    m_state = State::Dialling;
    m_lastHeard = m_generator.m_clock.monotonicNow();
    m_descriptor = beginConnecting(endpoint.address, endpoint.port);
    if (m_descriptor < 0) {
        giveUp(LoadFault::Kind::NotConnected, errno);
        return;
    }
    m_generator.m_ready->add(m_descriptor, m_key, true);
    m_watchesWriting = true;
}

void LoadConnection::ready(const ReadySet::Ready &what)
{
    if (m_state == State::Dialling) {
        connectingEnded();
        return;
    }
    if (what.write && m_descriptor >= 0)
        send();
    if (what.read && m_descriptor >= 0)
        receive();
}

void LoadConnection::connectingEnded()
{
    if (const int error = connectResult(m_descriptor); error != 0) {
        giveUp(LoadFault::Kind::NotConnected, error);
        return;
    }
    if (m_generator.m_isStamped)
        wantStamps(m_descriptor);
    m_state = State::Greeting;
    collect(false, m_generator.m_clock.monotonicNow());
    send();
}

void LoadConnection::collect(bool isQuery, Time due)
{
    if (isQuery)
        m_talk.appendQuery(m_unsent);
    else
        m_talk.appendReport(m_unsent);
    if (m_unanswered == m_asked.size())
        grow();
    if (m_unanswered == 0)
        m_lastHeard = m_generator.m_clock.monotonicNow();
    m_asked[(m_oldest + m_unanswered) & (m_asked.size() - 1)]
        = (due.count() & ~std::int64_t(1)) | std::int64_t(isQuery);
    ++m_unanswered;
}

void LoadConnection::grow()
{
    std::vector<std::int64_t> larger(2 * m_asked.size());
    for (std::size_t i = 0; i < m_unanswered; ++i)
        larger[i] = m_asked[(m_oldest + i) & (m_asked.size() - 1)];
    m_asked = std::move(larger);
    m_oldest = 0;
}

void LoadConnection::send()
{
    const std::string_view bytes = std::string_view(m_unsent).substr(m_unsentHead);
    const ssize_t sent = ::send(m_descriptor, bytes.data(), bytes.size(), sendFlags);
    if (sent < 0 && !isTransient(errno)) {
        giveUp(LoadFault::Kind::Closed, errno);
        return;
    }
    m_unsentHead += sent > 0 ? std::size_t(sent) : 0;
    if (m_unsentHead == m_unsent.size()) {
        m_unsent.clear();
        m_unsentHead = 0;
    }
    watch(hasCollected());
}

void LoadConnection::watch(bool forWriting)
{
    if (std::exchange(m_watchesWriting, forWriting) != forWriting)
        m_generator.m_ready->change(m_descriptor, m_key, forWriting);
}

void LoadConnection::receive()
{
    std::vector<char> &buffer = m_generator.m_input;
    const bool isStamped = m_generator.m_isStamped;
    const StampedInput stamped = isStamped
        ? receiveStamped(m_descriptor, buffer)
        : StampedInput{::recv(m_descriptor, buffer.data(), buffer.size(), 0), {}};
    const ssize_t got = stamped.size;
    if (got < 0 && isTransient(errno))
        return;
    if (got <= 0) {
        giveUp(LoadFault::Kind::Closed, got < 0 ? errno : 0);
        return;
    }
    const Time now = m_generator.m_clock.monotonicNow() - stamped.age;
    m_lastHeard = now;
    std::string_view input(buffer.data(), std::size_t(got));
    const bool hasRest = !m_rest.empty();
    if (hasRest)
        input = m_rest.append(input);
    const std::size_t taken = take(input, now);
    if (m_state == State::Closed)
        return;
    if (hasRest)
        m_rest.erase(0, taken);
    else
        m_rest.assign(input.substr(taken));
    if (m_rest.size() > maxAnswerBytes || (m_unanswered == 0 && !m_rest.empty())) {
        noteWrong({}, m_rest); // endless, or to no question
        giveUp(LoadFault::Kind::Wrong);
        return;
    }
    if (isOpen())
        m_generator.fill(*this, now);
}

/// How many bytes were whole answers.
std::size_t LoadConnection::take(std::string_view input, Time now)
{
    std::size_t taken = 0;
    while (m_unanswered > 0 && m_state != State::Closed) {
        const std::string_view rest = input.substr(taken);
        const std::size_t used = m_awaitsPlaces ? takePlaces(rest, now) : takeLine(rest, now);
        if (used == 0)
            break;
        taken += used;
    }
    return taken;
}

std::size_t LoadConnection::takeLine(std::string_view input, Time now)
{
    const std::size_t end = input.find('\n');
    if (end == std::string_view::npos)
        return 0;
    const std::string_view line = input.substr(0, end);
    const bool isQuery = (m_asked[m_oldest] & 1) != 0;
    if (!isQuery) {
        answered(isRightReport(line), now);
    } else {
        m_atWasRight = isRightQuery(line);
        m_awaitsPlaces = m_atWasRight || line.starts_with("AT ");
        if (!m_awaitsPlaces)
            answered(false, now); // such as "? WHATSAT ...": nothing follows
    }
    return end + 1;
}

std::size_t LoadConnection::takePlaces(std::string_view input, Time now)
{
    const std::size_t end = input.find("\n\n");
    if (end == std::string_view::npos)
        return 0;
    m_awaitsPlaces = false;
    const std::string_view text = input.substr(0, end + 1);
    const LoadTalk::Places places = m_talk.checkPlaces(text);
    if (places == LoadTalk::Places::Wrong && m_atWasRight)
        noteWrong("{ ... } with html_attributions, results and status", text);
    if (places == LoadTalk::Places::NotHad && m_atWasRight)
        ++m_generator.m_result.withoutPlaces;
    answered(m_atWasRight && places != LoadTalk::Places::Wrong, now);
    return end + 2;
}

bool LoadConnection::isRightReport(std::string_view line)
{
    std::string &server = m_generator.m_servers[target()];
    if (m_talk.isReportAnswer(line, server))
        return true;
    noteWrong(m_talk.expectedAnswer(server), line);
    return false;
}

bool LoadConnection::isRightQuery(std::string_view line)
{
    if (m_talk.isQueryAnswer(line))
        return true;
    noteWrong(m_talk.lastAnswer(), line);
    return false;
}

void LoadConnection::answered(bool isRight, Time now)
{
    const std::int64_t asked = m_asked[m_oldest];
    m_oldest = (m_oldest + 1) & (m_asked.size() - 1);
    --m_unanswered;
    if (m_state == State::Greeting) {
        // A wrong one is noted; whether the others are wrong too is what a run tells.
        m_state = State::Open;
        m_generator.opened(*this);
        return;
    }
    const bool isQuery = (asked & 1) != 0;
    m_generator.answered(isRight, isQuery, Time(asked & ~std::int64_t(1)), now);
}

void LoadConnection::noteWrong(std::string expected, std::string_view heard)
{
    m_generator.note({LoadFault::Kind::Wrong, target(), 0, std::move(expected),
                      std::string(heard.substr(0, quotedBytes))});
}

LoadConnection::Time LoadConnection::silentSince() const
{
    const bool awaits = isOpening() || m_unanswered > 0;
    return awaits ? m_lastHeard : Time::max();
}

void LoadConnection::giveUp(LoadFault::Kind why, int error)
{
    if (m_state == State::Dialling)
        why = LoadFault::Kind::NotConnected;
    else if (m_state == State::Greeting && why != LoadFault::Kind::Wrong)
        why = LoadFault::Kind::NotGreeted;
    m_generator.lost(*this, {why, target(), error, {}, m_rest.substr(0, quotedBytes)});
    m_state = State::Closed;
    m_unanswered = 0;
    close();
}

void LoadConnection::close()
{
    if (m_descriptor < 0)
        return;
    m_generator.m_ready->remove(m_descriptor);
    resetOnClose(m_descriptor);
    ::close(std::exchange(m_descriptor, -1));
}

} // namespace drover
