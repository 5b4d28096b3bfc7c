// SPDX-License-Identifier: MIT
#include "crowdrun.h"

#include "commandrun.h"
#include "console.h"
#include "herd/herdfile.h"
#include "net/clock.h"
#include "net/poller.h"
#include "net/socket.h"
#include "simulation/trackfile.h"
#include "unixsignals.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimer>

#include <cstdio>

#include <unistd.h>

namespace drover {

namespace {

using namespace std::chrono_literals;

/// For everything that is no connection of a client.
constexpr std::int64_t otherDescriptors = 64;

QString shown(std::uint64_t number)
{
    return QLocale::c().toString(qulonglong(number));
}

QString shown(std::chrono::nanoseconds time)
{
    const double ms = std::chrono::duration<double, std::milli>(time).count();
    return QLocale::c().toString(ms, 'f', ms < 10 ? 2 : ms < 100 ? 1 : 0);
}

constexpr struct
{
    double part;
    const char *name;
} quantiles[] = {{0.5, "p50"}, {0.9, "p90"}, {0.99, "p99"}, {0.999, "p99.9"}};

class CrowdRun : public QObject
{
    Q_OBJECT

public:
    Result<Done, QString> start(const CrowdRunOptions &options);

private:
    void lookUp(const QString &host, quint16 port, const std::string &server);
    void lookedUp(const QHostInfo &found, Endpoint endpoint);
    void begin();
    void tellProgress();
    void eraseProgress();
    void endSoon();
    void end();
    void giveUp();
    void tell() const;
    QJsonObject json() const;
    /// Tells what did not, and why.
    bool wentWell() const;
    void tellTroubles(const Crowd::Troubles &troubles) const;
    double seconds() const;

