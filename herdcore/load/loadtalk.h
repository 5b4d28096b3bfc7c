// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/timestamp.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace drover {

/// The client IDs of a load: "TAG-00000000" and so on, each as long as the other.
std::string loadClientId(std::string_view tag, std::size_t number);
inline constexpr std::size_t maxLoadClientIds = 100'000'000;

/// Which client IDs a connection reports, in turn: first, first + step, ... below end.
struct LoadClients
{
    std::string tag;
    std::size_t first = 0;
    std::size_t step = 1;
    std::size_t end = 1; ///< at most maxLoadClientIds
};

/// IAMAT lines of one connection, each made of the one before: digits are rewritten in place, which
/// costs less than to format numbers. From line to line the time grows by a microsecond (steps of
/// a nanosecond would be lost on servers that keep times as floating point), so every line is news.
class LoadReports
{
public:
    LoadReports(const LoadClients &clients, std::string_view location, Timestamp firstTime);

    void next();
    /// With its LF. The first one stands there from the beginning.
    std::string_view line() const { return m_line; }
    std::string_view client() const;
    /// What stands in the answer as it stood in the line: client, location, time; without LF.
    std::string_view echo() const;

private:
    std::string m_line;
    std::size_t m_clientEnd;
    std::size_t m_first;
    std::size_t m_step;
    std::size_t m_end;
    std::size_t m_client;
};

/// What one connection of a load says, and whether what comes back is what it must be, byte for
/// byte. Answers come in the order of the questions, which the caller keeps. Pure: no socket, no
/// clock.
class LoadTalk
{
public:
    /// Clients of different \a place report different locations, in and around Los Angeles.
    LoadTalk(const LoadClients &clients, std::size_t place, Timestamp firstTime);

    void appendReport(std::string &to);
    /// WHATSAT for the client that was reported last: there is one.
    void appendQuery(std::string &to) const;

    /// Whether this is the answer to the oldest report that has none: an AT line of the server
    /// \a server, with a difference as PROTOCOL section 3 has it, and what was said. Where
    /// \a server is empty it becomes the line's, if that is right. Without LF.
    bool isReportAnswer(std::string_view line, std::string &server);
    /// Whether this is the AT line that answers a query: the one that the last report got.
    bool isQueryAnswer(std::string_view line) const;
    /// What the line that isReportAnswer() saw last should have been, for people: with DIFFERENCE
    /// in its place, and NAME for a server that is not known.
    std::string expectedAnswer(std::string_view server) const;
    const std::string &lastAnswer() const { return m_lastAnswer; }

    enum class Places {
        Wrong, ///< no object with results and status, too many results, or wrongly ended
        Found, ///< OK or ZERO_RESULTS
        NotHad, ///< another status: the server could not have any
    };
    /// The JSON of an answer to a query, all that stands between the AT line and the blank line,
    /// its last LF counted. Equal texts in a row are read once.
    Places checkPlaces(std::string_view text);

private:
    LoadReports m_said;
    LoadReports m_awaited; // or answered last
    bool m_saidAny = false;
    bool m_answeredAny = false;
    std::string m_lastAnswer;
    std::string m_knownPlaces;
    Places m_known = Places::Wrong;
};

/// "+0.263873386": a sign, whole seconds without needless zeros, nine decimals; zero is positive.
bool isAnswerDifference(std::string_view text);

} // namespace drover
