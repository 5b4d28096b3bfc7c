// SPDX-License-Identifier: MIT
#include "floodrun.h"

#include "commandrun.h"
#include "console.h"
#include "floodgraphs.h"
#include "load/floodtrial.h"
#include "net/socket.h"
#include "unixsignals.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cstdio>

#include <unistd.h>

namespace drover {

namespace {

/// Records of all servers together: about 2.5 GB.
constexpr std::size_t mostRecords = 10'000'000;
/// AT lines a second that a load without --rate makes, at most: a herd of any size bears it.
constexpr double usualDeliveries = 10'000;
constexpr double usualRate = 1'000;

struct Row
{
    Topology topology;
    std::size_t clientsKnown = 0;
    double loadRate = 0;
    FloodResult result;
};

QString shown(double number, int decimals)
{
    return QLocale::c().toString(number, 'f', decimals);
}

double microseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::micro>(time).count();
}

QString shownUs(std::chrono::nanoseconds time)
{
    const double us = microseconds(time);
    return shown(us, us < 100 ? 1 : 0);
}

double cpuPerUpdateUs(const FloodFigures &figures)
{
    return figures.updates > 0 ? microseconds(figures.cpu) / double(figures.updates) : 0;
}

class FloodRun : public QObject
{
    Q_OBJECT

public:
    Result<Done, QString> start(const FloodOptions &options);

private:
    void next();
    void trialFinished();
    void endSoon();
    void end();
    static QStringList header();
    static QString tableRow(const Row &row);
    static QString spreadColumns(const FloodFigures &figures);
    QJsonObject json() const;
    static QJsonObject json(const Row &row);
    static QJsonObject json(const FloodFigures &figures);

