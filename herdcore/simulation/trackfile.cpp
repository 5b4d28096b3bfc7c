// SPDX-License-Identifier: MIT
#include "simulation/trackfile.h"

#include "simulation/gpx.h"
#include "simulation/nmea.h"

#include <QCoreApplication>
#include <QFile>

namespace drover {

namespace {

class TrackFile
{
    Q_DECLARE_TR_FUNCTIONS(TrackFile)
};

Result<Track, TrackError> fail(const QString &fileName, const QString &reason, qint64 line = 0)
{
    return Failure{TrackError{fileName, line, reason}};
}

QString tooLarge()
{
    return TrackFile::tr("The file is larger than the %1 MiB that a track may have.")
        .arg(maxTrackBytes / 1'048'576);
}

} // namespace

QString TrackError::text() const
{
    return line > 0 ? QStringLiteral("%1:%2: %3").arg(file, QString::number(line), reason)
                    : QStringLiteral("%1: %2").arg(file, reason);
}

Result<Track, TrackError> readTrackFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(fileName,
                    TrackFile::tr("The file cannot be read: %1.").arg(file.errorString()));
    // Not by its size: a pipe has none.
    const QByteArray content = file.read(maxTrackBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(fileName,
                    TrackFile::tr("The file cannot be read: %1.").arg(file.errorString()));
    return parseTrack(content, fileName);
}

Result<Track, TrackError> parseTrack(const QByteArray &content, const QString &fileName)
{
    if (content.size() > maxTrackBytes)
        return fail(fileName, tooLarge());
    QByteArrayView text(content);
    if (text.startsWith("\xef\xbb\xbf")) // a byte order mark
        text = text.sliced(3);
    text = text.trimmed();
    if (text.isEmpty())
        return fail(fileName, TrackFile::tr("The file is empty."));
    const char first = text.front();
    const bool isNmea = first == '$' || first == '!';
    if (first != '<' && !isNmea)
        return fail(fileName,
                    TrackFile::tr("This is neither GPX, which begins with \"<\", nor NMEA, which "
                                  "begins with \"$\"."),
                    1);
    auto points = isNmea ? parseNmea(content) : parseGpx(content);
    if (!points)
        return fail(fileName, points.error().reason, points.error().line);
    if (points->empty())
        return fail(fileName, TrackFile::tr("There is no point in the file."));

    Track track;
    track.points.reserve(points->size());
    track.times.reserve(points->size());
    // Some 292 years: what nanoseconds can count.
    constexpr auto longest
        = std::chrono::floor<std::chrono::milliseconds>(std::chrono::nanoseconds::max());
    std::optional<std::chrono::milliseconds> began;
    std::chrono::milliseconds before{0};
    for (const TrackPoint &point : *points) {
        track.points.push_back(point.where);
        if (!point.time)
            break;
        const std::chrono::milliseconds time = *point.time;
        if (!began)
            began = before = time;
        if (time < before || time - *began > longest)
            break;
        before = time;
        track.times.push_back(time - *began);
    }
    if (track.times.size() != points->size()) {
        track.times.clear();
        track.points.clear();
        for (const TrackPoint &point : *points)
            track.points.push_back(point.where);
    }
    return track;
}

} // namespace drover
