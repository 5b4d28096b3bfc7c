// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "simulation/population.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace drover {

/// drover-headless serve
struct ServeOptions
{
    QString herd{}; ///< a preset or a file; empty: the default one
    QStringList servers{}; ///< those that run here; empty: all
    std::optional<quint16> basePort{};
    std::optional<QString> logDirectory{}; ///< empty: no log; not given: the default place
    QString places{}; ///< "none", one of placesNames() or a file; empty: as the herd says
    QString placesKeyFile{}; ///< empty: as the herd or the environment says
    QString placesUrl{}; ///< empty: as the herd says, or the service's own
    QString listen{}; ///< an address; empty: the servers' own hosts
    QString secretFile{}; ///< empty: as the herd says
    bool closeAfterReply = false;
    bool control = false; ///< read commands though standard input is no terminal

    bool operator==(const ServeOptions &) const = default;
};

/// drover-headless send
struct SendOptions
{
    QString herd{};
    std::optional<quint16> basePort{};
    QString target{}; ///< HOST:PORT, or a server's name
    QList<QByteArray> lines{}; ///< none: standard input

    bool operator==(const SendOptions &) const = default;
};

/// drover-headless crowd
struct CrowdRunOptions
{
    QString herd{}; ///< a preset or a file; empty: the default one
    std::optional<quint16> basePort{};
    CrowdOptions crowd{}; ///< its path is still to be read
    QString trackFile{}; ///< empty: none
    std::chrono::milliseconds duration{10'000};
    QString jsonFile{}; ///< empty: none

    bool operator==(const CrowdRunOptions &) const = default;
};

/// drover-headless bench
struct BenchOptions
{
    QString herd{}; ///< a preset or a file; empty: the default one
    std::optional<quint16> basePort{};
    QStringList targets{}; ///< HOST:PORT, or servers' names
    std::size_t clients = 50;
    std::size_t inFlight = 1;
    double rate = 0; ///< a second; 0: as fast as it is answered
    std::size_t idle = 0;
    double queryShare = 0; ///< 0 to 1
    std::size_t clientIds = 0; ///< 0: one for each client
    std::chrono::milliseconds duration{10'000};
    QString jsonFile{}; ///< empty: none
    QString pictureFile{}; ///< empty: none

    bool operator==(const BenchOptions &) const = default;
};

/// drover-headless bench flood
struct FloodOptions
{
    QStringList graphs{QStringLiteral("all")}; ///< see floodGraphs()
    std::vector<std::size_t> servers{5}; ///< sizes of those that have any
    std::vector<std::size_t> clientsKnown{0};
    std::optional<double> rate{}; ///< of the load; 0: none; not given: as each herd bears
    std::size_t updates = 500;
    QString jsonFile{}; ///< empty: none

    bool operator==(const FloodOptions &) const = default;
};

/// drover-headless herd
struct HerdOptions
{
    QString herd{}; ///< a preset or a file; empty: the default one
    bool list = false;

    bool operator==(const HerdOptions &) const = default;
};

/// drover-headless places import
struct PlacesImportOptions
{
    QString source{}; ///< a file: .osm.pbf, GeoNames text, GeoJSON
    QString target{};

    bool operator==(const PlacesImportOptions &) const = default;
};

/// drover-headless help
struct HelpOptions
{
    QString topic{}; ///< empty: the overview

    bool operator==(const HelpOptions &) const = default;
};

/// drover-headless version
struct VersionOptions
{
    bool operator==(const VersionOptions &) const = default;
};

using Options = std::variant<HelpOptions, ServeOptions, SendOptions, CrowdRunOptions, BenchOptions,
                             FloodOptions, HerdOptions, PlacesImportOptions, VersionOptions>;

/// What is wrong with a command line: a sentence, and the topic whose help says more.
struct UsageError
{
    QString message{};
    QString topic{};
};

/// \a arguments begin with the program's name. Reads, and never exits.
Result<Options, UsageError> parseCommandLine(const QStringList &arguments);

} // namespace drover