    UnixSignals m_signals;
    FloodOptions m_options;
    std::vector<Row> m_rows;
    std::size_t m_next = 0;
    std::unique_ptr<FloodTrial> m_trial;
    bool m_showsProgress = ::isatty(STDERR_FILENO) != 0;
    bool m_isEnding = false;
    bool m_hasFailed = false;
};

Result<Done, QString> FloodRun::start(const FloodOptions &options)
{
    m_options = options;
    const auto herds = floodGraphs(options.graphs, options.servers);
    if (!herds)
        return Failure{herds.error()};
    for (const std::size_t known : options.clientsKnown) {
        for (const Topology &herd : *herds) {
            if (known * herd.servers.size() > mostRecords)
                return Failure{tr("%1 servers that know %2 clients each keep more than %3 records, "
                                  "which takes gigabytes. Ask for fewer servers or clients.")
                                   .arg(herd.servers.size())
                                   .arg(known)
                                   .arg(mostRecords)};
            const FloodCost cost = floodCost(herd.servers.size(), herd.links.size());
            const double usual = std::min(
                usualRate, usualDeliveries / double(std::max<std::uint64_t>(cost.flooding, 1)));
            m_rows.push_back({herd, known, options.rate.value_or(usual), {}});
        }
    }
    raiseDescriptorLimit();
    connect(&m_signals, &UnixSignals::endRequested, this, &FloodRun::endSoon);
    for (const QString &line : header())
        printLine(line);
    QMetaObject::invokeMethod(this, &FloodRun::next, Qt::QueuedConnection);
    return Done();
}

QStringList FloodRun::header()
{
    const QString text = tr(
        "How news spreads: from when a server has an update from its client to when the last one\n"
        "has it, in microseconds, and AT lines sent for an update. Least: every other server has\n"
        "to be told once, servers - 1. Flooding: each server tells all its neighbours but the\n"
        "one that it has the update from, 2 * links - (servers - 1); on a tree that is the least.\n"
        "One thread runs all servers; CPU is that thread's, for an update under load.\n");
    QStringList lines = text.split(QLatin1Char('\n'));
    lines.append(QStringLiteral("%1|%2|%3|%4")
                     .arg(QString(), -36)
                     .arg(QLatin1Char(' ') + tr("AT lines an update"), -28)
                     .arg(QLatin1Char(' ') + tr("at rest, us"), -28)
                     .arg(QLatin1Char(' ') + tr("under load, us")));
    lines.append(QStringLiteral("%1%2%3%4 |%5%6%7 |%8%9%10 |%11%12%13%14%15")
                     .arg(tr("herd"), -12)
                     .arg(tr("servers"), 7)
                     .arg(tr("links"), 6)
                     .arg(tr("known"), 10)
                     .arg(tr("least"), 7)
                     .arg(tr("flooding"), 10)
                     .arg(tr("counted"), 10)
                     .arg(QStringLiteral("p50"), 9)
                     .arg(QStringLiteral("p99"), 9)
                     .arg(tr("longest"), 9)
                     .arg(tr("a second"), 9)
                     .arg(QStringLiteral("p50"), 9)
                     .arg(QStringLiteral("p99"), 9)
                     .arg(tr("longest"), 9)
                     .arg(tr("CPU us"), 8));
    return lines;
}

QString FloodRun::spreadColumns(const FloodFigures &figures)
{
    return QStringLiteral("%1%2%3")
        .arg(shownUs(figures.spread.quantile(0.5)), 9)
        .arg(shownUs(figures.spread.quantile(0.99)), 9)
        .arg(shownUs(figures.spread.most()), 9);
}

QString FloodRun::tableRow(const Row &row)
{
    const FloodCost cost = floodCost(row.topology.servers.size(), row.topology.links.size());
    QString line = QStringLiteral("%1%2%3%4 |%5%6%7 |%8 |")
                       .arg(shownName(row.topology.name), -12)
                       .arg(row.topology.servers.size(), 7)
                       .arg(row.topology.links.size(), 6)
                       .arg(row.clientsKnown, 10)
                       .arg(cost.least, 7)
                       .arg(cost.flooding, 10)
                       .arg(shown(row.result.atRest.deliveriesPerUpdate(), 2), 10)
                       .arg(spreadColumns(row.result.atRest));
    if (row.result.underLoad)
        line += QStringLiteral("%1%2%3")
                    .arg(shown(row.loadRate, 0), 9)
                    .arg(spreadColumns(*row.result.underLoad))
                    .arg(shown(cpuPerUpdateUs(*row.result.underLoad), 1), 8);
    return line;
}

void FloodRun::next()
{
    m_trial.reset();
    if (m_next == m_rows.size() || m_isEnding) {
        end();
        return;
    }
    Row &row = m_rows[m_next];
    if (m_showsProgress) {
        std::fputs(qUtf8Printable(QLatin1Char('\r')
                                  + tr("%1 of %2: %3")
                                        .arg(m_next + 1)
                                        .arg(m_rows.size())
                                        .arg(shownName(row.topology.name))
                                  + QLatin1String("\x1b[K")),
                   stderr);
        std::fflush(stderr);
    }
    FloodPlan plan;
    plan.topology = row.topology;
    plan.updates = m_options.updates;
    plan.clientsKnown = row.clientsKnown;
    plan.loadRate = row.loadRate;
    m_trial = std::make_unique<FloodTrial>(std::move(plan));
    connect(m_trial.get(), &FloodTrial::finished, this, &FloodRun::trialFinished);
    m_trial->start();
}

void FloodRun::trialFinished()
{
    Row &row = m_rows[m_next++];
    row.result = m_trial->result();
    if (m_showsProgress)
        std::fputs("\r\x1b[K", stderr);
    if (row.result.atRest.updates > 0)
        printLine(tableRow(row));
    if (!row.result.problem.isEmpty()) {
        printError(QStringLiteral("%1: %2").arg(shownName(row.topology.name), row.result.problem));
        m_hasFailed = true;
    }
    // Not from within the signal of what goes away.
    QMetaObject::invokeMethod(this, &FloodRun::next, Qt::QueuedConnection);
}

void FloodRun::endSoon()
{
    m_isEnding = true;
    if (m_trial)
        m_trial->stop();
}

void FloodRun::end()
{
    m_rows.resize(m_next);
    const bool isWritten = m_options.jsonFile.isEmpty() || m_rows.empty()
        || writeWhole(m_options.jsonFile, QJsonDocument(json()).toJson());
    const int code = isWritten && !m_hasFailed && !m_rows.empty() ? EXIT_SUCCESS : EXIT_FAILURE;
    QCoreApplication::exit(code);
}

QJsonObject FloodRun::json(const FloodFigures &figures)
{
    return {{QStringLiteral("updates"), qint64(figures.updates)},
            {QStringLiteral("deliveries"), qint64(figures.deliveries)},
            {QStringLiteral("measured"), qint64(figures.spread.count())},
            {QStringLiteral("p50Ns"), qint64(figures.spread.quantile(0.5).count())},
            {QStringLiteral("p99Ns"), qint64(figures.spread.quantile(0.99).count())},
            {QStringLiteral("maxNs"), qint64(figures.spread.most().count())},
            {QStringLiteral("seconds"), std::chrono::duration<double>(figures.took).count()},
            {QStringLiteral("cpuNs"), qint64(figures.cpu.count())}};
}

QJsonObject FloodRun::json(const Row &row)
{
    const FloodCost cost = floodCost(row.topology.servers.size(), row.topology.links.size());
    QJsonObject object{{QStringLiteral("herd"), shownName(row.topology.name)},
                       {QStringLiteral("servers"), qint64(row.topology.servers.size())},
                       {QStringLiteral("links"), qint64(row.topology.links.size())},
                       {QStringLiteral("clientsKnown"), qint64(row.clientsKnown)},
                       {QStringLiteral("leastDeliveries"), qint64(cost.least)},
                       {QStringLiteral("floodingDeliveries"), qint64(cost.flooding)},
                       {QStringLiteral("isComplete"), row.result.isComplete},
                       {QStringLiteral("complaint"), row.result.problem},
                       {QStringLiteral("atRest"), json(row.result.atRest)}};
    if (row.result.underLoad) {
        object.insert(QStringLiteral("loadRate"), row.loadRate);
        object.insert(QStringLiteral("underLoad"), json(*row.result.underLoad));
    }
    return object;
}

QJsonObject FloodRun::json() const
{
    QJsonArray rows;
    for (const Row &row : m_rows)
        rows.append(json(row));
    return {{QStringLiteral("herds"), rows}};
}

} // namespace

int runFlood(const FloodOptions &options)
{
    return runUntilDone<FloodRun>(options);
}

} // namespace drover

#include "floodrun.moc"
