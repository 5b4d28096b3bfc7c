// SPDX-License-Identifier: MIT
#pragma once

#include "herd/topology.h"
#include "result.h"
#include "session/layoutfile.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace drover {

/// Which herd is open: a preset or a file, what has been changed since, and where its servers
/// stand in the picture. Reads and writes small files at once (a herd file has 1 MiB at most).
class HerdDocument
{
public:
    /// What open() would say of it: an error is a sentence, and nothing changes either way.
    static Result<Done, QString> check(const QString &presetOrFile);
    /// A preset or a herd file, as the command line takes it; empty: the default preset. Where it
    /// fails nothing changes; the error is a sentence.
    Result<Done, QString> open(const QString &presetOrFile);
    /// A herd of one server, that has no file yet.
    void startNew();
    /// To the file that it came from; not where fileName() is empty.
    Result<Done, QString> save();
    Result<Done, QString> saveAs(const QString &fileName);

    const Topology &topology() const { return m_topology; }
    /// The herd has been edited.
    void setTopology(const Topology &topology);
    /// The same with a port for every server. The error is a sentence.
    Result<Topology, QString> runnable() const;
    /// Where the ports of servers begin that have none of their own; 0: where they always do. No
    /// change of the herd: what only says so anyway is not in the file.
    void setBasePort(quint16 base);
    /// Every server listens on the ports from \a base on, but those of another make, until another
    /// herd is opened. No change of the herd.
    void moveTo(quint16 base);
    const CardPositions &positions() const { return m_positions; }
    /// Cards are there now; the others stay where they are. Kept beside the herd file, at once;
    /// forgotten with the window where there is none.
    void setPositions(const CardPositions &positions);
    /// The same, kept when the herd is saved the next time.
    void notePositions(const CardPositions &positions);
    /// Why positions are not read or not kept, a sentence, once for each herd file; else empty.
    QString takePositionsTrouble();

    bool isModified() const;
    QString title() const; ///< the file's name, or the preset's
    const QString &fileName() const { return m_fileName; } ///< empty: none
    QString directory() const; ///< where a file dialog begins
    const QStringList &recentFiles() const { return m_recentFiles; }
    void setRecentFiles(const QStringList &fileNames);

private:
    std::optional<quint16> ownPort(const std::string &name) const;
    void readPositions();
    void writePositions();
    void tellTrouble(const QString &sentence);
    void addRecent(const QString &fileName);

    Topology m_topology;
    Topology m_saved;
    QString m_fileName;
    CardPositions m_positions;
    QString m_trouble; // with the positions, that nobody has been told yet
    bool m_toldTrouble = false; // of this herd file
    QStringList m_recentFiles;
    quint16 m_basePort = defaultBasePort;
    bool m_isMoved = false; // off the ports that the herd names
    bool m_isNew = false;
};

} // namespace drover
