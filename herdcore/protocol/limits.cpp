// SPDX-License-Identifier: MIT
#include "protocol/limits.h"

#include <QCoreApplication>

#include <limits>

namespace drover {

namespace {

constexpr auto Settable = LimitRow::Kind::Settable;
constexpr auto Fixed = LimitRow::Kind::Fixed;
constexpr std::int64_t GiB = 1LL << 30;
constexpr std::int64_t dayMs = 86'400'000;

constexpr LimitRow rows[] = {
    {"maxLineBytes", &Limits::maxLineBytes, "bytes", 128, 16'777'216, Settable,
     QT_TRANSLATE_NOOP("Limits", "A client's line, its LF not counted."),
     QT_TRANSLATE_NOOP(
         "Limits",
         "The answer is \"? \" and the first 128 bytes of the line; the connection is "
         "closed, lingering (LineTooLong).")},
    {"maxAtLineBytes", &Limits::maxAtLineBytes, "bytes", 4'096, 4'096, Fixed,
     QT_TRANSLATE_NOOP("Limits", "An AT line, its LF not counted."),
     QT_TRANSLATE_NOOP("Limits", "The IAMAT is invalid; an AT of a neighbour is dropped.")},
    {"maxNeighbourLineBytes", &Limits::maxNeighbourLineBytes, "bytes", 8'192, 8'192, Fixed,
     QT_TRANSLATE_NOOP("Limits", "A neighbour's line, its LF not counted."),
     QT_TRANSLATE_NOOP("Limits", "The link is closed (LineTooLong) and dialled again.")},
    {"maxUnsentBytes", &Limits::maxUnsentBytes, "bytes", 4'096, GiB, Settable,
     QT_TRANSLATE_NOOP("Limits",
                       "Unsent bytes to a client, answers held behind a WHATSAT counted."),
     QT_TRANSLATE_NOOP("Limits", "Reading from that client pauses until half of it is sent.")},
    {"slowReaderMs", &Limits::slowReaderMs, "ms", 1, dayMs, Settable,
     QT_TRANSLATE_NOOP("Limits", "How long sendable bytes beyond maxUnsentBytes may stay unsent."),
     QT_TRANSLATE_NOOP("Limits", "The connection is closed (SlowReader).")},
    {"maxConnections", &Limits::maxConnections, "", 0, 10'000'000, Settable,
     QT_TRANSLATE_NOOP("Limits",
                       "Connections of the process; 0 stands for the hard descriptor limit less "
                       "64."),
     QT_TRANSLATE_NOOP("Limits",
                       "A new connection is accepted, closed (TooManyConnections) and logged.")},
    {"idleClientMs", &Limits::idleClientMs, "ms", 0, 7 * dayMs, Settable,
     QT_TRANSLATE_NOOP("Limits", "How long a client may stay silent; 0 stands for ever."),
     QT_TRANSLATE_NOOP("Limits", "The connection is closed (Idle).")},
    {"unprovenLinkMs", &Limits::unprovenLinkMs, "ms", 10, dayMs, Settable,
     QT_TRANSLATE_NOOP("Limits",
                       "How long a connection between servers may take to be made and proven."),
     QT_TRANSLATE_NOOP("Limits", "It is closed (NoProof).")},
    {"silentLinkMs", &Limits::silentLinkMs, "ms", 10, dayMs, Settable,
     QT_TRANSLATE_NOOP("Limits", "How long a link may be silent."),
     QT_TRANSLATE_NOOP("Limits", "The neighbour is sent a PING.")},
    {"pongMs", &Limits::pongMs, "ms", 10, dayMs, Settable,
     QT_TRANSLATE_NOOP("Limits", "How long a neighbour may take to say anything after a PING."),
     QT_TRANSLATE_NOOP("Limits", "The link is closed (Silent) and dialled again.")},
    {"maxClients", &Limits::maxClients, "", 1, 100'000'000, Settable,
     QT_TRANSLATE_NOOP("Limits", "Clients that a server remembers."),
     QT_TRANSLATE_NOOP("Limits", "New ones are refused with \"? \"; those that are known go on.")},
    {"maxStoreBytes", &Limits::maxStoreBytes, "bytes", 65'536, 1024 * GiB, Settable,
     QT_TRANSLATE_NOOP("Limits", "Memory for the records of one server."),
     QT_TRANSLATE_NOOP("Limits",
                       "New clients are refused with \"? \"; those that are known go on.")},
    {"maxWaitingQueries", &Limits::maxWaitingQueries, "", 1, 65'536, Settable,
     QT_TRANSLATE_NOOP("Limits", "WHATSATs of one connection that wait for places."),
     QT_TRANSLATE_NOOP("Limits", "Reading from that client pauses until one is answered.")},
    {"placesTimeoutMs", &Limits::placesTimeoutMs, "ms", 10, dayMs, Settable,
     QT_TRANSLATE_NOOP("Limits", "How long the places of one WHATSAT may take."),
     QT_TRANSLATE_NOOP("Limits", "The WHATSAT is answered with the status UNKNOWN_ERROR.")},
    {"maxPlacesBytes", &Limits::maxPlacesBytes, "bytes", 1'024, GiB, Settable,
     QT_TRANSLATE_NOOP("Limits", "The answer of a service for places."),
     QT_TRANSLATE_NOOP("Limits", "The WHATSAT is answered with the status UNKNOWN_ERROR.")},
    {"lingerMs", &Limits::lingerMs, "ms", 0, 60'000, Settable,
     QT_TRANSLATE_NOOP("Limits",
                       "How long a connection that the server closes waits for the client's end."),
     QT_TRANSLATE_NOOP("Limits", "It is closed; a client that still sends sees a reset.")},
    {"maxLingerBytes", &Limits::maxLingerBytes, "bytes", 0, GiB, Settable,
     QT_TRANSLATE_NOOP("Limits", "What such a connection reads and discards meanwhile."),
     QT_TRANSLATE_NOOP("Limits", "It is closed; a client that still sends sees a reset.")},
    {"maxLogBacklogBytes", &Limits::maxLogBacklogBytes, "bytes", 65'536, 16 * GiB, Settable,
     QT_TRANSLATE_NOOP("Limits", "Log text that waits for the disk."),
     QT_TRANSLATE_NOOP("Limits", "Reading from clients pauses until half of it is written.")},
    {"maxLogFileBytes", &Limits::maxLogFileBytes, "bytes", 4'096, 1024 * GiB, Settable,
     QT_TRANSLATE_NOOP("Limits", "The size of one log file."),
     QT_TRANSLATE_NOOP("Limits", "It is renamed to .1, the older ones move up, a new one begins.")},
    {"keptLogFiles", &Limits::keptLogFiles, "", 0, 1'000, Settable,
     QT_TRANSLATE_NOOP("Limits", "Full log files that are kept for each server."),
     QT_TRANSLATE_NOOP("Limits", "The oldest one is deleted.")},
};

} // namespace

std::span<const LimitRow> limitTable()
{
    return rows;
}

const LimitRow *findLimit(QStringView key)
{
    for (const LimitRow &row : rows)
        if (key == QLatin1String(row.key))
            return &row;
    return nullptr;
}

} // namespace drover
