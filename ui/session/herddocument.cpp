// SPDX-License-Identifier: MIT
#include "session/herddocument.h"

#include "herd/herdfile.h"
#include "herd/presets.h"
#include "session/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace drover {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("HerdDocument", text);
}

/// A port that only says what is so anyway is left out.
void forgetPort(Topology &topology, std::size_t server, quint16 base)
{
    if (topology.servers[server].port == base + server)
        topology.servers[server].port = 0;
}

Result<Done, QString> writeFile(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Failure{translated(QT_TRANSLATE_NOOP("HerdDocument",
                                                    "%1 cannot be written: %2. Save it "
                                                    "under another name."))
                           .arg(QDir::toNativeSeparators(fileName), file.errorString())};
    return Done();
}

} // namespace

Result<Done, QString> HerdDocument::open(const QString &presetOrFile)
{
    const auto herd = loadHerd(presetOrFile);
    if (!herd)
        return Failure{herd.error()};
    const bool isPreset = presetOrFile.isEmpty() || isPresetName(presetOrFile);
    m_topology = *herd;
    for (std::size_t i = 0; i < m_topology.servers.size(); ++i)
        forgetPort(m_topology, i, defaultBasePort);
    m_saved = m_topology;
    m_fileName = isPreset ? QString() : QFileInfo(presetOrFile).absoluteFilePath();
    m_isNew = false;
    readPositions();
    if (!isPreset)
        addRecent(m_fileName);
    return Done();
}

void HerdDocument::startNew()
{
    m_topology = {};
    m_topology.name = "new-herd";
    m_topology.servers.push_back({.name = "S1"});
    m_saved = m_topology;
    m_fileName.clear();
    m_positions.clear();
    m_isNew = true;
}

Result<Done, QString> HerdDocument::save()
{
    Q_ASSERT(!m_fileName.isEmpty());
    if (auto written = writeFile(m_fileName, writeHerdFile(m_topology)); !written)
        return written;
    m_saved = m_topology;
    setPositions(m_positions);
    return Done();
}

Result<Done, QString> HerdDocument::saveAs(const QString &fileName)
{
    const QString before = std::exchange(m_fileName, QFileInfo(fileName).absoluteFilePath());
    if (auto saved = save(); !saved) {
        m_fileName = before;
        return saved;
    }
    m_isNew = false;
    addRecent(m_fileName);
    return Done();
}

void HerdDocument::setTopology(const Topology &topology)
{
    Topology next = topology;
    for (std::size_t i = 0; i < next.servers.size(); ++i) {
        const auto before = m_topology.indexOf(next.servers[i].name);
        if (!before || m_topology.servers[*before].port == 0)
            forgetPort(next, i, m_basePort);
    }
    m_topology = std::move(next);
}

void HerdDocument::setBasePort(quint16 base)
{
    m_basePort = base == 0 ? defaultBasePort : base;
}

void HerdDocument::moveTo(quint16 base)
{
    setBasePort(base);
    for (std::size_t i = 0; i < m_topology.servers.size(); ++i) {
        ServerSpec &server = m_topology.servers[i];
        if (server.port != 0 && server.foreign == ServerSpec::Foreign::No)
            server.port = static_cast<quint16>(base + i);
    }
}

void HerdDocument::setPositions(const Positions &positions)
{
    m_positions = positions;
    if (m_fileName.isEmpty() || positions.isEmpty())
        return;
    QJsonObject all;
    for (auto each = positions.cbegin(); each != positions.cend(); ++each)
        all.insert(each.key(), QJsonArray{qRound(each->x()), qRound(each->y())});
    // Where that fails the servers are arranged again the next time: nothing is lost.
    (void)writeFile(positionsFile(), QJsonDocument(all).toJson());
}

bool HerdDocument::isModified() const
{
    return m_topology != m_saved;
}

QString HerdDocument::title() const
{
    return m_fileName.isEmpty() ? shownName(m_topology.name)
                                : QFileInfo(m_fileName).completeBaseName();
}

QString HerdDocument::directory() const
{
    return m_fileName.isEmpty() ? QDir::currentPath() : QFileInfo(m_fileName).absolutePath();
}

void HerdDocument::setRecentFiles(const QStringList &fileNames)
{
    m_recentFiles = fileNames.mid(0, Settings::maxRecentFiles);
}

/// A file of positions that is missing or broken means: arranged by the program.
void HerdDocument::readPositions()
{
    m_positions.clear();
    QFile file(positionsFile());
    if (m_fileName.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > maxHerdFileBytes)
        return;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    for (auto each = all.begin(); each != all.end(); ++each) {
        const QJsonArray point = each.value().toArray();
        if (point.size() == 2 && point[0].isDouble() && point[1].isDouble())
            m_positions.insert(each.key(), {point[0].toDouble(), point[1].toDouble()});
    }
}

void HerdDocument::addRecent(const QString &fileName)
{
    m_recentFiles.removeAll(fileName);
    m_recentFiles.prepend(fileName);
    setRecentFiles(m_recentFiles);
}

} // namespace drover
