// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/timestamp.h"

#include <cstdint>
#include <string_view>
#include <variant>

namespace drover {

// The views of all messages point into the line that they were parsed from.

/// A client says where it is: IAMAT.
struct Report
{
    std::string_view client;
    std::string_view location; ///< ISO 6709, isLocation() holds
    std::string_view time; ///< as the client wrote it
    Timestamp sentAt; ///< what `time` says

    bool operator==(const Report &) const = default;
};

/// A client asks what is near another one: WHATSAT.
struct Query
{
    std::string_view client;
    std::string_view radius; ///< as the client wrote it
    std::string_view count; ///< as the client wrote it
    double radiusKm = 0; ///< 0 to 50
    int most = 0; ///< places at most, 0 to 20

    bool operator==(const Query &) const = default;
};

/// Servers tell each other where a client is, and clients too: AT.
struct Update
{
    std::string_view server; ///< the one that got the report from the client
    std::string_view difference; ///< its receive time minus the client's; parseTimeDifference()
    std::string_view client;
    std::string_view location; ///< ISO 6709, isLocation() holds
    std::string_view time; ///< as the client wrote it
    Timestamp sentAt; ///< what `time` says

    bool operator==(const Update &) const = default;
};

/// The first line of a link, from both ends: who I am, whom I take you for.
struct Peer
{
    std::string_view herd; ///< the herd's name, percent-encoded
    std::string_view sender;
    std::string_view receiver;
    std::string_view nonce; ///< 32 lower-case hex digits
    std::uint64_t epoch = 0; ///< of the sender's store, never 0

    bool operator==(const Peer &) const = default;
};

/// Shows that the sender knows the herd's secret.
struct Proof
{
    std::string_view mac; ///< 64 lower-case hex digits

    bool operator==(const Proof &) const = default;
};

/// Up to where the sender has everything of the receiver's store. Epoch 0: nothing.
struct Have
{
    std::uint64_t epoch = 0;
    std::uint64_t sequence = 0;

    bool operator==(const Have &) const = default;
};

/// The receiver now has everything of the sender's store up to here.
struct Seen
{
    std::uint64_t sequence = 0;

    bool operator==(const Seen &) const = default;
};

struct Ping
{
    bool operator==(const Ping &) const = default;
};

struct Pong
{
    bool operator==(const Pong &) const = default;
};

/// What a client may say.
using Command = std::variant<Report, Query>;
/// What a neighbour may say.
using LinkMessage = std::variant<Update, Peer, Proof, Have, Seen, Ping, Pong>;

} // namespace drover
