// SPDX-License-Identifier: MIT
#include "herdcommand.h"

#include "console.h"
#include "herd/herdfile.h"
#include "herd/presets.h"

#include <algorithm>

namespace drover {

namespace {

void listPresets()
{
    const QList<PresetName> presets = presetNames();
    qsizetype width = 0;
    for (const PresetName &preset : presets)
        width = std::max(width, preset.name.size());
    for (const PresetName &preset : presets)
        printLine(preset.name.leftJustified(width + 2) + preset.description);
}

} // namespace

int printHerd(const HerdOptions &options)
{
    if (options.list) {
        listPresets();
        return EXIT_SUCCESS;
    }
    const auto herd = loadHerd(options.herd);
    if (!herd) {
        printError(herd.error());
        return EXIT_FAILURE;
    }
    // Ports are checked too, as serve would give them out.
    if (const auto placed = herd->withPorts(); !placed) {
        printError(placed.error());
        return EXIT_FAILURE;
    }
    printLine(QString::fromUtf8(writeHerdFile(*herd)).trimmed());
    return EXIT_SUCCESS;
}

} // namespace drover
