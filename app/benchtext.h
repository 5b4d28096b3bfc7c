// SPDX-License-Identifier: MIT
#pragma once

#include "commandline.h"
#include "load/loadgenerator.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace drover {

/// What was measured, to be told in several ways.
struct BenchReport
{
    BenchOptions options;
    QStringList targets; ///< for people, in the order of LoadPlan::targets
    LoadResult result;
};

/// One line while it runs.
QString benchProgressLine(const LoadProgress &progress);
/// The table at the end, a line each.
QStringList benchTable(const BenchReport &report);
QJsonObject benchJson(const BenchReport &report);
/// The picture of the latencies, as SVG.
QByteArray benchPicture(const BenchReport &report);
/// Why it did not go well, a sentence or a few; empty where it went well.
QString benchComplaint(const BenchReport &report);

} // namespace drover
