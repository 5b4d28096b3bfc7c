// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

namespace drover {

/// The secret that the servers of a herd share, by which they know each other: any bytes, 16 to
/// 4,096 of them, white space at both ends of the file not counted. It is used as it is written:
/// the hex digits of a file are not decoded.
///
/// Both functions read the disk, so they belong to the start of a herd. Any thread. The errors are
/// sentences that say what to do; the secret is in none of them.

/// Where userSecret() keeps it: drover/secret in the user's data directory.
QString userSecretFile();

/// The user's own secret, for herds that name no file. Made at first use, readable by nobody
/// else; whoever asks at the same time gets the same one.
Result<QByteArray, QString> userSecret();

/// The secret in \a fileName, which must be there. Refused when anybody but its owner could read
/// or write it, or when its owner is somebody else.
Result<QByteArray, QString> readSecret(const QString &fileName);

} // namespace drover
