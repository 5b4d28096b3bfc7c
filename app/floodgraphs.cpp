// SPDX-License-Identifier: MIT
#include "floodgraphs.h"

#include "herd/presets.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace drover {

namespace {

struct FloodGraphs
{
    Q_DECLARE_TR_FUNCTIONS(FloodGraphs)
};

const QStringList &shapes()
{
    static const QStringList names{QStringLiteral("ring"), QStringLiteral("line"),
                                   QStringLiteral("star"), QStringLiteral("tree"),
                                   QStringLiteral("grid"), QStringLiteral("mesh")};
    return names;
}

QString gridName(std::size_t servers)
{
    const auto rows = std::size_t(std::sqrt(double(servers)));
    return QStringLiteral("grid-%1x%2").arg(rows).arg(servers / std::max<std::size_t>(rows, 1));
}

QStringList namesOf(const QString &graph, const std::vector<std::size_t> &sizes, bool isOfAll)
{
    if (!shapes().contains(graph)) {
        static const QRegularExpression year(QStringLiteral("\\A[0-9]{4}\\z"));
        return {year.match(graph).hasMatch() ? QStringLiteral("ucla-") + graph : graph};
    }
    QStringList names;
    for (const std::size_t size : sizes) {
        const bool isMesh = graph == QLatin1String("mesh");
        const auto servers = isMesh && isOfAll ? std::min(size, std::size_t(maxMeshServers)) : size;
        names.append(graph == QLatin1String("grid")
                         ? gridName(servers)
                         : QStringLiteral("%1-%2").arg(graph).arg(servers));
    }
    return names;
}

} // namespace

Result<std::vector<Topology>, QString> floodGraphs(const QStringList &graphs,
                                                   const std::vector<std::size_t> &sizes)
{
    QStringList names;
    for (const QString &graph : graphs) {
        if (graph != QLatin1String("all")) {
            names += namesOf(graph, sizes, false);
            continue;
        }
        for (const QString &shape : shapes())
            names += namesOf(shape, sizes, true);
        for (const PresetName &preset : presetNames())
            if (preset.name.startsWith(QLatin1String("ucla-")))
                names.append(preset.name);
    }
    std::vector<Topology> herds;
    for (const QString &name : std::as_const(names)) {
        auto herd = makePreset(name);
        if (!herd)
            return Failure{herd.error()};
        if (herd->servers.size() < 2)
            return Failure{
                FloodGraphs::tr("%1 has one server only: nothing can spread in it.").arg(name)};
        if (std::ranges::find(herds, herd->name, &Topology::name) == herds.end())
            herds.push_back(std::move(*herd));
    }
    return herds;
}

} // namespace drover
