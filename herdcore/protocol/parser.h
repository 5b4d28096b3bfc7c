// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/message.h"
#include "result.h"

#include <cstddef>
#include <string_view>

namespace drover {

enum class ParseError {
    Blank, ///< nothing but white space: no command at all
    UnknownVerb,
    WrongFieldCount,
    BadLocation,
    BadTime,
    BadRadius,
    BadCount,
    BadDifference,
    BadNonce,
    BadMac,
    BadNumber,
    BadVersion,
    TooLong, ///< the AT line would be longer than maxAtLineBytes
};

/// A word for the log, such as "BadTime".
std::string_view parseErrorName(ParseError error);

/// An AT line that is longer, its LF not counted, would poison the links.
constexpr std::size_t maxAtLineBytes = 4'096;
/// PEER lines begin with it.
constexpr std::string_view linkVersion = "1";

// The grammar. Bytes are bytes; a field is a run of bytes that are not white space.
//
//   line       = [ws] verb { ws field } [ws]        ; its LF has been taken off
//   ws         = ( " " | TAB | CR | LF | FF | VT )+
//   report     = "IAMAT" client location time
//   query      = "WHATSAT" client radius count
//   update     = "AT" server difference client location time
//   peer       = "PEER" "1" herd sender receiver nonce epoch
//   proof      = "PROOF" mac
//   have       = "HAVE" epoch sequence
//   seen       = "SEEN" sequence
//   ping       = "PING"
//   pong       = "PONG"
//   location   : coordinate.h      time, difference : timestamp.h
//   radius     = digit+ [ "." digit+ ]   ; 0 to 50, kilometres
//   count      = digit+                  ; 0 to 20
//   nonce      = hex{32}    mac = hex{64}    hex = digit | "a".."f"
//   epoch      = number     sequence = number     ; the epoch of a peer is not 0
//   number     = "0" | ("1".."9") digit*          ; fits 64 bits
//
// Pure: no input or output, no clock, no state.

constexpr bool isWhiteSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// A client's line.
Result<Command, ParseError> parseCommand(std::string_view line);

/// A neighbour's line. An AT whose canonical form is longer than maxAtLineBytes is TooLong.
Result<LinkMessage, ParseError> parseLinkMessage(std::string_view line);

/// The first field, empty where there is none.
std::string_view verbOf(std::string_view line);

} // namespace drover
