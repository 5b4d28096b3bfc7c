// SPDX-License-Identifier: MIT
#include "models/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace drover {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Format", source);
}

QString number(double value, int digits)
{
    return QLocale().toString(value, 'f', digits);
}

/// Two figures below ten, else none after the point.
QString short_(double value)
{
    return number(value, value < 0.95 ? 2 : value < 9.95 ? 1 : 0);
}

QString pair(const char *pattern, long long large, long long small)
{
    return text(pattern).arg(QLocale().toString(large), QLocale().toString(small));
}

QDateTime localTime(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time.seconds * 1'000 + time.nanoseconds / 1'000'000);
}

} // namespace

QString shownDuration(std::chrono::nanoseconds duration)
{
    using namespace std::chrono;
    if (duration < nanoseconds(0))
        return QLocale().negativeSign()
            + shownDuration(-std::max(duration, nanoseconds::min() + 1ns));
    const double milliseconds = std::chrono::duration<double, std::milli>(duration).count();
    if (milliseconds < 999.5)
        return text(QT_TRANSLATE_NOOP("Format", "%1 ms")).arg(short_(milliseconds));
    const double seconds = milliseconds / 1'000;
    if (seconds < 59.5)
        return text(QT_TRANSLATE_NOOP("Format", "%1 s")).arg(short_(seconds));
    const long long whole = std::llround(seconds);
    if (whole < 3'600)
        return pair(QT_TRANSLATE_NOOP("Format", "%1 min %2 s"), whole / 60, whole % 60);
    if (whole < 86'400)
        return pair(QT_TRANSLATE_NOOP("Format", "%1 h %2 min"), whole / 3'600, whole / 60 % 60);
    return pair(QT_TRANSLATE_NOOP("Format", "%1 d %2 h"), whole / 86'400, whole / 3'600 % 24);
}

QString shownCount(double count)
{
    return QLocale().toString(std::llround(count));
}

QString shownPosition(double latitude, double longitude)
{
    constexpr int digits = 6;
    return QStringLiteral("%1, %2").arg(QString::number(latitude, 'f', digits),
                                        QString::number(longitude, 'f', digits));
}

QString shownTime(Timestamp time)
{
    return localTime(time).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

QString shownTimeOfDay(Timestamp time)
{
    return localTime(time).toString(QStringLiteral("HH:mm:ss.zzz"));
}

} // namespace drover
