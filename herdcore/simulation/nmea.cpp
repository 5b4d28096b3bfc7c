// SPDX-License-Identifier: MIT
#include "simulation/nmea.h"

#include "simulation/trackfile.h"

#include <QCoreApplication>
#include <QNmeaPositionInfoSource>

namespace drover {

namespace {

using namespace std::chrono_literals;

/// Opens Qt's parser of one sentence.
class Sentences : public QNmeaPositionInfoSource
{
    Q_DECLARE_TR_FUNCTIONS(Nmea)

public:
    Sentences()
        : QNmeaPositionInfoSource(SimulationMode)
    {
    }
    bool parse(QByteArrayView sentence, QGeoPositionInfo &info, bool &hasFix)
    {
        return parsePosInfoFromNmeaData(sentence.data(), int(sentence.size()), &info, &hasFix);
    }
};

/// What stands before the checksum and the checksum itself, where it has one.
bool hasWrongChecksum(QByteArrayView sentence)
{
    const qsizetype star = sentence.lastIndexOf('*');
    if (star < 0)
        return false;
    unsigned sum = 0;
    for (const char each : sentence.sliced(1, star - 1))
        sum ^= static_cast<unsigned char>(each);
    bool isHex = false;
    const uint said = sentence.sliced(star + 1).trimmed().toByteArray().toUInt(&isHex, 16);
    return !isHex || said != sum;
}

/// Times of day, told as if midnight were never passed.
class Times
{
public:
    std::chrono::milliseconds sinceStart(QTime time)
    {
        const std::chrono::milliseconds now(time.msecsSinceStartOfDay());
        // A few sentences may be out of order; half a day is not.
        if (m_last && now < *m_last - 12h)
            m_days += 24h;
        m_last = now;
        return m_days + now;
    }

private:
    std::optional<std::chrono::milliseconds> m_last;
    std::chrono::milliseconds m_days{0};
};

} // namespace

TrackPoints parseNmea(const QByteArray &content)
{
    Sentences sentences;
    Times times;
    std::vector<TrackPoint> points;
    qint64 number = 0;
    for (QByteArrayView rest(content); !rest.isEmpty();) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = (end < 0 ? rest : rest.first(end)).trimmed();
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        ++number;
        if (line.isEmpty())
            continue;
        if (line.front() != '$' && line.front() != '!')
            return Failure{TrackFault{
                number, Sentences::tr("This is no NMEA sentence: it does not begin with \"$\".")}};
        if (hasWrongChecksum(line))
            return Failure{TrackFault{number, Sentences::tr("The checksum is wrong.")}};
        QGeoPositionInfo info;
        bool hasFix = false;
        if (!sentences.parse(line, info, hasFix) || !hasFix)
            continue;
        const QGeoCoordinate where = info.coordinate();
        const Coordinate point{where.latitude(), where.longitude()};
        if (!isOnEarth(point))
            return Failure{TrackFault{
                number, Sentences::tr("The sentence has a fix, and no point of the earth in it.")}};
        std::optional<std::chrono::milliseconds> time;
        if (info.timestamp().time().isValid())
            time = times.sinceStart(info.timestamp().time());
        if (!points.empty() && time && points.back().time == time)
            continue;
        if (points.size() >= maxTrackPoints)
            return Failure{tooManyPoints(number)};
        points.push_back({point, time});
    }
    return points;
}

} // namespace drover
