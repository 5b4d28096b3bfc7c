// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdint>
#include <span>

namespace drover {

/// Every bound that a server keeps. Bytes are bytes, times are milliseconds, as the names say.
/// The table below says for each one why it is there and what happens past it; the help, the page
/// docs/LIMITS.md and the key "limits" of a herd file are made from it.
struct Limits
{
    std::int64_t maxLineBytes = 65'536;
    std::int64_t maxAtLineBytes = 4'096;
    std::int64_t maxNeighbourLineBytes = 8'192;
    std::int64_t maxUnsentBytes = 1'048'576;
    std::int64_t slowReaderMs = 10'000;
    std::int64_t maxConnections = 0; ///< 0: what the descriptor limit allows
    std::int64_t idleClientMs = 0; ///< 0: never
    std::int64_t unprovenLinkMs = 2'000;
    std::int64_t silentLinkMs = 15'000;
    std::int64_t pongMs = 5'000;
    std::int64_t maxClients = 10'000'000;
    std::int64_t maxStoreBytes = 4'294'967'296;
    std::int64_t maxWaitingQueries = 64;
    std::int64_t placesTimeoutMs = 5'000;
    std::int64_t maxPlacesBytes = 1'048'576;
    std::int64_t lingerMs = 2'000;
    std::int64_t maxLingerBytes = 16'777'216;
    std::int64_t maxLogBacklogBytes = 67'108'864;
    std::int64_t maxLogFileBytes = 67'108'864;
    std::int64_t keptLogFiles = 3;

    bool operator==(const Limits &) const = default;
};

/// One row of the table of limits.
struct LimitRow
{
    /// Fixed: part of the wire protocol, no herd file can change it.
    enum class Kind { Settable, Fixed };

    const char *key; ///< its name in a herd file
    std::int64_t Limits::*value;
    const char *unit; ///< "bytes", "ms" or "": a plain number
    std::int64_t least; ///< smallest value that a herd file may ask for
    std::int64_t most;
    Kind kind;
    const char *what; ///< what is bounded; translatable, context "Limits"
    const char *past; ///< what happens past it; translatable, context "Limits"
};

/// All limits, in the order of the help.
std::span<const LimitRow> limitTable();

/// The row with this key, or null.
const LimitRow *findLimit(QStringView key);

} // namespace drover
