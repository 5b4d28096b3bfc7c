// SPDX-License-Identifier: MIT
#pragma once

#include "session/mappictures.h"
#include "session/savedfilter.h"
#include "theme/theme.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace drover {

/// Everything that the window remembers from one time to the next.
struct Settings
{
    Theme::Choice theme = Theme::Choice::System;
    double scale = 1; ///< Theme::leastScale to Theme::mostScale
    QString language; ///< a code of Language::codes(); empty: the system's
    QByteArray geometry; ///< of QWidget::saveGeometry()
    QByteArray windowState; ///< of QMainWindow::saveState()
    QByteArray centreState; ///< of the splitter between topology and map
    QStringList recentFiles; ///< herd files, the last first; at most maxRecentFiles
    QList<SavedFilter> savedFilters; ///< empty: the usual ones
    MapPictures mapPictures;
    bool threeThingsClosed = false;
    /// Where the servers' ports begin that the herd does not name; 0: where they always do.
    quint16 basePort = 0;
    bool writesLog = true; ///< the servers' log files
    int keptMessages = mostKeptMessages; ///< rows of the table of messages

    static constexpr int leastKeptMessages = 10'000;
    static constexpr int mostKeptMessages = 1'000'000;
    static constexpr qsizetype maxRecentFiles = 8;
    bool operator==(const Settings &) const = default;
};

/// Keeps Settings in a file. What the file does not say, or says wrongly, is as by default. Short
/// files, read and written at once; on the window's thread.
class SettingsStore
{
public:
    /// Where the user's settings are.
    static QString defaultFileName();
    explicit SettingsStore(QString fileName = defaultFileName());

    Settings load() const;
    /// Silent where the file cannot be written: then it is as it was.
    void save(const Settings &settings);

private:
    const QString m_fileName;
};

} // namespace drover
