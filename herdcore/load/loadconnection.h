// SPDX-License-Identifier: MIT
#pragma once

#include "load/loadgenerator.h"
#include "load/loadtalk.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace drover {

/// One connection of a LoadGenerator, which owns it.
class LoadConnection
{
public:
    using Time = LoadGenerator::Time;

    LoadConnection(LoadGenerator &generator, std::uint32_t key, LoadTalk talk);
    ~LoadConnection(); ///< resets it
    LoadConnection(const LoadConnection &) = delete;
    LoadConnection &operator=(const LoadConnection &) = delete;

    /// Connects, and reports once; the generator is told how that ended, within this call if it
    /// fails at once.
    void dial();
    void ready(const ReadySet::Ready &what);

    /// Requests are collected, and leave in one piece with send(). A query needs a report before.
    void collect(bool isQuery, Time due);
    bool hasCollected() const { return m_unsentHead < m_unsent.size(); }
    void send();

    bool isOpen() const { return m_state == State::Open; }
    bool isOpening() const { return m_state == State::Dialling || m_state == State::Greeting; }
    std::uint32_t key() const { return m_key; }
    std::size_t target() const;
    std::size_t unanswered() const { return m_unanswered; }
    /// Since when it is silent although something is awaited; the end of time where nothing is.
    Time silentSince() const;
    void giveUp(LoadFault::Kind why, int error = 0);

private:
    enum class State : std::uint8_t { Idle, Dialling, Greeting, Open, Closed };

    void connectingEnded();
    void receive();
    std::size_t take(std::string_view input, Time now);
    std::size_t takeLine(std::string_view input, Time now);
    std::size_t takePlaces(std::string_view input, Time now);
    bool isRightReport(std::string_view line);
    bool isRightQuery(std::string_view line);
    void answered(bool isRight, Time now);
    void noteWrong(std::string expected, std::string_view heard);
    void watch(bool forWriting);
    void grow();
    void close();

    LoadGenerator &m_generator;
    LoadTalk m_talk;
    // When they were due, in nanoseconds; the lowest bit tells a query. A ring, a power of two.
    std::vector<std::int64_t> m_asked;
    std::size_t m_oldest = 0;
    std::size_t m_unanswered = 0;
    std::string m_rest; // an unfinished answer
    std::string m_unsent; // from m_unsentHead on
    std::size_t m_unsentHead = 0;
    Time m_lastHeard{0}; // or spoken to, when nothing was unanswered
    std::uint32_t m_key;
    int m_descriptor = -1;
    State m_state = State::Idle;
    bool m_awaitsPlaces = false; // the AT line before them has come
    bool m_atWasRight = false; // that AT line
    bool m_watchesWriting = false;
};

} // namespace drover
