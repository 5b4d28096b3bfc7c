// SPDX-License-Identifier: MIT
#include "conversation.h"

#include "load/loadtalk.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>

#include <array>
#include <cstddef>
#include <stdexcept>
#include <string_view>

namespace drover::bench {

namespace {

constexpr std::string_view end = "? over\n";
constexpr const char *report = "kiwi.cs.ucla.edu +34.068930-118.445127 1520023934.918963997";

/// "AT Goloman DIFFERENCE " and what was said.
bool isReport(std::string_view line, std::string_view said)
{
    constexpr std::string_view start = "AT Goloman ";
    if (!line.starts_with(start) || line.size() < start.size() + said.size() + 1)
        return false;
    line.remove_prefix(start.size());
    const auto difference = line.substr(0, line.find(' '));
    return isAnswerDifference(difference) && line.substr(difference.size() + 1) == said;
}

} // namespace

Conversation::Conversation(std::uint16_t port)
    : m_socket(connectTo(port))
{
    const timeval patience = {.tv_sec = 10, .tv_usec = 0};
    setsockopt(m_socket.descriptor(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
}

void Conversation::send(const std::string &text)
{
    if (::send(m_socket.descriptor(), text.data(), text.size(), MSG_NOSIGNAL)
        != static_cast<ssize_t>(text.size()))
        throw std::runtime_error("a server does not take what a client says");
}

std::string Conversation::say(const std::vector<std::string> &pieces)
{
    for (const std::string &piece : pieces)
        send(piece);
    send("over\n");
    std::string heard;
    std::array<char, 16'384> buffer = {};
    while (!heard.ends_with(end)) {
        const ssize_t got = recv(m_socket.descriptor(), buffer.data(), buffer.size(), 0);
        if (got <= 0)
            throw std::runtime_error("a server leaves a client without an answer");
        heard.append(buffer.data(), static_cast<std::size_t>(got));
    }
    heard.resize(heard.size() - end.size());
    return heard;
}

std::string wrongAnswer(std::uint16_t port)
{
    Conversation talk(port);
    // What is no command comes back as it was.
    for (const char *line :
         {"WHATSAT nobody 10 5\n", "IAMAT a 34.0-118.0 1\n", "IAMAT a +34.0+-118.0 1\n",
          "IAMAT a +34.0-118.0/ 1\n", "IAMAT a +34-118 x\n", "IAMAT a +34-118\n",
          "IAMAT a +34-118 1 2\n", "iamat a +34-118 1\n", "hello  there\n"}) {
        const std::string heard = talk.say({line});
        if (heard != std::string("? ") + line)
            return heard;
    }
    // Split where TCP likes to, and two in one piece.
    const std::string whole = std::string("IAMAT ") + report + "\n";
    const std::string first = talk.say({whole.substr(0, 9), whole.substr(9)});
    if (first.empty() || !isReport(first.substr(0, first.size() - 1), report))
        return first;
    const std::string two = talk.say({"IAMAT b  +1-2 7.5\nIAMAT c\t-1+2 8\n"});
    const auto middle = two.find('\n');
    if (middle == std::string::npos || !isReport(two.substr(0, middle), "b +1-2 7.5")
        || !isReport(two.substr(middle + 1, two.size() - middle - 2), "c -1+2 8"))
        return two;
    // Another client is told the same, byte for byte, also after older news; ours adds places.
    const std::string old = talk.say({"IAMAT kiwi.cs.ucla.edu +1-2 1520023934.918963996\n"});
    const std::string told = Conversation(port).say({"WHATSAT kiwi.cs.ucla.edu 10 5\n"});
    if (!old.starts_with("AT Goloman ") || !told.starts_with(first))
        return told;
    return {};
}

} // namespace drover::bench
