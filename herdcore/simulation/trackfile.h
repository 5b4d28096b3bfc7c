// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "simulation/path.h"

#include <QByteArray>
#include <QString>

namespace drover {

/// What a track file may have: 64 MiB hold more than a week of a receiver that writes a fix a
/// second, and 500,000 points, that is 5.8 days of it, take 40 MB as a Path and half a second to
/// measure.
inline constexpr qint64 maxTrackBytes = 67'108'864;
inline constexpr std::size_t maxTrackPoints = 500'000;

/// Why a track file is not used: nothing of it is.
struct TrackError
{
    QString file;
    qint64 line = 0; ///< from 1 on; 0: it is not about a line
    QString reason; ///< a sentence

    QString text() const; ///< "tour.gpx:12: The latitude ..."
    bool operator==(const TrackError &) const = default;
};

/// Reads a track from a GPX file (its tracks, all segments one after the other; its routes where it
/// has no track) or from a log of NMEA 0183 sentences; which one it is, its first byte says. The
/// points have times where all of them had one and none went back.
///
/// Reads the whole file, which takes up to a few seconds: not on a thread that has other things to
/// do.
Result<Track, TrackError> readTrackFile(const QString &fileName);

/// The same of a file's content; \a fileName is for the error. Pure.
Result<Track, TrackError> parseTrack(const QByteArray &content, const QString &fileName);

} // namespace drover
