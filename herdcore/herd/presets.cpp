// SPDX-License-Identifier: MIT
#include "herd/presets.h"

#include "herd/suggestion.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>

namespace drover {

namespace {

struct PresetsText
{
    Q_DECLARE_TR_FUNCTIONS(Presets)
};

/// A herd of the assignment, as PROTOCOL.md writes it down.
struct ClassicHerd
{
    const char *name;
    const char *alias; ///< another name of it, or null
    const char *servers;
    const char *edges;
    const char *description;
};

constexpr ClassicHerd classicHerds[] = {
    {"ucla-2018", "ucla-2019", "Goloman Hands Holiday Welsh Wilkes",
     "Goloman-Hands Goloman-Holiday Goloman-Wilkes Hands-Wilkes Holiday-Welsh Holiday-Wilkes",
     QT_TRANSLATE_NOOP("Presets",
                       "The five servers of 2018 and 2019 (also ucla-2019); the default.")},
    {"ucla-2016", "ucla-2017", "Alford Ball Hamilton Holiday Welsh",
     "Alford-Hamilton Hamilton-Holiday Holiday-Ball Ball-Welsh Welsh-Alford",
     QT_TRANSLATE_NOOP("Presets",
                       "The five servers of 2016 and 2017 (also ucla-2017), in a ring.")},
    {"ucla-2014", "ucla-2015", "Alford Bolden Hamilton Parker Powell",
     "Alford-Parker Alford-Powell Bolden-Parker Bolden-Powell Hamilton-Parker",
     QT_TRANSLATE_NOOP("Presets", "The five servers of 2014 and 2015 (also ucla-2015).")},
    {"ucla-2020", nullptr, "Hill Jaquez Smith Campbell Singleton",
     "Hill-Jaquez Hill-Smith Singleton-Jaquez Singleton-Smith Singleton-Campbell Smith-Campbell",
     QT_TRANSLATE_NOOP("Presets", "The five servers of 2020.")},
    {"ucla-2021", nullptr, "Riley Jaquez Juzang Campbell Bernard",
     "Riley-Jaquez Riley-Juzang Bernard-Jaquez Bernard-Juzang Bernard-Campbell Juzang-Campbell",
     QT_TRANSLATE_NOOP("Presets", "The five servers of 2021.")},
    {"ucla-2022", nullptr, "Juzang Bernard Jaquez Johnson Clark",
     "Clark-Jaquez Clark-Juzang Bernard-Jaquez Bernard-Juzang Bernard-Johnson Juzang-Johnson",
     QT_TRANSLATE_NOOP("Presets", "The five servers of 2022.")},
    {"ucla-2023", nullptr, "Bailey Bona Campbell Clark Jaquez",
     "Clark-Jaquez Clark-Bona Campbell-Bailey Campbell-Bona Campbell-Jaquez Bona-Bailey",
     QT_TRANSLATE_NOOP("Presets", "The five servers of 2023.")},
};

using Links = std::vector<LinkSpec>;

Links ringLinks(std::size_t count)
{
    Links links;
    for (std::size_t i = 0; i < count; ++i)
        links.emplace_back(i, (i + 1) % count);
    return links;
}

Links lineLinks(std::size_t count)
{
    Links links;
    for (std::size_t i = 1; i < count; ++i)
        links.emplace_back(i - 1, i);
    return links;
}

Links starLinks(std::size_t count)
{
    Links links;
    for (std::size_t i = 1; i < count; ++i)
        links.emplace_back(0, i);
    return links;
}

Links meshLinks(std::size_t count)
{
    Links links;
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = i + 1; j < count; ++j)
            links.emplace_back(i, j);
    return links;
}

Links treeLinks(std::size_t count)
{
    Links links;
    for (std::size_t i = 1; i < count; ++i)
        links.emplace_back((i - 1) / 2, i);
    return links;
}

Links gridLinks(std::size_t rows, std::size_t columns)
{
    Links links;
    for (std::size_t i = 0; i < rows * columns; ++i) {
        if ((i + 1) % columns != 0)
            links.emplace_back(i, i + 1);
        if (i + columns < rows * columns)
            links.emplace_back(i, i + columns);
    }
    return links;
}

/// Herds of any size and one shape: NAME-N.
struct Family
{
    const char *name;
    int least; ///< servers
    int most;
    Links (*links)(std::size_t count);
    const char *description;
};

constexpr Family families[] = {
    {"ring", 3, maxPresetServers, ringLinks,
     QT_TRANSLATE_NOOP("Presets", "N servers in a ring, 3 to 500.")},
    {"line", 1, maxPresetServers, lineLinks,
     QT_TRANSLATE_NOOP("Presets", "N servers in a line, 1 to 500.")},
    {"star", 2, maxPresetServers, starLinks,
     QT_TRANSLATE_NOOP("Presets",
                       "N servers, the first one linked with each other one, 2 to 500.")},
    {"mesh", 2, maxMeshServers, meshLinks,
     QT_TRANSLATE_NOOP("Presets", "N servers, each one linked with each other one, 2 to 60.")},
    {"tree", 1, maxPresetServers, treeLinks,
     QT_TRANSLATE_NOOP("Presets", "N servers in a binary tree, 1 to 500.")},
};

const QRegularExpression &sizedName()
{
    static const QRegularExpression expression(
        QStringLiteral("\\A(ring|line|star|mesh|tree)-([0-9]+)\\z"));
    return expression;
}

const QRegularExpression &gridName()
{
    static const QRegularExpression expression(QStringLiteral("\\Agrid-([0-9]+)x([0-9]+)\\z"));
    return expression;
}

const ClassicHerd *findClassic(const QString &name)
{
    for (const ClassicHerd &herd : classicHerds)
        if (name == QLatin1StringView(herd.name)
            || (herd.alias && name == QLatin1StringView(herd.alias)))
            return &herd;
    return nullptr;
}

Topology makeClassic(const ClassicHerd &herd)
{
    Topology topology;
    topology.name = herd.name;
    for (const QString &server : QString::fromLatin1(herd.servers).split(u' '))
        topology.servers.push_back({.name = server.toStdString()});
    for (const QString &edge : QString::fromLatin1(herd.edges).split(u' ')) {
        const auto one = topology.indexOf(edge.section(u'-', 0, 0).toStdString());
        const auto other = topology.indexOf(edge.section(u'-', 1).toStdString());
        Q_ASSERT(one && other);
        topology.links.emplace_back(*one, *other);
    }
    return topology;
}

Topology makeGenerated(const QString &name, int count, Links links)
{
    const int digits = static_cast<int>(QString::number(count).size());
    Topology topology;
    topology.name = name.toStdString();
    for (int i = 1; i <= count; ++i)
        topology.servers.push_back(
            {.name = QStringLiteral("S%1").arg(i, digits, 10, QLatin1Char('0')).toStdString()});
    topology.links = std::move(links);
    return topology;
}

/// 0 for a number that is too big to be a size.
int size(const QString &digits)
{
    return digits.toInt();
}

Result<Topology, QString> makeSized(const QString &familyName, const QString &digits)
{
    const auto family = std::ranges::find_if(
        families, [&](const Family &f) { return familyName == QLatin1StringView(f.name); });
    Q_ASSERT(family != std::end(families));
    const int count = size(digits);
    if (count < family->least || count > family->most)
        return Failure{
            PresetsText::tr("A %1 has %2 to %3 servers. Write for example %1-8.")
                .arg(familyName, QString::number(family->least), QString::number(family->most))};
    return makeGenerated(QStringLiteral("%1-%2").arg(familyName).arg(count), count,
                         family->links(static_cast<std::size_t>(count)));
}

Result<Topology, QString> makeGrid(const QString &rowDigits, const QString &columnDigits)
{
    const int rows = size(rowDigits);
    const int columns = size(columnDigits);
    if (rows < 1 || columns < 1 || rows > maxPresetServers / columns)
        return Failure{PresetsText::tr("A grid has at least one row and one column, and at most %1 "
                                       "servers. Write for example grid-4x4.")
                           .arg(maxPresetServers)};
    return makeGenerated(
        QStringLiteral("grid-%1x%2").arg(rows).arg(columns), rows * columns,
        gridLinks(static_cast<std::size_t>(rows), static_cast<std::size_t>(columns)));
}

/// The preset that \a name may have been meant to be, or empty.
QString nearestPreset(const QString &name)
{
    QStringList classicNames;
    for (const ClassicHerd &herd : classicHerds) {
        classicNames.append(QLatin1StringView(herd.name));
        if (herd.alias)
            classicNames.append(QLatin1StringView(herd.alias));
    }
    const QString classic = nearestOf(name, classicNames);
    if (!classic.isEmpty())
        return classic;

    const QString grid = QStringLiteral("grid");
    QStringList familyNames{grid};
    for (const Family &family : families)
        familyNames.append(QLatin1StringView(family.name));
    const qsizetype dash = name.lastIndexOf(u'-');
    const QString nearest = nearestOf(dash < 0 ? name : name.first(dash), familyNames);
    if (nearest.isEmpty())
        return {};
    // A mistyped family keeps the size that came with it.
    const QString sized = dash < 0 ? nearest : nearest + name.sliced(dash);
    if (isPresetName(sized))
        return sized;
    return nearest + (nearest == grid ? QStringLiteral("-4x4") : QStringLiteral("-8"));
}

QString unknownPreset(const QString &name)
{
    const QString nearest = nearestPreset(name);
    if (!nearest.isEmpty())
        return PresetsText::tr("There is no herd \"%1\". Did you mean %2?")
            .arg(shownText(name), nearest);
    QStringList known;
    for (const PresetName &preset : presetNames())
        known.append(preset.name);
    return PresetsText::tr("There is no herd \"%1\". Write one of %2, or the name of a herd file.")
        .arg(shownText(name), known.join(QStringLiteral(", ")));
}

} // namespace

QList<PresetName> presetNames()
{
    QList<PresetName> result;
    for (const ClassicHerd &herd : classicHerds)
        result.append({QLatin1StringView(herd.name), PresetsText::tr(herd.description)});
    for (const Family &family : families)
        result.append({QLatin1StringView(family.name) + QStringLiteral("-N"),
                       PresetsText::tr(family.description)});
    result.append(
        {QStringLiteral("grid-RxC"),
         PresetsText::tr("R rows of C servers, linked with those beside, above and below, "
                         "at most 500.")});
    return result;
}

bool isPresetName(const QString &name)
{
    return findClassic(name) || sizedName().match(name).hasMatch()
        || gridName().match(name).hasMatch();
}

Result<Topology, QString> makePreset(const QString &name)
{
    if (const ClassicHerd *herd = findClassic(name))
        return makeClassic(*herd);
    if (const auto match = sizedName().match(name); match.hasMatch())
        return makeSized(match.captured(1), match.captured(2));
    if (const auto match = gridName().match(name); match.hasMatch())
        return makeGrid(match.captured(1), match.captured(2));
    return Failure{unknownPreset(name)};
}

} // namespace drover
