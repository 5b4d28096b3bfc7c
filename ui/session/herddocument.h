// SPDX-License-Identifier: MIT
#pragma once

#include "herd/topology.h"
#include "result.h"

#include <QHash>
#include <QPointF>
#include <QString>
#include <QStringList>

namespace drover {

/// Which herd is open: a preset or a file, what has been changed since, and where its servers
/// stand in the picture. Reads and writes small files at once (a herd file has 1 MiB at most).
class HerdDocument
{
public:
    using Positions = QHash<QString, QPointF>; ///< by the server's name

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
    Result<Topology, QString> runnable() const { return m_topology.withPorts(m_basePort); }
    /// Where the ports of servers begin that have none of their own; 0: where they always do. No
    /// change of the herd: what only says so anyway is not in the file.
    void setBasePort(quint16 base);
    /// Every server listens on the ports from \a base on, but those of another make. A change of
    /// the herd where it names ports.
    void moveTo(quint16 base);
    const Positions &positions() const { return m_positions; }
    /// Kept beside the herd file, at once; forgotten with the window where there is none.
    void setPositions(const Positions &positions);

    bool isModified() const;
    QString title() const; ///< the file's name, or the preset's
    const QString &fileName() const { return m_fileName; } ///< empty: none
    QString directory() const; ///< where a file dialog begins
    const QStringList &recentFiles() const { return m_recentFiles; }
    void setRecentFiles(const QStringList &fileNames);

private:
    QString positionsFile() const { return m_fileName + QStringLiteral(".layout"); }
    void readPositions();
    void addRecent(const QString &fileName);

    Topology m_topology;
    Topology m_saved;
    QString m_fileName;
    Positions m_positions;
    QStringList m_recentFiles;
    quint16 m_basePort = defaultBasePort;
    bool m_isNew = false;
};

} // namespace drover