    UnixSignals m_signals;
    SystemClock m_clock;
    std::unique_ptr<Poller> m_poller = Poller::create();
    DeadlineQueue m_deadlines{m_clock};
    Deadline m_end{m_deadlines, [this] { endSoon(); }};
    CrowdRunOptions m_options;
    QString m_herdName;
    std::vector<Endpoint> m_endpoints;
    std::unique_ptr<Crowd> m_crowd;
    QTimer m_progress;
    std::size_t m_lookups = 0; // that have no answer yet
    Clock::Monotonic m_began{0};
    Clock::Monotonic m_ended{0}; // when it began to end
    std::uint64_t m_saidBefore = 0; // at the last progress
    bool m_showsProgress = ::isatty(STDOUT_FILENO) != 0;
    bool m_isOver = false;
};

Result<Done, QString> CrowdRun::start(const CrowdRunOptions &options)
{
    m_options = options;
    const auto herd = loadHerd(options.herd);
    if (!herd)
        return Failure{herd.error()};
    const auto placed = herd->withPorts(options.basePort.value_or(defaultBasePort));
    if (!placed)
        return Failure{placed.error()};
    m_herdName = shownName(placed->name);
    if (!options.trackFile.isEmpty()) {
        const auto track = readTrackFile(options.trackFile);
        if (!track)
            return Failure{track.error().text()};
        m_options.crowd.path = std::make_shared<const Path>(*track);
    }
    connect(&m_signals, &UnixSignals::endRequested, this, &CrowdRun::endSoon);
    connect(&m_progress, &QTimer::timeout, this, &CrowdRun::tellProgress);
    m_lookups = placed->servers.size();
    for (std::size_t i = 0; i < placed->servers.size(); ++i)
        lookUp(placed->hostOf(i), placed->portOf(i), placed->servers[i].name);
    return Done();
}

void CrowdRun::lookUp(const QString &host, quint16 port, const std::string &server)
{
    const Endpoint endpoint{server, QHostAddress(host), port};
    if (!endpoint.address.isNull()) {
        m_endpoints.push_back(endpoint);
        if (--m_lookups == 0)
            QMetaObject::invokeMethod(this, &CrowdRun::begin, Qt::QueuedConnection);
        return;
    }
    QHostInfo::lookupHost(host, this,
                          [this, endpoint](const QHostInfo &found) { lookedUp(found, endpoint); });
}

/// Clients go to those servers whose hosts are known.
void CrowdRun::lookedUp(const QHostInfo &found, Endpoint endpoint)
{
    if (found.addresses().isEmpty()) {
        printError(tr("%1 is not found: %2.").arg(found.hostName(), found.errorString()));
    } else {
        endpoint.address = found.addresses().constFirst();
        m_endpoints.push_back(endpoint);
    }
    if (--m_lookups == 0)
        begin();
}

void CrowdRun::begin()
{
    if (m_isOver)
        return;
    if (m_endpoints.empty()) {
        giveUp();
        return;
    }
    const std::int64_t descriptors = raiseDescriptorLimit() - otherDescriptors;
    m_crowd
        = std::make_unique<Crowd>(*m_poller, m_deadlines,
                                  makeCrowd(m_options.crowd, m_endpoints,
                                            std::size_t(std::max<std::int64_t>(descriptors, 1))));
    connect(m_crowd.get(), &Crowd::stopped, this, &CrowdRun::end);
    connect(m_crowd.get(), &Crowd::nobodyThere, this, &CrowdRun::giveUp);
    m_began = m_clock.monotonicNow();
    m_end.setIn(m_options.duration);
    if (m_showsProgress)
        m_progress.start(1s);
    m_crowd->start();
}

void CrowdRun::tellProgress()
{
    const CrowdCounters &counters = m_crowd->counters();
    const std::uint64_t said = counters.reports + counters.queries;
    const QString line
        = tr("%1 s: said %2, %3 in this second; answered rightly %4; 99 of 100 within %5 ms")
              .arg(seconds(), 0, 'f', 0)
              .arg(shown(said), shown(said - std::exchange(m_saidBefore, said)),
                   shown(counters.answers), shown(m_crowd->latency().quantile(0.99)));
    std::fputs(qUtf8Printable(QLatin1Char('\r') + line + QLatin1String("\x1b[K")), stdout);
    std::fflush(stdout);
}

void CrowdRun::eraseProgress()
{
    m_progress.stop();
    if (std::exchange(m_showsProgress, false))
        std::fputs("\r\x1b[K", stdout);
}

/// The first time; the second time, at once.
void CrowdRun::endSoon()
{
    if (!m_crowd || !m_crowd->isRunning()) {
        end();
        return;
    }
    m_end.cancel();
    m_ended = m_clock.monotonicNow();
    m_crowd->stop();
}

void CrowdRun::end()
{
    if (std::exchange(m_isOver, true))
        return;
    eraseProgress();
    if (!m_crowd) {
        exitLater(this, EXIT_FAILURE);
        return;
    }
    tell();
    const bool isWritten = m_options.jsonFile.isEmpty()
        || writeWhole(m_options.jsonFile, QJsonDocument(json()).toJson());
    exitLater(this, wentWell() && isWritten ? EXIT_SUCCESS : EXIT_FAILURE);
}

void CrowdRun::giveUp()
{
    if (std::exchange(m_isOver, true))
        return;
    eraseProgress();
    QStringList places;
    for (const Endpoint &endpoint : m_endpoints)
        places.append(QStringLiteral("%1 (%2)").arg(
            shownName(endpoint.server), shownEndpoint(endpoint.address, endpoint.port)));
    printError(tr("None of the herd's servers can be connected to: %1. Is the herd %2 running? "
                  "Start it with drover-headless serve.")
                   .arg(places.join(QLatin1String(", ")), m_herdName));
    exitLater(this, EXIT_FAILURE);
}

void CrowdRun::tell() const
{
    const CrowdCounters &counters = m_crowd->counters();
    const std::uint64_t said = counters.reports + counters.queries;
    const double time = seconds();
    printLine(tr("Crowd of %1: clients %2, connections %3, seconds %4")
                  .arg(m_herdName, shown(m_crowd->clientCount()), shown(m_crowd->connections()),
                       QLocale::c().toString(time, 'f', 1)));
    printLine(tr("    said         IAMAT %1, WHATSAT %2; %3 a second")
                  .arg(shown(counters.reports), shown(counters.queries),
                       shown(std::uint64_t(time > 0 ? double(said) / time : 0))));
    printLine(tr("    answered     rightly %1, with \"?\" %2, wrongly %3, not at all %4")
                  .arg(shown(counters.answers), shown(counters.complaints),
                       shown(counters.wrongAnswers),
                       shown(said - counters.answers - counters.complaints)));
    QStringList times;
    for (const auto &each : quantiles)
        times.append(QStringLiteral("%1 %2").arg(QLatin1String(each.name),
                                                 shown(m_crowd->latency().quantile(each.part))));
    printLine(tr("    took         %1, longest %2 ms")
                  .arg(times.join(QLatin1String(", ")), shown(m_crowd->latency().most())));
    printLine(tr("    connections  made %1, made again %2, failed %3; another server answered %4")
                  .arg(shown(counters.connected), shown(counters.reconnects),
                       shown(counters.failedDials), shown(counters.roamings)));
}

/// Behind the name of a server.
QString sentenceOf(CrowdTrouble trouble)
{
    const double patience
        = std::chrono::duration<double>(Crowd::Options().patience).count(); // seconds
    switch (trouble) {
    case CrowdTrouble::NotConnected:
        return CrowdRun::tr("it refused the connection, or nobody is there");
    case CrowdTrouble::StillDialling:
        return CrowdRun::tr("it had not taken the connection yet when the time was up");
    case CrowdTrouble::Silent:
        return CrowdRun::tr("it was silent for %1 s").arg(patience);
    case CrowdTrouble::Closed:
        return CrowdRun::tr("it closed the connection");
    case CrowdTrouble::Broken:
        return CrowdRun::tr("the connection broke");
    case CrowdTrouble::OddAnswer:
        return CrowdRun::tr("it said what is no answer");
    case CrowdTrouble::ServerGone:
        return CrowdRun::tr("it left the herd");
    }
    Q_UNREACHABLE();
}

QJsonObject CrowdRun::json() const
{
    const CrowdCounters &counters = m_crowd->counters();
    const Histogram &latency = m_crowd->latency();
    QJsonObject times{{QStringLiteral("max"), qint64(latency.most().count())}};
    for (const auto &each : quantiles)
        times.insert(QLatin1String(each.name), qint64(latency.quantile(each.part).count()));
    return {{QStringLiteral("herd"), m_herdName},
            {QStringLiteral("clients"), qint64(m_crowd->clientCount())},
            {QStringLiteral("connections"), qint64(m_crowd->connections())},
            {QStringLiteral("seed"), qint64(m_options.crowd.seed)},
            {QStringLiteral("seconds"), seconds()},
            {QStringLiteral("reports"), qint64(counters.reports)},
            {QStringLiteral("queries"), qint64(counters.queries)},
            {QStringLiteral("answers"), qint64(counters.answers)},
            {QStringLiteral("complaints"), qint64(counters.complaints)},
            {QStringLiteral("wrongAnswers"), qint64(counters.wrongAnswers)},
            {QStringLiteral("unanswered"), qint64(counters.lost + m_crowd->waiting())},
            {QStringLiteral("neverConnected"), qint64(m_crowd->neverConnected())},
            {QStringLiteral("connected"), qint64(counters.connected)},
            {QStringLiteral("reconnects"), qint64(counters.reconnects)},
            {QStringLiteral("failedDials"), qint64(counters.failedDials)},
            {QStringLiteral("roamings"), qint64(counters.roamings)},
            {QStringLiteral("latencyNs"), times}};
}

bool CrowdRun::wentWell() const
{
    const CrowdCounters &counters = m_crowd->counters();
    const std::uint64_t said = counters.reports + counters.queries;
    const std::size_t unheard = m_crowd->neverConnected();
    const std::uint64_t unanswered = counters.lost + m_crowd->waiting();
    if (unheard > 0) {
        printError(tr("Clients that never got a connection: %1 of %2.")
                       .arg(shown(unheard), shown(m_crowd->clientCount())));
        tellTroubles(m_crowd->failedWith());
    } else if (said == 0) {
        printError(tr("Nothing was said: the time was up before any client had its turn."));
    }
    if (unanswered > 0) {
        printError(tr("Lines that were said and never answered: %1 of %2.")
                       .arg(shown(unanswered), shown(said)));
        tellTroubles(m_crowd->lostTo());
    }
    if (counters.complaints > 0)
        printError(tr("Lines that a server did not take, and answered with \"?\": %1 of %2.")
                       .arg(shown(counters.complaints), shown(said)));
    if (counters.wrongAnswers > 0)
        printError(tr("Answers that were none to what had been said: %1.")
                       .arg(shown(counters.wrongAnswers)));
    return unheard == 0 && said > 0 && counters.answers == said && counters.wrongAnswers == 0;
}

void CrowdRun::tellTroubles(const Crowd::Troubles &troubles) const
{
    for (const auto &[who, times] : troubles) {
        const auto &[server, trouble] = who;
        printError(QStringLiteral("    %1: %2 (%3)")
                       .arg(shownName(server), sentenceOf(trouble), shown(times)));
    }
}

double CrowdRun::seconds() const
{
    const auto until = m_ended > 0ns ? m_ended : m_clock.monotonicNow();
    return std::chrono::duration<double>(until - m_began).count();
}

} // namespace

int runCrowd(const CrowdRunOptions &options)
{
    return runUntilDone<CrowdRun>(options);
}

} // namespace drover

#include "crowdrun.moc"
