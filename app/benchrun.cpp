// SPDX-License-Identifier: MIT
#include "benchrun.h"

#include "benchtext.h"
#include "commandrun.h"
#include "console.h"
#include "load/loadthread.h"
#include "net/socket.h"
#include "target.h"
#include "unixsignals.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <cstdio>

#include <unistd.h>

namespace drover {

namespace {

/// For everything that is no connection of the load.
constexpr std::size_t otherDescriptors = 64;

class BenchRun : public QObject
{
    Q_OBJECT

public:
    Result<Done, QString> start(const BenchOptions &options);

private:
    void lookUp(std::size_t target);
    void lookedUp(std::size_t target, const QHostInfo &found);
    void begin();
    LoadPlan plan() const;
    void tellProgress(const LoadProgress &progress);
    void eraseProgress();
    void endSoon();
    void end();

    UnixSignals m_signals;
    BenchReport m_report;
    std::vector<Target> m_targets;
    std::vector<Endpoint> m_endpoints; // of each
    std::size_t m_lookups = 0; // that have no answer yet
    std::unique_ptr<LoadThread> m_load;
    bool m_showsProgress = ::isatty(STDERR_FILENO) != 0;
    bool m_isOver = false;
};

Result<Done, QString> BenchRun::start(const BenchOptions &options)
{
    m_report.options = options;
    for (const QString &text : options.targets) {
        const auto target = findTarget(text, options.herd, options.basePort);
        if (!target)
            return Failure{target.error()};
        m_targets.push_back(*target);
    }
    const auto descriptors = std::size_t(raiseDescriptorLimit());
    if (const std::size_t wanted = options.clients + options.idle;
        wanted + otherDescriptors > descriptors)
        return Failure{tr("%1 connections are more than this system lets a process have: %2. Ask "
                          "for fewer with --clients and --idle, or raise the limit (ulimit -Hn).")
                           .arg(wanted)
                           .arg(descriptors)};
    connect(&m_signals, &UnixSignals::endRequested, this, &BenchRun::endSoon);
    m_endpoints.resize(m_targets.size());
    m_lookups = m_targets.size();
    for (std::size_t i = 0; i < m_targets.size(); ++i)
        lookUp(i);
    return Done();
}

void BenchRun::lookUp(std::size_t target)
{
    const Target &wanted = m_targets[target];
    m_endpoints[target] = {wanted.name.toStdString(), QHostAddress(wanted.host), wanted.port};
    if (m_endpoints[target].address.isNull()) {
        QHostInfo::lookupHost(wanted.host, this,
                              [this, target](const QHostInfo &found) { lookedUp(target, found); });
    } else if (--m_lookups == 0) {
        QMetaObject::invokeMethod(this, &BenchRun::begin, Qt::QueuedConnection);
    }
}

void BenchRun::lookedUp(std::size_t target, const QHostInfo &found)
{
    if (m_isOver)
        return;
    if (found.addresses().isEmpty()) {
        m_isOver = true;
        printError(tr("%1 is not found: %2.").arg(found.hostName(), found.errorString()));
        exitLater(this, EXIT_FAILURE);
        return;
    }
    m_endpoints[target].address = found.addresses().constFirst();
    if (--m_lookups == 0)
        begin();
}

void BenchRun::begin()
{
    if (m_isOver)
        return;
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        const QString where = shownEndpoint(m_endpoints[i].address, m_endpoints[i].port);
        const QString &name = m_targets[i].name;
        m_report.targets.append(
            name.contains(QLatin1Char(':')) ? where : QStringLiteral("%1 (%2)").arg(name, where));
    }
    m_load = std::make_unique<LoadThread>(plan(), m_report.options.duration);
    connect(m_load.get(), &LoadThread::progressed, this, &BenchRun::tellProgress);
    connect(m_load.get(), &LoadThread::finished, this, &BenchRun::end);
    m_load->start();
}

LoadPlan BenchRun::plan() const
{
    const BenchOptions &options = m_report.options;
    LoadPlan plan;
    plan.targets = m_endpoints;
    plan.connections = options.clients;
    plan.inFlight = options.inFlight;
    plan.rate = options.rate;
    plan.idle = options.idle;
    plan.queryShare = options.queryShare;
    plan.clientIds = options.clientIds;
    // Nobody else's, and no former run's: their times could be later than ours.
    plan.tag
        = "load-" + QByteArray::number(QRandomGenerator::system()->generate(), 16).toStdString();
    return plan;
}

void BenchRun::tellProgress(const LoadProgress &progress)
{
    if (!m_showsProgress)
        return;
    std::fputs(
        qUtf8Printable(QLatin1Char('\r') + benchProgressLine(progress) + QLatin1String("\x1b[K")),
        stderr);
    std::fflush(stderr);
}

void BenchRun::eraseProgress()
{
    if (std::exchange(m_showsProgress, false))
        std::fputs("\r\x1b[K", stderr);
}

/// The first time; the second time, at once.
void BenchRun::endSoon()
{
    if (m_load) {
        m_load->stop();
        return;
    }
    m_isOver = true;
    exitLater(this, EXIT_FAILURE);
}

void BenchRun::end()
{
    eraseProgress();
    m_report.result = m_load->result();
    const bool hasRun = m_report.result.sent() > 0;
    if (hasRun)
        for (const QString &line : benchTable(m_report))
            printLine(line);
    const QString complaint = benchComplaint(m_report);
    if (!complaint.isEmpty())
        printError(complaint);
    bool isGood = complaint.isEmpty();
    const BenchOptions &options = m_report.options;
    if (hasRun && !options.jsonFile.isEmpty())
        isGood &= writeWhole(options.jsonFile, QJsonDocument(benchJson(m_report)).toJson());
    if (hasRun && !options.pictureFile.isEmpty())
        isGood &= writeWhole(options.pictureFile, benchPicture(m_report));
    exitLater(this, isGood ? EXIT_SUCCESS : EXIT_FAILURE);
}

} // namespace

int runBench(const BenchOptions &options)
{
    return runUntilDone<BenchRun>(options);
}

} // namespace drover

#include "benchrun.moc"
