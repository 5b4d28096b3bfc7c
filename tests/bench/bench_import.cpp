// SPDX-License-Identifier: MIT
// Places of one's own: how long the import of a city's extract of OpenStreetMap takes, and a
// question to what has come of it.
#include "figures.h"

#include "places/placesfile.h"
#include "places/placesimport.h"
#include "support/extract.h"

#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

using namespace drover;
using std::chrono::steady_clock;

namespace {

constexpr int shops = 100'000;
constexpr int imports = 3;
constexpr int questions = 2'000;
constexpr double importGateMs = 10'000;
constexpr double questionGateMs = 1;

double ms(steady_clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

/// Milliseconds that this thread has worked: what waits for the others on a busy machine does not
/// count.
double worked()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

bool report(const char *what, double value, double gate)
{
    const bool held = value < gate;
    std::printf("%-58s %10.2f ms     %s below %.0f\n", what, value, held ? "ok  " : "MISS", gate);
    return held;
}

std::vector<double> importTimes(const QString &source, const QString &to)
{
    std::vector<double> times;
    for (int i = 0; i < imports; ++i) {
        const auto begin = steady_clock::now();
        const auto summary = importPlaces(source, to, [](double) { return true; });
        times.push_back(ms(steady_clock::now() - begin));
        if (!summary || summary->places != shops)
            qFatal("The import has lost something.");
    }
    return times;
}

/// All over the city, never twice from the same point.
std::vector<double> questionTimes(PlacesFile &file)
{
    std::vector<double> times;
    for (int i = 0; i < questions; ++i) {
        const PlacesQuery query{33.9 + 0.05 * i / questions, -118.5 + 0.0005 * (i * 7 % 1'000), 10,
                                20};
        const double begin = worked();
        const auto found = file.nearby(query);
        times.push_back(worked() - begin);
        if (!found || found->size() != 20)
            qFatal("The file of places does not find what is in it.");
    }
    return times;
}

} // namespace

int main()
{
    const QTemporaryDir directory;
    const QString source = directory.filePath(QStringLiteral("city.osm.pbf"));
    const QString places = directory.filePath(QStringLiteral("city.places"));
    writeCity(source, shops);
    bool held = report("import of 100,000 places (.osm.pbf), median",
                       bench::median(importTimes(source, places)), importGateMs);
    auto file = PlacesFile::open(places);
    if (!file)
        qFatal("%s", qPrintable(file.error()));
    std::vector<double> times = questionTimes(*file);
    held &= report("processor time of a question (10 km, 20 places), median",
                   bench::quantile(times, 0.5), questionGateMs);
    held &= report("  the same, 99th of 100", bench::quantile(times, 0.99), questionGateMs);
    return held ? EXIT_SUCCESS : EXIT_FAILURE;
}
