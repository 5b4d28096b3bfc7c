// SPDX-License-Identifier: MIT
#include "console.h"

#include "herd/topology.h"

#include <cstdio>

namespace drover {

namespace {

using namespace std::chrono_literals;

constexpr int noticesPerSecond = 20;

void print(std::FILE *to, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), to);
    std::fflush(to);
}

} // namespace

void printLine(const QString &line)
{
    print(stdout, line);
}

void printError(const QString &line)
{
    print(stderr, line);
}

Console::Console(Journal &journal)
    : m_journal(journal)
{
    m_journal.attach(this);
}

Console::~Console()
{
    m_journal.detach(this);
}

EventKinds Console::wanted() const
{
    return EventKind::ServerState | EventKind::LinkState | EventKind::Notice;
}

void Console::read(const std::shared_ptr<const EventBatch> &batch)
{
    for (const Event &event : batch->events()) {
        if (!wanted().contains(event.kind) || !mayTell(event))
            continue;
        // What stands in a log is not translated, and these are its words.
        const QString server = shownName(m_journal.serverNames()[event.server]);
        const QString text = shownName(batch->text(event));
        const QString peer = shownName(batch->peer(event));
        if (event.kind == EventKind::LinkState)
            printLine(server + QLatin1String(": link to ") + peer + QLatin1String(" is ") + text);
        else if (peer.isEmpty())
            printLine(server + QLatin1String(": ") + text);
        else
            printLine(server + QLatin1String(": ") + peer + QLatin1String(": ") + text);
    }
}

bool Console::mayTell(const Event &event)
{
    if (event.kind != EventKind::Notice)
        return true;
    if (event.monotonic - m_secondBegan >= 1s) {
        if (m_untold > 0)
            printLine(
                QStringLiteral("... and %1 more notices; the log has them all.").arg(m_untold));
        m_secondBegan = event.monotonic;
        m_noticesThisSecond = 0;
        m_untold = 0;
    }
    if (++m_noticesThisSecond <= noticesPerSecond)
        return true;
    ++m_untold;
    return false;
}

} // namespace drover
