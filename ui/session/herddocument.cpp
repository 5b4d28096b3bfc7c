// SPDX-License-Identifier: MIT
#include "session/herddocument.h"

#include "herd/herdfile.h"
#include "herd/presets.h"
#include "session/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
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

Result<Done, QString> HerdDocument::check(const QString &presetOrFile)
{
    if (const auto herd = loadHerd(presetOrFile); !herd)
        return Failure{herd.error()};
    return Done();
}

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
    m_isMoved = false;
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
    m_isMoved = false;
    m_fileName.clear();
    readPositions();
    m_isNew = true;
}

Result<Done, QString> HerdDocument::save()
{
    Q_ASSERT(!m_fileName.isEmpty());
    if (auto written = writeFile(m_fileName, writeHerdFile(m_topology)); !written)
        return written;
    m_saved = m_topology;
    // Those of servers that were removed go now that nothing can bring these back.
    m_positions.removeIf([this](CardPositions::iterator each) {
        return !m_topology.indexOf(each.key().toStdString());
    });
    // Even of no card, where the file is that of another herd that was there before.
    if (!m_positions.isEmpty() || QFile::exists(layoutFileOf(m_fileName)))
        writePositions();
    return Done();
}

Result<Done, QString> HerdDocument::saveAs(const QString &fileName)
{
    const QString before = std::exchange(m_fileName, QFileInfo(fileName).absoluteFilePath());
    const bool wasTold = std::exchange(m_toldTrouble, m_toldTrouble && before == m_fileName);
    if (auto saved = save(); !saved) {
        m_fileName = before;
        m_toldTrouble = wasTold;
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
        const auto own = ownPort(next.servers[i].name);
        // Elsewhere for the time being, it has its own port in the file all the same.
        if (own && *own != 0 && m_isMoved)
            next.servers[i].port = *own;
        else if (!own || *own == 0)
            forgetPort(next, i, m_basePort);
    }
    m_topology = std::move(next);
}

/// What the herd says of it; of one that was removed and comes back, what its file says.
std::optional<quint16> HerdDocument::ownPort(const std::string &name) const
{
    for (const Topology *const herd : {&m_topology, &m_saved})
        if (const auto place = herd->indexOf(name))
            return herd->servers[*place].port;
    return std::nullopt;
}

Result<Topology, QString> HerdDocument::runnable() const
{
    Topology topology = m_topology;
    for (std::size_t i = 0; i < topology.servers.size() && m_isMoved; ++i) {
        ServerSpec &server = topology.servers[i];
        if (server.port != 0 && server.foreign == ServerSpec::Foreign::No)
            server.port = static_cast<quint16>(m_basePort + i);
    }
    return topology.withPorts(m_basePort);
}

void HerdDocument::setBasePort(quint16 base)
{
    m_basePort = base == 0 ? defaultBasePort : base;
    m_isMoved = false;
}

// Whoever moves a herd because a port is taken wants it to run now. Which ports its file names is
// agreed upon with others: clients, other hosts. So the file keeps them, nobody is asked to save
// what they did not change, and the next time the herd is where it always was.
void HerdDocument::moveTo(quint16 base)
{
    setBasePort(base);
    m_isMoved = true;
}

void HerdDocument::setPositions(const CardPositions &positions)
{
    notePositions(positions);
    if (!m_fileName.isEmpty() && !m_positions.isEmpty())
        writePositions();
}

void HerdDocument::notePositions(const CardPositions &positions)
{
    m_positions.insert(positions);
}

QString HerdDocument::takePositionsTrouble()
{
    return std::exchange(m_trouble, {});
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

/// A file that is missing or cannot be used means: arranged by the program.
void HerdDocument::readPositions()
{
    m_positions.clear();
    m_trouble.clear();
    m_toldTrouble = false;
    if (m_fileName.isEmpty())
        return;
    if (auto positions = readLayoutFile(layoutFileOf(m_fileName)))
        m_positions = *std::move(positions);
    else
        tellTrouble(positions.error());
}

void HerdDocument::writePositions()
{
    if (const auto written = writeLayoutFile(layoutFileOf(m_fileName), m_positions); !written)
        tellTrouble(written.error());
}

/// Once for each file: every card that is moved would tell it again.
void HerdDocument::tellTrouble(const QString &sentence)
{
    if (!std::exchange(m_toldTrouble, true))
        m_trouble = sentence;
}

void HerdDocument::addRecent(const QString &fileName)
{
    m_recentFiles.removeAll(fileName);
    m_recentFiles.prepend(fileName);
    setRecentFiles(m_recentFiles);
}

} // namespace drover
