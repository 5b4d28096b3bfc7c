// SPDX-License-Identifier: MIT
#pragma once

#include "simulation/histogram.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace drover {

/// One curve of a picture.
struct PercentileCurve
{
    QString name;
    Histogram times; ///< an empty one is left out
};

/// What a person reads in a picture.
struct PercentileTexts
{
    QString title;
    QString subtitle;
    QString timeAxis; ///< milliseconds
    QString shareAxis;
};

/// The picture of how long things took, as SVG: to the right the share of those that took so long
/// or less, on a scale of 1 / (1 - share), so that each nine has as much room as the one before;
/// upwards the time, on a logarithmic scale of milliseconds.
QByteArray percentilePicture(const PercentileTexts &texts, const QList<PercentileCurve> &curves);

} // namespace drover
