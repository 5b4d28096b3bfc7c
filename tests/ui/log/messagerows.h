// SPDX-License-Identifier: MIT
#pragma once

#include "log/messagelog.h"

#include <QByteArray>
#include <QString>

namespace drover::test {

/// Seconds since 1970 of what the rows below happen at first; a row later is a second later.
inline constexpr std::int64_t firstSecond = 1'520'023'934;

inline std::string_view view(const QByteArray &bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

inline QString string(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Appends one line that came in at server 0.
inline void appendLine(MessageLog &log, std::string_view text, std::string_view peer = "Hands",
                       EventKind kind = EventKind::LineIn, ServerIndex server = 0,
                       LineNote note = LineNote::None)
{
    EventBatch batch;
    batch.append({firstSecond + static_cast<std::int64_t>(log.end()), 0}, {}, server, kind, peer,
                 text, note);
    log.append(batch);
}

/// \a count rows of all sorts, the same ones at each call.
inline void appendMany(MessageLog &log, std::size_t count)
{
    EventBatch batch;
    for (std::size_t i = 0; i < count; ++i) {
        const Timestamp wall{firstSecond + static_cast<std::int64_t>(log.end() + i), 918'000'000};
        const auto server = static_cast<ServerIndex>(i % 5);
        const std::string client = "client" + std::to_string(i % 97);
        const std::string report = client + " +34.068930-118.445127 1520023934.918963997";
        switch (i % 7) {
        case 0:
            batch.append(wall, {}, server, EventKind::LineIn, "127.0.0.1:40112", "IAMAT " + report,
                         LineNote::News);
            break;
        case 1:
            batch.append(wall, {}, server, EventKind::LineOut, "Hands",
                         "AT Goloman +0.263873386 " + report,
                         i % 2 == 0 ? LineNote::CatchUp : LineNote::None);
            break;
        case 2:
            batch.append(wall, {}, server, EventKind::LineIn, "Wilkes",
                         "AT Goloman +0.263873386 " + report, LineNote::Stale);
            break;
        case 3:
            batch.append(wall, {}, server, EventKind::LineIn, "Holiday", "PING");
            break;
        case 4:
            batch.append(wall, {}, server, EventKind::LinkState, "Welsh", "refused (Refused)");
            break;
        case 5:
            batch.append(wall, {}, server, EventKind::Closed, "127.0.0.1:40112", "PeerReset");
            break;
        default:
            batch.append(wall, {}, server, EventKind::LineIn, "127.0.0.1:40113",
                         "WHATSAT " + client + " 10 5");
        }
    }
    log.append(batch);
}

} // namespace drover::test
