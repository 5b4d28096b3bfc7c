// SPDX-License-Identifier: MIT
#pragma once

#include "herd/topology.h"

#include <QList>

namespace drover {

inline constexpr QLatin1StringView defaultPreset("ucla-2018");
/// Servers in a herd that a preset makes.
inline constexpr int maxPresetServers = 500;
/// The same for mesh-N, which has N * (N - 1) / 2 links.
inline constexpr int maxMeshServers = 60;

/// One line of help.
struct PresetName
{
    QString name; ///< "ucla-2018"; the sizes of a family as letters: "ring-N"
    QString description; ///< a sentence, translated
};

/// Every preset and every family of presets, in the order of the help. Aliases are told in the
/// descriptions.
QList<PresetName> presetNames();

/// Whether \a name is a preset's name, an alias, or a family's with any size ("ring-0" too).
bool isPresetName(const QString &name);

/// The herd of that name. An alias gives the herd under its own name, "ucla-2019" that of
/// "ucla-2018". The generated servers are S1, S2, ..., with as many digits as the last one needs,
/// so that the order of the names is the order of the ports.
///
/// The error is a sentence that says what to write instead.
Result<Topology, QString> makePreset(const QString &name);

} // namespace drover
