// SPDX-License-Identifier: MIT
#include "benchtext.h"

#include "herd/topology.h"
#include "load/percentilepicture.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace drover {

namespace {

struct BenchText
{
    Q_DECLARE_TR_FUNCTIONS(Bench)
};

constexpr struct
{
    double part;
    const char *name;
} quantiles[] = {{0.5, "p50"}, {0.9, "p90"}, {0.99, "p99"}, {0.999, "p99.9"}};

constexpr int labelWidth = 14;
constexpr int columnWidth = 10;

QString shown(std::uint64_t number)
{
    return QLocale::c().toString(qulonglong(number));
}

QString shown(double number, int decimals)
{
    return QLocale::c().toString(number, 'f', decimals);
}

/// In milliseconds, with the digits that tell something.
QString shown(std::chrono::nanoseconds time)
{
    const double ms = std::chrono::duration<double, std::milli>(time).count();
    return shown(ms, ms < 10 ? 3 : ms < 100 ? 2 : ms < 1'000 ? 1 : 0);
}

QString row(const QString &label, const QString &rest)
{
    return QLatin1String("    ") + label.leftJustified(labelWidth) + QLatin1Char(' ') + rest;
}

QString headerRow()
{
    QString columns;
    for (const auto &each : quantiles)
        columns += QString::fromLatin1(each.name).rightJustified(columnWidth);
    return row(BenchText::tr("took, ms"),
               columns + BenchText::tr("longest").rightJustified(columnWidth));
}

QString timesRow(const QString &label, const Histogram &times)
{
    QString columns;
    for (const auto &each : quantiles)
        columns += shown(times.quantile(each.part)).rightJustified(columnWidth);
    return row(QLatin1String("  ") + label,
               columns + shown(times.most()).rightJustified(columnWidth));
}

double cpuPerRequestNs(const LoadResult &result)
{
    return result.sent() > 0 ? double(result.busy.count()) / double(result.sent()) : 0;
}

QJsonObject timesJson(const Histogram &times)
{
    QJsonObject json{{QStringLiteral("count"), qint64(times.count())},
                     {QStringLiteral("max"), qint64(times.most().count())}};
    for (const auto &each : quantiles)
        json.insert(QLatin1String(each.name), qint64(times.quantile(each.part).count()));
    return json;
}

QString pace(const BenchOptions &options)
{
    return options.rate > 0
        ? BenchText::tr("%1 requests a second wanted").arg(shown(options.rate, 0))
        : BenchText::tr("%1 in flight each").arg(shown(options.inFlight));
}

QString quoted(const std::string &bytes)
{
    constexpr qsizetype mostShown = 200;
    return shownText(QString::fromUtf8(bytes.data(), qsizetype(bytes.size())), mostShown);
}

QString reason(int error)
{
    return error == 0 ? BenchText::tr("the server ended it") : qt_error_string(error);
}

QString faultSentence(const LoadFault &fault, const QString &target)
{
    using Kind = LoadFault::Kind;
    switch (fault.kind) {
    case Kind::None:
        break;
    case Kind::NotConnected:
        return fault.error == 0
            ? BenchText::tr("%1 does not accept connections: it has not answered for too long.")
                  .arg(target)
            : BenchText::tr("%1 cannot be connected to: %2. Is the server running?")
                  .arg(target, qt_error_string(fault.error));
    case Kind::NotGreeted:
        return BenchText::tr("%1 has not answered a first IAMAT. Is it a herd server?").arg(target);
    case Kind::Closed:
        return BenchText::tr("%1 lost a connection: %2.").arg(target, reason(fault.error));
    case Kind::Silent:
        return BenchText::tr("%1 has stopped answering.").arg(target);
    case Kind::Wrong:
        return fault.expected.empty()
            ? BenchText::tr("%1 said what nobody had asked for: %2")
                  .arg(target, quoted(fault.heard))
            : BenchText::tr("%1 answered wrongly. Expected:\n    %2\nCame:\n    %3")
                  .arg(target, quoted(fault.expected), quoted(fault.heard));
    }
    return {};
}

} // namespace

QString benchProgressLine(const LoadProgress &progress)
{
    return BenchText::tr("%1 s: answered %2, %3 in the last second; unanswered %4, wrong %5; 99 of "
                         "100 within %6 ms")
        .arg(std::chrono::duration<double>(progress.since).count(), 0, 'f', 0)
        .arg(shown(progress.answered), shown(progress.perSecond, 0), shown(progress.unanswered),
             shown(progress.wrong), shown(progress.p99));
}

QStringList benchTable(const BenchReport &report)
{
    const BenchOptions &options = report.options;
    const LoadResult &result = report.result;
    const double seconds = std::chrono::duration<double>(result.took).count();
    QStringList lines;
    lines.append(BenchText::tr("Load on %1: clients %2, %3, idle %4, seconds %5")
                     .arg(report.targets.join(QLatin1String(", ")), shown(options.clients),
                          pace(options), shown(options.idle), shown(seconds, 1)));
    lines.append(
        row(BenchText::tr("said"),
            BenchText::tr("IAMAT %1, WHATSAT %2; answered %3 a second")
                .arg(shown(result.reports), shown(result.queries), shown(result.perSecond(), 0))));
    lines.append(row(BenchText::tr("answered"),
                     BenchText::tr("rightly %1, wrongly %2, not at all %3")
                         .arg(shown(result.right), shown(result.wrong), shown(result.missing()))));
    if (result.withoutPlaces > 0)
        lines.append(row({},
                         BenchText::tr("of the right ones without places: %1")
                             .arg(shown(result.withoutPlaces))));
    if (result.failed + result.lost > 0)
        lines.append(row(
            BenchText::tr("connections"),
            BenchText::tr("not made %1, lost %2").arg(shown(result.failed), shown(result.lost))));
    lines.append(headerRow());
    lines.append(timesRow(QStringLiteral("IAMAT"), result.reportLatency));
    if (result.queryLatency.count() > 0)
        lines.append(timesRow(QStringLiteral("WHATSAT"), result.queryLatency));
    if (result.lateness.count() > 0)
        lines.append(timesRow(BenchText::tr("sent late"), result.lateness));
    lines.append(
        row(BenchText::tr("generator"),
            BenchText::tr("%1 us of processor time a request, %2 % busy")
                .arg(shown(cpuPerRequestNs(result) / 1e3, 2), shown(result.busyShare() * 100, 0))));
    if (result.isBoundByGenerator())
        lines.append(
            row({},
                BenchText::tr("The generator was the limit, not the server, which can do more "
                              "than this.")));
    return lines;
}

QJsonObject benchJson(const BenchReport &report)
{
    const BenchOptions &options = report.options;
    const LoadResult &result = report.result;
    const QJsonObject generator{
        {QStringLiteral("cpuNsPerRequest"), cpuPerRequestNs(result)},
        {QStringLiteral("busy"), result.busyShare()},
        {QStringLiteral("isBound"), result.isBoundByGenerator()},
        {QStringLiteral("latenessNs"), timesJson(result.lateness)},
    };
    return {
        {QStringLiteral("targets"), QJsonArray::fromStringList(report.targets)},
        {QStringLiteral("clients"), qint64(options.clients)},
        {QStringLiteral("inFlight"), options.rate > 0 ? 0 : qint64(options.inFlight)},
        {QStringLiteral("rate"), options.rate},
        {QStringLiteral("idle"), qint64(options.idle)},
        {QStringLiteral("clientIds"), qint64(std::max(options.clientIds, options.clients))},
        {QStringLiteral("seconds"), std::chrono::duration<double>(result.took).count()},
        {QStringLiteral("reports"), qint64(result.reports)},
        {QStringLiteral("queries"), qint64(result.queries)},
        {QStringLiteral("answers"), qint64(result.right)},
        {QStringLiteral("wrongAnswers"), qint64(result.wrong)},
        {QStringLiteral("unanswered"), qint64(result.missing())},
        {QStringLiteral("withoutPlaces"), qint64(result.withoutPlaces)},
        {QStringLiteral("failedConnections"), qint64(result.failed)},
        {QStringLiteral("lostConnections"), qint64(result.lost)},
        {QStringLiteral("answersPerSecond"), result.perSecond()},
        {QStringLiteral("reportLatencyNs"), timesJson(result.reportLatency)},
        {QStringLiteral("queryLatencyNs"), timesJson(result.queryLatency)},
        {QStringLiteral("generator"), generator},
        {QStringLiteral("isGood"), result.isGood()},
        {QStringLiteral("complaint"), benchComplaint(report)},
    };
}

QByteArray benchPicture(const BenchReport &report)
{
    const LoadResult &result = report.result;
    const PercentileTexts texts{
        BenchText::tr("How long answers took: %1").arg(report.targets.join(QLatin1String(", "))),
        BenchText::tr("clients %1, %2, idle %3; answered %4, %5 a second")
            .arg(shown(report.options.clients), pace(report.options), shown(report.options.idle),
                 shown(result.answered()), shown(result.perSecond(), 0)),
        BenchText::tr("milliseconds"), BenchText::tr("answered within that time")};
    return percentilePicture(
        texts,
        {{BenchText::tr("IAMAT"), result.reportLatency},
         {BenchText::tr("WHATSAT"), result.queryLatency},
         {BenchText::tr("how late the generator itself was, part of that"), result.lateness}});
}

QString benchComplaint(const BenchReport &report)
{
    const LoadResult &result = report.result;
    if (result.isGood())
        return {};
    const QString fault
        = faultSentence(result.fault, report.targets.value(qsizetype(result.fault.target)));
    if (!fault.isEmpty())
        return fault;
    return result.sent() == 0 ? BenchText::tr("It was ended before anything was sent.")
                              : BenchText::tr("It was ended before everything was answered.");
}

} // namespace drover
