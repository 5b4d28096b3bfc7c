// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace drover {

/// Why a server has answered \a line with "? " and the line: a sentence for people, by the
/// protocol's own parser. \a line is without its LF. Pure but for the language.
QString complaintText(QByteArrayView line);

} // namespace drover
