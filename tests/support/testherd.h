// SPDX-License-Identifier: MIT
#pragma once

#include "herd/herd.h"
#include "net/clock.h"
#include "support/testplaces.h"

#include <QtGlobal>

#include <string>

namespace drover {

/// The poller that this run of a suite is for: DROVER_TEST_POLLER=notifier asks for the other one.
inline Poller::Backend testBackend()
{
    return qEnvironmentVariable("DROVER_TEST_POLLER") == QLatin1String("notifier")
        ? Poller::Backend::Notifiers
        : Poller::defaultBackend();
}

/// A whole herd on ports that the system chooses. The clock stands still unless the test moves it.
class TestHerd
{
public:
    explicit TestHerd(Topology topology, Herd::Options options = {})
        : herd(std::move(topology), filled(std::move(options)), clock, places)
    {
        if (!herd.bind())
            qFatal("The test herd could not bind its ports.");
        herd.start();
    }

    quint16 port(std::string_view server) const { return herd.port(indexOf(server).value()); }
    const LocationStore &store(std::string_view server) const
    {
        return herd.server(server)->memory().store;
    }
    /// The AT line that a server has for a client; empty where it has none.
    QByteArray record(std::string_view server, std::string_view client) const
    {
        const HerdServer *const running = herd.server(server);
        const auto *const found = running ? running->memory().store.find(client) : nullptr;
        return found ? QByteArray(found->line().data(), qsizetype(found->line().size()))
                     : QByteArray();
    }
    LinkStatus link(std::string_view server, std::string_view neighbour) const
    {
        return herd.server(server)->findLink(neighbour)->status();
    }
    bool isUp(std::string_view server, std::string_view neighbour) const
    {
        return link(server, neighbour).state == LinkState::Up;
    }
    /// Every link between two servers that are up is up, at both ends.
    bool isLinked() const
    {
        for (const LinkSpec &each : herd.topology().links) {
            const HerdServer *const one = herd.server(each.first());
            const HerdServer *const other = herd.server(each.second());
            if (one && other
                && (!isUp(one->name(), other->name()) || !isUp(other->name(), one->name())))
                return false;
        }
        return true;
    }

    ManualClock clock;
    TestPlaces places;
    Herd herd;

private:
    static Herd::Options filled(Herd::Options options)
    {
        options.anyPorts = true;
        options.poller = testBackend();
        if (options.secret.isEmpty())
            options.secret = "a secret of the tests";
        return options;
    }
    std::optional<std::size_t> indexOf(std::string_view server) const
    {
        return herd.topology().indexOf(server);
    }
};

} // namespace drover
