// SPDX-License-Identifier: MIT
//
// What a line in the log costs: processor time of the herd's thread and of the writer's, per line,
// for messages as five servers see them.

#include "journal/logfiles.h"
#include "net/clock.h"
#include "net/deadline.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

using namespace drover;

namespace {

/// Is told of everything and does nothing: what is left is the cost of the journal itself.
class IdleReader : public JournalReader
{
public:
    EventKinds wanted() const override { return EventKinds::all(); }
    void read(const std::shared_ptr<const EventBatch> &) override { }
};

double nanoseconds(clockid_t clock)
{
    timespec now = {};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e9 + double(now.tv_nsec);
}

void recordLines(Journal &journal, int lines)
{
    constexpr std::string_view in
        = "IAMAT kiwi.cs.ucla.edu +34.068930-118.445127 1520023934.918963997";
    constexpr std::string_view out = "AT Goloman +0.263873386 kiwi.cs.ucla.edu "
                                     "+34.068930-118.445127 1520023934.918963997";
    const auto servers = static_cast<ServerIndex>(journal.serverNames().size());
    for (int line = 0; line < lines; line += 2) {
        const ServerIndex server = static_cast<ServerIndex>(line / 64) % servers;
        journal.record(server, EventKind::LineIn, "127.0.0.1:40312", in);
        journal.record(server, EventKind::LineOut, "127.0.0.1:40312", out);
    }
}

/// Processor time of this thread for so many lines, without the pauses between them. Those stand
/// for the rest of the servers' work: about 500,000 lines come in a second.
double recordAtAPace(Journal &journal, int lines)
{
    constexpr int linesAtOnce = 1'000;
    double spent = 0;
    for (int line = 0; line < lines; line += linesAtOnce) {
        const double before = nanoseconds(CLOCK_THREAD_CPUTIME_ID);
        recordLines(journal, linesAtOnce);
        spent += nanoseconds(CLOCK_THREAD_CPUTIME_ID) - before;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return spent;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    constexpr int lines = 2'000'000;
    const std::vector<std::string> names = {"Goloman", "Hands", "Holiday", "Welsh", "Wilkes"};
    SystemClock clock;
    DeadlineQueue deadlines(clock);
    Journal journal(clock, deadlines);
    for (const std::string &name : names)
        journal.addServer(name);

    IdleReader reader;
    journal.attach(&reader);
    const double aloneBefore = nanoseconds(CLOCK_THREAD_CPUTIME_ID);
    recordLines(journal, lines);
    const double alone = nanoseconds(CLOCK_THREAD_CPUTIME_ID) - aloneBefore;
    journal.detach(&reader);
    std::printf("journal alone, without a pause  %6.1f ns a line\n", alone / lines);

    const QTemporaryDir directory;
    auto files = LogFiles::open(journal, directory.path(), names, Limits());
    if (!files) {
        std::fprintf(stderr, "%s\n", qPrintable(files.error()));
        return 1;
    }
    const double mainBefore = nanoseconds(CLOCK_THREAD_CPUTIME_ID);
    const double allBefore = nanoseconds(CLOCK_PROCESS_CPUTIME_ID);
    const double herd = recordAtAPace(journal, lines);
    files->reset();
    const double all = nanoseconds(CLOCK_PROCESS_CPUTIME_ID) - allBefore;
    const double writer = all - (nanoseconds(CLOCK_THREAD_CPUTIME_ID) - mainBefore);
    std::printf("with log files                  %6.1f ns a line: herd %.1f, writer %.1f\n",
                (herd + writer) / lines, herd / lines, writer / lines);
    return 0;
}
