// SPDX-License-Identifier: MIT
#pragma once

#include "herd/topology.h"

#include <QByteArray>

namespace drover {

/// Larger files are refused: no herd that one process can run needs one.
inline constexpr qsizetype maxHerdFileBytes = 1'048'576;

/// What is wrong with a herd file.
struct HerdFileError
{
    QString fileName;
    int line = 0; ///< from 1; 0: the file as a whole
    QString message; ///< what is wrong, and what to write instead; translated

    /// "FILE:LINE: message", or "FILE: message".
    QString text() const;
    bool operator==(const HerdFileError &) const = default;
};

/// The herd that \a bytes describe (docs/HERDFILE.md). \a fileName is not opened: it is named in
/// errors, and paths in the file are relative to its folder. Pure but for the current directory,
/// which a relative \a fileName is relative to.
Result<Topology, HerdFileError> readHerdFile(const QByteArray &bytes, const QString &fileName);

/// The herd as a file, always the same bytes for the same herd. What readHerdFile() reads from it
/// is equal to \a topology, if its names are UTF-8, its paths absolute and clean, its limits in
/// their bounds, and only foreign servers have a command or directory.
QByteArray writeHerdFile(const Topology &topology);

/// The herd for what a user has named: a preset (presets.h) or else a herd file; the default
/// preset for an empty text. The error is one line that says what to do. Reads the disk, so it
/// belongs to the start of a herd.
Result<Topology, QString> loadHerd(const QString &presetOrFile);

} // namespace drover
