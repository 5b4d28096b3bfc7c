// SPDX-License-Identifier: MIT
#include "models/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace drover {

namespace {

using namespace std::chrono_literals;

struct Format
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// A number without group separators in it: it counts units, and is short.
QString decimal(double value, int decimals)
{
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', decimals);
}

QString withUnits(std::chrono::nanoseconds duration)
{
    const auto whole = [](auto value) { return QLocale().toString(qint64(value.count())); };
    const double seconds = std::chrono::duration<double>(duration).count();
    if (duration < 9'950us) // from here on the decimal would be rounded to a tenth of nothing
        return Format::tr("%1 ms").arg(decimal(seconds * 1'000, duration == 0ns ? 0 : 1));
    if (duration < 999'500us)
        return Format::tr("%1 ms").arg(decimal(seconds * 1'000, 0));
    if (duration < 9'950ms)
        return Format::tr("%1 s").arg(decimal(seconds, 1));
    // Rounding looks at the next second too.
    const auto full = std::chrono::round<std::chrono::seconds>(
        std::min(duration, std::chrono::nanoseconds::max() - 1s));
    if (full < 1min)
        return Format::tr("%1 s").arg(whole(full));
    const auto minutes = std::chrono::floor<std::chrono::minutes>(full);
    if (minutes < 1h)
        return Format::tr("%1 min %2 s").arg(whole(minutes), whole(full - minutes));
    const auto hours = std::chrono::floor<std::chrono::hours>(minutes);
    if (hours < 24h)
        return Format::tr("%1 h %2 min").arg(whole(hours), whole(minutes - hours));
    const auto days = std::chrono::floor<std::chrono::days>(hours);
    //: Days and hours.
    return Format::tr("%1 d %2 h").arg(whole(days), whole(hours - days));
}

QString wireDegrees(double degrees)
{
    QString digits = QString::number(std::abs(degrees), 'f', QLocale::FloatingPointShortest);
    qsizetype point = digits.indexOf(u'.');
    if (point < 0) {
        point = digits.size();
        digits += u'.';
    }
    constexpr qsizetype leastDecimals = 6;
    const qsizetype decimals = digits.size() - point - 1;
    digits += QString(std::max<qsizetype>(0, leastDecimals - decimals), u'0');
    return (std::signbit(degrees) ? u'-' : u'+') + digits;
}

} // namespace

QString formatDuration(std::chrono::nanoseconds duration)
{
    if (duration >= 0ns)
        return withUnits(duration);
    //: A duration below zero.
    return Format::tr("\u2212%1")
        .arg(withUnits(-std::max(duration, -std::chrono::nanoseconds::max())));
}

QString formatAge(std::chrono::nanoseconds age)
{
    if (std::chrono::abs(std::max(age, -std::chrono::nanoseconds::max())) < 1ms)
        //: How long ago something was.
        return Format::tr("now");
    if (age < 0ns)
        //: The clock of a client is ahead of ours by %1.
        return Format::tr("in %1").arg(
            formatDuration(-std::max(age, -std::chrono::nanoseconds::max())));
    //: %1 is a duration, such as 4 min 12 s.
    return Format::tr("%1 ago").arg(formatDuration(age));
}

QString formatCount(std::uint64_t count)
{
    return QLocale().toString(quint64(count));
}

QString formatRate(double perSecond)
{
    const bool isWhole = perSecond >= 9.95 || std::abs(perSecond - std::round(perSecond)) < 0.05;
    //: So many in a second.
    return Format::tr("%1/s").arg(QLocale().toString(perSecond, 'f', isWhole ? 0 : 1));
}

QString formatSkew(std::chrono::nanoseconds skew)
{
    const double seconds = std::chrono::duration<double>(skew).count();
    const bool isTiny = std::abs(seconds) < 0.001;
    const QString sign = std::signbit(seconds) ? QStringLiteral("\u2212") : QStringLiteral("+");
    return sign + Format::tr("%1 s").arg(decimal(std::abs(seconds), isTiny ? 6 : 3));
}

QString formatLocation(double latitude, double longitude)
{
    return wireDegrees(latitude) + wireDegrees(longitude);
}

QString formatDegrees(double latitude, double longitude)
{
    constexpr int decimals = 5; // about a metre
    const QString ns = QLocale().toString(std::abs(latitude), 'f', decimals);
    const QString ew = QLocale().toString(std::abs(longitude), 'f', decimals);
    if (latitude < 0)
        return longitude < 0 ? Format::tr("%1\u00b0 S, %2\u00b0 W").arg(ns, ew)
                             : Format::tr("%1\u00b0 S, %2\u00b0 E").arg(ns, ew);
    return longitude < 0 ? Format::tr("%1\u00b0 N, %2\u00b0 W").arg(ns, ew)
                         : Format::tr("%1\u00b0 N, %2\u00b0 E").arg(ns, ew);
}

QString formatWireTime(const Timestamp &time)
{
    QString text = QString::number(time.seconds);
    if (time.nanoseconds == 0)
        return text;
    text += QStringLiteral(".%1").arg(time.nanoseconds, 9, 10, QLatin1Char('0'));
    while (text.endsWith(u'0'))
        text.chop(1);
    return text;
}

QString formatDateTime(const Timestamp &time)
{
    constexpr std::int64_t lastSecond = 253'402'300'799; // of the year 9999
    if (time.seconds > lastSecond)
        return formatWireTime(time);
    const QDateTime dateTime
        = QDateTime::fromMSecsSinceEpoch(time.seconds * 1'000 + time.nanoseconds / 1'000'000);
    return QLocale().toString(dateTime.date(), QLocale::ShortFormat) + u' '
        + dateTime.time().toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString formatTimeOfDay(const Timestamp &time)
{
    constexpr std::int64_t latest = 100'000'000'000; // beyond it milliseconds may overflow
    if (time.seconds > latest || time.seconds < -latest)
        return formatWireTime(time);
    return QDateTime::fromMSecsSinceEpoch(time.seconds * 1'000 + time.nanoseconds / 1'000'000)
        .toString(QStringLiteral("HH:mm:ss.zzz"));
}

std::chrono::nanoseconds durationBetween(const Timestamp &later, const Timestamp &earlier)
{
    const TimeDifference apart = difference(later, earlier);
    constexpr std::uint64_t mostSeconds = 9'223'372'035;
    const auto size = apart.seconds > mostSeconds
        ? std::chrono::nanoseconds::max()
        : std::chrono::seconds(apart.seconds) + std::chrono::nanoseconds(apart.nanoseconds);
    return apart.negative ? -size : size;
}

} // namespace drover
