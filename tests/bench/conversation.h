// SPDX-License-Identifier: MIT
#pragma once

#include "contender.h"
#include "tcp.h"

#include <cstdint>
#include <string>
#include <vector>

namespace drover::bench {

/// A client that says lines and reads what is answered to all of them. Throws std::runtime_error
/// when the server is silent for ten seconds, or closes.
class Conversation
{
public:
    explicit Conversation(std::uint16_t port);

    /// Each piece is a write of its own. No line may say "over": that is how it knows the end,
    /// since answers come in the order of the commands.
    std::string say(const std::vector<std::string> &pieces);

private:
    void send(const std::string &text);

    Socket m_socket;
};

/// Whether a server named Goloman says the right things: what it has answered to a few lines that
/// most servers get wrong; empty where all was right. What a load says is checked while it runs.
std::string wrongAnswer(std::uint16_t port);

} // namespace drover::bench
