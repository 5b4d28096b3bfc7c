// SPDX-License-Identifier: MIT
#include "protocol/formatter.h"

#include "protocol/parser.h"

#include <cstring>
#include <initializer_list>

namespace drover {

namespace {

constexpr std::string_view atVerb = "AT";

std::string joined(std::initializer_list<std::string_view> fields)
{
    std::string line;
    for (const std::string_view field : fields) {
        if (!line.empty())
            line += ' ';
        line += field;
    }
    line += '\n';
    return line;
}

} // namespace

std::string format(const Report &message)
{
    return joined({"IAMAT", message.client, message.location, message.time});
}

std::string format(const Query &message)
{
    return joined({"WHATSAT", message.client, message.radius, message.count});
}

std::string format(const Update &message)
{
    std::string line(atLineLength(message) + 1, '\0');
    writeAtLine(message, line.data());
    return line;
}

std::string format(const Peer &message)
{
    return joined({"PEER", linkVersion, message.herd, message.sender, message.receiver,
                   message.nonce, std::to_string(message.epoch)});
}

std::string format(const Proof &message)
{
    return joined({"PROOF", message.mac});
}

std::string format(const Have &message)
{
    return joined({"HAVE", std::to_string(message.epoch), std::to_string(message.sequence)});
}

std::string format(const Seen &message)
{
    return joined({"SEEN", std::to_string(message.sequence)});
}

std::string format(Ping)
{
    return joined({"PING"});
}

std::string format(Pong)
{
    return joined({"PONG"});
}

std::size_t atLineLength(const Update &message)
{
    return atVerb.size() + 1 + message.server.size() + 1 + message.difference.size() + 1
        + message.client.size() + 1 + message.location.size() + 1 + message.time.size();
}

void writeAtLine(const Update &message, char *to)
{
    const auto put = [&to](std::string_view field, char after) {
        std::memcpy(to, field.data(), field.size());
        to += field.size();
        *to++ = after;
    };
    put(atVerb, ' ');
    put(message.server, ' ');
    put(message.difference, ' ');
    put(message.client, ' ');
    put(message.location, ' ');
    put(message.time, '\n');
}

void appendComplaint(std::string &to, std::string_view line)
{
    to.append("? ").append(line).push_back('\n');
}

} // namespace drover
