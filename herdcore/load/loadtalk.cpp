// SPDX-License-Identifier: MIT
#include "load/loadtalk.h"

#include "herd/topology.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cstdio>

namespace drover {

namespace {

constexpr std::string_view reportVerb = "IAMAT ";
constexpr std::string_view queryVerb = "WHATSAT ";
constexpr std::string_view queryTail = " 10 20\n"; // km, places
constexpr int placesAsked = 20;
constexpr std::size_t idDigits = 8;
constexpr std::size_t decimals = 9;
constexpr std::size_t nanosecondDigits = 3; // of the decimals, below a microsecond

void writeDigits(char *last, std::size_t number)
{
    for (std::size_t i = 0; i < idDigits; ++i, number /= 10)
        *last-- = static_cast<char>('0' + number % 10);
}

/// The next larger number of as many digits, a point among them passed over.
void increment(char *lastDigit)
{
    for (;; --lastDigit) {
        if (*lastDigit == '.')
            continue;
        if (*lastDigit != '9') {
            ++*lastDigit;
            return;
        }
        *lastDigit = '0';
    }
}

/// Some 200 m from one to the next, never out of the city.
std::string locationOf(std::size_t place)
{
    constexpr std::size_t side = 40;
    constexpr double step = 0.002; // degrees
    std::array<char, 32> text;
    const int length = std::snprintf(text.data(), text.size(), "+%.6f-%.6f",
                                     34.03 + step * double(place / side % side),
                                     118.48 - step * double(place % side));
    return {text.data(), std::size_t(length)};
}

LoadTalk::Places readPlaces(std::string_view text)
{
    if (text.size() < 3 || !text.starts_with('{') || !text.ends_with("}\n"))
        return LoadTalk::Places::Wrong;
    const QJsonObject answer
        = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), qsizetype(text.size())))
              .object();
    const QString status = answer[QLatin1String("status")].toString();
    const QJsonValue results = answer[QLatin1String("results")];
    if (status.isEmpty() || !results.isArray() || results.toArray().size() > placesAsked)
        return LoadTalk::Places::Wrong;
    const bool isHad = status == QLatin1String("OK") || status == QLatin1String("ZERO_RESULTS");
    return isHad ? LoadTalk::Places::Found : LoadTalk::Places::NotHad;
}

} // namespace

std::string loadClientId(std::string_view tag, std::size_t number)
{
    std::string id(tag);
    id.append(1 + idDigits, '-');
    writeDigits(&id.back(), number);
    return id;
}

bool isAnswerDifference(std::string_view text)
{
    constexpr std::size_t mostWholeDigits = 19;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const std::size_t point = text.size() - decimals - 1;
    if (text.size() < 2 + 1 + decimals || point > 1 + mostWholeDigits || text[point] != '.'
        || (text[0] != '+' && text[0] != '-'))
        return false;
    bool isZero = true;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (i != point && !isDigit(text[i]))
            return false;
        isZero &= i == point || text[i] == '0';
    }
    const bool hasNeedlessZero = text[1] == '0' && point > 2;
    return !hasNeedlessZero && !(isZero && text[0] == '-');
}

LoadReports::LoadReports(const LoadClients &clients, std::string_view location, Timestamp firstTime)
    : m_line(reportVerb)
    , m_first(clients.first)
    , m_step(clients.step)
    , m_end(clients.end)
    , m_client(clients.first)
{
    Q_ASSERT(clients.first < clients.end && clients.end <= maxLoadClientIds);
    firstTime.nanoseconds -= firstTime.nanoseconds % 1'000;
    m_line += loadClientId(clients.tag, m_client);
    m_clientEnd = m_line.size();
    m_line.append(1, ' ').append(location).append(1, ' ');
    m_line += formatTimestamp(firstTime);
    m_line += '\n';
}

void LoadReports::next()
{
    increment(&m_line[m_line.size() - 2 - nanosecondDigits]);
    if (m_end - m_first <= m_step)
        return;
    m_client += m_step;
    if (m_client >= m_end)
        m_client = m_first;
    writeDigits(&m_line[m_clientEnd - 1], m_client);
}

std::string_view LoadReports::client() const
{
    return std::string_view(m_line).substr(reportVerb.size(), m_clientEnd - reportVerb.size());
}

std::string_view LoadReports::echo() const
{
    return std::string_view(m_line).substr(reportVerb.size(),
                                           m_line.size() - reportVerb.size() - 1);
}

LoadTalk::LoadTalk(const LoadClients &clients, std::size_t place, Timestamp firstTime)
    : m_said(clients, locationOf(place), firstTime)
    , m_awaited(m_said)
{
}

void LoadTalk::appendReport(std::string &to)
{
    if (m_saidAny)
        m_said.next();
    m_saidAny = true;
    to += m_said.line();
}

void LoadTalk::appendQuery(std::string &to) const
{
    Q_ASSERT(m_saidAny);
    to.append(queryVerb).append(m_said.client()).append(queryTail);
}

bool LoadTalk::isReportAnswer(std::string_view line, std::string &server)
{
    constexpr std::string_view verb = "AT ";
    if (m_answeredAny)
        m_awaited.next();
    m_answeredAny = true;
    const std::string_view echo = m_awaited.echo();
    const std::size_t echoLength = echo.size() + 1; // and the blank before it
    bool isRight = line.size() > verb.size() + echoLength && line.starts_with(verb)
        && line.ends_with(echo) && line[line.size() - echoLength] == ' ';
    if (isRight) {
        const std::string_view middle
            = line.substr(verb.size(), line.size() - verb.size() - echoLength);
        const std::size_t blank = server.empty() ? middle.find(' ') : server.size();
        isRight = blank < middle.size() && middle[blank] == ' '
            && isAnswerDifference(middle.substr(blank + 1))
            && (server.empty() ? isServerName(middle.substr(0, blank))
                               : middle.starts_with(server));
        if (isRight && server.empty())
            server = middle.substr(0, blank);
    }
    m_lastAnswer = line;
    return isRight;
}

bool LoadTalk::isQueryAnswer(std::string_view line) const
{
    return line == m_lastAnswer;
}

std::string LoadTalk::expectedAnswer(std::string_view server) const
{
    return std::string("AT ")
        .append(server.empty() ? std::string_view("NAME") : server)
        .append(" DIFFERENCE ")
        .append(m_awaited.echo());
}

LoadTalk::Places LoadTalk::checkPlaces(std::string_view text)
{
    if (m_knownPlaces != text) {
        m_known = readPlaces(text);
        m_knownPlaces = text;
    }
    return m_known;
}

} // namespace drover
