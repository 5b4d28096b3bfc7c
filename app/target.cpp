// SPDX-License-Identifier: MIT
#include "target.h"

#include "herd/herdfile.h"

#include <QCoreApplication>

namespace drover {

namespace {

struct TargetText
{
    Q_DECLARE_TR_FUNCTIONS(Target)
};

} // namespace

Result<Target, QString> findTarget(const QString &text, const QString &herdName,
                                   std::optional<quint16> basePort)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    if (colon >= 0) {
        bool ok = false;
        const uint port = text.mid(colon + 1).toUInt(&ok);
        QString host = text.left(colon);
        if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
            host = host.mid(1, host.size() - 2);
        if (ok && port > 0 && port <= 65'535 && !host.isEmpty())
            return Target{text, host, quint16(port)};
    }
    const auto herd = loadHerd(herdName);
    if (!herd)
        return Failure{herd.error()};
    const auto placed = herd->withPorts(basePort.value_or(defaultBasePort));
    if (!placed)
        return Failure{placed.error()};
    const auto index = placed->indexOf(text.toStdString());
    if (!index)
        return Failure{TargetText::tr("%1 is neither HOST:PORT nor a server of the herd %2. Name "
                                      "another herd with --herd.")
                           .arg(text, shownName(placed->name))};
    return Target{text, placed->hostOf(*index), placed->portOf(*index)};
}

} // namespace drover
