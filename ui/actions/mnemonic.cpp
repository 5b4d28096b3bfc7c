// SPDX-License-Identifier: MIT
#include "actions/mnemonic.h"

#include <QRegularExpression>

namespace drover {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&[^&]\\)"));
    return text.remove(behind).remove(QLatin1Char('&'));
}

} // namespace drover
