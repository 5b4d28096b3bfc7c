// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QHash>
#include <QPointF>
#include <QString>

namespace drover {

/// Centres of cards by server's name, in lengths of scale 1.
using CardPositions = QHash<QString, QPointF>;

/// The file beside a herd file in which its cards' positions are; docs/HERDFILE.md has its format.
QString layoutFileOf(const QString &herdFile);

/// Nothing where there is no such file. The error is a sentence: it is somebody else's, or broken.
Result<CardPositions, QString> readLayoutFile(const QString &fileName);

/// Whole, or not at all. A file that readLayoutFile() does not understand stays as it is. The error
/// is a sentence.
Result<Done, QString> writeLayoutFile(const QString &fileName, const CardPositions &positions);

} // namespace drover
